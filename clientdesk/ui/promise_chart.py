"""The course of a plan's clients: their contribution by month, against before and the promise."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from clientdesk.ui.theme import MEDIUM, SMALL, tokens_of

LEAST_HEIGHT = 150
_BAR = 0.62  # of a month's width
_MOST_BAR = 46.0


@dataclass(frozen=True, slots=True)
class Level:
    """A height that runs from the month at `first` to the right end, with its words there."""

    value: int
    words: str
    token: str
    first: int = 0
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Course:
    """Amounts month by month with their names; those from `begins` on are the plan's."""

    months: tuple[str, ...]
    amounts: tuple[int, ...]
    begins: int
    levels: tuple[Level, ...]


class PromiseChart(QWidget):
    """Bars and levels; for screen readers the description says the levels in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._course = Course((), (), 0, ())
        self.setMinimumHeight(LEAST_HEIGHT - 60)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_course(self, course: Course) -> None:
        self._course = course
        self.setAccessibleDescription(". ".join(level.words for level in course.levels))
        self.update()

    def _area(self, metrics: QFontMetricsF) -> QRectF:
        """Where the bars are: names stand below, the words of the levels at the right."""
        widths = [metrics.horizontalAdvance(level.words) for level in self._course.levels]
        right = max(widths, default=0.0) + MEDIUM
        below = metrics.height() + SMALL
        return QRectF(0, SMALL, self.width() - right, self.height() - below - SMALL)

    def _y(self, amount: int, area: QRectF) -> float:
        known = [*self._course.amounts, *(level.value for level in self._course.levels), 0]
        low, high = min(known), max(known)
        return area.bottom() - (amount - low) / max(high - low, 1) * area.height()

    def _draw_bars(self, painter: QPainter, area: QRectF, slot: float) -> None:
        tokens = tokens_of(self.palette())
        zero, width = self._y(0, area), min(slot * _BAR, _MOST_BAR)
        for place, amount in enumerate(self._course.amounts):
            y = self._y(amount, area)
            left = area.left() + (place + 0.5) * slot - width / 2
            planned = place >= self._course.begins
            painter.fillRect(
                QRectF(left, min(y, zero), width, abs(zero - y)),
                QColor(tokens.bar if planned else tokens.line),
            )
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(QPointF(area.left(), zero), QPointF(area.right(), zero))

    def _draw_names(self, painter: QPainter, area: QRectF, slot: float) -> None:
        """As many months as have room, the last one always."""
        metrics = QFontMetricsF(painter.font())
        painter.setPen(QColor(tokens_of(self.palette()).muted))
        widest = max((metrics.horizontalAdvance(each) for each in self._course.months), default=1.0)
        step = int((widest + MEDIUM) // slot) + 1
        last = len(self._course.months) - 1
        for place in range(last, -1, -step):
            middle = area.left() + (place + 0.5) * slot
            room = QRectF(middle - widest / 2, area.bottom() + 4, widest, metrics.height())
            room.moveLeft(max(min(room.left(), area.right() - widest), area.left()))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._course.months[place])

    def _draw_levels(self, painter: QPainter, area: QRectF, slot: float) -> None:
        tokens, height = tokens_of(self.palette()), QFontMetricsF(painter.font()).height()
        tops = _apart([self._y(level.value, area) for level in self._course.levels], height)
        for level, top in zip(self._course.levels, tops, strict=True):
            colour, y = QColor(getattr(tokens, level.token)), self._y(level.value, area)
            style = Qt.PenStyle.DashLine if level.dashed else Qt.PenStyle.SolidLine
            painter.setPen(QPen(colour, 1.6, style))
            left = area.left() + level.first * slot
            painter.drawLine(QPointF(left, y), QPointF(area.right() + SMALL / 2, y))
            place = QRectF(area.right() + SMALL, top - height / 2, self.width(), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, level.words)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(12)
        painter.setFont(font)
        area = self._area(QFontMetricsF(font))
        slot = area.width() / max(len(self._course.amounts), 1)
        self._draw_bars(painter, area, slot)
        self._draw_names(painter, area, slot)
        self._draw_levels(painter, area, slot)
        painter.end()


def _apart(heights: Sequence[float], least: float) -> list[float]:
    """The same heights, moved down where words would lie over one another."""
    order = sorted(range(len(heights)), key=lambda place: heights[place])
    found, before = [*heights], float("-inf")
    for place in order:
        before = found[place] = max(heights[place], before + least)
    return found
