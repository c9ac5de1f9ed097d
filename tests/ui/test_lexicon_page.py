"""The page of words to avoid, used with the mouse and the keyboard."""

from datetime import date

import pytest
from fakes import press, shown, write
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.letter_records import LexiconList, LexiconWord
from clientdesk.storage.store import Store
from clientdesk.ui.lexicon_page import LexiconPage
from clientdesk.ui.record_dialog import RecordDialog

OWN = LexiconWord(list=LexiconList.THREAT, language="en", phrase="bailiff*")


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    return Desk(store, today)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> LexiconPage:
    desk.casework.words_to_avoid.save(OWN)
    made = LexiconPage(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def dialog_of(page: LexiconPage) -> RecordDialog[LexiconWord]:
    return next(each for each in page.findChildren(RecordDialog) if each.isVisible())


def phrases(desk: Desk) -> list[str]:
    return [word.phrase for word in desk.casework.words_to_avoid.own()]


def button(page: LexiconPage, words: str) -> QPushButton:
    buttons = page.findChildren(QPushButton)
    return next(each for each in buttons if each.text().replace("&", "") == words)


def test_a_word_is_added(qtbot: QtBot, desk: Desk, page: LexiconPage) -> None:
    press(qtbot, page, "Add word…")
    dialog = dialog_of(page)
    write(qtbot, dialog, "Word or phrase", "slowcoach*")
    with qtbot.waitSignal(page.changed):
        press(qtbot, dialog, "Save")
    assert phrases(desk) == ["bailiff*", "slowcoach*"]


def test_a_word_that_is_there_already_is_refused_in_a_sentence(
    qtbot: QtBot, desk: Desk, page: LexiconPage
) -> None:
    press(qtbot, page, "Add word…")
    dialog = dialog_of(page)
    write(qtbot, dialog, "Word or phrase", "blame*")
    press(qtbot, dialog, "Save")
    assert "“blame*” is in this list already." in shown(dialog)
    assert phrases(desk) == ["bailiff*"]


def test_the_firms_own_words_stand_first_and_are_changed_and_removed(
    qtbot: QtBot, desk: Desk, page: LexiconPage
) -> None:
    assert page.words.current.phrase == "bailiff*"
    press(qtbot, page, "Edit…")
    dialog = dialog_of(page)
    write(qtbot, dialog, "Word or phrase", "bailiffs")
    with qtbot.waitSignal(page.changed):
        press(qtbot, dialog, "Save")
    assert phrases(desk) == ["bailiffs"]
    with qtbot.waitSignal(page.changed):
        press(qtbot, page, "Remove")
    assert phrases(desk) == []


def test_a_usual_word_is_shown_and_left_alone(page: LexiconPage) -> None:
    view = page.words.view
    view.setCurrentIndex(view.filter.index(1, 0))
    assert page.words.current.id < 0
    assert not button(page, "Edit…").isEnabled()
    assert not button(page, "Remove").isEnabled()
    view.setCurrentIndex(view.filter.index(0, 0))
    assert button(page, "Edit…").isEnabled()
