"""Backups: whole, checked, as secret as the workbook, and never at the cost of an older one."""

import os
import resource
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from backup_samples import PASSPHRASE, add, names_in, new_store

from clientdesk.domain.backups import Backup
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.opening import Opening
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client, Staff
from clientdesk.storage import backups, seals
from clientdesk.storage.backup import contents, write_copy
from clientdesk.storage.connection import connect, connect_read_only
from clientdesk.storage.rows import delete, insert, update
from clientdesk.storage.store import Store

OLD = Path(__file__).parent.parent / "data/old_workbooks"
NINE = datetime(2026, 11, 22, 9, 0)


@pytest.fixture(params=[None, PASSPHRASE], ids=["plain", "encrypted"])
def passphrase(request: pytest.FixtureRequest) -> str | None:
    return request.param


@pytest.fixture
def store(tmp_path: Path, passphrase: str | None) -> Iterator[Store]:
    store = new_store(tmp_path / "firm.clientdesk", "Ana", passphrase=passphrase)
    yield store
    store.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "backups"


def back_up(store: Store, folder: Path, now: datetime = NINE) -> Backup:
    assert store.path is not None
    with store.snapshot() as snapshot:
        return backups.make(snapshot.db, store.path, folder, store.key, now)


def refusal(store: Store, folder: Path) -> RefusalCode:
    with pytest.raises(Refused) as refused:
        back_up(store, folder)
    return refused.value.code


def test_a_backup_opens_as_a_workbook_with_all_that_was_saved(
    store: Store, folder: Path, passphrase: str | None
) -> None:
    backup = back_up(store, folder)
    assert backup.path == folder / "firm 2026-11-22 09.00.00.clientdesk"
    assert backup.size == backup.path.stat().st_size
    with backups.opened(backup.path, store.key) as copy:
        assert seals.all_seals(copy) == seals.all_seals(store.db)
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert backups.listed(folder) == (backup,)
    assert names_in(backup.path, passphrase) == ["Ana"]


def test_only_the_owner_may_read_a_backup_and_nothing_else_is_left(
    store: Store, folder: Path
) -> None:
    backup = back_up(store, folder)
    assert [path.name for path in folder.iterdir()] == [backup.path.name]
    if os.name != "nt":
        assert (folder.stat().st_mode & 0o777, backup.path.stat().st_mode & 0o777) == (0o700, 0o600)


def test_a_backup_of_an_encrypted_workbook_shows_nothing(tmp_path: Path, folder: Path) -> None:
    store = new_store(tmp_path / "a.clientdesk", "Panadería", passphrase=PASSPHRASE)
    backup = back_up(store, folder)
    store.close()
    for encoding in ("utf-8", "utf-16-le"):
        assert "Panader".encode(encoding) not in backup.path.read_bytes()
    with pytest.raises(Refused) as refused, backups.opened(backup.path, None):
        pass
    assert refused.value.code is RefusalCode.BACKUP_DAMAGED  # as nobody can tell it from noise


def test_what_is_saved_while_a_backup_is_made_is_not_in_it(
    store: Store, folder: Path, passphrase: str | None
) -> None:
    assert store.path is not None
    with store.snapshot() as snapshot:
        add(store, "Bea")
        backup = backups.make(snapshot.db, store.path, folder, store.key, NINE)
    assert names_in(backup.path, passphrase) == ["Ana"]


def test_a_workbook_that_is_only_looked_at_is_copied_as_encrypted_as_it_is(
    store: Store, tmp_path: Path, passphrase: str | None
) -> None:
    assert store.path is not None
    copy = tmp_path / "copy.clientdesk"
    looked_at = Store.open(store.path, opening=Opening(passphrase=passphrase, read_only=True))
    with looked_at.snapshot() as snapshot:
        write_copy(snapshot.db, copy, looked_at.key)
    write_copy(looked_at.db, copy, looked_at.key)  # once more, over the first
    looked_at.close()
    assert (b"SQLite" in copy.read_bytes()[:16]) is (passphrase is None)
    assert names_in(copy, passphrase) == ["Ana"]


def test_a_second_backup_in_the_same_second_or_after_the_clock_was_set_back_comes_later(
    store: Store, folder: Path
) -> None:
    first = back_up(store, folder)
    second = back_up(store, folder, NINE)
    third = back_up(store, folder, NINE - timedelta(hours=1))
    assert [second.made_at, third.made_at] == [NINE + timedelta(seconds=n) for n in (1, 2)]
    assert backups.listed(folder)[0] == third
    assert first.made_at == NINE


