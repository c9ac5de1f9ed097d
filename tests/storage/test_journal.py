"""Undo, redo and history: every change can be taken back and made again, in any order."""

from datetime import date

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from clientdesk.domain.changes import ChangeInfo, ChangeLabel
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Activity, Client, Staff, TimeEntry
from clientdesk.storage.rows import delete, fetch, insert, update
from clientdesk.storage.store import Store

ADD = ChangeLabel.ADD_CLIENT
ANA = Client(ref="C1", name="Ana")


def test_a_change_says_which_tables_it_touched(store: Store) -> None:
    with store.change(ADD) as change:
        insert(change, ANA)
        insert(change, Staff(name="Bea"))
    assert change.changes.tables == {"client", "staff"}
    assert change.changes.touch("staff", "firm")
    assert not change.changes.touch("firm")


def test_undo_and_redo_bring_back_every_field(store: Store) -> None:
    full = Client(
        ref="C1", name="Ana & Ñandú <b>", since=date(2019, 2, 28), archived=True, note="a\nb"
    )
    with store.change(ADD, "Ana") as change:
        client_id = insert(change, full)
    stored = fetch(store, Client)
    assert store.undoable() == ChangeInfo(ADD, "Ana")
    assert store.undo().tables == {"client"}
    assert fetch(store, Client) == []
    assert store.redoable() == ChangeInfo(ADD, "Ana")
    store.redo()
    assert fetch(store, Client) == stored
    assert stored[0].id == client_id


def test_rows_that_refer_to_each_other_come_back_together(store: Store) -> None:
    with store.change(ADD) as change:
        client = insert(change, ANA)
        person = insert(change, Staff(name="Bea"))
        insert(
            change,
            TimeEntry(
                client_id=client,
                staff_id=person,
                day=date(2026, 1, 2),
                seconds=4788,
                activity=Activity.SELLING,
                source_key="k",
            ),
        )
    before = fetch(store, TimeEntry)
    with store.change(ChangeLabel.WITHDRAW_IMPORT) as change:
        delete(change, TimeEntry, 1)
        delete(change, Client, client)
        delete(change, Staff, person)
    store.undo()
    assert fetch(store, TimeEntry) == before


def test_a_new_change_ends_redo(store: Store) -> None:
    with store.change(ADD) as change:
        insert(change, ANA)
    store.undo()
    with store.change(ADD) as change:
        insert(change, Staff(name="Bea"))
    assert store.redoable() is None
    with pytest.raises(Refused) as refused:
        store.redo()
    assert refused.value.code is RefusalCode.NOTHING_TO_REDO


def test_nothing_to_undo_is_said(store: Store) -> None:
    with pytest.raises(Refused) as refused:
        store.undo()
    assert refused.value.code is RefusalCode.NOTHING_TO_UNDO


def test_a_change_that_writes_nothing_is_no_history(store: Store) -> None:
    with store.change(ADD) as change:
        pass
    assert change.changes.tables == frozenset()
    assert store.undoable() is None


def test_a_change_that_writes_nothing_leaves_what_can_be_made_again(store: Store) -> None:
    with store.change(ADD) as change:
        insert(change, ANA)
    store.undo()
    with store.change(ADD):
        pass
    store.redo()
    assert [client.name for client in fetch(store, Client)] == ["Ana"]


def test_the_history_keeps_what_was_undone(store: Store) -> None:
    with store.change(ADD) as change:
        insert(change, ANA)
    store.undo()
    kinds = [kind for (kind,) in store.db.execute("SELECT kind FROM change ORDER BY id")]
    assert kinds == ["do", "undo"]


def test_a_change_of_a_later_version_is_one_that_this_version_does_not_know(store: Store) -> None:
    with store.change(ADD) as change:
        insert(change, ANA)
    store.db.execute("UPDATE change SET label = 'teleport_client'")
    assert store.undoable() == ChangeInfo(ChangeLabel.OTHER, "")
    store.undo()
    assert fetch(store, Client) == []


class UndoMachine(RuleBasedStateMachine):
    """Against a model that is nothing but a list of states."""

    def __init__(self) -> None:
        super().__init__()
        self.store = Store.in_memory()
        self.states: list[list[Client]] = [[]]
        self.at = 0

    def _did(self) -> None:
        self.states[self.at + 1 :] = [fetch(self.store, Client)]
        self.at += 1

    @rule(names=st.lists(st.text(max_size=5), min_size=1, max_size=3))
    def add(self, names: list[str]) -> None:
        with self.store.change(ADD) as change:
            for number, name in enumerate(names):
                insert(change, Client(ref=f"{change.id}-{number}", name=name))
        self._did()

    @precondition(lambda self: fetch(self.store, Client))
    @rule(name=st.text(min_size=6, max_size=8), data=st.data())
    def rename(self, name: str, data: st.DataObject) -> None:
        client = data.draw(st.sampled_from(fetch(self.store, Client)))
        with self.store.change(ChangeLabel.EDIT_CLIENT) as change:
            update(change, Client(id=client.id, ref=client.ref, name=name))
        self._did()

    @precondition(lambda self: fetch(self.store, Client))
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        client = data.draw(st.sampled_from(fetch(self.store, Client)))
        with self.store.change(ChangeLabel.WITHDRAW_IMPORT) as change:
            delete(change, Client, client.id)
        self._did()

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self) -> None:
        self.store.undo()
        self.at -= 1

    @precondition(lambda self: self.at < len(self.states) - 1)
    @rule()
    def redo(self) -> None:
        self.store.redo()
        self.at += 1

    @invariant()
    def the_workbook_is_in_the_state_of_the_model(self) -> None:
        assert fetch(self.store, Client) == self.states[self.at]
        assert (self.store.undoable() is None) == (self.at == 0)
        assert (self.store.redoable() is None) == (self.at == len(self.states) - 1)

    def teardown(self) -> None:
        self.store.close()


TestUndo = UndoMachine.TestCase
TestUndo.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)
