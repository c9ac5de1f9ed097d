"""A disk that fails, and places where a workbook is not safe: said, with a way out."""

from collections.abc import Callable
from pathlib import Path

import pytest
from fakes import FakeAsk, press, shown
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from small_firm import fill

from clientdesk.app.access import refusal_in
from clientdesk.app.backup_places import BackupPlaces
from clientdesk.app.desk import Desk
from clientdesk.app.messages import Messages
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Overhead
from clientdesk.storage.backups import make
from clientdesk.storage.cipher import new_key
from clientdesk.storage.connection import DriverError
from clientdesk.storage.lock import holder_of
from clientdesk.storage.store import Store
from clientdesk.ui.application import LOG_NAME, ErrorReporter
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.recovery_dialog import RecoveryDialog
from clientdesk.ui.workspace import CLIENTS_TAB

MakeWindow = Callable[[Desk | None], MainWindow]
OpenAt = Callable[[Path], MainWindow]


@pytest.fixture
def places(tmp_path: Path) -> BackupPlaces:
    return BackupPlaces(tmp_path / "data", tmp_path / "config")


@pytest.fixture
def open_at(make_window: MakeWindow, today: object, places: BackupPlaces) -> OpenAt:
    def open_at(path: Path, passphrase: str = "") -> MainWindow:
        path.parent.mkdir(parents=True, exist_ok=True)
        store = Store.create(path, key=new_key(passphrase) if passphrase else None)
        fill(store)
        return make_window(Desk(store, today, places))  # type: ignore[arg-type]

    return open_at


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's folder of its own, whose documents are not synchronised."""
    home = tmp_path / "home"
    (home / "Documents").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(home / "Documents"))
    return home


def desk_of(window: MainWindow) -> Desk:
    assert window.workspace is not None
    return window.workspace.session.desk


def banner(window: MainWindow) -> str:
    return " ".join(shown(window.banners))


def says(qtbot: QtBot, window: MainWindow, words: str) -> None:
    qtbot.waitUntil(lambda: words in banner(window), timeout=10_000)


def save(window: MainWindow, name: str) -> None:
    desk = desk_of(window)
    desk.firm.save_overhead(Overhead(name=name, monthly_amount=10_000, valid_from=desk.today))


def fill_up(window: MainWindow) -> None:
    """Leaves the file no room to grow, as a full disk does."""
    db = desk_of(window)._store.db
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count = {pages}")


def save_until_full(window: MainWindow) -> int:
    """How many were saved."""
    for count in range(10_000):
        try:
            save(window, f"{count} " + "x" * 500)
        except Refused as refused:
            assert refused.code is RefusalCode.DISK_FULL
            return count
    raise AssertionError("it never was full")


def names(desk: Desk) -> int:
    return len(desk.firm.overheads())


def test_a_full_disk_is_said_until_something_can_be_saved_again(
    qtbot: QtBot, open_at: OpenAt, tmp_path: Path
) -> None:
    window = open_at(tmp_path / "firm.clientdesk")
    before = names(desk_of(window))
    fill_up(window)
    saved = save_until_full(window)
    says(qtbot, window, "The disk is full.")
    assert names(desk_of(window)) == before + saved
    desk_of(window)._store.db.execute("PRAGMA max_page_count = 1000000")
    press(qtbot, window.banners, "Try again")
    qtbot.waitUntil(lambda: banner(window) == "")
    save(window, "Rent")
    assert names(desk_of(window)) == before + saved + 1


@pytest.mark.parametrize("passphrase", ["", "four quiet words here"])
def test_from_a_full_disk_one_goes_on_elsewhere_at_the_same_place(
    qtbot: QtBot, open_at: Callable[..., MainWindow], ask: FakeAsk, tmp_path: Path, passphrase: str
) -> None:
    window = open_at(tmp_path / "firm.clientdesk", passphrase)
    fill_up(window)
    save_until_full(window)
    before = names(desk_of(window))
    says(qtbot, window, "The disk is full.")
    assert window.workspace is not None
    window.workspace.show_tab(CLIENTS_TAB)
    ask.path = tmp_path / "stick" / "copy.clientdesk"
    ask.path.parent.mkdir()
    press(qtbot, window.banners, "Save a copy elsewhere and go on there…")
    qtbot.waitUntil(lambda: desk_of(window).path == ask.path, timeout=10_000)
    assert banner(window) == ""
    assert window.workspace.tab == CLIENTS_TAB
    save(window, "Rent")
    assert names(desk_of(window)) == before + 1
    assert desk_of(window).protection.encrypted == bool(passphrase)
    assert ask.said == []


def test_an_error_of_the_disk_where_nobody_expected_it_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "firm.clientdesk"
    refused = refusal_in(DriverError("disk I/O error"), path)
    assert refused is not None
    assert (refused.code, refused.details["path"]) == (RefusalCode.DISK_ERROR, str(path))
    only_read = Refused(RefusalCode.ONLY_READ)
    assert refusal_in(only_read, path) is only_read
    assert refusal_in(DriverError("no such table: firm"), path) is None
    assert refusal_in(ValueError("disk I/O error"), path) is None


