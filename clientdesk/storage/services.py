"""What is agreed with whom, what is known of them, and what the work for them costs."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from clientdesk.domain.costing import Rate, capacity_cost_rate, team_rate
from clientdesk.domain.estimates import StandardWork
from clientdesk.domain.facts import ClientFact
from clientdesk.domain.services import Service, Task, Unit
from clientdesk.storage.rows import Reader, fetch

_AGREED = """
WITH latest AS (
    SELECT id, client_id, ROW_NUMBER() OVER (
        PARTITION BY client_id ORDER BY signed_on IS NULL, signed_on DESC, id DESC
    ) AS place FROM engagement
)
SELECT latest.client_id, line.service_id, line.volume, line.unit
FROM latest JOIN engagement_service AS line ON line.engagement_id = latest.id
WHERE latest.place = 1 AND line.service_id IS NOT NULL ORDER BY latest.client_id, line.id
"""
_FACTS = """
SELECT client_id, key, value FROM (
    SELECT *, ROW_NUMBER() OVER (PARTITION BY client_id, key ORDER BY as_of DESC) AS place
    FROM client_fact WHERE as_of < ?
) WHERE place = 1 AND value <> '' ORDER BY client_id, key
"""
# Whoever is archived costs nothing any more; a rate holds from its first day until the next one.
_RATES = """
SELECT staff_id, monthly_cost, monthly_seconds, billing_rate FROM (
    SELECT staff_rate.*, ROW_NUMBER() OVER (PARTITION BY staff_id ORDER BY valid_from DESC) AS place
    FROM staff_rate JOIN staff ON staff.id = staff_rate.staff_id
    WHERE valid_from <= ? AND NOT archived
) WHERE place = 1 ORDER BY staff_id
"""
_CURRENT = "SELECT id FROM client WHERE NOT archived AND NOT prospect"


@dataclass(frozen=True, slots=True)
class AgreedLine:
    """A service of an agreement; `unit` is in the words of whoever wrote it."""

    client_id: int
    service_id: int
    volume: int | None
    unit: str


def services_by_id(reader: Reader) -> dict[int, Service]:
    """The whole catalogue, archived services too."""
    return {service.id: service for service in fetch(reader, Service)}


def tasks_by_service(reader: Reader) -> dict[int, list[Task]]:
    """The tasks of each service that has any."""
    tasks: dict[int, list[Task]] = defaultdict(list)
    for task in fetch(reader, Task):
        tasks[task.service_id].append(task)
    return dict(tasks)


def agreed_services(reader: Reader) -> dict[int, frozenset[int]]:
    """Per client id the catalogue's services in its latest agreement; prospects and archived too.

    A client without an agreement, or with none of the catalogue's services in it, has no entry.
    """
    agreed: dict[int, set[int]] = defaultdict(set)
    for line in agreed_lines(reader):
        agreed[line.client_id].add(line.service_id)
    return {client_id: frozenset(services) for client_id, services in agreed.items()}


def agreed_lines(reader: Reader) -> list[AgreedLine]:
    """The catalogue's services in each client's latest agreement, as they are written there."""
    return [AgreedLine(*row) for row in reader.db.execute(_AGREED)]


def latest_facts(reader: Reader, before: date | None = None) -> dict[int, dict[str, str]]:
    """Per client id the latest value of each fact by key, as stored; `before` excludes that day.

    A fact whose latest value is empty is not known any more, and absent.
    """
    found: dict[int, dict[str, str]] = defaultdict(dict)
    until = before.isoformat() if before else "9999-12-31"
    for client_id, key, value in reader.db.execute(_FACTS, [until]):
        found[client_id][key] = value
    return dict(found)


def standard_work(reader: Reader, agreed_volumes: Mapping[int, Mapping[Unit, int]]) -> StandardWork:
    """What the work agreed with current clients should take; `agreed_volumes` by client id."""
    current = {client_id for (client_id,) in reader.db.execute(_CURRENT)}
    agreed = {id_: found for id_, found in agreed_services(reader).items() if id_ in current}
    return StandardWork(
        services=services_by_id(reader),
        tasks=tasks_by_service(reader),
        agreed=agreed,
        agreed_volumes=agreed_volumes,
        facts=_volume_facts(reader) if agreed else (),
    )


def _volume_facts(reader: Reader) -> list[ClientFact]:
    keys = [unit.value for unit in Unit]
    places = ", ".join("?" for _ in keys)
    return fetch(reader, ClientFact, f"key IN ({places})", keys)


def clients_by_service(reader: Reader) -> dict[int, frozenset[int]]:
    """Per service id the current clients who have agreed on it; no prospects, none archived."""
    current = {client_id for (client_id,) in reader.db.execute(_CURRENT)}
    found: dict[int, set[int]] = defaultdict(set)
    for client_id, services in agreed_services(reader).items():
        for service_id in services if client_id in current else ():
            found[service_id].add(client_id)
    return {service_id: frozenset(clients) for service_id, clients in found.items()}


def rates_on(reader: Reader, day: date, practical_capacity: int) -> dict[int | None, Fraction]:
    """Minor units per second of everybody with a rate on a day, by staff id; None is the team's.

    Empty where nobody has one. Archived people are left out.
    """
    rows = list(reader.db.execute(_RATES, [day.isoformat()]))
    rates: dict[int | None, Rate] = {row[0]: Rate(*row[1:]) for row in rows}
    team = team_rate(list(rates.values()))
    if team is not None:
        rates[None] = team
    return {
        staff_id: capacity_cost_rate(rate.monthly_cost, rate.monthly_seconds, practical_capacity)
        for staff_id, rate in rates.items()
    }
