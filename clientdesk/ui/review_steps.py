"""The seven steps of a case: each row says how it stands and opens its form."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from clientdesk.app.reviews import ReviewCase
from clientdesk.domain.review import Gate, current_step
from clientdesk.domain.review_records import Review, ReviewStep, Step, StepState
from clientdesk.ui.dialogs import text
from clientdesk.ui.review_words import closed_words, step_words
from clientdesk.ui.session import Session
from clientdesk.ui.step_row import StepLook, StepRow
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, TIGHT, put_icon, set_role

_NO_GATE = Gate(())


class StepsCard(QFrame):
    """The head of a case and its steps; what is pressed is the page's business."""

    step_wanted = Signal(object)  # Step
    close_wanted = Signal()
    reopen_wanted = Signal()
    file_wanted = Signal()
    delete_wanted = Signal()
    client_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._name = text("", "page-title", wrap=True)
        self._said = text("", "muted", wrap=True)
        self._since = text("", "caption", wrap=True)
        self._rows = {step: StepRow(step) for step in Step}
        self._menu = QMenu(self)
        self._end = self._menu.addAction(self.tr("&Close this case…"))
        self._reopen = self._menu.addAction(self.tr("&Open it again"))
        self._file = self._menu.addAction(self.tr("Offboarding &file…"))
        self._client = self._menu.addAction(self.tr("&Show the client"))
        self._menu.addSeparator()
        self._delete = self._menu.addAction(self.tr("&Delete this case…"))
        self._lay_out()
        self._connect()

    def show_case(self, case: ReviewCase, gate: Gate) -> None:
        """Shows a case as it stands."""
        formats = self._session.formats
        is_open = case.review.closed_on is None
        self._name.setText(case.client.name)
        said = self.tr("Seven steps before any goodbye")
        self._said.setText(said if is_open else closed_words(case.review, formats))
        self._since.setText(self._since_words(case.review))
        self._end.setVisible(is_open)
        self._reopen.setVisible(not is_open)
        now = current_step(case.steps) if is_open else None
        lock = gate if is_open else _NO_GATE
        for step in case.steps:
            row = self._rows[Step(step.step)]
            row.show_step(step_words(step, case, lock, formats), _look(step, now, lock))

    def _since_words(self, review: Review) -> str:
        day = self._session.formats.short_date(review.opened_on)
        if not review.owner:
            return self.tr("Opened on {day}").format(day=day)
        return self.tr("Opened on {day} · {owner}").format(day=day, owner=review.owner)

    def _connect(self) -> None:
        for step, row in self._rows.items():
            row.clicked.connect(lambda _checked, wanted=step: self.step_wanted.emit(wanted))
        self._end.triggered.connect(self.close_wanted)
        self._reopen.triggered.connect(self.reopen_wanted)
        self._file.triggered.connect(self.file_wanted)
        self._client.triggered.connect(self.client_wanted)
        self._delete.triggered.connect(self.delete_wanted)

    def _lay_out(self) -> None:
        set_role(self, "card")
        more = QToolButton()
        put_icon(more, "dots-three-outline")
        set_role(more, "quiet")
        more.setAccessibleName(self.tr("More about this case"))
        more.setToolTip(self.tr("More about this case"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self._menu)
        more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        head = QHBoxLayout()
        head.setContentsMargins(MEDIUM - TIGHT, 0, 0, 0)
        head.addWidget(self._name, 1)
        head.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        for label in (self._said, self._since):
            label.setContentsMargins(MEDIUM - TIGHT, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, LARGE, SMALL, MEDIUM)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._said)
        column.addWidget(self._since)
        column.addSpacing(TIGHT)
        for row in self._rows.values():
            column.addWidget(row)


def _look(step: ReviewStep, now: Step | None, gate: Gate) -> StepLook:
    if step.state is StepState.DONE:
        return StepLook.DONE
    if step.state is StepState.OVERRIDDEN:
        return StepLook.LEFT_OUT
    if step.step == Step.DEFINITION and gate.locked:
        return StepLook.LOCKED
    return StepLook.NOW if step.step == now else StepLook.LATER
