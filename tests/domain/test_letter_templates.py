"""Every sentence of the templates is used by some letter, and leaves no place empty."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import product

import pytest
from letter_samples import (
    AGREEMENT,
    BOOKS,
    ENDING,
    ENGLISH_HANDOVER,
    ENGLISH_OPTIONS,
    ENGLISH_PROPOSAL,
    ESTUDIO,
    HANDOVER,
    HARBOUR,
    HOTEL,
    LAST_INVOICE,
    OPTIONS,
    PRICE,
    PROPOSAL,
    SERVICES,
    access,
    deadline,
    inputs,
    work,
)

from clientdesk.app.countries import load_country
from clientdesk.app.wording import letter_wording
from clientdesk.domain.country import Delivery, EnglishStyle
from clientdesk.domain.formats import Formats
from clientdesk.domain.letter import Letter, letter_text
from clientdesk.domain.letter_inputs import (
    ChangeOrder,
    FeeStage,
    LetterInputs,
    LetterTerms,
    MonthCount,
    OptionLine,
    VolumeFact,
)
from clientdesk.domain.letter_kinds import LetterKind, Reason
from clientdesk.domain.letters import LETTER_KINDS, compose_letter
from clientdesk.domain.records import Channel, Client, Engagement, EngagementService, Firm
from clientdesk.domain.report_inputs import OpenInvoice
from clientdesk.domain.review_records import (
    DataChoice,
    HandoverItem,
    HandoverKind,
    Offboarding,
    Responsible,
)
from clientdesk.domain.wording import Wording

# Said where no composer asks: names of files, e-mails, the draft's stamp, what options are made of;
# the words of titles and numbers, of which each letter has its own; the variants of English, which
# lie over the others.
ELSEWHERE = re.compile(
    r"(file|email|stamp|unit|frequency|span|scope\.(today|smaller|proposed)|uk|us|number|ordinal|adviser"
    r"|attention|salutation|courtesy|list\.and_before_i)\b"
)
DAY = date(2026, 12, 1)
LARGEST = replace(
    ENGLISH_OPTIONS[1],
    name="Full",
    recommended=False,
    lines=(*ENGLISH_OPTIONS[1].lines, OptionLine(service="Payroll")),
)


class Heard(Mapping[str, str]):
    """The sentences of a template, and which of them were asked for."""

    def __init__(self, texts: Mapping[str, str], heard: set[str]) -> None:
        self._texts = texts
        self._heard = heard

    def __getitem__(self, key: str) -> str:
        text = self._texts[key]
        self._heard.add(key)
        return text

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


def firms(language: str) -> Iterator[Firm]:
    full = ESTUDIO if language == "es" else HARBOUR
    yield full
    yield replace(full, phone="", contact="", signer_role="")
    yield replace(full, email="", place="")
    yield Firm(name="F", country=full.country, currency=full.currency, language=language)


def clients(language: str) -> Iterator[Client]:
    full = HOTEL if language == "es" else PRICE
    yield replace(full, tax_id="20-05536168-2")
    yield replace(full, since=date(2025, 10, 1), contact="Robin Vega")
    yield replace(full, since=None, contact="", prospect=True)
    yield Client(id=9, ref="X", name="X")


def agreements() -> Iterator[Engagement | None]:
    yield replace(AGREEMENT, channel=Channel.EMAIL)
    yield replace(AGREEMENT, signed_on=None, document_day=None, channel=Channel.WHATSAPP)
    yield replace(AGREEMENT, reference="", document_day=5, channel=Channel.PHONE)
    yield replace(AGREEMENT, channel=Channel.POST)
    yield None


def proposals(language: str) -> Iterator[LetterTerms]:
    full = PROPOSAL if language == "es" else ENGLISH_PROPOSAL
    options = OPTIONS if language == "es" else (*ENGLISH_OPTIONS, LARGEST)
    order = ChangeOrder(description="Alta", price=4500, due_on=DAY, completed_by=DAY)
    yield replace(full, stages=(FeeStage(DAY, 70000), FeeStage(DAY, 74200)), change_order=order)
    yield replace(full, facts=(VolumeFact("x", 9, 4, 0),), options=options[:1], tax_included=True)
    counted = VolumeFact("x", 9, 4, 2, (MonthCount(DAY, 8), MonthCount(DAY, 10)))
    yield replace(full, facts=(counted,))
    yield replace(full, facts=(), options=(), slots=(), valid_until=None, change_order=order)
    yield replace(full, proposed_fee=61000, options=options[:1])
    yield replace(full, current_fee=None, proposed_fee=None, options=options[:1])
    undated = replace(order, due_on=None, completed_by=None)
    yield replace(full, options=options, change_order=undated, facts=())


def endings(language: str) -> Iterator[LetterTerms]:
    full = replace(ENDING, language=language)
    yield full
    yield replace(full, open_invoices=(), reason=None, discussed_on=None, delivery=Delivery.BY_HAND)
    credit = OpenInvoice(1, "A", DAY, None, -5000)
    yield replace(full, open_invoices=(credit,), reason=Reason.CAPACITY, records_how="")
    yield replace(full, delivery=Delivery.BUROFAX)
    yield replace(full, delivery=Delivery.CERTIFIED_EMAIL)


def files(language: str) -> Iterator[tuple[Offboarding | None, tuple[HandoverItem, ...]]]:
    handover = HANDOVER if language == "es" else (*ENGLISH_HANDOVER, access("Bank", "Lucy"))
    for choice in (None, *DataChoice):
        yield replace(LAST_INVOICE, data_choice=choice), handover
    nothing = Offboarding(client_id=1, no_work_done=True, no_work_open=True, no_access=True)
    yield nothing, ()
    powers = access("A", "Lucía"), replace(access("B", ""), due_on=DAY)
    yield replace(nothing, final_invoice=61000), powers
    yield replace(nothing, final_invoice=61000), powers[:1]
    yield replace(nothing, final_invoice=61000), (work("A", "", done=DAY), deadline("B", DAY))
    yield replace(nothing, final_invoice=0, refund=5000), tuple(everybody())
    yield None, ()


def everybody() -> Iterator[HandoverItem]:
    """More work than a letter holds, in the charge of each and of nobody; a power of nobody's."""
    for responsible in (None, *Responsible, None, *Responsible, None):
        yield replace(work("A", ""), responsible=responsible)
    yield deadline("D", DAY)
    yield HandoverItem(client_id=1, kind=HandoverKind.RECORD, name="R")
    yield HandoverItem(client_id=1, kind=HandoverKind.ACCESS, name="P")


