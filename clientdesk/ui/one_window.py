"""One window for each workbook: a second start on it brings the window forward that has it open."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from clientdesk.app.access import is_held

if TYPE_CHECKING:
    from clientdesk.app.desk import Desk
    from clientdesk.ui.doorbell import Doorbell
    from clientdesk.ui.main_window import MainWindow

LISTEN_AFTER_MS = 50


class OneWindow(QObject):
    """Answers other starts on the workbook that this window has open for writing."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._doorbell: Doorbell | None = None
        self._path: Path | None = None

    @property
    def answers(self) -> bool:
        return self._doorbell is not None and self._doorbell.listens

    def begin(self, desk: "Desk") -> None:
        """A workbook is shown; the window comes first."""
        if desk.read_only is None and desk.path is not None:
            self._path = desk.path
            QTimer.singleShot(LISTEN_AFTER_MS, self, self._listen)

    def end(self) -> None:
        """No workbook is shown any more."""
        self._path = None
        if self._doorbell is not None:
            self._doorbell.close()
            self._doorbell = None

    def _listen(self) -> None:
        from clientdesk.ui.doorbell import Doorbell  # noqa: PLC0415 - loads Qt's sockets

        if self._path is not None and self._doorbell is None:
            self._doorbell = Doorbell(self._window, self._path)


def other_window_comes(path: Path) -> bool:
    """Brings the window forward that has the workbook open, if one of this user's has."""
    if not is_held(path):
        return False
    from clientdesk.ui.doorbell import ring  # noqa: PLC0415 - loads Qt's sockets

    return ring(path)
