"""Forms and their questions in the workbook."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from clientdesk.domain.questions import (
    AskedQuestion,
    Form,
    Question,
    QuestionCondition,
    QuestionOption,
    QuestionRule,
)
from clientdesk.storage.rows import Reader, Writer, delete, fetch, insert

P = TypeVar("P", QuestionOption, QuestionRule, QuestionCondition)


def forms_of(reader: Reader, include_archived: bool = False) -> list[Form]:
    """Forms in the order they were added."""
    return fetch(reader, Form, "" if include_archived else "archived = 0")


def all_questions(reader: Reader) -> dict[int, list[AskedQuestion]]:
    """The questions of every form in order, archived ones too, by the form's id."""
    options = _by_question(reader, QuestionOption, "position, id")
    rules = _by_question(reader, QuestionRule)
    conditions = _by_question(reader, QuestionCondition)
    found: dict[int, list[AskedQuestion]] = defaultdict(list)
    for question in fetch(reader, Question, order="position, id"):
        whole = AskedQuestion(
            question,
            tuple(options.get(question.id, ())),
            tuple(rules.get(question.id, ())),
            tuple(conditions.get(question.id, ())),
        )
        found[question.form_id].append(whole)
    return dict(found)


def questions_of(reader: Reader, form_id: int) -> list[AskedQuestion]:
    """The questions of one form in order, archived ones too."""
    return all_questions(reader).get(form_id, [])


def add_question(change: Writer, whole: AskedQuestion) -> int:
    """Stores a new question with all that belongs to it."""
    question_id = insert(change, replace(whole.question, id=0))
    set_parts(change, question_id, whole)
    return question_id


def set_parts(change: Writer, question_id: int, whole: AskedQuestion) -> None:
    """Gives a question exactly these options, rules and conditions, in the order they are given.

    What is the same is left alone.
    """
    placed = [replace(option, position=place) for place, option in enumerate(whole.options, 1)]
    _set(change, QuestionOption, question_id, placed)
    _set(change, QuestionRule, question_id, whole.rules)
    _set(change, QuestionCondition, question_id, whole.conditions)


def rename_conditions(change: Writer, form_id: int, old_code: str, new_code: str) -> None:
    """Lets the conditions of a form follow a question whose code changed."""
    change.db.execute(
        "UPDATE question_condition SET on_code = ? WHERE on_code = ? "
        "AND question_id IN (SELECT id FROM question WHERE form_id = ?)",
        [new_code, old_code, form_id],
    )


def _by_question(reader: Reader, part_type: type[P], order: str = "id") -> dict[int, list[P]]:
    found: dict[int, list[P]] = defaultdict(list)
    for part in fetch(reader, part_type, order=order):
        found[part.question_id].append(part)
    return dict(found)


def _set(change: Writer, part_type: type[P], question_id: int, parts: Sequence[P]) -> None:
    stored = fetch(change, part_type, "question_id = ?", [question_id])
    wanted = [replace(part, id=0, question_id=question_id) for part in parts]
    if [replace(part, id=0) for part in stored] == wanted:
        return
    for part in stored:
        delete(change, part_type, part.id)
    for part in wanted:
        insert(change, part)
