"""The rows that belong to a client, found by following the foreign keys.

A row belongs to a client through a column `client_id`, or through a reference that it cannot be
without to a row that belongs to the client. Every other reference is unset where its row stays.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from clientdesk.storage.rows import Connection

CLIENT = "client"
AMONG = "(SELECT value FROM json_each(?))"  # takes `as_list(ids)`


@dataclass(frozen=True, slots=True)
class Link:
    """A foreign key: `table.column` refers to a row of `parent`."""

    table: str
    column: str
    parent: str
    owns: bool  # the row goes where its parent goes


@dataclass(frozen=True, slots=True)
class TableRows:
    """Some rows of a table, by id."""

    table: str
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Unset:
    """Rows of `table` that stay, whose `column` refers to a row that goes."""

    table: str
    column: str
    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ClientRows:
    """What belongs to a client, the client first and parents before their children."""

    owned: tuple[TableRows, ...]
    unset: tuple[Unset, ...]


def client_links(db: Connection) -> tuple[Link, ...]:
    """Every reference by which a row belongs to a client, parents before their children."""
    owning = [link for link in links(db) if link.owns]
    depth = {CLIENT: 0}
    for _ in owning:  # as often as the longest way can be
        for link in owning:
            if link.parent in depth:
                depth[link.table] = max(depth.get(link.table, 0), depth[link.parent] + 1)
    reached = [link for link in owning if link.parent in depth]
    return tuple(sorted(reached, key=lambda link: (depth[link.table], link.table, link.column)))


def rows_of_client(db: Connection, client_id: int) -> ClientRows:
    """Everything that belongs to the client now."""
    owned: dict[str, set[int]] = {CLIENT: {client_id}}
    for link in client_links(db):
        owned.setdefault(link.table, set()).update(_referring(db, link, owned[link.parent]))
    unset = []
    for link in links(db):
        if not link.owns and link.parent in owned:
            stay = _referring(db, link, owned[link.parent]) - owned.get(link.table, set())
            unset.append(Unset(link.table, link.column, tuple(sorted(stay))))
    return ClientRows(
        tuple(TableRows(table, tuple(sorted(ids))) for table, ids in owned.items() if ids),
        tuple(each for each in unset if each.ids),
    )


def delete_rows(db: Connection, rows: ClientRows) -> None:
    """Deletes the rows inside the running transaction and unsets what refers to them."""
    # Two rows that both go may refer to each other.
    db.execute("PRAGMA defer_foreign_keys = ON")
    for each in rows.unset:
        sql = f"UPDATE {each.table} SET {each.column} = NULL WHERE id IN {AMONG}"
        db.execute(sql, [as_list(each.ids)])
    for owned in reversed(rows.owned):
        db.execute(f"DELETE FROM {owned.table} WHERE id IN {AMONG}", [as_list(owned.ids)])


def as_list(ids: Iterable[int]) -> str:
    """Many ids as the one parameter that `AMONG` takes."""
    return json.dumps(list(ids))


def _referring(db: Connection, link: Link, parents: set[int]) -> set[int]:
    sql = f"SELECT id FROM {link.table} WHERE {link.column} IN {AMONG}"
    return {row_id for (row_id,) in db.execute(sql, [as_list(parents)])}


def links(db: Connection) -> list[Link]:
    """Every reference between the tables of the workbook, by table."""
    names = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return [link for (table,) in names.fetchall() for link in _links_of(db, table)]


def _links_of(db: Connection, table: str) -> list[Link]:
    needed = {row[1] for row in db.execute(f"PRAGMA table_info({table})") if row[3]}
    keys = db.execute(f"PRAGMA foreign_key_list({table})").fetchall()
    return [
        Link(table, row[3], row[2], owns=row[3] in needed or row[3] == f"{CLIENT}_id")
        for row in keys
    ]
