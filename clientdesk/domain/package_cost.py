"""What a package costs a month, line by line: the floor that no price goes below.

Floor = Σ task time × rate + Σ tool shares + a buffer for what nobody foresaw (20 % by default).
Each line is rounded once, half-even; the floor is the sum of the rounded lines.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from clientdesk.domain.money import round_half_even
from clientdesk.domain.package_records import PackageService
from clientdesk.domain.records import Tool, ToolTier
from clientdesk.domain.services import Service, Task, Unit, monthly_seconds, quantity_of
from clientdesk.domain.tools import cost_per_client


@dataclass(frozen=True, slots=True)
class ToolTerms:
    """A tool with its tiers, the services that use it, and the clients its share is priced on."""

    tool: Tool
    tiers: tuple[ToolTier, ...]
    service_ids: frozenset[int]
    clients: int


@dataclass(frozen=True, slots=True)
class CostBasis:
    """What a firm's work costs: services by id, tasks by service, rates in minor units a second.

    `rates` is by person; None is the team's average. `buffer` is per cent of all other lines.
    """

    services: Mapping[int, Service]
    tasks: Mapping[int, Sequence[Task]]
    rates: Mapping[int | None, Fraction]
    tools: Sequence[ToolTerms]
    buffer: int

    def rate(self, staff_id: int | None) -> Fraction:
        """A person's rate, or the team's where that person has none."""
        return self.rates.get(staff_id, self.rates.get(None, Fraction(0)))


class FloorKind(StrEnum):
    """What a line of the floor is."""

    TASK = "task"
    TOOL = "tool"
    BUFFER = "buffer"


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorLine:
    """A line of the floor: `seconds` and `cost` a month. `name` is the task's or the tool's."""

    kind: FloorKind
    name: str = ""
    service_id: int | None = None
    unit: Unit = Unit.FLAT
    quantity: int = 0
    seconds: int = 0
    cost: int


@dataclass(frozen=True, slots=True)
class Floor:
    """All lines, and their sum."""

    lines: tuple[FloorLine, ...]

    @property
    def total(self) -> int:
        return sum(line.cost for line in self.lines)

    @property
    def seconds(self) -> int:
        return sum(line.seconds for line in self.lines)

    @property
    def lacks_rate(self) -> bool:
        """Whether it holds work that costs nothing, as nobody has a cost rate: it is unknown."""
        work = sum(line.cost for line in self.lines if line.kind is FloorKind.TASK)
        return self.seconds > 0 and not work


def floor_of(contents: Iterable[PackageService], basis: CostBasis) -> Floor:
    """The floor of a package with these contents, used up to its quantities."""
    quantities = {(row.service_id, row.unit): row.quantity for row in contents}
    services = dict.fromkeys(service_id for service_id, _ in quantities)
    lines = [
        _task_line(basis, basis.services[service_id], task, quantities)
        for service_id in services
        for task in basis.tasks.get(service_id, ())
    ]
    lines += tool_lines(services, basis.tools)
    share = Fraction(sum(line.cost for line in lines) * basis.buffer, 100)
    buffer = FloorLine(kind=FloorKind.BUFFER, quantity=basis.buffer, cost=round_half_even(share))
    return Floor((*lines, buffer) if lines else ())


def tool_lines(services: Iterable[int], tools: Iterable[ToolTerms]) -> list[FloorLine]:
    """One client's share of each tool that these services use."""
    wanted = frozenset(services)
    return [
        FloorLine(
            kind=FloorKind.TOOL,
            name=terms.tool.name,
            quantity=terms.clients,
            cost=round_half_even(cost_per_client(terms.tool, terms.tiers, max(terms.clients, 1))),
        )
        for terms in tools
        if wanted & terms.service_ids
    ]


def work_cost(services: Iterable[int], volumes: Mapping[Unit, int], basis: CostBasis) -> Fraction:
    """What a client's own volumes of these services cost in time a month, without tools, buffer."""
    return sum(
        (
            monthly_seconds(task, basis.services[id_].frequency, quantity_of(task.unit, volumes))
            * basis.rate(task.staff_id)
            for id_ in services
            for task in basis.tasks.get(id_, ())
        ),
        Fraction(0),
    )


def _task_line(
    basis: CostBasis, service: Service, task: Task, quantities: Mapping[tuple[int, Unit], int]
) -> FloorLine:
    quantity = 1 if task.unit is Unit.FLAT else quantities.get((service.id, task.unit), 0)
    seconds = monthly_seconds(task, service.frequency, quantity)
    return FloorLine(
        kind=FloorKind.TASK,
        name=task.name,
        service_id=service.id,
        unit=task.unit,
        quantity=quantity,
        seconds=round_half_even(seconds),
        cost=round_half_even(seconds * basis.rate(task.staff_id)),
    )
