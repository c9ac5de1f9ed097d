"""Reads a PDF back with Qt, as the preview does."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

PdfText = Callable[[bytes], str]


@pytest.fixture
def pdf_text(qtbot: QtBot) -> PdfText:
    """The text of all pages, parted by form feeds."""

    def read(content: bytes) -> str:
        data = QByteArray(content)
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document = QPdfDocument()
        document.load(buffer)
        pages = [document.getAllText(page).text() for page in range(document.pageCount())]
        document.close()
        return "\f".join(pages).replace("\r\n", "\n")

    return read
