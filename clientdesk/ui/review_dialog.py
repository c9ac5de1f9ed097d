"""The internal client review: its PDF on screen, to save or to print."""

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from clientdesk.app.files import write_atomically
from clientdesk.domain.records import Client
from clientdesk.ui.ask import Ask
from clientdesk.ui.dialogs import add_close, button, page, text
from clientdesk.ui.pdf_preview import PdfPreview, print_document
from clientdesk.ui.session import Session


class ReviewDialog(QDialog):
    """Shows one client's figures as they are printed; inside the firm only."""

    def __init__(
        self, session: Session, client: Client, ask: Ask, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._client, self._ask = client, ask
        reports = session.desk.reports()
        self._pdf = reports.review_pdf(client.id, session.period, session.language)
        self._preview = PdfPreview()
        self._preview.show_pdf(self._pdf)
        self.setWindowTitle(self.tr("Client review"))
        self.resize(900, 700)
        self._lay_out()

    def _lay_out(self) -> None:
        column = page(self)
        column.addWidget(text(self._client.name, "page-title"))
        note = self.tr("For the firm alone: it is never sent to the client.")
        column.addWidget(text(note, "muted", wrap=True))
        column.addWidget(self._preview, 1)
        box = add_close(self, column)
        save = button(self.tr("&Save as PDF…"), role="primary")
        save.clicked.connect(self._on_saved)
        sheet = button(self.tr("&Print…"), "printer")
        sheet.clicked.connect(self._on_printed)
        box.addButton(save, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(sheet, QDialogButtonBox.ButtonRole.ActionRole)

    def _on_saved(self) -> None:
        name = self.tr("review {ref}.pdf").format(ref=self._client.ref)
        filters = self.tr("PDF documents (*.pdf)")
        path = self._ask.save_file(self, self.tr("Save the review"), name, filters)
        if path is not None:
            write_atomically(path, self._pdf)

    def _on_printed(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            print_document(self._preview.document, printer)
