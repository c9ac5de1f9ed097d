"""Backups of a workbook: made without being asked, listed, compared, brought back."""

from collections.abc import Callable
from datetime import datetime, timedelta
from itertools import chain
from pathlib import Path
from threading import RLock

from clientdesk.app.backup_places import BackupPlaces
from clientdesk.app.importing.progress import no_report
from clientdesk.domain.backups import Backup, BackupContents, TableDifference
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage import backups, restoring
from clientdesk.storage.backup import contents, write_copy
from clientdesk.storage.connection import key_of
from clientdesk.storage.reading import state_in_memory
from clientdesk.storage.store import Store

Report = Callable[[int, int], None]
EVERY = timedelta(minutes=30)


class Backups:
    """Of the open workbook. Each call reads a state of its own, so any thread may make it.

    Without `places`, as for a workbook in memory, there is no folder and nothing is due.
    """

    def __init__(self, store: Store, places: BackupPlaces | None) -> None:
        self._store = store
        self._places = places if store.path is not None else None
        self._one_at_a_time = RLock()

    @property
    def folder(self) -> Path | None:
        """Where the next backup goes."""
        places, path = self._places, self._store.path
        return places.folder_of(path) if places is not None and path is not None else None

    @property
    def missing_folder(self) -> Path | None:
        """The folder that was chosen, where it is not there now."""
        places, path = self._places, self._store.path
        return places.missing(path) if places is not None and path is not None else None

    def choose_folder(self, folder: Path | None) -> None:
        """Has the next backups go below a folder; with None, among the program's own data."""
        if self._places is not None and self._store.path is not None:
            self._places.choose(self._store.path, folder)

    def list(self) -> tuple[Backup, ...]:
        """Every backup that can be found, the newest first."""
        if self._places is None or self._store.path is None:
            return ()
        return backups_of(self._store.path, self._places)

    def files(self) -> tuple[Path, ...]:
        """The files of all backups, once what interrupted ones left behind is removed."""
        if self._places is not None and self._store.path is not None:
            with self._one_at_a_time:
                for folder in self._places.folders_of(self._store.path):
                    backups.remove_parts(folder)
        return tuple(backup.path for backup in self.list())

    def newest(self) -> Backup | None:
        """The newest one where the next one goes."""
        return next(iter(backups.listed(self.folder)), None) if self.folder else None

    def changed(self) -> bool:
        """Whether the newest backup does not hold what the workbook holds now.

        Goes by what is in the two files, so also after a process that was killed.
        """
        if self.folder is None or self._store.read_only is not None:
            return False
        newest = self.newest()
        return newest is None or not self._holds_all(newest)

    def due(self) -> bool:
        """Whether half an hour of work is in no backup."""
        if self.folder is None or self._store.read_only is not None:
            return False
        newest = self.newest()
        if newest is None:
            return True
        age = abs(self._store.now() - newest.made_at)  # a backup from the future is none of today
        return age >= EVERY and not self._holds_all(newest)

    def make(self, report: Report = no_report) -> Backup:
        """Writes a verified backup; the older ones are thinned out once it passed a full check.

        Raises Refused, BACKUP_FAILED where the folder takes nothing; ONLY_READ without a folder.
        `report(done, total)` may raise to stop.
        """
        path, folder = self._store.path, self.folder
        if path is None or folder is None or self._store.read_only is not None:
            raise Refused(RefusalCode.ONLY_READ, path=str(path or ""))
        with self._one_at_a_time, self._store.snapshot() as snapshot:
            now = self._store.now()
            return backups.make(snapshot.db, path, folder, snapshot.key, now, report)

    def make_if_changed(self, report: Report = no_report) -> Backup | None:
        """As `make`; None where the newest backup holds everything."""
        with self._one_at_a_time:
            return self.make(report) if self.changed() else None

    def contents(self, backup: Path, passphrase: str | None = None) -> BackupContents:
        """What a backup holds. PASSPHRASE_NEEDED where the workbook's own does not open it."""
        return backups.described(backup, backups.key_for(backup, self._store.key, passphrase))

    def differences(
        self, backup: Path, report: Report = no_report, passphrase: str | None = None
    ) -> tuple[TableDifference, ...]:
        """The tables of a backup that differ from now."""
        key = backups.key_for(backup, self._store.key, passphrase)
        with self._store.snapshot() as snapshot:
            return backups.differences(snapshot.db, backup, key, report)

    def verify(
        self, backup: Path, report: Report = no_report, passphrase: str | None = None
    ) -> None:
        """The full check of a backup. Raises Refused(BACKUP_DAMAGED)."""
        backups.verify(backup, backups.key_for(backup, self._store.key, passphrase), report)

    def save_copy(self, target: Path, report: Report = no_report, overwrite: bool = False) -> None:
        """Writes the workbook as it is now, encrypted as it is, elsewhere; verified."""
        _refuse_target(target, self._store.path, overwrite)
        with self._store.snapshot() as snapshot:
            write_copy(snapshot.db, target, snapshot.key, report)

    def remove(self, backup: Path) -> None:
        """Deletes a backup for good."""
        _refuse_unless_listed(backup, self.list())
        try:
            backup.unlink()
        except OSError as error:
            raise Refused(RefusalCode.CANNOT_WRITE, path=str(backup)) from error

    def _holds_all(self, newest: Backup) -> bool:
        try:
            key = backups.key_for(newest.path, self._store.key)
            held = backups.contents_of(newest.path, key)
        except Refused:  # damaged, or of another passphrase: none to count on
            return False
        with self._store.snapshot() as snapshot:
            return held == contents(snapshot.db)


