"""The workbook: one file, one writing connection, one process."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from clientdesk.domain.changes import ChangeInfo, ChangeLabel, Changes
from clientdesk.domain.opening import TO_WRITE, Opening, ReadOnly, ReadOnlyReason
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage import journal
from clientdesk.storage.backup import copy_before_migration
from clientdesk.storage.cipher import Key
from clientdesk.storage.connection import (
    DriverError,
    connect,
    connect_file,
    connect_read_only,
    key_of,
    refusal_of,
    refuse_unless_writable,
)
from clientdesk.storage.flushing import flush_folder
from clientdesk.storage.lock import WorkbookLock, holder_of, user_name
from clientdesk.storage.reading import reason_of, state_in_memory
from clientdesk.storage.rows import Connection
from clientdesk.storage.schema import CURRENT_VERSION

Clock = Callable[[], datetime]
SUFFIX = ".clientdesk"


class Snapshot:
    """One unchanging state of the workbook, on a connection of its own."""

    def __init__(self, db: Connection) -> None:
        self.db = db


class Change:
    """An open transaction. `changes` is what it touched, filled when it is committed."""

    def __init__(self, db: Connection, change_id: int) -> None:
        self.db = db
        self.id = change_id
        self.changes = Changes(frozenset())


class Store:
    """An open workbook. Reads go through `db`, writes through `change`.

    `read_only` says why nothing can be written; `db` is then one state of the file, in memory.
    """

    def __init__(
        self,
        db: Connection,
        path: Path | None,
        lock: WorkbookLock | None,
        clock: Clock,
        *,
        key: Key | None = None,
        read_only: ReadOnly | None = None,
    ) -> None:
        self.db = db
        self.path = path
        self.read_only = read_only
        self._lock = lock
        self._clock = clock
        self._key = key
        self._author = user_name()

    @classmethod
    def create(cls, path: Path, clock: Clock = datetime.now, key: Key | None = None) -> "Store":
        """Makes a new workbook file and opens it; never touches one that exists."""
        if path.exists():
            raise Refused(RefusalCode.ALREADY_EXISTS, path=str(path))
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
        return cls._write(path, clock, key, TO_WRITE, None)

    @classmethod
    def open(
        cls,
        path: Path,
        clock: Clock = datetime.now,
        opening: Opening = TO_WRITE,
        backups: Path | None = None,
    ) -> "Store":
        """Opens a workbook, or raises Refused with what to do about it.

        A copy of one that is older than the program goes into the folder `backups` before it is
        brought up to date; beside the workbook, where there is no such folder.
        """
        key = key_of(path, opening.passphrase)
        if opening.read_only:
            return cls._read(path, clock, key)
        return cls._write(path, clock, key, opening, backups)

    @classmethod
    def _write(
        cls, path: Path, clock: Clock, key: Key | None, opening: Opening, backups: Path | None
    ) -> "Store":
        refuse_unless_writable(path)
        lock = WorkbookLock(path, clock(), opening.take_over)
        try:
            db = connect_file(path, key)
            version = version_of(db)
            if version < CURRENT_VERSION:
                copy_before_migration(db, path, version, backups, key)
            migrate(db)
        except Refused:
            lock.release()
            raise
        except DriverError as error:
            lock.release()
            raise refusal_of(error, path) from error
        return cls(db, path, lock, clock, key=key)

    @classmethod
    def _read(cls, path: Path, clock: Clock, key: Key | None) -> "Store":
        """One state of the file as it is now, whoever writes to it."""
        holder = holder_of(path)
        reason = ReadOnlyReason.HELD if holder.host else reason_of(path)
        db = state_in_memory(path, key)
        migrate(db)
        read_only = ReadOnly(reason=reason, as_of=clock(), holder=holder if holder.host else None)
        return cls(db, path, None, clock, key=key, read_only=read_only)

    @classmethod
    def in_memory(cls, clock: Clock = datetime.now) -> "Store":
        """A workbook without a file, for tests and previews."""
        db = connect(":memory:")
        migrate(db)
        return cls(db, None, None, clock)

    @property
    def encrypted(self) -> bool:
        """Whether the file needs a passphrase."""
        return self._key is not None

    def close(self) -> None:
        if self._lock is not None:
            self._tidy()
        self.db.close()
        if self._lock is not None:
            self._lock.release()

    def refuse_read_only(self) -> None:
        """Raises Refused(ONLY_READ) where the workbook is only looked at."""
        if self.read_only is not None:
            raise Refused(RefusalCode.ONLY_READ, path=str(self.path))

    def discard(self) -> None:
        """Closes the workbook and removes its file: for one that nobody wants after all."""
        self.close()
        if self.path is not None:
            self.path.unlink()
            self.path.with_name(self.path.name + ".lock").unlink(missing_ok=True)

    @contextmanager
    def change(self, label: ChangeLabel, detail: str = "") -> Iterator[Change]:
        """One use case: all or nothing, journaled, undoable. An error inside undoes it all."""
        self.refuse_read_only()
        with self._transaction():
            made = journal.Made(self._now(), self._author)
            change = Change(self.db, journal.start(self.db, made, label, detail))
            yield change
            change.changes = journal.finish(self.db, change.id)

    def undo(self) -> Changes:
        """Takes back the latest change."""
        return self._replay("undo", RefusalCode.NOTHING_TO_UNDO)

    def redo(self) -> Changes:
        """Makes the change again that was last taken back."""
        return self._replay("redo", RefusalCode.NOTHING_TO_REDO)

    def undoable(self) -> ChangeInfo | None:
        found = journal.next_change(self.db, "undo")
        return found[1] if found else None

    def redoable(self) -> ChangeInfo | None:
        found = journal.next_change(self.db, "redo")
        return found[1] if found else None

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        """A read-only view for a job on another thread; writes meanwhile are not seen in it."""
        db = self._own_connection()
        try:
            db.execute("BEGIN")
            db.execute("SELECT id FROM firm").fetchone()  # the state is taken at the first read
            yield Snapshot(db)
        finally:
            db.close()

    def _replay(self, kind: str, nothing: RefusalCode) -> Changes:
        found = journal.next_change(self.db, kind)
        if found is None:
            raise Refused(nothing)
        target, info = found
        self.refuse_read_only()
        with self._transaction():
            self.db.execute("PRAGMA defer_foreign_keys = ON")
            made = journal.Made(self._now(), self._author)
            change_id = journal.start(self.db, made, info.label, info.detail, kind, target)
            journal.replay(self.db, target, kind)
            return journal.finish(self.db, change_id)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            # Immediate: a deferred one would fail at its first write, after having read.
            self.db.execute("BEGIN IMMEDIATE")
            yield
            self.db.execute("COMMIT")
        except DriverError as error:
            raise refusal_of(error, self.path) from error
        finally:
            if self.db.in_transaction:
                self.db.execute("ROLLBACK")

    def _tidy(self) -> None:
        """Leaves one file behind; what a full or missing disk hinders is done at the next close."""
        try:
            self.db.execute("PRAGMA optimize")
            self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except DriverError as error:
            refusal_of(error, self.path)

    def _own_connection(self) -> Connection:
        """For a snapshot: to the file, or to a copy of what is only in memory."""
        if self.path is not None and self.read_only is None:
            return connect_read_only(self.path, self._key)
        copy = connect(":memory:")
        self.db.backup(copy)
        return copy

    def _now(self) -> str:
        return self._clock().isoformat(timespec="seconds")


def version_of(db: Connection) -> int:
    """How many migrations a workbook has."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def migrate(db: Connection) -> None:
    """Runs the migrations that a workbook lacks; one that is current loads nothing for it."""
    if version_of(db) < CURRENT_VERSION:
        from clientdesk.storage import migrations  # noqa: PLC0415 - slow import

        migrations.apply(db)


def _make(path: Path, key: Key | None) -> None:
    """A complete workbook without a -wal file, closed and flushed."""
    db = connect(str(path), key=key)
    migrate(db)
    db.close()
