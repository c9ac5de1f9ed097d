"""Use cases of the package designer: propose packages, and set them beside today's."""

import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from clientdesk.app.demands import Demands
from clientdesk.app.package_words import load_package_words
from clientdesk.app.services import cost_basis
from clientdesk.domain.demand import ClientDemand
from clientdesk.domain.design_records import Design, DesignedPackage, DesignRules
from clientdesk.domain.designer import design as design_packages
from clientdesk.domain.designer_clients import ClientTable, client_table, usual_volumes
from clientdesk.domain.matching import standard_seconds
from clientdesk.domain.money import round_half_even
from clientdesk.domain.package_cost import CostBasis, FloorKind, tool_lines
from clientdesk.domain.package_records import ClientPackage, Package
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Firm
from clientdesk.domain.services import Unit
from clientdesk.storage.packages import current_stays, packages_by_tier
from clientdesk.storage.rows import Reader
from clientdesk.storage.sums import firm_of

_SECONDS = 10.0
_MONTHS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class DesignRow:
    """A current client today and in a design; fees, prices and seconds a month, profit a year.

    `before` is the package it is on; `after` the place of its package in the design, None where it
    stays out: then nothing changes for it, and it has no price. Profit is the fee or the price less
    the work at its own volumes and effort and its tool shares; seconds are those of that work.
    """

    client_id: int
    ref: str
    name: str
    before: Package | None
    after: int | None
    fee_before: int
    price_after: int | None
    profit_before: int
    profit_after: int
    seconds_before: int
    seconds_after: int

    def adopting(self, which: Collection[int]) -> "DesignRow":
        """The same client where only the packages at these places are adopted."""
        if self.after is None or self.after in which:
            return self
        return replace(
            self,
            after=None,
            price_after=None,
            profit_after=self.profit_before,
            seconds_after=self.seconds_before,
        )


@dataclass(frozen=True, slots=True)
class DesignComparison:
    """Every current client, by code, and what all bring a year today and then."""

    rows: tuple[DesignRow, ...]

    @property
    def clients_before(self) -> int:
        """How many are on a package today."""
        return sum(row.before is not None for row in self.rows)

    @property
    def clients_after(self) -> int:
        return sum(row.after is not None for row in self.rows)

    @property
    def fees_before(self) -> int:
        return sum(row.fee_before for row in self.rows) * _MONTHS

    @property
    def fees_after(self) -> int:
        fees = (row.fee_before if row.price_after is None else row.price_after for row in self.rows)
        return sum(fees) * _MONTHS

    @property
    def cash_effect(self) -> int:
        """What comes in more a month (A25)."""
        return (self.fees_after - self.fees_before) // _MONTHS

    @property
    def seconds_before(self) -> int:
        """A month, as the seconds then."""
        return sum(row.seconds_before for row in self.rows)

    @property
    def seconds_after(self) -> int:
        return sum(row.seconds_after for row in self.rows)

    @property
    def profit_before(self) -> int:
        return sum(row.profit_before for row in self.rows)

    @property
    def profit_after(self) -> int:
        return sum(row.profit_after for row in self.rows)

    def adopting(self, which: Collection[int]) -> "DesignComparison":
        """The same with only the packages at these places: for the others' clients all stays."""
        return DesignComparison(tuple(row.adopting(which) for row in self.rows))


