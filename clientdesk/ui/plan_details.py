"""What stands behind a plan's result: how sure it is, its lines, cash, time, and the limit."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from clientdesk.app.plans import SavedPlan
from clientdesk.domain.plan_view import PlanView
from clientdesk.ui.plan_cash_pane import PlanCashPane
from clientdesk.ui.plan_limit_pane import PlanLimitPane
from clientdesk.ui.plan_lines import PlanLines
from clientdesk.ui.plan_risks import PlanRisks
from clientdesk.ui.plan_time_pane import PlanTimePane
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.segments import Segments
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, set_role

RISKS, LINES, CASH, TIME, LIMIT = range(5)


class PlanDetails(QFrame):
    """One of five panes; the arrow keys go from one to the next."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        names = [
            self.tr("Risks"),
            self.tr("Lines"),
            self.tr("Cash"),
            self.tr("Hours"),
            self.tr("Limit"),
        ]
        self._segments = Segments(self.tr("What to show of the result"), names)
        self.risks, self.lines = PlanRisks(session), PlanLines(session)
        self.cash, self.time = PlanCashPane(session), PlanTimePane(session)
        self.limit = PlanLimitPane(session)
        self._stack = QStackedWidget()
        self._shown: tuple[PlanView, SavedPlan] | None = None
        self._stale: set[int] = set()
        panes = (self.risks, self.lines, self.cash, self.time, self.limit)
        for name, pane in zip(names, panes, strict=True):
            self._stack.addWidget(pane if pane is self.cash else scrolled(pane, name))
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, SMALL, MEDIUM)
        column.setSpacing(MEDIUM)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, LARGE - SMALL, 0)  # the panes have room for a scroll bar
        head.addWidget(self._segments)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self._segments.chosen.connect(self._on_chosen)

    def show_view(self, view: PlanView, saved: SavedPlan) -> None:
        """Shows a plan in the pane that is seen; the others follow when they are."""
        self._shown = view, saved
        self._stale = {RISKS, LINES, CASH, TIME, LIMIT}
        self._show(self._stack.currentIndex())

    def go_to_reason(self) -> None:
        """Shows where the reason to go over the limit is written, and puts the cursor there."""
        self._segments.choose(LIMIT)
        self.limit.go_to_reason()

    def _on_chosen(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._show(place)

    def _show(self, place: int) -> None:
        if self._shown is None or place not in self._stale:
            return
        view, saved = self._shown
        self._stale.discard(place)
        if place == LIMIT:
            self.limit.show_view(view, saved)
        else:
            (self.risks, self.lines, self.cash, self.time)[place].show_view(view)
