"""What a started plan puts into the reviews: its terms, and its part of the savings."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.plan_promise import proposed_terms, shared_savings
from clientdesk.domain.plan_records import ActionKind, Plan, PlanAction
from clientdesk.domain.review_records import ReviewSaving, ReviewTerms, SavingKind, TermsSide

PLAN = Plan(
    name="Spring",
    made_on=date(2026, 11, 22),
    period_start=date(2025, 11, 1),
    period_end=date(2026, 11, 1),
    starts_on=date(2027, 1, 1),
)
ORIGINAL = ReviewTerms(review_id=1, side=TermsSide.ORIGINAL, fee=30_000, scope="Books")
PROPOSED = ReviewTerms(id=7, review_id=1, side=TermsSide.PROPOSED, fee=50_000, scope="Books")
RAISE = PlanAction(client_id=1, kind=ActionKind.RAISE, fee=41_500, note="In two steps")
SHARE = PlanAction(client_id=1, kind=ActionKind.SHARE, shared=500)
DISCOUNT = ReviewSaving(review_id=1, kind=SavingKind.DISCOUNT, amount=9_000)
COURIER = ReviewSaving(review_id=1, kind=SavingKind.COURIER, amount=1_500)
TRAVEL = ReviewSaving(review_id=1, kind=SavingKind.TRAVEL, amount=500)


def test_the_fee_the_start_and_the_note_of_the_plan_are_proposed() -> None:
    assert proposed_terms([ORIGINAL, PROPOSED], PLAN, RAISE) == replace(
        PROPOSED, fee=41_500, starts_on=date(2027, 1, 1), note="In two steps"
    )


def test_a_package_takes_the_place_of_the_scope() -> None:
    found = proposed_terms([ORIGINAL, PROPOSED], PLAN, RAISE, "Small")
    assert found is not None
    assert found.scope == "Small"


def test_a_fee_that_the_plan_leaves_alone_is_todays() -> None:
    for terms, fee in (([ORIGINAL, PROPOSED], 30_000), ([PROPOSED], None)):
        found = proposed_terms(terms, PLAN, SHARE)
        assert found is not None
        assert found.fee == fee


def test_nothing_is_proposed_to_who_is_to_be_let_go() -> None:
    let_go = PlanAction(client_id=1, kind=ActionKind.LET_GO)
    assert proposed_terms([ORIGINAL, PROPOSED], PLAN, let_go) is None
    assert proposed_terms([ORIGINAL], PLAN, RAISE) is None


def test_expenses_are_shared_by_one_part_and_discounts_are_left() -> None:
    # 5.00 of 15.00 + 5.00 is a quarter.
    assert shared_savings([DISCOUNT, COURIER, TRAVEL], SHARE) == [
        DISCOUNT, replace(COURIER, share=25), replace(TRAVEL, share=25)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("shared", "share"),
    [
        (667, 33),  # 33.35 of 2,000
        (10, 0),  # 0.5, to the even number
        (30, 2),  # 1.5
        (5_000, 100),  # no more than there is
    ],
)
def test_a_share_is_a_whole_part_of_a_hundred(shared: int, share: int) -> None:
    first, _ = shared_savings([COURIER, TRAVEL], replace(SHARE, shared=shared))
    assert first.share == share


@given(st.lists(st.sampled_from([DISCOUNT, COURIER, TRAVEL])))
def test_other_plans_leave_the_savings_alone(savings: list[ReviewSaving]) -> None:
    assert shared_savings(savings, RAISE) == savings
    assert len(shared_savings(savings, SHARE)) == len(savings)
