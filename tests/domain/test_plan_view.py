"""A plan as it is looked at: client by client, with the rate of overhead and the worst end."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from plan_worlds import basis_of, firm_inputs, firms, let_go, raised, three_clients

from clientdesk.domain.guard import Guard
from clientdesk.domain.plan import PlanBasis
from clientdesk.domain.plan_odds import expected_effect
from clientdesk.domain.plan_records import ActionKind, IfRefused, PlanAction
from clientdesk.domain.plan_view import PlanView, client_plans, overhead_rate, plan_view
from clientdesk.domain.profitability import ProfitReport
from clientdesk.domain.records import Firm, GuardReading, OverheadDriver

APRIL = date(2026, 4, 1)
GUARD = Guard(reading=GuardReading.ALL, share=10, clients=3, weak=2, let_go=0)
PLAN = (raised(2, 60_000, 50), let_go(3))


def view_of(basis: PlanBasis, *actions: PlanAction) -> PlanView:
    return plan_view(basis, actions, APRIL, GUARD)


def by_client(basis: PlanBasis, *actions: PlanAction) -> dict[int, tuple[int, ...]]:
    return {
        row.client_id: (row.if_agrees, row.if_refuses, row.expected)
        for row in client_plans(basis, actions)
    }


def test_a_client_is_shown_by_an_average_month() -> None:
    # 1,500.00 of fees in three months; 120,000 s; 1,500 - 1,200 - 300 - 120 of overhead = -120.00.
    row = client_plans(three_clients(), ())[1]
    assert (row.fee, row.seconds, row.expenses, row.full_profit) == (
        50_000, 40_000, 10_000, -4_000
    )  # fmt: skip
    assert row.is_kept


def test_the_agreed_fee_is_shown_where_it_is_known() -> None:
    basis = three_clients()
    known = {**basis.clients, 2: replace(basis.clients[2], current=52_000)}
    rows = client_plans(replace(basis, clients=known), ())
    assert [row.fee for row in rows] == [100_000, 52_000, 20_000]


def test_each_action_is_worth_what_it_alone_changes_for_the_firm() -> None:
    # Client 2 pays 300.00 more in three months: 100.00 a month, half of it expected. Client 3
    # brings 600 - 900: without it the firm has 300.00 more, its overhead of 90.00 stays.
    assert by_client(three_clients(), *PLAN) == {
        1: (0, 0, 0), 2: (10_000, 0, 5_000), 3: (10_000, 0, 10_000)
    }  # fmt: skip


def test_a_refusal_that_ends_the_relation_costs_the_contribution() -> None:
    # Client 1 contributes 3,000 - 1,200 = 1,800.00 in three months; it pays 150.00 more a month.
    asked = raised(1, 115_000, 90, if_refused=IfRefused.LEAVES)
    # 0.9 x 150 - 0.1 x 600 = 75.00.
    assert by_client(three_clients(), asked)[1] == (15_000, -60_000, 7_500)


def test_the_worst_end_is_that_all_who_are_asked_say_no() -> None:
    view = view_of(three_clients(), *PLAN)
    assert view.at_worst == 30_000  # nobody asks client 3
    assert view.refused.full_profit == view.summary.today.full_profit + 30_000


@pytest.mark.parametrize(
    ("driver", "today", "planned"),
    [
        # 330.00 over 330,000 s, then 240,000 s: 3.60 and 4.95 an hour.
        (OverheadDriver.HOURS, Fraction(360), Fraction(495)),
        # Over 5,100.00 of fees, then 4,800.00.
        (OverheadDriver.FEES, Fraction(33, 510), Fraction(33, 480)),
        (OverheadDriver.EQUAL, Fraction(11_000), Fraction(16_500)),
    ],
)
def test_the_rate_of_overhead_rises_for_those_who_stay(
    driver: OverheadDriver, today: Fraction, planned: Fraction
) -> None:
    firm = Firm(practical_capacity=100, target_margin=40, overhead_driver=driver)
    view = view_of(three_clients(firm=firm), *PLAN)
    assert (view.rate_today, view.rate_planned) == (today, planned)


def test_without_clients_nobody_bears_overhead() -> None:
    basis = basis_of(firm_inputs())
    assert client_plans(basis, ()) == ()
    assert overhead_rate(OverheadDriver.HOURS, basis.today) is None


def test_a_client_without_figures_is_shown_only_with_an_action() -> None:
    basis = three_clients(fees=[], time=[], expenses=[])
    assert client_plans(basis, ()) == ()
    packed = PlanAction(client_id=1, kind=ActionKind.RAISE, fee=10_000)
    assert [row.client_id for row in client_plans(basis, [packed])] == [1]


@given(firms())
def test_a_row_of_the_table_is_the_plan_of_it_alone(made: tuple[PlanBasis, ProfitReport]) -> None:
    basis, _ = made
    for row in client_plans(basis, [let_go(id_) for id_ in basis.clients]):
        alone = expected_effect(basis, [let_go(row.client_id)]) / basis.months
        assert abs(row.if_agrees - alone) <= Fraction(1, 2)
