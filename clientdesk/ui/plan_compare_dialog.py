"""Plans side by side: what each would make of its period, a month."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.plan_figures import ComparedPlan, PlanFigures
from clientdesk.domain.formats import Formats
from clientdesk.domain.plan_summary import PlanSummary
from clientdesk.ui.dialogs import add_close, page, text
from clientdesk.ui.late_reading import LateReading
from clientdesk.ui.plan_table import NOTHING
from clientdesk.ui.session import Session
from clientdesk.ui.table import RIGHT, Column, RecordTable, RecordView

MOST = 5  # the newest; more do not fit side by side
_AS_READ = -1


@dataclass(frozen=True, slots=True)
class Compared:
    """A line of the comparison: its name, and what it is in a plan."""

    place: int
    name: str
    say: Callable[[PlanSummary], str]


class PlanCompareDialog(QDialog):
    """Read on another thread; closes with Escape."""

    def __init__(
        self, session: Session, plan_ids: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._view: RecordView | None = None
        self._said = text(self.tr("Working the plans out…"), "muted", wrap=True)
        self._reading = LateReading(self)
        self._reading.read.connect(self.show_plans)
        self.setWindowTitle(self.tr("Compare plans"))
        self._column = page(self)
        self._column.addWidget(text(self.tr("Compare plans"), "page-title"))
        self._column.addWidget(self._said)
        self._place = QVBoxLayout()
        self._column.addLayout(self._place, 1)
        add_close(self, self._column)
        self.resize(360 + 176 * len(plan_ids[:MOST]), 700)
        self._reading.start(_reader(session.desk, tuple(plan_ids[:MOST])))

    def show_plans(self, plans: Sequence[ComparedPlan]) -> None:
        """Shows them, each a column."""
        rows = self._rows()
        table = RecordTable[Compared](self._columns(plans), lambda row: row.place, self)
        table.set_records(rows)
        view = self._view = RecordView(table, sort_by=_AS_READ)
        view.setSortingEnabled(False)
        view.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        view.setAccessibleName(self.tr("Compare plans"))
        self._said.setText(
            self.tr(
                "An average month of each plan's own figures. Expected: by the chance that each "
                "client agrees."
            )
        )
        self._place.addWidget(view)
        view.setFocus()
        view.setCurrentIndex(view.filter.index(0, 0))

    def _columns(self, plans: Sequence[ComparedPlan]) -> list[Column[Compared]]:
        name = Column[Compared](title=self.tr("A month"), text=lambda row: row.name, width=290)
        return [name, *(self._plan(each) for each in plans)]

    def _plan(self, each: ComparedPlan) -> Column[Compared]:
        return Column(
            title=each.saved.plan.name,
            text=lambda row: row.say(each.summary),
            align=RIGHT,
            width=176,
            tone=lambda row: "bad" if row.say(each.summary).startswith("−") else "",
        )

    def _rows(self) -> list[Compared]:
        formats = self._session.formats
        lines = (
            (self.tr("Change in full profit, expected"), _expected(formats)),
            (self.tr("If all agree"), _all(formats)),
            (self.tr("Full profit, expected"), _profit(formats)),
            (self.tr("Fees, expected"), _fees(formats)),
            (self.tr("Hours, expected"), _hours(formats)),
            (self.tr("Hours freed, if all agree"), _freed(formats)),
            (self.tr("Clients asked"), lambda each: str(each.borne.asked)),
            (self.tr("Any of them may say no"), lambda each: str(each.borne.any_of)),
            (self.tr("Least chance that pays"), _least(formats)),
            (self.tr("Clients let go"), lambda each: str(each.exits)),
            (self.tr("Overhead left behind"), _stranded(formats)),
            (self.tr("Cash after a year"), lambda each: formats.signed_amount(each.cash[-1].total)),
        )
        return [Compared(place, *line) for place, line in enumerate(lines)]

    def done(self, result: int) -> None:
        self._reading.stop()
        super().done(result)


def _expected(formats: Formats) -> Callable[[PlanSummary], str]:
    return lambda each: formats.signed_amount(each.a_month(each.expected_effect.full_profit))


def _all(formats: Formats) -> Callable[[PlanSummary], str]:
    return lambda each: formats.signed_amount(each.a_month(each.effect.full_profit))


def _profit(formats: Formats) -> Callable[[PlanSummary], str]:
    return lambda each: formats.whole_amount(each.a_month(each.expected.total.full_profit))


def _fees(formats: Formats) -> Callable[[PlanSummary], str]:
    return lambda each: formats.whole_amount(each.a_month(each.expected.total.fees))


def _hours(formats: Formats) -> Callable[[PlanSummary], str]:
    return lambda each: formats.hours(each.a_month(each.expected.total.seconds))


def _freed(formats: Formats) -> Callable[[PlanSummary], str]:
    return lambda each: formats.hours(each.freed.seconds, 1)


def _least(formats: Formats) -> Callable[[PlanSummary], str]:
    return lambda each: NOTHING if each.break_even is None else formats.percent(each.break_even)


def _stranded(formats: Formats) -> Callable[[PlanSummary], str]:
    return lambda each: formats.whole_amount(each.a_month(each.stranded))


def _reader(desk: Desk, plan_ids: Sequence[int]) -> Callable[[], list[ComparedPlan]]:
    def read() -> list[ComparedPlan]:
        with desk.on_snapshot(PlanFigures) as figures:
            return list(figures.compare(plan_ids))

    return read
