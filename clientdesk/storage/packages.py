"""Packages in the workbook: what they hold, who is on them, how much is worked for whom."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from clientdesk.domain.facts import ClientFact
from clientdesk.domain.package_records import ClientPackage, Package, PackageService
from clientdesk.domain.period import Period
from clientdesk.domain.services import Unit
from clientdesk.storage.rows import Reader, Writer, delete, fetch, insert, update

BY_TIER = "tier, id"
NEWEST_OFFER = "offered_on DESC, id DESC"
_LASTING = """
(until IS NULL OR until > ?) AND client_id NOT IN (SELECT id FROM client WHERE archived)
"""
_WORKED = """
SELECT stay.id, SUM(entry.seconds) FROM client_package AS stay
JOIN time_entry AS entry ON entry.client_id = stay.client_id
WHERE entry.activity = 'delivery' AND entry.day >= MAX(stay.since, ?)
    AND entry.day < MIN(COALESCE(stay.until, '9999-12-31'), ?)
GROUP BY stay.id
"""


def packages_by_tier(reader: Reader, include_archived: bool = False) -> list[Package]:
    """Packages from the smallest to the largest."""
    return fetch(reader, Package, "" if include_archived else "archived = 0", order=BY_TIER)


def contents_by_package(reader: Reader) -> dict[int, list[PackageService]]:
    """What each package holds, in the order it was written."""
    contents: dict[int, list[PackageService]] = defaultdict(list)
    for row in fetch(reader, PackageService):
        contents[row.package_id].append(row)
    return dict(contents)


def set_contents(change: Writer, package_id: int, contents: Sequence[PackageService]) -> None:
    """Replaces what a package holds; nothing is written where it holds just that."""
    stored = fetch(change, PackageService, "package_id = ?", [package_id])
    wanted = [replace(row, id=0, package_id=package_id) for row in contents]
    if [replace(row, id=0) for row in stored] == wanted:
        return
    for row in stored:
        delete(change, PackageService, row.id)
    for row in wanted:
        insert(change, row)


def latest_stays(reader: Reader, day: date) -> dict[int, ClientPackage]:
    """By client id, the package it is on, or moves to later; none that ended by `day`.

    Archived clients are on none.
    """
    rows = fetch(reader, ClientPackage, _LASTING, [day.isoformat()], "since, id")
    return {row.client_id: row for row in rows}


def current_stays(reader: Reader, day: date) -> dict[int, ClientPackage]:
    """By client id, the package it is on that day; no move planned for later counts.

    Archived clients are on none.
    """
    days = [day.isoformat(), day.isoformat()]
    rows = fetch(reader, ClientPackage, f"{_LASTING} AND since <= ?", days, "since, id")
    return {row.client_id: row for row in rows}


def stays_in(reader: Reader, period: Period) -> list[ClientPackage]:
    """Who was on a package on any day of a period, and when."""
    days = [period.end.isoformat(), period.start.isoformat()]
    where = "since < ? AND (until IS NULL OR until > ?)"
    return fetch(reader, ClientPackage, where, days, "client_id, since, id")


def end_stays(change: Writer, client_id: int, day: date) -> None:
    """Takes a client off its package from a day on; moves planned for later are forgotten."""
    for row in fetch(change, ClientPackage, "client_id = ?", [client_id]):
        if row.since >= day:
            delete(change, ClientPackage, row.id)
        elif row.until is None or row.until > day:
            update(change, replace(row, until=day))


def seconds_on_package(reader: Reader, period: Period) -> dict[int, int]:
    """Seconds of delivery in a period for each stay on a package, by its id, while it lasted."""
    days = [period.start.isoformat(), period.end.isoformat()]
    return dict(reader.db.execute(_WORKED, days).fetchall())


def volume_history(reader: Reader) -> dict[int, list[ClientFact]]:
    """By client id, all that was ever known of its volumes, oldest first."""
    keys = [unit.value for unit in Unit]
    places = ", ".join("?" * len(keys))
    history: dict[int, list[ClientFact]] = defaultdict(list)
    for fact in fetch(reader, ClientFact, f"key IN ({places})", keys, "as_of, id"):
        history[fact.client_id].append(fact)
    return dict(history)
