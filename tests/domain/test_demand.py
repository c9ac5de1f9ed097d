"""What a client can pay at most."""

import pytest

from clientdesk.domain.demand import reach_of
from clientdesk.domain.facts import FactKey
from clientdesk.domain.records import Firm

FIRM = Firm(reach_of_sales=3, reach_rise=50)


@pytest.mark.parametrize(
    ("sales", "fee", "reach"),
    [
        (12_000_000, 0, 30_000),  # a prospect: 120,000.00 x 3 % / 12
        (12_000_000, 15_000, 22_500),  # half as much again as 150.00, which its sales bear
        (12_000_000, 25_000, 30_000),  # its sales bear less than 375.00
        (12_000_000, 40_000, 40_000),  # what it pays today is within its reach
        (None, 15_000, 22_500),
        (None, 0, None),
    ],
)
def test_a_client_reaches_as_far_as_its_sales_and_its_fee_allow(
    sales: int | None, fee: int, reach: int | None
) -> None:
    facts = {} if sales is None else {FactKey.SALES.value: sales}
    assert reach_of(facts, fee, FIRM) == reach
