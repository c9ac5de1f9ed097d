"""The three doors: by hand, and put back into the calculation that makes every figure."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.costing import Rate, TimeSum
from clientdesk.domain.doors import (
    DoorBasis,
    OverheadPool,
    PlannedPayment,
    Stage,
    Volume,
    payment_plan,
    seconds_to_cut,
    staged,
    target_fee,
    three_doors,
)
from clientdesk.domain.money import split
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import ClientResult, ProfitReport, profit_report
from clientdesk.domain.records import Activity, Client, Firm, Overhead, OverheadDriver
from clientdesk.domain.report_inputs import ExpenseSum, FeeSum, Inputs
from clientdesk.domain.services import Unit

JANUARY = date(2026, 1, 1)
YEAR = Period(JANUARY, date(2027, 1, 1))
MINUTE, HOUR = 60, 3600
# 2,000.00 for 100 paid hours of which 80 are practical: 25.00 an hour.
RATE = Rate(200_000, 100 * HOUR, None)
ANA, BEA = Client(id=1, ref="A", name="Ana"), Client(id=2, ref="B", name="Bea")
NO_OVERHEAD = OverheadPool(0, OverheadDriver.EQUAL, 0)
# A year of 120 h at 25.00 and 600.00 of expenses for 4,800.00: 3,600.00 of cost.
RESULT = ClientResult(
    client_id=1, ref="A", name="Ana", fees=480_000, delivery_cost=300_000,
    delivery_seconds=120 * HOUR, expenses=60_000,
)  # fmt: skip
BASIS = DoorBasis(
    result=RESULT, months=12, current=40_000, overhead=NO_OVERHEAD, target_margin=40, digits=2
)


def test_door_one_is_the_cost_over_one_less_the_margin_in_whole_units() -> None:
    # 3,600.00 ÷ 0.6 = 6,000.00 a year.
    assert target_fee(BASIS) == 50_000
    # 3,601.00 ÷ 0.6 = 6,001.67 a year, 500.14 a month.
    dearer = replace(BASIS, result=replace(RESULT, expenses=60_100))
    assert target_fee(dearer) == 50_100
    assert target_fee(replace(dearer, digits=0)) == 50_014


def test_write_offs_are_taken_to_go_on() -> None:
    # 3,600.00 + 60.00 over 0.6 is 6,100.00 a year: 508.33 a month.
    assert target_fee(replace(BASIS, result=replace(RESULT, write_offs=6_000))) == 50_900


def test_without_any_cost_or_with_a_target_of_everything_there_is_no_fee() -> None:
    nothing = ClientResult(client_id=1, ref="A", name="Ana", fees=480_000)
    assert target_fee(replace(BASIS, result=nothing)) is None
    assert target_fee(replace(BASIS, target_margin=100)) is None


def test_door_two_cuts_the_work_that_the_fees_do_not_pay() -> None:
    # 4,800.00 leave 2,880.00 for cost: 600.00 of expenses and 2,280.00 of work, which is 91.2 h of
    # 120: 28.8 h a year less, 2.4 h a month.
    assert seconds_to_cut(BASIS) == 8_640
    doors = three_doors(BASIS)
    assert doors.scope_share == Fraction(912, 1200)


def test_the_cut_is_in_whole_minutes_and_never_too_small() -> None:
    # 4,790.00 leave 2,874.00: 2,274.00 of work is 90.96 h: 29.04 h less, 2 h 25.2 min a month.
    assert seconds_to_cut(replace(BASIS, result=replace(RESULT, fees=479_000))) == 146 * MINUTE


def test_where_the_fees_are_enough_nothing_is_cut() -> None:
    doors = three_doors(replace(BASIS, result=replace(RESULT, fees=600_000), current=50_000))
    assert (doors.rise, doors.hours_to_cut, doors.scope_share) == (0, 0, 1)
    assert doors.stages == ()


def test_no_amount_of_work_is_little_enough_where_the_rest_costs_too_much() -> None:
    # 1,000.00 of fees leave 600.00, and expenses alone are 601.00.
    doors = three_doors(replace(BASIS, result=replace(RESULT, fees=100_000, expenses=60_100)))
    assert (doors.hours_to_cut, doors.scope_share, doors.volumes) == (None, None, ())
    unpaid = three_doors(replace(BASIS, result=replace(RESULT, fees=0), current=None))
    assert (unpaid.hours_to_cut, unpaid.rise, unpaid.stages) == (None, None, ())
    assert unpaid.fee == 50_000


def test_door_three_takes_the_contribution_and_leaves_the_overhead() -> None:
    # Six months: 4,800.00 − 3,600.00 = 1,200.00, and 500.00 of overhead; a year has twice that.
    basis = replace(BASIS, result=replace(RESULT, overhead=50_000), months=6)
    doors = three_doors(basis)
    assert (doors.letting_go, doors.overhead_left) == (-240_000, 100_000)


def volume(unit: Unit, today: int, minutes: int, agreed: int | None = None) -> Volume:
    return Volume("Bookkeeping", unit, today, agreed, Fraction(minutes * MINUTE))


def caps(share: Fraction, standard: int, *volumes: Volume) -> list[tuple[Unit, int]]:
    """The caps of a client who has to come down to a share of its 120 hours."""
    left = int(share * 120 * HOUR) * 25 // HOUR * 100  # what so much work costs
    fees = (left + 60_000) * 100 // 60 + 100  # at 40 %, a little over
    basis = replace(
        BASIS,
        result=replace(RESULT, fees=fees),
        volumes=volumes,
        standard_seconds=Fraction(standard * MINUTE),
    )
    return [(cap.volume.unit, cap.fits) for cap in three_doors(basis).volumes]


def test_caps_cut_documents_and_calls_first() -> None:
    # Three quarters of 400 min: 100 go, of the 250 of documents and calls: 3/5 of them stay, and a
    # little less as the cut is in whole minutes.
    volumes = (
        volume(Unit.DOCUMENTS, 100, 200),
        volume(Unit.CALLS, 10, 50),
        volume(Unit.EMPLOYEES, 5, 75),
        volume(Unit.RETURNS, 1, 60),
    )
    assert caps(Fraction(3, 4), 400, *volumes) == [(Unit.DOCUMENTS, 60), (Unit.CALLS, 6)]


def test_caps_cut_all_but_returns_where_that_is_not_enough() -> None:
    # Half of 200 min: 100 go, more than the 50 of documents; of 50 + 110 in all 3/8 stay.
    volumes = (
        volume(Unit.DOCUMENTS, 80, 50),
        volume(Unit.EMPLOYEES, 16, 110),
        volume(Unit.RETURNS, 1, 40),
    )
    found = caps(Fraction(1, 2), 200, *volumes)
    assert found == [(Unit.DOCUMENTS, 30), (Unit.EMPLOYEES, 6)]


def test_no_caps_where_only_whole_services_can_go() -> None:
    assert caps(Fraction(1, 2), 200, volume(Unit.DOCUMENTS, 80, 90)) == []


@pytest.mark.parametrize(
    ("periods", "fees"),
    [(1, [50_000]), (2, [45_000, 50_000]), (3, [43_400, 46_700, 50_000])],  # steps of 33.33
)
def test_stages_are_equal_steps_in_whole_units(periods: int, fees: list[int]) -> None:
    stages = staged(40_000, 50_000, periods, 2)
    assert stages == tuple(Stage(number, fee) for number, fee in enumerate(fees, 1))


def test_the_last_stage_is_the_target_whatever_the_current_fee() -> None:
    # 99.50 to 100.00: a step of a whole unit would be too much.
    assert [stage.fee for stage in staged(9_950, 10_000, 2, 2)] == [10_000, 10_000]
    assert staged(None, 50_000, 2, 2) == staged(50_000, 50_000, 2, 2) == ()


def test_a_payment_plan_sums_to_the_balance_and_keeps_the_end_of_the_month() -> None:
    assert payment_plan(10_000, 3, date(2026, 12, 31)) == (
        PlannedPayment(date(2026, 12, 31), 3_334),
        PlannedPayment(date(2027, 1, 31), 3_333),
        PlannedPayment(date(2027, 2, 28), 3_333),
    )
    assert payment_plan(0, 3, JANUARY) == ()


# Through the real calculation: Ana beside Bea in a firm with overhead.


def inputs(driver: OverheadDriver, fees: int, seconds: int, expenses: int, margin: int) -> Inputs:
    bea = TimeSum(2, JANUARY, Activity.DELIVERY, RATE, 300 * HOUR)
    return Inputs(
        firm=Firm(overhead_driver=driver, target_margin=margin),
        clients=[ANA, BEA],
        time=[
            TimeSum(1, JANUARY, Activity.DELIVERY, RATE, seconds),
            TimeSum(1, JANUARY, Activity.COLLECTION, RATE, 2 * HOUR),
            bea,
        ],
        active={},
        fees=[FeeSum(1, JANUARY, fees, fees, 1_000), FeeSum(2, JANUARY, 900_000, 900_000, 0)],
        expenses=[ExpenseSum(1, JANUARY, expenses)],
        open_invoices=[],
        tools=[],
        overheads=[Overhead(name="Rent", monthly_amount=30_000, valid_from=JANUARY)],
    )


def of_ana(report: ProfitReport) -> ClientResult:
    return next(result for result in report.clients if result.client_id == 1)


def basis_of(given_inputs: Inputs) -> DoorBasis:
    report = profit_report(YEAR, given_inputs)
    firm = given_inputs.firm
    bea = next(result for result in report.clients if result.client_id == 2)
    others = bea.seconds if firm.overhead_driver is OverheadDriver.HOURS else bea.fees
    return DoorBasis(
        result=of_ana(report),
        months=12,
        current=None,
        overhead=OverheadPool(report.totals.overhead, firm.overhead_driver, others),
        target_margin=firm.target_margin,
        digits=2,
    )


def margin_with(given_inputs: Inputs, fees: int) -> Fraction:
    mine, *others = given_inputs.fees
    changed = replace(given_inputs, fees=[replace(mine, net=fees, total=fees), *others])
    return of_ana(profit_report(YEAR, changed)).margin or Fraction(-1)


def profit_with(given_inputs: Inputs, seconds: int) -> int:
    mine, *others = given_inputs.time
    changed = replace(given_inputs, time=[replace(mine, seconds=seconds), *others])
    return of_ana(profit_report(YEAR, changed)).full_profit


CASES = st.builds(
    inputs,
    st.sampled_from(OverheadDriver),
    st.integers(1_000, 2_000_000),
    st.integers(MINUTE, 400 * HOUR),
    st.integers(0, 100_000),
    st.integers(0, 80),
)


@given(CASES)
def test_the_fee_put_back_reaches_the_target_and_one_unit_less_does_not(case: Inputs) -> None:
    fee = target_fee(basis_of(case))
    assert fee is not None
    target, cent = Fraction(case.firm.target_margin, 100), Fraction(2, fee * 12)
    assert margin_with(case, fee * 12) >= target - cent
    assert margin_with(case, (fee - 100) * 12) < target + cent


@given(CASES)
def test_the_scope_put_back_reaches_the_target_and_a_minute_more_does_not(case: Inputs) -> None:
    basis = basis_of(case)
    worked, cut = basis.result.delivery_seconds, seconds_to_cut(basis)
    target = Fraction(basis.result.fees * case.firm.target_margin, 100)
    if cut is None:
        assert profit_with(case, 0) < target + 2
        return
    assert profit_with(case, max(worked - cut * 12, 0)) >= target - 2
    if cut:
        assert profit_with(case, worked - (cut - MINUTE) * 12) < target + 2


@given(st.integers(1, 10**7), st.integers(1, 24))
def test_payment_plans_lose_no_cent(balance: int, instalments: int) -> None:
    amounts = [payment.amount for payment in payment_plan(balance, instalments, JANUARY)]
    assert amounts == split(balance, [1] * instalments)
    assert sum(amounts) == balance
