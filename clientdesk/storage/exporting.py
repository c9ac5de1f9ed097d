"""The contents of a workbook in another file with another key, or none."""

from pathlib import Path

from clientdesk.storage.cipher import Key
from clientdesk.storage.connection import connect
from clientdesk.storage.rows import Connection
from clientdesk.storage.schema import APPLICATION_ID


def export(source: Path, source_key: Key | None, target: Path, key: Key | None) -> None:
    """Writes a new file that holds one state of the source, whoever writes to that; flushed.

    Raises the driver's errors, and leaves the removing of a half-written file to its caller.
    """
    db = connect(target.absolute().as_uri(), uri=True, key=key)
    try:
        attach(db, source, source_key)
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("BEGIN")
        take_over(db)
        db.execute("COMMIT")
    finally:
        db.close()


def attach(db: Connection, source: Path, key: Key | None) -> None:
    """Lets a connection that takes URIs read another file, as `source`."""
    literal = key.literal if key else "''"
    db.execute(f"ATTACH ? AS source KEY {literal}", [f"{source.absolute().as_uri()}?mode=ro"])


def take_over(db: Connection) -> None:
    """Copies everything of `source`, the marks in its header too, into the connection's own file.

    To be called in a transaction, so that all tables are of one state.
    """
    version = int(db.execute("PRAGMA source.user_version").fetchone()[0])
    db.execute("SELECT sqlcipher_export('main', 'source')")
    db.execute(f"PRAGMA main.user_version = {version}")
    db.execute(f"PRAGMA main.application_id = {APPLICATION_ID}")
