"""What subscriptions cost each client, now, as planned, and as more clients use them."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.app.desk import Desk
from clientdesk.app.tool_costs import ToolCost
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.records import (
    Client,
    Engagement,
    EngagementService,
    Staff,
    TimeEntry,
    Tool,
    ToolPricing,
    ToolTier,
)
from clientdesk.domain.tools import TierJump
from clientdesk.storage.rows import insert
from clientdesk.storage.store import Store

START = date(2025, 1, 1)
FLAT = Tool(id=1, name="Books", monthly_fee=12_900, valid_from=START)
TIERED = Tool(id=2, name="Hub", monthly_fee=0, valid_from=START, pricing=ToolPricing.TIERED)
TIERS = (
    ToolTier(tool_id=2, up_to=15, monthly_fee=12_900),
    ToolTier(tool_id=2, up_to=None, monthly_fee=29_900),
)


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """A and B agreed on payroll, C on VAT returns; B and C have time in October."""
    desk = Desk(store, today)
    desk.services.start("en")
    payroll = [EngagementService(engagement_id=0, service="Payroll")]
    vat = [EngagementService(engagement_id=0, service="VAT")]
    for ref, services in (("A", payroll), ("B", payroll), ("C", vat)):
        desk.clients.add(Client(ref=ref, name=ref), Engagement(client_id=0), services)
    with store.change(ChangeLabel.IMPORT) as change:
        ana = insert(change, Staff(name="Ana"))
        for client_id in (2, 3):
            entry = TimeEntry(
                client_id=client_id,
                staff_id=ana,
                day=date(2026, 10, 5),
                seconds=3600,
                source_key=str(client_id),
            )
            insert(change, entry)
    return desk


def cost_of(desk: Desk, name: str) -> ToolCost:
    tools = desk.firm.tools()
    return next(cost for cost in desk.tool_costs.all(tools) if cost.tool.name == name)


def test_a_tool_is_used_by_whom_it_is_kept_for(desk: Desk) -> None:
    desk.firm.save_tool(Tool(name="Books", monthly_fee=12_900, valid_from=START), [1])
    cost = cost_of(desk, "Books")
    assert (cost.clients, cost.planned) == (1, 1)
    assert cost.share(1) == 12_900


def test_else_by_those_who_agreed_on_its_services(desk: Desk) -> None:
    payroll = desk.services.find("payroll")
    assert payroll is not None
    tool = Tool(name="Payslips", monthly_fee=9_000, valid_from=START, planned_clients=6)
    desk.firm.save_tool(tool, service_ids=[payroll.id])
    cost = cost_of(desk, "Payslips")
    assert (cost.clients, cost.planned) == (2, 6)
    assert cost.share(cost.planned) == 1_500


def test_else_by_those_with_time_or_estimated_in_the_last_complete_month(desk: Desk) -> None:
    """B and C have time in October; A has none and no volumes are known, so nothing is estimated
    for it."""
    desk.firm.save_tool(Tool(name="Portal", monthly_fee=9_000, valid_from=START))
    assert cost_of(desk, "Portal").clients == 2


def test_the_published_curve_and_its_jump() -> None:
    """129.00 over 5, 10, 15 clients = 25.80, 12.90, 8.60; 299.00 over 25 = 11.96; with the 16th
    client 299.00 ÷ 16 = 18.6875."""
    cost = ToolCost(tool=TIERED, tiers=TIERS, clients=12, planned=25)
    assert [cost.share(n) for n in (5, 10, 15, 25)] == [2580, 1290, 860, 1196]
    (jump,) = cost.jumps()
    assert jump == TierJump(16, Fraction(860), Fraction(29_900, 16))
    assert (cost.fee(15), cost.fee(16)) == (12_900, 29_900)


def test_the_curve_goes_beyond_today_the_plan_and_the_last_tier() -> None:
    few = ToolCost(tool=FLAT, tiers=(), clients=0, planned=0)
    assert [point.clients for point in few.curve()] == list(range(1, 21))
    many = ToolCost(tool=FLAT, tiers=(), clients=30, planned=90)
    assert many.curve()[-1].clients == 180
    tiered = ToolCost(tool=TIERED, tiers=(*TIERS[:1], ToolTier(tool_id=2, up_to=40, monthly_fee=1)),
                      clients=3, planned=3)  # fmt: skip
    assert tiered.curve()[-1].clients == 50


def test_a_tool_that_nobody_uses_costs_each_all_of_it() -> None:
    assert ToolCost(tool=FLAT, tiers=(), clients=0, planned=0).share(0) == 12_900


tiers = st.lists(st.integers(1, 40), unique=True, max_size=4).map(sorted)


@given(tiers, st.lists(st.integers(1, 50_000), min_size=5, max_size=5), st.integers(1, 9_000))
def test_the_break_even_number_is_the_fewest_that_pay(
    limits: list[int], fees: list[int], recovered: int
) -> None:
    """Tried one by one, tier by tier, without the function that finds a tier."""
    ends = [*limits, None]
    rows = tuple(
        ToolTier(tool_id=2, up_to=end, monthly_fee=fee)
        for end, fee in zip(ends, fees, strict=False)
    )
    cost = ToolCost(tool=TIERED, tiers=rows, clients=1, planned=1)
    pays = [
        n
        for n in range(1, 51_000 // recovered + 60)
        if fees[sum(limit < n for limit in limits)] <= recovered * n
    ]
    found = cost.break_even(recovered)
    assert found == (pays[0] if pays and pays[0] <= 10_000 else None)
