"""Who supplies time, and when."""

from collections import defaultdict
from datetime import date

from clientdesk.domain.capacity import Person
from clientdesk.domain.period import Period
from clientdesk.domain.records import StaffRate
from clientdesk.storage.rows import Reader, fetch

_ARCHIVED = "SELECT id FROM staff WHERE archived"
_LAST_MONTHS = """
SELECT DISTINCT staff_id, substr(day, 1, 7) || '-01' FROM time_entry
WHERE staff_id IN (SELECT id FROM staff WHERE archived) AND day >= ? AND day < ?
"""


def people_of(reader: Reader, period: Period) -> list[Person]:
    """Everybody with a rate; who is archived supplies only the months in which they had time."""
    rates: dict[int, list[StaffRate]] = defaultdict(list)
    for rate in fetch(reader, StaffRate, order="staff_id, valid_from"):
        rates[rate.staff_id].append(rate)
    last_months = _months_of_archived(reader, period)
    return [Person(id_, tuple(found), last_months.get(id_)) for id_, found in rates.items()]


def _months_of_archived(reader: Reader, period: Period) -> dict[int, frozenset[date]]:
    months: dict[int, set[date]] = {id_: set() for (id_,) in reader.db.execute(_ARCHIVED)}
    days = [period.start.isoformat(), period.end.isoformat()]
    for staff_id, month in reader.db.execute(_LAST_MONTHS, days) if months else ():
        months[staff_id].add(date.fromisoformat(month))
    return {staff_id: frozenset(found) for staff_id, found in months.items()}
