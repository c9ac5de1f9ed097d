"""Whatever a user does can be taken back whole and made again, also after a restart."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest
from every_change import a_firm, everything
from hypothesis import given, settings
from hypothesis import strategies as st

from clientdesk.app.checks import faults
from clientdesk.app.desk import Desk
from clientdesk.domain.changes import ChangeLabel
from clientdesk.storage import seals
from clientdesk.storage.store import Store

# Set up: before the user does anything. Erased: for good. Of agreements: an old workbook's.
NOT_UNDONE = {ChangeLabel.SET_UP, ChangeLabel.ERASE_CLIENT, ChangeLabel.EDIT_AGREEMENT}
NOT_UNDONE |= {ChangeLabel.OTHER}
HISTORY = ("change", "journal")
TODAY = date(2026, 11, 22)
State = dict[str, tuple[int, str]]


def state_of(store: Store) -> State:
    """Rows and digest of every table but the history's own."""
    found = seals.all_seals(store.db)
    return {table: seal for table, seal in found.items() if table not in HISTORY}


def after_each_change(desk: Desk, store: Store) -> list[State]:
    """Does everything; the states before the first change and after each."""
    states = [state_of(store)]
    for act in everything():
        act(desk)
        states += _states_inside(desk, store, state_of(store), states[-1])
    return states


def _states_inside(desk: Desk, store: Store, now: State, before: State) -> Iterable[State]:
    """An act may be several changes: each of their states, found by going back to the first."""
    found: list[State] = []
    while (state := state_of(store)) != before:
        found.append(state)
        desk.undo()
    for _ in found:
        desk.redo()
    assert state_of(store) == now
    return reversed(found)


def test_every_change_is_undone_and_made_again_whole(store: Store) -> None:
    desk = a_firm(store, TODAY)
    states = after_each_change(desk, store)
    for before in reversed(states[:-1]):
        desk.undo()
        assert state_of(store) == before
    for after in states[1:]:
        desk.redo()
        assert state_of(store) == after
    assert seals.broken(store.db) == ()


def test_every_label_is_among_what_was_done(store: Store) -> None:
    desk = a_firm(store, TODAY)
    for act in everything():
        act(desk)
    done = {label for (label,) in store.db.execute("SELECT label FROM change WHERE kind = 'do'")}
    assert {label.value for label in ChangeLabel} - done <= NOT_UNDONE


def test_fifty_steps_are_undone_after_the_program_was_closed(tmp_path: Path) -> None:
    path = tmp_path / "firm.clientdesk"
    store = Store.create(path)
    states = after_each_change(a_firm(store, TODAY), store)
    store.close()
    for before in reversed(states[-51:-1]):
        store = Store.open(path)
        Desk(store, TODAY).undo()
        assert state_of(store) == before
        store.close()
    store = Store.open(path)
    while store.redoable() is not None:
        store.redo()
    assert state_of(store) == states[-1]
    assert faults(Desk(store, TODAY)) == []
    store.close()


def test_going_back_and_forth_at_will_ends_where_it_says(store: Store) -> None:
    desk = a_firm(store, TODAY)
    states = after_each_change(desk, store)
    places = [len(states) - 1]

    @settings(max_examples=15)
    @given(place=st.integers(0, len(states) - 1))
    def go(place: int) -> None:
        while places[-1] != place:
            forward = places[-1] < place
            (desk.redo if forward else desk.undo)()
            places.append(places[-1] + (1 if forward else -1))
        assert state_of(store) == states[place]

    go()
    assert seals.broken(store.db) == ()


@pytest.mark.parametrize("back", [1, 20, 60])
def test_many_steps_at_once_are_as_many_single_ones(store: Store, back: int) -> None:
    desk = a_firm(store, TODAY)
    states = after_each_change(desk, store)
    done = [
        change_id
        for (change_id,) in store.db.execute(
            "SELECT id FROM change WHERE kind = 'do' AND state = 'done' ORDER BY id"
        )
    ]
    desk.history.undo_to(done[-back])
    assert state_of(store) == states[-1 - back]
    desk.history.redo_to(done[-1])
    assert state_of(store) == states[-1]
