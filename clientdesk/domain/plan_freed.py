"""Hours that a plan frees, and what they would earn at the firm's best package.

Until they have other work, they are unused capacity: paid for, and nobody's cost.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from clientdesk.domain.money import average
from clientdesk.domain.plan import Lines, PlanBasis


@dataclass(frozen=True, slots=True)
class PackageRate:
    """A package as work that could be had: its price, its floor and its seconds, all a month."""

    package_id: int
    name: str
    price: int
    floor: int
    seconds: int

    @property
    def profit_per_second(self) -> Fraction:
        return Fraction(self.price - self.floor, self.seconds)


@dataclass(frozen=True, slots=True)
class FreedTime:
    """A month of what a plan frees: `seconds`, and their `cost` that goes on being paid.

    `clients` more would fit into it on the `best` package, with these `fees` and this `profit` over
    the package's floor; no best package: none is priced above its floor.
    """

    seconds: int
    cost: int
    best: PackageRate | None
    clients: int
    fees: int
    profit: int


def best_earning_package(packages: Iterable[PackageRate]) -> PackageRate | None:
    """The one that earns most per hour; the first of equals, none that earns nothing."""
    earning = [each for each in packages if each.seconds > 0 and each.price > each.floor]
    return max(earning, key=lambda each: each.profit_per_second, default=None)


def freed_time(basis: PlanBasis, change: Lines, best: PackageRate | None) -> FreedTime:
    """From the effect of a plan over the period; nothing where it takes more time than today."""
    seconds = max(average(-change.seconds, basis.months), 0)
    cost = max(average(-change.time_cost, basis.months), 0) if seconds else 0
    clients = seconds // best.seconds if best else 0
    fees = clients * best.price if best else 0
    profit = fees - clients * best.floor if best else 0
    return FreedTime(seconds, cost, best, clients, fees, profit)
