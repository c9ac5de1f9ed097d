"""Undo and history are one thing: the journal's rows, replayed backwards or forwards.

The triggers of `schema` write the rows. Undo and redo are changes themselves, so the history
never loses a line.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from clientdesk.domain.changes import ChangeInfo, ChangeLabel, Changes
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage import seals
from clientdesk.storage.rows import Connection

# Setting up a new workbook is in the history, but nothing that a user did or could take back.
_NEXT = {
    "undo": "kind = 'do' AND state = 'done' AND label <> 'set_up' ORDER BY id DESC",
    "redo": "kind = 'do' AND state = 'undone' ORDER BY id",
}
_SUPERSEDE = """
UPDATE change SET state = 'superseded'
WHERE state = 'undone' AND (SELECT kind FROM change WHERE id = ?) = 'do'
"""
_STATE_AFTER = {"undo": "undone", "redo": "done"}
_AT_ONCE = 500  # rows of a change that are in memory while it is taken back


@dataclass(frozen=True, slots=True)
class Made:
    """When a change is made, as ISO text, and by which user of the computer."""

    at: str
    by: str


def start(
    db: Connection, made: Made, label: str, detail: str = "", kind: str = "do", target: int = 0
) -> int:
    """Opens a change inside the running transaction and returns its id."""
    cursor = db.execute(
        "INSERT INTO change (label, detail, made_at, made_by, kind, target_id, state) "
        "VALUES (?, ?, ?, ?, ?, ?, 'done')",
        [label, detail, made.at, made.by, kind, target or None],
    )
    change_id = int(cursor.lastrowid or 0)
    db.execute("INSERT INTO open_change VALUES (?)", [change_id])
    return change_id


def finish(db: Connection, change_id: int) -> Changes:
    """Closes the change, after which nothing that was undone can be made again.

    One that wrote nothing leaves no line in the history, and takes nothing from it.
    """
    db.execute("DELETE FROM open_change")
    changes = Changes(seals.seal_change(db, change_id))
    if changes.tables:
        db.execute(_SUPERSEDE, [change_id])
    else:
        db.execute("DELETE FROM change WHERE id = ?", [change_id])
    return changes


def next_change(db: Connection, kind: str) -> tuple[int, ChangeInfo] | None:
    """What undo or redo would take: its id and its label, or None."""
    row = db.execute(f"SELECT id, label, detail FROM change WHERE {_NEXT[kind]} LIMIT 1").fetchone()
    return (row[0], ChangeInfo(ChangeLabel(row[1]), row[2])) if row else None


def latest(db: Connection) -> int:
    """The number of the latest change, undo or redo; 0 before any. It grows with every write."""
    return int(db.execute("SELECT COALESCE(MAX(id), 0) FROM change").fetchone()[0])


def replay(db: Connection, change_id: int, kind: str) -> None:
    """Puts back what the change's rows were before ('undo') or after ('redo') it."""
    known = {table: frozenset(seals.columns_of(db, table)) for table in seals.sealed_tables(db)}
    for table, row_id, row in _rows_to_put(db, change_id, backwards=kind == "undo"):
        values = None if row is None else json.loads(row)
        if table not in known or not known[table].issuperset(values or ()):
            raise Refused(RefusalCode.DAMAGED, path="")  # the history names what is not ours
        _put(db, table, row_id, values)
    db.execute("UPDATE change SET state = ? WHERE id = ?", [_STATE_AFTER[kind], change_id])


def _rows_to_put(
    db: Connection, change_id: int, backwards: bool
) -> Iterator[tuple[str, int, str | None]]:
    """Table, row and what it is to be, some hundred at a time: an import may have a million."""
    column, order, beyond = ("before", "DESC", "<") if backwards else ("after", "ASC", ">")
    sql = (
        f"SELECT id, table_name, row_id, {column} FROM journal WHERE change_id = ? "
        f"AND id {beyond} ? ORDER BY id {order} LIMIT {_AT_ONCE}"
    )
    last = (1 << 62) if backwards else 0
    while rows := db.execute(sql, [change_id, last]).fetchall():
        yield from ((table, row_id, row) for _, table, row_id, row in rows)
        last = rows[-1][0]


def _put(db: Connection, table: str, row_id: int, values: dict[str, object] | None) -> None:
    if values is None:
        db.execute(f"DELETE FROM {table} WHERE id = ?", [row_id])
    else:
        db.execute(_upsert(table, tuple(values)), values)


@cache
def _upsert(table: str, names: tuple[str, ...]) -> str:
    places = ", ".join(f":{name}" for name in names)
    sets = ", ".join(f"{name} = excluded.{name}" for name in names if name != "id")
    return (
        f"INSERT INTO {table} ({', '.join(names)}) VALUES ({places}) "
        f"ON CONFLICT (id) DO UPDATE SET {sets}"
    )
