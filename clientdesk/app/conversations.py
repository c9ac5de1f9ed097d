"""An assessment as it is asked: kept answer by answer, or only tried out."""

from collections.abc import Mapping, Sequence
from datetime import datetime, time
from functools import cached_property
from typing import Protocol

from clientdesk.app.assessments import Suggestion
from clientdesk.app.desk import Desk
from clientdesk.domain.assessments import AnswerState, Assessment, AssessmentAnswer
from clientdesk.domain.changes import Changes
from clientdesk.domain.interview import read_answer
from clientdesk.domain.needs import Need, needs_of, settings_of
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.questions import AskedQuestion, Form

_NOTHING = Changes(frozenset())


class Conversation(Protocol):
    """Questions in order, and the answers so far by question id."""

    @property
    def assessment(self) -> Assessment | None:
        """What is stored of it; None where it is only tried out."""

    @property
    def client_name(self) -> str:
        """Who answers; '' where it is only tried out."""

    @property
    def form(self) -> Form: ...

    @property
    def language(self) -> str:
        """The language in which it began."""

    @property
    def questions(self) -> Sequence[AskedQuestion]: ...

    @property
    def answers(self) -> Mapping[int, AssessmentAnswer]: ...

    @property
    def suggestions(self) -> Mapping[int, Suggestion]:
        """What the workbook knows, by question id."""

    def answer(self, question_id: int, state: AnswerState, value: str, note: str) -> Changes:
        """Takes an answer; Refused with BAD_ANSWER for a value of the wrong kind."""

    def save_note(self, note: str) -> Changes:
        """Takes a note on the whole conversation."""

    def finish(self) -> Changes:
        """Ends it."""


class StoredConversation:
    """An assessment of the workbook: every answer is on the disk before `answer` returns."""

    def __init__(self, desk: Desk, assessment: Assessment) -> None:
        self._desk = desk.assessments
        self._assessment = assessment
        self.client_name = desk.clients.get(assessment.client_id).name
        self.form = desk.forms.get(assessment.form_id)
        self.language = assessment.language
        self.questions: Sequence[AskedQuestion] = self._desk.questions(assessment.id)
        self.answers: Mapping[int, AssessmentAnswer] = self._desk.answers(assessment.id)

    @cached_property
    def suggestions(self) -> Mapping[int, Suggestion]:
        """Read when a question is shown: a result needs none."""
        return self._desk.suggestions(self._assessment.id)

    @property
    def assessment(self) -> Assessment:
        return self._assessment

    def answer(self, question_id: int, state: AnswerState, value: str, note: str) -> Changes:
        changes = self._desk.answer(self._assessment.id, question_id, state, value, note)
        self.answers = self._desk.answers(self._assessment.id)
        return changes

    def save_note(self, note: str) -> Changes:
        changes = self._desk.save_note(self._assessment.id, note)
        self._assessment = self._desk.get(self._assessment.id)
        return changes

    def finish(self) -> Changes:
        changes = self._desk.finish(self._assessment.id)
        self._assessment = self._desk.get(self._assessment.id)
        return changes


class TrialConversation:
    """A test run of a form: what is answered is forgotten with it."""

    assessment = None
    client_name = ""

    def __init__(self, desk: Desk, form_id: int, language: str) -> None:
        self._today = desk.today
        self._settings = settings_of(desk.firm.firm())
        self.form = desk.forms.get(form_id)
        self.language = language
        self.questions: Sequence[AskedQuestion] = desk.forms.questions(form_id)
        self.answers: dict[int, AssessmentAnswer] = {}
        self.suggestions: Mapping[int, Suggestion] = {}

    def answer(self, question_id: int, state: AnswerState, value: str, note: str) -> Changes:
        asked = next(each for each in self.questions if each.question.id == question_id)
        if state is AnswerState.ANSWERED and read_answer(asked, value) is not None:
            raise Refused(RefusalCode.BAD_ANSWER, value=value)
        self.answers[question_id] = AssessmentAnswer(
            assessment_id=0,
            question_id=question_id,
            state=state,
            value=value,
            note=note,
            answered_at=datetime.combine(self._today, time()),
        )
        return _NOTHING

    def save_note(self, note: str) -> Changes:
        return _NOTHING

    def finish(self) -> Changes:
        return _NOTHING

    def needs(self) -> tuple[Need, ...]:
        """What the answers point to."""
        return needs_of(self.questions, self.answers, self._settings)
