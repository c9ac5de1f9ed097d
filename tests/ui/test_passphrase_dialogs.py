"""A passphrase is set, changed, removed and asked for, in the window."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from fakes import FakeAsk, field_of, press, shown, write
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QLineEdit, QProgressBar
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.app.phrases import WORDS, known_words, suggest
from clientdesk.domain.opening import Opening
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.storage.cipher import new_key
from clientdesk.storage.store import Store
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.passphrase_dialog import PassphraseDialog, Task, Wish
from clientdesk.ui.settings import Settings
from clientdesk.ui.settings_dialog import SettingsDialog
from clientdesk.ui.unlock_dialog import UnlockDialog

MakeWindow = Callable[[Desk | None], MainWindow]
OLD, NEW = "quiet river lamp", "stone nine ladder"
PLAIN = b"SQLite format 3\0"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Rivas.clientdesk"


@pytest.fixture
def window(make_window: MakeWindow, path: Path, today: date) -> Iterator[MainWindow]:
    """On a plain workbook with one client."""
    desk = Desk(Store.create(path), today)
    desk.clients.add(Client(ref="C001", name="Bar Sur"))
    made = make_window(desk)
    yield made
    made.show_desk(None)


def trigger(window: MainWindow, words: str) -> None:
    next(each for each in window.findChildren(QAction) if each.text() == words).trigger()


def dialog_of(window: MainWindow) -> QDialog:
    return next(each for each in window.findChildren(QDialog) if each.isVisible())


def desk_of(window: MainWindow) -> Desk:
    assert window.workspace is not None
    return window.workspace.session.desk


def fill(qtbot: QtBot, dialog: QDialog, new: str, again: str = "", current: str = "") -> None:
    if current:
        write(qtbot, dialog, "Current passphrase", current)
    write(qtbot, dialog, "New passphrase", new)
    write(qtbot, dialog, "The same again", again or new)


def encrypt(qtbot: QtBot, window: MainWindow, passphrase: str = OLD) -> None:
    trigger(window, "Set a pass&phrase…")
    fill(qtbot, dialog_of(window), passphrase)
    press(qtbot, dialog_of(window), "Encrypt")
    qtbot.waitUntil(lambda: "Done" in window.statusBar().currentMessage())


def opens(path: Path, passphrase: str | None) -> bool:
    try:
        Store.open(path, opening=Opening(passphrase=passphrase)).close()
    except Refused as refused:
        assert refused.code in (RefusalCode.WRONG_PASSPHRASE, RefusalCode.PASSPHRASE_NEEDED)
        return False
    return True


def test_a_passphrase_encrypts_the_open_workbook(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    encrypt(qtbot, window)
    assert not path.read_bytes().startswith(PLAIN)
    assert desk_of(window).clients.get(1).name == "Bar Sur"
    window.statusBar().clearMessage()
    assert any("Saved, encrypted" in each for each in shown(window))
    window.show_desk(None)
    assert [opens(path, each) for each in (None, NEW, OLD)] == [False, False, True]


def test_it_is_changed_by_who_knows_it(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    encrypt(qtbot, window)
    window.statusBar().clearMessage()
    trigger(window, "Change the pass&phrase…")
    dialog = dialog_of(window)
    fill(qtbot, dialog, NEW, current="not this one")
    press(qtbot, dialog, "Change")
    assert "This is not the passphrase. Look at capital letters." in shown(dialog)
    fill(qtbot, dialog, NEW, current=OLD)
    press(qtbot, dialog, "Change")
    qtbot.waitUntil(lambda: "Done" in window.statusBar().currentMessage())
    window.show_desk(None)
    assert [opens(path, each) for each in (OLD, NEW)] == [False, True]


def test_it_is_removed_by_who_knows_it(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    encrypt(qtbot, window)
    window.statusBar().clearMessage()
    trigger(window, "Change the pass&phrase…")
    press(qtbot, dialog_of(window), "Remove the passphrase…")
    write(qtbot, dialog_of(window), "Current passphrase", OLD)
    press(qtbot, dialog_of(window), "Remove")
    qtbot.waitUntil(lambda: "Done" in window.statusBar().currentMessage())
    assert not desk_of(window).protection.encrypted
    assert path.read_bytes().startswith(PLAIN)


@pytest.mark.parametrize(
    ("new", "again", "said"),
    [
        ("short", "short", "At least eight characters."),
        (NEW, "stone nine Ladder", "This is not the same."),
        ("", "", "Type the passphrase."),
    ],
)
def test_a_passphrase_that_will_not_do_is_said(
    qtbot: QtBot, new: str, again: str, said: str
) -> None:
    dialog = PassphraseDialog(Task.SET, None, lambda _: True)
    qtbot.addWidget(dialog)
    dialog.show()
    fill(qtbot, dialog, new, again)
    press(qtbot, dialog, "Encrypt")
    assert said in shown(dialog)
    assert dialog.wish is None
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("passphrase", "score"), [("password1", 1), ("Gestoria Rivas", 1), (OLD + " nine", 5)]
)
def test_strength_shows_as_it_is_typed(qtbot: QtBot, passphrase: str, score: int) -> None:
    """Of five; the firm's own name is guessed early."""
    dialog = PassphraseDialog(Task.SET, None, lambda _: True, known=["Gestoria Rivas"])
    qtbot.addWidget(dialog)
    dialog.show()
    write(qtbot, dialog, "New passphrase", passphrase)
    bar = next(each for each in dialog.findChildren(QProgressBar))
    assert bar.value() == score
    assert bar.accessibleDescription() in shown(dialog)


