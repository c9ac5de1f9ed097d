"""A choice between a few views of one tab, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from clientdesk.ui.theme import set_role

_PADDING = 34


class Segments(QFrame):
    """One of the names is pressed; the arrow keys go from one to the next."""

    chosen = Signal(object)  # its place, from 0

    def __init__(self, name: str, choices: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "segments")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for place, words in enumerate(choices):
            row.addWidget(self._button(place, words))
        self._group.button(0).setChecked(True)
        self._group.idClicked.connect(self.chosen.emit)

    def choose(self, place: int) -> None:
        """Presses one of them, as the user would."""
        self._group.button(place).click()

    def _button(self, place: int, words: str) -> QPushButton:
        made = SegmentButton(words)
        made.setCheckable(True)
        made.setAutoDefault(False)
        set_role(made, "segment")
        self._group.addButton(made, place)
        return made


class SegmentButton(QPushButton):
    """As wide as its name in semibold, which it is in once it is chosen."""

    def sizeHint(self) -> QSize:
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        width = QFontMetrics(strong).horizontalAdvance(self.text()) + _PADDING
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
