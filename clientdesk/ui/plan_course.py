"""The clients of a started plan in a list, and under it, where there is room, their course."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientdesk.domain.plan_results import PlanResult
from clientdesk.ui.cards import card_with
from clientdesk.ui.promise_chart import LEAST_HEIGHT, Course, Level, PromiseChart
from clientdesk.ui.session import Session
from clientdesk.ui.table import RecordView
from clientdesk.ui.theme import LARGE, ROW_HEIGHT

_LIST, _REST = 0, 2  # places in the column
_HEAD = 46  # of the list
_MOST = 420
_UNLIMITED = 16_777_215


class ListOverCourse(QWidget):
    """The list is as high as its rows where that leaves enough room for the chart; else it has
    all of it."""

    def __init__(self, session: Session, view: RecordView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._view = session, view
        self._chart = PromiseChart()
        self._card = card_with(self.tr("Contribution of these clients by month"), self._chart)
        self._card.setMaximumHeight(_MOST)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(LARGE - 2)
        self._column.addWidget(view)
        self._column.addWidget(self._card, 2)
        self._column.addStretch()

    def show_result(self, result: PlanResult) -> None:
        """Levels of what came only where something can be said."""
        formats = self._session.formats
        begins = next(
            (n for n, each in enumerate(result.course) if each.month >= result.begins),
            len(result.course),
        )
        self._chart.show_course(
            Course(
                months=tuple(formats.month(each.month) for each in result.course),
                amounts=tuple(each.contribution for each in result.course),
                begins=begins,
                levels=self._levels(result, begins),
            )
        )
        self._share_room()

    def _levels(self, result: PlanResult, begins: int) -> tuple[Level, ...]:
        totals, say = result.totals, self._session.formats.whole_amount
        before, promised = totals.before.contribution, totals.promised.contribution
        levels = [
            Level(before, self.tr("before: {amount}").format(amount=say(before)), "muted"),
            Level(
                promised,
                self.tr("promised: {amount}").format(amount=say(promised)),
                "text",
                begins,
                dashed=True,
            ),
        ]
        if totals.since is not None:
            since = totals.since.contribution
            words = self.tr("since: {amount}").format(amount=say(since))
            levels.append(Level(since, words, "accent", begins))
        return tuple(levels)

    def _share_room(self) -> None:
        rows = _HEAD + self._view.model().rowCount() * ROW_HEIGHT
        fits = self.height() - rows - LARGE >= LEAST_HEIGHT
        self._card.setVisible(fits)
        self._view.setMaximumHeight(rows if fits else _UNLIMITED)
        self._view.setMinimumHeight(rows if fits else 0)
        self._column.setStretch(_LIST, 0 if fits else 1)
        self._column.setStretch(_REST, 1 if fits else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()
