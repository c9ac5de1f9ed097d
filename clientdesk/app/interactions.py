"""Use cases around the log of a client, and around clients that belong together."""

from dataclasses import dataclass, replace
from datetime import date

from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.interactions import (
    ClientLink,
    Interaction,
    InteractionKind,
    LinkKind,
)
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.storage import interactions as log
from clientdesk.storage.rows import delete, fetch, get, insert, update
from clientdesk.storage.store import Store

_REFERRED = f"kind = '{InteractionKind.REFERRAL}' AND client_id = ? AND other_id IS NOT NULL"


@dataclass(frozen=True, slots=True)
class LinkedClient:
    """A link as one of its two clients sees it: `client` is the other one."""

    link: ClientLink
    client: Client


class Interactions:
    """Reads and writes the log and the links. The log is internal; its notes are facts."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._today = today

    def of(self, client_id: int) -> list[Interaction]:
        """The log of a client, the newest first."""
        return fetch(self._store, Interaction, "client_id = ?", [client_id], log.NEWEST)

    def get(self, interaction_id: int) -> Interaction:
        """One entry, or Refused(INTERACTION_UNKNOWN)."""
        found = get(self._store, Interaction, interaction_id)
        if found is None:
            raise Refused(RefusalCode.INTERACTION_UNKNOWN)
        return found

    def add(self, interaction: Interaction) -> Changes:
        """Logs what happened. Refused for a client that is not there or that refers itself, and for
        a day still to come.
        """
        client = self._checked(interaction)
        with self._store.change(ChangeLabel.LOG_INTERACTION, client.name) as change:
            insert(change, replace(interaction, id=0, source_key=log.next_key(change)))
        return change.changes

    def save(self, interaction: Interaction) -> Changes:
        """Stores a changed entry; where it came from stays as it was."""
        stored, client = self.get(interaction.id), self._checked(interaction)
        kept = replace(interaction, source_key=stored.source_key, batch_id=stored.batch_id)
        with self._store.change(ChangeLabel.EDIT_INTERACTION, client.name) as change:
            update(change, kept)
        return change.changes

    def delete(self, interaction_id: int) -> Changes:
        """Takes an entry out of the log; Undo brings it back."""
        client = self._client(self.get(interaction_id).client_id)
        with self._store.change(ChangeLabel.DELETE_INTERACTION, client.name) as change:
            delete(change, Interaction, interaction_id)
        return change.changes

    def topics(self) -> list[str]:
        """Every topic in use, for entries to be told apart by; the newest first."""
        return log.topics(self._store)

    def last_by(self) -> str:
        """Who of the firm wrote the last entry by hand, as it was named there."""
        return log.last_by(self._store)

    def links(self, client_id: int) -> list[LinkedClient]:
        """The clients that belong together with this one, by name."""
        found = [
            LinkedClient(link, self._client(link.other_id + link.client_id - client_id))
            for link in log.links_of(self._store, client_id)
        ]
        return sorted(found, key=lambda linked: linked.client.name.casefold())

    def link(self, client_id: int, other_id: int, kind: LinkKind) -> Changes:
        """Says why two clients belong together; a second time it says it anew."""
        if client_id == other_id:
            raise Refused(RefusalCode.SAME_CLIENT)
        first, second = sorted((client_id, other_id))
        wanted = ClientLink(client_id=first, other_id=second, kind=kind)
        name, _ = self._client(client_id).name, self._client(other_id)
        with self._store.change(ChangeLabel.LINK_CLIENTS, name) as change:
            known = log.link_between(change, first, second)
            if known is None:
                insert(change, wanted)
            elif known.kind is not kind:
                update(change, replace(wanted, id=known.id))
        return change.changes

    def unlink(self, link_id: int) -> Changes:
        """Removes a link; one that is gone already changes nothing."""
        link = get(self._store, ClientLink, link_id)
        if link is None:
            return Changes(frozenset())
        name = self._client(link.client_id).name
        with self._store.change(ChangeLabel.UNLINK_CLIENTS, name) as change:
            delete(change, ClientLink, link_id)
        return change.changes

    def referred(self, client_id: int) -> list[Client]:
        """Who came to the firm through this client, each once, in the order they came."""
        entries = fetch(self._store, Interaction, _REFERRED, [client_id], "day, id")
        ids = dict.fromkeys(entry.other_id for entry in entries if entry.other_id is not None)
        return [self._client(other_id) for other_id in ids]

    def _checked(self, interaction: Interaction) -> Client:
        if interaction.day > self._today:
            raise Refused(RefusalCode.NOT_YET)
        if interaction.other_id == interaction.client_id:
            raise Refused(RefusalCode.SAME_CLIENT)
        if interaction.other_id is not None:
            self._client(interaction.other_id)
        return self._client(interaction.client_id)

    def _client(self, client_id: int) -> Client:
        client = get(self._store, Client, client_id)
        if client is None:
            raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(client_id))
        return client
