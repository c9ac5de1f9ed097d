"""A card with a list of links that scrolls inside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from clientdesk.ui.cards import Links
from clientdesk.ui.dialogs import text
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, TIGHT, set_role

_ROW = 32  # a link and the space under it


class LinkCard(QFrame):
    """Its title, perhaps a count beside it, and its rows, of which `least` are always seen.

    The list is made when it is first filled: the window is there sooner without.
    """

    def __init__(self, title: str, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._title = title
        self._count = text("", "caption")
        self._links: Links | None = None
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.setMinimumHeight(self._column.sizeHint().height() + least * _ROW)

    @property
    def links(self) -> Links:
        """Its rows."""
        if self._links is None:
            self._links = Links()
            self._column.addWidget(self._area(self._links), 1)
        return self._links

    def show_count(self, words: str, tone: str = "") -> None:
        """What stands beside the title; '' for nothing."""
        self._count.setText(words)
        set_role(self._count, f"caption-{tone}" if tone else "caption")

    def _area(self, links: Links) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(links)
        column.addStretch()
        area = scrolled(inside, self._title)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its rows take it
        return area

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 6, 0)
        head.setSpacing(SMALL)
        head.addWidget(text(self._title, "card-title"))
        head.addStretch()
        head.addWidget(self._count)
        self._column.setContentsMargins(LARGE - 6, MEDIUM, LARGE - 6, MEDIUM)
        self._column.setSpacing(TIGHT)
        self._column.addLayout(head)
