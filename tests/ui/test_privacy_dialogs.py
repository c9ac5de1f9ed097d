"""Showing what is held of a client, erasing it, and who may be erased, as a user does it."""

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from fakes import FakeAsk, field_of, press, shown
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QDialog, QPushButton
from pytestqt.qtbot import QtBot
from small_firm import fill

from clientdesk.app.backup_places import BackupPlaces
from clientdesk.app.desk import Desk
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.domain.retention import RetentionReason, RetentionRule, YearsBasis
from clientdesk.storage.store import Store
from clientdesk.ui.client_data_dialog import ClientDataDialog
from clientdesk.ui.erase_dialog import EraseDialog
from clientdesk.ui.erase_proof import EraseProof
from clientdesk.ui.erase_words import REASONS, rule_words
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.privacy_commands import PrivacyCommands
from clientdesk.ui.progress_dialog import Waiting
from clientdesk.ui.retention_dialog import RetentionDialog

GOOD, BAD, OLD = 1, 2, 3
MakeWindow = Callable[[Desk | None], MainWindow]


@pytest.fixture
def desk(tmp_path: Path, today: date) -> Iterator[Desk]:
    """The firm of the other tests in a file, with a place for backups."""
    store = Store.create(tmp_path / "firm.clientdesk", lambda: datetime(2026, 11, 22, 9, 12))
    fill(store)
    places = BackupPlaces(tmp_path / "data", tmp_path / "config")
    desk = Desk(store, today, places)
    desk.clients.save(replace(desk.clients.get(BAD), note="Sent by Óptica Norte."))
    yield desk
    desk.close(back_up=False)


@pytest.fixture
def window(make_window: MakeWindow, desk: Desk) -> Iterator[MainWindow]:
    window = make_window(desk)
    yield window
    window.release_desk()  # the workbook is closed before the window is


@pytest.fixture
def commands(window: MainWindow, ask: FakeAsk) -> PrivacyCommands:
    return PrivacyCommands(window, ask, Waiting(window, ask))


def dialog_of(qtbot: QtBot, window: MainWindow, kind: type[QDialog]) -> QDialog:
    def found() -> list[QDialog]:
        return [each for each in window.findChildren(kind) if each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()), timeout=20_000)
    return found()[0]


def button_of(dialog: QDialog, words: str) -> QPushButton:
    buttons = dialog.findChildren(QPushButton)
    return next(each for each in buttons if each.text().replace("&", "") == words)


def trigger(window: MainWindow, words: str) -> None:
    next(each for each in window.findChildren(QAction) if each.text() == words).trigger()


def survey(qtbot: QtBot, window: MainWindow, commands: PrivacyCommands, desk: Desk) -> QDialog:
    commands.erase(desk, desk.clients.get(GOOD))
    return dialog_of(qtbot, window, EraseDialog)


def confirm(qtbot: QtBot, dialog: QDialog) -> None:
    qtbot.keyClicks(field_of(dialog, "Type the client's code, C001, to confirm"), "C001")
    press(qtbot, dialog, "Erase for good")


def test_erasing_is_offered_only_after_the_code_was_typed(
    qtbot: QtBot, window: MainWindow, commands: PrivacyCommands, desk: Desk
) -> None:
    dialog = survey(qtbot, window, commands, desk)
    erase = button_of(dialog, "Erase for good")
    field = field_of(dialog, "Type the client's code, C001, to confirm")
    assert not erase.isEnabled()
    qtbot.keyClicks(field, "C00")
    assert not erase.isEnabled()
    qtbot.keyClicks(field, "1")
    assert erase.isEnabled()
    dialog.reject()
    assert desk.clients.get(GOOD).name == "Óptica Norte"


def test_the_dialog_says_that_nothing_brings_it_back_and_who_has_not_left(
    qtbot: QtBot, window: MainWindow, commands: PrivacyCommands, desk: Desk
) -> None:
    dialog = survey(qtbot, window, commands, desk)
    words = " ".join(shown(dialog))
    assert "This cannot be undone. Nor can anything that was done before it" in words
    assert "This client has not left." in words
    assert "Time worked 1" in words.replace("\n", " ")
    dialog.reject()


def test_an_erased_client_is_gone_from_the_window_and_proved_gone(
    qtbot: QtBot, window: MainWindow, commands: PrivacyCommands, desk: Desk
) -> None:
    desk.backups.make()
    confirm(qtbot, survey(qtbot, window, commands, desk))
    proof = dialog_of(qtbot, window, EraseProof)
    words = " ".join(shown(proof))
    assert "Nothing of it is left in the workbook." in words
    assert "Óptica Norte, C001" in words
    assert "A new backup was made and checked" in words
    assert [each.name for each in desk.clients.all()] == ["Bar Sur"]
    assert desk.clients.get(BAD).note == "Sent by […]."
    assert len(desk.backups.list()) == 1
    proof.reject()


