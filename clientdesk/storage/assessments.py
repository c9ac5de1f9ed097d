"""Assessments and their answers in the workbook."""

from collections import defaultdict
from dataclasses import replace
from datetime import date, datetime

from clientdesk.domain.assessments import AnswerState, Assessment, AssessmentAnswer
from clientdesk.storage.rows import Reader, Writer, delete, fetch, get, insert, update

_NEWEST = "COALESCE(finished_on, '9999-12-31') DESC, started_on DESC, id DESC"
_LAST = """
SELECT client_id, form_id, MAX(finished_on) FROM assessment
WHERE finished_on IS NOT NULL GROUP BY client_id, form_id
"""
_SAID = "SELECT assessment_id, question_id, state, value FROM assessment_answer"
_LATEST = """
finished_on IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM assessment AS later
    WHERE later.client_id = assessment.client_id AND later.form_id = assessment.form_id
        AND (later.finished_on, later.id) > (assessment.finished_on, assessment.id)
)
"""


def newest_first(reader: Reader, client_id: int | None = None) -> list[Assessment]:
    """Assessments of a client, or of all: those not finished first, then the latest."""
    if client_id is None:
        return fetch(reader, Assessment, order=_NEWEST)
    return fetch(reader, Assessment, "client_id = ?", [client_id], _NEWEST)


def unfinished(reader: Reader, client_id: int, form_id: int) -> Assessment | None:
    """The assessment of a client with a form that was begun and not finished, or None."""
    where = "client_id = ? AND form_id = ? AND finished_on IS NULL"
    found = fetch(reader, Assessment, where, [client_id, form_id], "id DESC")
    return found[0] if found else None


def latest_finished(reader: Reader) -> list[Assessment]:
    """The latest finished assessment of each client with each form."""
    return fetch(reader, Assessment, _LATEST, order="client_id, form_id")


def last_days(reader: Reader) -> dict[tuple[int, int], date]:
    """The day of the last finished assessment, by client id and form id."""
    rows = reader.db.execute(_LAST)
    return {(client_id, form_id): date.fromisoformat(day) for client_id, form_id, day in rows}


def answers_of(reader: Reader, assessment_id: int) -> dict[int, AssessmentAnswer]:
    """The answers of one assessment by question id."""
    rows = fetch(reader, AssessmentAnswer, "assessment_id = ?", [assessment_id])
    return {row.question_id: row for row in rows}


def latest_answers(reader: Reader) -> dict[int, dict[int, AssessmentAnswer]]:
    """The answers of the latest finished assessments by its id, then by question id."""
    latest = f"assessment_id IN (SELECT id FROM assessment WHERE {_LATEST})"
    found: dict[int, dict[int, AssessmentAnswer]] = defaultdict(dict)
    for answer in fetch(reader, AssessmentAnswer, latest):
        found[answer.assessment_id][answer.question_id] = answer
    return dict(found)


def answers_in_brief(reader: Reader) -> dict[int, dict[int, AssessmentAnswer]]:
    """The answers of every assessment by its id, then by question id, without notes and days.

    Equal answers are one record: there are a few hundred of them in a hundred thousand rows.
    """
    brief: dict[tuple[int, str, str], AssessmentAnswer] = {}
    found: dict[int, dict[int, AssessmentAnswer]] = defaultdict(dict)
    for assessment_id, *said in reader.db.execute(_SAID):
        key = question_id, state, value = tuple(said)
        if key not in brief:
            brief[key] = AssessmentAnswer(
                assessment_id=0,
                question_id=question_id,
                state=AnswerState(state),
                value=value,
                answered_at=datetime.min,
            )
        found[assessment_id][question_id] = brief[key]
    return found


def put_answer(change: Writer, answer: AssessmentAnswer) -> None:
    """Stores an answer, in place of an earlier one to the same question; the same is left alone."""
    where = "assessment_id = ? AND question_id = ?"
    args = [answer.assessment_id, answer.question_id]
    stored = next(iter(fetch(change, AssessmentAnswer, where, args)), None)
    if stored is None:
        insert(change, answer)
    elif replace(stored, id=0, answered_at=answer.answered_at) != answer:
        update(change, replace(answer, id=stored.id))


def delete_assessment(change: Writer, assessment_id: int) -> None:
    """Removes an assessment with its answers; one that is not there is no matter."""
    for answer in answers_of(change, assessment_id).values():
        delete(change, AssessmentAnswer, answer.id)
    if get(change, Assessment, assessment_id) is not None:
        delete(change, Assessment, assessment_id)
