"""Simulated power cuts: a file system layer that records every write, and the disk it leaves.

SQLite writes through `Recorder`. A cut at any moment keeps what was synced until then; of what was
not, each write is there, missing, or torn at a sector, so that it is also reordered.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import apsw

from clientdesk.storage.rows import Cursor

SECTOR = 512
VFS = "recorder"


@dataclass(frozen=True, slots=True)
class Event:
    """`data` at `offset` of a file; a length to cut it to; a sync; its removal; or what the program
    said was done."""

    kind: str  # write, truncate, sync, remove, said
    name: str = ""
    offset: int = 0
    data: bytes = b""
    said: Any = None


@dataclass(slots=True)
class Log:
    """What happened on the disk in order, from what it held at first."""

    before: dict[str, bytes] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)

    def add(self, kind: str, name: str, offset: int = 0, data: bytes = b"") -> None:
        self.events.append(Event(kind, Path(name).name, offset, data))

    def say(self, said: object) -> None:
        """The program tells its user that something is saved."""
        self.events.append(Event("said", said=said))

    def said_before(self, cut: int) -> list[Any]:
        return [event.said for event in self.events[:cut] if event.kind == "said"]

    def disk_after(self, cut: int, random: Random) -> dict[str, bytes]:
        """The files as the power cut after `cut` events may leave them."""
        files = {name: bytearray(content) for name, content in self.before.items()}
        pending: dict[str, list[Event]] = {}
        for event in self.events[:cut]:
            if event.kind in ("write", "truncate"):
                pending.setdefault(event.name, []).append(event)
            elif event.kind == "sync":
                _apply(files, event.name, pending.pop(event.name, []))
            elif event.kind == "remove":
                files.pop(event.name, None)
                pending.pop(event.name, None)
        for name, events in pending.items():
            _apply(files, name, _survivors(events, random))
        return {name: bytes(content) for name, content in files.items()}


def _apply(files: dict[str, bytearray], name: str, events: list[Event]) -> None:
    content = files.setdefault(name, bytearray())
    for event in events:
        if event.kind == "truncate":
            del content[event.offset :]
        else:
            content.extend(bytes(max(event.offset - len(content), 0)))
            content[event.offset : event.offset + len(event.data)] = event.data


def _survivors(events: list[Event], random: Random) -> list[Event]:
    """All of them, none, or each as it comes."""
    fate = random.choice(("all", "none", "each", "each"))
    if fate in ("all", "none"):
        return events if fate == "all" else []
    return [part for event in events for part in _remains(event, random)]


def _remains(event: Event, random: Random) -> Iterator[Event]:
    fate = random.choice(("there", "missing", "torn"))
    if fate == "there" or (fate == "torn" and event.kind == "truncate"):
        yield event
    elif fate == "torn":
        for start in range(0, len(event.data), SECTOR):
            if random.random() < 0.5:
                piece = event.data[start : start + SECTOR]
                yield Event("write", event.name, event.offset + start, piece)


class Recorder(apsw.VFS):
    """The system's own file layer, with everything written in a log."""

    def __init__(self, log: Log) -> None:
        self._log = log
        super().__init__(VFS, base="")

    def xOpen(self, name: Any, flags: list[int]) -> apsw.VFSFile:  # noqa: ANN401, N802
        return _File(self._log, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
        super().xDelete(filename, syncdir)
        self._log.add("remove", filename)


class _File(apsw.VFSFile):
    def __init__(self, log: Log, name: Any, flags: list[int]) -> None:  # noqa: ANN401
        self._log = log
        self._name = name.filename() if isinstance(name, apsw.URIFilename) else name or ""
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        super().xWrite(data, offset)
        self._log.add("write", self._name, offset, bytes(data))

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        super().xTruncate(newsize)
        self._log.add("truncate", self._name, newsize)

    def xSync(self, flags: int) -> None:  # noqa: N802
        super().xSync(flags)
        self._log.add("sync", self._name)


class RecordedConnection:
    """apsw's connection, as the store uses the driver's."""

    def __init__(self, path: Path) -> None:
        self._db = apsw.Connection(str(path), vfs=VFS)

    @property
    def in_transaction(self) -> bool:
        return self._db.in_transaction

    def execute(self, sql: str, parameters: Any = (), /) -> Cursor:  # noqa: ANN401
        return _Cursor(self._db, sql, parameters, many=False)

    def executemany(self, sql: str, parameters: Any, /) -> Cursor:  # noqa: ANN401
        return _Cursor(self._db, sql, list(parameters), many=True)

    def backup(self, target: Any, /) -> None:  # noqa: ANN401
        raise NotImplementedError

    def close(self) -> None:
        self._db.close()


class _Cursor:
    """What a statement gave: read at once, so that nothing stays open."""

    def __init__(self, db: apsw.Connection, sql: str, args: Any, many: bool) -> None:  # noqa: ANN401
        self.description: tuple[tuple[str, ...], ...] = ()
        cursor = db.cursor()
        cursor.exec_trace = self._describe
        run = cursor.executemany if many else cursor.execute
        self._rows = iter([tuple(row) for row in run(sql, args)])
        self._last = db.last_insert_rowid()

    @property
    def lastrowid(self) -> int:
        return self._last

    def fetchone(self) -> Any:  # noqa: ANN401
        return next(self._rows, None)

    def fetchall(self) -> list[Any]:
        return list(self._rows)

    def __iter__(self) -> Iterator[Any]:
        return self._rows

    def _describe(self, cursor: apsw.Cursor, sql: str, args: Any) -> bool:  # noqa: ANN401
        self.description = cursor.get_description()
        return True
