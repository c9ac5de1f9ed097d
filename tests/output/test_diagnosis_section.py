"""What the internal review says of a diagnosis: our own part first, sentences for every code."""

import string
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from clientdesk.app.wording import LANGUAGES, report_wording
from clientdesk.domain.country import Paper
from clientdesk.domain.diagnosis import (
    SIGNS,
    Cause,
    ClientType,
    Diagnosis,
    FirmCause,
    Robustness,
    Sign,
    SignResult,
    SignUnit,
    ranked,
)
from clientdesk.domain.formats import Formats
from clientdesk.domain.month_results import MonthResult
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import ClientResult
from clientdesk.domain.thresholds import Level
from clientdesk.output.diagnosis_section import (
    cause_texts,
    evidence_text,
    figure,
    robustness_text,
    type_rows,
)
from clientdesk.output.review_pdf import ReviewSheet, review_pdf

DAY = date(2026, 11, 22)
ENGLISH, SPANISH = Formats("en", "GB", "GBP"), Formats("es", "ES", "EUR")
STATES = {Sign.SIGNED_AGREEMENT: (0, 1), Sign.CREDIT_CHECK: (0, 1, 2)}


def said(sign: Sign, level: Level, value: Fraction | None = None) -> SignResult:
    return SignResult(
        sign=sign,
        level=level,
        value=value,
        watch=Fraction(5, 100),
        flag=Fraction(1, 10),
        as_of=DAY,
    )


def diagnosis(*known: SignResult) -> Diagnosis:
    found = {each.sign: each for each in known}
    return Diagnosis(
        client_id=1,
        period=Period(date(2025, 11, 1), date(2026, 11, 1)),
        types=ranked(found.get(sign, said(sign, Level.NOT_ASSESSED)) for sign in Sign),
        causes=(),
        robustness=Robustness(Fraction(-18, 100), firm=True),
        never_let_go=False,
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_words_in_every_language(language: str) -> None:
    words, formats = report_wording(language), Formats(language, "ES", "EUR")
    for type_, signs in SIGNS.items():
        assert words.say(f"type.{type_.value}")
        for sign in signs:
            for value in STATES.get(sign, (Fraction(1, 8),)):
                text = evidence_text(said(sign, Level.FLAG, Fraction(value)), words, formats)
                assert text.endswith((".", "%."))
                assert not set(text) & set("{}")
    for cause in FirmCause:
        assert cause_texts([Cause(cause, frozenset())], words)
    for level in Level:
        assert words.say(f"level.{level.value}")
    for flips_at in (Fraction(-1, 5), Fraction(1, 5), None):
        for firm in (True, False):
            assert robustness_text(Robustness(flips_at, firm), words, formats)


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_hold_no_place_that_is_not_filled(language: str) -> None:
    texts = report_wording(language).texts
    places = {
        field
        for key, text in texts.items()
        if key.partition(".")[0] in ("evidence", "robustness", "diagnosis")
        for _, field, _, _ in string.Formatter().parse(text)
        if field
    }
    assert places == {"value", "share", "points", "watch", "flag", "day", "unknown", "all"}


def test_only_types_that_apply_stand_with_their_evidence_and_the_day() -> None:
    found = diagnosis(
        said(Sign.COLLECTION_COST, Level.FLAG, Fraction(125, 1000)),
        said(Sign.REMINDERS, Level.CLEAR, Fraction(0)),
        said(Sign.COMPLAINTS, Level.WATCH, Fraction(1)),
    )
    rows = type_rows(found.types, report_wording("en"), ENGLISH)
    assert [(row.label, row.how, row.figure) for row in rows] == [
        ("It might be an expense producer", "", "2 points"),
        (
            "Selling and collecting took 12.5% of the fees.",
            "watch from 5%, flag from 10% · on 22/11/2026",
            "flag",
        ),
    ]


def test_low_values_that_are_bad_are_told_as_below() -> None:
    low = replace(
        said(Sign.COVERAGE, Level.FLAG, Fraction(1, 2)), watch=Fraction(4, 5), flag=Fraction(3, 5)
    )
    rows = type_rows(diagnosis(low).types, report_wording("es"), SPANISH)
    assert rows[1].how.startswith("aviso si es menor que 80\u202f%")


def test_what_its_own_books_say_is_not_printed() -> None:
    books = said(Sign.OWN_BOOKS, Level.FLAG, Fraction(1, 2))
    check = said(Sign.CREDIT_CHECK, Level.WATCH, Fraction(1))
    rows = type_rows(diagnosis(books, check).types, report_wording("en"), ENGLISH)
    assert [row.label for row in rows] == [
        "It might be insolvent",
        "There is no credit check, or it is too old.",
    ]


def test_what_is_not_known_to_hold_is_not_told_as_a_cause() -> None:
    words = report_wording("en")
    unknown = Cause(FirmCause.NO_REMINDER, frozenset(), known=False)
    known = Cause(FirmCause.NO_REVIEW, frozenset({ClientType.UNINFORMED}))
    assert cause_texts([known, unknown], words) == [
        "We have not reviewed this client in the past year."
    ]
    assert cause_texts([unknown], words) == ["Nothing that the workbook knows of."]


@pytest.mark.parametrize(
    ("sign", "value", "text"),
    [
        (Sign.COMPLAINTS, Fraction(2), "2"),
        (Sign.REMINDERS, Fraction(5, 2), "2.5"),
        (Sign.DAYS_OVERDUE, Fraction(71, 6), "12"),
        (Sign.EXPOSURE, Fraction(2), "2.0"),
        (Sign.OWN_BOOKS, Fraction(3, 4), "0.75"),
        (Sign.LOW_RATE, Fraction(4, 5), "80%"),
        (Sign.LOW_RATE, Fraction(545, 1000), "54.5%"),
    ],
)
def test_a_value_is_written_in_the_unit_of_its_sign(sign: Sign, value: Fraction, text: str) -> None:
    assert sign.unit is not SignUnit.STATE
    assert figure(sign, value, ENGLISH) == text


def test_the_review_puts_our_own_part_before_the_types_and_the_figures(
    pdf_text: Callable[[bytes], str],
) -> None:
    found = replace(
        diagnosis(said(Sign.COLLECTION_COST, Level.FLAG, Fraction(1, 8))),
        causes=(Cause(FirmCause.NO_REVIEW, frozenset(ClientType)),),
        never_let_go=True,
    )
    sheet = ReviewSheet(
        firm_name="Firm",
        result=ClientResult(client_id=1, ref="H1", name="Hotel", period_days=365),
        months=(MonthResult(date(2026, 10, 1), 100, 50),),
        period=found.period,
        printed_on=DAY,
        paper=Paper.A4,
        diagnosis=found,
    )
    text = " ".join(pdf_text(review_pdf(sheet, report_wording("en"), ENGLISH)).split())
    told = (
        "We have not reviewed this client in the past year.",
        "It might be an expense producer",
        "Selling and collecting took 12.5% of the fees.",
        "26 of 27 signs are not assessed",
        "The evidence is against us, not against the client",
        "The loss is firm: the hours would have to be 18% lower before it went away.",
        "How the result is made",
    )
    places = [text.find(each) for each in told]
    assert -1 not in places
    assert places == sorted(places)
