"""Connections to a workbook file, with the settings that keep it safe.

sqlcipher3 is the driver: its SQLite has no WAL-reset bug, and it opens encrypted files. Its
exceptions are not those of sqlite3.
"""

import os
from pathlib import Path

from sqlcipher3 import dbapi2 as driver

from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage.cipher import SALT_BYTES, Key, derive, unlock
from clientdesk.storage.rows import Connection
from clientdesk.storage.schema import APPLICATION_ID, CURRENT_VERSION
from clientdesk.storage.schema_check import refuse_other_schema

DriverError = driver.Error
# What comes of values that a table does not take.
NOT_A_ROW = (driver.IntegrityError, driver.InterfaceError, OverflowError)
MAGIC = b"SQLite format 3\0"
_WRONG_KEY = "the key is not that of the file"
_PAGE = 4096
# Each page of an encrypted file proves, whenever it is read, that it is as it was written, so to
# look through a large one can wait until its window is shown; it takes 0.7 s for each 100 MB.
_CHECKED_AT_ONCE = 2_000  # pages
_RANDOM_BYTES = 200  # of the 256 values a byte has, how many an encrypted page holds at least
SETTINGS = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",  # macOS: a disk that says "written" means it
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",  # a file for sorting would be plain
    "PRAGMA busy_timeout = 5000",
)


def connect(target: str, uri: bool = False, key: Key | None = None) -> Connection:
    """A connection in autocommit mode, so that transactions begin and end where we say."""
    try:
        db: Connection = driver.connect(
            target, uri=uri, isolation_level=None, check_same_thread=False
        )
    except UnicodeEncodeError as error:  # a name that is no text
        raise DriverError("unable to open") from error
    try:
        unlock(db, key)
        for setting in SETTINGS:
            db.execute(setting)
    except UnicodeDecodeError as error:  # SQLite's sentence quotes a name out of a damaged file
        db.close()
        raise DriverError("malformed") from error
    except DriverError as error:
        db.close()
        # Some setting is the first to read the file, which is where a wrong key shows.
        if key is not None and "not a database" in str(error):
            raise DriverError(_WRONG_KEY) from error
        raise
    return db


def connect_file(path: Path, key: Key | None = None) -> Connection:
    """The writing connection of a workbook file that `key_of` let through.

    Raises Refused where the file cannot be written, is newer than the program, is not as our
    migrations make it or is damaged. A large encrypted file is looked through later.
    """
    db = None
    try:
        db = connect(str(path), key=key)
        refuse_unless_ours(db, path, key)
        if key is None or db.execute("PRAGMA page_count").fetchone()[0] <= _CHECKED_AT_ONCE:
            refuse_unless_well_formed(db, path)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("BEGIN IMMEDIATE")
        db.execute("ROLLBACK")
    except Refused:
        _close(db)
        raise
    except DriverError as error:
        _close(db)
        raise refusal_of(error, path) from error
    return db


def connect_read_only(path: Path, key: Key | None = None) -> Connection:
    """A connection of its own that sees one state of the file and cannot change it."""
    db = connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, key=key)
    db.execute("PRAGMA query_only = ON")
    return db


def key_of(path: Path, passphrase: str | None) -> Key | None:
    """The key of an encrypted workbook, None for a plain one.

    Looks at the first bytes before SQLite does: an empty file would open as a database. Raises
    Refused for what is no workbook, and PASSPHRASE_NEEDED where it is encrypted and none is given.
    """
    header, size = _first_page(path)
    if header.startswith(MAGIC):
        if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
            raise Refused(RefusalCode.NOT_A_WORKBOOK, path=str(path))
        return None
    if not looks_encrypted(header, size):
        raise Refused(RefusalCode.NOT_A_WORKBOOK, path=str(path))
    if passphrase is None:
        raise Refused(RefusalCode.PASSPHRASE_NEEDED, path=str(path))
    return derive(passphrase, header[:SALT_BYTES])


