"""What the margin gap and the doors are read from, beside the report."""

from clientdesk.domain.period import Period
from clientdesk.storage.rows import Reader

_CREDITED = """
SELECT COALESCE(-SUM(net), 0) FROM invoice
WHERE client_id = ? AND net < 0 AND issued_on >= ? AND issued_on < ?
"""
_UNCOLLECTED = """
SELECT COALESCE(SUM(written_off), 0) FROM invoice
WHERE client_id = ? AND written_off >= net AND net > 0 AND issued_on >= ? AND issued_on < ?
    AND NOT EXISTS (SELECT 1 FROM payment WHERE payment.invoice_id = invoice.id)
"""


def credited(reader: Reader, client_id: int, period: Period) -> int:
    """The net of a client's credit notes of a period, not negative."""
    return _sum(reader, _CREDITED, client_id, period)


def uncollected(reader: Reader, client_id: int, period: Period) -> int:
    """What was written off on a client's invoices that nothing was ever paid of."""
    return _sum(reader, _UNCOLLECTED, client_id, period)


def _sum(reader: Reader, sql: str, client_id: int, period: Period) -> int:
    days = [period.start.isoformat(), period.end.isoformat()]
    (amount,) = reader.db.execute(sql, [client_id, *days]).fetchone()
    return int(amount)
