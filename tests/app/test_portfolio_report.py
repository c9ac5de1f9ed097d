"""The portfolio report of workbooks at the edges, in each kind of file and both languages."""

import io
from collections.abc import Callable
from datetime import date

import openpyxl
import pytest

from clientdesk.app.desk import Desk
from clientdesk.app.portfolio_report import portfolio_sheet
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.records import Client, Invoice, Staff, StaffRate, TimeEntry
from clientdesk.storage.rows import Record, insert
from clientdesk.storage.store import Store

OCTOBER = date(2026, 10, 5)


def nothing() -> list[Record]:
    return []


def one_client_without_fees() -> list[Record]:
    """An hour that nobody billed, and whose cost nobody knows."""
    return [Staff(name="Ana"), Client(ref="C1", name="<b>Bold & Co"), worked(1, OCTOBER)]


def all_losing() -> list[Record]:
    """Twelve clients in two Octobers, 1.00 each against at least 16.00 an hour."""
    rate = StaffRate(
        staff_id=1, valid_from=date(2020, 1, 1), monthly_cost=160_000, monthly_seconds=360_000
    )
    records: list[Record] = [Staff(name="Ana"), rate]
    for number in range(1, 13):
        records.append(Client(ref=f"C{number}", name="Equal"))
        for day in (date(2025, 10, 5), date(2025, 11, 5), OCTOBER):
            records += [worked(number, day), billed(number, day)]
    return records


def worked(client: int, day: date) -> TimeEntry:
    key = f"t{client}{day}"
    return TimeEntry(client_id=client, staff_id=1, day=day, seconds=3600, source_key=key)


def billed(client: int, day: date) -> Invoice:
    key = f"F{client}{day}"
    return Invoice(client_id=client, number=key, issued_on=day, net=100, total=121, source_key=key)


@pytest.fixture(params=[nothing, one_client_without_fees, all_losing])
def desk(request: pytest.FixtureRequest, store: Store, today: date) -> Desk:
    make: Callable[[], list[Record]] = request.param
    with store.change(ChangeLabel.IMPORT) as change:
        for record in make():
            insert(change, record)
    return Desk(store, today)


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_kind_of_file_can_be_made(desk: Desk, language: str) -> None:
    reports, period = desk.reports(), desk.portfolio.default_period()
    assert reports.portfolio_pdf(period, language).startswith(b"%PDF")
    clients = len(desk.portfolio.report(period).clients)
    for content in (reports.xlsx(period, language), reports.xlsx(period, language)):
        sheets = openpyxl.load_workbook(io.BytesIO(content)).worksheets
        assert sheets[1].max_row >= clients + 3  # head, no client, total
    assert len(reports.csv(period, language).decode("utf-8-sig").splitlines()) >= clients + 3


def test_the_parts_are_read_for_the_same_clients(desk: Desk, store: Store, today: date) -> None:
    found = portfolio_sheet(store, today, desk.portfolio.default_period())
    clients = {client.client_id for client in found.report.clients}
    members = [id_ for segment in found.segments for id_ in segment.client_ids]
    assert sorted(members) == sorted(id_ for id_ in clients if id_ is not None)
    assert found.guard is not None
    assert found.guard.clients == len(clients)
    assert (found.plans, found.years) == ((), ())
