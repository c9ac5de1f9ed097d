"""Profitability of each client: the only place where a figure is made.

Screen, PDF, CSV and JSON read `ProfitReport`. Every line of a client is rounded once, half-even;
totals are sums of rounded lines, so that parts sum to the whole to the cent.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date, timedelta
from fractions import Fraction

from clientdesk.domain.capacity import Capacity, supply_of
from clientdesk.domain.costing import ClientId, overhead_shares, overhead_total
from clientdesk.domain.estimates import FittedTime, TimeBasis
from clientdesk.domain.measures import billing_realization, days_sales_outstanding
from clientdesk.domain.money import round_half_even
from clientdesk.domain.period import Period
from clientdesk.domain.profit_lines import ProfitLines
from clientdesk.domain.records import Activity
from clientdesk.domain.report_inputs import Inputs, OpenInvoice, fitted_time
from clientdesk.domain.tallies import Tally, tallies_of


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
class ClientResult(ProfitLines):
    """One client's figures for a period; money in minor units, time in seconds.

    `delivery_cost` includes `admin_cost`, the administration on the client's account, and
    `delivery_seconds` likewise. `uncosted_seconds` have no cost rate and are in no cost line:
    with any, the costs are incomplete. `unrated_seconds` of delivery have no billing rate.
    `estimated_seconds` of delivery come from task times and volumes, not from a timesheet.
    """

    client_id: int | None
    ref: str
    name: str
    admin_cost: int = 0
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
    def seconds(self) -> int:
        return self.delivery_seconds + self.selling_seconds + self.collection_seconds

    @property
    def basis(self) -> TimeBasis:
        """Which way the hours were found; of a total, estimated where any of them is."""
        if self.estimated_seconds:
            return TimeBasis.ESTIMATED
        return TimeBasis.MEASURED if self.seconds else TimeBasis.NONE

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


def profit_report(period: Period, inputs: Inputs) -> ProfitReport:
    """Every client's figures, those of work for nobody known, and their totals."""
    fitted = fitted_time(period, inputs)
    tallies = tallies_of(period, inputs, fitted)
    overhead = overhead_of(period, inputs, tallies)
    shown = [c for c in inputs.clients if not c.archived or c.id in tallies]
    clients = tuple(
        client_result(period, client.id, client.ref, client.name, tallies, overhead)
        for client in sorted(shown, key=lambda client: (client.name.casefold(), client.id))
    )
    unattributed = client_result(period, None, "", "", tallies, overhead)
    totals = _total(period, (*clients, unattributed))
    return ProfitReport(
        period=period,
        currency=inputs.firm.currency,
        clients=clients,
        unattributed=unattributed,
        totals=totals,
        capacity=_capacity(period, inputs, totals, fitted),
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


def overhead_of(
    period: Period, inputs: Inputs, tallies: Mapping[ClientId, Tally]
) -> dict[ClientId, int]:
    """Each client's share of the period's overhead; None: there is nothing to share it by."""
    attributed = {id_: tally for id_, tally in tallies.items() if id_ is not None}
    return overhead_shares(
        overhead_total(inputs.overheads, period),
        inputs.firm.overhead_driver,
        {id_: sum(tally.seconds.values()) for id_, tally in attributed.items()},
        {id_: tally.net for id_, tally in attributed.items()},
    )


def client_result(
    period: Period,
    client_id: ClientId,
    ref: str,
    name: str,
    tallies: Mapping[ClientId, Tally],
    overhead: Mapping[ClientId, int],
) -> ClientResult:
    """The lines of one client, each rounded once; zeros without a tally."""
    tally = tallies.get(client_id) or Tally()
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
