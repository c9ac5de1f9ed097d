"""The areas of a form at the left of the wizard: how far each is, and a way to jump there."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from clientdesk.app.question_bank import area_name
from clientdesk.domain.interview import Answers
from clientdesk.domain.questions import AskedQuestion
from clientdesk.ui.cards import Elided, empty
from clientdesk.ui.dialogs import text
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.theme import SMALL, TIGHT, put_picture, set_role

WIDTH = 248


@dataclass(frozen=True, slots=True)
class AreaProgress:
    """How many questions of an area are to be asked, and have an answer; '' is the end."""

    area: str
    done: int
    total: int

    @property
    def is_done(self) -> bool:
        return self.done == self.total


def areas_of(asked: Sequence[AskedQuestion], answers: Answers) -> list[AreaProgress]:
    """The areas of the questions to ask, in the order in which they come up first."""
    names = dict.fromkeys(each.question.area for each in asked)
    found = []
    for area in names:
        ids = [each.question.id for each in asked if each.question.area == area]
        found.append(AreaProgress(area, sum(id_ in answers for id_ in ids), len(ids)))
    return found


class AreaList(QFrame):
    """A row an area, the one shown marked; says which was picked."""

    picked = Signal(object)  # the area; '' is the end

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self.setFixedWidth(WIDTH)
        self._rows: dict[str, _AreaRow] = {}
        page = QWidget()
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        column = QVBoxLayout(page)
        column.setContentsMargins(SMALL, SMALL, SMALL, SMALL)
        column.addLayout(self._column)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(scrolled(page, self.tr("Areas")))

    def show_areas(self, areas: Sequence[AreaProgress], current: str, language: str) -> None:
        """Shows how far each is; rows are made anew only where the areas are others."""
        ends = [*areas, AreaProgress("", 0, 0)]
        if [each.area for each in ends] != list(self._rows):
            self._make([each.area for each in ends])
        for each in ends:
            name = area_name(each.area, language) if each.area else self.tr("To the end")
            said = self.tr("{name}, {done} of {total}")
            spoken = said.format(name=name, done=each.done, total=each.total)
            self._rows[each.area].show_area(each, name, spoken if each.area else name)
            self._rows[each.area].setChecked(each.area == current)

    def _make(self, areas: Sequence[str]) -> None:
        empty(self._column)
        self._rows = {area: _AreaRow(area) for area in areas}
        for row in self._rows.values():
            row.picked.connect(self.picked)
            self._column.addWidget(row)


class _AreaRow(QPushButton):
    picked = Signal(object)

    def __init__(self, area: str) -> None:
        super().__init__()
        set_role(self, "area")
        self.setCheckable(True)
        self._name, self._count, self._sign = Elided(""), text("", "caption"), QLabel()
        put_picture(self._sign, "check-circle", 16, "good")
        row = QHBoxLayout(self)
        row.setContentsMargins(SMALL, 0, SMALL, 0)
        row.setSpacing(TIGHT)
        row.addWidget(self._name, 1)
        row.addWidget(self._count)
        row.addWidget(self._sign)
        self.setMinimumHeight(36)
        self.clicked.connect(lambda: self._on_clicked(area))

    def show_area(self, progress: AreaProgress, name: str, spoken: str) -> None:
        self._name.setText(name)
        counts = self.tr("{done}/{total}").format(done=progress.done, total=progress.total)
        self._count.setText(counts if progress.total else "")
        self._sign.setVisible(bool(progress.total) and progress.is_done)
        self._count.setVisible(not progress.is_done)
        self.setAccessibleName(spoken)
        self.setToolTip(name)

    def _on_clicked(self, area: str) -> None:
        self.setChecked(True)  # until the wizard says where it is
        self.picked.emit(area)
