"""The internal client review: its PDF on screen, to save or to print."""

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.files import write_atomically
from clientdesk.app.messages import Messages
from clientdesk.domain.period import Period
from clientdesk.domain.problems import Refused
from clientdesk.domain.records import Client
from clientdesk.ui.ask import Ask
from clientdesk.ui.dialogs import add_close, button, page, text
from clientdesk.ui.jobs import Jobs
from clientdesk.ui.pdf_preview import PdfPreview, print_document
from clientdesk.ui.session import Session


class ReviewDialog(QDialog):
    """Shows one client's figures as they are printed; inside the firm only."""

    def __init__(
        self, session: Session, client: Client, ask: Ask, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._client, self._ask = client, ask
        self._messages = Messages(session.language)
        self._pdf = b""
        self._jobs = Jobs(self)
        self._preview = PdfPreview()
        self.setWindowTitle(self.tr("Client review"))
        self.resize(900, 700)
        self._lay_out()
        self._make(session)

    def _make(self, session: Session) -> None:
        desk, period, language = session.desk, session.period, session.language
        client_id = self._client.id
        job = self._jobs.start(lambda _: _review(desk, client_id, period, language))
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

    def _lay_out(self) -> None:
        column = page(self)
        column.addWidget(text(self._client.name, "page-title"))
        note = self.tr("For the firm alone: it is never sent to the client.")
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
        name = self.tr("review {ref}.pdf").format(ref=self._client.ref)
        name = name.replace("/", "-").replace("\\", "-")
        filters = self.tr("PDF documents (*.pdf)")
        path = self._ask.save_file(self, self.tr("Save the review"), name, filters)
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


def _review(desk: Desk, client_id: int, period: Period, language: str) -> bytes:
    with desk.reporting() as reports:
        return reports.review_pdf(client_id, period, language)
