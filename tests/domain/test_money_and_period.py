"""Money is split to the unit, periods are half-open."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.money import (
    average,
    from_major_units,
    in_major_units,
    ratio,
    round_half_even,
    split,
)
from clientdesk.domain.period import (
    Period,
    add_months,
    calendar_year,
    first_of_month_from,
    last_complete_months,
    months_later,
    next_month,
)


def test_a_tie_is_rounded_to_the_even_unit() -> None:
    assert [round_half_even(Fraction(n, 2)) for n in (1, 3, 5, -1)] == [0, 2, 2, 0]


def test_an_average_is_rounded_once_to_the_even_unit() -> None:
    # 2.5, 3.5, −2.5 and 2.25.
    assert [average(total, 4) for total in (10, 14, -10, 9)] == [2, 4, -2, 2]
    assert average(Fraction(7, 2), 3) == 1


def test_months_and_years_around_a_day() -> None:
    days = (date(2026, 12, 31), date(2026, 12, 1))
    assert [next_month(day) for day in days] == [date(2027, 1, 1)] * 2
    assert [first_of_month_from(day) for day in days] == [date(2027, 1, 1), date(2026, 12, 1)]
    assert calendar_year(2026) == Period(date(2026, 1, 1), date(2027, 1, 1))


def test_split_gives_the_spare_units_to_the_largest_remainders() -> None:
    assert split(100, [1, 1, 1]) == [34, 33, 33]
    assert split(10, [Fraction(1, 2), Fraction(3, 10), Fraction(1, 5)]) == [5, 3, 2]
    assert split(-100, [1, 1, 1]) == [-33, -33, -34]


def test_split_refuses_weights_that_mean_nothing() -> None:
    for weights in ([], [0, 0], [2, -1]):
        with pytest.raises(ValueError, match="weights"):
            split(10, weights)


@given(st.integers(-(10**12), 10**12), st.lists(st.integers(0, 10**6), min_size=1))
def test_split_loses_nothing_and_strays_less_than_a_unit(total: int, weights: list[int]) -> None:
    if not any(weights):
        return
    shares = split(total, weights)
    assert sum(shares) == total
    for share, weight in zip(shares, weights, strict=True):
        assert abs(share - Fraction(total * weight, sum(weights))) < 1


@given(st.integers(-(10**12), 10**12), st.integers(0, 3))
def test_major_units_and_back_is_the_same_amount(amount: int, digits: int) -> None:
    assert from_major_units(in_major_units(amount, digits), digits) == amount


def test_major_units_are_written_in_full() -> None:
    assert str(in_major_units(123_450, 2)) == "1234.50"
    assert from_major_units(Decimal("0.125"), 2) == 12


def test_a_ratio_of_nothing_is_none() -> None:
    assert ratio(1, 0) is None
    assert ratio(1, 4) == Fraction(1, 4)


def test_months_of_a_broken_period() -> None:
    period = Period(date(2026, 1, 15), date(2026, 3, 2))
    assert [(p.start.day, p.end.day) for p in period.months()] == [(15, 1), (1, 1), (1, 2)]
    assert period.months()[2].share_of_month() == Fraction(1, 31)
    assert period.days == 46


def test_overlap_is_half_open() -> None:
    period = Period(date(2026, 1, 1), date(2026, 2, 1))
    assert period.overlap(date(2026, 2, 1), None) is None
    assert period.overlap(date(2025, 1, 1), date(2026, 1, 2)) == Period(
        date(2026, 1, 1), date(2026, 1, 2)
    )
    with pytest.raises(ValueError, match="ends after"):
        Period(date(2026, 1, 1), date(2026, 1, 1))


def test_months_cross_the_year() -> None:
    assert add_months(date(2026, 1, 1), -1) == date(2025, 12, 1)
    assert add_months(date(2025, 11, 1), 14) == date(2027, 1, 1)


def test_the_running_month_is_left_out() -> None:
    today = date(2026, 11, 22)
    year = Period(date(2025, 11, 1), date(2026, 11, 1))
    assert last_complete_months(today, None) == year
    assert last_complete_months(today, date(2026, 11, 3)) == year
    assert last_complete_months(today, date(2026, 10, 30)) == year


def test_an_old_export_is_reported_up_to_its_own_end() -> None:
    assert last_complete_months(date(2026, 11, 22), date(2024, 6, 7)) == Period(
        date(2023, 7, 1), date(2024, 7, 1)
    )


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 11, 22), 12, date(2027, 11, 22)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
        (date(2026, 5, 5), 0, date(2026, 5, 5)),
    ],
)
def test_the_same_day_months_later_is_the_last_one_of_a_shorter_month(
    day: date, months: int, expected: date
) -> None:
    assert months_later(day, months) == expected
