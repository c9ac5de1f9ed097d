"""Sets, changes or removes the passphrase of a workbook."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QLabel, QWidget

from clientdesk.app.phrases import suggest
from clientdesk.domain.passphrase import SHORTEST
from clientdesk.ui.cards import column_of
from clientdesk.ui.dialogs import add_buttons, button, card, language_of, page, text
from clientdesk.ui.keyring_tick import KeyringTick
from clientdesk.ui.passphrase_entry import PassphraseEntry, Typed, fit
from clientdesk.ui.passphrase_field import StrengthMeter
from clientdesk.ui.theme import ICON_SIZE, SMALL, put_picture

_REMOVE = 2  # a result beside Rejected and Accepted
_WIDTH = 520


class Task(Enum):
    """What is done with the passphrase."""

    SET = auto()
    CHANGE = auto()
    REMOVE = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """The passphrase that is wanted, None for none; and whether the keyring keeps it."""

    new: str | None = field(default=None, repr=False)
    keep: bool = False


class PassphraseDialog(QDialog):
    """`opens(passphrase)` tells whether it is the one in use; only asked where there is one.

    `known` are words that others try first; `wish` is there once the dialog was accepted.
    """

    def __init__(
        self,
        task: Task,
        path: Path | None,
        opens: Callable[[str], bool],
        parent: QWidget | None = None,
        *,
        known: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self._task, self._opens = task, opens
        self.wish: Wish | None = None
        self.setFixedWidth(_WIDTH)
        self._entry = PassphraseEntry(self._labels())
        self._meter = StrengthMeter(known)
        self._entry.edited.connect(self._on_edited)
        self._tick = KeyringTick(path)
        self._remove = button(self.tr("&Remove the passphrase…"))
        self._suggested = text("", "strong", wrap=True)
        self._lay_out()

    @property
    def remove_wanted(self) -> bool:
        """Whether the user closed the dialog to have no passphrase any more."""
        return self.result() == _REMOVE

    def _labels(self) -> list[tuple[str, str, str]]:
        missing = self.tr("Type the passphrase.")
        current = ("current", self.tr("&Current passphrase"), missing)
        new = ("new", self.tr("&New passphrase"), missing)
        again = ("again", self.tr("The same &again"), missing)
        return {
            Task.SET: [new, again],
            Task.CHANGE: [current, new, again],
            Task.REMOVE: [current],
        }[self._task]

    def _lay_out(self) -> None:
        title, note, action = self._words()
        self.setWindowTitle(title)
        column = page(self)
        column.addWidget(text(title, "page-title"))
        column.addWidget(text(note, "muted", wrap=True))
        column.addWidget(self._entry)
        if self._task is not Task.REMOVE:
            column.addWidget(self._meter)
            column.addLayout(self._suggestion())
            column.addWidget(_warning(self._what_is_lost()))
            column.addWidget(self._tick)
        primary = add_buttons(self, column, action)
        primary.clicked.connect(self._on_wanted)
        if self._task is Task.CHANGE:
            box = primary.parentWidget()
            if isinstance(box, QDialogButtonBox):
                box.addButton(self._remove, QDialogButtonBox.ButtonRole.ResetRole)
            self._remove.clicked.connect(lambda: self.done(_REMOVE))
        self._entry.resized.connect(lambda: fit(self))
        self._entry.go_to_first()

    def _words(self) -> tuple[str, str, str]:
        """Title, what happens, and the button."""
        if self._task is Task.REMOVE:
            note = self.tr(
                "The workbook and its backups are written anew without encryption. Whoever has "
                "the file can then read everything in it."
            )
            return self.tr("Remove the passphrase"), note, self.tr("Remove")
        note = self.tr(
            "The workbook and its backups are encrypted: without the passphrase nobody can read "
            "them, whoever has the computer or the file."
        )
        if self._task is Task.SET:
            return self.tr("Set a passphrase"), note, self.tr("Encrypt")
        return self.tr("Change the passphrase"), note, self.tr("Change")

    def _what_is_lost(self) -> str:
        return self.tr(
            "A passphrase that is lost is lost. Nobody can open the workbook without it, nor a "
            "backup of it, not even who made ClientDesk. Write it down and keep it in a safe place."
        )

    def _suggestion(self) -> QHBoxLayout:
        """A phrase by chance, filled in and shown so that it can be written down."""
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        propose = button(self.tr("&Propose one"), "shuffle")
        propose.clicked.connect(self._on_propose)
        self._suggested.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(propose)
        row.addWidget(self._suggested, 1)
        return row

    def _on_propose(self) -> None:
        phrase = suggest(language_of(self))
        self._entry.fill(Typed(current=self._entry.typed.current, new=phrase, again=phrase))
        self._suggested.setText(phrase)

    def _on_edited(self) -> None:
        new = self._entry.typed.new
        self._meter.show_passphrase(new)
        if new != self._suggested.text():
            self._suggested.clear()

    def _on_wanted(self) -> None:
        if self._entry.check() and self._check():
            new = None if self._task is Task.REMOVE else self._entry.typed.new
            self.wish = Wish(new=new, keep=self._tick.ticked and new is not None)
            self.accept()

    def _check(self) -> bool:
        """Says what is wrong, the first thing only."""
        typed = self._entry.typed
        if self._task is not Task.SET and not self._opens(typed.current):
            self._entry.not_this_one()
        elif self._task is not Task.REMOVE and len(typed.new) < SHORTEST:
            self._entry.say("new", self.tr("At least eight characters."))
        elif self._task is not Task.REMOVE and typed.new != typed.again:
            self._entry.say("again", self.tr("This is not the same."))
        else:
            return True
        return False

    def done(self, result: int) -> None:
        self._entry.clear()
        self._suggested.clear()
        super().done(result)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        fit(self)


def _warning(words: str) -> QFrame:
    frame = card()
    row = QHBoxLayout()
    row.setSpacing(SMALL)
    sign = QLabel()
    put_picture(sign, "warning", ICON_SIZE, "warn")
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text(words, "", wrap=True), 1)
    column_of(frame).addLayout(row)
    return frame
