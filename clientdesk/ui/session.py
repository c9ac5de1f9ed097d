"""What all tabs read: the open workbook's figures for the chosen period, worked out once."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import Changes
from clientdesk.domain.formats import Formats
from clientdesk.domain.period import Period, add_months, calendar_year
from clientdesk.domain.profitability import ProfitReport

if TYPE_CHECKING:
    from clientdesk.domain.grading import Graded

SOURCES = frozenset(
    {"firm", "staff", "staff_rate", "overhead", "tool", "tool_client", "client", "time_entry"}
    | {"invoice", "payment", "expense", "tool_tier", "tool_service", "service", "task"}
    | {"engagement", "engagement_service", "client_fact"}
)
GRADE_SOURCES = SOURCES | {
    *("client_grade", "grade_weight", "assessment", "assessment_answer", "form", "question")
}


class Session(QObject):
    """One open workbook as the window sees it."""

    period_changed = Signal()

    def __init__(self, desk: Desk, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.language = language
        self._period: Period | None = None
        self._report: ProfitReport | None = None
        self._state = 0
        self._formats: Formats | None = None
        self._grades: dict[int, Graded] | None = None
        self._grade_state = 0

    @property
    def period(self) -> Period:
        """The chosen period, or the workbook's own twelve months."""
        if self._period is None and self._report is not None:
            return self._report.period
        return self._period or self.desk.portfolio.default_period()

    @property
    def chosen(self) -> Period | None:
        """What the user chose; None follows the records."""
        return self._period

    @property
    def report(self) -> ProfitReport:
        if self._report is None:
            portfolio = self.desk.portfolio
            self._report = portfolio.report(self._period or portfolio.default_period())
        return self._report

    @property
    def known(self) -> ProfitReport | None:
        """The report, where it was worked out since the last change of what it is made of."""
        return self._report

    @property
    def state(self) -> int:
        """Goes up whenever the report grows old."""
        return self._state

    def take(self, report: ProfitReport, state: int) -> None:
        """Keeps a report that a job read when the session was in `state`; too late, it is left."""
        if state == self._state:
            self._report = report

    @property
    def known_grades(self) -> "dict[int, Graded] | None":
        """The grades, where they were worked out since the last change of what they go by."""
        return self._grades

    @property
    def grade_state(self) -> int:
        """Goes up whenever the grades grow old."""
        return self._grade_state

    def take_grades(self, grades: "dict[int, Graded]", state: int) -> None:
        """Keeps grades as `take` keeps a report."""
        if state == self._grade_state:
            self._grades = grades

    @property
    def grades(self) -> "dict[int, Graded]":
        """The grade of every client, by id."""
        if self._grades is None:
            self._grades = self.desk.grades.all(self.report)
        return self._grades

    @property
    def formats(self) -> Formats:
        if self._formats is None:
            self._formats = self.desk.formats(self.language)
        return self._formats

    def choose(self, period: Period | None) -> None:
        """Shows another period; None is the last twelve months that have records."""
        self._period = period
        self._drop_report()
        self.period_changed.emit()

    def forget(self, changes: Changes) -> None:
        """Drops what these changes made old."""
        if changes.touch(*SOURCES):
            self._drop_report()
        if changes.touch(*GRADE_SOURCES):
            self._grades = None
            self._grade_state += 1
        if changes.touch("firm"):
            self._formats = None

    def _drop_report(self) -> None:
        self._report = None
        self._state += 1

    def year(self, back: int) -> Period:
        """The calendar year of today, or so many years before."""
        return calendar_year(self.desk.today.year - back)

    def period_text(self, period: Period) -> str:
        """'nov 2025 – oct 2026', or days where it is not whole months."""
        last_month = add_months(period.end.replace(day=1), -1)
        if period.start.day == 1 and period.end.day == 1:
            first = self.formats.month(period.start)
            return (
                first
                if period.start == last_month
                else f"{first} – {self.formats.month(last_month)}"
            )
        last = date.fromordinal(period.end.toordinal() - 1)
        return f"{self.formats.short_date(period.start)} – {self.formats.short_date(last)}"
