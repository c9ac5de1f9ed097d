"""The clients of a design as tables: what each needs, wants, uses, can pay and costs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from statistics import median_low

import numpy as np

from clientdesk.domain.demand import ClientDemand
from clientdesk.domain.design_records import counted_units
from clientdesk.domain.money import round_half_even
from clientdesk.domain.package_cost import CostBasis, work_cost
from clientdesk.domain.selection_task import Amounts, Mask
from clientdesk.domain.services import Unit

NO_LIMIT = np.iinfo(np.int64).max
UNITS = tuple(unit for unit in Unit if unit is not Unit.FLAT)


@dataclass(frozen=True, slots=True)
class ClientTable:
    """Clients in rows; services in columns as in `service_ids`, units as in `UNITS`.

    `caps` holds the volumes that a package's quantities must reach: known ones of units that a
    needed service counts, 0 for others. `reach` is NO_LIMIT where it is not known. `costs` is what
    the work of each wanted service costs a month with the client's own volumes and effort, 0 for
    services that it does not want.
    """

    demands: tuple[ClientDemand, ...]
    service_ids: tuple[int, ...]
    needs: Mask
    wants: Mask
    caps: Amounts
    reach: Amounts
    costs: Amounts

    def columns(self, services: frozenset[int]) -> Mask:
        """Services as a row of ticks."""
        return np.array([service in services for service in self.service_ids], np.bool_)


def client_table(
    demands: Sequence[ClientDemand],
    usual: Mapping[Unit, int],
    basis: CostBasis,
    pinned: frozenset[int] = frozenset(),
) -> ClientTable:
    """The table of some clients, with the services they want or get anyway.

    `usual` are the volumes that their work is costed with where their own are not known.
    """
    service_ids = tuple(sorted({each for demand in demands for each in demand.wants} | pinned))
    shape = (len(demands), len(service_ids))
    unlimited = [NO_LIMIT if demand.reach is None else demand.reach for demand in demands]
    return ClientTable(
        demands=tuple(demands),
        service_ids=service_ids,
        needs=_ticks([demand.needs for demand in demands], service_ids),
        wants=_ticks([demand.wants for demand in demands], service_ids),
        caps=np.array([_caps(demand, basis) for demand in demands], np.int64).reshape(
            len(demands), len(UNITS)
        ),
        reach=np.array(unlimited, np.int64),
        costs=np.array(_costs(demands, service_ids, usual, basis), np.int64).reshape(shape),
    )


def usual_volumes(demands: Sequence[ClientDemand]) -> dict[Unit, int]:
    """The median of what is known of each unit, taken where a client's own volume is not known."""
    known: dict[Unit, list[int]] = {}
    for demand in demands:
        for unit, volume in demand.volumes.items():
            known.setdefault(unit, []).append(volume)
    return {unit: median_low(volumes) for unit, volumes in known.items()}


def _costs(
    demands: Sequence[ClientDemand],
    service_ids: Sequence[int],
    usual: Mapping[Unit, int],
    basis: CostBasis,
) -> list[list[int]]:
    parts = {service_id: _cost_parts(service_id, basis) for service_id in service_ids}
    return [
        [
            _cost(parts[service_id], demand, usual) if service_id in demand.wants else 0
            for service_id in service_ids
        ]
        for demand in demands
    ]


def _cost(parts: Mapping[Unit, Fraction], demand: ClientDemand, usual: Mapping[Unit, int]) -> int:
    """What the work of a service costs a month for one client: standard cost × its effort."""
    total = sum(
        (
            cost * (1 if unit is Unit.FLAT else demand.volumes.get(unit, usual.get(unit, 0)))
            for unit, cost in parts.items()
        ),
        Fraction(0),
    )
    return round_half_even(total * demand.effort)


def _cost_parts(service_id: int, basis: CostBasis) -> dict[Unit, Fraction]:
    """What one of each unit of a service costs a month; FLAT: what it costs in any case."""
    flat = work_cost([service_id], {}, basis)
    units = {task.unit for task in basis.tasks.get(service_id, ())} - {Unit.FLAT}
    parts = {unit: work_cost([service_id], {unit: 1}, basis) - flat for unit in sorted(units)}
    return {Unit.FLAT: flat, **parts}


def _ticks(services: Sequence[frozenset[int]], service_ids: Sequence[int]) -> Mask:
    rows = [[service in each for service in service_ids] for each in services]
    return np.array(rows, np.bool_).reshape(len(services), len(service_ids))


def _caps(demand: ClientDemand, basis: CostBasis) -> list[int]:
    counted = {unit for service in demand.needs for unit in counted_units(service, basis)}
    return [demand.volumes.get(unit, 0) if unit in counted else 0 for unit in UNITS]
