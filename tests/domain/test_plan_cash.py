"""Cash by month with a plan: worked by hand, and what the months add up to."""

from datetime import date

from hypothesis import given
from plan_worlds import (
    FEW,
    JANUARY,
    basis_of,
    clients,
    fee,
    firm_inputs,
    firms_with_plans,
    let_go,
    raised,
    three_clients,
    tool,
    work,
)

from clientdesk.domain.capacity import Person
from clientdesk.domain.plan import PlanBasis, effect
from clientdesk.domain.plan_cash import cash_by_month
from clientdesk.domain.plan_odds import expected
from clientdesk.domain.plan_records import ActionKind, IfRefused, PlanAction
from clientdesk.domain.records import Overhead, StaffRate, ToolPricing
from clientdesk.domain.report_inputs import ExpenseSum

MAY = date(2026, 5, 1)


def late_payers() -> PlanBasis:
    """Two clients that pay in two months; the second 500.00, with 100.00 of expenses."""
    inputs = firm_inputs(
        clients=clients(2),
        fees=[fee(1, 300_000), fee(2, 150_000)],
        time=[work(1, 120_000), work(2, 120_000)],
        expenses=[ExpenseSum(2, JANUARY, 30_000)],
        overheads=[Overhead(name="Rent", monthly_amount=11_000, valid_from=JANUARY)],
    )
    return basis_of(inputs, months_to_pay=2)


def effects(basis: PlanBasis, actions: list[PlanAction], expected: bool = False) -> list[int]:
    found = cash_by_month(basis, actions, MAY, expected=expected, months=4)
    return [each.effect for each in found]


def test_without_a_plan_each_month_is_an_average_one() -> None:
    # 4,500.00 − 300.00 − 330.00 of overhead − 2,400.00 for the time: 1,470.00 ÷ 3.
    months = cash_by_month(late_payers(), [], date(2026, 11, 1))
    assert len(months) == 12
    assert [months[0].month, months[2].month] == [date(2026, 11, 1), date(2027, 1, 1)]
    assert {(each.today, each.planned, each.total) for each in months} == {(49_000, 49_000, 0)}


def test_where_the_capacity_is_known_the_whole_team_is_paid() -> None:
    rate = StaffRate(staff_id=1, valid_from=JANUARY, monthly_cost=100_000, monthly_seconds=360_000)
    basis = basis_of(
        firm_inputs(
            clients=clients(1),
            fees=[fee(1, 600_000)],
            time=[work(1, 60_000)],
            people=[Person(1, [rate])],
        )
    )
    (month,) = cash_by_month(basis, [], MAY, months=1)
    assert month.today == 100_000  # 2,000.00 of fees a month − 1,000.00 of pay


def test_a_new_fee_comes_in_as_late_as_the_client_pays() -> None:
    assert effects(late_payers(), [raised(1, 110_000)]) == [0, 0, 10_000, 10_000]


def test_who_leaves_is_paid_for_at_once_and_missed_later() -> None:
    basis = late_payers()
    assert effects(basis, [let_go(2)]) == [10_000, 10_000, -40_000, -40_000]
    totals = [each.total for each in cash_by_month(basis, [let_go(2)], MAY, months=4)]
    assert totals == [10_000, 20_000, -20_000, -60_000]


def test_time_that_is_freed_goes_on_being_paid() -> None:
    action = PlanAction(client_id=1, kind=ActionKind.SCOPE, seconds=10_000)
    assert effects(late_payers(), [action]) == [0, 0, 0, 0]


def test_a_fee_for_each_client_of_a_tool_ends_with_the_client() -> None:
    basis = three_clients(tools=[tool(ToolPricing.PER_CLIENT, 900, 1, 2, 3)])
    assert effects(basis, [let_go(3)])[0] == -20_000 + 900


def test_the_expected_cash_weighs_yes_and_no() -> None:
    basis = late_payers()
    stays = raised(1, 110_000, 60)
    leaves = raised(1, 110_000, 60, if_refused=IfRefused.LEAVES)
    assert effects(basis, [stays], expected=True) == [0, 0, 6_000, 6_000]
    # 60 % of 100.00 more, 40 % of 1,000.00 less.
    assert effects(basis, [leaves], expected=True) == [0, 0, -34_000, -34_000]


@FEW
@given(firms_with_plans())
def test_the_months_of_the_period_make_the_cash_of_the_effect(
    made: tuple[PlanBasis, list[PlanAction]],
) -> None:
    # Each month is rounded once, by half a cent at most.
    basis, actions = made
    months = cash_by_month(basis, actions, MAY, months=basis.months)
    total = effect(basis, actions).cash
    assert abs(sum(each.effect for each in months) - total) <= basis.months
    likely = cash_by_month(basis, actions, MAY, months=basis.months, expected=True)
    mean = expected(basis, actions).total.cash - basis.today.total.cash
    assert abs(sum(each.effect for each in likely) - mean) <= basis.months + 4
    assert months[-1].total == sum(each.effect for each in months)
