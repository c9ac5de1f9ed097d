"""The result of an assessment on the screen, and what can be done from it."""

from dataclasses import replace

import pytest
from fakes import FakeAsk, press, shown
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot
from test_accessible import nameless

from clientdesk.app.desk import Desk
from clientdesk.app.suggestions import SuggestionSource
from clientdesk.domain.assessments import AnswerState, Assessment
from clientdesk.domain.needs import NeedStrength
from clientdesk.domain.package_records import Package, PackageService
from clientdesk.domain.records import Engagement, EngagementService
from clientdesk.domain.services import Unit
from clientdesk.ui.application import speak
from clientdesk.ui.assessment_result import AssessmentResultPane
from clientdesk.ui.need_list import STRENGTHS
from clientdesk.ui.offer_dialogs import OfferDialog
from clientdesk.ui.question_card import SOURCES
from clientdesk.ui.session import Session


@pytest.fixture
def asking(desk: Desk) -> Desk:
    desk.services.start("en")
    desk.forms.start()
    return desk


@pytest.fixture
def assessment(asking: Desk) -> Assessment:
    """Óptica Norte is not formed yet (STR 3 points) and does not need our calls."""
    form = next(each for each in asking.forms.all() if each.code == "needs")
    client = asking.clients.by_ref("C001")
    found = asking.assessments.start(client.id, form.id, "en", "Ana").assessment
    answer(asking, found, "Q01", "not_yet_formed")
    answer(asking, found, "Q44", "The monthly call")
    return found


def answer(desk: Desk, assessment: Assessment, code: str, value: str) -> None:
    questions = desk.assessments.questions(assessment.id)
    id_ = next(each.question.id for each in questions if each.question.code == code)
    desk.assessments.answer(assessment.id, id_, AnswerState.ANSWERED, value)


def name_of(desk: Desk, code: str) -> str:
    return next(each.name("en") for each in desk.services.all() if each.code == code)


def pane_of(qtbot: QtBot, desk: Desk, assessment: Assessment, ask: FakeAsk) -> AssessmentResultPane:
    pane = AssessmentResultPane(Session(desk, "en"), ask)
    qtbot.addWidget(pane)
    pane.resize(1100, 700)
    pane.show_assessment(assessment.id)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def test_a_need_stands_with_its_strength_and_the_answer_behind_it(
    qtbot: QtBot, asking: Desk, assessment: Assessment, ask: FakeAsk
) -> None:
    said = shown(pane_of(qtbot, asking, assessment, ask))
    start = name_of(asking, "STR")
    assert said.index("Recommended") < said.index(start)
    assert said.index(start) < said.index("What legal form does the business have?")
    assert "Not formed yet" in said
    assert "The monthly call" in said
    assert "0%" in said


def test_what_is_contracted_is_covered_and_not_offered_again(
    qtbot: QtBot, asking: Desk, assessment: Assessment, ask: FakeAsk
) -> None:
    client = asking.clients.by_ref("C001")
    agreed = EngagementService(engagement_id=0, service=name_of(asking, "STR"))
    asking.clients.save(client, Engagement(client_id=client.id, monthly_fee=100), [agreed])
    pane = pane_of(qtbot, asking, assessment, ask)
    said = shown(pane)
    assert "Contracted" in said
    assert "100%" in said
    assert not [b for b in pane.findChildren(QPushButton) if b.text() == "Accept"]


def test_an_accepted_need_is_an_agreed_match(
    qtbot: QtBot, asking: Desk, assessment: Assessment, ask: FakeAsk
) -> None:
    pane = pane_of(qtbot, asking, assessment, ask)
    with qtbot.waitSignal(pane.changed):
        press(qtbot, pane, "Accept")
    [match] = asking.matching.accepted(assessment.client_id)
    assert match.reasons == "What legal form does the business have? Not formed yet"
    qtbot.waitUntil(lambda: "Accepted on 22/11/2026" in shown(pane))


