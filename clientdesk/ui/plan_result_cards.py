"""Beside the clients of a started plan: before and since, and what their answers teach."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from clientdesk.domain.acceptance import Learned
from clientdesk.domain.plan_answers import Answer
from clientdesk.domain.plan_results import ActionResult, Performance, PlanResult, ResultTotals
from clientdesk.ui.cards import Lines, Links, empty
from clientdesk.ui.dialogs import text
from clientdesk.ui.plan_result_table import NOT_YET
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, TIGHT, set_role
from clientdesk.ui.words import words

_ROLES = ("", "muted", "strong")  # before, promised, since


class BeforeAfterCard(QFrame):
    """An average month before, as promised, and since: of the plan, or of one of its clients."""

    review_wanted = Signal(object)  # review id
    client_chosen = Signal(object)  # client id
    all_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._title = text("", "card-title", wrap=True)
        self._said = text("", "caption", wrap=True)
        self._grid = QGridLayout()
        self._links = Links()
        self._lay_out()

    def show_plan(self, result: PlanResult) -> None:
        """The sums of all clients."""
        self._title.setText(self.tr("All clients of the plan"))
        self._said.setText(
            self.tr(
                "An average month. Promised is what was to come if all agreed. Overhead is left "
                "out: it stays when a client leaves."
            )
        )
        self._show_months(result.totals)
        self._links.hide()

    def show_client(self, row: ActionResult) -> None:
        """One client, with the ways to its review and to itself."""
        self._title.setText(row.name)
        self._said.setText(self._said_of(row))
        self._show_months(ResultTotals(row.before, row.promised, row.since))
        self._links.clear()
        if row.action.review_id is not None:
            go = partial(self.review_wanted.emit, row.action.review_id)
            self._links.add(self.tr("Open the review"), "", go, "list-numbers")
        go = partial(self.client_chosen.emit, row.action.client_id)
        self._links.add(self.tr("Open the client"), "", go, "user")
        self._links.add(self.tr("All clients of the plan"), "", self.all_wanted.emit, "arrow-left")
        self._links.show()

    def _said_of(self, row: ActionResult) -> str:
        tools = row.tools_left or row.tools_promised
        if tools <= 0:
            return self._answer_of(row)
        amount = self._session.formats.amount(tools)
        said = self.tr("Less the {amount} that others then pay for its tools.")
        return f"{self._answer_of(row)}. {said.format(amount=amount)}"

    def _answer_of(self, row: ActionResult) -> str:
        action = words(row.action.kind)
        if row.answer is not Answer.ACCEPTED or row.holds_from is None:
            return f"{action} · {words(row.answer)}"
        day = self._session.formats.short_date(row.holds_from)
        return self.tr("{action} · agreed, from {day}").format(action=action, day=day)

    def _show_months(self, totals: ResultTotals) -> None:
        empty(self._grid)
        titles = (self.tr("Before"), self.tr("Promised"), self.tr("Since"))
        for column, title in enumerate(titles, 1):
            self._put(0, column, title, "caption")
        months = (totals.before, totals.promised, totals.since)
        for row, (name, say) in enumerate(self._rows(), 1):
            self._put(row, 0, name, "muted")
            for column, month in enumerate(months, 1):
                shown = NOT_YET if month is None else say(month)
                self._put(row, column, shown, _ROLES[column - 1])

    def _rows(self) -> Sequence[tuple[str, Callable[[Performance], str]]]:
        formats = self._session.formats
        return (
            (self.tr("Fees"), lambda month: formats.whole_amount(month.fees)),
            (self.tr("Hours"), lambda month: formats.hours(month.seconds, 1)),
            (self.tr("Contribution"), lambda month: formats.whole_amount(month.contribution)),
            (self.tr("Margin"), lambda month: formats.percent(month.margin)),
        )

    def _put(self, row: int, column: int, shown: str, role: str) -> None:
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        label = text(shown, role)
        self._grid.addWidget(label, row, column, side)
        label.show()  # at once: a layout that is seen shows it only later

    def _lay_out(self) -> None:
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(SMALL)
        self._grid.setVerticalSpacing(TIGHT)
        column = card_column(self)
        column.addWidget(self._title)
        column.addWidget(self._said)
        column.addLayout(self._grid)
        column.addWidget(self._links)


class LearnedCard(QFrame):
    """How often clients said yes, by what they were asked; hidden until one was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = Lines()
        column = card_column(self)
        column.addWidget(text(self.tr("How often clients agreed"), "card-title"))
        column.addWidget(self._lines)
        said = self.tr("New plans take these answers into account.")
        column.addWidget(text(said, "caption", wrap=True))

    def show_learned(self, learned: Sequence[Learned]) -> None:
        self.setVisible(bool(learned))
        self._lines.clear()
        for each in learned:
            told = self.tr("{yes} of {asked}").format(yes=each.yes, asked=each.asked)
            self._lines.add(words(each.kind), told)


def card_column(frame: QFrame) -> QVBoxLayout:
    """Makes a frame a dense card."""
    set_role(frame, "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
    column.setSpacing(TIGHT)
    return column
