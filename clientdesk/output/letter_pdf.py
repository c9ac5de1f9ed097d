"""A composed letter as PDF: the firm's head, the text, the annexes, each page numbered."""

import re
from base64 import b64decode
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Paragraph, Spacer, Table

from clientdesk.domain.letter import (
    Annex,
    BlankLines,
    Block,
    Letter,
    LetterChart,
    LetterTable,
    TickBoxes,
)
from clientdesk.domain.letter import Paragraph as Text
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.output.charts import counts_chart
from clientdesk.output.fonts import REGULAR, SEMIBOLD, Typesetter
from clientdesk.output.form_fields import FieldRow, Line, TickBox, Words
from clientdesk.output.sheet import (
    BODY,
    CELL,
    CELL_RIGHT,
    HEAD_CELL,
    HEAD_RIGHT,
    LEAD_IN,
    LINES,
    MARGIN,
    MUTED,
    PAPER_SIZES,
    RIGHT,
    SMALL,
    SUBJECT,
    TITLE,
    FirmHead,
    RuleLine,
    build_pdf,
    ruled_table,
)

_CELL_PADDING = 13.0
_TELEPHONE = re.compile(r"(?<=\d) (?=\d)")  # its groups of digits stay on one line
_MANY = 4  # columns, beyond which the cells are set smaller
_SMALL_CELL = CELL.clone("small-cell", fontSize=9.5, leading=12)
_SMALL_RIGHT = CELL_RIGHT.clone("small-cell-right", fontSize=9.5, leading=12)
_LITTLE = 0.6  # of the page's height: a letter that ends above it on page 2 may fit on one
_CHART_HEIGHT = 32 * mm
_LABEL = 46 * mm  # of the lines to fill in


@dataclass(frozen=True, slots=True)
class Look:
    """How much room the text of a letter takes; lengths in points."""

    body: ParagraphStyle
    lead_in: ParagraphStyle
    lines: ParagraphStyle
    subject: ParagraphStyle
    gap: float
    signature: float
    padding: float


ROOMY = Look(BODY, LEAD_IN, LINES, SUBJECT, 6 * mm, 15 * mm, 4.5)
_CLOSE_BODY = BODY.clone("close", fontSize=10, leading=13.5, spaceAfter=6)
CLOSE = Look(
    _CLOSE_BODY,
    _CLOSE_BODY.clone("close-lead-in", keepWithNext=1),
    LINES.clone("close-lines", fontSize=10, leading=12.5),
    SUBJECT.clone("close-subject", fontSize=10, spaceAfter=6),
    3.5 * mm,
    10 * mm,
    2.5,
)


def letter_pdf(letter: Letter, *, invariant: bool = False) -> bytes:
    """Raises Refused(MISSING_GLYPH) where a sign is in no font we have: a letter has no holes."""
    words = Typesetter()
    content, end = _typeset(letter, words, ROOMY, invariant)
    if end.page == 2 and end.height > _LITTLE * PAPER_SIZES[letter.paper][1]:
        closer, nearer = _typeset(letter, words, CLOSE, invariant)
        content = closer if nearer.page == 1 else content
    if words.missing:
        raise Refused(RefusalCode.MISSING_GLYPH, glyphs=" ".join(sorted(words.missing)))
    return content


def _typeset(
    letter: Letter, words: Typesetter, look: Look, invariant: bool
) -> tuple[bytes, "_End"]:
    width = PAPER_SIZES[letter.paper][0] - 2 * MARGIN
    end = _End()
    *text, last = _blocks(letter.blocks, words, width, look, "letter")
    story = [*_opening(letter, words, look), *text]
    # No page with a signature alone.
    story.append(KeepTogether([last, *_ending(letter, words, look), end]))
    for number, annex in enumerate(letter.annexes, start=1):
        story += _annex(letter, annex, words, width, f"annex{number}")
    content = build_pdf(
        story,
        paper=letter.paper,
        title=letter.title,
        author=letter.sender.name,
        language=letter.language,
        foot=letter.reference,
        stamp=letter.stamp,
        words=words,
        invariant=invariant,
    )
    return content, end


class _End(Flowable):
    """Nothing; knows after typesetting on which page and how high the letter ended."""

    page, height = 0, 0.0

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        self.page = self.canv.getPageNumber()
        self.height = self.canv.absolutePosition(0, 0)[1]


def _head(letter: Letter, words: Typesetter) -> FirmHead:
    logo = b64decode(letter.logo)
    return FirmHead(letter.sender.name, " · ".join(letter.sender.details), words, logo)


def _opening(letter: Letter, words: Typesetter, look: Look) -> list[Flowable]:
    story: list[Flowable] = [_head(letter, words), Spacer(0, look.gap)]
    story.append(Paragraph(words.markup(letter.place_and_date), RIGHT))
    story.append(Spacer(0, look.gap * 2 / 3))
    story += [Paragraph(words.markup(line), look.lines) for line in letter.addressee]
    if letter.delivery:
        story += [Spacer(0, 2 * mm), Paragraph(words.markup(letter.delivery), SMALL)]
    story.append(Spacer(0, look.gap))
    story.append(Paragraph(words.markup(letter.subject, SEMIBOLD), look.subject))
    story.append(Paragraph(words.markup(letter.salutation), look.body))
    return story


