"""Use cases around assessments: ask a client, keep every answer at once, see what follows."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from fractions import Fraction

from clientdesk.app.assessment_due import DueClient, due_clients
from clientdesk.app.assessment_results import AssessmentResult, NeedLine, result_of
from clientdesk.app.client_needs import AnswersById, NeedsBook
from clientdesk.app.fact_edits import write_facts
from clientdesk.app.facts import custom_facts
from clientdesk.app.forms import form_with
from clientdesk.app.grades import keep_grade_of
from clientdesk.app.suggestions import (
    Suggestion,
    SuggestionSource,
    confirms,
    fact_of,
    suggestions_of,
)
from clientdesk.domain.assessments import AnswerState, Assessment, AssessmentAnswer
from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.facts import FactSource
from clientdesk.domain.interview import Progress, asked, progress, read_answer
from clientdesk.domain.needs import AnswerChange, changes_between, coverage, recommended
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.questions import AskedQuestion, Form, FormPurpose
from clientdesk.domain.records import Client
from clientdesk.storage import assessments as stored
from clientdesk.storage.rows import fetch, get, insert, update
from clientdesk.storage.store import Change, Store
from clientdesk.storage.sums import firm_of

__all__ = [
    "AssessmentResult",
    "Assessments",
    "DueClient",
    "NeedLine",
    "Suggestion",
    "SuggestionSource",
]


@dataclass(frozen=True, slots=True)
class Reply:
    """What was said to a question; `value` as it is stored, '' unless ANSWERED."""

    state: AnswerState
    value: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Started:
    """An assessment that was begun, or is gone on with, and what that wrote."""

    assessment: Assessment
    changes: Changes


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentRow:
    """An assessment in a list; `recommended` and `coverage` are None for a review."""

    assessment: Assessment
    client: Client
    form: Form
    progress: Progress
    recommended: int | None
    coverage: Fraction | None

    @property
    def finished(self) -> bool:
        return self.assessment.finished_on is not None


class Assessments:
    """Reads and writes assessments."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._today = today

    def start(self, client_id: int, form_id: int, language: str, by: str) -> Started:
        """Begins an assessment, or goes on with the one of that client and form not finished."""
        client = self._client(client_id)
        running = stored.unfinished(self._store, client_id, form_id)
        if running is not None:
            return Started(running, Changes(frozenset()))
        assessment = Assessment(
            client_id=client_id,
            form_id=form_with(self._store, form_id).id,
            language=language,
            started_on=self._today,
            by=by,
        )
        with self._store.change(ChangeLabel.START_ASSESSMENT, client.name) as change:
            assessment_id = insert(change, assessment)
        return Started(replace(assessment, id=assessment_id), change.changes)

    def get(self, assessment_id: int) -> Assessment:
        """The assessment with this id; KeyError where there is none."""
        assessment = get(self._store, Assessment, assessment_id)
        if assessment is None:
            raise KeyError(assessment_id)
        return assessment

    def questions(self, assessment_id: int) -> list[AskedQuestion]:
        """The questions of its form in order; archived ones only where they have an answer."""
        book = NeedsBook(self._store, self._today)
        return book.questions(self.get(assessment_id), book.answers(assessment_id))

    def answers(self, assessment_id: int) -> dict[int, AssessmentAnswer]:
        """Its answers by question id."""
        return stored.answers_of(self._store, assessment_id)

    def answer(
        self,
        assessment_id: int,
        question_id: int,
        state: AnswerState,
        value: str = "",
        note: str = "",
    ) -> Changes:
        """Keeps one answer for good before it returns, in place of an earlier one.

        Refused with BAD_ANSWER for a value of the wrong kind, or with one that is not ANSWERED;
        with ASSESSMENT_FINISHED.
        """
        assessment, reply = self._unfinished(assessment_id), Reply(state, value, note)
        questions = {each.question.id: each for each in self.questions(assessment_id)}
        _refuse_bad(questions[question_id], reply)
        name = self._client(assessment.client_id).name
        with self._store.change(ChangeLabel.ANSWER_QUESTION, name) as change:
            stored.put_answer(change, _kept(assessment_id, question_id, reply, self._today))
        return change.changes

    def suggestions(self, assessment_id: int) -> dict[int, Suggestion]:
        """What the workbook knows of its answers, by question id, to be confirmed."""
        client_id, questions = self.get(assessment_id).client_id, self.questions(assessment_id)
        return suggestions_of(self._store, self._today, client_id, questions)

    def finish(self, assessment_id: int) -> Changes:
        """Closes an assessment, and keeps the facts in it as of the day of each answer.

        A review also keeps the grade that it leads to.

        Refused with ASSESSMENT_FINISHED. Questions may be open still.
        """
        assessment = self._unfinished(assessment_id)
        name = self._client(assessment.client_id).name
        questions = self.questions(assessment_id)
        with self._store.change(ChangeLabel.FINISH_ASSESSMENT, name) as change:
            self._finish(change, assessment, questions, self._today)
        return change.changes

    def record(self, held: Assessment, replies: Mapping[int, Reply]) -> Started:
        """Adds a whole conversation that was held on paper, by question id, in one change.

        `held` has no id yet; it was begun and finished on `started_on`, and all that follows goes
        by that day. One that is not finished with the same form is left alone.

        Refused with BAD_ANSWER as an answer is, with BAD_DATE for a day that is still to come.
        """
        if held.started_on > self._today:
            raise Refused(RefusalCode.BAD_DATE, value=held.started_on.isoformat())
        name = self._client(held.client_id).name
        held = replace(held, finished_on=None)
        with self._store.change(ChangeLabel.FINISH_ASSESSMENT, name) as change:
            held = replace(held, id=insert(change, held))
            questions = self.questions(held.id)
            by_id = {each.question.id: each for each in questions}
            for question_id, reply in replies.items():
                _refuse_bad(by_id[question_id], reply)
                insert(change, _kept(held.id, question_id, reply, held.started_on))
            self._finish(change, held, questions, held.started_on)
        return Started(self.get(held.id), change.changes)

    def save_note(self, assessment_id: int, note: str) -> Changes:
        """Keeps a note on the whole conversation, finished or not."""
        assessment = self.get(assessment_id)
        name = self._client(assessment.client_id).name
        with self._store.change(ChangeLabel.ANSWER_QUESTION, name) as change:
            if note != assessment.note:
                update(change, replace(assessment, note=note))
        return change.changes

    def delete(self, assessment_id: int) -> Changes:
        """Removes an assessment with its answers; facts that came of it stay."""
        name = self._client(self.get(assessment_id).client_id).name
        with self._store.change(ChangeLabel.DELETE_ASSESSMENT, name) as change:
            stored.delete_assessment(change, assessment_id)
        return change.changes

    def all(self) -> list[AssessmentRow]:
        """Every assessment: those not finished first, then the latest."""
        answers = stored.answers_in_brief(self._store)
        found = stored.newest_first(self._store)
        return self._rows([(each, answers.get(each.id, {})) for each in found])

    def of(self, client_id: int) -> list[AssessmentRow]:
        """Those of one client."""
        found = stored.newest_first(self._store, client_id)
        return self._rows([(each, self.answers(each.id)) for each in found])

    def due(self) -> list[DueClient]:
        """Current clients never asked with a form, or due again by today; what pays most first."""
        return due_clients(self._store, self._today)

    def result(self, assessment_id: int) -> AssessmentResult:
        """What follows from an assessment, finished or not."""
        assessment = self.get(assessment_id)
        client = self._client(assessment.client_id)
        return result_of(self._store, self._today, assessment, client)

    def compare(self, first_id: int, second_id: int) -> tuple[AnswerChange, ...]:
        """What was answered otherwise the second time, in the order of the questions."""
        both = {each.question.id: each for each in self.questions(first_id)}
        both |= {each.question.id: each for each in self.questions(second_id)}
        order = sorted(both.values(), key=lambda e: (e.question.form_id, e.question.position))
        return changes_between(order, self.answers(first_id), self.answers(second_id))

    def _client(self, client_id: int) -> Client:
        client = get(self._store, Client, client_id)
        if client is None:
            raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(client_id))
        return client

    def _unfinished(self, assessment_id: int) -> Assessment:
        assessment = self.get(assessment_id)
        if assessment.finished_on is not None:
            raise Refused(RefusalCode.ASSESSMENT_FINISHED)
        return assessment

    def _finish(
        self, change: Change, assessment: Assessment, questions: list[AskedQuestion], day: date
    ) -> None:
        update(change, replace(assessment, finished_on=day))
        for answered_on, values in self._facts(assessment, questions, day).items():
            write_facts(change, assessment.client_id, values, answered_on, FactSource.ASSESSMENT)
        if form_with(change, assessment.form_id).purpose is FormPurpose.REVIEW:
            keep_grade_of(change, day, assessment.client_id)

    def _facts(
        self, assessment: Assessment, questions: list[AskedQuestion], day: date
    ) -> dict[date, dict[str, str]]:
        """The facts among the answers that say more than is known on a day, by their own days."""
        answers = self.answers(assessment.id)
        known = suggestions_of(self._store, day, assessment.client_id, questions)
        types = {fact.key: fact.type for fact in custom_facts(self._store)}
        language = firm_of(self._store).language
        found: dict[date, dict[str, str]] = defaultdict(dict)
        for each in asked(questions, answers):
            answer = answers.get(each.question.id)
            value = "" if answer is None else fact_of(each, answer, language, types)
            if answer is not None and value and not confirms(each, answer, known):
                found[answer.answered_at.date()][each.question.fact] = value
        return found

    def _rows(self, found: Iterable[tuple[Assessment, AnswersById]]) -> list[AssessmentRow]:
        book = NeedsBook(self._store, self._today)
        clients = {client.id: client for client in fetch(self._store, Client)}
        return [_row(book, each, clients[each.client_id], answers) for each, answers in found]


def _refuse_bad(each: AskedQuestion, reply: Reply) -> None:
    if reply.state is AnswerState.ANSWERED:
        problem = read_answer(each, reply.value)
    else:
        problem = RefusalCode.BAD_ANSWER if reply.value else None
    if problem is not None:
        raise Refused(problem, value=reply.value)


def _kept(assessment_id: int, question_id: int, reply: Reply, day: date) -> AssessmentAnswer:
    return AssessmentAnswer(
        assessment_id=assessment_id,
        question_id=question_id,
        state=reply.state,
        value=reply.value,
        note=reply.note,
        answered_at=datetime.combine(day, time()),
    )


def _row(
    book: NeedsBook, assessment: Assessment, client: Client, answers: AnswersById
) -> AssessmentRow:
    form = book.forms[assessment.form_id]
    needs = book.needs(assessment, answers)
    counts = form.purpose is FormPurpose.NEEDS
    return AssessmentRow(
        assessment=assessment,
        client=client,
        form=form,
        progress=progress(book.questions(assessment, answers), answers),
        recommended=len(recommended(needs)) if counts else None,
        coverage=coverage(needs, book.contracted(client.id)) if counts else None,
    )
