"""One process, one window per workbook: an operating-system lock beside the file.

The lock goes with its process, however that ends. Who holds it stands in a second file, because
a locked file cannot be read everywhere.
"""

import getpass
import os
import socket
from pathlib import Path

from filelock import FileLock, Timeout

from clientdesk.domain.problems import RefusalCode, Refused


class WorkbookLock:
    """Held from the constructor until `release`; Refused(IN_USE) names the holder."""

    def __init__(self, path: Path) -> None:
        self._holder = path.with_name(path.name + ".holder")
        file = path.with_name(path.name + ".lock")
        # Not of a thread: a workbook made in a job is closed by the window.
        self._lock = FileLock(file, timeout=0, is_singleton=False, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise Refused(RefusalCode.IN_USE, path=str(path), holder=self._who()) from error
        except OSError as error:
            raise Refused(RefusalCode.READ_ONLY, path=str(path)) from error
        self._holder.write_text(_myself(), "utf-8")

    def release(self) -> None:
        self._holder.unlink(missing_ok=True)
        self._lock.release()

    def _who(self) -> str:
        return self._holder.read_text("utf-8") if self._holder.exists() else "?"


def _myself() -> str:
    return f"{_user()} @ {socket.gethostname()} ({os.getpid()})"


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no name for this user id, as in a container
        return str(os.getuid())
