"""Personas with their rules and services, and matches that were accepted."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from clientdesk.domain.matching import Ideal
from clientdesk.domain.package_records import ClientMatch
from clientdesk.domain.personas import Persona, PersonaCriterion, PersonaService, Rules
from clientdesk.storage.rows import Reader, Writer, delete, fetch, insert

_BY_NAME = "name COLLATE NOCASE, id"


def personas_of(reader: Reader, include_archived: bool = False) -> list[Persona]:
    """Personas by name."""
    return fetch(reader, Persona, "" if include_archived else "archived = 0", order=_BY_NAME)


def criteria_of(reader: Reader, persona_id: int) -> list[PersonaCriterion]:
    """A persona's rules, in the order they were written."""
    return fetch(reader, PersonaCriterion, "persona_id = ?", [persona_id])


def services_of(reader: Reader, persona_id: int) -> list[int]:
    """Ids of the services that a persona is the ideal client of."""
    rows = fetch(reader, PersonaService, "persona_id = ?", [persona_id], "service_id")
    return [row.service_id for row in rows]


def ideals(reader: Reader) -> list[Ideal]:
    """All personas but the archived ones, whole, by name."""
    criteria: dict[int, list[PersonaCriterion]] = defaultdict(list)
    for criterion in fetch(reader, PersonaCriterion):
        criteria[criterion.persona_id].append(criterion)
    services: dict[int, set[int]] = defaultdict(set)
    for row in fetch(reader, PersonaService):
        services[row.persona_id].add(row.service_id)
    return [
        Ideal(persona, Rules(criteria[persona.id]), frozenset(services[persona.id]))
        for persona in personas_of(reader)
    ]


def set_criteria(change: Writer, persona_id: int, criteria: Sequence[PersonaCriterion]) -> None:
    """Gives a persona exactly these rules; the same ones are left alone."""
    stored = criteria_of(change, persona_id)
    wanted = [replace(criterion, id=0, persona_id=persona_id) for criterion in criteria]
    if [replace(criterion, id=0) for criterion in stored] == wanted:
        return
    for criterion in stored:
        delete(change, PersonaCriterion, criterion.id)
    for criterion in wanted:
        insert(change, criterion)


def set_services(change: Writer, persona_id: int, service_ids: Iterable[int]) -> None:
    """Makes a persona the ideal client of exactly these services."""
    wanted = set(service_ids)
    for row in fetch(change, PersonaService, "persona_id = ?", [persona_id]):
        if row.service_id in wanted:
            wanted.remove(row.service_id)
        else:
            delete(change, PersonaService, row.id)
    for service_id in sorted(wanted):
        insert(change, PersonaService(persona_id=persona_id, service_id=service_id))


def matches_of(reader: Reader, client_id: int) -> list[ClientMatch]:
    """What was accepted for a client, newest first."""
    return fetch(reader, ClientMatch, "client_id = ?", [client_id], "matched_on DESC, id DESC")


def accepted_services(reader: Reader) -> dict[int, frozenset[int]]:
    """Per client id the services whose match was accepted."""
    found: dict[int, set[int]] = defaultdict(set)
    for match in fetch(reader, ClientMatch, "service_id IS NOT NULL"):
        if match.service_id is not None:
            found[match.client_id].add(match.service_id)
    return {client_id: frozenset(services) for client_id, services in found.items()}
