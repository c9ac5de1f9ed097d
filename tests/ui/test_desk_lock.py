"""A locked workbook shows nothing, lets nobody in, and is as it was once it is unlocked."""

import gc
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from fakes import FakeAsk, field_of, press, shown, write
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QTableView
from pytestqt.qtbot import QtBot

from clientdesk.app.backup_places import BackupPlaces
from clientdesk.app.desk import Desk
from clientdesk.domain.opening import Opening
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.storage.cipher import Key, new_key
from clientdesk.storage.store import Store
from clientdesk.ui.client_dialog import ClientDialog
from clientdesk.ui.lock_screen import LockScreen
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.passphrase_dialog import PassphraseDialog
from clientdesk.ui.workspace import CLIENTS_TAB, PACKAGES_TAB

MakeWindow = Callable[[Desk | None], MainWindow]
PASSPHRASE = "quiet river lamp"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Rivas.clientdesk"


@pytest.fixture
def window(make_window: MakeWindow, path: Path, today: date) -> Iterator[MainWindow]:
    """On an encrypted workbook with two clients."""
    desk = Desk(Store.create(path, key=new_key(PASSPHRASE)), today)
    for ref, name in (("C001", "Óptica Norte"), ("C002", "Bar Sur")):
        desk.clients.add(Client(ref=ref, name=name))
    made = make_window(desk)
    yield made
    made.show_desk(None)


def trigger(window: MainWindow, words: str) -> None:
    next(each for each in window.findChildren(QAction) if each.text() == words).trigger()


def lock(window: MainWindow) -> LockScreen:
    trigger(window, "&Lock now")
    return screen_of(window)


def screen_of(window: MainWindow) -> LockScreen:
    return next(each for each in window.findChildren(LockScreen) if each.isVisible())


def unlock(qtbot: QtBot, window: MainWindow, passphrase: str = PASSPHRASE) -> None:
    screen = screen_of(window)
    write(qtbot, screen, "Passphrase", passphrase)
    press(qtbot, screen, "Unlock")


def idle_readers(qtbot: QtBot, window: MainWindow) -> None:
    """Waits for the figures: while a job runs, the workbook stays open."""
    qtbot.waitUntil(lambda: not window.care.lock.busy)


def names_shown(window: MainWindow) -> list[str]:
    words = [*shown(window), window.windowTitle()]
    tables = [each for each in window.findChildren(QTableView) if each.isVisible()]
    return [each for each in words if "Sur" in each or "Norte" in each or "Rivas" in each] + [
        "a table" for _ in tables
    ]


def go_to_client(qtbot: QtBot, window: MainWindow) -> None:
    assert window.workspace is not None
    window.workspace.show_client(2)
    window.workspace.show_tab(PACKAGES_TAB)
    idle_readers(qtbot, window)


def test_nothing_of_it_is_left_on_the_screen(qtbot: QtBot, window: MainWindow) -> None:
    assert window.workspace is not None
    window.workspace.show_tab(CLIENTS_TAB)
    assert "a table" in names_shown(window)
    lock(window)
    assert names_shown(window) == []
    assert not window.menuBar().isVisible()
    assert not any(each.isEnabled() for each in window.menuBar().actions())


