"""Small charts of one measure month by month, as vectors."""

from collections.abc import Callable, Sequence
from fractions import Fraction

from reportlab.graphics.shapes import Circle, Drawing, Line, PolyLine

from clientdesk.domain.formats import Formats
from clientdesk.domain.trends import Point
from clientdesk.output.charts import blank_drawing, draw_label
from clientdesk.output.sheet import ACCENT, LINE

_BOTTOM, _TOP, _RIGHT = 14.0, 8.0, 44.0


def trend_chart(
    points: Sequence[Point],
    words: Callable[[Fraction | None], str],
    formats: Formats,
    width: float,
    height: float,
) -> Drawing:
    """A line with a gap where nothing is known; its last value and the first and last month named.

    Zero is on it where values are on both sides of it.
    """
    drawing = blank_drawing(width, height)
    known = [(place, point.value) for place, point in enumerate(points) if point.value is not None]
    if not known:
        draw_label(drawing, 0, height / 2, words(None), "start", 8)
        return drawing
    low, high = min(value for _, value in known), max(value for _, value in known)
    span = float(high - low) or 1.0
    room = width - _RIGHT

    def at(place: int, value: Fraction) -> tuple[float, float]:
        y = _BOTTOM + float(value - low) / span * (height - _BOTTOM - _TOP)
        return room * place / max(1, len(points) - 1), y

    if low < 0 < high:
        zero = at(0, Fraction(0))[1]
        drawing.add(Line(0, zero, room, zero, strokeColor=LINE, strokeWidth=0.6))
    for run in _runs(known):
        path = [part for place, value in run for part in at(place, value)]
        drawing.add(PolyLine(path, strokeColor=ACCENT, strokeWidth=1.3))
    x, y = at(*known[-1])
    drawing.add(Circle(x, y, 2, fillColor=ACCENT, strokeColor=None))
    draw_label(drawing, x + 5, y - 2.5, words(known[-1][1]), "start", 8)
    draw_label(drawing, 0, 2, formats.month(points[0].month), "start", 7)
    draw_label(drawing, room, 2, formats.month(points[-1].month), "middle", 7)
    return drawing


def _runs(known: Sequence[tuple[int, Fraction]]) -> list[list[tuple[int, Fraction]]]:
    """Months that follow on one another."""
    runs: list[list[tuple[int, Fraction]]] = []
    for place, value in known:
        if runs and runs[-1][-1][0] == place - 1:
            runs[-1].append((place, value))
        else:
            runs.append([(place, value)])
    return runs
