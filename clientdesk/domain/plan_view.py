"""A plan as it is looked at: its summary, what it does client by client, and how it may end."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from clientdesk.domain.guard import Guard
from clientdesk.domain.money import average, ratio
from clientdesk.domain.plan import Lines, Outcome, PlanBasis, outcome
from clientdesk.domain.plan_bills import leaving_saves
from clientdesk.domain.plan_freed import PackageRate
from clientdesk.domain.plan_odds import asks
from clientdesk.domain.plan_records import ActionKind, PlanAction
from clientdesk.domain.plan_summary import PlanSummary, plan_summary
from clientdesk.domain.plan_worth import worth
from clientdesk.domain.records import OverheadDriver

_HOUR = 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientPlan:
    """A client today, an average month of those it was there, and what the plan does with it.

    The effects are those of its action alone on the firm's full profit, an average month of the
    period: `if_agrees`, `if_refuses`, and `expected` by its chance. `fee` is the agreed one where
    there is one.
    """

    client_id: int
    name: str
    fee: int
    seconds: int
    delivery_seconds: int
    expenses: int
    full_profit: int
    action: PlanAction
    if_agrees: int = 0
    if_refuses: int = 0
    expected: int = 0

    @property
    def is_kept(self) -> bool:
        return self.action.kind is ActionKind.KEEP


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanView:
    """A plan with all that is shown of it. `refused` are the firm's lines if all who are asked say
    no; `rate_today` and `rate_planned` what overhead costs the clients by the firm's driver.
    """

    summary: PlanSummary
    clients: tuple[ClientPlan, ...]
    refused: Lines
    driver: OverheadDriver
    rate_today: Fraction | None
    rate_planned: Fraction | None

    @property
    def at_worst(self) -> int:
        """What all refusals together leave of it: full profit less today's, over the period."""
        return self.refused.full_profit - self.summary.today.full_profit


def plan_view(
    basis: PlanBasis,
    actions: Sequence[PlanAction],
    starts_on: date,
    guard: Guard,
    best: PackageRate | None = None,
) -> PlanView:
    """Works out a plan for being looked at."""
    summary = plan_summary(basis, actions, starts_on, guard, best)
    asked = frozenset(action.client_id for action in actions if asks(action))
    return PlanView(
        summary=summary,
        clients=client_plans(basis, actions),
        refused=outcome(basis, actions, asked).total,
        driver=basis.driver,
        rate_today=overhead_rate(basis.driver, basis.today),
        rate_planned=overhead_rate(basis.driver, summary.outcome),
    )


def client_plans(basis: PlanBasis, actions: Sequence[PlanAction]) -> tuple[ClientPlan, ...]:
    """Every client with figures or an action, in the order of the report."""
    planned, saves = {action.client_id: action for action in actions}, leaving_saves(basis)
    return tuple(
        _client_plan(basis, planned.get(id_) or PlanAction(client_id=id_), saves)
        for id_ in basis.clients
        if id_ in planned or _has_figures(basis.today.of(id_))
    )


def overhead_rate(driver: OverheadDriver, world: Outcome) -> Fraction | None:
    """Overhead an hour, as a part of fees, or a client; None where nobody bears it."""
    clients = [lines for id_, lines in world.lines.items() if id_ is not None]
    if driver is OverheadDriver.HOURS:
        return ratio(world.total.overhead * _HOUR, sum(lines.seconds for lines in clients))
    if driver is OverheadDriver.FEES:
        return ratio(world.total.overhead, sum(max(lines.fees, 0) for lines in clients))
    return ratio(world.total.overhead, sum(1 for lines in clients if lines.fees or lines.seconds))


def _client_plan(basis: PlanBasis, action: PlanAction, saves: Mapping[int, int]) -> ClientPlan:
    client, today = basis.clients[action.client_id], basis.today.of(action.client_id)
    effect = worth(basis, action, saves)
    return ClientPlan(
        client_id=action.client_id,
        name=client.result.name,
        fee=average(today.fees, client.months) if client.current is None else client.current,
        seconds=average(today.seconds, client.months),
        delivery_seconds=average(today.delivery_seconds, client.months),
        expenses=average(today.expenses, client.months),
        full_profit=average(today.full_profit, client.months),
        action=action,
        if_agrees=average(effect.agreed, basis.months),
        if_refuses=average(effect.refused, basis.months),
        expected=average(effect.expected, basis.months),
    )


def _has_figures(lines: Lines) -> bool:
    return bool(lines.fees or lines.seconds or lines.cost_to_serve)
