"""What a plan makes of a period: worked by hand, and for any firm."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plan_worlds import (
    FEW,
    KINDS,
    basis_of,
    clients,
    fee,
    firm_inputs,
    firms,
    firms_with_plans,
    let_go,
    raised,
    three_clients,
    tool,
    work,
)

from clientdesk.domain.plan import (
    LINE_NAMES,
    NO_LINES,
    Lines,
    PlanBasis,
    effect,
    leaves,
    lines_of,
    outcome,
    stranded_overhead,
)
from clientdesk.domain.plan_bills import FallingBills, leaving_saves, month_bill
from clientdesk.domain.plan_odds import asks
from clientdesk.domain.plan_records import ActionKind, IfRefused, PlanAction
from clientdesk.domain.profitability import ProfitReport
from clientdesk.domain.records import OverheadDriver, ToolPricing

SUMS = (*LINE_NAMES, "time_cost", "cost_to_serve", "contribution", "full_profit", "seconds")


@FEW
@given(firms())
def test_an_empty_plan_is_the_report_to_the_cent(made: tuple[PlanBasis, ProfitReport]) -> None:
    basis, report = made
    world = outcome(basis, [])
    assert world.total == lines_of(report.totals)
    assert world.of(0) == NO_LINES
    for result in report.clients:
        assert world.of(result.client_id or 0) == lines_of(result)
    assert world.lines[None] == lines_of(report.unattributed)


@FEW
@given(firms())
def test_the_derived_lines_are_those_of_the_report(made: tuple[PlanBasis, ProfitReport]) -> None:
    for result in (*made[1].clients, made[1].totals):
        lines = lines_of(result)
        for name in ("cost_to_serve", "contribution", "full_profit", "seconds", "margin",
                     "effective_hourly_rate"):  # fmt: skip
            assert getattr(lines, name) == getattr(result, name), name


@FEW
@given(firms_with_plans(kinds=[ActionKind.KEEP]))
def test_keeping_every_client_changes_nothing(made: tuple[PlanBasis, list[PlanAction]]) -> None:
    basis, actions = made
    assert outcome(basis, actions).lines == basis.today.lines
    assert outcome(basis, actions, frozenset(basis.clients)).lines == basis.today.lines


@FEW
@given(firms_with_plans())
def test_if_all_refuse_and_stay_nothing_has_changed(
    made: tuple[PlanBasis, list[PlanAction]],
) -> None:
    basis, actions = made
    staying = [each for each in actions if each.if_refused is IfRefused.STAYS and asks(each)]
    refused = frozenset(each.client_id for each in staying)
    assert outcome(basis, staying, refused).lines == basis.today.lines


@FEW
@given(firms_with_plans(), st.data())
def test_overhead_and_bills_are_conserved_whoever_leaves(
    made: tuple[PlanBasis, list[PlanAction]], data: st.DataObject
) -> None:
    basis, actions = made
    refused = data.draw(st.frozensets(st.sampled_from([*basis.clients, 0])))
    world = outcome(basis, actions, refused)
    gone = {each.client_id for each in actions if leaves(each, each.client_id in refused)}
    assert world.total.overhead == basis.today.total.overhead
    assert world.total.tools == sum(
        month_bill(bill.use, part, len(set(bill.users[part.start.replace(day=1)]) - gone))
        for bill in basis.tools
        for part in basis.period.months()
    )
    assert not gone & world.lines.keys()


@FEW
@given(firms(), st.data())
def test_bills_fall_as_one_client_after_the_other_leaves(
    made: tuple[PlanBasis, ProfitReport], data: st.DataObject
) -> None:
    basis, _ = made
    order = data.draw(st.permutations(list(basis.clients)))
    bills = FallingBills(basis, order[:1])
    for count in range(2, len(order) + 1):
        before, after = (
            outcome(basis, [let_go(id_) for id_ in order[:number]]).total.tools
            for number in (count - 1, count)
        )
        assert bills.without(order[count - 1]) == before - after


@FEW
@given(firms(), st.sampled_from(range(1, 6)))
def test_what_leaving_saves_is_what_the_bills_fall_by(
    made: tuple[PlanBasis, ProfitReport], client_id: int
) -> None:
    basis, _ = made
    change = effect(basis, [let_go(client_id)]).tools
    assert leaving_saves(basis).get(client_id, 0) == -change if client_id in basis.clients else True


@FEW
@given(firms_with_plans(), st.data())
def test_effects_reconcile_line_by_line_and_client_by_client(
    made: tuple[PlanBasis, list[PlanAction]], data: st.DataObject
) -> None:
    basis, actions = made
    refused = data.draw(st.frozensets(st.sampled_from([*basis.clients, 0])))
    world, change = outcome(basis, actions, refused), effect(basis, actions, refused)
    for name in SUMS:
        before, after = getattr(basis.today.total, name), getattr(world.total, name)
        assert getattr(change, name) == after - before, name
        by_client = [
            getattr(world.lines.get(id_, NO_LINES), name) - getattr(lines, name)
            for id_, lines in basis.today.lines.items()
        ]
        assert getattr(change, name) == sum(by_client), name
    assert change.full_profit == change.contribution - change.overhead


@FEW
@given(firms_with_plans(kinds=[ActionKind.RAISE, ActionKind.SCOPE, ActionKind.SHARE]))
def test_what_is_not_agreed_on_stays_as_it_is(made: tuple[PlanBasis, list[PlanAction]]) -> None:
    basis, actions = made
    world = outcome(basis, actions)
    for action in actions:
        before, after = basis.today.of(action.client_id), world.of(action.client_id)
        for name in ("write_offs", "selling_cost", "collection_cost", "other_seconds"):
            assert getattr(after, name) == getattr(before, name)
        if action.fee is None and action.kind is not ActionKind.KEEP:
            assert after.fees == before.fees


# Worked by hand on the three clients of a quarter.


def test_a_new_fee_replaces_the_fees_of_every_month() -> None:
    # 1,000.00 a month for 3 months, 3,000.00 before: nothing; 1,100.00: 300.00 more.
    basis = three_clients()
    assert effect(basis, [raised(1, 100_000)]) == NO_LINES
    assert effect(basis, [raised(1, 110_000)]) == Lines(fees=30_000)


def test_a_scope_cut_takes_the_hours_and_their_cost_with_it() -> None:
    # 20,000 s a month are 60,000 s: half of the second client's 120,000 s at a cent each.
    basis = three_clients()
    action = PlanAction(client_id=2, kind=ActionKind.SCOPE, seconds=20_000)
    change = effect(basis, [action])
    assert change == Lines(delivery_cost=-60_000, delivery_seconds=-60_000)
    # Overhead of 330.00 by 120, 120 and 90 parts of 330 before, by 120, 60 and 90 of 270 now.
    world = outcome(basis, [action])
    assert [basis.today.of(n).overhead for n in (1, 2, 3)] == [12_000, 12_000, 9_000]
    assert [world.of(n).overhead for n in (1, 2, 3)] == [14_667, 7_333, 11_000]


def test_the_client_takes_over_no_more_than_its_expenses() -> None:
    # 300.00 of expenses in the quarter: 50.00 a month are 150.00, 500.00 a month are all of it.
    basis = three_clients()
    half, all_ = (
        PlanAction(client_id=2, kind=ActionKind.SHARE, shared=shared) for shared in (5_000, 50_000)
    )
    assert effect(basis, [half]) == Lines(expenses=-15_000)
    assert effect(basis, [all_]) == Lines(expenses=-30_000)


def test_a_package_brings_its_price_and_its_hours() -> None:
    action = PlanAction(client_id=3, kind=ActionKind.PACKAGE, fee=30_000, seconds=40_000)
    # 900.00 instead of 600.00; 120,000 s instead of 90,000 s at a cent.
    assert effect(three_clients(), [action]) == Lines(
        fees=30_000, delivery_cost=30_000, delivery_seconds=30_000
    )


def test_who_leaves_takes_its_own_lines_and_leaves_its_overhead() -> None:
    basis = three_clients()
    change = effect(basis, [let_go(3)])
    assert change == Lines(fees=-60_000, delivery_cost=-90_000, delivery_seconds=-90_000)
    assert (change.contribution, change.full_profit) == (30_000, 30_000)
    # Its 90.00 of overhead fall to the other two, as both have the same hours.
    assert stranded_overhead(basis, [3]) == 9_000
    world = outcome(basis, [let_go(3)])
    assert [world.of(n).overhead for n in (1, 2, 3)] == [16_500, 16_500, 0]


def test_a_client_without_hours_today_is_worked_for_at_the_firms_average() -> None:
    # 60,000 s cost 1,200.00 with others: 2 cents a second, 10 s a month are 30 s.
    inputs = firm_inputs(
        clients=clients(2), fees=[fee(1, 60_000), fee(2, 9_000)], time=[work(1, 60_000)]
    )
    basis = basis_of(inputs)
    action = PlanAction(client_id=2, kind=ActionKind.PACKAGE, fee=3_000, seconds=10)
    assert basis.delivery_rate == Fraction(1)
    assert outcome(basis, [action]).of(2).delivery_cost == 30


@pytest.mark.parametrize(
    ("pricing", "before", "after"),
    [
        # 9.00 a month for 3 months: 27.00 by 3 and by 2; 9.00 for each client.
        (ToolPricing.FLAT, [900, 900, 900], [1_350, 1_350, 0]),
        (ToolPricing.PER_CLIENT, [2_700, 2_700, 2_700], [2_700, 2_700, 0]),
        # Up to 3 clients 18.00 a month, here and there: 54.00 by 3 and by 2.
        (ToolPricing.TIERED, [1_800, 1_800, 1_800], [2_700, 2_700, 0]),
        (ToolPricing.PER_USER, [900, 900, 900], [1_350, 1_350, 0]),
    ],
)
def test_a_tool_is_shared_anew_by_its_own_pricing(
    pricing: ToolPricing, before: list[int], after: list[int]
) -> None:
    basis = three_clients(tools=[tool(pricing, 900, 1, 2, 3)])
    world = outcome(basis, [let_go(3)])
    assert [basis.today.of(n).tools for n in (1, 2, 3)] == before
    assert [world.of(n).tools for n in (1, 2, 3)] == after


def test_the_next_tier_down_is_paid_when_enough_leave() -> None:
    # Three clients pay 20.00 a month, one alone 10.00.
    basis = three_clients(tools=[tool(ToolPricing.TIERED, 1_000, 1, 2, 3)])
    assert effect(basis, [let_go(3)]).tools == 0
    assert effect(basis, [let_go(2), let_go(3)]).tools == -3_000


# The edges.


def test_a_firm_without_clients_has_nothing_to_plan() -> None:
    basis = basis_of(firm_inputs())
    assert outcome(basis, []).total == NO_LINES
    assert effect(basis, [let_go(7)]) == NO_LINES  # a client that is not in the report


def test_with_its_last_client_gone_overhead_and_flat_bills_are_nobodys() -> None:
    inputs = firm_inputs(clients=clients(1), fees=[fee(1, 90_000)], time=[work(1, 30_000)],
                         tools=[tool(ToolPricing.FLAT, 1_000, 1)])  # fmt: skip
    basis = basis_of(inputs)
    world = outcome(basis, [let_go(1)])
    assert world.lines == {None: Lines(tools=3_000)}
    assert effect(basis, [let_go(1)]).full_profit == -60_000  # its contribution before the tool


@pytest.mark.parametrize("driver", OverheadDriver)
def test_a_client_with_time_and_no_fees_can_be_asked_and_let_go(driver: OverheadDriver) -> None:
    inputs = firm_inputs(clients=clients(2), fees=[fee(1, 90_000)],
                         time=[work(1, 30_000), work(2, 30_000)])  # fmt: skip
    basis = basis_of(inputs)
    assert basis.driver is OverheadDriver.HOURS
    assert basis.today.of(2).margin is None
    assert effect(basis, [let_go(2)]).full_profit == 30_000
    assert effect(basis, [raised(2, 20_000)]).full_profit == 60_000
    assert driver in OverheadDriver


def test_more_credited_than_invoiced_is_a_fee_below_zero() -> None:
    basis = basis_of(firm_inputs(clients=clients(1), fees=[fee(1, -30_000)]))
    assert effect(basis, [let_go(1)]).full_profit == 30_000
    assert effect(basis, [raised(1, 10_000)]).full_profit == 60_000


def test_nobody_leaves_who_is_kept() -> None:
    keep = PlanAction(client_id=1, kind=ActionKind.KEEP, if_refused=IfRefused.LEAVES)
    assert [leaves(keep, refuses) for refuses in (True, False)] == [False, False]
    assert set(KINDS) == set(ActionKind)
