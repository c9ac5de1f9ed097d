"""What clients paid and what was overdue, added up by month for all of them at once."""

from collections import defaultdict
from datetime import date

from clientdesk.domain.period import Period
from clientdesk.domain.trends import PaidSum, Payments
from clientdesk.storage.rows import Reader

# A refund says nothing of how long a client takes.
_PAID = """
SELECT client_id, substr(payment.day, 1, 7) || '-01' AS month, SUM(payment.amount),
    SUM(payment.amount * CAST(julianday(payment.day) - julianday(issued_on) AS INTEGER))
FROM payment JOIN invoice ON invoice.id = invoice_id
WHERE payment.day >= ? AND payment.day < ? AND payment.amount > 0
    AND client_id NOT IN (SELECT id FROM client WHERE prospect)
GROUP BY client_id, month
"""
# What of an invoice can have been overdue: what its payments paid, and what is open; not what was
# paid on days that nobody wrote down. It is overdue from the day after its due day until it is
# paid. All before the period is in the month before its first.
_OVERDUE = """
WITH paid AS (
    SELECT invoice_id, day, SUM(amount) AS amount FROM payment GROUP BY invoice_id, day
), owed AS (
    SELECT id, client_id, date(COALESCE(due_on, issued_on), '+1 day') AS late,
        COALESCE(balance + (SELECT COALESCE(SUM(amount), 0) FROM paid WHERE invoice_id = id), total)
            AS amount
    FROM invoice
    WHERE written_off = 0 AND client_id NOT IN (SELECT id FROM client WHERE prospect)
), moved AS (
    SELECT client_id, late AS day, amount FROM owed
    UNION ALL
    SELECT client_id, MAX(late, paid.day), -paid.amount FROM owed JOIN paid ON invoice_id = owed.id
)
SELECT client_id, CASE WHEN day < ? THEN '' ELSE substr(day, 1, 7) || '-01' END AS month,
    SUM(amount)
FROM moved WHERE day < ? GROUP BY client_id, month
"""


def payments_by_month(reader: Reader, period: Period) -> dict[int, Payments]:
    """Of every client with anything paid or overdue up to the end of a period, by client id."""
    days = [period.start.isoformat(), period.end.isoformat()]
    paid: dict[int, dict[date, PaidSum]] = defaultdict(dict)
    overdue: dict[int, dict[date, int]] = defaultdict(dict)
    before: dict[int, int] = {}
    for client_id, month, amount, weighted in reader.db.execute(_PAID, days):
        paid[client_id][date.fromisoformat(month)] = PaidSum(amount, weighted)
    for client_id, month, amount in reader.db.execute(_OVERDUE, days):
        if month:
            overdue[client_id][date.fromisoformat(month)] = amount
        else:
            before[client_id] = amount
    known = {*paid, *overdue, *before}
    return {id_: Payments(paid[id_], overdue[id_], before.get(id_, 0)) for id_ in known}
