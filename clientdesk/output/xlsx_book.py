"""A workbook of spreadsheets: real numbers with formats, text that is never run, the same bytes
for the same figures.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from io import BytesIO
from math import ceil
from textwrap import wrap
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from clientdesk.domain.country import Paper
from clientdesk.output.report_csv import looks_like_formula
from clientdesk.output.xlsx_writer import archive_of

Value = str | int | Decimal | date | None
_PAPERS = {Paper.A4: Worksheet.PAPERSIZE_A4, Paper.LETTER: Worksheet.PAPERSIZE_LETTER}
_FACE = "Calibri"  # of all other cells, which a font without a name is not
BOLD, _TITLE = Font(name=_FACE, size=11, bold=True), Font(name=_FACE, size=14, bold=True)
_HEAD_FILL = PatternFill("solid", fgColor="EEF5F5")
_HEAD_LINE = Border(bottom=Side(style="thin", color="1B2430"))
_LINE_HEIGHT = 15.0  # points
_PAGE_WIDTH = 200.0  # signs, of the smallest that can be read
_LONGEST = 32_767  # signs in a cell
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest moment that an archive can name


class Form(StrEnum):
    """How a number is shown; money has the places of the currency."""

    TEXT = "@"
    MONEY = "money"
    SHARE = "0.0%;[Red]-0.0%"
    HOURS = "#,##0.0;[Red]-#,##0.0"
    DAYS = "#,##0"
    COUNT = "0"
    DATE = "yyyy-mm-dd"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: what stands over it, how its numbers are shown, how many signs wide it is."""

    title: str
    form: Form = Form.TEXT
    width: float = 14


@dataclass
class Page:
    """A sheet that is written row by row from the top."""

    sheet: Worksheet
    money: str  # the number format of amounts
    _row: int = field(default=0, init=False)

    def title(self, words: str, details: Sequence[str] = ()) -> None:
        """The sheet's title, lines under it and an empty row."""
        self.texts([words], _TITLE)
        for line in details:
            self.texts([line])
        self._row += 1

    def texts(self, words: Sequence[str], font: Font | None = None) -> None:
        self.row(words, [Form.TEXT] * len(words), font)

    def head(self, columns: Sequence[Column], freeze: int = 0) -> None:
        """Titles of columns, which stay in view with everything above and `freeze` columns."""
        self.texts([column.title for column in columns], BOLD)
        for number, column in enumerate(columns, start=1):
            cell = self.sheet.cell(self._row, number)
            cell.fill, cell.border = _HEAD_FILL, _HEAD_LINE
            across = "left" if column.form is Form.TEXT else "right"
            cell.alignment = Alignment(horizontal=across, vertical="top", wrap_text=True)
            self.sheet.column_dimensions[get_column_letter(number)].width = column.width
        self.sheet.freeze_panes = f"{get_column_letter(freeze + 1)}{self._row + 1}"
        self.sheet.print_title_rows = f"{self._row}:{self._row}"
        lines = max(len(wrap(column.title, int(column.width) - 2)) for column in columns)
        self.sheet.row_dimensions[self._row].height = _LINE_HEIGHT * max(1, lines)
        self._part(columns, freeze)

    def _part(self, columns: Sequence[Column], freeze: int) -> None:
        """A sheet too wide for one page goes on to others, each with the frozen columns."""
        kept = sum(column.width for column in columns[:freeze])
        rest = sum(column.width for column in columns[freeze:])
        pages = ceil(rest / (_PAGE_WIDTH - kept))
        if pages > 1 and freeze:
            self.sheet.page_setup.fitToWidth = pages
            self.sheet.print_title_cols = f"A:{get_column_letter(freeze)}"

    def row(self, values: Sequence[Value], forms: Sequence[Form], font: Font | None = None) -> None:
        """Cells from the left; None leaves one empty."""
        self._row += 1
        for number, (value, form) in enumerate(zip(values, forms, strict=True), start=1):
            if value is None:
                continue
            cell = self.sheet.cell(self._row, number)
            assert isinstance(cell, Cell)
            self._fill(cell, value, form)
            if font is not None:
                cell.font = font

    def total(self, values: Sequence[Value], forms: Sequence[Form]) -> None:
        """A row in bold."""
        self.row(values, forms, BOLD)

    def rest(
        self, words: str, values: Sequence[Value], forms: Sequence[Form], font: Font | None = None
    ) -> None:
        """A row of nobody's: words in the second column, figures from the third on."""
        row = [None, words, *values]
        self.row([*row, *[None] * (len(forms) - len(row))], forms, font)

    def _fill(self, cell: Cell, value: Value, form: Form) -> None:
        if isinstance(value, str):
            cell.value = ILLEGAL_CHARACTERS_RE.sub(" ", value)[:_LONGEST]
            cell.data_type = "s"
            cell.quotePrefix = looks_like_formula(value)  # text even after it was edited
            return
        cell.value = value
        cell.number_format = self.money if form is Form.MONEY else form.value


class Book:
    """Sheets in the order they are added."""

    def __init__(self, title: str, author: str, made_on: date, digits: int, paper: Paper) -> None:
        self._book = Workbook()
        first = self._book.active
        assert first is not None
        self._book.remove(first)
        places = "." + "0" * digits if digits else ""
        self._money = f"#,##0{places};[Red]-#,##0{places}"
        self._paper = _PAPERS[paper]
        moment = datetime.combine(made_on, time())
        facts = self._book.properties
        facts.title, facts.creator = _plain(title), _plain(author)
        facts.created = facts.modified = moment

    def page(self, name: str) -> Page:
        """An empty sheet, printed across and as wide as the paper."""
        sheet: Worksheet = self._book.create_sheet(name[:31])
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = int(self._paper)
        sheet.page_setup.fitToHeight = 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        foot = sheet.oddFooter
        assert foot is not None and foot.right is not None
        foot.right.text = "&P / &N"
        return Page(sheet, self._money)

    def content(self) -> bytes:
        """The file; nothing in it says when it was written."""
        return _without_clock(archive_of(self._book))


def _plain(text: str) -> str:
    return ILLEGAL_CHARACTERS_RE.sub(" ", text)


def _without_clock(written: BytesIO) -> bytes:
    output = BytesIO()
    with ZipFile(written) as source, ZipFile(output, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            target.writestr(ZipInfo(name, _EPOCH), source.read(name), ZIP_DEFLATED)
    return output.getvalue()
