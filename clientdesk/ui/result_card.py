"""What a case changed: an average month before it and since, promised against realised."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from clientdesk.app.case_figures import CaseFigures
from clientdesk.app.desk import Desk
from clientdesk.domain.review_results import MonthlyFigures, ReviewResultFigures
from clientdesk.ui.cards import Lines, empty
from clientdesk.ui.dialogs import text
from clientdesk.ui.late_reading import LateReading
from clientdesk.ui.session import Session
from clientdesk.ui.theme import LARGE, MEDIUM, TIGHT, set_role


class ResultCard(QFrame):
    """Read on another thread; hidden until terms are agreed or a profit is promised."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._review_id = 0
        self._reading = LateReading(self)
        self._grid = QGridLayout()
        self._year = Lines()
        self._said = text("", "caption", wrap=True)
        self._lay_out()
        self._reading.read.connect(self.show_result)

    def read(self, review_id: int) -> None:
        """Works out what a case changed."""
        if review_id != self._review_id:
            self.hide()
        self._review_id = review_id
        self._reading.start(_reader(self._session.desk, review_id))

    def stop(self) -> None:
        """Before the workbook is closed."""
        self._reading.stop()

    def show_result(self, result: ReviewResultFigures) -> None:
        """Before, since, and the year's promise."""
        self.setVisible(result.since is not None or result.promised is not None)
        self._show_months(result)
        self._year.clear()
        if result.promised is not None:
            self._add(self.tr("Profit promised a year"), result.promised)
        if result.since is not None and result.realised is not None:
            self._add(self.tr("Profit a year at this pace"), result.realised)
            better = 12 * (result.since.profit - result.before.profit)
            self._add(self.tr("Change in profit a year"), better, signed=True)
        self._said.setText(self._said_words(result))

    def _said_words(self, result: ReviewResultFigures) -> str:
        if result.since is None:
            return self.tr("No whole month under agreed terms yet.")
        before = self._session.period_text(result.before.period)
        since = self._session.period_text(result.since.period)
        said = self.tr("An average month; before: {before}, since: {since}.")
        return said.format(before=before, since=since)

    def _add(self, words: str, amount: int, signed: bool = False) -> None:
        formats = self._session.formats
        shown = formats.signed_amount(amount) if signed else formats.whole_amount(amount)
        self._year.add(words, shown, strong=True, loss=amount < 0)

    def _show_months(self, result: ReviewResultFigures) -> None:
        empty(self._grid)
        titles = (self.tr("Before"), self.tr("Since"))
        for column, title in enumerate(titles, 1):
            self._put(0, column, title, "caption")
        rows: tuple[tuple[str, Callable[[MonthlyFigures], str]], ...] = (
            (self.tr("Fees a month"), lambda each: self._amount(each.fees)),
            (self.tr("Cost a month"), lambda each: self._amount(each.cost)),
            (self.tr("Hours a month"), lambda each: self._session.formats.hours(each.seconds, 1)),
            (self.tr("Profit a month"), lambda each: self._amount(each.profit)),
        )
        for row, (name, say) in enumerate(rows, 1):
            self._put(row, 0, name, "muted")
            for column, figures in enumerate((result.before, result.since), 1):
                self._put(row, column, "" if figures is None else say(figures), "")

    def _put(self, row: int, column: int, words: str, role: str) -> None:
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(text(words, role), row, column, side)

    def _amount(self, amount: int) -> str:
        return self._session.formats.whole_amount(amount)

    def _lay_out(self) -> None:
        set_role(self, "card")
        self._grid.setColumnStretch(0, 1)
        self._grid.setHorizontalSpacing(LARGE)
        self._grid.setVerticalSpacing(3)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(TIGHT)
        column.addWidget(text(self.tr("What it changed"), "card-title"))
        column.addLayout(self._grid)
        column.addWidget(self._year)
        column.addWidget(self._said)


def _reader(desk: Desk, review_id: int) -> Callable[[], ReviewResultFigures]:
    def read() -> ReviewResultFigures:
        with desk.on_snapshot(CaseFigures) as figures:
            return figures.result(review_id)

    return read
