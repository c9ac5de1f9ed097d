"""Today's packages beside the proposed ones: what each holds, costs, and who is on it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from clientdesk.domain.package_rules import package_margin
from clientdesk.domain.services import Unit
from clientdesk.ui.cards import empty
from clientdesk.ui.design_words import caps_words
from clientdesk.ui.dialogs import text
from clientdesk.ui.session import Session
from clientdesk.ui.theme import MEDIUM, SMALL, TIGHT, set_role


@dataclass(frozen=True, slots=True, kw_only=True)
class CardFacts:
    """A package as its card shows it; price and floor a month, services by name."""

    name: str
    price: int
    floor: int
    services: tuple[str, ...]
    quantities: Mapping[Unit, int]
    clients: int


class PackageCard(QFrame):
    """One package: name and price, what it holds, what it costs and who is on it."""

    def __init__(self, session: Session, facts: CardFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._facts = session, facts
        set_role(self, "sunken")
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM - 2, MEDIUM, MEDIUM - 2)
        column.setSpacing(TIGHT + 1)
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        self._add_name(head)
        head.addWidget(text(session.formats.money(facts.price), "card-title"))
        column.addLayout(head)
        column.addWidget(text(" · ".join(facts.services), wrap=True))
        if caps := caps_words(facts.quantities):
            column.addWidget(text(caps, "muted", wrap=True))
        column.addWidget(text(self._figures(), "caption", wrap=True))
        column.addStretch(1)

    def _add_name(self, head: QHBoxLayout) -> None:
        head.addWidget(text(self._facts.name, "card-title", wrap=True), 1)

    def _figures(self) -> str:
        formats, facts = self._session.formats, self._facts
        template = self.tr("Floor {floor} · margin {margin} · {clients}")
        # PySide looks for a plural of `self.tr` only under the class of the object itself.
        said = QCoreApplication.translate("PackageCard", "%n client(s)", "", facts.clients)
        return template.format(
            floor=formats.amount(facts.floor),
            margin=formats.percent(package_margin(facts.price, facts.floor)),
            clients=said,
        )


class ProposedCard(PackageCard):
    """A proposed one can be left out, and takes a name of the user's."""

    chosen = Signal()  # ticked or not

    @property
    def is_chosen(self) -> bool:
        """Whether it is to be adopted."""
        return self._tick.isChecked()

    @property
    def name(self) -> str:
        """Its name as the user has it."""
        return self._name.text().strip()

    def allow(self, can: bool) -> None:
        """Whether it can be named and left out now."""
        self._tick.setEnabled(can)
        self._name.setEnabled(can)

    def _add_name(self, head: QHBoxLayout) -> None:
        self._tick = QCheckBox()
        self._tick.setChecked(True)
        self._tick.setAccessibleName(self.tr("Adopt {package}").format(package=self._facts.name))
        self._tick.setToolTip(self.tr("Adopt this package"))
        self._tick.toggled.connect(self.chosen)
        self._name = QLineEdit(self._facts.name)
        self._name.setAccessibleName(self.tr("Name of the package"))
        head.addWidget(self._tick)
        head.addWidget(self._name, 1)
        head.addSpacing(SMALL)


class CardBoard(QWidget):
    """Two columns of cards, tier beside tier."""

    chosen = Signal()

    def __init__(self, session: Session, today: Sequence[CardFacts], parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._today = session, today
        self._cards: list[ProposedCard] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(SMALL)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    @property
    def which(self) -> tuple[int, ...]:
        """The places of the proposed packages that are ticked."""
        return tuple(n for n, each in enumerate(self._cards) if each.is_chosen)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all proposed packages, as the user has them."""
        return tuple(each.name for each in self._cards)

    def show_cards(self, proposed: Sequence[CardFacts]) -> None:
        """Shows other proposals; all of them are ticked."""
        empty(self._grid)
        self._grid.addWidget(text(self.tr("Today"), "card-title"), 0, 0)
        self._grid.addWidget(text(self.tr("Proposed"), "card-title"), 0, 1)
        for row, facts in enumerate(self._today, 1):
            self._grid.addWidget(PackageCard(self._session, facts), row, 0)
        if not self._today:
            nothing = text(self.tr("No package is active today."), "muted", wrap=True)
            self._grid.addWidget(nothing, 1, 0, Qt.AlignmentFlag.AlignTop)
        self._cards = [ProposedCard(self._session, each) for each in proposed]
        for row, card in enumerate(self._cards, 1):
            card.chosen.connect(self.chosen)
            self._grid.addWidget(card, row, 1)
        # `empty` leaves the stretch of rows that were the last ones before.
        last = max(len(self._today), len(proposed)) + 1
        for row in range(self._grid.rowCount() + 1):
            self._grid.setRowStretch(row, int(row == last))

    def allow(self, can: bool) -> None:
        """Whether the proposals can be named and left out now."""
        for card in self._cards:
            card.allow(can)
