"""Prospects in the Clients tab: told apart from clients, judged by the packages, taken on (A16)."""

from collections.abc import Callable
from datetime import date

import pytest
from fakes import press, shown, write
from package_firm import ANA, BOOKS, JANUARY, SMALL, ZOE, build_firm, build_packages, knows, put
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QDialog
from pytestqt.qtbot import QtBot
from test_accessible import nameless

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import Changes
from clientdesk.domain.package_records import ClientMatch
from clientdesk.storage.store import Store
from clientdesk.ui.cards import LinkRow
from clientdesk.ui.client_filter import ClientFilter
from clientdesk.ui.clients import ClientsPage
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.table import RecordView

MakeWindow = Callable[[Desk | None], MainWindow]


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """Ana, Eva and Leo are clients; Zoe asks for bookkeeping and has sales of 120,000.00."""
    build_firm(store)
    build_packages(store)
    wants = ClientMatch(
        client_id=ZOE, service_id=BOOKS, score=100, confidence=100, reasons="", matched_on=JANUARY
    )
    put(store, wants, *knows(ZOE, sales=12_000_000))
    return Desk(store, today)


@pytest.fixture
def window(make_window: MakeWindow, desk: Desk) -> MainWindow:
    window = make_window(desk)
    action(window, "Clients").trigger()
    return window


def action(window: MainWindow, words: str) -> QAction:
    return next(each for each in window.findChildren(QAction) if each.text() == words)


def page_of(window: MainWindow) -> ClientsPage:
    assert window.workspace is not None
    return window.workspace.clients.page()


def view_of(window: MainWindow, name: str) -> RecordView:
    views = window.findChildren(RecordView)
    return next(each for each in views if each.accessibleName() == name)


def names(view: RecordView) -> list[str]:
    model = view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def choose(qtbot: QtBot, window: MainWindow, choice: ClientFilter) -> None:
    """Picks a filter with the keys, as a person without a mouse does."""
    box = next(
        each for each in window.findChildren(QComboBox) if each.accessibleName() == "Which clients"
    )
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(list(ClientFilter).index(choice)):
        qtbot.keyClick(box, Qt.Key.Key_Down)


def test_only_the_filter_prospects_shows_them(qtbot: QtBot, window: MainWindow) -> None:
    view, prospects = view_of(window, "Clients"), view_of(window, "Prospects")
    for choice in ClientFilter:
        choose(qtbot, window, choice)
        is_asked = choice is ClientFilter.PROSPECTS
        assert prospects.isVisible() is is_asked
        assert view.isVisible() is not is_asked
        assert "Zoe" not in names(view)
    assert names(prospects) == ["Zoe"]


def test_what_is_typed_narrows_the_prospects(qtbot: QtBot, window: MainWindow) -> None:
    choose(qtbot, window, ClientFilter.PROSPECTS)
    page = page_of(window)
    page.go_to_search()
    qtbot.keyClicks(page.focusWidget() or page, "ana")
    assert names(view_of(window, "Prospects")) == []
    assert "No prospect matches." in shown(window)


def test_a_prospect_within_every_rule_is_said_to_fit(
    qtbot: QtBot, store: Store, window: MainWindow
) -> None:
    # 120,000.00 of sales a year at 3 per cent: 300.00 a month, so the small one for 290.00.
    put(store, *knows(ZOE, documents=40))
    window.refresh(Changes(frozenset({"client_fact"})))
    choose(qtbot, window, ClientFilter.PROSPECTS)
    qtbot.waitUntil(lambda: "Holds BKP" in shown(window))
    said = shown(window)
    assert "Fits package Small" in said
    assert any(words.startswith("Uses 40 of 60 ") for words in said)


def test_a_prospect_that_fits_none_is_warned_about_with_the_reason(
    qtbot: QtBot, store: Store, window: MainWindow
) -> None:
    put(store, *knows(ZOE, documents=400))
    window.refresh(Changes(frozenset({"client_fact"})))
    choose(qtbot, window, ClientFilter.PROSPECTS)
    assert "Fits none: try to avoid" in shown(window)
    reason = "Uses 400; the package holds"
    qtbot.waitUntil(lambda: any(words.startswith(reason) for words in shown(window)))


