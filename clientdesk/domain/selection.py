"""Choosing packages: the few columns of a value matrix that bring most from all clients together.

This is the facility-location problem with a limit on the number of places. The road: greedy and
swaps give an answer at once, a Lagrangian bound says how far from the best it can be, and branch
and bound on what the bound leaves closes the gap.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from clientdesk.domain.selection_exact import Search
from clientdesk.domain.selection_task import Amounts, Mask, Task, make_task

_WORTH_SAYING = 1000  # a bound is news when it fell by one part in so many


@dataclass(frozen=True, slots=True)
class Selection:
    """Chosen columns, ascending, what they bring, and what no choice can bring more than."""

    columns: tuple[int, ...]
    value: int
    bound: int

    @property
    def gap(self) -> Fraction:
        """The share of the bound that the value may fall short of the best."""
        return Fraction(self.bound - self.value, self.bound) if self.bound else Fraction(0)

    @property
    def proved(self) -> bool:
        """Whether no other choice brings more."""
        return self.value == self.bound


def selections(
    values: Amounts,
    most: int,
    conflicts: Mask,
    *,
    pinned: Sequence[int] = (),
    seconds: float,
    clock: Callable[[], float],
    should_stop: Callable[[], bool],
) -> Iterator[Selection]:
    """Better and better choices of at most `most` columns, the first one at once.

    `values` (clients x columns, whole, not negative) says what a client brings where it takes a
    column; it takes the best one chosen, and 0 means that it does not take it. `conflicts`
    (columns x columns) marks pairs of two columns of which at most one may be chosen; `pinned`
    columns are always chosen. The last choice is proved, or else the best one when `seconds` by
    `clock` were over or `should_stop()` said so, which is asked every few milliseconds.
    Raises ValueError for negative values, and for pinned columns that are too many or in conflict.
    """
    ends = clock() + seconds
    task = make_task(values, most, conflicts, pinned)
    search = Search(task)
    said = found = _selection(task, search)
    yield said
    for _ in search.steps():
        found = _selection(task, search)
        if _is_news(found, said):
            said = found
            yield said
        if should_stop() or clock() >= ends:
            break
    found = _selection(task, search)
    if found != said:
        yield found


def _selection(task: Task, search: Search) -> Selection:
    columns = task.columns_of(search.best.chosen)
    return Selection(columns, task.amount(search.best.value), task.amount(search.bound))


def _is_news(found: Selection, said: Selection) -> bool:
    return found.value > said.value or (said.bound - found.bound) * _WORTH_SAYING > said.bound
