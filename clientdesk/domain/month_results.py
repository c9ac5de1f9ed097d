"""Clients month by month: the lines of the report of a period, cut at each first of a month."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from clientdesk.domain.costing import ClientId, TimeSum, time_cost
from clientdesk.domain.estimates import Estimate, FittedTime
from clientdesk.domain.money import ratio, round_half_even, settle, split
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import ClientResult, client_result, overhead_of
from clientdesk.domain.records import OverheadDriver
from clientdesk.domain.report_inputs import Inputs, fitted_time
from clientdesk.domain.tallies import Tally, tallies_of


@dataclass(frozen=True, slots=True)
class MonthResult:
    """A client's fees and cost to serve in one month; the months sum to the client's lines."""

    month: date
    fees: int
    cost: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientMonth:
    """All of a client's month; the months sum to the client's lines of the report, to the cent.

    `cost` is cost to serve; `overhead` is the period's share, by what the driver counts that month.
    """

    month: date
    fees: int = 0
    write_offs: int = 0
    cost: int = 0
    overhead: int = 0
    seconds: int = 0

    @property
    def full_profit(self) -> int:
        return self.fees - self.write_offs - self.cost - self.overhead

    @property
    def margin(self) -> Fraction | None:
        """Full profit ÷ fees."""
        return ratio(self.full_profit, self.fees)


def month_results(period: Period, inputs: Inputs, client_id: int) -> tuple[MonthResult, ...]:
    """One client's fees and cost; of the others only what shares need has to be in the inputs."""
    fitted = fitted_time(period, inputs)
    tallies = tallies_of(period, inputs, fitted)
    tally = tallies.get(client_id, Tally())
    for estimate, time in fitted.rows:
        if time.client_id == client_id:
            _spread(tally, estimate, time, inputs.firm.practical_capacity)
    months = _months(period)
    result = client_result(period, client_id, "", "", tallies, {})
    costs = _costs(result, tally, months)
    return tuple(
        MonthResult(month, tally.fees_by_month[month], cost)
        for month, cost in zip(months, costs, strict=True)
    )


def all_month_results(period: Period, inputs: Inputs) -> dict[ClientId, tuple[ClientMonth, ...]]:
    """Everyone who has anything in the period, with every month of it; None is nobody known.

    The inputs have their time by month.
    """
    fitted = fitted_time(period, inputs)
    tallies = tallies_of(period, inputs, fitted)
    overhead = overhead_of(period, inputs, tallies)
    _spread_all(tallies, fitted, inputs.firm.practical_capacity)
    months, driver = _months(period), inputs.firm.overhead_driver
    found = {}
    for id_ in {*tallies, *overhead}:
        result = client_result(period, id_, "", "", tallies, overhead)
        found[id_] = _of_client(result, tallies.get(id_, Tally()), months, driver)
    return found


def _of_client(
    result: ClientResult, tally: Tally, months: Sequence[date], driver: OverheadDriver
) -> tuple[ClientMonth, ...]:
    seconds = settle(result.seconds, [tally.seconds_by_month[month] for month in months])
    rows = zip(
        months,
        _costs(result, tally, months),
        _overheads(result.overhead, tally, months, driver),
        seconds,
        strict=True,
    )
    return tuple(
        ClientMonth(
            month=month,
            fees=tally.fees_by_month[month],
            write_offs=tally.written_off_by_month[month],
            cost=cost,
            overhead=overhead,
            seconds=time,
        )
        for month, cost, overhead, time in rows
    )


def _costs(result: ClientResult, tally: Tally, months: Sequence[date]) -> list[int]:
    """The rounded cost to serve by each month's exact cost."""
    return settle(result.cost_to_serve, [tally.by_month[month] for month in months])


def _overheads(
    overhead: int, tally: Tally, months: Sequence[date], driver: OverheadDriver
) -> list[int]:
    """The period's share by what the driver counts in each month."""
    weights = [_weight(tally, month, driver) for month in months]
    return split(overhead, weights) if any(weights) else [overhead, *[0] * (len(months) - 1)]


def _weight(tally: Tally, month: date, driver: OverheadDriver) -> int:
    seconds, fees = tally.seconds_by_month[month], tally.fees_by_month[month]
    if driver is OverheadDriver.HOURS:
        return round_half_even(Fraction(seconds))
    return max(fees, 0) if driver is OverheadDriver.FEES else int(bool(seconds or fees))


def _spread_all(
    tallies: dict[ClientId, Tally], fitted: FittedTime, practical_capacity: int
) -> None:
    for estimate, time in fitted.rows:
        _spread(tallies[time.client_id], estimate, time, practical_capacity)


def _spread(tally: Tally, estimate: Estimate, time: TimeSum, practical_capacity: int) -> None:
    """Gives each month its part of an estimate, which was added to the first one whole."""
    cost, whole = time_cost(time, practical_capacity), estimate.seconds
    tally.by_month[time.month] -= cost
    tally.seconds_by_month[time.month] -= time.seconds
    for month, seconds in estimate.months.items():
        tally.by_month[month] += cost * seconds / whole
        tally.seconds_by_month[month] += time.seconds * seconds / whole


def _months(period: Period) -> list[date]:
    return [part.start.replace(day=1) for part in period.months()]
