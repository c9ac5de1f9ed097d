"""Use case that reads where the clients are going; for a job, since it reads two years of time."""

from collections import defaultdict
from datetime import date
from functools import cached_property

from clientdesk.app.portfolio import Portfolio
from clientdesk.domain.costing import ClientId
from clientdesk.domain.month_results import ClientMonth
from clientdesk.domain.period import Period
from clientdesk.domain.trends import PortfolioTrends, trend_period, trends_of
from clientdesk.storage.record_start import record_start
from clientdesk.storage.rows import Reader
from clientdesk.storage.trends import payments_by_month


class Trends:
    """Reads one state of the workbook: the store's, or a snapshot's in a job."""

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader = reader
        self._portfolio = Portfolio(reader, today)
        self._default = self._portfolio.default_period()

    def all(self) -> PortfolioTrends:
        """Every client over the last two years, whatever their number in as many statements.

        The last twelve months are those of the report of the default period, to the cent.
        """
        period = self._period
        found: dict[ClientId, list[ClientMonth]] = defaultdict(list)
        for part in self._reports:
            for client_id, months in self._portfolio.all_months(part).items():
                found[client_id].extend(months)
        return trends_of(period, found, payments_by_month(self._reader, period))

    @cached_property
    def _period(self) -> Period:
        """From the first month in which both time and invoices are kept, where the firm does."""
        day = record_start(self._reader).complete_from
        return trend_period(self._default, day.replace(day=1) if day else None)

    @property
    def _reports(self) -> list[Period]:
        """The default period, and before it what there is of the year before."""
        start = self._period.start
        if start == self._default.start:
            return [self._default]
        return [Period(start, self._default.start), self._default]
