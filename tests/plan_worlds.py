"""Small firms for the tests of plans: one that is worked out by hand, and any that hypothesis makes
up, with every driver of overhead and every pricing of tools.
"""

from collections.abc import Sequence
from datetime import date
from itertools import product
from math import prod

from hypothesis import settings
from hypothesis import strategies as st

from clientdesk.app.plan_basis import tool_bills
from clientdesk.domain.capacity import Person
from clientdesk.domain.costing import Rate, TimeSum, ToolUse
from clientdesk.domain.period import Period
from clientdesk.domain.plan import PlanBasis, PlanClient, basis_from
from clientdesk.domain.plan_odds import asks
from clientdesk.domain.plan_records import ActionKind, IfRefused, PlanAction
from clientdesk.domain.profitability import ProfitReport, profit_report
from clientdesk.domain.records import (
    Activity,
    Client,
    Firm,
    Overhead,
    OverheadDriver,
    StaffRate,
    Tool,
    ToolPricing,
    ToolTier,
)
from clientdesk.domain.report_inputs import ExpenseSum, FeeSum, Inputs

JANUARY = date(2026, 1, 1)
QUARTER = Period(JANUARY, date(2026, 4, 1))
BROKEN = Period(date(2026, 1, 10), date(2026, 3, 20))
HOUR = 3600
FEW = settings(max_examples=50)  # a firm takes long to make up
RATE = Rate(monthly_cost=360_000, monthly_seconds=360_000, billing_rate=None)  # 1.00 a second/100
CENT_A_SECOND = Firm(practical_capacity=100, target_margin=40)
KINDS = list(ActionKind)


def firm_inputs(**changed: object) -> Inputs:
    parts: dict[str, object] = {
        "firm": CENT_A_SECOND,
        "clients": [],
        "time": [],
        "active": {},
        "fees": [],
        "expenses": [],
        "open_invoices": [],
        "tools": [],
        "overheads": [],
    }
    return Inputs(**{**parts, **changed})  # type: ignore[arg-type]


def basis_and_report(
    inputs: Inputs, period: Period = QUARTER, months_to_pay: int = 0
) -> tuple[PlanBasis, ProfitReport]:
    report = profit_report(period, inputs)
    months = len(period.months())
    clients = {
        each.client_id: PlanClient(each, months, None, months_to_pay)
        for each in report.clients
        if each.client_id is not None
    }
    tools = tool_bills(period, inputs)
    return basis_from(report, clients, inputs.firm.overhead_driver, tools), report


def basis_of(inputs: Inputs, period: Period = QUARTER, months_to_pay: int = 0) -> PlanBasis:
    return basis_and_report(inputs, period, months_to_pay)[0]


def clients(count: int) -> list[Client]:
    return [Client(id=n, ref=f"C{n}", name=f"Client {n}") for n in range(1, count + 1)]


def fee(client_id: int, net: int, month: date = JANUARY) -> FeeSum:
    return FeeSum(client_id, month, net, net, 0)


def work(client_id: int | None, seconds: int, activity: Activity = Activity.DELIVERY) -> TimeSum:
    return TimeSum(client_id, JANUARY, activity, RATE, seconds)


def tool(pricing: ToolPricing, monthly_fee: int, *clients: int) -> ToolUse:
    """A tool that is kept for these clients; its tiers end at 1, 3 and any number."""
    record = Tool(id=1, name="Suite", monthly_fee=monthly_fee, valid_from=JANUARY, pricing=pricing)
    tiers = [(1, monthly_fee), (3, 2 * monthly_fee), (None, 5 * monthly_fee)]
    rows = [ToolTier(tool_id=1, up_to=up_to, monthly_fee=amount) for up_to, amount in tiers]
    return ToolUse(record, rows if pricing is ToolPricing.TIERED else (), clients)


def three_clients(**changed: object) -> PlanBasis:
    """A quarter. Fees 3,000.00, 1,500.00 and 600.00; work of 1,200.00, 1,200.00 and 900.00 at a
    cent a second; 300.00 of expenses for the second; overhead of 330.00, shared by hours.
    """
    parts = {
        "clients": clients(3),
        "fees": [fee(1, 300_000), fee(2, 150_000), fee(3, 60_000)],
        "time": [work(1, 120_000), work(2, 120_000), work(3, 90_000)],
        "expenses": [ExpenseSum(2, JANUARY, 30_000)],
        "overheads": [Overhead(name="Rent", monthly_amount=11_000, valid_from=JANUARY)],
    }
    return basis_of(firm_inputs(**{**parts, **changed}))


