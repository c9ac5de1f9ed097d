"""The curves of the portfolio as vectors: profit added up, and hours added up."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from reportlab.graphics.shapes import Circle, Drawing, Line, Polygon, PolyLine, String
from reportlab.lib.colors import Color

from clientdesk.domain.formats import Formats
from clientdesk.domain.portfolio import (
    CLAIM_CLIENTS,
    CLAIM_HOURS,
    ConcentrationPoint,
    WhaleCurve,
)
from clientdesk.output.charts import (
    BOTTOM,
    LEFT,
    TOP,
    Anchor,
    Scale,
    blank_drawing,
    draw_grid,
    draw_label,
    round_step,
    scale_of,
)
from clientdesk.output.fonts import REGULAR
from clientdesk.output.sheet import ACCENT, BAD, LINE, MUTED, SOFT, TEXT

_RIGHT = 62.0  # for what a curve ends at
_TICKS = 8


@dataclass(frozen=True, slots=True)
class NamedCurve:
    """A curve with what it is called in the legend."""

    curve: WhaleCurve
    name: str


def whale_chart(
    full: NamedCurve, other: NamedCurve, formats: Formats, width: float, height: float
) -> Drawing:
    """Full profit added up, best client first, with its peak and end named; the other one thin."""
    drawing = blank_drawing(width, height)
    amounts = [_amounts(each.curve) for each in (full, other)]
    scale = scale_of([amount for each in amounts for amount in each], height)
    draw_grid(drawing, scale, width, formats.whole_amount)
    xs = _places(len(amounts[0]), width - LEFT - _RIGHT)
    points = _points(xs, amounts[0], scale)
    zero = scale.y(0)
    drawing.add(Polygon([xs[0], zero, *points, xs[-1], zero], fillColor=SOFT, strokeColor=None))
    thin = PolyLine(_points(xs, amounts[1], scale), strokeColor=MUTED, strokeWidth=1)
    thin.strokeDashArray = [3, 2]
    drawing.add(thin)
    drawing.add(PolyLine(points, strokeColor=ACCENT, strokeWidth=1.6))
    _name_peak(drawing, full.curve, xs, scale, formats)
    _name_ends(drawing, xs[-1] + 6, [each[-1] for each in amounts], scale, formats)
    _draw_counts(drawing, xs, 4)
    _legend(drawing, height, full.name, other.name)
    return drawing


def hours_chart(
    points: Sequence[ConcentrationPoint],
    formats: Formats,
    claim: str,
    even: str,
    width: float,
    height: float,
) -> Drawing:
    """The share of hours of the share of clients with most, beside `claim` and an even spread."""
    drawing = blank_drawing(width, height)
    scale = Scale(0, 100, 20, height)
    draw_grid(drawing, scale, width, lambda per_cent: formats.percent(Fraction(per_cent, 100)))
    room = width - LEFT
    for per_cent in scale.ticks:
        x = LEFT + room * per_cent / 100
        drawing.add(Line(x, BOTTOM, x, height - TOP, strokeColor=LINE, strokeWidth=0.4))
        anchor: Anchor = "end" if per_cent == 100 else "middle"
        words = formats.percent(Fraction(per_cent, 100))
        draw_label(drawing, x, BOTTOM - 11, words, anchor, 7)
    drawing.add(_straight(scale, room))
    draw_label(drawing, LEFT + room * 0.72, scale.y(62), even, "start", 7)
    drawing.add(PolyLine(_shares(points, scale, room), strokeColor=ACCENT, strokeWidth=1.6))
    _mark_claim(drawing, claim, scale, room)
    return drawing


def _amounts(curve: WhaleCurve) -> list[int]:
    return [0, *(point.cumulative for point in curve.points)]


def _places(count: int, room: float) -> list[float]:
    return [LEFT + room * i / max(1, count - 1) for i in range(count)]


def _points(xs: Sequence[float], amounts: Sequence[int], scale: Scale) -> list[float]:
    pairs = zip(xs, amounts, strict=True)
    return [part for x, amount in pairs for part in (x, scale.y(amount))]


def _name_peak(
    drawing: Drawing, curve: WhaleCurve, xs: Sequence[float], scale: Scale, formats: Formats
) -> None:
    place = curve.peak_index + 1
    if 0 < place < len(xs) - 1:
        x, y = xs[place], scale.y(curve.peak_value)
        drawing.add(Circle(x, y, 2.4, fillColor=ACCENT, strokeColor=None))
        draw_label(drawing, x, y + 5, formats.whole_amount(curve.peak_value), "middle", 8)


def _name_ends(
    drawing: Drawing, x: float, ends: Sequence[int], scale: Scale, formats: Formats
) -> None:
    """What the curves end at, once where it is the same; words that would touch are moved apart."""
    if ends[0] == ends[1]:
        ends = ends[:1]
    tops = [scale.y(end) - 3 for end in ends]
    if len(tops) > 1 and abs(tops[0] - tops[1]) < 9:
        tops[1] = tops[0] + (9 if ends[1] >= ends[0] else -9)
    for end, top, plain in zip(ends, tops, (TEXT, MUTED), strict=False):
        _words(drawing, x, top, formats.whole_amount(end), BAD if end < 0 else plain)


def _draw_counts(drawing: Drawing, xs: Sequence[float], y: float) -> None:
    clients = len(xs) - 1
    for count in range(0, clients + 1, round_step(max(1, -(-clients // _TICKS)))):
        draw_label(drawing, xs[count], y, str(count), "middle", 7)


def _legend(drawing: Drawing, height: float, full: str, other: str) -> None:
    top = height - 8
    drawing.add(Line(LEFT, top + 3, LEFT + 14, top + 3, strokeColor=ACCENT, strokeWidth=1.6))
    draw_label(drawing, LEFT + 18, top, full, "start", 8)
    x = LEFT + 130
    line = Line(x, top + 3, x + 14, top + 3, strokeColor=MUTED, strokeWidth=1)
    line.strokeDashArray = [3, 2]
    drawing.add(line)
    draw_label(drawing, x + 18, top, other, "start", 8)


def _straight(scale: Scale, room: float) -> Line:
    line = Line(LEFT, scale.y(0), LEFT + room, scale.y(100), strokeColor=MUTED, strokeWidth=0.8)
    line.strokeDashArray = [2, 2]
    return line


def _shares(points: Sequence[ConcentrationPoint], scale: Scale, room: float) -> list[float]:
    found = [LEFT, scale.y(0)]
    height = scale.y(100) - scale.y(0)
    for point in points:
        hours = float(point.hours_share or 0)
        found += [LEFT + room * float(point.clients_share), scale.y(0) + height * hours]
    return found


def _mark_claim(drawing: Drawing, claim: str, scale: Scale, room: float) -> None:
    x = LEFT + room * float(CLAIM_CLIENTS)
    y = scale.y(int(CLAIM_HOURS * 100))
    drawing.add(Circle(x, y, 2.8, fillColor=None, strokeColor=TEXT, strokeWidth=1))
    draw_label(drawing, x + 5, y + 3, claim, "start", 7.5)


def _words(drawing: Drawing, x: float, y: float, words: str, colour: Color) -> None:
    drawing.add(String(x, y, words, fontName=REGULAR, fontSize=8, fillColor=colour))
