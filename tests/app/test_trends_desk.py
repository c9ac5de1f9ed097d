"""Trends of a whole workbook: the report's figures, in as many statements whatever its size."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from fractions import Fraction

import pytest

from clientdesk.app.demo import fill_with_demo
from clientdesk.app.desk import Desk
from clientdesk.app.losing import Losing
from clientdesk.app.plan_basis import plan_basis
from clientdesk.app.portfolio import Portfolio
from clientdesk.app.trends import Trends
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.period import Period, add_months
from clientdesk.domain.plan import effect
from clientdesk.domain.plan_records import ActionKind, PlanAction
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client, Invoice, Payment, Staff, StaffRate, TimeEntry
from clientdesk.domain.trends import Direction
from clientdesk.storage.rows import Record, insert
from clientdesk.storage.store import Store
from clientdesk.storage.trends import payments_by_month

TODAY = date(2026, 11, 22)
HOUR = 3600
YEAR = Period(date(2025, 11, 1), date(2026, 11, 1))


@pytest.fixture(scope="module")
def demo() -> Iterator[Store]:
    store = Store.in_memory(lambda: datetime(2026, 11, 22, 9, 12))
    fill_with_demo(Desk(store, TODAY), "en")
    yield store
    store.close()


@contextmanager
def statements(store: Store) -> Iterator[list[str]]:
    """Collects what is asked of the database."""
    found: list[str] = []
    store.db.set_trace_callback(found.append)  # type: ignore[attr-defined]  # of the driver
    try:
        yield found
    finally:
        store.db.set_trace_callback(None)  # type: ignore[attr-defined]


def put(store: Store, *records: Record) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        for record in records:
            insert(change, record)


def firm(store: Store, clients: int) -> None:
    """Each client works and is billed every month of two years."""
    put(store, Staff(id=1, name="Tom"),
        StaffRate(staff_id=1, valid_from=date(2024, 1, 1), monthly_cost=200_001,
                  monthly_seconds=160 * HOUR))  # fmt: skip
    for id_ in range(1, clients + 1):
        put(store, Client(id=id_, ref=f"C{id_}", name=f"Client {id_}"))
        for number in range(24):
            day = add_months(date(2024, 11, 1), number)
            put(store, worked(id_, day, (id_ + number) * 1_001), billed(id_, day, 10_000 + number))


def worked(client_id: int, day: date, seconds: int) -> TimeEntry:
    return TimeEntry(
        client_id=client_id, staff_id=1, day=day, seconds=seconds, source_key=f"t{client_id}{day}"
    )


def billed(client_id: int, day: date, net: int) -> Invoice:
    key = f"{client_id}-{day}"
    return Invoice(
        client_id=client_id, number=key, issued_on=day, net=net, total=net, source_key=key
    )


def test_the_last_year_of_the_demo_is_the_report_to_the_cent(demo: Store) -> None:
    trends = Trends(demo, TODAY).all()
    report = Portfolio(demo, TODAY).report(YEAR)
    assert (trends.period.end, trends.months) == (YEAR.end, 18)
    for result in report.clients:
        trend = trends.clients.get(result.client_id or 0)
        if trend is None:
            assert not result.seconds and not result.fees
            continue
        hours = [point.value or 0 for point in trend.hours.points if point.month >= YEAR.start]
        assert sum(hours) == result.seconds
    assert trends.firm.months == 18


def test_two_years_of_margin_are_those_of_two_reports(store: Store) -> None:
    firm(store, 3)
    trends = Trends(store, TODAY).all()
    portfolio = Portfolio(store, TODAY)
    before = Period(date(2024, 11, 1), YEAR.start)
    for latest, earlier in zip(
        portfolio.report(YEAR).clients, portfolio.report(before).clients, strict=True
    ):
        trend = trends.clients[latest.client_id or 0].margin
        assert (trend.latest, trend.before) == (latest.margin, earlier.margin)
        assert trend.compared == 12


def test_the_number_of_statements_does_not_grow_with_the_clients(store: Store) -> None:
    firm(store, 2)
    with statements(store) as few:
        Trends(store, TODAY).all()
    put(store, *(Client(id=id_, ref=f"N{id_}", name=f"New {id_}") for id_ in range(50, 90)))
    put(store, *(TimeEntry(client_id=id_, staff_id=1, day=date(2026, 9, 1), seconds=HOUR,
                           source_key=f"n{id_}") for id_ in range(50, 90)))  # fmt: skip
    with statements(store) as many:
        Trends(store, TODAY).all()
    assert len(few) == len(many)
    assert len(many) <= 45


def test_time_that_was_kept_later_than_invoices_makes_no_trend_before_it(store: Store) -> None:
    firm(store, 1)
    with store.change(ChangeLabel.IMPORT) as change:
        change.db.execute("DELETE FROM time_entry WHERE day < '2025-06-01'")
    trends = Trends(store, TODAY).all()
    assert trends.period.start == date(2025, 6, 1)
    assert trends.clients[1].margin.compared == 5  # June to October in both years


def test_what_is_overdue_month_by_month(store: Store) -> None:
    # 1,000 due 31 January, 600 paid in March; 500 issued in February without a due day; 300 of
    # which the program says that 100 are open; one written off, and one of a prospect.
    january, year = date(2026, 1, 1), Period(date(2026, 1, 1), date(2026, 7, 1))
    put(store,
        Client(id=1, ref="A", name="Ana"),
        Client(id=2, ref="P", name="Pia", prospect=True),
        bill(1, january, 1_000, due_on=date(2026, 1, 31)),
        bill(2, date(2026, 2, 10), 500),
        bill(3, date(2025, 6, 1), 300, balance=100, due_on=date(2025, 7, 1)),
        bill(4, january, 900, due_on=january, written_off=900),
        bill(5, january, 700, client_id=2),
        Payment(invoice_id=1, day=date(2026, 3, 5), amount=600, source_key="p1"),
        Payment(invoice_id=2, day=date(2026, 2, 10), amount=500, source_key="p2"),
    )  # fmt: skip
    found = payments_by_month(store, year)
    assert set(found) == {1}
    assert found[1].overdue_before == 100
    assert found[1].overdue == {date(2026, 2, 1): 1_000, date(2026, 3, 1): -600}
    paid = found[1].paid
    assert (paid[date(2026, 3, 1)].amount, paid[date(2026, 3, 1)].days) == (600, 600 * 63)
    assert paid[date(2026, 2, 1)].days == 0


def bill(id_: int, day: date, total: int, **changed: object) -> Invoice:
    parts = {"client_id": 1, "number": str(id_), "net": total, "source_key": f"i{id_}"} | changed
    return Invoice(id=id_, issued_on=day, total=total, **parts)  # type: ignore[arg-type]


def test_overdue_at_the_end_is_that_of_the_report_of_the_demo(demo: Store) -> None:
    """Where nothing was paid after the period: what came later, the report already knows."""
    late = {id_ for (id_,) in demo.db.execute(
        "SELECT client_id FROM payment JOIN invoice ON invoice.id = invoice_id"
        " WHERE payment.day >= '2026-11-01'")}  # fmt: skip
    trends = Trends(demo, TODAY).all()
    checked = 0
    for result in Portfolio(demo, TODAY).report(YEAR).clients:
        trend = trends.clients.get(result.client_id or 0)
        if trend is None or result.client_id in late:
            continue
        checked += bool(result.ageing.overdue)
        assert trend.overdue.points[-1].value == result.ageing.overdue
    assert checked > 3


def test_losing_each_client_of_the_demo_is_the_plan_that_lets_it_go(demo: Store) -> None:
    losing = Losing(demo, TODAY)
    desk = Desk(demo, TODAY)
    for client in desk.clients.all()[:5]:
        sheet = losing.of(client.id)
        actions = [PlanAction(client_id=client.id, kind=ActionKind.LET_GO)]
        assert sheet.losing.effect == effect(plan_basis(demo, YEAR), actions)
        result = next(r for r in desk.portfolio.report(YEAR).clients if r.client_id == client.id)
        left = sheet.losing.tools_left
        assert sheet.losing.effect.full_profit == -result.contribution - left
        assert desk.casework.doors.of(client.id).letting_go == sheet.losing.effect.full_profit


def test_who_might_go_along_is_counted_with_it(demo: Store) -> None:
    linked = {id_ for row in demo.db.execute("SELECT client_id, other_id FROM client_link")
              for id_ in row}  # fmt: skip
    assert linked
    for client_id in linked:
        sheet = Losing(demo, TODAY).of(client_id)
        assert sheet.with_others is not None
        together = sheet.losing.effect.fees - sheet.stake.yearly_fees
        assert sheet.with_others.fees == together


def test_a_client_that_is_not_there_cannot_be_lost(store: Store) -> None:
    with pytest.raises(Refused) as refusal:
        Losing(store, TODAY).of(1)
    assert refusal.value.code is RefusalCode.CLIENT_UNKNOWN


def test_an_empty_workbook_has_no_trends(store: Store) -> None:
    trends = Trends(store, TODAY).all()
    assert not trends.clients
    assert trends.firm.margin.direction is Direction.UNKNOWN
    assert trends.firm.hours.latest is None or trends.firm.hours.latest == Fraction(0)
