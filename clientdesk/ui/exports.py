"""File → Export: the report of the shown period, as the file the user names."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from clientdesk.output.files import write_atomically
from clientdesk.ui.ask import Ask
from clientdesk.ui.session import Session


class Exports(QObject):
    """Asks where, and has the report written there."""

    def __init__(self, window: QMainWindow, ask: Ask) -> None:
        super().__init__(window)
        self._window = window
        self._ask = ask

    def write_csv(self, session: Session) -> Path | None:
        """The figures as a table; None when cancelled."""
        path = self._where(self.tr("report.csv"), self.tr("Tables (*.csv)"))
        if path is not None:
            write_atomically(path, session.desk.reports().csv(session.period, session.language))
        return path

    def write_pdf(self, session: Session) -> Path | None:
        """Totals, whale curve and every client, for printing."""
        path = self._where(self.tr("report.pdf"), self.tr("PDF documents (*.pdf)"))
        if path is not None:
            pdf = session.desk.reports().portfolio_pdf(session.period, session.language)
            write_atomically(path, pdf)
        return path

    def write_json(self, session: Session) -> Path | None:
        """The figures for other programs."""
        path = self._where(self.tr("report.json"), self.tr("JSON files (*.json)"))
        if path is not None:
            write_atomically(path, session.desk.reports().json(session.period).encode())
        return path

    def _where(self, name: str, filters: str) -> Path | None:
        return self._ask.save_file(self._window, self.tr("Export the report"), name, filters)
