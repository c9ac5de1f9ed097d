"""Use cases around clients and their agreements."""

from collections.abc import Sequence
from dataclasses import replace

from clientdesk.app.fact_edits import NO_EDITS, FactEdits, write_facts
from clientdesk.domain.changes import ChangeLabel, Changes, TableCount
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client, Engagement, EngagementService
from clientdesk.storage.engagements import without_agreement
from clientdesk.storage.rows import Writer, delete, fetch, get, insert, update
from clientdesk.storage.store import Store


class Clients:
    """Reads and writes clients."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self, include_archived: bool = False) -> list[Client]:
        """Clients by name."""
        where = "" if include_archived else "archived = 0"
        return fetch(self._store, Client, where, order="name COLLATE NOCASE, id")

    def get(self, client_id: int) -> Client:
        """The client with this id, or Refused(CLIENT_UNKNOWN)."""
        client = get(self._store, Client, client_id)
        if client is None:
            raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(client_id))
        return client

    def by_ref(self, ref: str) -> Client:
        """The client with this code, or Refused(CLIENT_UNKNOWN)."""
        found = fetch(self._store, Client, "ref = ?", [ref])
        if not found:
            raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=ref)
        return found[0]

    def next_ref(self) -> str:
        """A free code for a new client: C001, C002, …"""
        taken = {client.ref for client in self.all(include_archived=True)}
        number = next(n for n in range(1, len(taken) + 2) if f"C{n:03}" not in taken)
        return f"C{number:03}"

    def engagement(self, client_id: int) -> Engagement | None:
        """The client's latest agreement, or None."""
        found = fetch(
            self._store,
            Engagement,
            "client_id = ?",
            [client_id],
            "signed_on IS NULL, signed_on DESC, id DESC",
        )
        return found[0] if found else None

    def without_agreement(self) -> frozenset[int]:
        """The ids of the current clients with which nothing is agreed."""
        return without_agreement(self._store)

    def services(self, engagement_id: int) -> list[EngagementService]:
        """The services of an agreement, in the order they were written."""
        return fetch(self._store, EngagementService, "engagement_id = ?", [engagement_id])

    def add(
        self,
        client: Client,
        engagement: Engagement | None = None,
        services: Sequence[EngagementService] = (),
        facts: FactEdits = NO_EDITS,
    ) -> Changes:
        """Stores a new client with its agreement and what is known of it.

        `client_id` in the agreement is filled in.
        """
        self._check(client)
        with self._store.change(ChangeLabel.ADD_CLIENT, client.name) as change:
            client_id = insert(change, client)
            if engagement is not None:
                _save_engagement(change, replace(engagement, client_id=client_id), services)
            write_facts(change, client_id, facts.values, facts.as_of)
        return change.changes

    def save(
        self,
        client: Client,
        engagement: Engagement | None = None,
        services: Sequence[EngagementService] = (),
        facts: FactEdits = NO_EDITS,
    ) -> Changes:
        """Stores a changed client with its terms and facts; the agreement's services are replaced.

        Facts that are not in `facts` stay as they are.
        """
        self._check(client)
        with self._store.change(ChangeLabel.EDIT_CLIENT, client.name) as change:
            if client != self.get(client.id):
                update(change, client)
            if engagement is not None:
                _save_engagement(change, engagement, services)
            write_facts(change, client.id, facts.values, facts.as_of)
        return change.changes

    def archive(self, client_id: int, archived: bool = True) -> Changes:
        """Takes a client off the lists, or puts it back; nothing of it is deleted."""
        client = self.get(client_id)
        label = ChangeLabel.ARCHIVE_CLIENT if archived else ChangeLabel.RESTORE_CLIENT
        with self._store.change(label, client.name) as change:
            update(change, replace(client, archived=archived))
        return change.changes

    def held(self, client_id: int) -> tuple[TableCount, ...]:
        """How many rows of which tables belong to a client, besides itself."""
        from clientdesk.storage.client_rows import rows_of_client  # noqa: PLC0415

        owned = rows_of_client(self._store.db, client_id).owned
        return tuple(TableCount(each.table, len(each.ids)) for each in owned[1:])

    def delete(self, client_id: int) -> Changes:
        """Deletes a client with everything that belongs to it; Undo brings all of it back."""
        from clientdesk.storage.client_rows import delete_rows, rows_of_client  # noqa: PLC0415

        client = self.get(client_id)
        with self._store.change(ChangeLabel.DELETE_CLIENT, client.name) as change:
            delete_rows(change.db, rows_of_client(change.db, client_id))
        return change.changes

    def _check(self, client: Client) -> None:
        if not client.name.strip() or not client.ref.strip():
            raise Refused(RefusalCode.MISSING_NAME)
        if fetch(self._store, Client, "ref = ? AND id <> ?", [client.ref, client.id]):
            raise Refused(RefusalCode.DUPLICATE_REF, ref=client.ref)


def _save_engagement(
    change: Writer, engagement: Engagement, services: Sequence[EngagementService]
) -> None:
    from clientdesk.app.service_links import linked  # noqa: PLC0415 - not for the first window

    if engagement.id == 0:
        engagement = replace(engagement, id=insert(change, engagement))
    elif engagement != get(change, Engagement, engagement.id):
        update(change, engagement)
    stored = fetch(change, EngagementService, "engagement_id = ?", [engagement.id])
    wanted = [
        replace(service, id=0, engagement_id=engagement.id) for service in linked(change, services)
    ]
    if [replace(service, id=0) for service in stored] == wanted:
        return
    for service in stored:
        delete(change, EngagementService, service.id)
    for service in wanted:
        insert(change, service)
