"""The packages of a workbook with all they are matched against, each read once when asked for."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from functools import cached_property

from clientdesk.app.demands import Demands
from clientdesk.app.package_results import PackageSummary, summary_of
from clientdesk.app.services import cost_basis
from clientdesk.domain.consumption import (
    ConsumptionLine,
    Usage,
    consumption,
    mean_volumes,
    monthly_average,
)
from clientdesk.domain.coverage import Coverage, coverage
from clientdesk.domain.demand import ClientDemand
from clientdesk.domain.money import round_half_even
from clientdesk.domain.package_cost import CostBasis, Floor, floor_of
from clientdesk.domain.package_fit import PackageFit, package_fit
from clientdesk.domain.package_plan import PlannedUse, planned_basis
from clientdesk.domain.package_records import ClientPackage, Package, PackageService
from clientdesk.domain.package_rules import PackageProblem, package_problems
from clientdesk.domain.period import Period
from clientdesk.domain.personas import Fit, PersonaCriterion, Rules
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client, Firm
from clientdesk.storage import packages as stored
from clientdesk.storage.rows import Reader, fetch, get
from clientdesk.storage.sums import firm_of


class PackageBook:
    """One state of the packages: the store's, or a snapshot's in a job."""

    def __init__(
        self,
        reader: Reader,
        today: date,
        packages: Sequence[Package] | None = None,
        contents: dict[int, list[PackageService]] | None = None,
    ) -> None:
        self._reader = reader
        self._today = today
        self.packages = stored.packages_by_tier(reader) if packages is None else packages
        self.contents = stored.contents_by_package(reader) if contents is None else contents

    def with_packages(self, packages: Sequence[Package]) -> "PackageBook":
        """The same with these packages instead."""
        return PackageBook(self._reader, self._today, packages, self.contents)

    def with_package(self, package: Package, contents: Sequence[PackageService]) -> "PackageBook":
        """The same with one package added or changed, not yet stored."""
        changed = {item.id: item for item in self.packages} | {package.id: package}
        return PackageBook(
            self._reader,
            self._today,
            list(changed.values()),
            self.contents | {package.id: list(contents)},
        )

    @cached_property
    def firm(self) -> Firm:
        return firm_of(self._reader)

    @cached_property
    def basis(self) -> CostBasis:
        return cost_basis(self._reader, self._today)

    @property
    def offered(self) -> list[Package]:
        """The active packages by tier; while none is active, all of them as drafts."""
        active = [package for package in self.packages if package.active]
        return active or list(self.packages)

    def floor(self, package: Package, contents: Sequence[PackageService]) -> Floor:
        """The floor with tools shared by the planned clients, where the package has any."""
        basis = self.basis
        if package.planned_clients:
            basis = planned_basis(basis, self._uses(package, contents))
        return floor_of(contents, basis)

    def problems(self) -> tuple[PackageProblem, ...]:
        """Every broken rule of these packages."""
        floors = {
            package.id: self.floor(package, self.contents.get(package.id, ()))
            for package in self.packages
        }
        return package_problems(
            self.packages, self.contents, floors, self.basis.services, self.firm
        )

    def fits(self, client_id: int) -> list[PackageFit]:
        """How a client or a prospect fits each package that is offered, by tier."""
        return self._fits(self.demand(client_id))

    def fit(self, client_id: int, package: Package) -> PackageFit:
        """How it fits one package."""
        return self._fit(self.demand(client_id), package)

    def all_fits(self) -> dict[int, list[PackageFit]]:
        """The same for every current client, by its id."""
        return self._current_fits

    def coverage(self) -> Coverage:
        """How many current clients fit a package that is offered."""
        fees = {demand.client_id: demand.fee for demand in self.demands}
        return coverage(self._current_fits, fees)

    def consumption(self, period: Period) -> list[ConsumptionLine]:
        """A line for each quantity of each stay on a package in the period, and one of hours."""
        seconds = stored.seconds_on_package(self._reader, period)
        history = stored.volume_history(self._reader)
        return [
            line
            for stay in stored.stays_in(self._reader, period)
            if (span := period.overlap(stay.since, stay.until)) is not None
            for line in consumption(
                stay,
                self.contents.get(stay.package_id, ()),
                Usage(
                    mean_volumes(history.get(stay.client_id, ()), span.months()),
                    _a_month(seconds.get(stay.id), span),
                ),
                self.basis,
                self.firm.tolerance,
            )
        ]

    def summary(self, package: Package) -> PackageSummary:
        """Who is on a package, what it brings, and their profit before it and on it.

        It makes two reports for each first day.
        """
        return summary_of(self._reader, self._today, package)

    @cached_property
    def stays(self) -> dict[int, ClientPackage]:
        """By client id, the package it is on today."""
        return stored.current_stays(self._reader, self._today)

    @cached_property
    def moves(self) -> dict[int, ClientPackage]:
        """By client id, the package it moves to on a later day."""
        latest = stored.latest_stays(self._reader, self._today)
        return {id_: stay for id_, stay in latest.items() if stay.since > self._today}

    @cached_property
    def demands(self) -> list[ClientDemand]:
        """What every current client needs."""
        return self._source.of_all()

    @cached_property
    def _source(self) -> Demands:
        return Demands(self._reader, self._today)

    def demand(self, client_id: int) -> ClientDemand:
        """What a client or a prospect needs; Refused(CLIENT_UNKNOWN)."""
        client = get(self._reader, Client, client_id)
        if client is None:
            raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(client_id))
        return self._source.of(client)

    @cached_property
    def _rules(self) -> dict[int, Rules]:
        criteria: dict[int, list[PersonaCriterion]] = defaultdict(list)
        for criterion in fetch(self._reader, PersonaCriterion):
            criteria[criterion.persona_id].append(criterion)
        return {persona_id: Rules(rows) for persona_id, rows in criteria.items()}

    @cached_property
    def _current_fits(self) -> dict[int, list[PackageFit]]:
        return {demand.client_id: self._fits(demand) for demand in self.demands}

    def _fits(self, demand: ClientDemand) -> list[PackageFit]:
        return [self._fit(demand, package) for package in self.offered]

    def _fit(self, demand: ClientDemand, package: Package) -> PackageFit:
        return package_fit(
            demand,
            package,
            self.contents.get(package.id, ()),
            unwanted=self.firm.unwanted_services,
            tolerance=self.firm.tolerance,
            persona=self._persona(package, demand),
        )

    def _persona(self, package: Package, demand: ClientDemand) -> Fit | None:
        if package.persona_id is None:
            return None
        return self._rules.get(package.persona_id, Rules(())).fit(demand.facts)

    def _uses(self, package: Package, contents: Sequence[PackageService]) -> list[PlannedUse]:
        """This package as planned, and the other active ones as planned or as they are."""
        on_it = [stay.package_id for stay in self.stays.values()]
        others = [
            PlannedUse(
                frozenset(row.service_id for row in self.contents.get(other.id, ())),
                other.planned_clients or on_it.count(other.id),
            )
            for other in self.packages
            if other.active and other.id != package.id
        ]
        own = frozenset(row.service_id for row in contents)
        return [PlannedUse(own, package.planned_clients), *others]


def _a_month(seconds: int | None, span: Period) -> int | None:
    return None if seconds is None else round_half_even(monthly_average(seconds, span))
