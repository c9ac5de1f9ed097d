"""Jobs of the window that take a while: how far they are, with Cancel, over the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QMainWindow, QProgressBar, QWidget

from clientdesk.app.messages import Messages
from clientdesk.domain.problems import Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.dialogs import add_close, language_of, page, text
from clientdesk.ui.jobs import Job, Jobs, Progress

SHOWN_AFTER_MS = 300
_WIDTH = 420


class ProgressDialog(QDialog):
    """Shows a job until it has ended; a short one is over before the dialog comes up."""

    def __init__(self, words: str, job: Job, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("One moment"))
        self.setModal(True)
        self.setFixedWidth(_WIDTH)
        self._job = job
        self._words = text(words, "", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(self.tr("Progress"))
        column = page(self)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        self._cancel = add_close(self, column).buttons()[0]
        self._cancel.setText(self.tr("Cancel"))
        job.progressed.connect(self._on_progressed)
        for over in (job.done, job.refused, job.cancelled):
            over.connect(self._on_over)
        QTimer.singleShot(SHOWN_AFTER_MS, self, self.show)

    def _on_progressed(self, done: int, total: int) -> None:
        # A Qt bar counts to 2³¹ at most.
        self._bar.setRange(0, 1000)
        self._bar.setValue(1000 * done // max(total, 1))

    def _on_over(self, *_result: object) -> None:
        """Goes before anybody else hears of it: what comes next may ask the user."""
        self.deleteLater()
        super().reject()

    def reject(self) -> None:
        """Asks the job to stop; the dialog goes when it has."""
        self._cancel.setEnabled(False)
        self._words.setText(self.tr("Stopping…"))
        self._job.cancel()


class Waiting(QObject):
    """Starts the jobs of a window, each behind its dialog; what is refused is said in words."""

    def __init__(self, window: QMainWindow, ask: Ask) -> None:
        super().__init__(window)
        self._window, self._ask = window, ask
        self._jobs = Jobs(self)

    def start(self, words: str, work: Callable[[Progress], object]) -> Job:
        """Runs `work` off the GUI thread; its result comes by the job's `done`."""
        job = self._jobs.start(work)
        ProgressDialog(words, job, self._window)
        job.refused.connect(self._on_refused)
        return job

    def close(self) -> None:
        """Cancels what runs and waits for it."""
        self._jobs.close()

    def _on_refused(self, refused: Refused) -> None:
        self._ask.warn(self._window, Messages(language_of(self._window)).refusal(refused))
