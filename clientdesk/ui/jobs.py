"""Work off the GUI thread: values in, values out, with progress and cancel.

A `Jobs` lives as long as its window and owns the running jobs; the worker thread holds only bound
emitters. A `Refused` comes back by signal; any other error is raised again on the GUI thread.
"""

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from functools import partial
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from clientdesk.domain.problems import Refused


class Progress:
    """What the work gets: reports how far it is, and stops where the user cancelled."""

    def __init__(self, emit: Callable[[object, object], None], cancelled: Event) -> None:
        self._emit = emit
        self._cancelled = cancelled

    def __call__(self, done: int, total: int) -> None:
        """Tells the window; raises CancelledError when the user no longer wants the result."""
        if self._cancelled.is_set():
            raise CancelledError
        self._emit(done, total)


class Job(QObject):
    """One piece of work; exactly one of done, refused and cancelled comes, then ended."""

    progressed = Signal(object, object)
    done = Signal(object)
    refused = Signal(object)
    cancelled = Signal()
    ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.wish = Event()

    def cancel(self) -> None:
        """Asks the work to stop at its next report."""
        self.wish.set()

    def settle(self, future: "Future[Any]") -> None:
        """Tells how the work ended."""
        try:
            result = future.result()
        except CancelledError:
            self.cancelled.emit()
        except Refused as refusal:
            self.refused.emit(refusal)
        else:
            self.done.emit(result)
        finally:
            self.ended.emit(self)


class Jobs(QObject):
    """Starts jobs, one after the other, and keeps them until they end.

    The thread speaks only to this object, which waits for it before it is gone: a job may be
    deleted as soon as it has told its end, while the thread is still about to come back from that.
    """

    _reported = Signal(object, object, object)  # Job, done, total
    _settled = Signal(object, object)  # Job, Future

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        self._running: list[Job] = []
        # Queued, so that a job that ends at once still finds its caller's connections.
        queued = Qt.ConnectionType.QueuedConnection
        self._reported.connect(self._on_reported, queued)
        self._settled.connect(self._on_settled, queued)
        self.destroyed.connect(partial(_end, self._pool, self._running))

    @property
    def busy(self) -> bool:
        return bool(self._running)

    def start(self, work: Callable[[Progress], object]) -> Job:
        """Runs `work(progress)`; connect to the job's signals before returning to the event loop.

        `work` is handed values or a snapshot of the store, never a widget.
        """
        job = Job(self)
        self._running.append(job)
        job.ended.connect(self._on_ended)
        progress = Progress(partial(self._reported.emit, job), job.wish)
        future = self._pool.submit(work, progress)
        future.add_done_callback(partial(self._settled.emit, job))
        return job

    def close(self) -> None:
        """Cancels what runs and waits for the thread; call when the window closes."""
        for job in self._running:
            job.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _on_reported(self, job: Job, done: object, total: object) -> None:
        job.progressed.emit(done, total)

    def _on_settled(self, job: Job, future: "Future[Any]") -> None:
        job.settle(future)

    def _on_ended(self, job: Job) -> None:
        self._running.remove(job)
        job.deleteLater()


def _end(pool: ThreadPoolExecutor, running: list[Job]) -> None:
    """Stops the thread of jobs that are going; nobody is told any more."""
    for job in running:
        job.wish.set()
    pool.shutdown(wait=True, cancel_futures=True)
