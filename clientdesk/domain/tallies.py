"""Exact sums of every client's hours and money, before any figure is rounded."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from clientdesk.domain.costing import ClientId, TimeSum, time_cost, tool_shares
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
    for time in (*inputs.time, *estimated):
        _add_time(tallies[time.client_id], time, inputs.firm.practical_capacity)
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


def _add_time(tally: Tally, time: TimeSum, practical_capacity: int) -> None:
    cost = time_cost(time, practical_capacity)
    tally.time[time.activity] += cost
    tally.by_month[time.month] += cost
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
