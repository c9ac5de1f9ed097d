"""Broken files given to the importer, the opener and the command line, and what must hold."""

import csv
import resource
import signal
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from pathlib import Path
from random import Random
from typing import TypeVar

from click.testing import CliRunner
from mutations import NASTY, mutated
from random_use import DAY

from clientdesk.app.desk import Desk
from clientdesk.app.importing.mapping import ColumnMapping, load_mapping
from clientdesk.cli import main
from clientdesk.domain.imported import DateOrder, ImportSummary
from clientdesk.domain.opening import Opening
from clientdesk.domain.problems import Refused
from clientdesk.domain.records import FileKind, Invoice, TimeEntry
from clientdesk.storage.connection import connect
from clientdesk.storage.openings import Opened
from clientdesk.storage.rows import Connection, fetch
from clientdesk.storage.store import Store

TESTS = Path(__file__).parent.parent
IMPORTS = sorted((TESTS / "data/imports").glob("*.csv"))
RESOURCES = TESTS.parent / "resources"
DEMO = sorted((RESOURCES / "demo").glob("*/*.csv"))
WORKBOOKS = sorted((TESTS / "data/old_workbooks").glob("*.clientdesk"))
MAPPING = b"""kind = "time"
dates = "dmy"
[columns]
client = "Client"
day = "Start date"
duration = "Duration"
"""
SECONDS, MEGABYTES = 5, 500
Figures = Counter[tuple[str, int]]
E = TypeVar("E")


class TooSlow(Exception):
    """An input took longer than five seconds."""


@contextmanager
def in_time() -> Iterator[None]:
    """Raises TooSlow inside, after so many seconds of this process's own work."""

    def stop(number: int, frame: object) -> None:
        raise TooSlow

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def most_memory() -> int:
    """The most that this process ever took, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


class Inputs:
    """Mutations of the files that the tests and the demo have, by the random numbers of a seed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._random = Random(seed)
        self._tables = [path.read_bytes()[:8_000] for path in (*IMPORTS, *DEMO)]
        self._workbooks = [path.read_bytes() for path in WORKBOOKS]

    def import_one(self) -> str:
        """A table to the importer: 'refused', or 'read' with every row accounted for."""
        path = self._folder / "in.csv"
        content = mutated(self._random.choice(self._tables), self._tables, self._random)
        path.write_bytes(content)
        with in_time():
            return imported(path, self._maybe(list(FileKind)), self._maybe(list(DateOrder)))

    def import_rows(self) -> str:
        """A table with some spoilt rows: no other row is read differently for that."""
        kind = self._random.choice((FileKind.TIME, FileKind.INVOICES))
        path = self._folder / "rows.csv"
        source = RESOURCES / f"demo/en/{kind}.csv"
        header, *rows = csv.reader(source.read_text("utf-8-sig").splitlines()[:80])
        spoilt = set(self._random.sample(range(len(rows)), self._random.randrange(1, 6)))
        good = Counter(_FIGURES[kind](row) for i, row in enumerate(rows) if i not in spoilt)
        for index in spoilt:
            cell = self._random.choice(NASTY).decode("utf-8", "surrogateescape")
            rows[index][self._random.randrange(len(header))] = cell
        with path.open("w", encoding="utf-8", errors="surrogateescape", newline="") as file:
            csv.writer(file).writerows([header, *rows])
        with in_time():
            return rows_as_written(path, kind, good, len(spoilt))

    def import_with_mapping(self) -> str:
        """A mapping that is broken, and a file."""
        mapping, path = self._folder / "mapping.toml", self._folder / "in.csv"
        mapping.write_bytes(mutated(MAPPING, self._tables, self._random))
        path.write_bytes(self._random.choice(self._tables))
        with in_time():
            try:
                columns = load_mapping(mapping)
            except Refused:
                return "refused"
            return imported(path, None, None, columns)

    def open_one(self) -> str:
        """A workbook, or what once was one."""
        path = self._folder / "in.clientdesk"
        self._put_workbook(path)
        read_only = self._random.random() < 0.3
        with in_time():
            try:
                store = Store.open(path, opening=Opening(read_only=read_only))
            except Refused:
                return "refused"
            store.close()
            return "read"

    def run_one(self) -> str:
        """A command on two broken files."""
        workbook, table = self._folder / "in.clientdesk", self._folder / "in.csv"
        self._put_workbook(workbook)
        table.write_bytes(mutated(self._random.choice(self._tables), self._tables, self._random))
        command = self._random.choice(
            (["check"], ["report"], ["report", "--json"], ["import", str(table)], ["plan"])
        )
        with in_time():
            return ran([command[0], str(workbook), *command[1:]])

    def _put_workbook(self, path: Path) -> None:
        for old in self._folder.glob(f"{path.name}*"):
            old.unlink()
        content = bytearray(self._random.choice(self._workbooks))
        for _ in range(self._random.choice((1, 3, 30))):
            start = self._random.randrange(len(content))
            length = self._random.choice((1, 1, 8, 512, 4096))
            content[start : start + length] = self._random.randbytes(length)[: len(content) - start]
        if self._random.random() < 0.1:
            del content[self._random.randrange(len(content)) :]
        path.write_bytes(content)

    def _maybe(self, choices: Sequence[E]) -> E | None:
        return self._random.choice(choices) if self._random.random() < 0.1 else None


