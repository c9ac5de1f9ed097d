"""Tells when nobody has used the window for a while."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

from clientdesk.ui.sleep_watch import LOOK_EVERY_MS

_USE = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress}
    | {QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.InputMethod}
)


class IdleWatch(QObject):
    """`idle` comes once nothing was typed, pressed or pointed at for `minutes()`; 0 is never.

    It looks at the events of windows, which are few; every widget's would slow the program down.
    """

    idle = Signal()

    def __init__(
        self,
        parent: QObject,
        minutes: Callable[[], int],
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._minutes, self._steady = minutes, steady
        self._used = steady()
        self._watched: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begins to count from now."""
        self._used = self._steady()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Watches the window that has the focus, and compares the time."""
        self._watch(QGuiApplication.focusWindow())
        minutes = self._minutes()
        if minutes and self._steady() - self._used >= 60 * minutes:
            self.idle.emit()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None and window is not self._watched:
            window.installEventFilter(self)  # once, however often it is installed
            self._watched = window
            self._used = self._steady()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _USE:
            self._used = self._steady()
        return False
