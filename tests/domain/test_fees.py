"""The usual fee and the fee that the cost asks for."""

import pytest

from clientdesk.domain.fees import required_monthly_fee, usual_monthly_fee
from clientdesk.domain.profitability import ClientResult


@pytest.mark.parametrize(
    ("months", "fee"),
    [
        ([60000] * 11 + [180000], 60000),  # one extra invoice does not move the median
        ([0, 0, 0, 60000, 60000, 62000], 60000),  # a new client
        ([30000, 0, 0, 30000, 0, 0], 10000),  # by the quarter
        ([0, 0], None),
        ([], None),
        ([-5000], None),
    ],
)
def test_usual_fee(months: list[int], fee: int | None) -> None:
    assert usual_monthly_fee(months) == fee


def test_required_fee_is_cost_over_one_less_margin_in_whole_units() -> None:
    # GT-13: a cost of 100 at a margin of 40 % needs 166.67, so 167.00.
    result = ClientResult(client_id=1, ref="A", name="A", delivery_cost=108000, overhead=12000)
    assert required_monthly_fee(result, 12, 40, 2) == 16700


def test_required_fee_in_a_currency_without_decimals() -> None:
    result = ClientResult(client_id=1, ref="A", name="A", delivery_cost=1200)
    assert required_monthly_fee(result, 12, 40, 0) == 167
