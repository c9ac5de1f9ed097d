"""The rules of a set of packages: three to five, nested, rising in price, none below its cost.

Margin is a share of the price, markup a share of the cost (GT-13); the cost is the floor, with
buffer and tool shares inside.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise
from math import ceil

from clientdesk.domain.money import ratio
from clientdesk.domain.package_cost import Floor
from clientdesk.domain.package_records import (
    LEAST_PACKAGES,
    MOST_PACKAGES,
    Package,
    PackageService,
)
from clientdesk.domain.records import Firm
from clientdesk.domain.services import Service, ServiceKind, Unit

Contents = Mapping[int, Sequence[PackageService]]  # by package id


class PackageProblemCode(StrEnum):
    """What is not right with the packages."""

    TOO_FEW = "too_few"
    TOO_MANY = "too_many"
    PRICE_NOT_RISING = "price_not_rising"
    NOT_NESTED = "not_nested"
    BELOW_FLOOR = "below_floor"
    BELOW_MARGIN = "below_margin"
    BELOW_MINIMUM = "below_minimum"
    NO_PERSONA = "no_persona"
    NO_COMPLIANCE = "no_compliance"
    NO_ADVISORY = "no_advisory"
    NO_SERVICES = "no_services"
    NO_PRICE = "no_price"
    NO_COST_RATE = "no_cost_rate"
    SERVICE_NOWHERE = "service_nowhere"


_NEVER = frozenset({PackageProblemCode.NO_SERVICES, PackageProblemCode.NO_PRICE})
_BLOCKING = _NEVER | {
    PackageProblemCode.PRICE_NOT_RISING,
    PackageProblemCode.NOT_NESTED,
    PackageProblemCode.BELOW_FLOOR,
    PackageProblemCode.BELOW_MARGIN,
    PackageProblemCode.BELOW_MINIMUM,
    PackageProblemCode.NO_COST_RATE,
}


@dataclass(frozen=True, slots=True)
class PackageProblem:
    """A rule that is broken; `other_id` is the package of the tier below.

    `amount` and `limit`: the price and the least it may be; for NOT_NESTED the quantity and the
    tier below's; for TOO_FEW and TOO_MANY the number of packages and the limit. `excepted`: a
    written reason lets it pass.
    """

    code: PackageProblemCode
    package_id: int | None = None
    other_id: int | None = None
    service_id: int | None = None
    unit: Unit | None = None
    amount: int = 0
    limit: int = 0
    excepted: bool = False

    @property
    def blocks(self) -> bool:
        """Whether an active package may have it only as a written exception, if at all."""
        return self.code in _BLOCKING

    @property
    def is_excusable(self) -> bool:
        """Whether a written reason lets it pass; without services or a price none does."""
        return self.blocks and self.code not in _NEVER

    def concerns(self, package_id: int) -> bool:
        """Whether it is about a package, alone or beside the tier below."""
        return package_id in (self.package_id, self.other_id)


def package_margin(price: int, cost: int) -> Fraction | None:
    """Profit ÷ price; None for no price (140 over a cost of 100: 2/7)."""
    return ratio(price - cost, price)


def package_markup(price: int, cost: int) -> Fraction | None:
    """Profit ÷ cost; None for no cost (140 over a cost of 100: 2/5)."""
    return ratio(price - cost, cost)


def lowest_price(cost: int, firm: Firm) -> int:
    """The least price over the floor with the firm's target margin and minimum fee, rounded up."""
    return max(_price_for_target(cost, firm.target_margin), firm.minimum_fee)


def package_problems(
    packages: Sequence[Package],
    contents: Contents,
    floors: Mapping[int, Floor],
    services: Mapping[int, Service],
    firm: Firm,
) -> tuple[PackageProblem, ...]:
    """Every broken rule: of each package, and of the active ones together, by tier."""
    active = sorted((item for item in packages if item.active), key=lambda item: item.tier)
    return (
        *_of_number(len(active)),
        *(
            problem
            for package in packages
            for problem in _of_package(package, contents, floors[package.id], services, firm)
        ),
        *(
            problem
            for below, above in pairwise(active)
            for problem in _of_tiers(below, above, contents)
        ),
        *_of_services(active, contents, services),
    )


