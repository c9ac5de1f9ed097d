"""The session's figures of a large workbook, worked out on another thread."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from clientdesk.app.desk import Desk
from clientdesk.app.portfolio import Portfolio
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import ProfitReport
from clientdesk.ui.late_reading import LateReading
from clientdesk.ui.session import Session

if TYPE_CHECKING:
    from clientdesk.domain.grading import Graded


@dataclass(frozen=True, slots=True)
class _Found:
    """What a job read, and the states that the session was in when it began."""

    report: ProfitReport
    state: int
    grades: "dict[int, Graded] | None"
    grade_state: int


class FiguresReading(QObject):
    """Has the session work out its report, and the grades where they are wanted.

    Of a small workbook, or where they are known already, `read` comes within `want`; of a large
    one it comes when the job has ended. What changed meanwhile is for whoever is told of changes
    to want again.
    """

    read = Signal()  # the session knows them

    def __init__(self, session: Session, parent: QObject, grades: bool = False) -> None:
        super().__init__(parent)
        self._session, self._grades = session, grades
        self._waiting = False
        self._reading = LateReading(self)
        self._reading.read.connect(self._on_read)

    @property
    def waiting(self) -> bool:
        """Whether what was wanted last has not been told yet."""
        return self._waiting

    def want(self) -> None:
        """Tells at once what is known or takes no time, else later."""
        self._waiting = not self._is_known and self._session.desk.portfolio.takes_long
        if self._waiting:
            self._reading.start(self._worker())
        else:
            self.read.emit()

    def stop(self) -> None:
        """Before the workbook is closed."""
        self._reading.stop()

    @property
    def _is_known(self) -> bool:
        session = self._session
        graded = session.known_grades is not None or not self._grades
        return session.known is not None and graded

    def _worker(self) -> Callable[[], _Found]:
        session = self._session
        graded = not self._grades or session.known_grades is not None
        states = session.state, session.grade_state
        return partial(_read, session.desk, session.period, session.known, graded, states)

    def _on_read(self, found: _Found) -> None:
        session = self._session
        session.take(found.report, found.state)
        if found.grades is not None:
            session.take_grades(found.grades, found.grade_state)
        if self._is_known:
            self._waiting = False
            self.read.emit()


def _read(
    desk: Desk,
    period: Period,
    known: ProfitReport | None,
    graded: bool,
    states: tuple[int, int],
) -> _Found:
    report, grades = known, None
    if report is None:
        with desk.on_snapshot(Portfolio) as portfolio:
            report = portfolio.report(period)
    if not graded:
        from clientdesk.app.grades import all_grades  # noqa: PLC0415 - not for the first window

        with desk.on_snapshot(partial(all_grades, report=report)) as grades:
            pass
    return _Found(report, states[0], grades, states[1])