def test_rotation_keeps_what_it_keeps_and_touches_nothing_else(store: Store, folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "letter.txt").write_text("mine")
    (folder / "firm 2026-99-99 09.00.00.clientdesk").write_text("no day")
    for minutes in (0, 10, 20, 30):
        back_up(store, folder, NINE + timedelta(minutes=minutes))
    at = [backup.made_at.strftime("%H.%M") for backup in backups.listed(folder)]
    assert at == ["09.30", "09.00"]
    names = {path.name for path in folder.iterdir()}
    assert {"letter.txt", "firm 2026-99-99 09.00.00.clientdesk"} <= names


def test_what_an_interrupted_backup_left_is_gone_after_the_next(store: Store, folder: Path) -> None:
    folder.mkdir(parents=True)
    for end in ("", "-journal", "-wal"):
        (folder / f".firm 2026-11-22 08.00.00.clientdesk.part{end}").write_text(
            "Ana, in clear text"
        )
    backup = back_up(store, folder)
    assert [path.name for path in folder.iterdir()] == [backup.path.name]


def test_nothing_rotates_out_while_the_newest_is_damaged(store: Store, folder: Path) -> None:
    for minutes in (0, 30):
        back_up(store, folder, NINE + timedelta(minutes=minutes))
    newest = back_up(store, folder, NINE + timedelta(minutes=60)).path
    shutil.copy(newest, folder / "firm 2026-11-22 10.10.00.clientdesk")
    last = folder / "firm 2026-11-22 10.20.00.clientdesk"
    last.write_bytes(flipped(newest.read_bytes()))
    before = backups.listed(folder)
    with pytest.raises(Refused) as refused:
        backups.rotate(folder, store.key)
    assert refused.value.code is RefusalCode.BACKUP_DAMAGED
    assert refused.value.details["path"] == str(last)
    assert backups.listed(folder) == before
    last.unlink()
    backups.rotate(folder, store.key)
    assert len(backups.listed(folder)) == 4  # 9:00, 9:30, 10:00 and the newest


def flipped(content: bytes) -> bytes:
    """One bit of the name Ana; in an encrypted file, of wherever the middle is."""
    place = content.find(b'"name":"Ana"')
    place = place + 9 if place > 0 else len(content) // 2
    return content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :]


def test_the_full_check_finds_one_flipped_bit(store: Store, folder: Path) -> None:
    backup = back_up(store, folder).path
    backups.verify(backup, store.key)
    backup.write_bytes(flipped(backup.read_bytes()))
    with pytest.raises(Refused) as refused:
        backups.verify(backup, store.key)
    assert refused.value.code is RefusalCode.BACKUP_DAMAGED


def test_a_workbook_that_lost_what_was_saved_is_not_backed_up_as_if_it_were_whole(
    tmp_path: Path, folder: Path
) -> None:
    path = tmp_path / "firm.clientdesk"
    new_store(path, "Ana").close()
    content = path.read_bytes()
    path.write_bytes(flipped(content))
    with closing(connect_read_only(path)) as db:
        assert db.execute("PRAGMA quick_check").fetchone() == ("ok",)
    store = Store.open(path)
    with pytest.raises(Refused) as refused:
        back_up(store, folder)
    store.close()
    assert refused.value.code is RefusalCode.CONTENTS_DIFFER
    assert refused.value.details == {"path": str(path), "tables": "journal"}
    assert list(folder.iterdir()) == []


