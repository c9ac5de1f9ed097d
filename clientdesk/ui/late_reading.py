"""Figures that take long, worked out on another thread while the window stays usable."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from clientdesk.ui.jobs import Jobs


class LateReading(QObject):
    """Of readings that overtake one another only the last is told."""

    read = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: Jobs | None = None
        self._last = 0

    def start(self, work: Callable[[], object]) -> None:
        """Runs `work`, which reads a snapshot and returns values; `read` tells what it found."""
        self._jobs = self._jobs or Jobs(self)
        self._last += 1
        number = self._last
        job = self._jobs.start(lambda _: work())
        job.done.connect(lambda found: self._on_done(number, found))

    def stop(self) -> None:
        """Waits for what runs and tells nothing of it; before the workbook is closed."""
        self._last += 1
        if self._jobs is not None:
            self._jobs.close()
            self._jobs = None

    def _on_done(self, number: int, found: object) -> None:
        if number == self._last:
            self.read.emit(found)
