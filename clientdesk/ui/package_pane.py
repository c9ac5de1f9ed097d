"""The pane beside the matrix: one package, its price and rules, its cost floor, its clients."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from clientdesk.app.desk import Desk
from clientdesk.app.messages import Messages
from clientdesk.app.package_results import PackageSummary
from clientdesk.domain.changes import Changes
from clientdesk.domain.package_cost import Floor
from clientdesk.domain.package_records import Package
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.services import ServiceKind
from clientdesk.ui.cards import column_of
from clientdesk.ui.dialogs import button, card, text
from clientdesk.ui.late_reading import LateReading
from clientdesk.ui.package_clients import ClientsOnPackage
from clientdesk.ui.package_floor import FloorPage
from clientdesk.ui.package_grid import Matrix
from clientdesk.ui.package_price import PricePage
from clientdesk.ui.package_words import Names
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.session import Session
from clientdesk.ui.theme import MEDIUM, SMALL, TIGHT, put_icon, set_role

_PRICE, _FLOOR, _CLIENTS = range(3)  # the pane's tabs


class PackagePane(QWidget):
    """Shows one package and writes what is changed in it; each write is one step of Undo."""

    changed = Signal(object)  # Changes
    edit_wanted = Signal(object)  # Package

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._package: Package | None = None
        self._matrix = Matrix()
        self._names = Names({}, {}, session.formats)
        self._name = text("", "page-title", wrap=True)
        self._badge = text("", "badge")
        self._ideal = text("", "muted", wrap=True)
        self._mix = text("", "muted", wrap=True)
        self._refusal = text("", "bad", wrap=True)
        self._activate = button("")
        self._smaller = self._tool("arrow-left", self.tr("Move to a smaller tier"))
        self._larger = self._tool("arrow-right", self.tr("Move to a larger tier"))
        self._archive = self._tool("archive", self.tr("Archive this package"))
        self._price = PricePage(session)
        self._floor = FloorPage(session)
        self._clients = ClientsOnPackage(session)
        self._tabs = QTabBar()
        self._areas: list[QScrollArea] = []  # of each tab
        self._reading = LateReading(self)
        self._lay_out()
        self._connect()

    @property
    def package(self) -> Package | None:
        return self._package

    def stop(self) -> None:
        """Before the workbook is closed."""
        self._reading.stop()

    def show_package(self, package: Package | None, matrix: Matrix, names: Names) -> None:
        """Shows a package; None hides everything."""
        self.setVisible(package is not None)
        self._package, self._matrix, self._names = package, matrix, names
        self._say("")
        if package is None:
            return
        floor = self._session.desk.packages.floor(package, matrix.contents_of(package))
        self._show_head(package, matrix)
        self._price.load(package)
        self._show_figures(package, floor)
        self._floor.show_floor(floor, self._session.desk.services.cost_basis(), names)
        self._show_clients()

    def _show_figures(self, package: Package, floor: Floor) -> None:
        desk = self._session.desk
        problems = desk.packages.check(package, self._matrix.contents_of(package))
        self._price.show_figures(package, floor, desk.firm.firm(), problems, self._names)

    def _show_clients(self) -> None:
        """Only where they are looked at: the profit of two periods takes its time."""
        if self._package is not None and self._tabs.currentIndex() == _CLIENTS:
            self._clients.show_waiting()
            self._reading.start(partial(_summary, self._session.desk, self._package))

    def _show_head(self, package: Package, matrix: Matrix) -> None:
        self._name.setText(package.name)
        self._badge.setText(self.tr("Active") if package.active else self.tr("Draft"))
        set_role(self._badge, "badge" if package.active else "muted")
        self._activate.setText(self.tr("Deactivate") if package.active else self.tr("Activate"))
        self._show_ideal(package)
        self._show_mix(package, matrix)
        place = [each.id for each in matrix.packages].index(package.id)
        self._smaller.setEnabled(place > 0)
        self._larger.setEnabled(place < len(matrix.packages) - 1)

    def _show_ideal(self, package: Package) -> None:
        personas = self._session.desk.personas.all(include_archived=True)
        named = next((each.name for each in personas if each.id == package.persona_id), "")
        words_ = self.tr("Ideal client: {persona}").format(persona=named)
        self._ideal.setText(words_ if named else self.tr("No ideal client named yet"))
        set_role(self._ideal, "muted" if named else "warn")

    def _show_mix(self, package: Package, matrix: Matrix) -> None:
        inside = [service for service in matrix.services if matrix.held(package, service)]
        kinds = [service.kind for service in inside]
        compliance = kinds.count(ServiceKind.COMPLIANCE)
        advisory = kinds.count(ServiceKind.ADVISORY)
        self._mix.setText(self._mix_words(compliance, advisory))
        set_role(self._mix, "muted" if compliance and advisory else "warn")

    def _mix_words(self, compliance: int, advisory: int) -> str:
        if not compliance and not advisory:
            return self.tr("No services yet")
        if not advisory:
            return self.tr("%n compliance service(s), no advisory one", "", compliance)
        if not compliance:
            return self.tr("%n advisory service(s), no compliance one", "", advisory)
        first = self.tr("%n compliance service(s)", "", compliance)
        second = self.tr("%n advisory one(s)", "", advisory)
        return self.tr("{compliance}, {advisory}").format(compliance=first, advisory=second)

    def _say(self, sentence: str) -> None:
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))

    def _attempt(self, write: Callable[[], Changes], say: Callable[[str], object]) -> bool:
        try:
            changes = write()
        except Refused as refused:
            say(Messages(self._session.language).refusal(refused))
            if refused.code is RefusalCode.EXCEPTION_REASON:
                self._go_to_reason()
            return False
        self.changed.emit(changes)
        return True

    def _go_to_reason(self) -> None:
        self._tabs.setCurrentIndex(_PRICE)
        self._price.go_to_reason()
        self._keep_reason_in_sight()

    def _keep_reason_in_sight(self) -> None:
        """The rules above it may grow while it is written."""
        if self.window().focusWidget() is self._price.reason:
            self._areas[_PRICE].ensureWidgetVisible(self._price.reason)

    def _on_wanted(self, wanted: Package) -> None:
        self._save(wanted, self._price.show_problem)

    def _on_activated(self) -> None:
        """Together with what is typed in the fields: the reason of an exception, above all."""
        if (package := self._package) is not None:
            self._save(replace(self._price.typed(), active=not package.active), self._say)

    def _save(self, wanted: Package, say: Callable[[str], object]) -> None:
        """Where it is refused, the figures and rules are those of what was wanted."""
        contents = self._matrix.contents_of(wanted)
        packages = self._session.desk.packages
        if not self._attempt(lambda: packages.save(wanted, contents), say):
            self._show_figures(wanted, packages.floor(wanted, contents))

    def _on_archived(self) -> None:
        if (package := self._package) is not None:
            self._attempt(lambda: self._session.desk.packages.archive(package.id), self._say)

    def _move(self, by: int) -> None:
        if (package := self._package) is not None:
            packages = self._session.desk.packages
            self._attempt(lambda: packages.move_tier(package.id, by), self._say)

    def _on_edit(self) -> None:
        self.edit_wanted.emit(self._package)

    def _connect(self) -> None:
        self._activate.clicked.connect(self._on_activated)
        self._edit.clicked.connect(self._on_edit)
        self._smaller.clicked.connect(lambda: self._move(-1))
        self._larger.clicked.connect(lambda: self._move(1))
        self._archive.clicked.connect(self._on_archived)
        self._price.wanted.connect(self._on_wanted)
        bar = self._areas[_PRICE].verticalScrollBar()
        bar.rangeChanged.connect(self._keep_reason_in_sight)
        self._reading.read.connect(self._clients.show_summary)

    def _tool(self, picture: str, name: str) -> QToolButton:
        made = QToolButton()
        put_icon(made, picture)
        made.setAccessibleName(name)
        made.setToolTip(name)
        set_role(made, "quiet")
        return made

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._head())
        column.addWidget(self._body(), 1)

    def _head(self) -> QFrame:
        head = card()
        inside = column_of(head)
        inside.setSpacing(6)
        title = QHBoxLayout()
        title.addWidget(self._name, 1)
        title.addWidget(self._badge)
        inside.addLayout(title)
        for label in (self._ideal, self._mix, self._refusal):
            inside.addWidget(label)
        self._refusal.hide()
        self._edit = button(self.tr("Edit…"))
        row = QHBoxLayout()
        row.setContentsMargins(0, TIGHT, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._activate)
        row.addWidget(self._edit)
        row.addStretch()
        for each in (self._smaller, self._larger, self._archive):
            row.addWidget(each)
        inside.addLayout(row)
        return head

    def _body(self) -> QFrame:
        body = QFrame()
        set_role(body, "card")
        column = QVBoxLayout(body)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        tabs, pages = self._tabs, QStackedWidget()
        set_role(tabs, "inner")
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.setAccessibleName(self.tr("What to show of the package"))
        for words_, page in (
            (self.tr("Price"), self._price),
            (self.tr("Cost floor"), self._floor),
            (self.tr("Clients"), self._clients),
        ):
            tabs.addTab(words_)
            self._areas.append(scrolled(page, words_))
            pages.addWidget(self._areas[-1])
        tabs.currentChanged.connect(pages.setCurrentIndex)
        tabs.currentChanged.connect(self._show_clients)
        column.addWidget(tabs)
        column.addWidget(pages, 1)
        return body


def _summary(desk: Desk, package: Package) -> PackageSummary:
    from clientdesk.app.package_book import PackageBook  # noqa: PLC0415 - only this needs it

    with desk.on_snapshot(PackageBook) as book:
        return book.summary(package)
