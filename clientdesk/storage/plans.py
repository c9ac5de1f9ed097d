"""Plans in the workbook: what each would do with clients, and the reviews of those started."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from clientdesk.domain.plan_records import Plan, PlanAction
from clientdesk.storage.reviews import keep_rows
from clientdesk.storage.rows import Reader, Writer, delete, fetch

NEWEST_PLAN = "made_on DESC, id DESC"
_TO_START = """
plan_id = ? AND kind <> 'keep' AND client_id NOT IN (SELECT id FROM client WHERE archived)
"""
_STRAY = """
SELECT DISTINCT plan.name FROM plan_action AS action
JOIN plan ON plan.id = action.plan_id
LEFT JOIN review ON review.id = action.review_id
WHERE action.review_id IS NOT NULL
    AND (review.id IS NULL OR review.client_id <> action.client_id OR plan.started_on IS NULL)
ORDER BY plan.id
"""


def actions_by_plan(reader: Reader) -> dict[int, tuple[PlanAction, ...]]:
    """What each plan does, by client id."""
    found: dict[int, list[PlanAction]] = defaultdict(list)
    for action in fetch(reader, PlanAction, order="plan_id, client_id"):
        found[action.plan_id].append(action)
    return {plan_id: tuple(actions) for plan_id, actions in found.items()}


def actions_of(reader: Reader, plan_id: int) -> tuple[PlanAction, ...]:
    """What a plan does, by client id."""
    return tuple(fetch(reader, PlanAction, "plan_id = ?", [plan_id], "client_id"))


def actions_to_start(reader: Reader, plan_id: int) -> tuple[PlanAction, ...]:
    """Those that a review would be about: not of clients that are kept, or not there any more."""
    return tuple(fetch(reader, PlanAction, _TO_START, [plan_id], "client_id"))


def started_plans(reader: Reader) -> list[Plan]:
    """Those that were started, the latest first."""
    return fetch(reader, Plan, "started_on IS NOT NULL", order="started_on DESC, id DESC")


def keep_actions(change: Writer, plan_id: int, wanted: Iterable[PlanAction]) -> None:
    """Makes these the actions of a plan; a client's row keeps its id."""
    stored = actions_of(change, plan_id)
    ids = {action.client_id: action.id for action in stored}
    rows = [replace(each, id=ids.get(each.client_id, 0), plan_id=plan_id) for each in wanted]
    keep_rows(change, stored, rows)


def remove_plan(change: Writer, plan_id: int) -> None:
    """Deletes a plan with its actions; the reviews that it opened stay."""
    for action in actions_of(change, plan_id):
        delete(change, PlanAction, action.id)
    delete(change, Plan, plan_id)


def plans_with_stray_reviews(reader: Reader) -> list[str]:
    """The names of plans that refer to no review, to another client's, or before their start."""
    return [name for (name,) in reader.db.execute(_STRAY)]
