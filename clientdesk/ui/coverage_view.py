"""Coverage: how many clients fit a package, by count and by fees, and who fits none and why."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.domain.coverage import Coverage, fits_well
from clientdesk.domain.package_fit import PackageFit, best_package
from clientdesk.domain.package_records import Package
from clientdesk.domain.personas import Verdict
from clientdesk.domain.records import Client
from clientdesk.ui.cards import EmptyState, KeyFigure
from clientdesk.ui.dialogs import text
from clientdesk.ui.late_reading import LateReadPage
from clientdesk.ui.match_pane import MatchPane
from clientdesk.ui.narrow import fill_choices
from clientdesk.ui.package_sources import FIT_TABLES, PANE_WIDTH, names_of
from clientdesk.ui.package_words import NOTHING, Names, risk_tone, risk_words, why_words
from clientdesk.ui.session import Session
from clientdesk.ui.table import LOWEST, RIGHT, Column, RecordTable, RecordView
from clientdesk.ui.theme import LARGE, MEDIUM
from clientdesk.ui.words import words

WHY = 5  # place of the column that takes the room
RISK = 6
_TONES = {Verdict.FITS: "good", Verdict.NEARLY: "warn", Verdict.NO: "bad", Verdict.EXCLUDED: "bad"}


@dataclass(frozen=True, slots=True)
class CoverRow:
    """A client, how it fits every package, and the one that suits it best."""

    client: Client
    fits: tuple[PackageFit, ...]
    best: PackageFit | None


@dataclass(frozen=True, slots=True)
class _Found:
    """What the view shows, of one state of the workbook."""

    packages: tuple[Package, ...]
    fits: Mapping[int, list[PackageFit]]
    coverage: Coverage


class Covered(StrEnum):
    """Which clients the list shows."""

    ALL = "all"
    FITTING = "fitting"
    NONE = "none"


_CHOICES = {
    Covered.ALL: QT_TRANSLATE_NOOP("CoverageView", "All clients"),
    Covered.FITTING: QT_TRANSLATE_NOOP("CoverageView", "Fit a package"),
    Covered.NONE: QT_TRANSLATE_NOOP("CoverageView", "Fit none"),
}


class CoverageView(LateReadPage[_Found]):
    """Every current client beside the package that suits it best."""

    tables = FIT_TABLES

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._names = Names({}, {}, session.formats)
        self._count = KeyFigure(self.tr("Clients that fit a package"))
        self._fees = KeyFigure(self.tr("Their fees"))
        self._none = KeyFigure(self.tr("Clients that fit none"))
        self._said = text("", "warn", wrap=True)
        self._filter = QComboBox()
        self._table = RecordTable[CoverRow](self._columns(), lambda row: row.client.id, self)
        self._view = RecordView(self._table, stretch=WHY, sort_by=RISK)
        self._pane = MatchPane(session)
        self._stack = QStackedWidget()
        self._lay_out()
        self._view.picked.connect(self._on_picked)
        self._pane.changed.connect(self.changed)
        self._filter.currentIndexChanged.connect(self._narrow)

    def finder(self) -> Callable[[Desk], _Found]:
        return _read

    def show_found(self, found: _Found) -> None:
        self._names = names_of(self.session, found.packages)
        self._stack.setCurrentIndex(0 if found.fits else 1)
        self._show_rows(found.fits)
        active = any(package.active for package in found.packages)
        self._show_figures(found.coverage, active)
        self._on_picked(self._view.current())

    def _show_rows(self, fits: Mapping[int, list[PackageFit]]) -> None:
        clients = {client.id: client for client in self.session.desk.clients.all()}
        rows = [
            CoverRow(clients[client_id], tuple(found), best_package(found))
            for client_id, found in fits.items()
            if client_id in clients
        ]
        self._table.set_records(rows)
        self._narrow()

    def _show_figures(self, found: Coverage, active: bool) -> None:
        formats = self.session.formats
        count = self.tr("{fitting} of {clients}")
        self._count.show_figure(
            count.format(fitting=found.fitting, clients=found.clients),
            self.tr("{share} of clients").format(share=formats.percent(found.by_count)),
            found.is_low,
        )
        self._fees.show_figure(
            formats.whole_amount(found.fees_fitting),
            self.tr("{share} of fees, a month").format(share=formats.percent(found.by_fees)),
        )
        nearly = sum(1 for _, fit in found.uncovered if fit and fit.verdict is Verdict.NEARLY)
        self._none.show_figure(
            formats.number(len(found.uncovered)), self.tr("%n nearly fit(s) one", "", nearly)
        )
        self._say(found, active)

    def _say(self, found: Coverage, active: bool) -> None:
        said = []
        if not active:
            said.append(self.tr("No package is active yet: these are the drafts."))
        if found.is_low:
            said.append(
                self.tr(
                    "Half of the clients or fewer fit: the packages do not suit this firm yet. "
                    "Change what they hold or their prices, or have some proposed."
                )
            )
        self._said.setText(" ".join(said))
        self._said.setVisible(bool(said))

    def _narrow(self) -> None:
        choice = Covered(self._filter.currentData())  # Qt gives a plain str back
        self._view.filter.set_keep(lambda row: _keeps(choice, row))
        if self._view.filter.rowCount() and not self._view.currentIndex().isValid():
            self._view.setCurrentIndex(self._view.filter.index(0, 0))

    def _on_picked(self, row: CoverRow | None) -> None:
        self._pane.setVisible(row is not None)
        if row is not None:
            self._pane.show_client(row.client, row.fits, row.best, self._names)

    def _columns(self) -> list[Column[CoverRow]]:
        return [
            Column(
                title=self.tr("Client"), text=lambda row: row.client.name, strong=True, width=176
            ),
            Column(
                title=self.tr("Best package"),
                text=lambda row: self._names.package(row.best and row.best.package_id),
                width=124,
            ),
            Column(
                title=self.tr("Fit"),
                text=lambda row: words(row.best.verdict) if row.best else NOTHING,
                sort_key=lambda row: list(Verdict).index(row.best.verdict) if row.best else 9,
                tone=lambda row: _TONES[row.best.verdict] if row.best else "muted",
                width=100,
            ),
            self._share(self.tr("Score"), "score", 102),
            self._share(self.tr("Confidence"), "confidence", 98),
            Column(
                title=self.tr("Why"),
                text=lambda row: why_words(row.best, self._names) if row.best else NOTHING,
            ),
            self._risk(),
        ]

    def _share(self, title: str, name: str, width: int) -> Column[CoverRow]:
        def share(row: CoverRow) -> Fraction | None:
            return getattr(row.best, name, None)

        return Column(
            title=title,
            text=lambda row: self.session.formats.percent(share(row)),
            sort_key=lambda row: LOWEST if share(row) is None else float(share(row) or 0),
            align=RIGHT,
            width=width,
        )

    def _risk(self) -> Column[CoverRow]:
        return Column(
            title=self.tr("Risk"),
            text=lambda row: risk_words(row.best.risk) if row.best else NOTHING,
            sort_key=lambda row: -row.best.risk if row.best else LOWEST,
            tone=lambda row: risk_tone(row.best.risk) if row.best else "muted",
            width=84,
        )

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._stack.addWidget(self._list())
        self._stack.addWidget(
            EmptyState(
                "users-three",
                self.tr("No clients yet"),
                self.tr(
                    "With your clients, and the services agreed with each, this view says who fits "
                    "which package and why."
                ),
            )
        )

    def _list(self) -> QWidget:
        self._view.setAccessibleName(self.tr("Clients and the package that suits them best"))
        self._filter.setAccessibleName(self.tr("Which clients"))
        fill_choices(self._filter, _CHOICES, "CoverageView")
        cards = QHBoxLayout()
        cards.setSpacing(MEDIUM)
        for figure in (self._count, self._fees, self._none):
            cards.addWidget(figure, 1)
        line = QHBoxLayout()
        line.setSpacing(MEDIUM)
        line.addWidget(self._filter)
        line.addStretch()
        line.addWidget(self._said, 100)  # the stretch takes over where there is nothing to say
        left = QVBoxLayout()
        left.setSpacing(MEDIUM)
        left.addLayout(cards)
        left.addLayout(line)
        left.addWidget(self._view, 1)
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(LARGE - 2)
        row.addLayout(left, 1)
        self._pane.setFixedWidth(PANE_WIDTH)
        row.addWidget(self._pane)
        return widget


def _read(desk: Desk) -> _Found:
    from clientdesk.app.package_book import PackageBook  # noqa: PLC0415 - only this needs it

    with desk.on_snapshot(PackageBook) as book:
        return _Found(tuple(book.packages), book.all_fits(), book.coverage())


def _keeps(choice: Covered, row: CoverRow) -> bool:
    return choice is Covered.ALL or fits_well(row.best) is (choice is Covered.FITTING)