def _of_number(active: int) -> Iterator[PackageProblem]:
    if active < LEAST_PACKAGES:
        yield PackageProblem(PackageProblemCode.TOO_FEW, amount=active, limit=LEAST_PACKAGES)
    if active > MOST_PACKAGES:
        yield PackageProblem(PackageProblemCode.TOO_MANY, amount=active, limit=MOST_PACKAGES)


def _of_package(
    package: Package,
    contents: Contents,
    floor: Floor,
    services: Mapping[int, Service],
    firm: Firm,
) -> Iterator[PackageProblem]:
    inside = {row.service_id for row in contents.get(package.id, ())}
    if not inside:
        yield PackageProblem(PackageProblemCode.NO_SERVICES, package.id)
        return
    yield from _of_price(package, floor, firm)
    if package.persona_id is None:
        yield PackageProblem(PackageProblemCode.NO_PERSONA, package.id)
    kinds = {services[service_id].kind for service_id in inside if service_id in services}
    if ServiceKind.COMPLIANCE not in kinds:
        yield PackageProblem(PackageProblemCode.NO_COMPLIANCE, package.id)
    if ServiceKind.ADVISORY not in kinds:
        yield PackageProblem(PackageProblemCode.NO_ADVISORY, package.id)


def _of_price(package: Package, floor: Floor, firm: Firm) -> Iterator[PackageProblem]:
    """No price; or else an unknown floor, the floor or the margin over it, the minimum fee."""
    if not package.price:
        yield PackageProblem(PackageProblemCode.NO_PRICE, package.id)
        return
    if floor.lacks_rate:
        excepted = _is_excepted(package)
        yield PackageProblem(PackageProblemCode.NO_COST_RATE, package.id, excepted=excepted)
    cost = floor.total
    wanted = _price_for_target(cost, firm.target_margin)
    for code, limit in (
        (PackageProblemCode.BELOW_FLOOR, cost),
        (PackageProblemCode.BELOW_MARGIN, wanted if package.price >= cost else 0),
        (PackageProblemCode.BELOW_MINIMUM, firm.minimum_fee),
    ):
        if package.price < limit:
            yield PackageProblem(
                code,
                package.id,
                amount=package.price,
                limit=limit,
                excepted=_is_excepted(package),
            )


def _price_for_target(cost: int, target_margin: int) -> int:
    # No price has a margin of 100 per cent or more: the floor alone is asked then.
    return ceil(Fraction(cost * 100, 100 - target_margin)) if target_margin < 100 else cost


def _of_tiers(below: Package, above: Package, contents: Contents) -> Iterator[PackageProblem]:
    excepted = _is_excepted(below) or _is_excepted(above)
    if above.price <= below.price:
        yield PackageProblem(
            PackageProblemCode.PRICE_NOT_RISING,
            above.id,
            below.id,
            amount=above.price,
            limit=below.price,
            excepted=excepted,
        )
    inside = {(row.service_id, row.unit): row.quantity for row in contents.get(above.id, ())}
    for row in contents.get(below.id, ()):
        quantity = inside.get((row.service_id, row.unit), 0)
        if quantity < row.quantity or (row.service_id, row.unit) not in inside:
            yield PackageProblem(
                PackageProblemCode.NOT_NESTED,
                above.id,
                below.id,
                row.service_id,
                row.unit,
                quantity,
                row.quantity,
                excepted,
            )


def _of_services(
    active: Sequence[Package], contents: Contents, services: Mapping[int, Service]
) -> Iterator[PackageProblem]:
    """Services that no active package holds: sold as extras; said only once there is one."""
    inside = {row.service_id for package in active for row in contents.get(package.id, ())}
    for service in services.values():
        if active and not service.archived and service.id not in inside:
            yield PackageProblem(PackageProblemCode.SERVICE_NOWHERE, service_id=service.id)


def _is_excepted(package: Package) -> bool:
    return bool(package.exception.strip())
