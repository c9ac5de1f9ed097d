"""Propose packages as a user works with it: choices, a better answer, adopting some, undo."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from threading import Event
from typing import TypeVar

import pytest
from fakes import field_of, press, shown, write
from package_firm import EVA, PAY, build_firm, build_packages, put, suite
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QTabBar
from pytestqt.qtbot import QtBot
from test_accessible import nameless

from clientdesk.app.design import Designs
from clientdesk.app.desk import Desk
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.design_records import Design, DesignRules
from clientdesk.storage.rows import Reader
from clientdesk.storage.store import Store
from clientdesk.ui.application import speak
from clientdesk.ui.design_dialog import DesignDialog
from clientdesk.ui.session import Session
from clientdesk.ui.table import RecordView
from clientdesk.ui.ticks_editor import TicksEditor

PACKAGES, MOVES, OUT = range(3)


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """Three clients, each of whom a package of its own could be sold to.

    Ana needs bookkeeping for 50 documents and planning: (90.00 + 36.00) × 1.2 = 151.20, so 252.00
    at a margin of 40 per cent; she can pay 300.00 × 1.5 = 450.00. Eva: (180.00 + 36.00) × 1.2 =
    259.20, so 432.00 of 750.00. Leo: 36.00 × 1.2 = 43.20, so 72.00 of 150.00.
    """
    build_firm(store)
    build_packages(store)
    desk = Desk(store, today)
    desk.firm.save(replace(desk.firm.firm(), country="GB", currency="GBP"))
    return desk


@pytest.fixture
def open_dialog(qtbot: QtBot) -> Callable[[Desk], DesignDialog]:
    def open_on(desk: Desk) -> DesignDialog:
        dialog = DesignDialog(Session(desk, "en"))
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_on


@pytest.fixture
def dialog(open_dialog: Callable[[Desk], DesignDialog], desk: Desk) -> DesignDialog:
    return open_dialog(desk)


def propose(qtbot: QtBot, dialog: DesignDialog) -> None:
    press(qtbot, dialog, "Propose")
    qtbot.waitUntil(lambda: dialog._job is None, timeout=20_000)


def adopt(qtbot: QtBot, dialog: DesignDialog) -> None:
    qtbot.mouseClick(dialog._adopt, Qt.MouseButton.LeftButton)


def active(desk: Desk) -> list[str]:
    return [package.name for package in desk.packages.all() if package.active]


def ticks(dialog: DesignDialog) -> list[QCheckBox]:
    boxes = dialog.findChildren(QCheckBox)
    return [each for each in boxes if each.accessibleName().startswith("Adopt ")]


def go_to(qtbot: QtBot, dialog: DesignDialog, place: int) -> None:
    tabs = dialog.findChild(QTabBar)
    assert tabs is not None
    tabs.setCurrentIndex(place)


def lines(dialog: DesignDialog, name: str) -> list[list[str]]:
    views = dialog.findChildren(RecordView)
    model = next(each for each in views if each.accessibleName() == name).model()
    columns = range(model.columnCount())
    return [[model.index(row, c).data() for c in columns] for row in range(model.rowCount())]


def tick_service(dialog: DesignDialog, label: str, service_id: int) -> None:
    """Its panel is a popup, which needs a real screen; it has tests of its own."""
    field = field_of(dialog, label)
    assert isinstance(field, TicksEditor)
    field.set_value((service_id,))


def test_who_stays_out_counts_the_clients_of_a_package_that_is_not_ticked(
    qtbot: QtBot, dialog: DesignDialog
) -> None:
    propose(qtbot, dialog)
    tabs = dialog.findChild(QTabBar)
    assert tabs is not None
    assert tabs.tabText(OUT) == "Who stays out (0)"
    ticks(dialog)[0].click()
    assert tabs.tabText(OUT) == "Who stays out (1)"
    assert [row[-1] for row in lines(dialog, "Who stays out")] == ["Its package is not ticked"]


def test_the_answer_stands_beside_today_and_says_how_good_it_is(
    qtbot: QtBot, dialog: DesignDialog
) -> None:
    propose(qtbot, dialog)
    said = shown(dialog)
    assert "This is the best possible." in said
    assert {"Small", "Middle", "Large"} <= set(said)  # today's
    assert "3 of 3" in said
    assert [each.isChecked() for each in ticks(dialog)] == [True] * 3


def test_who_moves_says_fees_prices_hours_and_profit(qtbot: QtBot, dialog: DesignDialog) -> None:
    propose(qtbot, dialog)
    go_to(qtbot, dialog, MOVES)
    rows = {row[0]: row for row in lines(dialog, "Who moves")}
    assert set(rows) == {"Ana", "Eva", "Leo"}
    # Leo: 100.00 a month for an hour at 36.00: 12 × 64.00 = 768.00 a year. For the most profit
    # he is asked for all that he can pay: 12 × (150.00 − 36.00) = 1,368.00.
    leo = rows["Leo"]
    assert (leo[1], leo[3], leo[4]) == ("—", "100.00", "150.00")
    assert (leo[5], leo[6]) == ("1.0", "1.0")
    assert (leo[7], leo[8]) == ("768", "1,368")


def test_packages_left_out_are_not_adopted_and_one_undo_takes_all_back(
    qtbot: QtBot, dialog: DesignDialog, desk: Desk
) -> None:
    before = desk.packages.all(include_archived=True)
    propose(qtbot, dialog)
    ticks(dialog)[0].click()
    names = [each.text() for each in dialog.findChildren(QLineEdit) if _is_name(each)]
    with qtbot.waitSignal(dialog.changed):
        adopt(qtbot, dialog)
    assert active(desk) == names[1:]
    undoable = desk.undoable()
    assert undoable is not None
    assert undoable.label is ChangeLabel.ADOPT_PACKAGES
    desk.undo()
    assert desk.packages.all(include_archived=True) == before


def test_what_becomes_of_todays_packages_is_said_before_they_are_replaced(
    qtbot: QtBot, dialog: DesignDialog, desk: Desk
) -> None:
    sentence = (
        "Today's active packages become drafts, even if you adopt only some of these. "
        "Whoever is on one keeps it, and its price, until you move them."
    )
    today = active(desk)
    assert sentence not in shown(dialog)
    propose(qtbot, dialog)
    assert sentence in shown(dialog)
    adopt(qtbot, dialog)
    assert set(today).isdisjoint(active(desk))


def test_proposed_packages_count_their_clients_in_the_users_language(
    in_spanish: None, qtbot: QtBot, dialog: DesignDialog
) -> None:
    qtbot.mouseClick(dialog._propose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog._job is None, timeout=20_000)
    assert any(words.endswith(" clientes") for words in shown(dialog))
    assert not any("client(s)" in words for words in shown(dialog))


def test_a_package_is_adopted_under_the_name_the_user_gave_it(
    qtbot: QtBot, dialog: DesignDialog, desk: Desk
) -> None:
    propose(qtbot, dialog)
    first = next(each for each in dialog.findChildren(QLineEdit) if _is_name(each))
    first.selectAll()
    qtbot.keyClicks(first, "Just a meeting")
    adopt(qtbot, dialog)
    assert active(desk)[0] == "Just a meeting"


def test_totals_and_moves_follow_what_is_ticked(qtbot: QtBot, dialog: DesignDialog) -> None:
    propose(qtbot, dialog)
    first = next(each for each in dialog.findChildren(QLineEdit) if _is_name(each))
    first.setText("Starter")
    for box in ticks(dialog)[1:]:
        box.click()
    assert "1 of 3" in shown(dialog)
    go_to(qtbot, dialog, MOVES)
    # The cheapest is Leo's; the others stay with 300.00 and 500.00: 12 × (150 + 300 + 500).
    assert [(row[0], row[2]) for row in lines(dialog, "Who moves")] == [("Leo", "Starter")]
    assert "11,400" in shown(dialog)


def test_with_nothing_ticked_there_is_nothing_to_adopt(qtbot: QtBot, dialog: DesignDialog) -> None:
    propose(qtbot, dialog)
    for box in ticks(dialog):
        box.click()
    assert not dialog._adopt.isEnabled()


def test_closing_adopts_nothing(qtbot: QtBot, dialog: DesignDialog, desk: Desk) -> None:
    propose(qtbot, dialog)
    press(qtbot, dialog, "Close")
    assert not dialog.isVisible()
    assert active(desk) == ["Small", "Middle", "Large"]


def test_a_service_ruled_out_leaves_out_who_needs_it_and_says_why(
    qtbot: QtBot, dialog: DesignDialog
) -> None:
    tick_service(dialog, "Never inside", PAY)
    propose(qtbot, dialog)
    go_to(qtbot, dialog, OUT)
    assert lines(dialog, "Who stays out") == [
        ["Eva", "—", "500.00", "Needs a service that is ruled out"]
    ]
    assert "2 of 3" in shown(dialog)


def test_a_service_cannot_be_inside_and_ruled_out(qtbot: QtBot, dialog: DesignDialog) -> None:
    for label in ("Always inside", "Never inside"):
        tick_service(dialog, label, PAY)
    press(qtbot, dialog, "Propose")
    assert dialog._job is None
    assert "A service cannot be always inside and never inside." in shown(dialog)


def test_a_margin_that_no_price_reaches_is_said_under_its_field(
    qtbot: QtBot, dialog: DesignDialog
) -> None:
    write(qtbot, dialog, "Target margin, %", "100")
    press(qtbot, dialog, "Propose")
    assert "Write a whole number from 0 to 90." in shown(dialog)


def test_why_there_is_no_answer_is_said_in_words(
    qtbot: QtBot, store: Store, today: date, open_dialog: Callable[[Desk], DesignDialog]
) -> None:
    dialog = open_dialog(Desk(store, today))
    propose(qtbot, dialog)
    assert not dialog._adopt.isVisible()
    assert any("service" in words.lower() for words in shown(dialog) if words)
    assert dialog._said.isVisible()


def test_how_tool_costs_settle_is_folded_away(
    qtbot: QtBot, store: Store, desk: Desk, open_dialog: Callable[[Desk], DesignDialog]
) -> None:
    put(store, suite())
    desk.firm.save_tool(desk.firm.tools()[0], [EVA], [], [PAY])
    dialog = open_dialog(desk)
    propose(qtbot, dialog)
    ending = "Each tool is priced on as many clients as use it today: settled."
    assert ending not in shown(dialog)
    press(qtbot, dialog, "How the cost of tools settles")
    assert ending in shown(dialog)


def test_what_was_chosen_since_is_not_taken_for_answered(
    qtbot: QtBot, dialog: DesignDialog
) -> None:
    propose(qtbot, dialog)
    write(qtbot, dialog, "Target margin, %", "30")
    assert "Propose again to see what you chose since." in shown(dialog)


B = TypeVar("B")


class HeldDesigns(Designs):
    """Gives its first answer, where it is let, and goes on until it is told to stop."""

    answers: bool = True

    def run(
        self,
        rules: DesignRules,
        *,
        report: Callable[[int, int], None],
        should_stop: Callable[[], bool],
        seconds: float = 10,
    ) -> Iterator[Design]:
        found = list(super().run(rules, report=report, should_stop=lambda: False, seconds=seconds))
        if self.answers:
            yield replace(found[-1], bound=found[-1].objective * 2, final=False)
        pause = Event()
        while not should_stop():
            report(1, 2)
            pause.wait(0.01)
        yield replace(found[-1], bound=found[-1].objective * 2, final=True)


class HeldDesk(Desk):
    """A desk whose designs take as long as the user lets them."""

    answers = True

    @contextmanager
    def on_snapshot(self, make: Callable[[Reader, date], B]) -> Iterator[B]:
        with super().on_snapshot(HeldDesigns if make is Designs else make) as made:
            if isinstance(made, HeldDesigns):
                made.answers = self.answers
            yield made


def test_the_first_answer_is_shown_at_once_and_kept_when_it_is_enough(
    qtbot: QtBot,
    store: Store,
    desk: Desk,
    today: date,
    open_dialog: Callable[[Desk], DesignDialog],
) -> None:
    dialog = open_dialog(HeldDesk(store, today))
    press(qtbot, dialog, "Propose")
    half = "At most 50.0% below the best possible."
    qtbot.waitUntil(lambda: f"Still improving. {half}" in shown(dialog))
    assert not dialog._adopt.isEnabled()
    press(qtbot, dialog, "Use this answer")
    qtbot.waitUntil(lambda: half in shown(dialog))
    assert dialog._adopt.isEnabled()
    assert len(ticks(dialog)) == 3


def test_escape_while_it_improves_keeps_the_answer_and_the_dialog(
    qtbot: QtBot, store: Store, desk: Desk, today: date, open_dialog: Callable[[Desk], DesignDialog]
) -> None:
    dialog = open_dialog(HeldDesk(store, today))
    press(qtbot, dialog, "Propose")
    qtbot.waitUntil(lambda: dialog._answer is not None)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog._job is None)
    assert dialog.isVisible()
    assert dialog._adopt.isEnabled()


def test_cancelled_before_the_first_answer_there_is_none(
    qtbot: QtBot, store: Store, desk: Desk, today: date, open_dialog: Callable[[Desk], DesignDialog]
) -> None:
    held = HeldDesk(store, today)
    held.answers = False
    dialog = open_dialog(held)
    press(qtbot, dialog, "Propose")
    qtbot.waitUntil(lambda: "Looking for the best packages…" in shown(dialog))
    press(qtbot, dialog, "Cancel")
    qtbot.waitUntil(lambda: dialog._job is None)
    assert dialog._answer is None
    assert "The packages that suit your clients best" in shown(dialog)


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_control_has_a_name(
    qtbot: QtBot,
    qapp: QCoreApplication,
    desk: Desk,
    open_dialog: Callable[[Desk], DesignDialog],
    language: str,
) -> None:
    speak(qapp, language)
    dialog = open_dialog(desk)
    assert nameless(dialog) == []
    dialog._propose.click()
    qtbot.waitUntil(lambda: dialog._job is None)
    for place in range(3):
        go_to(qtbot, dialog, place)
        assert nameless(dialog) == []


def _is_name(field: QLineEdit) -> bool:
    return field.accessibleName() == "Name of the package" and not field.isHidden()
