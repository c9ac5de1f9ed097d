"""Cash by month with a plan: what clients pay later, what is no longer paid out, and what goes on.

Pay and overhead go on whoever leaves; a changed fee comes in as late as the client pays today.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from clientdesk.domain.money import average, round_half_even
from clientdesk.domain.period import add_months
from clientdesk.domain.plan import Lines, PlanBasis, lines_when, outcome
from clientdesk.domain.plan_bills import expected_bill
from clientdesk.domain.plan_odds import chance_to_leave, chances_of
from clientdesk.domain.plan_records import PlanAction

HORIZON = 12  # months


@dataclass(frozen=True, slots=True)
class CashMonth:
    """Cash of a month: `today` as it goes on without the plan, `planned` with it. `total` is what
    the plan has changed up to the end of this month.
    """

    month: date
    today: int
    planned: int
    total: int

    @property
    def effect(self) -> int:
        return self.planned - self.today


def cash_by_month(
    basis: PlanBasis,
    actions: Sequence[PlanAction],
    starts_on: date,
    *,
    expected: bool = False,
    months: int = HORIZON,
) -> tuple[CashMonth, ...]:
    """The months from the first of the plan on; as if all agree, or as it is `expected`."""
    today = average(_cash_today(basis), basis.months)
    effects = _effects(basis, actions, months, expected=expected)
    found, total = [], 0
    for number, exact in enumerate(effects):
        change = round_half_even(exact)
        total += change
        found.append(CashMonth(add_months(starts_on, number), today, today + change, total))
    return tuple(found)


def _cash_today(basis: PlanBasis) -> int:
    """Of the period: what comes in less expenses, tools, overhead and the team's pay.

    Where the team's capacity is not known, its pay is the time of clients at its cost.
    """
    total = basis.today.total
    pay = basis.capacity.supplied_cost or total.time_cost
    return total.cash - total.overhead - pay


def _effects(
    basis: PlanBasis, actions: Sequence[PlanAction], months: int, *, expected: bool
) -> list[Fraction]:
    tools = _tools_effect(basis, actions, expected=expected) / basis.months
    effects = [-tools] * months
    for action in actions:
        client = basis.clients.get(action.client_id)
        if client is None:
            continue
        chance = chances_of([action])[action.client_id] if expected else Fraction(1)
        yes, no = (_own_effect(basis, action, refuses) for refuses in (False, True))
        paid_out = chance * _paid_out(yes) + (1 - chance) * _paid_out(no)
        paid_in = chance * _paid_in(yes) + (1 - chance) * _paid_in(no)
        for number in range(months):
            effects[number] -= paid_out / client.months
            if number >= client.months_to_pay:
                effects[number] += paid_in / client.months
    return effects


def _own_effect(basis: PlanBasis, action: PlanAction, refuses: bool) -> Lines:
    return lines_when(basis, action, refuses) - basis.today.of(action.client_id)


def _paid_in(lines: Lines) -> int:
    return lines.fees - lines.write_offs


def _paid_out(lines: Lines) -> int:
    return lines.expenses


def _tools_effect(basis: PlanBasis, actions: Sequence[PlanAction], *, expected: bool) -> Fraction:
    today = basis.today.total.tools
    if not expected:
        return Fraction(outcome(basis, actions).total.tools - today)
    going = {
        action.client_id: chance_to_leave(action, chance)
        for action, chance in zip(actions, chances_of(actions).values(), strict=True)
    }
    bills = (expected_bill(bill, basis.period, going) for bill in basis.tools)
    return sum(bills, Fraction(0)) - today
