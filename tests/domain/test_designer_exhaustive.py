"""The whole designer against every choice of its candidates, each priced and fitted on its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations
from math import ceil
from random import Random

import numpy as np
import pytest
from design_samples import ADVICE, BOOKS, CASH, PAYROLL, basis, client, tool
from hypothesis import given, settings
from hypothesis import strategies as st

from clientdesk.domain.demand import ClientDemand
from clientdesk.domain.designer import Design, DesignRules, Objective, contents_of, design
from clientdesk.domain.designer_candidates import Candidate, Contents, all_contents, candidates
from clientdesk.domain.designer_clients import client_table, usual_volumes
from clientdesk.domain.package_cost import CostBasis, ToolTerms, floor_of, tool_lines, work_cost
from clientdesk.domain.package_fit import package_fit
from clientdesk.domain.package_records import Package
from clientdesk.domain.personas import Verdict
from clientdesk.domain.records import ToolPricing, ToolTier
from clientdesk.domain.selection_task import Amounts
from clientdesk.domain.services import Unit
from clientdesk.domain.tools import cost_per_client

PLANNED = [tool(12_900, {BOOKS, CASH}, 4, planned=4)]
# Seeds of drawn firms for which greedy and swaps miss the best choice, some by a little only, or
# the first bound is not enough to prove it.
HARD = [
    *((seed, Objective.CLIENTS) for seed in (86, 322, 357)),
    *((seed, Objective.PROFIT) for seed in (114, 137, 145, 307)),
]


@dataclass(frozen=True)
class Offer:
    """A firm, and the candidates of its packages at the tool shares of `costs`."""

    clients: Sequence[ClientDemand]
    costs: CostBasis
    rules: DesignRules
    offered: Sequence[Candidate]

    def fits(self, demand: ClientDemand, candidate: Candidate) -> bool:
        contents = candidate.contents
        verdict = package_fit(
            demand,
            Package(name="P", price=candidate.price),
            contents_of(contents.services, contents.quantities, self.costs),
            unwanted=self.rules.unwanted,
            tolerance=self.rules.tolerance,
            persona=None,
        ).verdict
        may = bool(demand.needs) and not demand.needs & self.rules.forbidden
        return may and verdict is Verdict.FITS

    def profit(self, demand: ClientDemand, candidate: Candidate) -> int:
        """A year's price less work at the client's own volumes and effort, less its tools."""
        volumes = usual_volumes(self.clients) | dict(demand.volumes)
        services = candidate.contents.services
        work = sum(
            round(work_cost([each], volumes, self.costs) * demand.effort)
            for each in services & demand.wants
        )
        tools = sum(line.cost for line in tool_lines(services, self.costs.tools))
        return max(12 * (candidate.price - work - tools), 0)

    def may_stand_together(self, one: Candidate, other: Candidate) -> bool:
        low, high = sorted((one, other), key=lambda each: each.price)
        if low.price == high.price or low.contents.holds(high.contents):
            return False
        return high.contents.holds(low.contents) or not self.rules.nested

    def choices(self, size: int) -> Iterator[tuple[int, ...]]:
        apart = {
            pair
            for pair in combinations(range(len(self.offered)), 2)
            if not self.may_stand_together(*(self.offered[each] for each in pair))
        }
        for choice in combinations(range(len(self.offered)), size):
            if apart.isdisjoint(combinations(choice, 2)):
                yield choice

    def brought(self) -> Amounts:
        """Candidates x clients: profit; or clients, of which one counts more than all thousandths
        of the greatest profit that are added to it.
        """
        size = (len(self.offered), len(self.clients))
        cells = [(demand, each) for each in self.offered for demand in self.clients]
        fits = np.array([self.fits(*cell) for cell in cells], np.int64).reshape(size)
        profits = np.array([self.profit(*cell) for cell in cells], np.int64).reshape(size) * fits
        if self.rules.objective is Objective.PROFIT:
            return profits
        open_ = sum(bool(d.needs) and not d.needs & self.rules.forbidden for d in self.clients)
        return fits * (1000 * open_ + 1) + profits * 1000 // max(profits.max(initial=0), 1)

    def best(self) -> int:
        """What the best of all choices brings, each client going where it brings most."""
        brought, found = self.brought(), 0
        for size in range(1, self.rules.most + 1):
            choices = list(self.choices(size))
            if choices:
                sums = brought[np.array(choices)].max(axis=1).sum(axis=1)
                found = max(found, int(sums.max()))
        return found

    def value_of(self, found: Design) -> int:
        """What the packages of a design bring, with the clients that it places in each."""
        brought, rows = self.brought(), {d.client_id: n for n, d in enumerate(self.clients)}
        sold = [
            (each.contents.services, each.contents.quantities, each.price) for each in self.offered
        ]
        return sum(
            int(
                brought[sold.index((package.services, package.quantities, package.price))][
                    rows[who]
                ]
            )
            for package in found.packages
            for who in package.client_ids
        )


def offer(clients: Sequence[ClientDemand], costs: CostBasis, rules: DesignRules) -> Offer:
    open_ = [each for each in clients if each.needs and not each.needs & rules.forbidden]
    table = client_table(open_, usual_volumes(clients), costs, rules.pinned)
    offered = candidates(table, all_contents(table, costs, rules), costs, rules) if open_ else []
    several = [
        each
        for each in offered
        if sum(Offer(clients, costs, rules, ()).fits(d, each) for d in open_) >= rules.least_clients
    ]
    return Offer(clients, costs, rules, several)


def answers(
    clients: Sequence[ClientDemand], costs: CostBasis, rules: DesignRules
) -> Iterator[Design]:
    return design(
        clients,
        costs,
        rules,
        clock=lambda: 0.0,
        report=lambda done, total: None,
        should_stop=lambda: False,
        seconds=1,
    )


def best(clients: Sequence[ClientDemand], costs: CostBasis, rules: DesignRules) -> Design:
    *_, last = answers(clients, costs, rules)
    return last


def check_optimum(found: Design, firm: Offer) -> None:
    """Of choices with as many clients, the more profitable one is the best."""
    best_of_all = firm.best()
    assert firm.value_of(found) == best_of_all
    if firm.rules.objective is Objective.PROFIT:
        assert found.objective == best_of_all
    else:
        assert found.objective == found.covered_clients
    assert found.bound == found.objective
    assert found.gap == 0


def check_packages(
    found: Design, clients: Sequence[ClientDemand], costs: CostBasis, rules: DesignRules
) -> None:
    """Each package and each client in it, by the rules and not by the designer's tables."""
    by_id = {demand.client_id: demand for demand in clients}
    shared = dict(found.steps[-1].clients_by_tool)
    tools = [replace(terms, clients=shared[terms.tool.id]) for terms in costs.tools]
    priced = replace(costs, tools=tools)
    assert len(found.packages) <= rules.most
    for package in found.packages:
        floor = floor_of(contents_of(package.services, package.quantities, priced), priced)
        assert package.floor == floor
        assert package.price >= max(floor.total, rules.minimum_fee)
        assert package.price >= ceil(100 * floor.total / (100 - rules.target_margin))
        assert rules.pinned <= package.services
        assert not package.services & rules.forbidden - rules.pinned
        assert len(package.client_ids) > 0
        terms = Offer(clients, priced, rules, ())
        sold = Candidate(Contents(package.services, package.quantities), package.price, floor)
        for demand in (by_id[client_id] for client_id in package.client_ids):
            assert demand.reach is None or package.price <= demand.reach
            assert demand.needs <= package.services
            assert len(package.services - demand.wants) <= rules.unwanted
            assert terms.fits(demand, sold)


