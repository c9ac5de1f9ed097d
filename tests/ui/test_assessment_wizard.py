"""The wizard as a user has it: by keyboard alone, on a real workbook."""

from datetime import date

import pytest
from fakes import FakeAsk, shown
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from test_accessible import nameless

from clientdesk.app.conversations import StoredConversation, TrialConversation
from clientdesk.app.desk import Desk
from clientdesk.domain.assessments import AnswerState, Assessment
from clientdesk.domain.interview import asked
from clientdesk.domain.questions import AnswerType, AskedQuestion
from clientdesk.storage.store import Store
from clientdesk.ui.application import speak
from clientdesk.ui.assessment_wizard import AssessmentWizard
from clientdesk.ui.session import Session

TYPED = {
    AnswerType.YES_NO: "1",
    AnswerType.SINGLE: "2",
    AnswerType.MULTIPLE: "13",
    AnswerType.NUMBER: "3",
    AnswerType.MONEY: "1500",
    AnswerType.SCALE_5: "4",
    AnswerType.SCALE_10: "10",
    AnswerType.TEXT: "Payroll",
}
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def asking(desk: Desk) -> Desk:
    desk.services.start("en")
    desk.forms.start()
    return desk


def begin(desk: Desk, form: str = "needs", language: str = "en") -> Assessment:
    """An assessment of Óptica Norte, or the one that is open."""
    form_id = next(each.id for each in desk.forms.all() if each.code == form)
    client = desk.clients.by_ref("C001")
    return desk.assessments.start(client.id, form_id, language, "Ana").assessment


def open_wizard(
    qtbot: QtBot, desk: Desk, assessment: Assessment, ask: FakeAsk, language: str = "en"
) -> AssessmentWizard:
    talk = StoredConversation(desk, assessment)
    wizard = AssessmentWizard(Session(desk, language), ask, talk)
    qtbot.addWidget(wizard)
    with qtbot.waitActive(wizard):
        wizard.show()
    return wizard


def keys(qtbot: QtBot, wizard: AssessmentWizard, *pressed: Qt.Key) -> None:
    for key in pressed:
        qtbot.keyClick(focus(wizard), key)


def types(qtbot: QtBot, wizard: AssessmentWizard, letters: str) -> None:
    for letter in letters:
        qtbot.keyClick(focus(wizard), letter)


def alt(qtbot: QtBot, wizard: AssessmentWizard, key: Qt.Key) -> None:
    qtbot.keyClick(focus(wizard), key, ALT)


def focus(wizard: AssessmentWizard) -> QWidget:
    return QApplication.focusWidget() or wizard


def stored(each: AskedQuestion) -> str:
    """What `TYPED` is as it is stored, in pounds or euros of two digits."""
    kind, codes = each.question.type, [option.code for option in each.options]
    if kind is AnswerType.SINGLE:
        return codes[1]
    if kind is AnswerType.MULTIPLE:
        return f"{codes[0]}\n{codes[2]}"
    return {AnswerType.YES_NO: "yes", AnswerType.MONEY: "150000"}.get(kind, TYPED[kind])


def question(wizard: AssessmentWizard) -> str:
    return next(words for words in shown(wizard) if words.endswith("?"))


def values(desk: Desk, assessment: Assessment) -> dict[str, str]:
    """Answers by the code of their question."""
    codes = {q.question.id: q.question.code for q in desk.assessments.questions(assessment.id)}
    return {codes[id_]: a.value for id_, a in desk.assessments.answers(assessment.id).items()}


def answer_all(qtbot: QtBot, desk: Desk, wizard: AssessmentWizard, assessment: Assessment) -> None:
    """Answers what is asked, as `TYPED` has it, up to the end."""
    by_text = {q.question.text_en: q for q in desk.assessments.questions(assessment.id)}
    for _ in range(60):
        if "That was the last question" in shown(wizard):
            return
        types(qtbot, wizard, TYPED[by_text[question(wizard)].question.type])
        keys(qtbot, wizard, Qt.Key.Key_Return)
    pytest.fail(f"it does not go on from: {question(wizard)}")


@pytest.mark.parametrize("form", ["needs", "review"])
def test_a_whole_assessment_is_done_by_keyboard_alone(
    qtbot: QtBot, asking: Desk, ask: FakeAsk, form: str
) -> None:
    assessment = begin(asking, form)
    wizard = open_wizard(qtbot, asking, assessment, ask)
    answer_all(qtbot, asking, wizard, assessment)
    keys(qtbot, wizard, Qt.Key.Key_Return)
    assert asking.assessments.get(assessment.id).finished_on == asking.today
    answers = asking.assessments.answers(assessment.id)
    to_ask = asked(asking.assessments.questions(assessment.id), answers)
    expected = {each.question.code: stored(each) for each in to_ask}
    assert values(asking, assessment) == expected
    assert "Óptica Norte" in shown(wizard)
    assert ask.said == []


