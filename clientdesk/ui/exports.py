"""File → Export: the report of the shown period, as the file the user names."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from clientdesk.app.files import write_atomically
from clientdesk.ui.ask import Ask
from clientdesk.ui.session import Session

Attempt = Callable[[Callable[[], object]], bool]


class Exports(QObject):
    """Asks where, and writes the report there; `attempt` does a thing or says why not."""

    written = Signal(object)  # Path

    def __init__(self, window: QMainWindow, ask: Ask, attempt: Attempt) -> None:
        super().__init__(window)
        self._window, self._ask, self._attempt = window, ask, attempt

    def csv(self, session: Session) -> None:
        """The figures as a table."""
        name, filters = self.tr("report.csv"), self.tr("Tables (*.csv)")
        reports = session.desk.reports()
        self._write(name, filters, lambda: reports.csv(session.period, session.language))

    def pdf(self, session: Session) -> None:
        """Totals, whale curve and every client, for printing."""
        name, filters = self.tr("report.pdf"), self.tr("PDF documents (*.pdf)")
        reports = session.desk.reports()
        self._write(name, filters, lambda: reports.portfolio_pdf(session.period, session.language))

    def json(self, session: Session) -> None:
        """The figures for other programs."""
        name, filters = self.tr("report.json"), self.tr("JSON files (*.json)")
        reports = session.desk.reports()
        self._write(name, filters, lambda: reports.json(session.period).encode())

    def _write(self, name: str, filters: str, make: Callable[[], bytes]) -> None:
        title = self.tr("Export the report")
        path: Path | None = self._ask.save_file(self._window, title, name, filters)
        if path is not None and self._attempt(lambda: write_atomically(path, make())):
            self.written.emit(path)
