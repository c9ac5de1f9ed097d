"""Clients by month: every month's lines sum to the client's lines of the report, to the cent."""

from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.capacity import Person
from clientdesk.domain.costing import Rate, TimeSum, ToolUse
from clientdesk.domain.estimates import StandardWork
from clientdesk.domain.money import settle
from clientdesk.domain.month_results import ClientMonth, all_month_results, month_results
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import ClientResult, profit_report
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
from clientdesk.domain.services import Frequency, Service, ServiceKind, Task, Unit

JANUARY, FEBRUARY, MARCH = date(2026, 1, 1), date(2026, 2, 1), date(2026, 3, 1)
MONTHS = (JANUARY, FEBRUARY, MARCH)
QUARTER = Period(JANUARY, date(2026, 4, 1))
HOUR = 3600
CLIENTS = [Client(id=id_, ref=f"C{id_}", name=name) for id_, name in enumerate("ABCD", 1)]
# No even number of cents a second, so that nothing comes out whole.
RATES = [Rate(200_000, 360_000, 5_000), Rate(173_333, 421_113, None), None]
SERVICE = Service(id=1, code="BKP", name_en="Books", name_es="", kind=ServiceKind.COMPLIANCE,
                  unit=Unit.DOCUMENTS, frequency=Frequency.MONTHLY)  # fmt: skip
TASK = Task(id=1, service_id=1, name="Enter", seconds=181, unit=Unit.DOCUMENTS)
PEOPLE = [Person(1, (StaffRate(staff_id=1, valid_from=JANUARY, monthly_cost=200_001,
                               monthly_seconds=40 * HOUR),))]  # fmt: skip
TIERS = (
    ToolTier(tool_id=2, up_to=2, monthly_fee=10_001),
    ToolTier(tool_id=2, up_to=None, monthly_fee=29_900),
)
TOOLS = [
    ToolUse(Tool(id=1, name="Shared", monthly_fee=10_003, valid_from=JANUARY)),
    ToolUse(Tool(id=2, name="Tiered", monthly_fee=0, valid_from=FEBRUARY,
                 pricing=ToolPricing.TIERED), TIERS),
]  # fmt: skip

cents = st.integers(-50_000, 200_000)
ids = st.sampled_from([1, 2, 3, None])  # the fourth has no time: it is estimated
months = st.sampled_from(MONTHS)
times = st.builds(TimeSum, ids, months, st.sampled_from(Activity), st.sampled_from(RATES),
                  st.integers(0, 90_000))  # fmt: skip
fees = st.builds(FeeSum, st.sampled_from([1, 2, 3, 4]), months, cents, cents, st.integers(0, 9_000))
expenses = st.builds(ExpenseSum, st.sampled_from([1, 2, 3, 4, None]), months, cents)


def inputs(
    time: list[TimeSum],
    fees: list[FeeSum],
    expenses: list[ExpenseSum],
    driver: OverheadDriver,
) -> Inputs:
    """Three who keep time, and D that has agreed on 100 documents a month."""
    active: dict[date, list[int]] = {month: [] for month in MONTHS}
    for each in time:
        if each.client_id is not None and each.client_id not in active[each.month]:
            active[each.month].append(each.client_id)
    work = StandardWork(
        services={1: SERVICE},
        tasks={1: [TASK]},
        agreed={4: frozenset({1})},
        agreed_volumes={4: {Unit.DOCUMENTS: 100}},
    )
    return Inputs(
        firm=Firm(name="Test", practical_capacity=80, overhead_driver=driver),
        clients=CLIENTS,
        time=time,
        active=active,
        fees=fees,
        expenses=expenses,
        open_invoices=[],
        tools=TOOLS,
        overheads=[Overhead(name="Rent", monthly_amount=100_001, valid_from=JANUARY)],
        people=PEOPLE,
        work=work,
    )


def added(months: tuple[ClientMonth, ...]) -> tuple[int, ...]:
    lines = [(m.fees, m.write_offs, m.cost, m.overhead, m.full_profit, m.seconds) for m in months]
    return tuple(sum(line) for line in zip(*lines, strict=True))


