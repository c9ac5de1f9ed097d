"""What packages are designed by, and what comes out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from clientdesk.domain.money import ratio
from clientdesk.domain.package_cost import CostBasis, Floor
from clientdesk.domain.package_records import PackageService
from clientdesk.domain.package_rules import package_margin
from clientdesk.domain.services import Unit, units_of

Counts = tuple[tuple[int, int], ...]  # clients by tool id


class Objective(StrEnum):
    """What the best packages have most of."""

    CLIENTS = "clients"  # that fit; of equals the more profitable ones
    PROFIT = "profit"  # a year


class UncoveredReason(StrEnum):
    """Why a client is in none of the packages."""

    NO_NEEDS = "no_needs"
    NEEDS_FORBIDDEN = "needs_forbidden"
    OUT_OF_REACH = "out_of_reach"  # even a package for it alone is dearer than it can pay
    COSTS_MORE = "costs_more"  # than any price within its reach
    NOT_CHOSEN = "not_chosen"  # other packages bring more


@dataclass(frozen=True, slots=True, kw_only=True)
class DesignRules:
    """The rules of a design. `least` to `most` packages; fewer where one more brings nothing.

    At most `unwanted` services without use for a client; `target_margin` in per cent of the price,
    over the floor; `tolerance` in per cent over the quantities; `minimum_fee` a month. `pinned`
    services are in every package, `forbidden` ones in none. `nested`: each package holds all of
    the smaller ones. What fits fewer than `least_clients` is no package.
    """

    least: int = 3
    most: int = 5
    objective: Objective = Objective.PROFIT
    unwanted: int = 1
    target_margin: int = 40
    tolerance: int = 10
    minimum_fee: int = 0
    pinned: frozenset[int] = frozenset()
    forbidden: frozenset[int] = frozenset()
    nested: bool = False
    least_clients: int = 1


@dataclass(frozen=True, slots=True)
class DesignedPackage:
    """A package of a design: services, how much of each unit they hold, price and floor a month,
    and the clients it suits best.
    """

    services: frozenset[int]
    quantities: Mapping[Unit, int]
    price: int
    floor: Floor
    client_ids: tuple[int, ...]

    @property
    def margin(self) -> Fraction | None:
        """Profit over the floor, as a share of the price."""
        return package_margin(self.price, self.floor.total)


@dataclass(frozen=True, slots=True)
class AdoptionStep:
    """How many clients each tool's share was priced on, by tool id, what the packages then bring,
    and how many clients use each tool when they are adopted.
    """

    clients_by_tool: Counts
    objective: int
    adopted: Counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Design:
    """Packages by price, who is in none and why, and how far from the best they can be.

    `covered_fees` and `fees` are today's, a month. `objective` is clients, or profit in minor units
    a year; `bound` is what no choice among the `candidates` can pass. `steps` shows how adoption
    and tool shares settled; `final` marks the last answer.
    """

    packages: tuple[DesignedPackage, ...]
    uncovered: tuple[tuple[int, UncoveredReason], ...]
    covered_clients: int
    clients: int
    covered_fees: int
    fees: int
    objective: int
    bound: int
    candidates: int
    steps: tuple[AdoptionStep, ...]
    final: bool

    @property
    def gap(self) -> Fraction:
        """The share of the bound that the packages may fall short of the best."""
        return ratio(self.bound - self.objective, self.bound) or Fraction(0)

    @property
    def settled(self) -> bool:
        """Whether the tools are priced on just as many clients as use them."""
        return all(step.clients_by_tool == step.adopted for step in self.steps[-1:])


def contents_of(
    services: frozenset[int], quantities: Mapping[Unit, int], basis: CostBasis
) -> tuple[PackageService, ...]:
    """The rows of a package, by service: one for each unit that a service counts."""
    return tuple(
        _row(service_id, unit, quantities)
        for service_id in sorted(services)
        for unit in counted_units(service_id, basis)
    )


def counted_units(service_id: int, basis: CostBasis) -> Sequence[Unit]:
    """What a service is counted by; FLAT alone where it counts nothing."""
    return units_of(basis.services[service_id], basis.tasks.get(service_id, ()))


def _row(service_id: int, unit: Unit, quantities: Mapping[Unit, int]) -> PackageService:
    quantity = 1 if unit is Unit.FLAT else quantities[unit]
    return PackageService(package_id=0, service_id=service_id, unit=unit, quantity=quantity)
