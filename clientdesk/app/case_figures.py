"""Figures around a case: who would go along with a client, and what a review changed."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from clientdesk.app.portfolio import Portfolio
from clientdesk.domain.interactions import LinkKind
from clientdesk.domain.period import Period
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.profitability import ClientResult
from clientdesk.domain.records import Client
from clientdesk.domain.review import terms_of
from clientdesk.domain.review_records import Review, ReviewTerms, TermsSide
from clientdesk.domain.review_results import (
    MonthlyFigures,
    ReviewResultFigures,
    monthly,
    period_since,
    year_before,
)
from clientdesk.storage.interactions import links_of
from clientdesk.storage.reviews import parts_of, referred_clients
from clientdesk.storage.rows import Reader, get


@dataclass(frozen=True, slots=True)
class StakeLine:
    """A client that might go along. `link` None: it came through the other one.

    Fees and profit of the last twelve complete months; profit is contribution, which would go.
    """

    client: Client
    link: LinkKind | None
    yearly_fees: int
    yearly_profit: int


@dataclass(frozen=True, slots=True)
class AtStake:
    """Who belongs to a client or came through it, and what they bring a year."""

    period: Period
    linked: tuple[StakeLine, ...]

    @property
    def yearly_fees(self) -> int:
        return sum(line.yearly_fees for line in self.linked)

    @property
    def yearly_profit(self) -> int:
        return sum(line.yearly_profit for line in self.linked)


class CaseFigures:
    """Figures of one state of the workbook: the store's, or a snapshot's in a job."""

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader = reader
        self._portfolio = Portfolio(reader, today)

    def at_stake(self, client_id: int) -> AtStake:
        """Linked clients by name, then those who came through it; archived ones are gone."""
        bonds = self._bonds(client_id)
        clients = [get(self._reader, Client, other) for other in bonds]
        kept = sorted(
            (client for client in clients if client is not None and not client.archived),
            key=lambda client: (bonds[client.id] is None, client.name.casefold(), client.id),
        )
        results = self._results(self._period) if kept else {}
        lines = tuple(_stake(client, bonds[client.id], results) for client in kept)
        return AtStake(self._period, lines)

    def result(self, review_id: int) -> ReviewResultFigures:
        """What a review changed; Refused(REVIEW_UNKNOWN) for one that is not there."""
        review = get(self._reader, Review, review_id)
        if review is None:
            raise Refused(RefusalCode.REVIEW_UNKNOWN)
        agreed = terms_of(parts_of(self._reader, ReviewTerms, review_id), TermsSide.AGREED)
        since = None
        if agreed is not None and agreed.starts_on is not None:
            since = period_since(agreed.starts_on, self._known_until)
        return ReviewResultFigures(
            before=self._monthly(review.client_id, year_before(review.opened_on)),
            since=self._monthly(review.client_id, since) if since else None,
            promised=review.promised_profit,
        )

    def _bonds(self, client_id: int) -> dict[int, LinkKind | None]:
        """By the other client's id: those who came through it, and whom it is linked with, also
        over others; one that is both is linked.
        """
        referred = referred_clients(self._reader, client_id)
        bonds: dict[int, LinkKind | None] = dict.fromkeys(referred)
        linked: dict[int, LinkKind] = {}
        waiting = [client_id]
        while waiting:
            one = waiting.pop()
            for link in links_of(self._reader, one):
                other = link.other_id if link.client_id == one else link.client_id
                if other not in linked:
                    linked[other] = link.kind
                    waiting.append(other)
        bonds.update(linked)
        bonds.pop(client_id, None)
        return bonds

    @cached_property
    def _period(self) -> Period:
        return self._portfolio.default_period()

    @property
    def _known_until(self) -> date:
        """The end of the last complete month with records."""
        return self._period.end

    def _results(self, period: Period) -> dict[int, ClientResult]:
        report = self._portfolio.report(period)
        return {line.client_id: line for line in report.clients if line.client_id is not None}

    def _monthly(self, client_id: int, period: Period) -> MonthlyFigures:
        return monthly(self._results(period).get(client_id), period)


def _stake(client: Client, link: LinkKind | None, results: dict[int, ClientResult]) -> StakeLine:
    result = results.get(client.id)
    if result is None:
        return StakeLine(client, link, 0, 0)
    return StakeLine(client, link, result.fees, result.contribution)
