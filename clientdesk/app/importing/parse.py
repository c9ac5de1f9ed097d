"""A file, read: its rows as records, what is wrong with it, and what the user has to say."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from clientdesk.app.importing import formats, list_rows
from clientdesk.app.importing.activities import ActivityWords
from clientdesk.app.importing.cells import Answers, BadCell, Cells
from clientdesk.app.importing.interaction_rows import InteractionReader, InteractionWords
from clientdesk.app.importing.invoice_rows import InvoiceReader
from clientdesk.app.importing.mapping import (
    ColumnMapping,
    Columns,
    Names,
    columns_by_mapping,
    guess_columns,
    guess_kind,
    load_names,
)
from clientdesk.app.importing.outcome import Outcome
from clientdesk.app.importing.progress import no_report
from clientdesk.app.importing.sift import sift, with_groups
from clientdesk.app.importing.table import Record, Table, find_table
from clientdesk.app.importing.text_file import name_of, read_text
from clientdesk.app.importing.time_rows import TimeReader
from clientdesk.app.importing.words import column_name
from clientdesk.domain.imported import ParsedFile, Row, SkipCode, Skipped
from clientdesk.domain.problems import Problem, ProblemCode, RefusalCode, Refused
from clientdesk.domain.records import FileKind

Tick = Callable[[int, int], None]
_TICK = 1000
_ONE_TO_ONE: dict[FileKind, Callable[[Cells, Record], Row]] = {
    FileKind.PAYMENTS: list_rows.read_payment,
    FileKind.EXPENSES: list_rows.read_expense,
    FileKind.CLIENTS: list_rows.read_client,
    FileKind.STAFF: list_rows.read_staff,
    FileKind.FACTS: list_rows.read_fact,
}


def parse_file(
    path: Path,
    answers: Answers,
    kind: FileKind | None = None,
    mapping: ColumnMapping | None = None,
    tick: Tick = no_report,
) -> ParsedFile:
    """Reads a file. Raises Refused when it is no table or not one that is known.

    Every record below the header is in `records`, `problems` or `skipped` of the result.
    `tick(done, total)` is called now and then; what it raises stops the reading.
    """
    return parse_text(read_text(path), name_of(path), answers, kind, mapping, tick)


def parse_text(
    text: str,
    file: str,
    answers: Answers,
    kind: FileKind | None = None,
    mapping: ColumnMapping | None = None,
    tick: Tick = no_report,
) -> ParsedFile:
    """`parse_file` for text already read."""
    names = load_names()
    table = find_table(text, _known(names, mapping))
    if table is None:
        raise Refused(RefusalCode.NO_HEADER, path=file)
    if mapping is not None:
        answers = _with_mapping(answers, mapping)
    table, grouped = _named_groups(table, names if mapping is None else {})
    columns = _columns(table.header.cells, file, kind, mapping, names)
    program = formats.recognise(table.header.cells)
    columns = formats.corrected(program, table.header.cells, columns)
    cells = Cells(table.header.cells, columns, table.body, answers)
    return _parse(table, cells, file, program, grouped, tick)


def _known(names: Names, mapping: ColumnMapping | None) -> Callable[[tuple[str, ...]], int]:
    """Counts the names of columns in a record; in a mapping's file only its own count."""
    if mapping is not None:
        mapped = {column_name(name) for name in mapping.columns.values()}
        return lambda cells: len(mapped & {column_name(cell) for cell in cells}) * 2
    every = {name for fields in names.values() for known in fields.values() for name in known}
    return lambda cells: len(every & {column_name(cell) for cell in cells})


def _with_mapping(answers: Answers, mapping: ColumnMapping) -> Answers:
    return replace(
        answers,
        date_order=mapping.date_order or answers.date_order,
        decimal_mark=mapping.decimal_mark or answers.decimal_mark,
        duration_style=mapping.duration_style or answers.duration_style,
    )


