"""Hours without a timesheet: task time × volume of the agreed services, fitted to capacity.

Source: time-driven activity-based costing. 90 documents × 3 min + 2 bank accounts × 25 + 4
employees × 15 + a return × 60 + 6 calls × 12 = 512 min a month.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction
from math import lcm

from clientdesk.domain.capacity import Person, rates_by_person
from clientdesk.domain.costing import Rate, TimeSum
from clientdesk.domain.facts import ClientFact, FactType, read_value
from clientdesk.domain.money import split
from clientdesk.domain.period import Period
from clientdesk.domain.records import Activity, Client
from clientdesk.domain.services import Service, Task, Unit, monthly_seconds, quantity_of

Volumes = Mapping[Unit, int]
Rates = Mapping[int | None, Rate]  # by person; None is the team's


class TimeBasis(StrEnum):
    """Which way a client's hours were found."""

    MEASURED = "measured"
    ESTIMATED = "estimated"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class StandardWork:
    """What the agreed services should take: by service and client id.

    `facts` are those of volumes, in any order; `agreed_volumes` stand in where there are none.
    """

    services: Mapping[int, Service] = field(default_factory=dict)
    tasks: Mapping[int, Sequence[Task]] = field(default_factory=dict)
    agreed: Mapping[int, frozenset[int]] = field(default_factory=dict)
    agreed_volumes: Mapping[int, Volumes] = field(default_factory=dict)
    facts: Sequence[ClientFact] = ()


@dataclass(frozen=True, slots=True)
class Estimate:
    """The standard time of a client at one rate, exact: seconds of each month by its first day."""

    client_id: int
    rate: Rate | None
    months: Mapping[date, Fraction]

    @property
    def seconds(self) -> Fraction:
        return sum(self.months.values(), Fraction(0))


@dataclass(frozen=True, slots=True)
class FittedTime:
    """Estimates with their delivery time in whole seconds; `month` of it is the first they have.

    `factor` is what they were multiplied by to fit into capacity.
    """

    rows: tuple[tuple[Estimate, TimeSum], ...] = ()
    factor: Fraction = Fraction(1)


def standard_estimates(
    period: Period, clients: Sequence[Client], work: StandardWork, people: Sequence[Person]
) -> list[Estimate]:
    """The standard time of these clients in each month, from when they came where that is known.

    Time of somebody without a rate in a month is taken at the team's; of nobody, it has none.
    """
    months = [(part, rates_by_person(people, part.last_day)) for part in period.months()]
    histories: dict[int, list[ClientFact]] = defaultdict(list)
    for fact in sorted(work.facts, key=lambda each: each.as_of):
        histories[fact.client_id].append(fact)
    return [
        estimate
        for client in clients
        for estimate in _of_client(client, months, _ClientWork(client.id, work, histories))
    ]


def fit_to(room: int | None, estimates: Sequence[Estimate]) -> FittedTime:
    """Estimates in whole seconds, scaled down by one factor where they take more than the room.

    Never scaled up; `room` None is not known. Where measured time alone leaves no room, nothing
    says how far to scale: they stay, and capacity shows that more was worked than it holds.
    Rounded once; scaled ones sum to the room. Time without a rate takes no room: nobody who could
    work it was there.
    """
    costed = [each for each in estimates if each.rate is not None]
    uncosted = [each for each in estimates if each.rate is None]
    exact = [each.seconds for each in costed]
    seconds, factor = [round(each) for each in exact], Fraction(1)
    if room is not None and 0 < room < sum(seconds):
        seconds, factor = split(room, _whole(exact)), min(Fraction(room) / sum(exact), Fraction(1))
    seconds += [round(each.seconds) for each in uncosted]
    rows = zip((*costed, *uncosted), seconds, strict=True)
    return FittedTime(tuple((each, _time_sum(each, whole)) for each, whole in rows), factor)


class _ClientWork:
    """A client's standard seconds a month by person, as its volumes were known to be on a day."""

    def __init__(
        self, client_id: int, work: StandardWork, histories: Mapping[int, Sequence[ClientFact]]
    ) -> None:
        self._work = work
        self._services = sorted(work.agreed.get(client_id, ()))
        self._agreed = work.agreed_volumes.get(client_id, {})
        self._facts = histories.get(client_id, ())
        self._found: dict[int, Mapping[int | None, Fraction]] = {}

    def on(self, day: date) -> Mapping[int | None, Fraction]:
        known = bisect_right(self._facts, day, key=lambda fact: fact.as_of)
        if known not in self._found:
            volumes = {**self._agreed, **_volumes(self._facts, known)}
            self._found[known] = self._added_up(volumes)
        return self._found[known]

    def _added_up(self, volumes: Volumes) -> Mapping[int | None, Fraction]:
        seconds: dict[int | None, Fraction] = defaultdict(Fraction)
        for service_id in self._services:
            frequency = self._work.services[service_id].frequency
            for task in self._work.tasks.get(service_id, ()):
                quantity = quantity_of(task.unit, volumes)
                seconds[task.staff_id] += monthly_seconds(task, frequency, quantity)
        return {staff_id: each for staff_id, each in seconds.items() if each}


def _of_client(
    client: Client, months: Sequence[tuple[Period, Rates]], work: _ClientWork
) -> list[Estimate]:
    by_rate: dict[Rate | None, dict[date, Fraction]] = defaultdict(dict)
    for part, rates in months:
        with_us = part.overlap(client.since or part.start, None)
        if with_us is None:
            continue
        share, month = with_us.share_of_month(), part.start.replace(day=1)
        for staff_id, whole in work.on(part.last_day).items():
            seconds = whole if share == 1 else whole * share
            of_rate = by_rate[rates.get(staff_id, rates.get(None))]
            of_rate[month] = of_rate[month] + seconds if month in of_rate else seconds
    return [Estimate(client.id, rate, found) for rate, found in by_rate.items()]


def _volumes(facts: Sequence[ClientFact], known: int) -> Volumes:
    """The latest value of each unit among the first `known` facts, else the earliest after them.

    `facts` are oldest first. A unit whose latest value is empty is not known.
    """
    volumes: dict[Unit, int | None] = {}
    for fact in facts[:known]:
        volumes[Unit(fact.key)] = _volume(fact)
    for fact in facts[known:]:
        if Unit(fact.key) not in volumes and _volume(fact) is not None:
            volumes[Unit(fact.key)] = _volume(fact)
    return {unit: volume for unit, volume in volumes.items() if volume is not None}


def _time_sum(estimate: Estimate, seconds: int) -> TimeSum:
    first = min(estimate.months)
    return TimeSum(estimate.client_id, first, Activity.DELIVERY, estimate.rate, seconds)


def _volume(fact: ClientFact) -> int | None:
    value = read_value(fact.value, FactType.NUMBER)
    return value if isinstance(value, int) else None


def _whole(weights: Sequence[Fraction]) -> list[int]:
    """The same proportions in whole numbers, with which `split` is ten times as fast."""
    scale = lcm(*(weight.denominator for weight in weights))
    return [weight.numerator * (scale // weight.denominator) for weight in weights]
