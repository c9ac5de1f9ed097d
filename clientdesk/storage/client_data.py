"""Everything held of one client as it is stored: the rows of all tables, and their history."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from clientdesk.storage.client_rows import AMONG, TableRows, as_list, rows_of_client
from clientdesk.storage.history import (
    Days,
    Entry,
    Line,
    Report,
    Wanted,
    changes_of_rows,
    entries,
    lines,
    no_report,
    rows_ever_of_client,
)
from clientdesk.storage.rows import Connection, Reader, Value

Row = Mapping[str, Value]
_ALL = 1 << 62


@dataclass(frozen=True, slots=True)
class ClientTable:
    """The rows of a table that belong to a client, by column."""

    table: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class ClientChange:
    """A change that wrote rows of the client, and what it did to these rows alone."""

    entry: Entry
    lines: tuple[Line, ...]


def tables_of_client(reader: Reader, client_id: int) -> list[ClientTable]:
    """The client's rows, the client first and parents before their children."""
    return [_held(reader.db, each) for each in rows_of_client(reader.db, client_id).owned]


def changes_of_client(
    reader: Reader, client_id: int, report: Report = no_report
) -> Iterator[ClientChange]:
    """The history of these rows and of those deleted since, the oldest change first."""
    ever = rows_ever_of_client(reader, client_id, report)
    found = entries(reader, Days(), _ALL, changes_of_rows(reader, ever), _ALL)
    for entry in reversed(found):
        yield ClientChange(entry, tuple(lines(reader, entry.id, _ALL, wanted=Wanted(ever))))


def names_in(reader: Reader, table: str, column: str) -> dict[int, str]:
    """What the rows of a table are called, by id."""
    return dict(reader.db.execute(f"SELECT id, {column} FROM {table}").fetchall())


def _held(db: Connection, rows: TableRows) -> ClientTable:
    sql = f"SELECT * FROM {rows.table} WHERE id IN {AMONG} ORDER BY id"
    names = [row[1] for row in db.execute(f"PRAGMA table_info({rows.table})").fetchall()]
    found = db.execute(sql, [as_list(rows.ids)])
    return ClientTable(rows.table, tuple(dict(zip(names, row, strict=True)) for row in found))
