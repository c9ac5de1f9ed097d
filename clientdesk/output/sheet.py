"""The look that all printed pages share: colours, styles, tables, and a numbered foot."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import Any

from reportlab.lib.colors import HexColor, white
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4, LETTER, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFDictionary
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph, Table

from clientdesk.domain.country import Paper
from clientdesk.output.fonts import REGULAR, SEMIBOLD, Typesetter, register_fonts

MARGIN = 22 * mm
FOOT = 16 * mm
_PICTURE = 11 * mm  # the height of the logo
TEXT = HexColor("#1B2430")
MUTED = HexColor("#5B6675")
LINE = HexColor("#CDD3DA")
ACCENT = HexColor("#1F6F6B")
SOFT = HexColor("#EEF5F5")
BAR = HexColor("#8FC1BD")
BAD = HexColor("#B3392F")
STAMP = HexColor("#5B6675", hasAlpha=False).clone(alpha=0.14)
Runs = Sequence[tuple[str, str]]  # (font, text)
PAPER_SIZES = {Paper.A4: A4, Paper.LETTER: LETTER}


BASE = ParagraphStyle(
    "base",
    fontName=REGULAR,
    fontSize=10.5,
    leading=15,
    textColor=TEXT,
    splitLongWords=1,
    allowWidows=0,
    allowOrphans=0,
)
BODY = BASE.clone("body", spaceAfter=8)
LEAD_IN = BODY.clone("lead-in", keepWithNext=1)
LINES = BASE.clone("lines", leading=13.5)
RIGHT = BASE.clone("right", alignment=TA_RIGHT)
SUBJECT = BASE.clone("subject", fontName=SEMIBOLD, spaceAfter=8)
TITLE = BASE.clone("title", fontName=SEMIBOLD, fontSize=15, leading=20, spaceAfter=2)
SECTION = BASE.clone(
    "section", fontName=SEMIBOLD, fontSize=11, leading=15, spaceBefore=10, spaceAfter=3
)
SUBSECTION = SECTION.clone("subsection", fontSize=9.5, leading=13, spaceBefore=8)
_FIRM = BASE.clone("firm", fontName=SEMIBOLD, fontSize=13, leading=17)
CONTENTS = BASE.clone("contents", fontSize=10, leading=13, spaceAfter=3, rightIndent=14 * mm)
SMALL = BASE.clone("small", fontSize=8.5, leading=12, textColor=MUTED)
HEAD_CELL = BASE.clone("head", fontName=SEMIBOLD, fontSize=9, leading=12, textColor=MUTED)
HEAD_RIGHT = HEAD_CELL.clone("head-right", alignment=TA_RIGHT)
CELL = BASE.clone("cell", leading=13)
CELL_RIGHT = BASE.clone("cell-right", leading=13, alignment=TA_RIGHT)
DENSE = BASE.clone("dense", fontSize=8.5, leading=11)
DENSE_HEAD = BASE.clone("dense-head", fontName=SEMIBOLD, fontSize=7.5, leading=9.5, textColor=MUTED)
DENSE_HEAD_RIGHT = DENSE_HEAD.clone("dense-head-right", alignment=TA_RIGHT)
DENSE_RIGHT = BASE.clone("dense-right", fontSize=8.5, leading=11, alignment=TA_RIGHT)


class NumberedCanvas(Canvas):
    """Holds the pages back until their number is known, then draws the foot on each."""

    def __init__(self, foot: Runs, stamp: str, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401 - reportlab's
        super().__init__(*args, **kwargs | {"initialFontName": REGULAR})
        self._foot = foot
        self._stamp = stamp
        # Of the page being drawn: headings with their tops, and where page numbers are to stand.
        self.headings: list[tuple[Heading, float]] = []
        self.entries: list[ContentsEntry] = []
        self._pages: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        self._pages.append(dict(self.__dict__))
        self.headings, self.entries = [], []
        self._startPage()  # type: ignore[attr-defined]  # not in the stubs

    def save(self) -> None:
        pages = self._pages
        places = {
            heading: (number, _bookmark(number, index))
            for number, page in enumerate(pages, start=1)
            for index, (heading, _) in enumerate(page["headings"])
        }
        for number, page in enumerate(pages, start=1):
            self.__dict__.update(page)
            self._draw_foot(number, len(pages))
            self._draw_page_numbers(places)
            self._draw_stamp()
            self._outline(number)
            super().showPage()
        super().save()

    def _addAnnotation(self, annotation: Any, *args: Any) -> None:  # noqa: ANN401, N802 - reportlab's
        # A field names the page it is on, which is not known yet; naming none is allowed.
        if isinstance(annotation, PDFDictionary):
            annotation.dict.pop("P", None)
        super()._addAnnotation(annotation, *args)  # type: ignore[misc]  # not in the stubs

    def _outline(self, page: int) -> None:
        for index, (heading, top) in enumerate(self.headings):
            key = _bookmark(page, index)
            self.bookmarkPage(key, fit="XYZ", left=0, top=top)
            self.addOutlineEntry(heading.getPlainText(), key, heading.level)

    def _draw_page_numbers(self, places: "dict[Heading, tuple[int, str]]") -> None:
        """The numbers that the contents leave room for, each a link to its heading."""
        for entry in self.entries:
            if entry.heading not in places:
                continue
            page, key = places[entry.heading]
            self.setFont(REGULAR, entry.size)
            self.setFillColor(MUTED)
            self.drawRightString(entry.right, entry.bottom, str(page))
            box = entry.left, entry.bottom - 2, entry.right, entry.bottom + entry.size
            self.linkAbsolute("", key, box)

    def _draw_stamp(self) -> None:
        width, height = self._pagesize  # type: ignore[attr-defined]  # not in the stubs
        self.translate(width / 2, height / 2)
        self.rotate(50)
        self.setFont(SEMIBOLD, 96)
        self.setFillColor(STAMP)
        self.drawCentredString(0, -30, self._stamp)

    def _draw_foot(self, number: int, total: int) -> None:
        width, _ = self._pagesize  # type: ignore[attr-defined]  # not in the stubs
        self.setFillColor(MUTED)
        x = MARGIN
        for font, run in self._foot:
            self.setFont(font, 8)
            self.drawString(x, FOOT - 4 * mm, run)
            x += self.stringWidth(run, font, 8)
        self.setFont(REGULAR, 8)
        self.drawRightString(width - MARGIN, FOOT - 4 * mm, f"{number} / {total}")


def build_pdf(
    story: Sequence[Flowable],
    *,
    paper: Paper,
    title: str,
    author: str,
    language: str,
    foot: str,
    words: Typesetter,
    stamp: str = "",
    wide: bool = False,
    invariant: bool = False,
) -> bytes:
    """The story on pages; `invariant` leaves out the clock, so that equal input is equal bytes."""
    register_fonts()
    output = BytesIO()
    size = landscape(PAPER_SIZES[paper]) if wide else PAPER_SIZES[paper]
    document = BaseDocTemplate(
        output,
        pagesize=size,
        title=title,
        author=author,
        lang=language,
        displayDocTitle=True,
        initialFontName=REGULAR,
        invariant=int(invariant),
    )
    document.addPageTemplates([PageTemplate(frames=[_frame(size)])])
    document.build(list(story), canvasmaker=partial(NumberedCanvas, words.plain(foot), stamp))
    return output.getvalue()


def _frame(size: tuple[float, float]) -> Frame:
    width, height = size
    return Frame(
        MARGIN,
        FOOT + 2 * mm,
        width - 2 * MARGIN,
        height - FOOT - 2 * mm - 18 * mm,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )


def _bookmark(page: int, index: int) -> str:
    return f"{page}.{index}"


class Heading(Paragraph):
    """A heading that the outline of the document leads to."""

    level = 0  # of the outline

    def draw(self) -> None:
        canvas: Any = self.canv  # a NumberedCanvas
        top = canvas.absolutePosition(0, self.height)[1]
        canvas.headings.append((self, top))
        super().draw()


class Subheading(Heading):
    """A heading that the outline has below the one before."""

    level = 1


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A line of the contents on its page; `bottom` is where its words stand."""

    heading: Heading
    left: float
    right: float
    bottom: float
    size: float


