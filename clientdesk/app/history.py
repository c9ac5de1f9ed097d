"""Use cases around the history: what was changed, and going back in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from clientdesk.app.history_records import UNSEEN, RecordReader
from clientdesk.domain.changes import ChangeInfo, Changes, TableCount, label_of
from clientdesk.domain.folding import folded
from clientdesk.domain.history import (
    ChangeKind,
    ChangeState,
    HistoryEntry,
    HistoryField,
    HistoryFilter,
    RecordChange,
    RowAction,
)
from clientdesk.domain.records import Client
from clientdesk.storage import history, journal
from clientdesk.storage.client_rows import TableRows
from clientdesk.storage.history import Days, Entry, Line, Report, Wanted, no_report
from clientdesk.storage.rows import Reader, fetch
from clientdesk.storage.seals import columns_of, sealed_tables
from clientdesk.storage.store import Store

PAGE = 200
_AT_ONCE = 5_000
_LARGE = 1_000  # rows that a change wrote
_LATEST = 1 << 62
_UNJOURNALED = ("change", "journal")


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What a filter comes to: the changes (None: all of them) and the rows (None: all of them)."""

    changes: frozenset[int] | None = None
    rows: tuple[TableRows, ...] | None = None


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """Some lines, the latest first; `more` where older ones may follow."""

    entries: tuple[HistoryEntry, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class ChangeDetails:
    """What a change did, as far as it is wanted; `more` where records are left out."""

    records: tuple[RecordChange, ...]
    counts: tuple[TableCount, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class KnownClient:
    """A client that the history knows; `deleted` where it is no longer in the workbook."""

    id: int
    name: str
    ref: str
    deleted: bool


class HistoryBook:
    """Reads the history, from the store or from a job's snapshot."""

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader = reader
        self._today = today

    def narrow(self, wanted: HistoryFilter, report: Report = no_report) -> Narrowed:
        """Finds what belongs to a client or touches a field; reads the whole history once."""
        rows = None
        if wanted.client_id is not None:
            rows = history.rows_ever_of_client(self._reader, wanted.client_id, report)
        if wanted.field is not None:
            return self._narrow_to_field(wanted.field, rows)
        changes = None if rows is None else history.changes_of_rows(self._reader, rows)
        return Narrowed(changes, rows)

    def page(
        self,
        wanted: HistoryFilter,
        narrowed: Narrowed,
        before_id: int = _LATEST,
        limit: int = PAGE,
    ) -> HistoryPage:
        """The latest changes that are wanted, before the one with that id."""
        days = Days(_iso(wanted.first), _iso(wanted.last))
        found: list[HistoryEntry] = []
        while len(found) <= limit:
            some = history.entries(self._reader, days, before_id, narrowed.changes, _AT_ONCE)
            found += (entry for each in some if _says(entry := _entry(each), wanted))
            if len(some) < _AT_ONCE:
                break
            before_id = some[-1].id
        return HistoryPage(tuple(found[:limit]), len(found) > limit)

    def details(
        self,
        change_id: int,
        language: str,
        wanted: HistoryFilter,
        narrowed: Narrowed,
        limit: int = PAGE,
        offset: int = 0,
    ) -> ChangeDetails:
        """Before and after of what a change did to the wanted records and field.

        `language` is that of names that the workbook holds in several.
        """
        lines = history.lines(
            self._reader, change_id, limit + 1, offset, _lines_wanted(wanted, narrowed)
        )
        records = RecordReader(self._reader, language)
        made = [self._record(records, line, wanted.field) for line in lines[:limit]]
        counts = history.counts(self._reader, change_id)
        return ChangeDetails(
            tuple(each for each in made if each.fields),
            tuple(TableCount(table, rows) for table, rows in counts),
            len(lines) > limit,
        )

    def all_entries(self, wanted: HistoryFilter, narrowed: Narrowed) -> list[HistoryEntry]:
        """Every change that is wanted, the oldest first."""
        return [*reversed(self.page(wanted, narrowed, limit=_LATEST).entries)]

    def all_records(
        self, change_id: int, language: str, wanted: HistoryFilter, narrowed: Narrowed
    ) -> Iterator[RecordChange]:
        """What a change did to the wanted records and field, some thousands in memory at a time."""
        records = RecordReader(self._reader, language)
        for line in history.all_lines(self._reader, change_id, _lines_wanted(wanted, narrowed)):
            made = self._record(records, line, wanted.field)
            if made.fields:
                yield made

    def fields(self) -> list[HistoryField]:
        """Every column that the history shows, table by table."""
        tables = [each for each in sealed_tables(self._reader.db) if each not in _UNJOURNALED]
        return [
            HistoryField(table, column)
            for table in tables
            for column in columns_of(self._reader.db, table)
            if column not in UNSEEN
        ]

    def clients(self) -> list[KnownClient]:
        """Who can be asked about, by name: also clients that were deleted."""
        there = fetch(self._reader, Client, order="name COLLATE NOCASE, id")
        known = [KnownClient(each.id, each.name, each.ref, deleted=False) for each in there]
        gone = set(history.ever(self._reader, "client")) - {each.id for each in there}
        return known + [self._deleted(client_id) for client_id in sorted(gone)]

    def _deleted(self, client_id: int) -> KnownClient:
        row = history.last_known(self._reader, "client", client_id) or {}
        return KnownClient(client_id, str(row.get("name")), str(row.get("ref")), deleted=True)

    def _narrow_to_field(self, field: HistoryField, rows: tuple[TableRows, ...] | None) -> Narrowed:
        ids = None
        if rows is not None:
            rows = tuple(each for each in rows if each.table == field.table)
            ids = [row_id for each in rows for row_id in each.ids]
        changes = history.changes_of_field(self._reader, field.table, field.column, ids)
        return Narrowed(changes, rows)

    def _record(
        self, records: RecordReader, line: Line, field: HistoryField | None
    ) -> RecordChange:
        fields = records.fields(line)
        if field is not None:
            fields = tuple(each for each in fields if each.field == field)
        return RecordChange(
            table=line.table,
            row_id=line.row_id,
            name=records.name(line),
            marks=records.marks(line),
            action=_action(line),
            fields=fields,
        )


class History:
    """Going back and forth in the history, several changes at a time."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self.book = HistoryBook(store, today)

    def undo_to(self, change_id: int) -> Changes:
        """Takes back that change and all that was done since, or raises Refused(NOT_UNDOABLE)."""
        return self._store.undo_to(change_id)

    def redo_to(self, change_id: int) -> Changes:
        """Makes that change again, and all before it, or raises Refused(NOT_REDOABLE)."""
        return self._store.redo_to(change_id)

    def next_is_large(self, redo: bool) -> bool:
        """Whether the next undo or redo takes so long that a window does it in a job."""
        found = journal.next_change(self._store.db, "redo" if redo else "undo")
        return found is not None and history.is_larger(self._store, found[0], _LARGE)

    def undo_steps(self, change_id: int) -> int:
        """How many changes `undo_to` would take back; 0 where it cannot."""
        return len(journal.steps(self._store.db, "undo", change_id))

    def redo_steps(self, change_id: int) -> int:
        """How many changes `redo_to` would make again; 0 where it cannot."""
        return len(journal.steps(self._store.db, "redo", change_id))


def _lines_wanted(wanted: HistoryFilter, narrowed: Narrowed) -> Wanted:
    field = wanted.field
    if field is None:
        return Wanted(narrowed.rows)
    return Wanted(narrowed.rows, field.table, field.column)


def _action(line: Line) -> RowAction:
    if line.before is None:
        return RowAction.ADDED
    return RowAction.DELETED if line.after is None else RowAction.EDITED


def _entry(row: Entry) -> HistoryEntry:
    return HistoryEntry(
        id=row.id,
        info=ChangeInfo(label_of(row.label), row.detail),
        made_at=datetime.fromisoformat(row.made_at),
        made_by=row.made_by,
        kind=ChangeKind(row.kind),
        state=ChangeState(row.state),
        target=row.target_id,
    )


def _says(entry: HistoryEntry, wanted: HistoryFilter) -> bool:
    """Whether every word is in what the entry says, or its label is wanted for the words."""
    said = folded(f"{entry.info.detail} {entry.made_by}")
    found = all(word in said for word in folded(wanted.words).split())
    return found or entry.info.label in wanted.labels


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
