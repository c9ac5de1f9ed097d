"""How many months of a period a client's figures come from."""

from collections.abc import Iterable
from datetime import date

from clientdesk.domain.period import Period
from clientdesk.domain.records import Client
from clientdesk.storage.record_start import first_records
from clientdesk.storage.rows import Reader


def months_by_client(reader: Reader, period: Period, clients: Iterable[Client]) -> dict[int, int]:
    """By client id, the months since the client came or, where its first day is not known, since
    its first record; none from before the firm's records begin, but at least one.
    """
    first = first_records(reader)
    begins = min(first.values(), default=period.start)
    return {
        client.id: months_since(max(client.since or first.get(client.id, begins), begins), period)
        for client in clients
    }


def months_since(day: date, period: Period) -> int:
    """The months of a period from a day on, whose own counts whole; at least one."""
    return max(sum(1 for part in period.months() if part.end > day), 1)
