"""Undo and history are one thing: the journal's rows, replayed backwards or forwards.

The triggers of `schema` write the rows. Undo and redo are changes themselves, so the history
never loses a line.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from clientdesk.domain.changes import ChangeInfo, Changes, label_of
from clientdesk.storage import seals
from clientdesk.storage.connection import NOT_A_ROW
from clientdesk.storage.rows import Connection

# Setting up a new workbook is in the history, but nothing that a user did or could take back.
_STEPS = {
    "undo": "state = 'done' AND label <> 'set_up' AND id >= ? ORDER BY id DESC",
    "redo": "state = 'undone' AND id <= ? ORDER BY id",
}
_FURTHEST = {"undo": 0, "redo": 1 << 62}
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


class HistoryNotOurs(Exception):
    """A line of the history is not as our triggers write it: damage, or somebody else's hand."""


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


def finish_for_good(db: Connection, change_id: int) -> Changes:
    """Closes an erasure: its own lines go, and neither it nor what came before can be undone."""
    db.execute("DELETE FROM open_change")
    sql = "SELECT DISTINCT table_name FROM journal WHERE change_id = ?"
    tables = frozenset(table for (table,) in db.execute(sql, [change_id]))
    db.execute("DELETE FROM journal WHERE change_id = ?", [change_id])
    db.execute("UPDATE change SET state = 'superseded' WHERE kind = 'do'")
    seals.renew(db)
    return Changes(tables)


def next_change(db: Connection, kind: str) -> tuple[int, ChangeInfo] | None:
    """What undo or redo would take: its id and its label, or None."""
    return next(_steps(db, kind, _FURTHEST[kind], 1), None)


def steps(db: Connection, kind: str, to: int) -> list[tuple[int, ChangeInfo]]:
    """What undo or redo would take, one after the other, as far as the change `to`.

    Empty where it does not get there.
    """
    found = list(_steps(db, kind, to, -1))
    return found if found and found[-1][0] == to else []


def _steps(db: Connection, kind: str, to: int, limit: int) -> Iterator[tuple[int, ChangeInfo]]:
    sql = f"SELECT id, label, detail FROM change WHERE kind = 'do' AND {_STEPS[kind]} LIMIT ?"
    for change_id, label, detail in db.execute(sql, [to, limit]):
        yield change_id, ChangeInfo(label_of(label), detail)


def latest(db: Connection) -> int:
    """The number of the latest change, undo or redo; 0 before any. It grows with every write."""
    return int(db.execute("SELECT COALESCE(MAX(id), 0) FROM change").fetchone()[0])


def replay_all(
    db: Connection, made: Made, kind: str, steps: Iterable[tuple[int, ChangeInfo]]
) -> Changes:
    """Takes changes back or makes them again inside the running transaction, each as its own."""
    db.execute("PRAGMA defer_foreign_keys = ON")
    tables: frozenset[str] = frozenset()
    for target, info in steps:
        change_id = start(db, made, info.label, info.detail, kind, target)
        replay(db, target, kind)
        tables |= finish(db, change_id).tables
    return Changes(tables)


def replay(db: Connection, change_id: int, kind: str) -> None:
    """Puts back what the change's rows were before ('undo') or after ('redo') it."""
    known = {table: frozenset(seals.columns_of(db, table)) for table in seals.journaled_tables(db)}
    for table, row_id, text in _rows_to_put(db, change_id, backwards=kind == "undo"):
        values = _values(text, row_id, known.get(table, frozenset()))
        try:
            _put(db, table, row_id, values)
        except NOT_A_ROW as error:
            raise HistoryNotOurs from error
    db.execute("UPDATE change SET state = ? WHERE id = ?", [_STATE_AFTER[kind], change_id])


def _values(text: str | None, row_id: int, columns: frozenset[str]) -> dict[str, object] | None:
    """A row as the history has it, None where there was none. Raises HistoryNotOurs."""
    if not columns:
        raise HistoryNotOurs
    if text is None:
        return None
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise HistoryNotOurs from error
    if not isinstance(values, dict) or values.get("id") != row_id or len(values) < 2:
        raise HistoryNotOurs
    if not columns.issuperset(values):
        raise HistoryNotOurs
    return values


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
