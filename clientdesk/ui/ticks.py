"""A box to tick for every one of a list, in a frame that scrolls."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QScrollArea, QSizePolicy

from clientdesk.ui.cards import column_of
from clientdesk.ui.dialogs import card
from clientdesk.ui.theme import SMALL


class Ticks(QScrollArea):
    """`choices` are ids with their names; `ticked` the ids ticked at first."""

    def __init__(self, choices: Iterable[tuple[int, str]], ticked: Collection[int]) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._boxes = {each: QCheckBox(name.replace("&", "&&")) for each, name in choices}
        frame = card()
        column_of(frame).setSpacing(SMALL)
        for each, box in self._boxes.items():
            box.setChecked(each in ticked)
            box.setToolTip(box.text().replace("&&", "&"))
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            column_of(frame).addWidget(box)
        column_of(frame).addStretch(1)
        self.setWidget(frame)

    @property
    def boxes(self) -> list[QCheckBox]:
        """All of them, from the top."""
        return list(self._boxes.values())

    def ticked(self) -> list[int]:
        return [each for each, box in self._boxes.items() if box.isChecked()]
