"""The internal client review: its PDF on screen, to save or to print."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clientdesk.app.desk import Desk
from clientdesk.domain.period import Period
from clientdesk.domain.records import Client
from clientdesk.ui.ask import Ask
from clientdesk.ui.pdf_dialog import PdfDialog
from clientdesk.ui.session import Session


class ReviewDialog(PdfDialog):
    """Shows one client's figures as they are printed; inside the firm only."""

    def __init__(
        self, session: Session, client: Client, ask: Ask, parent: QWidget | None = None
    ) -> None:
        name = QCoreApplication.translate("ReviewDialog", "review {ref}.pdf")
        note = QCoreApplication.translate(
            "ReviewDialog", "For the firm alone: it is never sent to the client."
        )
        make = partial(_review, session.desk, client.id, session.period, session.language)
        file_name = name.format(ref=client.ref).replace("/", "-").replace("\\", "-")
        super().__init__(client.name, file_name, make, ask, parent, note=note)
        self.setWindowTitle(self.tr("Client review"))


def _review(desk: Desk, client_id: int, period: Period, language: str) -> bytes:
    from clientdesk.app.reports import Reports  # noqa: PLC0415 - only this needs it

    with desk.on_snapshot(Reports) as reports:
        return reports.review_pdf(client_id, period, language)
