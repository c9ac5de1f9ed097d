"""What looks after the workbook that is open, without being asked."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from clientdesk.app.desk import Desk
from clientdesk.ui.ask import Ask
from clientdesk.ui.backup_clock import BackupClock
from clientdesk.ui.content_check import ContentCheck
from clientdesk.ui.desk_lock import DeskLock
from clientdesk.ui.disk_watch import DiskWatch
from clientdesk.ui.go_on import GoOn
from clientdesk.ui.one_window import OneWindow
from clientdesk.ui.progress_dialog import Waiting
from clientdesk.ui.read_only_watch import ReadOnlyWatch
from clientdesk.ui.risky_place import RiskyPlace
from clientdesk.ui.settings import Settings

if TYPE_CHECKING:
    from clientdesk.ui.main_window import MainWindow


class _Part(Protocol):
    def begin(self, desk: Desk) -> None: ...

    def end(self) -> None: ...


class Care(QObject):
    """Begins with each workbook that is shown, and ends before it is closed or given away."""

    def __init__(
        self, window: "MainWindow", ask: Ask, waiting: Waiting, settings: Settings
    ) -> None:
        super().__init__(window)
        self.lock = DeskLock(window, settings)
        go_on = GoOn(window, ask, waiting)
        self.disk = DiskWatch(window, go_on)
        self.read_only = ReadOnlyWatch(window, go_on)
        self.place = RiskyPlace(window, ask, waiting, settings, go_on)
        self.one_window = OneWindow(window)
        self.backups = BackupClock(window, ask, waiting)
        self.contents = ContentCheck(window, go_on)
        self._parts: tuple[_Part, ...] = (
            *(self.lock, self.backups, self.contents),
            *(self.disk, self.read_only, self.place, self.one_window),
        )

    def begin(self, desk: Desk) -> None:
        """A workbook is shown."""
        for part in self._parts:
            part.begin(desk)

    def end(self) -> None:
        """No workbook is shown any more."""
        for part in self._parts:
            part.end()
