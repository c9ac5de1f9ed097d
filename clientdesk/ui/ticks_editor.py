"""Several values of a list, ticked in a panel that opens under a button."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from clientdesk.ui.cards import empty
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.theme import MEDIUM, SMALL, TIGHT, set_role

_IN_ONE_COLUMN = 8
_MOST_HEIGHT = 380
_SCROLL_BAR = 12


class TicksEditor(QPushButton):
    """Says what is ticked; pressed, it opens the list. With `own`, other words may be added.

    `choices` are (value, words, heading); a heading stands before the first choice that has it.
    """

    edited = Signal()

    def __init__(self, nothing: str, *, own: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._nothing = nothing
        self._words: dict[Hashable, str] = {}
        self._headings: dict[Hashable, str] = {}
        self._ticked: list[Hashable] = []
        self._panel = TicksPanel(self, own)
        self._panel.ticked.connect(self._on_ticked)
        self._panel.added.connect(self._on_added)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(90)
        set_role(self, "field")
        self.clicked.connect(self._open)
        self._show()

    def set_choices(self, choices: Sequence[tuple[Hashable, str, str]]) -> None:
        """What can be ticked; ticks stay as they are."""
        self._words = {value: words for value, words, _ in choices}
        self._headings = {value: heading for value, _, heading in choices}
        self._show()

    def value(self) -> object:
        return tuple(self._ticked)

    def set_value(self, value: object) -> None:
        self._ticked = list(value) if isinstance(value, tuple | list) else []
        self._show()

    def problem(self) -> str:
        return ""

    def _rows(self) -> list[tuple[Hashable, str, str]]:
        own = [each for each in self._ticked if each not in self._words]
        known = [(each, self._words[each], self._headings[each]) for each in self._words]
        return [*known, *((each, str(each), "") for each in own)]

    def _open(self) -> None:
        self._panel.show_rows(self._rows(), self._ticked)
        self._panel.setMinimumWidth(self.width())
        self._panel.adjustSize()
        below = self.mapToGlobal(QPoint(0, self.height() + TIGHT))
        screen = self.screen().availableGeometry()
        left = min(below.x(), screen.right() - self._panel.width())
        top = min(below.y(), screen.bottom() - self._panel.height())
        self._panel.move(left, top)
        self._panel.show()
        self._panel.begin()

    def _on_ticked(self, value: object, on: bool) -> None:
        if on:
            self._ticked.append(value)
        else:
            self._ticked.remove(value)
        self._ticked.sort(key=self._place)
        self._show()
        self.edited.emit()

    def _on_added(self, words: str) -> None:
        if words not in self._ticked:
            self._on_ticked(words, True)
        self._panel.show_rows(self._rows(), self._ticked)

    def _place(self, value: Hashable) -> int:
        known = list(self._words)
        return known.index(value) if value in self._words else len(known)

    def _show(self) -> None:
        chosen = ", ".join(self._words.get(each, str(each)) for each in self._ticked)
        words = chosen or self._nothing
        self.setToolTip(chosen)
        self.setAccessibleDescription(words)
        space = self.width() - 3 * MEDIUM - TIGHT
        elided = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, space)
        self.setText(elided.replace("&", "&&"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()


class TicksPanel(QFrame):
    """The list under the button; Escape, Enter or a click outside closes it."""

    ticked = Signal(object, bool)
    added = Signal(str)

    def __init__(self, parent: QWidget, own: bool) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        set_role(self, "panel")
        self._grid = QGridLayout()
        self._boxes: list[QCheckBox] = []
        self._own = QLineEdit()
        self._add = button(self.tr("Add"), "plus")
        self._lay_out(own)

    def show_rows(
        self, rows: Sequence[tuple[Hashable, str, str]], ticked: Sequence[object]
    ) -> None:
        empty(self._grid)
        self._boxes = []
        columns = 2 if len(rows) > _IN_ONE_COLUMN else 1
        heading, row, column = "", 0, 0
        for value, words, under in rows:
            if under != heading:
                row, column, heading = row + (column > 0), 0, under
                self._grid.addWidget(text(under, "caption"), row, 0, 1, columns)
                row += 1
            self._grid.addWidget(self._box(value, words, value in ticked), row, column)
            row, column = (row + 1, 0) if column + 1 == columns else (row, column + 1)
        content = self._grid.parentWidget()
        size = content.sizeHint() if content else QSize()
        self._area.setFixedHeight(min(size.height(), _MOST_HEIGHT))
        self._area.setMinimumWidth(size.width() + _SCROLL_BAR)
        self._area.setVisible(bool(rows))

    def begin(self) -> None:
        """Puts the cursor where the user goes on."""
        first: QWidget = self._boxes[0] if self._boxes else self._own
        first.setFocus()

    def _box(self, value: Hashable, words: str, on: bool) -> QCheckBox:
        box = QCheckBox(words.replace("&", "&&"))
        box.setChecked(on)
        box.toggled.connect(lambda checked: self.ticked.emit(value, checked))
        self._boxes.append(box)
        return box

    def _lay_out(self, own: bool) -> None:
        content = QWidget()
        content.setLayout(self._grid)
        self._grid.setContentsMargins(0, 0, SMALL, 0)
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(6)
        self._area = scrolled(content, self.tr("What can be ticked"))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        column.addWidget(self._area)
        if own:
            self._lay_out_own(column)

    def _lay_out_own(self, column: QVBoxLayout) -> None:
        self._own.setPlaceholderText(self.tr("Another…"))
        self._own.setAccessibleName(self.tr("Another value"))
        self._own.returnPressed.connect(self._on_add)
        self._add.clicked.connect(self._on_add)
        row = QHBoxLayout()
        row.addWidget(self._own, 1)
        row.addWidget(self._add)
        column.addLayout(row)

    def _on_add(self) -> None:
        words = self._own.text().strip()
        self._own.clear()
        if words:
            self.added.emit(words)
            self.adjustSize()
            self._own.setFocus()
        else:
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._own.hasFocus():
            self.close()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)
