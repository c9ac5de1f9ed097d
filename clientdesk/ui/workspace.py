"""The tabs over one open workbook."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from clientdesk.domain.changes import Changes
from clientdesk.ui.client_rows import ClientFilter
from clientdesk.ui.clients import ClientsPage
from clientdesk.ui.overview import Overview
from clientdesk.ui.page import Page
from clientdesk.ui.placeholders import ASSESSMENTS, PACKAGES, PERSONAS, REVIEWS, Placeholder
from clientdesk.ui.session import Session
from clientdesk.ui.settings import Settings
from clientdesk.ui.theme import set_role

OVERVIEW, CLIENTS = 0, 1
_TAB_PADDING = 34


class Workspace(QWidget):
    """Hands every change to the tabs, and goes from one to another."""

    def __init__(self, session: Session, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.overview = Overview(session)
        self.clients = ClientsPage(session, settings)
        self._pages: tuple[Page, ...] = (self.overview, self.clients)
        self._tabs = PageTabs()
        self._stack = QStackedWidget()
        self._fill()
        self._lay_out()
        self._tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.overview.client_chosen.connect(self._on_client_chosen)
        self.overview.list_chosen.connect(self._on_list_chosen)

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

    def _on_client_chosen(self, client_id: int) -> None:
        self.show_tab(CLIENTS)
        self.clients.show_client(client_id)

    def _on_list_chosen(self, choice: ClientFilter) -> None:
        self.show_tab(CLIENTS)
        self.clients.show_list(choice)

    def _fill(self) -> None:
        self._add(self.tr("Overview"), self.overview)
        self._add(self.tr("Clients"), self.clients)
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
