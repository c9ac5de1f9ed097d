"""One process, one window per workbook: an operating-system lock beside the file.

The lock goes with its process, however that ends. Who holds it stands in a second file, because
a locked file cannot be read everywhere.
"""

import errno
import getpass
import json
import os
import secrets
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from clientdesk.domain.opening import Holder
from clientdesk.domain.problems import RefusalCode, Refused

# Somebody who only looks whether the lock is free has it for a moment.
_PATIENCE, _AGAIN = 0.15, 0.02  # seconds
_LONGEST = 10_000  # bytes that a holder's file may have


class WorkbookLock:
    """Held from the constructor until `release`; Refused(IN_USE) names the holder.

    Another computer's lock may not be seen through a network or a synced folder, but its holder
    file is: Refused(IN_USE_ELSEWHERE), unless `take_over`.
    """

    def __init__(self, path: Path, now: datetime, take_over: bool = False) -> None:
        self._path = path
        self._said = _as_json(_myself(now))
        self._lock = _os_lock(path)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise held(RefusalCode.IN_USE, path) from error
        except OSError as error:
            raise _not_written(error, path) from error
        try:
            if not take_over and holder_of(path).host not in ("", socket.gethostname()):
                raise held(RefusalCode.IN_USE_ELSEWHERE, path)
            _replace(holder_file(path), self._said)
        except OSError as error:
            self._lock.release()
            raise _not_written(error, path) from error
        except Refused:
            self._lock.release()
            raise

    @property
    def taken_over_by(self) -> Holder | None:
        """Who opened the workbook although we have it: another computer does not see our lock."""
        if _read(holder_file(self._path)) in (self._said, ""):
            return None
        return holder_of(self._path)

    def release(self) -> None:
        """Gives the workbook free; what another holder wrote meanwhile is his."""
        if _read(holder_file(self._path)) == self._said:
            _remove(holder_file(self._path))
        self._lock.release()


@contextmanager
def locked(path: Path, now: datetime) -> Iterator[None]:
    """Holds a workbook that is not opened meanwhile. Raises Refused as `WorkbookLock`."""
    lock = WorkbookLock(path, now)
    try:
        yield
    finally:
        lock.release()


def is_free(path: Path) -> bool:
    """Whether nobody has the workbook open for writing, as far as can be seen from here."""
    file = lock_file(path)
    if holder_of(path).host not in ("", socket.gethostname()):
        return False
    if not file.exists():
        return True
    try:
        with _os_lock(path, patience=0):
            return True
    except (Timeout, OSError):
        return False


def held(code: RefusalCode, path: Path) -> Refused:
    """The refusal that names who holds the workbook, and since when."""
    holder = holder_of(path)
    name = f"{holder.user} @ {holder.host}" if holder.user else "?"
    since = holder.since.isoformat(sep=" ", timespec="minutes") if holder.since else "?"
    return Refused(code, path=str(path), holder=name, since=since)


def holder_of(path: Path) -> Holder:
    """Who says that it has the workbook open; an empty one where nobody does."""
    try:
        said = json.loads(_read(holder_file(path)))
        since = datetime.fromisoformat(said["since"])
        user, host = str(said["user"]), str(said["host"])
        return Holder(user=user, host=host, pid=int(said["pid"]), since=since)
    except (ValueError, KeyError, TypeError, RecursionError):
        return Holder()


def holder_file(path: Path) -> Path:
    return path.with_name(path.name + ".holder")


def user_name() -> str:
    """The name of the user on this computer."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no name for this user id, as in a container
        return str(os.getuid())


def _not_written(error: OSError, path: Path) -> Refused:
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    return Refused(RefusalCode.DISK_FULL if full else RefusalCode.READ_ONLY, path=str(path))


def lock_file(path: Path) -> Path:
    return path.with_name(path.name + ".lock")


def _os_lock(path: Path, patience: float = _PATIENCE) -> FileLock:
    # Whoever may write the workbook may lock it, also after someone else who did.
    mode = path.stat().st_mode & 0o666 if path.exists() else 0o600
    # Not of a thread: a workbook made in a job is closed by the window.
    return FileLock(
        lock_file(path),
        timeout=patience,
        poll_interval=_AGAIN,
        mode=mode,
        is_singleton=False,
        thread_local=False,
    )


def _replace(file: Path, words: str) -> None:
    """Whole or not at all, as others read it at any moment."""
    part = file.with_name(f".{file.name}.{secrets.token_hex(4)}.part")
    try:
        part.write_text(words, "utf-8")
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)


def _read(file: Path) -> str:
    """The first part of a file, more than a holder ever says; empty where it cannot be read."""
    try:
        with file.open("rb") as content:
            return content.read(_LONGEST).decode("utf-8", "replace")
    except OSError:
        return ""


def _remove(file: Path) -> None:
    """A disk that is gone takes its files with it."""
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return


def _myself(now: datetime) -> Holder:
    return Holder(user=user_name(), host=socket.gethostname(), pid=os.getpid(), since=now)


def _as_json(holder: Holder) -> str:
    since = holder.since.isoformat(timespec="seconds") if holder.since else ""
    said = {"user": holder.user, "host": holder.host, "pid": holder.pid, "since": since}
    return json.dumps({**said, "token": secrets.token_hex(8)})
