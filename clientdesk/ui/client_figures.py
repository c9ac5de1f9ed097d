"""How a client's figure is made: its months as a chart, and the lines from fees to full profit."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.figures import MonthsChart, months_figure
from clientdesk.app.portfolio import Portfolio
from clientdesk.domain.arithmetic import Figure
from clientdesk.domain.changes import Changes
from clientdesk.domain.estimates import TimeBasis
from clientdesk.domain.formats import Formats
from clientdesk.domain.month_results import MonthResult
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import ClientResult
from clientdesk.ui.arithmetic_dialog import show_figure
from clientdesk.ui.cards import Lines
from clientdesk.ui.charts import ChartPlace
from clientdesk.ui.dialogs import text
from clientdesk.ui.late_reading import LateReading
from clientdesk.ui.losing_lines import LosingLines
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, TIGHT

CHART_HEIGHT = 104


class ClientFigures(QScrollArea):
    """The lines of the client review, in its words, under a chart of the period.

    The chart is read on another thread, and only once it is looked at.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._chart = ChartPlace(self.tr("Fees and cost by month"))
        self._basis = text("", "caption", wrap=True)
        self._lines = Lines()
        self._losing = LosingLines(session)
        self._client_id = 0
        self._stale = False
        self._reading = LateReading(self)
        self._reading.read.connect(self._show_chart)
        self._lay_out()

    def show_client(self, client_id: int, result: ClientResult) -> None:
        """Shows the figures of one client in the chosen period."""
        if client_id != self._client_id:
            self._chart.show_figure(None, "")
        self._client_id, self._stale = client_id, True
        if self.isVisible():
            self._read()
        self._show_lines(result)

    def refresh(self, changes: Changes) -> None:
        """Takes note of a write that is no matter of the lines: those come with the client."""
        if changes.touch(*LosingLines.beyond):
            self._stale = True
            if self.isVisible():
                self._read()

    def stop(self) -> None:
        """Before the workbook is closed."""
        self._reading.stop()
        self._losing.stop()

    def _read(self) -> None:
        self._stale = False
        desk, period = self._session.desk, self._session.period
        self._reading.start(_reader(desk, self._client_id, period))
        self._losing.read(self._client_id)

    def _show_chart(self, months: tuple[MonthResult, ...]) -> None:
        draw = partial(months_figure, self._months_chart(months))
        fees, cost = sum(each.fees for each in months), sum(each.cost for each in months)
        formats = self._session.formats
        sentence = self.tr("Fees {fees}, cost to serve {cost}, by month.")
        self._chart.show_figure(
            draw, sentence.format(fees=formats.money(fees), cost=formats.money(cost))
        )

    def _months_chart(self, months: tuple[MonthResult, ...]) -> MonthsChart:
        formats = self._session.formats
        return MonthsChart(
            months=[formats.month(each.month).split()[0] for each in months],
            fees=[float(each.fees) for each in months],
            cost=[float(each.cost) for each in months],
            fees_label=self.tr("Fees"),
            cost_label=self.tr("Cost to serve"),
            tick=partial(_tick, formats),
        )

    def _show_lines(self, result: ClientResult) -> None:
        """Lines of nothing are left out."""
        self._lines.clear()
        basis = self._basis_words(result)
        self._basis.setText(basis)
        self._basis.setVisible(bool(basis))
        self._add(self.tr("Fees"), result.fees, Figure.FEES)
        self._add_cost(self.tr("Write-offs"), result.write_offs, Figure.WRITE_OFFS)
        self._show_time(result)
        self._add_cost(self.tr("Direct expenses"), result.expenses, Figure.EXPENSES)
        self._add_cost(self.tr("Tools"), result.tools, Figure.TOOLS)
        strong = self.tr("Contribution"), result.contribution, Figure.CONTRIBUTION
        self._add(*strong, strong=True)
        self._add(self.tr("Share of overhead"), -result.overhead, Figure.OVERHEAD)
        self._add(self.tr("Full profit"), result.full_profit, Figure.FULL_PROFIT, strong=True)

    def _basis_words(self, result: ClientResult) -> str:
        if result.basis is TimeBasis.MEASURED:
            return self.tr("Hours measured: they come from time records.")
        if result.basis is TimeBasis.NONE:
            return ""
        fitted = self._session.report.capacity.fitted
        if fitted == 1:
            return self.tr("Hours estimated from the tasks and volumes of its services.")
        words_ = self.tr(
            "Hours estimated from the tasks and volumes of its services, at {share} of the usual "
            "times so that all work fits into capacity."
        )
        return words_.format(share=self._session.formats.percent(fitted))

    def _show_time(self, result: ClientResult) -> None:
        hours = partial(self._session.formats.hours, places=1)
        delivery = self.tr("Delivery time, {hours} h")
        words_ = delivery.format(hours=hours(result.delivery_seconds))
        self._add_cost(words_, result.delivery_cost, Figure.DELIVERY_COST)
        if result.admin_cost:
            part = self.tr("of which administration, {hours} h")
            amount = self._session.formats.amount(-result.admin_cost)
            self._lines.add_part(part.format(hours=hours(result.admin_seconds)), amount)
        selling = self.tr("Selling, {hours} h").format(hours=hours(result.selling_seconds))
        self._add_cost(selling, result.selling_cost, Figure.SELLING_COST)
        collection = self.tr("Collection, {hours} h")
        words_ = collection.format(hours=hours(result.collection_seconds))
        self._add_cost(words_, result.collection_cost, Figure.COLLECTION_COST)

    def _add_cost(self, words_: str, cost: int, figure: Figure) -> None:
        if cost:
            self._add(words_, -cost, figure)

    def _add(self, words_: str, amount: int, figure: Figure, strong: bool = False) -> None:
        shown = self._session.formats.amount(amount)
        ask = partial(show_figure, self._session, figure, self, self._client_id)
        self._lines.add(words_, shown, strong, strong and amount < 0, ask)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(LARGE, SMALL, LARGE, SMALL)
        column.setSpacing(TIGHT)
        self._chart.setFixedHeight(CHART_HEIGHT)
        column.addWidget(self._chart)
        column.addWidget(text(self.tr("How this figure is made"), "card-title"))
        column.addWidget(self._lines)
        column.addWidget(self._basis)
        column.addSpacing(MEDIUM)
        column.addWidget(text(self.tr("If this client left"), "card-title"))
        column.addWidget(self._losing)
        column.addStretch()
        self.setAccessibleName(self.tr("Figures"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self._read()
        super().showEvent(event)


def _reader(desk: Desk, client_id: int, period: Period) -> Callable[[], tuple[MonthResult, ...]]:
    def read() -> tuple[MonthResult, ...]:
        with desk.on_snapshot(Portfolio) as portfolio:
            return portfolio.months(client_id, period)

    return read


def _tick(formats: Formats, value: float) -> str:
    return formats.whole_amount(round(value))
