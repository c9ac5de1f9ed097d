"""The insolvent (B4), a) to f) of diagnosis.md: each at, below and above both limits."""

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
from clientdesk.domain.facts import ClientFact
from clientdesk.domain.interactions import InteractionKind, InteractionState
from clientdesk.domain.profitability import Ageing
from clientdesk.domain.records import Client
from clientdesk.domain.review_records import Instalment
from clientdesk.domain.services import Frequency, Service, ServiceKind, Unit
from clientdesk.domain.sign_sources import SignSources
from clientdesk.domain.thresholds import Level

CHECK, BROKEN = InteractionKind.CREDIT_CHECK, InteractionKind.BROKEN_PLAN
DONE, FAILED, OPEN = InteractionState.DONE, InteractionState.FAILED, InteractionState.OPEN
BOOKS = Service(
    id=1,
    code="BKP",
    name_en="Books",
    name_es="Libros",
    kind=ServiceKind.COMPLIANCE,
    unit=Unit.DOCUMENTS,
    frequency=Frequency.MONTHLY,
)


@pytest.mark.parametrize(
    ("day", "state", "says"),
    [
        (LAST, DONE, CLEAR),
        (date(2024, 11, 1), DONE, CLEAR),
        (date(2024, 10, 31), DONE, CLEAR),  # two years ago to the day
        (date(2024, 10, 30), DONE, WATCH),
        (LAST, OPEN, WATCH),  # asked for, not there
        (LAST, FAILED, FLAG),
        (date(2020, 1, 1), FAILED, FLAG),
    ],
)
def test_a_credit_check_is_none_too_old_or_contradicted(
    day: date, state: InteractionState, says: Level
) -> None:
    assert level(Sign.CREDIT_CHECK, logged([line(CHECK, day, state=state)])) is says


def test_a_none_on_file_is_watched_and_the_last_check_counts() -> None:
    assert level(Sign.CREDIT_CHECK, BARE) is WATCH
    mended = [line(CHECK, date(2026, 1, 1), state=FAILED), line(CHECK, date(2026, 5, 1))]
    assert level(Sign.CREDIT_CHECK, logged(mended)) is CLEAR
    younger = replace(logged([line(CHECK, date(2026, 1, 1))]), credit_check_months=6)
    assert level(Sign.CREDIT_CHECK, younger) is WATCH


@pytest.mark.parametrize(
    ("written_off", "says"),
    [(0, CLEAR), (19_999, CLEAR), (20_000, WATCH), (49_999, WATCH), (50_000, FLAG), (50_001, FLAG)],
)
def test_b_written_off_of_what_was_billed(written_off: int, says: Level) -> None:
    bad = replace(invoice(1, date(2026, 5, 1)), written_off=written_off)
    found = result(Sign.BAD_DEBT, replace(figures(write_offs=written_off), invoices=[bad]))
    assert found.level is says
    assert sum(row.amount or 0 for row in found.rows) == written_off


def test_b_shows_what_was_written_off_of_the_invoices_of_the_period() -> None:
    """Issued on its first day; not the day before, nor the day after its last, nor a good one."""
    issued = (YEAR.start - timedelta(days=1), YEAR.start, YEAR.end)
    bad = [invoice(n, day + timedelta(days=30)) for n, day in enumerate(issued)]
    rows = [*(replace(each, written_off=500) for each in bad), invoice(9, date(2026, 5, 1))]
    found = result(Sign.BAD_DEBT, replace(figures(write_offs=500), invoices=rows))
    assert [row.row_id for row in found.rows] == [1]


def test_b_is_not_assessed_without_fees() -> None:
    assert level(Sign.BAD_DEBT, BARE) is NOT_ASSESSED
    assert level(Sign.BAD_DEBT, figures(fees=0)) is NOT_ASSESSED


