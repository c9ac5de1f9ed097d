"""Single time entries, as lists show them."""

from dataclasses import dataclass
from datetime import date

from clientdesk.domain.period import Period
from clientdesk.domain.records import Activity
from clientdesk.storage.rows import Reader

_LINES = """
SELECT entry.id, entry.day, staff.name, entry.activity, entry.project, entry.task, entry.note,
    entry.seconds
FROM time_entry AS entry JOIN staff ON staff.id = entry.staff_id
WHERE entry.client_id IS ? AND entry.day >= ? AND entry.day < ?
ORDER BY entry.day DESC, entry.id DESC
"""
_DELIVERY = """
SELECT client_id, SUM(seconds) FROM time_entry
WHERE client_id IS NOT NULL AND activity = ? AND day >= ? AND day < ? GROUP BY client_id
"""


@dataclass(frozen=True, slots=True)
class TimeEntryLine:
    """A time entry with the name of who worked it."""

    id: int
    day: date
    staff: str
    activity: Activity
    project: str
    task: str
    note: str
    seconds: int


def lines_of(reader: Reader, client_id: int | None, period: Period) -> list[TimeEntryLine]:
    """A client's time in a period, newest first; client_id None is time for nobody known."""
    rows = reader.db.execute(_LINES, [client_id, period.start.isoformat(), period.end.isoformat()])
    return [
        TimeEntryLine(
            id_, date.fromisoformat(day), staff, Activity(activity), project, task, note, seconds
        )
        for id_, day, staff, activity, project, task, note, seconds in rows
    ]


def delivery_seconds(reader: Reader, period: Period) -> dict[int, int]:
    """Seconds worked on delivery for each client that has any in a period."""
    days = [period.start.isoformat(), period.end.isoformat()]
    return dict(reader.db.execute(_DELIVERY, [Activity.DELIVERY.value, *days]).fetchall())


def first_day(reader: Reader) -> date | None:
    """The first day with any time."""
    (day,) = reader.db.execute("SELECT MIN(day) FROM time_entry").fetchone()
    return date.fromisoformat(day) if day else None


def about_how_many(reader: Reader) -> int:
    """As many entries as there are or, where some were removed, more; without counting them."""
    (last,) = reader.db.execute("SELECT MAX(id) FROM time_entry").fetchone()
    return last or 0
