"""The Assessments tab as a person uses it: whom to ask, what was asked, and the forms (A7, B8)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from fakes import FakeAsk, press, shown
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QDialog, QPushButton
from pytestqt.qtbot import QtBot
from test_accessible import nameless

from clientdesk.app.desk import Desk
from clientdesk.domain.assessments import AnswerState, Assessment
from clientdesk.domain.changes import Changes
from clientdesk.domain.records import Engagement
from clientdesk.domain.services import Frequency, Service, ServiceKind, Unit
from clientdesk.storage.store import Store
from clientdesk.ui.application import speak
from clientdesk.ui.assessment_list import AssessmentList
from clientdesk.ui.assessment_wizard import AssessmentWizard
from clientdesk.ui.assessments import ALL, FORMS, AssessmentsPage
from clientdesk.ui.client_commands import show
from clientdesk.ui.compare_dialog import CompareDialog
from clientdesk.ui.due_view import DueView
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.new_assessment import NewAssessmentDialog
from clientdesk.ui.review_dialogs import NewReviewDialog
from clientdesk.ui.table import RecordView
from clientdesk.ui.workspace import ASSESSMENTS_TAB, CLIENTS_TAB

MakeWindow = Callable[[Desk | None], MainWindow]
OPTICA, BAR = 1, 2
NEEDS, REVIEW = 1, 2
# The platform without a screen cannot do what any popup asks for.
NO_POPUP_WARNINGS = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def asking(desk: Desk) -> Desk:
    """Óptica Norte pays 100.00 a month, Bar Sur 250.00; both forms, nobody asked yet."""
    for client_id, fee in ((OPTICA, 10_000), (BAR, 25_000)):
        terms = Engagement(client_id=client_id, monthly_fee=fee)
        desk.clients.save(desk.clients.get(client_id), terms)
    desk.forms.start()
    return desk


@pytest.fixture
def window(qtbot: QtBot, make_window: MakeWindow, asking: Desk) -> MainWindow:
    window = make_window(asking)
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


@pytest.fixture
def page(window: MainWindow) -> AssessmentsPage:
    return open_tab(window)


def open_tab(window: MainWindow) -> AssessmentsPage:
    assert window.workspace is not None
    window.workspace.show_tab(ASSESSMENTS_TAB)
    return window.workspace.assessments.page()


def asked(desk: Desk, client_id: int, values: dict[str, str], finish: bool = True) -> Assessment:
    """An assessment of needs with these answers, by the code of the question."""
    started = desk.assessments.start(client_id, NEEDS, "en", "Ana").assessment
    ids = {each.question.code: each.question.id for each in desk.forms.questions(NEEDS)}
    for code, value in values.items():
        desk.assessments.answer(started.id, ids[code], AnswerState.ANSWERED, value)
    if finish:
        desk.assessments.finish(started.id)
    return started


def tell(page: AssessmentsPage) -> None:
    """What the window does after a write."""
    page.refresh(Changes(frozenset({"assessment", "assessment_answer"})))


def column(view: RecordView, number: int) -> list[str]:
    model = view.model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def due_of(page: AssessmentsPage) -> RecordView:
    return page.findChild(DueView).view


def list_of(page: AssessmentsPage) -> RecordView:
    return page.findChild(AssessmentList).view


def dialog_of(page: AssessmentsPage, kind: type[QDialog]) -> QDialog:
    found = [each for each in page.window().findChildren(kind) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def close(qtbot: QtBot, page: AssessmentsPage, dialog: QDialog) -> None:
    with qtbot.waitSignal(dialog.finished):
        dialog.reject()


def button_of(page: AssessmentsPage, words: str) -> QPushButton:
    found = [
        each for each in page.findChildren(QPushButton) if each.text().replace("&", "") == words
    ]
    return next(each for each in found if each.isVisibleTo(page))


def test_a_workbook_without_forms_is_offered_the_two(
    qtbot: QtBot, make_window: MakeWindow, desk: Desk
) -> None:
    page = open_tab(make_window(desk))
    press(qtbot, page, "Add the two forms")
    assert [form.code for form in desk.forms.all()] == ["needs", "review"]
    assert column(due_of(page), 0)
    assert len(desk.services.all()) == 22  # answers have to lead somewhere


def test_services_of_its_own_are_not_added_to(
    qtbot: QtBot, make_window: MakeWindow, desk: Desk
) -> None:
    own = Service(
        code="OWN",
        name_en="Our own",
        name_es="El nuestro",
        kind=ServiceKind.ADVISORY,
        unit=Unit.FLAT,
        frequency=Frequency.MONTHLY,
    )
    desk.services.save(own, [])
    press(qtbot, open_tab(make_window(desk)), "Add the two forms")
    assert [each.code for each in desk.services.all()] == ["OWN"]


def test_without_clients_it_says_that_there_is_nobody_to_ask(
    qtbot: QtBot, make_window: MakeWindow
) -> None:
    desk = Desk(Store.in_memory(), date(2026, 11, 22))
    desk.forms.start()
    said = shown(open_tab(make_window(desk)))
    assert "No clients yet" in said
    assert "Every client was asked" not in said


def test_no_letter_under_a_button_opens_a_menu_instead(
    page: AssessmentsPage, window: MainWindow, asking: Desk
) -> None:
    asked(asking, BAR, {"Q04": "yes"}, finish=False)
    tell(page)
    taken = {mnemonic(each.text()) for each in window.menuBar().actions()}
    for place in (ALL, FORMS):
        page.show_view(place)
        buttons = [b for b in page.findChildren(QPushButton) if b.isVisibleTo(page)]
        letters = [found for b in buttons if (found := mnemonic(b.text()))]
        assert len(letters) == len(set(letters))
        assert not taken & set(letters)


def mnemonic(words: str) -> str:
    """The letter that Alt and it presses; '' where there is none."""
    before, _, after = words.partition("&")
    return after[:1].lower() if before != words else ""


def test_those_who_pay_most_are_to_be_asked_first(page: AssessmentsPage) -> None:
    assert column(due_of(page), 0) == ["Bar Sur", "Óptica Norte"]
    assert column(due_of(page), 5) == ["3.000", "1.200"]  # 12 × 250.00 and 12 × 100.00
    assert column(due_of(page), 2) == ["Never", "Never"]
    assert "2 clients never asked. Together they pay 4.200,00\xa0€ a year." in shown(page)


def test_the_model_of_the_list_is_sound(page: AssessmentsPage) -> None:
    model = due_of(page).filter.sourceModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_client_asked_this_year_is_no_longer_due(page: AssessmentsPage, asking: Desk) -> None:
    asked(asking, BAR, {"Q04": "yes"})
    page.refresh(asking.forms.save_form(replace(asking.forms.get(NEEDS), interval_months=6)))
    assert column(due_of(page), 0) == ["Óptica Norte"]


def test_due_again_says_since_when(page: AssessmentsPage, store: Store, asking: Desk) -> None:
    asked(Desk(store, date(2025, 9, 3)), BAR, {"Q04": "yes"})
    page.refresh(asking.forms.save_form(replace(asking.forms.get(NEEDS), interval_months=13)))
    # 13 months after 3 September 2025
    assert column(due_of(page), 3) == ["03/10/2026", ""]
    assert (
        "1 client never asked. 1 client due again. Together they pay 4.200,00\xa0€ a year."
        in shown(page)
    )


def test_one_that_was_begun_says_so(page: AssessmentsPage, asking: Desk, today: date) -> None:
    started = asking.assessments.start(BAR, NEEDS, "en", "")
    page.refresh(started.changes)
    assert column(due_of(page), 4) == [f"{today:%d/%m/%Y}", ""]


def test_the_other_form_can_be_chosen(page: AssessmentsPage, asking: Desk) -> None:
    choice = page.findChild(DueView).findChild(QComboBox)
    assert [choice.itemText(n) for n in range(choice.count())] == [
        "Needs assessment (2)",
        "Client review (2)",
        "Every form (4)",
    ]


def test_the_client_of_the_row_is_asked_and_every_answer_stays(
    qtbot: QtBot, page: AssessmentsPage, asking: Desk
) -> None:
    press(qtbot, page, "New assessment…")
    press(qtbot, dialog_of(page, NewAssessmentDialog), "Begin")
    wizard = dialog_of(page, AssessmentWizard)
    with qtbot.waitActive(wizard):
        wizard.activateWindow()
    qtbot.keyClick(wizard, Qt.Key.Key_1)
    close(qtbot, page, wizard)
    assert column(list_of(page), 0) == ["Bar Sur"]
    assert column(list_of(page), 4)[0].startswith("1 of ")
    assert button_of(page, "Continue…").isEnabled()


def test_an_assessment_that_was_begun_goes_on(
    qtbot: QtBot, page: AssessmentsPage, asking: Desk
) -> None:
    begun = asked(asking, BAR, {"Q01": "company"}, finish=False)
    tell(page)
    page.show_view(ALL)
    press(qtbot, page, "Continue…")
    close(qtbot, page, dialog_of(page, AssessmentWizard))
    assert [row.assessment.id for row in asking.assessments.all()] == [begun.id]


def test_the_command_asks_the_client_picked_in_the_list(
    window: MainWindow, qtbot: QtBot, asking: Desk
) -> None:
    assert window.workspace is not None
    window.workspace.show_tab(CLIENTS_TAB)
    window.workspace.clients.page().show_client(OPTICA)
    window.workspace.new_assessment()
    dialog = dialog_of(window.workspace.assessments.page(), NewAssessmentDialog)
    assert "Óptica Norte" in [each.currentText() for each in dialog.findChildren(QComboBox)]


def test_the_dialog_says_where_an_assessment_goes_on(
    qtbot: QtBot, asking: Desk, today: date
) -> None:
    asked(asking, BAR, {"Q01": "company"}, finish=False)
    dialog = NewAssessmentDialog(asking, BAR, NEEDS)
    qtbot.addWidget(dialog)
    dialog.show()
    sentence = f"It goes on where it stopped: begun on {today:%d/%m/%Y}, in its own language."
    assert sentence in shown(dialog)


def test_deleting_can_be_undone(qtbot: QtBot, page: AssessmentsPage, asking: Desk) -> None:
    asked(asking, BAR, {"Q01": "company"})
    tell(page)
    page.show_view(ALL)
    press(qtbot, page, "Delete")
    assert asking.assessments.all() == []
    assert "No assessment yet" in shown(page)
    asking.undo()
    assert len(asking.assessments.all()) == 1


def test_only_what_changed_is_compared(
    qtbot: QtBot, page: AssessmentsPage, store: Store, asking: Desk
) -> None:
    same, before, after = {"Q04": "yes"}, {"Q03": "2"}, {"Q03": "7", "Q10": "no"}
    asked(Desk(store, date(2025, 9, 3)), BAR, same | before)
    asked(asking, BAR, same | after)
    tell(page)
    page.show_view(ALL)
    press(qtbot, page, "Compare…")
    dialog = dialog_of(page, CompareDialog)
    view = dialog.findChild(RecordView)
    assert column(view, 0) == [
        "How many people are on the payroll today?",
        "Do personal and business spending run through the same account?",
    ]
    assert list(zip(column(view, 1), column(view, 2), strict=True)) == [
        ("2", "7"),
        ("Not asked", "No"),
    ]
    close(qtbot, page, dialog)


def test_one_assessment_alone_is_compared_with_nothing(page: AssessmentsPage, asking: Desk) -> None:
    asked(asking, BAR, {"Q04": "yes"})
    tell(page)
    page.show_view(ALL)
    assert not button_of(page, "Compare…").isEnabled()


def test_a_test_run_keeps_nothing(qtbot: QtBot, page: AssessmentsPage, asking: Desk) -> None:
    before = asking.undoable()
    page.show_view(FORMS)
    press(qtbot, page, "Test run…")
    wizard = dialog_of(page, AssessmentWizard)
    with qtbot.waitActive(wizard):
        wizard.activateWindow()
    qtbot.keyClick(wizard, Qt.Key.Key_1)
    close(qtbot, page, wizard)
    assert asking.assessments.all() == []
    assert asking.undoable() == before


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_screen_reader_has_a_name_for_everything(
    qtbot: QtBot,
    qapp: QCoreApplication,
    make_window: MakeWindow,
    store: Store,
    asking: Desk,
    language: str,
) -> None:
    asked(Desk(store, date(2025, 9, 3)), BAR, {"Q04": "no"})
    last = asked(asking, BAR, {"Q04": "yes"})
    speak(qapp, language)
    page = open_tab(make_window(asking))
    for view in (ALL, FORMS):
        page.show_view(view)
        assert nameless(page) == []
    for dialog in (
        NewAssessmentDialog(asking, BAR, NEEDS, page),
        CompareDialog(page.session, last, page),
    ):
        show(dialog)
        assert nameless(dialog) == []
        close(qtbot, page, dialog)


@NO_POPUP_WARNINGS
def test_the_tab_works_with_the_keyboard_alone(
    qtbot: QtBot, page: AssessmentsPage, asking: Desk, ask: FakeAsk
) -> None:
    """From the list: Enter asks the client, Enter begins, a digit answers."""
    view = due_of(page)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    dialog = dialog_of(page, NewAssessmentDialog)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    wizard = dialog_of(page, AssessmentWizard)
    close(qtbot, page, wizard)
    assert [row.client.name for row in asking.assessments.all()] == ["Óptica Norte"]


def test_a_review_asked_for_leads_to_the_open_case_or_to_a_new_one(
    desk: Desk, make_window: MakeWindow
) -> None:
    first, second = desk.clients.get(OPTICA), desk.clients.get(BAR)
    opened = desk.casework.reviews.open(first.id)
    window = make_window(desk)
    workspace = window.workspace
    assert workspace is not None
    workspace.show_tab(ASSESSMENTS_TAB)
    page = workspace.assessments.page()
    page.case_wanted.emit(first)
    case = workspace.reviews.page().case
    assert case is not None
    assert case.review.id == opened.review_id
    workspace.show_tab(ASSESSMENTS_TAB)
    page.case_wanted.emit(second)
    (dialog,) = window.findChildren(NewReviewDialog)
    assert dialog.isVisible()
    assert dialog._form.record().client_id == second.id
    dialog.reject()