def _blocks(
    blocks: Sequence[Block], words: Typesetter, width: float, look: Look, fields: str
) -> list[Flowable]:
    """`fields` is what the names of the boxes and lines to fill in begin with."""
    story: list[Flowable] = []
    for block, following in zip_longest(blocks, blocks[1:]):
        match block:
            case Text():
                leads_in = isinstance(following, LetterTable | LetterChart | TickBoxes)
                story.append(_paragraph(block, words, look.lead_in if leads_in else look.body))
            case LetterTable():
                story += [_table(block, words, width, look), Spacer(0, 9)]
            case LetterChart(title=title):
                drawn = counts_chart(block, words, width, _CHART_HEIGHT)
                story.append(KeepTogether([Paragraph(words.markup(title), SMALL), drawn]))
                story.append(Spacer(0, 9))
            case TickBoxes(options):
                story += [_tick_boxes(options, words, width, fields), Spacer(0, 9)]
            case BlankLines(labels):
                story += [*_blank_lines(labels, words, fields), Spacer(0, 9)]
    return story


def _paragraph(block: Text, words: Typesetter, style: ParagraphStyle) -> Paragraph:
    text = words.markup(_TELEPHONE.sub("\u00a0", block.text))
    if block.lead:
        text = f'<font name="{SEMIBOLD}">{words.markup(block.lead, SEMIBOLD)}</font> {text}'
    return Paragraph(text, style)


def _table(table: LetterTable, words: Typesetter, width: float, look: Look) -> Table:
    right = set(table.right)
    cell_style = _SMALL_CELL if len(table.header) > _MANY else CELL
    right_style = _SMALL_RIGHT if len(table.header) > _MANY else CELL_RIGHT
    head = [
        Paragraph(words.markup(cell, SEMIBOLD), HEAD_RIGHT if i in right else HEAD_CELL)
        for i, cell in enumerate(table.header)
    ]
    rows = [
        [
            Paragraph(_lines(cell, words), right_style if i in right else cell_style)
            for i, cell in enumerate(row)
        ]
        for row in table.rows
    ]
    tinted = () if table.highlighted is None else (table.highlighted,)
    return ruled_table([head, *rows], _widths(table, width), tinted=tinted, padding=look.padding)


def _widths(table: LetterTable, width: float) -> list[float]:
    """What each column would take on one line; where that is too much, none less than its longest
    word, and the rest in proportion. Figures are never broken, what stands above them may be.
    """
    columns = list(zip(table.header, *table.rows, strict=True))
    size = (_SMALL_CELL if len(columns) > _MANY else CELL).fontSize
    whole = [_widest(column[:1], column[1:], size) for column in columns]
    least = [
        _widest(_words(column[:1]), column[1:] if i in table.right else _words(column[1:]), size)
        for i, column in enumerate(columns)
    ]
    if sum(whole) <= width:
        return _widened(whole, width - sum(whole), table.right)
    fair = width / len(columns)
    unbroken = [high if high <= fair else low for low, high in zip(least, whole, strict=True)]
    least = unbroken if sum(unbroken) < width else least  # dates stay on one line
    if sum(least) >= width:
        return [fair] * len(columns)
    share = (width - sum(least)) / (sum(whole) - sum(least))
    return [low + (high - low) * share for low, high in zip(least, whole, strict=True)]


def _widened(widths: Sequence[float], room: float, figures: Sequence[int]) -> list[float]:
    """Columns of words share what is left over."""
    words = sum(width for i, width in enumerate(widths) if i not in figures)
    return [
        width if i in figures or not words else width + room * width / words
        for i, width in enumerate(widths)
    ]


def _widest(heads: Sequence[str], cells: Sequence[str], size: float) -> float:
    """The longest line of these with the space around it."""
    lines = [stringWidth(head, SEMIBOLD, HEAD_CELL.fontSize) for head in heads]
    lines += [stringWidth(line, REGULAR, size) for cell in cells for line in cell.split("\n")]
    return max(lines, default=0) + _CELL_PADDING


def _words(cells: Sequence[str]) -> list[str]:
    return [word for cell in cells for word in cell.split()]


def _lines(cell: str, words: Typesetter) -> str:
    return "<br/>".join(words.markup(line) for line in cell.split("\n"))


def _tick_boxes(options: Sequence[str], words: Typesetter, width: float, fields: str) -> Table:
    rows = [
        [TickBox(f"{fields}-option{number}", option), Paragraph(words.markup(option), BODY)]
        for number, option in enumerate(options, start=1)
    ]
    style: list[Any] = [
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]
    return Table(rows, colWidths=[8 * mm, width - 8 * mm], style=style, hAlign="LEFT")


def _blank_lines(labels: Sequence[str], words: Typesetter, fields: str) -> list[Flowable]:
    return [
        FieldRow([Words(label, _LABEL), Line(f"{fields}-line{number}-{label}")], words, label)
        for number, label in enumerate(labels, start=1)
    ]


def _ending(letter: Letter, words: Typesetter, look: Look) -> list[Flowable]:
    muted = LINES.clone("role", textColor=MUTED)
    return [
        Paragraph(words.markup(letter.closing), look.body),
        Spacer(0, look.signature),
        RuleLine(64 * mm),
        Spacer(0, 3),
        Paragraph(words.markup(letter.signer), LINES),
        Paragraph(words.markup(letter.signer_role), muted),
        Spacer(0, 6),
        Paragraph(words.markup(letter.enclosures), SMALL),
    ]


def _annex(
    letter: Letter, annex: Annex, words: Typesetter, width: float, fields: str
) -> list[Flowable]:
    return [
        PageBreak(),
        _head(letter, words),
        Spacer(0, 10 * mm),
        Paragraph(words.markup(annex.title, SEMIBOLD), TITLE),
        Paragraph(words.markup(annex.note), SMALL),
        Spacer(0, 5 * mm),
        *_blocks(annex.blocks, words, width, ROOMY, fields),
    ]
