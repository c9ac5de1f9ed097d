"""Locks an encrypted workbook: when asked to, after a while without use, and for sleep."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from clientdesk.domain.changes import Changes
from clientdesk.domain.opening import Opening
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.ui.curtain import Curtain
from clientdesk.ui.idle_watch import IdleWatch
from clientdesk.ui.jobs import Jobs
from clientdesk.ui.settings import Settings
from clientdesk.ui.sleep_watch import SleepWatch
from clientdesk.ui.whereabouts import Whereabouts, go_back, whereabouts

if TYPE_CHECKING:
    from clientdesk.app.desk import Desk
    from clientdesk.ui.lock_screen import LockScreen
    from clientdesk.ui.main_window import MainWindow
    from clientdesk.ui.workspace import Workspace


TRY_EVERY_MS = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class _Closed:
    """A workbook that was closed when it was locked, and where the user was in it."""

    path: Path
    where: Whereabouts
    read_only: bool


class DeskLock(QObject):
    """Where nothing is unsaved and no job runs, the workbook is closed: its key is in no memory.
    Else it stays open behind the screen. Either way all is as it was once it is unlocked."""

    def __init__(self, window: "MainWindow", settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._curtain = Curtain(window)
        self._screen: LockScreen | None = None
        self._closed: _Closed | None = None
        self._unsaid: Refused | None = None  # why there is no backup of what was locked
        self._desk: Desk | None = None
        self._path: Path | None = None  # of what is locked
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(TRY_EVERY_MS)
        self._later.timeout.connect(self._try_to_close)
        self.idle = IdleWatch(self, lambda: settings.lock_minutes)
        self.idle.idle.connect(self.lock)
        self.sleep = SleepWatch(self)
        self.sleep.slept.connect(self.lock)

    @property
    def is_locked(self) -> bool:
        return self._screen is not None

    @property
    def busy(self) -> bool:
        """Whether a job runs in the window."""
        return any(jobs.busy for jobs in self._window.findChildren(Jobs))

    def begin(self, desk: "Desk") -> None:
        """A workbook is shown, perhaps in place of one that was locked."""
        self._desk = desk
        if self._closed is not None or desk.path != self._path:
            self._open()
        self.idle.start()

    def end(self) -> None:
        """No workbook is shown any more."""
        self._desk = None
        self.idle.stop()

    def lock(self) -> None:
        """Hides the workbook, if it has a passphrase."""
        desk, workspace = self._desk, self._window.workspace
        if desk is None or workspace is None or self.is_locked or not desk.encrypted:
            return
        self.idle.stop()
        self._path = desk.path
        self._curtain.draw()
        self._screen = self._make_screen()
        self._screen.begin()
        self._window.repaint()  # before the backup that closing may make
        self._try_to_close()

    def _make_screen(self) -> "LockScreen":
        from clientdesk.ui.lock_screen import LockScreen  # noqa: PLC0415 - the window starts without

        screen = LockScreen(self._window)
        screen.unlock_wanted.connect(self._on_unlock)
        screen.leave_wanted.connect(self._on_leave)
        screen.allow_leaving(False)
        return screen

    def _try_to_close(self) -> None:
        """Closes the workbook behind the screen as soon as nothing would be lost by it."""
        desk, workspace = self._desk, self._window.workspace
        if self._screen is None or desk is None or desk.path is None or workspace is None:
            return
        if self.busy or self._is_unsaved(workspace) or not workspace.may_leave():
            self._later.start()
        else:
            self._close(desk, desk.path, workspace)
            self._screen.allow_leaving(True)

    def _is_unsaved(self, workspace: "Workspace") -> bool:
        return self._curtain.over_dialogs or workspace.is_changed or _is_typed_in(workspace)

    def _close(self, desk: "Desk", path: Path, workspace: "Workspace") -> None:
        where, read_only = whereabouts(workspace), desk.read_only is not None
        self._closed = _Closed(path=path, where=where, read_only=read_only)
        self._window.release_desk()
        self._unsaid = desk.close()
        desk.protection.forget_key()

    def _on_unlock(self, passphrase: str) -> None:
        if self._closed is not None:
            self._open_again(self._closed, passphrase)
        elif self._desk is None or self._desk.protection.opens(passphrase):
            self._open()
            self.idle.start()
        elif self._screen is not None:
            self._screen.refuse()

    def _open_again(self, closed: _Closed, passphrase: str) -> None:
        opening = Opening(passphrase=passphrase, read_only=closed.read_only)
        try:
            self._window.opener.open_or_raise(closed.path, opening)
        except Refused as refused:
            if refused.code is RefusalCode.WRONG_PASSPHRASE and self._screen is not None:
                self._screen.refuse()
                return
            self._on_leave()
            self._window.opener.settle(refused, closed.path, opening)
        if self._window.workspace is not None:
            go_back(self._window.workspace, closed.where)

    def _on_leave(self) -> None:
        """The workbook is closed: goes on without one."""
        self._window.show_desk(None)
        self._open()

    def _open(self) -> None:
        """Takes the screen away."""
        self._closed = None
        if self._screen is None:
            return
        screen, self._screen = self._screen, None
        screen.forget()
        screen.hide()
        screen.deleteLater()
        self._curtain.open()
        if self._unsaid is not None:
            self._window.care.backups.say(self._unsaid)
            self._unsaid = None
        self._window.refresh(Changes(frozenset()))


def _is_typed_in(workspace: "Workspace") -> bool:
    """Whether a field holds what somebody typed, saved or not; a search is typed again."""
    lines = (each for each in workspace.findChildren(QLineEdit) if not each.isClearButtonEnabled())
    plain, rich = workspace.findChildren(QPlainTextEdit), workspace.findChildren(QTextEdit)
    documents = [*(each.document() for each in plain), *(each.document() for each in rich)]
    return any(each.isModified() for each in lines) or any(each.isModified() for each in documents)
