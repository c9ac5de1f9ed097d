"""Expense producers (B4), a) to e) of diagnosis.md: each at, below and above both limits."""

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
    figures,
    invoice,
    keeps,
    level,
    line,
    logged,
    result,
    times,
)

from clientdesk.domain.diagnosis import Sign
from clientdesk.domain.interactions import InteractionKind, InteractionState
from clientdesk.domain.profitability import ClientResult
from clientdesk.domain.records import Activity, Expense, Payment, TimeEntry
from clientdesk.domain.sign_sources import SignSources
from clientdesk.domain.signs_expense import target_rate
from clientdesk.domain.thresholds import Level

REMINDER, ATTEMPT = InteractionKind.REMINDER, InteractionKind.COLLECTION_ATTEMPT


@pytest.mark.parametrize(
    ("cost", "says"),
    [
        (49_999, CLEAR),
        (50_000, WATCH),
        (50_001, WATCH),
        (99_999, WATCH),
        (100_000, FLAG),
        (100_001, FLAG),
    ],
)
def test_a_collecting_costs_five_or_ten_per_cent_of_the_fees(cost: int, says: Level) -> None:
    assert level(Sign.COLLECTION_COST, figures(collection_cost=cost, collection_seconds=60)) is says


def test_a_adds_selling_collecting_administration_and_expenses_of_collecting() -> None:
    """100 + 200 + 300 + (60 − 10) = 650 of 10,000: 6.5 per cent; delivery does not count."""
    sources = figures(
        selling_cost=10_000,
        collection_cost=20_000,
        admin_cost=30_000,
        delivery_cost=400_000,
        delivery_seconds=3600,
    )
    bank = Expense(
        id=4, client_id=1, day=LAST, amount=6_000, passed_on=1_000, description="Bank charges"
    )
    work = [
        TimeEntry(
            id=n, client_id=1, staff_id=1, day=LAST, seconds=60, activity=activity, note=activity
        )
        for n, activity in enumerate(Activity, 1)
    ]
    found = result(Sign.COLLECTION_COST, replace(sources, collecting=[bank], time=work))
    assert found.value == Fraction(65, 1000)
    assert [(row.table, row.row_id) for row in found.rows] == [
        ("time_entry", 2),
        ("time_entry", 3),
        ("time_entry", 4),
        ("expense", 4),
    ]
    assert found.rows[-1].amount == 5_000
    assert [row.words for row in found.rows] == ["selling", "collection", "admin", "Bank charges"]


def test_a_bears_a_tenth_of_the_hours_without_a_cost() -> None:
    sources = figures(delivery_seconds=3600, uncosted_seconds=360)
    assert level(Sign.COLLECTION_COST, sources) is CLEAR


@pytest.mark.parametrize(
    "sources",
    [
        BARE,
        figures(fees=0, collection_cost=50_000, collection_seconds=60),
        figures(),  # no time is recorded
        figures(delivery_seconds=3600, estimated_seconds=3600),  # it is estimated
        figures(delivery_seconds=3600, uncosted_seconds=361),  # more than a tenth costs nothing
    ],
)
def test_a_is_not_assessed_without_fees_or_costed_time(sources: SignSources) -> None:
    assert level(Sign.COLLECTION_COST, sources) is NOT_ASSESSED


@pytest.mark.parametrize(
    ("reminders", "invoices", "says"),
    [
        (2, 12, CLEAR),
        (3, 12, WATCH),
        (4, 12, WATCH),
        (5, 12, WATCH),
        (6, 12, FLAG),
        (7, 12, FLAG),
        (1, 4, WATCH),
    ],
)
def test_b_reminders_for_every_twelve_invoices(reminders: int, invoices: int, says: Level) -> None:
    sources = logged(times(reminders, line(REMINDER)))
    due = [invoice(n, date(2026, 5, 1)) for n in range(invoices)]
    found = result(Sign.REMINDERS, replace(sources, invoices=due))
    assert (found.level, len(found.rows)) == (says, reminders)


def test_b_is_not_assessed_where_nobody_writes_reminders_down_or_nothing_is_invoiced() -> None:
    invoiced = replace(BARE, invoices=[invoice(1, date(2026, 5, 1))])
    assert level(Sign.REMINDERS, invoiced) is NOT_ASSESSED
    assert level(Sign.REMINDERS, logged([line(REMINDER)])) is NOT_ASSESSED
    assert level(Sign.REMINDERS, keeps([REMINDER], invoiced)) is CLEAR


