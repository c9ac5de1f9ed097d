"""The best few columns of a value matrix: the same as trying every choice, with a valid bound."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations, count

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientdesk.domain.selection import Selection, selections
from clientdesk.domain.selection_bound import Descent
from clientdesk.domain.selection_search import greedy
from clientdesk.domain.selection_task import Amounts, Mask, make_task


@dataclass(frozen=True)
class Case:
    values: Amounts
    conflicts: Mask
    most: int


def value_of(values: Amounts, columns: Sequence[int]) -> int:
    return sum(max((int(row[column]) for column in columns), default=0) for row in values)


def every_choice(case: Case, pinned: Sequence[int] = ()) -> Iterator[tuple[int, ...]]:
    for size in range(len(pinned), case.most + 1):
        for columns in combinations(range(case.values.shape[1]), size):
            at_odds = any(case.conflicts[pair] for pair in combinations(columns, 2))
            if set(pinned) <= set(columns) and not at_odds:
                yield columns


def best_by_trying(case: Case, pinned: Sequence[int] = ()) -> int:
    return max(value_of(case.values, columns) for columns in every_choice(case, pinned))


def choose(case: Case, pinned: Sequence[int] = ()) -> list[Selection]:
    found = selections(
        case.values,
        case.most,
        case.conflicts,
        pinned=pinned,
        seconds=1,
        clock=lambda: 0.0,
        should_stop=lambda: False,
    )
    return list(found)


def no_conflicts(columns: int) -> Mask:
    return np.zeros((columns, columns), np.bool_)


def firm(clients: int, columns: int, seed: int = 1) -> Case:
    """A firm for which the first bound is far off: values that have nothing to do with another."""
    numbers = np.random.default_rng(seed)
    takes = numbers.random((clients, columns)) < 0.3
    values = np.where(takes, numbers.integers(1, 100_000, (clients, columns)), 0)
    return Case(values, no_conflicts(columns), 4)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    clients, columns = draw(st.integers(1, 9)), draw(st.integers(1, 9))
    amounts = st.one_of(st.just(0), st.integers(0, 3), st.integers(0, 10**7))
    cells = draw(st.lists(amounts, min_size=clients * columns, max_size=clients * columns))
    values = np.array(cells, np.int64).reshape(clients, columns)
    conflicts = no_conflicts(columns)
    for one, other in combinations(range(columns), 2):
        conflicts[one, other] = conflicts[other, one] = draw(st.integers(0, 3)) == 0
    return Case(values, conflicts, draw(st.integers(1, 5)))


@settings(max_examples=150, deadline=None)
@given(cases())
def test_the_choice_is_the_best_of_all_and_is_proved(case: Case) -> None:
    found = choose(case)
    best = best_by_trying(case)
    assert found[-1].value == best == value_of(case.values, found[-1].columns)
    assert found[-1].columns in every_choice(case)
    assert found[-1].proved
    assert found[-1].gap == 0


@settings(max_examples=60, deadline=None)
@given(cases())
def test_no_bound_on_the_way_is_below_the_best_and_no_step_goes_back(case: Case) -> None:
    found = choose(case)
    best = best_by_trying(case)
    for selection in found:
        assert selection.value <= best <= selection.bound
        assert selection.value == value_of(case.values, selection.columns)
    assert [s.value for s in found] == sorted(s.value for s in found)
    assert [s.bound for s in found] == sorted((s.bound for s in found), reverse=True)


@settings(max_examples=60, deadline=None)
@given(cases(), st.data())
def test_pinned_columns_are_always_chosen(case: Case, data: st.DataObject) -> None:
    possible = [columns for columns in every_choice(case) if len(columns) < 3]
    pinned = data.draw(st.sampled_from(possible))
    last = choose(case, pinned)[-1]
    assert set(pinned) <= set(last.columns)
    assert last.value == best_by_trying(case, pinned)
    assert last.proved


@settings(max_examples=60, deadline=None)
@given(cases())
def test_one_column_more_never_brings_less(case: Case) -> None:
    values = [choose(Case(case.values, case.conflicts, most))[-1].value for most in range(1, 6)]
    assert values == sorted(values)


@settings(max_examples=60, deadline=None)
@given(cases(), st.lists(st.integers(0, 10**7), min_size=9, max_size=9))
def test_any_multipliers_give_a_valid_bound(case: Case, some: list[int]) -> None:
    task = make_task(case.values, case.most, case.conflicts)
    multipliers = np.array(some[: task.gains.shape[1]], np.int64) << task.shift
    descent = Descent(task.gains, task.cliques, task.most, multipliers)
    best = best_by_trying(case) << task.shift
    for _ in range(30):
        assert descent.latest.bound >= best
        descent.step(0)


def best_of_many(case: Case) -> int:
    """As `best_by_trying`, over choices of exactly so many columns, a table of them at once."""
    choices = np.array(list(combinations(range(case.values.shape[1]), case.most)))
    pairs = combinations(range(case.most), 2)
    at_odds = sum(case.conflicts[choices[:, a], choices[:, b]] for a, b in pairs)
    return int(case.values[:, choices[at_odds == 0]].max(axis=2).sum(axis=0).max())


def drawn(seed: int, columns: int, takes: float, most: int, *, apart: float, amount: int) -> Case:
    """Thirty clients who bring 1 to so much with some of the columns."""
    numbers = np.random.default_rng(seed)
    shape = (30, columns)
    values = np.where(numbers.random(shape) < takes, numbers.integers(1, amount + 1, shape), 0)
    pairs = np.triu(numbers.random((columns, columns)) < apart, 1)
    return Case(values, pairs | pairs.T, most)


def test_firms_too_large_for_lucky_swaps_are_searched_to_the_end() -> None:
    for seed in range(45, 60):  # one of them is bettered by branching alone
        case = drawn(seed, 16, 0.4, 4, apart=0.1, amount=5)
        found = choose(case)
        assert found[-1].value == best_of_many(case)
        assert found[-1].proved


@pytest.mark.parametrize(("seed", "most", "apart"), [(54, 4, 0.1), (199, 5, 0.0), (239, 5, 0.0)])
def test_the_last_client_is_found_that_a_bound_one_too_low_would_lose(
    seed: int, most: int, apart: float
) -> None:
    case = drawn(seed, 18, 0.3, most, apart=apart, amount=1)
    found = choose(case)
    assert found[-1].value == best_of_many(case)
    assert found[-1].proved
    assert all(each.bound >= found[-1].value for each in found)


def test_a_case_by_hand() -> None:
    # Two columns: 1 and 2 bring 4+4+0+6 = 14; 0 and 2 bring 5+1+0+6, 0 and 1 bring 5+4+0+2.
    values = np.array([[5, 4, 0], [1, 4, 0], [0, 0, 0], [2, 0, 6]], np.int64)
    assert choose(Case(values, no_conflicts(3), 2))[-1] == Selection((1, 2), 14, 14)
    conflicts = no_conflicts(3)
    conflicts[1, 2] = conflicts[2, 1] = True
    assert choose(Case(values, conflicts, 2))[-1] == Selection((0, 2), 12, 12)


def test_greedy_alone_would_miss_the_best_pair() -> None:
    # Greedy takes 0 (9), then 1 (3) or 2 (3): 12. Columns 1 and 2 together bring 14.
    values = np.array([[4, 7, 0], [5, 0, 7]], np.int64)
    assert choose(Case(values, no_conflicts(3), 2))[-1] == Selection((1, 2), 14, 14)


def test_the_last_answer_is_not_below_greedy_and_swaps() -> None:
    for seed in range(5):
        case = firm(60, 25, seed)
        task = make_task(case.values, case.most, case.conflicts)
        at_once = task.amount(greedy(task).value)
        found = choose(case)
        assert found[0].value == at_once
        assert found[-1].value >= at_once


def test_the_gap_is_a_share_of_the_bound() -> None:
    assert Selection((), 90, 120).gap == Fraction(1, 4)
    assert not Selection((), 90, 120).proved
    assert Selection((), 0, 0).gap == 0


def test_nothing_to_choose_from_is_proved_at_once() -> None:
    nothing = np.zeros((0, 0), np.int64)
    assert choose(Case(nothing, no_conflicts(0), 3)) == [Selection((), 0, 0)]
    nobody_takes = np.zeros((4, 2), np.int64)
    assert choose(Case(nobody_takes, no_conflicts(2), 3)) == [Selection((), 0, 0)]


def test_a_stop_leaves_the_first_answer() -> None:
    case = firm(200, 60)
    asked = count()

    def stop_at_the_third_asking() -> bool:
        return next(asked) == 2

    found = list(
        selections(
            case.values,
            case.most,
            case.conflicts,
            seconds=1,
            clock=lambda: 0.0,
            should_stop=stop_at_the_third_asking,
        )
    )
    assert next(asked) == 3
    assert not found[-1].proved
    assert found[-1].value == value_of(case.values, found[-1].columns)


def test_the_time_is_kept_by_the_clock_that_is_handed_in() -> None:
    case = firm(200, 60)
    ticks = count()
    found = list(
        selections(
            case.values,
            case.most,
            case.conflicts,
            seconds=3,
            clock=lambda: float(next(ticks)),
            should_stop=lambda: False,
        )
    )
    assert next(ticks) == 4  # asked at the start, and then until three seconds were over
    assert found[-1].value <= found[-1].bound


def test_the_same_question_has_the_same_answers() -> None:
    case = firm(80, 40)
    assert choose(case) == choose(case)


def test_what_cannot_be_meant_is_refused() -> None:
    values = np.array([[1, 2]], np.int64)
    at_odds = ~np.eye(2, dtype=np.bool_)
    with pytest.raises(ValueError, match="not negative"):
        choose(Case(-values, no_conflicts(2), 1))
    with pytest.raises(ValueError, match="more columns are pinned"):
        choose(Case(values, no_conflicts(2), 1), (0, 1))
    with pytest.raises(ValueError, match="rule each other out"):
        choose(Case(values, at_odds, 2), (0, 1))
    with pytest.raises(ValueError, match="both ways"):
        choose(Case(values, np.triu(at_odds), 2))
