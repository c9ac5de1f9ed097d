"""Good choices of candidates, found at once: the best next one, and swaps that bring more."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from clientdesk.domain.selection_task import Amounts, Mask, Places, Task


@dataclass(frozen=True, slots=True)
class Choice:
    """Candidates of a task by place, ascending, and the sum of the clients' best gains."""

    chosen: tuple[int, ...]
    value: int


def choice_of(task: Task, chosen: Sequence[int]) -> Choice:
    """A choice with its value."""
    return Choice(tuple(sorted(chosen)), int(task.best_of(chosen).sum()))


def greedy(task: Task) -> Choice:
    """One candidate after the other, each the one that adds most; then swaps."""
    return improved(task, Choice((), 0))


def improved(task: Task, choice: Choice) -> Choice:
    """Adds a candidate, or puts one in another's place, until neither brings more."""
    while True:
        better = _best_step(task, choice)
        if better.value <= choice.value:
            return choice
        choice = better


def repaired(task: Task, wanted: Sequence[int]) -> Choice:
    """The wanted candidates, the first ones first, without those that an earlier one rules out."""
    chosen: list[int] = []
    for place in wanted:
        if not task.conflicts[place, chosen].any():
            chosen.append(int(place))
    return choice_of(task, chosen[: task.most])


def best_two(
    task: Task, chosen: tuple[int, ...], places: Places, gains: Amounts, best: Choice
) -> Choice:
    """The best choice that adds one or two of some places to the chosen ones, by trying them all.

    `gains` are those of the places over what the chosen ones bring; `best` is given back where
    nothing is better.
    """
    base = int(task.best_of(chosen).sum())
    sums = gains.sum(axis=1)
    least = best.value - base
    pair: tuple[int, ...] = ()
    order = np.argsort(-sums, kind="stable")
    if sums[order[0]] > least:
        pair, least = (int(order[0]),), int(sums[order[0]])
    for rank, one in enumerate(order):
        others = order[rank + 1 :]
        others = others[sums[others] + sums[one] > least]
        others = others[~task.conflicts[places[one], places[others]]]
        together = np.maximum(gains[others], gains[one]).sum(axis=1)
        if together.max(initial=0) > least:
            pair = (int(one), int(others[together.argmax()]))
            least = int(together.max())
    return choice_of(task, (*chosen, *places[list(pair)].tolist())) if pair else best


def _best_step(task: Task, choice: Choice) -> Choice:
    best = choice
    if len(choice.chosen) < task.most:
        return _with_one_more(task, choice.chosen, best)
    for place in choice.chosen:
        others = tuple(other for other in choice.chosen if other != place)
        best = _with_one_more(task, others, best)
    return best


def _with_one_more(task: Task, chosen: tuple[int, ...], best: Choice) -> Choice:
    free = _free(task, chosen)
    if not free.any():
        return best
    sums = np.where(free, _sums_with(task, task.best_of(chosen)), -1)
    place = int(sums.argmax())
    if sums[place] <= best.value:
        return best
    return Choice(tuple(sorted((*chosen, place))), int(sums[place]))


def _sums_with(task: Task, floor: Amounts) -> Amounts:
    sums: Amounts = np.maximum(task.gains, floor).sum(axis=1)
    return sums


def _free(task: Task, chosen: Sequence[int]) -> Mask:
    """Candidates that may join the chosen ones."""
    members = list(chosen)
    free: Mask = np.logical_not(task.conflicts[members].any(axis=0))
    free[members] = False
    return free
