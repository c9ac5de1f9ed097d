"""A rise in two or three steps, chosen from a menu that shows each of them."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from clientdesk.domain.doors import Stage, staged
from clientdesk.domain.fee_steps import dated
from clientdesk.domain.formats import Formats
from clientdesk.ui.session import Session
from clientdesk.ui.theme import put_icon

STEPS = (2, 3)


class FeeStepsButton(QPushButton):
    """Asks in how many steps a fee is reached; a quarter lies between two of them."""

    chosen = Signal(object)  # the steps, tuple[FeeStage, ...]; none for a rise at once

    def __init__(self, session: Session, client_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._client_id = session, client_id
        self._current, self._fee = 0, 0
        self._first: date | None = None
        self.setText(self.tr("In s&teps"))
        self.setAutoDefault(False)
        put_icon(self, "trend-up", "muted")
        self._choices = QMenu(self)
        self._choices.aboutToShow.connect(self._fill)
        self.setMenu(self._choices)

    def offer(self, current: int | None, fee: int | None, first: date | None) -> None:
        """From today's fee to another one; `first` is the day of the change, where it is known."""
        self._current, self._fee, self._first = current or 0, fee or 0, first
        self.setEnabled(0 < self._current < self._fee)

    def _fill(self) -> None:
        self._choices.clear()
        doors = self._session.desk.casework.doors
        first = self._first or doors.first_step(self._client_id, self._current, self._fee)
        formats = self._session.formats
        for count in STEPS:
            stages = staged(self._current, self._fee, count, formats.digits)
            action = self._choices.addAction(steps_words(stages, formats))
            action.triggered.connect(partial(self.chosen.emit, dated(stages, first)))
        at_once = self._choices.addAction(self.tr("At once"))
        at_once.triggered.connect(partial(self.chosen.emit, ()))


def steps_words(stages: Sequence[Stage], formats: Formats) -> str:
    """'2 steps: 1.107 · 1.369'."""
    fees = " · ".join(formats.whole_amount(stage.fee) for stage in stages)
    template = QCoreApplication.translate("FeeSteps", "{count} steps: {fees}")
    return template.format(count=len(stages), fees=fees)
