"""The row of key figures on the desk, beside those of the period before where they are known."""

from fractions import Fraction
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clientdesk.domain.comparison import Change
from clientdesk.domain.formats import Formats
from clientdesk.domain.money import WHOLE
from clientdesk.domain.portfolio import concentration_of
from clientdesk.domain.pricing import rate_for_margin
from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.ui.cards import KeyFigure
from clientdesk.ui.theme import LARGE

if TYPE_CHECKING:
    from clientdesk.domain.guard import Guard


class DeskFigures(QWidget):
    """Fees, full profit, the effective hourly rate, the hardest tenth, and who was let go."""

    asked = Signal(object)  # the code of the Figure whose arithmetic is wanted

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fees = KeyFigure(self.tr("Fees"))
        self._profit = KeyFigure(self.tr("Full profit"))
        self._rate = KeyFigure(self.tr("Effective hourly rate"))
        self._tenth = KeyFigure(self.tr("Time of the hardest tenth"))
        self._gone = KeyFigure(self.tr("Let go this year"))
        self._all = (self._fees, self._profit, self._rate, self._tenth, self._gone)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(LARGE - 2)
        for figure in self._all:
            row.addWidget(figure, 1)
            figure.show_figure("…", " ")  # as high as it will be
        self._invite()

    def show_report(
        self, report: ProfitReport, before: ProfitReport | None, target: int, formats: Formats
    ) -> None:
        """The figures of a period; `before` None where there is nothing to compare with.

        `target` is the firm's margin in per cent.
        """
        past = before.totals if before else None
        self._show_fees(report, past, formats)
        self._show_profit(report.totals, past, formats)
        self._show_rate(report.totals, target, formats)
        share = concentration_of(report).hours_share_of_top_tenth
        said = self.tr("of all hours; it is often said 90%")
        self._tenth.show_figure(formats.percent(share), said)

    def show_guard(self, guard: "Guard", formats: Formats) -> None:
        """How many of those that may be let go in a year were."""
        gone = self.tr("{gone} of {limit}").format(gone=guard.let_go, limit=guard.limit)
        share = formats.percent(Fraction(guard.share, WHOLE))
        over = guard.let_go > guard.limit
        said = self.tr("over the limit of {share}") if over else self.tr("limit {share}")
        self._gone.show_figure(gone, said.format(share=share), doubt=over)

    def _show_fees(self, report: ProfitReport, past: ClientResult | None, formats: Formats) -> None:
        fees = report.totals.fees
        months = self.tr("%n month(s)", "", len(report.period.months()))
        change = Change(fees, past.fees) if past else None
        said = self._compared(change, formats) or months
        self._fees.show_figure(formats.whole_amount(fees), said, tone=_tone(change))

    def _show_profit(
        self, totals: ClientResult, past: ClientResult | None, formats: Formats
    ) -> None:
        doubt = totals.uncosted_seconds > 0
        known = past is not None and not doubt and not past.uncosted_seconds
        change = Change(totals.full_profit, past.full_profit) if past and known else None
        said = self._compared(change, formats)
        if doubt:
            said = self.tr("incomplete: some hours have no cost")
        elif not said:
            said = self.tr("margin {margin}").format(margin=formats.percent(totals.margin))
        figure = formats.whole_amount(totals.full_profit)
        self._profit.show_figure(figure, said, totals.full_profit < 0, doubt, _tone(change))

    def _show_rate(self, totals: ClientResult, target: int, formats: Formats) -> None:
        """Beside the rate with which the firm's target margin would be reached."""
        rate = totals.effective_hourly_rate
        cost = totals.cost_to_serve + totals.write_offs + totals.overhead
        wanted = rate_for_margin(cost, totals.seconds, Fraction(target, WHOLE))
        said = self.tr("{hours} h").format(hours=formats.hours(totals.seconds))
        below = False
        if rate is not None and wanted is not None and not totals.uncosted_seconds:
            below = rate < wanted
            said = self.tr("target {rate}").format(rate=formats.rate(wanted))
        self._rate.show_figure(formats.rate(rate), said, doubt=below)

    def _compared(self, change: Change | None, formats: Formats) -> str:
        """'+4.1% on the period before'; in money where there was no profit to take a part of."""
        if change is None:
            return ""
        if not change.amount:
            return self.tr("as in the period before")
        template = self.tr("{change} on the period before")
        if change.share is not None:
            return template.format(change=formats.signed_percent(change.share))
        return template.format(change=formats.signed_amount(change.amount))

    def _invite(self) -> None:
        """By the codes of `domain.arithmetic`, which is not for the first window."""
        codes = ("fees", "full_profit", "effective_hourly_rate", "tenth", "guard_limit")
        for code, figure in zip(codes, self._all, strict=True):
            figure.invite()
            figure.asked.connect(partial(self.asked.emit, code))


def _tone(change: Change | None) -> str:
    if change is None or change.amount == 0:
        return ""
    return "good" if change.amount > 0 else "bad"
