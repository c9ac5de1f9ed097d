"""Use cases around files of other programs: look at one, bring it in, take it back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from pathlib import Path

from babel.numbers import get_currency_precision

from clientdesk.app.importing.cells import Answers
from clientdesk.app.importing.fact_plan import FactPlanner
from clientdesk.app.importing.lists import ClientListPlanner, ListPlan, plan_staff
from clientdesk.app.importing.mapping import ColumnMapping
from clientdesk.app.importing.numbers import currency_named
from clientdesk.app.importing.parse import parse_file
from clientdesk.app.importing.people import Unknown
from clientdesk.app.importing.plan import Plan, plan_bookings
from clientdesk.app.importing.progress import Progress, never, no_report
from clientdesk.app.importing.write import BookingWriter, write_lists
from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.imported import (
    ClientRow,
    DateOrder,
    FactRow,
    ImportSummary,
    ParsedFile,
    Question,
    Row,
    SkipCode,
    Skipped,
    StaffRow,
)
from clientdesk.domain.problems import Problem, ProblemCode, RefusalCode, Refused
from clientdesk.domain.records import FileKind, Firm, ImportBatch
from clientdesk.storage.imports import has_money, take_back
from clientdesk.storage.rows import fetch, get, insert, update
from clientdesk.storage.store import Store

_SAMPLES = 20
_LISTS = (FileKind.CLIENTS, FileKind.STAFF, FileKind.FACTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPreview:
    """A file read and compared with the workbook; nothing of it is written yet.

    `summary` says what committing it would do; `unknown` are client names that are nobody's yet.
    `currency` is the file's where a workbook without any money takes it over, else the workbook's.
    """

    parsed: ParsedFile
    currency: str
    summary: ImportSummary
    unknown: tuple[Unknown, ...]

    @property
    def problems(self) -> tuple[Problem, ...]:
        return self.summary.problems

    @property
    def questions(self) -> tuple[Question, ...]:
        """The columns that need an answer before all rows can be read."""
        return self.parsed.questions

    @property
    def samples(self) -> tuple[Row, ...]:
        return self.parsed.records[:_SAMPLES]


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, and which tables changed."""

    summary: ImportSummary
    changes: Changes


@dataclass(frozen=True, slots=True)
class _Plans:
    """One of the two is empty: files hold bookings or a list."""

    bookings: Plan
    lists: ListPlan

    @property
    def changes_something(self) -> bool:
        lists = self.lists
        return bool(self.bookings.rows or self.bookings.invoices or lists.added or lists.updated)


