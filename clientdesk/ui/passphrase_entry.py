"""Passphrase fields under each other, with a box to tick that shows what is typed in them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QVBoxLayout, QWidget

from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.passphrase_field import CapsHint, PassphraseField
from clientdesk.ui.theme import SMALL


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What stands in the fields; never shown or logged."""

    current: str = field(default="", repr=False)
    new: str = field(default="", repr=False)
    again: str = field(default="", repr=False)


class PassphraseEntry(QWidget):
    """`labels` are (attribute of `Typed`, label, what is said where nothing is typed)."""

    edited = Signal()
    entered = Signal()  # Enter was pressed in a field
    resized = Signal()  # a sentence came up under a field

    def __init__(
        self, labels: Sequence[tuple[str, str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fields = {name: PassphraseField() for name, _, _ in labels}
        rows = [Field(name, label, self._fields[name], missing) for name, label, missing in labels]
        self._form = RecordForm[Typed](rows, columns=1)
        self._form.edited.connect(self.edited)
        for each in self._fields.values():
            each.returnPressed.connect(self.entered)
        self._show = QCheckBox(self.tr("&Show what is typed"))
        self._show.clicked.connect(self.show_typed)
        hint = CapsHint(*self._fields.values())
        hint.changed.connect(self.resized)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self._form)
        column.addWidget(hint)
        column.addWidget(self._show)
        self.clear()

    @property
    def typed(self) -> Typed:
        return self._form.record()

    def check(self) -> bool:
        """Says under each empty field that it is; True where none is."""
        whole = self._form.check()
        self.resized.emit()
        return whole

    def say(self, name: str, sentence: str) -> None:
        """Says what is wrong with a field, marks what is in it and goes there."""
        self._form.show_problem(name, sentence)
        self._fields[name].selectAll()
        self._fields[name].setFocus()
        self.resized.emit()

    def not_this_one(self) -> None:
        """The current passphrase is another one."""
        self.say("current", self.tr("This is not the passphrase. Look at capital letters."))

    def fill(self, typed: Typed) -> None:
        """Puts other words into the fields."""
        self._form.fill(typed)
        self.edited.emit()

    def clear(self) -> None:
        """Leaves nothing of what was typed."""
        self._form.load(Typed())
        self.show_typed(False)

    def show_typed(self, shown: bool) -> None:
        self._show.setChecked(shown)
        for each in self._fields.values():
            each.show_typed(shown)

    def go_to_first(self) -> None:
        """Puts the cursor where typing begins."""
        next(iter(self._fields.values())).setFocus()


def fit(dialog: QDialog) -> None:
    """Makes a dialog as high as its sentences are at its width; Qt's own sum leaves out lines."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        dialog.resize(dialog.width(), layout.totalHeightForWidth(dialog.width()))
