"""Reads a PDF back with Qt, as the preview does. Needs an application: the fixture `qapp`."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument


def text_of(content: bytes) -> str:
    """The text of all pages, parted by form feeds."""
    buffer, document = _opened(content)
    pages = [document.getAllText(page).text() for page in range(document.pageCount())]
    document.close()
    buffer.close()
    return "\f".join(pages).replace("\r\n", "\n")


def title_and_author(content: bytes) -> tuple[str, str]:
    """What a viewer shows of a file."""
    buffer, document = _opened(content)
    fields = QPdfDocument.MetaDataField.Title, QPdfDocument.MetaDataField.Author
    title, author = (str(document.metaData(field)) for field in fields)
    document.close()
    buffer.close()
    return title, author


def _opened(content: bytes) -> tuple[QBuffer, QPdfDocument]:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    return buffer, document
