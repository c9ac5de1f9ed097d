"""Whether a file's tables, indexes and triggers are those that our migrations make, and no others.

Looked at before anything of the file runs: a trigger or a view of someone else's would act with
the user's rights as soon as a table is touched.
"""

from hashlib import sha256
from pathlib import Path

from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage.rows import Connection
from clientdesk.storage.schema import SCHEMA_DIGESTS

# What SQLite and the migrations' library keep for themselves, by name and form.
_THEIRS = {
    "sqlite_stat1": "CREATE TABLE sqlite_stat1(tbl,idx,stat)",
    "sqlite_stat4": "CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)",
}


def refuse_other_schema(db: Connection, path: Path, version: int) -> None:
    """Raises Refused(OTHER_SCHEMA) where the schema is not that of the version."""
    if schema_digest(db) != SCHEMA_DIGESTS.get(version):
        raise Refused(RefusalCode.OTHER_SCHEMA, path=str(path))


def schema_digest(db: Connection) -> str:
    """A digest of everything in `sqlite_master`, whatever its order and white space."""
    rows = db.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name")
    lines = [
        f"{kind}|{name}|{table}|{' '.join((sql or '').split())}"
        for kind, name, table, sql in rows
        if sql is None or _THEIRS.get(name) != sql
    ]
    return sha256("\n".join(lines).encode()).hexdigest()
