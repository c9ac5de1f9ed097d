"""The list of cases: those that are late first, those that are closed last."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.app.reviews import ReviewLine
from clientdesk.ui.card_list import Card, CardList
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.review_words import line_words
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, TIGHT, set_role

WIDTH = 232
_LINE_HEIGHT = 52


class ReviewList(QFrame):
    """One card a case; says which was picked, and that a new one is wanted."""

    picked = Signal(object)  # the case's id, None without one
    opened = Signal()  # by Enter or a double click
    new_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._cards = CardList(_LINE_HEIGHT)
        self._late = text("", "caption")
        self._lay_out()
        self._cards.picked.connect(self._on_picked)
        self._cards.opened.connect(lambda _card: self.opened.emit())

    @property
    def current(self) -> int | None:
        """The case that is picked."""
        card = self._cards.card
        return int(str(card.key)) if card else None

    def show_lines(self, lines: Sequence[ReviewLine]) -> None:
        """Shows the cases and stays on the one picked, or goes to the first."""
        self._cards.set_cards([self._card(line) for line in lines])
        late = sum(1 for line in lines if line.days_late > 0)
        self._late.setText(self.tr("%n late", "", late) if late else "")
        if lines and self._cards.card is None:
            self.choose(lines[0].review.id)

    def choose(self, review_id: int) -> None:
        """Goes to a case."""
        self._cards.select_key(review_id)

    def _card(self, line: ReviewLine) -> Card:
        desk, formats = self._session.desk, self._session.formats
        return Card(
            key=line.review.id,
            title=line.client.name,
            lines=(line_words(line, formats, desk.today),),
            tone="bad" if line.days_late > 0 else "muted",
        )

    def _on_picked(self, card: Card | None) -> None:
        self.picked.emit(card.key if card else None)

    def _lay_out(self) -> None:
        set_role(self, "card")
        set_role(self._late, "bad")
        self.setFixedWidth(WIDTH)
        self._cards.setAccessibleName(self.tr("Reviews"))
        head = QHBoxLayout()
        head.setContentsMargins(MEDIUM, 0, MEDIUM, 0)
        head.setSpacing(SMALL)
        head.addWidget(text(self.tr("Reviews"), "card-title"))
        head.addWidget(self._late, 1)
        new = button(self.tr("New review…"), "plus")
        new.clicked.connect(self.new_wanted)
        foot = QHBoxLayout()
        foot.setContentsMargins(MEDIUM, SMALL, MEDIUM, 0)
        foot.addWidget(new)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, LARGE, 1, MEDIUM)
        column.setSpacing(TIGHT)
        column.addLayout(head)
        column.addSpacing(TIGHT)
        column.addWidget(self._cards, 1)
        column.addLayout(foot)
