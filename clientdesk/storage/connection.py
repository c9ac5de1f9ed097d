"""Connections to a workbook file, with the settings that keep it safe.

sqlcipher3 is the driver: its SQLite has no WAL-reset bug, and it opens encrypted files later. Its
exceptions are not those of sqlite3.
"""

import os
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage.rows import Connection
from clientdesk.storage.schema import APPLICATION_ID, CURRENT_VERSION

DriverError = driver.Error
_MAGIC = b"SQLite format 3\0"
_SETTINGS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA synchronous = FULL",
    "PRAGMA busy_timeout = 5000",
)


def connect(target: str, uri: bool = False) -> Connection:
    """A connection in autocommit mode, so that transactions begin and end where we say."""
    db: Connection = driver.connect(target, uri=uri, isolation_level=None, check_same_thread=False)
    for setting in _SETTINGS:
        db.execute(setting)
    return db


def connect_file(path: Path) -> Connection:
    """The writing connection of a workbook file that `refuse_unless_workbook` let through.

    Raises Refused where the file cannot be written, is newer than the program or is damaged.
    """
    try:
        db = connect(str(path))
        _refuse_newer(db, path)
        db.execute("PRAGMA journal_mode = WAL")
        _refuse_damaged(db, path)
        db.execute("BEGIN IMMEDIATE")
        db.execute("ROLLBACK")
    except DriverError as error:
        raise refusal_of(error, path) from error
    return db


def connect_read_only(path: Path) -> Connection:
    """A connection of its own that sees one state of the file and cannot change it."""
    db = connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    db.execute("PRAGMA query_only = ON")
    return db


def refuse_unless_workbook(path: Path) -> None:
    """Looks at the first bytes before SQLite does: an empty file would open as a database."""
    if not path.is_file():
        raise Refused(RefusalCode.FILE_MISSING, path=str(path))
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise Refused(RefusalCode.CANNOT_READ, path=str(path)) from error
    if not header:
        raise Refused(RefusalCode.EMPTY_FILE, path=str(path))
    if header[:16] != _MAGIC or int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise Refused(RefusalCode.NOT_A_WORKBOOK, path=str(path))
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise Refused(RefusalCode.READ_ONLY, path=str(path))


def refusal_of(error: driver.Error, path: Path | None) -> Refused:
    """The sentence for what SQLite says; an error of our own SQL is not one and is raised."""
    words = str(error).lower()
    for text, code in (
        ("disk is full", RefusalCode.DISK_FULL),
        ("readonly", RefusalCode.READ_ONLY),
        ("unable to open", RefusalCode.READ_ONLY),
        ("malformed", RefusalCode.DAMAGED),
        ("not a database", RefusalCode.DAMAGED),
        ("disk i/o", RefusalCode.DAMAGED),
        ("locked", RefusalCode.IN_USE),
    ):
        if text in words:
            return Refused(code, path=str(path or ""), holder="?")
    raise error


def _refuse_newer(db: Connection, path: Path) -> None:
    if db.execute("PRAGMA user_version").fetchone()[0] > CURRENT_VERSION:
        db.close()
        raise Refused(RefusalCode.NEWER_VERSION, path=str(path))


def _refuse_damaged(db: Connection, path: Path) -> None:
    if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        db.close()
        raise Refused(RefusalCode.DAMAGED, path=str(path))
