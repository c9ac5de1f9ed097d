"""Trends: which months are compared, when a change counts, and what is said where little is known.

Worked by hand. A month has fees of 100.00 and the cost that leaves the margin named.
"""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.month_results import ClientMonth
from clientdesk.domain.period import Period, add_months
from clientdesk.domain.trends import (
    NO_PAYMENTS,
    ClientTrend,
    Direction,
    PaidSum,
    Payments,
    Trend,
    client_trend,
    months_compared,
    trend_period,
    trends_of,
)

START, END = date(2024, 11, 1), date(2026, 11, 1)
YEARS = Period(START, END)
HOUR = 3600


def month(number: int, margin: int = 20, hours: int = 10, fees: int = 10_000) -> ClientMonth:
    """The month so many after November 2024."""
    return ClientMonth(
        month=add_months(START, number),
        fees=fees,
        cost=fees * (100 - margin) // 100,
        seconds=hours * HOUR,
    )


def of(results: list[ClientMonth], payments: Payments = NO_PAYMENTS) -> ClientTrend:
    return client_trend(1, YEARS, results, payments)


@pytest.mark.parametrize(
    ("known", "compared"), [(24, 12), (30, 12), (18, 6), (15, 3), (14, 0), (12, 0), (0, 0)]
)
def test_months_are_compared_only_where_the_year_before_knows_the_same_ones(
    known: int, compared: int
) -> None:
    assert months_compared(known) == compared


def test_two_years_compare_the_last_with_the_first() -> None:
    # 20 % in the first year, 10 % in the second: ten points less.
    trend = of([month(n, 20 if n < 12 else 10) for n in range(24)]).margin
    assert (trend.compared, trend.before, trend.latest) == (12, Fraction(1, 5), Fraction(1, 10))
    assert trend.direction is Direction.FALLING


def test_eighteen_months_compare_six_with_the_same_six_a_year_before() -> None:
    # Known from May 2025 on: May to October 2026 (30 %) against May to October 2025 (10 %);
    # the winter between (90 %) is in neither.
    margins = {**dict.fromkeys(range(6, 12), 10), **dict.fromkeys(range(12, 18), 90)}
    trend = of([month(n, margins.get(n, 30)) for n in range(6, 24)])
    assert (trend.months, trend.margin.compared) == (18, 6)
    assert (trend.margin.before, trend.margin.latest) == (Fraction(1, 10), Fraction(3, 10))
    assert trend.margin.direction is Direction.RISING


def test_a_season_that_comes_back_each_year_is_no_trend() -> None:
    busy = {3, 4, 15, 16}
    trend = of([month(n, hours=60 if n in busy else 10) for n in range(24)]).hours
    assert trend.direction is Direction.STEADY


def test_a_year_of_records_says_nothing_of_a_direction() -> None:
    trend = of([month(n, margin=60 - 5 * n) for n in range(12, 24)])
    assert {each.direction for each in trend.all} == {Direction.UNKNOWN}
    assert all(each.latest is None for each in trend.all)


@pytest.mark.parametrize(
    ("now", "direction"),
    [(24, "steady"), (16, "steady"), (25, "rising"), (15, "falling"), (20, "steady")],
)
def test_five_points_of_margin_are_a_change(now: int, direction: str) -> None:
    trend = of([month(n, 20 if n < 12 else now) for n in range(24)]).margin
    assert trend.direction is Direction(direction)


@pytest.mark.parametrize(
    ("now", "direction"), [(109, "steady"), (110, "rising"), (91, "steady"), (90, "falling")]
)
def test_a_tenth_of_the_hours_is_a_change(now: int, direction: str) -> None:
    trend = of([month(n, hours=100 if n < 12 else now) for n in range(24)]).hours
    assert trend.direction is Direction(direction)


def test_a_margin_point_is_of_three_months_and_none_without_fees() -> None:
    # A bill of 300.00 each quarter, cost 80.00 each month: 60/300 once a bill is among the three.
    results = [
        ClientMonth(month=add_months(START, n), fees=30_000 if n % 3 == 2 else 0, cost=8_000)
        for n in range(24)
    ]
    values = [point.value for point in of(results).margin.points]
    assert values[0] == Fraction(30_000 - 8_000, 30_000)  # the first month with anything: its bill
    assert set(values[2:]) == {Fraction(1, 5)}


def test_months_before_the_first_with_anything_are_not_known() -> None:
    trend = of([month(n, fees=0, hours=0) for n in range(6)] + [month(n) for n in range(6, 24)])
    assert trend.months == 18
    assert trend.hours.points[0].month == add_months(START, 6)


def test_days_to_payment_are_weighted_by_amount() -> None:
    # Each month 100.00 after 10 days and 300.00 after 30: 25 days. In the second year 40.
    paid = {
        add_months(START, n): PaidSum(40_000, 40_000 * (25 if n < 12 else 40)) for n in range(24)
    }
    trend = of([month(n) for n in range(24)], Payments(paid, {})).days_to_payment
    assert (trend.before, trend.latest, trend.direction) == (25, 40, Direction.RISING)
    assert trend.change == 15


def test_what_is_overdue_is_carried_from_month_to_month() -> None:
    moved = {add_months(START, 1): 500, add_months(START, 3): -200}
    trend = of([month(n) for n in range(24)], Payments({}, moved, overdue_before=100)).overdue
    assert [point.value for point in trend.points[:5]] == [100, 600, 600, 400, 400]


def test_nothing_overdue_in_either_year_is_steady() -> None:
    assert of([month(n) for n in range(24)]).overdue.direction is Direction.STEADY


def test_a_client_without_anything_has_no_months() -> None:
    trend = of([])
    assert (trend.months, trend.margin.points, trend.margin.direction) == (
        0,
        (),
        Direction.UNKNOWN,
    )


def test_all_clients_together_are_the_sum_of_each() -> None:
    # 10 and 30 h a month; fees 100.00 at 20 % and 300.00 at 40 %: (20 + 120) ÷ 400.
    one = [month(n) for n in range(24)]
    other = [month(n, 40, 30, 30_000) for n in range(24)]
    found = trends_of(YEARS, {1: one, 2: other, None: [month(0, hours=99)]}, {})
    assert found.firm.hours.latest == 40 * HOUR
    assert found.firm.margin.latest == Fraction(35, 100)
    assert sorted(found.clients) == [1, 2]


def test_the_period_begins_with_the_records_but_holds_the_default_one() -> None:
    default = Period(date(2025, 11, 1), END)
    assert trend_period(default, date(2020, 3, 1)) == YEARS
    assert trend_period(default, date(2025, 5, 1)).start == date(2025, 5, 1)
    assert trend_period(default, date(2026, 8, 1)) == default
    assert trend_period(default, None) == YEARS


@given(st.lists(st.integers(-80, 90), min_size=24, max_size=24))
def test_the_same_two_years_with_the_years_changed_go_the_other_way(margins: list[int]) -> None:
    there = of([month(n, margin) for n, margin in enumerate(margins)]).margin
    turned = [*margins[12:], *margins[:12]]
    back = of([month(n, margin) for n, margin in enumerate(turned)]).margin
    opposite = {Direction.RISING: Direction.FALLING, Direction.FALLING: Direction.RISING}
    assert back.direction is opposite.get(there.direction, there.direction)
    assert isinstance(back, Trend)
