"""The desk: what the firm earns, the path with the next thing to do, what is due, what is missing.

The figures of the period are there at once; what holds every client against every package, and
the period before, are read by a job after the first picture.
"""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from clientdesk.domain.profitability import ProfitReport
from clientdesk.ui.capacity_line import CapacityLine
from clientdesk.ui.cards import EmptyState, card_with, column_of
from clientdesk.ui.client_filter import ClientFilter
from clientdesk.ui.desk_figures import DeskFigures
from clientdesk.ui.figures_reading import FiguresReading
from clientdesk.ui.gap_card import GapCard
from clientdesk.ui.late_reading import LateReading
from clientdesk.ui.link_card import LinkCard
from clientdesk.ui.page import Page
from clientdesk.ui.path_card import PathCard
from clientdesk.ui.session import SOURCES, Session
from clientdesk.ui.theme import LARGE, MEDIUM, TIGHT
from clientdesk.ui.whale_view import WhaleView

if TYPE_CHECKING:
    from clientdesk.app.agenda import Agenda
    from clientdesk.app.desk import Desk
    from clientdesk.domain.agenda import DueItem

MOST_LOSSES = 6
MOST_DUE = 40  # late ones first; a plan may have opened hundreds of reviews
READ_AFTER_MS = 30  # the first picture comes before the lists and the job
_GAP = LARGE - 2
_LEAST_ROWS = 3
_WIDE_FROM = 2000


