"""A composed letter as PDF: the firm's head, the text, the annexes, each page numbered."""

from base64 import b64decode
from collections.abc import Sequence
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

_SIGNATURE_SPACE = 15 * mm
_CHART_HEIGHT = 32 * mm
_LABEL = 46 * mm  # of the lines to fill in


def letter_pdf(letter: Letter, *, invariant: bool = False) -> bytes:
    """Raises Refused(MISSING_GLYPH) where a sign is in no font we have: a letter has no holes."""
    words = Typesetter()
    width = PAPER_SIZES[letter.paper][0] - 2 * MARGIN
    *text, last = _blocks(letter.blocks, words, width, "letter")
    story = [*_opening(letter, words), *text]
    story.append(KeepTogether([last, *_ending(letter, words)]))  # no page with a signature alone
    for number, annex in enumerate(letter.annexes, start=1):
        story += _annex(letter, annex, words, width, f"annex{number}")
    content = build_pdf(
        story,
        paper=letter.paper,
        title=f"{letter.subject} · {letter.addressee[0]}",
        author=letter.sender.name,
        language=letter.language,
        foot=letter.reference,
        stamp=letter.stamp,
        words=words,
        invariant=invariant,
    )
    if words.missing:
        raise Refused(RefusalCode.MISSING_GLYPH, glyphs=" ".join(sorted(words.missing)))
    return content


def _head(letter: Letter, words: Typesetter) -> FirmHead:
    logo = b64decode(letter.logo)
    return FirmHead(letter.sender.name, " · ".join(letter.sender.details), words, logo)


def _opening(letter: Letter, words: Typesetter) -> list[Flowable]:
    story: list[Flowable] = [_head(letter, words), Spacer(0, 6 * mm)]
    story.append(Paragraph(words.markup(letter.place_and_date), RIGHT))
    story.append(Spacer(0, 4 * mm))
    story += [Paragraph(words.markup(line), LINES) for line in letter.addressee]
    if letter.delivery:
        story += [Spacer(0, 2 * mm), Paragraph(words.markup(letter.delivery), SMALL)]
    story.append(Spacer(0, 6 * mm))
    story.append(Paragraph(words.markup(letter.subject, SEMIBOLD), SUBJECT))
    story.append(Paragraph(words.markup(letter.salutation), BODY))
    return story


def _blocks(
    blocks: Sequence[Block], words: Typesetter, width: float, fields: str
) -> list[Flowable]:
    """`fields` is what the names of the boxes and lines to fill in begin with."""
    story: list[Flowable] = []
    for block, following in zip_longest(blocks, blocks[1:]):
        match block:
            case Text():
                leads_in = isinstance(following, LetterTable | LetterChart | TickBoxes)
                story.append(_paragraph(block, words, LEAD_IN if leads_in else BODY))
            case LetterTable():
                story += [_table(block, words, width), Spacer(0, 9)]
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
    text = words.markup(block.text)
    if block.lead:
        text = f'<font name="{SEMIBOLD}">{words.markup(block.lead, SEMIBOLD)}</font> {text}'
    return Paragraph(text, style)


def _table(table: LetterTable, words: Typesetter, width: float) -> Table:
    right = set(table.right)
    head = [
        Paragraph(words.markup(cell, SEMIBOLD), HEAD_RIGHT if i in right else HEAD_CELL)
        for i, cell in enumerate(table.header)
    ]
    rows = [
        [
            Paragraph(words.markup(cell), CELL_RIGHT if i in right else CELL)
            for i, cell in enumerate(row)
        ]
        for row in table.rows
    ]
    tinted = () if table.highlighted is None else (table.highlighted,)
    return ruled_table([head, *rows], _widths(table, width), tinted=tinted)


def _widths(table: LetterTable, width: float) -> list[float]:
    """Figures get what they need; columns of words share the rest by their longest cell."""
    needs = [
        min(max(stringWidth(cell, SEMIBOLD, 10.5) for cell in column) + 14, width * 0.6)
        for column in zip(table.header, *table.rows, strict=True)
    ]
    figures = sum(needs[i] for i in table.right)
    rest, text = width - figures, sum(needs) - figures
    if text <= 0 or rest < width / 4:
        return [width / len(needs)] * len(needs)
    return [need if i in table.right else rest * need / text for i, need in enumerate(needs)]


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


def _ending(letter: Letter, words: Typesetter) -> list[Flowable]:
    muted = LINES.clone("role", textColor=MUTED)
    return [
        Paragraph(words.markup(letter.closing), BODY),
        Spacer(0, _SIGNATURE_SPACE),
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
        *_blocks(annex.blocks, words, width, fields),
    ]
