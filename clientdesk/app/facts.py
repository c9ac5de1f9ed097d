"""Use cases around what is known of clients: facts, the firm's own ones too, and what follows."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from clientdesk.app.current_fees import current_fees
from clientdesk.app.fact_edits import BY_DAY, write_facts
from clientdesk.app.fact_words import FactWords
from clientdesk.app.importing.words import folded
from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.facts import (
    ClientFact,
    ClientFacts,
    CustomFact,
    FactKey,
    FactValue,
    derived_facts,
    fact_type,
    read_value,
)
from clientdesk.domain.period import last_complete_months
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.storage import facts, sums
from clientdesk.storage.rows import Reader, fetch, get, insert, update
from clientdesk.storage.services import latest_facts
from clientdesk.storage.store import Store

_ORDER = {key.value: place for place, key in enumerate(FactKey)}


class Facts:
    """Reads and writes facts of clients and of prospects."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._today = today

    def of(self, client_id: int) -> list[ClientFact]:
        """The latest of each fact of a client, the usual ones first."""
        rows = fetch(self._store, ClientFact, "client_id = ?", [client_id], BY_DAY)
        latest = {row.key: row for row in rows}
        return sorted(latest.values(), key=lambda fact: (_ORDER.get(fact.key, 99), fact.key))

    def history(self, client_id: int, key: str) -> list[ClientFact]:
        """What one fact of a client was, oldest first."""
        where = "client_id = ? AND key = ?"
        return fetch(self._store, ClientFact, where, [client_id, key], BY_DAY)

    def custom(self) -> list[CustomFact]:
        """The firm's own facts, by name."""
        return custom_facts(self._store)

    def values_in_use(self, key: str) -> list[str]:
        """Every value that some client has or had for a fact, in alphabetical order."""
        return facts.values_in_use(self._store, key)

    def all_facts(self) -> dict[int, ClientFacts]:
        """What is known of every client and prospect, by client; see the function below."""
        return all_facts(self._store, self._today)

    def save(self, client_id: int, values: Mapping[str, str], as_of: date) -> Changes:
        """Stores facts as they are on a day; those that say nothing new are not written.

        '' removes a fact with its history. Keys not in `values` stay as they are.
        """
        client = get(self._store, Client, client_id)
        if client is None:
            raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(client_id))
        with self._store.change(ChangeLabel.EDIT_FACTS, client.name) as change:
            write_facts(change, client_id, values, as_of)
        return change.changes

    def save_custom(self, fact: CustomFact) -> Changes:
        """Adds a fact of the firm's own (id 0) or changes one; its name must be free."""
        fact = replace(fact, name=fact.name.strip())
        if not fact.name:
            raise Refused(RefusalCode.MISSING_NAME)
        taken = {folded(each.name) for each in self.custom() if each.id != fact.id}
        if folded(fact.name) in taken or FactWords(()).find(fact.name):
            raise Refused(RefusalCode.DUPLICATE_FACT, name=fact.name)
        with self._store.change(ChangeLabel.EDIT_FACTS, fact.name) as change:
            if fact.id:
                update(change, fact)
            else:
                insert(change, fact)
        return change.changes

    def delete_custom(self, fact_id: int) -> Changes:
        """Removes a fact of the firm's own, what is known of it, and criteria that ask for it."""
        known = get(self._store, CustomFact, fact_id)
        with self._store.change(ChangeLabel.EDIT_FACTS, known.name if known else "") as change:
            if known is not None:
                facts.delete_custom_fact(change, known)
        return change.changes


def custom_facts(reader: Reader) -> list[CustomFact]:
    """The firm's own facts, by name."""
    return fetch(reader, CustomFact, order="name COLLATE NOCASE, id")


def all_facts(reader: Reader, today: date) -> dict[int, ClientFacts]:
    """What is known of every client and prospect, with what the workbook knows of itself.

    The monthly fee is that of the agreement, else the usual one of the last twelve months.
    """
    types = {fact.key: fact.type for fact in custom_facts(reader)}
    fees = current_fees(reader, last_complete_months(today, sums.last_record_day(reader)))
    known: dict[int, dict[str, FactValue]] = {
        client.id: derived_facts(client, today, fees.get(client.id))
        for client in fetch(reader, Client)
    }
    for client_id, texts in latest_facts(reader).items():
        values = ((key, read_value(text, fact_type(key, types))) for key, text in texts.items())
        known[client_id] |= {key: value for key, value in values if value is not None}
    return dict(known)
