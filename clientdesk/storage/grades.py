"""Grades that were kept, how they are computed, and what of a workbook they rest on."""

from collections import defaultdict
from datetime import date

from clientdesk.domain.assessments import AnswerState, ClientGrade, GradeWeight
from clientdesk.storage.rows import Reader, Writer, delete, fetch, insert

_NEWEST = "given_on DESC, id DESC"
_LATEST = """
NOT EXISTS (
    SELECT 1 FROM client_grade AS later
    WHERE later.client_id = client_grade.client_id
        AND (later.given_on, later.id) > (client_grade.given_on, client_grade.id)
)
"""
_REVIEWED = """
SELECT client_id, code, value FROM (
    SELECT assessment.id, assessment.client_id, RANK() OVER (
        PARTITION BY assessment.client_id ORDER BY finished_on DESC, assessment.id DESC
    ) AS place
    FROM assessment JOIN form ON form.id = assessment.form_id
    WHERE form.code = ? AND finished_on IS NOT NULL
) AS latest
JOIN assessment_answer ON assessment_id = latest.id
JOIN question ON question.id = question_id
WHERE place = 1 AND state = ?
"""
_FIRST_INVOICES = "SELECT client_id, MIN(issued_on) FROM invoice GROUP BY client_id"


def grade_weights(reader: Reader) -> list[GradeWeight]:
    """What the firm changed of the way grades are computed; empty where it changed nothing."""
    return fetch(reader, GradeWeight)


def set_grade_weights(change: Writer, rows: list[GradeWeight]) -> None:
    """Keeps exactly these rows."""
    for row in grade_weights(change):
        delete(change, GradeWeight, row.id)
    for row in rows:
        insert(change, row)


def grades_of(reader: Reader, client_id: int) -> list[ClientGrade]:
    """The grades that were kept of a client, newest first."""
    return fetch(reader, ClientGrade, "client_id = ?", [client_id], _NEWEST)


def latest_grades(reader: Reader) -> dict[int, ClientGrade]:
    """The last grade kept of each client, by client id."""
    return {grade.client_id: grade for grade in fetch(reader, ClientGrade, _LATEST)}


def review_answers(reader: Reader, form_code: str) -> dict[int, dict[str, str]]:
    """What was answered in the latest finished assessment with a form: by client, then by code."""
    found: dict[int, dict[str, str]] = defaultdict(dict)
    args = [form_code, AnswerState.ANSWERED.value]
    for client_id, code, value in reader.db.execute(_REVIEWED, args):
        found[client_id][code] = value
    return dict(found)


def first_invoices(reader: Reader) -> dict[int, date]:
    """The day of each client's first invoice."""
    rows = reader.db.execute(_FIRST_INVOICES)
    return {client_id: date.fromisoformat(day) for client_id, day in rows}
