"""The dissatisfied (B4), a) to f) of diagnosis.md: each at, below and above both limits."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from sign_samples import (
    BARE,
    CLEAR,
    FLAG,
    LAST,
    NOT_ASSESSED,
    WATCH,
    YEAR,
    invoice,
    keeps,
    level,
    line,
    logged,
    result,
    times,
)

from clientdesk.domain.diagnosis import Evidence, Sign
from clientdesk.domain.interactions import InteractionKind
from clientdesk.domain.needs import Cause, ClientNeeds, Need
from clientdesk.domain.questions import QuestionRule, RuleOperator
from clientdesk.domain.services import Frequency, Service, ServiceKind, Unit
from clientdesk.domain.sign_sources import NotNeeded, Rating, SignSources
from clientdesk.domain.signs_dissatisfied import named_services
from clientdesk.domain.thresholds import Level

COMPLAINT, DISPUTE = InteractionKind.COMPLAINT, InteractionKind.FEE_DISPUTE
CALL = InteractionKind.CALL


def service(code: str, name: str) -> Service:
    return Service(
        id=len(code + name),
        code=code,
        name_en=name,
        name_es="",
        kind=ServiceKind.ADVISORY,
        unit=Unit.FLAT,
        frequency=Frequency.MONTHLY,
    )


def rated(value: int, day: date = LAST) -> SignSources:
    row = Evidence(table="client_fact", row_id=4, day=day, words=str(value))
    return replace(BARE, rating=Rating(value, row))


@pytest.mark.parametrize(
    ("value", "says"),
    [(0, FLAG), (5, FLAG), (6, FLAG), (7, WATCH), (8, WATCH), (9, CLEAR), (10, CLEAR)],
)
def test_a_satisfaction_of_zero_to_ten(value: int, says: Level) -> None:
    found = result(Sign.SATISFACTION, rated(value))
    assert (found.level, found.value, found.rows[0].row_id) == (says, value, 4)


def test_a_is_not_assessed_where_nobody_asked_or_long_ago() -> None:
    assert level(Sign.SATISFACTION, BARE) is NOT_ASSESSED
    assert level(Sign.SATISFACTION, rated(3, YEAR.start)) is FLAG
    assert level(Sign.SATISFACTION, rated(3, date(2025, 10, 31))) is NOT_ASSESSED


@pytest.mark.parametrize(("count", "says"), [(0, CLEAR), (1, WATCH), (2, FLAG), (3, FLAG)])
def test_b_complaints(count: int, says: Level) -> None:
    """On the period's first day and on its last; the days beside them do not count."""
    beside = [line(COMPLAINT, date(2025, 10, 31)), line(COMPLAINT, YEAR.end)]
    days = (YEAR.start, LAST, LAST)[:count]
    found = result(Sign.COMPLAINTS, logged([*beside, *(line(COMPLAINT, day) for day in days)]))
    assert (found.level, [row.day for row in found.rows]) == (says, list(days))


def test_b_a_row_says_what_was_written_down() -> None:
    told = replace(line(COMPLAINT, seconds=60, amount=5, topic="Fees"), id=8, note="It was late")
    untold = replace(line(COMPLAINT, topic="Fees"), id=9)
    rows = result(Sign.COMPLAINTS, logged([told, untold])).rows
    assert [(row.row_id, row.words, row.seconds, row.amount) for row in rows] == [
        (8, "It was late", 60, 5),
        (9, "Fees", None, None),
    ]


def test_b_is_not_assessed_where_nobody_writes_complaints_down() -> None:
    assert level(Sign.COMPLAINTS, logged([line(CALL)])) is NOT_ASSESSED


@pytest.mark.parametrize(
    ("covered", "says"),
    [(100, CLEAR), (81, CLEAR), (80, CLEAR), (79, WATCH), (61, WATCH), (60, WATCH), (59, FLAG)],
)
def test_c_coverage_of_needs(covered: int, says: Level) -> None:
    needs = ClientNeeds((), Fraction(covered, 100))
    assert level(Sign.COVERAGE, replace(BARE, needs=needs)) is says


