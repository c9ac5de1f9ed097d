"""The best three to five packages for the clients a firm has.

Candidates (needs that occur and their unions, in a few sizes, at a few prices) make a matrix of
what each client brings with each of them; the best few columns are the packages. Tool shares
depend on how many clients come, and who comes depends on the shares: `designer_adoption` solves
that with the answers found here.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import compress

import numpy as np

from clientdesk.domain.demand import ClientDemand
from clientdesk.domain.design_records import (
    AdoptionStep,
    Counts,
    Design,
    DesignedPackage,
    DesignRules,
    Objective,
    UncoveredReason,
    contents_of,
)
from clientdesk.domain.designer_adoption import Adoption
from clientdesk.domain.designer_candidates import Candidate, all_contents, candidates
from clientdesk.domain.designer_clients import client_table, usual_volumes
from clientdesk.domain.designer_reasons import Reasons
from clientdesk.domain.designer_values import (
    at_odds,
    client_weight,
    fitting,
    values,
    yearly_profits,
)
from clientdesk.domain.package_cost import CostBasis, ToolTerms
from clientdesk.domain.selection import Selection, selections
from clientdesk.domain.selection_task import Amounts, Mask, Places

__all__ = [
    "AdoptionStep",
    "Design",
    "DesignRules",
    "DesignedPackage",
    "Objective",
    "UncoveredReason",
    "contents_of",
    "design",
]

_EVERY = 0.05  # seconds from one report to the next


class _Limits:
    """Until when to go on, in seconds by `clock`; tells twenty times a second how far it is."""

    def __init__(
        self,
        clock: Callable[[], float],
        report: Callable[[int, int], None],
        should_stop: Callable[[], bool],
        seconds: float,
    ) -> None:
        self.clock = clock
        self.should_stop = should_stop
        self._report = report
        self._started = self._reported = clock()
        self._seconds = seconds

    @property
    def left(self) -> float:
        return max(self._started + self._seconds - self.clock(), 0)

    def stops(self) -> bool:
        """Whether to stop; says how much of the time has passed, in thousandths of seconds."""
        now = self.clock()
        if now >= self._reported + _EVERY:
            self._reported = now
            passed = min(now - self._started, self._seconds)
            self._report(round(passed * 1000), round(self._seconds * 1000))
        return self.should_stop()

    def is_over(self) -> bool:
        return not self.left or self.should_stop()


def design(
    demands: Sequence[ClientDemand],
    basis: CostBasis,
    rules: DesignRules,
    *,
    clock: Callable[[], float],
    report: Callable[[int, int], None],
    should_stop: Callable[[], bool],
    seconds: float,
) -> Iterator[Design]:
    """Better and better designs for current clients; the last one says so (`final`).

    It is the best of all choices among the candidates where its gap is 0. Otherwise `seconds` by
    `clock` were over, or `should_stop()` said so; or what brings more at its tool shares brings
    too few clients to share the tools. Each answer's gap is for the tool shares it was priced on:
    see `Design.settled`. `report` gets thousandths of seconds passed, and in all.
    """
    limits = _Limits(clock, report, should_stop, seconds)
    latest: Design | None = None
    designer = _Designer(demands, basis, rules, limits)
    for latest in Adoption(designer.designs_at, basis.tools, limits.is_over).designs(rules.most):
        yield latest
    if latest is not None:
        yield replace(latest, final=True)


@dataclass(frozen=True, slots=True)
class _Problem:
    """The candidates at some tool shares, and what the choice among them is made by."""

    counts: Counts
    basis: CostBasis
    offered: tuple[Candidate, ...]
    fits: Mask
    values: Amounts
    conflicts: Mask


@dataclass(frozen=True, slots=True)
class _Placing:
    """Chosen candidates by price, and the place among them of each client's; -1: none's."""

    chosen: tuple[int, ...]
    places: Places

    def columns(self) -> Iterator[tuple[int, int]]:
        """The row of each client that is placed, and the candidate it is placed with."""
        for row in np.flatnonzero(self.places >= 0).tolist():
            yield row, self.chosen[self.places[row]]


class _Designer:
    """The clients that packages can be made for, and the choice at any tool shares."""

    def __init__(
        self,
        demands: Sequence[ClientDemand],
        basis: CostBasis,
        rules: DesignRules,
        limits: _Limits,
    ) -> None:
        self._all = demands
        self._basis = basis
        self._rules = rules
        self._limits = limits
        open_ = [each for each in demands if each.needs and not each.needs & rules.forbidden]
        self._table = client_table(open_, usual_volumes(demands), basis, rules.pinned)
        self._contents = all_contents(self._table, basis, rules) if open_ else []
        self._reasons = Reasons(basis, rules)

    def designs_at(self, counts: Counts, most: int) -> Iterator[Design]:
        """Better and better designs at some tool shares."""
        problem = self._problem(counts)
        for selection in self._selections(problem, most):
            yield self._design(problem, _placing(problem, selection), selection)

    def _problem(self, counts: Counts) -> _Problem:
        basis = _with_counts(self._basis, counts)
        offered = candidates(self._table, self._contents, basis, self._rules)
        fits = fitting(self._table, offered, self._rules)
        enough = fits.sum(axis=0) >= self._rules.least_clients
        offered, fits = list(compress(offered, enough)), fits[:, enough]
        profits = yearly_profits(self._table, offered)
        return _Problem(
            counts=counts,
            basis=basis,
            offered=tuple(offered),
            fits=fits,
            values=values(fits, profits, self._rules),
            conflicts=at_odds(offered, self._rules),
        )

    def _selections(self, problem: _Problem, most: int) -> Iterator[Selection]:
        return selections(
            problem.values,
            most,
            problem.conflicts,
            seconds=self._limits.left,
            clock=self._limits.clock,
            should_stop=self._limits.stops,
        )

    def _counted(self, value: int) -> int:
        """A value in clients, or in money a year."""
        if self._rules.objective is Objective.PROFIT:
            return value
        return value // client_weight(len(self._table.demands))

    def _adopted(self, problem: _Problem, placing: _Placing) -> Counts:
        """Clients by tool: those of the packages that use it, as `planned_basis` counts them."""
        inside = [problem.offered[column].contents.services for _, column in placing.columns()]

        def clients(terms: ToolTerms) -> int:
            users = sum(bool(each & terms.service_ids) for each in inside)
            return max((not terms.tool.planned_clients and users) or terms.clients, 1)

        return tuple((terms.tool.id, clients(terms)) for terms in self._basis.tools)

    def _design(self, problem: _Problem, placing: _Placing, selection: Selection) -> Design:
        packages = self._packages(problem, placing)
        covered = {client_id for package in packages for client_id in package.client_ids}
        objective = self._counted(selection.value)
        return Design(
            packages=packages,
            uncovered=self._uncovered(problem, placing, covered),
            covered_clients=len(covered),
            clients=len(self._all),
            covered_fees=sum(each.fee for each in self._all if each.client_id in covered),
            fees=sum(demand.fee for demand in self._all),
            objective=objective,
            bound=self._counted(selection.bound),
            candidates=len(problem.offered),
            steps=(AdoptionStep(problem.counts, objective, self._adopted(problem, placing)),),
            final=False,
        )

    def _packages(self, problem: _Problem, placing: _Placing) -> tuple[DesignedPackage, ...]:
        clients: dict[int, list[int]] = {}
        for row, column in placing.columns():
            clients.setdefault(column, []).append(self._table.demands[row].client_id)
        return tuple(
            DesignedPackage(
                services=problem.offered[column].contents.services,
                quantities=problem.offered[column].contents.quantities,
                price=problem.offered[column].price,
                floor=problem.offered[column].floor,
                client_ids=tuple(clients[column]),
            )
            for column in placing.chosen
            if column in clients
        )

    def _uncovered(
        self, problem: _Problem, placing: _Placing, covered: set[int]
    ) -> tuple[tuple[int, UncoveredReason], ...]:
        rows = {demand.client_id: row for row, demand in enumerate(self._table.demands)}
        fits = np.any(problem.fits[:, list(placing.chosen)], axis=1).tolist()
        costs = (self._table.costs * self._table.needs).sum(axis=1).tolist()

        def reason(demand: ClientDemand) -> UncoveredReason:
            row = rows.get(demand.client_id)
            cost, fits_one = (0, False) if row is None else (costs[row], fits[row])
            return self._reasons.of(demand, problem.basis, cost, fits_one)

        left_out = (demand for demand in self._all if demand.client_id not in covered)
        return tuple((demand.client_id, reason(demand)) for demand in left_out)


def _with_counts(basis: CostBasis, counts: Counts) -> CostBasis:
    clients = dict(counts)
    tools = [replace(terms, clients=clients[terms.tool.id]) for terms in basis.tools]
    return replace(basis, tools=tools)


def _placing(problem: _Problem, selection: Selection) -> _Placing:
    """Each client where it brings most, the cheaper of equals."""
    chosen = sorted(selection.columns, key=lambda column: problem.offered[column].price)
    if not chosen:
        return _Placing((), np.full(len(problem.values), -1))
    brought = problem.values[:, chosen]
    return _Placing(tuple(chosen), np.where(brought.any(axis=1), brought.argmax(axis=1), -1))
