"""A small chart of one measure by month, drawn by hand: several stand in a narrow pane."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from clientdesk.ui.line_drawing import draw_level, draw_line, line_points
from clientdesk.ui.theme import SMALL, tokens_of

HEIGHT = 84


@dataclass(frozen=True, slots=True)
class TrendValues:
    """Values oldest first, None for a gap, with the words of each month; `shaded` are the first and
    last place of each span that is compared.
    """

    months: tuple[str, ...]
    values: tuple[float | None, ...]
    shaded: tuple[tuple[int, int], ...]
    words: Callable[[float], str]


class TrendChart(QWidget):
    """A line with the highest, the lowest and the latest value; a month is named under the mouse.

    For the keyboard and screen readers the description says the same in words.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: TrendValues | None = None
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_values(self, shown: TrendValues, description: str) -> None:
        self._shown = shown
        self.setAccessibleDescription(description)
        self.update()

    def place_at(self, x: float) -> int | None:
        """The month under a place of the widget."""
        if self._shown is None or not self._shown.values:
            return None
        area, last = self._area(), len(self._shown.values) - 1
        share = (x - area.left()) / max(area.width(), 1)
        return round(min(max(share, 0), 1) * last)

    def _area(self) -> QRectF:
        """Where the line is drawn: words stand at the left and below."""
        metrics = QFontMetricsF(self.font())
        left = 0.0
        if self._shown is not None:
            widths = (metrics.horizontalAdvance(each) for each in self._ends())
            left = max(widths, default=0) + SMALL
        below = metrics.height() + 2
        above = metrics.height() / 2
        return QRectF(left, above, self.width() - left - 4, self.height() - above - below)

    def _ends(self) -> tuple[str, ...]:
        """The highest and the lowest value in words, or one where they are the same."""
        low, high = self._range()
        words = self._shown.words if self._shown else str
        return tuple(dict.fromkeys((words(high), words(low))))

    def _range(self) -> tuple[float, float]:
        """From zero at least, so that a small change does not look like a large one."""
        values = [each for each in self._shown.values if each is not None] if self._shown else []
        return min([0.0, *values]), max([0.0, *values])

    def _draw_ground(self, painter: QPainter, area: QRectF) -> None:
        """The spans that are compared, the hairlines and the words around."""
        tokens = tokens_of(self.palette())
        if self._shown is None:
            return
        step = area.width() / max(len(self._shown.values) - 1, 1)
        for first, last in self._shown.shaded:
            span = QRectF(area.left() + first * step, area.top(), (last - first) * step, 0)
            span.setHeight(area.height())
            painter.fillRect(span, QColor(tokens.soft))
        low, high = self._range()
        for value in {low, 0.0, high}:
            draw_level(painter, value, low, high, area, QColor(tokens.line))

    def _draw_words(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QColor(tokens_of(self.palette()).muted))
        height = QFontMetricsF(self.font()).height()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for words, y in zip(self._ends(), (area.top(), area.bottom()), strict=False):
            place = QRectF(0, y - height / 2, area.left() - SMALL / 2, height)
            painter.drawText(place, right, words)
        months = self._shown.months if self._shown else ()
        below = QRectF(area.left(), area.bottom() + 2, area.width(), height)
        if months:
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft, months[0])
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, months[-1])

    def event(self, event: QEvent) -> bool:
        """Names the month under the mouse."""
        if event.type() != QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().event(event)
        place = self.place_at(event.pos().x())
        if place is not None and self._shown is not None:
            value = self._shown.values[place]
            words = "—" if value is None else self._shown.words(value)
            QToolTip.showText(event.globalPos(), f"{self._shown.months[place]} · {words}", self)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self._area()
        self._draw_ground(painter, area)
        self._draw_words(painter, area)
        values = self._shown.values if self._shown else ()
        accent = QColor(tokens_of(self.palette()).accent)
        draw_line(painter, line_points(values, *self._range(), area), accent, 1.8)
        painter.end()
