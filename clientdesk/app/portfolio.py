"""Use cases that read figures: the report, and what stands behind a client's line."""

from datetime import date
from typing import TYPE_CHECKING

from clientdesk.app.agreed_volumes import agreed_volumes
from clientdesk.domain.costing import ClientId
from clientdesk.domain.month_results import (
    ClientMonth,
    MonthResult,
    all_month_results,
    month_results,
)
from clientdesk.domain.period import Period, last_complete_months
from clientdesk.domain.profitability import ProfitReport, profit_report
from clientdesk.domain.records import Invoice
from clientdesk.domain.report_inputs import OpenInvoice
from clientdesk.storage import sums, time_entries
from clientdesk.storage.rows import Reader
from clientdesk.storage.time_entries import TimeEntryLine

if TYPE_CHECKING:
    from clientdesk.domain.segments import Segment, SegmentLimits

__all__ = ["Portfolio", "TimeEntryLine"]

_MANY_ENTRIES = 20_000  # 0.1 s


class Portfolio:
    """Figures of one state of the workbook: the store's, or a snapshot's in a job."""

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader = reader
        self._today = today

    @property
    def takes_long(self) -> bool:
        """Whether a report is worth a job: it goes through many entries of time."""
        return time_entries.about_how_many(self._reader) > _MANY_ENTRIES

    def default_period(self) -> Period:
        """The twelve months before the running one, or before the records end."""
        return last_complete_months(self._today, sums.last_record_day(self._reader))

    def report(self, period: Period) -> ProfitReport:
        """All figures of a period."""
        volumes = agreed_volumes(self._reader)
        return profit_report(period, sums.inputs_of(self._reader, period, volumes))

    def segments(self, report: ProfitReport) -> "tuple[Segment, ...]":
        """Every client of a report in its segment, by the firm's own limits."""
        from clientdesk.app.segments import segments_of  # noqa: PLC0415 - not for the first window

        return segments_of(self._reader, report, self._today)

    def segment_limits(self) -> "SegmentLimits":
        """What the segments go by."""
        from clientdesk.app.profit_limits import segment_limits  # noqa: PLC0415

        return segment_limits(self._reader)

    def plain_sums(self, period: Period) -> tuple[int, int]:
        """Net invoiced and seconds worked, each by one plain sum: what totals must agree with."""
        return sums.plain_sums(self._reader, period)

    def months(self, client_id: int, period: Period) -> tuple[MonthResult, ...]:
        """A client's fees and cost to serve by month."""
        volumes = agreed_volumes(self._reader)
        inputs = sums.inputs_by_month(self._reader, period, volumes, client_id)
        return month_results(period, inputs, client_id)

    def all_months(self, period: Period) -> dict[ClientId, tuple[ClientMonth, ...]]:
        """Everyone's figures by month; None is nobody known."""
        volumes = agreed_volumes(self._reader)
        return all_month_results(period, sums.inputs_by_month(self._reader, period, volumes))

    def time_entries(self, client_id: int | None, period: Period) -> list[TimeEntryLine]:
        """A client's time, newest first; None: time without a client."""
        return time_entries.lines_of(self._reader, client_id, period)

    def invoices(self, client_id: int) -> list[Invoice]:
        """A client's invoices, newest first."""
        return sums.invoices_of(self._reader, client_id)

    def open_invoices(self, client_id: int, day: date) -> list[OpenInvoice]:
        """What a client owes, of invoices issued before `day`, oldest first."""
        return sums.open_invoices(self._reader, day, client_id)
