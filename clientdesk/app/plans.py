"""Use cases around what-if plans: named, edited, compared, and started.

A plan changes no real data until it is started.
"""

from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date

from clientdesk.app.plan_reviews import take_up
from clientdesk.app.plan_start import PlanStart, PreparedStart
from clientdesk.app.portfolio import Portfolio
from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.money import WHOLE
from clientdesk.domain.period import Period, next_month
from clientdesk.domain.plan_check import check_actions, check_start
from clientdesk.domain.plan_odds import asks
from clientdesk.domain.plan_records import ActionKind, Plan, PlanAction
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.domain.review_records import Review
from clientdesk.storage import journal
from clientdesk.storage import plans as stored
from clientdesk.storage.rows import fetch, get, insert, update
from clientdesk.storage.store import Change, Store


@dataclass(frozen=True, slots=True)
class SavedPlan:
    """A plan with what it does, by client id."""

    plan: Plan
    actions: tuple[PlanAction, ...]

    @property
    def is_started(self) -> bool:
        return self.plan.started_on is not None

    @property
    def period(self) -> Period:
        return self.plan.period

    @property
    def asked(self) -> int:
        """How many clients may say no."""
        return sum(asks(action) for action in self.actions)

    @property
    def exits(self) -> int:
        """How many clients it lets go."""
        return sum(action.kind is ActionKind.LET_GO for action in self.actions)


@dataclass(frozen=True, slots=True)
class AddedPlan:
    """A plan that was just saved."""

    plan_id: int
    changes: Changes


@dataclass(frozen=True, slots=True)
class StartedPlan:
    """The reviews of a plan that was just started, `opened` of them new."""

    review_ids: tuple[int, ...]
    opened: int
    changes: Changes


