"""The portfolio as a whole: the whale curve and how hours concentrate."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from clientdesk.domain.money import ratio
from clientdesk.domain.profitability import ClientResult, ProfitReport


class WhaleFigure(StrEnum):
    """What a whale curve adds up: with the client's share of overhead taken off, or not."""

    FULL_PROFIT = "full_profit"
    CONTRIBUTION = "contribution"

    def of(self, client: ClientResult) -> int:
        """A client's amount."""
        if self is WhaleFigure.CONTRIBUTION:
            return client.contribution
        return client.full_profit


@dataclass(frozen=True, slots=True)
class WhalePoint:
    """A client's place on the curve. `cumulative_share` is None where the total is not positive."""

    ref: str
    name: str
    profit: int
    cumulative: int
    cumulative_share: Fraction | None


@dataclass(frozen=True, slots=True)
class WhaleCurve:
    """Profit added up, best client first; its peak is what the firm would earn without losses."""

    points: tuple[WhalePoint, ...]

    @property
    def total(self) -> int:
        return self.points[-1].cumulative if self.points else 0

    @property
    def peak_index(self) -> int:
        """Index of the highest point; the first of equals. -1 with no client above zero."""
        highest = max((point.cumulative for point in self.points), default=0)
        if highest <= 0:
            return -1
        return next(i for i, point in enumerate(self.points) if point.cumulative == highest)

    @property
    def peak_value(self) -> int:
        """The highest point; 0 with no client above zero."""
        return self.points[self.peak_index].cumulative if self.peak_index >= 0 else 0

    @property
    def peak_share(self) -> Fraction | None:
        """The peak ÷ the total (GT-06: 132.44 %); None where the total is not positive."""
        return Fraction(self.peak_value, self.total) if self.total > 0 else None

    @property
    def peak_clients_share(self) -> Fraction | None:
        """The share of the clients up to the peak (GT-06: 80 %); None without clients."""
        return ratio(self.peak_index + 1, len(self.points))

    @property
    def past_peak(self) -> tuple[WhalePoint, ...]:
        """Those that add nothing: at zero or below."""
        return self.points[self.peak_index + 1 :]

    @property
    def tail(self) -> tuple[WhalePoint, ...]:
        """Those below zero."""
        return tuple(point for point in self.points if point.profit < 0)

    @property
    def losses(self) -> int:
        """What the tail takes back, as a negative amount."""
        return sum(point.profit for point in self.tail)

    @property
    def erosion(self) -> Fraction | None:
        """Losses ÷ total, as a positive share (GT-06: 32.44 %); None like `peak_share`."""
        return Fraction(-self.losses, self.total) if self.total > 0 else None


@dataclass(frozen=True, slots=True)
class Concentration:
    """How unevenly hours are spread; None where there are no hours."""

    hours_share_of_top_tenth: Fraction | None
    clients_share_holding_90_percent_of_hours: Fraction | None


@dataclass(frozen=True, slots=True)
class ConcentrationPoint:
    """A client's place on the curve of hours; `clients_share` and `hours_share` up to and with it.

    `hours_share` is None where there are no hours.
    """

    ref: str
    name: str
    seconds: int
    cumulative: int
    clients_share: Fraction
    hours_share: Fraction | None


# What is often said: 90 per cent of the time goes to 10 per cent of the clients (A20).
CLAIM_CLIENTS, CLAIM_HOURS = Fraction(10, 100), Fraction(90, 100)


def whale_curve(profits: Iterable[tuple[str, str, int]]) -> WhaleCurve:
    """The curve of (ref, name, profit), sorted by profit descending, then by ref (GT-04, GT-06)."""
    ranked = sorted(profits, key=lambda item: (-item[2], item[0]))
    total = sum(profit for _, _, profit in ranked)
    points, cumulative = [], 0
    for ref, name, profit in ranked:
        cumulative += profit
        share = Fraction(cumulative, total) if total > 0 else None
        points.append(WhalePoint(ref, name, profit, cumulative, share))
    return WhaleCurve(tuple(points))


def whale_of(report: ProfitReport, figure: WhaleFigure = WhaleFigure.FULL_PROFIT) -> WhaleCurve:
    """The whale curve of the report's clients."""
    return whale_curve((client.ref, client.name, figure.of(client)) for client in report.clients)


def tenth_of(clients: int) -> int:
    """How many clients a tenth of them are, rounded up."""
    return -(-clients // 10)


def concentration(hours: Iterable[int]) -> Concentration:
    """Of each client's seconds: the share of the ⌈tenth⌉ with most, and the smallest share of
    clients that hold 90 per cent. Clients without hours count as clients.
    """
    ranked = sorted(hours, reverse=True)
    total = sum(ranked)
    tenth = tenth_of(len(ranked))
    held = count = 0
    while held * 10 < total * 9:
        held += ranked[count]
        count += 1
    return Concentration(
        ratio(sum(ranked[:tenth]), total), Fraction(count, len(ranked)) if total else None
    )


def concentration_of(report: ProfitReport) -> Concentration:
    """How the report's hours concentrate in its clients."""
    return concentration(client.seconds for client in report.clients)


def concentration_curve(report: ProfitReport) -> tuple[ConcentrationPoint, ...]:
    """Hours added up, the client with most first, then by ref."""
    ranked = sorted(report.clients, key=lambda client: (-client.seconds, client.ref))
    total = sum(client.seconds for client in ranked)
    points, cumulative = [], 0
    for place, client in enumerate(ranked, start=1):
        cumulative += client.seconds
        shares = Fraction(place, len(ranked)), ratio(cumulative, total)
        points.append(
            ConcentrationPoint(client.ref, client.name, client.seconds, cumulative, *shares)
        )
    return tuple(points)
