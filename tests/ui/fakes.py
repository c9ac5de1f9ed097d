"""A user: answers from a list, presses, writes and reads."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from clientdesk.ui.ask import Ask


class FakeAsk(Ask):
    """Confirms or not, names one path, and remembers what was asked and said."""

    def __init__(self, confirms: bool = True, path: Path | None = None) -> None:
        super().__init__(Path())
        self.confirms = confirms
        self.path = path
        self.questions: list[str] = []
        self.said: list[str] = []
        self.suggested = ""
        self.choice: int | None = 0  # which of several actions it takes; None cancels

    def confirm(self, parent: QWidget | None, question: str, action: str, detail: str = "") -> bool:
        self.questions.append(question)
        return self.confirms

    def choose(
        self, parent: QWidget | None, question: str, actions: Sequence[str], detail: str = ""
    ) -> int | None:
        self.questions.append(question)
        return self.choice

    def warn(self, parent: QWidget | None, text: str, detail: str = "") -> None:
        self.said.append(text)

    def inform(self, parent: QWidget | None, text: str, detail: str = "") -> None:
        self.said.append(text)

    def open_file(self, parent: QWidget | None, title: str, filters: str) -> Path | None:
        return self.path

    def open_files(self, parent: QWidget | None, title: str, filters: str) -> list[Path]:
        return [self.path] if self.path else []

    def save_file(
        self, parent: QWidget | None, title: str, suggested: str, filters: str
    ) -> Path | None:
        self.suggested = suggested
        return self.path

    def folder(self, parent: QWidget | None, title: str) -> Path | None:
        return self.path


def press(qtbot: QtBot, window: QWidget, words: str) -> None:
    """Clicks the button with these words."""
    buttons = [
        each
        for each in window.findChildren(QAbstractButton)
        if each.text().replace("&", "") == words and each.isVisibleTo(window)
    ]
    assert len(buttons) == 1, [each.text() for each in window.findChildren(QAbstractButton)]
    # At its left end: a radio button is wider than what can be clicked.
    place = QPoint(10, buttons[0].height() // 2)
    qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton, pos=place)


def write(qtbot: QtBot, window: QWidget, label: str, words: str) -> None:
    """Types into the field with this label, in place of what is there."""
    field = field_of(window, label)
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, words)


def field_of(window: QWidget, label: str) -> QWidget:
    """The field that a visible label names."""
    labels = [
        each
        for each in window.findChildren(QLabel)
        if each.text().replace("&", "") == label and each.isVisibleTo(window)
    ]
    assert len(labels) == 1, label
    field = labels[0].buddy()
    assert field is not None
    return field


def shown(window: QWidget) -> list[str]:
    """All words that the labels of a window show."""
    return [each.text() for each in window.findChildren(QLabel) if each.isVisibleTo(window)]