@cache
def _made_once() -> Connection:
    return Store.in_memory().db


def _empty() -> Store:
    """A new workbook in memory, sooner than by its migrations."""
    db = connect(":memory:")
    _made_once().backup(db)
    return Store(Opened(db=db), datetime.now)


def imported(
    path: Path,
    kind: FileKind | None = None,
    order: DateOrder | None = None,
    mapping: ColumnMapping | None = None,
) -> str:
    """'refused', or 'read': every row of the file is added, known, skipped or a problem."""
    store = _empty()
    desk = Desk(store, DAY)
    try:
        summary = desk.imports.commit(desk.imports.preview(path, kind, order, mapping)).summary
    except Refused:
        return "refused"
    assert _rows_of(summary) == summary.rows, summary
    store.close()
    return "read"


def rows_as_written(path: Path, kind: FileKind, good: Figures, spoilt: int) -> str:
    """What was read of the good rows is what stands in them; none of them is missing unsaid."""
    store = _empty()
    desk = Desk(store, DAY)
    try:
        summary = desk.imports.commit(desk.imports.preview(path, kind)).summary
    except Refused:
        return "refused"
    if kind is FileKind.TIME:
        read = Counter((each.day.isoformat(), each.seconds) for each in fetch(store, TimeEntry))
    else:
        read = Counter((each.number, each.net) for each in fetch(store, Invoice))
    store.close()
    said = summary.duplicates + len(summary.skipped) + len(summary.problems)
    assert (read - good).total() <= spoilt, read - good
    assert (good - read).total() <= said, good - read
    return "read"


def _time_figures(row: list[str]) -> tuple[str, int]:
    """Of a line of the demo: 2025-05-02 and 02:35:00."""
    hours, minutes, seconds = map(int, row[11].split(":"))
    return row[7], 3600 * hours + 60 * minutes + seconds


def _invoice_figures(row: list[str]) -> tuple[str, int]:
    """INV-00413 and 2,450.00 in pence."""
    return row[0], int(row[4].replace(",", "").replace(".", ""))


_FIGURES = {FileKind.TIME: _time_figures, FileKind.INVOICES: _invoice_figures}


def ran(arguments: list[str]) -> str:
    """A command line that ends well or with a sentence."""
    result = CliRunner().invoke(main, arguments)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    assert result.exit_code in (0, 2), result.output
    assert result.exit_code == 0 or result.stderr.strip(), result.output
    return "read" if result.exit_code == 0 else "refused"


def _rows_of(summary: ImportSummary) -> int:
    listed = len(summary.skipped) + len(summary.problems)
    return summary.added + summary.duplicates + listed
