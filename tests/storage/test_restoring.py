"""A backup put back: at every moment there is a whole workbook, and nothing is thrown away."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from backup_samples import PASSPHRASE, add, names_in, new_store

from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage import backups
from clientdesk.storage.cipher import Key
from clientdesk.storage.connection import connect, connect_file, key_of
from clientdesk.storage.restoring import restore

OLD = Path(__file__).parent.parent / "data/old_workbooks"
NOW = datetime(2026, 11, 22, 9, 5)
KEPT = "firm (replaced 2026-11-22 09.05).clientdesk"


@pytest.fixture(params=[None, PASSPHRASE], ids=["plain", "encrypted"])
def passphrase(request: pytest.FixtureRequest) -> str | None:
    return request.param


@pytest.fixture
def workbook(tmp_path: Path, passphrase: str | None) -> Path:
    """With Ana and Bea, and a backup from before Bea."""
    path = tmp_path / "firm.clientdesk"
    with closing(new_store(path, "Ana", passphrase=passphrase)) as store:
        with store.snapshot() as snapshot:
            made = backups.make(snapshot.db, path, tmp_path / "b", store.key, NOW)
        made.path.rename(tmp_path / "backup.clientdesk")
        add(store, "Bea")
    return path


@pytest.fixture
def backup(workbook: Path) -> Path:
    return workbook.with_name("backup.clientdesk")


def workbooks_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.is_file()} - {
        "backup.clientdesk",
        "firm.clientdesk.lock",
        f"{KEPT}.lock",
    }


def refusal(backup: Path, workbook: Path, passphrase: str | None = None) -> RefusalCode:
    with pytest.raises(Refused) as refused:
        restore(backup, workbook, passphrase, NOW)
    return refused.value.code


def test_the_workbook_is_as_it_was_and_the_replaced_one_is_kept(
    workbook: Path, backup: Path, passphrase: str | None
) -> None:
    before = workbook.read_bytes()
    kept = restore(backup, workbook, passphrase, NOW)
    assert kept == workbook.with_name(KEPT)
    assert kept.read_bytes() == before
    assert names_in(workbook, passphrase) == ["Ana"]
    assert names_in(kept, passphrase) == ["Ana", "Bea"]
    assert workbooks_in(workbook.parent) == {"firm.clientdesk", KEPT}
    assert names_in(backup, passphrase) == ["Ana"]  # it stays a backup


def test_what_is_kept_can_be_put_back_in_turn(
    workbook: Path, backup: Path, passphrase: str | None
) -> None:
    kept = restore(backup, workbook, passphrase, NOW)
    assert kept is not None
    again = restore(kept, workbook, passphrase, NOW)
    assert again is not None
    assert again.name == "firm (replaced 2026-11-22 09.05) 2.clientdesk"
    assert names_in(workbook, passphrase) == ["Ana", "Bea"]
    assert names_in(again, passphrase) == ["Ana"]


def test_a_missing_workbook_is_put_there(
    workbook: Path, backup: Path, passphrase: str | None
) -> None:
    workbook.unlink()
    assert restore(backup, workbook, passphrase, NOW) is None
    assert names_in(workbook, passphrase) == ["Ana"]


def test_a_damaged_or_empty_workbook_is_kept_as_it_is(
    workbook: Path, backup: Path, passphrase: str | None
) -> None:
    for content in (b"", b"\xff" * 40_000, workbook.read_bytes()[:8192]):
        workbook.write_bytes(content)
        kept = restore(backup, workbook, passphrase, NOW)
        assert kept is not None
        assert kept.read_bytes() == content
        assert names_in(workbook, passphrase) == ["Ana"]


def test_what_a_killed_process_had_saved_is_in_the_kept_file(
    workbook: Path, backup: Path, passphrase: str | None
) -> None:
    leave_in_wal(workbook, passphrase)
    kept = restore(backup, workbook, passphrase, NOW)
    assert kept is not None
    assert names_in(workbook, passphrase) == ["Ana"]
    assert names_in(kept, passphrase) == ["Ana", "Bea", "Carla"]


def test_the_wal_of_a_workbook_that_cannot_be_opened_goes_with_it(
    tmp_path: Path, workbook: Path, backup: Path, passphrase: str | None
) -> None:
    """Beside the restored one, it would be written into that."""
    if passphrase is None:
        return
    other = tmp_path / "other.clientdesk"
    new_store(other, "Zoe", passphrase="another one of theirs").close()
    leave_in_wal(other, "another one of theirs")
    kept = restore(backup, other, passphrase, NOW)
    assert kept is not None
    assert names_in(other, passphrase) == ["Ana"]
    assert names_in(kept, "another one of theirs") == ["Zoe", "Carla"]
    assert workbook.exists()


def leave_in_wal(path: Path, passphrase: str | None) -> None:
    """As after kill -9: the last change is only in the -wal."""
    from clientdesk.domain.opening import Opening
    from clientdesk.storage.store import Store

    aside = path.with_name("aside")
    with closing(Store.open(path, opening=Opening(passphrase=passphrase))) as store:
        add(store, "Carla")
        aside.mkdir()
        for end in ("", "-wal"):
            shutil.copy(path.with_name(path.name + end), aside / f"copy{end}")
    for end in ("", "-wal"):
        (aside / f"copy{end}").replace(path.with_name(path.name + end))
    assert path.with_name(f"{path.name}-wal").stat().st_size > 0
    aside.rmdir()


def test_a_backup_of_an_older_version_is_put_back_and_brought_up_to_date(tmp_path: Path) -> None:
    workbook = tmp_path / "firm.clientdesk"
    for version in range(1, 7):
        restore(OLD / f"v{version}.clientdesk", workbook, None, NOW)
        assert names_in(workbook) == ["Panadería La Espiga"]


def test_what_is_no_whole_backup_is_refused_and_nothing_is_touched(
    tmp_path: Path, workbook: Path, backup: Path, passphrase: str | None
) -> None:
    before = workbook.read_bytes()
    content = backup.read_bytes()
    half = content[: len(content) // 2 // 4096 * 4096]
    for bad, code in (
        (b"", RefusalCode.EMPTY_FILE),
        (b"Dear Sir", RefusalCode.NOT_A_WORKBOOK),
        (half, RefusalCode.BACKUP_DAMAGED),
    ):
        backup.write_bytes(bad)
        assert refusal(backup, workbook, passphrase) is code
    backup.unlink()
    assert refusal(backup, workbook, passphrase) is RefusalCode.FILE_MISSING
    assert refusal(tmp_path, workbook, passphrase) is RefusalCode.FILE_MISSING
    assert workbook.read_bytes() == before
    assert workbooks_in(workbook.parent) == {"firm.clientdesk"}


def test_another_programs_database_or_a_newer_backup_is_refused(tmp_path: Path) -> None:
    newer = tmp_path / "newer.clientdesk"
    new_store(newer).close()
    db = connect(str(newer))
    db.execute("PRAGMA user_version = 99")
    db.close()
    assert refusal(newer, tmp_path / "firm.clientdesk") is RefusalCode.NEWER_VERSION
    assert not (tmp_path / "firm.clientdesk").exists()


def test_an_encrypted_backup_wants_its_passphrase(tmp_path: Path) -> None:
    locked = tmp_path / "locked.clientdesk"
    new_store(locked, "Ana", passphrase=PASSPHRASE).close()
    target = tmp_path / "firm.clientdesk"
    assert refusal(locked, target) is RefusalCode.PASSPHRASE_NEEDED
    assert refusal(locked, target, "not this one") is RefusalCode.WRONG_PASSPHRASE
    assert not target.exists()


def test_a_workbook_that_is_open_is_not_replaced(
    workbook: Path, backup: Path, passphrase: str | None
) -> None:
    from clientdesk.domain.opening import Opening
    from clientdesk.storage.store import Store

    with closing(Store.open(workbook, opening=Opening(passphrase=passphrase))):
        assert refusal(backup, workbook, passphrase) is RefusalCode.IN_USE
    assert names_in(workbook, passphrase) == ["Ana", "Bea"]


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path, backup: Path) -> None:
    target = tmp_path / "none" / "firm.clientdesk"
    with pytest.raises(Refused):
        restore(backup, target, PASSPHRASE, NOW)
    assert not target.parent.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows makes symbolic links only for administrators")
def test_through_a_link_the_file_itself_is_replaced_and_kept(
    tmp_path: Path, workbook: Path, backup: Path, passphrase: str | None
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    real = workbook.rename(elsewhere / "real.clientdesk")
    workbook.symlink_to(real)
    kept = restore(backup, workbook, passphrase, NOW)
    assert workbook.is_symlink()
    assert kept == elsewhere / "real (replaced 2026-11-22 09.05).clientdesk"
    assert names_in(workbook, passphrase) == ["Ana"]


STEPS = ("link", "replace", "fsync", "open", "unlink")


class Disk:
    """Lets some calls to the operating system pass, then one of them fails, or all of its name."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, passing: int, *, links: bool, for_good: bool
    ) -> None:
        self.left, self.failed = passing, ""
        self._links, self._for_good = links, for_good
        for name in STEPS:
            monkeypatch.setattr(os, name, self._counted(name, getattr(os, name)))

    def _counted(self, name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*args: object, **kwargs: object) -> object:
            if name == "link" and not self._links:
                raise OSError(95, "no links on this disk")
            self.left -= 1
            if self.left == -1 or (self._for_good and name == self.failed):
                self.failed = name
                raise OSError(5, f"{name} fails")
            return real(*args, **kwargs)

        return call


