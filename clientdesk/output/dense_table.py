"""Tables of many rows: light cells of figures, and no few rows left alone on a page."""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Table

from clientdesk.output.fonts import SEMIBOLD
from clientdesk.output.sheet import DENSE_HEAD_RIGHT, DENSE_RIGHT, LINE, SOFT, TEXT

_PADDING = 2.5
_BESIDE = 8.0  # a figure or a title in its column, with a little air
_LEAST_ROWS = 6  # of a table on each page
_SHORT = 90 * mm  # of room: a table that would leave a few rows there begins the next page
_FULL = 160 * mm  # no page has less


class FigureCell(Flowable):
    """One line that ends at the right, drawn smaller where it is too wide.

    Many times faster than a paragraph. `runs` are (font, text) pairs.
    """

    def __init__(self, runs: Sequence[tuple[str, str]], style: ParagraphStyle) -> None:
        super().__init__()
        self._runs, self._style = runs, style

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width, self.height = width, float(self._style.leading)
        return width, self.height

    def draw(self) -> None:
        style, canvas = self._style, self.canv
        size = float(style.fontSize)
        needed = sum(stringWidth(run, font, size) for font, run in self._runs)
        if needed > self.width:
            size, needed = size * self.width / needed, self.width
        canvas.setFillColor(style.textColor)
        x, y = self.width - needed, self.height - float(style.fontSize)
        for font, run in self._runs:
            canvas.setFont(font, size)
            canvas.drawString(x, y, run)
            x += stringWidth(run, font, size)


class KeptTable(Table):
    """A table that is never parted so that a page has but a few of its rows."""

    def least_height(self, width: float) -> float:
        """Of what has to stand on the page where it begins."""
        self.wrap(width, 0)
        table: Any = self  # what follows is not in the stubs
        heights: list[float] = table._rowHeights
        if len(heights) < table.repeatRows + 2 * _LEAST_ROWS:
            return sum(heights)
        return sum(heights[: table.repeatRows + _LEAST_ROWS])

    def split(self, width: float, height: float) -> list[Flowable]:
        if height < min(_SHORT, self.least_height(width)):
            return []
        parts: list[Flowable] = super().split(width, height)
        if len(parts) != 2:
            return parts
        table: Any = self  # what follows is not in the stubs
        first, last = (len(part._cellvalues) for part in parts)  # type: ignore[attr-defined]
        missing = table.repeatRows + _LEAST_ROWS - last
        if missing <= 0 or first - missing <= table.repeatRows:
            return parts
        earlier = super().split(width, sum(table._rowHeights[: first - missing]) + 0.01)
        return [earlier[0], PageBreak(), *earlier[1:]]  # or the rest would follow on this page


def kept_start(story: Sequence[Flowable], width: float) -> CondPageBreak:
    """Begins a page where the first table of the story could not begin on this one."""
    height = 0.0
    for each in story:
        if isinstance(each, KeptTable):
            height += each.least_height(width)
            break
        height += each.wrap(width, _FULL)[1] + each.getSpaceBefore() + each.getSpaceAfter()
    return CondPageBreak(min(height, _FULL))


def figure_widths(titles: Sequence[str], totals: Sequence[str], room: float) -> list[float]:
    """Columns as wide as their longest word or their total asks for; what is left is shared."""
    needed = []
    for title, total in zip(titles, totals, strict=True):
        words = [stringWidth(word, SEMIBOLD, DENSE_HEAD_RIGHT.fontSize) for word in title.split()]
        shown = stringWidth(total, SEMIBOLD, DENSE_RIGHT.fontSize)
        needed.append(float(max(shown, 0.0, *words)) + _BESIDE)
    spare = (room - sum(needed)) / len(needed)
    return [width + spare for width in needed]


def dense_table(
    cells: Sequence[Sequence[Flowable]],
    widths: Sequence[float],
    *,
    tinted: Sequence[int] = (),
) -> KeptTable:
    """Like a ruled table, for long lists; `tinted` counts rows below the head."""
    commands: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (-1, -1), _PADDING),
        ("BOTTOMPADDING", (0, 0), (-1, -1), _PADDING),
        ("LINEBELOW", (0, 1), (-1, -1), 0.5, LINE),
        ("LINEBELOW", (0, 0), (-1, 0), 0.9, TEXT),
    ]
    commands += [("BACKGROUND", (0, row + 1), (-1, row + 1), SOFT) for row in tinted]
    return KeptTable(
        [list(row) for row in cells],
        colWidths=list(widths),
        repeatRows=1,
        splitInRow=1,
        style=commands,
        hAlign="LEFT",
    )
