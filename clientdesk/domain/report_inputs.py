"""What a report is made from, and what follows from it alone: who is estimated, who uses a tool."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from clientdesk.domain.capacity import Person, supply_of
from clientdesk.domain.costing import ClientId, TimeSum, ToolUse
from clientdesk.domain.estimates import (
    Estimate,
    FittedTime,
    StandardWork,
    fit_to,
    standard_estimates,
)
from clientdesk.domain.period import Period
from clientdesk.domain.records import Client, Firm, Overhead


@dataclass(frozen=True, slots=True)
class FeeSum:
    """Invoices of a client in a month: `net` makes fees, `total` (with tax) makes sales."""

    client_id: int
    month: date
    net: int
    total: int
    written_off: int


@dataclass(frozen=True, slots=True)
class ExpenseSum:
    """Direct expenses of a client in a month, less what was passed on."""

    client_id: ClientId
    month: date
    amount: int


@dataclass(frozen=True, slots=True)
class OpenInvoice:
    """An invoice with something open, in minor units with tax."""

    client_id: int
    number: str
    issued_on: date
    due_on: date | None
    balance: int


@dataclass(frozen=True, slots=True)
class Inputs:
    """What the workbook holds for one period, hours and money already added up by SQL.

    Nothing of prospects is in it. A client without time in `active` is estimated from `work`.
    """

    firm: Firm
    clients: Sequence[Client]
    time: Sequence[TimeSum]
    active: Mapping[date, Sequence[int]]  # the clients with time in each month
    fees: Sequence[FeeSum]
    expenses: Sequence[ExpenseSum]
    open_invoices: Sequence[OpenInvoice]
    tools: Sequence[ToolUse]
    overheads: Sequence[Overhead]
    people: Sequence[Person] = ()
    work: StandardWork = field(default_factory=StandardWork)
    costed_seconds: int | None = None  # measured by all; None: what `time` adds up to


def fitted_time(period: Period, inputs: Inputs) -> FittedTime:
    """The time of those who keep none, as it fits beside what is measured."""
    return fit_to(room_of(period, inputs), estimates_of(period, inputs))


def estimates_of(period: Period, inputs: Inputs) -> list[Estimate]:
    """The standard time of the clients without any time of their own in the period."""
    measured = {id_ for clients in inputs.active.values() for id_ in clients}
    measured |= {time.client_id for time in inputs.time if time.client_id is not None}
    agreed = inputs.work.agreed
    clients = [c for c in inputs.clients if c.id in agreed and c.id not in measured]
    current = [client for client in clients if not client.archived]
    return standard_estimates(period, current, inputs.work, inputs.people)


def room_of(period: Period, inputs: Inputs) -> int | None:
    """Practical capacity that nobody's measured time has used; None where capacity is not known."""
    supply = supply_of(inputs.people, period)
    if not supply.seconds:
        return None
    used = inputs.costed_seconds
    if used is None:
        used = sum(time.seconds for time in inputs.time if time.rate is not None)
    return supply.practical_seconds(inputs.firm.practical_capacity) - used


def tool_users(
    use: ToolUse, period: Period, inputs: Inputs, estimates: Iterable[Estimate]
) -> dict[date, Sequence[int]]:
    """Who uses a tool in each month: whom it is kept for, else whoever agreed on its services,
    and those who have time but no agreement on file: what is not written down is not free.

    For a tool with neither, all who have time that month, measured or estimated.
    """
    months = {part.start.replace(day=1): part for part in period.months()}
    if use.clients:
        return dict.fromkeys(months, use.clients)
    working = {month: set(inputs.active.get(month, ())) for month in months}
    for estimate in estimates:
        for month in estimate.months:
            working[month].add(estimate.client_id)
    agreed = {month: _agreed(use, part, inputs) for month, part in months.items()}
    if any(agreed.values()):
        unwritten = {month: working[month] - inputs.work.agreed.keys() for month in months}
        return {month: sorted(agreed[month] | unwritten[month]) for month in months}
    return {month: sorted(clients) for month, clients in working.items()}


def _agreed(use: ToolUse, part: Period, inputs: Inputs) -> set[int]:
    agreed = inputs.work.agreed
    return {
        client.id
        for client in inputs.clients
        if not client.archived and use.services & agreed.get(client.id, frozenset())
        if client.since is None or client.since < part.end
    }
