"""Did it work: a started plan held to its promise, client by client, and the yearly page."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clientdesk.app.desk import Desk
from clientdesk.app.plan_progress import PlanProgress, PlanResults
from clientdesk.domain.arithmetic import Figure
from clientdesk.domain.money import ratio
from clientdesk.domain.plan_answers import Answer
from clientdesk.domain.plan_results import ActionResult, Performance, PlanResult, changes_by_client
from clientdesk.ui.arithmetic_dialog import show_terms
from clientdesk.ui.ask import Ask
from clientdesk.ui.cards import EmptyState
from clientdesk.ui.dialogs import button
from clientdesk.ui.late_reading import LateReadPage
from clientdesk.ui.plan_course import ListOverCourse
from clientdesk.ui.plan_result_cards import BeforeAfterCard, LearnedCard
from clientdesk.ui.plan_result_head import StageLine
from clientdesk.ui.plan_result_table import NOT_YET, result_columns
from clientdesk.ui.plan_year_card import YearCard
from clientdesk.ui.promise_figure import PromiseFigure
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.session import SOURCES, Session
from clientdesk.ui.table import RecordTable, RecordView
from clientdesk.ui.theme import LARGE, MEDIUM
from clientdesk.ui.words import words
from clientdesk.ui.year_print_dialog import YearPrintDialog

_READING, _NONE, _RESULTS = range(3)
_SIDE_WIDTH = 292
RESULT_TABLES = frozenset(
    {"plan", "plan_action", "review", "review_step", "review_terms", "offer", "client_package"}
)


class PlanResultsPage(LateReadPage[PlanResults]):
    """One plan at a time, the latest at first; before three whole months nothing is claimed."""

    tables = SOURCES | RESULT_TABLES
    plan_wanted = Signal()  # the view where plans are worked out
    review_wanted = Signal(object)  # review id
    client_chosen = Signal(object)  # client id

    def __init__(self, session: Session, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._ask = ask
        self._plans: Sequence[PlanResult] = ()
        self._box = QComboBox()
        self._stage = StageLine(session)
        self._profit = PromiseFigure(self.tr("Contribution a month"))
        self._fees = PromiseFigure(self.tr("Fees a month"))
        self._hours = PromiseFigure(self.tr("Hours freed a month"))
        self._answers = PromiseFigure(self.tr("Clients that agreed"))
        self._model = RecordTable[ActionResult](
            result_columns(session.formats), lambda row: row.action.id, self
        )
        self._view = RecordView(self._model, sort_by=-1)
        self._list = ListOverCourse(session, self._view)
        self._detail, self._year = BeforeAfterCard(session), YearCard(session)
        self._learned = LearnedCard()
        self._print_early = button(self.tr("Print the year…"), "printer")
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def result(self) -> PlanResult | None:
        """The plan that is shown."""
        place = self._box.currentIndex()
        return self._plans[place] if 0 <= place < len(self._plans) else None

    def finder(self) -> Callable[[Desk], PlanResults]:
        return _read

    def show_found(self, found: PlanResults) -> None:
        shown, self._plans = self.result, found.plans
        self._box.clear()
        self._box.addItems([each.plan.name for each in found.plans])
        ids = [each.plan.id for each in found.plans]
        if shown is not None and shown.plan.id in ids:
            self._box.setCurrentIndex(ids.index(shown.plan.id))
        self._year.show_years(found.years)
        self._learned.show_learned(found.learned)
        self._print_early.setVisible(bool(found.years))
        self._stack.setCurrentIndex(_RESULTS if found.plans else _NONE)
        self._show_plan()

    def print_year(self) -> None:
        """Shows the page of the chosen year, to save or to print."""
        year = self._year.year
        if year is not None:
            YearPrintDialog(self.session, self._ask, year.year, self.window()).open()

    def _show_plan(self) -> None:
        result = self.result
        if result is None:
            return
        self._stage.show_result(result)
        self._show_figures(result)
        self._show_answers(result)
        self._model.set_records(result.rows)
        self._list.show_result(result)
        chosen = self._view.current()
        if chosen is None:
            self._show_all()
        else:
            self._detail.show_client(chosen)

    def _show_figures(self, result: PlanResult) -> None:
        came, promised = result.totals.change, result.totals.promised_change
        formats = self.session.formats
        for figure, number, say in (
            (self._profit, _profit, formats.signed_amount),
            (self._fees, _fees, formats.signed_amount),
            (self._hours, _freed, partial(formats.hours, places=1)),
        ):
            told = number(promised)
            got = None if came is None else number(came)
            shown = NOT_YET if got is None else say(got)
            remark = self.tr("promised: {promised}")
            figure.show_figure(
                shown,
                remark.format(promised=say(told)),
                loss=figure is self._profit and got is not None and got < 0,
            )
            figure.show_share(_share(got, told))

    def _show_answers(self, result: PlanResult) -> None:
        count = self.tr("{count} of {all}")
        agreed = result.count(Answer.ACCEPTED)
        self._answers.show_figure(
            count.format(count=agreed, all=len(result.rows)),
            " · ".join(
                f"{words(answer)}: {result.count(answer)}"
                for answer in Answer
                if answer is not Answer.ACCEPTED and result.count(answer)
            ),
        )

        self._answers.show_share(ratio(agreed, len(result.rows)))

    def _show_all(self) -> None:
        """The sums of the plan, with no client chosen."""
        self._view.clearSelection()
        self._view.setCurrentIndex(QModelIndex())
        if self.result is not None:
            self._detail.show_plan(self.result)

    def _on_plan_chosen(self) -> None:
        self._view.setCurrentIndex(QModelIndex())
        self._show_plan()

    def _on_picked(self, row: ActionResult | None) -> None:
        if row is not None:
            self._detail.show_client(row)

    def _on_opened(self, row: ActionResult) -> None:
        if row.action.review_id is not None:
            self.review_wanted.emit(row.action.review_id)
        else:
            self.client_chosen.emit(row.action.client_id)

    def _on_asked(self, figure: Figure) -> None:
        if self.result is not None:
            show_terms(self.session, changes_by_client(figure, self.result), self.window())

    def _connect(self) -> None:
        self._print_early.clicked.connect(self.print_year)
        self._box.activated.connect(self._on_plan_chosen)
        self._view.picked.connect(self._on_picked)
        self._view.opened.connect(self._on_opened)
        self._detail.all_wanted.connect(self._show_all)
        self._detail.review_wanted.connect(self.review_wanted)
        self._detail.client_chosen.connect(self.client_chosen)
        for figure, card in (
            (Figure.CONTRIBUTION, self._profit),
            (Figure.FEES, self._fees),
            (Figure.HOURS, self._hours),
        ):
            card.invite()
            card.asked.connect(partial(self._on_asked, figure))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        for page in (QWidget(), self._nothing_yet(), self._results()):
            self._stack.addWidget(page)

    def _results(self) -> QWidget:
        widget = QWidget()
        grid = QGridLayout(widget)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(LARGE - 2)
        figures = QHBoxLayout()
        figures.setSpacing(LARGE - 2)
        for figure in (self._profit, self._fees, self._hours, self._answers):
            figures.addWidget(figure, 1)
        grid.addLayout(self._head(), 0, 0, 1, 2)
        grid.addLayout(figures, 1, 0)
        grid.addWidget(self._list, 2, 0)
        grid.addWidget(self._side(), 1, 1, 2, 1)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(2, 1)
        return widget

    def _head(self) -> QHBoxLayout:
        self._box.setAccessibleName(self.tr("Plan"))
        self._view.setAccessibleName(self.tr("Clients of the plan"))
        print_year = button(self.tr("&Print the year…"), "printer", "primary")
        print_year.clicked.connect(self.print_year)
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        row.addWidget(self._box)
        row.addWidget(self._stage, 1)
        row.addWidget(print_year)
        return row

    def _side(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        for card in (self._detail, self._year, self._learned):
            column.addWidget(card)
        column.addStretch(1)
        area = scrolled(inside, self.tr("Before and since"))
        area.setFixedWidth(_SIDE_WIDTH)
        return area

    def _nothing_yet(self) -> EmptyState:
        state = EmptyState(
            "target",
            self.tr("No plan has been started yet"),
            self.tr(
                "Start a plan, and its promise stands here beside what came: fees, hours and "
                "contribution, who agreed, and what the year brought. Nothing is claimed before "
                "three whole months."
            ),
        )
        state.add_button(self.tr("Go to the plan"), "arrow-right", self.plan_wanted.emit, "primary")
        state.buttons.addWidget(self._print_early)
        state.end_buttons()
        return state


def _read(desk: Desk) -> PlanResults:
    with desk.on_snapshot(PlanProgress) as progress:
        return progress.read()


def _profit(month: Performance) -> int:
    return month.contribution


def _fees(month: Performance) -> int:
    return month.fees


def _freed(month: Performance) -> int:
    return -month.seconds


def _share(came: int | None, promised: int) -> Fraction | None:
    """None where nothing can be said, or nothing was promised to be held against."""
    return None if came is None or promised <= 0 else ratio(came, promised)
