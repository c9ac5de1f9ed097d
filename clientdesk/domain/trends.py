"""Where a client is going: margin, hours and payment month by month, and in which direction.

The direction goes by the last months against the same months of the year before, so that a busy
season is not taken for a trend. It says what happened, not why.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from clientdesk.domain.costing import ClientId
from clientdesk.domain.money import ratio
from clientdesk.domain.month_results import ClientMonth
from clientdesk.domain.period import Period, add_months

SHOWN = 24  # months
YEAR = 12
SMOOTHED = 3  # months in each point of the margin: many are invoiced by the quarter
FEWEST = 3  # months that are compared with those of the year before


class TrendMeasure(StrEnum):
    """What a trend is of; hours are in seconds, what is overdue in minor units."""

    MARGIN = "margin"
    HOURS = "hours"
    DAYS_TO_PAYMENT = "days_to_payment"  # from the invoice
    OVERDUE = "overdue"  # at the end of the month


class Direction(StrEnum):
    """UNKNOWN: there are not enough months to say."""

    RISING = "rising"
    STEADY = "steady"
    FALLING = "falling"
    UNKNOWN = "unknown"


# From which change on a measure is not steady: margin by points and payment by days, the others
# by their part of what was.
LEAST_POINTS = Fraction(5, 100)
LEAST_DAYS = Fraction(7)
LEAST_PART = Fraction(10, 100)


@dataclass(frozen=True, slots=True)
class PaidSum:
    """What was paid in a month, with tax; `days` are those since the invoice × the amount."""

    amount: int = 0
    days: int = 0


NOTHING_PAID = PaidSum()


@dataclass(frozen=True, slots=True)
class Payments:
    """Of one client, by the first day of the month: what was paid, and by how much more or less
    was overdue at its end than at the end of the month before; all that was overdue before the
    first month is in `overdue_before`.
    """

    paid: Mapping[date, PaidSum]
    overdue: Mapping[date, int]
    overdue_before: int = 0


NO_PAYMENTS = Payments({}, {})


@dataclass(frozen=True, slots=True)
class Point:
    """A month and its value; None where there is nothing to make it of."""

    month: date
    value: Fraction | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """One measure of a client. `latest` is that of the last `compared` months, `before` that of the
    same months a year before; None where either is not known.
    """

    measure: TrendMeasure
    points: tuple[Point, ...]
    compared: int = 0
    latest: Fraction | None = None
    before: Fraction | None = None

    @property
    def change(self) -> Fraction | None:
        if self.latest is None or self.before is None:
            return None
        return self.latest - self.before

    @property
    def direction(self) -> Direction:
        """Steady where the change is smaller than what is stated for the measure."""
        change, before = self.change, self.before
        if change is None or before is None:
            return Direction.UNKNOWN
        if abs(change) < _least(self.measure, before) or not change:
            return Direction.STEADY
        return Direction.RISING if change > 0 else Direction.FALLING


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientTrend:
    """A client's measures over the same months; `client_id` None: all clients together.

    Days to payment are of what was paid in a month, weighted by amount.
    """

    client_id: ClientId
    margin: Trend
    hours: Trend
    days_to_payment: Trend
    overdue: Trend

    @property
    def months(self) -> int:
        """How many months are known of it."""
        return len(self.hours.points)

    @property
    def all(self) -> tuple[Trend, ...]:
        return (self.margin, self.hours, self.days_to_payment, self.overdue)


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioTrends:
    """Every client with anything in the period, which is at most two years and ends with the last
    complete month; it is shorter where the records begin later.
    """

    period: Period
    clients: Mapping[int, ClientTrend]
    firm: ClientTrend

    @property
    def months(self) -> int:
        return len(self.period.months())


def trend_period(default: Period, first_month: date | None) -> Period:
    """Two years up to the end of a default period, from when records are complete; never shorter
    than the default period itself.
    """
    start = add_months(default.end, -SHOWN)
    if first_month is not None:
        start = max(start, first_month)
    return Period(min(start, default.start), default.end)


def trends_of(
    period: Period,
    results: Mapping[ClientId, Sequence[ClientMonth]],
    payments: Mapping[int, Payments],
) -> PortfolioTrends:
    """From the results of every month of the period, oldest first, and what was paid."""
    known = {id_ for id_ in {*results, *payments} if id_ is not None}
    clients = {
        id_: client_trend(id_, period, results.get(id_, ()), payments.get(id_, NO_PAYMENTS))
        for id_ in sorted(known)
    }
    everyone = [months for id_, months in results.items() if id_ is not None]
    firm = client_trend(None, period, _added(everyone), _paid_by_all(payments, period))
    return PortfolioTrends(period=period, clients=clients, firm=firm)


def client_trend(
    client_id: ClientId, period: Period, results: Sequence[ClientMonth], payments: Payments
) -> ClientTrend:
    """The trend of one, from its first month with anything on."""
    rows = _rows(period, results, payments)
    return ClientTrend(
        client_id=client_id,
        margin=_trend(TrendMeasure.MARGIN, rows, SMOOTHED),
        hours=_trend(TrendMeasure.HOURS, rows),
        days_to_payment=_trend(TrendMeasure.DAYS_TO_PAYMENT, rows),
        overdue=_trend(TrendMeasure.OVERDUE, rows),
    )


def months_compared(known: int) -> int:
    """How many of the last months have their like a year before; 0 where too few do."""
    found = min(YEAR, known - YEAR)
    return found if found >= FEWEST else 0


@dataclass(frozen=True, slots=True)
class _Row:
    result: ClientMonth
    paid: PaidSum
    overdue: int

    @property
    def is_empty(self) -> bool:
        result = self.result
        return not (result.fees or result.seconds or self.paid.amount or self.overdue)


def _rows(period: Period, results: Sequence[ClientMonth], payments: Payments) -> list[_Row]:
    by_month = {result.month: result for result in results}
    rows, overdue = [], payments.overdue_before
    for part in period.months():
        month = part.start
        overdue += payments.overdue.get(month, 0)
        result = by_month.get(month, ClientMonth(month=month))
        rows.append(_Row(result, payments.paid.get(month, NOTHING_PAID), overdue))
    first = next((number for number, row in enumerate(rows) if not row.is_empty), len(rows))
    return rows[first:]


def _trend(measure: TrendMeasure, rows: Sequence[_Row], smoothed: int = 1) -> Trend:
    points = tuple(
        Point(row.result.month, _value(measure, rows[max(end - smoothed, 0) : end]))
        for end, row in enumerate(rows, 1)
    )
    compared = months_compared(len(rows))
    if not compared:
        return Trend(measure=measure, points=points)
    return Trend(
        measure=measure,
        points=points,
        compared=compared,
        latest=_value(measure, rows[-compared:]),
        before=_value(measure, rows[-YEAR - compared : len(rows) - YEAR]),
    )


def _value(measure: TrendMeasure, rows: Sequence[_Row]) -> Fraction | None:
    """Of several months together."""
    if measure is TrendMeasure.MARGIN:
        fees = sum(row.result.fees for row in rows)
        return ratio(sum(row.result.full_profit for row in rows), max(fees, 0))
    if measure is TrendMeasure.DAYS_TO_PAYMENT:
        return ratio(sum(row.paid.days for row in rows), sum(row.paid.amount for row in rows))
    if measure is TrendMeasure.HOURS:
        return ratio(sum(row.result.seconds for row in rows), len(rows))
    return ratio(sum(row.overdue for row in rows), len(rows))


def _least(measure: TrendMeasure, before: Fraction) -> Fraction:
    if measure is TrendMeasure.MARGIN:
        return LEAST_POINTS
    return LEAST_DAYS if measure is TrendMeasure.DAYS_TO_PAYMENT else LEAST_PART * abs(before)


def _added(clients: Sequence[Sequence[ClientMonth]]) -> list[ClientMonth]:
    """Of all clients together, each month that any of them has."""
    by_month: dict[date, list[ClientMonth]] = defaultdict(list)
    for months in clients:
        for each in months:
            by_month[each.month].append(each)
    return [_sum(month, by_month[month]) for month in sorted(by_month)]


def _sum(month: date, rows: Sequence[ClientMonth]) -> ClientMonth:
    return ClientMonth(
        month=month,
        fees=sum(row.fees for row in rows),
        write_offs=sum(row.write_offs for row in rows),
        cost=sum(row.cost for row in rows),
        overhead=sum(row.overhead for row in rows),
        seconds=sum(row.seconds for row in rows),
    )


def _paid_by_all(payments: Mapping[int, Payments], period: Period) -> Payments:
    months = [part.start for part in period.months()]
    each = payments.values()
    paid = {
        month: PaidSum(
            sum(one.paid.get(month, NOTHING_PAID).amount for one in each),
            sum(one.paid.get(month, NOTHING_PAID).days for one in each),
        )
        for month in months
    }
    overdue = {month: sum(one.overdue.get(month, 0) for one in each) for month in months}
    return Payments(paid, overdue, sum(one.overdue_before for one in each))
