"""What belongs to a client is found by the foreign keys, and goes and comes back whole."""

from dataclasses import replace
from datetime import date, datetime

from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.interactions import ClientLink, Interaction, InteractionKind, LinkKind
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import KeptLetter, LetterState
from clientdesk.domain.records import Client, Expense, Invoice, Payment, Staff, TimeEntry
from clientdesk.storage import seals
from clientdesk.storage.client_rows import (
    TableRows,
    Unset,
    client_links,
    delete_rows,
    links,
    rows_of_client,
)
from clientdesk.storage.history import changes_of_rows, rows_ever_of_client
from clientdesk.storage.rows import Record, delete, fetch, get, insert, update
from clientdesk.storage.store import Store

DAY = date(2026, 5, 4)
HOTEL, BAR = 1, 2


def put(store: Store, *records: Record) -> int:
    """In one change, whose number is returned."""
    with store.change(ChangeLabel.IMPORT) as change:
        for record in records:
            insert(change, record)
    return change.id


def fill(store: Store) -> None:
    """A hotel with an invoice that is paid, time, a letter sent again, and a link to a bar."""
    put(store, Client(ref="H", name="Hotel"), Client(ref="B", name="Bar"), Staff(name="Ana"))
    put(
        store,
        invoice(HOTEL, "F1"),
        invoice(BAR, "F2"),
        Payment(invoice_id=1, day=DAY, amount=100, source_key="p1"),
        Payment(invoice_id=2, day=DAY, amount=100, source_key="p2"),
        TimeEntry(client_id=HOTEL, staff_id=1, day=DAY, seconds=60, source_key="t1"),
        Expense(client_id=HOTEL, day=DAY, amount=1, passed_on=0, source_key="e1"),
        ClientLink(client_id=HOTEL, other_id=BAR, kind=LinkKind.FAMILY),
        Interaction(
            client_id=BAR, day=DAY, kind=InteractionKind.REFERRAL, other_id=HOTEL, source_key="r"
        ),
        letter(),
        letter(supersedes_id=1),
    )


def state_of(store: Store) -> dict[str, tuple[int, str]]:
    """Rows and digest of every table but the history's own."""
    found = seals.all_seals(store.db)
    return {table: seal for table, seal in found.items() if table not in ("change", "journal")}


def invoice(client_id: int, number: str) -> Invoice:
    return Invoice(
        client_id=client_id, number=number, issued_on=DAY, net=100, total=100, source_key=number
    )


def letter(supersedes_id: int | None = None) -> KeptLetter:
    return KeptLetter(
        client_id=HOTEL,
        kind=LetterKind.THANKS,
        language="en",
        reference="T1",
        letter_date=DAY,
        state=LetterState.FINAL,
        made_at=datetime(2026, 5, 4, 9),
        text="{}",
        inputs="{}",
        rules="",
        findings="[]",
        pdf="",
        sha256="",
        supersedes_id=supersedes_id,
    )


def test_every_table_that_names_a_client_belongs_to_one(store: Store) -> None:
    named = {link.table for link in links(store.db) if link.parent == "client"}
    assert named == {link.table for link in client_links(store.db) if link.parent == "client"}


def test_parents_come_before_their_children(store: Store) -> None:
    seen = {"client"}
    for link in client_links(store.db):
        assert link.parent in seen
        seen.add(link.table)


def test_rows_hang_on_a_client_through_what_they_cannot_be_without(store: Store) -> None:
    fill(store)
    rows = rows_of_client(store.db, HOTEL)
    assert rows.owned[0] == TableRows("client", (HOTEL,))
    assert set(rows.owned[1:]) == {
        TableRows("invoice", (1,)),
        TableRows("payment", (1,)),
        TableRows("time_entry", (1,)),
        TableRows("expense", (1,)),
        TableRows("client_link", (1,)),
        TableRows("kept_letter", (1, 2)),
    }
    # The bar's log keeps the line; only who was meant is gone.
    assert rows.unset == (Unset("interaction", "other_id", (1,)),)


def test_what_goes_comes_back_whole(store: Store) -> None:
    fill(store)
    before = state_of(store)
    with store.change(ChangeLabel.DELETE_CLIENT, "Hotel") as change:
        delete_rows(change.db, rows_of_client(change.db, HOTEL))
    assert [each.name for each in fetch(store, Client)] == ["Bar"]
    assert [each.number for each in fetch(store, Invoice)] == ["F2"]
    kept = get(store, Interaction, 1)
    assert kept is not None
    assert kept.other_id is None
    store.undo()
    assert state_of(store) == before
    assert seals.broken(store.db) == ()


def test_the_history_knows_rows_that_are_gone_or_went_to_another_client(store: Store) -> None:
    fill(store)
    moved = put(store, invoice(HOTEL, "F3"))
    with store.change(ChangeLabel.EDIT_CLIENT) as change:
        update(change, replace(invoice(BAR, "F3"), id=3))
        delete(change, Payment, 1)
    rows = {each.table: each.ids for each in rows_ever_of_client(store, HOTEL)}
    assert rows["invoice"] == (1, 3)
    assert rows["payment"] == (1,)
    assert rows_of_client(store.db, HOTEL).owned[0] == TableRows("client", (HOTEL,))
    wrote = changes_of_rows(store, [TableRows("invoice", (3,))])
    assert wrote == {moved, change.id}
