"""Forms: the starting ones, the firm's own questions, their order, what is wrong with them (A8)."""

from dataclasses import replace
from datetime import date

import pytest
from question_samples import ask

from clientdesk.app.desk import Desk
from clientdesk.domain.form_lint import FormFindingCode
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.questions import AnswerType, AskedQuestion, Form, RuleOperator
from clientdesk.storage.store import Store

IS = RuleOperator.IS


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """One form of the firm's own, id 1, with three questions: A, B (if A is yes) and C."""
    desk = Desk(store, today)
    desk.forms.save_form(Form(code="own", name_en="Own", name_es="Propio"))
    for asked in (ask(1), ask(2, AnswerType.SINGLE, (IS, "x", "PAY", 2), options=("x", "y"),
                             only_if=(("Q1", IS, "yes"),)), ask(3)):  # fmt: skip
        desk.forms.save_question(replace(asked, question=replace(asked.question, id=0)))
    return desk


def codes(desk: Desk, form_id: int = 1) -> list[str]:
    return [each.question.code for each in desk.forms.questions(form_id)]


def refusal(desk: Desk, asked: AskedQuestion) -> RefusalCode:
    with pytest.raises(Refused) as refused:
        desk.forms.save_question(asked)
    return refused.value.code


def new(number: int) -> AskedQuestion:
    asked = ask(number)
    return replace(asked, question=replace(asked.question, id=0))


def test_the_bank_is_added_once(store: Store, today: date) -> None:
    desk = Desk(store, today)
    assert desk.forms.lacks_bank()
    assert desk.forms.start().touch("form", "question", "question_rule")
    assert [form.code for form in desk.forms.all()] == ["needs", "review"]
    assert not desk.forms.lacks_bank()
    assert desk.forms.start().tables == frozenset()
    desk.undo()
    assert desk.forms.all() == []


def test_a_form_that_the_firm_changed_is_not_added_again(store: Store, today: date) -> None:
    desk = Desk(store, today)
    desk.forms.start()
    desk.forms.archive_question(1)
    desk.forms.archive_form(2)
    assert desk.forms.start().tables == frozenset()
    assert "Q01" not in codes(desk)


def test_a_question_is_stored_whole(desk: Desk) -> None:
    found = desk.forms.questions(1)[1]
    assert [(o.code, o.label_es) for o in found.options] == [("x", "xo"), ("y", "yo")]
    assert [(r.operator, r.value, r.service_code, r.weight) for r in found.rules] == [
        (IS, "x", "PAY", 2)
    ]
    assert [(c.on_code, c.value) for c in found.conditions] == [("Q1", "yes")]


def test_the_same_question_again_writes_nothing(desk: Desk) -> None:
    for asked in desk.forms.questions(1):
        assert desk.forms.save_question(asked).tables == frozenset()


def test_options_and_rules_are_replaced_by_what_is_given(desk: Desk) -> None:
    found = desk.forms.questions(1)[1]
    desk.forms.save_question(replace(found, options=found.options[::-1], rules=()))
    changed = desk.forms.questions(1)[1]
    assert ([o.code for o in changed.options], changed.rules) == (["y", "x"], ())
    desk.undo()
    assert desk.forms.questions(1)[1].rules


def test_a_code_is_used_once_in_a_form(desk: Desk) -> None:
    assert refusal(desk, new(1)) is RefusalCode.DUPLICATE_QUESTION
    desk.forms.save_form(Form(code="other", name_en="Other", name_es=""))
    other = new(1)
    desk.forms.save_question(replace(other, question=replace(other.question, form_id=2)))
    assert codes(desk, 2) == ["Q1"]


def test_a_question_without_words_is_refused(desk: Desk) -> None:
    asked = new(9)
    blank = replace(asked.question, text_en=" ", text_es="")
    assert refusal(desk, replace(asked, question=blank)) is RefusalCode.MISSING_NAME


def test_a_form_without_a_name_or_with_a_code_in_use_is_refused(desk: Desk) -> None:
    for form, code in (
        (Form(code="x", name_en="", name_es=" "), RefusalCode.MISSING_NAME),
        (Form(code="own", name_en="Again", name_es=""), RefusalCode.DUPLICATE_CODE),
    ):
        with pytest.raises(Refused) as refused:
            desk.forms.save_form(form)
        assert refused.value.code is code


def test_a_form_without_a_code_is_given_one(desk: Desk) -> None:
    for name in ("One", "Two"):
        desk.forms.save_form(Form(code="", name_en=name, name_es=""))
    assert [form.code for form in desk.forms.all()] == ["own", "F01", "F02"]


def test_two_options_with_the_same_code_are_refused(desk: Desk) -> None:
    found = desk.forms.questions(1)[1]
    twice = replace(found, options=(found.options[0], found.options[0]))
    assert refusal(desk, twice) is RefusalCode.DUPLICATE_CODE
    blank = replace(found.options[0], code=" ")
    assert refusal(desk, replace(found, options=(blank,))) is RefusalCode.MISSING_NAME


def test_conditions_follow_a_question_that_is_renamed(desk: Desk) -> None:
    first = desk.forms.questions(1)[0]
    desk.forms.save_question(replace(first, question=replace(first.question, code="STAFF")))
    assert [c.on_code for c in desk.forms.questions(1)[1].conditions] == ["STAFF"]
    desk.undo()
    assert [c.on_code for c in desk.forms.questions(1)[1].conditions] == ["Q1"]


def test_questions_move_as_far_as_there_are_others(desk: Desk) -> None:
    desk.forms.move(3, -1)
    assert codes(desk) == ["Q1", "Q3", "Q2"]
    desk.forms.move(3, -5)
    assert codes(desk) == ["Q3", "Q1", "Q2"]
    assert desk.forms.move(3, -1).tables == frozenset()
    desk.forms.move(3, 9)
    assert codes(desk) == ["Q1", "Q2", "Q3"]


def test_a_question_is_taken_off_and_put_back_at_the_end(desk: Desk) -> None:
    desk.forms.archive_question(1)
    assert codes(desk) == ["Q2", "Q3"]
    desk.forms.archive_question(1, archived=False)
    assert codes(desk) == ["Q2", "Q3", "Q1"]


def test_a_new_code_is_free(desk: Desk) -> None:
    asked = new(4)
    desk.forms.save_question(replace(asked, question=replace(asked.question, code="N01")))
    assert desk.forms.next_code(1) == "N02"


def test_the_lint_goes_by_the_services_on_offer(desk: Desk) -> None:
    """PAY is not in an empty catalogue: the rule is dead; in the whole one 21 lack a question."""
    dead = [f.service_code for f in desk.forms.lint(1) if f.rule]
    assert dead == ["PAY"]
    desk.services.start("en")
    found = desk.forms.lint(1)
    assert [f for f in found if f.rule] == []
    lacking = [f for f in found if f.code is FormFindingCode.SERVICE_WITHOUT_QUESTION]
    assert len(lacking) == len(desk.services.all()) - 1 == 21


def test_the_bank_has_no_findings_with_the_whole_catalogue(store: Store, today: date) -> None:
    desk = Desk(store, today)
    desk.services.start("en")
    desk.forms.start()
    assert [desk.forms.lint(form.id) for form in desk.forms.all()] == [(), ()]