def test_where_nothing_is_recommended_no_share_is_said_to_be_covered(
    qtbot: QtBot, asking: Desk, assessment: Assessment, ask: FakeAsk
) -> None:
    answer(asking, assessment, "Q01", "partnership")  # points to no service
    said = shown(pane_of(qtbot, asking, assessment, ask))
    assert "The answers point to no service." in said
    assert "100%" not in said


def test_accepting_by_keyboard_goes_on_to_the_next_need_and_scrolls_nowhere(
    qtbot: QtBot, asking: Desk, assessment: Assessment, ask: FakeAsk
) -> None:
    answer(asking, assessment, "Q03", "18")  # payroll 3 points, people 2
    pane = pane_of(qtbot, asking, assessment, ask)
    pane.resize(1100, 300)  # too low for every need
    accepts = [b for b in pane.findChildren(QPushButton) if b.text() == "Accept"]
    accepts[0].setFocus()
    bar = pane.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(60)
    qtbot.keyClick(accepts[0], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Accepted on 22/11/2026" in shown(pane))
    assert accepts[1].hasFocus()
    assert bar.value() < bar.maximum()


def test_a_package_is_offered_from_here(
    qtbot: QtBot, asking: Desk, assessment: Assessment, ask: FakeAsk
) -> None:
    service = asking.services.all()[0]
    row = PackageService(package_id=0, service_id=service.id, unit=Unit.FLAT, quantity=1)
    asking.packages.save(Package(name="Basic"), [row])
    pane = pane_of(qtbot, asking, assessment, ask)
    press(qtbot, pane, "Offer a package…")
    dialogs = pane.window().findChildren(OfferDialog)
    assert [each.windowTitle() for each in dialogs] == ["Offer to Óptica Norte"]
    dialogs[0].reject()


def test_a_review_shows_its_answers_and_no_services(
    qtbot: QtBot, asking: Desk, ask: FakeAsk
) -> None:
    form = next(each for each in asking.forms.all() if each.code == "review")
    client = asking.clients.by_ref("C001")
    review = asking.assessments.start(client.id, form.id, "en", "").assessment
    answer(asking, review, "R10", "9")
    said = shown(pane_of(qtbot, asking, review, ask))
    assert "9 of 10" in said
    assert "Coverage" not in said


def test_printing_shows_the_completed_form(
    qtbot: QtBot, asking: Desk, assessment: Assessment, ask: FakeAsk
) -> None:
    pane = pane_of(qtbot, asking, assessment, ask)
    press(qtbot, pane, "Print…")
    [dialog] = pane.window().findChildren(QDialog)
    save = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Save as PDF…")
    qtbot.waitUntil(save.isEnabled)
    assert nameless(dialog) == []
    dialog.reject()


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_result_has_names(
    qtbot: QtBot,
    qapp: QCoreApplication,
    asking: Desk,
    assessment: Assessment,
    ask: FakeAsk,
    language: str,
) -> None:
    speak(qapp, language)
    asking.firm.save(replace(asking.firm.firm(), language=language))
    assert nameless(pane_of(qtbot, asking, assessment, ask)) == []


def test_every_strength_and_source_has_words() -> None:
    assert set(STRENGTHS) == set(NeedStrength)
    assert set(SOURCES) == set(SuggestionSource)


def test_a_review_of_the_client_is_asked_for(
    qtbot: QtBot, asking: Desk, assessment: Assessment, ask: FakeAsk
) -> None:
    pane = pane_of(qtbot, asking, assessment, ask)
    with qtbot.waitSignal(pane.case_wanted) as wanted:
        press(qtbot, pane, "Open a review")
    assert wanted.args[0].ref == "C001"


def test_a_prospect_has_no_review(
    qtbot: QtBot, asking: Desk, assessment: Assessment, ask: FakeAsk
) -> None:
    client = asking.clients.by_ref("C001")
    asking.clients.save(replace(client, prospect=True), None)
    pane = pane_of(qtbot, asking, assessment, ask)
    buttons = [each for each in pane.findChildren(QPushButton) if each.text() == "Open a review"]
    assert [each.isVisible() for each in buttons] == [False]
