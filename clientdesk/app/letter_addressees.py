"""Whom a batch of letters is for, unless somebody is named."""

from datetime import date
from fractions import Fraction

from clientdesk.app.portfolio import Portfolio
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.period import months_later
from clientdesk.domain.profitability import ClientResult
from clientdesk.domain.records import Client
from clientdesk.storage.rows import Reader, fetch
from clientdesk.storage.sums import firm_of

LOYAL_YEARS = 3  # with the firm, from which on a client that reaches the target is thanked


def usual_addressees(reader: Reader, today: date, kind: LetterKind) -> list[int]:
    """Ids of the loyal clients for a thank-you; for any other letter those that lose money."""
    results = Portfolio(reader, today)
    report = results.report(results.default_period())
    if kind is LetterKind.THANKS:
        return _loyal(reader, today, list(report.clients))
    losing = sorted((r for r in report.clients if r.full_profit < 0), key=lambda r: r.full_profit)
    return [result.client_id for result in losing if result.client_id is not None]


def _loyal(reader: Reader, today: date, results: list[ClientResult]) -> list[int]:
    """Those who came years ago and reach the target margin, the oldest first."""
    target = Fraction(firm_of(reader).target_margin, 100)
    latest = months_later(today, -12 * LOYAL_YEARS)
    good = {each.client_id for each in results if each.margin is not None and each.margin >= target}
    clients = fetch(
        reader, Client, "archived = 0 AND since <= ?", [latest.isoformat()], "since, id"
    )
    return [each.id for each in clients if each.id in good]
