"""The cost floor of a package line by line: tasks under their service, tools, the buffer."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from clientdesk.domain.package_cost import CostBasis, Floor, FloorKind, FloorLine
from clientdesk.domain.services import Unit
from clientdesk.ui.cards import empty
from clientdesk.ui.dialogs import text
from clientdesk.ui.package_words import Names, amount_words
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL

_HOUR = 3600


class FloorPage(QWidget):
    """What a month of the package costs when it is used up to its quantities."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._basis = CostBasis({}, {}, {}, (), 0)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(SMALL)
        said = self.tr("A month, when the package is used up to its quantities.")
        column.addWidget(text(said, "caption", wrap=True))
        column.addLayout(self._grid)
        column.addStretch(1)

    def show_floor(self, floor: Floor, basis: CostBasis, names: Names) -> None:
        """`basis` says at which rate each task is done."""
        empty(self._grid)
        self._basis = basis
        services = dict.fromkeys(line.service_id for line in floor.lines)
        for service_id in services:
            if service_id is not None:
                found = [line for line in floor.lines if line.service_id == service_id]
                self._show_service(names.service(service_id), found)
        for line in floor.lines:
            if line.kind is not FloorKind.TASK:
                self._add(self._other_words(line), line.cost)
        hours = self._session.formats.hours(floor.seconds, 1)
        self._add(self.tr("Cost floor, {hours} h").format(hours=hours), floor.total, "strong")

    def _show_service(self, name: str, lines: Sequence[FloorLine]) -> None:
        self._add(name, sum(line.cost for line in lines))
        for line in lines:
            self._add(self._task_words(line), line.cost, "caption")

    def _add(self, words_: str, cost: int, role: str = "") -> None:
        """A line; a part of the one above is set back and smaller."""
        row, inset = self._grid.rowCount(), LARGE if role == "caption" else 0
        name, figure = text(words_, role, wrap=True), text(self._amount(cost), role)
        name.setContentsMargins(inset, 0, 0, 0)
        figure.setContentsMargins(0, 0, inset, 0)
        self._grid.addWidget(name, row, 0)
        corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(figure, row, 1, corner)

    def _amount(self, cost: int) -> str:
        return self._session.formats.amount(cost)

    def _task_words(self, line: FloorLine) -> str:
        """'Reconcile bank accounts: 2 bank accounts, 0.8 h at 21.80'."""
        formats = self._session.formats
        said = self.tr("{task}: {hours} h at {rate}")
        if line.unit is not Unit.FLAT:
            said = self.tr("{task}: {count}, {hours} h at {rate}")
        return said.format(
            task=line.name,
            count=amount_words(line.unit, line.quantity),
            hours=formats.hours(line.seconds, 1),
            rate=formats.rate(self._rate(line)),
        )

    def _rate(self, line: FloorLine) -> Fraction | None:
        """What an hour of a task costs."""
        tasks = self._basis.tasks.get(line.service_id or 0, ())
        rates = (self._basis.rate(task.staff_id) for task in tasks if task.name == line.name)
        return next((rate * _HOUR for rate in rates), None)

    def _other_words(self, line: FloorLine) -> str:
        if line.kind is FloorKind.BUFFER:
            share = self._session.formats.percent(Fraction(line.quantity, 100))
            return self.tr("Buffer for what nobody foresaw, {share}").format(share=share)
        words_ = self.tr("{tool}, shared by %n client(s)", "", max(line.quantity, 1))
        return words_.format(tool=line.name)