def test_a_wizard_that_was_closed_goes_on_where_it_was(
    qtbot: QtBot, store: Store, asking: Desk, ask: FakeAsk, today: date
) -> None:
    assessment = begin(asking)
    wizard = open_wizard(qtbot, asking, assessment, ask)
    types(qtbot, wizard, "2")
    keys(qtbot, wizard, Qt.Key.Key_Return)
    types(qtbot, wizard, "1500")
    keys(qtbot, wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()
    again = Desk(store, today)
    assert values(again, assessment) == {"Q01": "partnership", "Q48": "150000"} or (
        values(again, assessment) == {"Q01": "partnership", "Q02": "150000"}
    )
    second = open_wizard(qtbot, again, begin(again), ask)
    answers = again.assessments.answers(assessment.id)
    waiting = [
        each.question.text_en
        for each in asked(again.assessments.questions(assessment.id), answers)
        if each.question.id not in answers
    ]
    assert question(second) == waiting[0]


def test_an_answer_is_stored_before_the_next_key(qtbot: QtBot, asking: Desk, ask: FakeAsk) -> None:
    assessment = begin(asking)
    wizard = open_wizard(qtbot, asking, assessment, ask)
    types(qtbot, wizard, "3")
    assert values(asking, assessment) == {"Q01": "company"}
    types(qtbot, wizard, "1")
    assert values(asking, assessment) == {"Q01": "sole_trader"}


def test_back_shows_the_answer_that_was_given(qtbot: QtBot, asking: Desk, ask: FakeAsk) -> None:
    assessment = begin(asking)
    wizard = open_wizard(qtbot, asking, assessment, ask)
    types(qtbot, wizard, "3")
    keys(qtbot, wizard, Qt.Key.Key_Return)
    types(qtbot, wizard, "77")
    alt(qtbot, wizard, Qt.Key.Key_Left)
    assert chosen(wizard) == ["Company"]
    alt(qtbot, wizard, Qt.Key.Key_Right)
    assert "7700" in values(asking, assessment).values()


def chosen(wizard: AssessmentWizard) -> list[str]:
    """The names of the choices that are down."""
    buttons = wizard.findChildren(QAbstractButton)
    down = [b for b in buttons if b.isCheckable() and b.isChecked() and b.isVisibleTo(wizard)]
    return [b.accessibleName() for b in down if b.property("role") in ("answer", "state")]


def test_not_knowing_and_not_asking_are_answers(qtbot: QtBot, asking: Desk, ask: FakeAsk) -> None:
    assessment = begin(asking)
    wizard = open_wizard(qtbot, asking, assessment, ask)
    keys(qtbot, wizard, Qt.Key.Key_F3, Qt.Key.Key_Return, Qt.Key.Key_F4, Qt.Key.Key_Return)
    states = [each.state for each in asking.assessments.answers(assessment.id).values()]
    assert states == [AnswerState.UNKNOWN, AnswerState.NOT_ASKED]
    alt(qtbot, wizard, Qt.Key.Key_Left)
    alt(qtbot, wizard, Qt.Key.Key_Left)
    assert chosen(wizard) == ["Does not know"]
    types(qtbot, wizard, "3")
    assert chosen(wizard) == ["Company"]
    assert values(asking, assessment)["Q01"] == "company"


def test_a_note_is_one_key_away_and_stays_with_its_answer(
    qtbot: QtBot, asking: Desk, ask: FakeAsk
) -> None:
    assessment = begin(asking)
    wizard = open_wizard(qtbot, asking, assessment, ask)
    types(qtbot, wizard, "3")
    keys(qtbot, wizard, Qt.Key.Key_F2)
    types(qtbot, wizard, "2 owners")
    keys(qtbot, wizard, Qt.Key.Key_Return)
    answer = next(iter(asking.assessments.answers(assessment.id).values()))
    assert (answer.value, answer.note) == ("company", "2 owners")
    alt(qtbot, wizard, Qt.Key.Key_Left)
    assert chosen(wizard) == ["Company"]


def test_a_fact_of_the_workbook_counts_only_once_it_is_confirmed(
    qtbot: QtBot, asking: Desk, ask: FakeAsk
) -> None:
    client = asking.clients.by_ref("C001")
    asking.facts.save(client.id, {"legal_form": "company"}, date(2026, 3, 5))
    assessment = begin(asking)
    wizard = open_wizard(qtbot, asking, assessment, ask)
    assert any("Company" in words and "05/03/2026" in words for words in shown(wizard)), shown(
        wizard
    )
    alt(qtbot, wizard, Qt.Key.Key_Right)
    assert values(asking, assessment) == {}
    alt(qtbot, wizard, Qt.Key.Key_Left)
    keys(qtbot, wizard, Qt.Key.Key_Return)
    assert values(asking, assessment) == {"Q01": "company"}


def test_the_language_of_the_questions_changes_at_any_moment(
    qtbot: QtBot, asking: Desk, ask: FakeAsk
) -> None:
    wizard = open_wizard(qtbot, asking, begin(asking), ask)
    types(qtbot, wizard, "3")
    keys(qtbot, wizard, Qt.Key.Key_F6)
    assert question(wizard) == "¿Qué forma jurídica tiene el negocio?"
    assert chosen(wizard) == ["Sociedad mercantil"]
    assert "El negocio" in shown(wizard)
    keys(qtbot, wizard, Qt.Key.Key_F6)
    assert question(wizard) == "What legal form does the business have?"


def test_alt_and_the_arrows_go_from_area_to_area(qtbot: QtBot, asking: Desk, ask: FakeAsk) -> None:
    wizard = open_wizard(qtbot, asking, begin(asking), ask)
    alt(qtbot, wizard, Qt.Key.Key_Down)
    assert "The books" in shown(wizard)
    alt(qtbot, wizard, Qt.Key.Key_Up)
    assert question(wizard) == "What legal form does the business have?"


def test_what_cannot_be_read_is_said_and_not_left(qtbot: QtBot, asking: Desk, ask: FakeAsk) -> None:
    assessment = begin(asking)
    wizard = open_wizard(qtbot, asking, assessment, ask)
    types(qtbot, wizard, "3")
    keys(qtbot, wizard, Qt.Key.Key_Return)
    before = question(wizard)
    types(qtbot, wizard, "many")
    keys(qtbot, wizard, Qt.Key.Key_Return)
    assert question(wizard) == before
    assert any(words.startswith("This is not an amount") for words in shown(wizard))
    ask.confirms = False
    keys(qtbot, wizard, Qt.Key.Key_Escape)
    assert wizard.isVisible()
    ask.confirms = True
    keys(qtbot, wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()
    assert len(ask.questions) == 2


def test_of_several_none_excludes_the_others(qtbot: QtBot, asking: Desk, ask: FakeAsk) -> None:
    assessment = begin(asking)
    wizard = open_wizard(qtbot, asking, assessment, ask)
    for _ in range(9):
        alt(qtbot, wizard, Qt.Key.Key_Down)
    alt(qtbot, wizard, Qt.Key.Key_Right)
    assert question(wizard) == "Which of these would you like help with this year?"
    types(qtbot, wizard, "12")
    assert len(values(asking, assessment)["Q43"].split("\n")) == 2
    types(qtbot, wizard, "0")
    assert values(asking, assessment)["Q43"] == ""
    types(qtbot, wizard, "2")
    assert chosen(wizard) == ["Not having to worry about cash"]
    types(qtbot, wizard, "2")
    assert chosen(wizard) == ["None of them"]


def test_a_test_run_keeps_nothing_and_says_what_the_answers_point_to(
    qtbot: QtBot, asking: Desk, ask: FakeAsk
) -> None:
    form = asking.forms.all()[0]
    talk = TrialConversation(asking, form.id, "en")
    wizard = AssessmentWizard(Session(asking, "en"), ask, talk)
    qtbot.addWidget(wizard)
    with qtbot.waitActive(wizard):
        wizard.show()
    assert "Test run: nothing is kept" in shown(wizard)
    types(qtbot, wizard, "6")  # not formed yet: starting a business, 3 points
    for _ in range(60):
        alt(qtbot, wizard, Qt.Key.Key_Right)
    keys(qtbot, wizard, Qt.Key.Key_Return)
    assert "Recommended" in shown(wizard)
    assert "What legal form does the business have?" in shown(wizard)
    assert asking.assessments.all() == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_page_of_the_wizard_has_names(
    qtbot: QtBot, qapp: QCoreApplication, asking: Desk, ask: FakeAsk, language: str
) -> None:
    speak(qapp, language)
    wizard = open_wizard(qtbot, asking, begin(asking), ask, language)
    for _ in range(60):
        assert nameless(wizard) == []
        alt(qtbot, wizard, Qt.Key.Key_Right)
    keys(qtbot, wizard, Qt.Key.Key_Return)
    assert nameless(wizard) == []
