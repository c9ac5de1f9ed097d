"""Upper bounds on a choice: the Lagrangian of "each client takes one candidate at most".

A multiplier is what a client's taking a candidate costs. Whatever the multipliers, their sum and
the net gains of the `most` best candidates together are at least what any choice brings; the
subgradient method looks for multipliers that make this bound small.
Source: Cornuejols, Fisher and Nemhauser, "Location of bank accounts to optimize float" (1977).
"""

from dataclasses import dataclass

import numpy as np

from clientdesk.domain.selection_task import Amounts, Places

_PATIENCE = 6  # rounds without a better bound before the steps are halved


@dataclass(frozen=True, slots=True)
class Relaxed:
    """The bound at some multipliers, and what it is made of.

    `net_gains` is each candidate's; `chosen` the candidates that the bound counts, the greatest
    net gain first, one of a clique; `counted` what a candidate would take the place of.
    """

    bound: int
    multipliers: Amounts
    net_gains: Amounts
    chosen: Places
    counted: Amounts

    def bounds_with(self) -> Amounts:
        """For each candidate, a bound on the choices that it is part of."""
        bounds: Amounts = self.bound - self.counted + self.net_gains
        return bounds


class Descent:
    """Looks for better and better multipliers; `best` is the best bound so far.

    `gains` is candidates x clients, `cliques` the group of each candidate.
    """

    def __init__(self, gains: Amounts, cliques: Places, most: int, multipliers: Amounts) -> None:
        self._gains = gains
        self._cliques = cliques
        self._most = most
        self._buffer = np.empty_like(gains)
        self._multipliers = multipliers
        self._waited = 0
        self.halvings = 0
        self.best = self.latest = self._relaxed(multipliers)

    def step(self, target: int) -> None:
        """One round; `target` is a value that a choice is known to have."""
        self._multipliers = self._moved(target)
        self.latest = self._relaxed(self._multipliers)
        self._waited += 1
        if self.latest.bound < self.best.bound:
            self.best, self._waited = self.latest, 0
        elif self._waited >= _PATIENCE:
            self._multipliers = self.best.multipliers
            self.latest = self.best
            self.halvings, self._waited = self.halvings + 1, 0

    def _moved(self, target: int) -> Amounts:
        now = self.latest
        slope = 1 - (self._gains[now.chosen] > now.multipliers).sum(axis=0)
        slope[(slope > 0) & (now.multipliers == 0)] = 0
        steepness = int((slope * slope).sum())
        length = (max(now.bound - target, 0) >> self.halvings) // max(steepness, 1)
        moved: Amounts = np.maximum(now.multipliers - length * slope, 0)
        return moved

    def _relaxed(self, multipliers: Amounts) -> Relaxed:
        np.maximum(self._gains, multipliers, out=self._buffer)
        total = int(multipliers.sum())
        net_gains = self._buffer.sum(axis=1) - total
        chosen = self._best_of_cliques(net_gains)
        counted = np.zeros(len(net_gains), np.int64)
        if len(chosen) == self._most:
            counted += net_gains[chosen[-1]]
        for place in chosen:
            counted[self._cliques == self._cliques[place]] = net_gains[place]
        bound = total + int(net_gains[chosen].sum())
        return Relaxed(bound, multipliers, net_gains, chosen, counted)

    def _best_of_cliques(self, net_gains: Amounts) -> Places:
        order = np.argsort(-net_gains, kind="stable")
        _, first = np.unique(self._cliques[order], return_index=True)
        chosen = order[np.sort(first)[: self._most]]
        positive: Places = chosen[net_gains[chosen] > 0]
        return positive
