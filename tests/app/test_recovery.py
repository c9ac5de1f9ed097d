"""Recovery: the newest backup that is whole, what it lacks, and the ways out of a damaged file."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from backup_samples import PASSPHRASE, add, names_in, new_store

from clientdesk.app.backup_places import BackupPlaces
from clientdesk.app.backups import Backups
from clientdesk.app.checks import (
    faults,
    refuse_unless_as_saved,
    tables_not_as_saved,
    tables_not_as_saved_later,
)
from clientdesk.app.desk import Desk
from clientdesk.app.messages import Messages
from clientdesk.app.recovery import Recovery
from clientdesk.domain.opening import Opening
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage import seals
from clientdesk.storage.store import Store


@pytest.fixture
def places(tmp_path: Path) -> BackupPlaces:
    return BackupPlaces(data=tmp_path / "data", config=tmp_path / "config")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "firm.clientdesk"


def backed_up(path: Path, places: BackupPlaces, passphrase: str | None = None) -> Path:
    """A backup with Ana; then Bea is added, and the file is damaged."""
    store = new_store(path, "Ana", passphrase=passphrase)
    backup = Backups(store, places).make()
    add(store, "Bea")
    store.close()
    content = bytearray(path.read_bytes())
    content[200:4096] = bytes(3896)
    path.write_bytes(content)
    return backup.path


def test_the_newest_whole_backup_is_found_and_what_it_lacks(
    path: Path, places: BackupPlaces
) -> None:
    backup = backed_up(path, places)
    damaged = backup.with_name(f"{path.stem} 2099-01-01 10.00.00.clientdesk")
    damaged.write_bytes(backup.read_bytes()[:20_000])
    found = Recovery(path, places).newest_good()
    assert found is not None
    assert found.backup.path == backup
    assert found.contents.clients == 1
    assert found.passed_over == 1


def test_restoring_keeps_the_damaged_file(path: Path, places: BackupPlaces) -> None:
    backup = backed_up(path, places)
    content = path.read_bytes()
    kept = Recovery(path, places).restore(backup)
    assert kept is not None
    assert kept.read_bytes() == content
    assert names_in(path) == ["Ana"]


def test_without_a_backup_nothing_is_found(path: Path, places: BackupPlaces) -> None:
    path.write_bytes(b"")
    assert Recovery(path, places).newest_good() is None


def test_salvage_goes_beside_under_a_name_that_is_free(path: Path, places: BackupPlaces) -> None:
    new_store(path, "Ana").close()
    recovery = Recovery(path, places)
    assert recovery.salvage().path == path.with_name("firm (salvaged).clientdesk")
    assert recovery.salvage().path == path.with_name("firm (salvaged) 2.clientdesk")
    assert names_in(path.with_name("firm (salvaged) 2.clientdesk")) == ["Ana"]


def test_how_many_changes_would_be_missing_is_counted_in_the_damaged_file(
    path: Path, places: BackupPlaces
) -> None:
    """Ana is in the backup; Bea and Carla came after it."""
    store = new_store(path, "Ana")
    Backups(store, places).make()
    add(store, "Bea")
    add(store, "Carla")
    store.close()
    found = Recovery(path, places).newest_good()
    assert found is not None
    assert found.missing == 2
    assert found.last_change is not None


def test_a_salt_that_is_damaged_is_taken_from_a_backup(path: Path, places: BackupPlaces) -> None:
    store = new_store(path, "Ana", passphrase=PASSPHRASE)
    Backups(store, places).make()
    store.close()
    content = path.read_bytes()
    path.write_bytes(bytes([content[0] ^ 1]) + content[1:])
    found = Recovery(path, places, PASSPHRASE).salvage()
    assert found.whole
    assert found.path.read_bytes()[:16] == content[:16]
    assert names_in(found.path, PASSPHRASE) == ["Ana"]


def test_an_encrypted_workbook_needs_its_passphrase(path: Path, places: BackupPlaces) -> None:
    new_store(path, "Ana", passphrase=PASSPHRASE).close()
    with pytest.raises(Refused) as refused:
        Recovery(path, places).salvage()
    assert refused.value.code is RefusalCode.PASSPHRASE_NEEDED


@pytest.fixture
def changed(path: Path) -> Iterator[Desk]:
    """A workbook of which another program changed a name."""
    new_store(path, "Panaderia Ana").close()
    content = path.read_bytes()
    path.write_bytes(content.replace(b"Panaderia Ana", b"Panaderia Ano", 1))
    store = Store.open(path)
    with closing(Desk(store, store.now().date())) as desk:
        yield desk


def test_what_is_not_as_it_was_saved_is_a_fault_with_its_table(changed: Desk) -> None:
    tables = tables_not_as_saved(changed)
    assert tables in {("client",), ("journal",)}
    assert [fault.details["tables"] for fault in faults(changed)] == [" ".join(tables)]
    with pytest.raises(Refused) as refused:
        refuse_unless_as_saved(changed)
    assert refused.value.code is RefusalCode.CONTENTS_DIFFER


def test_a_large_encrypted_workbook_is_looked_through_once_it_is_open(path: Path) -> None:
    """The long name fills 2,400 pages, and as many again in the history."""
    new_store(path, "A" * 2_400 * 4096, passphrase=PASSPHRASE).close()
    content = bytearray(path.read_bytes())
    content[len(content) // 4096 // 2 * 4096 + 100] ^= 1
    path.write_bytes(content)
    store = Store.open(path, opening=Opening(passphrase=PASSPHRASE))
    with (
        closing(Desk(store, store.now().date())) as desk,
        pytest.raises(Refused) as refused,
    ):
        tables_not_as_saved_later(desk)
    assert refused.value.code is RefusalCode.DAMAGED


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_sealed_table_has_a_name_for_people(store: Store, language: str) -> None:
    assert set(Messages(language)._sections["table"]) == set(seals.sealed_tables(store.db))
