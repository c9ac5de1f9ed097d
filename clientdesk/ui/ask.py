"""Every question to the user. Tests pass a fake that answers from a list.

The classes of the dialogs are looked up when they are used: they are slow to load and the first
window does without.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QWidget


class Ask:
    """Asks with message boxes and file dialogs; remembers the last folder while it lives."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def confirm(self, parent: QWidget | None, question: str, action: str, detail: str = "") -> bool:
        """True when the user presses the button named `action`; for what cannot be undone."""
        box = _box(parent, question, detail, QtWidgets.QMessageBox.Icon.Question)
        yes = QPushButton(action, box)
        box.addButton(yes, QtWidgets.QMessageBox.ButtonRole.AcceptRole)
        # Enter in haste does nothing.
        box.setDefaultButton(box.addButton(QtWidgets.QMessageBox.StandardButton.Cancel))
        box.exec()
        box.deleteLater()  # not on close: which button was clicked is asked after that
        return box.clickedButton() is yes

    def choose(
        self, parent: QWidget | None, question: str, actions: Sequence[str], detail: str = ""
    ) -> int | None:
        """Which of the buttons named `actions` is pressed, from 0; None for Cancel."""
        box = _box(parent, question, detail, QtWidgets.QMessageBox.Icon.Question)
        buttons = [QPushButton(action, box) for action in actions]
        for button in buttons:
            box.addButton(button, QtWidgets.QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QtWidgets.QMessageBox.StandardButton.Cancel)
        box.exec()
        box.deleteLater()
        clicked = box.clickedButton()
        return next((place for place, each in enumerate(buttons) if each is clicked), None)

    def warn(self, parent: QWidget | None, text: str, detail: str = "") -> None:
        """Says what did not happen and what to do."""
        _show(_box(parent, text, detail, QtWidgets.QMessageBox.Icon.Warning))

    def inform(self, parent: QWidget | None, text: str, detail: str = "") -> None:
        """Says something that needs no answer."""
        _show(_box(parent, text, detail, QtWidgets.QMessageBox.Icon.NoIcon))

    def open_file(self, parent: QWidget | None, title: str, filters: str) -> Path | None:
        """An existing file; `filters` as Qt has them, `Workbooks (*.clientdesk)`."""
        name, _ = QtWidgets.QFileDialog.getOpenFileName(parent, title, str(self._folder), filters)
        return self._remember(name)

    def open_files(self, parent: QWidget | None, title: str, filters: str) -> list[Path]:
        """Existing files, none when cancelled."""
        names, _ = QtWidgets.QFileDialog.getOpenFileNames(parent, title, str(self._folder), filters)
        return [path for name in names if (path := self._remember(name)) is not None]

    def save_file(
        self, parent: QWidget | None, title: str, suggested: str, filters: str
    ) -> Path | None:
        """Where to write; `suggested` is a file name. The dialog asks before replacing."""
        start = str(self._folder / suggested)
        name, _ = QtWidgets.QFileDialog.getSaveFileName(parent, title, start, filters)
        path = self._remember(name)
        if path is not None and not path.suffix:
            path = path.with_suffix(Path(suggested).suffix)
        return path

    def folder(self, parent: QWidget | None, title: str) -> Path | None:
        """A folder to write into."""
        name = QtWidgets.QFileDialog.getExistingDirectory(parent, title, str(self._folder))
        return Path(name) if name else None

    def _remember(self, name: str) -> Path | None:
        if not name:
            return None
        path = Path(name)
        self._folder = path.parent
        return path


def _box(
    parent: QWidget | None, text: str, detail: str, icon: "QtWidgets.QMessageBox.Icon"
) -> "QtWidgets.QMessageBox":
    title = QCoreApplication.translate("Ask", "ClientDesk")
    box = QtWidgets.QMessageBox(
        icon, title, text, QtWidgets.QMessageBox.StandardButton.NoButton, parent
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(detail)
    return box


def _show(box: "QtWidgets.QMessageBox") -> None:
    box.addButton(QtWidgets.QMessageBox.StandardButton.Ok)
    box.exec()
    box.deleteLater()
