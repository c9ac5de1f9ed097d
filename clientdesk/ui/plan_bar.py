"""The row above a plan: which one it is, from when it holds, and what can be done with it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from clientdesk.app.plans import SavedPlan
from clientdesk.domain.period import add_months
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.session import Session
from clientdesk.ui.theme import MEDIUM, SMALL, put_icon
from clientdesk.ui.value_editor import RowChoice

_PLANS_WIDTH = 250
_MONTHS = 13
_MONTH_WIDTH = 112


class PlanBar(QWidget):
    """Says what is wanted; the page does it."""

    chosen = Signal(object)  # plan id
    month_wanted = Signal(object)  # the first month of the plan's changes
    propose_wanted = Signal()
    empty_wanted = Signal()
    copy_wanted = Signal()
    rename_wanted = Signal()
    renew_wanted = Signal()  # over the figures of the chosen period
    compare_wanted = Signal()
    delete_wanted = Signal()
    start_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._plans = RowChoice([])
        self._month = RowChoice([])
        self._from = QLabel(self.tr("F&rom"))
        self._state = text("", "muted")
        self._state.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._can_start = False
        self._new, self._more = QPushButton(), QPushButton()
        self._compare = QAction(self.tr("Compare plans…"), self)
        self._renew = QAction(self.tr("Use the figures of the chosen period"), self)
        self._start = button(self.tr("S&tart this plan…"), role="primary")
        self._lay_out()
        self._plans.edited.connect(self._on_chosen)
        self._month.edited.connect(self._on_month)
        self._start.clicked.connect(self.start_wanted)

    def show_plans(self, plans: Sequence[SavedPlan], current: SavedPlan) -> None:
        """Offers the plans, with one of them shown."""
        self._plans.set_choices([(saved.plan.id, self._name(saved)) for saved in plans])
        self._plans.set_value(current.plan.id)
        self._plans.setToolTip(self._plans.currentText())
        self._compare.setEnabled(len(plans) > 1)
        same = current.period == self._session.period
        self._renew.setEnabled(not (same or current.is_started))
        self._show_months(current)
        self._show_state(current)

    def say_busy(self, words: str) -> None:
        """What is being done with a plan; '' when it is done."""
        self._new.setEnabled(not words)
        self._start.setEnabled(not words and self._can_start)
        self._state.setText(words or self._state.toolTip())

    def _name(self, saved: SavedPlan) -> str:
        if not saved.is_started:
            return saved.plan.name
        return self.tr("{name} (started)").format(name=saved.plan.name)

    def _show_state(self, saved: SavedPlan) -> None:
        session, plan = self._session, saved.plan
        figures = session.period_text(saved.period)
        if plan.started_on is not None:
            said = self.tr("on the figures of {period}; started on {day}")
            day = session.formats.short_date(plan.started_on)
            self._state.setText(said.format(period=figures, day=day))
        else:
            self._state.setText(self.tr("on the figures of {period}").format(period=figures))
        self._state.setToolTip(self._state.text())
        self._start.setVisible(plan.started_on is None)
        self._can_start = bool(saved.actions)
        self._start.setEnabled(self._can_start and self._new.isEnabled())

    def _show_months(self, saved: SavedPlan) -> None:
        this, chosen = self._session.desk.today.replace(day=1), saved.plan.starts_on
        months = {add_months(this, number) for number in range(_MONTHS)} | {chosen}
        formats = self._session.formats
        self._month.set_choices([(month, formats.month(month)) for month in sorted(months)])
        self._month.set_value(chosen)
        self._month.setEnabled(not saved.is_started)

    def _on_chosen(self) -> None:
        self.chosen.emit(self._plans.value())

    def _on_month(self) -> None:
        month = self._month.value()
        if isinstance(month, date):
            self.month_wanted.emit(month)

    def _lay_out(self) -> None:
        self._plans.setFixedWidth(_PLANS_WIDTH)
        self._plans.setAccessibleName(self.tr("Plan"))
        self._month.setFixedWidth(_MONTH_WIDTH)
        self._month.setAccessibleName(self.tr("First month of the plan"))
        self._from.setBuddy(self._month)
        self._fill(self._new, self.tr("&New"), "plus", self._new_menu())
        self._fill(self._more, self.tr("P&lan"), "dots-three", self._more_menu())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._plans)
        row.addWidget(self._from)
        row.addWidget(self._month)
        row.addWidget(self._state, 1)
        row.setSpacing(MEDIUM)
        for part in (self._new, self._more, self._start):
            row.addWidget(part)

    def _fill(self, made: QPushButton, words: str, picture: str, menu: QMenu) -> None:
        made.setText(words)
        made.setAutoDefault(False)
        made.setMenu(menu)
        put_icon(made, picture)

    def _new_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("&Propose a plan")).triggered.connect(self.propose_wanted)
        menu.addAction(self.tr("&Empty plan")).triggered.connect(self.empty_wanted)
        menu.addAction(self.tr("&Copy of this plan")).triggered.connect(self.copy_wanted)
        return menu

    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        rename = menu.addAction(self.tr("Rename…"))
        rename.setShortcut(QKeySequence("F2"))
        rename.triggered.connect(self.rename_wanted)
        menu.addAction(self._renew)
        self._renew.triggered.connect(self.renew_wanted)
        menu.addAction(self._compare)
        self._compare.triggered.connect(self.compare_wanted)
        menu.addSeparator()
        menu.addAction(self.tr("Delete…")).triggered.connect(self.delete_wanted)
        return menu
