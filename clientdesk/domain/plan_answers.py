"""What clients said to what a plan asked of them, and what their answers teach."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clientdesk.domain.acceptance import Learned
from clientdesk.domain.package_records import ClientPackage, Offer, OfferAnswer
from clientdesk.domain.plan_odds import asks
from clientdesk.domain.plan_records import ActionKind, PlanAction
from clientdesk.domain.review import terms_of
from clientdesk.domain.review_records import (
    Review,
    ReviewOutcome,
    ReviewStep,
    ReviewTerms,
    Step,
    StepState,
    TermsSide,
)


class Answer(StrEnum):
    """How things stand with a client of a plan."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    KEPT = "kept"  # it was to be let go, and was not
    LET_GO = "let_go"
    LEFT = "left"  # by itself


_OUTCOMES = {
    ReviewOutcome.RECOVERED: Answer.ACCEPTED,
    ReviewOutcome.KEPT: Answer.REFUSED,
    ReviewOutcome.LET_GO: Answer.LET_GO,
    ReviewOutcome.LEFT: Answer.LEFT,
}
_OFFERS = {OfferAnswer.ACCEPTED: Answer.ACCEPTED, OfferAnswer.DECLINED: Answer.REFUSED}


@dataclass(frozen=True, slots=True)
class Case:
    """What is known of a review: the head, its terms and steps; and of its client, the offers to it
    and the packages it came onto.

    `review` None: there is none, or it was deleted.
    """

    review: Review | None = None
    terms: tuple[ReviewTerms, ...] = ()
    steps: tuple[ReviewStep, ...] = ()
    offers: tuple[Offer, ...] = ()  # the oldest first
    stays: tuple[ClientPackage, ...] = ()  # the oldest first


def answer_of(action: PlanAction, case: Case, started_on: date) -> Answer:
    """How a closed review ended; else what was agreed, offered or moved since the plan began."""
    if case.review is not None and case.review.outcome is not None:
        answer = _OUTCOMES[case.review.outcome]
        is_kept = action.kind is ActionKind.LET_GO and answer is Answer.REFUSED
        return Answer.KEPT if is_kept else answer
    if agreed_since(case, started_on) or moved_since(action, case, started_on):
        return Answer.ACCEPTED
    offer = answering_offer(action, case, started_on)
    return _OFFERS[offer.answer] if offer is not None else Answer.WAITING


def agreed_since(case: Case, started_on: date) -> ReviewTerms | None:
    """The agreed terms of a case; none that held already when the plan was started."""
    agreed = terms_of(case.terms, TermsSide.AGREED)
    if agreed is None or (agreed.starts_on is not None and agreed.starts_on < started_on):
        return None
    return agreed


def moved_since(action: PlanAction, case: Case, started_on: date) -> ClientPackage | None:
    """The package that a client, which was to move to one, came onto since the plan was started."""
    if action.kind is not ActionKind.PACKAGE:
        return None
    return next((stay for stay in case.stays if stay.since >= started_on), None)


def holds_from(action: PlanAction, case: Case, started_on: date) -> date | None:
    """When what was agreed begins, where that is known."""
    agreed, moved = agreed_since(case, started_on), moved_since(action, case, started_on)
    if agreed is not None and agreed.starts_on is not None:
        return agreed.starts_on
    return moved.since if moved is not None else None


def answering_offer(action: PlanAction, case: Case, started_on: date) -> Offer | None:
    """The offer by which a client answered a move to a package: an accepted one, else the last."""
    if action.kind is not ActionKind.PACKAGE:
        return None
    known = [
        offer for offer in case.offers if offer.answer in _OFFERS and offer.offered_on >= started_on
    ]
    yes = [offer for offer in known if offer.answer is OfferAnswer.ACCEPTED]
    return next(reversed(yes or known), None)


def learned_from(
    offers: Iterable[Offer],
    answered: Iterable[tuple[PlanAction, Answer, Case, date]],
    other_cases: Iterable[Case],
) -> tuple[Learned, ...]:
    """How often clients said yes, by what they were asked.

    Every answered offer counts once, as do the actions of started plans (with the day each was
    started) and settled cases of no plan that put new terms to the client.
    """
    asked: Counter[ActionKind] = Counter()
    yes: Counter[ActionKind] = Counter()

    def note(kind: ActionKind, says_yes: bool) -> None:
        asked[kind] += 1
        yes[kind] += says_yes

    for offer in offers:
        if offer.answer in _OFFERS:
            note(ActionKind.PACKAGE, offer.answer is OfferAnswer.ACCEPTED)
    for action, answer, case, started_on in answered:
        by_offer = answering_offer(action, case, started_on) is not None
        if asks(action) and answer is not Answer.WAITING and not by_offer:
            note(action.kind, answer is Answer.ACCEPTED)
    for case in other_cases:
        kind = _asked_by(case)
        if kind is not None and case.review is not None:
            note(kind, case.review.outcome is ReviewOutcome.RECOVERED)
    return tuple(Learned(kind, yes[kind], asked[kind]) for kind in ActionKind if asked[kind])


def _asked_by(case: Case) -> ActionKind | None:
    """What a settled case asked of its client: another fee, or the same for less.

    None where no terms were ever put to it: a case begins with proposed ones that nobody has seen.
    """
    if case.review is None or case.review.outcome is None or not _was_told(case):
        return None
    today = terms_of(case.terms, TermsSide.ORIGINAL)
    new = terms_of(case.terms, TermsSide.AGREED) or terms_of(case.terms, TermsSide.PROPOSED)
    if today is None or new is None:
        return None
    if (new.fee or 0) > (today.fee or 0):
        return ActionKind.RAISE
    return ActionKind.SCOPE if new.scope != today.scope else None


def _was_told(case: Case) -> bool:
    """Whether terms were agreed on, or the step that communicates them was taken."""
    told = any(
        step.step == Step.COMMUNICATION and step.state is StepState.DONE for step in case.steps
    )
    return told or terms_of(case.terms, TermsSide.AGREED) is not None
