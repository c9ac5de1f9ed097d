"""Migration: which package each client should move to, what was offered, and what it answered."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.migration import Direction, MigrationRow, StandardShare
from clientdesk.domain.package_records import Offer, OfferAnswer, Package
from clientdesk.ui.dialogs import text
from clientdesk.ui.late_reading import LateReadPage
from clientdesk.ui.migration_pane import MigrationPane, ShareCard
from clientdesk.ui.migration_words import answer_words, direction_words
from clientdesk.ui.narrow import fill_choices
from clientdesk.ui.package_sources import FIT_TABLES, PANE_WIDTH, names_of
from clientdesk.ui.package_words import NOTHING
from clientdesk.ui.session import Session
from clientdesk.ui.table import RIGHT, Column, RecordTable, RecordView
from clientdesk.ui.theme import LARGE, MEDIUM

_TONES = {
    Direction.UP: "good",
    Direction.NEW: "accent",
    Direction.SAME: "muted",
    Direction.DOWN: "warn",
    Direction.NONE: "bad",
}


class Moving(StrEnum):
    """Which clients the list shows."""

    ALL = "all"
    TO_MOVE = "to_move"
    OPEN = "open"
    STANDARD = "standard"
    NONE = "none"


_CHOICES = {
    Moving.ALL: QT_TRANSLATE_NOOP("MigrationView", "All clients"),
    Moving.TO_MOVE: QT_TRANSLATE_NOOP("MigrationView", "To be moved"),
    Moving.OPEN: QT_TRANSLATE_NOOP("MigrationView", "Offers without an answer"),
    Moving.STANDARD: QT_TRANSLATE_NOOP("MigrationView", "On a package"),
    Moving.NONE: QT_TRANSLATE_NOOP("MigrationView", "Fit no package"),
}
_KEEPS: dict[Moving, Callable[[MigrationRow], bool]] = {
    Moving.ALL: lambda row: True,
    Moving.TO_MOVE: lambda row: row.direction in (Direction.UP, Direction.DOWN, Direction.NEW),
    Moving.OPEN: lambda row: row.offer is not None and row.offer.answer is OfferAnswer.OPEN,
    Moving.STANDARD: lambda row: row.from_package is not None,
    Moving.NONE: lambda row: row.direction is Direction.NONE,
}


@dataclass(frozen=True, slots=True)
class _Found:
    """What the view shows, of one state of the workbook."""

    rows: tuple[MigrationRow, ...]
    shares: tuple[StandardShare, ...]
    offered: tuple[Package, ...]


class MigrationView(LateReadPage[_Found]):
    """Every current client from its package to the one that suits it best; no prospects."""

    tables = FIT_TABLES | {"offer"}

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._filter = QComboBox()
        self._said = text("", "muted", wrap=True)
        self._none_found = text(self.tr("No client is in this list."), "muted")
        self._table = RecordTable[MigrationRow](self._columns(), lambda row: row.client.id, self)
        self._view = RecordView(self._table)
        self._share = ShareCard(session)
        self._pane = MigrationPane(session)
        self._pane.hide()
        self._lay_out()
        self._view.picked.connect(self._pane.show_row)
        self._view.opened.connect(self._on_opened)
        self._pane.changed.connect(self.changed)
        self._filter.currentIndexChanged.connect(self._narrow)

    def finder(self) -> Callable[[Desk], _Found]:
        return _read

    def show_found(self, found: _Found) -> None:
        packages = self.session.desk.packages.all(include_archived=True)
        self._pane.set_packages(found.offered, names_of(self.session, packages))
        self._table.set_records(found.rows)
        self._share.show_shares(found.shares)
        self._say(found.rows)
        self._narrow()
        self._pane.show_row(self._view.current())

    def _say(self, rows: Sequence[MigrationRow]) -> None:
        moving = sum(1 for row in rows if _KEEPS[Moving.TO_MOVE](row))
        waiting = sum(1 for row in rows if _KEEPS[Moving.OPEN](row))
        said = [self.tr("%n client(s) would be better on another package.", "", moving)]
        if waiting:
            said.append(self.tr("%n offer(s) without an answer.", "", waiting))
        self._said.setText(" ".join(said))

    def _narrow(self) -> None:
        choice = Moving(self._filter.currentData())  # Qt gives a plain str back
        self._view.filter.set_keep(_KEEPS[choice])
        found = self._view.filter.rowCount()
        self._none_found.setVisible(not found)
        if found and not self._view.currentIndex().isValid():
            self._view.setCurrentIndex(self._view.filter.index(0, 0))

    def _on_opened(self, row: MigrationRow) -> None:
        self._pane.show_row(row)
        self._pane.offer()

    def _columns(self) -> list[Column[MigrationRow]]:
        return [
            Column(
                title=self.tr("Client"), text=lambda row: row.client.name, strong=True, width=190
            ),
            Column(
                title=self.tr("Package today"),
                text=lambda row: row.from_package.name if row.from_package else NOTHING,
                tone=lambda row: "" if row.from_package else "muted",
                width=118,
            ),
            Column(
                title=self.tr("Direction"),
                text=lambda row: direction_words(row.direction),
                sort_key=lambda row: list(Direction).index(row.direction),
                tone=lambda row: _TONES[row.direction],
                width=94,
            ),
            Column(
                title=self.tr("Suits best"),
                text=lambda row: row.to_package.name if row.to_package else NOTHING,
                width=102,
            ),
            self._amount(self.tr("Fee today"), lambda row: row.fee, 106),
            self._amount(self.tr("Offered"), _offered, 82),
            self._offer(),
        ]

    def _amount(
        self, title: str, amount: Callable[[MigrationRow], int | None], width: int
    ) -> Column[MigrationRow]:
        return Column(
            title=title,
            text=lambda row: self._amount_words(amount(row)),
            sort_key=lambda row: amount(row) or 0,
            align=RIGHT,
            width=width,
        )

    def _amount_words(self, amount: int | None) -> str:
        return NOTHING if amount is None else self.session.formats.amount(amount)

    def _offer(self) -> Column[MigrationRow]:
        return Column(
            title=self.tr("Offer"),
            text=lambda row: answer_words(row.offer, self.session.formats) if row.offer else "",
            sort_key=lambda row: row.offer.offered_on.isoformat() if row.offer else "",
            tone=lambda row: _answer_tone(row.offer),
            width=226,
        )

    def _lay_out(self) -> None:
        self._view.setAccessibleName(self.tr("Clients on their way to standard packages"))
        self._filter.setAccessibleName(self.tr("Which clients"))
        fill_choices(self._filter, _CHOICES, "MigrationView")
        line = QHBoxLayout()
        line.setSpacing(MEDIUM)
        line.addWidget(self._filter)
        line.addWidget(self._said, 1)
        left = QVBoxLayout()
        left.setSpacing(MEDIUM)
        left.addLayout(line)
        left.addWidget(self._view, 1)
        left.addWidget(self._none_found)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(LARGE - 2)
        row.addLayout(left, 1)
        row.addWidget(self._side())

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(PANE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._share)
        column.addWidget(self._pane, 1)
        return side


def _offered(row: MigrationRow) -> int | None:
    return row.offer.price if row.offer else None


def _answer_tone(offer: Offer | None) -> str:
    if offer is None or offer.answer is OfferAnswer.OPEN:
        return "muted"
    return "good" if offer.answer is OfferAnswer.ACCEPTED else "bad"


def _read(desk: Desk) -> _Found:
    from clientdesk.app.migration import Migration  # noqa: PLC0415 - only this needs it

    with desk.on_snapshot(Migration) as migration:
        return _Found(tuple(migration.rows()), tuple(migration.shares()), tuple(migration.offered))
