"""The period before has as many months, and is only compared where it is known in full."""

from datetime import date
from fractions import Fraction

import pytest

from clientdesk.domain.comparison import Change, RecordStart, period_before, reaches_back
from clientdesk.domain.period import Period

YEAR = Period(date(2025, 11, 1), date(2026, 11, 1))


@pytest.mark.parametrize(
    ("period", "before"),
    [
        (YEAR, Period(date(2024, 11, 1), date(2025, 11, 1))),
        # February has 28 days, January 31: whole months are compared, not days.
        (Period(date(2026, 2, 1), date(2026, 3, 1)), Period(date(2026, 1, 1), date(2026, 2, 1))),
        # 10 to 19 June, both included, are ten days; before them 31 May to 9 June.
        (
            Period(date(2026, 6, 10), date(2026, 6, 20)),
            Period(date(2026, 5, 31), date(2026, 6, 10)),
        ),
    ],
)
def test_the_period_before_is_as_long(period: Period, before: Period) -> None:
    assert period_before(period) == before


@pytest.mark.parametrize(
    ("time", "invoices", "known"),
    [
        (date(2025, 11, 3), date(2025, 11, 30), True),
        (date(2025, 12, 1), date(2025, 11, 1), False),
        (date(2020, 1, 1), date(2026, 1, 31), False),
        (None, date(2025, 11, 30), True),  # a firm without timesheets
        (None, None, False),
    ],
)
def test_records_must_begin_in_the_first_month(
    time: date | None, invoices: date | None, known: bool
) -> None:
    assert reaches_back(RecordStart(time, invoices), YEAR) is known


def test_a_change_has_no_share_of_nothing_or_of_a_loss() -> None:
    assert (Change(150, 120).amount, Change(150, 120).share) == (30, Fraction(1, 4))
    assert (Change(50, 0).share, Change(50, -10).share) == (None, None)
