"""One state of a workbook in memory, for who may only look: its file is held, or cannot be written.

Nothing is written beside the file, and nothing on a disk that the file is not on already, apart
from one case that is named below.
"""

import os
import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep

from clientdesk.domain.opening import ReadOnlyReason
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage.cipher import Key
from clientdesk.storage.connection import (
    DriverError,
    connect,
    refusal_of,
    refuse_unless_whole,
)
from clientdesk.storage.lock import held, holder_of
from clientdesk.storage.rows import Connection
from clientdesk.storage.schema import APPLICATION_ID
from clientdesk.storage.seals import broken

TRIES = 5
_BETWEEN = 0.3  # seconds, in which another computer ends what it is writing
_MEMORY_DISK = Path("/dev/shm")  # where Linux keeps files in memory
_HALF_WRITTEN = frozenset(
    {RefusalCode.DAMAGED, RefusalCode.CONTENTS_DIFFER, RefusalCode.OTHER_SCHEMA}
    | {RefusalCode.DISK_ERROR, RefusalCode.NOT_A_WORKBOOK}
)


def state_in_memory(path: Path, key: Key | None) -> Connection:
    """A connection to a copy of the workbook as it is now. Raises Refused as opening does.

    Where another computer writes, our SQLite does not see its locks: what is read may be half
    written. It is then read again, until its file stood still and its seals are right. The same
    goes for a file that nobody had open, and somebody opens meanwhile.
    """
    elsewhere = holder_of(path).host not in ("", socket.gethostname())
    for left in reversed(range(TRIES)):
        try:
            return _state(path, key, elsewhere)
        except Refused as refused:
            if not (left and _may_pass(refused, elsewhere)):
                raise
            sleep(_BETWEEN)
    raise AssertionError("the last try returns or raises")


def reason_of(path: Path) -> ReadOnlyReason:
    """Why a workbook that nobody holds is only read."""
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    return ReadOnlyReason.WISH if writable else ReadOnlyReason.MEDIUM


def _may_pass(refused: Refused, elsewhere: bool) -> bool:
    return refused.code is RefusalCode.IN_USE or (elsewhere and refused.code in _HALF_WRITTEN)


def _state(path: Path, key: Key | None, elsewhere: bool) -> Connection:
    # With a -wal file, SQLite itself keeps those on one computer apart.
    stands_still = elsewhere or not _wal(path).exists()
    before = _signature(path)
    copy = _read(path, key)
    moved = stands_still and _signature(path) != before
    if moved or (elsewhere and _sealed(copy) and broken(copy)):
        copy.close()
        code = RefusalCode.IN_USE if moved else RefusalCode.CONTENTS_DIFFER
        raise held(code, path)
    return copy


def _read(path: Path, key: Key | None) -> Connection:
    try:
        with readable(path) as uri:
            source = connect(uri, uri=True, key=key)
            try:
                refuse_unless_whole(source, path, key)
                return _copy(source, uri, key)
            finally:
                source.close()
    except DriverError as error:
        raise refusal_of(error, path) from error


@contextmanager
def readable(path: Path) -> Iterator[str]:
    """What SQLite can open to read the workbook, so that nothing is written beside it."""
    if not _wal(path).exists():
        yield f"{path.absolute().as_uri()}?immutable=1"
    elif os.access(path.parent, os.W_OK) or path.with_name(path.name + "-shm").exists():
        yield f"{path.absolute().as_uri()}?mode=ro"
    else:
        with _beside_its_wal(path) as copy:
            yield f"{copy.as_uri()}?mode=ro"


@contextmanager
def _beside_its_wal(path: Path) -> Iterator[Path]:
    """A copy of the file and its -wal where SQLite may put the -shm that is lacking.

    A disk that cannot be written, pulled out while the workbook was open: what was saved last is
    only in the -wal. The copy is in memory where the system has such a place, and as encrypted as
    the workbook.
    """
    home = _MEMORY_DISK if os.access(_MEMORY_DISK, os.W_OK) else None
    with TemporaryDirectory(prefix="clientdesk-", dir=home) as folder:
        copy = Path(folder, "workbook")
        shutil.copyfile(path, copy)
        shutil.copyfile(_wal(path), _wal(copy))
        yield copy


def _copy(source: Connection, uri: str, key: Key | None) -> Connection:
    if key is None:
        copy = connect(":memory:")
        source.backup(copy)
        return copy
    copy = connect("file::memory:", uri=True)
    copy.execute(f"ATTACH ? AS source KEY {key.literal}", [uri])
    copy.execute("BEGIN")
    version = copy.execute("PRAGMA source.user_version").fetchone()[0]
    copy.execute("SELECT sqlcipher_export('main', 'source')")
    copy.execute("COMMIT")
    copy.execute("DETACH source")
    copy.execute(f"PRAGMA user_version = {version}")
    copy.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    return copy


def _sealed(db: Connection) -> bool:
    """A workbook older than its seals has none to go by."""
    return bool(db.execute("SELECT 1 FROM sqlite_master WHERE name = 'seal'").fetchone())


def _signature(path: Path) -> list[tuple[int, int]]:
    """Size and time of the file and its -wal."""
    found = [each.stat() for each in (path, _wal(path)) if each.exists()]
    return [(each.st_size, each.st_mtime_ns) for each in found]


def _wal(path: Path) -> Path:
    return path.with_name(path.name + "-wal")
