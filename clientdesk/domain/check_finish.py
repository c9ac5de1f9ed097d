"""The last look at a letter: how it is sent and how it reads, D24, D25 and the gate."""

import re
from collections.abc import Iterator

from clientdesk.domain.country import Delivery
from clientdesk.domain.finding_codes import FindingCode
from clientdesk.domain.letter import Paragraph
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_parts import salutation
from clientdesk.domain.letter_reading import Fault, Reading, fault, holds_name
from clientdesk.domain.lexicon import hidden
from clientdesk.domain.written_figures import dates_in, numeric_dates, other_format

_MOST_PAGES = 2
_PLACEHOLDER = re.compile(
    r"\{\w*\}|\{\{|\}\}|\[[^\]\n]{0,40}\]|\bTODO\b|\bXXX+\b|<<|>>|_{3,}|\?\?+"
)
_EMPTY_BULLET = re.compile(r"(?m)^\s*[•·*–-]\s*$")


def gate(reading: Reading) -> Iterator[Fault]:
    """B14: parting comes last, and never for what failed on the firm's side."""
    if reading.inputs.steps_open:
        steps = ", ".join(map(str, reading.inputs.steps_open))
        yield fault(FindingCode.STEPS_OPEN, "steps", steps=steps)
    if reading.inputs.has_firm_cause:
        yield fault(FindingCode.FIRM_CAUSE, "steps")


def delivery(reading: Reading) -> Iterator[Fault]:
    """D24: sent so that it can be traced, and the letter says how."""
    chosen = reading.inputs.terms.delivery
    if chosen is None:
        yield fault(FindingCode.DELIVERY_MISSING, "delivery")
    elif reading.letter.delivery != reading.words.say(f"delivery.{chosen}"):
        yield fault(FindingCode.DELIVERY_UNSAID, "delivery")
    elif chosen is Delivery.BY_HAND and not _has_annex(reading, "receipt.title"):
        yield fault(FindingCode.RECEIPT_MISSING, "delivery")


def finish(reading: Reading) -> Iterator[Fault]:
    """D25: complete, formal, of one country's habits, at most two pages."""
    if reading.pages and reading.pages > _MOST_PAGES:
        yield fault(FindingCode.TOO_LONG, "text", pages=str(reading.pages))
    yield from _left_over(reading)
    yield from _habits(reading)
    yield from _courtesy(reading)
    if not reading.letter.signer.strip():
        yield fault(FindingCode.SIGNATURE_MISSING, "firm")


def _left_over(reading: Reading) -> Iterator[Fault]:
    text = hidden(reading.content, reading.parties | reading.wares)
    for found in _PLACEHOLDER.finditer(text):
        yield fault(FindingCode.PLACEHOLDER, quote=found[0], words=found[0])
    if _EMPTY_BULLET.search("\n".join(_texts(reading))) or not all(_texts(reading)):
        yield fault(FindingCode.EMPTY_BULLET, "text")


def _habits(reading: Reading) -> Iterator[Fault]:
    """Dates and sums as the country writes them, and *usted* in Spanish."""
    text = hidden(reading.content, reading.parties | reading.wares)
    for found in numeric_dates(text):
        yield fault(FindingCode.NUMERIC_DATE, quote=found, words=found)
    known = ((reading.date(day), written) for day, written in dates_in(text, reading.formats))
    dates = [written for usual, written in known if _plain(written) != _plain(usual)]
    for found in (*dates, *other_format(text, reading.formats)):
        yield fault(FindingCode.OTHER_FORMAT, quote=found, words=found)
    for hit in reading.hits("informal", text):
        yield fault(FindingCode.INFORMAL, quote=hit, words=hit, mild=True)


def _plain(day: str) -> str:
    """A written date without the liberties that a language leaves: '1º de enero del 2026'."""
    return re.sub(r" del ", " de ", re.sub(r"(?<=\d)(?:º|st|nd|rd|th)", "", day)).casefold()


def _courtesy(reading: Reading) -> Iterator[Fault]:
    letter = reading.letter
    sign = salutation(reading.inputs.client.contact, reading.words)[-1:]
    if not letter.salutation.endswith(sign):
        yield fault(FindingCode.SALUTATION, "salutation", sign=sign)
    if not letter.closing.endswith((",", ".")):
        yield fault(FindingCode.CLOSING, "closing")
    if letter.kind in (LetterKind.OFFBOARDING, LetterKind.THANKS) and not reading.saying("thanks"):
        yield fault(FindingCode.THANKS_MISSING, "opening")
    if letter.kind is LetterKind.OFFBOARDING and not _names_contact(reading):
        yield fault(FindingCode.CONTACT_MISSING, "farewell", contact=reading.inputs.contact)


def _names_contact(reading: Reading) -> bool:
    return holds_name(reading.body, reading.inputs.contact)


def _has_annex(reading: Reading, key: str) -> bool:
    title = reading.words.say(key)
    return any(annex.title == title for annex in reading.letter.annexes)


def _texts(reading: Reading) -> list[str]:
    blocks = [block for block in reading.letter.blocks if isinstance(block, Paragraph)]
    return [block.text.strip() for block in blocks]
