"""Forms as the firm makes them its own: questions, their order, what is wrong with them (A7)."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from fakes import FakeAsk, field_of, press, shown, write
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit
from pytestqt.qtbot import QtBot
from test_accessible import nameless

from clientdesk.app.desk import Desk
from clientdesk.domain.questions import (
    AnswerType,
    AskedQuestion,
    QuestionCondition,
    QuestionOption,
    QuestionRule,
    RuleOperator,
)
from clientdesk.ui.answer_test import AnswerTest, ConditionEditor
from clientdesk.ui.application import speak
from clientdesk.ui.cards import LinkRow
from clientdesk.ui.editors import ChoiceEditor
from clientdesk.ui.form_editor import FormEditor
from clientdesk.ui.question_dialog import QuestionDialog
from clientdesk.ui.record_dialog import RecordDialog
from clientdesk.ui.session import Session
from clientdesk.ui.value_editor import RowChoice

NEEDS, REVIEW = 1, 2


@pytest.fixture
def asking(desk: Desk) -> Desk:
    """The catalogue and both forms."""
    desk.services.start("en")
    desk.forms.start()
    return desk


@pytest.fixture
def editor(qtbot: QtBot, asking: Desk, ask: FakeAsk) -> FormEditor:
    return open_editor(qtbot, asking, ask)


def open_editor(qtbot: QtBot, desk: Desk, ask: FakeAsk) -> FormEditor:
    editor = FormEditor(Session(desk, "en"), ask)
    editor.changed.connect(editor.refresh)
    qtbot.addWidget(editor)
    editor.resize(1300, 700)
    with qtbot.waitExposed(editor):
        editor.show()
    return editor


def codes(desk: Desk, form_id: int = NEEDS) -> list[str]:
    return [each.question.code for each in desk.forms.questions(form_id)]


def question(desk: Desk, code: str) -> AskedQuestion:
    return next(each for each in desk.forms.questions(NEEDS) if each.question.code == code)


def listed(editor: FormEditor) -> list[str]:
    model = editor.view.model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def dialog_of(editor: FormEditor, kind: type[QDialog] = QuestionDialog) -> QDialog:
    found = [each for each in editor.window().findChildren(kind) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def plain(asked: AskedQuestion) -> AskedQuestion:
    """Without the numbers under which its parts are stored."""
    return AskedQuestion(
        asked.question,
        tuple(replace(each, id=0, question_id=0) for each in asked.options),
        tuple(replace(each, id=0, question_id=0) for each in asked.rules),
        tuple(replace(each, id=0, question_id=0) for each in asked.conditions),
    )


def choose(dialog: QDialog, label: str, words: str) -> None:
    """Takes an entry of a choice, as a click in its list does."""
    pick(field_of(dialog, label), words)


def pick(choice: object, words: str) -> None:
    assert isinstance(choice, QComboBox)
    place = choice.findText(words)
    assert place >= 0, [choice.itemText(n) for n in range(choice.count())]
    choice.setCurrentIndex(place)
    choice.activated.emit(place)


def rule_choices(dialog: QDialog) -> list[RowChoice]:
    """Answer, service and weight of the first rule."""
    test = dialog.findChildren(AnswerTest)[0]
    inside = [each for each in dialog.findChildren(RowChoice) if not in_condition(each)]
    first = test.findChildren(RowChoice)[0]
    return inside[inside.index(first) :]


def in_condition(choice: RowChoice) -> bool:
    parents = (choice.parentWidget(), choice.parentWidget().parentWidget())
    return any(isinstance(each, ConditionEditor) for each in parents)


def test_the_questions_stand_in_their_order(editor: FormEditor, asking: Desk) -> None:
    assert listed(editor) == codes(asking)


def test_without_services_one_line_offers_them_and_then_nothing_is_left_to_mend(
    qtbot: QtBot, desk: Desk, ask: FakeAsk
) -> None:
    desk.forms.start()
    editor = open_editor(qtbot, desk, ask)
    (link,) = links(editor)
    assert link.accessibleName() == "The firm has no services yet: add the usual ones."
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert len(desk.services.all()) == 22
    assert any(each.startswith("Nothing to mend") for each in shown(editor))


def test_a_form_of_the_bank_has_nothing_to_mend(editor: FormEditor) -> None:
    assert any(each.startswith("Nothing to mend") for each in shown(editor))


@pytest.mark.parametrize("form_id", [NEEDS, REVIEW])
def test_opening_a_question_and_saving_it_changes_nothing(
    qtbot: QtBot, asking: Desk, ask: FakeAsk, form_id: int
) -> None:
    questions = asking.forms.questions(form_id)
    session = Session(asking, "en")
    for place, asked in enumerate(questions):
        dialog = QuestionDialog(session, asked, questions[:place], ask)
        qtbot.addWidget(dialog)
        assert dialog._written() == plain(asked)


def test_a_question_of_ones_own_is_asked_last(
    qtbot: QtBot, editor: FormEditor, asking: Desk
) -> None:
    press(qtbot, editor, "New question…")
    dialog = dialog_of(editor)
    write(qtbot, dialog, "Question in Spanish", "Vende por internet?")
    write(qtbot, dialog, "Question in English", "Do you sell online?")
    answer, service, weight = rule_choices(dialog)[:3]
    pick(answer, "No")
    pick(service, asking.services.all()[0].name("en"))
    pick(weight, "3: recommended")
    press(qtbot, dialog, "Save")
    stored = asking.forms.questions(NEEDS)[-1]
    assert (stored.question.text_es, stored.question.text_en) == (
        "Vende por internet?",
        "Do you sell online?",
    )
    assert [(r.operator, r.value, r.service_code, r.weight) for r in stored.rules] == [
        (RuleOperator.IS, "no", asking.services.all()[0].code, 3)
    ]
    assert listed(editor)[-1] == stored.question.code == "N01"
    assert editor.view.current() == stored


def test_answers_to_choose_from_are_written_in_both_languages(
    qtbot: QtBot, editor: FormEditor, asking: Desk
) -> None:
    press(qtbot, editor, "New question…")
    dialog = dialog_of(editor)
    write(qtbot, dialog, "Question in English", "Where do you sell?")
    choose(dialog, "How it is answered", "One of several")
    press(qtbot, dialog, "Add an answer")
    for name, words in (
        ("Answer in Spanish", ["En tienda", "En la red"]),
        ("Answer in English", ["In a shop", "Online"]),
    ):
        for field, each in zip(named(dialog, name), words, strict=True):
            qtbot.keyClicks(field, each)
    answer, service = rule_choices(dialog)[:2]
    pick(answer, "Online")
    pick(service, asking.services.all()[1].name("en"))
    press(qtbot, dialog, "Save")
    stored = asking.forms.questions(NEEDS)[-1]
    assert [(each.code, each.label_es, each.label_en) for each in stored.options] == [
        ("a1", "En tienda", "In a shop"),
        ("a2", "En la red", "Online"),
    ]
    assert [each.value for each in stored.rules] == ["a2"]


def named(dialog: QDialog, name: str) -> Sequence[QLineEdit]:
    return [each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name]


def test_a_choice_needs_two_answers(qtbot: QtBot, editor: FormEditor) -> None:
    press(qtbot, editor, "New question…")
    dialog = dialog_of(editor)
    write(qtbot, dialog, "Question in English", "Where do you sell?")
    choose(dialog, "How it is answered", "Several")
    press(qtbot, dialog, "Save")
    assert "Write two answers at least." in shown(dialog)


def test_another_type_keeps_the_service_and_asks_for_another_answer(
    qtbot: QtBot, asking: Desk, ask: FakeAsk
) -> None:
    asked = question(asking, "Q04")  # yes or no
    dialog = QuestionDialog(Session(asking, "en"), asked, [], ask)
    qtbot.addWidget(dialog)
    dialog.show()
    choose(dialog, "How it is answered", "Number")
    press(qtbot, dialog, "Save")
    assert "Say with what the answer is compared." in shown(dialog)
    assert [each.service_code for each in dialog._written().rules] == [
        each.service_code for each in asked.rules
    ]


def test_a_question_may_wait_for_an_earlier_answer(
    qtbot: QtBot, editor: FormEditor, asking: Desk
) -> None:
    press(qtbot, editor, "New question…")
    dialog = dialog_of(editor)
    write(qtbot, dialog, "Question in English", "In which countries?")
    choose(dialog, "How it is answered", "Words")
    condition = dialog.findChildren(ConditionEditor)[0]
    earlier, answer = condition.findChildren(RowChoice)[:2]
    pick(earlier, f"Q04 · {question(asking, 'Q04').question.text_en}")
    pick(answer, "Yes")
    press(qtbot, dialog, "Save")
    stored = asking.forms.questions(NEEDS)[-1]
    assert [(each.on_code, each.operator, each.value) for each in stored.conditions] == [
        ("Q04", RuleOperator.IS, "yes")
    ]


def test_a_code_that_is_taken_is_said_at_its_field(
    qtbot: QtBot, editor: FormEditor, asking: Desk
) -> None:
    before = codes(asking)
    press(qtbot, editor, "New question…")
    dialog = dialog_of(editor)
    write(qtbot, dialog, "Question in English", "Do you sell online?")
    write(qtbot, dialog, "Code", "Q04")
    press(qtbot, dialog, "Save")
    assert dialog.isVisible()
    assert field_of(dialog, "Code").accessibleDescription()
    assert codes(asking) == before


def test_what_was_written_is_not_lost_without_a_word(
    qtbot: QtBot, editor: FormEditor, ask: FakeAsk
) -> None:
    press(qtbot, editor, "New question…")
    dialog = dialog_of(editor)
    write(qtbot, dialog, "Question in English", "Do you sell online?")
    ask.confirms = False
    press(qtbot, dialog, "Cancel")
    assert dialog.isVisible()
    assert ask.questions == ["Close without saving what you wrote?"]


def test_the_order_is_changed_by_buttons_and_by_keys(
    qtbot: QtBot, editor: FormEditor, asking: Desk
) -> None:
    before = codes(asking)
    press(qtbot, editor, "Down")
    assert codes(asking)[:2] == [before[1], before[0]]
    assert listed(editor)[:2] == [before[1], before[0]]
    with qtbot.waitActive(editor):
        editor.activateWindow()
    editor.view.setFocus()
    qtbot.keyClick(editor.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert codes(asking) == before
    assert editor.view.current().question.code == before[0]


def test_a_question_is_archived_and_asked_again(
    qtbot: QtBot, editor: FormEditor, asking: Desk
) -> None:
    first = codes(asking)[0]
    press(qtbot, editor, "Archive")
    assert first not in codes(asking)
    press(qtbot, editor, "Show archived")
    editor.go_to(question_id(asking, first))
    press(qtbot, editor, "Ask again")
    assert codes(asking)[-1] == first


def question_id(desk: Desk, code: str) -> int:
    found = desk.forms.questions(NEEDS, include_archived=True)
    return next(each.question.id for each in found if each.question.code == code)


def links(editor: FormEditor) -> list[LinkRow]:
    return [each for each in editor.findChildren(LinkRow) if each.isVisibleTo(editor)]


def test_a_finding_goes_to_its_question(qtbot: QtBot, editor: FormEditor, asking: Desk) -> None:
    asked = question(asking, "Q10")
    lost = replace(asked, question=replace(asked.question, text_es=""))
    editor.refresh(asking.forms.save_question(lost))
    (link,) = links(editor)
    assert link.accessibleName() == "Q10: words are missing in one of the two languages."
    assert "1 thing to mend" in shown(editor)
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert editor.view.current().question.code == "Q10"
    qtbot.waitUntil(lambda: "Not translated yet" in shown(editor))


def test_a_rule_that_can_never_fire_is_said_in_words(editor: FormEditor, asking: Desk) -> None:
    asked = question(asking, "Q42")  # 0 to 10
    service = asking.services.all()[0]
    rule = QuestionRule(
        question_id=0,
        operator=RuleOperator.AT_LEAST,
        value="11",
        service_code=service.code,
        weight=1,
    )
    editor.refresh(asking.forms.save_question(replace(asked, rules=(*asked.rules, rule))))
    said = [each.accessibleName() for each in links(editor)]
    assert said == [f"Q42: “at least 11” can never lead to {service.name('en')}."]


def test_a_service_without_a_question_begins_one(
    qtbot: QtBot, editor: FormEditor, asking: Desk
) -> None:
    service = replace(asking.services.all()[0], id=0, code="ZZZ", name_en="Coaching")
    editor.refresh(asking.services.save(service, []))
    (link,) = links(editor)
    assert link.accessibleName() == "Coaching: no question points to this service."
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    answer, chosen = rule_choices(dialog_of(editor))[:2]
    assert (answer.currentText(), chosen.currentText()) == ("Yes", "Coaching")


def test_a_form_of_ones_own_begins_empty(qtbot: QtBot, editor: FormEditor, asking: Desk) -> None:
    press(qtbot, editor, "New form…")
    dialog = dialog_of(editor, RecordDialog)
    write(qtbot, dialog, "Name in Spanish", "Alta de cliente")
    write(qtbot, dialog, "Months until due again", "24")
    press(qtbot, dialog, "Save")
    form = asking.forms.all()[-1]
    assert (form.code, form.name_es, form.interval_months) == ("F01", "Alta de cliente", 24)
    assert editor.form_id == form.id
    assert listed(editor) == []


def test_a_question_says_where_its_answers_lead(
    qtbot: QtBot, editor: FormEditor, asking: Desk
) -> None:
    service = asking.services.all()[0].code
    made = AskedQuestion(
        replace(
            question(asking, "Q04").question,
            id=0,
            code="N01",
            type=AnswerType.MULTIPLE,
            text_en="Which?",
        ),
        (
            QuestionOption(question_id=0, position=1, code="a", label_en="One", label_es="Uno"),
            QuestionOption(question_id=0, position=2, code="b", label_en="Two", label_es="Dos"),
        ),
        (
            QuestionRule(
                question_id=0,
                operator=RuleOperator.HAS,
                value="b",
                service_code=service,
                weight=3,
            ),
        ),
        (
            QuestionCondition(
                question_id=0, on_code="Q03", operator=RuleOperator.AT_LEAST, value="2"
            ),
        ),
    )
    editor.refresh(asking.forms.save_question(made))
    editor.go_to(question_id(asking, "N01"))
    name = asking.services.all()[0].name("en")
    qtbot.waitUntil(lambda: "• One / Uno" in shown(editor))
    said = shown(editor)
    assert f"Includes “Two” → {name}: recommended" in said
    assert any(each.startswith("Only where Q03") and each.endswith("at least 2") for each in said)


def test_a_rule_may_name_a_figure_of_the_firm(qtbot: QtBot, asking: Desk, ask: FakeAsk) -> None:
    dialog = QuestionDialog(Session(asking, "en"), question(asking, "Q02"), [], ask)
    qtbot.addWidget(dialog)
    texts = [each.currentText() for each in dialog.findChildren(ChoiceEditor)]
    assert "at least the sales that call for a CFO" in texts


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_screen_reader_has_a_name_for_every_field(
    qtbot: QtBot, qapp: QCoreApplication, asking: Desk, ask: FakeAsk, language: str
) -> None:
    speak(qapp, language)
    for code in ("Q01", "Q02", "Q12", "Q20"):
        asked = question(asking, code)
        dialog = QuestionDialog(Session(asking, language), asked, asking.forms.questions(1), ask)
        qtbot.addWidget(dialog)
        dialog.show()
        assert nameless(dialog) == []