def test_b_divides_by_the_invoices_of_the_period_without_credit_notes() -> None:
    """The first and the last day count, those beside them do not: 1 reminder × 12 ÷ 2."""
    month = timedelta(days=30)  # an invoice is issued a month before it is due
    issued = (YEAR.start - timedelta(days=1), YEAR.start, LAST, YEAR.end)
    invoices = [invoice(n, day + month) for n, day in enumerate(issued)]
    others = [invoice(8, LAST, -500), invoice(9, LAST, 0)]
    sources = replace(logged([line(REMINDER)]), invoices=[*invoices, *others])
    assert result(Sign.REMINDERS, sources).value == 6


@pytest.mark.parametrize(
    ("days", "says"),
    [(0, CLEAR), (14, CLEAR), (15, WATCH), (16, WATCH), (29, WATCH), (30, FLAG), (31, FLAG)],
)
def test_c_days_overdue_of_what_is_open(days: int, says: Level) -> None:
    late = invoice(1, LAST - timedelta(days=days), open_=10_000)
    assert level(Sign.DAYS_OVERDUE, replace(BARE, invoices=[late])) is says


def test_c_weighs_days_by_amount() -> None:
    """100.00 paid 30 days late and 300.00 in time: 30 × 100 ÷ 400 = 7.5; the first is shown."""
    paid = Payment(id=3, invoice_id=1, day=date(2026, 5, 31), amount=10_000)
    in_time = Payment(id=4, invoice_id=2, day=date(2026, 4, 1), amount=30_000)
    sources = replace(
        BARE,
        invoices=[
            replace(invoice(1, date(2026, 5, 1)), payments=(paid,)),
            replace(invoice(2, date(2026, 5, 1), 30_000), payments=(in_time,)),
        ],
    )
    found = result(Sign.DAYS_OVERDUE, sources)
    assert found.value == Fraction(30 * 100 + 0 * 300, 400)
    assert [(row.table, row.row_id, row.words) for row in found.rows] == [("payment", 3, "F1")]


def test_c_says_nothing_of_what_is_not_due_or_was_paid_nobody_knows_when() -> None:
    paid = invoice(1, date(2026, 5, 1))
    coming = invoice(2, LAST + timedelta(days=1), open_=10_000)
    assert level(Sign.DAYS_OVERDUE, replace(BARE, invoices=[paid, coming])) is NOT_ASSESSED


@pytest.mark.parametrize(("failed", "says"), [(0, CLEAR), (1, WATCH), (2, FLAG), (3, FLAG)])
def test_d_collection_closed_without_success(failed: int, says: Level) -> None:
    attempts = times(failed, line(ATTEMPT, state=InteractionState.FAILED))
    sources = logged([line(ATTEMPT), *attempts])
    assert level(Sign.FAILED_COLLECTION, sources) is says


def test_d_is_not_assessed_where_nobody_writes_attempts_down() -> None:
    assert level(Sign.FAILED_COLLECTION, BARE) is NOT_ASSESSED


@pytest.mark.parametrize(
    ("fees", "says"),
    [(8001, CLEAR), (8000, CLEAR), (7999, WATCH), (6001, WATCH), (6000, WATCH), (5999, FLAG)],
)
def test_e_an_hour_brings_less_than_its_share_of_the_target(fees: int, says: Level) -> None:
    """One hour for a fee beside a target of 100.00: 80.00 is 80 per cent, which is not below it."""
    sources = figures(fees=fees, delivery_seconds=3600)
    assert level(Sign.LOW_RATE, replace(sources, target_rate=Fraction(10_000))) is says


def test_e_is_not_assessed_without_hours_or_a_target() -> None:
    no_hours = replace(figures(), target_rate=Fraction(10_000))
    no_fees = replace(figures(fees=0, delivery_seconds=3600), target_rate=Fraction(10_000))
    assert level(Sign.LOW_RATE, no_hours) is NOT_ASSESSED
    assert level(Sign.LOW_RATE, no_fees) is NOT_ASSESSED
    assert level(Sign.LOW_RATE, figures(delivery_seconds=3600)) is NOT_ASSESSED


def test_the_target_rate_is_what_an_average_hour_costs_with_the_target_margin() -> None:
    """(5,000 + 1,000 of overhead) ÷ 100 hours ÷ 0.6 = 100.00; 20 uncosted hours are left out."""
    totals = ClientResult(
        client_id=None,
        ref="",
        name="",
        delivery_cost=500_000,
        overhead=100_000,
        delivery_seconds=120 * 3600,
        uncosted_seconds=20 * 3600,
    )
    assert target_rate(totals, 40) == 10_000
    assert target_rate(replace(totals, uncosted_seconds=120 * 3600), 40) is None
