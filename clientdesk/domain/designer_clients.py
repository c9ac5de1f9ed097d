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
    counted = {each: frozenset(counted_units(each, basis)) for each in service_ids}
    caps = [_caps(demand, counted) for demand in demands]
    work = _Work(basis, usual)
    costs = [
        [work.cost(demand, each) if each in demand.wants else 0 for each in service_ids]
        for demand in demands
    ]
    return ClientTable(
        demands=tuple(demands),
        service_ids=service_ids,
        needs=_ticks([demand.needs for demand in demands], service_ids),
        wants=_ticks([demand.wants for demand in demands], service_ids),
        caps=np.array(caps, np.int64).reshape(len(demands), len(UNITS)),
        reach=np.array(unlimited, np.int64),
        costs=np.array(costs, np.int64).reshape(shape),
    )


def usual_volumes(demands: Sequence[ClientDemand]) -> dict[Unit, int]:
    """The median of what is known of each unit, taken where a client's own volume is not known."""
    known: dict[Unit, list[int]] = {}
    for demand in demands:
        for unit, volume in demand.volumes.items():
            known.setdefault(unit, []).append(volume)
    return {unit: median_low(volumes) for unit, volumes in known.items()}


class _Work:
    """What the work of a service costs a month, by service and volumes: many clients share both."""

    def __init__(self, basis: CostBasis, usual: Mapping[Unit, int]) -> None:
        self._basis = basis
        self._usual = usual
        self._units: dict[int, tuple[Unit, ...]] = {}
        self._costs: dict[tuple[int, ...], Fraction] = {}

    def cost(self, demand: ClientDemand, service_id: int) -> int:
        """Standard cost at the client's own volumes × its effort."""
        if service_id not in self._units:
            tasks = self._basis.tasks.get(service_id, ())
            self._units[service_id] = tuple(task.unit for task in tasks)
        units = self._units[service_id]
        own = (demand.volumes.get(unit, self._usual.get(unit, 0)) for unit in units)
        key = (service_id, *own)
        if key not in self._costs:
            volumes = dict(zip(units, key[1:], strict=True))
            self._costs[key] = work_cost([service_id], volumes, self._basis)
        return round_half_even(self._costs[key] * demand.effort)


def _ticks(services: Sequence[frozenset[int]], service_ids: Sequence[int]) -> Mask:
    rows = [[service in each for service in service_ids] for each in services]
    return np.array(rows, np.bool_).reshape(len(services), len(service_ids))


def _caps(demand: ClientDemand, counted: Mapping[int, frozenset[Unit]]) -> list[int]:
    units = frozenset().union(*(counted[service] for service in demand.needs))
    return [demand.volumes.get(unit, 0) if unit in units else 0 for unit in UNITS]
