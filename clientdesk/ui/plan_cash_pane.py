"""What a plan does to cash, month by month."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from clientdesk.domain.plan_summary import PlanSummary
from clientdesk.domain.plan_view import PlanView
from clientdesk.ui.charts import ChartPlace
from clientdesk.ui.dialogs import text
from clientdesk.ui.session import Session
from clientdesk.ui.theme import SMALL

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from clientdesk.app.figures import FigureStyle

_MOST_HEIGHT = 420  # of the chart on a large screen


class PlanCashPane(QWidget):
    """The year from the first month of the plan: the change of each month, and added up."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._said = text("", "", wrap=True)
        self._chart = ChartPlace(self.tr("Change in cash by month"))
        self._note = text(
            self.tr(
                "As expected, against going on as today. A changed fee comes in as late as the "
                "client pays today; pay and overhead go on whoever leaves."
            ),
            "caption",
            wrap=True,
        )
        policy = QSizePolicy.Policy.Expanding
        self._chart.setSizePolicy(policy, policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._said)
        self._chart.setMaximumHeight(_MOST_HEIGHT)
        column.addWidget(self._chart, 1)
        column.addWidget(self._note)
        column.addStretch(0)

    def show_view(self, view: PlanView) -> None:
        """Shows the cash of a plan."""
        sentence = self._sentence(view.summary)
        self._said.setText(sentence)
        self._chart.show_figure(partial(self._draw, view.summary), sentence)

    def _sentence(self, summary: PlanSummary) -> str:
        formats, last = self._session.formats, summary.cash[-1]
        if not last.total:
            return self.tr(
                "By the end of {month}, cash is as it would be without the plan."
            ).format(month=formats.month(last.month))
        said = self.tr("{amount} more cash by the end of {month}.")
        if last.total < 0:
            said = self.tr("{amount} less cash by the end of {month}.")
        amount = formats.money(abs(last.total))
        return said.format(amount=amount, month=formats.month(last.month))

    def _draw(self, summary: PlanSummary, style: "FigureStyle") -> "Figure":
        from clientdesk.app.figures import CashChart, cash_figure  # noqa: PLC0415 - after the window

        chart = CashChart(
            months=[self._session.formats.month(each.month) for each in summary.cash],
            changes=[float(each.effect) for each in summary.cash],
            totals=[float(each.total) for each in summary.cash],
            changes_label=self.tr("Change of the month"),
            totals_label=self.tr("Added up"),
            tick=self._tick,
        )
        return cash_figure(chart, style)

    def _tick(self, value: float) -> str:
        return self._session.formats.signed_amount(round(value))
