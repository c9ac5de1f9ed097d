"""The yearly page: its PDF on screen, to save or to print."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.yearly_report import YearlyReport
from clientdesk.ui.ask import Ask
from clientdesk.ui.pdf_dialog import PdfDialog
from clientdesk.ui.session import Session


class YearPrintDialog(PdfDialog):
    """Shows the page of a calendar year."""

    def __init__(
        self, session: Session, ask: Ask, year: int, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("YearPrintDialog", "Results of {year}").format(year=year)
        name = QCoreApplication.translate("YearPrintDialog", "results {year}.pdf").format(year=year)
        super().__init__(
            title, name, partial(_made, session.desk, year, session.language), ask, parent
        )


def _made(desk: Desk, year: int, language: str) -> bytes:
    with desk.on_snapshot(YearlyReport) as report:
        return report.pdf(year, language)
