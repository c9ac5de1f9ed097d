"""Letters and reports from a real workbook."""

import json
from dataclasses import replace
from datetime import date

import pytest

from clientdesk.app.countries import load_countries, load_country
from clientdesk.app.letters import Letters
from clientdesk.app.reports import Reports
from clientdesk.app.wording import letter_wording, report_wording
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.country import Delivery, EnglishStyle, Paper
from clientdesk.domain.letter import letter_text
from clientdesk.domain.letter_inputs import LetterTerms
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letters import LETTER_KINDS
from clientdesk.domain.period import Period
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client, Engagement, Firm, Invoice, Staff, StaffRate, TimeEntry
from clientdesk.storage.rows import Record, insert, update
from clientdesk.storage.store import Store

RENEGOTIATION, OFFBOARDING = LetterKind.RENEGOTIATION, LetterKind.OFFBOARDING
YEAR = Period(date(2025, 11, 1), date(2026, 11, 1))
FIRM = Firm(name="Estudio del Sur", country="AR", currency="ARS", place="Rosario", target_margin=40)
HOTEL = Client(id=1, ref="HM", name="Hotel Mirador")


def put(store: Store, *records: Record) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        for record in records:
            insert(change, record)


def set_firm(store: Store, firm: Firm) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        update(change, firm)


def invoice(number: str, day: date, net: int, **changed: int | None) -> Invoice:
    plain = Invoice(client_id=1, number=number, issued_on=day, net=net, total=net, balance=0)
    return replace(plain, source_key=number, **changed)


@pytest.fixture
def letters(store: Store, today: date) -> Letters:
    """A hotel that pays 610 a month and costs 500 a month.

    Twelve months of 10 hours; a month of the person costs 8,000 for 160 paid hours at 100 %.
    """
    set_firm(store, replace(FIRM, practical_capacity=100))
    put(store, HOTEL, Staff(id=1, name="Ana"))
    put(
        store,
        StaffRate(
            staff_id=1,
            valid_from=date(2020, 1, 1),
            monthly_cost=800000,
            monthly_seconds=160 * 3600,
        ),
    )
    for part in YEAR.months():
        day = part.start
        put(store, invoice(f"F{day:%Y%m}", day, 61000))
        put(
            store,
            TimeEntry(client_id=1, staff_id=1, day=day, seconds=36000, source_key=day.isoformat()),
        )
    return Letters(store, today)


def test_the_proposed_fee_is_cost_over_one_less_the_target_margin(letters: Letters) -> None:
    # 500 ÷ 0.6 = 833.33, so 834; a rise of 36.7 % asks for 60 days: from 1 February 2027.
    terms = letters.book.defaults(1, RENEGOTIATION)
    assert (terms.current_fee, terms.proposed_fee) == (61000, 83400)
    assert terms.effective_date == date(2027, 2, 1)
    assert terms.reply_by == date(2027, 1, 18)


def test_the_agreed_fee_goes_before_the_invoiced_one(store: Store, letters: Letters) -> None:
    put(store, Engagement(client_id=1, monthly_fee=70000, notice_days=90))
    terms = letters.book.defaults(1, RENEGOTIATION)
    assert terms.current_fee == 70000
    assert terms.effective_date == date(2027, 3, 1)


def test_default_terms_make_a_letter_that_can_be_typeset(letters: Letters) -> None:
    for kind in (RENEGOTIATION, OFFBOARDING, LetterKind.THANKS):
        letter = letters.book.compose(1, kind, letters.book.defaults(1, kind))
        assert letters.pdf(letter).startswith(b"%PDF")


def test_without_agreement_or_invoices_no_fee_is_made_up(store: Store, letters: Letters) -> None:
    put(store, Client(id=2, ref="N", name="Nuevo"))
    with pytest.raises(Refused) as refused:
        letters.book.defaults(2, RENEGOTIATION)
    assert refused.value.code is RefusalCode.NO_FEE


def test_a_client_above_the_needed_fee_gets_no_rise(store: Store, letters: Letters) -> None:
    put(store, Engagement(client_id=1, monthly_fee=90000))
    terms = letters.book.defaults(1, RENEGOTIATION)
    with pytest.raises(Refused) as refused:
        letters.book.compose(1, RENEGOTIATION, terms)
    assert refused.value.code is RefusalCode.NO_RISE


