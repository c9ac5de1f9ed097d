"""Estimates, shared tools, capacity and prospects, through a real workbook."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from clientdesk.app.agreed_volumes import agreed_volumes
from clientdesk.app.checks import faults
from clientdesk.app.desk import Desk
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.estimates import TimeBasis
from clientdesk.domain.facts import ClientFact
from clientdesk.domain.period import Period
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.profitability import ProfitReport
from clientdesk.domain.records import (
    Client,
    Engagement,
    EngagementService,
    Expense,
    Invoice,
    Staff,
    StaffRate,
    TimeEntry,
    Tool,
    ToolPricing,
    ToolTier,
)
from clientdesk.domain.services import Frequency, Service, ServiceKind, Task, Unit
from clientdesk.storage.rows import Record, insert, update
from clientdesk.storage.services import (
    agreed_services,
    clients_by_service,
    latest_facts,
    rates_on,
)
from clientdesk.storage.store import Store
from clientdesk.storage.tool_terms import tool_terms

JANUARY, FEBRUARY = date(2026, 1, 1), date(2026, 2, 1)
MONTH = Period(JANUARY, FEBRUARY)
MINUTE, HOUR = 60, 3600
TOOL = Tool(name="Suite", monthly_fee=12_900, valid_from=JANUARY)


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """Ana, Bea and the prospect Pia; Tom at 20.00 an hour; bookkeeping at 3 min a document.

    Ana has agreed on 90 documents and 4 returns a year, Pia on bookkeeping too.
    """
    put(
        store,
        Client(id=1, ref="A", name="Ana"),
        Client(id=2, ref="B", name="Bea"),
        Client(id=3, ref="P", name="Pia", prospect=True),
        Staff(id=1, name="Tom"),
        StaffRate(staff_id=1, valid_from=JANUARY, monthly_cost=160_000, monthly_seconds=100 * HOUR),
        Service(id=1, code="BKP", name_en="Bookkeeping", name_es="", kind=ServiceKind.COMPLIANCE,
                unit=Unit.DOCUMENTS, frequency=Frequency.MONTHLY),
        Service(id=2, code="VAT", name_en="VAT", name_es="", kind=ServiceKind.COMPLIANCE,
                unit=Unit.RETURNS, frequency=Frequency.QUARTERLY),
        Task(service_id=1, name="Enter", seconds=3 * MINUTE, unit=Unit.DOCUMENTS),
        Task(service_id=2, name="File", seconds=90 * MINUTE, unit=Unit.RETURNS, staff_id=1),
        Engagement(id=1, client_id=1, signed_on=JANUARY),
        EngagementService(engagement_id=1, service="Books", volume=90, unit="Documentos",
                          service_id=1),
        EngagementService(engagement_id=1, service="VAT", volume=4, unit="returns", service_id=2),
        Engagement(id=2, client_id=3),
        EngagementService(engagement_id=2, service="Books", volume=10, unit="documents",
                          service_id=1),
    )  # fmt: skip
    return Desk(store, today)


def put(store: Store, *records: Record) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        for record in records:
            insert(change, record)


def worked(client: int | None, hours: int, staff: int = 1, day: date = JANUARY) -> TimeEntry:
    return TimeEntry(
        client_id=client, staff_id=staff, day=day, seconds=hours * HOUR, source_key=f"{client}{day}"
    )


def billed(client: int, net: int) -> Invoice:
    return Invoice(
        client_id=client, number=f"I{client}", issued_on=JANUARY, net=net, total=net,
        source_key=f"{client}",
    )  # fmt: skip


def report_of(desk: Desk) -> ProfitReport:
    return desk.portfolio.report(MONTH)


def test_a_client_without_timesheets_costs_its_agreed_work(store: Store, desk: Desk) -> None:
    # 90 × 3 min + a quarterly return of 90 min ÷ 3 = 300 min at 20.00 an hour
    put(store, worked(2, 10))
    ana, bea = report_of(desk).clients
    assert (ana.basis, ana.seconds, ana.delivery_cost) == (
        TimeBasis.ESTIMATED, 300 * MINUTE, 10_000,
    )  # fmt: skip
    assert (bea.basis, bea.delivery_cost) == (TimeBasis.MEASURED, 20_000)
    capacity = report_of(desk).capacity
    assert (capacity.supplied_cost, capacity.used_cost, capacity.unused_cost) == (
        160_000, 30_000, 130_000,
    )  # fmt: skip
    assert capacity.unused_seconds == 65 * HOUR


def test_facts_come_before_what_was_agreed(store: Store, desk: Desk) -> None:
    put(store, ClientFact(client_id=1, key="documents", value="30", as_of=JANUARY))
    assert report_of(desk).clients[0].seconds == (90 + 30) * MINUTE


def test_an_estimated_clients_months_sum_to_its_cost(store: Store, desk: Desk) -> None:
    put(store, worked(2, 78))  # leaves 2 of the 5 hours
    (month,) = desk.portfolio.months(1, MONTH)
    ana = report_of(desk).clients[0]
    assert ana.seconds == 2 * HOUR
    assert month.cost == ana.cost_to_serve == 4_000
    assert report_of(desk).capacity.fitted == Fraction(2, 5)


def test_a_prospect_is_in_no_figure(store: Store, desk: Desk) -> None:
    before = report_of(desk)
    put(
        store,
        worked(3, 5, day=date(2026, 1, 9)),
        billed(3, 70_000),
        Expense(client_id=3, day=JANUARY, amount=900, source_key="e"),
        replace(TOOL, id=1),
    )
    desk.firm.save_tool(replace(TOOL, id=1), [3])
    after = report_of(desk)
    assert [client.ref for client in after.clients] == ["A", "B"]
    assert after.totals == replace(before.totals, tools=12_900)
    assert after.clients[0].tools == 12_900  # nobody's list is left: those with time share it
    assert after.capacity == before.capacity
    assert desk.portfolio.plain_sums(MONTH) == (0, 0)
    assert desk.portfolio.open_invoices(3, FEBRUARY) == []


def test_check_finds_no_fault_in_a_workbook_with_prospects(store: Store, desk: Desk) -> None:
    put(store, worked(2, 5), worked(3, 5, day=date(2026, 10, 9)), billed(2, 100), billed(3, 100))
    assert desk.portfolio.default_period().end == FEBRUARY  # a prospect's time ends no period
    assert faults(desk) == []


def test_check_adds_up_estimates_apart_from_measured_seconds(store: Store, desk: Desk) -> None:
    put(store, worked(2, 5))
    assert report_of(desk).totals.estimated_seconds == 5 * HOUR
    assert faults(desk) == []


def test_archived_people_supply_no_month_without_time(store: Store, desk: Desk) -> None:
    put(
        store,
        Staff(id=2, name="Eva", archived=True),
        StaffRate(staff_id=2, valid_from=JANUARY, monthly_cost=100_000, monthly_seconds=100 * HOUR),
        worked(2, 1, staff=2, day=date(2026, 1, 31)),
    )
    assert report_of(desk).capacity.supplied_cost == 260_000
    february = Period(FEBRUARY, date(2026, 3, 1))
    assert desk.portfolio.report(february).capacity.supplied_cost == 160_000


def test_a_tool_goes_to_whom_it_is_kept_for_or_who_agreed_on_its_services(desk: Desk) -> None:
    desk.firm.save_tool(TOOL, service_ids=[1])
    assert [client.tools for client in report_of(desk).clients] == [12_900, 0]
    (stored,) = desk.firm.tools()
    desk.firm.save_tool(stored, [1, 2], service_ids=[1])
    assert [client.tools for client in report_of(desk).clients] == [6_450, 6_450]


def test_taking_a_client_off_a_tool_raises_the_others_share(desk: Desk) -> None:
    tiers = [
        ToolTier(tool_id=0, up_to=1, monthly_fee=5_000),
        ToolTier(tool_id=0, up_to=None, monthly_fee=8_000),
    ]
    desk.firm.save_tool(replace(TOOL, pricing=ToolPricing.TIERED), [1, 2], tiers)
    assert [client.tools for client in report_of(desk).clients] == [4_000, 4_000]
    (stored,) = desk.firm.tools()
    desk.firm.save_tool(stored, [1], desk.firm.tool_tiers(stored.id))
    assert [client.tools for client in report_of(desk).clients] == [5_000, 0]


def test_a_tool_is_stored_changed_undone_and_deleted_whole(store: Store, desk: Desk) -> None:
    tiers = [
        ToolTier(tool_id=0, up_to=None, monthly_fee=29_900),
    ]
    changes = desk.firm.save_tool(TOOL, [1], tiers, [1, 2])
    assert changes.tables == {"tool", "tool_client", "tool_tier", "tool_service"}
    (stored,) = desk.firm.tools()
    assert [tier.monthly_fee for tier in desk.firm.tool_tiers(stored.id)] == [29_900]
    assert desk.firm.tool_services(stored.id) == [1, 2]
    desk.firm.delete_tool(stored.id)
    assert (desk.firm.tools(), desk.firm.tool_services(stored.id)) == ([], [])
    assert desk.dangling_references() == 0
    desk.undo()
    assert desk.firm.tool_clients(stored.id) == [1]


@pytest.mark.parametrize(
    "limits", [[5, 5], [10, 5], [None, 10], [5, None, None], [0], [-1, None], []]
)
def test_tiers_that_do_not_rise_are_refused(desk: Desk, limits: list[int | None]) -> None:
    tiers = [ToolTier(tool_id=0, up_to=limit, monthly_fee=100) for limit in limits]
    with pytest.raises(Refused) as refused:
        desk.firm.save_tool(replace(TOOL, pricing=ToolPricing.TIERED), [], tiers)
    assert refused.value.code is RefusalCode.BAD_TIERS
    assert desk.firm.tools() == []


def test_what_is_agreed_is_that_of_the_latest_agreement(store: Store, desk: Desk) -> None:
    assert agreed_services(store) == {1: frozenset({1, 2}), 3: frozenset({1})}
    assert clients_by_service(store) == {1: frozenset({1}), 2: frozenset({1})}
    put(
        store,
        Engagement(id=3, client_id=1, signed_on=FEBRUARY),
        EngagementService(engagement_id=3, service="VAT", service_id=2),
        EngagementService(engagement_id=3, service="Anything else"),
    )
    assert agreed_services(store)[1] == frozenset({2})


def test_volumes_of_agreements_are_read_in_both_languages(store: Store, desk: Desk) -> None:
    # 4 returns a year of a quarterly service are 1 each time
    assert agreed_volumes(store) == {
        1: {Unit.DOCUMENTS: 90, Unit.RETURNS: 1},
        3: {Unit.DOCUMENTS: 10},
    }
    put(
        store,
        Engagement(id=3, client_id=2),
        EngagementService(engagement_id=3, service="", volume=12, unit="Nóminas", service_id=1),
        EngagementService(engagement_id=3, service="", volume=40, unit="hours", service_id=1),
        EngagementService(engagement_id=3, service="", volume=70, unit="asientos", service_id=1),
        EngagementService(engagement_id=3, service="", volume=60, unit="documents", service_id=1),
    )
    assert agreed_volumes(store)[2] == {Unit.EMPLOYEES: 12, Unit.DOCUMENTS: 70}


def test_the_latest_fact_counts_and_an_emptied_one_is_unknown(store: Store, desk: Desk) -> None:
    put(
        store,
        ClientFact(client_id=1, key="documents", value="10", as_of=JANUARY),
        ClientFact(client_id=1, key="documents", value="20", as_of=FEBRUARY),
        ClientFact(client_id=1, key="calls", value="3", as_of=JANUARY),
        ClientFact(client_id=1, key="calls", value="", as_of=FEBRUARY),
    )
    assert latest_facts(store, None) == {1: {"documents": "20"}}
    assert latest_facts(store, FEBRUARY) == {1: {"documents": "10", "calls": "3"}}


def test_packages_pay_for_tools_on_planned_clients_or_on_todays(store: Store, desk: Desk) -> None:
    desk.firm.save_tool(TOOL, service_ids=[1])
    desk.firm.save_tool(replace(TOOL, name="Payroll", planned_clients=10), [1, 2])
    desk.firm.save_tool(replace(TOOL, name="Old", valid_until=FEBRUARY), [1, 2])
    agreed = clients_by_service(store)
    assert [(each.tool.name, each.clients) for each in tool_terms(store, agreed)] == [
        ("Suite", 1), ("Payroll", 10), ("Old", 2),
    ]  # fmt: skip
    assert len(tool_terms(store, agreed, FEBRUARY)) == 2
    assert tool_terms(store, agreed)[0].service_ids == frozenset({1})


def test_rates_of_a_day_are_each_persons_and_the_teams(store: Store, desk: Desk) -> None:
    # 20.00 an hour; with Eva's 10.00 (1,000.00 over 100 × 80 %... 125 h paid): 2,600 ÷ 180 h
    put(
        store,
        Staff(id=2, name="Eva"),
        StaffRate(
            staff_id=2, valid_from=FEBRUARY, monthly_cost=100_000, monthly_seconds=125 * HOUR
        ),
    )
    january = rates_on(store, date(2026, 1, 31), 80)
    assert {id_: rate * HOUR for id_, rate in january.items()} == {1: 2_000, None: 2_000}
    february = rates_on(store, FEBRUARY, 80)
    assert {id_: rate * HOUR for id_, rate in february.items()} == {
        1: 2_000, 2: 1_000, None: Fraction(260_000, 180),
    }  # fmt: skip
    assert rates_on(store, date(2025, 12, 31), 80) == {}
    with store.change(ChangeLabel.EDIT_STAFF) as change:
        update(change, Staff(id=1, name="Tom", archived=True))
    assert 1 not in rates_on(store, FEBRUARY, 80)
