"""The workbook: one file, one writing connection, one process."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from threading import Lock

from clientdesk.domain.changes import ChangeInfo, ChangeLabel, Changes
from clientdesk.domain.opening import TO_WRITE, Holder, Opening
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage import journal
from clientdesk.storage.cipher import Key
from clientdesk.storage.connection import (
    DriverError,
    connect,
    connect_file,
    connect_read_only,
    key_of,
    key_still_of,
    refusal_of,
)
from clientdesk.storage.lock import user_name
from clientdesk.storage.openings import Opened, make_file, migrate, to_read, to_write
from clientdesk.storage.rows import Connection
from clientdesk.storage.schema import CURRENT_VERSION
from clientdesk.storage.wiping import Readers
from clientdesk.storage.writing import Writing

Clock = Callable[[], datetime]


class Snapshot:
    """One unchanging state of the workbook, on a connection of its own; `key` opens its file."""

    def __init__(self, db: Connection, key: Key | None) -> None:
        self.db = db
        self.key = key


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

    def __init__(self, opened: Opened, clock: Clock) -> None:
        self.db = opened.db
        self.path = opened.path
        self.read_only = opened.read_only
        self._lock = opened.lock
        self._key = opened.key
        self._clock = clock
        self._author = user_name()
        self.writing = Writing(opened.path)
        self._readers = Readers()
        self._gate = Lock()  # no snapshot begins while the file is exchanged or closed
        self._closed = False

    @classmethod
    def create(cls, path: Path, clock: Clock = datetime.now, key: Key | None = None) -> "Store":
        """Makes a new workbook file and opens it; never touches one that exists."""
        make_file(path, key)
        return cls(to_write(path, clock(), key, TO_WRITE), clock)

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
            return cls(to_read(path, clock(), key), clock)
        return cls(to_write(path, clock(), key, opening, backups), clock)

    @classmethod
    def in_memory(cls, clock: Clock = datetime.now) -> "Store":
        """A workbook without a file, for tests and previews."""
        db = connect(":memory:")
        migrate(db)
        return cls(Opened(db=db), clock)

    @property
    def encrypted(self) -> bool:
        """Whether the file needs a passphrase."""
        return self._key is not None

    @property
    def key(self) -> Key | None:
        """What opens the file; None where it is plain."""
        return self._key

    def forget_key(self) -> None:
        """Once it is closed: only the passphrase opens the workbook again."""
        self._key = None

    def now(self) -> datetime:
        """By the clock that dates its changes."""
        return self._clock()

    def close(self) -> None:
        if self._lock is not None:
            self._tidy()
        with self._gate:
            self._closed = True
            self.db.close()
        if self._lock is not None:
            self._lock.release()

    def refuse_read_only(self) -> None:
        """Raises Refused(ONLY_READ) where the workbook is only looked at."""
        if self.read_only is not None:
            raise Refused(RefusalCode.ONLY_READ, path=str(self.path))

    def anew(self, *, read_only: bool, path: Path | None = None) -> "Store":
        """The same file, or a copy of it, opened beside this one, with the key that opened it.

        Raises Refused as opening does, PASSPHRASE_NEEDED where its key is another one by now.
        """
        path = path or self.path
        if path is None:
            raise Refused(RefusalCode.FILE_MISSING)
        key = key_still_of(path, self._key)
        now = self._clock()
        opened = to_read(path, now, key) if read_only else to_write(path, now, key, TO_WRITE)
        return Store(opened, self._clock)

    def try_writing(self) -> None:
        """Writes what changes nothing; raises Refused where the disk does not take it."""
        with self._transaction():
            self.db.execute(f"PRAGMA user_version = {CURRENT_VERSION}")

    @property
    def taken_over_by(self) -> Holder | None:
        """Who opened the file on another computer although it is open here."""
        return self._lock.taken_over_by if self._lock is not None else None

    def discard(self) -> None:
        """Closes the workbook and removes its file: for one that nobody wants after all."""
        self.close()
        if self.path is not None:
            self.path.unlink()
            self.path.with_name(self.path.name + ".lock").unlink(missing_ok=True)

    @contextmanager
    def change(
        self, label: ChangeLabel, detail: str = "", *, for_good: bool = False
    ) -> Iterator[Change]:
        """One use case: all or nothing, journaled, undoable. An error inside undoes it all.

        Of one `for_good` only a line without rows stays in the history; nothing can be undone then.
        """
        finish = journal.finish_for_good if for_good else journal.finish
        with self._transaction():
            change = Change(self.db, journal.start(self.db, self._made(), label, detail))
            yield change
            change.changes = finish(self.db, change.id)

    def compact(self) -> bool:
        """Writes the file anew without what was deleted (zeros already); False if hindered."""
        if self.path is None:
            return True
        try:
            # A connection of its own: on the other the window may be in the midst of reading.
            with self.writing.alone(), closing(connect(str(self.path), key=self._key)) as db:
                db.execute("VACUUM")
                busy = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        except DriverError:  # a full disk, or a job that reads for long
            return False
        return not busy

    def undo(self) -> Changes:
        """Takes back the latest change."""
        return self._replay("undo", self._next("undo"), RefusalCode.NOTHING_TO_UNDO)

    def redo(self) -> Changes:
        """Makes the change again that was last taken back."""
        return self._replay("redo", self._next("redo"), RefusalCode.NOTHING_TO_REDO)

    def undo_to(self, change_id: int) -> Changes:
        """Takes back that change and all that was done since, or nothing at all."""
        steps = journal.steps(self.db, "undo", change_id)
        return self._replay("undo", steps, RefusalCode.NOT_UNDOABLE)

    def redo_to(self, change_id: int) -> Changes:
        """Makes that change again and all that was taken back before it, or nothing at all."""
        steps = journal.steps(self.db, "redo", change_id)
        return self._replay("redo", steps, RefusalCode.NOT_REDOABLE)

    def undoable(self) -> ChangeInfo | None:
        return next((info for _, info in self._next("undo")), None)

    def redoable(self) -> ChangeInfo | None:
        return next((info for _, info in self._next("redo")), None)

    @contextmanager
    def snapshot(self) -> Iterator[Snapshot]:
        """A read-only view for a job on another thread; writes meanwhile are not seen in it.

        Raises Refused where the disk does not give back what is asked for.
        """
        try:
            with self._gate:
                readers, key = self._readers, self._key
                db = self._own_connection()
            with readers.one_more(), closing(db):
                db.execute("BEGIN")
                db.execute("SELECT id FROM firm").fetchone()  # the state is that of the first read
                yield Snapshot(db, key)
        except DriverError as error:
            raise refusal_of(error, self.path) from error

    def exchange(self, replace: Callable[[Path], None], key: Key | None) -> Readers:
        """Has `replace` put another file in place of the workbook's, and goes on with that one.

        Where it raises, the workbook is open as it was. Returns who still reads the old file.
        """
        if self.path is None:
            raise Refused(RefusalCode.FILE_MISSING, path="")
        with self.writing.alone(), self._gate:
            self.db.close()
            try:
                replace(self.path)
                self._key = key
            finally:
                self.db = connect_file(self.path, self._key)
            old, self._readers = self._readers, Readers()
        return old

    def _next(self, kind: str) -> list[tuple[int, ChangeInfo]]:
        found = journal.next_change(self.db, kind)
        return [found] if found else []

    def _replay(
        self, kind: str, steps: Sequence[tuple[int, ChangeInfo]], nothing: RefusalCode
    ) -> Changes:
        if not steps:
            raise Refused(nothing)
        try:
            with self._transaction():
                return journal.replay_all(self.db, self._made(), kind, steps)
        except journal.HistoryNotOurs as error:
            raise Refused(RefusalCode.DAMAGED, path=str(self.path or "")) from error

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self.refuse_read_only()
        with self.writing.transaction(self.db):
            yield

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
        if self._closed:  # the driver would end the process
            raise Refused(RefusalCode.FILE_MISSING, path=str(self.path or ""))
        copy = connect(":memory:")
        self.db.backup(copy)
        return copy

    def _made(self) -> journal.Made:
        return journal.Made(self._clock().isoformat(timespec="seconds"), self._author)
