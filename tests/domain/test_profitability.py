"""Costing and profitability: worked by hand, and the published cases of `fixtures.json`."""

import json
from datetime import date
from fractions import Fraction
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.costing import (
    Rate,
    TimeSum,
    ToolUse,
    amount_in,
    capacity_cost_rate,
    overhead_shares,
)
from clientdesk.domain.month_results import month_results
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import (
    Ageing,
    ClientResult,
    ageing,
    profit_report,
)
from clientdesk.domain.records import Activity, Client, Firm, Overhead, OverheadDriver, Tool
from clientdesk.domain.report_inputs import ExpenseSum, FeeSum, Inputs, OpenInvoice

CASES = {
    case["id"]: case
    for case in json.loads((Path(__file__).parent.parent / "data/fixtures.json").read_text())
}
JANUARY = date(2026, 1, 1)
QUARTER = Period(JANUARY, date(2026, 4, 1))
FIRM = Firm(name="Test", practical_capacity=80)
ANA = Client(id=1, ref="C1", name="Ana")
BRUNO = Client(id=2, ref="C2", name="bruno")
# 2,000.00 for 100 paid hours, 80 of them practical: 25.00 an hour.
RATE = Rate(200_000, 360_000, 5_000)
HOUR = 3600


def inputs(**changed: object) -> Inputs:
    parts: dict[str, object] = {
        "firm": FIRM,
        "clients": [ANA, BRUNO],
        "time": [],
        "active": {},
        "fees": [],
        "expenses": [],
        "open_invoices": [],
        "tools": [],
        "overheads": [],
    }
    return Inputs(**{**parts, **changed})  # type: ignore[arg-type]


def time(client: int | None, activity: Activity, hours: int, rate: Rate | None = RATE) -> TimeSum:
    return TimeSum(client, JANUARY, activity, rate, hours * HOUR)


def result(**figures: int) -> ClientResult:
    return ClientResult(client_id=1, ref="C1", name="Ana", **figures)


def test_gt01_capacity_cost_rate_and_unused_capacity() -> None:
    case = CASES["GT-01"]
    given, expected = case["inputs"], case["expected"]
    rate = capacity_cost_rate(given["cost"], given["practical_capacity_min"])
    minutes = [item["unit_min"] * item["qty"] for item in given["activities"]]
    assert rate == Fraction(str(expected["rate_per_min"]))
    assert [rate * item["unit_min"] for item in given["activities"]] == expected["unit_cost"]
    assert [rate * m for m in minutes] == expected["costs"]
    unused = given["practical_capacity_min"] - sum(minutes)
    assert rate * unused == expected["unused_cost"]


def test_gt08_realization_is_billed_over_standard_value() -> None:
    for facts, expected in zip(CASES["GT-08"]["inputs"], CASES["GT-08"]["expected"], strict=True):
        if "billing" in expected:
            shown = result(fees=facts["billed"], standard_value=facts["std"]).realization
            assert round(float(shown or 0), 3) == expected["billing"]


def test_gt09_effective_hourly_rate() -> None:
    given = CASES["GT-09"]["inputs"]
    figures = result(fees=given["fee"], delivery_seconds=given["hours"] * HOUR)
    assert figures.effective_hourly_rate == CASES["GT-09"]["expected"]["ehr"]


def test_gt11_days_sales_outstanding() -> None:
    for facts, expected in zip(CASES["GT-11"]["inputs"], CASES["GT-11"]["expected"], strict=True):
        figures = ClientResult(
            client_id=1,
            ref="",
            name="",
            sales=facts["sales"],
            period_days=facts["days"],
            ageing=Ageing(not_due=facts["ar"]),
        )
        assert figures.dso == Fraction(str(expected))


