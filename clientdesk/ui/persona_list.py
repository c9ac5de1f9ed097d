"""The left of the Personas tab: services that lack a persona first, then the personas."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from clientdesk.domain.personas import Persona
from clientdesk.domain.services import Service
from clientdesk.ui.card_list import Card, CardList
from clientdesk.ui.cards import Links
from clientdesk.ui.dialogs import text
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, TIGHT, set_role

NEW = 0  # the key of a persona that is not stored yet
CARD_HEIGHT = 72
MOST_LINKS_HEIGHT = 170
_ARCHIVED = "archived"


class PersonaList(QWidget):
    """Says which service or persona was picked; `NEW` is the one being written. `before` is the
    stop of Tab before the first service."""

    service_picked = Signal(object)  # Service
    picked = Signal(object)  # persona id

    def __init__(self, language: str, before: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = before
        self._language = language
        self._links = Links()
        self._area = scrolled(self._links, self.tr("Services without a persona"))
        self._title = text("", "card-title", wrap=True)
        self._list = CardList(CARD_HEIGHT)
        self._personas: Sequence[Persona] = ()
        self._services: Mapping[int, str] = {}
        self._drafting = False
        self._archived_folded = True
        self._lay_out()
        self._list.picked.connect(self._on_picked)
        self._list.folded.connect(self._on_folded)

    def show_services(self, without: Sequence[Service]) -> None:
        """The services that no persona is for, each to be pressed."""
        self._title.setText(self.tr("%n service(s) without a persona", "", len(without)))
        self._links.clear()
        for service in without:
            go = partial(self.service_picked.emit, service)
            self._links.add(service.name(self._language), "", go, "plus")
        before = self._before
        for link in self._links.rows:
            QWidget.setTabOrder(before, link)  # made late, but before the personas
            before = link
        if not without:
            self._links.say(self.tr("Every service has its ideal client."))
        self._area.setFixedHeight(min(self._links.sizeHint().height() + 2, MOST_LINKS_HEIGHT))

    def show_personas(
        self, personas: Sequence[Persona], services: Mapping[int, str], drafting: bool
    ) -> None:
        """The personas; `services` are the names of each one's services, by persona."""
        self._personas, self._services, self._drafting = personas, services, drafting
        self._show()

    def select(self, persona_id: int) -> None:
        """Goes to a persona, or to the one being written."""
        archived = next((p.archived for p in self._personas if p.id == persona_id), False)
        if archived and self._archived_folded:
            self._on_folded(_ARCHIVED)
        self._list.select_key(persona_id)

    def _show(self) -> None:
        cards = [self._card(each) for each in self._personas if not each.archived]
        archived = [self._card(each) for each in self._personas if each.archived]
        if self._drafting:
            cards.insert(0, self._draft())
        if archived:
            cards.append(self._heading(len(archived)))
            cards += archived if not self._archived_folded else []
        with QSignalBlocker(self._list):  # a card that goes away is no pick of the next one
            self._list.set_cards(cards)

    def _card(self, persona: Persona) -> Card:
        figures = self.tr("Likely {likelihood} of 5 · benefit {benefit} of 5").format(
            likelihood=persona.likelihood, benefit=persona.benefit
        )
        services = self._services.get(persona.id) or self.tr("For no service yet")
        return Card(key=persona.id, title=persona.name, lines=(services, figures))

    def _draft(self) -> Card:
        return Card(
            key=NEW, title=self.tr("New persona"), lines=(self.tr("Not saved yet"),), tone="warn"
        )

    def _heading(self, count: int) -> Card:
        folded = self._archived_folded
        return Card(
            key=_ARCHIVED,
            title=self.tr("Archived"),
            figure=str(count),
            folded=folded,
            spoken=self.tr("folded") if folded else self.tr("open"),
        )

    def _on_folded(self, _key: object) -> None:
        self._archived_folded = not self._archived_folded
        self._show()

    def _on_picked(self, card: object) -> None:
        if isinstance(card, Card) and isinstance(card.key, int):
            self.picked.emit(card.key)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE - 2)
        column.addWidget(self._services_card())
        column.addWidget(self._personas_card(), 1)

    def _services_card(self) -> QFrame:
        frame = QFrame()
        set_role(frame, "card")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(frame)
        column.setContentsMargins(MEDIUM, LARGE - TIGHT, SMALL, SMALL)
        column.setSpacing(SMALL)
        column.addWidget(self._title)
        column.addWidget(self._area)
        return frame

    def _personas_card(self) -> QFrame:
        frame = QFrame()
        set_role(frame, "card")
        title = text(self.tr("Personas"), "card-title")
        title.setContentsMargins(MEDIUM - 1, 0, 0, 0)
        self._list.setAccessibleName(self.tr("Personas"))
        column = QVBoxLayout(frame)
        column.setContentsMargins(1, LARGE - TIGHT, 1, 1)
        column.setSpacing(TIGHT)
        column.addWidget(title)
        column.addWidget(self._list, 1)
        return frame
