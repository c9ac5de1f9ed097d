"""The services of an agreement, one a line, each with its cap and what the cap counts."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QToolButton, QVBoxLayout, QWidget

from clientdesk.domain.records import EngagementService
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.editors import CountEditor, TextEditor
from clientdesk.ui.theme import SMALL, TIGHT, put_icon, set_role

_MOST = 1_000_000


class _Line:
    """The editors of one service."""

    def __init__(self, service: TextEditor, cap: CountEditor, unit: TextEditor) -> None:
        self.service, self.cap, self.unit = service, cap, unit
        self.remove = QToolButton()

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return self.service, self.cap, self.unit, self.remove

    @property
    def is_empty(self) -> bool:
        return not any(part.text().strip() for part in (self.service, self.cap, self.unit))


class ServicesEditor(QWidget):
    """Edits a list of services; lines left empty are not services."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        self._problem = text("", "bad", wrap=True)
        self._problem.hide()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SMALL)
        self._grid.setVerticalSpacing(TIGHT)
        self._grid.setColumnStretch(0, 4)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 3)
        for place, words in enumerate((self.tr("Service"), self.tr("Up to"), self.tr("Unit"))):
            self._grid.addWidget(text(words, "caption"), 0, place)
        self._add = button(self.tr("A&dd a service"), "plus", "quiet")
        self._add.clicked.connect(self._on_add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(self._grid)
        column.addWidget(self._problem)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def load(self, services: Sequence[EngagementService]) -> None:
        """Shows the services, and an empty line where there are none."""
        for line in list(self._lines):
            self._take_away(line)
        for service in services:
            line = self._append()
            line.service.set_value(service.service)
            line.cap.set_value(service.volume)
            line.unit.set_value(service.unit)
        if not services:
            self._append()

    def services(self, engagement_id: int) -> list[EngagementService]:
        return [
            EngagementService(
                engagement_id=engagement_id,
                service=line.service.text().strip(),
                volume=cast("int | None", line.cap.value()),
                unit=line.unit.text().strip(),
            )
            for line in self._lines
            if not line.is_empty
        ]

    def check(self) -> bool:
        """Says what is wrong with the first line that cannot be read; True where all can."""
        sentence = ""
        for line in self._lines:
            if line.is_empty or sentence:
                continue
            sentence = line.cap.problem()
            (line.cap if sentence else line.service).setFocus()
            if not sentence and not line.service.text().strip():
                sentence = self.tr("Write which service this is.")
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        return not sentence

    def _on_add(self) -> None:
        self._append().service.setFocus()

    def _append(self) -> _Line:
        line = _Line(TextEditor(), CountEditor(0, _MOST), TextEditor())
        line.service.setAccessibleName(self.tr("Service"))
        line.cap.setAccessibleName(self.tr("Up to"))
        line.unit.setAccessibleName(self.tr("Unit"))
        line.remove.setAccessibleName(self.tr("Remove this service"))
        line.remove.setToolTip(self.tr("Remove this service"))
        put_icon(line.remove, "x")
        set_role(line.remove, "quiet")
        line.remove.clicked.connect(lambda: self._on_removed(line))
        row = self._grid.rowCount()
        for column, widget in enumerate(line.widgets):
            self._grid.addWidget(widget, row, column)
        for editor in (line.service, line.cap, line.unit):
            editor.edited.connect(self.edited)
        self._lines.append(line)
        return line

    def _on_removed(self, line: _Line) -> None:
        self._take_away(line)
        self.edited.emit()

    def _take_away(self, line: _Line) -> None:
        self._lines.remove(line)
        for widget in line.widgets:
            self._grid.removeWidget(widget)
            widget.deleteLater()