class Contents(Flowable):
    """The headings of a document, each with its page, which is drawn once all pages are known.

    `headings` are pairs of markup, and the heading that stands in the document.
    """

    def __init__(self, headings: Sequence[tuple[str, Heading]]) -> None:
        super().__init__()
        self._headings = [heading for _, heading in headings]
        self._lines = [Paragraph(markup, CONTENTS) for markup, _ in headings]

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        self._heights = [
            line.wrap(width, 100 * mm)[1] + CONTENTS.spaceAfter for line in self._lines
        ]
        self.height = sum(self._heights)
        return width, self.height

    def draw(self) -> None:
        canvas: Any = self.canv  # a NumberedCanvas
        top = self.height
        for heading, line, height in zip(self._headings, self._lines, self._heights, strict=True):
            top -= height
            line.drawOn(canvas, 0, top + CONTENTS.spaceAfter)
            bottom = top + CONTENTS.spaceAfter + CONTENTS.leading - CONTENTS.fontSize
            left, bottom = canvas.absolutePosition(0, bottom)
            right = left + self.width
            canvas.entries.append(ContentsEntry(heading, left, right, bottom, CONTENTS.fontSize))


class FirmHead(Flowable):
    """The firm's logo or its initial in a square, its name, one line of details, a hairline.

    `logo` is a PNG or JPEG file; empty: none.
    """

    def __init__(self, name: str, details: str, words: Typesetter, logo: bytes = b"") -> None:
        super().__init__()
        self._logo = ImageReader(BytesIO(logo)) if logo else None
        initial = name.strip()[:1].upper()
        self._initial = words.plain(initial, SEMIBOLD)
        shown = Paragraph(words.markup(name, SEMIBOLD), _FIRM)
        self._lines = [shown, Paragraph(words.markup(details), SMALL)]

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        self.width = width
        self._inset = self._picture_width() + 3 * mm
        self._heights = [line.wrap(width - self._inset, 100 * mm)[1] for line in self._lines]
        self.height = max(_PICTURE, sum(self._heights)) + 5 * mm
        return width, self.height

    def draw(self) -> None:
        canvas, top = self.canv, self.height
        self._draw_picture(top - _PICTURE)
        for line, height in zip(self._lines, self._heights, strict=True):
            top -= height
            line.drawOn(canvas, self._inset, top)
        canvas.setStrokeColor(LINE)
        canvas.setLineWidth(0.6)
        canvas.line(0, 0, self.width, 0)

    def _picture_width(self) -> float:
        if self._logo is None:
            return _PICTURE
        width, height = self._logo.getSize()
        return min(_PICTURE * width / height, 3 * _PICTURE)

    def _draw_picture(self, y: float) -> None:
        canvas = self.canv
        if self._logo is not None:
            room = self._picture_width()
            canvas.drawImage(
                self._logo, 0, y, room, _PICTURE, mask="auto", preserveAspectRatio=True, anchor="w"
            )
            return
        canvas.setFillColor(ACCENT)
        canvas.rect(0, y, _PICTURE, _PICTURE, stroke=0, fill=1)
        canvas.setFillColor(white)
        for font, run in self._initial:
            canvas.setFont(font, 14)
            canvas.drawCentredString(_PICTURE / 2, y + 3.8 * mm, run)


class RuleLine(Flowable):
    """A hairline to sign on or to part with."""

    def __init__(self, length: float) -> None:
        super().__init__()
        self.width, self.height = length, 1

    def draw(self) -> None:
        self.canv.setStrokeColor(LINE)
        self.canv.setLineWidth(0.6)
        self.canv.line(0, 0, self.width, 0)


def ruled_table(
    cells: Sequence[list[Paragraph]],
    widths: Sequence[float],
    *,
    tinted: Sequence[int] = (),
    padding: float = 4.5,
) -> Table:
    """One strong rule under the head, hairlines between; `tinted` counts rows below the head."""
    commands: list[Any] = [
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (-1, -1), padding),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
        ("LINEBELOW", (0, 1), (-1, -1), 0.5, LINE),
        ("LINEBELOW", (0, 0), (-1, 0), 0.9, TEXT),
    ]
    commands += [("BACKGROUND", (0, row + 1), (-1, row + 1), SOFT) for row in tinted]
    return Table(
        cells,
        colWidths=list(widths),
        repeatRows=1,
        splitInRow=1,
        style=commands,
        hAlign="LEFT",
    )
