"""Erasing a client for good: its rows, their history, and its name in the history of others."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping

from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.traces import Traces
from clientdesk.storage.client_rows import (
    AMONG,
    CLIENT,
    ClientRows,
    as_list,
    client_links,
    delete_rows,
)
from clientdesk.storage.mentions import Mention, is_kept, mentions
from clientdesk.storage.rows import Connection
from clientdesk.storage.store import Change

_LINES = """
SELECT id, row_id FROM journal WHERE table_name = ? AND (
    json_extract(before, ?) IN (SELECT value FROM json_each(?))
    OR json_extract(after, ?) IN (SELECT value FROM json_each(?)))
"""
# An undo refers to what it undid; erasures before this one have no lines and are kept.
_EMPTY_CHANGES = f"""
DELETE FROM change WHERE id <> ? AND label <> '{ChangeLabel.ERASE_CLIENT}'
    AND id NOT IN (SELECT change_id FROM journal)
    AND id NOT IN (
        SELECT target_id FROM change WHERE target_id IS NOT NULL
            AND id IN (SELECT change_id FROM journal)
    )
"""


def erase_rows(change: Change, rows: ClientRows, traces: Traces, strike: bool) -> None:
    """Inside an erasure: nothing of the client stays, neither in tables nor in the history.

    With `strike`, what else names it has '[…]' in place of the name, in tables and history.
    """
    db = change.db
    client_id = rows.owned[0].ids[0]
    struck = [each for each in mentions(db, traces, rows) if not each.is_kept] if strike else []
    delete_rows(db, rows)
    _strike_fields(db, struck, traces)
    _forget_lines(db, client_id)
    _unset_in_history(db, rows)
    if strike:
        _strike_history(db, traces)
    _forget_changes(db, change.id, traces)
    _forget_statistics(db)


def _strike_fields(db: Connection, struck: Iterable[Mention], traces: Traces) -> None:
    for each in struck:
        text = traces.struck_from(each.text)
        sql = f"UPDATE {each.table} SET {each.column} = ? WHERE id = ?"
        db.execute(sql, [text, each.row_id])


def _forget_lines(db: Connection, client_id: int) -> None:
    """Deletes the history of every row that was the client's at any time."""
    ever: dict[str, set[int]] = defaultdict(set, {CLIENT: {client_id}})
    sql = "SELECT id FROM journal WHERE table_name = ? AND row_id = ?"
    lines = {line for (line,) in db.execute(sql, [CLIENT, client_id])}
    for link in client_links(db):
        path, parents = f"$.{link.column}", as_list(ever[link.parent])
        for line, row_id in db.execute(_LINES, [link.table, path, parents, path, parents]):
            lines.add(line)
            ever[link.table].add(row_id)
    db.execute(f"DELETE FROM journal WHERE id IN {AMONG}", [as_list(lines)])


def _unset_in_history(db: Connection, rows: ClientRows) -> None:
    """No line of a row that stays refers to one that is gone."""
    for each in rows.unset:
        path = f"$.{each.column}"
        for side in ("before", "after"):
            db.execute(
                f"UPDATE journal SET {side} = json_set({side}, ?, NULL) "
                f"WHERE table_name = ? AND row_id IN {AMONG} AND {side} IS NOT NULL",
                [path, each.table, as_list(each.ids)],
            )


def _strike_history(db: Connection, traces: Traces) -> None:
    """Takes the name out of what other rows were before."""
    named = [
        (line, table, before, after)
        for line, table, before, after in db.execute(
            "SELECT id, table_name, before, after FROM journal"
        )
        if traces.found_in(f"{before or ''}\x1f{after or ''}")
    ]
    for line, table, before, after in named:
        sides = [_struck_row(table, side, traces) for side in (before, after)]
        db.execute("UPDATE journal SET before = ?, after = ? WHERE id = ?", [*sides, line])


def _struck_row(table: str, side: str | None, traces: Traces) -> str | None:
    if side is None:
        return None
    row: Mapping[str, object] = json.loads(side)
    struck = {
        column: traces.struck_from(value)
        if isinstance(value, str) and not is_kept(table, column, row)
        else value
        for column, value in row.items()
    }
    return json.dumps(struck, ensure_ascii=False, separators=(",", ":"))


def _forget_changes(db: Connection, change_id: int, traces: Traces) -> None:
    """Changes that were of this client alone go; the name goes from what the others are called."""
    db.execute(_EMPTY_CHANGES, [change_id])
    for row_id, detail in db.execute("SELECT id, detail FROM change WHERE detail <> ''").fetchall():
        if traces.found_in(detail):
            text = traces.struck_from(detail)
            db.execute("UPDATE change SET detail = ? WHERE id = ?", [text, row_id])


def _forget_statistics(db: Connection) -> None:
    """SQLite keeps samples of indexed words; it gathers new ones when the workbook is closed."""
    sql = "SELECT name FROM sqlite_master WHERE name IN ('sqlite_stat1', 'sqlite_stat4')"
    for (table,) in db.execute(sql).fetchall():
        db.execute(f"DELETE FROM {table}")
