"""Which column of a plain table holds what."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from clientdesk.app.importing.layout import FileLayout
from clientdesk.app.importing.mapping import REQUIRED, ColumnMapping, Columns
from clientdesk.domain.records import FileKind
from clientdesk.ui.cards import column_of, empty
from clientdesk.ui.dialogs import button, card, text
from clientdesk.ui.editors import ChoiceEditor
from clientdesk.ui.import_words import FIELDS, field_words
from clientdesk.ui.theme import LARGE, MEDIUM, TIGHT, set_role
from clientdesk.ui.words import words

_ACROSS = 3


class MappingEditor(QWidget):
    """A combo box a field, filled with the file's own column names and what they seem to be."""

    chosen = Signal(object)

    def __init__(
        self, layout: FileLayout, kind: FileKind, why: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._why = text(why, "muted", wrap=True)
        self._why.setVisible(bool(why))
        self._layout = layout
        self._editors: dict[str, ChoiceEditor] = {}
        self.kinds = ChoiceEditor([(each, words(each)) for each in FileKind])
        self.kinds.set_value(kind)
        self.kinds.edited.connect(self._fill)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(MEDIUM)
        self._problem = text("", "bad", wrap=True)
        self.use = button(self.tr("&Use these columns"), role="primary")
        self.use.clicked.connect(self._on_use)
        self._lay_out()
        self._fill()

    def editor(self, field: str) -> ChoiceEditor:
        """The combo box of a field."""
        return self._editors[field]

    def _lay_out(self) -> None:
        label = QLabel(self.tr("The file &holds"))
        set_role(label, "caption")
        label.setBuddy(self.kinds)
        fields = card(self.tr("Which column is which?"))
        for part in (self._why, label, self.kinds):
            column_of(fields).addWidget(part)
        column_of(fields).addLayout(self._grid)
        column_of(fields).addWidget(text(self.tr("* needed"), "caption"))
        column_of(fields).addWidget(self._problem)
        column_of(fields).addWidget(self.use, 0, Qt.AlignmentFlag.AlignRight)
        column_of(fields).addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(fields)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    @property
    def _kind(self) -> FileKind:
        return FileKind(str(self.kinds.value()))

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (cell := item.layout()) is not None:
                empty(cell)
        self._editors.clear()
        self._problem.clear()
        for place, field in enumerate(FIELDS[self._kind]):
            row, column = divmod(place, _ACROSS)
            self._grid.addLayout(self._cell(field), row, column)
            self._grid.setColumnStretch(column, 1)

    def _cell(self, field: str) -> QVBoxLayout:
        headers = [name for name in dict.fromkeys(self._layout.header) if name.strip()]
        editor = ChoiceEditor([("", "—"), *((name, name) for name in headers)])
        editor.set_value(self._layout.guessed[self._kind].get(field, ""))
        self._editors[field] = editor
        needed = any(group == (field,) for group in REQUIRED[self._kind])
        label = QLabel(f"{field_words(field)} *" if needed else field_words(field))
        set_role(label, "caption")
        label.setBuddy(editor)
        cell = QVBoxLayout()
        cell.setSpacing(TIGHT)
        cell.addWidget(label)
        cell.addWidget(editor)
        return cell

    def _on_use(self) -> None:
        values = {field: str(editor.value()) for field, editor in self._editors.items()}
        columns = {field: name for field, name in values.items() if name}
        missing = Columns(self._kind, dict.fromkeys(columns, 0)).missing
        if missing:
            names = ", ".join(field_words(field) for field in missing)
            self._problem.setText(self.tr("Still to be chosen: {columns}.").format(columns=names))
            return
        self.chosen.emit(ColumnMapping(kind=self._kind, columns=columns))
