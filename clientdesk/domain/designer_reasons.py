"""Why a client is in none of the packages: the cheapest package of its own says what can be."""

from collections.abc import Mapping
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
    """Reasons at the tool shares of a cost basis; the floors without tools are kept."""

    def __init__(self, basis: CostBasis, rules: DesignRules) -> None:
        self._work_only = replace(basis, tools=(), buffer=0)
        self._rules = rules
        self._work: dict[int, int] = {}

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
        if demand.client_id not in self._work:
            services = demand.needs | self._rules.pinned
            contents = contents_of(services, self._quantities(demand), self._work_only)
            self._work[demand.client_id] = floor_of(contents, self._work_only).total
        return self._work[demand.client_id]

    def _quantities(self, demand: ClientDemand) -> Mapping[Unit, int]:
        """The least that the client's volumes let pass; 1 of what is not known or not needed."""
        needed = {u for service in demand.needs for u in counted_units(service, self._work_only)}
        whole = 100 + self._rules.tolerance
        return {
            unit: max(-(-100 * demand.volumes.get(unit, 0) // whole), 1) if unit in needed else 1
            for unit in Unit
        }
