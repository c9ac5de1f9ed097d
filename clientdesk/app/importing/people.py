"""Who a name in a file is: known clients and staff, by name, alias, tax number or email."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from clientdesk.app.importing.words import folded
from clientdesk.domain.records import Client, Staff


def name_key(name: str) -> str:
    """What two spellings of a name share: 'Acme, S.L.' and 'ACME SL'."""
    return folded(name).replace(" ", "") or name.strip()


@dataclass(frozen=True, slots=True)
class Unknown:
    """A client name that is not known, and known clients that it may mean."""

    name: str
    suggestions: tuple[Client, ...]


class ClientBook:
    """The clients of the workbook. `aliases` and `choices` map names to client ids."""

    def __init__(
        self, clients: Iterable[Client], aliases: Mapping[str, int], choices: Mapping[str, int]
    ) -> None:
        self.clients = {client.id: client for client in clients}
        self._by_name = {name_key(c.ref): c.id for c in self.clients.values()}
        self._by_name.update(aliases)
        self._by_name.update({name_key(c.name): c.id for c in reversed(self.clients.values())})
        self._by_name.update({name_key(name): chosen for name, chosen in choices.items()})
        self._by_tax_id = {name_key(c.tax_id): c.id for c in self.clients.values() if c.tax_id}

    def find(self, name: str, tax_id: str = "") -> int | None:
        """The client's id. The name wins: one tax number may stand for all foreign customers."""
        by_name = self._by_name.get(name_key(name))
        return by_name or (self._by_tax_id.get(name_key(tax_id)) if tax_id else None)

    def unknown(self, names: Iterable[str]) -> tuple[Unknown, ...]:
        """The names that are nobody's, each once, with the clients they resemble."""
        strangers = {
            name_key(name): name for name in reversed(list(names)) if self.find(name) is None
        }
        ordered = sorted(strangers.values(), key=str.casefold)
        return tuple(Unknown(name, self._like(name)) for name in ordered)

    def _like(self, name: str) -> tuple[Client, ...]:
        close = get_close_matches(name_key(name), self._by_name, n=3, cutoff=0.75)
        ids = dict.fromkeys(self._by_name[key] for key in close)
        return tuple(self.clients[client_id] for client_id in ids if client_id in self.clients)


class StaffBook:
    """The staff of the workbook."""

    def __init__(self, staff: Iterable[Staff]) -> None:
        self.staff = {person.id: person for person in staff}
        self._by_name = {name_key(person.name): person.id for person in self.staff.values()}
        self._by_email = {p.email.casefold(): p.id for p in self.staff.values() if p.email}

    def find(self, name: str, email: str) -> int | None:
        by_email = self._by_email.get(email.casefold()) if email else None
        return by_email or self._by_name.get(name_key(name))

    def add(self, person: Staff) -> None:
        self.staff[person.id] = person
        self._by_name[name_key(person.name)] = person.id
        if person.email:
            self._by_email[person.email.casefold()] = person.id