def backups_of(workbook: Path, places: BackupPlaces) -> tuple[Backup, ...]:
    """Every backup of a workbook that can be found, whether or not it can be opened itself."""
    found = chain.from_iterable(map(backups.listed, places.folders_of(workbook)))
    return tuple(sorted(found, key=lambda each: each.made_at, reverse=True))


def contents_of(backup: Path, passphrase: str | None = None) -> BackupContents:
    """What a backup holds. Raises Refused as opening does, BACKUP_DAMAGED for a damaged one."""
    return backups.described(backup, key_of(backup, passphrase))


def verify_file(backup: Path, passphrase: str | None = None, report: Report = no_report) -> None:
    """The full check of a backup. Raises Refused(BACKUP_DAMAGED)."""
    backups.verify(backup, key_of(backup, passphrase), report)


def copy_file(
    workbook: Path, target: Path, passphrase: str | None = None, report: Report = no_report
) -> None:
    """Copies a workbook as it is now, also while another process writes to it; verified.

    Raises Refused; ALREADY_EXISTS where there is something at the target.
    """
    _refuse_target(target, workbook, overwrite=False)
    key = key_of(workbook, passphrase)
    source = state_in_memory(workbook, key)
    try:
        write_copy(source, target, key, report)
    finally:
        source.close()


def restore(
    backup: Path,
    workbook: Path,
    passphrase: str | None = None,
    clock: Callable[[], datetime] = datetime.now,
    report: Report = no_report,
) -> Path | None:
    """Puts a backup in the place of a workbook that is not open, and returns the file that was
    there: kept beside it, under a name that says so. None where there was none.

    Raises Refused; the workbook is as it was then.
    """
    return restoring.restore(backup, workbook, passphrase, clock(), report)


def _refuse_target(target: Path, workbook: Path | None, overwrite: bool) -> None:
    if not target.parent.is_dir():
        raise Refused(RefusalCode.FOLDER_MISSING, path=str(target.parent))
    itself = workbook is not None and target.resolve() == workbook.resolve()
    # A -wal of another workbook would be written into the copy when that is opened.
    wal = target.with_name(target.name + "-wal")
    if itself or wal.exists() or (target.exists() and not overwrite):
        raise Refused(RefusalCode.ALREADY_EXISTS, path=str(wal if wal.exists() else target))


def _refuse_unless_listed(backup: Path, found: tuple[Backup, ...]) -> None:
    if backup not in [each.path for each in found]:
        raise Refused(RefusalCode.FILE_MISSING, path=str(backup))
