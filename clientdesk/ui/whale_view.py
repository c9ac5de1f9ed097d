"""The whale curve that can be asked: each client by name, with what it adds and the sum so far."""

from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clientdesk.domain.formats import Formats
from clientdesk.domain.portfolio import WhaleCurve, WhaleFigure, WhalePoint, whale_of
from clientdesk.domain.profitability import ProfitReport
from clientdesk.ui.chart_marks import ChartMarks, Mark
from clientdesk.ui.charts import ChartPlace
from clientdesk.ui.dialogs import text
from clientdesk.ui.segments import Segments
from clientdesk.ui.theme import MEDIUM, TIGHT

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from clientdesk.app.figures import FigureStyle

_CHOICES = (WhaleFigure.FULL_PROFIT, WhaleFigure.CONTRIBUTION)


class WhaleView(QWidget):
    """The curve of full profit or of contribution. `compact`: of full profit only."""

    client_chosen = Signal(object)  # client id
    curve_shown = Signal(object)  # the WhaleCurve, also after the other figure was chosen

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False) -> None:
        super().__init__(parent)
        self._report: ProfitReport | None = None
        self._formats: Formats | None = None
        self._figure = WhaleFigure.FULL_PROFIT
        self._curve = WhaleCurve(())
        self._sentence = text("", "muted", wrap=True)
        self.chooser = Segments(
            self.tr("What is added up"), [self.tr("Full profit"), self.tr("Contribution")]
        )
        if compact:  # shown before it has a parent, it would be a window for a moment
            self.chooser.hide()
        self.chart = ChartPlace(self.tr("Whale curve"))
        self.marks = ChartMarks(
            self.tr("Whale curve: the arrow keys go from client to client, Enter opens one"),
            self.chart,
        )
        self.chooser.chosen.connect(self._on_choice)
        self.marks.chosen.connect(self._on_chosen)
        self._lay_out()

    @property
    def curve(self) -> WhaleCurve:
        """What is shown."""
        return self._curve

    @property
    def figure(self) -> WhaleFigure:
        """What is added up."""
        return self._figure

    @property
    def sentence(self) -> str:
        """What the curve says, in words."""
        return self._sentence.text()

    def show_curve(self, report: ProfitReport, formats: Formats) -> None:
        """Shows the clients of a report."""
        self._report, self._formats = report, formats
        self._show()

    def _show(self) -> None:
        if self._report is None or self._formats is None:
            return
        formats = self._formats
        curve = self._curve = whale_of(self._report, self._figure)
        said = self._words(curve, formats)
        self._sentence.setText(said)
        draw = partial(self._draw, curve, formats) if curve.points else None
        self.chart.show_figure(draw, said)
        places = [(number + 1, _height(point)) for number, point in enumerate(curve.points)]
        self.marks.show_marks(places, partial(self._mark, curve, formats), curve.peak_index)
        self.curve_shown.emit(curve)

    def _words(self, curve: WhaleCurve, formats: Formats) -> str:
        if not curve.points:
            return self.tr("There are no clients in this period.")
        if curve.peak_index < 0:
            return self.tr("No client brings more than it costs.")
        if not curve.tail:
            return self.tr("No client costs more than it brings.")
        amount = formats.money(-curve.losses)
        count = len(curve.tail)
        if curve.erosion is None:
            template = self.tr(
                "The last %n client(s) take back {amount}: all that the others earn, or more.",
                "",
                count,
            )
            return template.format(amount=amount)
        template = self.tr(
            "The last %n client(s) take back {amount} of what the others earn: {share} of the "
            "total.",
            "",
            count,
        )
        return template.format(amount=amount, share=formats.percent(curve.erosion))

    def _draw(self, curve: WhaleCurve, formats: Formats, style: "FigureStyle") -> "Figure":
        from clientdesk.app.figures import WhaleChart, whale_figure  # noqa: PLC0415 - after the window

        values = [_height(point) for point in curve.points]
        chart = WhaleChart(
            values=values,
            peak=curve.peak_index,
            peak_label=self._peak_words(curve, formats),
            level=values[-1],
            tick=partial(_percent_tick if curve.total > 0 else _money_tick, formats),
        )
        return whale_figure(chart, style)

    def _peak_words(self, curve: WhaleCurve, formats: Formats) -> str:
        amount = formats.whole_amount(curve.peak_value)
        if curve.peak_share is not None:
            amount = formats.percent(curve.peak_share)
        template = self.tr("peak {amount} with %n client(s)", "", curve.peak_index + 1)
        return template.format(amount=amount)

    def _mark(self, curve: WhaleCurve, formats: Formats, number: int) -> Mark:
        point = curve.points[number]
        lines = (self._amount_words(point, formats), self._sum_words(curve, number, formats))
        return Mark(point.name, lines, point.profit < 0)

    def _amount_words(self, point: WhalePoint, formats: Formats) -> str:
        template = self.tr("full profit {amount}")
        if self._figure is WhaleFigure.CONTRIBUTION:
            template = self.tr("contribution {amount}")
        return template.format(amount=formats.money(point.profit))

    def _sum_words(self, curve: WhaleCurve, number: int, formats: Formats) -> str:
        point = curve.points[number]
        said = {
            "place": formats.number(number + 1),
            "clients": formats.number(len(curve.points)),
            "amount": formats.whole_amount(point.cumulative),
        }
        if point.cumulative_share is None:
            return self.tr("{place} of {clients} · added up {amount}").format(**said)
        share = formats.percent(point.cumulative_share)
        template = self.tr("{place} of {clients} · added up {amount}, {share}")
        return template.format(share=share, **said)

    def _on_choice(self, place: int) -> None:
        self._figure = _CHOICES[place]
        self._show()

    def _on_chosen(self, place: int) -> None:
        ref = self._curve.points[place].ref
        clients = self._report.clients if self._report else ()
        found = next((each.client_id for each in clients if each.ref == ref), None)
        if found is not None:
            self.client_chosen.emit(found)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(MEDIUM)
        head.addWidget(self._sentence, 1)
        head.addWidget(self.chooser)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addLayout(head)
        # Without a wish of its own: matplotlib's would not fit a small laptop.
        self.chart.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column.addWidget(self.chart, 1)


def _height(point: WhalePoint) -> float:
    """Per cent of the total; money where the total is not positive."""
    if point.cumulative_share is None:
        return float(point.cumulative)
    return float(100 * point.cumulative_share)


def _percent_tick(formats: Formats, value: float) -> str:
    return formats.percent(Fraction(round(value), 100))


def _money_tick(formats: Formats, value: float) -> str:
    return formats.whole_amount(round(value))
