"""Where a client is going: small charts of its margin, its hours and how it pays."""

from fractions import Fraction
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from clientdesk.domain.formats import Formats
from clientdesk.domain.trends import YEAR, ClientTrend, Trend, TrendMeasure
from clientdesk.ui.dialogs import text
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, MEDIUM, TIGHT
from clientdesk.ui.trend_chart import TrendChart, TrendValues
from clientdesk.ui.trend_reading import TrendReading
from clientdesk.ui.trend_words import known_words, measure_words, trend_words, value_words

_WAITING, _FOUND = range(2)


class TrendCard(QWidget):
    """One measure: its name, its chart, and in words where it might be going."""

    def __init__(self, measure: TrendMeasure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = TrendChart()
        self._chart.setAccessibleName(measure_words(measure))
        self._words = text("", "caption", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        for widget in (text(measure_words(measure), "card-title"), self._chart, self._words):
            column.addWidget(widget)

    def show_trend(self, trend: Trend, formats: Formats) -> None:
        """Hidden where nothing of it was ever known."""
        known = [point.value for point in trend.points if point.value is not None]
        nothing = not known or (trend.measure is TrendMeasure.OVERDUE and not any(known))
        self.setVisible(not nothing)
        words_ = trend_words(trend, formats)
        self._words.setText(words_)
        self._chart.show_values(_values(trend, formats), words_)


class TrendPane(QWidget):
    """Shows a client once it is looked at; reading is the business of the list's `TrendReading`."""

    def __init__(
        self, session: Session, reading: TrendReading, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._reading = session, reading
        self._client_id: int | None = None
        self._waiting = text("", "muted", wrap=True)
        self._known = text("", "muted", wrap=True)
        self._cards = {measure: TrendCard(measure) for measure in TrendMeasure}
        self._pages = QStackedWidget()
        self._lay_out()
        reading.read.connect(self._show)

    def show_client(self, client_id: int | None) -> None:
        """Shows a client from what was read, and what is read later when that is there."""
        self._client_id = client_id
        if self.isVisible():
            self._reading.want()
        self._show()

    def _show(self) -> None:
        trend = None if self._client_id is None else self._reading.of(self._client_id)
        self._pages.setCurrentIndex(_WAITING if trend is None else _FOUND)
        if trend is not None:
            self._show_trend(trend)
        elif self._reading.known:
            self._waiting.setText(self.tr("Nothing is known of this client in the last two years."))
        else:
            self._waiting.setText(self.tr("One moment…"))

    def _show_trend(self, trend: ClientTrend) -> None:
        self._known.setText(known_words(trend.months, trend.hours.compared))
        for each in trend.all:
            self._cards[each.measure].show_trend(each, self._session.formats)

    def _lay_out(self) -> None:
        self._waiting.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._pages.addWidget(self._waiting)
        self._pages.addWidget(scrolled(self._body(), self.tr("Trend")))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(self._known)
        for card in self._cards.values():
            column.addWidget(card)
        column.addStretch()
        return body

    def showEvent(self, event: QShowEvent) -> None:
        self._reading.want()
        super().showEvent(event)


def _values(trend: Trend, formats: Formats) -> TrendValues:
    count = len(trend.points)
    latest = (count - trend.compared, count - 1)
    before = (latest[0] - YEAR, latest[1] - YEAR)
    return TrendValues(
        months=tuple(formats.month(point.month) for point in trend.points),
        values=tuple(None if p.value is None else float(p.value) for p in trend.points),
        shaded=(before, latest) if trend.compared else (),
        words=partial(_words, trend.measure, formats),
    )


def _words(measure: TrendMeasure, formats: Formats, value: float) -> str:
    return value_words(measure, Fraction(value).limit_denominator(10_000), formats)
