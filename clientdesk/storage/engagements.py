"""The latest agreement of a client."""

from clientdesk.domain.records import Engagement, EngagementService
from clientdesk.storage.rows import Reader, fetch

_LATEST = "signed_on IS NULL, signed_on DESC, id DESC"
_OF_LATEST = f"""engagement_id = (SELECT id FROM engagement WHERE client_id = ?
    ORDER BY {_LATEST} LIMIT 1)"""


def latest_engagement(reader: Reader, client_id: int) -> Engagement | None:
    """The client's latest agreement, or None."""
    found = fetch(reader, Engagement, "client_id = ?", [client_id], _LATEST)
    return found[0] if found else None


def latest_services(reader: Reader, client_id: int) -> list[EngagementService]:
    """The services of a client's latest agreement, in the order they were written."""
    return fetch(reader, EngagementService, _OF_LATEST, [client_id])
