"""The tabs over one open workbook. The clients' is built when it is first shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from clientdesk.domain.changes import Changes
from clientdesk.domain.records import Client
from clientdesk.ui.client_filter import ClientFilter
from clientdesk.ui.overview import Overview
from clientdesk.ui.page import Page
from clientdesk.ui.placeholders import ASSESSMENTS, PACKAGES, PERSONAS, REVIEWS, Placeholder
from clientdesk.ui.session import Session
from clientdesk.ui.settings import Settings
from clientdesk.ui.theme import set_role

if TYPE_CHECKING:
    from clientdesk.ui.clients import ClientsPage

OVERVIEW, CLIENTS = 0, 1
_TAB_PADDING = 34


class Workspace(QWidget):
    """Hands every change to the tabs, and goes from one to another."""

    clients_built = Signal(object)  # ClientsPage

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.overview = Overview(session)
        self._settings = settings
        self._clients: ClientsPage | None = None
        self._place = QWidget()  # where the clients will be
        self._pages: list[Page] = [self.overview]
        self._tabs = PageTabs()
        self._stack = QStackedWidget()
        self._fill()
        self._lay_out()
        self._tabs.currentChanged.connect(self._on_tab_changed)
        self.overview.client_chosen.connect(self._on_client_chosen)
        self.overview.list_chosen.connect(self._on_list_chosen)

    @property
    def clients(self) -> "ClientsPage":
        """The tab of the clients, built now if it was not shown yet."""
        return self._clients or self._build_clients()

    @property
    def client(self) -> Client | None:
        """The client that is picked in the list."""
        return self._clients.client if self._clients else None

    def save_columns(self) -> None:
        """Remembers how the user arranged the list of clients."""
        if self._clients is not None:
            self._clients.save_columns()

    @property
    def tab_names(self) -> list[str]:
        return [self._tabs.tabText(number) for number in range(self._tabs.count())]

    def refresh(self, changes: Changes) -> None:
        """Tells the session and every tab what was written."""
        self.session.forget(changes)
        for page in self._pages:
            page.refresh(changes)

    def show_tab(self, number: int) -> None:
        self._tabs.setCurrentIndex(number)

    def go_to_search(self) -> None:
        """Goes to the search field."""
        self.show_tab(CLIENTS)
        self.clients.go_to_search()

    def _build_clients(self) -> "ClientsPage":
        from clientdesk.ui.clients import ClientsPage  # noqa: PLC0415 - the window starts without

        page = ClientsPage(self.session, self._settings)
        self._pages.append(page)
        self._stack.removeWidget(self._place)
        self._place.deleteLater()
        self._stack.insertWidget(CLIENTS, page)
        self._clients = page
        self.clients_built.emit(page)
        return page

    def _on_tab_changed(self, number: int) -> None:
        if number == CLIENTS and self._clients is None:
            self._build_clients()
        self._stack.setCurrentIndex(number)

    def _on_client_chosen(self, client_id: int) -> None:
        self.show_tab(CLIENTS)
        self.clients.show_client(client_id)

    def _on_list_chosen(self, choice: ClientFilter) -> None:
        self.show_tab(CLIENTS)
        self.clients.show_list(choice)

    def _fill(self) -> None:
        self._add(self.tr("Overview"), self.overview)
        self._add(self.tr("Clients"), self._place)
        self._add(self.tr("Personas"), Placeholder(PERSONAS))
        self._add(self.tr("Packages"), Placeholder(PACKAGES))
        self._add(self.tr("Assessments"), Placeholder(ASSESSMENTS))
        self._add(self.tr("Reviews"), Placeholder(REVIEWS))

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
