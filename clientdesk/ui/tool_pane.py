"""What a subscription costs each client: the curve, the break-even number, the tiers' jumps."""

from fractions import Fraction
from functools import partial
from math import ceil
from typing import cast

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clientdesk.app.figures import ToolChart, tool_figure
from clientdesk.app.tool_costs import ToolCost
from clientdesk.domain.formats import Formats
from clientdesk.domain.money import round_half_even
from clientdesk.domain.tools import TierJump
from clientdesk.ui.cards import column_of, empty
from clientdesk.ui.charts import ChartPlace
from clientdesk.ui.dialogs import card, text
from clientdesk.ui.editors import MoneyEditor
from clientdesk.ui.theme import SMALL, TIGHT, set_role

_CHART_HEIGHT = 210
_SMALL = 5  # currency units, below which an axis needs cents


class ToolPane(QWidget):
    """Shows one tool at a time, or nothing."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._cost: ToolCost | None = None
        self._chart = ChartPlace(self.tr("Cost of each client by number of clients"))
        self._chart.setMinimumHeight(_CHART_HEIGHT)
        self._amount = MoneyEditor(formats)
        self._amount.setFixedWidth(110)
        self._amount.textEdited.connect(self._on_amount)
        self._answer = text("", "strong", wrap=True)
        self._sentences = QVBoxLayout()
        self._sentences.setSpacing(TIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card())

    def show_cost(self, cost: ToolCost | None) -> None:
        """Shows a tool; the amount begins with what each client of the plan costs."""
        self._cost = cost
        self.setVisible(cost is not None)
        if cost is None:
            self._chart.show_figure(None, "")
            return
        self._amount.set_value(ceil(cost.share(cost.planned)))
        empty(self._sentences)
        for sentence in self._said_of(cost):
            self._sentences.addWidget(text(sentence, "muted", wrap=True))
        self._on_amount()
        chart = self._drawing(cost)
        self._chart.show_figure(partial(tool_figure, chart), " ".join(self._said_of(cost)))

    def _card(self) -> QFrame:
        frame = card(self.tr("Cost of each client by number of clients"))
        label = QLabel(self.tr("Each client's &price holds for it, a month"))
        set_role(label, "muted")
        label.setBuddy(self._amount)
        self._amount.setAccessibleName(label.text().replace("&", ""))
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(label, 1)
        row.addWidget(self._amount)
        column = column_of(frame)
        column.addWidget(self._chart, 1)
        column.addLayout(self._sentences)
        column.addLayout(row)
        column.addWidget(self._answer)
        return frame

    def _drawing(self, cost: ToolCost) -> ToolChart:
        curve = cost.curve()
        marks = [(cost.clients, self.tr("now"))]
        if cost.planned != cost.clients:
            marks.append((cost.planned, self.tr("planned")))
        small = cost.share(cost.planned) < _SMALL * 10**self._formats.digits
        tick = self._formats.amount if small else self._formats.whole_amount
        return ToolChart(
            clients=[point.clients for point in curve],
            shares=[float(point.share) for point in curve],
            marks=[
                (clients, float(cost.share(clients)), self._mark(words, cost.share(clients)))
                for clients, words in marks
                if clients
            ],
            tick=lambda value: tick(round(value)),
        )

    def _mark(self, words: str, share: Fraction) -> str:
        return self.tr("{when}: {share}").format(when=words, share=self._share(share))

    def _said_of(self, cost: ToolCost) -> list[str]:
        return [self._use(cost), *(self._jump(cost, jump) for jump in cost.jumps())]

    def _use(self, cost: ToolCost) -> str:
        if not cost.planned:
            return self.tr("No client uses it now: its fee is nobody's.")
        if not cost.tool.planned_clients:
            now = self.tr("%n client(s) use it now: {share} each a month.", "", cost.clients)
            return now.format(share=self._share(cost.share(cost.clients)))
        plan = self.tr(
            "%n client(s) use it now. Packages are priced on {planned}: {share} each a month.",
            "",
            cost.clients,
        )
        return plan.format(planned=cost.planned, share=self._share(cost.share(cost.planned)))

    def _jump(self, cost: ToolCost, jump: TierJump) -> str:
        sentence = self.tr(
            "With client {number} the fee goes from {old_fee} to {new_fee}; each pays {after} "
            "instead of {before}."
        )
        return sentence.format(
            number=jump.clients,
            old_fee=self._formats.amount(cost.fee(jump.clients - 1)),
            new_fee=self._formats.amount(cost.fee(jump.clients)),
            before=self._share(jump.before),
            after=self._share(jump.after),
        )

    def _share(self, share: Fraction) -> str:
        return self._formats.amount(round_half_even(share))

    def _on_amount(self) -> None:
        if self._cost is None:
            return
        amount = cast("int | None", self._amount.value())
        problem = self._amount.problem()
        set_role(self._answer, "bad" if problem else "strong")
        self._answer.setText(problem or self._break_even(self._cost, amount))

    def _break_even(self, cost: ToolCost, amount: int | None) -> str:
        if amount is None:
            return self.tr("Write what each client pays for it to see how many it takes.")
        clients = cost.break_even(amount)
        if clients is None:
            return self.tr("At that amount no number of clients pays for it.")
        return self.tr("It pays for itself with %n client(s).", "", clients)
