"""Workbooks of every version in every way of use: looked at, encrypted, salvaged, damaged."""

import shutil
import sqlite3
from pathlib import Path

import pytest
from random_use import DAY

from clientdesk.app.backup_places import BackupPlaces
from clientdesk.app.checks import faults
from clientdesk.app.desk import Desk
from clientdesk.app.recovery import Recovery
from clientdesk.domain.opening import Opening
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.storage import seals
from clientdesk.storage.rows import fetch
from clientdesk.storage.store import Store

OLD = Path(__file__).parent.parent / "data/old_workbooks"
PASSPHRASE = "correct horse one"
NAMES = ["Panadería La Espiga"]


@pytest.fixture(params=[1, 2, 3, 4, 5, 6])
def path(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    path = tmp_path / "firm.clientdesk"
    shutil.copy(OLD / f"v{request.param}.clientdesk", path)
    return path


def names(store: Store) -> list[str]:
    """Of its clients; closes it, and finds nothing wrong with it before."""
    found = [client.name for client in fetch(store, Client)]
    assert seals.broken(store.db) == ()
    assert faults(Desk(store, DAY)) == []
    store.close()
    return found


def test_it_is_looked_at_without_being_changed(path: Path) -> None:
    before = path.read_bytes()
    assert names(Store.open(path, opening=Opening(read_only=True))) == NAMES
    assert path.read_bytes() == before


def test_it_is_encrypted_with_the_copy_of_before(path: Path) -> None:
    desk = Desk(Store.open(path), DAY)
    desk.protection.set(PASSPHRASE)
    desk.close()
    for each in path.parent.glob("*.clientdesk"):
        assert b"Panader" not in each.read_bytes()
    assert names(Store.open(path, opening=Opening(passphrase=PASSPHRASE))) == NAMES


def test_it_is_salvaged(path: Path, tmp_path: Path) -> None:
    places = BackupPlaces(tmp_path / "data", tmp_path / "config")
    salvaged = Recovery(path, places).salvage()
    assert names(Store.open(salvaged.path)) == NAMES


@pytest.mark.parametrize("version", [1, 2, 3, 4, 5])
def test_one_that_is_not_as_its_history_says_is_not_brought_up_to_date(
    tmp_path: Path, version: int
) -> None:
    path = tmp_path / "firm.clientdesk"
    shutil.copy(OLD / f"v{version}.clientdesk", path)
    db = sqlite3.connect(path)
    name = "journal_client_update"
    (trigger,) = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", [name]).fetchone()
    db.execute(f"DROP TRIGGER {name}")
    db.execute("UPDATE client SET name = 'Panadería La Espigo'")
    db.execute(trigger)
    db.commit()
    db.close()
    spoilt = path.read_bytes()
    with pytest.raises(Refused) as refused:
        Store.open(path)
    assert refused.value.code is RefusalCode.CONTENTS_DIFFER
    assert path.read_bytes() == spoilt
