"""The Overview tab: the desk to open every Monday, the portfolio, plans, and what came of them."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clientdesk.domain.changes import Changes
from clientdesk.ui.ask import Ask
from clientdesk.ui.late_page import LatePage
from clientdesk.ui.load_ahead import load_ahead
from clientdesk.ui.overview_desk import OverviewDesk
from clientdesk.ui.page import Page
from clientdesk.ui.period_button import PeriodButton
from clientdesk.ui.segments import Segments
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, MEDIUM, WIDE

if TYPE_CHECKING:
    from clientdesk.ui.plan_page import PlanPage
    from clientdesk.ui.plan_results_page import PlanResultsPage
    from clientdesk.ui.portfolio_page import PortfolioPage

DESK, PORTFOLIO, PLAN, RESULTS = range(4)


class Overview(QWidget):
    """Four views of one period, of which only the desk is built before it is asked for.

    What a view asks of the window or of other tabs it asks by these signals.
    """

    changed = Signal(object)  # Changes
    client_chosen = Signal(object)  # client id
    list_chosen = Signal(object)  # ClientFilter
    review_wanted = Signal(object)  # review id
    thanks_wanted = Signal()  # letters to those to be thanked

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._ask = ask
        self.desk = OverviewDesk(session)
        self.portfolio = LatePage["PortfolioPage"](self._make_portfolio)
        self.plan = LatePage["PlanPage"](self._make_plan)
        self.results = LatePage["PlanResultsPage"](self._make_results)
        self._late: dict[int, LatePage[Any]] = {
            PORTFOLIO: self.portfolio,
            PLAN: self.plan,
            RESULTS: self.results,
        }
        self._segments = Segments(
            self.tr("What to show of the firm"),
            [self.tr("Desk"), self.tr("Portfolio"), self.tr("Plan"), self.tr("Results")],
        )
        self._period = PeriodButton(session)
        self._stack = QStackedWidget()
        self._lay_out()
        self._segments.chosen.connect(self._on_chosen)
        self.desk.settled.connect(self._on_settled)
        self.desk.client_chosen.connect(self.client_chosen)
        self.desk.list_chosen.connect(self.list_chosen)

    def refresh(self, changes: Changes) -> None:
        """Tells every view that is built what was written."""
        for view in self._views():
            view.refresh(changes)
        if self.isVisible():
            self._period.show_period()

    def may_leave(self) -> bool:
        """Whether the workbook may be closed; False where the user goes back to what is unsaved."""
        return all(view.may_leave() for view in self._views())

    def show_view(self, place: int) -> None:
        """Goes to one of the four views."""
        self._segments.choose(place)

    def _views(self) -> Iterator[Page]:
        yield self.desk
        yield from (late.ready for late in self._late.values() if late.ready is not None)

    def _on_chosen(self, place: int) -> None:
        if place in self._late:
            self._late[place].page()
        self._stack.setCurrentIndex(place)

    def _on_settled(self) -> None:
        """Once: the views to come are loaded when the first one is done."""
        self.desk.settled.disconnect(self._on_settled)
        load_ahead()

    def _on_plan_wanted(self) -> None:
        self.show_view(PLAN)

    def _make_portfolio(self) -> "PortfolioPage":
        from clientdesk.ui.portfolio_page import PortfolioPage  # noqa: PLC0415 - as the tabs are

        page = PortfolioPage(self.session)
        page.client_chosen.connect(self.client_chosen)
        page.thanks_wanted.connect(self.thanks_wanted)
        return page

    def _make_plan(self) -> "PlanPage":
        from clientdesk.ui.plan_page import PlanPage  # noqa: PLC0415

        page = PlanPage(self.session, self._ask)
        page.changed.connect(self.changed)
        page.client_chosen.connect(self.client_chosen)
        page.list_chosen.connect(self.list_chosen)
        page.review_wanted.connect(self.review_wanted)
        return page

    def _make_results(self) -> "PlanResultsPage":
        from clientdesk.ui.plan_results_page import PlanResultsPage  # noqa: PLC0415

        page = PlanResultsPage(self.session, self._ask)
        page.client_chosen.connect(self.client_chosen)
        page.review_wanted.connect(self.review_wanted)
        page.plan_wanted.connect(self._on_plan_wanted)
        return page

    def _lay_out(self) -> None:
        for view in (self.desk, *self._late.values()):
            self._stack.addWidget(view)
        bar = QHBoxLayout()
        bar.addWidget(self._segments)
        bar.addStretch()
        bar.addWidget(self._period)
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, LARGE, WIDE, LARGE)
        column.setSpacing(MEDIUM)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._period.show_period()
