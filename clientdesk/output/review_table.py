"""Tables of the internal review: what a figure is, how it is made, the figure."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Paragraph, Table

from clientdesk.domain.country import Paper
from clientdesk.output.fonts import SEMIBOLD, Typesetter
from clientdesk.output.sheet import (
    CELL,
    CELL_RIGHT,
    HEAD_CELL,
    HEAD_RIGHT,
    MARGIN,
    PAPER_SIZES,
    SMALL,
    ruled_table,
)

_HEADERS = (HEAD_CELL, HEAD_CELL, HEAD_RIGHT)
_CELLS = (CELL, SMALL, CELL_RIGHT)


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table: words, how it is made, the figure."""

    label: str
    how: str
    figure: str
    tinted: bool = False


def three_columns(
    header: Sequence[str],
    rows: Sequence[Row],
    setter: Typesetter,
    paper: Paper,
    shares: tuple[float, float, float] = (0.36, 0.42, 0.22),
) -> Table:
    """A ruled table over the whole width, whose columns have these shares of it."""
    width = PAPER_SIZES[paper][0] - 2 * MARGIN
    cells = [
        [Paragraph(setter.markup(h, SEMIBOLD), s) for h, s in zip(header, _HEADERS, strict=True)]
    ]
    cells += [_cells(row, setter) for row in rows]
    tinted = [i for i, row in enumerate(rows) if row.tinted]
    return ruled_table(cells, [width * share for share in shares], tinted=tinted, padding=2.5)


def _cells(row: Row, setter: Typesetter) -> list[Paragraph]:
    font = SEMIBOLD if row.tinted else CELL.fontName
    texts = (
        setter.markup(row.label, font),
        setter.markup(row.how),
        setter.markup(row.figure, font),
    )
    styles = (_CELLS[0].clone("l", fontName=font), SMALL, _CELLS[2].clone("r", fontName=font))
    return [Paragraph(text, style) for text, style in zip(texts, styles, strict=True)]
