"""The hours that a plan frees, what they would earn, and what overhead then costs the others."""

from fractions import Fraction

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientdesk.domain.plan_freed import FreedTime
from clientdesk.domain.plan_summary import PlanSummary
from clientdesk.domain.plan_view import PlanView
from clientdesk.domain.records import OverheadDriver
from clientdesk.ui.cards import Lines
from clientdesk.ui.dialogs import text
from clientdesk.ui.session import Session
from clientdesk.ui.theme import MEDIUM, SMALL


class PlanTimePane(QWidget):
    """If all agree, a month."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._freed, self._overhead = Lines(), Lines()
        self._said = text("", "muted", wrap=True)
        self._stays = text("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(text(self.tr("Freed hours, if all agree"), "strong"))
        column.addWidget(self._freed)
        column.addWidget(self._said)
        column.addSpacing(MEDIUM)
        column.addWidget(text(self.tr("Overhead of those who stay"), "strong"))
        column.addWidget(self._overhead)
        column.addWidget(self._stays)
        column.addStretch(1)

    def show_view(self, view: PlanView) -> None:
        """Shows a plan's hours and overhead."""
        self._show_freed(view.summary)
        self._show_overhead(view)

    def _show_freed(self, summary: PlanSummary) -> None:
        formats, freed = self._session.formats, summary.freed
        self._freed.clear()
        self._freed.add(self.tr("Hours freed a month"), formats.hours(freed.seconds, 1), True)
        self._freed.add(
            self.tr("What they go on costing until sold"), formats.whole_amount(freed.cost)
        )
        if freed.best is not None and freed.clients:
            words = self.tr("%n client(s) more on {package}: fees", "", freed.clients)
            fees = formats.whole_amount(freed.fees)
            self._freed.add(words.format(package=freed.best.name), fees)
            self._freed.add(self.tr("Their profit"), formats.whole_amount(freed.profit), True)
        self._said.setText(self._freed_words(summary, freed))

    def _freed_words(self, summary: PlanSummary, freed: FreedTime) -> str:
        if summary.effect.seconds > 0:
            hours = self._session.formats.hours(summary.a_month(summary.effect.seconds), 1)
            return self.tr("The plan takes {hours} h a month more than today.").format(hours=hours)
        if not freed.seconds:
            return self.tr("The plan frees no hours.")
        if freed.best is None:
            return self.tr(
                "Freed time saves no pay. What it would earn is not known: no package is priced "
                "above its cost floor."
            )
        if not freed.clients:
            said = self.tr("Not enough for one more client on {package}, your best package.")
        else:
            said = self.tr(
                "Freed time saves no pay until it is sold: {package} is the package that earns "
                "most an hour."
            )
        return said.format(package=freed.best.name)

    def _show_overhead(self, view: PlanView) -> None:
        formats, summary = self._session.formats, view.summary
        self._overhead.clear()
        self._overhead.add(
            self._rate_name(view.driver, today=True), self._rate(view, view.rate_today)
        )
        self._overhead.add(
            self._rate_name(view.driver, today=False), self._rate(view, view.rate_planned), True
        )
        stranded = summary.a_month(summary.stranded)
        amount = formats.whole_amount(stranded)
        self._overhead.add(self.tr("Left behind by those who are let go"), amount)
        self._stays.setText(
            self.tr("The overhead of the firm stays the same; the others bear it.")
            if stranded
            else self.tr("The overhead of the firm stays the same; only its shares move.")
        )

    def _rate_name(self, driver: OverheadDriver, today: bool) -> str:
        if driver is OverheadDriver.HOURS:
            return self.tr("An hour, today") if today else self.tr("An hour, with the plan")
        if driver is OverheadDriver.FEES:
            return self.tr("Of fees, today") if today else self.tr("Of fees, with the plan")
        return self.tr("A client, today") if today else self.tr("A client, with the plan")

    def _rate(self, view: PlanView, rate: Fraction | None) -> str:
        if view.driver is OverheadDriver.FEES:
            return self._session.formats.percent(rate, 1)
        return self._session.formats.rate(rate)
