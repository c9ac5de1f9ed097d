"""The hours of the period that have no client, to look at."""

from PySide6.QtWidgets import QDialog, QWidget

from clientdesk.app.portfolio import TimeEntryLine
from clientdesk.ui.client_lists import time_columns, time_key
from clientdesk.ui.dialogs import add_close, page, text
from clientdesk.ui.session import Session
from clientdesk.ui.table import RecordTable, RecordView

_WORK = 1


class TimeDialog(QDialog):
    """Lists time entries without a client, the newest first; nothing can be changed in it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        entries = session.desk.portfolio.time_entries(None, session.period)
        model = RecordTable[TimeEntryLine](time_columns(session), time_key, self)
        model.set_records(entries)
        self.view = RecordView(model, stretch=_WORK, sort_by=-1)
        self.view.setAccessibleName(self.tr("Hours without a client"))
        for number in range(model.columnCount()):
            self.view.setColumnHidden(number, False)
        self.view.setColumnWidth(model.columnCount() - 2, 200)
        self._lay_out(session)

    def _lay_out(self, session: Session) -> None:
        self.setWindowTitle(self.tr("Hours without a client"))
        note = self.tr(
            "Work for the firm itself belongs here. For work that was done for a client, choose "
            "the client in your time tracker, withdraw the import and bring the file in again."
        )
        column = page(self)
        column.addWidget(text(self.tr("Hours without a client"), "page-title"))
        column.addWidget(text(session.period_text(session.period), "muted"))
        column.addWidget(text(note, "muted", wrap=True))
        column.addWidget(self.view, 1)
        add_close(self, column)
        self.resize(860, 600)
