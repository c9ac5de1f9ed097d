"""Whom one letter may go to at once: those that lose money, those to thank."""

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from clientdesk.domain.period import months_later
from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.domain.records import Client

LOYAL_YEARS = 3  # a default of ours: as long as a client is asked to have stayed to be thanked


def losing(report: ProfitReport) -> list[int]:
    """Ids of the clients whose full profit is below zero, the largest loss first."""
    found = [result for result in report.clients if result.full_profit < 0]
    return _ids(sorted(found, key=lambda result: (result.full_profit, result.ref)))


def loyal(
    report: ProfitReport, clients: Iterable[Client], target_margin: int, today: date
) -> list[int]:
    """Ids of those who have stayed `LOYAL_YEARS` and reach the target margin (per cent of fees),
    who have been with the firm longest first.
    """
    first = months_later(today, -12 * LOYAL_YEARS)
    since = {client.id: client.since for client in clients if client.since is not None}
    least = Fraction(target_margin, 100)
    found = [
        (since[result.client_id], result.ref, result)
        for result in report.clients
        if result.client_id in since and since[result.client_id] <= first
        if result.margin is not None and result.margin >= least
    ]
    return _ids([result for _, _, result in sorted(found, key=lambda each: each[:2])])


def _ids(results: Iterable[ClientResult]) -> list[int]:
    return [result.client_id for result in results if result.client_id is not None]
