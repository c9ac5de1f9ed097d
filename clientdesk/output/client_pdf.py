"""Everything held about one client, to be read: a first page of advice, then table by table.

What the client may be given and what is the firm's own are two files: no grade, rank or note of the
firm's ever stands in the first (A3).
"""

from collections.abc import Iterable, Sequence
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph, Table
from reportlab.platypus.flowables import PageBreak

from clientdesk.domain.client_sheet import ChangeLine, ClientSheet, Section
from clientdesk.domain.formats import Formats
from clientdesk.domain.wording import Wording
from clientdesk.output.composer import Composer
from clientdesk.output.dense_table import dense_table, kept_start
from clientdesk.output.fonts import SEMIBOLD, register_fonts
from clientdesk.output.sheet import (
    BAD,
    BODY,
    DENSE,
    DENSE_HEAD,
    DENSE_HEAD_RIGHT,
    MARGIN,
    PAPER_SIZES,
    SECTION,
    SMALL,
    SOFT,
    TITLE,
    build_pdf,
)

_BADGE = SMALL.clone("held-badge", fontName=SEMIBOLD, textColor=BAD)
_WIDE = 8  # columns that a page has room for
_BESIDE = 9.0  # beside the words in a column
_NAME_SHARE = 0.28


def client_pdf(
    sheet: ClientSheet,
    words: Wording,
    formats: Formats,
    *,
    internal: bool,
    invariant: bool = False,
) -> bytes:
    """The file that may be handed over, or the `internal` one, with the changes of the records.

    A record alone or of many fields is a list of them, many short records are a table.
    """
    composer = Composer(words, formats, PAPER_SIZES[sheet.paper][0] - 2 * MARGIN)
    register_fonts()  # widths are asked for before the pages are built
    kind = "internal" if internal else "client"
    sections = [each for each in sheet.sections if each.is_internal is internal]
    story = [*_first_page(sheet, kind, sections, composer)]
    if sections:
        story += [PageBreak(), composer.heading(words.say(f"page.part_{kind}"), TITLE)]
        story += [part for each in sections for part in _section(each, composer)]
    if internal and sheet.changes:
        story += _changes(sheet.changes, composer)
    return build_pdf(
        story,
        paper=sheet.paper,
        title=words.say(f"page.title_{kind}", name=sheet.client_name),
        author=sheet.firm_name,
        language=words.language,
        foot=words.say(f"page.foot_{kind}", name=sheet.client_name),
        words=composer.setter,
        invariant=invariant,
    )


def _first_page(
    sheet: ClientSheet, kind: str, sections: Sequence[Section], composer: Composer
) -> list[Flowable]:
    say, markup = composer.say, composer.setter.markup
    today = composer.formats.long_date(sheet.printed_on)
    contents = [(each.title, str(len(each.rows))) for each in sections]
    return [
        composer.heading(say(f"page.title_{kind}", name=sheet.client_name), TITLE),
        composer.note(say("page.head", firm=sheet.firm_name, today=today)),
        composer.gap(4),
        Paragraph(markup(say(f"page.check_title_{kind}"), SEMIBOLD), SECTION),
        Paragraph(markup(say(f"page.check_{kind}")), BODY),
        Paragraph(markup(say(f"page.beside_{kind}")), BODY),
        composer.gap(2),
        _table((say("page.what"), say("page.rows")), contents, composer),
    ]


def _section(section: Section, composer: Composer) -> list[Flowable]:
    head: list[Flowable] = [composer.subheading(section.title)]
    if section.is_internal:
        badge = composer.setter.markup(composer.say("page.internal"), SEMIBOLD)
        head.append(Paragraph(badge, _BADGE))
    if len(section.columns) > _WIDE or (len(section.rows) == 1 and len(section.columns) > 3):
        parts = [part for row in section.rows for part in _fields(section.columns, row, composer)]
    else:
        parts = [_table(section.columns, section.rows, composer, section.figures)]
    return [kept_start([*head, parts[0]], composer.width), *head, *parts]


def _fields(columns: Sequence[str], row: Sequence[str], composer: Composer) -> list[Flowable]:
    """One record as a list of its fields; empty ones are left out."""
    pairs = [(name, value) for name, value in zip(columns, row, strict=True) if value]
    cells = [
        [_cell(name, DENSE_HEAD, composer), _cell(value, DENSE, composer)] for name, value in pairs
    ]
    name_width = composer.width * _NAME_SHARE
    style: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, SOFT),
    ]
    widths = [name_width, composer.width - name_width]
    table = Table(cells, colWidths=widths, style=style, hAlign="LEFT", splitInRow=1)
    return [table, composer.gap(3)]


def _table(
    columns: Sequence[str],
    rows: Sequence[Sequence[str]],
    composer: Composer,
    figures: frozenset[int] = frozenset(),
) -> Flowable:
    """Each column as wide as its words ask for, and never narrower than the longest of them."""
    widths = _widths([columns, *rows], composer.width)
    titles = (DENSE_HEAD_RIGHT if at in figures else DENSE_HEAD for at in range(len(columns)))
    head = [_cell(each, style, composer) for each, style in zip(columns, titles, strict=True)]
    cells: list[list[Flowable]] = [
        [
            composer.figure(value) if at in figures else _cell(value, DENSE, composer)
            for at, value in enumerate(row)
        ]
        for row in rows
    ]
    return dense_table([head, *cells], widths)


def _widths(rows: Sequence[Sequence[str]], room: float) -> list[float]:
    columns = [dict.fromkeys(column) for column in zip(*rows, strict=True)]
    wanted = [_widest(column) for column in columns]
    needed = [_widest(word for text in column for word in text.split()) for column in columns]
    if sum(wanted) <= room:
        return wanted
    if sum(needed) >= room:
        return [room * each / sum(needed) for each in needed]
    spare = (room - sum(needed)) / (sum(wanted) - sum(needed))
    return [least + spare * (most - least) for least, most in zip(needed, wanted, strict=True)]


def _widest(texts: Iterable[str]) -> float:
    widths = (float(stringWidth(text, SEMIBOLD, DENSE.fontSize)) for text in texts)
    return max(widths, default=0.0) + _BESIDE


def _cell(value: str, style: ParagraphStyle, composer: Composer) -> Paragraph:
    return Paragraph(composer.setter.markup(value), style)


def _changes(changes: Sequence[ChangeLine], composer: Composer) -> list[Flowable]:
    columns = tuple(composer.say(f"page.{name}") for name in ("when", "who", "what", "rows"))
    rows = [(each.when, each.who, each.what, each.rows) for each in changes]
    head = composer.heading(composer.say("page.history"), TITLE)
    return [PageBreak(), head, _table(columns, rows, composer)]
