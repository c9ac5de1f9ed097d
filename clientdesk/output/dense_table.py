"""Tables of many rows: light cells of figures, and no row left alone on a page."""

from collections.abc import Sequence
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, PageBreak, Table

from clientdesk.output.sheet import LINE, SOFT, TEXT

_PADDING = 2.5
_LEAST_ROWS = 6  # on the last page of a table


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
    """A table that is never parted so that its last page has but a few rows."""

    def split(self, width: float, height: float) -> list[Flowable]:
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


def dense_table(
    cells: Sequence[Sequence[Flowable]],
    widths: Sequence[float],
    *,
    tinted: Sequence[int] = (),
) -> Table:
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
