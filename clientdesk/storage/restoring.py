"""A backup put in the place of a workbook.

At every moment the workbook's path holds a whole file: the old one until the new one, verified
beside it, takes its name. The old one stays under a name of its own.
"""

import os
import shutil
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage import backups
from clientdesk.storage.backup import Report, no_report, verified_part
from clientdesk.storage.connection import DriverError, connect_file, key_of
from clientdesk.storage.file_names import free_name, marked
from clientdesk.storage.flushing import flush_file, flush_folder
from clientdesk.storage.lock import locked
from clientdesk.storage.parts import part_of, remove_part

_ITS_FILES = ("", "-wal")


def restore(
    backup: Path, workbook: Path, passphrase: str | None, now: datetime, report: Report = no_report
) -> Path | None:
    """Returns where the replaced file is kept; None where there was none.

    The workbook must not be open, but it may be missing or damaged. Raises Refused: IN_USE,
    PASSPHRASE_NEEDED, BACKUP_DAMAGED, CANNOT_WRITE and the like.
    """
    key = key_of(backup, passphrase)
    backups.verify(backup, key, report)
    if not workbook.parent.is_dir():
        raise Refused(RefusalCode.FOLDER_MISSING, path=str(workbook.parent))
    with locked(workbook, now), backups.opened(backup, key) as source:
        real = workbook.resolve()
        with verified_part(source, real, key) as part:
            _settle(real, passphrase)
            return _exchange(real, part, now)


def _settle(workbook: Path, passphrase: str | None) -> None:
    """Has the file itself take in what is in its -wal; one that cannot be opened keeps both."""
    if not _beside(workbook, "-wal").exists():
        return
    with suppress(Refused, DriverError):
        connect_file(workbook, key_of(workbook, passphrase)).close()


def _exchange(workbook: Path, fresh: Path, now: datetime) -> Path | None:
    kept = free_name(marked(workbook, f"replaced {now:%Y-%m-%d %H.%M}"))
    existed = workbook.exists()
    try:
        for end in _ITS_FILES:
            if _beside(workbook, end).exists():
                _give_second_name(_beside(workbook, end), _beside(kept, end))
        if existed:
            shutil.copymode(workbook, fresh)
        # Beside the new file, a -wal of the old one would be written into that.
        _beside(workbook, "-wal").unlink(missing_ok=True)
        _beside(workbook, "-shm").unlink(missing_ok=True)
        flush_folder(workbook.parent)
        fresh.replace(workbook)
    except OSError:
        _take_back(workbook, kept)
        raise
    with suppress(OSError):  # done; a power cut now would leave the one file or the other
        flush_folder(workbook.parent)
    return kept if existed else None


def _take_back(workbook: Path, kept: Path) -> None:
    """The workbook is still the old file: it gets its -wal again, and the second names go. Where
    the disk does not even take that, they stay, and are whole."""
    wal, kept_wal = _beside(workbook, "-wal"), _beside(kept, "-wal")
    if kept_wal.exists() and not wal.exists():
        _give_second_name(kept_wal, wal)
    kept.unlink(missing_ok=True)
    kept_wal.unlink(missing_ok=True)


def _give_second_name(workbook: Path, kept: Path) -> None:
    """The same file under two names; a copy of it where the disk knows no such thing."""
    try:
        os.link(workbook, kept)
    except OSError:
        remove_part(kept)
        part = part_of(kept)
        try:
            shutil.copyfile(workbook, part)
            shutil.copymode(workbook, part)
            flush_file(part)
            part.replace(kept)
        finally:
            remove_part(kept)
    flush_folder(kept.parent)


def _beside(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)
