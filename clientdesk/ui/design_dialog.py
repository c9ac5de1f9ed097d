"""Propose packages: what is wanted on the left; the answer on the right, bettered as it waits."""

from collections.abc import Callable
from dataclasses import replace
from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clientdesk.app.desk import Desk
from clientdesk.app.messages import Messages
from clientdesk.domain.design_records import DesignRules
from clientdesk.domain.problems import Refused
from clientdesk.ui.cards import EmptyState, column_of
from clientdesk.ui.design_choices import DesignChoices
from clientdesk.ui.design_result import Answer, DesignResult
from clientdesk.ui.design_words import gap_words
from clientdesk.ui.dialogs import add_close, button, card, page, text
from clientdesk.ui.jobs import Job, Jobs, Progress
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, MEDIUM, put_icon

CHOICES_WIDTH = 284
_ASK, _SAY, _SHOW = range(3)


class DesignDialog(QDialog):
    """Finds packages in a job, shows each better answer at once, and adopts what the user ticks."""

    changed = Signal(object)  # Changes
    _found = Signal(object)  # Answer, from the job's thread

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = Jobs(self)
        self._job: Job | None = None
        self._enough = Event()
        self._answer: Answer | None = None
        desk = session.desk
        services = desk.services.all()
        self._choices = DesignChoices(desk.designer.rules(), services, session.language, self)
        self._result = DesignResult(session)
        self._said = text("", "muted", wrap=True)
        self._state = text("", "strong")
        self._remark = text("", "muted", wrap=True)
        self._bar = QProgressBar()
        self._stack = QStackedWidget()
        self._propose = button(self.tr("&Propose"), role="primary")
        self._use = button(self.tr("&Use this answer"), "check")
        self._adopt = button("", role="primary")
        self._replaces = any(package.active for package in desk.packages.all())
        self._effect = text(
            self.tr(
                "Today's active packages become drafts, even if you adopt only some of these. "
                "Whoever is on one keeps it, and its price, until you move them."
            ),
            "muted",
            wrap=True,
        )
        self._lay_out()
        self._connect()
        self._show_state()

    def _on_propose(self) -> None:
        rules = self._choices.rules()
        if rules is None:
            return
        self._answer = None
        self._enough = Event()
        self._bar.setRange(0, 0)
        desk, enough, found = self._session.desk, self._enough, self._found.emit
        job = self._job = self._jobs.start(
            lambda progress: _design(desk, rules, progress, enough.is_set, found)
        )
        job.progressed.connect(self._on_progressed)
        job.refused.connect(self._on_refused)
        job.cancelled.connect(self._on_cancelled)
        job.ended.connect(self._on_ended)
        self._say(self.tr("Looking for the best packages…"))
        self._show_state()

    def _on_found(self, answer: Answer) -> None:
        before, self._answer = self._answer, answer
        if before is None or answer.comparison is not before.comparison:
            self._result.show_answer(answer)
        self._stack.setCurrentIndex(_SHOW)
        self._show_state()

    def _on_progressed(self, done: int, total: int) -> None:
        # A Qt bar counts to 2³¹ at most.
        self._bar.setRange(0, 1000)
        self._bar.setValue(1000 * done // max(total, 1))

    def _on_refused(self, refused: Refused) -> None:
        if self._answer is None:
            self._say(Messages(self._session.language).refusal(refused))

    def _on_ended(self) -> None:
        self._job = None
        self._show_state()

    def _on_cancelled(self) -> None:
        """Nothing was found yet: back to the choices."""
        self._stack.setCurrentIndex(_ASK)

    def _on_enough(self) -> None:
        """Ends the job with the best answer so far."""
        self._enough.set()
        self._use.setEnabled(False)

    def _on_adopt(self) -> None:
        if self._answer is None:
            return
        designer = self._session.desk.designer
        try:
            changes = designer.adopt(self._answer.design, self._result.which, self._result.names)
        except Refused as refused:
            self._remark.setText(Messages(self._session.language).refusal(refused))
            return
        self.changed.emit(changes)
        self.accept()

    def _on_choices_edited(self) -> None:
        if self._answer is not None:
            self._remark.setText(self.tr("Propose again to see what you chose since."))

    def _say(self, sentence: str) -> None:
        self._said.setText(sentence)
        self._stack.setCurrentIndex(_SAY)

    def _show_state(self) -> None:
        """What can be done now, and how good the answer is."""
        running, answered = self._job is not None, self._answer is not None
        self._bar.setVisible(running)
        self._use.setVisible(running)
        self._use.setEnabled(running and answered)
        self._propose.setEnabled(not running)
        self._choices.setEnabled(not running)
        self._close.setText(self.tr("Cancel") if running else self.tr("Close"))
        self._result.allow(not running)
        self._state.setText(self._state_words(running))
        count = self._answer.design.candidates if self._answer else 0
        considered = self.tr("%n package(s) were considered.", "", count)
        self._remark.setText(considered if count and not running else "")
        self._show_adopt()

    def _state_words(self, running: bool) -> str:
        if self._answer is None:
            return ""
        gap = gap_words(self._answer.design, self._session.formats)
        return self.tr("Still improving. {gap}").format(gap=gap) if running else gap

    def _show_adopt(self) -> None:
        chosen = len(self._result.which) if self._answer else 0
        self._adopt.setVisible(self._answer is not None)
        self._effect.setVisible(self._answer is not None and self._replaces)
        self._adopt.setText(self.tr("&Adopt %n package(s)", "", chosen))
        self._adopt.setEnabled(self._job is None and chosen > 0)

    def _connect(self) -> None:
        self._found.connect(self._on_found)
        self._propose.clicked.connect(self._on_propose)
        self._choices.edited.connect(self._on_choices_edited)
        self._use.clicked.connect(self._on_enough)
        self._adopt.clicked.connect(self._on_adopt)
        self._result.chosen.connect(self._show_adopt)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Propose packages"))
        row = QHBoxLayout()
        row.setSpacing(LARGE)
        row.addWidget(self._left())
        row.addLayout(self._right(), 1)
        column = page(self)
        column.addLayout(row, 1)
        column.addWidget(self._effect)
        box = add_close(self, column)
        self._close = box.buttons()[0]
        box.addButton(self._adopt, QDialogButtonBox.ButtonRole.AcceptRole)
        self.resize(1290, 690)

    def _left(self) -> QWidget:
        wanted = card(self.tr("What you want"))
        wanted.setFixedWidth(CHOICES_WIDTH)
        put_icon(self._propose, "magic-wand", "on_accent")
        self._propose.setDefault(True)  # else Enter would be Close
        inside = column_of(wanted)
        inside.addWidget(self._choices)
        inside.addWidget(self._propose)
        inside.addStretch(1)
        return wanted

    def _intro(self) -> EmptyState:
        return EmptyState(
            "magic-wand",
            self.tr("The packages that suit your clients best"),
            self.tr(
                "They are worked out from what each client needs and how much of it, what the work "
                "costs you, and what the client can pay. Nothing changes before you adopt them."
            ),
        )

    def _right(self) -> QVBoxLayout:
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self._bar.setAccessibleName(self.tr("Progress"))
        head = QHBoxLayout()
        head.setSpacing(MEDIUM)
        head.addWidget(self._state)
        head.addWidget(self._remark, 1)
        head.addWidget(self._bar)
        head.addWidget(self._use)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        for each in (self._intro(), self._said, self._result):
            self._stack.addWidget(each)
        right = QVBoxLayout()
        right.setSpacing(MEDIUM)
        right.addLayout(head)
        right.addWidget(self._stack, 1)
        return right

    def reject(self) -> None:
        """Stops what runs, keeping the best answer so far; closes where nothing runs."""
        if self._job is None:
            super().reject()
        elif self._answer is not None:
            self._on_enough()
        else:
            self._job.cancel()

    def done(self, result: int) -> None:
        self._enough.set()
        self._jobs.close()
        super().done(result)


def _design(
    desk: Desk,
    rules: DesignRules,
    progress: Progress,
    should_stop: Callable[[], bool],
    found: Callable[[Answer], None],
) -> None:
    """Runs on the job's thread, on a snapshot; hands over each answer as it comes."""
    shown: Answer | None = None
    from clientdesk.app.design import Designs  # noqa: PLC0415 - only this needs it

    with desk.on_snapshot(Designs) as designer:
        for design in designer.run(rules, report=progress, should_stop=should_stop):
            if shown is None or design.packages != shown.design.packages:
                names = tuple(designer.names(design))
                shown = Answer(design, designer.compare(design), names)
            found(replace(shown, design=design))