def test_backups_and_mentions_stay_where_their_boxes_are_empty(
    qtbot: QtBot, window: MainWindow, commands: PrivacyCommands, desk: Desk
) -> None:
    desk.backups.make()
    dialog = survey(qtbot, window, commands, desk)
    for box in dialog.findChildren(QCheckBox):
        box.click()
    confirm(qtbot, dialog)
    proof = dialog_of(qtbot, window, EraseProof)
    words = " ".join(shown(proof))
    assert "Its name still stands" in words
    assert "clients: “Sent by Óptica Norte.”" in words
    assert "backup" not in words
    assert desk.clients.get(BAD).note == "Sent by Óptica Norte."
    proof.reject()


def test_that_no_backup_could_be_made_does_not_hide_that_the_client_is_erased(
    qtbot: QtBot, window: MainWindow, commands: PrivacyCommands, desk: Desk, tmp_path: Path
) -> None:
    desk.backups.make()
    dialog = survey(qtbot, window, commands, desk)
    folder = desk.backups.folder
    assert folder is not None
    for each in folder.iterdir():
        each.unlink()
    folder.rmdir()
    folder.write_text("no folder any more")
    confirm(qtbot, dialog)
    proof = dialog_of(qtbot, window, EraseProof)
    with pytest.raises(Refused) as refused:
        desk.clients.get(GOOD)
    assert refused.value.code is RefusalCode.CLIENT_UNKNOWN
    assert "Nothing of it is left in the workbook." in " ".join(shown(proof))
    proof.reject()


def test_everything_held_is_written_where_the_user_says(
    qtbot: QtBot,
    window: MainWindow,
    commands: PrivacyCommands,
    desk: Desk,
    ask: FakeAsk,
    tmp_path: Path,
) -> None:
    ask.path = tmp_path / "held.zip"
    commands.export(desk, desk.clients.get(GOOD))
    dialog = dialog_of(qtbot, window, ClientDataDialog)
    assert "a folder “internal”, which stays in the firm" in " ".join(shown(dialog))
    press(qtbot, dialog, "Save as…")
    said = window.statusBar().currentMessage
    qtbot.waitUntil(lambda: said().startswith("Written:"), timeout=20_000)
    assert ask.suggested == "2026-11-22 Óptica Norte - everything held.zip"
    assert "internal/data.json" in zipfile.ZipFile(ask.path).namelist()


def test_a_list_shows_who_left_and_until_when_its_papers_are_kept(qtbot: QtBot, desk: Desk) -> None:
    dialog = RetentionDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    model = dialog.list.view.model()
    row = [model.index(0, column).data() for column in range(model.columnCount())]
    assert row == ["Taller Viejo", "–", "No record has a day: you decide", "no day known"]
    words = " ".join(shown(dialog))
    assert "Código de Comercio, art. 30" in words
    assert "Nothing is erased by itself." in words


def test_the_list_leads_to_the_export_and_the_erasure_of_its_row(qtbot: QtBot, desk: Desk) -> None:
    for words in ("Export…", "Erase for good…"):
        dialog = RetentionDialog(desk)
        qtbot.addWidget(dialog)
        dialog.show()
        wanted: list[Client] = []
        dialog.erase_wanted.connect(wanted.append)
        dialog.export_wanted.connect(wanted.append)
        press(qtbot, dialog, words)
        assert [each.id for each in wanted] == [OLD]
        assert not dialog.isVisible()


def test_the_menu_leads_to_the_list_and_to_the_chosen_client(
    qtbot: QtBot, window: MainWindow
) -> None:
    trigger(window, "&What may be erased…")
    dialog_of(qtbot, window, RetentionDialog).reject()
    assert window.workspace is not None
    window.workspace.show_tab(1)
    page = window.workspace.clients.ready
    assert page is not None
    page.show_client(BAD)
    trigger(window, "E&xport everything held…")
    exported = dialog_of(qtbot, window, ClientDataDialog)
    assert "Everything held about Bar Sur" in shown(exported)
    exported.reject()
    trigger(window, "Erase &for good…")
    dialog_of(qtbot, window, EraseDialog).reject()


def test_every_reason_and_every_source_of_years_has_words(qtbot: QtBot) -> None:
    assert set(REASONS) == set(RetentionReason)
    said = {rule_words(RetentionRule(10, basis)) for basis in YearsBasis}
    assert len(said) == len(YearsBasis)
    assert "by custom" in rule_words(RetentionRule(10, YearsBasis.UNVERIFIED))
