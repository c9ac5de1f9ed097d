"""The reviews and offers that started plans led to, read once."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cached_property

from clientdesk.domain.acceptance import Learned
from clientdesk.domain.package_records import ClientPackage, Offer
from clientdesk.domain.plan_answers import Case, answer_of, learned_from
from clientdesk.domain.plan_records import PlanAction
from clientdesk.domain.review_records import Review, ReviewStep, ReviewTerms
from clientdesk.domain.year_results import YearEnd
from clientdesk.storage.plans import actions_by_plan, started_plans
from clientdesk.storage.reviews import steps_by_review
from clientdesk.storage.rows import Reader, fetch


class PlanCases:
    """Of the store or of a snapshot."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def of(self, action: PlanAction) -> Case:
        """What is known of the review of an action, and the offers to its client."""
        return self._case(self._reviews.get(action.review_id or 0), action.client_id)

    def ends(self, names: Mapping[int, str]) -> list[YearEnd]:
        """Every review that ended, the earliest first; `names` of clients by id."""
        closed = fetch(self._reader, Review, "closed_on IS NOT NULL", order="closed_on, id")
        return [
            YearEnd(each.client_id, names[each.client_id], each.outcome, each.closed_on)
            for each in closed
            if each.outcome is not None and each.closed_on is not None
        ]

    def learned(self) -> tuple[Learned, ...]:
        """How often clients said yes, by what they were asked."""
        stored, answered, planned = actions_by_plan(self._reader), [], set()
        for plan in started_plans(self._reader):
            for action in stored.get(plan.id, ()):
                case, day = self.of(action), plan.day_of_start
                answered.append((action, answer_of(action, case, day), case, day))
                planned.add(action.review_id)
        others = [
            self._case(review, review.client_id)
            for review in self._reviews.values()
            if review.id not in planned
        ]
        return learned_from(fetch(self._reader, Offer), answered, others)

    def _case(self, review: Review | None, client_id: int) -> Case:
        review_id = review.id if review is not None else 0
        return Case(
            review,
            tuple(self._terms.get(review_id, ())),
            tuple(self._steps.get(review_id, ())),
            tuple(self._offers.get(client_id, ())),
            tuple(self._stays.get(client_id, ())),
        )

    @cached_property
    def _reviews(self) -> dict[int, Review]:
        return {review.id: review for review in fetch(self._reader, Review)}

    @cached_property
    def _terms(self) -> dict[int, list[ReviewTerms]]:
        terms: dict[int, list[ReviewTerms]] = defaultdict(list)
        for each in fetch(self._reader, ReviewTerms):
            terms[each.review_id].append(each)
        return terms

    @cached_property
    def _steps(self) -> dict[int, list[ReviewStep]]:
        return steps_by_review(self._reader)

    @cached_property
    def _offers(self) -> dict[int, list[Offer]]:
        offers: dict[int, list[Offer]] = defaultdict(list)
        for each in fetch(self._reader, Offer, order="offered_on, id"):
            offers[each.client_id].append(each)
        return offers

    @cached_property
    def _stays(self) -> dict[int, list[ClientPackage]]:
        stays: dict[int, list[ClientPackage]] = defaultdict(list)
        for each in fetch(self._reader, ClientPackage, order="since, id"):
            stays[each.client_id].append(each)
        return stays
