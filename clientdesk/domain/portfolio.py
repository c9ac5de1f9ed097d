"""The portfolio as a whole: the whale curve and how hours concentrate."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from clientdesk.domain.money import ratio
from clientdesk.domain.profitability import ProfitReport


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
    def losses(self) -> int:
        """What the clients below zero take back, as a negative amount."""
        return sum(min(point.profit, 0) for point in self.points)


@dataclass(frozen=True, slots=True)
class Concentration:
    """How unevenly hours are spread; None where there are no hours."""

    hours_share_of_top_tenth: Fraction | None
    clients_share_holding_90_percent_of_hours: Fraction | None


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


def whale_of(report: ProfitReport) -> WhaleCurve:
    """The whale curve of full profit."""
    return whale_curve((client.ref, client.name, client.full_profit) for client in report.clients)


def concentration(hours: Iterable[int]) -> Concentration:
    """Of each client's seconds: the share of the ⌈tenth⌉ with most, and the smallest share of
    clients that hold 90 per cent. Clients without hours count as clients.
    """
    ranked = sorted(hours, reverse=True)
    total = sum(ranked)
    tenth = -(-len(ranked) // 10)
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
