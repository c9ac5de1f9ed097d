"""What looks after the workbook that is open, without being asked."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from clientdesk.app.desk import Desk
from clientdesk.ui.ask import Ask
from clientdesk.ui.progress_dialog import Waiting
from clientdesk.ui.settings import Settings


class Care(QObject):
    """Begins with each workbook that is shown, and ends before it is closed or given away."""

    def __init__(self, window: QMainWindow, ask: Ask, waiting: Waiting, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._ask = window, ask

    def begin(self, desk: Desk) -> None:
        """A workbook is shown."""

    def end(self) -> None:
        """No workbook is shown any more."""