def _columns(
    header: tuple[str, ...],
    file: str,
    kind: FileKind | None,
    mapping: ColumnMapping | None,
    names: Names,
) -> Columns:
    if mapping is not None:
        return columns_by_mapping(header, mapping, file)
    program = formats.recognise(header)
    kind = kind or formats.kind_of(program)
    header = formats.words_for_guessing(program, header)
    guess = guess_columns(header, kind, names) if kind else guess_kind(header, names)
    if guess is not None and guess.complete:
        return guess
    if kind in (None, FileKind.TIME):
        formats.refuse_summary(header, file)
    if guess is None:
        raise Refused(RefusalCode.UNKNOWN_FORMAT, path=file)
    raise Refused(RefusalCode.COLUMNS_MISSING, path=file, columns=", ".join(guess.missing))


def _named_groups(table: Table, names: Names) -> tuple[Table, bool]:
    """Reports leave the first header empty and name a client once, in a row of its own.

    Where another column names the client, the row alone is a heading such as '1 - 30 days'.
    """
    header = table.header.cells
    if header[0] or not any(r.filled == 1 and r.cells[0] for r in table.body):
        return table, False
    kinds = names.keys() & {FileKind.TIME, FileKind.INVOICES}
    if any("client" in guess_columns(header, kind, names).indexes for kind in kinds):
        return table, True
    named = replace(table.header, cells=("Client", *header[1:]))
    return replace(table, header=named, body=tuple(with_groups(table.body))), True


def _parse(
    table: Table, cells: Cells, file: str, program: str, grouped: bool, tick: Tick
) -> ParsedFile:
    sifted = sift(cells, table.body, grouped)
    skipped = [Skipped(record.row, SkipCode.PREAMBLE) for record in table.preamble]
    unclear = cells.ambiguous_dates()
    refused = _refuse_all(cells, sifted.data, unclear) if unclear else None
    read = refused or _read(cells, sifted.data, tick)
    return ParsedFile(
        file=file,
        format=program,
        kind=cells.columns.kind,
        rows=len(table.preamble) + len(table.body),
        records=read.rows,
        problems=tuple(sorted((*sifted.problems, *read.problems), key=lambda p: p.row)),
        skipped=tuple(sorted((*skipped, *sifted.skipped, *read.skipped), key=lambda s: s.row)),
        questions=tuple(cells.questions()),
    )


def _refuse_all(cells: Cells, records: tuple[Record, ...], field: str) -> Outcome:
    """With one column of dates unsettled nothing of the file is taken."""
    code, name = ProblemCode.AMBIGUOUS_DATES, cells.name(field)
    problems = (Problem(code, r.row, name, cells.text(r, field)[:80]) for r in records)
    return Outcome((), tuple(problems), ())


def _read(cells: Cells, records: tuple[Record, ...], tick: Tick) -> Outcome:
    kind = cells.columns.kind
    if kind == FileKind.INVOICES:
        return InvoiceReader(cells).read(_ticking(records, tick))
    if kind == FileKind.TIME:
        return _one_by_one(TimeReader(cells, ActivityWords.load()).read, records, tick)
    if kind == FileKind.INTERACTIONS:
        log = InteractionReader(cells, InteractionWords.load())
        return _one_by_one(log.read, records, tick)
    return _one_by_one(partial(_ONE_TO_ONE[kind], cells), records, tick)


def _one_by_one(read: Callable[[Record], Row], records: tuple[Record, ...], tick: Tick) -> Outcome:
    rows: list[Row] = []
    problems: list[Problem] = []
    for record in _ticking(records, tick):
        try:
            rows.append(read(record))
        except BadCell as bad:
            problems.append(bad.problem(record.row))
    return Outcome(tuple(rows), tuple(problems), ())


def _ticking(records: tuple[Record, ...], tick: Tick) -> Iterator[Record]:
    for done, record in enumerate(records):
        if done % _TICK == 0:
            tick(done, len(records))
        yield record
