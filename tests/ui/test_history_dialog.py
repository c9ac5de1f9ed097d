"""The history in the window: found, read, gone back in, written out."""

import csv
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from fakes import FakeAsk, press
from openpyxl import load_workbook
from package_firm import ANA, EVA, LEO
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.records import Client
from clientdesk.storage.rows import insert
from clientdesk.storage.store import Store
from clientdesk.ui.history_dialog import HistoryDialog
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.session import Session

Open = Callable[..., HistoryDialog]


@pytest.fixture
def edited(case_desk: Desk) -> Desk:
    """Ana's fee goes from 300.00 to 330.00 to 360.00 a month; Eva gets a note in between."""
    raise_fee(case_desk, 33_000)
    case_desk.clients.save(replace(case_desk.clients.get(EVA), note="Rang"))
    raise_fee(case_desk, 36_000)
    return case_desk


@pytest.fixture
def open_history(qtbot: QtBot, edited: Desk, ask: FakeAsk) -> Iterator[Open]:
    opened: list[HistoryDialog] = []

    def make(client_id: int = 0) -> HistoryDialog:
        dialog = HistoryDialog(Session(edited, "en"), ask, client_id=client_id)
        qtbot.addWidget(dialog)
        dialog.show()
        opened.append(dialog)
        settle(qtbot, dialog)
        return dialog

    yield make
    for dialog in opened:
        dialog.done(0)


def raise_fee(desk: Desk, fee: int) -> None:
    agreement = desk.clients.engagement(ANA)
    assert agreement is not None
    services = desk.clients.services(agreement.id)
    desk.clients.save(desk.clients.get(ANA), replace(agreement, monthly_fee=fee), services)


def fee(desk: Desk) -> int | None:
    agreement = desk.clients.engagement(ANA)
    return agreement.monthly_fee if agreement else None


def settle(qtbot: QtBot, dialog: HistoryDialog) -> None:
    qtbot.waitUntil(lambda: bool(dialog.details.lines) and not dialog.busy)


def what(dialog: HistoryDialog) -> list[str]:
    model = dialog.view.model()
    return [model.index(row, 2).data() for row in range(model.rowCount())]


def test_the_latest_change_is_first_and_says_before_and_after(open_history: Open) -> None:
    dialog = open_history()
    assert what(dialog)[:2] == ["edit client · Ana", "edit client · Eva"]
    record, field, before, after = dialog.details.lines[0]
    assert record == "Agreement · Ana · edited"
    assert (field, before, after) == ("Fee a month", "£330.00", "£360.00")


def test_a_client_and_a_field_answer_who_changed_this_fee(qtbot: QtBot, open_history: Open) -> None:
    dialog = open_history()
    dialog.filter.client.setText("Ana (C1)")
    dialog.filter.field.setText("Agreement · Fee a month")
    qtbot.waitUntil(lambda: len(dialog.entries) == 3)
    settle(qtbot, dialog)
    assert [line[1:] for line in dialog.details.lines] == [("Fee a month", "£330.00", "£360.00")]
    press(qtbot, dialog, "Clear")
    qtbot.waitUntil(lambda: len(dialog.entries) > 3)


def test_a_change_that_is_read_twice_is_shown_once(qtbot: QtBot, open_history: Open) -> None:
    dialog = open_history()
    dialog.view.picked.emit(dialog.view.current())
    dialog.view.picked.emit(dialog.view.current())
    settle(qtbot, dialog)
    assert len(dialog.details.lines) == len(set(dialog.details.lines))


def test_words_find_what_was_done_and_to_whom(qtbot: QtBot, open_history: Open) -> None:
    dialog = open_history()
    qtbot.keyClicks(dialog.filter.search, "eva")
    qtbot.waitUntil(lambda: what(dialog) == ["edit client · Eva"])
    dialog.filter.search.clear()
    qtbot.keyClicks(dialog.filter.search, "nobody")
    qtbot.waitUntil(lambda: not dialog.entries)


def test_the_history_of_a_client_opens_on_it(open_history: Open) -> None:
    assert "edit client · Eva" not in what(open_history(client_id=LEO))


