"""Charts of printed reports, drawn as reportlab vectors (a matplotlib figure costs six letters)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from reportlab.graphics.shapes import (
    STATE_DEFAULTS,
    Circle,
    Drawing,
    Line,
    PolyLine,
    Rect,
    String,
)

from clientdesk.domain.formats import Formats
from clientdesk.domain.letter import LetterChart
from clientdesk.domain.month_results import MonthResult
from clientdesk.output.fonts import REGULAR, Typesetter
from clientdesk.output.sheet import ACCENT, BAR, LINE, MUTED, TEXT

LEFT, BOTTOM, TOP = 46.0, 16.0, 14.0  # around the area of a chart
_TICKS = 4
_AGREED = 72.0  # right of the bars, for the words at the line
Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True)
class Scale:
    """Amounts to heights, with round ticks."""

    low: int
    high: int
    step: int
    height: float

    def y(self, amount: int) -> float:
        share = (amount - self.low) / (self.high - self.low)
        return BOTTOM + share * (self.height - BOTTOM - TOP)

    @property
    def ticks(self) -> range:
        return range(self.low, self.high + 1, self.step)


def scale_of(amounts: Sequence[int], height: float) -> Scale:
    """A scale that holds zero and every amount, with steps of 1, 2 or 5 times a power of ten."""
    low, high = min(0, *amounts), max(0, *amounts)
    step = round_step(max(1, -(-(high - low) // _TICKS)))
    bottom, top = low // step * step, -(-high // step) * step
    return Scale(bottom, max(top, bottom + step), step, height)


def fees_and_cost_chart(
    months: Sequence[MonthResult],
    formats: Formats,
    fees: str,
    cost: str,
    width: float,
    height: float,
) -> Drawing:
    """Fees as bars, cost to serve as a line, by month."""
    drawing = blank_drawing(width, height)
    scale = scale_of([m.fees for m in months] + [m.cost for m in months], height)
    draw_grid(drawing, scale, width, formats.whole_amount)
    slot = (width - LEFT) / len(months)
    points: list[float] = []
    for i, month in enumerate(months):
        middle = LEFT + (i + 0.5) * slot
        base, top = sorted((scale.y(0), scale.y(month.fees)))
        _bar(drawing, middle - slot * 0.3, base, slot * 0.6, top - base)
        points += [middle, scale.y(month.cost)]
        draw_label(drawing, middle, 4, formats.month(month.month), "middle", 6.5)
    drawing.add(PolyLine(points, strokeColor=TEXT, strokeWidth=1.4))
    for x, y in zip(points[::2], points[1::2], strict=True):
        drawing.add(Circle(x, y, 1.8, fillColor=TEXT, strokeColor=None))
    _legend(drawing, height, fees, cost)
    return drawing


def counts_chart(chart: LetterChart, words: Typesetter, width: float, height: float) -> Drawing:
    """Each month's count over its bar; a line across where the agreement is."""
    drawing = blank_drawing(width, height)
    scale = scale_of([*chart.counts, chart.agreed or 0], height)
    room = width if chart.agreed is None else width - _AGREED
    slot = room / max(1, len(chart.counts))
    for i, (month, count) in enumerate(zip(chart.months, chart.counts, strict=True)):
        x, y = i * slot, scale.y(count)
        _bar(drawing, x + slot * 0.2, scale.y(0), slot * 0.6, y - scale.y(0))
        draw_label(drawing, x + slot / 2, y + 3, str(count), "middle", 7.5)
        draw_label(drawing, x + slot / 2, 4, words.flat(month), "middle", 7.5)
    drawing.add(Line(0, scale.y(0), room, scale.y(0), strokeColor=MUTED, strokeWidth=0.7))
    if chart.agreed is not None:
        y = scale.y(chart.agreed)
        drawing.add(Line(0, y, room, y, strokeColor=ACCENT, strokeWidth=1, strokeDashArray=[3, 2]))
        draw_label(drawing, room + 6, y - 2.5, words.flat(chart.agreed_words), "start", 7.5)
    return drawing


def blank_drawing(width: float, height: float) -> Drawing:
    """Without anything on it."""
    # Drawings start from Helvetica, which would be named in the file without being in it.
    STATE_DEFAULTS["fontName"] = REGULAR
    return Drawing(width, height)


def _bar(drawing: Drawing, x: float, y: float, width: float, height: float) -> None:
    bar = Rect(x, y, width, height)
    bar.fillColor, bar.strokeColor = BAR, None
    drawing.add(bar)


def draw_grid(drawing: Drawing, scale: Scale, width: float, words: Callable[[int], str]) -> None:
    """Lines across with their amounts at the left."""
    for amount in scale.ticks:
        y = scale.y(amount)
        colour, weight = (MUTED, 0.7) if amount == 0 else (LINE, 0.4)
        drawing.add(Line(LEFT, y, width, y, strokeColor=colour, strokeWidth=weight))
        draw_label(drawing, LEFT - 6, y - 2.5, words(amount), "end", 7)


def _legend(drawing: Drawing, height: float, fees: str, cost: str) -> None:
    top = height - 8
    _bar(drawing, LEFT, top, 8, 6)
    draw_label(drawing, LEFT + 12, top, fees, "start", 8)
    drawing.add(Line(LEFT + 100, top + 3, LEFT + 112, top + 3, strokeColor=TEXT, strokeWidth=1.4))
    draw_label(drawing, LEFT + 116, top, cost, "start", 8)


def draw_label(
    drawing: Drawing, x: float, y: float, words: str, anchor: Anchor, size: float
) -> None:
    """Muted words in the regular face."""
    text = String(x, y, words, fontName=REGULAR, fontSize=size, fillColor=MUTED)
    text.textAnchor = anchor
    drawing.add(text)


def round_step(least: int) -> int:
    """The next of 1, 2 or 5 times a power of ten."""
    power: int = 10 ** (len(str(least)) - 1)
    return next(step for step in (power, 2 * power, 5 * power, 10 * power) if step >= least)
