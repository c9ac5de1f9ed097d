"""File → Export: the report of the shown period, as the file the user names."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from clientdesk.app.desk import Desk
from clientdesk.app.files import write_atomically
from clientdesk.ui.actions import Actions
from clientdesk.ui.ask import Ask
from clientdesk.ui.jobs import Progress
from clientdesk.ui.progress_dialog import Waiting
from clientdesk.ui.session import Session

if TYPE_CHECKING:
    from clientdesk.app.reports import Reports

Make = Callable[["Reports"], bytes]


class Exports(QObject):
    """Asks where, and writes the report there in a job."""

    written = Signal(object)  # Path

    def __init__(self, window: QMainWindow, ask: Ask, waiting: Waiting) -> None:
        super().__init__(window)
        self._window, self._ask, self._waiting = window, ask, waiting

    def join(
        self, actions: Actions, with_session: Callable[[Callable[[Session], object]], object]
    ) -> None:
        """Connects the commands; `with_session` runs one on the open workbook, if there is one."""
        for action, export in (
            (actions.export_csv, self.csv),
            (actions.export_xlsx, self.xlsx),
            (actions.export_pdf, self.pdf),
            (actions.export_json, self.json),
        ):
            action.triggered.connect(lambda _checked, wanted=export: with_session(wanted))

    def csv(self, session: Session) -> None:
        """The figures as a table."""
        name, filters = self.tr("report.csv"), self.tr("Tables (*.csv)")
        period, language = session.period, session.language
        self._write(session, name, filters, lambda reports: reports.csv(period, language))

    def xlsx(self, session: Session) -> None:
        """The figures as a workbook of spreadsheets."""
        name, filters = self.tr("report.xlsx"), self.tr("Excel workbooks (*.xlsx)")
        period, language = session.period, session.language
        self._write(session, name, filters, lambda reports: reports.xlsx(period, language))

    def pdf(self, session: Session) -> None:
        """Totals, whale curve and every client, for printing."""
        name, filters = self.tr("report.pdf"), self.tr("PDF documents (*.pdf)")
        period, language = session.period, session.language
        self._write(session, name, filters, lambda reports: reports.portfolio_pdf(period, language))

    def json(self, session: Session) -> None:
        """The figures for other programs."""
        name, filters = self.tr("report.json"), self.tr("JSON files (*.json)")
        period = session.period
        self._write(session, name, filters, lambda reports: reports.json(period).encode())

    def _write(self, session: Session, name: str, filters: str, make: Make) -> None:
        title = self.tr("Export the report")
        path: Path | None = self._ask.save_file(self._window, title, name, filters)
        if path is None:
            return
        desk, target = session.desk, path
        words = self.tr("Writing {file}…").format(file=target.name)
        job = self._waiting.start(words, lambda progress: _export(desk, make, target, progress))
        job.done.connect(self.written)


def _export(desk: Desk, make: Make, path: Path, progress: Progress) -> Path:
    progress(0, 2)
    from clientdesk.app.reports import Reports  # noqa: PLC0415 - only this needs it

    with desk.on_snapshot(Reports) as reports:
        content = make(reports)
    progress(1, 2)
    write_atomically(path, content)
    return path
