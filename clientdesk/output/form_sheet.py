"""What a form is printed from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from clientdesk.domain.assessments import Assessment
from clientdesk.domain.country import Paper
from clientdesk.domain.interview import Answers
from clientdesk.domain.questions import AskedQuestion


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSheet:
    """A form with its questions in order; `areas` has a name for each area of them.

    `client_name` is '' where the form is nobody's yet; an `internal` form says that it is.
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
    def audience(self) -> str:
        """How the keys end of what a client's form and the firm's own say differently."""
        return "review" if self.internal else "needs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Completed:
    """What was asked and answered, finished or not."""

    assessment: Assessment
    answers: Answers
    printed_on: date
