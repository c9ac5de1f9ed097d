"""Undo and redo of the window: at once, or in a job where a large import goes back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import Changes
from clientdesk.ui.progress_dialog import Waiting


class UndoCommands(QObject):
    """Takes the latest change of a workbook back, or makes it again; `changed` tells which tables.

    Raises what the use case raises, where it is done at once.
    """

    changed = Signal(object)  # Changes

    def __init__(self, parent: QObject, waiting: Waiting) -> None:
        super().__init__(parent)
        self._waiting = waiting

    def undo(self, desk: Desk) -> None:
        self._replay(desk, Desk.undo, desk.history.next_is_large(redo=False))

    def redo(self, desk: Desk) -> None:
        self._replay(desk, Desk.redo, desk.history.next_is_large(redo=True))

    def _replay(self, desk: Desk, step: Callable[[Desk], Changes], large: bool) -> None:
        if not large:
            self.changed.emit(step(desk))
            return
        words = self.tr("Going through the change…")
        self._waiting.start(words, lambda progress: step(desk)).done.connect(self.changed)
