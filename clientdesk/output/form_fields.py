"""Room for answers on paper, which can be filled in on a screen as well.

What is seen is drawn on the page; the fields over it have no look of their own, so that a viewer
without forms, or a printer, shows the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from clientdesk.output.fonts import Typesetter
from clientdesk.output.pdf_fields import check_box, text_field
from clientdesk.output.sheet import MUTED, TEXT

BOX = 3.8 * mm
PITCH = 8 * mm  # from one line to the next: room for handwriting
_GAP = 5 * mm
_GAP_OF_WORDS = 2.5 * mm
_SIZE = 10.0
_BASELINE = 2.2 * mm
_RULE = _BASELINE - 1 * mm


@dataclass(frozen=True, slots=True)
class Tick:
    """A box to tick with its words; `field` is its name in the PDF, unique."""

    words: str
    field: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line to write on; one without a width takes what is left of the row."""

    field: str
    width: float = 0


@dataclass(frozen=True, slots=True)
class Words:
    """What stands before or after a field; `width` where several start in one column."""

    words: str
    width: float = 0


Piece = Tick | Line | Words


class FieldRow(Flowable):
    """Fields side by side; `tip` says for screen readers what they answer."""

    def __init__(
        self, pieces: Sequence[Piece], setter: Typesetter, tip: str, indent: float = 0
    ) -> None:
        super().__init__()
        self._pieces = pieces
        self._runs = [setter.plain("" if isinstance(p, Line) else p.words) for p in pieces]
        self._tip = tip
        self._indent = indent
        self.height = PITCH

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        return width, self.height

    def draw(self) -> None:
        x = self._indent
        stretch = self._stretch()
        for piece, runs, gap in zip(self._pieces, self._runs, self._gaps(), strict=True):
            width = self._width(piece, runs) or stretch
            match piece:
                case Tick(words, field):
                    draw_tick(self.canv, x, _BASELINE - 0.6 * mm, field, f"{self._tip} {words}")
                    self._draw_runs(x + BOX + 1.8 * mm, runs, muted=False)
                case Line(field):
                    draw_line(self.canv, x, width, field, self._tip)
                case Words():
                    self._draw_runs(x, runs, muted=True)
            x += width + gap

    def _stretch(self) -> float:
        taken = sum(
            self._width(piece, runs) for piece, runs in zip(self._pieces, self._runs, strict=True)
        )
        gaps = sum(self._gaps())
        open_lines = sum(isinstance(piece, Line) and not piece.width for piece in self._pieces)
        return (self.width - self._indent - taken - gaps) / max(open_lines, 1)

    def _gaps(self) -> list[float]:
        """The room after each piece: less between words and their field; none after the last."""
        pairs = pairwise(self._pieces)
        return [_gap(*pair) for pair in pairs] + [0]

    def _width(self, piece: Piece, runs: Sequence[tuple[str, str]]) -> float:
        if isinstance(piece, Line):
            return piece.width
        text = sum(stringWidth(run, font, _SIZE) for font, run in runs)
        return text + BOX + 1.8 * mm if isinstance(piece, Tick) else max(text, piece.width)

    def _draw_runs(self, x: float, runs: Sequence[tuple[str, str]], *, muted: bool) -> None:
        self.canv.setFillColor(MUTED if muted else TEXT)
        for font, run in runs:
            self.canv.setFont(font, _SIZE)
            self.canv.drawString(x, _BASELINE, run)
            x += stringWidth(run, font, _SIZE)


class TickBox(Flowable):
    """An empty square to tick, for the cell of a table."""

    def __init__(self, field: str, tip: str) -> None:
        super().__init__()
        self._field = field
        self._tip = tip

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return BOX, BOX

    def draw(self) -> None:
        draw_tick(self.canv, 0, 0, self._field, self._tip)


def _gap(first: Piece, second: Piece) -> float:
    parted = isinstance(first, Tick) or isinstance(second, Tick)
    return _GAP if parted else _GAP_OF_WORDS


def draw_tick(canvas: Canvas, x: float, y: float, field: str, tip: str) -> None:
    """A square with its lower left corner at x, y, and a check box over it."""
    canvas.setStrokeColor(MUTED)
    canvas.setLineWidth(0.8)
    canvas.rect(x, y, BOX, BOX, fill=0)
    check_box(canvas, x, y, BOX, field, tip)


def draw_line(canvas: Canvas, x: float, width: float, field: str, tip: str) -> None:
    """A rule at the foot of a row from x on, and a text field over it."""
    canvas.setStrokeColor(MUTED)
    canvas.setLineWidth(0.5)
    canvas.line(x, _RULE, x + width, _RULE)
    text_field(canvas, (x, _RULE, width, 5 * mm), _SIZE, field, tip)
