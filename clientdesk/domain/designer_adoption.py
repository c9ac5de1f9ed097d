"""Adoption and tool shares: who comes depends on what the tools cost, and that on who comes.

The tools are priced on the clients that use them today, then on those whom the packages bring,
until these stay. Where that goes in a circle, the best answer stands whose tools cost no more than
they were priced on; where there is none, the dearer shares are taken until there is. With fewer
packages the shares may settle where more can pay: so the answer for some packages is the best of
all that are found for so many and for fewer.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from clientdesk.domain.design_records import AdoptionStep, Counts, Design
from clientdesk.domain.package_cost import ToolTerms
from clientdesk.domain.records import ToolPricing
from clientdesk.domain.tools import cost_per_client

_ROUNDS = 20


@dataclass(frozen=True, slots=True)
class Adoption:
    """How designs at some tool shares are found, and the tools as they are today.

    `answers` gives better and better designs for clients by tool and a number of packages, each
    with its own step alone; `is_over` says whether the time is over.
    """

    answers: Callable[[Counts, int], Iterator[Design]]
    tools: Sequence[ToolTerms]
    is_over: Callable[[], bool]

    def designs(self, most: int) -> Iterator[Design]:
        """The way to the best design of at most so many packages, which comes last."""
        path = _Path(self, most)
        yield from path.designs()
        own = path.best
        if own is None or self.is_over() or not any(map(_moves, self.tools)):
            return
        fewer = self._best_for(most - 1)
        if fewer is not None and self.rank(fewer) > self.rank(own):
            yield from self.bettered(fewer, most)

    def rank(self, design: Design) -> tuple[bool, int]:
        """Orders designs: those that bear their tools come first, then what they bring."""
        return self.bears(design), design.objective

    def bears(self, design: Design) -> bool:
        """Whether no tool costs more with the clients that come than it was priced on."""
        return self.dearer(design) == design.steps[-1].clients_by_tool

    def bettered(self, design: Design, most: int) -> Iterator[Design]:
        """The best of all at a design's tool shares that bears them: itself, or a better one."""
        counts = design.steps[-1].clients_by_tool
        for found in self.answers(counts, most):
            same_way = replace(found, steps=(*design.steps[:-1], *found.steps))
            design = replace(max(design, same_way, key=self.rank), bound=found.bound)
            yield design

    def dearer(self, design: Design) -> Counts:
        """What a design was priced on, save that a tool which its packages use, and which costs
        more with the clients that they bring, is to be priced on these.
        """
        inside = frozenset[int]().union(*(package.services for package in design.packages))
        step = design.steps[-1]
        counts, adopted = dict(step.clients_by_tool), dict(step.adopted)
        for terms in self.tools:
            tool_id = terms.tool.id
            if inside & terms.service_ids and (
                _share(terms, adopted[tool_id]) > _share(terms, counts[tool_id])
            ):
                counts[tool_id] = adopted[tool_id]
        return tuple(counts.items())

    def _best_for(self, most: int) -> Design | None:
        """As `designs`, of one package, of two, …: none is worse than those of fewer."""
        best: Design | None = None
        for number in range(1, most + 1):
            path = _Path(self, number)
            for _ in path.designs():
                pass
            own = path.best
            if own is not None and (best is None or self.rank(own) >= self.rank(best)):
                best = own
            elif best is not None:
                *_, best = self.bettered(best, number)
            if self.is_over():
                break
        return best


class _Path:
    """The tool shares that answers for so many packages lead to; `best` is the best answer."""

    def __init__(self, adoption: Adoption, most: int) -> None:
        self._adoption = adoption
        self._most = most
        self._steps: list[AdoptionStep] = []
        self._careful = False  # adoption went in a circle: only dearer shares are tried
        self._hoped: Design | None = None  # the best since then that does not bear its tools
        self._solved: set[Counts] = set()
        self.best: Design | None = None

    def designs(self) -> Iterator[Design]:
        """Goes on to the tool shares that an instant answer leads to, until these stay; then
        betters the answer, and goes on once more where the better one leads elsewhere.
        """
        latest: Design | None = None
        counts: Counts | None = _today(self._adoption.tools)
        while counts is not None:
            for latest in self._designs_at(counts):
                yield latest
            counts = None if self._adoption.is_over() else self._next()
        if self.best is not None and self.best is not latest:
            yield from self._held(self.best)

    def _designs_at(self, counts: Counts) -> Iterator[Design]:
        taken = [*self._steps]
        for number, found in enumerate(self._adoption.answers(counts, self._most)):
            self._steps = [*taken, *found.steps]
            design = replace(found, steps=tuple(self._steps))
            self._consider(design)
            yield design
            if number == 0 and self._leads_on(design):
                return
        self._solved.add(counts)

    def _consider(self, design: Design) -> None:
        rank, priced_on = self._adoption.rank, design.steps[-1].clients_by_tool
        if self.best is None or rank(design) >= rank(self.best):
            self.best = design
        elif self.best.steps[-1].clients_by_tool == priced_on:
            self.best = replace(self.best, bound=min(self.best.bound, design.bound))
        hoped = -1 if self._hoped is None else self._hoped.objective
        if not self._adoption.bears(design) and design.objective > hoped:
            self._hoped = design

    def _leads_on(self, design: Design) -> bool:
        return not (self._adoption.bears(design) if self._careful else design.settled)

    def _next(self) -> Counts | None:
        """What the last answer leads to; once in a circle, the best answer's own shares, and then
        dearer ones as long as an answer brings more that does not bear its tools.
        """
        seen = [step.clients_by_tool for step in self._steps]
        adopted = self._steps[-1].adopted
        if not self._careful and adopted == seen[-1]:
            return None
        if not self._careful and adopted not in seen and len(seen) < _ROUNDS:
            return adopted
        self._careful = True
        return self._careful_next()

    def _careful_next(self) -> Counts | None:
        best, hoped = self._bearing(), self._hoped
        tried = self._solved
        if best is not None:
            held = best.steps[-1].clients_by_tool
            if held not in self._solved:
                return held
            tried = {step.clients_by_tool for step in self._steps}
        if hoped is None or (best is not None and hoped.objective <= best.objective):
            return None
        self._hoped = None
        dearer = self._adoption.dearer(hoped)
        return None if dearer in tried else dearer

    def _bearing(self) -> Design | None:
        """The best answer, where it brings anything and bears its tools."""
        best = self.best
        return best if best is not None and self._adoption.rank(best) > (True, 0) else None

    def _held(self, best: Design) -> Iterator[Design]:
        """The best answer at its own shares once more, where it was an instant one only."""
        self.best = replace(best, steps=(*self._steps, best.steps[-1]))
        if best.steps[-1].clients_by_tool in self._solved:
            yield self.best
            return
        for better in self._adoption.bettered(self.best, self._most):
            self.best = better
            yield better


def _today(tools: Sequence[ToolTerms]) -> Counts:
    return tuple((terms.tool.id, max(terms.clients, 1)) for terms in tools)


def _moves(terms: ToolTerms) -> bool:
    """Whether a client's share depends on how many come."""
    return not terms.tool.planned_clients and terms.tool.pricing is not ToolPricing.PER_CLIENT


def _share(terms: ToolTerms, clients: int) -> Fraction:
    return cost_per_client(terms.tool, terms.tiers, clients)
