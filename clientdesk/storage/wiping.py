"""The bytes of a plain workbook are overwritten once an encrypted one has taken its place.

As far as a program can: a flash disk, a file system that never writes in place, or a snapshot of
the disk may keep them.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Condition

_CHUNK = 1 << 20


class Readers:
    """Counts who reads one state of a file, on whichever thread."""

    def __init__(self) -> None:
        self._count = 0
        self._changed = Condition()

    @contextmanager
    def one_more(self) -> Iterator[None]:
        """Counted as a reader for as long as it lasts."""
        self._add(1)
        try:
            yield
        finally:
            self._add(-1)

    def gone(self, seconds: float) -> bool:
        """Waits until nobody reads; False where somebody still does after so many seconds."""
        with self._changed:
            return self._changed.wait_for(lambda: self._count == 0, seconds)

    def _add(self, number: int) -> None:
        with self._changed:
            self._count += number
            self._changed.notify_all()


class OldBytes:
    """Files kept open over their replacement, so that their bytes can still be reached."""

    def __init__(self, *paths: Path) -> None:
        # Windows replaces no file that is open: the bytes stay there until the disk reuses them.
        wanted = [path for path in paths if os.name != "nt" and path.is_file()]
        self._handles = [os.open(path, os.O_RDWR) for path in wanted]

    def wipe(self) -> None:
        """Overwrites the bytes on disk and lets go of the files."""
        for handle in self._handles:
            _overwrite(handle)
        self.release()

    def release(self) -> None:
        """Lets go of the files as they are."""
        while self._handles:
            os.close(self._handles.pop())


def wipe_file(path: Path) -> None:
    """Overwrites a file's bytes and removes it."""
    OldBytes(path).wipe()
    path.unlink(missing_ok=True)


def _overwrite(handle: int) -> None:
    size = os.fstat(handle).st_size
    os.lseek(handle, 0, os.SEEK_SET)
    for start in range(0, size, _CHUNK):
        os.write(handle, bytes(min(_CHUNK, size - start)))
    os.fsync(handle)
