"""The form of one step: what it asks for at the left, what came of it at the right."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.app.messages import Messages
from clientdesk.app.reviews import NO_EDITS, ReviewCase
from clientdesk.domain.problems import Refused
from clientdesk.domain.review import Gate
from clientdesk.domain.review_records import Step
from clientdesk.ui.ask import Ask
from clientdesk.ui.cards import column_of
from clientdesk.ui.dialogs import add_buttons, add_close, card, page, text
from clientdesk.ui.review_words import aim_words
from clientdesk.ui.scrolled import scrolled
from clientdesk.ui.session import Session
from clientdesk.ui.step_approach import ApproachPart
from clientdesk.ui.step_definition import DefinitionPart
from clientdesk.ui.step_needs import NeedsPart
from clientdesk.ui.step_outcome import StepOutcome
from clientdesk.ui.step_part import StepPart
from clientdesk.ui.step_savings import SavingsPart
from clientdesk.ui.step_talk import TalkPart
from clientdesk.ui.step_terms import TermsPart
from clientdesk.ui.step_uses import UsesPart
from clientdesk.ui.theme import LARGE, MEDIUM, TIGHT
from clientdesk.ui.words import words

_SIZE = (1120, 690)
_OUTCOME_WIDTH = 390
_PARTS: dict[Step, type[StepPart]] = {
    Step.IDENTIFICATION: NeedsPart,
    Step.SATISFACTION: UsesPart,
    Step.APPROACH: ApproachPart,
    Step.REDUCTION: SavingsPart,
    Step.EVALUATION: TermsPart,
    Step.COMMUNICATION: TalkPart,
}


class StepDialog(QDialog):
    """Stores the step with all its form holds as one change; a closed case is only shown."""

    changed = Signal(object)  # Changes
    letter_wanted = Signal(object)  # KeptLetter, None for a new one

    def __init__(
        self,
        session: Session,
        ask: Ask,
        case: ReviewCase,
        step: Step,
        gate: Gate,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._ask, self._case = session, ask, case
        self._part = self._make_part(step, gate)
        self._outcome = StepOutcome(session, case, step)
        self._refusal = text("", "bad", wrap=True)
        self._refusal.hide()
        self._part.changed.connect(self.changed)
        locked = step is Step.DEFINITION and gate.locked
        self._part.setEnabled(case.review.closed_on is None)
        self._can_save = case.review.closed_on is None and not locked
        self._lay_out(step)

    def show_letters(self) -> None:
        """Shows the letters of the case as they are now; what was written in the form stays."""
        if isinstance(self._part, TalkPart):
            reviews = self._session.desk.casework.reviews
            self._part.show_letters(reviews.case(self._case.review.id).letters)

    def _make_part(self, step: Step, gate: Gate) -> StepPart:
        if step is Step.DEFINITION:
            return DefinitionPart(self._session, self._ask, self._case, gate)
        part = _PARTS[step](self._session, self._case)
        if isinstance(part, TalkPart):
            part.letter_wanted.connect(self.letter_wanted)
        return part

    def _on_saved(self) -> None:
        if not all([self._part.check(), self._outcome.check()]):
            return
        edits, step = self._part.edits(), self._outcome.record()
        try:
            changes = self._session.desk.casework.reviews.save_step(step, edits)
        except Refused as refused:
            self._refusal.setText(Messages(self._session.language).refusal(refused))
            self._refusal.show()
            return
        self.changed.emit(changes)
        self.accept()

    def _lay_out(self, step: Step) -> None:
        name = self.tr("Step {number}: {name}").format(number=int(step), name=words(step))
        self.setWindowTitle(name)
        self.resize(*_SIZE)
        row = QHBoxLayout()
        row.setSpacing(LARGE)
        row.addWidget(scrolled(self._part, name), 1)
        row.addWidget(self._right())
        column = page(self)
        column.addLayout(self._head(name, aim_words(step)))
        column.addLayout(row, 1)
        column.addWidget(self._refusal)
        if self._can_save:
            add_buttons(self, column, self.tr("Save")).clicked.connect(self._on_saved)
        else:
            add_close(self, column)

    def _head(self, name: str, aim: str) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(text(name, "page-title"))
        line = QHBoxLayout()
        line.setSpacing(MEDIUM)
        line.addWidget(text(self._case.client.name, "strong"))
        line.addWidget(text(aim, "muted"), 1)
        head.addLayout(line)
        return head

    def _right(self) -> QFrame:
        right = card(self.tr("What came of it"))
        right.setFixedWidth(_OUTCOME_WIDTH)
        self._outcome.setEnabled(self._can_save)
        column_of(right).addWidget(scrolled(self._outcome, self.tr("What came of it")), 1)
        return right

    def _is_changed(self) -> bool:
        return self._part.edits() != NO_EDITS or self._outcome.is_changed()

    def reject(self) -> None:
        question = self.tr("Close without saving what you wrote?")
        is_lost = self._can_save and self._is_changed()
        if not is_lost or self._ask.confirm(self, question, self.tr("Do not save")):
            super().reject()

    def done(self, result: int) -> None:
        if isinstance(self._part, DefinitionPart):
            self._part.stop()
        super().done(result)
