"""Profitability of each client: the only place where a figure is made.

Screen, PDF, CSV and JSON read `ProfitReport`. Every line of a client is rounded once, half-even;
totals are sums of rounded lines, so that parts sum to the whole to the cent.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, fields
from datetime import date, timedelta
from fractions import Fraction

from clientdesk.domain.capacity import Capacity, supply_of
from clientdesk.domain.costing import (
    ClientId,
    TimeSum,
    overhead_shares,
    overhead_total,
    time_cost,
    tool_shares,
)
from clientdesk.domain.estimates import Estimate, FittedTime, TimeBasis, fit_to
from clientdesk.domain.measures import billing_realization, days_sales_outstanding
from clientdesk.domain.money import ratio, round_half_even, split
from clientdesk.domain.period import Period
from clientdesk.domain.records import Activity
from clientdesk.domain.report_inputs import (
    FeeSum,
    Inputs,
    OpenInvoice,
    estimates_of,
    room_of,
    tool_users,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ageing:
    """Receivables by days past the due date (past the invoice date where no due date is known)."""

    not_due: int = 0
    days_1_30: int = 0
    days_31_60: int = 0
    days_61_90: int = 0
    over_90: int = 0

    @property
    def total(self) -> int:
        return self.not_due + self.overdue

    @property
    def overdue(self) -> int:
        return self.days_1_30 + self.days_31_60 + self.days_61_90 + self.over_90


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientResult:
    """One client's figures for a period; money in minor units, time in seconds.

    `delivery_cost` includes `admin_cost`, the administration on the client's account, and
    `delivery_seconds` likewise. `uncosted_seconds` have no cost rate and are in no cost line:
    with any, the costs are incomplete. `unrated_seconds` of delivery have no billing rate.
    `estimated_seconds` of delivery come from task times and volumes, not from a timesheet.
    """

    client_id: int | None
    ref: str
    name: str
    fees: int = 0
    write_offs: int = 0
    delivery_cost: int = 0
    admin_cost: int = 0
    selling_cost: int = 0
    collection_cost: int = 0
    expenses: int = 0
    tools: int = 0
    overhead: int = 0
    delivery_seconds: int = 0
    admin_seconds: int = 0
    selling_seconds: int = 0
    collection_seconds: int = 0
    uncosted_seconds: int = 0
    unrated_seconds: int = 0
    estimated_seconds: int = 0
    standard_value: int = 0
    sales: int = 0
    ageing: Ageing = field(default_factory=Ageing)
    period_days: int = 0

    @property
    def time_cost(self) -> int:
        return self.delivery_cost + self.selling_cost + self.collection_cost

    @property
    def cost_to_serve(self) -> int:
        return self.time_cost + self.expenses + self.tools

    @property
    def contribution(self) -> int:
        """Fees − write-offs − cost to serve: what would go if the client went."""
        return self.fees - self.write_offs - self.cost_to_serve

    @property
    def full_profit(self) -> int:
        """Contribution − the share of overhead, which would stay."""
        return self.contribution - self.overhead

    @property
    def margin(self) -> Fraction | None:
        """Full profit ÷ fees."""
        return ratio(self.full_profit, self.fees)

    @property
    def seconds(self) -> int:
        return self.delivery_seconds + self.selling_seconds + self.collection_seconds

    @property
    def basis(self) -> TimeBasis:
        """Which way the hours were found; of a total, estimated where any of them is."""
        if self.estimated_seconds:
            return TimeBasis.ESTIMATED
        return TimeBasis.MEASURED if self.seconds else TimeBasis.NONE

    @property
    def effective_hourly_rate(self) -> Fraction | None:
        """Fees ÷ hours, in minor units an hour (GT-09: 12,000 over 40 hours = 300)."""
        return ratio(self.fees * 3600, self.seconds)

    @property
    def realization(self) -> Fraction | None:
        """Billed ÷ standard value (GT-08); None where delivery hours lack a billing rate."""
        billed = self.fees - self.write_offs
        return None if self.unrated_seconds else billing_realization(billed, self.standard_value)

    @property
    def dso(self) -> Fraction | None:
        """Days sales outstanding: receivables ÷ sales × days of the period (GT-11)."""
        return days_sales_outstanding(self.ageing.total, self.sales, self.period_days)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfitReport:
    """The whole portfolio: clients by name, and clients + unattributed = totals, line by line."""

    period: Period
    currency: str
    clients: tuple[ClientResult, ...]
    unattributed: ClientResult
    totals: ClientResult
    capacity: Capacity = field(default_factory=Capacity)


@dataclass(frozen=True, slots=True)
class MonthResult:
    """A client's fees and cost to serve in one month; the months sum to the client's lines."""

    month: date
    fees: int
    cost: int


@dataclass
class _Tally:
    """Exact sums of one client while its lines are being added up."""

    time: dict[Activity, Fraction] = field(default_factory=lambda: defaultdict(Fraction))
    seconds: dict[Activity, int] = field(default_factory=lambda: defaultdict(int))
    by_month: dict[date, Fraction] = field(default_factory=lambda: defaultdict(Fraction))
    fees_by_month: dict[date, int] = field(default_factory=lambda: defaultdict(int))
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


def profit_report(period: Period, inputs: Inputs) -> ProfitReport:
    """Every client's figures, those of work for nobody known, and their totals."""
    fitted = fit_to(room_of(period, inputs), estimates_of(period, inputs))
    tallies = _tallies(period, inputs, fitted)
    overhead = _overhead(period, inputs, tallies)
    shown = [c for c in inputs.clients if not c.archived or c.id in tallies]
    clients = tuple(
        _result(period, client.id, client.ref, client.name, tallies, overhead)
        for client in sorted(shown, key=lambda client: (client.name.casefold(), client.id))
    )
    unattributed = _result(period, None, "", "", tallies, overhead)
    totals = _total(period, (*clients, unattributed))
    return ProfitReport(
        period=period,
        currency=inputs.firm.currency,
        clients=clients,
        unattributed=unattributed,
        totals=totals,
        capacity=_capacity(period, inputs, totals, fitted),
    )


