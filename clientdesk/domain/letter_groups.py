"""Whom one letter may go to at once: those that lose money, those to thank."""

from collections.abc import Iterable
from datetime import date

from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.domain.segments import Segment, SegmentCode


def losing(report: ProfitReport) -> list[int]:
    """Ids of the clients whose full profit is below zero, the largest loss first."""
    found = [result for result in report.clients if result.full_profit < 0]
    return _ids(sorted(found, key=lambda result: (result.full_profit, result.ref)))


def loyal(found: Iterable[Segment]) -> list[int]:
    """Ids of the clients in the segment to thank, who have been with the firm longest first."""
    segments = (segment for segment in found if segment.code is SegmentCode.LOYAL)
    members = [member for segment in segments for member in segment.members]
    members.sort(key=lambda each: (each.since or date.max, each.result.ref))
    return _ids(each.result for each in members)


def _ids(results: Iterable[ClientResult]) -> list[int]:
    return [result.client_id for result in results if result.client_id is not None]
