"""What came of a step: how it stands, who took it and when, and the next action."""

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientdesk.app.reviews import ReviewCase
from clientdesk.domain.review_records import ReviewStep, Step, StepState
from clientdesk.ui.editors import ChoiceEditor, DateEditor, LinesEditor, TextEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.pick_editor import PickEditor
from clientdesk.ui.places import Choices
from clientdesk.ui.session import Session
from clientdesk.ui.step_part import staff_names
from clientdesk.ui.words import words

_TAKEN = ("day", "by")


class StepOutcome(QWidget):
    """Shows the fields that the chosen state asks for; a step just taken is of today."""

    def __init__(
        self, session: Session, case: ReviewCase, step: Step, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._case, self._step = session, case, step
        self._state = ChoiceEditor(self._states())
        self._form = RecordForm[ReviewStep](self._fields())
        self._form.load(case.steps[step - 1])
        self._state.edited.connect(self._on_state_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        self._show_fields()

    def check(self) -> bool:
        """Says under each field what is missing; True where nothing is."""
        return self._form.check()

    def record(self) -> ReviewStep:
        """The step with what the fields hold now."""
        return self._form.record()

    def is_changed(self) -> bool:
        return self._form.is_changed()

    def _on_state_chosen(self) -> None:
        step = self.record()
        if step.state is not StepState.OPEN:
            owner = step.by or self._case.review.owner
            day = step.day or self._session.desk.today
            self._form.fill(replace(step, day=day, by=owner))
        self._show_fields()

    def _show_fields(self) -> None:
        state = self._state.value()
        for name in _TAKEN:
            self._form.set_shown(name, state is not StepState.OPEN)
        self._form.set_shown("outcome", state is StepState.DONE)
        self._form.set_shown("override_reason", state is StepState.OVERRIDDEN)

    def _states(self) -> Choices:
        known = [each for each in StepState if each is not StepState.OVERRIDDEN]
        states = known if self._step is Step.DEFINITION else list(StepState)
        return [(each, words(each)) for each in states]

    def _fields(self) -> list[Field]:
        formats, today = self._session.formats, self._session.desk.today
        names = staff_names(self._session.desk)
        by, missing = self._by_words(), self.tr("Write who it was.")
        reason = self.tr("Write why this step is left out.")
        outcome = self.tr("Write what came of it.")
        return [
            Field("state", self.tr("&State"), self._state, wide=True),
            Field("day", self.tr("Da&y"), DateEditor(formats, today), self.tr("Write the day.")),
            Field("by", by, PickEditor(names), missing),
            Field("outcome", self.tr("&Outcome"), LinesEditor(lines=2), outcome, wide=True),
            Field("override_reason", self.tr("&Reason"), LinesEditor(lines=3), reason, wide=True),
            Field("note", self._note_words(), LinesEditor(lines=2), wide=True),
            Field("next_action", self.tr("Ne&xt action"), TextEditor(), wide=True),
            Field("next_on", self.tr("D&ue on"), DateEditor(formats, today)),
            Field("next_by", self.tr("&By"), PickEditor(names)),
        ]

    def _by_words(self) -> str:
        if self._step is Step.DEFINITION:
            return self.tr("&Partner who agrees")
        return self.tr("&Who")

    def _note_words(self) -> str:
        if self._step is Step.APPROACH:
            return self.tr("&Notes of the meeting")
        if self._step is Step.COMMUNICATION:
            return self.tr("Altern&atives offered")
        return self.tr("&Note")