class OverviewDesk(Page):
    """What a firm opens every Monday. What it cannot do itself it asks for by signals."""

    tables = SOURCES | {
        *("persona", "persona_criterion", "persona_service", "package", "package_service"),
        *("client_match", "client_package", "custom_fact", "offer", "kept_letter", "interaction"),
        *("form", "question", "question_option", "question_rule", "question_condition"),
        *("assessment", "assessment_answer", "review", "review_step", "review_terms"),
        *("instalment", "handover_item", "threshold"),
    }
    client_chosen = Signal(object)  # client id
    list_chosen = Signal(object)  # ClientFilter
    staff_wanted = Signal()
    import_wanted = Signal()
    unknown_time_wanted = Signal()  # the hours without a client
    settled = Signal()  # everything is shown that was read
    wanted = Signal(object)  # PathStep, NextThing or DueItem: see `desk_ways`

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._figures = DeskFigures()
        self._whale = WhaleView(compact=True)
        self._capacity = CapacityLine()
        self._path = PathCard()
        self._due = LinkCard(self.tr("Next"), _LEAST_ROWS)
        self._losing = LinkCard(self.tr("Clients that lose most"), _LEAST_ROWS)
        self._gaps = GapCard(self.tr("To be sure of the figures"), _LEAST_ROWS)
        self._content = QWidget()
        self._grid = QGridLayout(self._content)
        self._lists = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._side = QVBoxLayout()
        self._is_wide = False
        self._empty = self._nothing_yet()
        self._empty.hide()  # both at once would make the window taller than its screen
        self._agenda: Agenda | None = None
        self._report: ProfitReport | None = None  # that is shown
        self._drawn: ProfitReport | None = None  # of which the curve is
        self._reporting, self._reading = FiguresReading(session, self), LateReading(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(READ_AFTER_MS)
        self._lay_out()
        self._connect()

    def reload(self) -> None:
        """Of a large workbook the report is a job too; until it is read, what is shown stays."""
        self._later.stop()
        self._reporting.want()

    def may_leave(self) -> bool:
        self._later.stop()
        self._reporting.stop()
        self._reading.stop()
        return True

    def _show_report(self) -> None:
        report = self.session.report
        nothing = not report.totals.seconds and not report.totals.fees
        self._report = report
        self._empty.setVisible(nothing)
        self._content.setVisible(not nothing)
        if nothing:
            return
        self._capacity.show_capacity(report.capacity, self.session.formats)
        self._show_figures(report)
        self._later.start()

    def _on_later(self) -> None:
        desk, report = self.session.desk, self._report
        if report is None:
            return
        self._reading.start(lambda: _read_agenda(desk, report))
        if report is not self._drawn:
            self._drawn = report
            self._whale.show_curve(report, self.session.formats)
            self._show_losing(report)
        self._show_gaps(report)

    def _on_read(self, agenda: "Agenda") -> None:
        formats = self.session.formats
        self._agenda = agenda
        if self._report is not None:
            self._show_figures(self._report)
            self._show_gaps(self._report)
        self._path.show_path(agenda.path, agenda.next_thing, formats)
        self._figures.show_guard(agenda.guard, formats)
        self._show_due(agenda.due)
        self.settled.emit()

    def _show_figures(self, report: ProfitReport) -> None:
        """Beside the period before, where the last reading knows it."""
        before = self._agenda.before if self._agenda else None
        if before is not None and before.period.end != report.period.start:
            before = None
        target = self.session.desk.firm.firm().target_margin
        self._figures.show_report(report, before, target, self.session.formats)

    def _show_gaps(self, report: ProfitReport) -> None:
        without_rate = len(self.session.desk.firm.staff_without_rate())
        agreements = self._agenda.without_agreement if self._agenda else 0
        self._gaps.show_gaps(report, without_rate, agreements, self.session.formats)

    def _show_losing(self, report: ProfitReport) -> None:
        losing = [each for each in report.clients if each.full_profit < 0]
        losing.sort(key=lambda each: each.full_profit)
        links = self._losing.links
        links.clear()
        for each in losing[:MOST_LOSSES]:
            amount = self.session.formats.whole_amount(each.full_profit)
            links.add(each.name, amount, partial(self.client_chosen.emit, each.client_id))
        if not losing:
            links.say(self.tr("No client loses money in this period."))
        elif len(losing) > _LEAST_ROWS:
            words = self.tr("See all %n client(s)", "", len(losing))
            links.add(words, "", partial(self.list_chosen.emit, ClientFilter.LOSING))

    def _show_due(self, due: "Sequence[DueItem]") -> None:
        from clientdesk.ui.agenda_words import due_words, when_words  # noqa: PLC0415

        today, formats, links = self.session.desk.today, self.session.formats, self._due.links
        late = sum(1 for item in due if item.days_late(today))
        self._due.show_count(self.tr("%n late", "", late) if late else "", "bad")
        links.clear()
        for item in due[:MOST_DUE]:
            when = when_words(item, today, formats)
            tone = "bad" if item.days_late(today) else "muted"
            links.add(due_words(item, formats), when, partial(self.wanted.emit, item), "", tone)
        if not due:
            links.say(self.tr("Nothing is due in the next days."))
        elif len(due) > MOST_DUE:
            links.say(self.tr("and %n more", "", len(due) - MOST_DUE))

    def _on_asked(self, code: str) -> None:
        from clientdesk.domain.arithmetic import Figure  # noqa: PLC0415
        from clientdesk.ui.arithmetic_dialog import show_figure  # noqa: PLC0415

        show_figure(self.session, Figure(code), self)

    def _connect(self) -> None:
        self._later.timeout.connect(self._on_later)
        self._reporting.read.connect(self._show_report)
        self._reading.read.connect(self._on_read)
        self._figures.asked.connect(self._on_asked)
        self._whale.client_chosen.connect(self.client_chosen)
        self._path.wanted.connect(self.wanted)
        self._gaps.staff_wanted.connect(self.staff_wanted)
        self._gaps.unknown_time_wanted.connect(self.unknown_time_wanted)
        self._gaps.list_chosen.connect(self.list_chosen)

    def _nothing_yet(self) -> EmptyState:
        state = EmptyState(
            "chart-line-up",
            self.tr("No figures yet"),
            self.tr(
                "Bring in a time export and an invoice list. ClientDesk then shows what each "
                "client brings and costs. Without timesheets, hours can be estimated from the "
                "services agreed with each client: see Services."
            ),
        )
        state.add_button(self.tr("Import…"), "download-simple", self.import_wanted.emit, "primary")
        state.end_buttons()
        return state

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._empty)
        outer.addWidget(self._content)
        self._lists.setSpacing(_GAP)
        for each in (self._losing, self._gaps):
            self._lists.addWidget(each, 1)
        grid = self._grid
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        grid.addWidget(self._whale_card(), 1, 0)
        grid.setRowStretch(1, 3)
        self._side.setSpacing(_GAP)
        self._side.addWidget(self._path)
        self._side.addWidget(self._due, 1)
        self._arrange(is_wide=False)

    def _arrange(self, is_wide: bool) -> None:
        """The two lists under the curve, on a wide screen beside it: a line stays short enough to
        be read across."""
        self._is_wide = is_wide
        grid, direction = self._grid, QBoxLayout.Direction
        self._lists.setDirection(direction.TopToBottom if is_wide else direction.LeftToRight)
        for layout in (self._lists, self._side):
            grid.removeItem(layout)
        if is_wide:
            grid.addLayout(self._lists, 1, 1)
            grid.addLayout(self._side, 1, 2)
        else:
            grid.addLayout(self._lists, 2, 0)
            grid.addLayout(self._side, 1, 1, 2, 1)
        grid.addWidget(self._figures, 0, 0, 1, 3 if is_wide else 2)
        grid.setRowStretch(2, 0 if is_wide else 1)
        for column, stretch in enumerate((24, 6, 8) if is_wide else (13, 7, 0)):
            grid.setColumnStretch(column, stretch)

    def _whale_card(self) -> QWidget:
        title = self.tr("Whale curve: profit added up, best client first")
        frame = card_with(title, self._whale, self._capacity)
        column_of(frame).setSpacing(TIGHT)
        column_of(frame).setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        expanding = QSizePolicy.Policy.Expanding
        self._whale.setSizePolicy(expanding, expanding)
        return frame

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= _WIDE_FROM
        if is_wide is not self._is_wide:
            self._arrange(is_wide)


def _read_agenda(desk: "Desk", report: ProfitReport) -> "Agenda":
    """On the job's thread: a snapshot, and what is loaded for it."""
    from clientdesk.app.agenda import agenda_of  # noqa: PLC0415 - not for the first window

    with desk.on_snapshot(lambda reader, today: (reader, today)) as (reader, today):
        return agenda_of(reader, today, report.period, report)
