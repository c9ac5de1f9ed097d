"""Losing one client is the plan that lets it go, and its lines reconcile with the report."""

from datetime import date

from clientdesk.domain.costing import ToolUse
from clientdesk.domain.losing import losing, losing_one
from clientdesk.domain.period import Period
from clientdesk.domain.plan import PlanBasis, PlanClient, ToolBill, basis_from, effect
from clientdesk.domain.plan_freed import PackageRate
from clientdesk.domain.plan_records import ActionKind, PlanAction
from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.domain.records import OverheadDriver, Tool, ToolPricing

JANUARY = date(2026, 1, 1)
QUARTER = Period(JANUARY, date(2026, 4, 1))
MONTHS = [part.start for part in QUARTER.months()]
HOUR = 3600
BEST = PackageRate(7, "Basic", price=10_000, floor=6_000, seconds=3 * HOUR)


def client(id_: int, **figures: int) -> ClientResult:
    return ClientResult(client_id=id_, ref=f"C{id_}", name=f"Client {id_}", **figures)


# A quarter. Ana pays 900.00 for 30 h that cost 600.00 and 60.00 of expenses; of a tool of 30.00 a
# month for all, each bears half, 45.00, and each pays 3 x 5.00 for a tool by the client: 60.00.
# Of 300.00 of overhead by hours, 30 of 40 h: 225.00.
ANA = client(1, fees=90_000, delivery_cost=60_000, delivery_seconds=30 * HOUR, expenses=6_000,
             tools=6_000, overhead=22_500)  # fmt: skip
BEA = client(2, fees=50_000, delivery_cost=20_000, delivery_seconds=10 * HOUR, tools=6_000,
             overhead=7_500)  # fmt: skip
NOBODY = ClientResult(client_id=None, ref="", name="")


def basis(*results: ClientResult) -> PlanBasis:
    users = {month: [each.client_id for each in results] for month in MONTHS}
    bills = (
        ToolBill(ToolUse(Tool(id=1, name="All", monthly_fee=3_000, valid_from=JANUARY)), users),
        ToolBill(
            ToolUse(Tool(id=2, name="Each", monthly_fee=500, valid_from=JANUARY,
                         pricing=ToolPricing.PER_CLIENT)),
            users,
        ),
    )  # fmt: skip
    clients = {each.client_id: PlanClient(each, months=3) for each in results if each.client_id}
    report = ProfitReport(
        period=QUARTER, currency="EUR", clients=results, unattributed=NOBODY, totals=NOBODY
    )
    return basis_from(report, clients, OverheadDriver.HOURS, bills)


def test_losing_a_client_line_by_line() -> None:
    found = losing_one(basis(ANA, BEA), 1, BEST)
    assert found is not None
    change = found.effect
    assert (change.fees, change.expenses, change.delivery_cost) == (-90_000, -6_000, -60_000)
    assert change.tools == -1_500  # its own 15.00; the tool for all is paid in full
    assert change.overhead == 0
    # -900 + 60 + 600 + 15
    assert change.full_profit == -22_500
    assert (found.overhead_left, found.tools_left, found.others) == (22_500, 4_500, 1)
    # Pay goes on: each month 300.00 less come in, 20.00 and 5.00 less are paid out.
    assert found.cash_a_month == -27_500
    assert found.a_month(change.full_profit) == -7_500
    # 10 h a month are room for three at 3 h each: 3 x (100.00 - 60.00).
    assert (found.freed.seconds, found.freed.clients, found.freed.profit) == (10 * HOUR, 3, 12_000)


def test_it_is_what_a_plan_says_that_lets_the_client_go() -> None:
    firm = basis(ANA, BEA)
    for client_id in (1, 2):
        found = losing_one(firm, client_id, None)
        plan = effect(firm, [PlanAction(client_id=client_id, kind=ActionKind.LET_GO)])
        assert found is not None
        assert found.effect == plan
        own = found.own
        assert plan.full_profit == -own.contribution - found.tools_left
        assert found.overhead_left == own.overhead


def test_losing_all_of_several_is_a_plan_too() -> None:
    firm = basis(ANA, BEA)
    both = losing(firm, [1, 2])
    # Nobody is left: only what is bought by the client falls away, overhead stays.
    assert both.fees == -140_000
    assert (both.tools, both.overhead) == (-3_000, 0)


def test_the_only_client_leaves_all_overhead_to_nobody() -> None:
    alone = client(1, fees=90_000, delivery_cost=60_000, delivery_seconds=30 * HOUR, tools=10_500,
                   overhead=30_000)  # fmt: skip
    found = losing_one(basis(alone), 1, None)
    assert found is not None
    assert (found.others, found.overhead_left, found.tools_left) == (0, 30_000, 9_000)
    assert found.freed.best is None


def test_a_client_in_no_figures_cannot_be_lost() -> None:
    assert losing_one(basis(ANA), 9, None) is None
