"""Whom one letter may go to at once."""

from datetime import date

from clientdesk.domain.letter_groups import losing, loyal
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.domain.segments import SegmentLimits, segments

PERIOD = Period(date(2025, 11, 1), date(2026, 11, 1))
TODAY = date(2026, 11, 22)
NOBODY = ClientResult(client_id=None, ref="", name="")


def result(number: int, fees: int, cost: int) -> ClientResult:
    ref = f"C{number}"
    return ClientResult(client_id=number, ref=ref, name=ref, fees=fees, delivery_cost=cost)


def report(*results: ClientResult) -> ProfitReport:
    return ProfitReport(
        period=PERIOD, currency="EUR", clients=results, unattributed=NOBODY, totals=NOBODY
    )


def test_those_that_lose_money_come_with_the_largest_loss_first() -> None:
    made = report(result(1, 100, 150), result(2, 100, 100), result(3, 100, 300))
    assert losing(made) == [3, 1]  # −200, −50; the second earns exactly nothing


def test_loyal_are_those_at_the_target_after_three_years() -> None:
    made = report(*(result(number, 100, 60) for number in (1, 2, 3)), result(4, 100, 61))
    since = {
        1: date(2023, 11, 22),  # three years today
        2: date(2023, 11, 23),  # a day short
        4: date(2010, 1, 1),  # 39 % of a target of 40
    }
    assert loyal(segments(made, since, SegmentLimits(), TODAY)) == [1]


def test_who_has_stayed_longest_is_thanked_first() -> None:
    made = report(result(1, 100, 10), result(2, 100, 50))
    since = {1: date(2020, 1, 1), 2: date(2012, 1, 1)}
    assert loyal(segments(made, since, SegmentLimits(), TODAY)) == [2, 1]


def test_a_client_without_fees_has_no_margin_to_be_thanked_for() -> None:
    made = report(result(1, 0, 0))
    assert loyal(segments(made, {1: date(2012, 1, 1)}, SegmentLimits(), TODAY)) == []
