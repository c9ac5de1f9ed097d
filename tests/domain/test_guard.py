"""The yearly limit of exits: two readings, rounded down, and what is left of it."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.guard import Guard
from clientdesk.domain.records import GuardReading

ALL = Guard(reading=GuardReading.ALL, share=10, clients=48, weak=25, let_go=0)


@pytest.mark.parametrize(
    ("clients", "most"),
    [(62, 6), (60, 6), (59, 5), (48, 4), (10, 1), (9, 0), (1, 0), (0, 0)],
)
def test_a_tenth_of_all_clients_is_rounded_down(clients: int, most: int) -> None:
    guard = replace(ALL, clients=clients, weak=0)
    assert (guard.base, guard.limit, guard.left) == (clients, most, most)
    assert guard.exact == Fraction(clients, 10)


def test_the_other_reading_is_a_tenth_of_those_with_little_profit() -> None:
    # 25 of 48: 2.5 rounded down.
    assert replace(ALL, reading=GuardReading.WEAK).limit == 2


def test_an_exit_does_not_shrink_the_limit_that_allowed_it() -> None:
    """40 clients are 4; after 4 exits there are 36, and the limit is still 4."""
    after = replace(ALL, clients=36, let_go=4)
    assert (after.base, after.limit, after.left) == (40, 4, 0)


def test_more_exits_than_the_limit_leave_nothing_rather_than_less() -> None:
    assert replace(ALL, clients=9, let_go=3).left == 0


def test_the_share_is_the_firms_own() -> None:
    # 15 % of 48 are 7.2; of 0 % nobody may go.
    assert replace(ALL, share=15).limit == 7
    assert replace(ALL, share=0).is_over_with(1)


@given(st.integers(0, 400), st.integers(0, 40), st.integers(0, 100), st.integers(0, 60))
def test_a_plan_is_over_it_exactly_where_all_exits_of_the_year_exceed_the_limit(
    clients: int, let_go: int, share: int, exits: int
) -> None:
    guard = Guard(reading=GuardReading.ALL, share=share, clients=clients, weak=0, let_go=let_go)
    if exits and let_go <= guard.limit:
        assert guard.is_over_with(exits) == (let_go + exits > guard.limit)
    assert not guard.is_over_with(0)
