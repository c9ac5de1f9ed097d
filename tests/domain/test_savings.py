"""What shares of costs come to, by hand."""

import pytest

from clientdesk.domain.review_records import ReviewSaving, SavingKind
from clientdesk.domain.savings import saved, saved_in_all


def saving(amount: int, share: int, agreed: bool = False) -> ReviewSaving:
    return ReviewSaving(
        review_id=1, kind=SavingKind.COURIER, amount=amount, share=share, agreed=agreed
    )


@pytest.mark.parametrize(
    ("amount", "share", "expected"),
    [
        (3_800, 100, 3_800),
        (3_800, 0, 0),
        (4_500, 50, 2_250),
        (125, 50, 62),  # 62.5: the tie goes to the even one
        (375, 50, 188),  # 187.5
        (333, 33, 110),  # 109.89
    ],
)
def test_a_saving_is_its_share_of_the_amount(amount: int, share: int, expected: int) -> None:
    assert saved(saving(amount, share)) == expected


def test_all_savings_or_those_agreed() -> None:
    savings = [saving(3_800, 100, agreed=True), saving(4_500, 50), saving(1_000, 10, agreed=True)]
    assert saved_in_all(savings) == 3_800 + 2_250 + 100
    assert saved_in_all(savings, only_agreed=True) == 3_800 + 100
    assert saved_in_all([]) == 0
