"""A form on paper: blank with room to write, or completed for the file.

A heading stays with its first question, and a question is on one page unless it is longer than
one.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer, Table

from clientdesk.domain.assessments import AnswerState, Assessment, AssessmentAnswer
from clientdesk.domain.country import Paper
from clientdesk.domain.formats import Formats
from clientdesk.domain.interview import SCALES, Answers, asked
from clientdesk.domain.questions import AnswerType, AskedQuestion, Form
from clientdesk.domain.wording import Wording
from clientdesk.output.fonts import REGULAR, SEMIBOLD, Typesetter
from clientdesk.output.form_fields import FieldRow, Line, Piece, Tick, TickBox, Words
from clientdesk.output.form_words import condition_words, value_words
from clientdesk.output.sheet import (
    BAD,
    BASE,
    CELL,
    LINE,
    MARGIN,
    MUTED,
    PAPER_SIZES,
    SECTION,
    SMALL,
    TITLE,
    FirmHead,
    RuleLine,
    build_pdf,
)

_INDENT = 9 * mm
_QUESTION = BASE.clone(
    "question", fontName=SEMIBOLD, leading=13.5, leftIndent=_INDENT, bulletFontName=SEMIBOLD
)
_HELP = SMALL.clone("help", leftIndent=_INDENT)
_BADGE = SMALL.clone("internal", fontName=SEMIBOLD, textColor=BAD)
_STATE = CELL.clone("state", textColor=MUTED)
_AREA = SECTION.clone("area", fontSize=12, spaceBefore=14, spaceAfter=4)
_TEXT_LINES = 3
_LINES_AT_THE_END = 6
_LABEL = 30 * mm
_SAMPLE_DAY = date(2033, 11, 22)  # each part shows its place in a written date


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSheet:
    """What a form is printed from; `areas` names each area of the questions.

    `client_name` is '' for a form that is anybody's. `internal` forms say so.
    """

    firm_name: str
    firm_details: str
    form_name: str
    client_name: str
    internal: bool
    questions: tuple[AskedQuestion, ...]
    areas: Mapping[str, str]
    paper: Paper

    @property
    def width(self) -> float:
        return float(PAPER_SIZES[self.paper][0] - 2 * MARGIN)

    @property
    def audience(self) -> str:
        """The last part of the keys that differ for the firm's own forms."""
        return "review" if self.internal else "needs"
