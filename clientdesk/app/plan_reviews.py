"""Writes the reviews of a plan that is started: new ones, or the open ones that it joins."""

from dataclasses import dataclass, replace

from clientdesk.app.plan_start import PreparedStart, proposal_of
from clientdesk.domain.plan_records import Plan, PlanAction
from clientdesk.domain.review import is_settled, terms_of
from clientdesk.domain.review_records import Review, ReviewStep, ReviewTerms, Step, TermsSide
from clientdesk.storage.reviews import keep_rows, open_review, parts_of
from clientdesk.storage.rows import Writer, insert, update

_ANSWERS = (TermsSide.COUNTER, TermsSide.AGREED)


@dataclass(frozen=True, slots=True)
class TakenUp:
    """The review of one action, and whether it is a new one."""

    review_id: int
    opened: bool


def take_up(change: Writer, action: PlanAction, new: Review, prepared: PreparedStart) -> TakenUp:
    """Opens a case like `new` about an action's client, or joins its open one, and links them."""
    found = open_review(change, action.client_id)
    if found is None:
        review_id = _opened(change, action, new, prepared)
    else:
        review_id = found.id
        _propose(change, prepared.plan, action, review_id)
    update(change, replace(action, review_id=review_id))
    return TakenUp(review_id, opened=found is None)


def _opened(change: Writer, action: PlanAction, new: Review, prepared: PreparedStart) -> int:
    review_id = insert(change, replace(new, client_id=action.client_id))
    for row in prepared.rows[action.client_id]:
        insert(change, replace(row, review_id=review_id))
    return review_id


def _propose(change: Writer, plan: Plan, action: PlanAction, review_id: int) -> None:
    """Makes the plan's terms the proposal of an open case, unless one was put to the client."""
    terms = parts_of(change, ReviewTerms, review_id)
    if _was_put(change, review_id, terms):
        return
    if terms_of(terms, TermsSide.PROPOSED) is None:
        terms = [*terms, ReviewTerms(review_id=review_id, side=TermsSide.PROPOSED)]
    wanted = proposal_of(change, terms, plan, action)
    if wanted is not None:
        others = [each for each in terms if each.side is not TermsSide.PROPOSED]
        keep_rows(change, parts_of(change, ReviewTerms, review_id), [*others, wanted])


def _was_put(change: Writer, review_id: int, terms: list[ReviewTerms]) -> bool:
    steps = parts_of(change, ReviewStep, review_id)
    settled = any(each.step == Step.EVALUATION and is_settled(each) for each in steps)
    return settled or any(each.side in _ANSWERS for each in terms)
