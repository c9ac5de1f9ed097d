"""What clients said to a plan, and what that teaches (A24, A28)."""

from dataclasses import replace
from datetime import date

import pytest

from clientdesk.domain.acceptance import Learned
from clientdesk.domain.package_records import ClientPackage, Offer, OfferAnswer
from clientdesk.domain.plan_answers import Answer, Case, answer_of, holds_from, learned_from
from clientdesk.domain.plan_records import ActionKind, PlanAction
from clientdesk.domain.review_records import (
    Review,
    ReviewOutcome,
    ReviewStep,
    ReviewTerms,
    Step,
    StepState,
    TermsSide,
)

STARTED, JUNE = date(2026, 3, 16), date(2026, 6, 1)
RAISE = PlanAction(client_id=1, kind=ActionKind.RAISE, fee=36_000)
MOVE = PlanAction(client_id=1, kind=ActionKind.PACKAGE, package_id=2)
PART = PlanAction(client_id=1, kind=ActionKind.LET_GO)


def review(outcome: ReviewOutcome | None = None) -> Review:
    closed = date(2026, 7, 1) if outcome else None
    return Review(id=1, client_id=1, opened_on=STARTED, outcome=outcome, closed_on=closed)


def terms(side: TermsSide, fee: int | None = None, starts_on: date | None = None, scope: str = ""
          ) -> ReviewTerms:  # fmt: skip
    return ReviewTerms(review_id=1, side=side, fee=fee, starts_on=starts_on, scope=scope)


def offer(answer: OfferAnswer, offered_on: date = JUNE) -> Offer:
    return Offer(client_id=1, package_id=2, offered_on=offered_on, price=30_000, answer=answer)


@pytest.mark.parametrize(
    ("action", "outcome", "expected"),
    [
        (RAISE, ReviewOutcome.RECOVERED, Answer.ACCEPTED),
        (RAISE, ReviewOutcome.KEPT, Answer.REFUSED),
        (RAISE, ReviewOutcome.LEFT, Answer.LEFT),
        (RAISE, ReviewOutcome.LET_GO, Answer.LET_GO),
        (PART, ReviewOutcome.LET_GO, Answer.LET_GO),
        (PART, ReviewOutcome.KEPT, Answer.KEPT),
        (PART, ReviewOutcome.RECOVERED, Answer.ACCEPTED),
    ],
)
def test_a_closed_review_is_the_answer(
    action: PlanAction, outcome: ReviewOutcome, expected: Answer
) -> None:
    assert answer_of(action, Case(review(outcome)), STARTED) is expected


def test_an_open_review_waits_until_terms_are_agreed() -> None:
    proposed = terms(TermsSide.PROPOSED, 36_000)
    assert answer_of(RAISE, Case(review(), (proposed,)), STARTED) is Answer.WAITING
    agreed = terms(TermsSide.AGREED, 34_000, JUNE)
    case = Case(review(), (proposed, agreed))
    assert answer_of(RAISE, case, STARTED) is Answer.ACCEPTED
    assert holds_from(RAISE, case, STARTED) == JUNE


def test_terms_that_held_before_the_plan_are_no_answer_to_it() -> None:
    old = Case(review(), (terms(TermsSide.AGREED, 30_000, date(2026, 1, 1)),))
    assert answer_of(RAISE, old, STARTED) is Answer.WAITING


def test_a_plan_without_its_review_still_waits() -> None:
    assert answer_of(RAISE, Case(), STARTED) is Answer.WAITING


@pytest.mark.parametrize(
    ("offers", "expected"),
    [
        ((OfferAnswer.OPEN,), Answer.WAITING),
        ((OfferAnswer.DECLINED,), Answer.REFUSED),
        ((OfferAnswer.DECLINED, OfferAnswer.ACCEPTED), Answer.ACCEPTED),
        ((OfferAnswer.ACCEPTED, OfferAnswer.DECLINED), Answer.ACCEPTED),
    ],
)
def test_a_move_to_a_package_is_answered_by_its_offers(
    offers: tuple[OfferAnswer, ...], expected: Answer
) -> None:
    case = Case(review(), offers=tuple(offer(each) for each in offers))
    assert answer_of(MOVE, case, STARTED) is expected


def test_an_offer_from_before_the_plan_or_to_another_end_is_no_answer() -> None:
    old = Case(review(), offers=(offer(OfferAnswer.DECLINED, date(2026, 1, 5)),))
    assert answer_of(MOVE, old, STARTED) is Answer.WAITING
    new = Case(review(), offers=(offer(OfferAnswer.DECLINED),))
    assert answer_of(RAISE, new, STARTED) is Answer.WAITING


def test_a_client_that_came_onto_a_package_without_an_offer_agreed() -> None:
    stay = ClientPackage(client_id=1, package_id=2, since=JUNE, price=30_000)
    case = Case(review(), stays=(replace(stay, since=date(2025, 1, 1)), stay))
    assert answer_of(MOVE, case, STARTED) is Answer.ACCEPTED
    assert holds_from(MOVE, case, STARTED) == JUNE
    assert answer_of(RAISE, case, STARTED) is Answer.WAITING


def test_every_answer_counts_once() -> None:
    # Offers 1 of 2; the plan's move was answered by one of them; its rise by a review: 1 of 1.
    accepted, declined = offer(OfferAnswer.ACCEPTED), offer(OfferAnswer.DECLINED)
    moved = Case(review(), offers=(accepted,))
    raised = Case(review(ReviewOutcome.RECOVERED))
    found = learned_from(
        [accepted, declined, offer(OfferAnswer.OPEN)],
        [
            (MOVE, Answer.ACCEPTED, moved, STARTED),
            (RAISE, Answer.ACCEPTED, raised, STARTED),
            (RAISE, Answer.WAITING, Case(review()), STARTED),
            (PART, Answer.LET_GO, Case(review(ReviewOutcome.LET_GO)), STARTED),
        ],
        [],
    )
    assert found == (Learned(ActionKind.RAISE, 1, 1), Learned(ActionKind.PACKAGE, 1, 2))


def test_a_review_of_no_plan_teaches_by_the_terms_that_were_put_to_the_client() -> None:
    today, new = terms(TermsSide.ORIGINAL, 30_000, scope="A\nB"), terms(TermsSide.PROPOSED, 36_000)
    told = ReviewStep(
        review_id=1, step=Step.COMMUNICATION, state=StepState.DONE, day=JUNE, by="Luz", outcome="No"
    )
    raised = Case(review(ReviewOutcome.KEPT), (today, new), (told,))
    agreed = terms(TermsSide.AGREED, 30_000, scope="A")
    cut = Case(review(ReviewOutcome.RECOVERED), (today, new, agreed))
    assert learned_from([], [], [raised, cut]) == (
        Learned(ActionKind.RAISE, 0, 1),
        Learned(ActionKind.SCOPE, 1, 1),
    )


def test_proposed_terms_that_nobody_was_told_of_teach_nothing() -> None:
    today, new = terms(TermsSide.ORIGINAL, 30_000), terms(TermsSide.PROPOSED, 36_000)
    kept = Case(review(ReviewOutcome.KEPT), (today, new))
    still_open = Case(review(), (today, new, terms(TermsSide.AGREED, 36_000)))
    assert learned_from([], [], [kept, still_open]) == ()
