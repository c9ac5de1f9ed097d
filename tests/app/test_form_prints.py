"""Printed forms out of a workbook: whose language, which paper, what they are called."""

import re
from dataclasses import replace
from datetime import date

import pytest
from question_samples import ask

from clientdesk.app.desk import Desk
from clientdesk.app.form_prints import FormPrints
from clientdesk.domain.assessments import AnswerState, ClientGrade, GradeLetter
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.problems import Refused
from clientdesk.domain.questions import AnswerType, Form, FormPurpose
from clientdesk.domain.records import Client
from clientdesk.storage.forms import add_question
from clientdesk.storage.rows import insert
from clientdesk.storage.store import Store

NEEDS, REVIEW = 1, 2
A4, LETTER = "595.2756 841.8898", "612 792"


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """A Spanish firm with an English client, 'C/1', and a form of each purpose."""
    desk = Desk(store, today)
    desk.clients.add(Client(ref="C/1", name="Harbour Hotel", language="en"))
    with store.change(ChangeLabel.ADD_FORMS) as change:
        insert(change, Form(code="needs", name_en="Needs", name_es="Necesidades"))
        review = FormPurpose.REVIEW
        insert(change, Form(code="review", name_en="Review", name_es="Revisión", purpose=review))
        add_question(change, ask(1, AnswerType.YES_NO))
        add_question(change, ask(2, AnswerType.TEXT, form_id=REVIEW))
    return desk


def begun(desk: Desk, form_id: int = NEEDS) -> int:
    return desk.assessments.start(1, form_id, "es", "Bea").assessment.id


def language(content: bytes) -> str:
    found = re.search(rb"/Lang \((..)\)", content)
    assert found
    return found[1].decode()


def test_a_form_is_in_the_clients_language_unless_another_is_asked_for(desk: Desk) -> None:
    assert language(desk.form_prints.blank(NEEDS, 1)) == "en"
    assert language(desk.form_prints.blank(NEEDS, 1, "es")) == "es"
    assert language(desk.form_prints.blank(NEEDS)) == "es"
    assert language(desk.form_prints.completed(begun(desk))) == "en"


def test_the_firms_own_form_is_in_the_firms_language(desk: Desk) -> None:
    assert language(desk.form_prints.blank(REVIEW, 1)) == "es"
    assert language(desk.form_prints.completed(begun(desk, REVIEW))) == "es"


@pytest.mark.parametrize(("country", "size"), [("ES", A4), ("US", LETTER), ("MX", LETTER)])
def test_the_paper_is_that_of_the_firms_country(desk: Desk, country: str, size: str) -> None:
    desk.firm.save(replace(desk.firm.firm(), country=country))
    for content in (desk.form_prints.blank(NEEDS, 1), desk.form_prints.completed(begun(desk))):
        assert f"/MediaBox [ 0 0 {size} ]".encode() in content


def test_file_names_tell_the_form_and_the_day(desk: Desk) -> None:
    prints, assessment_id = desk.form_prints, begun(desk)
    assert prints.blank_name(NEEDS) == "needs.pdf"
    assert prints.blank_name(NEEDS, 1) == "C_1-needs.pdf"
    assert prints.completed_name(assessment_id) == "C_1-needs-2026-11-22.pdf"


def test_a_grade_changes_neither_a_form_nor_its_name(desk: Desk, store: Store) -> None:
    assessment_id = begun(desk, REVIEW)
    desk.assessments.answer(assessment_id, 2, AnswerState.ANSWERED, "Pide de más.")
    before = printed(desk, assessment_id)
    grade = ClientGrade(
        client_id=1, grade=GradeLetter.D, points=12, confidence=80, given_on=date(2026, 11, 22)
    )
    with store.change(ChangeLabel.SET_GRADE) as change:
        insert(change, grade)
    assert printed(desk, assessment_id) == before


def printed(desk: Desk, assessment_id: int) -> list[bytes | str]:
    """What is printed, without the clock, and the names of the files."""
    prints = desk.form_prints
    contents = (prints.blank(REVIEW, 1), prints.completed(assessment_id))
    timeless = [re.sub(rb"/\w+Date \(.*?\)|/ID\s+\[[^]]*\]", b"", each) for each in contents]
    assert all(len(each) > 0.9 * len(whole) for each, whole in zip(timeless, contents, strict=True))
    return [*timeless, prints.blank_name(REVIEW, 1), prints.completed_name(assessment_id)]


def test_a_form_is_printed_from_a_snapshot(desk: Desk) -> None:
    with desk.on_snapshot(FormPrints) as prints:
        assert prints.blank(NEEDS, 1).startswith(b"%PDF")


def test_who_is_not_there_has_no_form(desk: Desk) -> None:
    with pytest.raises(Refused):
        desk.form_prints.blank(NEEDS, 77)
    with pytest.raises(KeyError):
        desk.form_prints.blank(77)
    with pytest.raises(KeyError):
        desk.form_prints.completed(77)
