"""Facts of clients written into an open change, each only where it says something new."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from clientdesk.domain.facts import ClientFact, FactSource
from clientdesk.storage.rows import Writer, delete, fetch, insert, update

BY_DAY = "as_of, id"


@dataclass(frozen=True, slots=True)
class FactEdits:
    """Facts by key as they are on a day; '' removes one."""

    values: Mapping[str, str]
    as_of: date


NO_EDITS = FactEdits({}, date.min)


def write_facts(
    change: Writer,
    client_id: int,
    values: Mapping[str, str],
    as_of: date,
    source: FactSource = FactSource.USER,
) -> None:
    """Writes a client's facts into an open change, each only where it says something new."""
    stored = fetch(change, ClientFact, "client_id = ?", [client_id], BY_DAY)
    for key, value in values.items():
        history = [row for row in stored if row.key == key]
        fact = ClientFact(
            client_id=client_id, key=key, value=value.strip(), as_of=as_of, source=source
        )
        if not fact.value and history:
            _forget(change, history)
        elif fact.value and is_news(fact, history):
            _write(change, fact, history)


def is_news(fact: ClientFact, history: Iterable[ClientFact]) -> bool:
    """Whether a fact differs from what was known on its day; `history` is oldest first."""
    before = [row.value for row in history if row.as_of <= fact.as_of]
    return not before or before[-1] != fact.value


def _write(change: Writer, fact: ClientFact, history: Iterable[ClientFact]) -> None:
    same_day = next((row for row in history if row.as_of == fact.as_of), None)
    if same_day is None:
        insert(change, fact)
    else:
        update(change, replace(fact, id=same_day.id))


def _forget(change: Writer, history: Iterable[ClientFact]) -> None:
    for row in history:
        delete(change, ClientFact, row.id)