class Designs:
    """Designs for one state of the workbook: the store's, or a snapshot's in a job."""

    def __init__(
        self, reader: Reader, today: date, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._reader = reader
        self._today = today
        self._clock = clock

    def run(
        self,
        rules: DesignRules,
        *,
        report: Callable[[int, int], None],
        should_stop: Callable[[], bool],
        seconds: float = _SECONDS,
    ) -> Iterator[Design]:
        """Better and better designs, the last one `final`; see `domain.designer.design`.

        Raises Refused with BAD_PACKAGE_RANGE, NO_SERVICES, NO_COSTS, NO_NEEDS, or at the end with
        NO_PACKAGE_PAYS.
        """
        self._refuse(rules)
        last: Design | None = None
        for last in design_packages(
            self._demands,
            self._basis,
            rules,
            clock=self._clock,
            report=report,
            should_stop=should_stop,
            seconds=seconds,
        ):
            if last.packages:
                yield last
        if last is None or not last.packages:
            raise Refused(RefusalCode.NO_PACKAGE_PAYS)

    def names(self, design: Design) -> tuple[str, ...]:
        """A name for each package in the firm's language; with the year, where one is in use."""
        taken = {package.name for package in packages_by_tier(self._reader)}
        names = load_package_words(self._firm.language).names_for(len(design.packages))
        suffixes = ("", f" {self._today.year}", *(f" {n}" for n in range(2, len(taken) + 3)))
        named = (tuple(f"{name}{suffix}" for name in names) for suffix in suffixes)
        return next(each for each in named if taken.isdisjoint(each))

    def compare(self, design: Design) -> DesignComparison:
        """A design beside today."""
        places = {
            client_id: place
            for place, package in enumerate(design.packages)
            for client_id in package.client_ids
        }
        rows = tuple(
            self._row(number, demand, design, places.get(demand.client_id))
            for number, demand in enumerate(self._demands)
        )
        return DesignComparison(rows)

    def refs(self) -> dict[int, str]:
        """The codes of current clients by id."""
        return {demand.client_id: demand.ref for demand in self._demands}

    def service_codes(self) -> dict[int, str]:
        """The codes of services by id."""
        return {service.id: service.code for service in self._basis.services.values()}

    def _refuse(self, rules: DesignRules) -> None:
        if not 1 <= rules.least <= rules.most:
            value = f"{rules.least}-{rules.most}"
            raise Refused(RefusalCode.BAD_PACKAGE_RANGE, value=value)
        if not any(not service.archived for service in self._basis.services.values()):
            raise Refused(RefusalCode.NO_SERVICES)
        if not self._basis.rates:
            raise Refused(RefusalCode.NO_COSTS)
        if not any(demand.needs for demand in self._demands):
            raise Refused(RefusalCode.NO_NEEDS)

    def _row(
        self, number: int, demand: ClientDemand, design: Design, place: int | None
    ) -> DesignRow:
        profit = (demand.fee - self._cost(number, demand.needs, self._tools(demand))) * _MONTHS
        seconds = self._seconds(demand, demand.needs)
        price, profit_after, seconds_after = None, profit, seconds
        if place is not None:
            package = design.packages[place]
            price = package.price
            seconds_after = self._seconds(demand, package.services & demand.wants)
            cost = self._cost(number, package.services, _tool_cost(package))
            profit_after = (price - cost) * _MONTHS
        return DesignRow(
            client_id=demand.client_id,
            ref=demand.ref,
            name=demand.name,
            before=self._packages_today.get(demand.client_id),
            after=place,
            fee_before=demand.fee,
            price_after=price,
            profit_before=profit,
            profit_after=profit_after,
            seconds_before=seconds,
            seconds_after=seconds_after,
        )

    def _seconds(self, demand: ClientDemand, service_ids: frozenset[int]) -> int:
        """What a client's own volumes of some services take a month, at its own effort."""
        services = [self._basis.services[each] for each in service_ids]
        volumes = {**self._usual, **demand.volumes}
        standard = standard_seconds(services, self._basis.tasks, volumes)
        return round_half_even(standard * demand.effort)

    def _cost(self, number: int, services: frozenset[int], tools: int) -> int:
        """What a client costs a month with some services: work on those it wants, and tools."""
        return int(self._table.costs[number] @ self._table.columns(services)) + tools

    def _tools(self, demand: ClientDemand) -> int:
        return sum(line.cost for line in tool_lines(demand.needs, self._basis.tools))

    @cached_property
    def _firm(self) -> Firm:
        return firm_of(self._reader)

    @cached_property
    def _basis(self) -> CostBasis:
        return cost_basis(self._reader, self._today)

    @cached_property
    def _demands(self) -> list[ClientDemand]:
        return Demands(self._reader, self._today).of_all()

    @cached_property
    def _usual(self) -> dict[Unit, int]:
        return usual_volumes(self._demands)

    @cached_property
    def _table(self) -> ClientTable:
        return client_table(self._demands, self._usual, self._basis)

    @cached_property
    def _packages_today(self) -> dict[int, Package]:
        packages = {package.id: package for package in packages_by_tier(self._reader, True)}
        stays: dict[int, ClientPackage] = current_stays(self._reader, self._today)
        return {client_id: packages[stay.package_id] for client_id, stay in stays.items()}


def _tool_cost(package: DesignedPackage) -> int:
    lines = package.floor.lines
    return sum(line.cost for line in lines if line.kind is FloorKind.TOOL)
