"""Backups as the program makes them, without being asked: when something changed, at closing."""

import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from backup_samples import PASSPHRASE, add, names_in, new_store

from clientdesk.app import backups
from clientdesk.app.backup_places import BackupPlaces
from clientdesk.app.desk import Desk
from clientdesk.domain.opening import Opening
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.launch import open_desk
from clientdesk.storage.store import Store

TODAY = datetime(2026, 11, 22).date()


class Clock:
    """Stands still until it is set."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 22, 9, 0)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def places(tmp_path: Path) -> BackupPlaces:
    return BackupPlaces(tmp_path / "data", tmp_path / "config")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "firm.clientdesk"
    new_store(path, "Ana").close()
    return path


@pytest.fixture
def clock() -> Clock:
    return Clock()


def opened(path: Path, places: BackupPlaces, clock: Clock | None = None) -> Desk:
    return Desk(Store.open(path, clock or datetime.now), TODAY, places)


def test_closing_backs_up_what_changed_and_nothing_else(path: Path, places: BackupPlaces) -> None:
    for names in (["Ana"], ["Ana"], ["Ana", "Bea"]):
        desk = opened(path, places)
        if "Bea" in names:
            desk.clients.add(Client(ref="B", name="Bea"))
        assert desk.close() is None
        newest = backups.backups_of(path, places)[0]
        assert names_in(newest.path) == names
    assert len(backups.backups_of(path, places)) == 2


def test_an_undone_change_is_a_change(path: Path, places: BackupPlaces) -> None:
    desk = opened(path, places)
    desk.clients.add(Client(ref="B", name="Bea"))
    desk.backups.make()
    assert not desk.backups.changed()
    desk.undo()
    assert desk.backups.changed()
    desk.close()
    assert names_in(backups.backups_of(path, places)[0].path) == ["Ana"]


def test_a_killed_process_is_made_up_for_at_the_next_close(
    path: Path, places: BackupPlaces
) -> None:
    opened(path, places).close()
    code = (
        "import os, signal, sys; from pathlib import Path\n"
        "from clientdesk.storage.store import Store\n"
        "from backup_samples import add\n"
        "add(Store.open(Path(sys.argv[1])), 'Bea')\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    tests = str(Path(__file__).parent.parent)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([tests, *sys.path])}
    done = subprocess.run([sys.executable, "-c", code, str(path)], check=False, env=environment)
    assert done.returncode == -signal.SIGKILL
    desk = opened(path, places)
    assert desk.backups.changed()  # though this process changed nothing
    desk.close()
    assert names_in(backups.backups_of(path, places)[0].path) == ["Ana", "Bea"]


def test_after_half_an_hour_of_work_one_is_due(
    path: Path, places: BackupPlaces, clock: Clock
) -> None:
    desk = opened(path, places, clock)
    assert desk.backups.due()  # there is none yet
    desk.backups.make()
    clock.now += timedelta(hours=5)
    assert not desk.backups.due()  # nothing was done
    desk.clients.add(Client(ref="B", name="Bea"))
    assert desk.backups.due()
    desk.backups.make()
    desk.clients.add(Client(ref="C", name="Carla"))
    clock.now += timedelta(minutes=29)
    assert not desk.backups.due()
    assert desk.backups.changed()
    clock.now += timedelta(minutes=1)
    assert desk.backups.due()
    desk.close()


def test_a_failing_backup_is_told_and_the_workbook_is_closed_with_everything(
    path: Path, tmp_path: Path
) -> None:
    (tmp_path / "data").write_text("in the way")
    places = BackupPlaces(tmp_path / "data", tmp_path / "config")
    desk = opened(path, places)
    desk.clients.add(Client(ref="B", name="Bea"))
    hindered = desk.close()
    assert hindered is not None
    assert hindered.code is RefusalCode.BACKUP_FAILED
    assert names_in(path) == ["Ana", "Bea"]


def test_a_close_that_wants_no_backup_makes_none(path: Path, places: BackupPlaces) -> None:
    assert opened(path, places).close(back_up=False) is None
    assert backups.backups_of(path, places) == ()


def test_a_workbook_in_memory_or_only_looked_at_has_nothing_to_back_up(
    path: Path, places: BackupPlaces
) -> None:
    looked_at = Store.open(path, opening=Opening(read_only=True))
    for desk in (Desk(Store.in_memory(), TODAY, places), Desk(looked_at, TODAY, places)):
        assert not desk.backups.changed()
        assert not desk.backups.due()
        with pytest.raises(Refused):
            desk.backups.make()
        assert desk.close() is None
    assert backups.backups_of(path, places) == ()


def test_backups_of_another_passphrase_do_not_count_as_backups_of_now(
    tmp_path: Path, places: BackupPlaces
) -> None:
    path = tmp_path / "locked.clientdesk"
    new_store(path, "Ana", passphrase="the passphrase of old").close()
    with closing(Store.open(path, opening=Opening(passphrase="the passphrase of old"))) as store:
        Desk(store, TODAY, places).backups.make()
    path.unlink()
    new_store(path, "Ana", passphrase=PASSPHRASE).close()
    desk = Desk(Store.open(path, opening=Opening(passphrase=PASSPHRASE)), TODAY, places)
    (old,) = desk.backups.list()
    assert desk.backups.changed()
    with pytest.raises(Refused) as refused:
        desk.backups.contents(old.path)
    assert refused.value.code is RefusalCode.PASSPHRASE_NEEDED
    assert desk.backups.contents(old.path, "the passphrase of old").clients == 1
    desk.close()
    assert backups.contents_of(desk.backups.list()[0].path, PASSPHRASE).clients == 1


def test_a_newly_chosen_folder_gets_a_backup_and_the_older_ones_are_still_listed(
    path: Path, places: BackupPlaces, tmp_path: Path, clock: Clock
) -> None:
    opened(path, places, clock).close()
    stick = tmp_path / "stick"
    stick.mkdir()
    clock.now += timedelta(hours=1)
    desk = opened(path, places, clock)
    desk.backups.choose_folder(stick)
    assert desk.backups.changed()
    desk.close()
    newest, oldest = backups.backups_of(path, places)
    assert stick in newest.path.parents
    assert stick not in oldest.path.parents


def test_while_the_chosen_stick_is_out_backups_are_made_all_the_same(
    path: Path, places: BackupPlaces, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    desk = opened(path, places)
    desk.backups.choose_folder(stick)
    assert desk.backups.missing_folder == stick
    assert desk.close() is None
    assert len(backups.backups_of(path, places)) == 1
    assert not stick.exists()


def test_a_copy_goes_where_nothing_is_and_never_onto_the_workbook(
    path: Path, places: BackupPlaces, tmp_path: Path
) -> None:
    desk = opened(path, places)
    copy = tmp_path / "copy.clientdesk"
    desk.backups.save_copy(copy)
    for target, overwrite in ((copy, False), (path, False), (path, True)):
        with pytest.raises(Refused) as refused:
            desk.backups.save_copy(target, overwrite=overwrite)
        assert refused.value.code is RefusalCode.ALREADY_EXISTS
    add(desk._store, "Bea")
    desk.backups.save_copy(copy, overwrite=True)
    with pytest.raises(Refused) as refused:
        desk.backups.save_copy(tmp_path / "none" / "copy.clientdesk")
    assert refused.value.code is RefusalCode.FOLDER_MISSING
    desk.close()
    assert names_in(copy) == ["Ana", "Bea"]


def test_a_copy_never_meets_what_another_workbook_left_behind(
    path: Path, places: BackupPlaces, tmp_path: Path
) -> None:
    target = tmp_path / "copy.clientdesk"
    wal = tmp_path / "copy.clientdesk-wal"
    wal.write_bytes(b"of another one")
    with closing(opened(path, places)) as desk, pytest.raises(Refused) as refused:
        desk.backups.save_copy(target, overwrite=True)
    assert refused.value.details == {"path": str(wal)}
    assert not target.exists()


def test_two_jobs_that_back_up_at_once_make_one_backup(path: Path, places: BackupPlaces) -> None:
    desk = opened(path, places)
    with ThreadPoolExecutor(2) as pool:
        jobs = [pool.submit(desk.backups.make_if_changed) for _ in range(2)]
    made = [job.result() for job in jobs]
    assert [each is None for each in sorted(made, key=bool)] == [True, False]
    assert len(desk.backups.list()) == 1
    desk.close()


def test_whoever_asks_for_all_files_gets_no_leftovers(path: Path, places: BackupPlaces) -> None:
    desk = opened(path, places)
    backup = desk.backups.make().path
    part = backup.with_name(".firm 2026-11-22 08.00.00.clientdesk.part")
    part.write_text("Ana, in clear text")
    assert desk.backups.files() == (backup,)
    assert not part.exists()
    desk.close()


def test_only_backups_of_the_workbook_are_removed(
    path: Path, places: BackupPlaces, tmp_path: Path
) -> None:
    desk = opened(path, places)
    backup = desk.backups.make().path
    with pytest.raises(Refused):
        desk.backups.remove(path)
    desk.backups.remove(backup)
    assert desk.backups.list() == ()
    desk.close(back_up=False)
    assert path.exists()


def test_a_workbook_that_another_process_writes_to_is_copied_as_it_is_now(
    path: Path, tmp_path: Path
) -> None:
    with closing(Store.open(path)) as store:
        add(store, "Bea")  # only in the -wal yet
        backups.copy_file(path, tmp_path / "copy.clientdesk")
    assert names_in(tmp_path / "copy.clientdesk") == ["Ana", "Bea"]


def test_the_program_backs_up_where_the_user_has_his_data(tmp_path: Path) -> None:
    path = tmp_path / "new.clientdesk"
    desk = open_desk(path, Opening(create=True))
    assert desk.close() is None
    (backup,) = backups.backups_of(path, BackupPlaces.of_user())
    assert names_in(backup.path) == []


def test_a_damaged_newest_backup_is_none_to_count_on(
    path: Path, places: BackupPlaces, clock: Clock
) -> None:
    desk = opened(path, places, clock)
    newest = desk.backups.make().path
    newest.write_bytes(newest.read_bytes()[:8192])
    assert desk.backups.changed()
    with pytest.raises(Refused) as refused:
        desk.backups.verify(newest)
    assert refused.value.code is RefusalCode.BACKUP_DAMAGED
    desk.close(back_up=False)
