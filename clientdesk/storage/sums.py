"""Hours and money added up by SQL, so that Python never loops over a million entries."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from clientdesk.domain.costing import Rate, TimeSum
from clientdesk.domain.period import Period
from clientdesk.domain.records import Activity, Client, Firm, Invoice, Overhead
from clientdesk.domain.report_inputs import ExpenseSum, FeeSum, Inputs, OpenInvoice
from clientdesk.domain.services import Unit
from clientdesk.storage.capacity import people_of
from clientdesk.storage.rows import Reader, fetch
from clientdesk.storage.services import standard_work
from clientdesk.storage.tools import tools_in_use

# Nothing of a prospect is in any figure.
_COUNTED = "COALESCE(client_id, 0) NOT IN (SELECT id FROM client WHERE prospect)"
# A rate holds from its first day until the same person's next one.
_TIME = f"""
WITH rate AS (
    SELECT *, LEAD(valid_from, 1, '9999-12-31') OVER (PARTITION BY staff_id ORDER BY valid_from)
        AS valid_until FROM staff_rate
)
SELECT entry.client_id, {{month}} AS month, entry.activity,
    rate.monthly_cost, rate.monthly_seconds, rate.billing_rate, SUM(entry.seconds)
FROM time_entry AS entry
LEFT JOIN rate ON rate.staff_id = entry.staff_id
    AND entry.day >= rate.valid_from AND entry.day < rate.valid_until
WHERE entry.day >= ? AND entry.day < ? AND {_COUNTED} AND {{whose}}
GROUP BY entry.client_id, month, entry.activity, rate.id
"""
_MONTH = "substr(entry.day, 1, 7) || '-01'"
_ACTIVE = f"""
SELECT DISTINCT substr(day, 1, 7) || '-01' AS month, client_id FROM time_entry
WHERE client_id IS NOT NULL AND day >= ? AND day < ? AND {_COUNTED} ORDER BY month, client_id
"""
_FEES = f"""
SELECT client_id, substr(issued_on, 1, 7) || '-01' AS month, SUM(net), SUM(total), SUM(written_off)
FROM invoice WHERE issued_on >= ? AND issued_on < ? AND {_COUNTED} GROUP BY client_id, month
"""
_EXPENSES = f"""
SELECT client_id, substr(day, 1, 7) || '-01' AS month, SUM(amount - passed_on)
FROM expense WHERE day >= ? AND day < ? AND {_COUNTED} GROUP BY client_id, month
"""
# What the invoicing program says is open; where it did not say, the total less the payments.
OPEN_AMOUNT = """
CASE WHEN written_off <> 0 THEN 0 ELSE COALESCE(balance, total - COALESCE(
    (SELECT SUM(amount) FROM payment WHERE payment.invoice_id = invoice.id), 0)) END
"""
_OPEN = f"""
SELECT client_id, number, issued_on, due_on, open FROM (
    SELECT invoice.*, {OPEN_AMOUNT} AS open FROM invoice
    WHERE issued_on < ? AND {_COUNTED} AND {{whose}}
) WHERE open <> 0 ORDER BY issued_on, number
"""
# Client by client, since the indexes begin with the client: no table is read through.
_LAST_DAY = """
SELECT MAX(day) FROM (
    SELECT (SELECT MAX(day) FROM time_entry WHERE client_id = client.id) AS day
        FROM client WHERE NOT prospect
    UNION ALL SELECT MAX(day) FROM time_entry WHERE client_id IS NULL
    UNION ALL SELECT (SELECT MAX(issued_on) FROM invoice WHERE client_id = client.id)
        FROM client WHERE NOT prospect
)
"""
# Time of somebody from their first rate on, which holds until another does.
_COSTED = f"""
SELECT COALESCE(SUM(seconds), 0) FROM time_entry JOIN (
    SELECT staff_id, MIN(valid_from) AS first FROM staff_rate GROUP BY staff_id
) USING (staff_id)
WHERE day >= first AND day >= ? AND day < ? AND {_COUNTED}
"""
_PLAIN_NET = f"""
SELECT COALESCE(SUM(net), 0) FROM invoice WHERE issued_on >= ? AND issued_on < ? AND {_COUNTED}
"""
_PLAIN_SECONDS = f"""
SELECT COALESCE(SUM(seconds), 0) FROM time_entry WHERE day >= ? AND day < ? AND {_COUNTED}
"""


AgreedVolumes = Mapping[int, Mapping[Unit, int]]


def inputs_of(reader: Reader, period: Period, volumes: AgreedVolumes) -> Inputs:
    """Everything that `domain.profitability` needs for a period.

    `volumes` are what agreements count, by client id.
    """
    return _inputs(reader, period, volumes, _time_sums(reader, period))


def inputs_by_month(
    reader: Reader, period: Period, volumes: AgreedVolumes, client_id: int | None = None
) -> Inputs:
    """The same with time by month: of all, or that of one client alone."""
    if client_id is None:
        return _inputs(reader, period, volumes, _time_sums(reader, period, _MONTH))
    whose = f"entry.client_id = {client_id:d}"
    time = _time_sums(reader, period, _MONTH, whose)
    (costed,) = reader.db.execute(_COSTED, _days(period)).fetchone()
    return replace(_inputs(reader, period, volumes, time), costed_seconds=costed)


def _inputs(reader: Reader, period: Period, volumes: AgreedVolumes, time: list[TimeSum]) -> Inputs:
    return Inputs(
        firm=firm_of(reader),
        clients=fetch(reader, Client, "NOT prospect"),
        time=time,
        active=_active_clients(reader, period),
        fees=_fee_sums(reader, period),
        expenses=_expense_sums(reader, period),
        open_invoices=open_invoices(reader, period.end),
        tools=tools_in_use(reader),
        overheads=fetch(reader, Overhead),
        people=people_of(reader, period),
        work=standard_work(reader, volumes),
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
    whose = "TRUE" if client_id is None else "client_id = ?"
    args = [before.isoformat(), *([] if client_id is None else [client_id])]
    return [
        OpenInvoice(
            client,
            number,
            date.fromisoformat(issued_on),
            date.fromisoformat(due_on) if due_on else None,
            balance,
        )
        for client, number, issued_on, due_on, balance in reader.db.execute(
            _OPEN.format(whose=whose), args
        )
    ]


def last_record_day(reader: Reader) -> date | None:
    """The last day with time or an invoice."""
    (day,) = reader.db.execute(_LAST_DAY).fetchone()
    return date.fromisoformat(day) if day else None


def invoices_of(reader: Reader, client_id: int) -> list[Invoice]:
    """All invoices of a client, newest first."""
    return fetch(reader, Invoice, "client_id = ?", [client_id], "issued_on DESC, number DESC")


def plain_sums(reader: Reader, period: Period) -> tuple[int, int]:
    """Net invoiced and seconds worked in a period, without any grouping or join.

    Without prospects, like every figure.
    """
    (net,) = reader.db.execute(_PLAIN_NET, _days(period)).fetchone()
    (seconds,) = reader.db.execute(_PLAIN_SECONDS, _days(period)).fetchone()
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
