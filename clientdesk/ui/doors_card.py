"""The three doors of a client as one card: another fee, less work, or letting go."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.doors import Doors
from clientdesk.domain.doors import ThreeDoors, staged
from clientdesk.domain.formats import MINUS, Formats
from clientdesk.domain.period import Period
from clientdesk.domain.problems import Refused
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.fee_steps_button import STEPS, steps_words
from clientdesk.ui.late_reading import LateReading
from clientdesk.ui.package_words import NOTHING
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, TIGHT, set_role


class DoorsCard(QFrame):
    """Reads the doors of a client on another thread; meanwhile it keeps what it shows of it.

    `offers_steps`: a button shows the rise in steps; for a place that does not show it anyway.
    """

    def __init__(
        self, session: Session, offers_steps: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._offers_steps = offers_steps
        self._client_id = 0
        self._reading = LateReading(self)
        self._fee, self._scope, self._leave = (text("", "strong") for _ in range(3))
        self._remarks = [text("", "caption") for _ in range(3)]
        self._path = text("", "caption", wrap=True)
        self._in_steps = button(self.tr("In steps"), "trend-up", "link")
        self._lay_out()
        self._reading.read.connect(self.show_doors)

    def read(self, client_id: int) -> None:
        """Works out the doors of a client for the chosen period."""
        if client_id != self._client_id:
            self.show_doors(None)
        self._client_id = client_id
        self._reading.start(_reader(self._session.desk, client_id, self._session.chosen))

    def stop(self) -> None:
        """Before the workbook is closed."""
        self._reading.stop()

    def show_doors(self, doors: ThreeDoors | None) -> None:
        """Shows the three with what each changes; None for a client without figures."""
        formats = self._session.formats
        for label in (self._fee, self._scope, self._leave, *self._remarks):
            label.setText("" if label in self._remarks else NOTHING)
        self._show_path(doors)
        if doors is None:
            return
        self._fee.setText(NOTHING if doors.fee is None else formats.whole_amount(doors.fee))
        self._scope.setText(_scope_words(doors, formats))
        self._leave.setText(formats.signed_amount(doors.letting_go))
        set_role(self._leave, "strong-bad" if doors.letting_go < 0 else "strong")
        for label, words in zip(self._remarks, self._remark_words(doors), strict=True):
            label.setText(words)

    def _show_path(self, doors: ThreeDoors | None) -> None:
        """The rise in two and in three steps, where there is one."""
        formats = self._session.formats
        ways: list[str] = []
        if doors is not None and doors.stages:
            found = (staged(doors.current, doors.fee, count, formats.digits) for count in STEPS)
            ways = [steps_words(stages, formats) for stages in found]
        self._path.setText("\n".join(ways))
        self._in_steps.setVisible(bool(ways) and self._offers_steps)
        self._path.setVisible(bool(ways) and self._in_steps.isChecked())

    def _remark_words(self, doors: ThreeDoors) -> tuple[str, str, str]:
        formats = self._session.formats
        left = formats.whole_amount(doors.overhead_left)
        stays = self.tr("a year; overhead of {amount} stays").format(amount=left)
        return self._fee_words(doors), self._cut_words(doors), stays

    def _fee_words(self, doors: ThreeDoors) -> str:
        if doors.fee is None or doors.rise is None or doors.current is None:
            return self.tr("a month")
        if doors.rise <= 0:
            return self.tr("a month; today's is enough")
        words = self.tr("a month; {rise} on today's {fee}")
        formats = self._session.formats
        return words.format(
            rise=formats.signed_amount(doors.rise), fee=formats.whole_amount(doors.current)
        )

    def _cut_words(self, doors: ThreeDoors) -> str:
        if doors.hours_to_cut is None or doors.scope_share is None:
            if doors.current is None:
                return self.tr("today's fee is not known")
            return self.tr("no amount of work is little enough")
        if doors.hours_to_cut == 0:
            return self.tr("today's work fits")
        share = self._session.formats.percent(doors.scope_share)
        return self.tr("a month; {share} of today's work").format(share=share)

    def _first_remark(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._remarks[0], 1)
        row.addWidget(self._in_steps)
        self._path.setContentsMargins(0, 0, 0, SMALL)
        return row

    def _on_path_wanted(self, wanted: bool) -> None:
        self._path.setVisible(wanted and bool(self._path.text()))

    def _lay_out(self) -> None:
        set_role(self, "card")
        self._in_steps.setCheckable(True)
        self._in_steps.setToolTip(self.tr("The same fee, reached in two or three steps"))
        self._in_steps.toggled.connect(self._on_path_wanted)
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(MEDIUM)
        grid.setVerticalSpacing(0)
        names = (
            self.tr("Fee that reaches the target"),
            self.tr("Scope that fits today's fee"),
            self.tr("Letting go: change in profit"),
        )
        for number, (name, figure) in enumerate(
            zip(names, (self._fee, self._scope, self._leave), strict=True)
        ):
            figure.setAccessibleName(name)
            grid.addWidget(text(name), 3 * number, 0)
            grid.addWidget(figure, 3 * number, 1, Qt.AlignmentFlag.AlignRight)
            self._remarks[number].setContentsMargins(0, 0, 0, TIGHT)
            if number:
                grid.addWidget(self._remarks[number], 3 * number + 1, 0, 1, 2)
        grid.addLayout(self._first_remark(), 1, 0, 1, 2)
        grid.addWidget(self._path, 2, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(TIGHT)
        column.addWidget(text(self.tr("Three doors"), "card-title"))
        column.addLayout(grid)


def _reader(desk: Desk, client_id: int, period: Period | None) -> Callable[[], ThreeDoors | None]:
    """A client that is gone has no doors."""

    def read() -> ThreeDoors | None:
        with desk.on_snapshot(Doors) as doors:
            try:
                return doors.of(client_id, period)
            except Refused:
                return None

    return read


def _scope_words(doors: ThreeDoors, formats: Formats) -> str:
    if doors.hours_to_cut is None:
        return NOTHING
    if doors.hours_to_cut == 0:
        return formats.hours(0)
    return f"{MINUS}{formats.hours(doors.hours_to_cut, 1)} h"
