"""Writes a plan into an open change."""

from collections.abc import Mapping
from dataclasses import replace

from clientdesk.app.importing.keys import Booked
from clientdesk.app.importing.lists import ClientWrite, ListPlan, StaffWrite, free_refs
from clientdesk.app.importing.people import name_key
from clientdesk.app.importing.plan import Plan, client_book, invoices_by_number, staff_book
from clientdesk.app.importing.progress import Progress
from clientdesk.app.service_links import linked
from clientdesk.domain.imported import (
    ExpenseRow,
    InteractionRow,
    InvoiceRow,
    PaymentRow,
    TimeRow,
)
from clientdesk.domain.interactions import Interaction
from clientdesk.domain.records import (
    Client,
    EngagementService,
    Expense,
    Firm,
    Invoice,
    Payment,
    Staff,
    StaffRate,
    TimeEntry,
)
from clientdesk.storage.imports import insert_many, remember_alias
from clientdesk.storage.rows import Writer, fetch, get, insert, update

_AT_ONCE = 1000
_UNNAMED = "—"  # whose time it is, where neither the file nor the firm's settings say
Stored = TimeEntry | Invoice | Payment | Expense | Interaction


class BookingWriter:
    """Stores time, invoices, payments, expenses and logs, with the clients and staff they name."""

    def __init__(self, change: Writer, batch_id: int, choices: Mapping[str, int]) -> None:
        self._change = change
        self._batch_id = batch_id
        self._choices = choices
        self._book = client_book(change, choices)
        self._staff = staff_book(change)
        self._invoices = invoices_by_number(change)
        self._clients: dict[str, int] = {}

    def write(self, plan: Plan, progress: Progress) -> None:
        for name, client_id in self._choices.items():
            remember_alias(self._change, name_key(name), client_id)
        self._create_clients(plan)
        for invoice in plan.invoices:
            update(self._change, invoice)
        for done in range(0, len(plan.rows), _AT_ONCE):
            progress.tick(done, len(plan.rows))
            part = plan.rows[done : done + _AT_ONCE]
            insert_many(self._change, [self._record(row, key) for row, key in part])

    def _create_clients(self, plan: Plan) -> None:
        refs = free_refs({client.ref for client in self._book.clients.values()})
        for unknown in plan.unknown:
            client = Client(ref=next(refs), name=unknown.name, batch_id=self._batch_id)
            self._clients[name_key(unknown.name)] = insert(self._change, client)

    def _record(self, row: Booked, key: str) -> Stored:
        match row:
            case TimeRow():
                return self._time(row, key)
            case InvoiceRow():
                return self._invoice(row, key)
            case PaymentRow():
                return self._payment(row, key)
            case ExpenseRow():
                return self._expense(row, key)
            case InteractionRow():
                return self._interaction(row, key)

    def _client(self, name: str, tax_id: str = "") -> int | None:
        return self._book.find(name, tax_id) or self._clients.get(name_key(name))

    def _time(self, row: TimeRow, key: str) -> TimeEntry:
        return TimeEntry(
            client_id=self._client(row.client) if row.client else None,
            staff_id=self._person(row),
            day=row.day,
            seconds=row.seconds,
            activity=row.activity,
            project=row.project,
            task=row.task,
            note=row.note,
            source_key=key,
            batch_id=self._batch_id,
        )

    def _invoice(self, row: InvoiceRow, key: str) -> Invoice:
        client_id = self._client(row.client, row.tax_id)
        assert client_id is not None  # the plan names every unknown client
        return Invoice(
            client_id=client_id,
            number=row.number,
            issued_on=row.issued_on,
            due_on=row.due_on,
            net=row.net,
            total=row.total,
            balance=row.balance,
            written_off=row.written_off,
            source_key=key,
            batch_id=self._batch_id,
        )

    def _payment(self, row: PaymentRow, key: str) -> Payment:
        return Payment(
            invoice_id=self._invoices[name_key(row.number)].id,
            day=row.day,
            amount=row.amount,
            source_key=key,
            batch_id=self._batch_id,
        )

    def _expense(self, row: ExpenseRow, key: str) -> Expense:
        return Expense(
            client_id=self._client(row.client) if row.client else None,
            day=row.day,
            amount=row.amount,
            passed_on=row.passed_on,
            description=row.description,
            source_key=key,
            batch_id=self._batch_id,
        )

    def _interaction(self, row: InteractionRow, key: str) -> Interaction:
        client_id = self._client(row.client)
        assert client_id is not None  # the plan names every unknown client
        other_id = self._book.find(row.other) if row.other else None
        unknown = row.other if other_id is None else ""
        return Interaction(
            client_id=client_id,
            day=row.day,
            kind=row.kind,
            # Who was referred and is no client is told in the note: it makes no client.
            note=row.note or unknown,
            topic=row.topic,
            state=row.state,
            channel=row.channel,
            by=row.by,
            approved_by=row.approved_by,
            amount=row.amount,
            paid=row.paid,
            seconds=row.seconds,
            other_id=None if other_id == client_id else other_id,
            source_key=key,
            batch_id=self._batch_id,
        )

    def _person(self, row: TimeRow) -> int:
        name = row.staff or self._only_person()
        known = self._staff.find(name, row.email)
        if known is not None:
            return known
        staff_id = insert(self._change, Staff(name=name, email=row.email))
        self._staff.add(Staff(id=staff_id, name=name, email=row.email))
        return staff_id

    def _only_person(self) -> str:
        """A file without names is that of the one person there is."""
        if len(self._staff.staff) == 1:
            return next(iter(self._staff.staff.values())).name
        firm = get(self._change, Firm, 1)
        return (firm.signer or firm.name if firm else "") or _UNNAMED


def write_lists(change: Writer, batch_id: int, plan: ListPlan) -> None:
    """Stores lists of clients, of staff and of facts."""
    for client in plan.moved:
        update(change, client)
    for write in plan.clients:
        _write_client(change, batch_id, write)
    for person in plan.staff:
        _write_person(change, person)
    for fact in plan.facts:
        (update if fact.id else insert)(change, fact)


def _write_client(change: Writer, batch_id: int, write: ClientWrite) -> None:
    client_id = write.client.id
    if client_id:
        update(change, write.client)
    else:
        client_id = insert(change, replace(write.client, batch_id=batch_id))
    engagement = write.engagement
    if engagement is None:
        return
    engagement = replace(engagement, client_id=client_id)
    engagement_id = engagement.id
    if engagement_id:
        update(change, engagement)
    else:
        engagement_id = insert(change, engagement)
    services = [
        EngagementService(
            engagement_id=engagement_id, service=item.service, volume=item.volume, unit=item.unit
        )
        for item in write.services
    ]
    insert_many(change, linked(change, services))


def _write_person(change: Writer, write: StaffWrite) -> None:
    known = staff_book(change).find(write.person.name, write.person.email)
    if write.person.id:
        update(change, write.person)
    staff_id = write.person.id or known or insert(change, write.person)
    if write.rate is None:
        return
    rate = replace(write.rate, staff_id=staff_id)
    old = fetch(
        change,
        StaffRate,
        "staff_id = ? AND valid_from = ?",
        (staff_id, rate.valid_from.isoformat()),
    )
    if old:
        update(change, replace(rate, id=old[0].id))
    else:
        insert(change, rate)
