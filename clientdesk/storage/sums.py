"""Hours and money added up by SQL, so that Python never loops over a million entries."""

from collections import defaultdict
from datetime import date

from clientdesk.domain.costing import Rate, TimeSum
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import ExpenseSum, FeeSum, Inputs, OpenInvoice
from clientdesk.domain.records import Activity, Client, Firm, Invoice, Overhead, Tool
from clientdesk.storage.rows import Reader, fetch

# A rate holds from its first day until the same person's next one.
_TIME = """
WITH rate AS (
    SELECT *, LEAD(valid_from, 1, '9999-12-31') OVER (PARTITION BY staff_id ORDER BY valid_from)
        AS valid_until FROM staff_rate
)
SELECT entry.client_id, {month} AS month, entry.activity,
    rate.monthly_cost, rate.monthly_seconds, rate.billing_rate, SUM(entry.seconds)
FROM time_entry AS entry
LEFT JOIN rate ON rate.staff_id = entry.staff_id
    AND entry.day >= rate.valid_from AND entry.day < rate.valid_until
WHERE entry.day >= ? AND entry.day < ? AND {whose}
GROUP BY entry.client_id, month, entry.activity, rate.id
"""
_MONTH = "substr(entry.day, 1, 7) || '-01'"
_ACTIVE = """
SELECT DISTINCT substr(day, 1, 7) || '-01' AS month, client_id FROM time_entry
WHERE client_id IS NOT NULL AND day >= ? AND day < ? ORDER BY month, client_id
"""
_FEES = """
SELECT client_id, substr(issued_on, 1, 7) || '-01' AS month, SUM(net), SUM(total), SUM(written_off)
FROM invoice WHERE issued_on >= ? AND issued_on < ? GROUP BY client_id, month
"""
_EXPENSES = """
SELECT client_id, substr(day, 1, 7) || '-01' AS month, SUM(amount - passed_on)
FROM expense WHERE day >= ? AND day < ? GROUP BY client_id, month
"""
# What the invoicing program says is open; where it did not say, the total less the payments.
_OPEN = """
SELECT client_id, number, issued_on, due_on, open FROM (
    SELECT invoice.*, CASE WHEN written_off <> 0 THEN 0 ELSE COALESCE(balance, total - COALESCE(
        (SELECT SUM(amount) FROM payment WHERE payment.invoice_id = invoice.id), 0)) END AS open
    FROM invoice WHERE issued_on < ?
) WHERE open <> 0 ORDER BY issued_on, number
"""
_LAST_DAY = """
SELECT MAX(day) FROM (SELECT MAX(day) AS day FROM time_entry UNION ALL
                      SELECT MAX(issued_on) FROM invoice)
"""


def inputs_of(reader: Reader, period: Period) -> Inputs:
    """Everything that `domain.profitability` needs for a period."""
    return _inputs(reader, period, _time_sums(reader, period))


def inputs_by_month(reader: Reader, period: Period, client_id: int) -> Inputs:
    """The same with the time of one client alone, by month."""
    whose = f"entry.client_id = {client_id:d}"
    return _inputs(reader, period, _time_sums(reader, period, _MONTH, whose))


def _inputs(reader: Reader, period: Period, time: list[TimeSum]) -> Inputs:
    return Inputs(
        firm=firm_of(reader),
        clients=fetch(reader, Client),
        time=time,
        active=_active_clients(reader, period),
        fees=_fee_sums(reader, period),
        expenses=_expense_sums(reader, period),
        open_invoices=open_invoices(reader, period.end),
        tools=[(tool, clients_of_tool(reader, tool.id)) for tool in fetch(reader, Tool)],
        overheads=fetch(reader, Overhead),
    )


def firm_of(reader: Reader) -> Firm:
    """The one firm of the workbook."""
    return fetch(reader, Firm)[0]


def _time_sums(
    reader: Reader, period: Period, month: str = "", whose: str = "TRUE"
) -> list[TimeSum]:
    """Seconds by client, activity and the rate in force on the day, and by month if asked."""
    sql = _TIME.format(month=month or f"'{period.start}'", whose=whose)
    return [
        TimeSum(
            client_id,
            date.fromisoformat(month),
            Activity(activity),
            None if cost is None else Rate(cost, supplied, billing),
            seconds,
        )
        for client_id, month, activity, cost, supplied, billing, seconds in reader.db.execute(
            sql, _days(period)
        )
    ]


def _active_clients(reader: Reader, period: Period) -> dict[date, list[int]]:
    active: dict[date, list[int]] = defaultdict(list)
    for month, client_id in reader.db.execute(_ACTIVE, _days(period)):
        active[date.fromisoformat(month)].append(client_id)
    return active


def open_invoices(reader: Reader, before: date, client_id: int | None = None) -> list[OpenInvoice]:
    """Invoices issued before a day that have something open, oldest first."""
    found = [
        OpenInvoice(
            client,
            number,
            date.fromisoformat(issued_on),
            date.fromisoformat(due_on) if due_on else None,
            balance,
        )
        for client, number, issued_on, due_on, balance in reader.db.execute(
            _OPEN, [before.isoformat()]
        )
    ]
    return [item for item in found if client_id in (None, item.client_id)]


def clients_of_tool(reader: Reader, tool_id: int) -> list[int]:
    """The clients a tool is kept for; none means all that have time."""
    rows = reader.db.execute(
        "SELECT client_id FROM tool_client WHERE tool_id = ? ORDER BY client_id", [tool_id]
    )
    return [client_id for (client_id,) in rows]


def last_record_day(reader: Reader) -> date | None:
    """The last day with time or an invoice."""
    (day,) = reader.db.execute(_LAST_DAY).fetchone()
    return date.fromisoformat(day) if day else None


def invoices_of(reader: Reader, client_id: int) -> list[Invoice]:
    """All invoices of a client, newest first."""
    return fetch(reader, Invoice, "client_id = ?", [client_id], "issued_on DESC, number DESC")


def plain_sums(reader: Reader, period: Period) -> tuple[int, int]:
    """Net invoiced and seconds worked in a period, without any grouping or join."""
    (net,) = reader.db.execute(
        "SELECT COALESCE(SUM(net), 0) FROM invoice WHERE issued_on >= ? AND issued_on < ?",
        _days(period),
    ).fetchone()
    (seconds,) = reader.db.execute(
        "SELECT COALESCE(SUM(seconds), 0) FROM time_entry WHERE day >= ? AND day < ?",
        _days(period),
    ).fetchone()
    return net, seconds


def _fee_sums(reader: Reader, period: Period) -> list[FeeSum]:
    return [
        FeeSum(client_id, date.fromisoformat(month), net, total, written_off)
        for client_id, month, net, total, written_off in reader.db.execute(_FEES, _days(period))
    ]


def _expense_sums(reader: Reader, period: Period) -> list[ExpenseSum]:
    return [
        ExpenseSum(client_id, date.fromisoformat(month), amount)
        for client_id, month, amount in reader.db.execute(_EXPENSES, _days(period))
    ]


def _days(period: Period) -> list[str]:
    return [period.start.isoformat(), period.end.isoformat()]
