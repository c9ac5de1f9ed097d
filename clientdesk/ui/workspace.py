"""The tabs over one open workbook. All but the first are built when they are first shown."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from clientdesk.domain.changes import Changes
from clientdesk.domain.records import Client
from clientdesk.ui.ask import Ask
from clientdesk.ui.client_filter import ClientFilter
from clientdesk.ui.late_page import LatePage
from clientdesk.ui.late_reading import LateReading
from clientdesk.ui.overview import PLAN, Overview
from clientdesk.ui.page import Page
from clientdesk.ui.session import Session
from clientdesk.ui.settings import Settings
from clientdesk.ui.theme import set_role

if TYPE_CHECKING:
    from clientdesk.ui.assessments import AssessmentsPage
    from clientdesk.ui.clients import ClientsPage
    from clientdesk.ui.packages import PackagesPage
    from clientdesk.ui.personas import PersonasPage
    from clientdesk.ui.reviews import ReviewsPage

OVERVIEW_TAB, CLIENTS_TAB, PERSONAS_TAB, PACKAGES_TAB, ASSESSMENTS_TAB, REVIEWS_TAB = range(6)
_TAB_PADDING = 34


class Workspace(QWidget):
    """Hands every change to the tabs, and goes from one to another."""

    client_changed = Signal(object)  # Client or None
    letter_wanted = Signal(object)  # id of a letter that was kept

    def __init__(
        self, session: Session, settings: Settings, ask: Ask, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._settings, self._ask = settings, ask
        self.overview = Overview(session, ask)
        self.clients = LatePage["ClientsPage"](self._make_clients)
        self.personas = LatePage["PersonasPage"](self._make_personas)
        self.packages = LatePage["PackagesPage"](self._make_packages)
        self.assessments = LatePage["AssessmentsPage"](self._make_assessments)
        self.reviews = LatePage["ReviewsPage"](self._make_reviews)
        self._late: dict[int, LatePage[Any]] = {
            CLIENTS_TAB: self.clients,
            PERSONAS_TAB: self.personas,
            PACKAGES_TAB: self.packages,
            ASSESSMENTS_TAB: self.assessments,
            REVIEWS_TAB: self.reviews,
        }
        self._tabs = PageTabs()
        self._stack = QStackedWidget()
        self._fill()
        self._lay_out()
        self._tabs.currentChanged.connect(self._on_tab_changed)
        self.overview.client_chosen.connect(self.show_client)
        self.overview.list_chosen.connect(self._on_list_chosen)
        self.overview.review_wanted.connect(self.show_review)

    @property
    def client(self) -> Client | None:
        """The client of the case that is shown, elsewhere the one that is picked in the list."""
        cases, page = self.reviews.ready, self.clients.ready
        if self._tabs.currentIndex() == REVIEWS_TAB and cases is not None and cases.case:
            return cases.case.client
        return page.client if page else None

    @property
    def late_pages(self) -> tuple[LatePage[Any], ...]:
        """The tabs that are built when they are first shown."""
        return tuple(self._late.values())

    def save_columns(self) -> None:
        """Remembers how the user arranged the list of clients."""
        if self.clients.ready is not None:
            self.clients.ready.save_columns()

    @property
    def is_changed(self) -> bool:
        """Whether a tab holds something unsaved; asks nobody."""
        return any(page.is_changed for page in self._pages())

    def stop_reading(self) -> None:
        """The workbook is going to be closed: nothing of the tabs reads it any more."""
        for reading in self.findChildren(LateReading):
            reading.stop()
        for timer in self.findChildren(QTimer):
            timer.stop()

    def may_leave(self) -> bool:
        """Whether the workbook may be closed; False where the user goes back to what is unsaved."""
        return self.overview.may_leave() and all(page.may_leave() for page in self._pages())

    @property
    def tab_names(self) -> list[str]:
        return [self._tabs.tabText(number) for number in range(self._tabs.count())]

    def refresh(self, changes: Changes) -> None:
        """Tells the session and every tab what was written."""
        self.session.forget(changes)
        self.overview.refresh(changes)
        for page in self._pages():
            page.refresh(changes)

    @property
    def tab(self) -> int:
        """The number of the tab that is shown."""
        return self._tabs.currentIndex()

    def show_tab(self, number: int) -> None:
        self._tabs.setCurrentIndex(number)

    def go_to_search(self) -> None:
        """Goes to the search field."""
        self.show_tab(CLIENTS_TAB)
        self.clients.page().go_to_search()

    def show_prospects(self) -> None:
        """Goes to who is not a client yet."""
        self._on_list_chosen(ClientFilter.PROSPECTS)

    def new_persona(self) -> None:
        """Goes to the personas and starts one."""
        self.show_tab(PERSONAS_TAB)
        self.personas.page().new_persona()

    def new_package(self) -> None:
        """Goes to the packages and asks for a new one."""
        self.show_tab(PACKAGES_TAB)
        self.packages.page().new_package()

    def assess(self, client_id: int) -> None:
        """Goes to the assessments and asks for a new one of this client."""
        self.show_tab(ASSESSMENTS_TAB)
        self.assessments.page().new_assessment(client_id)

    def new_assessment(self) -> None:
        """Goes to the assessments and asks whom to assess: the client picked in the list, if that
        is what is shown."""
        client = self.client if self._tabs.currentIndex() == CLIENTS_TAB else None
        self.show_tab(ASSESSMENTS_TAB)
        self.assessments.page().new_assessment(client.id if client else None)

    def new_review(self) -> None:
        """Goes to the reviews and asks for a new one, of the client picked in the list."""
        client = self.client if self._tabs.currentIndex() == CLIENTS_TAB else None
        self.show_tab(REVIEWS_TAB)
        self.reviews.page().new_review(client.id if client else None)

    def review_client(self, client: Client) -> None:
        """Goes to the open case of a client; asks for a new one without any."""
        reviews = self.session.desk.casework.reviews.of_client(client.id)
        opened = next((each.id for each in reviews if each.closed_on is None), None)
        if opened is None:
            self.show_tab(REVIEWS_TAB)
            self.reviews.page().new_review(client.id)
        else:
            self.show_review(opened)

    def show_review(self, review_id: int) -> None:
        """Goes to a case."""
        self.show_tab(REVIEWS_TAB)
        self.reviews.page().show_review(review_id)

    def show_assessments(self) -> None:
        """Goes to whom to ask next."""
        from clientdesk.ui.assessments import TO_DO  # noqa: PLC0415

        self.show_tab(ASSESSMENTS_TAB)
        self.assessments.page().show_view(TO_DO)

    def show_migration(self) -> None:
        """Goes to who should move to which package."""
        from clientdesk.ui.packages import MIGRATION  # noqa: PLC0415

        self.show_tab(PACKAGES_TAB)
        self.packages.page().show_view(MIGRATION)

    def show_plan(self) -> None:
        """Goes to the plans."""
        self.show_tab(OVERVIEW_TAB)
        self.overview.show_view(PLAN)

    def _pages(self) -> Iterator[Page]:
        """The tabs that are built, beside the Overview."""
        yield from (late.ready for late in self._late.values() if late.ready is not None)

    def _make_clients(self) -> "ClientsPage":
        from clientdesk.ui.clients import ClientsPage  # noqa: PLC0415 - the window starts without

        return ClientsPage(self.session, self._settings)

    def _make_personas(self) -> "PersonasPage":
        from clientdesk.ui.personas import PersonasPage  # noqa: PLC0415

        return PersonasPage(self.session, self._ask)

    def _make_packages(self) -> "PackagesPage":
        from clientdesk.ui.packages import PackagesPage  # noqa: PLC0415

        return PackagesPage(self.session)

    def _make_assessments(self) -> "AssessmentsPage":
        from clientdesk.ui.assessments import AssessmentsPage  # noqa: PLC0415

        return AssessmentsPage(self.session, self._ask)

    def _make_reviews(self) -> "ReviewsPage":
        from clientdesk.ui.reviews import ReviewsPage  # noqa: PLC0415

        page = ReviewsPage(self.session, self._ask)
        page.shown.connect(self._on_client_changed)
        return page

    def _on_tab_changed(self, number: int) -> None:
        if number in self._late:
            self._late[number].page()
        self._stack.setCurrentIndex(number)
        self._on_client_changed()

    def _on_client_changed(self) -> None:
        self.client_changed.emit(self.client)

    def show_client(self, client_id: int) -> None:
        """Goes to a client in the list."""
        self.show_tab(CLIENTS_TAB)
        self.clients.page().show_client(client_id)

    def _on_list_chosen(self, choice: ClientFilter) -> None:
        self.show_tab(CLIENTS_TAB)
        self.clients.page().show_list(choice)

    def _fill(self) -> None:
        self._add(self.tr("Overview"), self.overview)
        self._add(self.tr("Clients"), self.clients)
        self._add(self.tr("Personas"), self.personas)
        self._add(self.tr("Packages"), self.packages)
        self._add(self.tr("Assessments"), self.assessments)
        self._add(self.tr("Reviews"), self.reviews)

    def _add(self, name: str, page: QWidget) -> None:
        self._tabs.addTab(name)
        self._stack.addWidget(page)

    def _lay_out(self) -> None:
        head = QFrame()
        set_role(head, "head")
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        self._tabs.setAccessibleName(self.tr("Tabs"))
        row.addWidget(self._tabs)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._stack, 1)


class PageTabs(QTabBar):
    """Tabs wide enough for their name in semibold, so that the chosen one is never cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)

    def tabSizeHint(self, index: int) -> QSize:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        width = QFontMetrics(font).horizontalAdvance(self.tabText(index)) + _TAB_PADDING
        return QSize(width, super().tabSizeHint(index).height())