@contextmanager
def at_most(size: int) -> Iterator[None]:
    """No file may grow beyond `size` bytes: the disk is full, as far as a process can tell."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("pages", [0, 1, 40, 150])
def test_where_the_disk_takes_no_more_the_older_backups_stay(
    store: Store, folder: Path, pages: int
) -> None:
    first = back_up(store, folder)
    add(store, "Bea")
    with at_most(pages * 4096), pytest.raises(Refused) as refused:
        back_up(store, folder, NINE + timedelta(hours=1))
    assert refused.value.code in (RefusalCode.BACKUP_FAILED, RefusalCode.DISK_FULL)
    assert [path.name for path in folder.iterdir()] == [first.path.name]
    backups.verify(first.path, store.key)


def test_a_folder_that_cannot_be_made_is_refused(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert refusal(store, tmp_path / "file" / "backups") is RefusalCode.BACKUP_FAILED
    assert backups.listed(tmp_path / "file" / "backups") == ()


def test_a_key_is_known_by_the_salt_and_another_one_is_asked_for(
    tmp_path: Path, folder: Path
) -> None:
    store = new_store(tmp_path / "a.clientdesk", "Ana", passphrase=PASSPHRASE)
    other = new_store(tmp_path / "b.clientdesk", "Bea", passphrase="another one of theirs")
    backup = back_up(store, folder).path
    assert backups.key_for(backup, store.key) == store.key
    with pytest.raises(Refused) as refused:
        backups.key_for(backup, other.key)
    assert refused.value.code is RefusalCode.PASSPHRASE_NEEDED
    assert backups.key_for(backup, other.key, PASSPHRASE) == store.key
    store.close()
    other.close()


def test_a_backup_says_what_it_holds(store: Store, folder: Path, passphrase: str | None) -> None:
    add(store, "Bea")
    held = backups.described(back_up(store, folder).path, store.key)
    assert (held.clients, held.changes, held.encrypted) == (2, 2, passphrase is not None)
    (at, by) = store.db.execute("SELECT made_at, made_by FROM change WHERE id = 2").fetchone()
    assert (held.last_change, held.last_by) == (datetime.fromisoformat(at), by)


def test_differences_count_rows_of_either_side_and_rows_that_changed(
    store: Store, folder: Path
) -> None:
    add(store, "Bea")
    backup = back_up(store, folder).path
    with store.change(ChangeLabel.EDIT_CLIENT) as change:
        update(change, Client(id=1, ref="Ana", name="Ana María"))
        delete(change, Client, 2)
        insert(change, Client(ref="C", name="Carla"))
        insert(change, Client(ref="D", name="Diego"))
        insert(change, Staff(name="Eva"))
    with store.snapshot() as snapshot:
        clients, staff = backups.differences(snapshot.db, backup, store.key)
    # then Ana, Bea; now Ana María, Carla as row 2 again or 3, Diego
    assert (clients.table, clients.then, clients.now) == ("client", 2, 3)
    ids = [row[0] for row in store.db.execute("SELECT id FROM client")]
    again = 2 in ids  # whether SQLite gave Carla the number of Bea
    assert (clients.only_then, clients.only_now) == ((0, 1) if again else (1, 2))
    assert clients.changed == (2 if again else 1)
    assert (staff.table, staff.only_then, staff.only_now, staff.changed) == ("staff", 0, 1, 0)


def test_nothing_differs_from_a_backup_made_now(store: Store, folder: Path) -> None:
    backup = back_up(store, folder).path
    with store.snapshot() as snapshot:
        assert backups.differences(snapshot.db, backup, store.key) == ()
        assert backups.contents_of(backup, store.key) == contents(snapshot.db)


@pytest.mark.parametrize("version", [1, 2, 3, 4, 5, 6])
def test_a_backup_of_every_version_is_made_before_its_migration_and_can_be_compared(
    tmp_path: Path, folder: Path, version: int
) -> None:
    path = tmp_path / "old.clientdesk"
    shutil.copy(OLD / f"v{version}.clientdesk", path)
    store = Store.open(path, backups=folder)
    found = backups.listed(folder)
    if version == 6:
        assert found == ()
        found = (back_up(store, folder),)
    (backup,) = found
    held = backups.described(backup.path, None)
    assert (held.version, held.clients) == (version, 1)
    backups.verify(backup.path, None)
    with store.snapshot() as snapshot:
        assert backups.differences(snapshot.db, backup.path, None) == ()
    store.close()
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".clientdesk"] == [path.name]


def test_a_workbook_that_cannot_be_backed_up_is_not_migrated(tmp_path: Path) -> None:
    path = tmp_path / "old.clientdesk"
    shutil.copy(OLD / "v1.clientdesk", path)
    before = path.read_bytes()
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Refused) as refused:
        Store.open(path, backups=tmp_path / "file")
    assert refused.value.code is RefusalCode.BACKUP_FAILED
    db = connect(str(path))
    assert db.execute("PRAGMA user_version").fetchone() == (1,)
    db.close()
    assert len(path.read_bytes()) == len(before)


def test_a_check_can_be_stopped_and_leaves_nothing(store: Store, folder: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise Stopped

    assert store.path is not None
    with store.snapshot() as snapshot, pytest.raises(Stopped):
        backups.make(snapshot.db, store.path, folder, store.key, NINE, stop)
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="who may write everything")
def test_a_backup_on_a_disk_that_cannot_be_written_is_read(store: Store, folder: Path) -> None:
    backup = back_up(store, folder).path
    backup.chmod(0o400)
    folder.chmod(0o500)
    backups.verify(backup, store.key)
    assert backups.described(backup, store.key).clients == 1
    folder.chmod(0o700)


def test_reading_a_backup_leaves_nothing_beside_it_even_if_it_was_opened_as_a_workbook(
    store: Store, folder: Path, passphrase: str | None
) -> None:
    backup = back_up(store, folder).path
    assert names_in(backup, passphrase) == ["Ana"]  # now it is in WAL mode
    backup.with_name(f"{backup.name}.lock").unlink()
    backups.verify(backup, store.key)
    with store.snapshot() as snapshot:
        assert backups.differences(snapshot.db, backup, store.key) == ()
    assert [path.name for path in folder.iterdir()] == [backup.name]
