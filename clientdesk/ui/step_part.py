"""What the parts of a step's form share."""

from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.reviews import ReviewCase, StepEdits
from clientdesk.ui.cards import card_with
from clientdesk.ui.places import Choices
from clientdesk.ui.session import Session
from clientdesk.ui.theme import MEDIUM
from clientdesk.ui.words import words


class StepPart(QWidget):
    """What one step asks for besides its outcome, as cards one under the other."""

    changed = Signal(object)  # Changes that a dialog of the part wrote

    def __init__(self, session: Session, case: ReviewCase, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._case = session, case
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(MEDIUM)

    def check(self) -> bool:
        """Says what cannot be read and goes there; True where all can."""
        return True

    def edits(self) -> StepEdits:
        """What was changed, to be stored together with the step."""
        return StepEdits()

    def add_card(self, title: str, *widgets: QWidget) -> None:
        """Puts widgets under a title."""
        self._column.addWidget(card_with(title, *widgets))

    def fill(self) -> None:
        """Leaves the rest of the height empty."""
        self._column.addStretch(1)


def choices_of(kind: type[Enum]) -> Choices:
    """Every value of a code, in words."""
    return [(each, words(each)) for each in kind]


def staff_names(desk: Desk) -> list[str]:
    """Who works in the firm now."""
    return [each.name for each in desk.firm.staff() if not each.archived]


def service_names(session: Session, client_id: int) -> list[str]:
    """The services to pick from: those agreed with the client, then those of the catalogue."""
    desk = session.desk
    engagement = desk.clients.engagement(client_id)
    agreed = [each.service for each in desk.clients.services(engagement.id)] if engagement else []
    catalogue = [each.name(session.language) for each in desk.services.all()]
    return list(dict.fromkeys([*agreed, *catalogue]))


def at_left(widget: QWidget) -> QWidget:
    """No wider than it needs to be."""
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(widget)
    row.addStretch(1)
    return place
