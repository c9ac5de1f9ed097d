"""The exact choice: branch and bound on the Lagrangian, the most promising branch first."""

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import heappop, heappush

import numpy as np

from clientdesk.domain.selection_bound import Descent, Relaxed
from clientdesk.domain.selection_search import (
    Choice,
    best_two,
    choice_of,
    greedy,
    improved,
    repaired,
)
from clientdesk.domain.selection_task import Amounts, Mask, Places, Task

_ROOT_HALVINGS = 8  # a firm's bound is worth many rounds, a branch's few: measured
_HALVINGS = 3
_ROUNDS = 20
_TRY_EVERY = 10
_FEW = 150  # so many candidates are tried two by two faster than they are bounded


@dataclass(frozen=True, slots=True)
class Branch:
    """The choices that hold all of `chosen` and else only candidates of `open`; their bound.

    `multipliers` are each client's, over all that it brings, as a start for a better bound.
    """

    chosen: tuple[int, ...]
    open: Places
    multipliers: Amounts
    bound: int


@dataclass(frozen=True, slots=True)
class Rest:
    """What a branch leaves to choose: `most` of its open candidates.

    `gains` are theirs over what the chosen ones bring (`floor`, together `base`), without the
    clients that none of them gains from.
    """

    floor: Amounts
    base: int
    clients: Mask
    gains: Amounts
    most: int


class Search:
    """Looks for the best choice of a task. `best` is the best so far, `bound` never below it."""

    def __init__(self, task: Task) -> None:
        self._task = task
        self._branches: list[tuple[int, int, Branch]] = []
        self._pushed = 0
        self._tried: set[tuple[int, ...]] = set()
        self.best = greedy(task)
        self.bound = max(self.best.value, _cheap_bound(task))

    def steps(self) -> Iterator[None]:
        """Goes on until the best choice is proved; a step takes milliseconds."""
        everything = np.arange(self._task.size)
        start = self._task.best_of(self.best.chosen)
        self._push(Branch((), everything, start, self.bound))
        while self._branches:
            yield from self._explore(heappop(self._branches)[2])
            self._lower_bound(0)
        self.bound = self.best.value

    def _explore(self, branch: Branch) -> Iterator[None]:
        self._keep(choice_of(self._task, branch.chosen))
        if not self._promising(branch.bound) or not len(branch.open):
            return
        rest = _rest(self._task, branch)
        if rest.most == 1:
            last = int(branch.open[rest.gains.sum(axis=1).argmax()])
            self._keep(choice_of(self._task, (*branch.chosen, last)))
            return
        multipliers = np.maximum(branch.multipliers - rest.floor, 0)[rest.clients]
        cliques = self._task.cliques[branch.open]
        descent = Descent(rest.gains, cliques, rest.most, multipliers)
        yield from self._descend(branch, rest, descent)
        self._split(branch, rest, descent.best)

    def _descend(self, branch: Branch, rest: Rest, descent: Descent) -> Iterator[None]:
        """Betters a branch's bound until it is below the best choice, or hardly moves."""
        root = self._pushed == 1
        rounds = 0
        while self._promising(rest.base + descent.best.bound):
            if rounds % _TRY_EVERY == 0:
                self._try(branch, descent.latest, root)
            self._lower_bound(min(branch.bound, rest.base + descent.best.bound))
            yield
            if descent.halvings > (_ROOT_HALVINGS if root else _HALVINGS):
                return
            if rounds == _ROUNDS and not root:
                return
            descent.step(self.best.value - rest.base)
            rounds += 1

    def _split(self, branch: Branch, rest: Rest, relaxed: Relaxed) -> None:
        """Leaves out what cannot be part of a better choice, and branches on one candidate."""
        bounds = np.minimum(rest.base + relaxed.bounds_with(), branch.bound)
        kept = bounds >= self._wanted
        places = branch.open[kept]
        if not len(places):
            return
        if rest.most == 2 and len(places) <= _FEW:
            found = best_two(self._task, branch.chosen, places, rest.gains[kept], self.best)
            self._keep(found)
        else:
            self._push_two(branch, rest, relaxed, places)

    def _push_two(self, branch: Branch, rest: Rest, relaxed: Relaxed, places: Places) -> None:
        multipliers = branch.multipliers.copy()
        multipliers[rest.clients] = rest.floor[rest.clients] + relaxed.multipliers
        bound = min(branch.bound, rest.base + relaxed.bound)
        pick = int(branch.open[relaxed.net_gains.argmax()])
        others = places[places != pick]
        free = others[~self._task.conflicts[pick, others]]
        self._push(Branch((*branch.chosen, pick), free, multipliers, bound))
        self._push(Branch(branch.chosen, others, multipliers, bound))

    def _try(self, branch: Branch, relaxed: Relaxed, thoroughly: bool) -> None:
        """A choice made of the candidates that the bound counts."""
        counted = (int(branch.open[place]) for place in relaxed.chosen)
        choice = repaired(self._task, (*branch.chosen, *counted))
        if choice.chosen not in self._tried:
            self._tried.add(choice.chosen)
            better = thoroughly or choice.value > self.best.value
            self._keep(improved(self._task, choice) if better else choice)

    def _push(self, branch: Branch) -> None:
        if self._promising(branch.bound):
            self._pushed += 1
            heappush(self._branches, (-branch.bound, self._pushed, branch))

    @property
    def _wanted(self) -> int:
        """The least value that is better than the best by a whole unit of the values."""
        return self.best.value + (1 << self._task.shift)

    def _promising(self, bound: int) -> bool:
        return bound >= self._wanted

    def _keep(self, choice: Choice) -> None:
        if choice.value > self.best.value:
            self.best = choice

    def _lower_bound(self, current: int) -> None:
        """The bound on all that is left: the branch at work, and the most promising other one."""
        waiting = -self._branches[0][0] if self._branches else 0
        self.bound = max(min(self.bound, max(current, waiting)), self.best.value)


def _cheap_bound(task: Task) -> int:
    """What the candidates that gain most would bring together, if no more than all at once."""
    sums = np.sort(task.gains.sum(axis=1))[::-1]
    return min(int(sums[: task.most].sum()), int(task.gains.max(axis=0, initial=0).sum()))


def _rest(task: Task, branch: Branch) -> Rest:
    floor = task.best_of(branch.chosen)
    gains = np.maximum(task.gains[branch.open] - floor, 0)
    clients = gains.any(axis=0)
    most = task.most - len(branch.chosen)
    return Rest(floor, int(floor.sum()), clients, gains[:, clients], most)
