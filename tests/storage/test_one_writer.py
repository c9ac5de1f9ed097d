"""One writer: who holds a workbook is named, and others look at one state of it."""

import json
import os
import socket
from datetime import datetime
from pathlib import Path

import pytest
from other_program import open_in_another_program

from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.opening import Opening, ReadOnlyReason
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.storage.cipher import new_key
from clientdesk.storage.lock import holder_file, holder_of, is_free, user_name
from clientdesk.storage.rows import fetch, insert
from clientdesk.storage.store import Store

NOW = datetime(2026, 11, 22, 9, 12)
LOOK = Opening(read_only=True)
PASSPHRASE = "four quiet words here"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return new_workbook(tmp_path / "firm.clientdesk")


def new_workbook(path: Path, passphrase: str = "") -> Path:
    store = Store.create(path, key=new_key(passphrase) if passphrase else None)
    with store.change(ChangeLabel.ADD_CLIENT) as change:
        insert(change, Client(ref="C1", name="Ana"))
    store.close()
    return path


def refs(store: Store) -> list[str]:
    return [client.ref for client in fetch(store, Client)]


def files(path: Path) -> set[str]:
    return {each.name for each in path.parent.iterdir()}


def say_that_it_is_open_elsewhere(path: Path) -> None:
    said = {"user": "eva", "host": "desk-2", "pid": 77, "since": "2026-11-22T08:30:00"}
    holder_file(path).write_text(json.dumps(said), "utf-8")


def test_a_second_writer_is_told_who_holds_it_since_when(path: Path) -> None:
    with open_in_another_program(path) as other:
        with pytest.raises(Refused) as refused:
            Store.open(path)
        assert refused.value.code is RefusalCode.IN_USE
        assert refused.value.details["holder"] == f"{user_name()} @ {socket.gethostname()}"
        assert holder_of(path).pid == other.process.pid
        assert not is_free(path)
    assert is_free(path)
    Store.open(path).close()


def test_who_holds_it_is_gone_with_his_process(path: Path) -> None:
    with open_in_another_program(path) as other:
        other.save("C2")
        other.kill()
        assert holder_of(path).pid == other.process.pid  # it could not say that it is gone
        assert is_free(path)
        store = Store.open(path)
        assert refs(store) == ["C1", "C2"]
        assert holder_of(path).pid == os.getpid()
        store.close()
        assert holder_of(path).pid == 0


@pytest.mark.parametrize("passphrase", ["", PASSPHRASE])
def test_a_colleague_sees_what_was_saved_up_to_now_and_writes_nothing(
    tmp_path: Path, passphrase: str
) -> None:
    path = new_workbook(tmp_path / "firm.clientdesk", passphrase)
    opening = Opening(read_only=True, passphrase=passphrase or None)
    with open_in_another_program(path, passphrase) as other:
        other.save("C2")
        before = files(path)
        store = Store.open(path, lambda: NOW, opening)
        other.save("C3")
        assert refs(store) == ["C1", "C2"]
        state = store.read_only
        assert state is not None
        assert (state.reason, state.as_of) == (ReadOnlyReason.HELD, NOW)
        assert state.holder is not None
        assert state.holder.pid == other.process.pid
        with pytest.raises(Refused) as refused, store.change(ChangeLabel.ADD_CLIENT):
            pass
        assert refused.value.code is RefusalCode.ONLY_READ
        later = store.anew(read_only=True)
        assert refs(later) == ["C1", "C2", "C3"]
        for each in (store, later):
            each.close()
        assert files(path) == before
        assert holder_of(path).pid == other.process.pid


def test_what_was_looked_at_turns_writable_once_it_is_free(path: Path) -> None:
    with open_in_another_program(path) as other:
        store = Store.open(path, opening=LOOK)
        with pytest.raises(Refused) as refused:
            store.anew(read_only=False)
        assert refused.value.code is RefusalCode.IN_USE
        other.save("C2")
    writing = store.anew(read_only=False)
    assert writing.read_only is None
    assert refs(writing) == ["C1", "C2"]
    writing.close()
    store.close()


def test_no_state_is_taken_of_a_workbook_that_is_closed(path: Path) -> None:
    """A job of the window may be late; the driver would end the process."""
    store = Store.open(path, opening=LOOK)
    store.close()
    with pytest.raises(Refused), store.snapshot():
        pass


def test_what_was_encrypted_meanwhile_asks_for_its_passphrase(path: Path, tmp_path: Path) -> None:
    store = Store.open(path, opening=LOOK)
    new_workbook(tmp_path / "other.clientdesk", PASSPHRASE).replace(path)
    with pytest.raises(Refused) as refused:
        store.anew(read_only=True)
    assert refused.value.code is RefusalCode.PASSPHRASE_NEEDED
    store.close()


def test_a_look_at_a_closed_workbook_leaves_nothing_beside_it(path: Path) -> None:
    before = files(path), path.read_bytes()
    store = Store.open(path, opening=LOOK)
    assert store.read_only is not None
    assert store.read_only.reason is ReadOnlyReason.WISH
    store.close()
    assert (files(path), path.read_bytes()) == before


def test_another_computer_that_says_it_has_it_open_is_believed(path: Path) -> None:
    say_that_it_is_open_elsewhere(path)
    with pytest.raises(Refused) as refused:
        Store.open(path)
    assert refused.value.code is RefusalCode.IN_USE_ELSEWHERE
    assert refused.value.details["holder"] == "eva @ desk-2"
    assert refused.value.details["since"] == "2026-11-22 08:30"
    assert not is_free(path)
    store = Store.open(path, opening=LOOK)
    assert refs(store) == ["C1"]
    store.close()


def test_who_takes_over_holds_it_and_the_other_one_learns_of_it(path: Path) -> None:
    store = Store.open(path)
    assert store.taken_over_by is None
    say_that_it_is_open_elsewhere(path)  # as a synchronised folder brings it
    other = store.taken_over_by
    assert other is not None
    assert other.host == "desk-2"
    store.close()
    assert holder_of(path).host == "desk-2"  # not ours, so not taken away
    store = Store.open(path, opening=Opening(take_over=True))
    assert holder_of(path).host == socket.gethostname()
    store.close()


@pytest.mark.parametrize(
    "words", ["", "{", "[" * 100_000, "[]", '{"user": 1}', '{"since": "now"}', "\0" * 50]
)
def test_a_holder_file_that_says_nothing_holds_nothing(path: Path, words: str) -> None:
    holder_file(path).write_text(words, "utf-8")
    store = Store.open(path)
    assert holder_of(path).pid == os.getpid()
    store.close()


def test_a_file_that_another_computer_is_half_done_with_is_not_shown(path: Path) -> None:
    """The seals do not hold what the rows say: a page came before the others."""
    store = Store.open(path)
    store.db.execute("DROP TRIGGER journal_client_update")
    store.db.execute("UPDATE client SET name = 'Eva'")
    store.db.execute(trigger(path.with_name("new.clientdesk")))
    store.close()
    look = Store.open(path, opening=LOOK)
    assert refs(look) == ["C1"]
    look.close()
    say_that_it_is_open_elsewhere(path)
    with pytest.raises(Refused) as refused:
        Store.open(path, opening=LOOK)
    assert refused.value.code is RefusalCode.CONTENTS_DIFFER


def trigger(path: Path) -> str:
    """As the migrations write it."""
    store = Store.create(path)
    sql = "SELECT sql FROM sqlite_master WHERE name = 'journal_client_update'"
    found: str = store.db.execute(sql).fetchone()[0]
    store.close()
    return found
