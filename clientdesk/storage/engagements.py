"""The latest agreement of a client, and who has none."""

from clientdesk.domain.records import Engagement, EngagementService
from clientdesk.storage.rows import Reader, fetch

_LATEST = "signed_on IS NULL, signed_on DESC, id DESC"
_OF_LATEST = f"""engagement_id = (SELECT id FROM engagement WHERE client_id = ?
    ORDER BY {_LATEST} LIMIT 1)"""

_WITHOUT = """
SELECT id FROM client WHERE NOT archived AND NOT prospect
    AND id NOT IN (SELECT client_id FROM engagement)
"""


def latest_engagement(reader: Reader, client_id: int) -> Engagement | None:
    """The client's latest agreement, or None."""
    found = fetch(reader, Engagement, "client_id = ?", [client_id], _LATEST)
    return found[0] if found else None


def latest_services(reader: Reader, client_id: int) -> list[EngagementService]:
    """The services of a client's latest agreement, in the order they were written."""
    return fetch(reader, EngagementService, _OF_LATEST, [client_id])


def without_agreement(reader: Reader) -> frozenset[int]:
    """The ids of current clients with which nothing is agreed in the workbook."""
    return frozenset(client_id for (client_id,) in reader.db.execute(_WITHOUT))