@pytest.mark.parametrize(
    ("days", "says"),
    [(0, CLEAR), (59, CLEAR), (60, WATCH), (61, WATCH), (89, WATCH), (90, FLAG), (91, FLAG)],
)
def test_c_days_past_due_of_the_oldest_open_invoice(days: int, says: Level) -> None:
    paid = invoice(1, LAST - timedelta(days=300))
    younger = invoice(3, LAST - timedelta(days=days // 2), open_=1)
    late = [invoice(2, LAST - timedelta(days=days), open_=1), younger, invoice(4, LAST, open_=1)]
    found = result(Sign.OLDEST_OPEN, replace(BARE, invoices=[paid, *late]))
    assert (found.level, found.value, len(found.rows)) == (says, days, 2 if days else 0)


def test_c_an_open_credit_note_is_not_late() -> None:
    note = invoice(1, LAST - timedelta(days=300), -500, open_=-500)
    assert result(Sign.OLDEST_OPEN, replace(BARE, invoices=[note])).value == 0


def test_c_is_not_assessed_without_invoices() -> None:
    assert level(Sign.OLDEST_OPEN, BARE) is NOT_ASSESSED


@pytest.mark.parametrize(
    ("balance", "says"),
    [(1999, CLEAR), (2000, WATCH), (2001, WATCH), (2999, WATCH), (3000, FLAG), (3001, FLAG)],
)
def test_d_open_balance_in_monthly_fees(balance: int, says: Level) -> None:
    """120.00 with tax in twelve months are 10.00 a month."""
    sources = figures(sales=12_000, ageing=Ageing(not_due=1000, over_90=balance - 1000))
    assert level(Sign.EXPOSURE, sources) is says


def test_d_a_client_whose_first_day_is_not_known_counts_from_its_first_invoice() -> None:
    """242.00 in the last two of twelve months are 121.00 a month: one month is open, not six."""
    last_two = [YEAR.months()[-2].start, YEAR.months()[-1].start]
    plain = (invoice(number, LAST, 12_100, open_=0) for number in (1, 2))
    bills = [replace(each, issued_on=day) for each, day in zip(plain, last_two, strict=True)]
    known = figures(sales=24_200, ageing=Ageing(over_90=12_100))
    sources = replace(known, invoices=bills, client=replace(known.client, since=None))
    assert result(Sign.EXPOSURE, sources).value == 1


def test_d_shows_what_the_balance_is_made_of_and_nothing_that_was_issued_later() -> None:
    """50.00 less a credit note of 10.00; the one issued on 1 November is in the next report."""
    rows = [
        invoice(1, date(2026, 5, 1), 5_000, open_=5_000),
        invoice(2, date(2026, 5, 2), -1_000, open_=-1_000),
        invoice(3, YEAR.end + timedelta(days=30), 7_000, open_=7_000),
    ]
    known = figures(sales=12_000, ageing=Ageing(over_90=4_000))
    client = replace(known.client, since=date(2020, 1, 1))
    found = result(Sign.EXPOSURE, replace(known, invoices=rows, client=client))
    assert (found.value, sum(row.amount or 0 for row in found.rows)) == (4, 4_000)


def test_d_divides_by_the_months_that_the_client_was_one_and_needs_sales() -> None:
    """120.00 in the four months from July on are 30.00 a month: 60.00 open are two of them."""
    newer = Client(id=1, ref="H1", name="Hotel", since=date(2026, 7, 1))
    sources = replace(figures(sales=12_000, ageing=Ageing(not_due=6_000)), client=newer)
    assert result(Sign.EXPOSURE, sources).value == 2
    assert level(Sign.EXPOSURE, figures(ageing=Ageing(not_due=6_000))) is NOT_ASSESSED


@pytest.mark.parametrize(
    ("broken", "missed", "says"),
    [(0, 0, CLEAR), (1, 0, WATCH), (0, 1, WATCH), (1, 1, FLAG), (2, 0, FLAG), (2, 1, FLAG)],
)
def test_e_plans_broken_and_instalments_missed(broken: int, missed: int, says: Level) -> None:
    instalments = [
        Instalment(id=n, review_id=1, due_on=date(2026, 5, n), amount=500)
        for n in range(1, missed + 1)
    ]
    base = keeps([BROKEN], replace(BARE, missed=instalments, log=times(broken, line(BROKEN))))
    found = result(Sign.BROKEN_PLANS, base)
    assert (found.level, len(found.rows)) == (says, broken + missed)


def test_e_is_not_assessed_where_nothing_is_written_down() -> None:
    assert level(Sign.BROKEN_PLANS, BARE) is NOT_ASSESSED


def books(**amounts: int) -> SignSources:
    facts = {
        key: ClientFact(id=n, client_id=1, key=key, value=str(amount), as_of=LAST)
        for n, (key, amount) in enumerate(amounts.items(), 1)
    }
    return replace(BARE, book_facts=facts, contracted=[BOOKS])


@pytest.mark.parametrize(
    ("assets", "says"),
    [(101, CLEAR), (100, CLEAR), (99, WATCH), (81, WATCH), (80, WATCH), (79, FLAG)],
)
def test_f_current_ratio_in_its_own_books(assets: int, says: Level) -> None:
    found = result(Sign.OWN_BOOKS, books(current_assets=assets, current_liabilities=100))
    assert (found.level, found.value) == (says, Fraction(assets, 100))
    assert [row.row_id for row in found.rows] == [1, 2]


@pytest.mark.parametrize(
    ("amounts", "says"),
    [
        ({"equity": 0}, CLEAR),
        ({"equity": -1}, FLAG),
        ({"unpaid_tax": 0}, CLEAR),
        ({"unpaid_tax": 1}, WATCH),
        ({"current_assets": 200, "current_liabilities": 100, "equity": -1}, FLAG),
        ({"current_assets": 200}, NOT_ASSESSED),
        ({}, NOT_ASSESSED),
    ],
)
def test_f_negative_equity_is_flagged_and_unpaid_tax_watched(
    amounts: dict[str, int], says: Level
) -> None:
    assert level(Sign.OWN_BOOKS, books(**amounts)) is says


def test_f_is_not_assessed_where_the_firm_does_not_keep_the_books() -> None:
    payroll = replace(BOOKS, code="PAY")
    sources = replace(books(equity=-1), contracted=[payroll])
    assert level(Sign.OWN_BOOKS, sources) is NOT_ASSESSED
