"""Text as a table: separator, records, header row."""

import csv
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

SEPARATORS = ",;\t|"
_LOOK_AHEAD = 60  # records among which the header is looked for
_END = "\x1fend"


@dataclass(frozen=True, slots=True)
class Record:
    """One record of the file; `row` counts from 1 as a spreadsheet does, empty lines too."""

    row: int
    cells: tuple[str, ...]

    @property
    def empty(self) -> bool:
        return not any(self.cells)

    @property
    def filled(self) -> int:
        return sum(1 for cell in self.cells if cell)


@dataclass(frozen=True, slots=True)
class Table:
    """A header, the records above it and the records below it; empty records are left out."""

    separator: str
    header: Record
    preamble: tuple[Record, ...]
    body: tuple[Record, ...]


def find_table(text: str, known: Callable[[tuple[str, ...]], int]) -> Table | None:
    """The table in a text, or None without a header.

    `known` says how many cells of a record are names of columns; the separator and the row that
    give most are right. Counting separators alone fails on preambles and on decimal commas.
    """
    stated, lines = _stated_separator(text)
    head = lines[: _LOOK_AHEAD * 4]
    found = [_best_header(separator, head, known) for separator in stated or SEPARATORS]
    best = max(found, key=lambda candidate: candidate[:3])
    if best[0] < 2:
        return None
    return _table(best[4], lines, best[3])


def _best_header(
    separator: str, lines: list[str], known: Callable[[tuple[str, ...]], int]
) -> tuple[int, int, int, int, str]:
    records = [record for record in read_records(lines, separator) if not record.empty]
    records = records[:_LOOK_AHEAD]
    scores = [(known(record.cells), -record.row) for record in records]
    score, row = max(scores, default=(0, -1))
    widths = Counter(len(record.cells) for record in records)
    width, alike = max(widths.items(), key=lambda item: item[1], default=(0, 0))
    return score, alike if width > 1 else 0, -SEPARATORS.index(separator), -row, separator


def _table(separator: str, lines: list[str], header_row: int) -> Table:
    records = [record for record in read_records(lines, separator) if not record.empty]
    header = next(record for record in records if record.row == header_row)
    return Table(
        separator,
        header,
        tuple(record for record in records if record.row < header_row and not _is_note(record)),
        tuple(record for record in records if record.row > header_row),
    )


def _is_note(record: Record) -> bool:
    return record.cells[0].startswith("sep=")


def _stated_separator(text: str) -> tuple[str, list[str]]:
    lines = [line + "\n" for line in text.rstrip("\n\x1a").split("\n")]
    first = lines[0].strip().strip('"').lower()
    if first.startswith("sep=") and first[4:] in tuple(SEPARATORS):
        return first[4:], lines
    return "\t" if lines[0].strip("\n").lower() == "sep=\t" else "", lines


def read_records(lines: list[str], separator: str) -> Iterator[Record]:
    """Every record, empty ones too. A quote that is never closed costs its own line only."""
    row = start = 0
    while start < len(lines):
        for cells, end in _closed_records(lines, start, separator):
            row, start = row + 1, end
            yield Record(row, tuple(_unguarded(cell) for cell in cells))
        if start < len(lines):
            row, start = row + 1, start + 1
            cells = lines[start - 1].replace('"', "").strip("\n").split(separator)
            yield Record(row, tuple(_unguarded(cell) for cell in cells))


def _closed_records(
    lines: list[str], start: int, separator: str
) -> Iterator[tuple[list[str], int]]:
    """Cells, and the line after them; stops before a record that would swallow the file's end."""
    reader = csv.reader([*lines[start:], _END], delimiter=separator)
    try:
        for cells in reader:
            end = start + reader.line_num
            if end > len(lines):
                return
            yield cells, end
    except csv.Error:
        return


def _unguarded(cell: str) -> str:
    """Without the apostrophe that keeps a spreadsheet from running a cell as a formula."""
    cell = cell.strip()
    return cell[1:].strip() if cell[:1] == "'" and cell[1:2] in tuple("=+-@\t\r'") else cell
