"""A line of text with a list to pick from: what is typed need not be in it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from clientdesk.ui.editors import TextEditor
from clientdesk.ui.theme import put_icon

_SHOWN = 12


class PickEditor(TextEditor):
    """Text that is completed from `choices` wherever they hold it; Down or the arrow shows all.

    Enter in the open list takes the first that matches, where none is pointed at.
    """

    def __init__(self, choices: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if not choices:
            return
        picks = QCompleter(list(choices), self)
        picks.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        picks.setFilterMode(Qt.MatchFlag.MatchContains)
        picks.setMaxVisibleItems(_SHOWN)
        picks.activated.connect(self._on_picked)
        self.setCompleter(picks)
        arrow = QAction(self.tr("Show all"), self)
        put_icon(arrow, "caret-down")
        arrow.triggered.connect(self._on_all)
        self.addAction(arrow, QLineEdit.ActionPosition.TrailingPosition)

    def _on_all(self) -> None:
        picks = self.completer()
        self.setFocus()
        picks.setCompletionPrefix("")
        picks.complete()

    def _on_picked(self) -> None:
        self.setCursorPosition(0)
        self.edited.emit()

    def _take_first(self) -> bool:
        """Takes the first match of the open list; False where the user points at one."""
        picks = self.completer()
        shown = picks.popup() if picks is not None else None
        if picks is None or shown is None or not shown.isVisible():
            return False
        if shown.currentIndex().isValid() or not picks.completionCount():
            return False
        self.setText(picks.currentCompletion())
        shown.hide()
        self._on_picked()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.completer() is not None:
            self._on_all()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._take_first():
            event.accept()
        else:
            super().keyPressEvent(event)
