"""Copies of a workbook: before a migration changes what it is made of."""

from pathlib import Path

from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage.connection import DriverError, connect, refusal_of
from clientdesk.storage.rows import Connection


def copy_before_migration(db: Connection, path: Path, version: int) -> Path:
    """Writes 'NAME (version 1).clientdesk' beside the workbook, verified, and returns its path.

    A copy made at an earlier try is replaced: the workbook is still of that version.
    """
    copy = path.with_name(f"{path.stem} (version {version}){path.suffix}")
    part = copy.with_name(f".{copy.name}.part")
    try:
        part.unlink(missing_ok=True)
        db.execute("VACUUM INTO ?", [str(part)])
        _verify(part)
        part.replace(copy)
    except OSError as error:
        raise Refused(RefusalCode.CANNOT_WRITE, path=str(copy)) from error
    except DriverError as error:
        raise refusal_of(error, copy) from error
    finally:
        part.unlink(missing_ok=True)
    return copy


def _verify(path: Path) -> None:
    """Opens the copy and has SQLite look through it."""
    db = connect(str(path))
    try:
        if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise Refused(RefusalCode.DAMAGED, path=str(path))
    finally:
        db.close()
