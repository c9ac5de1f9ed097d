"""Plans whose clients may say no: the mean of all worlds, refusals borne, and break-even."""

import json
import random
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations
from pathlib import Path
from statistics import mean, stdev

import pytest
from hypothesis import given
from plan_worlds import (
    FEW,
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
    worlds,
)

from clientdesk.domain.plan import LINE_NAMES, PlanBasis, outcome
from clientdesk.domain.plan_bills import leaving_saves
from clientdesk.domain.plan_odds import (
    asks,
    break_even_chance,
    expected,
    expected_effect,
    refusals_borne,
)
from clientdesk.domain.plan_records import ActionKind, IfRefused, PlanAction
from clientdesk.domain.plan_worth import worth
from clientdesk.domain.records import ToolPricing

CASES = {
    case["id"]: case
    for case in json.loads((Path(__file__).parent.parent / "data/fixtures.json").read_text())
}
UNTIERED = [each for each in ToolPricing if each is not ToolPricing.TIERED]
FIXED = [ToolPricing.FLAT, ToolPricing.PER_USER]
ASKING = [each for each in ActionKind if each not in (ActionKind.KEEP, ActionKind.LET_GO)]
Made = tuple[PlanBasis, list[PlanAction]]


def profit(basis: PlanBasis, actions: Sequence[PlanAction], refused: frozenset[int]) -> int:
    return outcome(basis, actions, refused).total.full_profit


@FEW
@given(firms_with_plans())
def test_the_expected_profit_is_the_mean_of_all_worlds_exactly(made: Made) -> None:
    basis, actions = made
    mean_profit = sum(
        Fraction(chance * profit(basis, actions, refused), whole)
        for refused, chance, whole in worlds(actions)
    )
    assert expected(basis, actions).full_profit == mean_profit
    assert expected_effect(basis, actions) == mean_profit - basis.today.total.full_profit


@FEW
@given(firms_with_plans())
def test_each_expected_line_is_the_mean_of_all_worlds_rounded_once(made: Made) -> None:
    basis, actions = made
    total = expected(basis, actions).total
    for name in LINE_NAMES:
        exact = sum(
            Fraction(chance * getattr(outcome(basis, actions, refused).total, name), whole)
            for refused, chance, whole in worlds(actions)
        )
        assert getattr(total, name) == round(exact), name


@pytest.mark.parametrize("pricing", ToolPricing)
def test_the_mean_of_a_seeded_simulation_is_within_its_error(pricing: ToolPricing) -> None:
    basis = basis_of(
        firm_inputs(
            clients=clients(12),
            fees=[fee(n, 30_000 * n) for n in range(1, 13)],
            time=[work(n, 20_000 * n) for n in range(1, 13)],
            tools=[tool(pricing, 4_000, *range(1, 13))],
        )
    )
    leaving = IfRefused.LEAVES
    actions = [raised(n, 11_000 * n, 40 + 4 * n, if_refused=leaving) for n in range(1, 12)]
    actions.append(let_go(12))
    chance, drawn = random.Random(2026), []
    for _ in range(2_000):
        refused = {a.client_id for a in actions if asks(a) and chance.randrange(100) >= a.chance}
        drawn.append(profit(basis, actions, frozenset(refused)))
    error = stdev(drawn) / 2_000**0.5
    assert abs(mean(drawn) - expected(basis, actions).full_profit) < 4 * error


@FEW
@given(firms_with_plans())
def test_with_certainty_the_expected_lines_are_the_planned_ones(made: Made) -> None:
    basis, actions = made
    sure = [replace(each, chance=100) for each in actions]
    assert expected(basis, sure).total == outcome(basis, sure).total


@FEW
@given(firms_with_plans(UNTIERED))
def test_without_tiers_the_worth_of_a_plan_is_the_sum_of_its_actions(made: Made) -> None:
    basis, actions = made
    parts = [worth(basis, each, leaving_saves(basis)).expected for each in actions]
    # A broken month of a fee for each client is rounded once for all of them together.
    counted = [b for b in basis.tools if b.use.tool.pricing is ToolPricing.PER_CLIENT]
    allowed = len(counted) * len(actions) * 3
    assert abs(expected_effect(basis, actions) - sum(parts, Fraction(0))) <= allowed


@FEW
@given(firms_with_plans())
def test_one_action_alone_is_worth_its_expected_effect(made: Made) -> None:
    basis, actions = made
    for action in actions:
        found = worth(basis, action, leaving_saves(basis))
        assert found.expected == expected_effect(basis, [action])
        today = basis.today.total.full_profit
        assert found.agreed == profit(basis, [action], frozenset()) - today
        if asks(action):
            refused = frozenset({action.client_id})
            assert found.refused == profit(basis, [action], refused) - today


# Break-even.


@FEW
@given(firms_with_plans(FIXED))
def test_the_break_even_chance_put_back_gives_zero(made: Made) -> None:
    basis, actions = made
    chance = break_even_chance(basis, actions)
    asked = [each for each in actions if asks(each)]
    if chance is None:
        today = basis.today.total.full_profit
        assert not asked or profit(basis, actions, frozenset()) < today
        return
    put_back = _with_chance(actions, chance)
    effect = expected_effect(basis, put_back)
    assert effect == 0 if chance else effect >= 0


@FEW
@given(firms_with_plans([ToolPricing.PER_CLIENT, ToolPricing.TIERED]))
def test_with_bills_that_fall_in_steps_it_gives_zero_to_half_a_cent(made: Made) -> None:
    basis, actions = made
    chance = break_even_chance(basis, actions)
    if chance:
        assert abs(expected_effect(basis, _with_chance(actions, chance))) < Fraction(1, 2)
    elif chance == 0:
        assert expected_effect(basis, _with_chance(actions, chance)) >= 0


