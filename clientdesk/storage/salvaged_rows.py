"""Rows of a damaged workbook put into a new one, and mended from the history."""

import json
from collections.abc import Callable
from itertools import islice

from sqlcipher3 import dbapi2 as driver

from clientdesk.storage.damaged import Damaged, Row
from clientdesk.storage.rows import Connection
from clientdesk.storage.seals import columns_of, counted, row_as_json

_AT_ONCE = 500
_BEYOND = 100_000  # how far ids may go where nothing says how far they went
# What a constraint or a type refuses: damage that SQLite could still read.
_NOT_A_ROW = (driver.IntegrityError, driver.DataError, driver.InterfaceError, OverflowError)


def prepare_history(db: Connection) -> None:
    """Finds the last line about each row, once for all tables; the journal is there by now."""
    db.execute(
        "CREATE TEMP TABLE last_line (table_name, row_id, line, PRIMARY KEY (table_name, row_id)) "
        "WITHOUT ROWID"
    )
    db.execute(
        "INSERT INTO last_line SELECT table_name, row_id, MAX(id) FROM journal "
        "GROUP BY table_name, row_id"
    )


class SalvagedRows:
    """Fills the tables of `db`, which has no triggers and holds no foreign keys while it does."""

    def __init__(
        self, db: Connection, damaged: Damaged, sealed: dict[str, tuple[int, str]]
    ) -> None:
        self._db, self._damaged, self._sealed = db, damaged, sealed
        self._tables = damaged.tables

    def load(self, table: str, tick: Callable[[], object]) -> int:
        """Puts in every row that can be read; returns how many there are then. `tick` is called
        now and then, and may raise to stop."""
        tick()
        self._db.execute(f"DELETE FROM {table}")
        known = columns_of(self._db, table)
        names = [name for name in self._damaged.columns(table) if name in known]
        if table in self._tables and "id" in names:
            names.sort(key=lambda name: name != "id")
            places = ", ".join("?" * len(names))
            sql = f"INSERT OR IGNORE INTO {table} ({', '.join(names)}) VALUES ({places})"
            rows = self._damaged.rows(table, names, self._highest(table))
            while batch := list(islice(rows, _AT_ONCE)):
                self._insert(sql, batch)
                tick()
        return self.count(table)

    def mend(self, table: str) -> None:
        """Takes from the history what a table lacks, or, where its rows are not those that were
        sealed, all that the history knows: if that agrees with the seal, or the history does with
        its own, it is right."""
        if self.is_sealed(table):
            return
        self._db.execute("SAVEPOINT mending")
        self._put_history(table, "REPLACE")
        if not (self.is_sealed(table) or self.is_sealed("journal")):
            self._db.execute("ROLLBACK TO mending")
            self._put_history(table, "IGNORE")
        self._db.execute("RELEASE mending")

    def count(self, table: str) -> int:
        return int(self._db.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0])

    def is_sealed(self, table: str) -> bool:
        """Whether the rows are those that were sealed; False where no seal can be read."""
        if not self._sealed:
            return False
        rows, digest = counted(self._db, table)
        return self._sealed.get(table, (0, f"{0:032x}")) == (rows, f"{digest:032x}")

    def _put_history(self, table: str, where_known: str) -> None:
        """The last known state of each row; with 'REPLACE' it takes the place of what was read."""
        columns = columns_of(self._db, table)
        for row_id, after in self._last_lines_unlike(table, columns):
            row = _parsed(after)
            if row is None:
                if after is None and where_known == "REPLACE":
                    self._db.execute(f"DELETE FROM {table} WHERE id = ?", [row_id])
                continue
            names = [name for name in columns if name in row]
            places = ", ".join("?" * len(names))
            sql = f"INSERT OR {where_known} INTO {table} ({', '.join(names)}) VALUES ({places})"
            self._insert(sql, [tuple(row[name] for name in names)])

    def _last_lines_unlike(self, table: str, columns: list[str]) -> list[tuple[int, str | None]]:
        """Of the rows that are not in the table just as the history has them."""
        found: list[tuple[int, str | None]] = self._db.execute(
            "SELECT journal.row_id, journal.after FROM last_line "
            f"JOIN journal ON journal.id = last_line.line LEFT JOIN {table} AS known "
            "ON known.id = journal.row_id WHERE last_line.table_name = ? AND (known.id IS NULL "
            f"OR {row_as_json(columns, 'known.')} IS NOT journal.after)",
            [table],
        ).fetchall()
        return found

    def _insert(self, sql: str, rows: list[Row]) -> None:
        """All of them, or one by one those that a broken one among them does not hinder."""
        try:
            self._db.executemany(sql, rows)
        except _NOT_A_ROW:
            for row in rows:
                self._insert_one(sql, row)

    def _insert_one(self, sql: str, row: Row) -> None:
        try:
            self._db.execute(sql, row)
        except _NOT_A_ROW:
            return

    def _highest(self, table: str) -> int:
        """An id that no row goes beyond."""
        found = self._damaged.highest(table)
        if found is not None:
            return found
        if table in ("change", "journal"):
            return self._sealed.get(table, (0, ""))[0] + _BEYOND
        sql = "SELECT MAX(row_id) FROM last_line WHERE table_name = ?"
        return int(self._db.execute(sql, [table]).fetchone()[0] or _BEYOND)


def _parsed(after: str | None) -> dict[str, object] | None:
    try:
        row = json.loads(after or "null")
    except ValueError:
        return None
    return row if isinstance(row, dict) else None