def test_c_shows_the_recommended_services_that_are_not_contracted() -> None:
    """A need of weight 3 is a recommendation, one of 1 is not."""
    rule = QuestionRule(
        id=1, question_id=1, operator=RuleOperator.IS, value="yes", service_code="", weight=3
    )
    needs = [
        Need(code, (Cause(1, rule, weight),))
        for code, weight in (("CSH", 3), ("KPI", 1), ("PAY", 3))
    ]
    sources = replace(
        BARE,
        needs=ClientNeeds(tuple(needs), Fraction(1, 2)),
        contracted=[service("PAY", "Payroll")],
        service_ids={"CSH": 11, "KPI": 12, "PAY": 13},
    )
    found = result(Sign.COVERAGE, sources)
    assert [(row.table, row.row_id, row.words) for row in found.rows] == [("service", 11, "CSH")]
    assert level(Sign.COVERAGE, BARE) is NOT_ASSESSED


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("", CLEAR),  # it says: nothing
        ("The quarterly report", WATCH),
        ("payroll", WATCH),
        ("Payroll, and KPI.", FLAG),
        ("Payroll, KPI and the budget", FLAG),
    ],
)
def test_d_services_that_the_client_does_not_need(words: str, says: Level) -> None:
    contracted = [service("PAY", "Payroll"), service("KPI", "Figures"), service("BUD", "Budget")]
    answer = NotNeeded(9, LAST, words)
    found = result(Sign.UNWANTED_SERVICES, replace(BARE, contracted=contracted, not_needed=answer))
    assert found.level is says
    assert [row.row_id for row in found.rows] == ([9] if words else [])


def test_d_is_not_assessed_where_nobody_asked_or_long_ago() -> None:
    old = NotNeeded(9, date(2025, 10, 31), "payroll")
    first = NotNeeded(9, YEAR.start, "payroll")
    assert level(Sign.UNWANTED_SERVICES, BARE) is NOT_ASSESSED
    assert level(Sign.UNWANTED_SERVICES, replace(BARE, not_needed=first)) is WATCH
    assert level(Sign.UNWANTED_SERVICES, replace(BARE, not_needed=old)) is NOT_ASSESSED


def test_a_service_is_named_by_its_whole_name_without_accents() -> None:
    spanish = replace(service("PAY", "Payroll"), name_es="Nóminas")
    assert named_services("las NOMINAS, por favor", [spanish]) == [spanish]
    assert named_services("nominaciones; paying", [spanish]) == []


@pytest.mark.parametrize(
    ("disputes", "credit_notes", "says"),
    [(0, 0, CLEAR), (1, 0, WATCH), (0, 1, WATCH), (1, 1, FLAG), (2, 0, FLAG), (2, 1, FLAG)],
)
def test_e_disputed_fees_and_credit_notes(disputes: int, credit_notes: int, says: Level) -> None:
    notes = [invoice(n, date(2026, 5, 1), -5_000) for n in range(credit_notes)]
    usual = [invoice(9, date(2026, 5, 1)), invoice(8, date(2025, 1, 1), -5_000)]
    sources = logged(times(disputes, line(DISPUTE)), replace(BARE, invoices=[*notes, *usual]))
    found = result(Sign.FEE_DISPUTES, sources)
    assert (found.level, len(found.rows)) == (says, disputes + credit_notes)


def test_e_credit_notes_of_the_first_and_the_last_day_count_and_none_beside_them() -> None:
    issued = (YEAR.start - timedelta(days=1), YEAR.start, LAST, YEAR.end)
    notes = [invoice(n, day + timedelta(days=30), -500) for n, day in enumerate(issued)]
    empty = invoice(9, LAST, 0)
    found = result(Sign.FEE_DISPUTES, replace(BARE, invoices=[*notes, empty]))
    assert [row.row_id for row in found.rows] == [1, 2]


def test_e_is_not_assessed_without_invoices_or_a_log_of_disputes() -> None:
    assert level(Sign.FEE_DISPUTES, BARE) is NOT_ASSESSED
    assert level(Sign.FEE_DISPUTES, keeps([DISPUTE])) is CLEAR


@pytest.mark.parametrize(
    ("now", "says"),
    [
        (120, CLEAR),
        (100, CLEAR),
        (76, CLEAR),
        (75, WATCH),
        (74, WATCH),
        (51, WATCH),
        (50, FLAG),
        (49, FLAG),
    ],
)
def test_f_fewer_contacts_than_the_year_before(now: int, says: Level) -> None:
    """Of 100 the year before."""
    before = times(100, line(CALL, date(2025, 3, 1)))
    found = result(Sign.FEWER_CONTACTS, logged([*before, *times(now, line(CALL))]))
    assert (found.level, len(found.rows)) == (says, now)
    assert found.value == max(Fraction(100 - now, 100), 0)


def test_f_is_not_assessed_with_fewer_than_four_contacts_before() -> None:
    assert (
        level(Sign.FEWER_CONTACTS, logged(times(3, line(CALL, date(2025, 3, 1))))) is NOT_ASSESSED
    )
    assert level(Sign.FEWER_CONTACTS, logged(times(4, line(CALL, date(2025, 3, 1))))) is FLAG
