"""The plan as a user works with it: what to do with each client, and what that is worth (A26-A28).

The figures are those of a firm that is worked out by hand: over twelve months, of which the clients
are there for ten, Ana costs 60.00 a month more than she brings, Eva brings 320.00 and Leo 64.00.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest
from fakes import FakeAsk, field_of, press, shown, write
from package_firm import ANA, EVA, LEO, MIDDLE
from plan_samples import build_year, let_go, raised
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from test_accessible import nameless

from clientdesk.app.desk import Desk
from clientdesk.domain.plan_records import ActionKind, IfRefused, PlanAction
from clientdesk.domain.review_records import Review
from clientdesk.storage.rows import fetch
from clientdesk.storage.store import Store
from clientdesk.ui.application import speak
from clientdesk.ui.plan_page import PlanPage
from clientdesk.ui.plan_risks import PlanRisks
from clientdesk.ui.plan_table import PlanTable
from clientdesk.ui.segments import Segments
from clientdesk.ui.session import Session
from clientdesk.ui.value_editor import RowChoice


class HeedfulAsk(FakeAsk):
    """Remembers what was said under each question."""

    def __init__(self) -> None:
        super().__init__()
        self.details: list[str] = []

    def confirm(self, parent: QWidget | None, question: str, action: str, detail: str = "") -> bool:
        self.details.append(detail)
        return super().confirm(parent, question, action, detail)


@pytest.fixture
def ask() -> HeedfulAsk:
    return HeedfulAsk()


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    build_year(store)
    desk = Desk(store, today)
    desk.firm.save(replace(desk.firm.firm(), country="GB", currency="GBP"))
    return desk


@pytest.fixture
def empty(qtbot: QtBot, desk: Desk, ask: FakeAsk) -> PlanPage:
    """Before there is a plan."""
    page = PlanPage(Session(desk, "en"), ask)
    page.changed.connect(page.refresh)
    qtbot.addWidget(page, before_close_func=lambda closed: closed.may_leave())
    page.resize(1326, 600)
    page.show()
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, empty: PlanPage) -> PlanPage:
    """With a plan that does nothing yet."""
    with reread(qtbot, empty):
        empty.refresh(desk.plans.add("Spring").changes)
    return empty


@contextmanager
def reread(qtbot: QtBot, page: PlanPage) -> Iterator[None]:
    """What is done inside makes the page work the plan out again, on its other thread."""
    with qtbot.waitSignal(page._reading.read):
        yield


def table_of(page: PlanPage) -> PlanTable:
    table = page.findChild(PlanTable)
    assert table is not None
    return table


def line(page: PlanPage, client_id: int) -> list[str]:
    """What the row of a client says."""
    table = table_of(page)
    assert table.select_key(client_id)
    return [table.currentIndex().siblingAtColumn(each).data() for each in range(8)]


def action_of(desk: Desk, client_id: int) -> PlanAction | None:
    found = [each for each in desk.plans.all()[0].actions if each.client_id == client_id]
    return found[0] if found else None


def choose(page: PlanPage, label: str, words: str) -> None:
    """Picks from a list."""
    box = field_of(page, label)
    assert isinstance(box, RowChoice)
    place = box.findText(words)
    assert place >= 0, words
    box.setCurrentIndex(place)
    box.activated.emit(place)


def plan(page: PlanPage, qtbot: QtBot, client_id: int, words: str) -> None:
    assert table_of(page).select_key(client_id)
    with reread(qtbot, page):
        choose(page, "Action", words)


def type_in(page: PlanPage, qtbot: QtBot, label: str, words: str) -> None:
    with reread(qtbot, page):
        write(qtbot, page, label, words)
        qtbot.keyClick(field_of(page, label), Qt.Key.Key_Return)


def show_pane(page: PlanPage, qtbot: QtBot, name: str) -> None:
    press(qtbot, page, name)


def plain(said: list[str]) -> list[str]:
    """With plurals as they are read, whether or not they were put into words yet."""
    ones = (re.sub(r"\b1 (\w+)\(s\)", r"1 \1", words) for words in said)
    return [words.replace("(s)", "s") for words in ones]


def reviews(store: Store) -> list[int]:
    return [each.client_id for each in fetch(store, Review)]


def test_without_plans_the_page_offers_to_propose_one(
    qtbot: QtBot, desk: Desk, empty: PlanPage
) -> None:
    assert "No plans yet" in shown(empty)
    with reread(qtbot, empty):
        press(qtbot, empty, "Propose a plan")
    saved = desk.plans.all()
    assert [each.plan.name for each in saved] == ["Proposal of 22/11/2026"]
    assert saved[0].actions == desk.plans.get(saved[0].plan.id).actions


def test_the_clients_of_an_empty_plan_are_as_today(page: PlanPage) -> None:
    assert line(page, ANA) == ["Ana", "300", "10.0", "−60", "Keep", "—", "—", "—"]
    assert line(page, EVA) == ["Eva", "500", "5.0", "320", "Keep", "—", "—", "—"]
    assert "Nothing is planned yet" in shown(page)
    start = next(b for b in page.findChildren(QPushButton) if b.text() == "S&tart this plan…")
    assert not start.isEnabled()


def test_an_action_is_chosen_and_edited_by_keys_alone(
    qtbot: QtBot, page: PlanPage, desk: Desk
) -> None:
    table = table_of(page)
    table.select_key(ANA)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    box = field_of(page, "Action")
    assert box.hasFocus()
    with reread(qtbot, page):
        qtbot.keyClick(box, Qt.Key.Key_Down)  # from Keep to the next one
    stored = action_of(desk, ANA)
    assert stored is not None
    assert stored.kind is ActionKind.RAISE
    assert box.hasFocus()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert table.hasFocus()
    with reread(qtbot, page):
        qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert action_of(desk, ANA) is None


def test_a_rise_is_worth_what_arithmetic_says(qtbot: QtBot, page: PlanPage, desk: Desk) -> None:
    plan(page, qtbot, ANA, "Raise the fee")
    type_in(page, qtbot, "New fee", "400")
    type_in(page, qtbot, "Chance %", "80")
    # 100.00 more in ten of twelve months: 83.33 a month if she agrees, 66.67 by a chance of 80 %.
    assert line(page, ANA) == ["Ana", "300", "10.0", "−60", "Raise the fee", "400", "80%", "+67"]
    said = shown(page)
    assert {"Better than today, as expected", "+£66.67", "+83", "+67"} <= set(said)
    # (320 + 64 - 60) x 10 / 12 = 270.00 today.
    assert "of full profit a month:\n270 today, 337 then" in said
    worth = "The firm's profit a month: +83 if it agrees, 0 if it says no; with a chance of 80%"
    assert f"{worth} that is +67." in said


def test_what_is_typed_wrong_is_said_and_not_stored(
    qtbot: QtBot, page: PlanPage, desk: Desk
) -> None:
    plan(page, qtbot, ANA, "Raise the fee")
    before = action_of(desk, ANA)
    write(qtbot, page, "Chance %", "120")
    qtbot.keyClick(field_of(page, "Chance %"), Qt.Key.Key_Return)
    assert "Write a whole number from 0 to 100." in shown(page)
    write(qtbot, page, "New fee", "a lot")
    qtbot.keyClick(field_of(page, "New fee"), Qt.Key.Key_Return)
    assert any(words.startswith("This is not an amount.") for words in shown(page))
    assert action_of(desk, ANA) == before


def test_the_chance_follows_the_fee_until_the_user_gives_one(
    qtbot: QtBot, page: PlanPage, desk: Desk
) -> None:
    plan(page, qtbot, ANA, "Raise the fee")
    type_in(page, qtbot, "New fee", "306")  # 2 % more
    gentle = action_of(desk, ANA)
    type_in(page, qtbot, "New fee", "600")  # twice as much
    harsh = action_of(desk, ANA)
    assert gentle is not None
    assert harsh is not None
    assert gentle.chance > harsh.chance
    type_in(page, qtbot, "Chance %", "77")
    type_in(page, qtbot, "New fee", "310")
    given = action_of(desk, ANA)
    assert given is not None
    assert (given.fee, given.chance) == (31_000, 77)


def test_only_the_fields_of_the_kind_are_asked(qtbot: QtBot, page: PlanPage) -> None:
    asked = {
        "Package",
        "New fee",
        "Delivery hours",
        "It pays a month",
        "Chance %",
        "If it says no, it",
    }
    assert not asked & set(labels(page))
    plan(page, qtbot, ANA, "Letting go")
    assert not asked & set(labels(page))
    plan(page, qtbot, ANA, "Cut the scope")
    assert asked & set(labels(page)) == {
        "Delivery hours", "New fee", "Chance %", "If it says no, it"
    }  # fmt: skip
    plan(page, qtbot, ANA, "Move to a package")
    assert asked & set(labels(page)) == asked - {"It pays a month"}


def labels(page: PlanPage) -> list[str]:
    return [words.replace("&", "") for words in shown(page)]


def test_a_package_brings_its_price_and_its_time(qtbot: QtBot, page: PlanPage, desk: Desk) -> None:
    plan(page, qtbot, LEO, "Move to a package")
    with reread(qtbot, page):
        choose(page, "Package", "Middle")
    stored = action_of(desk, LEO)
    assert stored is not None
    assert (stored.package_id, stored.fee) == (MIDDLE, 51_000)
    assert line(page, LEO)[4:6] == ["Package Middle", "510"]


def test_undo_takes_an_edit_back(qtbot: QtBot, page: PlanPage, desk: Desk) -> None:
    plan(page, qtbot, ANA, "Letting go")
    assert line(page, ANA)[4] == "Letting go"
    with reread(qtbot, page):
        page.refresh(desk.undo())
    assert line(page, ANA)[4] == "Keep"


def test_the_table_shows_those_with_an_action_or_a_loss(
    qtbot: QtBot, page: PlanPage, desk: Desk
) -> None:
    plan(page, qtbot, EVA, "Raise the fee")
    view = table_of(page).filter
    box = page._board._filter
    for words, names in (
        ("With an action", ["Eva"]),
        ("Losing money", ["Ana"]),
        ("All clients", ["Ana", "Leo", "Eva"]),
    ):
        box.setCurrentText(words)
        assert [view.index(row, 0).data() for row in range(view.rowCount())] == names


def test_the_risks_say_how_many_may_say_no(qtbot: QtBot, page: PlanPage, desk: Desk) -> None:
    with reread(qtbot, page):
        page.refresh(desk.plans.save_actions(1, [raised(ANA, 40_000), let_go(EVA)]))
    risks = page.findChild(PlanRisks)
    assert risks is not None
    # Eva brings 320.00 a month, 100.00 more of Ana do not make up for her.
    assert "Even if all agree, the firm earns less than today." in risks.sentences
    with reread(qtbot, page):
        page.refresh(desk.plans.save_actions(1, [raised(ANA, 40_000), raised(LEO, 11_000)]))
    assert plain(risks.sentences) == [
        "You ask 2 clients. Even if all say no, the firm is no worse off."
    ]
    leaves = replace(raised(EVA, 60_000, 80), if_refused=IfRefused.LEAVES)
    with reread(qtbot, page):
        page.refresh(desk.plans.save_actions(1, [leaves]))
    # 0.8 x 100 - 0.2 x 320 = 16.00; nothing is won at a chance of 320 / 420. The time of a fifth of
    # 5 h x 36.00 in ten of twelve months: 30.00. No payment is known, so cash comes with the fee:
    # 0.8 x 100 - 0.2 x 500 = -20.00 a month, 240.00 in a year.
    assert plain(risks.sentences) == [
        "You ask 1 client. Any single refusal leaves the firm worse off than today.",
        "It pays if each agrees with a chance of 76% or more; you reckon with 80% on average.",
        "Time worth £30.00 a month comes free, as expected. It goes on being paid until it has "
        "other work: see Hours.",
        "1 client would leave if they said no.",
        "Cash falls behind today's, by £240.00 at the end of Nov 2027.",
    ]


def test_the_lines_add_up_and_are_those_of_a_month_or_the_period(
    qtbot: QtBot, page: PlanPage, desk: Desk
) -> None:
    with reread(qtbot, page):
        page.refresh(desk.plans.save_actions(1, [raised(ANA, 40_000, 80)]))
    show_pane(page, qtbot, "Lines")
    lines = page._board._details.lines
    # (300 + 500 + 100) x 10 / 12 = 750; 16 h x 36.00 x 10 / 12 = 480.
    assert cells(shown(lines), "Fees", 4) == ["750", "833", "817", "+67"]
    assert cells(shown(lines), "Delivery time", 4) == ["−480", "−480", "−480", "0"]
    assert cells(shown(lines), "Full profit", 4) == ["270", "353", "337", "+67"]
    assert cells(shown(lines), "Hours", 4) == ["13", "13", "13", "0"]
    lines._span.set_value(True)
    lines._span.edited.emit()
    assert cells(shown(lines), "Fees", 4) == ["9,000", "10,000", "9,800", "+800"]


def cells(said: list[str], name: str, count: int) -> list[str]:
    """The labels that were made after the last one with this name."""
    at = max(place for place, words in enumerate(said) if words == name)
    return said[at + 1 : at + 1 + count]


def test_letting_go_over_the_limit_needs_a_written_reason(
    qtbot: QtBot, page: PlanPage, desk: Desk, ask: FakeAsk, store: Store
) -> None:
    plan(page, qtbot, ANA, "Letting go")  # 10 % of three clients is none
    press(qtbot, page, "Start this plan…")
    qtbot.waitUntil(lambda: bool(ask.said))
    assert ask.questions == []  # not asked to confirm what cannot be
    reason = page.findChild(QPlainTextEdit)
    assert reason is not None
    assert reason.isVisible()
    assert reviews(store) == []
    qtbot.waitUntil(lambda: "Over the limit by" in shown(page))
    qtbot.keyClicks(reason, "She moved abroad.")
    with reread(qtbot, page):
        press(qtbot, page, "Keep the reason")
    assert desk.plans.all()[0].plan.reason == "She moved abroad."
    with qtbot.waitSignal(page.review_wanted):
        press(qtbot, page, "Start this plan…")
    assert reviews(store) == [ANA]


def test_a_reason_that_is_typed_is_kept_when_its_field_is_left(
    qtbot: QtBot, page: PlanPage, desk: Desk, ask: FakeAsk
) -> None:
    plan(page, qtbot, ANA, "Letting go")
    press(qtbot, page, "Start this plan…")
    qtbot.waitUntil(lambda: bool(ask.said))
    reason = page.findChild(QPlainTextEdit)
    assert reason is not None
    with reread(qtbot, page):
        qtbot.keyClicks(reason, "She moved abroad.")
        QCoreApplication.sendEvent(reason, QFocusEvent(QEvent.Type.FocusOut))
    assert desk.plans.all()[0].plan.reason == "She moved abroad."
    qtbot.keyClicks(reason, " For good.")
    assert page.may_leave()
    assert desk.plans.all()[0].plan.reason == "She moved abroad. For good."


def test_starting_asks_first_and_goes_to_the_first_review(
    qtbot: QtBot, page: PlanPage, desk: Desk, ask: HeedfulAsk, store: Store
) -> None:
    with reread(qtbot, page):
        page.refresh(desk.casework.reviews.open(ANA).changes)
    with reread(qtbot, page):
        page.refresh(desk.plans.save_actions(1, [raised(ANA), raised(EVA, 60_000)]))
    ask.confirms = False
    press(qtbot, page, "Start this plan…")
    qtbot.waitUntil(lambda: bool(ask.questions))
    assert ask.questions == ["Start the plan “Spring”?"]
    assert plain(ask.details) == [
        "It opens 1 review with what the plan proposes. It goes on with 1 review already open. No "
        "client hears of it before you write. Undo takes it back."
    ]
    assert reviews(store) == [ANA]
    qtbot.waitUntil(lambda: page._commands._job is None)
    ask.confirms = True
    with qtbot.waitSignal(page.review_wanted) as went:
        press(qtbot, page, "Start this plan…")
    assert went.args == [fetch(store, Review)[0].id]
    assert desk.plans.all()[0].is_started


def test_starting_says_with_whom_nothing_is_done(
    qtbot: QtBot, page: PlanPage, desk: Desk, ask: HeedfulAsk
) -> None:
    with reread(qtbot, page):
        page.refresh(desk.plans.save_actions(1, [raised(ANA), raised(EVA, 60_000)]))
    with reread(qtbot, page):
        page.refresh(desk.clients.archive(ANA))
    ask.confirms = False
    press(qtbot, page, "Start this plan…")
    qtbot.waitUntil(lambda: bool(ask.questions))
    assert "It leaves out 1 client that you have archived." in plain(ask.details)[0]
    qtbot.waitUntil(lambda: page._commands._job is None)


def test_a_started_plan_is_shown_and_not_edited(
    qtbot: QtBot, page: PlanPage, desk: Desk, store: Store
) -> None:
    desk.plans.save_actions(1, [raised(ANA)])
    with reread(qtbot, page):
        page.refresh(desk.plans.start(1, "Plan").changes)
    table = table_of(page)
    assert line(page, ANA)[4] == "Raise the fee"
    assert not field_of(page, "Action").isEnabled()
    assert not any(b.text() == "S&tart this plan…" and b.isVisibleTo(page)
                   for b in page.findChildren(QPushButton))  # fmt: skip
    with qtbot.waitSignal(page.review_wanted) as went:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert went.args == [fetch(store, Review)[0].id]


def test_plans_are_copied_renamed_and_deleted(
    qtbot: QtBot, page: PlanPage, desk: Desk, ask: FakeAsk
) -> None:
    plan(page, qtbot, ANA, "Raise the fee")
    with reread(qtbot, page):
        page._board.bar.copy_wanted.emit()
    assert [each.plan.name for each in desk.plans.all()] == ["Copy of Spring", "Spring"]
    assert page._chosen == desk.plans.all()[0].plan.id
    page._board.bar.rename_wanted.emit()
    dialog = next(each for each in page.findChildren(QDialog) if each.isVisible())
    write(qtbot, dialog, "Name", "Summer")
    with reread(qtbot, page):
        press(qtbot, dialog, "Save")
    assert [each.plan.name for each in desk.plans.all()] == ["Summer", "Spring"]
    with reread(qtbot, page):
        page._board.bar.delete_wanted.emit()
    assert ask.questions == ["Delete the plan “Summer”?"]
    assert [each.plan.name for each in desk.plans.all()] == ["Spring"]


def test_plans_are_compared_side_by_side(qtbot: QtBot, page: PlanPage, desk: Desk) -> None:
    from clientdesk.ui.plan_compare_dialog import PlanCompareDialog

    desk.plans.save_actions(1, [raised(ANA, 40_000, 80)])
    desk.plans.add("Hard", [let_go(EVA)])
    dialog = PlanCompareDialog(page.session, [2, 1], page)
    with qtbot.waitSignal(dialog._reading.read):
        dialog.show()
    assert dialog._view is not None
    model = dialog._view.filter
    said = [[model.index(row, column).data() for column in range(3)] for row in range(12)]
    # Without Eva 320.00 less in ten of twelve months; 100.00 more of Ana, by a chance of 80 %.
    assert said[0] == ["Change in full profit, expected", "−267", "+67"]
    assert said[1] == ["If all agree", "−267", "+83"]
    assert said[6] == ["Clients asked", "0", "1"]
    assert said[9] == ["Clients let go", "1", "0"]
    dialog.close()


def test_the_first_month_is_chosen_beside_the_plan(
    qtbot: QtBot, page: PlanPage, desk: Desk
) -> None:
    with reread(qtbot, page):
        choose(page, "From", "Mar 2027")
    assert desk.plans.all()[0].plan.starts_on == date(2027, 3, 1)


@pytest.mark.parametrize("language", ["en", "es"])
def test_everything_that_takes_the_focus_has_a_name(
    qtbot: QtBot, desk: Desk, ask: FakeAsk, qapp: QCoreApplication, language: str
) -> None:
    speak(qapp, language)
    desk.plans.add("Spring", [raised(ANA), let_go(EVA)])
    page = PlanPage(Session(desk, language), ask)
    qtbot.addWidget(page, before_close_func=lambda closed: closed.may_leave())
    with reread(qtbot, page):
        page.show()
    segments = page._board._details.findChild(Segments)
    assert segments is not None
    for pane in range(5):
        segments.choose(pane)
        assert nameless(page) == []
    assert page.minimumSizeHint().width() <= 1326