def test_gt14_a_rise_of_a_tenth_bears_the_loss_of_a_fifth() -> None:
    # Price 100, cost 60, +10 %: 8,000 of 10,000 units, as ten clients of 1,000 units each.
    case, expected_case = CASES["GT-14"]["inputs"][2], CASES["GT-14"]["expected"][2]
    price, cost = case["price"] * 300, case["var"] * 300
    basis = basis_of(
        firm_inputs(
            clients=clients(10),
            fees=[fee(n, price) for n in range(1, 11)],
            time=[work(n, cost) for n in range(1, 11)],
        )
    )
    rise = round(case["price"] * case["dp"]) + case["price"]
    actions = [raised(n, rise * 100, if_refused=IfRefused.LEAVES) for n in range(1, 11)]
    share = Fraction(expected_case["break_even_units"], case["units"])
    assert break_even_chance(basis, actions) == share == Fraction(4, 5)
    borne = refusals_borne(basis, actions)
    assert (borne.asked, borne.any_of, borne.at_best) == (10, 2, 2)


def test_any_or_the_least_of_them_may_say_no() -> None:
    # A yes of the first is worth 300.00 and its no loses 1,800.00: 2,100.00 apart. Of the second
    # 150.00 and 0.00 (150 + 1,500 − 1,200 − 300). All agree: 450.00. The first alone is too much.
    basis = three_clients()
    actions = [
        raised(1, 110_000, if_refused=IfRefused.LEAVES),
        raised(2, 55_000, if_refused=IfRefused.LEAVES),
    ]
    borne = refusals_borne(basis, actions)
    assert (borne.asked, borne.any_of, borne.at_best) == (2, 0, 1)
    # Equally likely: p · 450 − (1 − p) · 1,800 = 0 where p = 1,800 ÷ 2,250.
    assert break_even_chance(basis, actions) == Fraction(4, 5)


@FEW
@given(firms_with_plans(FIXED, [*ASKING, ActionKind.LET_GO], 4))
def test_the_refusals_borne_are_those_of_trying_every_set(made: Made) -> None:
    basis, actions = made
    asked = [each.client_id for each in actions if asks(each)]
    today = basis.today.total.full_profit
    holds = [
        [profit(basis, actions, frozenset(some)) >= today for some in combinations(asked, count)]
        for count in range(len(asked) + 1)
    ]
    borne = refusals_borne(basis, actions)
    if not holds[0][0]:
        assert (borne.any_of, borne.at_best) == (0, 0)
        return
    assert borne.any_of == _last([all(sets) for sets in holds])
    assert borne.at_best == _last([any(sets) for sets in holds])


@FEW
@given(firms_with_plans(kinds=[*ASKING, ActionKind.LET_GO], most=4))
def test_whatever_tools_cost_any_so_many_may_say_no_and_some_at_best(made: Made) -> None:
    basis, actions = made
    asked = [each.client_id for each in actions if asks(each)]
    today = basis.today.total.full_profit
    borne = refusals_borne(basis, actions)
    if profit(basis, actions, frozenset()) < today:
        assert (borne.any_of, borne.at_best) == (0, 0)
        return
    for count in range(borne.any_of + 1):
        for some in combinations(asked, count):
            assert profit(basis, actions, frozenset(some)) >= today
    worlds_of = (frozenset(some) for some in combinations(asked, borne.at_best))
    assert any(profit(basis, actions, some) >= today for some in worlds_of)


def test_a_tier_that_falls_only_once_saves_only_once() -> None:
    # Two clients at 300.00 a quarter for 200.00 of work, asked for 330.00; a tool costs 300.00 in
    # the quarter with two clients, 150.00 with fewer. All agree: 60.00.
    suite = tool(ToolPricing.TIERED, 5_000, 1, 2)
    fees, times = [fee(n, 30_000) for n in (1, 2)], [work(n, 20_000) for n in (1, 2)]
    basis = basis_of(firm_inputs(clients=clients(2), fees=fees, time=times, tools=[suite]))
    actions = [raised(n, 11_000, if_refused=IfRefused.LEAVES) for n in (1, 2)]
    # A no takes 130.00 away; the first saves 150.00 of the tool, the second nothing more.
    assert profit(basis, actions, frozenset({1})) - basis.today.total.full_profit == 8_000
    assert profit(basis, actions, frozenset({1, 2})) - basis.today.total.full_profit == -5_000
    borne = refusals_borne(basis, actions)
    assert (borne.any_of, borne.at_best) == (1, 1)


def test_nobody_asked_has_no_break_even() -> None:
    basis = three_clients()
    assert break_even_chance(basis, [let_go(3)]) is None
    assert refusals_borne(basis, [let_go(3)]).asked == 0


def test_what_pays_for_nobody_has_no_break_even() -> None:
    basis = three_clients()
    assert break_even_chance(basis, [raised(1, 90_000)]) is None  # 100.00 a month less
    assert refusals_borne(basis, [raised(1, 90_000)]).any_of == 0


def test_where_refusals_cost_nothing_all_may_say_no() -> None:
    basis = three_clients()
    actions = [raised(1, 110_000), raised(2, 55_000)]
    assert break_even_chance(basis, actions) == 0
    assert refusals_borne(basis, actions).any_of == 2


def _with_chance(actions: Sequence[PlanAction], chance: Fraction) -> list[PlanAction]:
    """`chance` of a plan is whole per cent; what is put back is exact."""
    per_cent = 100 * chance
    return [replace(each, chance=per_cent) if asks(each) else each for each in actions]


def _last(holds: list[bool]) -> int:
    """How far it holds without a break."""
    return holds.index(False) - 1 if False in holds else len(holds) - 1
