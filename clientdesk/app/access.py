"""Whether an open workbook, or its file, can be written now."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

from clientdesk.domain.opening import Holder
from clientdesk.domain.problems import Refused
from clientdesk.storage.connection import DriverError, refusal_of
from clientdesk.storage.lock import holder_of, is_free, lock_file
from clientdesk.storage.store import Store


class Access:
    """What the window watches while a workbook is open."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = _lock_of(store.path)

    @property
    def taken_over_by(self) -> Holder | None:
        """Who opened the workbook on another computer although it is open here for writing."""
        return self._store.taken_over_by

    def tell(self, watcher: Callable[[Refused | None], object] | None) -> None:
        """Whom to tell of each write, on whichever thread it is: what hindered it, or None."""
        self._store.writing.when_hindered = watcher

    @property
    def is_another_file(self) -> bool:
        """Whether the file at the workbook's path is not the one that is open: its disk was taken
        out and put back. The lock tells, since a new passphrase exchanges the file itself."""
        return _lock_of(self._store.path) not in (self._lock, None)

    def try_writing(self) -> None:
        """Raises Refused where the disk still takes nothing in."""
        self._store.try_writing()


def _lock_of(path: Path | None) -> tuple[int, int] | None:
    try:
        found = lock_file(path).stat() if path is not None else None
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found is not None else None


def can_be_written(path: Path) -> bool:
    """Whether a workbook that is only looked at could be opened for writing now.

    Reads the disk, which may take long on a network: to be asked off the GUI thread.
    """
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK) and is_free(path)


def is_held(path: Path) -> bool:
    """Whether another process says that it has the workbook open; it may be gone by now."""
    holder = holder_of(path)
    return bool(holder.host) and (holder.host, holder.pid) != (socket.gethostname(), os.getpid())


def refusal_in(error: BaseException, path: Path | None) -> Refused | None:
    """The refusal that an error is, though nobody expected it there; None for any other error.

    Reading happens everywhere, so a disk that is gone shows anywhere.
    """
    if isinstance(error, Refused):
        return error
    if not isinstance(error, DriverError):
        return None
    try:
        return refusal_of(error, path)
    except DriverError:
        return None
