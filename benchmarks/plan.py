"""Plans for a firm of 500 clients: what each figure takes, as a multiple of one profit report.

    python benchmarks/plan.py [CLIENTS]

A made-up firm with a fixed seed: twelve months, ten people, overhead by hours, a tool of each
pricing that all clients use, and three packages, each of which fits a third of the clients. The
plan that is measured is the one that is proposed.
"""

import random
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import TypeVar

from clientdesk.app.acceptance import acceptance
from clientdesk.app.plan_basis import tool_bills
from clientdesk.domain.capacity import Capacity
from clientdesk.domain.costing import Rate, TimeSum, ToolUse
from clientdesk.domain.guard import Guard
from clientdesk.domain.period import Period
from clientdesk.domain.plan import PlanClient, basis_from, outcome
from clientdesk.domain.plan_freed import PackageRate
from clientdesk.domain.plan_odds import break_even_chance, expected, refusals_borne
from clientdesk.domain.plan_options import Leeway, PlanOptions
from clientdesk.domain.plan_solver import Proposal, propose
from clientdesk.domain.plan_summary import plan_summary
from clientdesk.domain.profitability import profit_report
from clientdesk.domain.records import (
    Activity,
    Client,
    Firm,
    GuardReading,
    Overhead,
    Tool,
    ToolPricing,
    ToolTier,
)
from clientdesk.domain.report_inputs import FeeSum, Inputs

T = TypeVar("T")
YEAR = Period(date(2026, 1, 1), date(2027, 1, 1))
HOUR = 3600
PACKAGES = tuple(
    PackageRate(number, f"Package {number}", 20_000 * number, 9_000 * number, 3 * HOUR * number)
    for number in (1, 2, 3)
)


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    for pricings in ([ToolPricing.FLAT], [ToolPricing.PER_CLIENT], list(ToolPricing)):
        measure(count, pricings)


def measure(count: int, pricings: list[ToolPricing]) -> None:
    inputs = made_up(count, pricings)
    report, once = timed(lambda: profit_report(YEAR, inputs))
    print(f"{count} clients, tools {', '.join(pricings)}: one report {once * 1000:.0f} ms")
    clients = {each.client_id or 0: PlanClient(each, 12) for each in report.clients}
    basis = basis_from(report, clients, inputs.firm.overhead_driver, tool_bills(YEAR, inputs))
    options = PlanOptions(
        basis=basis,
        acceptance=acceptance(),
        target_margin=40,
        digits=2,
        leeways={id_: leeway(id_) for id_ in clients},
        packages=PACKAGES,
    )
    guard = Guard(reading=GuardReading.ALL, share=10, clients=count, weak=0, let_go=0)
    free = said("proposal", once, lambda: propose(options, guard.left))
    tight = replace(basis, capacity=Capacity(practical_seconds=basis.today.total.seconds))
    heavy = replace(options, basis=tight, leeways={id_: heavier(id_) for id_ in clients})
    bound = said("proposal, hours bind", once, lambda: propose(heavy, guard.left))
    print(f"    {len(free.actions)} and {len(bound.actions)} actions, {proofs(free, bound)}")
    actions = free.actions
    said("outcome", once, lambda: outcome(basis, actions))
    said("expected", once, lambda: expected(basis, actions))
    said("break-even", once, lambda: break_even_chance(basis, actions))
    said("refusals borne", once, lambda: refusals_borne(basis, actions))
    said("summary", once, lambda: plan_summary(basis, actions, YEAR.end, guard, PACKAGES[0]))


def proofs(*proposals: Proposal) -> str:
    return ", ".join("proved" if each.proved else "not proved" for each in proposals)


def timed(work: Callable[[], T]) -> tuple[T, float]:
    started = time.perf_counter()
    return work(), time.perf_counter() - started


def said(what: str, once: float, work: Callable[[], T]) -> T:
    found, passed = timed(work)
    print(f"  {what:22} {passed * 1000:8.0f} ms {passed / once:7.1f} reports", flush=True)
    return found


def made_up(count: int, pricings: list[ToolPricing]) -> Inputs:
    chance = random.Random(6)
    ids = range(1, count + 1)
    rates = [Rate(250_000 + 20_000 * n, 160 * HOUR, None) for n in range(10)]
    months = [part.start for part in YEAR.months()]
    fees, times = [], []
    for id_ in ids:
        monthly, hours = chance.randint(50, 900) * 100, chance.lognormvariate(1.4, 0.8)
        rate = chance.choice(rates)
        fees += [FeeSum(id_, month, monthly, monthly, 0) for month in months]
        times += [
            TimeSum(id_, month, Activity.DELIVERY, rate, round(hours * HOUR)) for month in months
        ]
    return Inputs(
        firm=Firm(),
        clients=[Client(id=id_, ref=f"C{id_}", name=f"Client {id_}") for id_ in ids],
        time=times,
        active={month: list(ids) for month in months},
        fees=fees,
        expenses=[],
        open_invoices=[],
        tools=[tool(pricing, count) for pricing in pricings],
        overheads=[Overhead(name="Rent", monthly_amount=800_000, valid_from=YEAR.start)],
    )


def tool(pricing: ToolPricing, count: int) -> ToolUse:
    record = Tool(name="Suite", monthly_fee=500, valid_from=YEAR.start, pricing=pricing, users=9)
    tiers = [(count // 2, 200_000), (count * 9 // 10, 300_000), (None, 400_000)]
    rows = [ToolTier(tool_id=1, up_to=up_to, monthly_fee=fee) for up_to, fee in tiers]
    return ToolUse(record, rows if pricing is ToolPricing.TIERED else ())


def leeway(client_id: int) -> Leeway:
    return Leeway(client_id=client_id, packages=(PACKAGES[client_id % 3],))


def heavier(client_id: int) -> Leeway:
    """A package that pays well and takes more hours than any client has."""
    much = PackageRate(4, "Much", 200_000, 90_000, (20 + client_id % 17) * HOUR)
    return Leeway(client_id=client_id, packages=(much,), effort=Fraction(1))


if __name__ == "__main__":
    main()
