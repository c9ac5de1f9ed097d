"""A letter leaves the program: as a PDF, on paper, as a draft in the user's mail program."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from clientdesk.app.files import write_atomically
from clientdesk.app.letters import Letters
from clientdesk.app.messages import Messages
from clientdesk.domain.letter_records import KeptLetter
from clientdesk.domain.problems import Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.pdf_preview import print_document


class LetterFiles(QObject):
    """Asks where; says what could not be written."""

    def __init__(self, window: QWidget, ask: Ask, messages: Messages) -> None:
        super().__init__(window)
        self._window, self._ask, self._messages = window, ask, messages

    def save(self, name: str, make: Callable[[], bytes]) -> None:
        """Writes the PDF that `make` gives where the user says."""
        filters = self.tr("PDF documents (*.pdf)")
        self._write(self.tr("Save letter"), name, filters, make)

    def print(self, document: QPdfDocument) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self._window).exec() == QDialog.DialogCode.Accepted:
            print_document(document, printer)

    def email(self, letters: Letters, kept: KeptLetter) -> None:
        """Writes the draft and opens it: the program itself sends nothing."""
        name = Path(letters.file_name(kept)).with_suffix(".eml").name
        filters = self.tr("E-mail drafts (*.eml)")
        title = self.tr("Save e-mail draft")
        path = self._write(title, name, filters, lambda: letters.email(kept))
        if path is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            words = self.tr("The draft is saved, but no mail program opened it: {path}")
            self._ask.inform(self._window, words.format(path=path))

    def _write(self, title: str, name: str, filters: str, make: Callable[[], bytes]) -> Path | None:
        path = self._ask.save_file(self._window, title, name, filters)
        if path is None:
            return None
        try:
            write_atomically(path, make())
        except Refused as refused:
            self._ask.warn(self._window, self._messages.refusal(refused))
            return None
        return path
