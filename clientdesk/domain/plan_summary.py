"""Everything there is to say of a plan, worked out once: what window, command line and PDF show."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from clientdesk.domain.guard import Guard
from clientdesk.domain.money import average
from clientdesk.domain.period import Period
from clientdesk.domain.plan import Lines, Outcome, PlanBasis, leaves, outcome, stranded_overhead
from clientdesk.domain.plan_cash import CashMonth, cash_by_month
from clientdesk.domain.plan_freed import FreedTime, PackageRate, freed_time
from clientdesk.domain.plan_odds import (
    Expected,
    RefusalsBorne,
    break_even_chance,
    expected,
    refusals_borne,
)
from clientdesk.domain.plan_records import PlanAction


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSummary:
    """A plan over a period. `today`, `planned` (if all agree) and `expected` are the firm's lines.

    `before` and `outcome` have each client's, today and if all agree. `stranded` is the overhead
    that those who leave bear today and that stays. `cash` is month by month as expected. `exits`
    are those whom the firm lets go, `at_risk` those who would leave if they said no.
    """

    period: Period
    currency: str
    actions: tuple[PlanAction, ...]
    today: Lines
    before: Outcome
    outcome: Outcome
    expected: Expected
    stranded: int
    cash: tuple[CashMonth, ...]
    freed: FreedTime
    borne: RefusalsBorne
    break_even: Fraction | None
    exits: int
    at_risk: int
    guard: Guard
    practical_seconds: int

    @property
    def planned(self) -> Lines:
        return self.outcome.total

    @property
    def effect(self) -> Lines:
        """What changes if all agree."""
        return self.planned - self.today

    @property
    def expected_effect(self) -> Lines:
        return self.expected.total - self.today

    @property
    def is_over_guard(self) -> bool:
        return self.guard.is_over_with(self.exits)

    @property
    def is_over_capacity(self) -> bool:
        """Whether it needs more hours than the team has, where that is known, and than today."""
        known = self.practical_seconds > 0
        most = max(self.practical_seconds, self.today.seconds)
        return known and self.planned.seconds > most

    def effect_on(self, client_id: int) -> Lines:
        """What changes on a client's lines if all agree; all gone where it leaves."""
        return self.outcome.of(client_id) - self.before.of(client_id)

    @property
    def effect_on_others(self) -> Lines:
        """What changes for those without an action: they bear what the leaving leave behind."""
        acted = {action.client_id for action in self.actions}
        left = self.effect
        for client_id in acted:
            left = left - self.effect_on(client_id)
        return left

    def a_month(self, amount: int) -> int:
        """An amount of the period as that of an average month."""
        return average(amount, len(self.period.months()))


def plan_summary(
    basis: PlanBasis,
    actions: Sequence[PlanAction],
    starts_on: date,
    guard: Guard,
    best: PackageRate | None = None,
) -> PlanSummary:
    """Works a plan out; `best` is the package that freed hours could be sold as."""
    planned = outcome(basis, actions)
    gone = [action.client_id for action in actions if leaves(action, refuses=False)]
    risky = [action for action in actions if leaves(action, refuses=True)]
    return PlanSummary(
        period=basis.period,
        currency=basis.currency,
        actions=tuple(actions),
        today=basis.today.total,
        before=basis.today,
        outcome=planned,
        expected=expected(basis, actions),
        stranded=stranded_overhead(basis, gone),
        cash=cash_by_month(basis, actions, starts_on, expected=True),
        freed=freed_time(basis, planned.total - basis.today.total, best),
        borne=refusals_borne(basis, actions),
        break_even=break_even_chance(basis, actions),
        exits=len(gone),
        at_risk=len(risky) - sum(1 for action in risky if leaves(action, refuses=False)),
        guard=guard,
        practical_seconds=basis.capacity.practical_seconds,
    )
