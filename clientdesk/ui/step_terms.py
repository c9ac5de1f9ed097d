"""Step 5, evaluation: the terms of all sides next to each other, and help with what is owed."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.app.reviews import ReviewCase, StepEdits
from clientdesk.domain.fee_steps import steps_of, with_steps, written_steps
from clientdesk.domain.letter_inputs import FeeStage
from clientdesk.domain.money import ratio
from clientdesk.domain.review import terms_of
from clientdesk.domain.review_records import Review, ReviewTerms, TermsSide
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.editors import DateEditor, LinesEditor, MoneyEditor
from clientdesk.ui.fee_steps_button import FeeStepsButton
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.payment_plan import PaymentPlan
from clientdesk.ui.session import Session
from clientdesk.ui.step_part import StepPart
from clientdesk.ui.theme import LARGE, MEDIUM
from clientdesk.ui.words import words


class TermsPart(StepPart):
    """What was agreed begins as a copy of one of the two proposals."""

    def __init__(self, session: Session, case: ReviewCase) -> None:
        super().__init__(session, case)
        self._sides = {side: TermsColumn(session, case, side) for side in TermsSide}
        self._promise = RecordForm[Review](self._promised())
        self._promise.load(case.review)
        self._plan = PaymentPlan(session, case)
        self.add_card(self.tr("Terms side by side"), self._side_by_side(), self._promise)
        self.add_card(self.tr("Payment plan for what is owed"), self._plan)
        self.fill()
        self._sides[TermsSide.ORIGINAL].edited.connect(self._compare)
        for side in (TermsSide.PROPOSED, TermsSide.COUNTER):
            self._sides[side].agree_wanted.connect(partial(self._agree_to, side))
        self._compare()

    def check(self) -> bool:
        columns = all(column.check() for column in self._sides.values())
        return columns and self._promise.check() and self._plan.check()

    def edits(self) -> StepEdits:
        columns = self._sides.values()
        is_changed = any(column.is_changed() for column in columns)
        return StepEdits(
            review=self._promise.record() if self._promise.is_changed() else None,
            terms=[each.terms for each in columns if each.is_filled] if is_changed else None,
            instalments=self._plan.records() if self._plan.is_changed() else None,
        )

    def _compare(self) -> None:
        """Every fee is held against today's."""
        today = self._sides[TermsSide.ORIGINAL].fee
        for column in self._sides.values():
            column.compare_with(today)

    def _agree_to(self, side: TermsSide) -> None:
        self._sides[TermsSide.AGREED].take(self._sides[side].terms)

    def _promised(self) -> list[Field]:
        money = MoneyEditor(self._session.formats)
        return [
            Field(
                "promised_profit",
                self.tr("&Profit a year that the agreed terms should bring"),
                money,
            )
        ]

    def _side_by_side(self) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        for column in self._sides.values():
            row.addWidget(column, 1)
        return widget


class TermsColumn(QWidget):
    """The terms of one side."""

    edited = Signal()
    agree_wanted = Signal()

    def __init__(self, session: Session, case: ReviewCase, side: TermsSide) -> None:
        super().__init__()
        self._session = session
        self._today: int | None = None
        desk = session.desk
        self._note_formats = desk.formats(desk.firm.firm().language)
        self._steps = FeeStepsButton(session, case.client.id)
        self._doubt = text(self.tr("The steps in the note lead to another fee."), "caption", True)
        self._form = RecordForm[ReviewTerms](self._fields(), 1)
        blank = ReviewTerms(review_id=case.review.id, side=side)
        self._form.load(terms_of(case.terms, side) or blank)
        self._difference = text("", "caption")
        self._form.edited.connect(self._on_edited)
        self._steps.chosen.connect(self._on_steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LARGE // 2)
        column.addWidget(text(words(side), "strong"))
        column.addWidget(self._difference)
        column.addWidget(self._form)
        column.addWidget(self._doubt)
        column.addWidget(self._steps)
        self._steps.setVisible(side is TermsSide.PROPOSED)
        if side in (TermsSide.PROPOSED, TermsSide.COUNTER):
            agree = button(self.tr("Agree to this"), "arrow-right")
            agree.setAccessibleDescription(words(side))
            agree.clicked.connect(self.agree_wanted)
            column.addWidget(agree)
        column.addStretch(1)

    @property
    def terms(self) -> ReviewTerms:
        return self._form.record()

    @property
    def fee(self) -> int | None:
        return self.terms.fee

    @property
    def is_filled(self) -> bool:
        """Whether anything is said of this side."""
        terms = self.terms
        return any((terms.fee is not None, terms.scope, terms.starts_on, terms.note))

    def is_changed(self) -> bool:
        return self._form.is_changed()

    def check(self) -> bool:
        return self._form.check()

    def take(self, terms: ReviewTerms) -> None:
        """Writes the terms of another side into the fields, of its note the steps of the rise;
        the record stays this side's.
        """
        mine, formats = self.terms, self._note_formats
        note = with_steps(mine.note, written_steps(terms.note, formats), formats)
        loaded = replace(terms, id=mine.id, side=mine.side, note=note)
        self._form.fill(loaded)
        self._on_edited()

    def compare_with(self, fee: int | None) -> None:
        """Says how the fee differs from today's."""
        self._today = fee
        self._show_difference()

    def _on_edited(self) -> None:
        self._show_difference()
        self.edited.emit()

    def _on_steps(self, steps: tuple[FeeStage, ...]) -> None:
        """Keeps them in the note, where they can be read and changed."""
        terms = self.terms
        note = with_steps(terms.note, steps, self._note_formats)
        starts_on = steps[0].starts_on if steps else terms.starts_on
        self._form.fill(replace(terms, note=note, starts_on=starts_on))
        self._on_edited()

    def _show_steps(self) -> None:
        """What can be chosen, and whether what the note holds still leads to the fee."""
        terms, formats = self.terms, self._note_formats
        self._steps.offer(self._today, terms.fee, terms.starts_on)
        written = written_steps(terms.note, formats)
        self._doubt.setVisible(bool(written) and not steps_of(terms, formats))

    def _show_difference(self) -> None:
        self._show_steps()
        fee, today, formats = self.fee, self._today, self._session.formats
        if fee is None or today is None or fee == today:
            self._difference.setText(" ")
            return
        sign = "+" if fee > today else ""
        share = formats.percent(ratio(fee - today, today), 1)
        self._difference.setText(f"{sign}{formats.amount(fee - today)} ({sign}{share})")

    def _fields(self) -> list[Field]:
        formats, today = self._session.formats, self._session.desk.today
        return [
            Field("fee", self.tr("Fee a month"), MoneyEditor(formats)),
            Field("starts_on", self.tr("From"), DateEditor(formats, today)),
            Field("scope", self.tr("What it includes"), LinesEditor(lines=5)),
            Field("note", self.tr("Note"), LinesEditor(lines=3)),
        ]
