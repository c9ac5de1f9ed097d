"""The Reviews tab as a user works with it: cases, their steps, their letter, their end (B1–B16)."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta

import pytest
from case_samples import accompany, complete_file, done, open_case, take_steps
from fakes import FakeAsk, field_of, press, shown, write
from package_firm import ANA, EVA, LEO, build_firm
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from test_accessible import nameless

from clientdesk.app.desk import Desk
from clientdesk.domain.review_records import ReviewOutcome, ReviewStep, ReviewTerms, TermsSide
from clientdesk.storage.store import Store
from clientdesk.ui.application import speak
from clientdesk.ui.card_list import Card, CardList
from clientdesk.ui.cell_painters import Role
from clientdesk.ui.editors import ChoiceEditor
from clientdesk.ui.letter_editor import LetterEditor
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.pick_editor import PickEditor
from clientdesk.ui.reviews import ReviewsPage
from clientdesk.ui.session import Session
from clientdesk.ui.step_row import StepRow

TODAY = date(2026, 11, 22)


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """Ana pays 300.00 a month, Eva 500.00, Leo 100.00."""
    build_firm(store)
    desk = Desk(store, today)
    desk.firm.save(replace(desk.firm.firm(), name="Bea & Co", country="GB", currency="GBP"))
    return desk


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, ask: FakeAsk) -> Iterator[ReviewsPage]:
    page = ReviewsPage(Session(desk, "en"), ask)
    page.changed.connect(page.refresh)
    page.resize(1366, 700)
    qtbot.addWidget(page)
    yield page
    page.may_leave()


@contextmanager
def reread(qtbot: QtBot, page: ReviewsPage) -> Iterator[None]:
    """What is done inside shows an open case, whose doors are worked out on another thread."""
    with qtbot.waitSignal(page._doors._reading.read):
        yield


def open_page(qtbot: QtBot, page: ReviewsPage) -> None:
    with reread(qtbot, page):
        page.show()


def cards(page: ReviewsPage) -> list[Card]:
    found = page.findChild(CardList)
    assert found is not None
    model = found.model()
    return [model.index(row, 0).data(Role.RECORD) for row in range(model.rowCount())]


def rows(page: ReviewsPage) -> list[StepRow]:
    return page.findChildren(StepRow)


def dialog_of(page: ReviewsPage) -> QDialog:
    return next(each for each in page.findChildren(QDialog) if each.isVisible())


def menu_action(page: ReviewsPage, words: str) -> QAction:
    actions = [each for each in page.findChildren(QAction) if each.text().replace("&", "") == words]
    assert len(actions) == 1
    assert actions[0].isVisible()
    return actions[0]


def late(review_id: int, days: int) -> ReviewStep:
    return ReviewStep(
        review_id=review_id, step=1, next_action="Call", next_on=TODAY - timedelta(days=days)
    )


def test_without_a_case_the_tab_says_what_a_review_is(qtbot: QtBot, page: ReviewsPage) -> None:
    page.show()
    assert "No reviews yet" in shown(page)


def test_a_case_is_opened_for_a_client(qtbot: QtBot, page: ReviewsPage, desk: Desk) -> None:
    page.show()
    press(qtbot, page, "New review…")
    dialog = dialog_of(page)
    pick(dialog, "Client", "Eva")
    pick(dialog, "Who looks after the case", "Bea")
    write(qtbot, dialog, "Why it is opened", "Costs more than it brings")
    with reread(qtbot, page):
        press(qtbot, dialog, "Save")
    (line,) = desk.casework.reviews.lines()
    assert (line.client.name, line.review.owner) == ("Eva", "Bea")
    assert line.review.cause == "Costs more than it brings"
    assert page.case is not None
    assert page.case.review.id == line.review.id
    assert "Opened on 22/11/2026 · Bea" in shown(page)


def test_part_of_a_name_that_one_client_has_is_enough(
    qtbot: QtBot, page: ReviewsPage, desk: Desk
) -> None:
    page.show()
    press(qtbot, page, "New review…")
    dialog = dialog_of(page)
    field = field_of(dialog, "Client")
    assert isinstance(field, PickEditor)
    field.setText("ev")  # Eva
    field.editingFinished.emit()
    assert field.text() == "Eva"
    field.setText("e")  # Eva and Leo
    field.editingFinished.emit()
    assert field.text() == "e"
    dialog.reject()


def test_a_client_without_a_name_is_asked_for(qtbot: QtBot, page: ReviewsPage, desk: Desk) -> None:
    page.show()
    press(qtbot, page, "New review…")
    dialog = dialog_of(page)
    press(qtbot, dialog, "Save")
    assert "Write which client it is about." in shown(dialog)
    assert desk.casework.reviews.lines() == []
    dialog.reject()


def test_what_is_late_comes_first_in_words_and_colour(
    qtbot: QtBot, page: ReviewsPage, desk: Desk
) -> None:
    first, second = open_case(desk, ANA), open_case(desk, EVA)
    reviews = desk.casework.reviews
    reviews.save_step(late(first, -2))
    reviews.save_step(late(second, 9))
    open_page(qtbot, page)
    assert [each.title for each in cards(page)] == ["Eva", "Ana"]
    assert [each.tone for each in cards(page)] == ["bad", "muted"]
    assert cards(page)[0].lines[0].startswith("Step 1 of 7 · 9 day")
    assert cards(page)[1].lines == ("Step 1 of 7 · 24/11/2026",)
    assert page.case is not None
    assert page.case.client.name == "Eva"


def test_each_step_says_how_it_stands(qtbot: QtBot, page: ReviewsPage, desk: Desk) -> None:
    review = open_case(desk, ANA)
    take_steps(desk, review, 2)
    open_page(qtbot, page)
    names = [row.accessibleName() for row in rows(page)]
    assert names[1] == "2  Satisfaction, done"
    assert names[2] == "3  Approach, in progress"
    assert names[3] == "4  Reduction, not begun"
    assert names[6] == "7  Definition, locked"
    assert rows(page)[1].line == "Agreed"
    assert rows(page)[6].line == "Locked until steps 3, 4, 5 and 6 have an outcome"


def test_the_three_doors_are_those_of_the_calculation(
    qtbot: QtBot, page: ReviewsPage, desk: Desk
) -> None:
    open_case(desk, ANA)
    open_page(qtbot, page)
    doors = desk.casework.doors.of(ANA)
    formats = desk.formats("en")
    words = shown(page)
    assert doors.fee is not None
    assert formats.whole_amount(doors.fee) in words
    assert formats.whole_amount(abs(doors.letting_go)) in "".join(words)


def test_another_case_is_shown_with_the_arrow_keys(
    qtbot: QtBot, page: ReviewsPage, desk: Desk
) -> None:
    open_case(desk, ANA)
    open_case(desk, EVA)
    open_page(qtbot, page)
    view = page.findChild(CardList)
    assert view is not None
    before = page.case.client.name if page.case else ""
    view.setFocus()
    with reread(qtbot, page):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert page.case is not None
    assert {before, page.case.client.name} == {"Ana", "Eva"}


def test_a_case_that_ended_well_is_closed_and_says_so(
    qtbot: QtBot, page: ReviewsPage, desk: Desk
) -> None:
    review = open_case(desk, ANA)
    open_page(qtbot, page)
    menu_action(page, "Close this case…").trigger()
    dialog = dialog_of(page)
    assert "Let go" not in choices(dialog)
    press(qtbot, dialog, "Save")
    closed = desk.casework.reviews.case(review).review
    assert (closed.outcome, closed.closed_on) == (ReviewOutcome.RECOVERED, TODAY)
    assert cards(page)[0].lines == ("Recovered · 22/11/2026",)
    assert rows(page)[6].line == "It was not needed"


def test_a_closed_case_is_opened_again(qtbot: QtBot, page: ReviewsPage, desk: Desk) -> None:
    review = open_case(desk, ANA)
    desk.casework.reviews.close(review, ReviewOutcome.KEPT)
    page.show()
    with reread(qtbot, page):
        menu_action(page, "Open it again").trigger()
    assert desk.casework.reviews.case(review).review.closed_on is None


def test_a_second_open_case_of_a_client_is_refused_in_words(
    qtbot: QtBot, page: ReviewsPage, desk: Desk, ask: FakeAsk
) -> None:
    old = open_case(desk, ANA)
    desk.casework.reviews.close(old, ReviewOutcome.KEPT)
    open_case(desk, ANA)
    open_page(qtbot, page)
    page.show_review(old)
    menu_action(page, "Open it again").trigger()
    assert len(ask.said) == 1


def test_a_case_is_deleted_after_asking(
    qtbot: QtBot, page: ReviewsPage, desk: Desk, ask: FakeAsk
) -> None:
    open_case(desk, ANA)
    open_page(qtbot, page)
    ask.confirms = False
    menu_action(page, "Delete this case…").trigger()
    assert len(desk.casework.reviews.lines()) == 1
    ask.confirms = True
    menu_action(page, "Delete this case…").trigger()
    assert desk.casework.reviews.lines() == []
    assert "No reviews yet" in shown(page)


def test_letting_go_needs_step_7_a_partner_and_a_settled_file(
    qtbot: QtBot, page: ReviewsPage, desk: Desk, store: Store
) -> None:
    accompany(store)
    review = open_case(desk, ANA)
    take_steps(desk, review, 6)
    desk.casework.reviews.save_step(replace(done(review, 7), by="Pat"))
    open_page(qtbot, page)
    menu_action(page, "Close this case…").trigger()
    dialog = dialog_of(page)
    choose(qtbot, dialog, "Let go")
    press(qtbot, dialog, "Save")
    assert dialog.isVisible(), "the offboarding file has open items"
    desk.casework.offboarding.save(complete_file(ANA))
    press(qtbot, dialog, "Save")
    closed = desk.casework.reviews.case(review).review
    assert (closed.outcome, closed.signed_off_by) == (ReviewOutcome.LET_GO, "Pat")


def test_what_was_promised_is_held_against_what_came(
    qtbot: QtBot, page: ReviewsPage, desk: Desk
) -> None:
    review = open_case(desk, LEO)
    reviews = desk.casework.reviews
    reviews.save(replace(reviews.case(review).review, promised_profit=124_000))
    agreed = ReviewTerms(review_id=review, side=TermsSide.AGREED, fee=20_000)
    reviews.save_terms(review, [agreed])
    with qtbot.waitSignal(page._result._reading.read):
        page.show()
    qtbot.waitUntil(lambda: {"Profit promised a year", "1,240"} <= set(shown(page)))
    assert "No whole month under agreed terms yet." in shown(page)


def test_enter_on_a_case_opens_the_form_of_its_next_step(
    qtbot: QtBot, page: ReviewsPage, desk: Desk
) -> None:
    take_steps(desk, open_case(desk, ANA), 2)
    open_page(qtbot, page)
    view = page.findChild(CardList)
    assert view is not None
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    dialog = dialog_of(page)
    assert dialog.windowTitle() == "Step 3: Approach"
    dialog.reject()


def test_a_step_row_opens_its_form_and_what_is_saved_is_shown(
    qtbot: QtBot, page: ReviewsPage, desk: Desk
) -> None:
    open_case(desk, ANA)
    open_page(qtbot, page)
    rows(page)[3].setFocus()
    qtbot.keyClick(rows(page)[3], Qt.Key.Key_Space)
    dialog = dialog_of(page)
    write(qtbot, dialog, "Next action", "Ask for the courier's bills")
    with reread(qtbot, page):
        press(qtbot, dialog, "Save")
    assert rows(page)[3].line == "Ask for the courier's bills"


def test_what_was_written_is_not_lost_without_asking(
    qtbot: QtBot, page: ReviewsPage, desk: Desk, ask: FakeAsk
) -> None:
    open_case(desk, ANA)
    open_page(qtbot, page)
    rows(page)[3].click()
    dialog = dialog_of(page)
    write(qtbot, dialog, "Next action", "Call")
    ask.confirms = False
    press(qtbot, dialog, "Cancel")
    assert dialog.isVisible()
    ask.confirms = True
    press(qtbot, dialog, "Cancel")
    assert not dialog.isVisible()
    assert len(ask.questions) == 2


def test_a_letter_written_from_a_step_stands_in_its_form_at_once(
    qtbot: QtBot, page: ReviewsPage, desk: Desk
) -> None:
    open_case(desk, ANA)
    open_page(qtbot, page)
    rows(page)[5].click()
    dialog = dialog_of(page)
    write(qtbot, dialog, "Next action", "Call")
    assert "None is written yet." in shown(dialog)
    press(qtbot, dialog, "Write a letter…")
    editor = page.findChild(LetterEditor)
    assert editor is not None
    qtbot.waitUntil(lambda: not editor.busy, timeout=20_000)
    write(qtbot, editor, "New monthly fee", "400")
    qtbot.waitUntil(lambda: not editor.busy, timeout=20_000)
    with reread(qtbot, page):
        press(qtbot, editor, "Save draft")
    editor.reject()
    assert "draft, 22/11/2026" in shown(dialog)
    assert "None is written yet." not in shown(dialog)
    assert dialog.isVisible()
    dialog.reject()


def test_the_client_of_a_case_is_gone_to(qtbot: QtBot, page: ReviewsPage, desk: Desk) -> None:
    open_case(desk, EVA)
    open_page(qtbot, page)
    with qtbot.waitSignal(page.client_wanted) as wanted:
        menu_action(page, "Show the client").trigger()
    assert wanted.args == [EVA]


def test_the_offboarding_file_is_at_hand(qtbot: QtBot, page: ReviewsPage, desk: Desk) -> None:
    open_case(desk, ANA)
    open_page(qtbot, page)
    menu_action(page, "Offboarding file…").trigger()
    assert dialog_of(page).windowTitle() == "Offboarding file"
    dialog_of(page).reject()


def test_the_menu_of_the_window_asks_for_a_new_review(
    qtbot: QtBot, desk: Desk, make_window: Callable[[Desk | None], MainWindow]
) -> None:
    window = make_window(desk)
    assert window.workspace is not None
    menu = "New review in seven steps…"
    action = next(
        each for each in window.findChildren(QAction) if each.text().replace("&", "") == menu
    )
    action.trigger()
    dialog = next(each for each in window.findChildren(QDialog) if each.isVisible())
    assert dialog.windowTitle() == "New review"
    assert window.workspace.tab_names[5] == "Reviews"
    dialog.reject()


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_control_has_a_name(
    qtbot: QtBot, qapp: QCoreApplication, desk: Desk, ask: FakeAsk, language: str
) -> None:
    speak(qapp, language)
    open_case(desk, ANA)
    page = ReviewsPage(Session(desk, language), ask)
    qtbot.addWidget(page, before_close_func=lambda closed: closed.may_leave())
    open_page(qtbot, page)
    assert nameless(page) == []


def choices(dialog: QDialog) -> list[str]:
    box = box_of(dialog)
    return [box.itemText(number) for number in range(box.count())]


def box_of(dialog: QDialog) -> ChoiceEditor:
    box = dialog.findChild(ChoiceEditor)
    assert box is not None
    return box


def choose(qtbot: QtBot, dialog: QDialog, words: str) -> None:
    """Picks one of the choices with the keyboard."""
    box = box_of(dialog)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(choices(dialog).index(words)):
        qtbot.keyClick(box, Qt.Key.Key_Down)


def pick(dialog: QDialog, label: str, words: str) -> None:
    """Typed without the list that would open, which needs a screen."""
    field = field_of(dialog, label)
    assert isinstance(field, PickEditor)
    field.setText(words)
    field.edited.emit()