def test_several_changes_are_undone_and_made_again_after_a_question(
    qtbot: QtBot, open_history: Open, edited: Desk, ask: FakeAsk
) -> None:
    dialog = open_history()
    written: list[Changes] = []
    dialog.changed.connect(written.append)
    dialog.view.selectRow(2)
    press(qtbot, dialog, "Undo back to here")
    qtbot.waitUntil(lambda: len(written) == 1)
    assert fee(edited) == 30_000
    assert "3" in ask.questions[0]
    qtbot.waitUntil(lambda: what(dialog)[0].startswith("undone: "))
    settle(qtbot, dialog)
    dialog.view.selectRow(3)
    press(qtbot, dialog, "Make again up to here")
    qtbot.waitUntil(lambda: len(written) == 2)
    assert fee(edited) == 36_000


def test_nothing_is_undone_where_the_user_does_not_agree(
    qtbot: QtBot, open_history: Open, edited: Desk, ask: FakeAsk
) -> None:
    dialog = open_history()
    ask.confirms = False
    dialog.view.selectRow(2)
    press(qtbot, dialog, "Undo back to here")
    assert fee(edited) == 36_000


def test_the_history_is_written_as_csv_and_as_a_sheet(
    qtbot: QtBot, open_history: Open, ask: FakeAsk, tmp_path: Path
) -> None:
    dialog = open_history(client_id=EVA)
    for name in ("history.csv", "history.xlsx"):
        ask.path = tmp_path / name
        with qtbot.waitSignal(dialog.written):
            press(qtbot, dialog, "Export…")
    with (tmp_path / "history.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][-4:] == ["Became", "Field", "Before", "After"][-4:]
    assert rows[-1][5:] == ["Client · Eva", "edited", "Note", "", "Rang"]
    sheet = load_workbook(tmp_path / "history.xlsx").worksheets[0]
    assert [[cell or "" for cell in row] for row in sheet.values] == rows


def test_the_lists_are_sound_models(qtbot: QtBot, open_history: Open) -> None:
    dialog = open_history()
    for view in (dialog.view, dialog.details.view):
        QAbstractItemModelTester(
            view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, dialog
        )
    dialog.view.selectRow(1)
    settle(qtbot, dialog)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Down)


def test_a_client_is_deleted_from_the_menu_and_comes_back(
    make_window: Callable[[Desk | None], MainWindow], edited: Desk, ask: FakeAsk
) -> None:
    window = make_window(edited)
    assert window.workspace is not None
    window.workspace.show_client(ANA)
    client_menu(window, "&Delete…").trigger()
    assert ask.questions == ["Delete “Ana” with everything that belongs to it?"]
    assert "Ana" not in [each.name for each in edited.clients.all()]
    action(window, "&Undo delete client · Ana").trigger()
    assert fee(edited) == 36_000


def test_a_client_stays_where_the_user_does_not_agree(
    make_window: Callable[[Desk | None], MainWindow], edited: Desk, ask: FakeAsk
) -> None:
    window = make_window(edited)
    assert window.workspace is not None
    window.workspace.show_client(ANA)
    ask.confirms = False
    client_menu(window, "&Delete…").trigger()
    assert fee(edited) == 36_000


def test_a_large_change_is_undone_in_a_job(
    qtbot: QtBot,
    make_window: Callable[[Desk | None], MainWindow],
    edited: Desk,
    store: Store,
) -> None:
    with store.change(ChangeLabel.IMPORT, "much.csv") as change:
        for number in range(1_500):
            insert(change, Client(ref=f"M{number}", name=f"Many {number}"))
    window = make_window(edited)
    action(window, "&Undo import · much.csv").trigger()
    qtbot.waitUntil(lambda: "&Redo import · much.csv" in action_words(window))
    assert len(edited.clients.all()) < 1_500


def action_words(window: MainWindow) -> list[str]:
    return [each.text() for each in window.findChildren(QAction)]


def action(window: MainWindow, words: str) -> QAction:
    return next(each for each in window.findChildren(QAction) if each.text() == words)


def client_menu(window: MainWindow, words: str) -> QAction:
    menu = next(each for each in window.findChildren(QMenu) if each.title() == "&Client")
    return next(each for each in menu.actions() if each.text() == words)
