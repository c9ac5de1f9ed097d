"""What File > Backups and Save a copy do: the dialog, going back to a backup, a copy elsewhere."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clientdesk.app.backups import restore
from clientdesk.app.desk import Desk
from clientdesk.app.files import SUFFIX
from clientdesk.domain.opening import Opening
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.backup_list import ListedBackup
from clientdesk.ui.backups_dialog import BackupsDialog
from clientdesk.ui.client_commands import show
from clientdesk.ui.progress_dialog import Waiting

if TYPE_CHECKING:
    from clientdesk.ui.main_window import MainWindow

MESSAGE_MS = 8000


class BackupCommands(QObject):
    """Opens the dialog over the window, and does what closes the workbook meanwhile."""

    def __init__(self, window: "MainWindow", ask: Ask, waiting: Waiting) -> None:
        super().__init__(window)
        self._window, self._ask, self._waiting = window, ask, waiting

    def open(self, desk: Desk) -> None:
        """Shows the backups of the open workbook."""
        dialog = BackupsDialog(desk, self._ask, self._waiting, self._window)
        dialog.restore_wanted.connect(partial(self.restore, desk))
        dialog.made.connect(self._window.care.backups.show_last)
        show(dialog)

    def save_copy(self, desk: Desk) -> None:
        """Writes the workbook as it is now where the user says, and goes on in this one."""
        name = desk.path.stem if desk.path else self.tr("My firm")
        suggested = self.tr("{name} copy").format(name=name) + SUFFIX
        filters = self.tr("ClientDesk workbooks (*.clientdesk)")
        target = self._ask.save_file(self._window, self.tr("Save a copy"), suggested, filters)
        if target is None:
            return
        job = self._waiting.start(
            self.tr("Writing a copy and checking it…"),
            lambda progress: desk.backups.save_copy(target, progress, overwrite=True),
        )
        job.done.connect(lambda _nothing: self._say(target))

    def restore(self, desk: Desk, line: ListedBackup) -> None:
        """Closes the workbook, puts the backup in its place and opens that."""
        path, workspace = desk.path, self._window.workspace
        if path is None or workspace is None or not workspace.may_leave():
            return
        encrypted = line.locked or (line.contents is not None and line.contents.encrypted)
        passphrase = self._passphrase(line.backup.path) if encrypted else None
        if encrypted and passphrase is None:
            return
        self._window.release_desk()
        desk.close(back_up=False)  # the file itself is kept
        backup = line.backup.path
        job = self._waiting.start(
            self.tr("Going back to the backup…"),
            lambda progress: restore(backup, path, passphrase, report=progress),
        )
        job.done.connect(self._on_restored)
        # Also where it did not come to that: the workbook is as it was then.
        job.ended.connect(partial(self._open_again, path, passphrase))

    def _passphrase(self, backup: Path) -> str | None:
        """The one that opens the backup; None where the user has none."""
        from clientdesk.app.backups import contents_of  # noqa: PLC0415
        from clientdesk.ui.unlock_dialog import ask_passphrase  # noqa: PLC0415

        wrong = False
        while (typed := ask_passphrase(self._window, self._ask, backup, wrong)) is not None:
            try:
                contents_of(backup, typed)
            except Refused as refused:
                wrong = refused.code is RefusalCode.WRONG_PASSPHRASE
                if not wrong:
                    return typed
            else:
                return typed
        return None

    def _open_again(self, path: Path, passphrase: str | None, _job: object) -> None:
        self._window.opener.open(path, Opening(passphrase=passphrase))

    def _on_restored(self, kept: Path | None) -> None:
        if kept is not None:
            words = self.tr("The backup is restored. The workbook as it was is kept as {file}.")
            self._ask.inform(self._window, words.format(file=kept))

    def _say(self, target: Path) -> None:
        words = self.tr("Copy written and checked: {file}").format(file=target)
        self._window.statusBar().showMessage(words, MESSAGE_MS)
