"""What can sensibly be done with each client: rises, packages, scope, costs and letting go."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st
from plan_worlds import (
    JANUARY,
    basis_of,
    clients,
    fee,
    firm_inputs,
    firms,
    three_clients,
    work,
)

from clientdesk.app.acceptance import acceptance
from clientdesk.domain.plan import PlanBasis, outcome
from clientdesk.domain.plan_freed import PackageRate
from clientdesk.domain.plan_options import Leeway, PlanOptions
from clientdesk.domain.plan_records import ActionKind, IfRefused, PlanAction
from clientdesk.domain.profitability import ProfitReport
from clientdesk.domain.records import Overhead

BASIC = PackageRate(7, "Basic", price=60_000, floor=20_000, seconds=20_000)


def options(basis: PlanBasis, target: int = 40, **leeway: object) -> PlanOptions:
    """Every client with the same leeway, in a currency of two digits."""
    parts = {id_: Leeway(client_id=id_, **leeway) for id_ in basis.clients}  # type: ignore[arg-type]
    return PlanOptions(
        basis=basis,
        acceptance=acceptance(),
        target_margin=target,
        digits=2,
        leeways=parts,
        packages=(BASIC,),
    )


def of_kind(found: PlanOptions, client_id: int, kind: ActionKind) -> list[PlanAction]:
    return [each for each in found.of(client_id) if each.kind is kind]


def fees(found: PlanOptions, client_id: int) -> list[int | None]:
    return [each.fee for each in of_kind(found, client_id, ActionKind.RAISE)]


def one_client(net: int, seconds: int, **changed: object) -> PlanBasis:
    """One client that pays `net` for a quarter of work at a cent a second."""
    fees = [fee(1, net)] if net else []
    return basis_of(firm_inputs(clients=clients(1), fees=fees, time=[work(1, seconds)], **changed))


def test_a_rise_goes_by_the_bands_up_to_the_target() -> None:
    # 1,000.00 a month for 750.00 of work: 40 % needs 1,250.00. 5, 10 and 20 % more, then that.
    basis = one_client(300_000, 225_000)
    assert fees(options(basis), 1) == [105_000, 110_000, 120_000, 125_000]
    chances = [each.chance for each in of_kind(options(basis), 1, ActionKind.RAISE)]
    assert chances == [95, 90, 80, 65]


def test_the_best_of_each_kind_comes_with_the_best_one_first() -> None:
    found = options(one_client(300_000, 225_000))
    best = found.best_of_each_kind(1)
    assert [each.kind for each in best].count(ActionKind.RAISE) == 1
    assert ActionKind.KEEP not in [each.kind for each in best]
    worths = [found.worth(each) for each in best]
    assert worths == sorted(worths, reverse=True)
    for each in best:
        assert found.worth(each) == max(found.worth(one) for one in of_kind(found, 1, each.kind))


def test_no_rise_above_what_the_client_can_pay() -> None:
    basis = one_client(300_000, 225_000)
    assert fees(options(basis, reach=112_350), 1) == [105_000, 110_000, 112_300]
    assert fees(options(basis, reach=100_000), 1) == []


def test_no_rise_for_a_client_at_the_target() -> None:
    # 1,000.00 for 600.00 is a margin of exactly 40 %.
    assert fees(options(one_client(300_000, 180_000)), 1) == []
    assert fees(options(one_client(300_000, 180_003)), 1) == [100_100]  # up to whole units


def test_no_second_rise_within_a_year() -> None:
    found = options(one_client(300_000, 225_000), recent_terms=True, packages=(BASIC,))
    assert fees(found, 1) == []
    # A package that is not dearer is no rise.
    assert [each.fee for each in of_kind(found, 1, ActionKind.PACKAGE)] == [60_000]
    dear = replace(BASIC, price=150_000)
    found = options(one_client(300_000, 225_000), recent_terms=True, packages=(dear,))
    assert of_kind(found, 1, ActionKind.PACKAGE) == []


def test_fees_of_an_average_month_count_where_they_are_more_than_the_agreed_one() -> None:
    basis = one_client(300_000, 225_000)
    agreed = replace(basis, clients={1: replace(basis.clients[1], current=80_000)})
    assert options(agreed).paid(1) == 100_000
    agreed = replace(basis, clients={1: replace(basis.clients[1], current=110_000)})
    assert fees(options(agreed), 1) == [115_500, 121_000, 125_000]


def test_scope_goes_by_the_bands_until_the_target_is_reached() -> None:
    # 600.00 of work may be left of 750.00: 15,000 of 75,000 s a month have to go. Cuts of 5/105,
    # 10/110 and 20/120 in whole minutes, then that; a fifth of the work is 25 % dearer an hour.
    found = options(one_client(300_000, 225_000))
    left = [each.seconds for each in of_kind(found, 1, ActionKind.SCOPE)]
    assert left == [75_000 - 3_540, 75_000 - 6_780, 75_000 - 12_480, 60_000]
    assert [each.chance for each in of_kind(found, 1, ActionKind.SCOPE)] == [75, 75, 75, 65]


def test_no_more_than_a_third_of_the_work_goes() -> None:
    # 50 % dearer by the hour is a third less; the target would need 80 % less.
    found = options(one_client(300_000, 900_000))
    assert of_kind(found, 1, ActionKind.SCOPE)[-1].seconds == 300_000 - 99_960


def test_a_cut_too_small_to_talk_about_is_none() -> None:
    found = options(one_client(300_000, 182_000))  # 1.1 % of the work is too much
    assert of_kind(found, 1, ActionKind.SCOPE) == []


def test_costs_are_shared_by_half_or_whole() -> None:
    # 300.00 in the quarter are 100.00 a month, of 500.00 that the client pays: 10 and 20 %.
    found = of_kind(options(three_clients()), 2, ActionKind.SHARE)
    assert [(each.shared, each.chance) for each in found] == [(5_000, 80), (10_000, 80)]
    assert of_kind(options(three_clients()), 1, ActionKind.SHARE) == []


def test_a_package_takes_the_clients_own_effort() -> None:
    found = options(one_client(300_000, 225_000), packages=(BASIC,), effort=Fraction(3, 2))
    (action,) = of_kind(found, 1, ActionKind.PACKAGE)
    assert (action.fee, action.seconds, action.package_id) == (60_000, 30_000, 7)
    assert (action.chance, action.if_refused) == (95, IfRefused.STAYS)  # it is cheaper


def test_a_package_without_task_times_changes_no_hours() -> None:
    untimed = replace(BASIC, seconds=0)
    (action,) = of_kind(
        options(one_client(300_000, 225_000), packages=(untimed,)), 1, ActionKind.PACKAGE
    )
    assert action.seconds is None


def test_a_refusal_costs_the_worse_of_staying_and_leaving() -> None:
    # A client that brings more than it costs would be missed; one that does not stays a loss.
    bringing, losing = one_client(300_000, 225_000), one_client(300_000, 400_000)
    for basis, expected in ((bringing, IfRefused.LEAVES), (losing, IfRefused.STAYS)):
        found = of_kind(options(basis), 1, ActionKind.RAISE)
        assert {each.if_refused for each in found} == {expected}


def test_a_client_that_pays_nothing_can_be_asked_for_the_target_or_let_go() -> None:
    basis = one_client(0, 180_000)
    found = options(basis)
    # 600.00 of work a month at 40 %: 1,000.00.
    assert [(each.fee, each.chance) for each in of_kind(found, 1, ActionKind.RAISE)] == [
        (100_000, 30)
    ]
    assert of_kind(found, 1, ActionKind.SCOPE) == []
    assert found.of(1)[-1].kind is ActionKind.LET_GO


def test_who_is_no_current_client_is_kept() -> None:
    found = replace(options(three_clients()), leeways={})
    assert found.of(1) == (PlanAction(client_id=1),)
    assert found.of(99) == (PlanAction(client_id=99),)


def test_a_kind_is_filled_with_what_is_worth_most() -> None:
    basis = one_client(300_000, 225_000)
    found = options(basis, packages=(BASIC,))
    # A no loses the 250.00 a month that it brings: 0.95 · 50 − 0.05 · 250 = 35.00 a month for the
    # first fee, then 0.9 · 100 − 0.1 · 250 = 65.00, 0.8 · 200 − 0.2 · 250 = 110.00, and
    # 0.65 · 250 − 0.35 · 250 = 75.00 for the target. Times three months.
    action = found.default(1, ActionKind.RAISE)
    assert (action.fee, found.worth(action)) == (120_000, 33_000)
    assert found.default(1, ActionKind.PACKAGE, 7).package_id == 7
    assert found.default(1, ActionKind.KEEP) == PlanAction(client_id=1)


def test_a_kind_that_does_not_suggest_itself_is_filled_with_its_smallest_step() -> None:
    found = options(one_client(300_000, 180_000))  # at the target
    assert found.default(1, ActionKind.RAISE).fee == 105_000
    assert found.default(1, ActionKind.SCOPE).seconds == 60_000 - 2_820  # 5/105, whole minutes
    assert found.default(1, ActionKind.SHARE).shared == 0
    package = found.default(1, ActionKind.PACKAGE)
    assert (package.package_id, package.seconds) == (7, 20_000)
    assert found.default(1, ActionKind.LET_GO).chance == 100
    without = replace(found, packages=(), leeways={})
    assert without.default(1, ActionKind.PACKAGE).package_id is None


def test_where_no_package_fits_the_one_nearest_to_what_is_paid_is_put_up() -> None:
    """1,000.00 a month: 900.00 is nearer than 600.00 and 2,000.00."""
    near, dear = replace(BASIC, package_id=8, price=90_000), replace(BASIC, package_id=9,
                                                                     price=200_000)  # fmt: skip
    found = replace(options(one_client(300_000, 180_000)), packages=(BASIC, near, dear))
    assert found.default(1, ActionKind.PACKAGE).package_id == 8
    assert found.default(1, ActionKind.PACKAGE, 9).package_id == 9


def test_the_chance_follows_what_is_typed() -> None:
    found = options(one_client(300_000, 225_000))
    action = found.default(1, ActionKind.RAISE)
    assert [found.chance(replace(action, fee=each)) for each in (104_000, 110_000, 190_000)] == [
        95,
        90,
        30,
    ]
    nothing_left = PlanAction(client_id=1, kind=ActionKind.SCOPE, seconds=0)
    assert found.chance(nothing_left) == 30
    assert found.chance(replace(nothing_left, seconds=None)) == 75


@settings(max_examples=60)
@given(firms(most=3), st.integers(0, 100))
def test_every_option_is_one_and_its_figures_hold(
    made: tuple[PlanBasis, ProfitReport], target: int
) -> None:
    found = options(made[0], target, packages=(BASIC,))
    for client_id in made[0].clients:
        actions = found.of(client_id)
        assert actions[0] == PlanAction(client_id=client_id)
        assert len(set(actions)) == len(actions)
        for each in actions:
            assert 0 <= each.chance <= 100
            assert (each.fee is None or each.fee > 0) and (
                each.seconds is None or each.seconds >= 0
            )
            assert outcome(made[0], [each]).total.overhead == made[0].today.total.overhead
        for kind in ActionKind:
            assert found.default(client_id, kind).kind is kind


def test_overhead_is_part_of_what_a_fee_has_to_reach() -> None:
    rent = Overhead(name="Rent", monthly_amount=15_000, valid_from=date(2026, 1, 1))
    basis = one_client(300_000, 180_000, overheads=[rent])
    # 600.00 of work and 150.00 of rent a month: 750.00 ÷ 0.6.
    assert fees(options(basis), 1)[-1] == 125_000
    assert rent.valid_from == JANUARY
