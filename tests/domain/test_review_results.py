"""Before and after a review: whole months only (B16)."""

from datetime import date

import pytest

from clientdesk.domain.period import Period
from clientdesk.domain.profitability import ClientResult
from clientdesk.domain.review_results import (
    ReviewResultFigures,
    monthly,
    period_since,
    year_before,
)

APRIL, NOVEMBER = date(2026, 4, 1), date(2026, 11, 1)


def test_before_is_the_year_before_the_month_in_which_the_case_was_opened() -> None:
    assert year_before(date(2026, 3, 17)) == Period(date(2025, 3, 1), date(2026, 3, 1))
    assert year_before(date(2026, 3, 1)) == Period(date(2025, 3, 1), date(2026, 3, 1))


@pytest.mark.parametrize(
    ("starts_on", "known_until", "expected"),
    [
        (APRIL, NOVEMBER, Period(APRIL, NOVEMBER)),
        (date(2026, 3, 2), NOVEMBER, Period(APRIL, NOVEMBER)),  # March is not whole
        (date(2026, 10, 1), NOVEMBER, Period(date(2026, 10, 1), NOVEMBER)),
        (date(2026, 10, 2), NOVEMBER, None),
        (NOVEMBER, NOVEMBER, None),
        (date(2027, 1, 1), NOVEMBER, None),
        (date(2025, 4, 1), NOVEMBER, Period(date(2025, 4, 1), APRIL)),  # at most a year
    ],
)
def test_since_counts_whole_months_of_the_agreed_terms(
    starts_on: date, known_until: date, expected: Period | None
) -> None:
    assert period_since(starts_on, known_until) == expected


def test_an_average_month_is_rounded_to_the_even_cent() -> None:
    # 7 months: fees 1,400.00 / 7 = 200.00; cost 1,000.05 / 7 = 142.8642… = 142.86;
    # profit 1,400.00 − 1,000.05 − 35.00 = 364.95 / 7 = 52.1357… = 52.14; 25,200 s / 7 = 3,600 s
    result = ClientResult(
        client_id=1,
        ref="C1",
        name="Ana",
        fees=140_000,
        delivery_cost=100_005,
        overhead=3_500,
        delivery_seconds=25_200,
    )
    found = monthly(result, Period(APRIL, NOVEMBER))
    assert (found.months, found.fees, found.cost) == (7, 20_000, 14_286)
    assert (found.profit, found.seconds) == (5_214, 3_600)


def test_realised_is_a_year_at_the_pace_since_and_unknown_before_a_month_is_whole() -> None:
    before = monthly(None, year_before(APRIL))
    result = ClientResult(client_id=1, ref="C1", name="Ana", fees=70_000)
    since = monthly(result, Period(APRIL, NOVEMBER))
    assert ReviewResultFigures(before, since, 150_000).realised == 120_000  # 100.00 × 12
    assert ReviewResultFigures(before, None, 150_000).realised is None
    assert before.fees == before.profit == 0
