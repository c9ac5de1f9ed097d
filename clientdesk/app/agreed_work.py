"""What one client's agreement asks for: its work in a period, and the volumes it is counted by."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from functools import cached_property

from clientdesk.app.agreed_volumes import agreed_volumes, unit_words
from clientdesk.app.client_months import months_since
from clientdesk.app.importing.words import folded
from clientdesk.app.services import cost_basis
from clientdesk.domain.consumption import mean_volumes
from clientdesk.domain.costing import capacity_cost_rate
from clientdesk.domain.doors import Volume
from clientdesk.domain.estimates import Estimate, StandardWork, standard_estimates
from clientdesk.domain.margin_gap import AgreedWork
from clientdesk.domain.package_cost import tool_lines
from clientdesk.domain.period import Period
from clientdesk.domain.records import Client, EngagementService
from clientdesk.domain.services import Service, Unit, monthly_seconds, quantity_of
from clientdesk.storage.capacity import people_of
from clientdesk.storage.engagements import latest_services
from clientdesk.storage.rows import Reader
from clientdesk.storage.services import standard_work
from clientdesk.storage.sums import firm_of


class AgreedScope:
    """The scope of a client's latest agreement, signed or not, over a period."""

    def __init__(self, reader: Reader, today: date, client: Client, period: Period) -> None:
        self._reader = reader
        self._today = today
        self._client = client
        self._period = period

    def work(self) -> AgreedWork | None:
        """What the scope should take, at the rates in force; a volume without a cap is taken as it
        is. None where no service with task times is agreed, or nobody has a rate.
        """
        people = people_of(self._reader, self._period)
        estimates = standard_estimates(self._period, [self._client], self._uncapped, people)
        costed = [each for each in estimates if each.rate is not None]
        if not costed:
            return None
        return AgreedWork(
            seconds=sum((each.seconds for each in costed), Fraction(0)),
            cost=sum((self._cost(each) for each in costed), Fraction(0)),
            tools=self._tools(),
        )

    def volumes(self) -> tuple[Volume, ...]:
        """What is used of each agreed service a month: as it is known, else as it is agreed."""
        lines = latest_services(self._reader, self._client.id)
        return tuple(found for line in lines if (found := self._volume(line)) is not None)

    def standard_seconds(self) -> Fraction:
        """What the agreed services should take a month with today's volumes."""
        volumes = {**self._agreed, **self._known}
        return sum((self._seconds(id_, volumes) for id_ in self._services), Fraction(0))

    @cached_property
    def _work(self) -> StandardWork:
        return standard_work(self._reader, agreed_volumes(self._reader))

    @property
    def _agreed(self) -> dict[Unit, int]:
        return dict(self._work.agreed_volumes.get(self._client.id, {}))

    @cached_property
    def _known(self) -> dict[Unit, int]:
        facts = [fact for fact in self._work.facts if fact.client_id == self._client.id]
        return mean_volumes(facts, self._period.months())

    @property
    def _uncapped(self) -> StandardWork:
        """The same without facts on volumes that the agreement counts."""
        agreed = self._agreed
        facts = [
            fact
            for fact in self._work.facts
            if fact.client_id == self._client.id and Unit(fact.key) not in agreed
        ]
        return replace(self._work, facts=facts)

    def _cost(self, estimate: Estimate) -> Fraction:
        rate, capacity = estimate.rate, firm_of(self._reader).practical_capacity
        if rate is None:
            return Fraction(0)
        per_second = capacity_cost_rate(rate.monthly_cost, rate.monthly_seconds, capacity)
        return estimate.seconds * per_second

    def _tools(self) -> int:
        tools = cost_basis(self._reader, self._today).tools
        monthly = sum(line.cost for line in tool_lines(self._services, tools))
        return monthly * months_since(self._client.since or self._period.start, self._period)

    @property
    def _services(self) -> list[int]:
        return sorted(self._work.agreed.get(self._client.id, ()))

    def _seconds(self, service_id: int, volumes: Mapping[Unit, int]) -> Fraction:
        frequency = self._work.services[service_id].frequency
        parts = (
            monthly_seconds(task, frequency, quantity_of(task.unit, volumes))
            for task in self._work.tasks.get(service_id, ())
        )
        return sum(parts, Fraction(0))

    def _volume(self, line: EngagementService) -> Volume | None:
        service = self._work.services.get(line.service_id or 0)
        unit = _unit_of(line, service)
        today = self._known.get(unit, self._agreed.get(unit)) if unit else None
        if service is None or unit is None or today is None:
            return None
        return Volume(
            service=line.service,
            unit=unit,
            today=today,
            agreed=self._agreed.get(unit) if line.volume else None,
            seconds=self._seconds(service.id, {unit: today}) - self._seconds(service.id, {}),
        )


def _unit_of(line: EngagementService, service: Service | None) -> Unit | None:
    named = unit_words().get(folded(line.unit))
    unit = named or (service.unit if service else None)
    return None if unit is Unit.FLAT else unit
