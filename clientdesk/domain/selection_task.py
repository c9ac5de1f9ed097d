"""A choice of columns, made ready: the pinned ones taken, and what cannot matter left out."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Amounts = NDArray[np.int64]
Mask = NDArray[np.bool_]
Places = NDArray[np.intp]

_ROOM = 50  # bits that all amounts of a task together may take, so that no sum overflows


@dataclass(frozen=True, slots=True)
class Task:
    """Choose at most `most` candidates so that the sum over clients of the best gain is greatest.

    `gains` is candidates x clients, not negative, over what the pinned columns bring already
    (`base`), and shifted left by `shift` bits so that multipliers between the amounts are whole
    numbers too. `columns` says which column of the values a candidate is. `cliques` numbers
    groups of candidates that rule each other out; a candidate is in exactly one.
    """

    gains: Amounts
    conflicts: Mask
    cliques: Places
    columns: Places
    pinned: tuple[int, ...]
    base: int
    most: int
    shift: int

    @property
    def size(self) -> int:
        """How many candidates there are to choose from."""
        return len(self.columns)

    def best_of(self, chosen: Sequence[int]) -> Amounts:
        """What each client brings with its best among the chosen candidates."""
        if not chosen:
            return np.zeros(self.gains.shape[1], np.int64)
        best: Amounts = self.gains[list(chosen)].max(axis=0)
        return best

    def columns_of(self, chosen: Sequence[int]) -> tuple[int, ...]:
        """The columns of the values that a choice of candidates means, pinned ones included."""
        return tuple(sorted((*self.pinned, *(int(self.columns[place]) for place in chosen))))

    def amount(self, scaled: int) -> int:
        """A sum of gains in the unit of the values, pinned ones included; rounded down."""
        return self.base + (scaled >> self.shift)


def make_task(values: Amounts, most: int, conflicts: Mask, pinned: Sequence[int] = ()) -> Task:
    """The task of `selection.selections`, which says what the arguments are and what they raise."""
    _check(values, most, conflicts, pinned)
    taken = list(pinned)
    floor = values[:, taken].max(axis=1) if taken else np.zeros(len(values), np.int64)
    gains = np.maximum(values.T - floor, 0)
    free = ~conflicts[taken].any(axis=0) & gains.any(axis=1)
    columns = np.flatnonzero(free)
    gains = _merged(gains[columns])
    kept = _undominated(gains, conflicts[np.ix_(columns, columns)])
    columns, gains = columns[kept], gains[kept]
    conflicts = conflicts[np.ix_(columns, columns)]
    shift = _ROOM - int(gains.max(axis=0, initial=0).sum()).bit_length()
    return Task(
        gains=np.ascontiguousarray(gains) << max(shift, 0),
        conflicts=conflicts,
        cliques=_cliques(conflicts),
        columns=columns,
        pinned=tuple(pinned),
        base=int(floor.sum()),
        most=most - len(taken),
        shift=max(shift, 0),
    )


def _check(values: Amounts, most: int, conflicts: Mask, pinned: Sequence[int]) -> None:
    if values.size and values.min() < 0:
        raise ValueError("a value is not negative")
    if len(set(pinned)) > most or len(set(pinned)) < len(pinned):
        raise ValueError("more columns are pinned than may be chosen, or one twice")
    if conflicts.shape != (values.shape[1],) * 2 or (conflicts != conflicts.T).any():
        raise ValueError("conflicts go both ways, between the columns of the values")
    if conflicts[np.ix_(list(pinned), list(pinned))].any():
        raise ValueError("pinned columns rule each other out")


def _merged(gains: Amounts) -> Amounts:
    """Clients with the same gains as one whose gains are the sum; those with none left out."""
    different, counts = np.unique(gains.T, axis=0, return_counts=True)
    merged = different.T * counts
    return merged[:, merged.any(axis=0)]


def _undominated(gains: Amounts, conflicts: Mask) -> Places:
    """Candidates that no other can stand in for: one that gains as much from every client and
    rules out nothing more.
    """
    order = np.argsort(-gains.sum(axis=1), kind="stable")
    kept = []
    for rank, place in enumerate(order):
        gained = np.flatnonzero(gains[place])
        others = order[:rank]
        others = others[(gains[np.ix_(others, gained)] >= gains[place, gained]).all(axis=1)]
        rules_out = conflicts[others] & ~conflicts[place]
        rules_out[:, place] = False
        if rules_out.any(axis=1).all():
            kept.append(place)
    return np.sort(np.array(kept, np.intp))


def _cliques(conflicts: Mask) -> Places:
    """Each candidate joins the first group all of whose members it rules out."""
    groups: list[list[int]] = []
    cliques = np.zeros(len(conflicts), np.intp)
    for place in range(len(conflicts)):
        number = _first_all(groups, conflicts[place])
        if number == len(groups):
            groups.append([])
        groups[number].append(place)
        cliques[place] = number
    return cliques


def _first_all(groups: Sequence[Sequence[int]], conflicts: Mask) -> int:
    if conflicts.any():
        for number, members in enumerate(groups):
            if conflicts[members].all():
                return number
    return len(groups)