def test_a_write_that_is_refused_anywhere_is_a_sentence_and_no_error(
    ask: FakeAsk, tmp_path: Path
) -> None:
    report = ErrorReporter(ask, tmp_path, lambda error: refusal_in(error, None))
    refused = Refused(RefusalCode.ONLY_READ)
    report(Refused, refused, None)
    report.close()
    assert ask.said == [Messages("en").refusal(refused)]
    assert not (tmp_path / LOG_NAME).exists()


def test_a_disk_put_back_is_another_one_and_the_workbook_is_opened_anew(
    qtbot: QtBot, open_at: OpenAt, tmp_path: Path
) -> None:
    """The folder goes and comes back as another one, as a stick does that was taken out."""
    path = tmp_path / "stick" / "firm.clientdesk"
    window = open_at(path)
    before = names(desk_of(window))
    desk_of(window)._store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    content = path.read_bytes()
    path.parent.rename(tmp_path / "gone")
    path.parent.mkdir()
    path.write_bytes(content)
    (tmp_path / "stick" / "firm.clientdesk.lock").write_bytes(b"")
    assert desk_of(window).access.is_another_file
    window.care.disk.on_written(Refused(RefusalCode.DISK_ERROR, path=str(path)))
    old = desk_of(window)
    old._store.db.execute("PRAGMA query_only = ON")  # nothing can be written through it
    press_when_shown(qtbot, window, "Try again")
    assert desk_of(window) is not old
    assert banner(window) == ""
    save(window, "Rent")
    assert names(desk_of(window)) == before + 1


def press_when_shown(qtbot: QtBot, window: MainWindow, words: str) -> None:
    qtbot.waitUntil(lambda: banner(window) != "", timeout=10_000)
    press(qtbot, window.banners, words)


def test_a_synchronised_folder_is_explained_once(
    qtbot: QtBot, open_at: OpenAt, make_window: MakeWindow, home: Path
) -> None:
    path = home / "Dropbox" / "firm.clientdesk"
    window = open_at(path)
    says(qtbot, window, "a folder that Dropbox synchronises")
    press(qtbot, window.banners, "Keep it there")
    qtbot.waitUntil(lambda: banner(window) == "")
    window.close()
    qtbot.waitUntil(lambda: holder_of(path).pid == 0, timeout=10_000)
    again = make_window(None)
    again.open_path(path)
    assert desk_of(again).read_only is None
    assert not again.care.place.asks


def test_one_click_moves_the_workbook_and_leaves_its_backups_there(
    qtbot: QtBot, open_at: OpenAt, ask: FakeAsk, home: Path, places: BackupPlaces
) -> None:
    path = home / "Dropbox" / "firm.clientdesk"
    window = open_at(path)
    before = names(desk_of(window))
    says(qtbot, window, "Dropbox")
    press(qtbot, window.banners, "Move it to this computer")
    target = home / "Documents" / "firm.clientdesk"
    qtbot.waitUntil(lambda: ask.said != [], timeout=10_000)
    assert ask.said == [f"The workbook is now in {target}."]
    assert desk_of(window).path == target
    assert names(desk_of(window)) == before
    assert places.chosen(target) == path.parent
    assert [each.name for each in path.parent.glob("*.clientdesk")] == [
        "firm (moved 2026-11-22).clientdesk"
    ]
    qtbot.waitUntil(lambda: not window.care.place.asks)
    assert banner(window) == ""
    backup = desk_of(window).backups.make()
    assert path.parent in backup.path.parents


def test_a_workbook_on_the_computers_own_disk_is_left_alone(
    qtbot: QtBot, open_at: OpenAt, home: Path
) -> None:
    window = open_at(home / "Documents" / "firm.clientdesk")
    qtbot.waitUntil(lambda: not window.care.place.asks)
    assert banner(window) == ""


def test_from_a_disk_that_fails_one_goes_back_to_the_newest_backup(
    qtbot: QtBot, open_at: OpenAt, tmp_path: Path
) -> None:
    """The workbook is closed first: a backup cannot take the place of one that is open."""
    path = tmp_path / "firm.clientdesk"
    window = open_at(path)
    desk = desk_of(window)
    before = names(desk)
    make(desk._store.db, path, BackupPlaces.of_user().folder_of(path), None, desk._store.now())
    save(window, "Rent")
    window.care.disk.on_written(Refused(RefusalCode.DISK_ERROR, path=str(path)))

    def restore() -> None:
        dialog = QApplication.activeModalWidget()
        looked = isinstance(dialog, RecoveryDialog) and any("is whole:" in s for s in shown(dialog))
        if dialog is not None and looked:
            press(qtbot, dialog, "Restore this backup")
            return
        QTimer.singleShot(50, window, restore)

    QTimer.singleShot(50, window, restore)
    press_when_shown(qtbot, window, "Newest backup…")
    assert desk_of(window) is not desk
    assert names(desk_of(window)) == before
    assert len(list(tmp_path.glob("firm (replaced *"))) == 1
