"""A form on paper: its PDF on screen, to save or to print."""

from collections.abc import Callable

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.files import write_atomically
from clientdesk.app.form_prints import FormPrints
from clientdesk.app.messages import Messages
from clientdesk.domain.problems import Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.dialogs import add_close, button, page, text
from clientdesk.ui.jobs import Jobs
from clientdesk.ui.pdf_preview import PdfPreview, print_document
from clientdesk.ui.session import Session

Make = Callable[[FormPrints], bytes]


class FormPrintDialog(QDialog):
    """Shows a form as it is printed; `name` is what a file of it is called at first."""

    def __init__(
        self, session: Session, ask: Ask, make: Make, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ask, self._name = ask, name
        self._messages = Messages(session.language)
        self._pdf = b""
        self._jobs = Jobs(self)
        self._preview = PdfPreview()
        self.setWindowTitle(self.tr("Print form"))
        self.resize(900, 700)
        self._lay_out()
        desk = session.desk
        job = self._jobs.start(lambda _: _made(desk, make))
        job.done.connect(self._on_made)
        job.refused.connect(self._on_refused)

    @classmethod
    def completed(
        cls, session: Session, ask: Ask, assessment_id: int, parent: QWidget | None = None
    ) -> "FormPrintDialog":
        """An assessment with its answers."""
        name = session.desk.form_prints.completed_name(assessment_id)
        return cls(session, ask, lambda prints: prints.completed(assessment_id), name, parent)

    @classmethod
    def blank(
        cls,
        session: Session,
        ask: Ask,
        form_id: int,
        client_id: int | None = None,
        parent: QWidget | None = None,
    ) -> "FormPrintDialog":
        """A form to write on."""
        name = session.desk.form_prints.blank_name(form_id, client_id)
        return cls(session, ask, lambda prints: prints.blank(form_id, client_id), name, parent)

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
        column.addWidget(text(self.tr("Print form"), "page-title"))
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
        path = self._ask.save_file(self, self.tr("Save the form"), self._name, filters)
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


def _made(desk: Desk, make: Make) -> bytes:
    with desk.printing_forms() as prints:
        return make(prints)
