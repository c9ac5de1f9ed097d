"""Undo and history are one thing: the journal's rows, replayed backwards or forwards.

The triggers of `schema` write the rows. Undo and redo are changes themselves, so the history
never loses a line.
"""

import json

from clientdesk.domain.changes import ChangeInfo, ChangeLabel, Changes
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


def start(
    db: Connection, made_at: str, label: str, detail: str = "", kind: str = "do", target: int = 0
) -> int:
    """Opens a change inside the running transaction and returns its id."""
    cursor = db.execute(
        "INSERT INTO change (label, detail, made_at, kind, target_id, state) "
        "VALUES (?, ?, ?, ?, ?, 'done')",
        [label, detail, made_at, kind, target or None],
    )
    change_id = int(cursor.lastrowid or 0)
    db.execute("INSERT INTO open_change VALUES (?)", [change_id])
    return change_id


def finish(db: Connection, change_id: int) -> Changes:
    """Closes the change, after which nothing that was undone can be made again.

    One that wrote nothing leaves no line in the history, and takes nothing from it.
    """
    db.execute("DELETE FROM open_change")
    rows = db.execute("SELECT DISTINCT table_name FROM journal WHERE change_id = ?", [change_id])
    changes = Changes(frozenset(name for (name,) in rows))
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
    backwards = kind == "undo"
    rows = db.execute(
        "SELECT table_name, row_id, before, after FROM journal WHERE change_id = ? "
        f"ORDER BY id {'DESC' if backwards else 'ASC'}",
        [change_id],
    ).fetchall()
    for table, row_id, before, after in rows:
        _put(db, table, row_id, before if backwards else after)
    db.execute("UPDATE change SET state = ? WHERE id = ?", [_STATE_AFTER[kind], change_id])


def _put(db: Connection, table: str, row_id: int, row: str | None) -> None:
    if row is None:
        db.execute(f"DELETE FROM {table} WHERE id = ?", [row_id])
        return
    values = json.loads(row)
    names = ", ".join(values)
    places = ", ".join(f":{name}" for name in values)
    sets = ", ".join(f"{name} = excluded.{name}" for name in values if name != "id")
    db.execute(
        f"INSERT INTO {table} ({names}) VALUES ({places}) ON CONFLICT (id) DO UPDATE SET {sets}",
        values,
    )
