"""The usual fee."""

import pytest

from clientdesk.domain.fees import usual_monthly_fee


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