class Plans:
    """Reads and writes plans.

    All that take an id raise Refused(PLAN_UNKNOWN). A started one keeps what it was:
    Refused(PLAN_STARTED); it can still be renamed, copied and deleted.
    """

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._today = today

    def on(self, day: date) -> "Plans":
        """The same workbook as on another day: for what is written down afterwards."""
        return Plans(self._store, day)

    def all(self) -> list[SavedPlan]:
        """The plans, the newest first."""
        actions = stored.actions_by_plan(self._store)
        plans = fetch(self._store, Plan, order=stored.NEWEST_PLAN)
        return [SavedPlan(plan, actions.get(plan.id, ())) for plan in plans]

    def get(self, plan_id: int) -> SavedPlan:
        """A plan, or Refused(PLAN_UNKNOWN)."""
        return SavedPlan(self._plan(plan_id), stored.actions_of(self._store, plan_id))

    def with_stray_reviews(self) -> list[str]:
        """The names of plans that refer to a review that is not there or not of that client."""
        return stored.plans_with_stray_reviews(self._store)

    def add(
        self,
        name: str,
        actions: Iterable[PlanAction] = (),
        period: Period | None = None,
        starts_on: date | None = None,
    ) -> AddedPlan:
        """Saves a plan: over the default period unless told otherwise, from the next month on.

        Refused with MISSING_NAME, or as `save_actions`.
        """
        period = period or Portfolio(self._store, self._today).default_period()
        plan = Plan(
            name=_named(name),
            made_on=self._today,
            period_start=period.start,
            period_end=period.end,
            starts_on=_first(starts_on or next_month(self._today)),
        )
        return self._add(plan, self._checked(actions))

    def copy(self, plan_id: int, name: str) -> AddedPlan:
        """A plan like another one, not started, under a name of its own."""
        source = self.get(plan_id)
        plan = replace(source.plan, id=0, name=_named(name), made_on=self._today, started_on=None)
        return self._add(plan, [_planned(action) for action in source.actions])

    def rename(self, plan_id: int, name: str) -> Changes:
        """Gives a plan another name; Refused(MISSING_NAME) for none."""
        return self._save(replace(self._plan(plan_id), name=_named(name)))

    def set_reason(self, plan_id: int, reason: str) -> Changes:
        """Writes down why a plan may go over the yearly limit of exits."""
        return self._save(replace(self._open(plan_id), reason=reason.strip()))

    def set_start(self, plan_id: int, day: date) -> Changes:
        """The month of `day` is the first one of the plan's changes."""
        return self._save(replace(self._open(plan_id), starts_on=_first(day)))

    def set_period(self, plan_id: int, period: Period) -> Changes:
        """Works a plan out over the figures of another period."""
        plan = self._open(plan_id)
        return self._save(replace(plan, period_start=period.start, period_end=period.end))

    def save_actions(self, plan_id: int, actions: Iterable[PlanAction]) -> Changes:
        """Makes these the actions of a plan; keeping a client is none.

        Refused(BAD_ACTION) for one that is not complete or a client's second,
        Refused(CLIENT_UNKNOWN).
        """
        plan, wanted = self._open(plan_id), self._checked(actions)
        with self._change(ChangeLabel.EDIT_PLAN, plan) as change:
            stored.keep_actions(change, plan_id, wanted)
        return change.changes

    def save_action(self, plan_id: int, action: PlanAction) -> Changes:
        """Makes this what a plan does with its client, and leaves the others alone."""
        others = stored.actions_of(self._store, plan_id)
        rest = [each for each in others if each.client_id != action.client_id]
        return self.save_actions(plan_id, [*rest, action])

    def delete(self, plan_id: int) -> Changes:
        """Removes a plan; the reviews that a started one opened stay."""
        plan = self._plan(plan_id)
        with self._change(ChangeLabel.DELETE_PLAN, plan) as change:
            stored.remove_plan(change, plan_id)
        return change.changes

    def start(
        self,
        plan_id: int,
        cause: str,
        owner: str = "",
        prepared: PreparedStart | None = None,
    ) -> StartedPlan:
        """Opens the reviews that a plan implies, with its terms as the proposal; one change.

        `cause` is why they are opened, in words that name the plan. A review that is open is joined
        and keeps what was put to the client already. `prepared` is what a `PlanStart` read in a
        job; it is read anew where the workbook has changed since then. Refused with PLAN_EMPTY,
        PLAN_REASON or BAD_ACTION.
        """
        plan = self._open(plan_id)
        check_actions(stored.actions_of(self._store, plan_id), self._names())
        if prepared is None or not self._is_current(prepared, plan_id):
            prepared = PlanStart(self._store, self._today).of(plan_id)
        check_start(plan, prepared.actions, prepared.guard)
        new = Review(client_id=0, opened_on=self._today, owner=owner.strip(), cause=cause.strip())
        with self._change(ChangeLabel.START_PLAN, plan) as change:
            reviews = [take_up(change, action, new, prepared) for action in prepared.actions]
            update(change, replace(plan, started_on=self._today))
        opened = sum(1 for review in reviews if review.opened)
        return StartedPlan(tuple(r.review_id for r in reviews), opened, change.changes)

    def _add(self, plan: Plan, actions: Iterable[PlanAction]) -> AddedPlan:
        with self._change(ChangeLabel.ADD_PLAN, plan) as change:
            plan_id = insert(change, plan)
            stored.keep_actions(change, plan_id, actions)
        return AddedPlan(plan_id, change.changes)

    def _save(self, plan: Plan) -> Changes:
        with self._change(ChangeLabel.EDIT_PLAN, plan) as change:
            if plan != self._plan(plan.id):
                update(change, plan)
        return change.changes

    def _checked(self, actions: Iterable[PlanAction]) -> list[PlanAction]:
        """As they are stored: none of them linked to a review."""
        wanted = [_planned(each) for each in actions if each.kind is not ActionKind.KEEP]
        check_actions(wanted, self._names())
        return wanted

    def _names(self) -> dict[int, str]:
        return {client.id: client.name for client in fetch(self._store, Client)}

    def _is_current(self, prepared: PreparedStart, plan_id: int) -> bool:
        same = prepared.plan.id == plan_id
        return same and prepared.as_of == journal.latest(self._store.db)

    def _open(self, plan_id: int) -> Plan:
        plan = self._plan(plan_id)
        if plan.started_on is not None:
            day = plan.started_on.isoformat()
            raise Refused(RefusalCode.PLAN_STARTED, name=plan.name, day=day)
        return plan

    def _plan(self, plan_id: int) -> Plan:
        plan = get(self._store, Plan, plan_id)
        if plan is None:
            raise Refused(RefusalCode.PLAN_UNKNOWN)
        return plan

    def _change(self, label: ChangeLabel, plan: Plan) -> AbstractContextManager[Change]:
        return self._store.change(label, plan.name)


def _planned(action: PlanAction) -> PlanAction:
    """An action as a plan that is not started holds it. Letting go needs nobody's yes."""
    chance = WHOLE if action.kind is ActionKind.LET_GO else action.chance
    return PlanAction(
        client_id=action.client_id,
        kind=action.kind,
        fee=action.fee,
        seconds=action.seconds,
        shared=action.shared,
        package_id=action.package_id,
        chance=chance,
        if_refused=action.if_refused,
        note=action.note.strip(),
    )


def _named(name: str) -> str:
    if not name.strip():
        raise Refused(RefusalCode.MISSING_NAME)
    return name.strip()


def _first(day: date) -> date:
    """Of its month."""
    return day.replace(day=1)