def test_gt04_customer_level_operating_income() -> None:
    case = CASES["GT-04"]
    rates = case["inputs"]["rates"]
    for ref, customer in case["inputs"]["customers"].items():
        served = (
            customer["orders"] * rates["order"]
            + customer["visits"] * rates["visit"]
            + customer["deliveries"] * customer["miles"] * rates["mile"]
            + customer["cases"] * Fraction(str(rates["case"]))
            + customer["expedited"] * rates["expedite"]
        )
        fees = customer["cases"] * Fraction(str(customer["price"]))
        goods = customer["cases"] * case["inputs"]["cost_per_case"]
        figures = result(fees=int(fees), delivery_cost=int(goods), expenses=int(served))
        assert int(served) == case["expected"]["cost_to_serve"][ref]
        assert figures.full_profit == case["expected"]["operating_income"][ref]


def test_a_client_from_hours_to_full_profit_by_hand() -> None:
    report = profit_report(
        QUARTER,
        inputs(
            time=[
                time(1, Activity.DELIVERY, 10),  # 250.00
                time(1, Activity.ADMIN, 2),  # 50.00, part of delivery
                time(1, Activity.SELLING, 1),  # 25.00
                time(1, Activity.COLLECTION, 3),  # 75.00
                time(1, Activity.DELIVERY, 4, None),  # uncosted
            ],
            fees=[FeeSum(1, JANUARY, 60_000, 72_600, 5_000)],
            expenses=[ExpenseSum(1, JANUARY, 1_234)],
            tools=[ToolUse(Tool(name="Suite", monthly_fee=1_000, valid_from=JANUARY), (), [1])],
            overheads=[Overhead(name="Rent", monthly_amount=10_000, valid_from=JANUARY)],
        ),
    )
    ana = report.clients[0]
    assert (ana.delivery_cost, ana.admin_cost) == (30_000, 5_000)
    assert (ana.selling_cost, ana.collection_cost) == (2_500, 7_500)
    assert (ana.expenses, ana.tools, ana.overhead) == (1_234, 3_000, 30_000)
    assert ana.cost_to_serve == 44_234
    assert ana.contribution == 60_000 - 5_000 - 44_234
    assert ana.full_profit == 10_766 - 30_000
    assert ana.margin == Fraction(-19_234, 60_000)
    assert ana.seconds == 20 * HOUR
    assert ana.uncosted_seconds == 4 * HOUR
    assert ana.effective_hourly_rate == 3_000
    assert ana.realization is None  # four hours have no billing rate


def test_costs_of_months_sum_to_the_clients_cost_to_serve() -> None:
    third = Rate(100, 3, None)
    parts = inputs(
        time=[TimeSum(1, date(2026, month, 1), Activity.DELIVERY, third, 1) for month in (1, 2, 3)],
        fees=[FeeSum(1, date(2026, 2, 1), 500, 500, 0)],
    )
    months = month_results(QUARTER, parts, 1)
    assert [month.fees for month in months] == [0, 500, 0]
    report = profit_report(QUARTER, parts)
    assert sum(month.cost for month in months) == report.clients[0].cost_to_serve == 125


def test_time_without_a_client_is_unattributed_and_in_the_totals() -> None:
    report = profit_report(
        QUARTER,
        inputs(time=[time(1, Activity.DELIVERY, 1), time(None, Activity.ADMIN, 2)]),
    )
    assert report.unattributed.delivery_cost == 5_000
    assert report.totals.delivery_cost == 7_500
    assert report.totals.seconds == 3 * HOUR


def test_archived_clients_show_only_with_figures() -> None:
    gone = Client(id=3, ref="C3", name="Carla", archived=True)
    parts = inputs(clients=[ANA, gone])
    assert [c.ref for c in profit_report(QUARTER, parts).clients] == ["C1"]
    parts = inputs(clients=[ANA, gone], fees=[FeeSum(3, JANUARY, 1, 1, 0)])
    assert [c.ref for c in profit_report(QUARTER, parts).clients] == ["C1", "C3"]


