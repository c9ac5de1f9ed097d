"""Freed hours and what they would earn; the summary of a plan."""

from datetime import date

from hypothesis import given, settings
from plan_worlds import firms_with_plans, let_go, raised, three_clients

from clientdesk.domain.guard import Guard
from clientdesk.domain.plan import NO_LINES, Lines, PlanBasis
from clientdesk.domain.plan_freed import PackageRate, best_earning_package, freed_time
from clientdesk.domain.plan_records import ActionKind, IfRefused, PlanAction
from clientdesk.domain.plan_summary import plan_summary
from clientdesk.domain.records import GuardReading

MAY = date(2026, 5, 1)
SMALL = PackageRate(1, "Small", price=20_000, floor=14_000, seconds=10_000)  # 0.6 a second
LARGE = PackageRate(2, "Large", price=50_000, floor=30_000, seconds=25_000)  # 0.8 a second
GUARD = Guard(reading=GuardReading.ALL, share=10, clients=10, weak=2, let_go=0)


def test_the_best_package_earns_most_by_the_hour_not_by_the_client() -> None:
    assert best_earning_package([SMALL, LARGE]) == LARGE
    assert best_earning_package([LARGE, SMALL]) == LARGE
    assert best_earning_package([]) is None


def test_of_equals_the_first_is_best_and_none_that_earns_nothing() -> None:
    same = PackageRate(3, "Same", price=40_000, floor=20_000, seconds=25_000)
    at_floor = PackageRate(4, "At floor", price=14_000, floor=14_000, seconds=10_000)
    without_time = PackageRate(5, "No time", price=14_000, floor=1, seconds=0)
    assert best_earning_package([LARGE, same]) == LARGE
    assert best_earning_package([at_floor, without_time]) is None


def test_freed_hours_are_sold_to_whole_clients() -> None:
    # 180,000 s and 1,800.00 less over a quarter: 60,000 s and 600.00 a month, 2.4 clients.
    change = Lines(delivery_seconds=-180_000, delivery_cost=-180_000)
    freed = freed_time(three_clients(), change, LARGE)
    assert (freed.seconds, freed.cost, freed.clients) == (60_000, 60_000, 2)
    assert (freed.fees, freed.profit) == (100_000, 40_000)


def test_a_plan_that_takes_more_time_frees_none() -> None:
    change = Lines(delivery_seconds=180_000, delivery_cost=-10)
    freed = freed_time(three_clients(), change, LARGE)
    assert (freed.seconds, freed.cost, freed.clients, freed.profit) == (0, 0, 0, 0)


def test_without_a_package_they_are_idle() -> None:
    freed = freed_time(three_clients(), Lines(other_seconds=-30_000), None)
    assert (freed.seconds, freed.clients, freed.fees) == (10_000, 0, 0)


def test_a_summary_says_it_all() -> None:
    basis = three_clients()
    actions = [raised(1, 110_000, 60, if_refused=IfRefused.LEAVES), let_go(3)]
    summary = plan_summary(basis, actions, MAY, GUARD, SMALL)
    assert summary.effect == Lines(
        fees=30_000 - 60_000, delivery_cost=-90_000, delivery_seconds=-90_000
    )
    assert summary.stranded == 9_000
    assert (summary.exits, summary.at_risk, summary.is_over_guard) == (1, 1, False)
    assert summary.freed.seconds == 30_000
    assert summary.cash[0].month == MAY
    assert summary.effect_on(3) == NO_LINES - basis.today.of(3)
    # The first client bears half of the third's 90.00 too: its own 300.00 less 45.00.
    assert summary.effect_on(1).full_profit == 30_000 - 4_500
    assert summary.effect_on_others == Lines(overhead=4_500)
    assert summary.a_month(100) == 33


def test_two_exits_are_over_a_limit_of_one() -> None:
    summary = plan_summary(three_clients(), [let_go(2), let_go(3)], MAY, GUARD)
    assert summary.guard.left == 1
    assert summary.is_over_guard


def test_hours_are_over_only_beyond_the_team_and_today() -> None:
    more = PlanAction(client_id=1, kind=ActionKind.PACKAGE, fee=200_000, seconds=200_000)
    summary = plan_summary(three_clients(), [more], MAY, GUARD)
    assert not summary.is_over_capacity  # nobody knows the capacity


@settings(max_examples=60)
@given(firms_with_plans())
def test_the_effects_on_all_clients_make_the_effect(
    made: tuple[PlanBasis, list[PlanAction]],
) -> None:
    basis, actions = made
    summary = plan_summary(basis, actions, MAY, GUARD)
    total = summary.effect_on_others
    for action in actions:
        total = total + summary.effect_on(action.client_id)
    assert total == summary.effect
    assert summary.today + summary.effect == summary.planned
    assert summary.currency == "EUR"
