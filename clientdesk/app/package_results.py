"""What a package brings: who is on it, its fees, and its clients' profit before and after."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from clientdesk.app.portfolio import Portfolio
from clientdesk.domain.consumption import monthly_average
from clientdesk.domain.money import round_half_even
from clientdesk.domain.package_records import ClientPackage, Package
from clientdesk.domain.period import Period, add_months
from clientdesk.storage.packages import current_stays, latest_stays
from clientdesk.storage.rows import Reader

_MONTHS_BEFORE = 12


@dataclass(frozen=True, slots=True)
class PackageSummary:
    """Who is on a package, and the fees of a month; money in minor units.

    `stays` are those of today, `coming` the moves to it that are planned for later. `compared` is
    how many of today's have figures from before it and on it; `profit_before` and `profit_after`
    are the full profit of these, a month on average, None where there are none.
    """

    stays: tuple[ClientPackage, ...]
    coming: tuple[ClientPackage, ...]
    fees: int
    compared: int
    profit_before: int | None
    profit_after: int | None

    @property
    def clients(self) -> int:
        return len(self.stays)


def summary_of(reader: Reader, today: date, package: Package) -> PackageSummary:
    """A package's clients: the twelve months before their first day against those since."""
    stays = _of(package, current_stays(reader, today))
    latest = _of(package, latest_stays(reader, today))
    pairs = _profits(Portfolio(reader, today), stays)
    return PackageSummary(
        stays=stays,
        coming=tuple(stay for stay in latest if stay.since > today),
        fees=sum(stay.price for stay in stays),
        compared=len(pairs),
        profit_before=_sum(before for before, _ in pairs),
        profit_after=_sum(after for _, after in pairs),
    )


def _of(package: Package, stays: Mapping[int, ClientPackage]) -> tuple[ClientPackage, ...]:
    return tuple(stay for stay in stays.values() if stay.package_id == package.id)


def _sum(amounts: Iterable[Fraction]) -> int | None:
    found = list(amounts)
    return round_half_even(sum(found, Fraction(0))) if found else None


def _profits(
    portfolio: Portfolio, stays: Sequence[ClientPackage]
) -> list[tuple[Fraction, Fraction]]:
    """Monthly profit before and after of each client that has both; two reports a first day."""
    end = portfolio.default_period().end
    starts: dict[date, set[int]] = defaultdict(set)
    for stay in stays:
        if stay.since < end:
            starts[stay.since].add(stay.client_id)
    pairs = []
    for since, clients in starts.items():
        first = Period(add_months(since.replace(day=1), -_MONTHS_BEFORE), since)
        before = _monthly_profits(portfolio, first)
        after = _monthly_profits(portfolio, Period(since, end))
        pairs += [(before[id_], after[id_]) for id_ in clients & before.keys() & after.keys()]
    return pairs


def _monthly_profits(portfolio: Portfolio, period: Period) -> dict[int, Fraction]:
    """Full profit a month of every client with fees or time in a period."""
    return {
        result.client_id: monthly_average(result.full_profit, period)
        for result in portfolio.report(period).clients
        if result.client_id is not None and (result.fees or result.seconds)
    }