def test_what_is_not_known_is_named_to_be_asked(qtbot: QtBot, window: MainWindow) -> None:
    choose(qtbot, window, ClientFilter.PROSPECTS)
    assert "Not known, so worth asking: Documents a month." in shown(window)


def test_the_other_packages_can_be_looked_at(
    qtbot: QtBot, store: Store, window: MainWindow
) -> None:
    put(store, *knows(ZOE, documents=40))
    window.refresh(Changes(frozenset({"client_fact"})))
    choose(qtbot, window, ClientFilter.PROSPECTS)
    assert "Small: Fits" in shown(window)
    links = window.findChildren(LinkRow)
    button = next(each for each in links if each.accessibleName() == "Large Does not fit")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    # Two services it has no use for, and 600.00 is more than the 300.00 of its reach.
    assert "Large: Does not fit" in shown(window)


def test_taken_on_it_is_a_client_and_undo_takes_it_back(
    qtbot: QtBot, window: MainWindow, desk: Desk, today: date
) -> None:
    choose(qtbot, window, ClientFilter.PROSPECTS)
    press(qtbot, window, "Take on as a client")
    zoe = desk.clients.get(ZOE)
    assert (zoe.prospect, zoe.since) == (False, today)
    view = view_of(window, "Clients")
    assert view.isVisible()
    assert view.currentIndex().siblingAtColumn(0).data() == "Zoe"
    desk.undo()
    assert desk.clients.get(ZOE).prospect


def test_a_new_prospect_is_written_down_and_is_in_no_figure(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    choose(qtbot, window, ClientFilter.PROSPECTS)
    press(qtbot, window, "New prospect")
    dialog = window.findChild(QDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "New prospect"
    write(qtbot, dialog, "Name", "Yago")
    press(qtbot, dialog, "Save")
    assert names(view_of(window, "Prospects")) == ["Yago", "Zoe"]
    assert "Yago" not in names(view_of(window, "Clients"))
    report = desk.portfolio.report(desk.portfolio.default_period())
    assert {client.name for client in report.clients} <= {"Ana", "Eva", "Leo"}


def test_a_prospect_written_from_elsewhere_is_in_view_when_it_is_saved(
    qtbot: QtBot, window: MainWindow
) -> None:
    action = next(e for e in window.findChildren(QAction) if e.text() == "New pros&pect…")
    action.trigger()
    dialog = window.findChild(QDialog)
    assert dialog is not None
    write(qtbot, dialog, "Name", "Yago")
    press(qtbot, dialog, "Save")
    assert view_of(window, "Prospects").isVisible()


def test_no_letter_and_no_review_for_a_prospect(qtbot: QtBot, window: MainWindow) -> None:
    assert action(window, "&Letter…").isEnabled()
    choose(qtbot, window, ClientFilter.PROSPECTS)
    assert not action(window, "&Letter…").isEnabled()
    assert not action(window, "Client &review…").isEnabled()
    assert action(window, "&Edit…").isEnabled()
    choose(qtbot, window, ClientFilter.CURRENT)
    assert action(window, "&Letter…").isEnabled()


def test_every_control_of_the_prospects_has_a_name(qtbot: QtBot, window: MainWindow) -> None:
    choose(qtbot, window, ClientFilter.PROSPECTS)
    assert nameless(window) == []


def test_a_clients_package_stands_in_the_list_and_in_its_pane(
    qtbot: QtBot, window: MainWindow, desk: Desk
) -> None:
    window.refresh(desk.packages.move(ANA, SMALL, JANUARY, 29_000))
    page = page_of(window)
    page.show_client(ANA)
    view = view_of(window, "Clients")
    assert view.currentIndex().siblingAtColumn(2).data() == "Small"
    assert shown(window).count("Small") == 1


def test_columns_kept_before_the_package_had_one_are_not_taken_for_others(
    window: MainWindow,
) -> None:
    view = view_of(window, "Clients")
    count = view.model().columnCount()
    hidden = [view.isColumnHidden(each) for each in range(count)]
    view.hideColumn(3)
    state = view.columns_state()
    view.showColumn(3)
    fewer = bytes(state).replace(b"%d columns" % count, b"%d columns" % (count - 1), 1)
    view.restore_columns(QByteArray(fewer))
    assert [view.isColumnHidden(each) for each in range(len(hidden))] == hidden
    view.restore_columns(state)
    assert view.isColumnHidden(3)
