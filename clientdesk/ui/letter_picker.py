"""Which letter of a client is open: a new one, or one that was kept."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from clientdesk.domain.formats import Formats
from clientdesk.domain.letter_records import KeptLetter, LetterState
from clientdesk.ui.theme import WIDE
from clientdesk.ui.words import words

_NEW = 0


class LetterPicker(QComboBox):
    """The new letter first, then the kept ones, the newest on top."""

    chosen = Signal(object)  # the id of a kept letter, 0 for a new one

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self._ids = [_NEW]
        self.setAccessibleName(self.tr("Letter"))
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.activated.connect(self._on_activated)

    def show_letters(self, kept: Sequence[KeptLetter], current: int) -> None:
        """Lists the letters with the current one chosen; not a choice by the user."""
        self.clear()
        self._ids = [_NEW, *(letter.id for letter in kept)]
        self.addItem(self.tr("New letter"))
        self.addItems([self._words(letter) for letter in kept])
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 2 * WIDE)
        self.setCurrentIndex(self._ids.index(current) if current in self._ids else 0)
        self.setVisible(len(self._ids) > 1)

    def _words(self, letter: KeptLetter) -> str:
        kind, state = words(letter.kind), words(letter.state)
        return f"{state} · {self._formats.short_date(letter.letter_date)} · {kind}"

    def _on_activated(self, place: int) -> None:
        self.chosen.emit(self._ids[place])


def state_words(kept: KeptLetter | None, unsaved: bool, formats: Formats) -> tuple[str, str]:
    """What is said of a letter's state, and the role of its badge."""
    if unsaved:
        return QCoreApplication.translate("LetterPicker", "Not saved"), "badge-warn"
    if kept is None:
        return QCoreApplication.translate("LetterPicker", "New"), "badge-none"
    said = words(kept.state)
    if kept.delivery is not None and kept.delivered_on is not None:
        sent = QCoreApplication.translate("LetterPicker", "{state} · sent {day}, {way}")
        day = formats.short_date(kept.delivered_on)
        said = sent.format(state=said, day=day, way=words(kept.delivery))
    return said, "badge" if kept.state is LetterState.FINAL else "badge-none"
