"""Use cases around offboarding files: what a parting has to settle."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from clientdesk.app.clients import Clients
from clientdesk.app.countries import load_country
from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.letter_dates import notice_days, offboarding_date
from clientdesk.domain.offboarding_file import (
    OffboardingFile,
    OpenItem,
    OpenItemCode,
    retention_end,
)
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client, EngagementService
from clientdesk.domain.review_records import HandoverItem, HandoverKind, Offboarding, Responsible
from clientdesk.storage.reviews import (
    handover_of,
    keep_rows,
    offboarding_of,
    open_review,
    was_let_go,
)
from clientdesk.storage.rows import Reader, Writer, get, insert, update
from clientdesk.storage.store import Store
from clientdesk.storage.sums import firm_of

__all__ = ["OffboardingFile", "OffboardingFiles", "OpenItem", "OpenItemCode", "file_of"]


class OffboardingFiles:
    """Reads and writes the file of each client."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._today = today

    def of(self, client_id: int) -> OffboardingFile:
        """The file of a client; an empty one where none was begun."""
        return file_of(self._store, client_id)

    def proposed(self, client_id: int) -> OffboardingFile:
        """A file to begin with, not stored: the last day after the notice, papers as the law has
        it, and a line of work for each service that was agreed.
        """
        clients, firm = Clients(self._store), firm_of(self._store)
        agreement = clients.engagement(client_id)
        notice = notice_days(agreement, load_country(firm.country))
        last = offboarding_date(self._today, notice)
        head = Offboarding(
            client_id=client_id, effective_on=last, retention_until=self.retention_until(last)
        )
        services = clients.services(agreement.id) if agreement else []
        return OffboardingFile(head, tuple(_work(client_id, each, last) for each in services))

    def retention_years(self) -> int:
        """How long the firm keeps papers: as it decided, else as its country's law has it."""
        firm = firm_of(self._store)
        return firm.retention_years or load_country(firm.country).retention_years

    def retention_until(self, effective_on: date) -> date:
        """Until when papers are kept by default, of a client that ends on a day."""
        return retention_end(effective_on, self.retention_years())

    def save(self, file: OffboardingFile) -> Changes:
        """Stores the head and exactly these lines; nothing is written that did not change.

        Refused(REVIEW_CLOSED) where the client was let go: reopen its case to change something.
        """
        client = get(self._store, Client, file.head.client_id)
        if client is None:
            raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(file.head.client_id))
        if open_review(self._store, client.id) is None and was_let_go(self._store, client.id):
            raise Refused(RefusalCode.REVIEW_CLOSED)
        with self._store.change(ChangeLabel.EDIT_OFFBOARDING, client.name) as change:
            _keep_head(change, file.head)
            _keep_items(change, client.id, file.items)
        return change.changes


def file_of(reader: Reader, client_id: int) -> OffboardingFile:
    """The file of a client in one state of a workbook."""
    head = offboarding_of(reader, client_id) or Offboarding(client_id=client_id)
    return OffboardingFile(head, tuple(handover_of(reader, client_id)))


def _work(client_id: int, line: EngagementService, due_on: date) -> HandoverItem:
    return HandoverItem(
        client_id=client_id,
        kind=HandoverKind.WORK,
        name=line.service,
        responsible=Responsible.FIRM,
        due_on=due_on,
    )


def _keep_head(change: Writer, head: Offboarding) -> None:
    stored = offboarding_of(change, head.client_id)
    if stored is None:
        insert(change, replace(head, id=0))
    elif replace(head, id=stored.id) != stored:
        update(change, replace(head, id=stored.id))


def _keep_items(change: Writer, client_id: int, items: Iterable[HandoverItem]) -> None:
    wanted = [replace(item, client_id=client_id) for item in items if item.name.strip()]
    keep_rows(change, handover_of(change, client_id), wanted)
