"""Backups as a person meets them: the list, going back to one, a copy, closing, damage."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from backup_samples import PASSPHRASE, add, names_in, new_store
from fakes import FakeAsk, press, shown
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from clientdesk.app.backup_places import BackupPlaces
from clientdesk.app.backups import backups_of
from clientdesk.app.desk import Desk
from clientdesk.app.recovery import Recovery
from clientdesk.domain.opening import TO_WRITE, Opening
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.launch import open_desk
from clientdesk.storage.backups import make
from clientdesk.ui.backups_dialog import BackupsDialog
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.recovery_dialog import RecoveryDialog
from clientdesk.ui.settings import Settings


@pytest.fixture
def places(tmp_path: Path) -> BackupPlaces:
    return BackupPlaces(data=tmp_path / "data", config=tmp_path / "config")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "firm.clientdesk"
    new_store(path, "Ana").close()
    return path


@pytest.fixture
def open_window(
    qtbot: QtBot, settings: Settings, ask: FakeAsk, places: BackupPlaces
) -> Iterator[Callable[[Path], MainWindow]]:
    windows: list[MainWindow] = []

    def opened(path: Path, opening: Opening = TO_WRITE) -> Desk:
        return open_desk(path, opening, places)

    def make(path: Path) -> MainWindow:
        window = MainWindow(opened(path), settings, ask, opened, lambda language, report: None)
        window.show()
        windows.append(window)
        return window

    yield make
    for window in windows:
        window.close()
        qtbot.waitUntil(lambda each=window: not each.isVisible())
        window.deleteLater()


def desk_of(window: MainWindow) -> Desk:
    assert window.workspace is not None
    return window.workspace.session.desk


def trigger(window: MainWindow, words: str) -> None:
    next(each for each in window.findChildren(QAction) if each.text() == words).trigger()


def dialog_of(window: MainWindow) -> BackupsDialog:
    return next(each for each in window.findChildren(BackupsDialog) if each.isVisible())


def test_the_backups_are_listed_with_their_clients_and_what_changed_since(
    qtbot: QtBot, open_window: Callable[[Path], MainWindow], path: Path
) -> None:
    window = open_window(path)
    desk = desk_of(window)
    desk.backups.make()
    add(desk._store, "Bea")
    trigger(window, "&Backups…")
    dialog = dialog_of(window)
    qtbot.waitUntil(lambda: "Clients" in shown(dialog))
    (line,) = dialog.list.lines
    assert line.contents is not None
    assert line.contents.clients == 1
    assert "1 then, 2 now · 1 added since" in shown(dialog)
    dialog.reject()


def test_a_backup_can_be_made_and_checked_from_the_list(
    qtbot: QtBot, open_window: Callable[[Path], MainWindow], path: Path, ask: FakeAsk
) -> None:
    window = open_window(path)
    trigger(window, "&Backups…")
    dialog = dialog_of(window)
    assert "There is no backup yet. Make the first one." in shown(dialog)
    press(qtbot, dialog, "Back up now")
    qtbot.waitUntil(lambda: len(dialog.list.lines) == 1)
    qtbot.waitUntil(lambda: dialog.list.lines[0].contents is not None)
    press(qtbot, dialog, "Check this one")
    qtbot.waitUntil(lambda: bool(ask.said))
    assert ask.said == ["This backup is whole: every record is as it was saved."]
    dialog.reject()


def test_going_back_to_a_backup_keeps_the_workbook_as_it_was(
    qtbot: QtBot, open_window: Callable[[Path], MainWindow], path: Path, ask: FakeAsk
) -> None:
    window = open_window(path)
    desk = desk_of(window)
    desk.backups.make()
    add(desk._store, "Bea")
    trigger(window, "&Backups…")
    dialog = dialog_of(window)
    qtbot.waitUntil(lambda: bool(dialog.list.lines and dialog.list.lines[0].contents))
    press(qtbot, dialog, "Restore…")
    qtbot.waitUntil(lambda: window.workspace is not None and desk_of(window) is not desk)
    assert len(ask.questions) == 1
    assert "with 1 client" in ask.questions[0]
    assert [client.name for client in desk_of(window).clients.all()] == ["Ana"]
    (kept,) = path.parent.glob("firm (replaced *")
    assert names_in(kept) == ["Ana", "Bea"]


def test_a_copy_is_written_elsewhere_and_work_goes_on_here(
    qtbot: QtBot, open_window: Callable[[Path], MainWindow], path: Path, ask: FakeAsk
) -> None:
    window = open_window(path)
    ask.path = path.with_name("other.clientdesk")
    trigger(window, "Save a cop&y…")
    qtbot.waitUntil(lambda: path.with_name("other.clientdesk").exists())
    assert ask.suggested == "firm copy.clientdesk"
    assert desk_of(window).path == path
    qtbot.waitUntil(lambda: "Copy written" in window.statusBar().currentMessage())
    assert names_in(ask.path) == ["Ana"]


def test_closing_makes_a_backup_of_what_none_holds(
    qtbot: QtBot,
    open_window: Callable[[Path], MainWindow],
    path: Path,
    places: BackupPlaces,
) -> None:
    window = open_window(path)
    add(desk_of(window)._store, "Bea")
    assert not window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    (backup,) = backups_of(path, places)
    assert names_in(backup.path) == ["Ana", "Bea"]


def test_a_backup_that_cannot_be_made_does_not_hinder_closing(
    qtbot: QtBot,
    open_window: Callable[[Path], MainWindow],
    path: Path,
    places: BackupPlaces,
    ask: FakeAsk,
) -> None:
    window = open_window(path)
    folder = places.folder_of(path)
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_bytes(b"a file where the folder should be")
    ask.confirms = False
    window.close()
    qtbot.waitUntil(lambda: len(ask.questions) == 1)
    assert window.isVisible()
    ask.confirms = True
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert names_in(path) == ["Ana"]


def test_half_an_hour_of_work_is_backed_up_in_the_background(
    qtbot: QtBot,
    open_window: Callable[[Path], MainWindow],
    path: Path,
    places: BackupPlaces,
) -> None:
    window = open_window(path)
    window.care.backups.look()  # there is none yet
    qtbot.waitUntil(lambda: len(backups_of(path, places)) == 1)
    qtbot.waitUntil(lambda: any(words.startswith("Last backup") for words in shown(window)))
    add(desk_of(window)._store, "Bea")
    window.care.backups.look()  # the newest one is some seconds old
    window.care.backups.end()
    assert len(backups_of(path, places)) == 1


def test_what_is_not_as_it_was_saved_is_said_over_the_tabs(
    qtbot: QtBot, open_window: Callable[[Path], MainWindow], path: Path, places: BackupPlaces
) -> None:
    content = path.read_bytes()
    path.write_bytes(content.replace(b'"name":"Ana"', b'"name":"Anb"', 1))
    window = open_window(path)
    window.care.contents.start()
    qtbot.waitUntil(lambda: any("no longer holds what was saved" in each for each in shown(window)))
    assert backups_of(path, places) == ()


@pytest.fixture
def damaged(path: Path, places: BackupPlaces) -> Path:
    """Its backup has Ana; the file has Bea too, and a broken page."""
    desk = open_desk(path, TO_WRITE, places)
    desk.backups.make()
    add(desk._store, "Bea")
    desk.close(back_up=False)
    content = bytearray(path.read_bytes())
    content[4096 * 5 : 4096 * 6] = bytes(4096)
    path.write_bytes(content)
    return path


def recovery_dialog(qtbot: QtBot, ask: FakeAsk, path: Path, places: BackupPlaces) -> RecoveryDialog:
    refused = Refused(RefusalCode.DAMAGED, path=str(path))
    dialog = RecoveryDialog(Recovery(path, places), refused, ask)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_recovery_offers_the_newest_good_backup_and_says_what_would_be_missing(
    qtbot: QtBot, ask: FakeAsk, damaged: Path, places: BackupPlaces
) -> None:
    dialog = recovery_dialog(qtbot, ask, damaged, places)
    qtbot.waitUntil(lambda: any("is whole: 1 client" in each for each in shown(dialog)))
    assert any("made after it would be missing" in each for each in shown(dialog))
    press(qtbot, dialog, "Restore this backup")
    qtbot.waitUntil(lambda: dialog.mended is not None)
    assert dialog.mended == damaged
    assert names_in(damaged) == ["Ana"]
    assert len(list(damaged.parent.glob("firm (replaced *"))) == 1


def test_recovery_salvages_into_a_new_workbook(
    qtbot: QtBot, ask: FakeAsk, damaged: Path, places: BackupPlaces
) -> None:
    before = damaged.read_bytes()
    dialog = recovery_dialog(qtbot, ask, damaged, places)
    qtbot.waitUntil(lambda: any("is whole" in each for each in shown(dialog)))
    press(qtbot, dialog, "Salvage what can be read")
    qtbot.waitUntil(lambda: dialog.mended is not None)
    assert dialog.mended == damaged.with_name("firm (salvaged).clientdesk")
    assert names_in(dialog.mended) == ["Ana", "Bea"]
    assert damaged.read_bytes() == before


def test_without_a_backup_another_file_can_be_chosen(
    qtbot: QtBot, ask: FakeAsk, path: Path, places: BackupPlaces, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "stick.clientdesk"
    elsewhere.write_bytes(path.read_bytes())
    path.write_bytes(b"")
    dialog = recovery_dialog(qtbot, ask, path, places)
    assert any("No backup of this workbook" in each for each in shown(dialog))
    ask.path = elsewhere
    press(qtbot, dialog, "Choose another backup…")
    qtbot.waitUntil(lambda: any("is whole: 1 client" in each for each in shown(dialog)))
    press(qtbot, dialog, "Restore this backup")
    qtbot.waitUntil(lambda: dialog.mended is not None)
    assert names_in(path) == ["Ana"]


def test_a_damaged_workbook_opens_the_recovery_and_can_be_left(
    qtbot: QtBot, open_window: Callable[[Path], MainWindow], path: Path, damaged: Path
) -> None:
    other = path.with_name("other.clientdesk")
    new_store(other, "Zoe").close()
    window = open_window(other)
    seen: list[type[QDialog]] = []

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, RecoveryDialog):
            seen.append(RecoveryDialog)
            dialog.reject()
        else:
            QTimer.singleShot(50, window, leave)

    QTimer.singleShot(50, window, leave)
    assert not window.opener.open(damaged)
    assert seen == [RecoveryDialog]
    assert desk_of(window).path == other


def test_a_backup_with_another_passphrase_is_none_that_is_damaged(
    qtbot: QtBot,
    open_window: Callable[[Path], MainWindow],
    ask: FakeAsk,
    path: Path,
    places: BackupPlaces,
    tmp_path: Path,
) -> None:
    locked = new_store(tmp_path / "locked.clientdesk", "Old", passphrase=PASSPHRASE)
    make(locked.db, path, places.folder_of(path), locked.key, locked.now())
    locked.close()
    window = open_window(path)
    trigger(window, "&Backups…")
    dialog = dialog_of(window)
    qtbot.waitUntil(lambda: any(line.locked for line in dialog.list.lines))
    assert not any(line.damaged for line in dialog.list.lines)
    assert any("has another passphrase" in each for each in shown(dialog))
    dialog.reject()


def test_backups_that_want_a_passphrase_are_not_called_damaged(
    tmp_path: Path, path: Path, places: BackupPlaces
) -> None:
    locked = new_store(tmp_path / "locked.clientdesk", "Old", passphrase=PASSPHRASE)
    make(locked.db, path, places.folder_of(path), locked.key, locked.now())
    locked.close()
    with pytest.raises(Refused) as refused:
        Recovery(path, places).newest_good()
    assert refused.value.code is RefusalCode.PASSPHRASE_NEEDED
    found = Recovery(path, places, PASSPHRASE).newest_good()
    assert found is not None
    assert found.contents.clients == 1
