"""A PDF inside the window: its pages on a sunken ground, or a sentence where there is none."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMargins, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFrame, QStackedLayout, QVBoxLayout, QWidget

from clientdesk.ui.dialogs import text
from clientdesk.ui.theme import LARGE, WIDE, set_role

_PRINT_DPI = 300


class PdfPreview(QFrame):
    """Shows the pages of a PDF held in memory, each as wide as the view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "sunken")
        self.document = QPdfDocument(self)
        self._bytes = QByteArray()
        self._buffer = QBuffer(self)
        self._view = QPdfView()
        self._view.setDocument(self.document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setDocumentMargins(QMargins(LARGE, LARGE, LARGE, LARGE))
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setAccessibleName(self.tr("Preview"))
        self._sentence = text("", "muted", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(_centred(self._sentence))
        self._pages.addWidget(self._view)

    @property
    def sentence(self) -> str:
        """What is said in place of the pages; empty while they are shown."""
        return "" if self._pages.currentWidget() is self._view else self._sentence.text()

    def show_pdf(self, pdf: bytes) -> None:
        """Shows these pages and stays at the place the user had scrolled to."""
        place = self._view.verticalScrollBar().value()
        self.document.close()
        self._buffer.close()
        self._bytes = QByteArray(pdf)
        self._buffer.setData(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.document.load(self._buffer)
        self._ground()
        self._pages.setCurrentWidget(self._view)
        self._view.verticalScrollBar().setValue(place)

    def show_sentence(self, words: str) -> None:
        """Says why there are no pages."""
        self._sentence.setText(words)
        self._pages.setCurrentIndex(0)

    def _ground(self) -> None:
        """The view paints behind its pages with the colour for dark edges."""
        palette = self._view.palette()
        sunken = palette.color(QPalette.ColorRole.AlternateBase)
        palette.setColor(QPalette.ColorRole.Dark, sunken)
        self._view.setPalette(palette)


def print_document(document: QPdfDocument, printer: QPrinter) -> None:
    """Prints every page, each filling the sheet of the printer."""
    printer.setFullPage(True)
    painter = QPainter(printer)
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel).toRect()
    scale = min(1.0, _PRINT_DPI / printer.resolution())
    pixels = QSize(round(sheet.width() * scale), round(sheet.height() * scale))
    for number in range(document.pageCount()):
        if number:
            printer.newPage()
        painter.drawImage(sheet, document.render(number, pixels))
    painter.end()


def _centred(label: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(2 * WIDE, LARGE, 2 * WIDE, LARGE)
    column.addStretch(1)
    column.addWidget(label)
    column.addStretch(1)
    return page
