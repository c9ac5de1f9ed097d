"""What the designer found, beside today: packages, totals, who moves, who stays out."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from clientdesk.app.design import DesignComparison
from clientdesk.app.package_book import PackageBook
from clientdesk.domain.design_records import Design, DesignedPackage
from clientdesk.domain.package_records import Package
from clientdesk.domain.services import Service, Unit
from clientdesk.ui.design_cards import CardBoard, CardFacts
from clientdesk.ui.design_lists import MovesList, OutList
from clientdesk.ui.design_steps import StepsFold
from clientdesk.ui.dialogs import text
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, TIGHT, set_role


@dataclass(frozen=True, slots=True)
class Answer:
    """A design, what it changes, and the names its packages begin with."""

    design: Design
    comparison: DesignComparison
    names: tuple[str, ...]


class DesignResult(QWidget):
    """Shows answers, each in place of the one before."""

    chosen = Signal()  # a package was ticked or not

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._catalogue = session.desk.services.all(include_archived=True)
        self._clients = _Total(self.tr("Clients in a package"))
        self._fees = _Total(self.tr("Fees a year"))
        self._profit = _Total(self.tr("Profit a year"))
        self._hours = _Total(self.tr("Hours a month"))
        self._board = CardBoard(session, self._today(), self)
        self._steps = StepsFold(session)
        self._moves, self._out = MovesList(session), OutList(session)
        self._tabs, self._pages = QTabBar(), QStackedWidget()
        self._answer: Answer | None = None
        self._board.chosen.connect(self._on_chosen)
        self._lay_out()

    @property
    def which(self) -> tuple[int, ...]:
        """The places of the packages to adopt."""
        return self._board.which

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all packages, as the user has them."""
        return self._board.names

    def show_answer(self, answer: Answer) -> None:
        """Shows an answer; what was ticked and named before is forgotten."""
        self._answer = answer
        packages = zip(answer.design.packages, answer.names, strict=True)
        self._board.show_cards([self._proposed(each, name) for each, name in packages])
        self._steps.show_steps(answer.design)
        self._show_moves()

    def allow(self, can: bool) -> None:
        """Whether packages can be named and left out now."""
        self._board.allow(can)

    def _on_chosen(self) -> None:
        self._show_moves()
        self.chosen.emit()

    def _show_moves(self) -> None:
        """Who moves and what it brings with the packages that are ticked, under their names."""
        if self._answer is None:
            return
        comparison = self._answer.comparison.adopting(self.which)
        self._moves.show_rows(comparison, self.names)
        self._out.show_rows(comparison.rows, self._answer.design.uncovered)
        count = len(comparison.rows) - comparison.clients_after
        self._tabs.setTabText(2, self.tr("Who stays out (%n)", "", count))
        self._show_totals(comparison)

    def _show_totals(self, totals: DesignComparison) -> None:
        formats = self._session.formats
        count = self.tr("{covered} of {clients}")
        before = self.tr("today {amount}")
        self._clients.show_figure(
            count.format(covered=totals.clients_after, clients=len(totals.rows)),
            before.format(amount=formats.number(totals.clients_before)),
        )
        for place, after, today in (
            (self._fees, totals.fees_after, totals.fees_before),
            (self._profit, totals.profit_after, totals.profit_before),
        ):
            remark = before.format(amount=formats.whole_amount(today))
            place.show_figure(formats.whole_amount(after), remark)
        remark = before.format(amount=formats.hours(totals.seconds_before))
        self._hours.show_figure(formats.hours(totals.seconds_after), remark)

    def _today(self) -> list[CardFacts]:
        book = self._session.desk.packages.book()
        return [self._active(package, book) for package in book.packages if package.active]

    def _active(self, package: Package, book: PackageBook) -> CardFacts:
        contents = book.contents.get(package.id, [])
        quantities: dict[Unit, int] = {}
        for row in contents:
            quantities[row.unit] = max(row.quantity, quantities.get(row.unit, 0))
        on_it = [stay.package_id for stay in book.stays.values()]
        return CardFacts(
            name=package.name,
            price=package.price,
            floor=book.floor(package, contents).total,
            services=self._service_names(frozenset(row.service_id for row in contents)),
            quantities=quantities,
            clients=on_it.count(package.id),
        )

    def _proposed(self, package: DesignedPackage, name: str) -> CardFacts:
        return CardFacts(
            name=name,
            price=package.price,
            floor=package.floor.total,
            services=self._service_names(package.services),
            quantities=package.quantities,
            clients=len(package.client_ids),
        )

    def _service_names(self, ids: frozenset[int]) -> tuple[str, ...]:
        def name(service: Service) -> str:
            return service.name(self._session.language)

        return tuple(name(service) for service in self._catalogue if service.id in ids)

    def _lay_out(self) -> None:
        totals = QFrame()
        set_role(totals, "card")
        inside = QVBoxLayout(totals)
        inside.setContentsMargins(LARGE, SMALL + 2, LARGE, SMALL + 2)
        inside.setSpacing(TIGHT)
        figures = QHBoxLayout()
        figures.setSpacing(LARGE)
        for each in (self._clients, self._fees, self._profit, self._hours):
            figures.addWidget(each, 1)
        before = self.tr(
            "Profit here is before overhead, unused capacity and time without a client."
        )
        inside.addLayout(figures)
        inside.addWidget(text(before, "caption", wrap=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(totals)
        column.addWidget(self._body(), 1)

    def _body(self) -> QFrame:
        body = QFrame()
        set_role(body, "card")
        column = QVBoxLayout(body)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        set_role(self._tabs, "inner")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(self.tr("What to show of the proposal"))
        packages = self.tr("Packages")
        pages = (
            (packages, scrolled(self._packages(), packages)),
            (self.tr("Who moves"), self._moves),
            (self.tr("Who stays out"), self._out),
        )
        for words_, page in pages:
            self._tabs.addTab(words_)
            self._pages.addWidget(page)
        self._tabs.currentChanged.connect(self._on_tab_changed)
        column.addWidget(self._tabs)
        column.addWidget(self._pages, 1)
        return body

    def _on_tab_changed(self, place: int) -> None:
        self._show_moves()  # a package may have another name by now
        self._pages.setCurrentIndex(place)

    def _packages(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, MEDIUM)
        column.setSpacing(0)
        column.addWidget(self._board)
        column.addWidget(self._steps)
        column.addStretch(1)
        return page


class _Total(QWidget):
    """A caption over a figure, with today's beside it."""

    def __init__(self, caption: str) -> None:
        super().__init__()
        self._caption = text(caption, "caption")
        self._figure, self._today = text("", "page-title"), text("", "muted")
        line = QHBoxLayout()
        line.setSpacing(SMALL)
        line.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignBaseline)
        line.addWidget(self._today, 1, Qt.AlignmentFlag.AlignBaseline)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._caption)
        column.addLayout(line)

    def show_figure(self, figure: str, today: str) -> None:
        """The figure with the proposal, and what is said of today's."""
        self._figure.setText(figure)
        self._today.setText(today)
        self.setAccessibleName(self._caption.text())
        self.setAccessibleDescription(f"{figure}. {today}")
