"""The report of the period before is there only where the records reach back over all of it."""

from datetime import date

from clientdesk.app.comparison import report_before
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.period import Period
from clientdesk.domain.records import Client, Invoice, Staff, TimeEntry
from clientdesk.storage.rows import Record, insert
from clientdesk.storage.store import Store

OCTOBER = Period(date(2026, 10, 1), date(2026, 11, 1))
CLIENT, PROSPECT = 1, 2


def put(store: Store, *records: Record) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        for record in records:
            insert(change, record)


def people() -> tuple[Record, ...]:
    prospect = Client(ref="C2", name="Zoe", prospect=True)
    return Staff(name="Bea"), Client(ref="C1", name="Ana"), prospect


def billed(day: date, net: int, client_id: int = CLIENT) -> Invoice:
    number = f"F{day}"
    return Invoice(
        client_id=client_id, number=number, issued_on=day, net=net, total=net, source_key=number
    )


def worked(day: date) -> TimeEntry:
    return TimeEntry(client_id=CLIENT, staff_id=1, day=day, seconds=60, source_key=str(day))


def test_the_month_before_is_reported(store: Store, today: date) -> None:
    put(store, *people(), billed(date(2026, 9, 30), 500), billed(date(2026, 10, 31), 700))
    found = report_before(store, today, OCTOBER)
    assert found is not None
    assert (found.period.start, found.totals.fees) == (date(2026, 9, 1), 500)


def test_a_month_whose_time_begins_later_is_not(store: Store, today: date) -> None:
    put(store, *people(), billed(date(2026, 9, 30), 500), worked(date(2026, 10, 1)))
    assert report_before(store, today, OCTOBER) is None


def test_what_a_prospect_was_billed_does_not_begin_the_records(store: Store, today: date) -> None:
    put(store, *people(), billed(date(2026, 9, 30), 500, PROSPECT), billed(date(2026, 10, 31), 700))
    assert report_before(store, today, OCTOBER) is None


def test_a_period_that_still_runs_is_not_compared(store: Store) -> None:
    put(store, *people(), billed(date(2026, 9, 30), 500), billed(date(2026, 10, 31), 700))
    assert report_before(store, date(2026, 10, 31), OCTOBER) is None
    assert report_before(store, date(2026, 11, 1), OCTOBER) is not None


def test_an_empty_workbook_has_nothing_to_compare(store: Store, today: date) -> None:
    assert report_before(store, today, OCTOBER) is None
