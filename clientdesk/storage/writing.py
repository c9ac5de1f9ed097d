"""How a workbook is written: one transaction at a time, whole or not at all."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage.connection import DriverError, refusal_of
from clientdesk.storage.rows import Connection

_PATIENCE_S = 5


class Writing:
    """The turn to write on the one writing connection, which a job and the window share.

    `when_hindered` is told of each transaction: what hindered it, or that nothing did.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._turn = Lock()  # a job's transaction is not the window's
        self.when_hindered: Callable[[Refused | None], object] | None = None

    @contextmanager
    def transaction(self, db: Connection) -> Iterator[None]:
        """Commits what is done inside; an error undoes it all. Raises Refused for a disk's."""
        try:
            with self.alone():
                # Immediate: a deferred one would fail at its first write, after having read.
                db.execute("BEGIN IMMEDIATE")
                try:
                    yield
                    db.execute("COMMIT")
                finally:
                    if db.in_transaction:
                        db.execute("ROLLBACK")
        except DriverError as error:
            refused = refusal_of(error, self._path)
            self._tell(refused)
            raise refused from error
        self._tell(None)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Waits for who else writes; Refused(BUSY) where that takes long."""
        if not self._turn.acquire(timeout=_PATIENCE_S):
            raise Refused(RefusalCode.BUSY)
        try:
            yield
        finally:
            self._turn.release()

    def _tell(self, refused: Refused | None) -> None:
        if self.when_hindered is not None:
            self.when_hindered(refused)