def salt_of(path: Path) -> str | None:
    """The salt of an encrypted file, in hexadecimal digits; None for any other."""
    try:
        header, size = _first_page(path)
    except Refused:
        return None
    plain = header.startswith(MAGIC) or not looks_encrypted(header, size)
    return None if plain else header[:SALT_BYTES].hex()


def key_still_of(path: Path, key: Key | None) -> Key | None:
    """The key of a file that `key` opened before; its passphrase may be another one by now.

    Raises Refused as `key_of`.
    """
    if key is not None and _first_page(path)[0][:SALT_BYTES].hex() == key.salt:
        return key
    return key_of(path, None)


def looks_encrypted(first_page: bytes, size: int) -> bool:
    """Whether a file may be an encrypted workbook: whole pages, the first one like random bytes."""
    return size % _PAGE == 0 and len(set(first_page)) >= _RANDOM_BYTES


def refuse_unless_writable(path: Path) -> None:
    """Raises Refused(READ_ONLY) where neither the file nor its -wal could be written."""
    if not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise Refused(RefusalCode.READ_ONLY, path=str(path))


def refuse_unless_whole(db: Connection, path: Path, key: Key | None) -> None:
    """Raises Refused for a wrong passphrase, a newer version, another schema, or damage.

    The schema comes before anything that reads rows.
    """
    refuse_unless_ours(db, path, key)
    refuse_unless_well_formed(db, path)


def refuse_unless_ours(db: Connection, path: Path, key: Key | None) -> None:
    """Raises Refused for a wrong passphrase, a newer version or another schema."""
    version = _version(db, path, key)
    if version > CURRENT_VERSION:
        raise Refused(RefusalCode.NEWER_VERSION, path=str(path))
    refuse_other_schema(db, path, version)


def refuse_unless_well_formed(db: Connection, path: Path | None) -> None:
    """Raises Refused(DAMAGED) where SQLite's quick check finds something; reads every page."""
    if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise Refused(RefusalCode.DAMAGED, path=str(path or ""))


def refusal_of(error: driver.Error, path: Path | None) -> Refused:
    """The sentence for what SQLite says; an error of our own SQL is not one and is raised."""
    words = str(error).lower()
    for text, code in (
        ("disk is full", RefusalCode.DISK_FULL),
        ("readonly", RefusalCode.READ_ONLY),
        ("unable to open", RefusalCode.READ_ONLY),
        (_WRONG_KEY, RefusalCode.WRONG_PASSPHRASE),
        ("malformed", RefusalCode.DAMAGED),
        ("not a database", RefusalCode.DAMAGED),
        ("could not decode", RefusalCode.DAMAGED),
        ("disk i/o", RefusalCode.DISK_ERROR),
        ("closed database", RefusalCode.DISK_ERROR),  # it could not be opened again
        ("locked", RefusalCode.IN_USE),
    ):
        if text in words:
            return Refused(code, path=str(path or ""), holder="?", since="?")
    raise error


def _version(db: Connection, path: Path, key: Key | None) -> int:
    version = int(db.execute("PRAGMA user_version").fetchone()[0])
    application = int(db.execute("PRAGMA application_id").fetchone()[0])
    if application != APPLICATION_ID:
        raise Refused(RefusalCode.NOT_A_WORKBOOK, path=str(path))
    return version


def _first_page(path: Path) -> tuple[bytes, int]:
    if not path.is_file():
        raise Refused(RefusalCode.FILE_MISSING, path=str(path))
    try:
        with path.open("rb") as file:
            page = file.read(_PAGE)
        size = path.stat().st_size
        if path.with_name(path.name + "-wal").exists():
            size -= size % _PAGE  # a page half written when the program died is in the -wal too
    except OSError as error:
        raise Refused(RefusalCode.CANNOT_READ, path=str(path)) from error
    if not page:
        raise Refused(RefusalCode.EMPTY_FILE, path=str(path))
    return page, size


def _close(db: Connection | None) -> None:
    if db is not None:
        db.close()
