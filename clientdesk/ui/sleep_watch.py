"""Tells when the computer sleeps, or slept."""

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

LOOK_EVERY_MS = 1000
LISTEN_AFTER_MS = 1000  # the window comes up without
SLEPT_S = 30  # between two looks, by the wall clock; a window that is busy does not take so long


class SleepWatch(QObject):
    """`slept` comes before the computer sleeps where the system says so, else after it.

    In sleep the wall clock goes on, and no timer does.
    """

    slept = Signal()

    def __init__(self, parent: QObject, wall: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._wall = wall
        self._last = wall()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        if sys.platform == "linux":
            QTimer.singleShot(LISTEN_AFTER_MS, self, self._listen)

    def look(self) -> None:
        """Compares the clock with what it was a second ago."""
        before, self._last = self._last, self._wall()
        if self._last - before > SLEPT_S:
            self.slept.emit()

    def _listen(self) -> None:
        from clientdesk.ui.system_sleep import tell  # noqa: PLC0415 - not on every system

        tell(self)

    @Slot(bool)
    def on_prepared(self, _begins: bool) -> None:
        """The system is about to sleep, or has woken up."""
        self._last = self._wall()
        self.slept.emit()
