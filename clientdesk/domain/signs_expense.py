"""Signs of expense producers: what selling to a client and collecting from it costs."""

from datetime import date
from fractions import Fraction

from clientdesk.domain.diagnosis import Evidence
from clientdesk.domain.estimates import TimeBasis
from clientdesk.domain.interactions import InteractionKind, InteractionState
from clientdesk.domain.money import ratio
from clientdesk.domain.profitability import ClientResult
from clientdesk.domain.records import Activity
from clientdesk.domain.sign_sources import (
    UNKNOWN,
    InvoiceState,
    Measured,
    SignSources,
    counted,
    of_invoices,
)

_UNCOSTED = Fraction(1, 10)  # of a client's hours; with more, low costs are not known to be low
_INVOICES = 12


def collection_cost(sources: SignSources) -> Measured:
    """(Selling + collection + administration time at cost + expenses of collecting) ÷ fees.

    Not known without fees, or where no time of the client is recorded.
    """
    result = sources.result
    if result is None or result.fees <= 0 or not _hours_are_known(result):
        return UNKNOWN
    expenses = sum(each.amount - each.passed_on for each in sources.collecting)
    cost = result.selling_cost + result.collection_cost + result.admin_cost + expenses
    return Measured(Fraction(cost, result.fees), _cost_rows(sources))


def reminders(sources: SignSources) -> Measured:
    """Reminders for every twelve invoices."""
    rows = counted(sources, sources.logged(InteractionKind.REMINDER), InteractionKind.REMINDER)
    period = sources.log_period
    invoices = [
        each
        for each in sources.invoices
        if period.start <= each.issued_on < period.end and each.total > 0
    ]
    if rows.value is None or not invoices:
        return UNKNOWN
    return Measured(rows.value * _INVOICES / len(invoices), rows.rows)


def days_overdue(sources: SignSources) -> Measured:
    """Days past due, weighted by amount: of payments until they came, of the rest until now.

    Of invoices that were due in the period, and older ones that are open. An invoice that was
    paid nobody knows when says nothing. 100.00 paid 30 days late and 300.00 in time: 7.5 days.
    """
    last = sources.period.last_day
    due = [each for each in sources.invoices if each.total > 0 and each.due <= last]
    parts = [part for invoice in due for part in _late_parts(invoice, last)]
    weight = sum(amount for amount, _, _ in parts)
    if weight <= 0:
        return UNKNOWN
    days = sum(amount * days for amount, days, _ in parts)
    return Measured(Fraction(days, weight), tuple(row for _, late, row in parts if late))


def failed_collection(sources: SignSources) -> Measured:
    """Collection attempts that were closed without success."""
    attempts = sources.logged(InteractionKind.COLLECTION_ATTEMPT)
    failed = [each for each in attempts if each.state is InteractionState.FAILED]
    return counted(sources, failed, InteractionKind.COLLECTION_ATTEMPT)


def low_rate(sources: SignSources) -> Measured:
    """Effective hourly rate ÷ the rate that an hour of the firm has to bring, see `target_rate`."""
    result, target = sources.result, sources.target_rate
    if result is None or result.fees <= 0 or not target:
        return UNKNOWN
    rate = result.effective_hourly_rate
    period = sources.period
    billed = [each for each in sources.invoices if period.start <= each.issued_on < period.end]
    return UNKNOWN if rate is None else Measured(rate / target, of_invoices(billed, "net"))


def target_rate(totals: ClientResult, target_margin: int) -> Fraction | None:
    """What an average hour must bring to reach the target: cost of all ÷ hours ÷ (1 − margin).

    Minor units an hour. 6,000.00 of cost over 100 hours at 40 per cent: 100.00. Hours without a
    cost rate are left out on both sides.
    """
    hours = Fraction(totals.seconds - totals.uncosted_seconds, 3600)
    cost = ratio(totals.cost_to_serve + totals.overhead, hours)
    return None if cost is None else cost * 100 / (100 - target_margin)


def _hours_are_known(result: ClientResult) -> bool:
    uncosted = ratio(result.uncosted_seconds, result.seconds)
    measured = result.basis is TimeBasis.MEASURED
    return measured and uncosted is not None and uncosted <= _UNCOSTED


def _cost_rows(sources: SignSources) -> tuple[Evidence, ...]:
    time = (
        Evidence(
            table="time_entry",
            row_id=entry.id,
            day=entry.day,
            seconds=entry.seconds,
            words=entry.task or entry.project or entry.note,
        )
        for entry in sources.time
        if entry.activity is not Activity.DELIVERY
    )
    expenses = (
        Evidence(
            table="expense",
            row_id=each.id,
            day=each.day,
            amount=each.amount - each.passed_on,
            words=each.description,
        )
        for each in sources.collecting
    )
    return (*time, *expenses)


def _late_parts(invoice: InvoiceState, last: date) -> list[tuple[int, int, Evidence]]:
    """Each part of an invoice: its amount, the days it was late, its row."""
    parts = [
        (
            each.amount,
            max((each.day - invoice.due).days, 0),
            Evidence(
                table="payment",
                row_id=each.id,
                day=each.day,
                amount=each.amount,
                words=invoice.number,
            ),
        )
        for each in invoice.payments
        if each.amount > 0
    ]
    if invoice.open > 0:
        (row,) = of_invoices([invoice], "open")
        parts.append((invoice.open, (last - invoice.due).days, row))
    return parts
