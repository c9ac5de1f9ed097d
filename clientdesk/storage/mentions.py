"""Where records that are not a client's name it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from clientdesk.domain.traces import Traces
from clientdesk.storage.client_rows import ClientRows
from clientdesk.storage.rows import Connection
from clientdesk.storage.seals import sealed_tables

Owned = Mapping[str, frozenset[int]]
_HISTORY = ("journal", "change")
_NOT_WORDS = {"pdf", "logo", "sha256", "rules"}
# Another's name stays another's; what the firm is called is its own.
_ANOTHERS = {("client", "name"), ("client", "ref"), ("client_alias", "name"), ("staff", "name")}
_ANOTHERS |= {("client", column) for column in ("contact", "email", "phone", "tax_id")}
_SEPARATOR = "\x1f"
_OTHER_NAMES = """
SELECT name FROM client_alias WHERE client_id = ? UNION
SELECT json_extract(before, '$.name') FROM journal WHERE table_name = 'client' AND row_id = ?
"""


@dataclass(frozen=True, slots=True)
class Mention:
    """A field that names the client; `is_kept` where it is not to be changed: the name of another
    client or of the firm, a letter to another client that went out."""

    table: str
    row_id: int
    column: str
    text: str
    is_kept: bool


def mentions(
    db: Connection,
    traces: Traces,
    rows: ClientRows,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> list[Mention]:
    """Every field of another's records that names the client; reads all words of the workbook."""
    owned = owned_by(rows)
    tables = [each for each in sealed_tables(db) if each not in _HISTORY]
    found: list[Mention] = []
    for done, table in enumerate(tables):
        report(done, len(tables))
        found += _in_table(db, table, traces, owned.get(table, frozenset()))
    return found


def other_names(db: Connection, client_id: int) -> list[str]:
    """What imported files call the client besides its name, and what it was called before."""
    rows = db.execute(_OTHER_NAMES, [client_id, client_id])
    return [name for (name,) in rows if name]


def owned_by(rows: ClientRows) -> Owned:
    """The ids of the rows that go, by table."""
    return {each.table: frozenset(each.ids) for each in rows.owned}


def text_columns(db: Connection, table: str) -> list[str]:
    """The columns that hold words."""
    rows = db.execute(f"PRAGMA table_info({table})").fetchall()
    return [row[1] for row in rows if row[2] == "TEXT" and row[1] not in _NOT_WORDS]


def is_kept(table: str, column: str, row: Mapping[str, object]) -> bool:
    """Whether a field stays as it is although it names the client."""
    if table == "kept_letter":
        return row.get("state") != "draft"
    return table == "firm" or (table, column) in _ANOTHERS


def _in_table(
    db: Connection, table: str, traces: Traces, owned: frozenset[int]
) -> Iterator[Mention]:
    columns = text_columns(db, table)
    if not columns:
        return
    for row_id, *texts in db.execute(f"SELECT id, {', '.join(columns)} FROM {table}"):
        whole = _SEPARATOR.join(text or "" for text in texts)
        if row_id not in owned and traces.found_in(whole):
            row = dict(zip(columns, texts, strict=True))
            for column, text in row.items():
                if text and traces.found_in(text):
                    yield Mention(table, row_id, column, text, is_kept(table, column, row))
