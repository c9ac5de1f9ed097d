"""Use cases on clients, the firm and the figures, through a real workbook."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from clientdesk.app.checks import faults
from clientdesk.app.desk import Desk
from clientdesk.app.portfolio import Portfolio
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.period import Period
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import (
    Activity,
    Client,
    Engagement,
    EngagementService,
    Expense,
    Invoice,
    Overhead,
    Payment,
    Staff,
    StaffRate,
    TimeEntry,
    Tool,
)
from clientdesk.storage.rows import Record, insert
from clientdesk.storage.store import Store

JANUARY = date(2026, 1, 1)
QUARTER = Period(JANUARY, date(2026, 4, 1))
HOUR = 3600


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    return Desk(store, today)


def put(store: Store, *records: Record) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        for record in records:
            insert(change, record)


def worked(client: int | None, day: date, hours: int, staff: int = 1) -> TimeEntry:
    return TimeEntry(
        client_id=client,
        staff_id=staff,
        day=day,
        seconds=hours * HOUR,
        activity=Activity.DELIVERY,
        source_key=f"{client}{day}{hours}{staff}",
    )


def billed(number: str, day: date, net: int, **changed: object) -> Invoice:
    return replace(
        Invoice(client_id=1, number=number, issued_on=day, net=net, total=net, source_key=number),
        **changed,
    )


def test_a_client_is_added_with_its_agreement(desk: Desk) -> None:
    terms = Engagement(client_id=0, reference="A-1", monthly_fee=61_000)
    services = [EngagementService(engagement_id=0, service="Payroll", volume=12, unit="people")]
    changes = desk.clients.add(Client(ref="C1", name="Ana"), terms, services)
    assert changes.tables == {"client", "engagement", "engagement_service"}
    client = desk.clients.by_ref("C1")
    stored = desk.clients.engagement(client.id)
    assert stored is not None
    assert stored.monthly_fee == 61_000
    assert [s.service for s in desk.clients.services(stored.id)] == ["Payroll"]


def test_saving_without_a_difference_changes_nothing(desk: Desk) -> None:
    desk.clients.add(Client(ref="C1", name="Ana"))
    client = desk.clients.by_ref("C1")
    assert desk.clients.save(client).tables == frozenset()
    assert desk.clients.save(replace(client, city="Lima")).tables == {"client"}


def test_an_archived_client_is_off_the_list_and_comes_back(desk: Desk) -> None:
    desk.clients.add(Client(ref="C1", name="Ana"))
    client = desk.clients.all()[0]
    desk.clients.archive(client.id)
    assert desk.clients.all() == []
    assert [c.ref for c in desk.clients.all(include_archived=True)] == ["C1"]
    desk.undo()
    assert [c.ref for c in desk.clients.all()] == ["C1"]


@pytest.mark.parametrize(
    ("client", "code"),
    [
        (Client(ref="C9", name="  "), RefusalCode.MISSING_NAME),
        (Client(ref="", name="Eva"), RefusalCode.MISSING_NAME),
        (Client(ref="C1", name="Eva"), RefusalCode.DUPLICATE_REF),
    ],
)
def test_a_client_that_cannot_be_is_refused(desk: Desk, client: Client, code: RefusalCode) -> None:
    desk.clients.add(Client(ref="C1", name="Ana"))
    with pytest.raises(Refused) as refused:
        desk.clients.add(client)
    assert refused.value.code is code
    assert desk.clients.next_ref() == "C001"


def test_an_unknown_client_is_said(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        desk.clients.by_ref("C404")
    assert refused.value.details == {"ref": "C404"}


def test_hours_are_costed_at_the_rate_of_their_day(store: Store, desk: Desk) -> None:
    # 80 % of 100 hours: 1,600.00 -> 20.00 an hour until February, then 24.00.
    put(
        store,
        Staff(name="Bea"),
        Client(ref="C1", name="Ana"),
        StaffRate(staff_id=1, valid_from=date(2026, 1, 10), monthly_cost=160_000,
                  monthly_seconds=100 * HOUR, billing_rate=5_000),
        StaffRate(staff_id=1, valid_from=date(2026, 2, 1), monthly_cost=192_000,
                  monthly_seconds=100 * HOUR, billing_rate=6_000),
        worked(1, date(2026, 1, 9), 1),
        worked(1, date(2026, 1, 10), 2),
        worked(1, date(2026, 1, 31), 3),
        worked(1, date(2026, 2, 1), 4),
        worked(1, date(2026, 4, 1), 8),
    )  # fmt: skip
    ana = desk.portfolio.report(QUARTER).clients[0]
    assert ana.delivery_cost == 5 * 2_000 + 4 * 2_400
    assert ana.uncosted_seconds == 1 * HOUR
    assert ana.seconds == 10 * HOUR
    assert ana.standard_value == 5 * 5_000 + 4 * 6_000


def test_what_is_open_is_the_balance_or_the_total_less_payments(store: Store, desk: Desk) -> None:
    put(
        store,
        Client(ref="C1", name="Ana"),
        billed("1", JANUARY, 100, balance=40),
        billed("2", JANUARY, 100, due_on=date(2026, 3, 1)),
        billed("3", JANUARY, 100, balance=100, written_off=100),
        billed("4", date(2026, 4, 1), 100),
        Payment(invoice_id=2, day=JANUARY, amount=30, source_key="p"),
    )
    assert [i.balance for i in desk.portfolio.open_invoices(1, QUARTER.end)] == [40, 70]
    ana = desk.portfolio.report(QUARTER).clients[0]
    assert (ana.fees, ana.write_offs, ana.ageing.total) == (300, 100, 110)
    assert ana.ageing.days_1_30 == 70  # due 1 March, on 31 March
    assert ana.dso == 110 * 90 / 300


def test_a_tool_kept_for_nobody_is_shared_by_those_with_time_in_the_month(
    store: Store, desk: Desk
) -> None:
    put(
        store,
        Staff(name="Bea"),
        Client(ref="C1", name="Ana"),
        Client(ref="C2", name="Eva"),
        worked(1, date(2026, 1, 5), 1),
        worked(2, date(2026, 1, 5), 1),
        worked(1, date(2026, 2, 5), 1),
        Tool(name="Suite", monthly_fee=101, valid_from=JANUARY),
    )
    report = desk.portfolio.report(QUARTER)
    assert [client.tools for client in report.clients] == [51 + 101, 50]
    assert report.unattributed.tools == 101  # March: nobody worked
    assert [month.cost for month in desk.portfolio.months(1, QUARTER)] == [51, 101, 0]


def test_expenses_count_less_what_was_passed_on(store: Store, desk: Desk) -> None:
    put(
        store,
        Client(ref="C1", name="Ana"),
        Expense(client_id=1, day=JANUARY, amount=900, passed_on=400, source_key="e"),
        Expense(client_id=None, day=JANUARY, amount=70, source_key="f"),
    )
    report = desk.portfolio.report(QUARTER)
    assert (report.clients[0].expenses, report.unattributed.expenses) == (500, 70)


def test_the_report_ends_with_the_records(store: Store, desk: Desk) -> None:
    put(store, Staff(name="Bea"), worked(None, date(2026, 3, 9), 1))
    assert desk.portfolio.default_period() == Period(date(2025, 4, 1), date(2026, 4, 1))


def test_months_lines_and_lists_agree(store: Store, desk: Desk) -> None:
    put(
        store,
        Staff(name="Bea"),
        Client(ref="C1", name="Ana"),
        worked(1, date(2026, 1, 9), 1),
        worked(1, date(2026, 2, 9), 2),
        billed("1", date(2026, 2, 1), 500),
    )
    lines = desk.portfolio.time_entries(1, QUARTER)
    assert [(line.staff, line.seconds // HOUR) for line in lines] == [("Bea", 2), ("Bea", 1)]
    assert [month.fees for month in desk.portfolio.months(1, QUARTER)] == [0, 500, 0]
    assert [invoice.number for invoice in desk.portfolio.invoices(1)] == ["1"]


def test_a_job_reads_one_state_while_the_desk_writes(tmp_path: Path, today: date) -> None:
    desk = Desk(Store.create(tmp_path / "a.clientdesk"), today)
    desk.clients.add(Client(ref="C1", name="Ana"))
    with desk.on_snapshot(Portfolio) as portfolio:
        desk.clients.add(Client(ref="C2", name="Bea"))
        assert [c.ref for c in portfolio.report(QUARTER).clients] == ["C1"]
    desk.close()


def test_the_firms_people_rates_overhead_and_tools(store: Store, desk: Desk) -> None:
    put(store, Client(ref="C1", name="Ana"))
    desk.firm.save(replace(desk.firm.firm(), name="Harbour"))
    desk.firm.save_staff(Staff(name="Bea"))
    rate = StaffRate(staff_id=1, valid_from=JANUARY, monthly_cost=1, monthly_seconds=1)
    assert [s.name for s in desk.firm.staff_without_rate()] == ["Bea"]
    desk.firm.save_rate(rate)
    assert desk.firm.staff_without_rate() == []
    with pytest.raises(Refused) as refused:
        desk.firm.save_rate(rate)
    assert refused.value.code is RefusalCode.DUPLICATE_RATE
    desk.firm.save_overhead(Overhead(name="Rent", monthly_amount=1, valid_from=JANUARY))
    desk.firm.save_tool(Tool(name="Suite", monthly_fee=1, valid_from=JANUARY), [1])
    desk.firm.save_tool(replace(desk.firm.tools()[0], monthly_fee=2), [1])
    assert (desk.firm.firm().name, desk.firm.tool_clients(1)) == ("Harbour", [1])
    desk.firm.delete_tool(1)
    desk.firm.delete_overhead(1)
    desk.firm.delete_rate(1)
    assert (desk.firm.tools(), desk.firm.overheads(), desk.firm.rates(1)) == ([], [], [])


def test_a_whole_workbook_has_no_faults(store: Store, desk: Desk) -> None:
    put(store, Client(ref="C1", name="Ana"), billed("1", JANUARY, 500))
    assert faults(desk) == []


def test_a_reference_that_leads_nowhere_is_a_fault(store: Store, desk: Desk) -> None:
    store.db.execute("PRAGMA foreign_keys = OFF")
    put(store, billed("1", JANUARY, 500, client_id=99))
    assert "foreign_key" in [fault.code for fault in faults(desk)]


def test_money_of_a_client_that_is_gone_is_missing_from_the_totals(
    store: Store, desk: Desk
) -> None:
    store.db.execute("PRAGMA foreign_keys = OFF")
    put(store, billed("1", JANUARY, 500, client_id=99))
    found = {fault.details.get("line") for fault in faults(desk)}
    assert "fees" in found
