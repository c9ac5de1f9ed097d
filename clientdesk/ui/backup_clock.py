"""Backups without being asked: while work goes on, and before the workbook is closed."""

from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel

from clientdesk.app.desk import Desk
from clientdesk.app.messages import Messages
from clientdesk.domain.problems import Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.dialogs import language_of
from clientdesk.ui.jobs import Jobs, Progress
from clientdesk.ui.progress_dialog import ProgressDialog, Waiting

if TYPE_CHECKING:
    from clientdesk.domain.backups import Backup
    from clientdesk.ui.main_window import MainWindow

LOOK_EVERY_MS = 5 * 60 * 1000  # what is due is asked of the backups themselves
BEGIN_AFTER_MS = 300  # the first page is there by then
MATTER = "backup"


class BackupClock(QObject):
    """Looks from time to time whether a backup is due; the window asks it before it closes."""

    def __init__(self, window: "MainWindow", ask: Ask, waiting: Waiting) -> None:
        super().__init__(window)
        self._window, self._ask, self._waiting = window, ask, waiting
        self._desk: Desk | None = None
        self._jobs: Jobs | None = None
        self._kept = False  # nothing is left to back up before the window closes
        self._leaving = False
        self._retiring: list[Desk] = []
        self._last = QLabel()
        window.statusBar().addPermanentWidget(self._last)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(BEGIN_AFTER_MS)
        self._soon.timeout.connect(self.show_last)

    def begin(self, desk: Desk) -> None:
        """Watches over a workbook."""
        self._kept = False
        self._desk = desk
        self._timer.start()
        self._soon.start()

    def end(self) -> None:
        """Stops, and waits for the backup that is being made."""
        self._timer.stop()
        self._soon.stop()
        self._desk = None
        self._last.clear()
        if self._jobs is not None:
            self._jobs.close()
            self._jobs = None

    def look(self) -> None:
        """Makes a backup in the background where one is due."""
        desk = self._desk
        if desk is None or not _is_kept_safe(desk) or (self._jobs and self._jobs.busy):
            return
        job = self._own_jobs().start(lambda progress: _make_due(desk, progress))
        job.done.connect(self._on_made)
        job.refused.connect(self.say)

    def may_close(self) -> bool:
        """Whether the workbook may be closed now; otherwise it is backed up first, and the window
        is closed after that."""
        if self._retiring:
            return False
        desk = self._desk
        if desk is None or self._kept or not _is_kept_safe(desk):
            self._kept = True
            return True
        if not self._leaving:
            self._leaving = True
            self._leave(desk)
        return False

    def retire(self, desk: Desk) -> None:
        """Closes a workbook that is shown no more, after a backup of what none holds yet."""
        if self._kept or not _is_kept_safe(desk):
            desk.close(back_up=False)
            return
        self._retiring.append(desk)
        words = self.tr("Making a backup of the workbook before…")
        job = self._waiting.start(words, desk.backups.make_if_changed)
        job.ended.connect(partial(self._on_retired, desk))

    def _on_retired(self, desk: Desk, _job: object) -> None:
        self._retiring.remove(desk)
        desk.close(back_up=False)

    def show_last(self) -> None:
        """Says in the status bar when the newest backup was made."""
        newest = self._desk.backups.newest() if self._desk else None
        self._last.setText(self._words(newest.made_at) if newest else "")

    def _leave(self, desk: Desk) -> None:
        jobs = self._own_jobs()
        job = jobs.start(desk.backups.make_if_changed)
        ProgressDialog(self.tr("Making a backup before closing…"), job, self._window)
        job.done.connect(self._close_window)
        job.refused.connect(self._on_refused_at_closing)
        job.ended.connect(self._on_leaving_ended)

    def _close_window(self, _made: object = None) -> None:
        self._kept = True
        # After the job has told its end: closing the window waits for its thread.
        QTimer.singleShot(0, self._window, self._window.close)

    def _on_leaving_ended(self, _job: object) -> None:
        self._leaving = False

    def _on_refused_at_closing(self, refused: Refused) -> None:
        words = Messages(language_of(self._window)).refusal(refused)
        question = self.tr("No backup could be made. Close the workbook all the same?")
        if self._ask.confirm(self._window, question, self.tr("Close anyway"), words):
            self._close_window()

    def _on_made(self, made: "Backup | None") -> None:
        if made is not None:
            self._window.banners.drop(MATTER)
            self.show_last()

    def say(self, refused: Refused) -> None:
        """Keeps saying why there is no backup, with what can be done."""
        words = Messages(language_of(self._window)).refusal(refused)
        again = (self.tr("Try again"), self.look)
        elsewhere = (self.tr("Choose a folder…"), self._choose_folder)
        self._window.banners.say(MATTER, words, [again, elsewhere], "warn")

    def _choose_folder(self) -> None:
        folder = self._ask.folder(self._window, self.tr("Where the backups go"))
        if folder is not None and self._desk is not None:
            self._desk.backups.choose_folder(folder)
            self._window.banners.drop(MATTER)
            self.look()

    def _words(self, made_at: datetime) -> str:
        if self._desk is None:
            return ""
        formats = self._desk.formats(language_of(self._window))
        return self.tr("Last backup {when}").format(when=formats.moment(made_at))

    def _own_jobs(self) -> Jobs:
        self._jobs = self._jobs or Jobs(self)
        return self._jobs


def _is_kept_safe(desk: Desk) -> bool:
    """Whether backups of it are made."""
    return desk.read_only is None and desk.backups.folder is not None


def _make_due(desk: Desk, progress: Progress) -> "Backup | None":
    if desk.protection.unprotected():  # the program was killed before they got the passphrase
        desk.protection.follow(progress)
    return desk.backups.make(progress) if desk.backups.due() else None