def small_firms() -> st.SearchStrategy[list[ClientDemand]]:
    """Three to six clients that need some of four services."""
    services = st.sets(st.sampled_from([BOOKS, PAYROLL, CASH, ADVICE]), min_size=1, max_size=3)
    volumes = st.fixed_dictionaries(
        {}, optional={unit: st.integers(0, 40) for unit in (Unit.DOCUMENTS, Unit.EMPLOYEES)}
    )
    one = st.tuples(
        services,
        services,
        volumes,
        st.one_of(st.none(), st.integers(2_000, 90_000)),
        st.sampled_from([Fraction(1, 2), Fraction(1), Fraction(3, 2)]),
    )
    return st.lists(one, min_size=3, max_size=6).map(
        lambda drawn: [
            client(number, needs, reach, known, wants=wants, effort=effort)
            for number, (needs, wants, known, reach, effort) in enumerate(drawn, 1)
        ]
    )


small_rules = st.builds(
    DesignRules,
    most=st.integers(1, 3),
    objective=st.sampled_from(Objective),
    unwanted=st.integers(0, 2),
    target_margin=st.sampled_from([0, 25, 40]),
    tolerance=st.sampled_from([0, 10]),
    minimum_fee=st.sampled_from([0, 9_900]),
    pinned=st.sampled_from([frozenset(), frozenset({CASH})]),
    forbidden=st.sampled_from([frozenset(), frozenset({ADVICE})]),
    nested=st.booleans(),
    least_clients=st.integers(1, 2),
)


