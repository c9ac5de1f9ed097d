"""Copies of a workbook: before a migration changes what it is made of."""

from pathlib import Path

from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage.cipher import Key
from clientdesk.storage.connection import DriverError, connect, refusal_of
from clientdesk.storage.rows import Connection


def copy_before_migration(
    db: Connection, path: Path, version: int, folder: Path | None, key: Key | None
) -> Path:
    """Writes 'NAME (version 1).clientdesk', verified, into the folder, or beside the workbook where
    there is none, and returns its path.

    A copy made at an earlier try is replaced: the workbook is still of that version.
    """
    copy = (folder or path.parent) / f"{path.stem} (version {version}){path.suffix}"
    part = copy.with_name(f".{copy.name}.part")
    try:
        part.unlink(missing_ok=True)
        db.execute("VACUUM INTO ?", [str(part)])
        _verify(part, key)
        part.replace(copy)
    except OSError as error:
        raise Refused(RefusalCode.CANNOT_WRITE, path=str(copy)) from error
    except DriverError as error:
        raise refusal_of(error, copy) from error
    finally:
        part.unlink(missing_ok=True)
    return copy


def _verify(path: Path, key: Key | None) -> None:
    """Opens the copy and has SQLite look through it."""
    db = connect(str(path), key=key)
    try:
        if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise Refused(RefusalCode.DAMAGED, path=str(path))
    finally:
        db.close()
