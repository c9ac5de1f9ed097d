"""Salvage: nothing that can still be read is lost, and the damaged file stays as it is."""

import errno
import os
from pathlib import Path

import pytest
from backup_samples import PASSPHRASE, new_store

from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.opening import Opening
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client, Staff
from clientdesk.storage import seals
from clientdesk.storage.cipher import derive
from clientdesk.storage.connection import connect
from clientdesk.storage.damaged import salt_of
from clientdesk.storage.rows import delete, fetch, insert, update
from clientdesk.storage.salvage import Salvaged, last_change, salvage
from clientdesk.storage.schema import CURRENT_VERSION
from clientdesk.storage.store import Store

PAGE = 4096
CLIENTS = 400  # some dozens to a page
OLD = sorted((Path(__file__).parent.parent / "data" / "old_workbooks").glob("*.clientdesk"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return full(tmp_path / "firm.clientdesk")


def full(path: Path, passphrase: str | None = None) -> Path:
    """Many clients, one renamed and one deleted since; one person."""
    store = new_store(path, passphrase=passphrase)
    with store.change(ChangeLabel.ADD_CLIENT) as change:
        for number in range(CLIENTS):
            insert(change, Client(ref=f"C{number}", name=f"Client number {number:04}" + "x" * 60))
        insert(change, Staff(name="Bea"))
    with store.change(ChangeLabel.EDIT_CLIENT) as change:
        update(change, Client(id=7, ref="C6", name="Renamed"))
        delete(change, Client, 8)
    store.close()
    return path


def root(path: Path, table: str) -> int:
    db = connect(str(path))
    found = db.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchone()
    db.close()
    return int(found[0])


def pages_with(path: Path, words: bytes) -> list[int]:
    content = path.read_bytes()
    pages = range(0, len(content), PAGE)
    return [place // PAGE for place in pages if words in content[place : place + PAGE]]


def overwrite(path: Path, page: int, content: bytes = b"\0" * PAGE) -> None:
    with path.open("r+b") as file:
        file.seek(page * PAGE)
        file.write(content)


def salvaged(path: Path, passphrase: str | None = None) -> Salvaged:
    salt = salt_of(path)
    key = derive(passphrase, salt) if passphrase and salt else None
    before = path.read_bytes()
    found = salvage(path, path.with_name("salvaged.clientdesk"), key)
    assert path.read_bytes() == before
    assert {each.name for each in path.parent.iterdir()} <= {
        *(path.name, f"{path.name}.lock", "salvaged.clientdesk")
    }
    return found


def opened(found: Salvaged, passphrase: str | None = None) -> Store:
    store = Store.open(found.path, opening=Opening(passphrase=passphrase))
    assert seals.broken(store.db) == ()
    assert store.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert store.db.execute("PRAGMA foreign_key_check").fetchall() == []
    return store


def test_a_whole_workbook_is_saved_whole_and_can_still_be_undone(path: Path) -> None:
    store = Store.open(path)
    before = seals.all_seals(store.db)
    store.close()
    found = salvaged(path)
    assert found.whole
    store = opened(found)
    assert seals.all_seals(store.db) == before
    store.undo()
    assert len(fetch(store, Client)) == CLIENTS
    store.close()


def test_rows_on_a_lost_page_come_from_the_history_and_are_proved_right(path: Path) -> None:
    """Fifty or so clients are on the page: as many are back, the renamed and the deleted too."""
    page = min(page for page in pages_with(path, b"Client number 0001") if page)
    overwrite(path, page)
    found = salvaged(path)
    clients = next(each for each in found.tables if each.table == "client")
    journal = next(each for each in found.tables if each.table == "journal")
    assert clients.proven
    assert clients.lost == 0
    assert clients.from_history > 0 or journal.lost > 0
    store = opened(found)
    names = {client.id: client.name for client in fetch(store, Client)}
    assert len(names) == CLIENTS - 1
    assert names[7] == "Renamed"
    assert 8 not in names
    store.close()


def test_a_flipped_bit_is_taken_back_with_the_history(path: Path) -> None:
    content = path.read_bytes()
    place = content.index(b"Client number 0200")
    path.write_bytes(content[:place] + b"Klient" + content[place + 6 :])
    found = salvaged(path)
    store = opened(found)
    (client,) = fetch(store, Client, "ref = 'C200'")
    assert client.name.startswith("Client number 0200")
    store.close()


@pytest.mark.parametrize("length", [100, 16])
def test_a_broken_header_costs_nothing(path: Path, length: int) -> None:
    overwrite(path, 0, os.urandom(length))
    found = salvaged(path)
    assert found.whole
    opened(found).close()


def test_where_a_table_is_gone_altogether_the_history_has_it(path: Path) -> None:
    overwrite(path, root(path, "client") - 1)
    found = salvaged(path)
    store = opened(found)
    assert len(fetch(store, Client)) == CLIENTS - 1
    store.close()


def test_where_the_history_is_gone_the_tables_are_there_and_nothing_is_undone_by_halves(
    path: Path,
) -> None:
    overwrite(path, root(path, "journal") - 1)
    found = salvaged(path)
    assert not found.whole
    store = opened(found)
    assert len(fetch(store, Client)) == CLIENTS - 1
    assert store.undoable() is None
    store.close()


def test_half_a_file_gives_what_is_in_it(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2 + 100])
    found = salvaged(path)
    assert not found.whole
    opened(found).close()


@pytest.mark.parametrize("place", [2, 4, 6, 7])  # eighths of the file
def test_an_encrypted_workbook_is_salvaged_encrypted(tmp_path: Path, place: int) -> None:
    path = full(tmp_path / "firm.clientdesk", PASSPHRASE)
    overwrite(path, path.stat().st_size // PAGE * place // 8, os.urandom(PAGE))
    found = salvaged(path, PASSPHRASE)
    assert b"Client number" not in found.path.read_bytes()
    store = opened(found, PASSPHRASE)
    assert len(fetch(store, Client)) == CLIENTS - 1
    store.close()


def test_what_is_only_in_the_wal_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "firm.clientdesk"
    store = new_store(path, "Ana")
    copy = tmp_path / "crashed.clientdesk"
    for suffix in ("", "-wal"):  # as a process leaves them that is killed
        copy.with_name(copy.name + suffix).write_bytes(
            path.with_name(path.name + suffix).read_bytes()
        )
    store.close()
    found = salvage(copy, tmp_path / "new.clientdesk", None)
    store = opened(found)
    assert [client.name for client in fetch(store, Client)] == ["Ana"]
    store.close()


def test_a_row_that_refers_to_one_that_is_lost_goes_with_it(tmp_path: Path) -> None:
    path = tmp_path / "firm.clientdesk"
    store = new_store(path, "Ana", "Bea")
    with store.change(ChangeLabel.EDIT_CLIENT) as change:
        sql = "INSERT INTO client_alias (client_id, name) VALUES (1, 'Anita'), (2, 'Beatriz')"
        change.db.execute(sql)
    store.close()
    db = connect(str(path))
    for table in ("client", "journal"):
        for (name,) in db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", [table]
        ).fetchall():
            db.execute(f"DROP TRIGGER {name}")
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute("DELETE FROM client WHERE id = 1")
    db.execute("DELETE FROM journal WHERE table_name = 'client' AND row_id = 1")
    db.close()
    found = salvaged(path)
    assert found.unlinked == 1
    store = opened(found)
    assert store.db.execute("SELECT name FROM client_alias").fetchall() == [("Beatriz",)]
    store.close()


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_old_workbooks_are_salvaged_into_current_ones(old: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.clientdesk"
    path.write_bytes(old.read_bytes())
    tables = tables_of(path)
    found = salvaged(path)
    assert {each.table: each.rows for each in found.tables} == tables
    store = opened(found)
    assert store.db.execute("PRAGMA user_version").fetchone() == (CURRENT_VERSION,)
    store.close()


def tables_of(path: Path) -> dict[str, int]:
    db = connect(str(path))
    names = [
        name
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        if not name.startswith(("sqlite_", "_sqlite_")) and name not in ("open_change", "seal")
    ]
    counts = {name: db.execute(f"SELECT COUNT(*) FROM {name}").fetchone()[0] for name in names}
    db.close()
    return counts


@pytest.mark.parametrize("content", [b"", b"no workbook at all", b"\0" * 50_000])
def test_where_nothing_can_be_read_nothing_is_left_behind(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "firm.clientdesk"
    path.write_bytes(content)
    with pytest.raises(Refused) as refused:
        salvage(path, tmp_path / "new.clientdesk", None)
    assert refused.value.code is RefusalCode.NOTHING_SALVAGED
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_an_existing_file_is_never_overwritten(path: Path) -> None:
    other = path.with_name("other.clientdesk")
    other.write_bytes(b"mine")
    with pytest.raises(Refused) as refused:
        salvage(path, other, None)
    assert refused.value.code is RefusalCode.ALREADY_EXISTS
    assert other.read_bytes() == b"mine"


def test_stopping_leaves_nothing_behind(path: Path) -> None:
    class Stop(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done == 3:
            raise Stop

    with pytest.raises(Stop):
        salvage(path, path.with_name("new.clientdesk"), None, stop)
    assert {each.name for each in path.parent.iterdir()} <= {path.name, f"{path.name}.lock"}


def test_a_view_in_the_place_of_a_table_is_not_read(path: Path) -> None:
    db = connect(str(path))
    db.execute("ALTER TABLE client RENAME TO other")
    db.execute("CREATE VIEW client AS SELECT 1 AS id, 'X' AS ref, 'Forged' AS name FROM other")
    db.close()
    found = salvaged(path)
    store = opened(found)
    assert not fetch(store, Client, "name = 'Forged'")
    assert len(fetch(store, Client)) == CLIENTS - 1  # from the history
    store.close()


def test_the_last_change_is_told_from_a_damaged_file(path: Path) -> None:
    store = Store.open(path)
    (made_at,) = store.db.execute("SELECT made_at FROM change ORDER BY id DESC").fetchone()
    store.close()
    overwrite(path, max(pages_with(path, b"Client number 0300")))
    number, last = last_change(path, path.with_name("new.clientdesk"), None)
    assert number == 2
    assert last is not None
    assert last.isoformat() == made_at


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps who may read in another way")
def test_only_its_owner_may_read_what_was_salvaged(path: Path, tmp_path: Path) -> None:
    made = salvage(path, tmp_path / "new.clientdesk", None).path
    assert made.stat().st_mode & 0o777 == 0o600


def test_a_disk_that_is_full_is_said_and_leaves_nothing(path: Path, tmp_path: Path) -> None:
    def full_disk(done: int, total: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(Refused) as refused:
        salvage(path, tmp_path / "new.clientdesk", None, full_disk)
    assert refused.value.code is RefusalCode.DISK_FULL
    assert [*tmp_path.glob("*new*"), *tmp_path.glob(".*")] == []
