"""Seals: a digest of every table's rows, renewed in the same transaction as the rows.

SQLite's own checks look at how a file is built, not at what it says: one flipped bit can turn an
amount into another that is as well formed. A seal is the sum, modulo 2^128, of the digests of the
table's rows, so it does not depend on their order, a change of one row changes it by two digests,
and it stays the same in a copy, whatever its pages look like or whether it is encrypted.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from hashlib import blake2b

from clientdesk.storage.connection import DriverError
from clientdesk.storage.rows import Connection

_BYTES = 16
_MASK = (1 << 8 * _BYTES) - 1
_CHANGE = "id, label, detail, made_at, kind, target_id, made_by"
# The state of a change is one of three words that a CHECK holds; undo and redo turn it.
_UNJOURNALED = {
    "journal": "id || '|' || change_id || '|' || table_name || '|' || row_id || '|' "
    "|| COALESCE(before, '') || '|' || COALESCE(after, '')",
    "change": f"json_array({_CHANGE})",
}


@dataclass(slots=True)
class _Sum:
    """What is added to the seal of one table."""

    rows: int = 0
    digest: int = 0

    def add(self, text: str | None, sign: int = 1) -> None:
        if text is not None:
            self.rows += sign
            self.digest += sign * _digest(text)


@dataclass(slots=True)
class Seals:
    """Collects what one change did to every table's seal."""

    _sums: dict[str, _Sum] = field(default_factory=dict)

    @property
    def tables(self) -> frozenset[str]:
        return frozenset(self._sums)

    def add(self, table: str, before: str | None, after: str | None) -> None:
        """A row as JSON before and after a write; None where there was or is none."""
        total = self._sums.setdefault(table, _Sum())
        total.add(before, -1)
        total.add(after)

    def store(self, db: Connection) -> None:
        for table, total in self._sums.items():
            rows, digest = _stored(db, table)
            _write(db, table, rows + total.rows, digest + total.digest)


def seal_change(db: Connection, change_id: int) -> frozenset[str]:
    """Renews the seals of what a change wrote; returns the tables it touched, none if nothing."""
    seals, lines = Seals(), Seals()
    line = _UNJOURNALED["journal"]
    for table, before, after, text in db.execute(
        f"SELECT table_name, before, after, {line} FROM journal WHERE change_id = ?", [change_id]
    ):
        seals.add(table, before, after)
        lines.add("journal", None, text)
    if not seals.tables:
        return seals.tables
    made = db.execute(f"SELECT {_UNJOURNALED['change']} FROM change WHERE id = ?", [change_id])
    lines.add("change", None, made.fetchone()[0])
    seals.store(db)
    lines.store(db)
    return seals.tables


def renew(db: Connection) -> None:
    """Seals every table as it is now: after a migration, or after rows left without a trace."""
    db.execute("DELETE FROM seal")
    for table in sealed_tables(db):
        rows, digest = counted(db, table)
        _write(db, table, rows, digest)


def broken(
    db: Connection, report: Callable[[int, int], None] = lambda done, total: None
) -> tuple[str, ...]:
    """The tables whose rows are not those that were sealed; reads every row of the workbook.

    `report(done, total)` counts tables; it may raise to stop.
    """
    tables = sealed_tables(db)
    found = []
    for done, table in enumerate(tables):
        report(done, len(tables))
        if not _as_sealed(db, table):
            found.append(table)
    return tuple(found)


def all_seals(db: Connection) -> dict[str, tuple[int, str]]:
    """Rows and digest of each table as sealed: equal in two files whose contents are equal."""
    rows = db.execute("SELECT table_name, rows, digest FROM seal ORDER BY table_name")
    return {table: (count, digest) for table, count, digest in rows if count}


def sealed_tables(db: Connection) -> list[str]:
    """The journaled tables, and the history itself."""
    return [*journaled_tables(db), *_UNJOURNALED]


def journaled_tables(db: Connection) -> list[str]:
    """The tables whose every change is in the history, by name."""
    triggers = db.execute(
        "SELECT tbl_name FROM sqlite_master WHERE type = 'trigger' "
        "AND name = 'journal_' || tbl_name || '_insert' ORDER BY tbl_name"
    )
    return [name for (name,) in triggers]


def _as_sealed(db: Connection, table: str) -> bool:
    try:
        return counted(db, table) == _stored(db, table)
    except DriverError:  # a page or a text that cannot even be read
        return False


def counted(db: Connection, table: str) -> tuple[int, int]:
    """Rows and digest of a table as it is now."""
    total = _Sum()
    for (text,) in _texts(db, table):
        total.add(text)
    return total.rows, total.digest & _MASK


def _texts(db: Connection, table: str) -> Iterable[tuple[str]]:
    text = _UNJOURNALED.get(table) or row_as_json(columns_of(db, table))
    return db.execute(f"SELECT {text} FROM {table} NOT INDEXED")


def columns_of(db: Connection, table: str) -> list[str]:
    """The columns of a table, in their order."""
    return [row[1] for row in db.execute(f"PRAGMA table_info({table})")]


def row_as_json(columns: Iterable[str], prefix: str = "") -> str:
    """The expression that the journal's triggers write a row with; `prefix` is 'OLD.' or 'NEW.'."""
    return "json_object(" + ", ".join(f"'{name}', {prefix}{name}" for name in columns) + ")"


def _stored(db: Connection, table: str) -> tuple[int, int]:
    row = db.execute("SELECT rows, digest FROM seal WHERE table_name = ?", [table]).fetchone()
    return (row[0], int(row[1], 16)) if row else (0, 0)


def _write(db: Connection, table: str, rows: int, digest: int) -> None:
    db.execute(
        "INSERT INTO seal VALUES (?, ?, ?) ON CONFLICT (table_name) "
        "DO UPDATE SET rows = excluded.rows, digest = excluded.digest",
        [table, rows, f"{digest & _MASK:032x}"],
    )


def _digest(text: str) -> int:
    return int.from_bytes(blake2b(text.encode("utf-8"), digest_size=_BYTES).digest(), "big")
