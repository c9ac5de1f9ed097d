"""Why a client is in none of the packages: the cheapest package of its own says what can be."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from fractions import Fraction

from clientdesk.domain.demand import ClientDemand
from clientdesk.domain.design_records import (
    DesignRules,
    Objective,
    UncoveredReason,
    contents_of,
    counted_units,
)
from clientdesk.domain.designer_candidates import lowest_price
from clientdesk.domain.money import round_half_even
from clientdesk.domain.package_cost import CostBasis, floor_of, tool_lines
from clientdesk.domain.services import Unit


class Reasons:
    """Reasons at the tool shares of a cost basis; what the work costs at most volumes is kept."""

    def __init__(self, basis: CostBasis, rules: DesignRules) -> None:
        self._work_only = replace(basis, tools=(), buffer=0)
        self._rules = rules
        self._units: dict[int, Sequence[Unit]] = {}
        self._work: dict[tuple[int, ...], int] = {}

    def of(
        self, demand: ClientDemand, basis: CostBasis, work_cost: int, fits_chosen: bool
    ) -> UncoveredReason:
        """`work_cost` is the client's own a month; `fits_chosen`: a package is there, and it fits.

        No package with its needs can be cheaper than one with just these and its own volumes.
        """
        if not demand.needs:
            return UncoveredReason.NO_NEEDS
        if demand.needs & self._rules.forbidden:
            return UncoveredReason.NEEDS_FORBIDDEN
        services = demand.needs | self._rules.pinned
        tools = sum(line.cost for line in tool_lines(services, basis.tools))
        if demand.reach is not None and self._lowest(demand, tools, basis.buffer) > demand.reach:
            return UncoveredReason.OUT_OF_REACH
        if self._rules.objective is Objective.CLIENTS:
            return UncoveredReason.NOT_CHOSEN
        loses = demand.reach is not None and work_cost + tools >= demand.reach
        return UncoveredReason.COSTS_MORE if loses or fits_chosen else UncoveredReason.NOT_CHOSEN

    def _lowest(self, demand: ClientDemand, tools: int, buffer: int) -> int:
        cost = self._work_of(demand) + tools
        return lowest_price(cost + round_half_even(Fraction(cost * buffer, 100)), self._rules)

    def _work_of(self, demand: ClientDemand) -> int:
        """The floor without tools and buffer of a package for one client: a sum over services."""
        services = demand.needs | self._rules.pinned
        needed = {unit for service in demand.needs for unit in self._counted(service)}
        return sum(self._work_in(service, demand, needed) for service in services)

    def _work_in(self, service_id: int, demand: ClientDemand, needed: Collection[Unit]) -> int:
        """With the least quantities that its volumes let pass, 1 of what is not known."""
        units = self._counted(service_id)
        whole = 100 + self._rules.tolerance
        least = (
            max(-(-100 * demand.volumes.get(unit, 0) // whole), 1) if unit in needed else 1
            for unit in units
        )
        key = (service_id, *least)
        if key not in self._work:
            quantities = dict(zip(units, key[1:], strict=True))
            contents = contents_of(frozenset({service_id}), quantities, self._work_only)
            self._work[key] = floor_of(contents, self._work_only).total
        return self._work[key]

    def _counted(self, service_id: int) -> Sequence[Unit]:
        if service_id not in self._units:
            self._units[service_id] = counted_units(service_id, self._work_only)
        return self._units[service_id]
