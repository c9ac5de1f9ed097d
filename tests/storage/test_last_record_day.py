"""The last day with records: of clients and of nobody, never of prospects."""

from datetime import date, timedelta

import pytest

from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.records import Client, Invoice, Staff, TimeEntry
from clientdesk.storage.rows import Record, insert
from clientdesk.storage.store import Store
from clientdesk.storage.sums import last_record_day, open_invoices

MAY = date(2026, 5, 31)
CLIENT, PROSPECT = 1, 2


def put(store: Store, *records: Record) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        for record in records:
            insert(change, record)


@pytest.fixture
def firm(store: Store) -> Store:
    put(
        store,
        Staff(name="Bea"),
        Client(ref="C1", name="Ana"),
        Client(ref="C2", name="Zoe", prospect=True),
    )
    return store


def worked(client_id: int | None, day: date) -> TimeEntry:
    return TimeEntry(client_id=client_id, staff_id=1, day=day, seconds=60, source_key=str(day))


def billed(client_id: int, day: date, number: str = "F1") -> Invoice:
    return Invoice(
        client_id=client_id, number=number, issued_on=day, net=100, total=100, source_key=number
    )


def test_a_workbook_without_records_has_no_last_day(firm: Store) -> None:
    assert last_record_day(firm) is None


@pytest.mark.parametrize(
    "later",
    [
        pytest.param(worked(CLIENT, MAY), id="time"),
        pytest.param(worked(None, MAY), id="time of nobody"),
        pytest.param(billed(CLIENT, MAY), id="invoice"),
    ],
)
def test_the_last_day_is_that_of_the_latest_record(firm: Store, later: Record) -> None:
    before = MAY - timedelta(days=40)
    put(firm, worked(CLIENT, before), billed(CLIENT, before, "F0"), later)
    assert last_record_day(firm) == MAY


def test_records_of_a_prospect_do_not_count(firm: Store) -> None:
    before = MAY - timedelta(days=40)
    put(firm, worked(CLIENT, before), worked(PROSPECT, MAY), billed(PROSPECT, MAY))
    assert last_record_day(firm) == before


def test_open_invoices_are_those_of_all_or_of_one_client(firm: Store) -> None:
    put(firm, Client(ref="C3", name="Eva"))
    put(firm, billed(CLIENT, MAY, "F1"), billed(3, MAY, "F2"), billed(PROSPECT, MAY, "F3"))
    june = MAY + timedelta(days=1)
    assert [each.number for each in open_invoices(firm, june)] == ["F1", "F2"]
    assert [each.number for each in open_invoices(firm, june, 3)] == ["F2"]
    assert open_invoices(firm, june, PROSPECT) == []
    assert open_invoices(firm, MAY, 3) == []