@pytest.fixture
def with_wal(tmp_path: Path) -> Path:
    """Ana and Bea, and Carla in the -wal; of another passphrase than the backup."""
    path = tmp_path / "firm.clientdesk"
    new_store(path, "Ana", "Bea", passphrase="another one of theirs").close()
    leave_in_wal(path, "another one of theirs")
    return path


@pytest.fixture
def other_backup(tmp_path: Path) -> Path:
    path = tmp_path / "zoe.clientdesk"
    new_store(path, "Zoe").close()
    return path


def attempt(backup: Path, workbook: Path, passing: int, links: bool, for_good: bool) -> str | None:
    """What failed; None where the backup was put back all the same, '' where nothing failed."""
    with pytest.MonkeyPatch.context() as patch:
        disk = Disk(patch, passing, links=links, for_good=for_good)
        try:
            restore(backup, workbook, None, NOW)
        except Refused:
            return disk.failed
        return None if disk.failed else ""


def copies(original: Path) -> Iterator[Path]:
    """The workbook with its -wal in one new folder after the other."""
    for number in range(80):
        folder = original.with_name(str(number))
        folder.mkdir()
        for each in original.parent.glob("firm.clientdesk*"):
            shutil.copy(each, folder)
        yield folder / original.name


def plain_names(path: Path) -> set[str]:
    """Files that stay; not locks, nor what the next start removes."""
    kept = [each.name for each in path.parent.iterdir() if not each.name.startswith(".")]
    return {name for name in kept if not name.endswith((".lock", ".holder"))}


