"""Workbooks from before the seals: their history says what each row is to be."""

import json
from collections.abc import Iterable
from datetime import datetime
from itertools import groupby, starmap
from operator import itemgetter

from clientdesk.domain.changes import ChangeLabel
from clientdesk.storage.rows import Connection
from clientdesk.storage.seals import columns_of, journaled_tables, row_as_json

Line = tuple[str, int, str | None, str | None]
_LINES = "SELECT table_name, row_id, before, after FROM journal ORDER BY table_name, row_id, id"


def differing(db: Connection) -> tuple[str, ...]:
    """The tables with a row that is not as the history left it; 'journal' where that is not ours.

    Reads every line of the history.
    """
    rows = {table: _row_query(db, table) for table in journaled_tables(db)}
    made = db.execute("SELECT label, made_at FROM change")
    found = set() if all(starmap(_is_ours, made)) else {"change"}
    for (table, row_id), lines in groupby(db.execute(_LINES), itemgetter(0, 1)):
        if table not in rows:
            found.add("journal")
        elif not _hangs_together(lines, db.execute(rows[table], [row_id]).fetchone()):
            found.add(table)
    return tuple(sorted(found))


def _is_ours(label: str, made_at: str) -> bool:
    try:
        return bool(ChangeLabel(label) and datetime.fromisoformat(made_at))
    except ValueError:
        return False


def _row_query(db: Connection, table: str) -> str:
    return f"SELECT {row_as_json(columns_of(db, table))} FROM {table} WHERE id = ?"


def _hangs_together(lines: Iterable[Line], row: tuple[str] | None) -> bool:
    """Whether each line begins with what the one before it left, and the last one left the row."""
    texts = [text for *_, before, after in lines for text in (before, after)]
    texts.append(row[0] if row else None)
    return all(map(_same, texts[1::2], texts[2::2]))


def _same(older: str | None, newer: str | None) -> bool:
    """Columns that only one of the two has came or went with a migration."""
    if older is None or newer is None:
        return older is newer
    try:
        before, after = json.loads(older), json.loads(newer)
    except ValueError:
        return False
    return all(after[name] == value for name, value in before.items() if name in after)
