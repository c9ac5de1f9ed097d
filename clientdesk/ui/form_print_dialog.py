"""A form on paper: its PDF on screen, to save or to print."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.form_prints import FormPrints
from clientdesk.ui.ask import Ask
from clientdesk.ui.pdf_dialog import PdfDialog
from clientdesk.ui.session import Session

Make = Callable[[FormPrints], bytes]


class FormPrintDialog(PdfDialog):
    """Shows a form as it is printed; `name` is what a file of it is called at first."""

    def __init__(
        self, session: Session, ask: Ask, make: Make, name: str, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("FormPrintDialog", "Print form")
        super().__init__(title, name, partial(_made, session.desk, make), ask, parent)

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


def _made(desk: Desk, make: Make) -> bytes:
    from clientdesk.app.form_prints import FormPrints  # noqa: PLC0415 - only this needs it

    with desk.on_snapshot(FormPrints) as prints:
        return make(prints)
