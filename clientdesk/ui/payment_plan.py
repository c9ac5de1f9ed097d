"""Help with what a client owes: instalments, proposed in equal parts and then changed freely."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.app.reviews import ReviewCase
from clientdesk.domain.period import next_month
from clientdesk.domain.review_records import Instalment
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.editors import CountEditor, DateEditor, MoneyEditor
from clientdesk.ui.record_rows import RecordRows
from clientdesk.ui.row_editor import RowColumn
from clientdesk.ui.session import Session
from clientdesk.ui.theme import MEDIUM, SMALL

_USUAL, _MOST = 3, 36  # instalments
_COUNT_WIDTH = 56


class PaymentPlan(QWidget):
    """The instalments, and how much of the open balance they cover."""

    def __init__(self, session: Session, case: ReviewCase, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._case = session, case
        self._balance = session.desk.casework.doors.open_balance(case.client.id)
        self._count = CountEditor(1, _MOST)
        self._count.set_value(_USUAL)
        self._propose = button(self.tr("Propose instalments"), "calendar-blank")
        self._said = text("", "muted", wrap=True)
        blank = Instalment(review_id=case.review.id, due_on=session.desk.today, amount=0)
        self._rows = RecordRows[Instalment](
            ("due_on", "amount", "paid_on"),
            self._columns(),
            (self.tr("Add an &instalment"), self.tr("Remove this instalment")),
            blank,
        )
        self._rows.load_records(case.instalments)
        self._lay_out()
        self._propose.clicked.connect(self._on_proposed)
        self._rows.edited.connect(self._show_sum)
        self._show_sum()

    def check(self) -> bool:
        return self._rows.check()

    def is_changed(self) -> bool:
        return self._rows.is_changed()

    def records(self) -> tuple[Instalment, ...]:
        """The instalments as they are in the rows."""
        return self._rows.records()

    def _on_proposed(self) -> None:
        if self._count.problem() or self._count.value() is None:
            self._said.setText(self._count.problem() or self.tr("Write how many instalments."))
            return
        desk = self._session.desk
        first = next_month(desk.today)
        count = int(str(self._count.value()))
        plan = desk.casework.doors.payment_plan(self._case.client.id, count, first)
        self._rows.load([(each.due_on, each.amount, None) for each in plan])
        self._show_sum()

    def _show_sum(self) -> None:
        formats = self._session.formats
        if not self._balance:
            self._said.setText(self.tr("The client owes nothing today."))
            return
        owed = formats.money(self._balance)
        amounts = [each.amount for each in self._rows.records() if isinstance(each.amount, int)]
        if not amounts:
            self._said.setText(self.tr("Owed today: {amount}.").format(amount=owed))
            return
        words = self.tr("Owed today: {amount}. In this plan: {sum}.")
        self._said.setText(words.format(amount=owed, sum=formats.money(sum(amounts))))

    def _columns(self) -> list[RowColumn]:
        formats, today = self._session.formats, self._session.desk.today
        return [
            RowColumn(
                title=self.tr("Due on"),
                make=lambda: DateEditor(formats, today),
                stretch=3,
                missing=self.tr("Write the day it is due."),
            ),
            RowColumn(
                title=self.tr("Amount"),
                make=lambda: MoneyEditor(formats),
                stretch=3,
                missing=self.tr("Write the amount."),
            ),
            RowColumn(title=self.tr("Paid on"), make=lambda: DateEditor(formats, today), stretch=3),
        ]

    def _lay_out(self) -> None:
        self._count.setFixedWidth(_COUNT_WIDTH)
        self._count.setAccessibleName(self.tr("How many instalments"))
        self._propose.setEnabled(self._balance > 0)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._said, 1)
        row.addWidget(self._count)
        row.addWidget(self._propose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self._rows)
