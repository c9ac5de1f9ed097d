"""The completed form for the file: every answer in words, what was not known, what not asked."""

from collections.abc import Iterator, Sequence
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, Spacer, Table

from clientdesk.domain.assessments import AnswerState, AssessmentAnswer
from clientdesk.domain.formats import Formats
from clientdesk.domain.interview import asked
from clientdesk.domain.questions import AnswerType, AskedQuestion
from clientdesk.domain.wording import Wording
from clientdesk.output.fonts import REGULAR, SEMIBOLD, Typesetter
from clientdesk.output.form_page import (
    INDENT,
    Printing,
    by_area,
    form_pages,
    opening,
)
from clientdesk.output.form_sheet import Completed, FormSheet
from clientdesk.output.form_words import value_words
from clientdesk.output.sheet import CELL, LINE, MUTED, SMALL

_QUESTION = CELL.clone("asked", leftIndent=INDENT, bulletFontName=REGULAR)
_ANSWER = CELL.clone("answer", fontName=SEMIBOLD)
_MUTED = CELL.clone("muted", textColor=MUTED)
_NOTE = SMALL.clone("note", spaceBefore=3)
_LABEL = 40 * mm
_QUESTION_SHARE = 0.54


def completed_form_pdf(
    sheet: FormSheet,
    completed: Completed,
    words: Wording,
    formats: Formats,
    *,
    invariant: bool = False,
) -> bytes:
    """The questions that were to be asked, by their numbers in the whole form."""
    printing = Printing(sheet, words, formats, Typesetter())
    to_ask = set(asked(sheet.questions, completed.answers))
    numbered = [pair for pair in enumerate(sheet.questions, start=1) if pair[1] in to_ask]
    story = [
        *opening(printing),
        _facts(printing, completed),
        *by_area(printing, numbered, lambda number, each: _row(printing, completed, number, each)),
    ]
    if len(numbered) < len(sheet.questions):
        story += [Spacer(0, 4 * mm), printing.said("end.left_out", SMALL)]
    return form_pages(story, printing, invariant=invariant)


def _facts(printing: Printing, completed: Completed) -> Table:
    """Whose form it is, when it was filled in and by whom."""
    sheet, assessment = printing.sheet, completed.assessment
    who = "was_filled_in_by" if sheet.internal else "was_asked_by"
    facts = {
        "client": sheet.client_name,
        "state": _state(printing, completed),
        who: assessment.by,
        "note": assessment.note,
    }
    rows = [
        [printing.said(f"head.{name}", _MUTED), printing.text(fact, CELL)]
        for name, fact in facts.items()
        if fact
    ]
    return _table(rows, [_LABEL, printing.width - _LABEL], 2)


def _state(printing: Printing, completed: Completed) -> str:
    say, written = printing.words.say, printing.formats.long_date
    start, finish = completed.assessment.started_on, completed.assessment.finished_on
    if finish is None:
        today = written(completed.printed_on)
        return say("state.open", start=written(start), today=today)
    if finish == start:
        return say("state.finished", finish=written(finish))
    return say("state.started_and_finished", start=written(start), finish=written(finish))


def _row(
    printing: Printing, completed: Completed, number: int, each: AskedQuestion
) -> list[Flowable]:
    """The question at the left, the answer at the right, a hairline below."""
    width = printing.width
    widths = [width * _QUESTION_SHARE, width * (1 - _QUESTION_SHARE)]
    cells = [printing.question(number, each, _QUESTION)], list(_answer(printing, completed, each))
    return [_table([list(cells)], widths, 4.5, ruled=True)]


def _answer(printing: Printing, completed: Completed, each: AskedQuestion) -> Iterator[Paragraph]:
    answer = completed.answers.get(each.question.id)
    if answer is None:
        key = "open" if completed.assessment.finished_on is None else "not_asked"
        yield printing.said(f"answer.{key}", _MUTED)
        return
    yield from _what(printing, answer, each)
    if answer.note:
        yield printing.said("answer.note", _NOTE, note=answer.note)
    if answer.answered_at.date() != completed.assessment.started_on:
        day = printing.formats.long_date(answer.answered_at.date())
        yield printing.said("answer.on", _NOTE, date=day)


def _what(printing: Printing, answer: AssessmentAnswer, each: AskedQuestion) -> Iterator[Paragraph]:
    if answer.state is AnswerState.UNKNOWN:
        yield printing.said(f"answer.unknown_{printing.sheet.audience}", _MUTED)
    elif answer.state is AnswerState.NOT_ASKED:
        yield printing.said("answer.not_asked", _MUTED)
    else:
        style = CELL if each.question.type is AnswerType.TEXT else _ANSWER
        for line in value_words(each, answer.value, printing.words, printing.formats):
            yield printing.text(line, style)


def _table(
    rows: Sequence[list[Any]], widths: Sequence[float], padding: float, *, ruled: bool = False
) -> Table:
    style: list[Any] = [
        ("FONTNAME", (0, 0), (-1, -1), REGULAR),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), padding),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
    ]
    if ruled:
        style.append(("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE))
    return Table(rows, colWidths=list(widths), style=style, hAlign="LEFT", splitInRow=1)
