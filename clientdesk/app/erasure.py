"""Erasing a client for good: what will go, the erasure itself, and the proof that it is gone."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from clientdesk.app.importing.progress import no_report
from clientdesk.app.retention import Retention
from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.domain.retention import Kept
from clientdesk.domain.traces import Traces, traces_of
from clientdesk.storage.client_rows import rows_of_client
from clientdesk.storage.erase import erase_rows
from clientdesk.storage.mentions import Mention, mentions, other_names
from clientdesk.storage.remains import Remains, Report, remains_of
from clientdesk.storage.rows import Reader, get
from clientdesk.storage.store import Store

if TYPE_CHECKING:
    from clientdesk.app.backups import Backups

__all__ = ["Cleared", "Erased", "Erasure", "Mention", "RowCount", "Survey", "clear_backups"]


@dataclass(frozen=True, slots=True)
class RowCount:
    """How many rows of a table go."""

    table: str
    rows: int


@dataclass(frozen=True, slots=True)
class Survey:
    """What an erasure would do. `struck` are the places of others that would read '[…]', `left`
    those that stay: another's name, a letter to another that went out. `kept` is None where the
    client has not left."""

    client: Client
    counts: tuple[RowCount, ...]
    struck: tuple[Mention, ...]
    left: tuple[Mention, ...]
    kept: Kept | None


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure did; `is_compact` where the file was written anew without what is gone."""

    changes: Changes
    remains: Remains
    is_compact: bool


@dataclass(frozen=True, slots=True)
class Cleared:
    """The backup that was made, the older ones that went, and those that could not be removed."""

    made: Path
    removed: tuple[Path, ...]
    left: tuple[Path, ...]


class Erasure:
    """Each use case may run in a job; `erase` borrows the writing connection."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._today = today

    def survey(self, client_id: int, report: Report = no_report) -> Survey:
        """What would go, without writing anything. Raises Refused(CLIENT_UNKNOWN)."""
        with self._store.snapshot() as reader:
            client = _client(reader, client_id)
            rows = rows_of_client(reader.db, client_id)
            found = mentions(reader.db, _traces(reader, client), rows, report)
            return Survey(
                client=client,
                counts=tuple(RowCount(each.table, len(each.ids)) for each in rows.owned),
                struck=tuple(each for each in found if not each.is_kept),
                left=tuple(each for each in found if each.is_kept),
                kept=Retention(reader, self._today).of(client_id),
            )

    def erase(self, client_id: int, strike: bool = True, report: Report = no_report) -> Erased:
        """Erases the client and looks for it in every row and byte of what is left.

        With `strike`, records of others that name it have '[…]' in its place. Nothing that was done
        before can be undone any more. Raises Refused: CLIENT_UNKNOWN, ONLY_READ, DISK_FULL.
        """
        store = self._store
        client = _client(store, client_id)
        traces = _traces(store, client)
        report(0, 2)
        with store.change(ChangeLabel.ERASE_CLIENT, for_good=True) as change:
            erase_rows(change, rows_of_client(change.db, client_id), traces, strike)
        is_compact = store.compact()
        with store.snapshot() as reader:
            path = None if store.encrypted else store.path
            remains = remains_of(reader.db, path, traces, no_report)
        return Erased(change.changes, remains, is_compact)


def clear_backups(backups: "Backups", report: Report = no_report) -> Cleared:
    """Makes a backup of the workbook as it is now, checks it, and then removes every older one.

    Nothing is removed where the new one cannot be made: Refused.
    """
    older = [each.path for each in backups.list()]
    made = backups.make(report).path
    backups.verify(made, report)
    removed: list[Path] = []
    left: list[Path] = []
    for path in older:
        if path.exists() and path != made:
            (removed if _removed(backups, path) else left).append(path)
    return Cleared(made, tuple(removed), tuple(left))


def _removed(backups: "Backups", path: Path) -> bool:
    try:
        backups.remove(path)
    except Refused:
        return False
    return True


def _client(reader: Reader, client_id: int) -> Client:
    client = get(reader, Client, client_id)
    if client is None:
        raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(client_id))
    return client


def _traces(reader: Reader, client: Client) -> Traces:
    return traces_of(client, other_names(reader.db, client.id))