@pytest.mark.parametrize("links", [True, False], ids=["links", "no-links"])
def test_a_disk_that_fails_once_at_any_step_leaves_the_one_or_the_other(
    tmp_path: Path, other_backup: Path, links: bool
) -> None:
    original = tmp_path / "firm.clientdesk"
    new_store(original, "Ana", "Bea").close()
    failed: set[str] = set()
    for passing, workbook in enumerate(copies(original)):
        step = attempt(other_backup, workbook, passing, links, for_good=False)
        if step:
            assert names_in(workbook) == ["Ana", "Bea"]
            assert plain_names(workbook) == {"firm.clientdesk"}
            failed.add(step)
        else:
            assert names_in(workbook) == ["Zoe"]
            assert names_in(workbook.with_name(KEPT)) == ["Ana", "Bea"]
        if step == "":
            break
    assert step == ""
    assert failed >= {"replace", "fsync", "open"}


@pytest.mark.parametrize("for_good", [False, True], ids=["once", "for-good"])
def test_a_disk_that_fails_loses_nothing_of_a_wal_that_could_not_be_opened(
    with_wal: Path, other_backup: Path, for_good: bool
) -> None:
    key = key_of(with_wal, "another one of theirs")
    for passing, workbook in enumerate(copies(with_wal)):
        step = attempt(other_backup, workbook, passing, True, for_good)
        kept = workbook.with_name(KEPT)
        held = [path for path in (workbook, kept) if path.exists()]
        whole = [all_in_pair(path, key) for path in held]
        assert any(whole), (passing, step)
        if step and not for_good:
            assert whole == [True]
        if step == "":
            break
    assert step == ""


def all_in_pair(path: Path, key: Key | None) -> bool:
    """Whether file and -wal together hold all three."""
    aside = path.parent / "aside"
    aside.mkdir(exist_ok=True)
    for end in ("", "-wal"):
        if path.with_name(path.name + end).exists():
            shutil.copy(path.with_name(path.name + end), aside / f"x.clientdesk{end}")
    try:
        with closing(connect_file(aside / "x.clientdesk", key)) as db:
            found = db.execute("SELECT name FROM client").fetchall()
    except Refused:  # not the old one any more, but the backup
        found = []
    shutil.rmtree(aside)
    return found == [("Ana",), ("Bea",), ("Carla",)]
