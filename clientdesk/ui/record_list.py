"""A table with the buttons that add to it, change and remove its records."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from clientdesk.ui.dialogs import button, text
from clientdesk.ui.table import Column, RecordTable, RecordView
from clientdesk.ui.theme import MEDIUM, SMALL


class RecordList(QWidget):
    """Shows what `read` returns, sorted by a column or, for -1, in the order it has; the buttons
    act on the current row. `name` is for screen readers."""

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        read: Callable[[], Sequence[Any]],
        hint: str = "",
        parent: QWidget | None = None,
        *,
        name: str,
        sort_by: int = 0,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._table: RecordTable[Any] = RecordTable(columns, lambda record: record.id, self)
        self.view = RecordView(self._table, sort_by=sort_by)
        self.view.setAccessibleName(name)
        self._on_row: list[QPushButton] = []
        self._row = QHBoxLayout()
        self._row.setSpacing(SMALL)
        self._row.addWidget(text(hint, "muted", wrap=True), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(self._row)
        column.addWidget(self.view, 1)
        self.view.picked.connect(self._on_picked)
        self._on_picked(None)

    @property
    def current(self) -> Any:  # noqa: ANN401 - a list of any records
        return self.view.current()

    def add_button(self, words: str, picture: str, go: Callable[[], object]) -> QPushButton:
        """A button that needs no row."""
        made = button(words, picture)
        made.clicked.connect(lambda: go())  # noqa: PLW0108 - without the button's state
        self._row.addWidget(made)
        return made

    def add_row_button(self, words: str, picture: str, go: Callable[[], object]) -> QPushButton:
        """A button for the current row, off while there is none."""
        made = self.add_button(words, picture, go)
        made.setEnabled(False)
        self._on_row.append(made)
        return made

    def reload(self) -> None:
        """Reads again and keeps the current row, or goes to the first."""
        self._table.set_records(self._read())
        if self.current is None and self._table.records:
            self.view.setCurrentIndex(self.view.filter.index(0, 0))
        self._on_picked(self.current)

    def _on_picked(self, record: object) -> None:
        for each in self._on_row:
            each.setEnabled(record is not None)
