"""A calendar year in a card: reviews that ended in it, and what started plans brought."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QWidget

from clientdesk.domain.review_records import ReviewOutcome
from clientdesk.domain.year_results import YearResult
from clientdesk.ui.cards import Lines
from clientdesk.ui.dialogs import text
from clientdesk.ui.plan_result_cards import card_column
from clientdesk.ui.plan_result_table import NOT_YET
from clientdesk.ui.session import Session


class YearCard(QFrame):
    """Shows the year that is chosen; the latest at first. Hidden while there is none."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._years: Sequence[YearResult] = ()
        self._box = QComboBox()
        self._lines = Lines()
        self._said = text("", "caption", wrap=True)
        self._lay_out()
        self._box.activated.connect(self._show)

    @property
    def year(self) -> YearResult | None:
        """The year that is shown."""
        place = self._box.currentIndex()
        return self._years[place] if 0 <= place < len(self._years) else None

    def show_years(self, years: Sequence[YearResult]) -> None:
        """Stays at the year that is shown, where it is still there."""
        kept, self._years = self._box.currentText(), years
        self._box.clear()
        self._box.addItems([str(year.year) for year in years])
        self._box.setCurrentIndex(max(self._box.findText(kept), 0))
        self.setVisible(bool(years))
        self._show()

    def _show(self) -> None:
        self._lines.clear()
        if self.year is not None:
            self._show_ends(self.year)
            self._show_gains(self.year)
            self._said.setText(self._said_of(self.year))

    def _show_ends(self, year: YearResult) -> None:
        self._lines.add(self.tr("Clients recovered"), str(year.count(ReviewOutcome.RECOVERED)))
        self._lines.add(self.tr("Clients let go"), str(year.count(ReviewOutcome.LET_GO)))

    def _show_gains(self, year: YearResult) -> None:
        formats, came, promised = self._session.formats, year.came, year.promised
        money = self._of(
            formats.signed_amount(came.contribution), formats.signed_amount(promised.contribution)
        )
        hours = self._of(formats.hours(-came.seconds), formats.hours(-promised.seconds))
        if not year.lines:
            money = hours = NOT_YET
        self._lines.add(self.tr("Contribution"), money, strong=True, loss=came.contribution < 0)
        self._lines.add(self.tr("Hours freed"), hours, strong=True)

    def _of(self, came: str, promised: str) -> str:
        return self.tr("{came} of {promised}").format(came=came, promised=promised)

    def _said_of(self, year: YearResult) -> str:
        if not year.lines:
            return self.tr("No plan has been measured over three whole months in it yet.")
        return self.tr("Against the promise for the %n month(s) measured.", "", year.months)

    def _lay_out(self) -> None:
        title = text(self.tr("The &year"), "card-title")
        title.setBuddy(self._box)
        head = QHBoxLayout()
        head.addWidget(title, 1)
        head.addWidget(self._box)
        column = card_column(self)
        column.addLayout(head)
        column.addWidget(self._lines)
        column.addWidget(self._said)
