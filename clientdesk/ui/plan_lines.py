"""A plan line by line: today, if all agree, as expected, and what that changes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from clientdesk.domain.arithmetic import Figure
from clientdesk.domain.money import average
from clientdesk.domain.plan import Lines
from clientdesk.domain.plan_arithmetic import plan_line
from clientdesk.domain.plan_view import PlanView
from clientdesk.ui.arithmetic_dialog import show_terms
from clientdesk.ui.cards import AskedFigure
from clientdesk.ui.session import Session
from clientdesk.ui.theme import TIGHT, set_role
from clientdesk.ui.value_editor import RowChoice

_FIGURE_WIDTH = 72
_ALL_AGREE = 2  # place of the column


@dataclass(frozen=True)
class _Line:
    name: str
    figure: Figure
    amount: Callable[[Lines], int]
    strong: bool = False


class PlanLines(QWidget):
    """An average month, or the whole period; the lines of the report, which add up."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._view: PlanView | None = None
        self._labels: dict[tuple[int, int], AskedFigure] = {}
        self._months = 1
        self._whole = False
        self._span = RowChoice([(False, self.tr("A month")), (True, self.tr("Period"))])
        self._grid = QGridLayout()
        self._lay_out()
        self._span.edited.connect(self._on_span)

    def show_view(self, view: PlanView) -> None:
        """Shows the lines of a plan."""
        self._view = view
        self._show()

    def _on_span(self) -> None:
        self._whole = self._span.value() is True
        self._show()

    def _show(self) -> None:
        if self._view is None:
            return
        summary = self._view.summary
        self._months = 1 if self._whole else len(summary.period.months())
        worlds = (summary.today, summary.planned, summary.expected.total)
        row = 1
        for line in self._lines():
            self._put_line(row, line, worlds)
            row += 1
        self._put_margins(row, worlds)
        self._put_hours(row + 1, worlds)

    def _head(self) -> None:
        self._span.setAccessibleName(self.tr("Of what time"))
        self._grid.addWidget(self._span, 0, 0)
        titles = (self.tr("Today"), self.tr("All agree"), self.tr("Expected"), self.tr("Change"))
        for column, title in enumerate(titles, 1):
            self._put(0, column, title, "caption")

    def _lines(self) -> list[_Line]:
        return [
            _Line(self.tr("Fees"), Figure.FEES, lambda each: each.fees),
            _Line(self.tr("Write-offs"), Figure.WRITE_OFFS, lambda each: -each.write_offs),
            _Line(self.tr("Delivery time"), Figure.DELIVERY_COST, lambda each: -each.delivery_cost),
            _Line(self.tr("Selling"), Figure.SELLING_COST, lambda each: -each.selling_cost),
            _Line(
                self.tr("Collection"), Figure.COLLECTION_COST, lambda each: -each.collection_cost
            ),
            _Line(self.tr("Expenses"), Figure.EXPENSES, lambda each: -each.expenses),
            _Line(self.tr("Tools"), Figure.TOOLS, lambda each: -each.tools),
            _Line(
                self.tr("Contribution"),
                Figure.CONTRIBUTION,
                lambda each: each.contribution,
                strong=True,
            ),
            _Line(self.tr("Overhead"), Figure.OVERHEAD, lambda each: -each.overhead),
            _Line(
                self.tr("Full profit"),
                Figure.FULL_PROFIT,
                lambda each: each.full_profit,
                strong=True,
            ),
        ]

    def _put_line(self, row: int, line: _Line, worlds: Sequence[Lines]) -> None:
        formats = self._session.formats
        role = "strong" if line.strong else ""
        self._put(row, 0, line.name, "strong" if line.strong else "muted")
        amounts = [self._average(line.amount(world)) for world in worlds]
        for column, amount in enumerate(amounts, 1):
            loss = line.strong and amount < 0
            self._put(row, column, formats.whole_amount(amount), "strong-bad" if loss else role)
        self._invite(row, line.figure)
        change = self._average(line.amount(worlds[2]) - line.amount(worlds[0]))
        self._put(row, 4, formats.signed_amount(change), _tone(change, line.strong))

    def _put_margins(self, row: int, worlds: Sequence[Lines]) -> None:
        self._put(row, 0, self.tr("Margin"), "muted")
        for column, world in enumerate(worlds, 1):
            self._put(row, column, self._session.formats.percent(world.margin, 1), "")

    def _put_hours(self, row: int, worlds: Sequence[Lines]) -> None:
        formats = self._session.formats
        self._put(row, 0, self.tr("Hours"), "muted")
        for column, world in enumerate(worlds, 1):
            self._put(row, column, formats.hours(self._average(world.seconds)), "")
        self._invite(row, Figure.HOURS)
        change = self._average(worlds[2].seconds - worlds[0].seconds)
        self._put(row, 4, formats.signed_hours(change), "")
        self._put(row + 1, 0, self.tr("Fees an hour"), "muted")
        for column, world in enumerate(worlds, 1):
            self._put(row + 1, column, formats.rate(world.effective_hourly_rate), "")

    def _invite(self, row: int, figure: Figure) -> None:
        """What it is if all agree tells how it is made."""
        label = self._labels[row, _ALL_AGREE]
        if not label.property("asked"):
            label.invite()
            label.asked.connect(partial(self._on_asked, figure))

    def _on_asked(self, figure: Figure) -> None:
        if self._view is None:
            return
        names = {
            each.client_id: each.name
            for each in self._session.report.clients
            if each.client_id is not None
        }
        summary = self._view.summary
        period = self._session.period_text(summary.period)
        whose = self.tr("If all agree · {period}").format(period=period)
        show_terms(self._session, plan_line(summary, figure, names), self, whose)

    def _average(self, amount: int) -> int:
        return average(amount, self._months)

    def _put(self, row: int, column: int, words: str, role: str) -> None:
        """Into the label of this place, made the first time: to make all anew is seen."""
        label = self._labels.get((row, column)) or self._label(row, column)
        label.setText(words)
        if label.property("role") != role:
            set_role(label, role)

    def _label(self, row: int, column: int) -> AskedFigure:
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        label = self._labels[row, column] = AskedFigure("")
        self._grid.addWidget(label, row, column, side)
        label.show()  # a layout that is seen shows it later, and is of no size until then
        return label

    def _lay_out(self) -> None:
        self._grid.setColumnStretch(0, 1)
        for place in range(1, 5):
            self._grid.setColumnMinimumWidth(place, _FIGURE_WIDTH)
        self._grid.setHorizontalSpacing(TIGHT)
        self._grid.setVerticalSpacing(3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._head()  # its labels belong to this widget at once: shown alone they were windows


def _tone(change: int, strong: bool) -> str:
    if change < 0:
        return "strong-bad" if strong else "bad"
    return "strong" if strong else ""
