"""A PDF on screen, to save or to print."""

from collections.abc import Callable

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from clientdesk.app.files import write_atomically
from clientdesk.app.messages import Messages
from clientdesk.domain.problems import Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.dialogs import add_close, button, language_of, page, text
from clientdesk.ui.jobs import Jobs
from clientdesk.ui.pdf_preview import PdfPreview, print_document


class PdfDialog(QDialog):
    """Shows what `make` gives, which runs off the GUI thread; what it refuses is said instead.

    `name` is what the file is called at first; `note` stands under the title.
    """

    def __init__(
        self,
        title: str,
        name: str,
        make: Callable[[], bytes],
        ask: Ask,
        parent: QWidget | None = None,
        *,
        note: str = "",
    ) -> None:
        super().__init__(parent)
        self._ask, self._name = ask, name
        self._messages = Messages(language_of(self))
        self._pdf = b""
        self._jobs = Jobs(self)
        self._preview = PdfPreview()
        self.setWindowTitle(title)
        self.resize(900, 700)
        self._lay_out(title, note)
        job = self._jobs.start(lambda _: make())
        job.done.connect(self._on_made)
        job.refused.connect(self._on_refused)

    def _on_made(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._preview.show_pdf(pdf)
        self._allow(True)

    def _on_refused(self, refused: Refused) -> None:
        self._preview.show_sentence(self._messages.refusal(refused))

    def _allow(self, can: bool) -> None:
        self._save.setEnabled(can)
        self._print.setEnabled(can)

    def _lay_out(self, title: str, note: str) -> None:
        column = page(self)
        column.addWidget(text(title, "page-title"))
        if note:
            column.addWidget(text(note, "muted", wrap=True))
        column.addWidget(self._preview, 1)
        box = add_close(self, column)
        self._save = button(self.tr("&Save as PDF…"), role="primary")
        self._save.clicked.connect(self._on_saved)
        self._print = button(self.tr("&Print…"), "printer")
        self._print.clicked.connect(self._on_printed)
        box.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(self._print, QDialogButtonBox.ButtonRole.ActionRole)
        self._allow(False)

    def _on_saved(self) -> None:
        filters = self.tr("PDF documents (*.pdf)")
        path = self._ask.save_file(self, self.tr("Save as PDF"), self._name, filters)
        if path is None:
            return
        try:
            write_atomically(path, self._pdf)
        except Refused as refused:
            self._ask.warn(self, self._messages.refusal(refused))

    def _on_printed(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            print_document(self._preview.document, printer)

    def done(self, result: int) -> None:
        self._jobs.close()
        super().done(result)
