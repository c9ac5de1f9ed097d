"""Packages worth considering: service sets that occur as needs, and their unions, in a few sizes
and at a few prices each.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

import numpy as np

from clientdesk.domain.design_records import DesignRules, Objective, contents_of, counted_units
from clientdesk.domain.designer_clients import NO_LIMIT, UNITS, ClientTable
from clientdesk.domain.package_cost import CostBasis, Floor, floor_of
from clientdesk.domain.pricing import price_for_margin
from clientdesk.domain.selection_task import Amounts, Mask, Places
from clientdesk.domain.services import Unit

_MOST = 300  # candidates of a firm with many clients
_MOST_CONTENTS = 75
_MOST_SETS = 40
_MOST_NEEDS = 600
_MOST_UNIONS = 1_000
_SIZES = 4
_FINE = 840  # divided evenly by 1 to 8
_DIGITS = 3  # of a price


@dataclass(frozen=True, slots=True)
class Contents:
    """What a package holds: services, and how much of each unit that they count."""

    services: frozenset[int]
    quantities: Mapping[Unit, int]

    def holds(self, other: "Contents") -> bool:
        """Whether all of another is inside."""
        return other.services <= self.services and all(
            quantity <= self.quantities.get(unit, 0) for unit, quantity in other.quantities.items()
        )


@dataclass(frozen=True, slots=True)
class Candidate:
    """Contents at a price, with what they cost."""

    contents: Contents
    price: int
    floor: Floor


def lowest_price(floor: int, rules: DesignRules) -> int:
    """The least price with the target margin over the floor, and the minimum fee; rounded up."""
    margin = Fraction(rules.target_margin, 100)
    return max(ceil(price_for_margin(Fraction(floor), margin)), rules.minimum_fee)


def takers(table: ClientTable, contents: Sequence[Contents], rules: DesignRules) -> Mask:
    """Clients x contents: whether needs, wants and volumes fit, whatever the price."""
    inside = _inside(table, [each.services for each in contents])
    fits = _services_fit(table, inside, rules)
    for place, unit in enumerate(UNITS):
        quantities = np.array([each.quantities.get(unit, 0) for each in contents], np.int64)
        wanted = 100 * table.caps[:, place, None]
        fits &= wanted <= quantities * (100 + rules.tolerance)
    return fits


def all_contents(table: ClientTable, basis: CostBasis, rules: DesignRules) -> list[Contents]:
    """The contents worth considering, at most so many; the same for the same clients."""
    weights = _weights(table, rules)
    sets = _normal(table, _unions(_common_needs(table, rules)), rules)
    fits = _services_fit(table, _inside(table, sets), rules)
    chosen = [sets[place] for place in _most_different(fits, weights, _MOST_SETS)]
    sizes = [size for services in chosen for size in _sizes(table, services, basis, rules)]
    found = _needed(table, sizes, basis, rules)
    fits = takers(table, found, rules)
    return [found[place] for place in _most_different(fits, weights, _MOST_CONTENTS)]


def candidates(
    table: ClientTable, contents: Sequence[Contents], basis: CostBasis, rules: DesignRules
) -> list[Candidate]:
    """Each of the contents at its lowest price and at prices that its clients can just pay."""
    fits = takers(table, contents, rules)
    most = max(_MOST // max(len(contents), 1), 2)
    found = []
    for place, each in enumerate(contents):
        floor = floor_of(contents_of(each.services, each.quantities, basis), basis)
        reach = table.reach[fits[:, place]]
        costs = table.costs[fits[:, place]] @ table.columns(each.services)
        for price in _prices(reach, costs, lowest_price(floor.total, rules), most):
            found.append(Candidate(each, price, floor))
    return found


def _inside(table: ClientTable, sets: Sequence[frozenset[int]]) -> Mask:
    """Contents x services."""
    return np.array([table.columns(each) for each in sets], np.bool_).reshape(
        len(sets), len(table.service_ids)
    )


def _services_fit(table: ClientTable, inside: Mask, rules: DesignRules) -> Mask:
    """Clients x contents: whether all needs are inside and not too much is without use."""
    # Counts of services, not money: float32 is exact and many times as fast.
    lacking = table.needs.astype(np.float32) @ ~inside.T
    useless = (~table.wants).astype(np.float32) @ inside.T
    fits: Mask = (lacking == 0) & (useless <= rules.unwanted)
    return fits


def _common_needs(table: ClientTable, rules: DesignRules) -> list[frozenset[int]]:
    counted = Counter(demand.needs | rules.pinned for demand in table.demands)
    ranked = sorted(counted.items(), key=lambda item: (-item[1], sorted(item[0])))
    return [services for services, _ in ranked]


def _unions(common: Sequence[frozenset[int]]) -> list[frozenset[int]]:
    """All the sets, and the unions of two, three, … of the commonest while there is room."""
    found = dict.fromkeys(common[:_MOST_NEEDS])
    newest = list(found)
    while newest and len(found) < _MOST_UNIONS:
        unions = dict.fromkeys(_pairs(newest, common, _MOST_UNIONS - len(found)))
        newest = [union for union in unions if union not in found]
        found |= dict.fromkeys(newest)
    return list(found)[:_MOST_UNIONS]


def _pairs(
    newest: Sequence[frozenset[int]], common: Sequence[frozenset[int]], room: int
) -> Iterator[frozenset[int]]:
    """Unions of the first with the first: neither side is tried out before the other begins."""
    side = ceil((2 * room) ** 0.5) + 1
    for one in newest[:side]:
        for other in common[:side]:
            yield one | other


def _normal(
    table: ClientTable, sets: Sequence[frozenset[int]], rules: DesignRules
) -> list[frozenset[int]]:
    """Each set with just the services that its clients need; sets that nobody takes left out."""
    fits = _services_fit(table, _inside(table, sets), rules)
    normal = []
    for place in np.flatnonzero(fits.any(axis=0)):
        normal.append(_needs_of(table, fits[:, place]) | rules.pinned)
    return list(dict.fromkeys(normal))


def _most_different(fits: Mask, weights: Amounts, most: int) -> list[int]:
    """Places of the contents that most clients take, who count less the more they can take."""
    # Weights, not money: whole numbers that float64 holds exactly, and many times as fast.
    table = fits.astype(np.float64)
    taken = np.zeros(len(weights), np.int64)
    left = np.array(fits.any(axis=0), np.bool_)
    chosen: list[int] = []
    while left.any() and len(chosen) < most:
        scores = np.where(left, (weights * _FINE // (1 + taken)) @ table, -1)
        best = int(scores.argmax())
        chosen.append(best)
        taken += fits[:, best]
        left[best] = False
    return sorted(chosen)


def _weights(table: ClientTable, rules: DesignRules) -> Amounts:
    """What each client counts for: 1, or in thousandths what it can pay of what the most can."""
    limits = np.where(table.reach == NO_LIMIT, 0, table.reach)
    if rules.objective is Objective.CLIENTS or not limits.any():
        return np.ones(len(limits), np.int64)
    return 1 + limits * 1000 // int(limits.max())


def _sizes(
    table: ClientTable, services: frozenset[int], basis: CostBasis, rules: DesignRules
) -> list[Contents]:
    """Quantities for a part of the clients, the ones with the least work, up to all of them."""
    columns = table.columns(services)
    units = _units(services, basis)
    fits = np.flatnonzero(_services_fit(table, columns[None, :], rules)[:, 0])
    order = fits[np.argsort(table.costs[fits] @ columns, kind="stable")]
    largest = np.maximum.accumulate(table.caps[order], axis=0)
    return list(
        {
            quantities: Contents(services, dict(quantities))
            for place in _spread(len(order), _SIZES)
            for quantities in [_quantities(largest[place], units)]
        }.values()
    )


def _needed(
    table: ClientTable, sizes: Sequence[Contents], basis: CostBasis, rules: DesignRules
) -> list[Contents]:
    """Each size without the services that none of the clients needs who take just this size."""
    fits = takers(table, sizes, rules)
    found: dict[tuple[object, ...], Contents] = {}
    for place, size in enumerate(sizes):
        services = _needs_of(table, fits[:, place]) | rules.pinned
        units = _units(services, basis)
        quantities: dict[Unit, int] = {u: size.quantities[u] for u in UNITS if u in units}
        key = (tuple(sorted(services)), *quantities.items())
        found.setdefault(key, Contents(services, quantities))
    return list(found.values())


def _needs_of(table: ClientTable, rows: Mask) -> frozenset[int]:
    needed = np.flatnonzero(table.needs[rows].any(axis=0))
    return frozenset(table.service_ids[each] for each in needed)


def _units(services: frozenset[int], basis: CostBasis) -> set[Unit]:
    return {unit for each in services for unit in counted_units(each, basis)} - {Unit.FLAT}


def _quantities(caps: Amounts, units: set[Unit]) -> tuple[tuple[Unit, int], ...]:
    known = zip(UNITS, caps, strict=True)
    return tuple((unit, max(int(cap), 1)) for unit, cap in known if unit in units)


def _prices(reach: Amounts, costs: Amounts, lowest: int, most: int) -> list[int]:
    """The lowest price in short figures, and what clients can just pay, at most so many."""
    limits = np.unique(reach[(reach >= lowest) & (reach != NO_LIMIT)])
    if not (reach >= lowest).any():
        return []
    up = _short(lowest, up=True)
    first = up if not len(limits) or up <= limits[0] else lowest
    places = {*_spread(len(limits), max(most - 2, 1)).tolist()}
    if len(limits):
        places.add(_most_profitable(limits, reach, costs))
    wanted = [int(limits[place]) for place in places]
    short = [_short(limit) for limit in wanted]
    others = [s if s >= lowest else limit for s, limit in zip(short, wanted, strict=True)]
    return sorted({first, *others})[:most]


def _most_profitable(limits: Amounts, reach: Amounts, costs: Amounts) -> int:
    """The place of the price at which all who can pay it bring most over their work's cost."""
    order = np.argsort(reach, kind="stable")
    cost_from = np.append(np.cumsum(costs[order][::-1])[::-1], 0)
    first = np.searchsorted(reach[order], limits)
    return int((limits * (len(reach) - first) - cost_from[first]).argmax())


def _short(price: int, up: bool = False) -> int:
    """A price of three figures and noughts, not above (or not below) this one."""
    step: int = 10 ** max(len(str(price)) - _DIGITS, 0)
    return -(-price // step) * step if up else price // step * step


def _spread(count: int, most: int) -> Places:
    """At most so many places of a row of that length, evenly, the last one among them."""
    return np.unique((np.arange(1, most + 1) * count // most - 1).clip(0))[:count]
