"""Asks for the passphrase of an encrypted workbook."""

from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from clientdesk.app.keyrings import keep_passphrase, kept_passphrase
from clientdesk.app.messages import Messages
from clientdesk.app.protection import opens_file
from clientdesk.domain.problems import Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.dialogs import add_buttons, language_of, page, text
from clientdesk.ui.keyring_tick import KeyringTick
from clientdesk.ui.passphrase_entry import PassphraseEntry, fit

_WIDTH = 460


def ask_passphrase(window: QWidget, ask: Ask, path: Path, wrong: bool) -> str | None:
    """The passphrase that the user types, `wrong` after one that did not open it; None for none.

    One that the keyring keeps is taken without a question.
    """
    kept = None if wrong else kept_passphrase(path)
    if kept is not None:
        return kept
    dialog = UnlockDialog(path, wrong, window)
    typed = dialog.passphrase if dialog.exec() == QDialog.DialogCode.Accepted else None
    if typed is not None and dialog.keep:
        _keep(window, ask, path, typed)
    dialog.forget()
    dialog.deleteLater()
    return typed


class UnlockDialog(QDialog):
    """Names the file and takes its passphrase."""

    def __init__(self, path: Path, wrong: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open an encrypted workbook"))
        self.setFixedWidth(_WIDTH)
        self._tick = KeyringTick(path)
        missing = self.tr("Type the passphrase.")
        self._entry = PassphraseEntry([("current", self.tr("&Passphrase"), missing)])
        self._lay_out(path)
        if wrong:
            self._entry.not_this_one()

    @property
    def passphrase(self) -> str:
        return self._entry.typed.current

    @property
    def keep(self) -> bool:
        """Whether the keyring is to keep it."""
        return self._tick.ticked

    def forget(self) -> None:
        """Leaves nothing of what was typed."""
        self._entry.clear()

    def _lay_out(self, path: Path) -> None:
        column = page(self)
        column.addWidget(text(path.stem, "page-title", wrap=True))
        column.addWidget(text(str(path.parent), "muted", wrap=True))
        column.addWidget(self._entry)
        column.addWidget(self._tick)
        add_buttons(self, column, self.tr("Open")).clicked.connect(self._on_open)
        self._entry.resized.connect(lambda: fit(self))
        self._entry.go_to_first()

    def _on_open(self) -> None:
        if self._entry.check():
            self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit(self)


def _keep(window: QWidget, ask: Ask, path: Path, passphrase: str) -> None:
    """Only one that opens the workbook is kept."""
    try:
        if opens_file(path, passphrase):
            keep_passphrase(path, passphrase)
    except Refused as refused:
        ask.warn(window, Messages(language_of(window)).refusal(refused))
