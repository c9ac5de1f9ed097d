"""Reading the history: lines of the journal by change, by client, by field and by day."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from clientdesk.storage.client_rows import AMONG, CLIENT, TableRows, as_list, client_links
from clientdesk.storage.rows import Reader, Value

Row = dict[str, Value]
Report = Callable[[int, int], None]
_ENTRY = "id, label, detail, made_at, made_by, kind, state, target_id"
# Two writes of one change to one row are one: as it was before the first, as after the last.
_ROWS = """
WITH touched AS (
    SELECT table_name, row_id, min(id) AS first_id, max(id) AS last_id FROM journal
    WHERE change_id = ?{wanted} GROUP BY table_name, row_id
)
SELECT touched.table_name, touched.row_id, first.before, last.after FROM touched
JOIN journal AS first ON first.id = first_id JOIN journal AS last ON last.id = last_id
WHERE first.before IS NOT last.after ORDER BY first_id LIMIT ? OFFSET ?
"""
_OTHER = "json_extract(before, ?) IS NOT json_extract(after, ?)"
_AT_ONCE = 20_000  # lines of the journal that are read between two reports


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of `change`, as it is stored."""

    id: int
    label: str
    detail: str
    made_at: str
    made_by: str
    kind: str
    state: str
    target_id: int | None


@dataclass(frozen=True, slots=True)
class Line:
    """A row that a change wrote, before and after; None where there was or is none."""

    table: str
    row_id: int
    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True)
class Days:
    """A span of days as ISO text, both included; '' leaves an end open."""

    first: str = ""
    last: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines of a change: of these rows (None: of any), where this column became another."""

    rows: tuple[TableRows, ...] | None = None
    table: str = ""
    column: str = ""


EVERYTHING = Wanted()


def entries(
    reader: Reader, days: Days, before_id: int, among: Collection[int] | None, limit: int
) -> list[Entry]:
    """The latest changes before the one with that id; `among` None: of all."""
    conditions, args = ["id < ?"], [before_id, *([as_list(among)] if among is not None else [])]
    if among is not None:
        conditions.append(f"id IN {AMONG}")
    for sign, day in ((">=", days.first), ("<=", days.last)):
        if day:
            conditions.append(f"substr(made_at, 1, 10) {sign} ?")
            args.append(day)
    sql = f"SELECT {_ENTRY} FROM change WHERE {' AND '.join(conditions)} ORDER BY id DESC LIMIT ?"
    return [Entry(*row) for row in reader.db.execute(sql, [*args, limit])]


def lines(
    reader: Reader, change_id: int, limit: int, offset: int = 0, wanted: Wanted = EVERYTHING
) -> list[Line]:
    """What a change did, one line a row, in the order in which they were first written."""
    condition, args = "", []
    if wanted.rows is not None:
        each = f"table_name = ? AND row_id IN {AMONG}"
        condition = f" AND ({' OR '.join([each] * len(wanted.rows)) or 'FALSE'})"
        args += [arg for some in wanted.rows for arg in (some.table, as_list(some.ids))]
    if wanted.column:
        condition += f" AND table_name = ? AND {_OTHER}"
        args += [wanted.table, f"$.{wanted.column}", f"$.{wanted.column}"]
    sql = _ROWS.format(wanted=condition)
    rows = reader.db.execute(sql, [change_id, *args, limit, offset])
    return [Line(table, row_id, _row(before), _row(after)) for table, row_id, before, after in rows]


def counts(reader: Reader, change_id: int) -> list[tuple[str, int]]:
    """How many rows of each table a change wrote, the table with the most first."""
    return reader.db.execute(
        "SELECT table_name, count(DISTINCT row_id) AS rows FROM journal WHERE change_id = ? "
        "GROUP BY table_name ORDER BY rows DESC, table_name",
        [change_id],
    ).fetchall()


def is_larger(reader: Reader, change_id: int, lines: int) -> bool:
    """Whether a change wrote more than so many lines; counts no further."""
    sql = "SELECT count(*) FROM (SELECT 1 FROM journal WHERE change_id = ? LIMIT ?)"
    return bool(reader.db.execute(sql, [change_id, lines + 1]).fetchone()[0] > lines)


def last_known(reader: Reader, table: str, row_id: int) -> Row | None:
    """A row as it was when the history last saw it, also one that is deleted."""
    found = reader.db.execute(
        "SELECT COALESCE(after, before) FROM journal WHERE table_name = ? AND row_id = ? "
        "ORDER BY id DESC LIMIT 1",
        [table, row_id],
    ).fetchone()
    return _row(found[0]) if found else None


def ever(reader: Reader, table: str) -> list[int]:
    """Every row of a table that the history knows, also deleted ones."""
    sql = "SELECT DISTINCT row_id FROM journal WHERE table_name = ? ORDER BY row_id"
    return [row_id for (row_id,) in reader.db.execute(sql, [table])]


def no_report(done: int, total: int) -> None:
    """Tells nobody."""


def rows_ever_of_client(
    reader: Reader, client_id: int, report: Report = no_report
) -> tuple[TableRows, ...]:
    """Every row that belongs to the client or once did, also what was deleted since.

    Reads the whole history once for each table between the client and the rows furthest from it;
    `report(done, total)` may raise to stop.
    """
    known: dict[str, set[int]] = {CLIENT: {client_id}}
    links = client_links(reader.db)
    for done, link in enumerate(links):
        report(done, len(links))
        found = _rows_ever(reader, link.table, link.column, known[link.parent])
        known.setdefault(link.table, set()).update(found)
    return tuple(TableRows(table, tuple(sorted(ids))) for table, ids in known.items() if ids)


def changes_of_rows(reader: Reader, rows: Sequence[TableRows]) -> frozenset[int]:
    """The changes that wrote any of the rows."""
    sql = f"SELECT DISTINCT change_id FROM journal WHERE table_name = ? AND row_id IN {AMONG}"
    found = (reader.db.execute(sql, [each.table, as_list(each.ids)]) for each in rows)
    return frozenset(change_id for cursor in found for (change_id,) in cursor)


def changes_of_field(
    reader: Reader, table: str, column: str, row_ids: Iterable[int] | None = None
) -> frozenset[int]:
    """The changes after which the column says something else; of all rows where none are named."""
    among = "" if row_ids is None else f" AND row_id IN {AMONG}"
    path = f"$.{column}"
    cursor = reader.db.execute(
        f"SELECT DISTINCT change_id FROM journal WHERE table_name = ?{among} AND {_OTHER}",
        [table, *([] if row_ids is None else [as_list(row_ids)]), path, path],
    )
    return frozenset(change_id for (change_id,) in cursor)


def all_lines(reader: Reader, change_id: int, wanted: Wanted = EVERYTHING) -> Iterator[Line]:
    """As `lines`, but all of them, some thousands in memory at a time."""
    offset = 0
    while found := lines(reader, change_id, _AT_ONCE, offset, wanted):
        yield from found
        offset += len(found)


def _rows_ever(reader: Reader, table: str, column: str, parents: set[int]) -> set[int]:
    path, ids = f"$.{column}", as_list(parents)
    cursor = reader.db.execute(
        "SELECT DISTINCT row_id FROM journal WHERE table_name = ? "
        f"AND (json_extract(before, ?) IN {AMONG} OR json_extract(after, ?) IN {AMONG})",
        [table, path, ids, path, ids],
    )
    return {row_id for (row_id,) in cursor} if parents else set()


def _row(text: str | None) -> Row | None:
    return None if text is None else json.loads(text)
