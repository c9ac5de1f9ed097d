"""The blank form to take to a meeting: room to write, boxes to tick, on paper or on a screen."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, KeepTogether, Spacer, Table

from clientdesk.domain.formats import Formats
from clientdesk.domain.interview import SCALES
from clientdesk.domain.questions import AnswerType, AskedQuestion, QuestionOption
from clientdesk.domain.wording import Wording
from clientdesk.output.fonts import REGULAR, SEMIBOLD, Typesetter
from clientdesk.output.form_fields import BOX, FieldRow, Line, Piece, Tick, TickBox, Words
from clientdesk.output.form_page import (
    INDENT,
    Printing,
    by_area,
    form_pages,
    heading,
    opening,
)
from clientdesk.output.form_sheet import FormSheet
from clientdesk.output.form_words import condition_words
from clientdesk.output.sheet import BASE, LINES, SMALL

_QUESTION = BASE.clone(
    "question", fontName=SEMIBOLD, leading=13.5, leftIndent=INDENT, bulletFontName=SEMIBOLD
)
_HELP = SMALL.clone("help", leftIndent=INDENT)
_CLIENT = BASE.clone("client", fontName=SEMIBOLD)
_TICK_COLUMN = BOX + 2 * mm
_LABEL = 34 * mm
_NUMBER_WIDTH = 40 * mm
_MONEY_WIDTH = 60 * mm
_TEXT_LINES = 3
_LINES_AT_THE_END = 6
_DAY = date(2033, 11, 22)  # its parts differ, so that a written date shows their order


def blank_form_pdf(
    sheet: FormSheet, words: Wording, formats: Formats, *, invariant: bool = False
) -> bytes:
    """Every question with room for its answer, a note and 'does not know'."""
    printing = Printing(sheet, words, formats, Typesetter())
    questions = list(enumerate(sheet.questions, start=1))
    story = [
        *opening(printing),
        *_who(printing),
        *by_area(printing, questions, lambda number, each: _question(printing, number, each)),
        _room_at_the_end(printing),
    ]
    return form_pages(story, printing, invariant=invariant)


def _who(printing: Printing) -> list[Flowable]:
    """Whose form it is, when it was filled in and by whom, and how."""
    sheet, say = printing.sheet, printing.words.say
    people = ("filled_in_by",) if sheet.internal else ("asked_by", "answered_by")
    date_row: list[Piece] = [Words(say("head.date"), _LABEL), *_date(printing, "date")]
    rows: list[Flowable] = [_row(printing, date_row, say("head.date"))]
    rows += [_labelled(printing, name) for name in people]
    if sheet.client_name:
        whose: Flowable = printing.text(sheet.client_name, _CLIENT)
    else:
        whose = _labelled(printing, "client")
    intro = printing.said(f"head.intro_{sheet.audience}", SMALL)
    return [whose, *rows, Spacer(0, 3 * mm), intro]


def _labelled(printing: Printing, name: str) -> FieldRow:
    label = printing.words.say(f"head.{name}")
    return _row(printing, [Words(label, _LABEL), Line(name)], label)


def _row(printing: Printing, pieces: Sequence[Piece], tip: str, indent: float = 0) -> FieldRow:
    return FieldRow(pieces, printing.setter, tip, indent)


def _question(printing: Printing, number: int, each: AskedQuestion) -> list[Flowable]:
    """The question, what helps to answer it, room for the answer and for a note."""
    question, say = each.question, printing.words.say
    tip = f"{number}. {question.text(printing.words.language)}"
    block: list[Flowable] = [Spacer(0, 2.5 * mm), printing.question(number, each, _QUESTION)]
    block += [printing.text(text, _HELP) for text in _hints(printing, each) if text]
    block += _answer(printing, number, each, tip)
    unknown = Tick(say(f"field.unknown_{printing.sheet.audience}"), f"q{number}-unknown")
    notes: list[Piece] = [Words(say("field.notes")), Line(f"q{number}-notes"), unknown]
    return [*block, _row(printing, notes, tip, INDENT), Spacer(0, 2.5 * mm)]


def _hints(printing: Printing, each: AskedQuestion) -> tuple[str, str]:
    """When the question is asked, and what helps to answer it."""
    several = each.question.type is AnswerType.MULTIPLE
    otherwise = printing.words.say("field.several") if several else ""
    condition = condition_words(each, printing.sheet.questions, printing.words, printing.formats)
    return condition, each.question.help(printing.words.language) or otherwise


def _answer(printing: Printing, number: int, each: AskedQuestion, tip: str) -> list[Flowable]:
    field, kind = f"q{number}", each.question.type
    if kind in (AnswerType.SINGLE, AnswerType.MULTIPLE):
        return [Spacer(0, 1 * mm), _options(printing, field, each.options, tip)]
    if kind is AnswerType.TEXT:
        lines = [Line(f"{field}-{line}") for line in range(1, _TEXT_LINES + 1)]
        return [_row(printing, [line], tip, INDENT) for line in lines]
    return [_row(printing, _pieces(printing, field, kind), tip, INDENT)]


def _pieces(printing: Printing, field: str, kind: AnswerType) -> list[Piece]:
    """What an answer that fits on one row is ticked or written in."""
    if kind in SCALES:
        return [Tick(str(place), f"{field}-{place}") for place in SCALES[kind]]
    if kind is AnswerType.YES_NO:
        return [Tick(printing.words.say(f"answer.{it}"), f"{field}-{it}") for it in ("yes", "no")]
    if kind is AnswerType.MONEY:
        return [Line(field, _MONEY_WIDTH), Words(printing.formats.currency)]
    if kind is AnswerType.DATE:
        return _date(printing, field)
    return [Line(field, _NUMBER_WIDTH)]


def _date(printing: Printing, field: str) -> list[Piece]:
    """Day, month and year in the order of the country."""
    written = printing.formats.short_date(_DAY)
    parts = {"day": f"{_DAY.day}", "month": f"{_DAY.month}", "year": f"{_DAY.year}"}
    pieces: list[Piece] = []
    for name in sorted(parts, key=lambda name: written.index(parts[name])):
        width = 22 * mm if name == "year" else 14 * mm
        pieces += [Line(f"{field}-{name}", width), Words(printing.words.say(f"date.{name}"))]
    return pieces


def _options(
    printing: Printing, field: str, options: Sequence[QuestionOption], tip: str
) -> Flowable:
    """A box before each option, in two columns where all of them are short."""
    labels = [option.label(printing.words.language) for option in options]
    columns = _columns(labels, printing.width - INDENT)
    cells: list[Any] = []
    for place, label in enumerate(labels, start=1):
        box = TickBox(f"{field}-{place}", f"{tip} {label}")
        cells += [box, printing.text(label, LINES)]
    cells += [""] * (-len(cells) % (2 * columns))
    rows = [cells[start : start + 2 * columns] for start in range(0, len(cells), 2 * columns)]
    width = (printing.width - INDENT) / columns - _TICK_COLUMN
    return _ticks(rows or [[""] * 2 * columns], [_TICK_COLUMN, width] * columns)


def _columns(labels: Sequence[str], width: float) -> int:
    room = width / 2 - _TICK_COLUMN - 4 * mm
    longest = max((stringWidth(label, REGULAR, LINES.fontSize) for label in labels), default=0)
    return 2 if len(labels) > 2 and longest <= room else 1


def _ticks(rows: Sequence[Sequence[Any]], widths: Sequence[float]) -> Table:
    style: list[Any] = [
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 2.5),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3.5),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]
    indented = [["", *row] for row in rows]
    return Table(indented, colWidths=[INDENT, *widths], style=style, hAlign="LEFT", splitInRow=1)


def _room_at_the_end(printing: Printing) -> Flowable:
    """Lines for what no question asked."""
    name = printing.words.say("field.other_notes")
    lines = [Line(f"note-{line}") for line in range(1, _LINES_AT_THE_END + 1)]
    return KeepTogether(
        [*heading(printing, name), *(_row(printing, [line], name) for line in lines)]
    )
