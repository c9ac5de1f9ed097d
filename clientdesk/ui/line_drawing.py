"""A line of values over months, drawn by hand: small ones stand in every row of a list."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

DOT = 2.5  # pixels of radius


def line_points(
    values: Sequence[float | None], low: float, high: float, area: QRectF
) -> list[QPointF | None]:
    """Where each value stands in an area that goes from `low` to `high`; None for a gap."""
    step = area.width() / max(len(values) - 1, 1)
    return [
        None if value is None else QPointF(area.left() + place * step, _y(value, low, high, area))
        for place, value in enumerate(values)
    ]


def draw_level(painter: QPainter, value: float, low: float, high: float, area: QRectF,
               colour: QColor) -> None:  # fmt: skip
    """A hairline across the area."""
    painter.fillRect(QRectF(area.left(), _y(value, low, high, area), area.width(), 1), colour)


def draw_line(
    painter: QPainter, points: Sequence[QPointF | None], colour: QColor, width: float
) -> None:
    """Gaps stay gaps; the latest point, and one with gaps around it, is a dot."""
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for one, other in pairwise(points):
        if one is not None and other is not None:
            painter.drawLine(one, other)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    around = [None, *points, None]
    for place, point in enumerate(points):
        alone = around[place] is None and around[place + 2] is None
        if point is not None and (alone or place == len(points) - 1):
            painter.drawEllipse(point, DOT, DOT)


def _y(value: float, low: float, high: float, area: QRectF) -> float:
    return area.bottom() - (value - low) * area.height() / (high - low or 1)
