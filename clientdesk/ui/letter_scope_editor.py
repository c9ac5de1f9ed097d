"""The scope that a letter sets out: each service with how much of it, from the day on."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from clientdesk.domain.letter_inputs import LetterOption, OptionLine
from clientdesk.ui.cards import empty
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.editors import CountEditor, TextEditor
from clientdesk.ui.theme import SMALL, TIGHT, put_icon, set_role

_MOST = 1_000_000
_COUNT_WIDTH = 72


class ScopeEditor(QWidget):
    """The lines of the first option, which is the new scope; its price goes by the fee."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: tuple[LetterOption, ...] = ()
        self._parts: list[_ScopeLine] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(SMALL)
        self._add = button(self.tr("Add a service"), "plus", "quiet")
        self._add.clicked.connect(self._on_added)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(self._column)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._show(())

    def value(self) -> object:
        if not self._options:
            return ()
        lines = tuple(part.line() for part in self._parts if part.line().service)
        return (replace(self._options[0], lines=lines), *self._options[1:])

    def set_value(self, value: object) -> None:
        self._options = value if isinstance(value, tuple) else ()
        self._show(self._options[0].lines if self._options else ())

    def problem(self) -> str:
        return next(filter(None, (part.problem() for part in self._parts)), "")

    def _show(self, lines: Sequence[OptionLine]) -> None:
        empty(self._column)
        self._parts = []
        for line in lines:
            self._append(line)
        self._add.setVisible(bool(self._options))
        self.setFocusProxy(self._parts[0].volume if self._parts else self._add)

    def _append(self, line: OptionLine) -> "_ScopeLine":
        part = _ScopeLine(line)
        part.edited.connect(self.edited)
        part.remove.clicked.connect(lambda: self._on_removed(part))
        self._parts.append(part)
        self._column.addWidget(part)
        part.show()  # now, not when the layout gets to it
        return part

    def _on_added(self) -> None:
        self._append(OptionLine(service="")).service.setFocus()

    def _on_removed(self, part: "_ScopeLine") -> None:
        self._show([each.line() for each in self._parts if each is not part])
        self.edited.emit()


class _ScopeLine(QFrame):
    """One service, and up to how much of it; without a number there is no limit."""

    edited = Signal()

    def __init__(self, line: OptionLine) -> None:
        super().__init__()
        set_role(self, "sunken")
        self._loaded = line
        self.service, self._unit = TextEditor(), TextEditor()
        self.volume, self.remove = CountEditor(0, _MOST), QToolButton()
        for editor, value, name in (
            (self.service, line.service, self.tr("Service")),
            (self.volume, line.volume, self.tr("Up to")),
            (self._unit, line.unit, self.tr("Of what")),
        ):
            editor.set_value(value)
            editor.setAccessibleName(name)
            editor.edited.connect(self.edited)
        put_icon(self.remove, "x")
        set_role(self.remove, "quiet")
        self.remove.setAccessibleName(self.tr("Leave out this service"))
        self.remove.setToolTip(self.tr("Leave out this service"))
        self._lay_out()

    def line(self) -> OptionLine:
        volume = self.volume.value()
        return replace(
            self._loaded,
            service=str(self.service.value()),
            volume=volume if isinstance(volume, int) else None,
            unit=str(self._unit.value()),
        )

    def problem(self) -> str:
        line = self.line()
        if not line.service and (line.volume is not None or line.unit):
            return self.tr("Write which service it is.")
        return self.volume.problem()

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(TIGHT)
        first.addWidget(self.service, 1)
        first.addWidget(self.remove)
        self.volume.setFixedWidth(_COUNT_WIDTH)
        second.addWidget(text(self.tr("Up to"), "caption"))
        second.addWidget(self.volume)
        second.addWidget(self._unit, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        column.setSpacing(TIGHT)
        column.addLayout(first)
        column.addLayout(second)
