"""Client lists and staff lists against what is known: new ones are added, empty fields filled."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from itertools import count
from typing import TypeVar

from clientdesk.app.importing.people import StaffBook, name_key
from clientdesk.domain.facts import ClientFact
from clientdesk.domain.imported import ClientRow, ServiceRow, StaffRow
from clientdesk.domain.problems import Problem, ProblemCode
from clientdesk.domain.records import (
    Client,
    Engagement,
    EngagementService,
    FileKind,
    ImportBatch,
    Staff,
    StaffRate,
)
from clientdesk.storage.rows import Reader, fetch

_ALWAYS = date(2000, 1, 1)  # the first day of a rate that states none
_CLIENT_FIELDS = (
    "contact", "address", "city", "country", "tax_id", "language", "email", "phone", "channel",
    "since", "note",
)  # fmt: skip
R = TypeVar("R", Client, Engagement, Staff)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientWrite:
    """A client and its agreement as they are to be stored; id 0 where they are new."""

    client: Client
    engagement: Engagement | None
    services: tuple[ServiceRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffWrite:
    """A person and a rate as they are to be stored."""

    person: Staff
    rate: StaffRate | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPlan:
    """`moved`: clients whose generated code a list gives to another client."""

    clients: tuple[ClientWrite, ...] = ()
    staff: tuple[StaffWrite, ...] = ()
    moved: tuple[Client, ...] = ()
    facts: tuple[ClientFact, ...] = ()
    added: int = 0
    duplicates: int = 0
    updated: int = 0
    problems: tuple[Problem, ...] = ()


def free_refs(taken: Container[str]) -> Iterator[str]:
    """The free ones of C001, C002, … in turn; `taken` may grow meanwhile."""
    return (ref for number in count(1) if (ref := f"C{number:03}") not in taken)


class ClientListPlanner:
    """Matches the rows of a client list, in order, with the clients there are."""

    def __init__(self, reader: Reader) -> None:
        self._clients = {client.id: client for client in fetch(reader, Client)}
        self._engagements = {
            item.client_id: item for item in fetch(reader, Engagement, order="signed_on, id")
        }
        self._served = {item.engagement_id for item in fetch(reader, EngagementService)}
        lists = fetch(reader, ImportBatch, "kind = ?", [FileKind.CLIENTS.value])
        self._list_batches = {batch.id for batch in lists}
        everyone = self._clients.values()
        self._by_tax_id = {name_key(c.tax_id): c.id for c in everyone if c.tax_id}
        self._by_name = {name_key(c.name): c.id for c in everyone}
        self._by_ref = {c.ref: c.id for c in everyone}
        self._seen: set[str] = set()
        self._refs = {client.ref for client in self._clients.values()}
        self._free = free_refs(self._refs)
        self._moved: dict[int, Client] = {}

    def plan(self, rows: Sequence[ClientRow]) -> ListPlan:
        writes: list[ClientWrite] = []
        problems: list[Problem] = []
        repeated = unchanged = 0
        for row in rows:
            known = self._find(row)
            if name_key(row.name) in self._seen:
                repeated += 1
            elif known is None and self._is_taken(row.ref):
                problems.append(Problem(ProblemCode.CONFLICT, row.row, value=row.ref))
            else:
                write = self._write(row, known)
                unchanged += write is None
                writes += [write] if write else []
        new = sum(write.client.id == 0 for write in writes)
        return ListPlan(
            clients=tuple(writes),
            moved=tuple(self._moved.values()),
            added=new,
            updated=len(writes) - new,
            duplicates=repeated + unchanged + len(writes) - new,
            problems=tuple(problems),
        )

    def _find(self, row: ClientRow) -> Client | None:
        """By name, then tax number, then the firm's own code."""
        found = self._by_name.get(name_key(row.name))
        if found is None and row.tax_id:
            found = self._by_tax_id.get(name_key(row.tax_id))
        if found is None and (holder := self._holder(row.ref)) and not self._generated(holder):
            return holder
        return self._clients[found] if found else None

    def _holder(self, ref: str) -> Client | None:
        """Who had a code before this list, if that client has it still."""
        client = self._clients.get(self._by_ref.get(ref, 0))
        return client if client and client.ref == ref else None

    def _generated(self, client: Client) -> bool:
        """Whether the code was made up for a name met in a time or invoice file."""
        return client.batch_id is not None and client.batch_id not in self._list_batches

    def _is_taken(self, ref: str) -> bool:
        holder = self._holder(ref)
        return ref in self._refs and (holder is None or not self._generated(holder))

    def _write(self, row: ClientRow, known: Client | None) -> ClientWrite | None:
        self._seen.add(name_key(row.name))
        client = self._new(row) if known is None else self._with_ref(row, self._filled(row, known))
        before = self._engagements.get(client.id) if client.id else None
        engagement = _engagement(row, before, client.id)
        services = () if before and before.id in self._served else row.services
        if client == known and engagement == before and not services:
            return None
        return ClientWrite(client=client, engagement=engagement, services=services)

    def _new(self, row: ClientRow) -> Client:
        ref = self._take(row.ref) if row.ref else self._take(next(self._free))
        return _fill(Client(ref=ref, name=row.name, prospect=row.prospect), row, _CLIENT_FIELDS)

    def _filled(self, row: ClientRow, known: Client) -> Client:
        return _fill(self._moved.get(known.id, known), row, _CLIENT_FIELDS)

    def _with_ref(self, row: ClientRow, client: Client) -> Client:
        """The list's code in place of one that was made up."""
        if not row.ref or row.ref == client.ref or not self._generated(client):
            return client
        return client if self._is_taken(row.ref) else replace(client, ref=self._take(row.ref))

    def _take(self, ref: str) -> str:
        """Takes a code; a client that has it as a made-up one gets another."""
        holder = self._holder(ref)
        self._refs.add(ref)
        if holder is not None:
            moved = replace(holder, ref=next(self._free))
            self._refs.add(moved.ref)
            self._by_ref[moved.ref] = holder.id
            self._clients[holder.id] = self._moved[holder.id] = moved
        return ref


