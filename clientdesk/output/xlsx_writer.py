"""Writes a workbook of spreadsheets without a file: openpyxl itself puts every sheet in the
system's temporary folder first, in clear text.
"""

from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.drawing.spreadsheet_drawing import SpreadsheetDrawing
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.writer.excel import ExcelWriter


def archive_of(book: Workbook) -> BytesIO:
    """The file, in memory."""
    output = BytesIO()
    _InMemory(book, ZipFile(output, "w", ZIP_DEFLATED)).save()
    return output


class _InMemory(ExcelWriter):
    def __init__(self, book: Workbook, archive: ZipFile) -> None:
        super().__init__(book, archive)
        self._target = archive

    def write_worksheet(self, ws: Any) -> None:  # noqa: ANN401 - its own parts have no types
        ws._drawing = SpreadsheetDrawing()
        ws._drawing.charts, ws._drawing.images = ws._charts, ws._images
        content = BytesIO()
        writer: Any = WorksheetWriter(ws, content)
        writer.write()
        ws._rels = writer._rels
        self._target.writestr(ws.path[1:], content.getvalue())
        self.manifest.append(ws)
