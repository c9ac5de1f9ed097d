"""One state of a workbook in memory, for who may only look: its file is held, or cannot be written.

Nothing is written beside the file, and nothing on any other disk.
"""

import os
from pathlib import Path

from clientdesk.domain.opening import ReadOnlyReason
from clientdesk.storage.cipher import Key
from clientdesk.storage.connection import (
    DriverError,
    connect,
    connect_read_only,
    refusal_of,
    refuse_unless_whole,
)
from clientdesk.storage.rows import Connection
from clientdesk.storage.schema import APPLICATION_ID


def state_in_memory(path: Path, key: Key | None) -> Connection:
    """A connection to a copy of the workbook as it is now. Raises Refused as opening does."""
    try:
        source = _source(path, key)
        try:
            refuse_unless_whole(source, path, key)
            return _copy(source, path, key)
        finally:
            source.close()
    except DriverError as error:
        raise refusal_of(error, path) from error


def reason_of(path: Path) -> ReadOnlyReason:
    """Why a workbook that nobody holds is only read."""
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    return ReadOnlyReason.WISH if writable else ReadOnlyReason.MEDIUM


def _source(path: Path, key: Key | None) -> Connection:
    # Without a -wal file and without the right to make one, SQLite opens only what cannot change.
    wal = path.with_name(path.name + "-wal")
    if not wal.exists() and not os.access(path.parent, os.W_OK):
        return connect(f"{path.absolute().as_uri()}?immutable=1", uri=True, key=key)
    return connect_read_only(path, key)


def _copy(source: Connection, path: Path, key: Key | None) -> Connection:
    if key is None:
        copy = connect(":memory:")
        source.backup(copy)
        return copy
    copy = connect("file::memory:", uri=True)
    uri = f"{path.absolute().as_uri()}?mode=ro"
    copy.execute(f"ATTACH ? AS source KEY {key.literal}", [uri])
    version = copy.execute("PRAGMA source.user_version").fetchone()[0]
    copy.execute("SELECT sqlcipher_export('main', 'source')")
    copy.execute("DETACH source")
    copy.execute(f"PRAGMA user_version = {version}")
    copy.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    return copy
