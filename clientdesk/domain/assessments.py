"""Assessments: a form asked of a client on a day, answer by answer, and the grade of a client."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class AnswerState(StrEnum):
    """What became of a question; each is an answer."""

    ANSWERED = "answered"
    UNKNOWN = "unknown"  # the client does not know
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """A form asked of a client; unfinished while `finished_on` is None."""

    id: int = 0
    client_id: int
    form_id: int
    language: str
    started_on: date
    finished_on: date | None = None
    by: str = ""  # who asked
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentAnswer:
    """An answer as it is stored: `value` is a code, digits (MONEY in minor units), an ISO day,
    'yes', 'no' or words; of several codes a line for each. '' unless ANSWERED.
    """

    id: int = 0
    assessment_id: int
    question_id: int
    state: AnswerState
    value: str = ""
    note: str = ""
    answered_at: datetime


class GradeLetter(StrEnum):
    """A to D; D means "act", never "leave". Internal: on no letter, file name or printed form."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientGrade:
    """A grade as it was given on a day. `points` and `confidence` are 0 to 100; `reason` is why a
    person set it by hand, '' where it was computed.
    """

    id: int = 0
    client_id: int
    grade: GradeLetter
    points: int
    confidence: int
    given_on: date
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GradeWeight:
    """How much a criterion counts, in points of 100, or under 'cut_off_a' to 'cut_off_c' the points
    from which a letter is given; the defaults are in `domain.grading`.
    """

    id: int = 0
    criterion: str
    weight: int
