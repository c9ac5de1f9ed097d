"""Exact sums of every client's hours and money, before any figure is rounded."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from math import lcm

from clientdesk.domain.costing import ClientId, Rate, TimeSum, cost_per_second, tool_shares
from clientdesk.domain.estimates import FittedTime
from clientdesk.domain.period import Period
from clientdesk.domain.records import Activity
from clientdesk.domain.report_inputs import FeeSum, Inputs, OpenInvoice, tool_users


@dataclass
class Tally:
    """Exact sums of one client while its lines are being added up. Those by month are by its first
    day; an estimate is in the first month it has until it is spread.
    """

    time: dict[Activity, Fraction] = field(default_factory=lambda: defaultdict(Fraction))
    seconds: dict[Activity, int] = field(default_factory=lambda: defaultdict(int))
    by_month: dict[date, Fraction] = field(default_factory=lambda: defaultdict(Fraction))
    fees_by_month: dict[date, int] = field(default_factory=lambda: defaultdict(int))
    written_off_by_month: dict[date, int] = field(default_factory=lambda: defaultdict(int))
    seconds_by_month: dict[date, Fraction | int] = field(default_factory=lambda: defaultdict(int))
    uncosted: int = 0
    unrated: int = 0
    estimated: int = 0
    standard_seconds: int = 0  # seconds × the hourly billing rate
    net: int = 0
    sales: int = 0
    written_off: int = 0
    expenses: int = 0
    tools: int = 0
    balances: list[OpenInvoice] = field(default_factory=list)


def tallies_of(period: Period, inputs: Inputs, fitted: FittedTime) -> dict[ClientId, Tally]:
    """By client, None for work for nobody known; who has nothing at all is not in it."""
    tallies: dict[ClientId, Tally] = defaultdict(Tally)
    estimated = [time for _, time in fitted.rows]
    times = (*inputs.time, *estimated)
    for time in times:
        _add_time(tallies[time.client_id], time)
    _add_costs(tallies, times, inputs.firm.practical_capacity)
    for time in estimated:
        tallies[time.client_id].estimated += time.seconds
    for fee in inputs.fees:
        _add_fees(tallies[fee.client_id], fee)
    for expense in inputs.expenses:
        tallies[expense.client_id].expenses += expense.amount
        tallies[expense.client_id].by_month[expense.month] += expense.amount
    for invoice in inputs.open_invoices:
        tallies[invoice.client_id].balances.append(invoice)
    _add_tools(tallies, period, inputs, fitted)
    return tallies


def _add_costs(
    tallies: Mapping[ClientId, Tally], times: Iterable[TimeSum], practical_capacity: int
) -> None:
    """Summed in whole parts of a minor unit: a Fraction for each row would take several times as
    long.
    """
    by_activity: dict[tuple[ClientId, Activity], int] = defaultdict(int)
    by_month: dict[tuple[ClientId, date], int] = defaultdict(int)
    costed = [(time, time.rate) for time in times if time.rate is not None]
    parts, unit = _in_parts({rate for _, rate in costed}, practical_capacity)
    for time, rate in costed:
        cost = time.seconds * parts[rate]
        by_activity[time.client_id, time.activity] += cost
        by_month[time.client_id, time.month] += cost
    for (client_id, activity), cost in by_activity.items():
        tallies[client_id].time[activity] += Fraction(cost, unit)
    for (client_id, month), cost in by_month.items():
        tallies[client_id].by_month[month] += Fraction(cost, unit)


def _in_parts(rates: Iterable[Rate], practical_capacity: int) -> tuple[dict[Rate, int], int]:
    """What a second costs at each rate in parts of a minor unit, and how many parts make one."""
    exact = {rate: cost_per_second(rate, practical_capacity) for rate in rates}
    unit = lcm(*(cost.denominator for cost in exact.values()))
    return {rate: cost.numerator * (unit // cost.denominator) for rate, cost in exact.items()}, unit


def _add_time(tally: Tally, time: TimeSum) -> None:
    tally.seconds[time.activity] += time.seconds
    tally.seconds_by_month[time.month] += time.seconds
    if time.rate is None:
        tally.uncosted += time.seconds
    if time.activity is not Activity.DELIVERY:
        return
    if time.rate is None or time.rate.billing_rate is None:
        tally.unrated += time.seconds
    else:
        tally.standard_seconds += time.seconds * time.rate.billing_rate


def _add_fees(tally: Tally, fee: FeeSum) -> None:
    tally.net += fee.net
    tally.sales += fee.total
    tally.written_off += fee.written_off
    tally.fees_by_month[fee.month] += fee.net
    tally.written_off_by_month[fee.month] += fee.written_off


def _add_tools(
    tallies: dict[ClientId, Tally], period: Period, inputs: Inputs, fitted: FittedTime
) -> None:
    estimates = [estimate for estimate, _ in fitted.rows]
    for use in inputs.tools:
        users = tool_users(use, period, inputs, estimates)
        for (client_id, month), share in tool_shares(use, period, users).items():
            if share:
                tallies[client_id].tools += share
                tallies[client_id].by_month[month] += share