def made_inputs(kind: LetterKind, language: str) -> Iterator[LetterInputs]:
    """Each way to fill a kind of letter: one thing after the other, the rest full or bare."""
    ends = kind is LetterKind.OFFBOARDING
    all_terms = list((endings if ends else proposals)(language))
    all_files = list(files(language)) if ends else [(None, ())]
    services = SERVICES if language == "es" else BOOKS
    full = next(firms(language)), next(clients(language)), next(agreements()), services
    people = [(firm, client, *full[2:]) for firm, client in _pairs(language)]
    terms = [(full, each, all_files[0]) for each in all_terms]
    cases = [(full, all_terms[0], file) for file in all_files]
    parties = [(each, all_terms[0], all_files[0]) for each in people]
    agreed = [((*full[:2], each, some), all_terms[0], all_files[-1]) for each, some in _agreed()]
    bare = [((*people[-1][:2], None, ()), each, all_files[-1]) for each in all_terms]
    for (firm, client, agreement, some), each, (file, handover) in (
        *terms, *cases, *parties, *agreed, *bare
    ):  # fmt: skip
        changes = {"engagement": agreement, "services": some}
        yield inputs(firm, client, each, offboarding=file, handover=handover, **changes)


def _pairs(language: str) -> Iterator[tuple[Firm, Client]]:
    yield from product(firms(language), clients(language))


def _agreed() -> Iterator[tuple[Engagement | None, tuple[EngagementService, ...]]]:
    yield from product(agreements(), (SERVICES, ()))


def written(kind: LetterKind, made: LetterInputs, heard: set[str]) -> Letter | None:
    """The letter, or None where its terms make none."""
    words = letter_wording(made.terms.language, kind, made.client_country.english)
    formats = Formats(made.terms.language, made.client_country.code, made.firm.currency)
    fees = made.terms.current_fee, made.terms.proposed_fee
    if kind is LetterKind.RENEGOTIATION and (None in fees or fees[0] == fees[1]):
        return None
    if kind is LetterKind.OFFER and not made.terms.options:
        return None
    if kind is LetterKind.SCOPE_CHANGE and not (made.terms.options or made.terms.change_order):
        return None
    return compose_letter(kind, made, Wording(words.language, Heard(words.texts, heard)), formats)


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("kind", LETTER_KINDS)
def test_no_place_stays_empty_whatever_is_known(kind: LetterKind, language: str) -> None:
    for made in made_inputs(kind, language):
        letter = written(kind, made, set())
        if letter is not None:
            text = letter_text(letter)
            assert not re.search(r"[{}]|  | [.,;:](?!\w)|None|\.\.|, ,", text), text


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_sentence_of_the_templates_is_said_in_some_letter(language: str) -> None:
    known: set[str] = set()
    heard: set[str] = set()
    for kind in LETTER_KINDS:
        own: set[str] = set()
        for made in made_inputs(kind, language):
            written(kind, made, own)
        texts = letter_wording(language, kind, EnglishStyle.UK).texts
        known |= {f"{kind}/{key}" for key in texts if not ELSEWHERE.match(key)}
        heard |= {f"{kind}/{key}" for key in own}
    common = {key.partition("/")[2] for key in known}
    said = {key.partition("/")[2] for key in heard}
    assert common - said == set()


def test_america_has_its_own_spelling() -> None:
    firm = replace(HARBOUR, country="US", currency="USD")
    made = inputs(firm, replace(PRICE, country="US"), replace(ENDING, language="en"))
    assert made.client_country == load_country("US")
    letter = written(LetterKind.OFFBOARDING, made, set())
    assert letter is not None
    text = letter_text(letter)
    assert "authorizes" in text
    assert not re.search("authoris|enquir|organis|favour", text)
