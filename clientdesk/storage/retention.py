"""Until when there are records of each client."""

from collections.abc import Mapping
from datetime import date

from clientdesk.domain.review_records import Offboarding
from clientdesk.storage.rows import Reader, fetch

# Only what says that the relation went on; a look back at it, such as a grade, is no record.
_LAST_DAYS = """
SELECT client_id, MAX(day) FROM (
    SELECT client_id, MAX(day) AS day FROM time_entry GROUP BY client_id
    UNION ALL SELECT client_id, MAX(issued_on) FROM invoice GROUP BY client_id
    UNION ALL SELECT client_id, MAX(payment.day) FROM payment
        JOIN invoice ON invoice.id = payment.invoice_id GROUP BY client_id
    UNION ALL SELECT client_id, MAX(day) FROM expense GROUP BY client_id
    UNION ALL SELECT client_id, MAX(day) FROM interaction GROUP BY client_id
    UNION ALL SELECT client_id, MAX(signed_on) FROM engagement GROUP BY client_id
    UNION ALL SELECT client_id, MAX(COALESCE(delivered_on, letter_date)) FROM kept_letter
        WHERE state <> 'draft' GROUP BY client_id
) WHERE client_id IS NOT NULL AND day IS NOT NULL GROUP BY client_id
"""


def last_record_days(reader: Reader) -> Mapping[int, date]:
    """The day of the latest record of each client that has any, by client id."""
    rows = reader.db.execute(_LAST_DAYS)
    return {client_id: date.fromisoformat(day) for client_id, day in rows}


def offboardings(reader: Reader) -> Mapping[int, Offboarding]:
    """The heads of all offboarding files, by client id."""
    return {each.client_id: each for each in fetch(reader, Offboarding)}
