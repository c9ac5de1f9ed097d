"""Several short records edited as rows: one line of editors each, added and removed by the user."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QToolButton, QVBoxLayout, QWidget

from clientdesk.ui.dialogs import button, text
from clientdesk.ui.editors import Editor
from clientdesk.ui.theme import SMALL, TIGHT, put_icon, set_role


@dataclass(frozen=True, kw_only=True)
class RowColumn:
    """One editor of each row. `missing` is said where it is empty, '' allows that.

    `counts`: a row where every counting editor is empty is no row. `default` is what a new row has.
    """

    title: str
    make: Callable[[], Editor]
    stretch: int = 1
    missing: str = ""
    counts: bool = True
    default: object = None


class RowEditor(QWidget):
    """Edits rows of values, in the order of the columns; rows left empty are none.

    `add` and `remove` are the words of the buttons that do so.
    """

    edited = Signal()

    def __init__(
        self,
        columns: Sequence[RowColumn],
        add: str,
        remove: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns, self._remove = columns, remove
        self._rows: list[_Row] = []
        self._problem = text("", "bad", wrap=True)
        self._problem.hide()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SMALL)
        self._grid.setVerticalSpacing(TIGHT)
        for place, column in enumerate(columns):
            self._grid.setColumnStretch(place, column.stretch)
            self._grid.addWidget(text(column.title, "caption"), 0, place)
        self._add = button(add, "plus", "quiet")
        self._add.clicked.connect(self._on_add)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(SMALL)
        whole.addLayout(self._grid)
        whole.addWidget(self._problem)
        whole.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def load(self, rows: Sequence[Sequence[object]], keys: Sequence[object] = ()) -> None:
        """Shows the rows, and an empty one where there are none; `keys` tell them apart later."""
        for row in list(self._rows):
            self._take_away(row)
        for number, values in enumerate(rows):
            self._append(values).key = keys[number] if keys else None
        if not rows:
            self._append()

    def rows(self) -> list[tuple[Any, ...]]:
        """The values of each row that is not empty."""
        return [row.values() for row in self._rows if not row.is_empty]

    def keys(self) -> list[Any]:
        """The key of each row that is not empty; None where the user added it."""
        return [row.key for row in self._rows if not row.is_empty]

    def check(self, go: bool = True) -> bool:
        """Says what is wrong in the first row that cannot be read; True where all can. `go` puts
        the cursor there, which is not wanted while the user is still typing."""
        wrong = next(filter(None, (row.problem() for row in self._rows if not row.is_empty)), None)
        self._problem.setText(wrong[1] if wrong else "")
        self._problem.setVisible(wrong is not None)
        if wrong and go:
            wrong[0].setFocus()
        return wrong is None

    def _on_add(self) -> None:
        self._append().editors[0].setFocus()
        self.edited.emit()

    def _append(self, values: Sequence[object] = ()) -> "_Row":
        row = _Row(self._columns, values)
        row.remove.setAccessibleName(self._remove)
        row.remove.setToolTip(self._remove)
        row.remove.clicked.connect(lambda: self._on_removed(row))
        place = self._grid.rowCount()
        for column, widget in enumerate((*row.editors, row.remove)):
            self._grid.addWidget(widget, place, column)
            widget.show()  # now, not when the layout gets to it, so that it can take the focus
        for editor in row.editors:
            editor.edited.connect(self.edited)
        self._rows.append(row)
        return row

    def _on_removed(self, row: "_Row") -> None:
        self._take_away(row)
        self.edited.emit()

    def _take_away(self, row: "_Row") -> None:
        self._rows.remove(row)
        for widget in (*row.editors, row.remove):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()


class _Row:
    """The editors of one row."""

    def __init__(self, columns: Sequence[RowColumn], values: Sequence[object]) -> None:
        self._columns = columns
        self.key: object = None
        # Each is an Editor and a QWidget; there is no type for both.
        self.editors: list[Any] = [column.make() for column in columns]
        for number, (column, editor) in enumerate(zip(columns, self.editors, strict=True)):
            (editor.focusProxy() or editor).setAccessibleName(column.title)
            value = values[number] if values else column.default
            editor.set_value("" if value is None and editor.value() == "" else value)
        self.remove = QToolButton()
        put_icon(self.remove, "x")
        set_role(self.remove, "quiet")

    @property
    def is_empty(self) -> bool:
        return all(
            editor.value() in ("", None) and not editor.problem()
            for column, editor in zip(self._columns, self.editors, strict=True)
            if column.counts
        )

    def values(self) -> tuple[Any, ...]:
        return tuple(editor.value() for editor in self.editors)

    def problem(self) -> tuple[QWidget, str] | None:
        """The first editor that cannot be read or lacks its value, and why."""
        for column, editor in zip(self._columns, self.editors, strict=True):
            sentence = editor.problem()
            if not sentence and editor.value() in ("", None):
                sentence = column.missing
            if sentence:
                return editor, sentence
        return None
