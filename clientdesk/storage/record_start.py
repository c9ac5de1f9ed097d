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


def record_start(reader: Reader) -> RecordStart:
    """The first days with time and with an invoice."""
    return RecordStart(_first(reader, _TIME), _first(reader, _INVOICES))


def _first(reader: Reader, query: str) -> date | None:
    (day,) = reader.db.execute(query).fetchone()
    return date.fromisoformat(day) if day else None