def month_results(period: Period, inputs: Inputs, client_id: int) -> tuple[MonthResult, ...]:
    """A client month by month, its rounded cost to serve shared by each month's exact cost."""
    fitted = fit_to(room_of(period, inputs), estimates_of(period, inputs))
    tallies = _tallies(period, inputs, fitted)
    tally = tallies.get(client_id, _Tally())
    for estimate, time in fitted.rows:
        if time.client_id == client_id:
            _spread(tally, estimate, time, inputs.firm.practical_capacity)
    months = [part.start.replace(day=1) for part in period.months()]
    cost = _result(period, client_id, "", "", tallies, {}).cost_to_serve
    weights = [max(tally.by_month[month], Fraction(0)) for month in months]
    costs = split(cost, weights) if cost > 0 and any(weights) else [0] * len(months)
    return tuple(
        MonthResult(month, tally.fees_by_month[month], part)
        for month, part in zip(months, costs, strict=True)
    )


def ageing(invoices: Iterable[OpenInvoice], day: date) -> Ageing:
    """Open balances by how long they have been due on `day`."""
    sums = [0, 0, 0, 0, 0]
    for invoice in invoices:
        overdue = (day - (invoice.due_on or invoice.issued_on)).days
        sums[0 if overdue <= 0 else min((overdue - 1) // 30 + 1, 4)] += invoice.balance
    return Ageing(
        not_due=sums[0],
        days_1_30=sums[1],
        days_31_60=sums[2],
        days_61_90=sums[3],
        over_90=sums[4],
    )


def _capacity(period: Period, inputs: Inputs, totals: ClientResult, fitted: FittedTime) -> Capacity:
    supply = supply_of(inputs.people, period)
    return Capacity(
        supplied_cost=round_half_even(supply.cost),
        practical_seconds=supply.practical_seconds(inputs.firm.practical_capacity),
        used_seconds=totals.seconds - totals.uncosted_seconds,
        used_cost=totals.time_cost,
        fitted=fitted.factor,
    )


def _tallies(period: Period, inputs: Inputs, fitted: FittedTime) -> dict[ClientId, _Tally]:
    tallies: dict[ClientId, _Tally] = defaultdict(_Tally)
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


def _add_time(tally: _Tally, time: TimeSum, practical_capacity: int) -> None:
    cost = time_cost(time, practical_capacity)
    tally.time[time.activity] += cost
    tally.by_month[time.month] += cost
    tally.seconds[time.activity] += time.seconds
    if time.rate is None:
        tally.uncosted += time.seconds
    if time.activity is not Activity.DELIVERY:
        return
    if time.rate is None or time.rate.billing_rate is None:
        tally.unrated += time.seconds
    else:
        tally.standard_seconds += time.seconds * time.rate.billing_rate


def _spread(tally: _Tally, estimate: Estimate, time: TimeSum, practical_capacity: int) -> None:
    """Gives each month its part of an estimate, which was added to the first one whole."""
    cost, whole = time_cost(time, practical_capacity), estimate.seconds
    tally.by_month[time.month] -= cost
    for month, seconds in estimate.months.items():
        tally.by_month[month] += cost * seconds / whole


def _add_fees(tally: _Tally, fee: FeeSum) -> None:
    tally.net += fee.net
    tally.sales += fee.total
    tally.written_off += fee.written_off
    tally.fees_by_month[fee.month] += fee.net


def _add_tools(
    tallies: dict[ClientId, _Tally], period: Period, inputs: Inputs, fitted: FittedTime
) -> None:
    estimates = [estimate for estimate, _ in fitted.rows]
    for use in inputs.tools:
        users = tool_users(use, period, inputs, estimates)
        for (client_id, month), share in tool_shares(use, period, users).items():
            if share:
                tallies[client_id].tools += share
                tallies[client_id].by_month[month] += share


def _overhead(
    period: Period, inputs: Inputs, tallies: dict[ClientId, _Tally]
) -> dict[ClientId, int]:
    attributed = {id_: tally for id_, tally in tallies.items() if id_ is not None}
    return overhead_shares(
        overhead_total(inputs.overheads, period),
        inputs.firm.overhead_driver,
        {id_: sum(tally.seconds.values()) for id_, tally in attributed.items()},
        {id_: tally.net for id_, tally in attributed.items()},
    )


def _result(
    period: Period,
    client_id: ClientId,
    ref: str,
    name: str,
    tallies: dict[ClientId, _Tally],
    overhead: dict[ClientId, int],
) -> ClientResult:
    tally = tallies.get(client_id) or _Tally()
    cost, seconds = tally.time, tally.seconds
    return ClientResult(
        client_id=client_id,
        ref=ref,
        name=name,
        fees=tally.net,
        write_offs=tally.written_off,
        delivery_cost=round_half_even(cost[Activity.DELIVERY] + cost[Activity.ADMIN]),
        admin_cost=round_half_even(cost[Activity.ADMIN]),
        selling_cost=round_half_even(cost[Activity.SELLING]),
        collection_cost=round_half_even(cost[Activity.COLLECTION]),
        expenses=tally.expenses,
        tools=tally.tools,
        overhead=overhead.get(client_id, 0),
        delivery_seconds=seconds[Activity.DELIVERY] + seconds[Activity.ADMIN],
        admin_seconds=seconds[Activity.ADMIN],
        selling_seconds=seconds[Activity.SELLING],
        collection_seconds=seconds[Activity.COLLECTION],
        uncosted_seconds=tally.uncosted,
        unrated_seconds=tally.unrated,
        estimated_seconds=tally.estimated,
        standard_value=round_half_even(Fraction(tally.standard_seconds, 3600)),
        sales=tally.sales,
        ageing=ageing(tally.balances, period.end - timedelta(days=1)),
        period_days=period.days,
    )


def _total(period: Period, parts: Sequence[ClientResult]) -> ClientResult:
    sums = {
        item.name: sum(getattr(part, item.name) for part in parts)
        for item in fields(ClientResult)
        if item.type is int and item.name != "period_days"
    }
    ages = {f.name: sum(getattr(part.ageing, f.name) for part in parts) for f in fields(Ageing)}
    return ClientResult(
        client_id=None, ref="", name="", period_days=period.days, ageing=Ageing(**ages), **sums
    )
