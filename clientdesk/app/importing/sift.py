"""Which records of a table are data, and what the others are."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from clientdesk.app.importing.cells import Cells
from clientdesk.app.importing.invoice_rows import is_no_invoice, is_not_issued
from clientdesk.app.importing.table import Record
from clientdesk.app.importing.words import folded
from clientdesk.domain.imported import SkipCode, Skipped
from clientdesk.domain.problems import Problem, ProblemCode
from clientdesk.domain.records import FileKind

_TOTAL = re.compile(
    r"(?:(?:grand |sub ?)?totals?|totale|totales|sumas?|summe|gesamt|gesamtsumme|somme)(?: .*)?"
)
_PLAIN_TOTALS = {"total", "totals", "totales", "total general", "grand total"}
_TOTAL_STARTS = {"tot", "sub", "gra", "sum", "ges", "som"}
_DAYS = ("day", "issued_on")


@dataclass(frozen=True, slots=True)
class Sifted:
    """The records that are data, and the others by what they are."""

    data: tuple[Record, ...]
    problems: tuple[Problem, ...]
    skipped: tuple[Skipped, ...]


def sift(cells: Cells, records: tuple[Record, ...], grouped: bool) -> Sifted:
    """`grouped`: a record with one cell names the client of those below it."""
    sieve = Sieve(cells, records, grouped)
    data: list[Record] = []
    problems: list[Problem] = []
    skipped: list[Skipped] = []
    for record in records:
        code = sieve.code(record)
        if code is not None:
            skipped.append(Skipped(record.row, code))
        elif extra := sieve.extra(record):
            problems.append(Problem(ProblemCode.ROW_TOO_LONG, record.row, value=extra[:80]))
        else:
            data.append(record)
    return Sifted(tuple(data), tuple(problems), tuple(skipped))


class Sieve:
    """Names the records that are no data."""

    def __init__(self, cells: Cells, records: tuple[Record, ...], grouped: bool) -> None:
        self._cells = cells
        self._grouped = grouped
        self._named = sum(1 for name in cells.header if name)
        self._last_data = next((r.row for r in reversed(records) if r.filled > 1), 0)
        self._dated = [field for field in _DAYS if cells.has(field)]

    def code(self, record: Record) -> SkipCode | None:
        """Why a record is no data, or None."""
        if self._is_total(record):
            return SkipCode.TOTAL
        if record.cells == self._cells.header:
            return SkipCode.REPEATED_HEADER
        if record.filled == 1 and self._named > 2:
            return self._lonely(record)
        if self._cells.columns.kind != FileKind.INVOICES:
            return None
        if is_no_invoice(self._cells, record):
            return SkipCode.NO_INVOICE
        return SkipCode.NOT_ISSUED if is_not_issued(self._cells, record) else None

    def extra(self, record: Record) -> str:
        """What stands right of the last column: a comma without quotes has moved the cells."""
        return next((cell for cell in record.cells[len(self._cells.header) :] if cell), "")

    def _is_total(self, record: Record) -> bool:
        """'Total' in a row without a date; a client may be called Total too."""
        first = next(cell for cell in record.cells if cell)
        cells = (first, self._cells.text(record, "client"), self._cells.text(record, "name"))
        names = {folded(cell) for cell in cells if cell[:3].casefold() in _TOTAL_STARTS}
        if not self._dated:
            return not names.isdisjoint(_PLAIN_TOTALS)
        if not any(_TOTAL.fullmatch(name) for name in names):
            return False
        return not any(self._cells.is_day(record, field) for field in self._dated)

    def _lonely(self, record: Record) -> SkipCode | None:
        if record.row > self._last_data:
            return SkipCode.FOOTER
        return SkipCode.GROUP if self._grouped and record.cells[0] else None


def with_groups(records: Iterable[Record]) -> Iterator[Record]:
    """The name that stands alone in a row goes into the empty first cells below it."""
    group = ""
    for record in records:
        if record.filled == 1 and record.cells[0]:
            group = record.cells[0]
        elif group and not record.cells[0]:
            yield Record(record.row, (group, *record.cells[1:]))
            continue
        yield record
