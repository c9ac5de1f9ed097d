"""The segments of the portfolio in one state of the workbook."""

from datetime import date

from clientdesk.app.profit_limits import segment_limits
from clientdesk.domain.profitability import ProfitReport
from clientdesk.domain.records import Client
from clientdesk.domain.segments import Segment, segments
from clientdesk.storage.rows import Reader, fetch


def segments_of(reader: Reader, report: ProfitReport, today: date) -> tuple[Segment, ...]:
    """Every client of a report in its segment, by the firm's own limits; tenure as of today."""
    clients = fetch(reader, Client, "since IS NOT NULL")
    since = {client.id: client.since for client in clients if client.since is not None}
    return segments(report, since, segment_limits(reader), today)