def plan_staff(reader: Reader, rows: Sequence[StaffRow]) -> ListPlan:
    """People by email or name; a rate needs its monthly hours."""
    book = StaffBook(fetch(reader, Staff))
    rates = {(rate.staff_id, rate.valid_from): rate for rate in fetch(reader, StaffRate)}
    writes: list[StaffWrite] = []
    problems: list[Problem] = []
    unchanged = 0
    for row in rows:
        if row.monthly_cost is not None and not row.monthly_seconds:
            problems.append(Problem(ProblemCode.MISSING_VALUE, row.row, "monthly_hours"))
            continue
        known = book.staff.get(book.find(row.name, row.email) or 0)
        person = _fill(known or Staff(name=row.name), row, ("email", "role"))
        rate = _rate(row, person.id)
        if person == known and (rate is None or _same_rate(rates, rate)):
            unchanged += 1
        else:
            writes.append(StaffWrite(person=person, rate=rate))
    new = sum(write.person.id == 0 for write in writes)
    return ListPlan(
        staff=tuple(writes),
        added=new,
        updated=len(writes) - new,
        duplicates=unchanged + len(writes) - new,
        problems=tuple(problems),
    )


def _rate(row: StaffRow, staff_id: int) -> StaffRate | None:
    if row.monthly_cost is None or not row.monthly_seconds:
        return None
    return StaffRate(
        staff_id=staff_id,
        valid_from=row.valid_from or _ALWAYS,
        monthly_cost=row.monthly_cost,
        monthly_seconds=row.monthly_seconds,
        billing_rate=row.billing_rate,
    )


def _same_rate(rates: dict[tuple[int, date], StaffRate], rate: StaffRate) -> bool:
    known = rates.get((rate.staff_id, rate.valid_from))
    return known is not None and replace(known, id=0) == rate


def _fill(record: R, row: object, names: Iterable[str]) -> R:
    """The record with its empty fields filled from the row."""
    empty = {name for name in names if getattr(record, name) in ("", None)}
    return replace(record, **{name: getattr(row, name) for name in empty})


def _engagement(row: ClientRow, known: Engagement | None, client_id: int) -> Engagement | None:
    said = Engagement(
        client_id=client_id,
        reference=row.agreement,
        signed_on=row.signed_on,
        monthly_fee=row.monthly_fee,
        notice_days=row.notice_days,
        document_day=row.document_day,
    )
    if known is not None:
        return _fill(known, said, (f.name for f in fields(Engagement)))
    return said if row.services or said != Engagement(client_id=client_id) else None
