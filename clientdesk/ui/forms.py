"""Forms over frozen records: a list of `Field`s, one sentence under a field that cannot be read."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from clientdesk.ui.editors import Editor
from clientdesk.ui.theme import LARGE, MEDIUM, TIGHT, set_role

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

RecordT = TypeVar("RecordT", bound="DataclassInstance")


@dataclass(frozen=True)
class Field:
    """An editor for the attribute `name`; `missing` is said where it is empty, '' allows that.

    `wide` fills the row; `span` is how many columns of the form it takes.
    """

    name: str
    label: str
    editor: Editor
    missing: str = ""
    wide: bool = False
    span: int = 1


class RecordForm(QWidget, Generic[RecordT]):
    """Edits one record and never stores it: the dialog asks for `record()` when Save is clicked."""

    edited = Signal()

    def __init__(
        self, fields: Sequence[Field], columns: int = 2, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fields = fields
        self._problems: dict[str, QLabel] = {}
        self._editors: dict[str, QWidget] = {}
        self._cells: dict[str, tuple[QWidget, ...]] = {}
        self._away: set[str] = set()
        self._loaded: RecordT | None = None
        self._lay_out(columns)

    def load(self, record: RecordT) -> None:
        """Fills the fields; the record is what `is_changed` compares with."""
        self._loaded = record
        self.fill(record)

    def fill(self, record: RecordT) -> None:
        """Puts other values into the fields; `is_changed` still compares with what was loaded."""
        for field in self._fields:
            field.editor.set_value(getattr(record, field.name))
            self.show_problem(field.name, "")

    def record(self) -> RecordT:
        """The loaded record with what the fields hold now."""
        if self._loaded is None:
            raise ValueError("no record loaded")
        return replace(self._loaded, **{field.name: field.editor.value() for field in self._fields})

    def is_changed(self) -> bool:
        return self._loaded is not None and self.record() != self._loaded

    def check(self, go: bool = True) -> bool:
        """Says under each field what is wrong with it; True where nothing is. `go` puts the cursor
        into the first such field, which is not wanted while the user is still typing."""
        wrong = [field for field in self._fields if not self._check(field)]
        if wrong and go:
            self._editors[wrong[0].name].setFocus()
        return not wrong

    def go_to(self, name: str) -> None:
        """Puts the cursor into a field; in one of several parts, into the part it points at now."""
        self._cells[name][1].setFocus()

    def show_problem(self, name: str, sentence: str) -> None:
        """Shows `sentence` under the field, or takes it away where it is empty."""
        self._problems[name].setText(sentence)
        self._problems[name].setVisible(bool(sentence))
        self._editors[name].setAccessibleDescription(sentence)

    def set_shown(self, name: str, shown: bool) -> None:
        """Shows a field or takes it away; one that is away is not checked and keeps its value."""
        (self._away.discard if shown else self._away.add)(name)
        for part in self._cells[name]:
            part.setVisible(shown)
        self.show_problem(name, "")

    def _check(self, field: Field) -> bool:
        if field.name in self._away:
            return True
        sentence = field.editor.problem()
        if not sentence and field.missing and field.editor.value() in ("", None):
            sentence = field.missing
        self.show_problem(field.name, sentence)
        return not sentence

    def _lay_out(self, columns: int) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(LARGE)
        grid.setVerticalSpacing(MEDIUM)
        row = column = 0
        for field in self._fields:
            span = columns if field.wide else field.span
            if column + span > columns:
                row, column = row + 1, 0
            grid.addLayout(self._cell(field), row, column, 1, span)
            column += span
        for index in range(columns):
            grid.setColumnStretch(index, 1)
        grid.setRowStretch(row + 1, 1)

    def _cell(self, field: Field) -> QVBoxLayout:
        editor = _widget(field)
        self._editors[field.name] = editor.focusProxy() or editor
        label = QLabel(field.label)
        set_role(label, "caption")
        label.setBuddy(self._editors[field.name])
        # A screen reader finds a buddy only beside its label, not inside a compound editor.
        self._editors[field.name].setAccessibleName(field.label.replace("&", ""))
        problem = QLabel()
        set_role(problem, "bad")
        problem.setWordWrap(True)
        problem.hide()
        self._problems[field.name] = problem
        field.editor.edited.connect(lambda: self.show_problem(field.name, ""))
        field.editor.edited.connect(self.edited)
        self._cells[field.name] = (label, editor)
        cell = QVBoxLayout()
        cell.setSpacing(TIGHT)
        for part in (label, editor, problem):
            cell.addWidget(part)
        cell.addStretch(1)
        return cell


def _widget(field: Field) -> QWidget:
    if not isinstance(field.editor, QWidget):
        raise TypeError("an editor is a widget")
    return field.editor