def test_a_letter_needs_the_firms_name(store: Store, letters: Letters) -> None:
    set_firm(store, replace(FIRM, name=""))
    with pytest.raises(Refused) as refused:
        letters.book.compose(1, OFFBOARDING, letters.book.defaults(1, OFFBOARDING))
    assert refused.value.code is RefusalCode.FIRM_NAME_MISSING


def rules_of(letters: Letters, kind: LetterKind, terms: LetterTerms) -> set[str]:
    """The rules that a letter with these terms breaks."""
    letter = letters.book.compose(1, kind, terms)
    return {finding.rule for finding in letters.book.check(1, kind, letter, terms)}


def test_an_early_date_is_found_and_not_refused(letters: Letters) -> None:
    # 30 days of notice in Argentina: 22 December is the first day.
    terms = letters.book.defaults(1, OFFBOARDING)
    late, early = date(2026, 12, 22), date(2026, 12, 21)
    assert "D04" not in rules_of(letters, OFFBOARDING, replace(terms, effective_date=late))
    assert "D04" in rules_of(letters, OFFBOARDING, replace(terms, effective_date=early))


def test_a_reply_needs_ten_working_days(letters: Letters) -> None:
    # From Sunday 22 November the tenth working day is Friday 4 December.
    terms = letters.book.defaults(1, RENEGOTIATION)
    enough, short = date(2026, 12, 4), date(2026, 12, 3)
    assert "F15" not in rules_of(letters, RENEGOTIATION, replace(terms, reply_by=enough))
    assert "F15" in rules_of(letters, RENEGOTIATION, replace(terms, reply_by=short))


def test_offboarding_takes_the_open_invoices_of_the_client(store: Store, letters: Letters) -> None:
    put(
        store,
        invoice("A1", date(2026, 11, 2), 50000, balance=60500),
        invoice("A2", date(2026, 11, 22), 10000, balance=12100),
        invoice("A3", date(2026, 11, 3), 10000, balance=0),
    )
    terms = letters.book.defaults(1, OFFBOARDING)
    assert [item.number for item in terms.open_invoices] == ["A1", "A2"]
    text = letter_text(letters.book.compose(1, OFFBOARDING, terms))
    assert "$\u00a0726,00" in text  # 605 + 121


def test_the_language_is_the_clients(store: Store, letters: Letters) -> None:
    put(store, Client(id=2, ref="P", name="Price Ltd", language="en", country="GB"))
    letter = letters.book.compose(2, OFFBOARDING, letters.book.defaults(2, OFFBOARDING))
    assert letter.language == "en"
    assert letter.salutation == "Dear Sir or Madam,"


def test_reports_and_json_have_the_same_figures(store: Store, letters: Letters) -> None:
    reports = Reports(store, date(2026, 11, 22))
    found = json.loads(reports.json(YEAR))["clients"][0]
    # 12 × 610 − 12 × 500 = 1,320.
    assert found["full_profit"] == "1320.00"
    assert "1320,00" in reports.csv(YEAR).decode("utf-8-sig")
    assert reports.review_pdf(1, YEAR).startswith(b"%PDF")
    assert reports.portfolio_pdf(YEAR, "en").startswith(b"%PDF")


def test_countries_have_what_a_letter_needs() -> None:
    countries = load_countries()
    assert len(countries) == 23
    assert countries["MX"].paper is Paper.LETTER
    assert countries["ES"].delivery is Delivery.BUROFAX
    assert (countries["GB"].notice_days, countries["US"].notice_days) == (21, 0)
    assert load_country("JP").paper is Paper.A4


@pytest.mark.parametrize("kind", LETTER_KINDS)
def test_both_languages_have_the_same_sentences(kind: LetterKind) -> None:
    spanish = _base_keys(letter_wording("es", kind, EnglishStyle.UK).texts)
    english = _base_keys(letter_wording("en", kind, EnglishStyle.US).texts)
    assert spanish == english
    assert report_wording("es").texts.keys() == report_wording("en").texts.keys()


def _base_keys(texts: object) -> set[str]:
    """Keys without those of one language alone: titles of people, the two kinds of English."""
    alone = ("uk.", "us.", "attention.", "salutation.", "courtesy.", "adviser.", "list.and_before")
    alone += ("ordinal.",)
    assert isinstance(texts, dict)
    return {key for key in texts if not key.startswith(alone)}
