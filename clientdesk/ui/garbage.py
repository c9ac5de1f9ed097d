"""Looks for garbage on the window's own thread, a little at a time."""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 500


class Garbage(QObject):
    """Stands in for Python's own rhythm, which it turns off.

    Python looks on whatever thread it is in: a job would stop the window for a fifth of a second
    again and again, and would free widgets that are not of its thread. What is loaded by now stays
    for ever and is not looked through.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Looks through the young objects that are due; through all in a quiet moment only."""
        due = zip(gc.get_count(), gc.get_threshold(), strict=True)
        young, middle, old = (count > limit for count, limit in due)
        if young:
            gc.collect(int(middle))
        elif old:
            gc.collect()