def test_a_monthly_amount_counts_by_days_in_a_broken_month() -> None:
    half_of_june = Period(date(2026, 6, 16), date(2026, 7, 1))
    assert amount_in(half_of_june, 3_000, JANUARY, None) == 1_500
    assert amount_in(QUARTER, 3_000, date(2026, 2, 1), date(2026, 3, 1)) == 3_000
    assert amount_in(QUARTER, 3_000, date(2026, 4, 1), None) == 0


def test_overhead_follows_its_driver() -> None:
    hours, fees = {1: 30, 2: 10}, {1: 100, 2: 300, 3: 0}
    assert overhead_shares(400, OverheadDriver.HOURS, hours, fees) == {1: 300, 2: 100}
    assert overhead_shares(400, OverheadDriver.FEES, hours, fees) == {1: 100, 2: 300}
    assert overhead_shares(400, OverheadDriver.EQUAL, hours, fees) == {1: 200, 2: 200}
    assert overhead_shares(400, OverheadDriver.HOURS, {}, {}) == {None: 400}


def test_ageing_counts_days_past_the_due_date() -> None:
    day = date(2026, 6, 30)
    bills = [
        OpenInvoice(1, "a", JANUARY, date(2026, 6, 30), 1),
        OpenInvoice(1, "b", JANUARY, date(2026, 6, 29), 10),
        OpenInvoice(1, "c", JANUARY, date(2026, 5, 31), 100),
        OpenInvoice(1, "d", JANUARY, date(2026, 5, 30), 1_000),
        OpenInvoice(1, "e", JANUARY, date(2026, 4, 1), 10_000),
        OpenInvoice(1, "f", JANUARY, None, 100_000),
    ]
    aged = ageing(bills, day)
    assert (aged.not_due, aged.days_1_30, aged.days_31_60) == (1, 110, 1_000)
    assert (aged.days_61_90, aged.over_90) == (10_000, 100_000)
    assert aged.total == 111_111


def test_nothing_to_divide_by_is_no_figure() -> None:
    empty = result()
    assert empty.margin is empty.effective_hourly_rate is empty.realization is empty.dso is None


amounts = st.integers(-(10**7), 10**7)
sums = st.builds(
    TimeSum,
    st.sampled_from([1, 2, None]),
    st.sampled_from([part.start for part in QUARTER.months()]),
    st.sampled_from(Activity),
    st.builds(Rate, st.integers(0, 10**6), st.integers(1, 10**6), st.none()) | st.none(),
    st.integers(0, 10**6),
)


@given(
    st.lists(sums, max_size=12),
    st.lists(st.builds(FeeSum, st.sampled_from([1, 2]), st.just(JANUARY), amounts, amounts,
                       st.just(0)), max_size=5),
    st.sampled_from(OverheadDriver),
    st.integers(0, 10**7),
)  # fmt: skip
def test_clients_and_unattributed_are_the_totals_to_the_cent(
    times: list[TimeSum], fees: list[FeeSum], driver: OverheadDriver, rent: int
) -> None:
    firm = Firm(overhead_driver=driver)
    overhead = Overhead(name="Rent", monthly_amount=rent, valid_from=JANUARY)
    tool = Tool(name="Suite", monthly_fee=999, valid_from=JANUARY)
    report = profit_report(
        QUARTER,
        inputs(firm=firm, time=times, fees=fees, overheads=[overhead], tools=[ToolUse(tool)]),
    )
    parts = (*report.clients, report.unattributed)
    for line in ("fees", "cost_to_serve", "contribution", "full_profit", "seconds", "overhead"):
        assert sum(getattr(part, line) for part in parts) == getattr(report.totals, line)
    assert report.totals.overhead == 3 * rent
    assert report.totals.tools == 3 * 999
    assert report.totals.fees == sum(fee.net for fee in fees)
    assert report.totals.seconds == sum(item.seconds for item in times)
