"""Figures that take long, worked out on another thread while the window stays usable."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from clientdesk.app.desk import Desk
from clientdesk.ui.jobs import Job, Jobs, Progress
from clientdesk.ui.page import Page
from clientdesk.ui.session import Session

F = TypeVar("F")


class LateReading(QObject):
    """Of readings that overtake one another only the last is told."""

    read = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs: Jobs | None = None
        self._job: Job | None = None
        self._last = 0

    def start(self, work: Callable[[], object]) -> None:
        """Runs `work`, which reads a snapshot and returns values; `read` tells what it found.

        One that has not begun and is overtaken never does.
        """
        self._jobs = self._jobs or Jobs(self)
        if self._job is not None:
            self._job.cancel()
        self._last += 1
        number = self._last
        self._job = self._jobs.start(_begun(work))
        self._job.done.connect(lambda found: self._on_done(number, found))
        self._job.ended.connect(self._on_ended)

    def stop(self) -> None:
        """Waits for what runs and tells nothing of it; before the workbook is closed."""
        self._last += 1
        if self._jobs is not None:
            self._jobs.close()
            self._jobs = self._job = None

    def _on_done(self, number: int, found: object) -> None:
        if number == self._last:
            self.read.emit(found)

    def _on_ended(self, job: Job) -> None:
        if job is self._job:
            self._job = None


def _begun(work: Callable[[], object]) -> Callable[[Progress], object]:
    """The work, unless it was cancelled while it waited."""

    def begin(progress: Progress) -> object:
        progress(0, 1)
        return work()

    return begin


class LateReadPage(Page, Generic[F]):
    """A page that holds every client against every package: its `reload` is a job."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._reading = LateReading(self)
        self._reading.read.connect(self.show_found)

    def reload(self) -> None:
        desk, find = self.session.desk, self.finder()
        self._reading.start(lambda: find(desk))

    def may_leave(self) -> bool:
        self._reading.stop()
        return True

    def finder(self) -> Callable[[Desk], F]:
        """What reads a snapshot of the desk, on the job's thread; for the page to say."""
        raise NotImplementedError

    def show_found(self, found: F) -> None:
        """Shows what was read; for the page to say how."""
        raise NotImplementedError