def raised(client_id: int, monthly: int, chance: int = 100, **changed: object) -> PlanAction:
    parts = {"client_id": client_id, "kind": ActionKind.RAISE, "fee": monthly, "chance": chance}
    return PlanAction(**{**parts, **changed})  # type: ignore[arg-type]


def let_go(client_id: int) -> PlanAction:
    return PlanAction(client_id=client_id, kind=ActionKind.LET_GO)


def worlds(actions: Sequence[PlanAction]) -> list[tuple[frozenset[int], int, int]]:
    """Every world of those who are asked: who refuses, and its chance as a numerator and what it is
    divided by.
    """
    asked = [action for action in actions if asks(action)]
    return [
        (
            frozenset(each.client_id for each, yes in zip(asked, answers, strict=True) if not yes),
            prod(
                each.chance if yes else 100 - each.chance
                for each, yes in zip(asked, answers, strict=True)
            ),
            100 ** len(asked),
        )
        for answers in product((True, False), repeat=len(asked))
    ]


_amounts = st.integers(-(10**5), 10**6)
_months = st.sampled_from([part.start.replace(day=1) for part in QUARTER.months()])


@st.composite
def firms(draw: st.DrawFn, most: int = 5, pricings: Sequence[ToolPricing] = tuple(ToolPricing)
          ) -> tuple[PlanBasis, ProfitReport]:  # fmt: skip
    """A firm of no clients or a few, some with neither fees nor time, and its report."""
    count = draw(st.integers(0, most))
    ids = st.sampled_from(list(range(1, count + 1))) if count else st.nothing()
    anybody = st.none() | ids
    rates = st.builds(Rate, st.integers(0, 10**6), st.integers(1, 10**6), st.none()) | st.none()
    times = st.builds(
        TimeSum, anybody, _months, st.sampled_from(Activity), rates, st.integers(0, 10**6)
    )
    fees = st.builds(FeeSum, ids, _months, _amounts, _amounts, st.integers(0, 500))
    expenses = st.builds(ExpenseSum, anybody, _months, _amounts)
    users = st.lists(ids, unique=True, max_size=count)
    tools = st.builds(
        lambda pricing, amount, kept: tool(pricing, amount, *kept),
        st.sampled_from(list(pricings)),
        st.integers(0, 10**5),
        users,
    )
    active = {part.start.replace(day=1): draw(users) for part in QUARTER.months()}
    inputs = firm_inputs(
        firm=Firm(overhead_driver=draw(st.sampled_from(OverheadDriver)), target_margin=40),
        clients=clients(count),
        time=draw(st.lists(times, max_size=12)),
        active=active,
        fees=draw(st.lists(fees, max_size=8)) if count else [],
        expenses=draw(st.lists(expenses, max_size=4)),
        tools=draw(st.lists(tools, max_size=3)),
        overheads=[
            Overhead(name="Rent", monthly_amount=draw(st.integers(0, 10**6)), valid_from=JANUARY)
        ],
        people=draw(st.lists(_people, max_size=1)),
    )
    return basis_and_report(inputs, draw(st.sampled_from([QUARTER, BROKEN])))


_people = st.builds(
    lambda seconds: Person(
        1,
        [StaffRate(staff_id=1, valid_from=JANUARY, monthly_cost=360_000, monthly_seconds=seconds)],
    ),
    st.integers(1, 3_000_000),
)


@st.composite
def actions_on(
    draw: st.DrawFn, basis: PlanBasis, kinds: Sequence[ActionKind] = tuple(ActionKind)
) -> list[PlanAction]:
    """At most one action a client."""
    found = []
    for client_id in basis.clients:
        kind = draw(st.sampled_from([ActionKind.KEEP, *kinds]))
        action = PlanAction(
            client_id=client_id,
            kind=kind,
            fee=draw(st.none() | st.integers(0, 10**6)),
            seconds=draw(st.none() | st.integers(0, 10**6)),
            shared=draw(st.integers(0, 10**5)),
            chance=100 if kind is ActionKind.LET_GO else draw(st.integers(0, 100)),
            if_refused=draw(st.sampled_from(IfRefused)),
        )
        found.append(action)
    return found


def firms_with_plans(
    pricings: Sequence[ToolPricing] = tuple(ToolPricing),
    kinds: Sequence[ActionKind] = tuple(ActionKind),
    most: int = 5,
) -> st.SearchStrategy[tuple[PlanBasis, list[PlanAction]]]:
    """A firm and a plan for it."""
    return firms(most, pricings).flatmap(
        lambda made: st.tuples(st.just(made[0]), actions_on(made[0], kinds))
    )
