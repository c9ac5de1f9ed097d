"""A row's stable key: the same row of the same or an overlapping file has the same key.

It is made of what the source says, and of how many rows of the file said the same before, since
two equal entries of one day are two entries.
"""

from collections import Counter
from collections.abc import Iterable
from hashlib import blake2b

from clientdesk.app.importing.people import name_key
from clientdesk.domain.imported import (
    ExpenseRow,
    InteractionRow,
    InvoiceRow,
    PaymentRow,
    TimeRow,
)

Booked = TimeRow | InvoiceRow | PaymentRow | ExpenseRow | InteractionRow


def source_keys(rows: Iterable[Booked]) -> list[str]:
    """One key for each row, in their order."""
    seen: Counter[tuple[str, ...]] = Counter()
    keys: list[str] = []
    for row in rows:
        facts = _facts(row)
        seen[facts] += 1
        keys.append(_hash((*facts, str(seen[facts]))))
    return keys


def _facts(row: Booked) -> tuple[str, ...]:
    match row:
        case TimeRow():
            who = row.email.casefold() or row.staff
            when = ("time", row.day.isoformat(), row.start, str(row.seconds))
            return (*when, row.client, who, row.project, row.task, row.note)
        case InvoiceRow():
            return ("invoice", name_key(row.number))
        case PaymentRow():
            return ("payment", name_key(row.number), row.day.isoformat(), str(row.amount))
        case ExpenseRow():
            what = (row.client, row.description)
            return ("expense", row.day.isoformat(), str(row.amount), *what)
        case InteractionRow():
            said = (row.note, row.topic, row.other)
            return ("interaction", row.day.isoformat(), row.client, row.kind.value, *said)


def _hash(facts: tuple[str, ...]) -> str:
    return blake2b("\x1f".join(facts).encode(), digest_size=12).hexdigest()
