"""What an action needs to be complete, and what a plan needs to be started."""

from collections.abc import Iterable, Mapping

from clientdesk.domain.guard import Guard
from clientdesk.domain.money import WHOLE
from clientdesk.domain.plan_records import ActionKind, Plan, PlanAction
from clientdesk.domain.problems import RefusalCode, Refused


def is_complete(action: PlanAction) -> bool:
    """Whether it says all that its kind needs, in numbers that can be."""
    amounts = (action.fee or 0, action.seconds or 0, action.shared)
    return _has_its_own(action) and min(amounts) >= 0 and 0 <= action.chance <= WHOLE


def check_actions(actions: Iterable[PlanAction], names: Mapping[int, str]) -> None:
    """Refused(CLIENT_UNKNOWN) for one on nobody, Refused(BAD_ACTION) for one that is not complete
    or is the second of its client. `names` are those of clients by id.
    """
    seen: set[int] = set()
    for action in actions:
        if action.client_id not in names:
            raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(action.client_id))
        if action.client_id in seen or not is_complete(action):
            raise Refused(RefusalCode.BAD_ACTION, name=names[action.client_id])
        seen.add(action.client_id)


def check_start(plan: Plan, actions: Iterable[PlanAction], guard: Guard) -> None:
    """Refused with PLAN_EMPTY, or with PLAN_REASON where it lets go of more than the yearly limit
    leaves and does not say why.
    """
    kinds = [action.kind for action in actions if action.kind is not ActionKind.KEEP]
    if not kinds:
        raise Refused(RefusalCode.PLAN_EMPTY, name=plan.name)
    exits = kinds.count(ActionKind.LET_GO)
    if guard.is_over_with(exits) and not plan.reason.strip():
        raise Refused(RefusalCode.PLAN_REASON, exits=str(exits), left=str(guard.left))


def _has_its_own(action: PlanAction) -> bool:
    """What the action is about is there."""
    match action.kind:
        case ActionKind.RAISE:
            return action.fee is not None
        case ActionKind.PACKAGE:
            return action.package_id is not None and action.fee is not None
        case ActionKind.SCOPE:
            return action.seconds is not None
        case ActionKind.SHARE:
            return action.shared > 0
    return True
