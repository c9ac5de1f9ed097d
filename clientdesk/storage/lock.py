"""One process, one window per workbook: an operating-system lock beside the file.

The lock goes with its process, however that ends. Who holds it stands in a second file, because
a locked file cannot be read everywhere.
"""

import getpass
import json
import os
import socket
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from clientdesk.domain.opening import Holder
from clientdesk.domain.problems import RefusalCode, Refused


class WorkbookLock:
    """Held from the constructor until `release`; Refused(IN_USE) names the holder.

    Another computer's lock may not be seen through a network or a synced folder, but its holder
    file is: Refused(IN_USE_ELSEWHERE), unless `take_over`.
    """

    def __init__(self, path: Path, now: datetime, take_over: bool = False) -> None:
        self._holder = holder_file(path)
        file = path.with_name(path.name + ".lock")
        # Not of a thread: a workbook made in a job is closed by the window.
        self._lock = FileLock(file, timeout=0, is_singleton=False, thread_local=False)
        try:
            self._lock.acquire()
        except Timeout as error:
            raise held(RefusalCode.IN_USE, path) from error
        except OSError as error:
            raise Refused(RefusalCode.READ_ONLY, path=str(path)) from error
        try:
            if not take_over and holder_of(path).host not in ("", socket.gethostname()):
                raise held(RefusalCode.IN_USE_ELSEWHERE, path)
            self._holder.write_text(_as_json(_myself(now)), "utf-8")
        except OSError as error:
            self._lock.release()
            raise Refused(RefusalCode.READ_ONLY, path=str(path)) from error
        except Refused:
            self._lock.release()
            raise

    def release(self) -> None:
        self._holder.unlink(missing_ok=True)
        self._lock.release()


def held(code: RefusalCode, path: Path) -> Refused:
    """The refusal that names who holds the workbook, and since when."""
    holder = holder_of(path)
    name = f"{holder.user} @ {holder.host}" if holder.user else "?"
    since = holder.since.isoformat(sep=" ", timespec="minutes") if holder.since else "?"
    return Refused(code, path=str(path), holder=name, since=since)


def holder_of(path: Path) -> Holder:
    """Who says that it has the workbook open; an empty one where nobody does."""
    try:
        said = json.loads(holder_file(path).read_text("utf-8"))
        since = datetime.fromisoformat(said["since"])
        return Holder(user=said["user"], host=said["host"], pid=int(said["pid"]), since=since)
    except (OSError, ValueError, KeyError, TypeError):
        return Holder()


def holder_file(path: Path) -> Path:
    return path.with_name(path.name + ".holder")


def user_name() -> str:
    """The name of the user on this computer."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no name for this user id, as in a container
        return str(os.getuid())


def _myself(now: datetime) -> Holder:
    return Holder(user=user_name(), host=socket.gethostname(), pid=os.getpid(), since=now)


def _as_json(holder: Holder) -> str:
    since = holder.since.isoformat(timespec="seconds") if holder.since else ""
    said = {"user": holder.user, "host": holder.host, "pid": holder.pid, "since": since}
    return json.dumps(said)
