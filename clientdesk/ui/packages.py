"""The Packages tab: what is sold at one price, whom it fits, how it is used, who moves to it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clientdesk.domain.changes import Changes
from clientdesk.ui.cards import EmptyState
from clientdesk.ui.consumption_view import ConsumptionView
from clientdesk.ui.coverage_view import CoverageView
from clientdesk.ui.dialogs import button
from clientdesk.ui.migration_view import MigrationView
from clientdesk.ui.package_board import PackageBoard
from clientdesk.ui.page import Page
from clientdesk.ui.segments import Segments
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, MEDIUM, WIDE, put_icon, set_role

MATRIX, COVERAGE, CONSUMPTION, MIGRATION = range(4)
_CONTENT, _NO_SERVICES, _NO_PACKAGES = range(3)


class PackagesPage(Page):
    """Four views of the packages; asks the window for the catalogue and for a proposal."""

    tables = frozenset({"service", "package"})
    services_wanted = Signal()
    propose_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._segments = Segments(
            self.tr("What to show of the packages"),
            [
                self.tr("Matrix"),
                self.tr("Coverage"),
                self.tr("Consumption"),
                self.tr("Migration"),
            ],
        )
        self._board = PackageBoard(session)
        self._views: tuple[Page, ...] = (
            self._board,
            CoverageView(session),
            ConsumptionView(session),
            MigrationView(session),
        )
        self._propose = button(self.tr("Propose packages…"))
        self._pages = QStackedWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self._segments.chosen.connect(self._on_chosen)
        for view in self._views:
            view.changed.connect(self.changed)

    def reload(self) -> None:
        desk = self.session.desk
        if desk.packages.all(include_archived=True):
            self._stack.setCurrentIndex(_CONTENT)
        elif desk.services.all(include_archived=True):
            self._stack.setCurrentIndex(_NO_PACKAGES)
        else:
            self._stack.setCurrentIndex(_NO_SERVICES)

    def refresh(self, changes: Changes) -> None:
        super().refresh(changes)
        for view in self._views:
            view.refresh(changes)

    def may_leave(self) -> bool:
        return all(view.may_leave() for view in self._views)

    def show_view(self, place: int) -> None:
        """Goes to one of the four views."""
        self._segments.choose(place)

    def new_package(self) -> None:
        """Asks for a new package."""
        self.show_view(MATRIX)
        self._board.new_package()

    def _on_chosen(self, place: int) -> None:
        """Goes to a view; where clients are moved, the next action is an offer, not a proposal."""
        self._pages.setCurrentIndex(place)
        self._fill_propose(place != MIGRATION)

    def _fill_propose(self, is_next: bool) -> None:
        set_role(self._propose, "primary" if is_next else "")
        put_icon(self._propose, "magic-wand", "on_accent" if is_next else "muted")

    def _on_start(self) -> None:
        self.changed.emit(self.session.desk.services.start(self.session.language))

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._stack.addWidget(self._content())
        self._stack.addWidget(self._no_services())
        self._stack.addWidget(self._no_packages())

    def _content(self) -> QWidget:
        for view in self._views:
            self._pages.addWidget(view)
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(self._toolbar())
        column.addWidget(self._pages, 1)
        return widget

    def _toolbar(self) -> QHBoxLayout:
        services = button(self.tr("Services…"), "list-bullets")
        services.clicked.connect(self.services_wanted)
        new = button(self.tr("New package"), "plus")
        new.clicked.connect(self.new_package)
        self._fill_propose(is_next=True)
        self._propose.clicked.connect(self.propose_wanted)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self._segments)
        row.addStretch()
        for each in (services, new, self._propose):
            row.addWidget(each)
        return row

    def _no_services(self) -> EmptyState:
        state = EmptyState(
            "list-bullets",
            self.tr("No services yet"),
            self.tr(
                "Packages are made of services. Start with the usual ones of a bookkeeping firm, "
                "with the time each task takes, and change them to yours; or write your own."
            ),
        )
        usual = self.tr("Add the usual services")
        state.add_button(usual, "list-plus", self._on_start, "primary")
        state.add_button(self.tr("Services…"), "list-bullets", self.services_wanted.emit)
        state.end_buttons()
        return state

    def _no_packages(self) -> EmptyState:
        state = EmptyState(
            "package",
            self.tr("No packages yet"),
            self.tr(
                "A package is a set of services at one price a month, for one kind of client. Have "
                "three to five proposed from what your clients need, or make the first yourself."
            ),
        )
        propose = self.tr("Propose packages…")
        state.add_button(propose, "magic-wand", self.propose_wanted.emit, "primary")
        state.add_button(self.tr("New package"), "plus", self.new_package)
        state.add_button(self.tr("Services…"), "list-bullets", self.services_wanted.emit)
        state.end_buttons()
        return state
