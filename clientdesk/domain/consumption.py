"""A package as a bucket: what it includes a month against what its client uses.

Work beyond the included quantity is let pass within a tolerance band; over the band all of it is
extra work, costed apart. The line of hours measures the same work again: it is never added to
the lines of volumes.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from clientdesk.domain.facts import ClientFact, FactType, read_value
from clientdesk.domain.money import round_half_even
from clientdesk.domain.package_cost import CostBasis, floor_of
from clientdesk.domain.package_records import ClientPackage, PackageService
from clientdesk.domain.period import Period
from clientdesk.domain.services import Unit, monthly_seconds


class ConsumptionState(StrEnum):
    """How the use of a month stands to what is included."""

    WITHIN = "within"
    IN_BAND = "in_band"
    OVER = "over"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Usage:
    """What a client on a package uses a month, on average: volumes as far as they are known, and
    the seconds worked for it (None: none recorded)."""

    volumes: Mapping[Unit, int]
    seconds: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsumptionLine:
    """One quantity of a bucket, all a month. With `service_id` None it is the line of hours:
    `included`, `used` and `extra` are then seconds.

    `extra` is what lies beyond the included quantity where the state is OVER, and 0 otherwise;
    `extra_seconds` and `extra_cost` are the work it makes.
    """

    client_id: int
    package_id: int
    service_id: int | None
    unit: Unit | None
    included: int
    used: int | None
    state: ConsumptionState
    extra: int = 0
    extra_seconds: int = 0
    extra_cost: int = 0


def state_of(used: int | None, included: int, tolerance: int) -> ConsumptionState:
    """60 included and 10 per cent let pass: 60 is within, 66 in the band, 67 over."""
    if used is None:
        return ConsumptionState.UNKNOWN
    if used <= included:
        return ConsumptionState.WITHIN
    in_band = 100 * used <= included * (100 + tolerance)
    return ConsumptionState.IN_BAND if in_band else ConsumptionState.OVER


def consumption(
    client: ClientPackage,
    contents: Sequence[PackageService],
    usage: Usage,
    basis: CostBasis,
    tolerance: int,
) -> Iterator[ConsumptionLine]:
    """A line for each quantity of the package, and the line of hours last."""
    for row in contents:
        if row.unit is not Unit.FLAT:
            yield _volume_line(client, row, usage.volumes.get(row.unit), basis, tolerance)
    yield _hours_line(client, floor_of(contents, basis).seconds, usage.seconds, basis, tolerance)


def monthly_average(total: int, period: Period) -> Fraction:
    """A total ÷ the months of its period, parts of a month by their days."""
    months = (month.share_of_month() for month in period.months())
    return total / sum(months, Fraction(0))


def mean_volumes(history: Sequence[ClientFact], months: Sequence[Period]) -> dict[Unit, int]:
    """A client's volumes on average over these months, each month with what was known at its end,
    or with the first that is known; rounded half-even. What nobody wrote down has no entry."""
    units = {unit: _known(history, unit) for unit in Unit}
    return {
        unit: round_half_even(Fraction(sum(_in_month(values, m) for m in months), len(months)))
        for unit, values in units.items()
        if values and months
    }


def _known(history: Sequence[ClientFact], unit: Unit) -> list[tuple[ClientFact, int]]:
    rows = sorted((fact for fact in history if fact.key == unit.value), key=_by_day)
    read = ((fact, read_value(fact.value, FactType.NUMBER)) for fact in rows)
    return [(fact, value) for fact, value in read if isinstance(value, int)]


def _by_day(fact: ClientFact) -> tuple[str, int]:
    return fact.as_of.isoformat(), fact.id


def _in_month(values: Sequence[tuple[ClientFact, int]], month: Period) -> int:
    before = [value for fact, value in values if fact.as_of < month.end]
    return before[-1] if before else values[0][1]


def _volume_line(
    client: ClientPackage, row: PackageService, used: int | None, basis: CostBasis, tolerance: int
) -> ConsumptionLine:
    state = state_of(used, row.quantity, tolerance)
    extra = (used or 0) - row.quantity if state is ConsumptionState.OVER else 0
    seconds, cost = _work(row, extra, basis)
    return ConsumptionLine(
        client_id=client.client_id,
        package_id=client.package_id,
        service_id=row.service_id,
        unit=row.unit,
        included=row.quantity,
        used=used,
        state=state,
        extra=extra,
        extra_seconds=round_half_even(seconds),
        extra_cost=round_half_even(cost),
    )


def _work(row: PackageService, quantity: int, basis: CostBasis) -> tuple[Fraction, Fraction]:
    """The seconds and the cost a month of so many units of one service."""
    frequency = basis.services[row.service_id].frequency
    work = [
        (monthly_seconds(task, frequency, quantity), basis.rate(task.staff_id))
        for task in basis.tasks.get(row.service_id, ())
        if task.unit is row.unit
    ]
    seconds = sum((time for time, _ in work), Fraction(0))
    return seconds, sum((time * rate for time, rate in work), Fraction(0))


def _hours_line(
    client: ClientPackage, planned: int, used: int | None, basis: CostBasis, tolerance: int
) -> ConsumptionLine:
    state = state_of(used, planned, tolerance)
    extra = (used or 0) - planned if state is ConsumptionState.OVER else 0
    return ConsumptionLine(
        client_id=client.client_id,
        package_id=client.package_id,
        service_id=None,
        unit=None,
        included=planned,
        used=used,
        state=state,
        extra=extra,
        extra_seconds=extra,
        extra_cost=round_half_even(extra * basis.rate(None)),
    )
