"""How the hours concentrate, beside what is said: 90 % of the time to 10 % of the clients."""

from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from clientdesk.domain.formats import Formats
from clientdesk.domain.portfolio import (
    CLAIM_CLIENTS,
    CLAIM_HOURS,
    Concentration,
    ConcentrationPoint,
    concentration_curve,
    concentration_of,
    tenth_of,
)
from clientdesk.domain.profitability import ProfitReport
from clientdesk.ui.chart_marks import ChartMarks, Mark
from clientdesk.ui.charts import ChartPlace
from clientdesk.ui.dialogs import text
from clientdesk.ui.theme import TIGHT

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from clientdesk.app.figures import FigureStyle


class ConcentrationView(QWidget):
    """The curve of hours with the claim drawn; each client is named and opened as on the whale."""

    client_chosen = Signal(object)  # client id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[ConcentrationPoint, ...] = ()
        self._ids: dict[str, int] = {}
        self._sentence = text("", "muted", wrap=True)
        self._place = ChartPlace(self.tr("Where the hours go"))
        name = self.tr("Where the hours go: the arrow keys go from client to client, Enter opens")
        self.marks = ChartMarks(name, self._place)
        self.marks.chosen.connect(self._on_chosen)
        self._lay_out()

    @property
    def sentence(self) -> str:
        """What the curve says, in words."""
        return self._sentence.text()

    def show_report(self, report: ProfitReport, formats: Formats) -> None:
        """Shows the hours of a report's clients."""
        found = concentration_of(report)
        self._ids = {each.ref: each.client_id for each in report.clients if each.client_id}
        has_hours = found.hours_share_of_top_tenth is not None
        self._points = concentration_curve(report) if has_hours else ()
        said = self._words(found, formats)
        self._sentence.setText(said)
        draw = partial(self._draw, self._points, found, formats) if self._points else None
        self._place.show_figure(draw, said)
        places = [_place(point) for point in self._points]
        self.marks.show_marks(places, partial(self._mark, self._points, formats))

    def _words(self, found: Concentration, formats: Formats) -> str:
        clients = found.clients_share_holding_90_percent_of_hours
        if clients is None:
            return self.tr("There are no hours in this period.")
        template = self.tr(
            "It is often said that 10% of the clients take 90% of the time. Here the first tenth "
            "takes {hours}, and 90% goes to {clients} of the clients."
        )
        hours = formats.percent(found.hours_share_of_top_tenth)
        return template.format(hours=hours, clients=formats.percent(clients))

    def _draw(
        self,
        points: tuple[ConcentrationPoint, ...],
        found: Concentration,
        formats: Formats,
        style: "FigureStyle",
    ) -> "Figure":
        from clientdesk.app.figures import ConcentrationChart, concentration_figure  # noqa: PLC0415

        chart = ConcentrationChart(
            points=[_place(point) for point in points],
            own=self._own(points, found, formats),
            claim=(*_percent(CLAIM_CLIENTS, CLAIM_HOURS), self.tr("often said")),
            tick=partial(_tick, formats),
        )
        return concentration_figure(chart, style)

    def _own(
        self, points: tuple[ConcentrationPoint, ...], found: Concentration, formats: Formats
    ) -> list[tuple[float, float, str]]:
        """Where the first tenth and where 90 per cent of the hours are on the firm's curve."""
        tenth = points[tenth_of(len(points)) - 1]
        held = found.clients_share_holding_90_percent_of_hours or Fraction(0)
        most = next(point for point in points if point.clients_share >= held)
        words = self.tr("first tenth: {hours}").format(hours=formats.percent(tenth.hours_share))
        own = [(*_place(tenth), words)]
        if most != tenth:
            said = self.tr("{clients} of the clients")
            clients = formats.percent(most.clients_share)
            own.append((*_place(most), said.format(clients=clients)))
        return own

    def _mark(self, points: tuple[ConcentrationPoint, ...], formats: Formats, number: int) -> Mark:
        point = points[number]
        hours = self.tr("{hours} h").format(hours=formats.hours(point.seconds))
        template = self.tr("{place} of {clients} · added up {hours} h, {share}")
        added = template.format(
            place=formats.number(number + 1),
            clients=formats.number(len(points)),
            hours=formats.hours(point.cumulative),
            share=formats.percent(point.hours_share),
        )
        return Mark(point.name, (hours, added))

    def _on_chosen(self, place: int) -> None:
        found = self._ids.get(self._points[place].ref)
        if found is not None:
            self.client_chosen.emit(found)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        # Without a wish of its own: matplotlib's would not fit a small laptop.
        self._place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column.addWidget(self._sentence)
        column.addWidget(self._place, 1)


def _place(point: ConcentrationPoint) -> tuple[float, float]:
    return _percent(point.clients_share, point.hours_share or Fraction(0))


def _percent(clients: Fraction, hours: Fraction) -> tuple[float, float]:
    return float(clients * 100), float(hours * 100)


def _tick(formats: Formats, value: float) -> str:
    return formats.percent(Fraction(round(value), 100))
