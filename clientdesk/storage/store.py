"""The workbook: one file, one writing connection, one process."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from clientdesk.domain.changes import ChangeInfo, ChangeLabel, Changes
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage import journal
from clientdesk.storage.backup import copy_before_migration
from clientdesk.storage.connection import (
    DriverError,
    connect,
    connect_file,
    connect_read_only,
    refusal_of,
    refuse_unless_workbook,
)
from clientdesk.storage.lock import WorkbookLock
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
    """An open workbook. Reads go through `db`, writes through `change`."""

    def __init__(
        self, db: Connection, path: Path | None, lock: WorkbookLock | None, clock: Clock
    ) -> None:
        self.db = db
        self.path = path
        self._lock = lock
        self._clock = clock

    @classmethod
    def create(cls, path: Path, clock: Clock = datetime.now) -> "Store":
        """Makes a new workbook file and opens it; never touches one that exists."""
        if path.exists():
            raise Refused(RefusalCode.ALREADY_EXISTS, path=str(path))
        if not path.parent.is_dir():
            raise Refused(RefusalCode.FOLDER_MISSING, path=str(path.parent))
        part = path.with_name(f".{path.name}.part")
        try:
            # Complete under another name first: a half-made workbook never has the real one.
            part.unlink(missing_ok=True)
            _make(part)
            part.replace(path)
        except OSError as error:
            raise Refused(RefusalCode.CANNOT_WRITE, path=str(path)) from error
        except DriverError as error:
            raise refusal_of(error, path) from error
        return cls.open(path, clock)

    @classmethod
    def open(cls, path: Path, clock: Clock = datetime.now) -> "Store":
        """Opens a workbook for writing, or raises Refused with what to do about it."""
        refuse_unless_workbook(path)
        lock = WorkbookLock(path)
        try:
            db = connect_file(path)
            version = version_of(db)
            if version < CURRENT_VERSION:
                copy_before_migration(db, path, version)
            migrate(db)
        except Refused:
            lock.release()
            raise
        except DriverError as error:
            lock.release()
            raise refusal_of(error, path) from error
        return cls(db, path, lock, clock)

    @classmethod
    def in_memory(cls, clock: Clock = datetime.now) -> "Store":
        """A workbook without a file, for tests and previews."""
        db = connect(":memory:")
        migrate(db)
        return cls(db, None, None, clock)

    def close(self) -> None:
        if self.path is not None:
            self.db.execute("PRAGMA optimize")
            self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.db.close()
        if self._lock is not None:
            self._lock.release()

    def discard(self) -> None:
        """Closes the workbook and removes its file: for one that nobody wants after all."""
        self.close()
        if self.path is not None:
            self.path.unlink()
            self.path.with_name(self.path.name + ".lock").unlink(missing_ok=True)

    @contextmanager
    def change(self, label: ChangeLabel, detail: str = "") -> Iterator[Change]:
        """One use case: all or nothing, journaled, undoable. An error inside undoes it all."""
        with self._transaction():
            change = Change(self.db, journal.start(self.db, self._now(), label, detail))
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
        db = self._copy_in_memory() if self.path is None else connect_read_only(self.path)
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
        with self._transaction():
            self.db.execute("PRAGMA defer_foreign_keys = ON")
            change_id = journal.start(self.db, self._now(), info.label, info.detail, kind, target)
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

    def _copy_in_memory(self) -> Connection:
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


def _make(path: Path) -> None:
    """A complete workbook without a -wal file, closed and flushed."""
    db = connect(str(path))
    migrate(db)
    db.close()