@settings(max_examples=60, deadline=None)
@given(small_firms(), small_rules)
def test_no_choice_of_the_candidates_is_better_and_every_client_is_where_it_may_be(
    clients: list[ClientDemand], rules: DesignRules
) -> None:
    costs = basis(PLANNED)
    found = best(clients, costs, rules)
    check_optimum(found, offer(clients, costs, rules))
    check_packages(found, clients, costs, rules)


def drawn_firm(seed: int, number: int) -> list[ClientDemand]:
    """So many clients with needs and means all over the place: instant answers often fall short."""
    drawn = Random(seed)
    units = (Unit.DOCUMENTS, Unit.EMPLOYEES)
    return [
        client(
            each,
            set(drawn.sample([BOOKS, PAYROLL, CASH, ADVICE], drawn.randint(1, 2))),
            drawn.randint(4_000, 60_000),
            {unit: drawn.randint(1, 40) for unit in units},
            wants=drawn.sample([BOOKS, PAYROLL, CASH, ADVICE], 2),
        )
        for each in range(1, number + 1)
    ]


@pytest.mark.parametrize(("seed", "objective"), HARD)
def test_firms_whose_instant_answer_falls_short_are_solved_too(
    seed: int, objective: Objective
) -> None:
    clients, costs = drawn_firm(seed, 14), basis(PLANNED)
    rules = DesignRules(most=3, objective=objective, target_margin=0, unwanted=2)
    found = list(answers(clients, costs, rules))
    check_optimum(found[-1], offer(clients, costs, rules))
    check_packages(found[-1], clients, costs, rules)
    assert all(each.bound >= found[-1].objective for each in found)


@st.composite
def shared_tools(draw: st.DrawFn) -> list[ToolTerms]:
    """One or two tools whose share matters, flat or with a tier, shared by some today."""
    return [
        draw(st.sampled_from([flat, tiered]))(
            draw(st.sampled_from([2_000, 9_000, 20_000, 60_000])),
            draw(st.sets(st.sampled_from([BOOKS, PAYROLL, CASH, ADVICE]), min_size=1)),
            draw(st.integers(1, 6)),
            tool_id,
        )
        for tool_id in range(1, draw(st.integers(1, 2)) + 1)
    ]


def flat(fee: int, services: set[int], clients: int, tool_id: int) -> ToolTerms:
    return tool(fee, services, clients, tool_id=tool_id)


def tiered(fee: int, services: set[int], clients: int, tool_id: int) -> ToolTerms:
    """A fifth of the fee for up to two clients."""
    terms = tool(0, services, clients, tool_id=tool_id)
    tiers = (
        ToolTier(tool_id=tool_id, up_to=2, monthly_fee=fee // 5),
        ToolTier(tool_id=tool_id, up_to=None, monthly_fee=fee),
    )
    return replace(terms, tool=replace(terms.tool, pricing=ToolPricing.TIERED), tiers=tiers)


@settings(max_examples=60, deadline=None)
@given(small_firms(), shared_tools(), small_rules)
def test_one_package_more_never_brings_less_wherever_the_tool_shares_settle(
    clients: list[ClientDemand], tools: list[ToolTerms], rules: DesignRules
) -> None:
    costs = basis(tools)
    found = [best(clients, costs, replace(rules, most=most)) for most in range(1, 6)]
    objectives = [each.objective for each in found]
    assert objectives == sorted(objectives)
    if rules.objective is Objective.CLIENTS:
        assert [each.covered_clients for each in found] == objectives


@settings(max_examples=60, deadline=None)
@given(small_firms(), shared_tools(), small_rules)
def test_no_tool_costs_the_clients_that_come_more_than_the_packages_were_priced_on(
    clients: list[ClientDemand], tools: list[ToolTerms], rules: DesignRules
) -> None:
    costs = basis(tools)
    found = best(clients, costs, rules)
    check_packages(found, clients, costs, rules)
    priced = dict(found.steps[-1].clients_by_tool)
    for terms in tools:
        users = sum(
            len(package.client_ids)
            for package in found.packages
            if package.services & terms.service_ids
        )
        if users:
            cost = cost_per_client(terms.tool, terms.tiers, users)
            assert cost <= cost_per_client(terms.tool, terms.tiers, priced[terms.tool.id])
