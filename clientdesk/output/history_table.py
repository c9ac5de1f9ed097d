"""The history as CSV or as a sheet: rows of words."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from babel.numbers import get_decimal_symbol

from clientdesk.domain.country import Paper
from clientdesk.domain.formats import Formats
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.output.report_csv import guarded

MOST_LINES = 50_000  # of a sheet: openpyxl holds them all in memory
_WIDTHS = (9, 18, 14, 34, 14, 44, 12, 26, 30, 30)
_AT_ONCE = 1_000


def history_csv(
    heads: Sequence[str], rows: Iterable[Sequence[str]], formats: Formats
) -> Iterator[bytes]:
    """The file in pieces; UTF-8 with a mark for Excel, semicolons where the decimal sign is a
    comma, nothing that a spreadsheet would run."""
    output = io.StringIO()
    parted = ";" if get_decimal_symbol(formats.locale) == "," else ","
    writer = csv.writer(output, delimiter=parted, lineterminator="\r\n")
    writer.writerow(heads)
    yield b"\xef\xbb\xbf"
    for number, row in enumerate(rows, start=1):
        writer.writerow([guarded(each) for each in row])
        if number % _AT_ONCE == 0:
            yield _emptied(output)
    yield _emptied(output)


def history_xlsx(
    heads: Sequence[str], rows: Iterable[Sequence[str]], title: str, made_on: date
) -> bytes:
    """One sheet. Raises Refused(HISTORY_TOO_LONG) beyond `MOST_LINES`."""
    from clientdesk.output.xlsx_book import Book, Column, Form  # noqa: PLC0415 - slow import

    book = Book(title, "ClientDesk", made_on, digits=2, paper=Paper.A4)
    sheet = book.page(title)
    columns = [Column(head, width=width) for head, width in zip(heads, _WIDTHS, strict=True)]
    sheet.head(columns)
    for number, row in enumerate(rows, start=1):
        if number > MOST_LINES:
            raise Refused(RefusalCode.HISTORY_TOO_LONG)
        sheet.row(row, [Form.TEXT] * len(row))
    return book.content()


def _emptied(output: io.StringIO) -> bytes:
    content = output.getvalue().encode("utf-8")
    output.seek(0)
    output.truncate()
    return content
