"""The ways into a workbook's file: made new, opened to write, or read as it is at one moment."""

from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from clientdesk.domain.opening import Opening, ReadOnly, ReadOnlyReason
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage.cipher import Key
from clientdesk.storage.connection import (
    DriverError,
    connect,
    connect_file,
    refusal_of,
    refuse_unless_writable,
)
from clientdesk.storage.flushing import flush_folder
from clientdesk.storage.lock import WorkbookLock, holder_of
from clientdesk.storage.parts import remove_part
from clientdesk.storage.reading import reason_of, state_in_memory
from clientdesk.storage.rows import Connection
from clientdesk.storage.schema import CURRENT_VERSION


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A connection to a workbook that is whole and up to date, with what came with it."""

    db: Connection
    path: Path | None = None
    key: Key | None = None
    lock: WorkbookLock | None = None
    read_only: ReadOnly | None = None


def make_file(path: Path, key: Key | None) -> None:
    """A new workbook file; never touches one that exists. Raises Refused."""
    # The -wal of a workbook that was deleted would be written into the new one.
    for existing in (path, path.with_name(path.name + "-wal")):
        if existing.exists():
            raise Refused(RefusalCode.ALREADY_EXISTS, path=str(existing))
    if not path.parent.is_dir():
        raise Refused(RefusalCode.FOLDER_MISSING, path=str(path.parent))
    part = path.with_name(f".{path.name}.part")
    try:
        # Complete under another name first: a half-made workbook never has the real one.
        part.unlink(missing_ok=True)
        _make(part, key)
        part.replace(path)
        flush_folder(path.parent)
    except OSError as error:
        raise Refused(RefusalCode.CANNOT_WRITE, path=str(path)) from error
    except DriverError as error:
        raise refusal_of(error, path) from error


def to_write(
    path: Path, now: datetime, key: Key | None, opening: Opening, backups: Path | None = None
) -> Opened:
    """The one writing connection, under the lock; an older workbook is copied, then migrated."""
    refuse_unless_writable(path)
    with ExitStack() as unless_open:
        lock = WorkbookLock(path, now, opening.take_over)
        unless_open.callback(lock.release)
        remove_part(path)
        db = connect_file(path, key)
        unless_open.callback(db.close)
        _bring_up_to_date(db, path, now, key, backups)
        unless_open.pop_all()
    return Opened(db=db, path=path, key=key, lock=lock)


def to_read(path: Path, now: datetime, key: Key | None) -> Opened:
    """One state of the file as it is now, in memory, whoever writes to it."""
    holder = holder_of(path)
    reason = ReadOnlyReason.HELD if holder.host else reason_of(path)
    db = state_in_memory(path, key)
    try:
        migrate(db)
    except DriverError as error:
        raise refusal_of(error, path) from error
    read_only = ReadOnly(reason=reason, as_of=now, holder=holder if holder.host else None)
    return Opened(db=db, path=path, key=key, read_only=read_only)


def version_of(db: Connection) -> int:
    """How many migrations a workbook has."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def migrate(db: Connection) -> None:
    """Runs the migrations that a workbook lacks; one that is current loads nothing for it."""
    if version_of(db) < CURRENT_VERSION:
        from clientdesk.storage import migrations  # noqa: PLC0415 - slow import

        migrations.apply(db)


def _bring_up_to_date(
    db: Connection, path: Path, now: datetime, key: Key | None, backups: Path | None
) -> None:
    try:
        if version_of(db) < CURRENT_VERSION:
            _copy_before_migration(db, path, now, backups, key)
        migrate(db)
    except DriverError as error:
        raise refusal_of(error, path) from error


def _copy_before_migration(
    db: Connection, path: Path, now: datetime, backups: Path | None, key: Key | None
) -> None:
    # No other opening needs these.
    from clientdesk.storage.backup import copy_beside  # noqa: PLC0415
    from clientdesk.storage.backups import make  # noqa: PLC0415

    if backups is None:
        copy_beside(db, path, version_of(db), key)
    else:
        make(db, path, backups, key, now)


def _make(path: Path, key: Key | None) -> None:
    """A complete workbook without a -wal file, closed and flushed."""
    path.touch(mode=0o600)  # for its owner alone, as what holds clients' data is
    with closing(connect(str(path), key=key)) as db:
        migrate(db)
