"""Costing: hours into money, shared tools and overhead into shares.

Source: time-driven activity-based costing; fixture GT-01.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache

from clientdesk.domain.money import round_half_even, split
from clientdesk.domain.period import Period
from clientdesk.domain.records import Activity, Overhead, OverheadDriver, Tool, ToolTier
from clientdesk.domain.tools import monthly_fee

ClientId = int | None  # None: work for nobody known


@dataclass(frozen=True, slots=True)
class Rate:
    """What an hour of a person cost and is billed at: see `records.StaffRate`."""

    monthly_cost: int
    monthly_seconds: int
    billing_rate: int | None


@dataclass(frozen=True, slots=True)
class TimeSum:
    """The seconds of one client, month, activity and rate; `rate` None is uncosted time.

    Where only a period's whole counts, `month` is the period's first day.
    """

    client_id: ClientId
    month: date
    activity: Activity
    rate: Rate | None
    seconds: int


def capacity_cost_rate(cost: int, supplied: int, practical_capacity: int = 100) -> Fraction:
    """Cost of capacity supplied ÷ practical capacity, in minor units per second (GT-01).

    `supplied` is the time paid for, in seconds; `practical_capacity` the per cent of it that can
    be worked for clients. Any other unit of time works as well: the result is per that unit.
    """
    return Fraction(cost) / (Fraction(supplied) * practical_capacity / 100)


def team_rate(rates: Sequence[Rate]) -> Rate | None:
    """What an average hour of the team costs and is billed at: all cost ÷ all capacity.

    The billing rate is weighted by capacity; None where somebody has none. None without rates.
    """
    if not rates:
        return None
    seconds = sum(rate.monthly_seconds for rate in rates)
    known = [rate.billing_rate for rate in rates if rate.billing_rate is not None]
    billed = sum((rate.billing_rate or 0) * rate.monthly_seconds for rate in rates)
    billing = round_half_even(Fraction(billed, seconds)) if len(known) == len(rates) else None
    return Rate(sum(rate.monthly_cost for rate in rates), seconds, billing)


def time_cost(time: TimeSum, practical_capacity: int) -> Fraction:
    """Seconds × capacity cost rate; 0 for uncosted time, which is counted apart."""
    if time.rate is None:
        return Fraction(0)
    return time.seconds * cost_per_second(time.rate, practical_capacity)


@cache
def cost_per_second(rate: Rate, practical_capacity: int) -> Fraction:
    """The capacity cost rate of a person's rate."""
    return capacity_cost_rate(rate.monthly_cost, rate.monthly_seconds, practical_capacity)


def amount_in(period: Period, monthly: int, start: date, end: date | None) -> int:
    """A monthly amount over the part of a period in which it applies, by days in broken months."""
    applies = period.overlap(start, end)
    if applies is None:
        return 0
    return round_half_even(sum((monthly * part.share_of_month() for part in applies.months()),
                               Fraction(0)))  # fmt: skip


@dataclass(frozen=True, slots=True)
class ToolUse:
    """A tool with its tiers, the clients it is kept for, and the services that use it."""

    tool: Tool
    tiers: Sequence[ToolTier] = ()
    clients: Sequence[int] = ()
    services: frozenset[int] = frozenset()


def tool_shares(
    use: ToolUse, period: Period, users: Mapping[date, Sequence[ClientId]]
) -> dict[tuple[ClientId, date], int]:
    """Each month's bill ÷ the clients who use the tool that month, to the cent.

    `users` gives the clients of each month by its first day. A month without any is nobody's:
    its bill falls to None. 129.00 over 5, 10, 15 clients = 25.80, 12.90, 8.60; the next tier,
    299.00 over 25 = 11.96.
    """
    shares: dict[tuple[ClientId, date], int] = {}
    tool = use.tool
    for part in period.months():
        month = part.start.replace(day=1)
        clients = users.get(month, ())
        fee = monthly_fee(tool, use.tiers, len(clients))
        amount = amount_in(part, fee, tool.valid_from, tool.valid_until)
        parts = split(amount, [1] * max(len(clients), 1))
        for client, share in zip(clients or [None], parts, strict=True):
            shares[client, month] = share
    return shares


def overhead_total(overheads: Iterable[Overhead], period: Period) -> int:
    """All overhead of the period."""
    return sum(
        amount_in(period, item.monthly_amount, item.valid_from, item.valid_until)
        for item in overheads
    )


def overhead_shares(
    total: int, driver: OverheadDriver, seconds: Mapping[int, int], fees: Mapping[int, int]
) -> dict[ClientId, int]:
    """Overhead by the driver: hours, fees, or equally among clients with either.

    `seconds` and `fees` are per client id. With nothing to share by, all of it falls to None.
    """
    clients = sorted(id_ for id_ in {*seconds, *fees} if seconds.get(id_) or fees.get(id_))
    weights = [_weight(driver, seconds.get(id_, 0), fees.get(id_, 0)) for id_ in clients]
    if not any(weights):
        return {None: total}
    return dict(zip(clients, split(total, weights), strict=True))


def _weight(driver: OverheadDriver, seconds: int, fees: int) -> int:
    if driver is OverheadDriver.HOURS:
        return seconds
    return max(fees, 0) if driver is OverheadDriver.FEES else 1
