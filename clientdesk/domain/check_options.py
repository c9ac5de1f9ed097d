"""What is offered and how it is accepted: F07, F11 to F13 and F17."""

from collections.abc import Iterator
from itertools import pairwise

from clientdesk.domain.finding_codes import FindingCode
from clientdesk.domain.letter import Annex, BlankLines, TickBoxes
from clientdesk.domain.letter_inputs import LetterOption, OptionLine
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_reading import Fault, Reading, fault, holds_name
from clientdesk.domain.lexicon import fold
from clientdesk.domain.written_figures import holds

_FEWEST, _MOST = 2, 4
_SLIPS = 2
_STEM = 4  # letters that the singular and the plural of a unit share
_SIGNED = ("name", "capacity", "place", "date", "signature")


def scope(reading: Reading) -> Iterator[Fault]:
    """F07: each service with how much of it, in its unit, or how often."""
    options, services = reading.inputs.terms.options, reading.inputs.services
    lines = [line for option in options for line in option.lines]
    lines += [OptionLine(service=s.service, volume=s.volume, unit=s.unit) for s in services]
    if not lines or not all(option.lines for option in options):
        yield fault(FindingCode.SCOPE_EMPTY, "options")
    for name in dict.fromkeys(line.service for line in lines if _unmeasured(line)):
        yield fault(FindingCode.SCOPE_UNIT, "options", service=name)
    if options and reading.letter.kind is not LetterKind.SCOPE_CHANGE:
        # An option without a row is another rule's fault.
        lines = [line for each in options if _row_of(reading, each) for line in each.lines]
    for name in dict.fromkeys(line.service for line in lines if not _stands(reading, line)):
        yield fault(FindingCode.SCOPE_UNSAID, "options", service=name)


def choices(reading: Reading) -> Iterator[Fault]:
    """F11: two to four named options, each dearer than the one before and holding all of it."""
    options = reading.inputs.terms.options
    if not _FEWEST <= len(options) <= _MOST:
        yield fault(FindingCode.OPTIONS_COUNT, "options", count=str(len(options)))
    for lower, upper in pairwise(options):
        if upper.price <= lower.price and not upper.exception:
            yield fault(FindingCode.OPTIONS_ORDER, "options", name=upper.name)
        if not _holds_all_of(upper, lower) and not upper.exception:
            yield fault(FindingCode.OPTIONS_NESTED, "options", name=upper.name, lower=lower.name)
    yield from offered(reading)


def offered(reading: Reading) -> Iterator[Fault]:
    """Each option stands in the table with its name and its price."""
    for option in reading.inputs.terms.options:
        price, row = reading.money(option.price), _row_of(reading, option)
        if row is None or not holds(row, price):
            yield fault(FindingCode.OPTION_UNSAID, "options", name=option.name, price=price)


def floors(reading: Reading) -> Iterator[Fault]:
    """F12: no price below what makes the target margin, save for a written reason."""
    for option in reading.inputs.terms.options:
        if option.floor is not None and option.price < option.floor and not option.exception:
            yield fault(FindingCode.BELOW_FLOOR, "options", name=option.name)


def recommended(reading: Reading) -> Iterator[Fault]:
    """F13: one option is recommended, for a need that the latest answers hold."""
    options = reading.inputs.terms.options
    chosen = [option for option in options if option.recommended]
    if options and len(chosen) != 1:
        few = FindingCode.RECOMMENDED_NONE
        yield fault(FindingCode.RECOMMENDED_COUNT if chosen else few, "options")
        return
    for option in chosen:
        if not option.need or option.need_code not in reading.inputs.need_codes:
            yield fault(FindingCode.NEED_UNKNOWN, "options", name=option.name)
        elif not holds_name(reading.content, option.need):
            yield fault(FindingCode.NEED_UNSAID, "recommended", need=option.need)
        if not _is_marked(reading, option):
            yield fault(FindingCode.RECOMMENDED_UNSAID, "recommended", name=option.name)


def slips(reading: Reading) -> Iterator[Fault]:
    """F17: two slips, each with a box for every option and room to sign."""
    found = [annex for annex in reading.letter.annexes if _blocks(annex, TickBoxes)]
    if len(found) < _SLIPS:
        yield fault(FindingCode.SLIPS_COUNT, "slip")
    labels = [reading.words.say(f"form.{name}") for name in _SIGNED]
    options = reading.inputs.terms.options
    for annex in found:
        boxes = [text for box in _blocks(annex, TickBoxes) for text in box]
        for option in options if len(options) > 1 else ():
            price = reading.money(option.price)
            if not any(holds_name(box, option.name) and holds(box, price) for box in boxes):
                yield fault(FindingCode.SLIP_OPTIONS, "slip", name=option.name)
        signed = [text for lines in _blocks(annex, BlankLines) for text in lines]
        if not set(labels) <= set(signed):
            yield fault(FindingCode.SLIP_SIGNATURE, "slip")


def _row_of(reading: Reading, option: LetterOption) -> str | None:
    return next((row for row in reading.rows("options") if holds_name(row, option.name)), None)


def _unmeasured(line: OptionLine) -> bool:
    return line.volume is not None and not line.unit


def _stands(reading: Reading, line: OptionLine) -> bool:
    """The service stands in a table or a sentence, with its volume."""
    texts = [row for table in reading.tables for row in ("\t".join(r) for r in table.rows)]
    texts += [sentence.shown for sentence in reading.sentences]
    found = [text for text in texts if holds_name(text, line.service)]
    volume = "" if line.volume is None else reading.formats.number(line.volume)
    return any(not volume or holds(text, volume) for text in found)


def _holds_all_of(upper: LetterOption, lower: LetterOption) -> bool:
    return all(any(_as_much(each, line) for each in upper.lines) for line in lower.lines)


def _as_much(line: OptionLine, than: OptionLine) -> bool:
    """At least as much of the same; 'declaración' and 'declaraciones' are one unit."""
    if line.service != than.service:
        return False
    if line.volume is None or than.volume is None:
        return line.volume is None
    units = {fold(each.unit)[:_STEM] for each in (line, than) if each.unit}
    return len(units) < 2 and line.volume >= than.volume


def _is_marked(reading: Reading, option: LetterOption) -> bool:
    table = reading.table("options")
    if table is not None and table.highlighted is not None:
        return holds_name("\t".join(table.rows[table.highlighted]), option.name)
    return any(holds_name(s.shown, option.name) for s in reading.saying("recommended"))


def _blocks(annex: Annex, kind: type[TickBoxes] | type[BlankLines]) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for block in annex.blocks:
        if isinstance(block, kind):
            found.append(block.options if isinstance(block, TickBoxes) else block.labels)
    return found
