"""Where the records of a workbook begin."""

from datetime import date

from clientdesk.domain.comparison import RecordStart
from clientdesk.storage.rows import Reader

# Client by client, since the indexes begin with the client. As in every figure, prospects have no
# records; time without a client counts.
_TIME = """
SELECT MIN(day) FROM (
    SELECT (SELECT MIN(day) FROM time_entry WHERE client_id = client.id) AS day
        FROM client WHERE NOT prospect
    UNION ALL SELECT MIN(day) FROM time_entry WHERE client_id IS NULL
)
"""
_INVOICES = """
SELECT MIN(day) FROM (
    SELECT (SELECT MIN(issued_on) FROM invoice WHERE client_id = client.id) AS day
        FROM client WHERE NOT prospect
)
"""
_OF_CLIENTS = """
SELECT id, MIN(COALESCE(time, invoice), COALESCE(invoice, time)) FROM (
    SELECT id, (SELECT MIN(day) FROM time_entry WHERE client_id = client.id) AS time,
        (SELECT MIN(issued_on) FROM invoice WHERE client_id = client.id) AS invoice
    FROM client WHERE NOT prospect
) WHERE time IS NOT NULL OR invoice IS NOT NULL
"""


def record_start(reader: Reader) -> RecordStart:
    """The first days with time and with an invoice."""
    return RecordStart(_first(reader, _TIME), _first(reader, _INVOICES))


def first_records(reader: Reader) -> dict[int, date]:
    """The first day of each client with time or an invoice; who has none has no entry."""
    rows = reader.db.execute(_OF_CLIENTS)
    return {client_id: date.fromisoformat(day) for client_id, day in rows}


def _first(reader: Reader, query: str) -> date | None:
    (day,) = reader.db.execute(query).fetchone()
    return date.fromisoformat(day) if day else None
