"""Going on with the same workbook, opened otherwise: for writing, as it is now, or elsewhere."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clientdesk.app.files import SUFFIX
from clientdesk.domain.opening import Opening
from clientdesk.domain.problems import Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.progress_dialog import Waiting
from clientdesk.ui.whereabouts import go_back, whereabouts

if TYPE_CHECKING:
    from clientdesk.app.desk import Desk
    from clientdesk.ui.main_window import MainWindow


class GoOn(QObject):
    """Exchanges the desk of a window; the user finds the same tab, client and period again."""

    def __init__(self, window: "MainWindow", ask: Ask, waiting: Waiting) -> None:
        super().__init__(window)
        self._window, self._ask, self._waiting = window, ask, waiting

    def again(self, *, read_only: bool) -> bool:
        """The same file, for writing or as it is now; False where it stays as it was."""
        desk = self._desk
        if desk is None or desk.path is None or not self._may_leave():
            return False
        opening = Opening(read_only=read_only)
        return self._exchange(lambda: desk.again(read_only=read_only), desk.path, opening)

    def elsewhere(self) -> None:
        """A verified copy where the user says, and the window goes on with that."""
        desk = self._desk
        if desk is None or desk.path is None:
            return
        title = self.tr("Save a copy and go on there")
        filters = self.tr("ClientDesk workbooks (*.clientdesk)")
        name = desk.path.stem + SUFFIX
        target = self._ask.save_file(self._window, title, name, filters)
        if target is not None and target != desk.path:
            self._copy(desk, target)

    def at(self, path: Path) -> bool:
        """A copy of the file, opened with the same passphrase, without asking for that again."""
        desk = self._desk
        if desk is None or not self._may_leave():
            return False
        return self._exchange(lambda: desk.again(path=path), path, Opening())

    def recover(self, refused: Refused) -> None:
        """Closes the workbook, without a backup of what is damaged, and shows the ways out."""
        desk = self._desk
        if desk is None or desk.path is None or not self._may_leave():
            return
        path = desk.path
        self._close()
        self._window.show_desk(None)
        if not self._window.opener.recover(refused, path):
            self._window.opener.open(path)

    def _copy(self, desk: "Desk", target: Path) -> None:
        backups = desk.backups
        words = self.tr("Saving a copy: {file}…").format(file=target.name)
        job = self._waiting.start(
            words, lambda progress: backups.save_copy(target, progress, overwrite=True)
        )
        job.done.connect(lambda: self.at(target))

    def _exchange(self, make: Callable[[], "Desk"], path: Path, opening: Opening) -> bool:
        workspace = self._window.workspace
        where = whereabouts(workspace) if workspace is not None else None
        try:
            desk = make()
        except Refused as refused:
            opened = self._window.opener.settle(refused, path, opening)
        else:
            self._close()
            self._window.show_desk(desk)
            opened = True
        workspace = self._window.workspace
        if opened and workspace is not None and where is not None:
            go_back(workspace, where)
        return opened

    def _close(self) -> None:
        """At once and without a backup: what it holds is in what comes in its place."""
        old = self._window.release_desk()
        if old is not None:
            old.close(back_up=False)

    def _may_leave(self) -> bool:
        workspace = self._window.workspace
        return workspace is None or workspace.may_leave()

    @property
    def _desk(self) -> "Desk | None":
        workspace = self._window.workspace
        return workspace.session.desk if workspace is not None else None
