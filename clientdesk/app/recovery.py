"""What can be done with a workbook that cannot be opened. It is not opened here, only read."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from clientdesk.app.backup_places import BackupPlaces
from clientdesk.app.backups import backups_of, contents_of, restore, verify_file
from clientdesk.app.importing.progress import no_report
from clientdesk.domain.backups import Backup, BackupContents
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage.cipher import Key, derive
from clientdesk.storage.damaged import salt_of
from clientdesk.storage.file_names import free_name, marked
from clientdesk.storage.salvage import Report, Salvaged, last_change, salvage

__all__ = ["GoodBackup", "Recovery", "Salvaged"]


_LOCKED = (RefusalCode.PASSPHRASE_NEEDED, RefusalCode.WRONG_PASSPHRASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodBackup:
    """A backup that was read from end to end. `passed_over`: newer ones that are not whole.

    `missing` is how many changes the damaged file still shows that the backup lacks, and
    `last_change` when the latest of them was made; None where the file does not say.
    """

    backup: Backup
    contents: BackupContents
    passed_over: int = 0
    missing: int | None = None
    last_change: datetime | None = None


class Recovery:
    """The ways out for one damaged workbook; all of them may run in a job."""

    def __init__(self, path: Path, places: BackupPlaces, passphrase: str | None = None) -> None:
        self.path = path
        self.passphrase = passphrase
        self._places = places

    @property
    def encrypted(self) -> bool:
        """Whether its bytes look encrypted, so that a passphrase is needed to salvage it."""
        return self.path.is_file() and salt_of(self.path) is not None

    def backups(self) -> tuple[Backup, ...]:
        """All there are, the newest first."""
        return backups_of(self.path, self._places)

    def contents(self, backup: Path) -> BackupContents:
        """What a backup holds. Raises Refused where it cannot be read."""
        return contents_of(backup, self.passphrase)

    def at(self, path: Path) -> Backup:
        """A file that the user says is a backup. Raises Refused where there is none."""
        try:
            found = path.stat()
        except OSError as error:
            raise Refused(RefusalCode.CANNOT_READ, path=str(path)) from error
        made_at = datetime.fromtimestamp(found.st_mtime)
        return Backup(path=path, made_at=made_at, size=found.st_size)

    def newest_good(self, report: Report = no_report) -> GoodBackup | None:
        """The newest backup that is whole; the newer ones that are not are passed over.

        Raises Refused, PASSPHRASE_NEEDED or WRONG_PASSPHRASE, where those that are left want one.
        """
        passed_over, locked = 0, None
        for backup in self.backups():
            try:
                return self._looked_at(backup, passed_over, report)
            except Refused as refused:
                passed_over += 1
                locked = refused if refused.code in _LOCKED else locked
        if locked is not None:
            raise locked
        return None

    def look_at(self, backup: Backup, report: Report = no_report) -> GoodBackup:
        """One backup, read from end to end. Raises Refused where it is not whole."""
        return self._looked_at(backup, 0, report)

    def restore(self, backup: Path, report: Report = no_report) -> Path | None:
        """Puts a backup in the workbook's place; returns where the damaged file is kept."""
        return restore(backup, self.path, self.passphrase, report=report)

    def salvage(self, report: Report = no_report, target: Path | None = None) -> Salvaged:
        """Brings what can be read into a new workbook, beside the damaged one where no other
        `target` is given."""
        target = target or self._new_name
        if not target.parent.is_dir():
            raise Refused(RefusalCode.FOLDER_MISSING, path=str(target.parent))
        return _salvage(self.path, target, self._keys(), report)

    def _looked_at(self, backup: Backup, passed_over: int, report: Report) -> GoodBackup:
        verify_file(backup.path, self.passphrase, report)
        contents = contents_of(backup.path, self.passphrase)
        number, made_at = self._last_change()
        return GoodBackup(
            backup=backup,
            contents=contents,
            passed_over=passed_over,
            missing=None if number is None else max(number - contents.changes, 0),
            last_change=made_at,
        )

    def _last_change(self) -> tuple[int | None, datetime | None]:
        """The number and the time of the last change that the damaged file shows."""
        for key in self._keys():
            with suppress(Refused):
                return last_change(self.path, self._new_name, key)
        return None, None

    def _keys(self) -> Iterator[Key | None]:
        """What may open it. The salt at its beginning may be broken: its backups have the same."""
        if not self.encrypted:
            yield None
            return
        if self.passphrase is None:
            raise Refused(RefusalCode.PASSPHRASE_NEEDED, path=str(self.path))
        files = [self.path, *(backup.path for backup in self.backups())]
        for salt in dict.fromkeys(map(salt_of, files)):
            if salt is not None:
                yield derive(self.passphrase, salt)

    @property
    def _new_name(self) -> Path:
        """A name beside the damaged workbook that no file has yet."""
        return free_name(marked(self.path, "salvaged"))


def _salvage(
    source: Path, target: Path, keys: Iterator[Key | None], report: Report = no_report
) -> Salvaged:
    """Salvages with the first of some keys that gives anything. Raises Refused as `salvage`."""
    nothing = Refused(RefusalCode.NOTHING_SALVAGED, path=str(source))
    for key in keys:
        try:
            return salvage(source, target, key, report)
        except Refused as refused:
            if refused.code is not RefusalCode.NOTHING_SALVAGED:
                raise
    raise nothing