def lines(result: ClientResult) -> tuple[int, ...]:
    return (result.fees, result.write_offs, result.cost_to_serve, result.overhead,
            result.full_profit, result.seconds)  # fmt: skip


@given(
    st.lists(times, max_size=12),
    st.lists(fees, max_size=8),
    st.lists(expenses, max_size=6),
    st.sampled_from(OverheadDriver),
)
def test_months_sum_to_the_lines_of_the_report(
    time: list[TimeSum], fees: list[FeeSum], expenses: list[ExpenseSum], driver: OverheadDriver
) -> None:
    given_ = inputs(time, fees, expenses, driver)
    report = profit_report(QUARTER, given_)
    found = all_month_results(QUARTER, given_)
    for result in (*report.clients, report.unattributed):
        shown = found.get(result.client_id)
        assert (added(shown) if shown else (0,) * 6) == lines(result)


@given(st.lists(times, max_size=12), st.lists(fees, max_size=8), st.lists(expenses, max_size=6))
def test_one_client_alone_has_the_same_months_as_among_all(
    time: list[TimeSum], fees: list[FeeSum], expenses: list[ExpenseSum]
) -> None:
    given_ = inputs(time, fees, expenses, OverheadDriver.HOURS)
    found = all_month_results(QUARTER, given_)
    for client in CLIENTS:
        alone = [(m.month, m.fees, m.cost) for m in month_results(QUARTER, given_, client.id)]
        among = found.get(client.id, tuple(ClientMonth(month=month) for month in MONTHS))
        assert alone == [(m.month, m.fees, m.cost) for m in among]


def test_an_estimated_client_has_its_hours_and_its_cost_in_each_month() -> None:
    # 100 documents x 181 s = 18,100 s a month at 200,001 / (144,000 s x 80 %) a second: 31,423.8;
    # of the tools 10,003 alone each month, and 10,001 for one from February on.
    found = all_month_results(QUARTER, inputs([], [], [], OverheadDriver.HOURS))[4]
    assert [each.seconds for each in found] == [18_100] * 3
    exact = Fraction(200_001 * 18_100, 115_200)
    costs = [each.cost for each in found]
    assert sum(costs) == round(exact * 3) + 3 * 10_003 + 2 * 10_001
    for cost, tools in zip(costs, (10_003, 20_004, 20_004), strict=True):
        assert abs(cost - tools - exact) <= 1


def test_overhead_goes_by_what_the_driver_counts_in_each_month() -> None:
    # A alone: all 300,003 of overhead; 1, 3 and 0 hours, or fees of 0, 100 and 200, or two months.
    time = [TimeSum(1, JANUARY, Activity.DELIVERY, None, HOUR),
            TimeSum(1, FEBRUARY, Activity.DELIVERY, None, 3 * HOUR)]  # fmt: skip
    bills = [FeeSum(1, FEBRUARY, 100, 100, 0), FeeSum(1, MARCH, 200, 200, 0)]
    shares = {
        OverheadDriver.HOURS: [75_001, 225_002, 0],
        OverheadDriver.FEES: [0, 100_001, 200_002],
        OverheadDriver.EQUAL: [100_001, 100_001, 100_001],
    }
    for driver, expected in shares.items():
        given_ = inputs(time, bills, [], driver)
        alone = Inputs(**{
            name: getattr(given_, name) for name in given_.__dataclass_fields__
            if name not in ("work", "tools")
        }, tools=[])  # fmt: skip
        assert [m.overhead for m in all_month_results(QUARTER, alone)[1]] == expected


@given(st.lists(st.fractions(-1000, 1000, max_denominator=97), min_size=1, max_size=30))
def test_parts_that_are_settled_sum_to_the_rounded_total(exact: list[Fraction]) -> None:
    total = round(sum(exact, Fraction(0)))
    parts = settle(total, exact)
    assert sum(parts) == total
    for part, wanted in zip(parts, exact, strict=True):
        assert abs(part - wanted) < 2
        assert wanted or not part or not any(exact)


def test_a_refund_in_one_month_does_not_move_to_another() -> None:
    assert settle(-90, [Fraction(-100), Fraction(0), Fraction(10)]) == [-100, 0, 10]