class Imports:
    """Imports into one workbook."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._today = today

    def preview(
        self,
        path: Path,
        kind: FileKind | None = None,
        date_order: DateOrder | None = None,
        mapping: ColumnMapping | None = None,
        *,
        report: Callable[[int, int], None] = no_report,
        should_stop: Callable[[], bool] = never,
    ) -> ImportPreview:
        """Reads a file and compares it with the workbook.

        Raises Refused for a file that is no table, not known, or lacks columns, and Cancelled.
        """
        tick = Progress(report, should_stop).tick

        def parsed_in(currency: str) -> ParsedFile:
            digits = get_currency_precision(currency)
            answers = Answers(currency=currency, digits=digits, date_order=date_order)
            return parse_file(path, answers, kind, mapping, tick)

        currency = self._firm().currency
        parsed = parsed_in(currency)
        if (other := _other_currency(parsed)) and not has_money(self._store):
            again = parsed_in(other)
            if len(again.records) > len(parsed.records):
                currency, parsed = other, again
        plans = self._plan(parsed, {})
        summary = _summary(parsed, plans, None)
        return ImportPreview(
            parsed=parsed, currency=currency, summary=summary, unknown=plans.bookings.unknown
        )

    def commit(
        self,
        preview: ImportPreview,
        choices: Mapping[str, int] | None = None,
        *,
        report: Callable[[int, int], None] = no_report,
        should_stop: Callable[[], bool] = never,
    ) -> Imported:
        """Brings a previewed file in, whole or not at all, as one change.

        `choices` says which client an unknown name is; the others become clients. The choice is
        kept for later files. Raises Cancelled when stopped; nothing is written then.
        """
        parsed, choices = preview.parsed, choices or {}
        plans = self._plan(parsed, choices)
        if not plans.changes_something:
            return Imported(_summary(parsed, plans, None), Changes(frozenset()))
        with self._store.change(ChangeLabel.IMPORT, parsed.file) as change:
            if preview.currency != self._firm().currency:
                update(change, replace(self._firm(), currency=preview.currency))
            batch_id = insert(change, self._batch(_summary(parsed, plans, None)))
            if parsed.kind in _LISTS:
                write_lists(change, batch_id, plans.lists)
            else:
                writer = BookingWriter(change, batch_id, choices)
                writer.write(plans.bookings, Progress(report, should_stop))
        return Imported(_summary(parsed, plans, batch_id), change.changes)

    def withdraw(self, batch_id: int) -> Changes:
        """Takes an import back whole, whatever came after it.

        Clients it made go too unless other data uses them; invoices it updated are as before,
        where nobody changed them since. Raises Refused for an import that is not there.
        """
        batch = get(self._store, ImportBatch, batch_id)
        if batch is None or batch.withdrawn:
            raise Refused(RefusalCode.IMPORT_UNKNOWN)
        with self._store.change(ChangeLabel.WITHDRAW_IMPORT, batch.file_name) as change:
            take_back(change, batch_id)
        return change.changes

    def batches(self) -> list[ImportBatch]:
        """Every import, the latest first, withdrawn ones too."""
        return fetch(self._store, ImportBatch, order="id DESC")

    def _firm(self) -> Firm:
        return fetch(self._store, Firm)[0]

    def _plan(self, parsed: ParsedFile, choices: Mapping[str, int]) -> _Plans:
        if parsed.kind == FileKind.CLIENTS:
            clients = [row for row in parsed.records if isinstance(row, ClientRow)]
            return _Plans(Plan(), ClientListPlanner(self._store).plan(clients))
        if parsed.kind == FileKind.STAFF:
            staff = [row for row in parsed.records if isinstance(row, StaffRow)]
            return _Plans(Plan(), plan_staff(self._store, staff))
        if parsed.kind == FileKind.FACTS:
            facts = [row for row in parsed.records if isinstance(row, FactRow)]
            return _Plans(Plan(), FactPlanner(self._store, self._today).plan(facts))
        return _Plans(plan_bookings(self._store, parsed, choices), ListPlan())

    def _batch(self, summary: ImportSummary) -> ImportBatch:
        return ImportBatch(
            file_name=summary.file,
            kind=summary.kind,
            format=summary.format,
            imported_at=datetime.combine(self._today, time()),
            rows=summary.rows,
            added=summary.added,
            duplicates=summary.duplicates,
            problems=len(summary.problems),
        )


def _other_currency(parsed: ParsedFile) -> str:
    """The one currency that a file is in where that is not the workbook's; '' otherwise."""
    problems = [p for p in parsed.problems if p.code == ProblemCode.OTHER_CURRENCY]
    named = {currency_named(problem.value) for problem in problems}
    return named.pop() if len(named) == 1 else ""


def _summary(parsed: ParsedFile, plans: _Plans, batch_id: int | None) -> ImportSummary:
    bookings, lists = plans.bookings, plans.lists
    repeated = [item for item in parsed.skipped if item.code == SkipCode.REPEATED]
    problems = (*parsed.problems, *bookings.problems, *lists.problems)
    made = (write.client.name for write in lists.clients if not write.client.id)
    return ImportSummary(
        file=parsed.file,
        format=parsed.format,
        kind=parsed.kind,
        rows=parsed.rows,
        added=len(bookings.rows) + lists.added,
        duplicates=bookings.duplicates + lists.duplicates + len(repeated),
        updated=len(bookings.invoices) + lists.updated,
        skipped=_without(parsed.skipped, repeated),
        problems=tuple(sorted(problems, key=lambda problem: problem.row)),
        new_clients=(*(unknown.name for unknown in bookings.unknown), *made),
        batch_id=batch_id,
    )


def _without(skipped: tuple[Skipped, ...], left_out: list[Skipped]) -> tuple[Skipped, ...]:
    return tuple(item for item in skipped if item not in left_out)