def test_with_nothing_unsaved_the_workbook_is_closed(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    idle_readers(qtbot, window)
    lock(window)
    assert window.workspace is None
    Store.open(path, opening=Opening(passphrase=PASSPHRASE)).close()


def test_it_opens_again_where_the_user_was(qtbot: QtBot, window: MainWindow) -> None:
    go_to_client(qtbot, window)
    lock(window)
    unlock(qtbot, window)
    assert window.workspace is not None
    assert window.workspace.tab == PACKAGES_TAB
    page = window.workspace.clients.ready
    assert page is not None
    qtbot.waitUntil(lambda: page.client is not None)
    assert page.client is not None
    assert page.client.name == "Bar Sur"
    assert window.windowTitle() == "Rivas"
    assert all(each.isEnabled() for each in window.menuBar().actions())


@pytest.mark.parametrize("unsaved", [False, True])
def test_another_passphrase_opens_nothing(qtbot: QtBot, window: MainWindow, unsaved: bool) -> None:
    if unsaved:
        trigger(window, "&New client…")
    else:
        idle_readers(qtbot, window)
    lock(window)
    unlock(qtbot, window, "another one")
    assert "This is not the passphrase. Look at capital letters." in shown(screen_of(window))
    assert window.care.lock.is_locked
    assert names_shown(window) == []
    unlock(qtbot, window)
    assert not window.care.lock.is_locked


def test_what_is_typed_in_a_dialog_is_there_afterwards(qtbot: QtBot, window: MainWindow) -> None:
    assert window.workspace is not None
    desk = window.workspace.session.desk
    trigger(window, "&New client…")
    dialog = next(each for each in window.findChildren(ClientDialog) if each.isVisible())
    write(qtbot, dialog, "Name", "Casa Nueva")
    lock(window)
    assert not dialog.isVisible()
    unlock(qtbot, window)
    assert dialog.isVisible()
    assert dialog.isModal()
    field = field_of(dialog, "Name")
    assert isinstance(field, QLineEdit)
    assert field.text() == "Casa Nueva"
    assert window.workspace.session.desk is desk


def test_a_job_goes_on_behind_the_screen(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """When it is done, the workbook is closed there."""
    idle_readers(qtbot, window)
    may_end = Event()
    with qtbot.waitSignal(window._waiting.start("Working…", lambda _: may_end.wait(5)).done):
        lock(window)
        assert window.workspace is not None
        may_end.set()
    qtbot.waitUntil(lambda: window.workspace is None)
    Store.open(path, opening=Opening(passphrase=PASSPHRASE)).close()
    unlock(qtbot, window)
    assert window.workspace is not None


def test_a_dialog_that_comes_up_meanwhile_is_hidden(qtbot: QtBot, window: MainWindow) -> None:
    trigger(window, "&New client…")
    lock(window)
    late = window.findChildren(ClientDialog)[0]
    late.show()
    qtbot.waitUntil(lambda: not late.isVisible())


def test_a_plain_workbook_is_not_locked_but_offered_a_passphrase(
    make_window: MakeWindow, ask: FakeAsk, tmp_path: Path, today: date
) -> None:
    window = make_window(Desk(Store.create(tmp_path / "plain.clientdesk"), today))
    trigger(window, "&Lock now")
    assert ask.questions == ["Only a workbook with a passphrase can be locked. Set one?"]
    assert any(each.isVisible() for each in window.findChildren(PassphraseDialog))
    assert not window.care.lock.is_locked
    window.show_desk(None)


def test_a_locked_workbook_can_be_left_closed(qtbot: QtBot, window: MainWindow) -> None:
    idle_readers(qtbot, window)
    press(qtbot, lock(window), "Close the workbook")
    assert window.workspace is None
    assert not window.care.lock.is_locked
    assert "Which clients cost more than they bring?" in shown(window)


def test_a_workbook_that_is_gone_is_said_to_be(
    qtbot: QtBot, window: MainWindow, path: Path, ask: FakeAsk
) -> None:
    idle_readers(qtbot, window)
    lock(window)
    path.rename(path.with_name("elsewhere.clientdesk"))
    unlock(qtbot, window)
    assert len(ask.said) == 1
    assert window.workspace is None
    assert not window.care.lock.is_locked


def test_enter_unlocks(qtbot: QtBot, window: MainWindow) -> None:
    lock(window)
    field = field_of(screen_of(window), "Passphrase")
    qtbot.keyClicks(field, PASSPHRASE)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not window.care.lock.is_locked


def test_a_window_that_nobody_uses_locks(window: MainWindow) -> None:
    window.care.lock.idle.idle.emit()
    assert window.care.lock.is_locked


def test_a_computer_that_sleeps_locks(window: MainWindow) -> None:
    window.care.lock.sleep.slept.emit()
    assert window.care.lock.is_locked


def test_nobody_else_opens_it_without_the_passphrase(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    idle_readers(qtbot, window)
    lock(window)
    with pytest.raises(Refused) as refused:
        Store.open(path)
    assert refused.value.code is RefusalCode.PASSPHRASE_NEEDED


def test_a_workbook_that_was_only_read_is_only_read_again(
    qtbot: QtBot, window: MainWindow, path: Path, make_window: MakeWindow, today: date
) -> None:
    opening = Opening(passphrase=PASSPHRASE, read_only=True)
    looking = make_window(Desk(Store.open(path, opening=opening), today))
    idle_readers(qtbot, looking)
    lock(looking)
    unlock(qtbot, looking)
    assert looking.workspace is not None
    assert looking.workspace.session.desk.read_only is not None
    looking.show_desk(None)


def test_a_workbook_that_another_program_took_meanwhile_is_offered_to_be_looked_at(
    qtbot: QtBot, window: MainWindow, path: Path, ask: FakeAsk
) -> None:
    idle_readers(qtbot, window)
    lock(window)
    other = Store.open(path, opening=Opening(passphrase=PASSPHRASE))
    ask.choice = 0
    unlock(qtbot, window)
    assert len(ask.questions) == 1
    assert window.workspace is not None
    assert window.workspace.session.desk.read_only is not None
    other.close()


def test_the_key_of_a_closed_workbook_is_in_no_memory(qtbot: QtBot, window: MainWindow) -> None:
    idle_readers(qtbot, window)
    assert window.workspace is not None
    key = window.workspace.session.desk._store.key
    assert key is not None
    digits, key = key.digits, None
    assert digits in keys_in_memory()
    lock(window)
    assert digits not in keys_in_memory()
    unlock(qtbot, window)
    idle_readers(qtbot, window)
    lock(window)
    assert digits not in keys_in_memory()


def keys_in_memory() -> list[str]:
    gc.collect()
    return [each.digits for each in gc.get_objects() if isinstance(each, Key)]


def test_a_backup_that_could_not_be_made_while_it_was_locked_is_said_afterwards(
    qtbot: QtBot, make_window: MakeWindow, path: Path, tmp_path: Path, today: date
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "backups").write_text("a file in the way of the folder")
    places = BackupPlaces(tmp_path / "data", tmp_path)
    desk = Desk(Store.create(path, key=new_key(PASSPHRASE)), today, places)
    desk.clients.add(Client(ref="C001", name="Óptica Norte"))
    window = make_window(desk)
    idle_readers(qtbot, window)
    lock(window)
    unlock(qtbot, window)
    said = "No backup could be written"
    qtbot.waitUntil(lambda: any(said in each for each in shown(window)))
    window.show_desk(None)