def test_a_proposed_phrase_is_filled_in_and_shown(qtbot: QtBot) -> None:
    dialog = PassphraseDialog(Task.SET, None, lambda _: True)
    qtbot.addWidget(dialog)
    dialog.show()
    press(qtbot, dialog, "Propose one")
    field = field_of(dialog, "New passphrase")
    assert isinstance(field, QLineEdit)
    assert field.text() in shown(dialog)
    press(qtbot, dialog, "Encrypt")
    assert dialog.wish is not None
    assert dialog.wish.new is not None
    assert len(dialog.wish.new.split()) == WORDS


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_phrase_is_of_many_words_that_any_keyboard_has(language: str) -> None:
    """More than 50 bits: five words of at least 1,024 = 2¹⁰ each."""
    words = known_words(language)
    assert len(set(words)) == len(words) > 1024
    assert all(word.isascii() and word.islower() and word.isalpha() for word in words)
    assert set(suggest(language).split()) <= set(words)
    assert suggest(language) != suggest(language)


def test_nothing_typed_is_left_in_a_closed_dialog(qtbot: QtBot) -> None:
    dialog = PassphraseDialog(Task.SET, None, lambda _: True)
    qtbot.addWidget(dialog)
    dialog.show()
    press(qtbot, dialog, "Propose one")
    press(qtbot, dialog, "Encrypt")
    fields = [each.text() for each in dialog.findChildren(QLineEdit)]
    assert fields == ["", ""]
    assert dialog.wish is not None
    assert str(dialog.wish.new) not in repr(dialog.wish)


def test_a_wish_is_not_shown_in_a_traceback() -> None:
    assert NEW not in repr(Wish(new=NEW))


def test_caps_lock_is_hinted_at(qtbot: QtBot, path: Path) -> None:
    dialog = UnlockDialog(path, wrong=False)
    qtbot.addWidget(dialog)
    dialog.show()
    field = field_of(dialog, "Passphrase")
    qtbot.keyClick(field, "A")
    assert "Caps Lock seems to be on." in shown(dialog)
    qtbot.keyClick(field, "A", Qt.KeyboardModifier.ShiftModifier)
    assert "Caps Lock seems to be on." not in shown(dialog)


def test_what_is_typed_is_shown_on_demand(qtbot: QtBot, path: Path) -> None:
    dialog = UnlockDialog(path, wrong=False)
    qtbot.addWidget(dialog)
    dialog.show()
    field = field_of(dialog, "Passphrase")
    assert isinstance(field, QLineEdit)
    assert field.echoMode() is QLineEdit.EchoMode.Password
    press(qtbot, dialog, "Show what is typed")
    assert field.echoMode() is QLineEdit.EchoMode.Normal


def test_an_encrypted_workbook_is_opened_after_a_second_try(
    qtbot: QtBot, make_window: MakeWindow, path: Path, ask: FakeAsk
) -> None:
    Store.create(path, key=new_key(OLD)).close()
    window, answers, said = make_window(None), [NEW, OLD], []

    def answer() -> None:
        dialog = dialog_of(window)
        said.append("This is not the passphrase. Look at capital letters." in shown(dialog))
        write(qtbot, dialog, "Passphrase", answers.pop(0))
        if answers:
            QTimer.singleShot(0, lambda: QTimer.singleShot(0, answer))
        press(qtbot, dialog, "Open")

    QTimer.singleShot(0, answer)
    window.open_path(path)
    assert said == [False, True]
    assert desk_of(window).path == path
    window.show_desk(None)


def test_a_workbook_whose_passphrase_nobody_types_stays_closed(
    qtbot: QtBot, make_window: MakeWindow, path: Path, ask: FakeAsk
) -> None:
    Store.create(path, key=new_key(OLD)).close()
    window = make_window(None)
    QTimer.singleShot(0, lambda: press(qtbot, dialog_of(window), "Cancel"))
    window.open_path(path)
    assert window.workspace is None
    assert ask.said == []


def test_a_new_workbook_can_begin_encrypted(
    qtbot: QtBot, make_window: MakeWindow, path: Path, ask: FakeAsk
) -> None:
    window = make_window(None)
    ask.path, ask.choice = path, 1

    def answer() -> None:
        fill(qtbot, dialog_of(window), OLD)
        press(qtbot, dialog_of(window), "Encrypt")

    QTimer.singleShot(0, answer)
    trigger(window, "&New workbook…")
    assert not path.read_bytes().startswith(PLAIN)
    assert desk_of(window).protection.opens(OLD)
    window.close()


def test_no_workbook_is_made_when_the_question_is_cancelled(
    make_window: MakeWindow, path: Path, ask: FakeAsk
) -> None:
    ask.path, ask.choice = path, None
    trigger(make_window(None), "&New workbook…")
    assert not path.exists()


def test_minutes_and_names_are_chosen_in_the_settings(
    qtbot: QtBot, settings: Settings, tmp_path: Path
) -> None:
    book = tmp_path / "a.clientdesk"
    book.touch()
    settings.add_recent(book)
    assert (settings.lock_minutes, settings.remember_files) == (10, True)
    dialog = SettingsDialog(settings)
    qtbot.addWidget(dialog)
    dialog.show()
    choice = field_of(dialog, "Lock an encrypted workbook")
    qtbot.keyClick(choice, Qt.Key.Key_End)
    press(qtbot, dialog, "Remember the names of the workbooks that were open")
    press(qtbot, dialog, "Save")
    again = Settings(tmp_path / "settings.ini")
    assert (again.lock_minutes, again.remember_files) == (30, False)
    again.add_recent(book)
    assert again.recent_files == []
    again.flush()
    assert "a.clientdesk" not in (tmp_path / "settings.ini").read_text("utf-8")


def test_a_damaged_number_of_minutes_is_ten(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text("[workbook]\nlock_minutes=soon\n", "utf-8")
    assert Settings(path).lock_minutes == 10
