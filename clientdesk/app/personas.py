"""Use cases around ideal-client personas, which are descriptions and hold nothing of a client."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from clientdesk.app.facts import all_facts, custom_facts
from clientdesk.app.services import Services
from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.facts import ClientFacts, fact_type
from clientdesk.domain.matching import ClientFit, best_first
from clientdesk.domain.personas import Persona, PersonaCriterion, Rules, can_compare
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.domain.services import Service
from clientdesk.storage import journal
from clientdesk.storage.personas import (
    criteria_of,
    ideals,
    personas_of,
    services_of,
    set_criteria,
    set_services,
)
from clientdesk.storage.rows import fetch, get, insert, update
from clientdesk.storage.store import Store


@dataclass(frozen=True, slots=True)
class PersonaMatrix:
    """Which persona is the ideal client of which service; `ticks` are (persona id, service id)."""

    personas: tuple[Persona, ...]
    services: tuple[Service, ...]
    ticks: frozenset[tuple[int, int]]

    def holds(self, persona: Persona, service: Service) -> bool:
        """Whether the persona is the ideal client of the service."""
        return (persona.id, service.id) in self.ticks


@dataclass(frozen=True, slots=True)
class _Roster:
    """Current clients with what was known of them after a change."""

    change_id: int
    clients: Sequence[Client]
    facts: Mapping[int, ClientFacts]


class Personas:
    """Reads and writes personas, and finds who fits them."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._today = today
        self._known: _Roster | None = None

    def all(self, include_archived: bool = False) -> list[Persona]:
        """Personas by name."""
        return personas_of(self._store, include_archived)

    def criteria(self, persona_id: int) -> list[PersonaCriterion]:
        """A persona's rules, in the order they were written."""
        return criteria_of(self._store, persona_id)

    def services(self, persona_id: int) -> list[int]:
        """Ids of the services that a persona is the ideal client of."""
        return services_of(self._store, persona_id)

    def services_without(self) -> list[Service]:
        """The services that no persona describes the ideal client of."""
        described = {service for ideal in ideals(self._store) for service in ideal.service_ids}
        services = Services(self._store, self._today).all()
        return [service for service in services if service.id not in described]

    def matrix(self) -> PersonaMatrix:
        """Every persona beside every service."""
        found = ideals(self._store)
        return PersonaMatrix(
            tuple(ideal.persona for ideal in found),
            tuple(Services(self._store, self._today).all()),
            frozenset((ideal.persona.id, each) for ideal in found for each in ideal.service_ids),
        )

    def fits(self, criteria: Sequence[PersonaCriterion]) -> list[ClientFit]:
        """How current clients fit these rules, stored or not, best first; no prospects.

        Quick enough to follow typing: the workbook is read again only after it changed.
        """
        rules, roster = Rules(criteria), self._roster()
        return best_first(
            ClientFit(client, rules.fit(roster.facts[client.id])) for client in roster.clients
        )

    def save(
        self, persona: Persona, criteria: Sequence[PersonaCriterion], service_ids: Iterable[int]
    ) -> Changes:
        """Adds a persona (id 0) or changes one; its rules and services become exactly these."""
        persona = replace(persona, name=persona.name.strip())
        self._check(persona, criteria)
        label = ChangeLabel.EDIT_PERSONA if persona.id else ChangeLabel.ADD_PERSONA
        with self._store.change(label, persona.name) as change:
            persona_id = persona.id or insert(change, persona)
            if persona.id and persona != get(change, Persona, persona.id):
                update(change, persona)
            set_criteria(change, persona_id, criteria)
            set_services(change, persona_id, service_ids)
        return change.changes

    def duplicate(self, persona_id: int) -> Changes:
        """Adds a persona with the same rules and services, under a name of its own."""
        persona = self._get(persona_id)
        copy = replace(persona, id=0, name=self._free_name(persona.name), archived=False)
        return self.save(copy, self.criteria(persona_id), self.services(persona_id))

    def archive(self, persona_id: int, archived: bool = True) -> Changes:
        """Takes a persona off the lists, or puts it back; nothing of it is deleted."""
        persona = self._get(persona_id)
        label = ChangeLabel.ARCHIVE_PERSONA if archived else ChangeLabel.RESTORE_PERSONA
        with self._store.change(label, persona.name) as change:
            update(change, replace(persona, archived=archived))
        return change.changes

    def _get(self, persona_id: int) -> Persona:
        return next(each for each in self.all(include_archived=True) if each.id == persona_id)

    def _free_name(self, name: str) -> str:
        taken = {persona.name for persona in self.all(include_archived=True)}
        return next(n for i in range(2, len(taken) + 3) if (n := f"{name} ({i})") not in taken)

    def _check(self, persona: Persona, criteria: Iterable[PersonaCriterion]) -> None:
        if not persona.name:
            raise Refused(RefusalCode.MISSING_NAME)
        custom = {fact.key: fact for fact in custom_facts(self._store)}
        types = {key: fact.type for key, fact in custom.items()}
        for each in criteria:
            if not can_compare(each, fact_type(each.fact, types)):
                name = custom[each.fact].name if each.fact in custom else each.fact
                raise Refused(RefusalCode.BAD_CRITERION, fact=name)

    def _roster(self) -> _Roster:
        change_id = journal.latest(self._store.db)
        if self._known is None or self._known.change_id != change_id:
            clients = fetch(self._store, Client, "archived = 0 AND prospect = 0")
            self._known = _Roster(change_id, clients, all_facts(self._store, self._today))
        return self._known
