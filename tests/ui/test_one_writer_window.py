"""A workbook that is open elsewhere: looked at under a banner, and worked in once it is free."""

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from fakes import FakeAsk, press, shown
from other_program import open_in_another_program
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from small_firm import fill

from clientdesk.app.desk import Desk
from clientdesk.domain.opening import Holder, Opening
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage.lock import holder_file, holder_of
from clientdesk.storage.store import Store
from clientdesk.ui import read_only_watch
from clientdesk.ui.held_dialog import choose_opening, holder_in
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.session import Session
from clientdesk.ui.workspace import CLIENTS_TAB

MakeWindow = Callable[[Desk | None], MainWindow]
HELD = Refused(
    RefusalCode.IN_USE, path="/a/Firm.clientdesk", holder="eva @ desk-2", since="2026-11-22 08:30"
)
ELSEWHERE = Refused(RefusalCode.IN_USE_ELSEWHERE, **HELD.details)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "firm.clientdesk"
    store = Store.create(path)
    fill(store)
    store.close()
    return path


def session_of(window: MainWindow) -> Session:
    assert window.workspace is not None
    return window.workspace.session


def banner(window: MainWindow) -> str:
    return " ".join(shown(window.banners))


def says(qtbot: QtBot, window: MainWindow, words: str) -> None:
    qtbot.waitUntil(lambda: words in banner(window), timeout=10_000)


def offers(window: MainWindow, words: str) -> bool:
    buttons = window.banners.findChildren(QPushButton)
    return any(each.text() == words and each.isVisibleTo(window) for each in buttons)


def enabled(window: MainWindow, words: str) -> bool:
    return next(each for each in window.findChildren(QAction) if each.text() == words).isEnabled()


def test_the_question_says_who_where_and_since_when(make_window: MakeWindow, ask: FakeAsk) -> None:
    window = make_window(None)
    opening = choose_opening(window, ask, HELD, Opening(passphrase="p"))
    assert opening == Opening(passphrase="p", read_only=True)
    assert ask.questions == [
        "eva has had “Firm” open on the computer “desk-2” since 22/11/2026, 08:30."
    ]
    ask.choice = None
    assert choose_opening(window, ask, HELD, Opening()) is None


@pytest.mark.parametrize(("sure", "opening"), [(True, Opening(take_over=True)), (False, None)])
def test_what_seems_open_elsewhere_is_opened_after_the_risk_was_said(
    make_window: MakeWindow, ask: FakeAsk, sure: bool, opening: Opening | None
) -> None:
    ask.choice, ask.confirms = 1, sure
    assert choose_opening(make_window(None), ask, ELSEWHERE, Opening()) == opening
    assert ask.questions[1:] == ["Is nobody working in it on the other computer?"]


def test_a_refusal_that_names_nobody_is_said_all_the_same() -> None:
    assert holder_in(Refused(RefusalCode.IN_USE, holder="?", since="?")) == Holder()
    held = holder_in(HELD)
    assert (held.user, held.host) == ("eva", "desk-2")
    assert held.since == datetime(2026, 11, 22, 8, 30)


def test_a_colleague_looks_while_one_writes_and_goes_on_when_it_is_free(
    qtbot: QtBot, make_window: MakeWindow, ask: FakeAsk, path: Path
) -> None:
    window = make_window(None)
    with open_in_another_program(path) as other:
        window.open_path(path)
        assert len(ask.questions) == 1
        says(qtbot, window, "on this computer")
        assert not enabled(window, "&New client…")
        assert not enabled(window, "&Import…")
        assert enabled(window, "Report as &PDF…")
        other.save("C9")
        assert window.workspace is not None
        window.workspace.show_tab(CLIENTS_TAB)
        press(qtbot, window.banners, "Show it as it is now")
        assert window.workspace.tab == CLIENTS_TAB
        assert "C9" in {each.ref for each in session_of(window).desk.clients.all()}
        assert session_of(window).desk.read_only is not None
    says(qtbot, window, "Nobody else")
    press(qtbot, window.banners, "Work in it")
    assert session_of(window).desk.read_only is None
    assert window.workspace.tab == CLIENTS_TAB
    assert banner(window) == ""
    assert enabled(window, "&New client…")
    window.close()


def test_who_is_quicker_has_it_and_the_other_one_is_asked_again(
    qtbot: QtBot, make_window: MakeWindow, ask: FakeAsk, path: Path
) -> None:
    window = make_window(None)
    window.opener.open(path, Opening(read_only=True))
    says(qtbot, window, "You are only looking at “firm”.")
    qtbot.waitUntil(lambda: offers(window, "Work in it"), timeout=10_000)
    with open_in_another_program(path):
        press(qtbot, window.banners, "Work in it")
        assert len(ask.questions) == 1
        assert session_of(window).desk.read_only is not None
        says(qtbot, window, "open in another window")
    window.close()


def test_a_workbook_of_another_computer_can_only_be_looked_at(
    qtbot: QtBot, make_window: MakeWindow, ask: FakeAsk, path: Path
) -> None:
    said = {"user": "eva", "host": "desk-2", "pid": 7, "since": "2026-11-22T08:30:00"}
    holder_file(path).write_text(json.dumps(said), "utf-8")
    window = make_window(None)
    window.open_path(path)
    says(qtbot, window, "computer “desk-2” since 22/11/2026, 08:30")
    holder_file(path).unlink()
    says(qtbot, window, "Nobody else")
    window.close()


def test_what_another_computer_opened_besides_is_said(
    qtbot: QtBot, make_window: MakeWindow, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(read_only_watch, "LOOK_WRITING_MS", 50)
    window = make_window(None)
    window.open_path(path)
    assert banner(window) == ""
    said = {"user": "eva", "host": "desk-2", "pid": 7, "since": "2026-11-22T08:30:00"}
    holder_file(path).write_text(json.dumps(said), "utf-8")  # as a synchronised folder brings it
    says(qtbot, window, "eva has had “firm” open on the computer “desk-2” since 22/11/2026")
    window.close()
    assert holder_of(path).host == "desk-2"
