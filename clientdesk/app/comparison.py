"""The period before, for figures that are shown beside it."""

from datetime import date

from clientdesk.app.portfolio import Portfolio
from clientdesk.domain.comparison import period_before, reaches_back
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import ProfitReport
from clientdesk.storage.record_start import record_start
from clientdesk.storage.rows import Reader


def report_before(reader: Reader, today: date, period: Period) -> ProfitReport | None:
    """The report of the period before; None where its records do not cover all of it, and where
    the period itself is not over: part of a year against a whole one would say that fees fell.
    """
    before = period_before(period)
    if period.end > today or not reaches_back(record_start(reader), before):
        return None
    return Portfolio(reader, today).report(before)
