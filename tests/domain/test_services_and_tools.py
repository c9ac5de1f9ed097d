"""Task time × volume, and what a subscription costs as the number of clients grows."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.records import Tool, ToolPricing, ToolTier
from clientdesk.domain.services import (
    Frequency,
    Service,
    ServiceKind,
    Task,
    Unit,
    monthly_seconds,
    units_of,
)
from clientdesk.domain.tools import (
    break_even_clients,
    cost_per_client,
    monthly_fee,
    tier_jumps,
    tool_curve,
)

FLAT = Tool(name="Cloud", monthly_fee=12_900, valid_from=date(2026, 1, 1))
TIERED = Tool(name="Cloud", monthly_fee=0, valid_from=date(2026, 1, 1), pricing=ToolPricing.TIERED)
TIERS = (
    ToolTier(id=2, tool_id=1, up_to=None, monthly_fee=29_900),
    ToolTier(id=1, tool_id=1, up_to=15, monthly_fee=12_900),
)


def task(minutes: int, unit: Unit) -> Task:
    return Task(service_id=1, name="", seconds=minutes * 60, unit=unit)


def test_a_flow_is_counted_by_the_month_whatever_the_frequency() -> None:
    documents = task(3, Unit.DOCUMENTS)
    for frequency in Frequency:
        assert monthly_seconds(documents, frequency, 90) == 270 * 60


def test_a_stock_is_counted_each_time_the_service_is_done() -> None:
    vat = task(60, Unit.RETURNS)
    assert monthly_seconds(vat, Frequency.MONTHLY, 1) == 3600
    assert monthly_seconds(vat, Frequency.QUARTERLY, 1) == 1200
    assert monthly_seconds(vat, Frequency.YEARLY, 1) == 300
    assert monthly_seconds(task(100, Unit.FLAT), Frequency.ONCE, 1) == 500


def test_the_constructed_bookkeeping_case_takes_512_minutes() -> None:
    """90 × 3 + 2 × 25 + 4 × 15 + 1 × 60 + 6 × 12 = 270 + 50 + 60 + 60 + 72."""
    counted = [
        (task(3, Unit.DOCUMENTS), 90),
        (task(25, Unit.BANK_ACCOUNTS), 2),
        (task(15, Unit.EMPLOYEES), 4),
        (task(60, Unit.RETURNS), 1),
        (task(12, Unit.CALLS), 6),
    ]
    seconds = sum(monthly_seconds(each, Frequency.MONTHLY, n) for each, n in counted)
    assert seconds == 512 * 60


def test_a_service_is_counted_by_its_own_unit_first_and_each_unit_once() -> None:
    service = Service(
        code="BKP",
        name_en="Bookkeeping",
        name_es="",
        kind=ServiceKind.COMPLIANCE,
        unit=Unit.DOCUMENTS,
        frequency=Frequency.MONTHLY,
    )
    tasks = [task(25, Unit.BANK_ACCOUNTS), task(3, Unit.DOCUMENTS), task(9, Unit.FLAT)]
    assert units_of(service, tasks) == (Unit.DOCUMENTS, Unit.BANK_ACCOUNTS)
    assert service.name("es") == "Bookkeeping"  # where the other language is empty


@pytest.mark.parametrize(("clients", "share"), [(5, 2580), (10, 1290), (15, 860)])
def test_a_flat_fee_of_129_costs_each_client_less_the_more_they_are(
    clients: int, share: int
) -> None:
    assert cost_per_client(FLAT, (), clients) == share
    assert tool_curve(FLAT, (), 15)[clients - 1].share == share


def test_the_next_tier_of_299_over_25_clients_is_11_96() -> None:
    assert cost_per_client(TIERED, TIERS, 15) == 860
    assert cost_per_client(TIERED, TIERS, 25) == 1196


def test_the_sixteenth_client_makes_all_of_them_dearer() -> None:
    (jump,) = tier_jumps(TIERED, TIERS)
    assert (jump.clients, jump.before) == (16, 860)
    assert jump.after == Fraction(29_900, 16)  # 18.69 each


def test_a_tool_has_no_jump_without_tiers_nor_after_a_last_tier_with_a_limit() -> None:
    assert tier_jumps(FLAT, ()) == ()
    limited = (TIERS[1], ToolTier(tool_id=1, up_to=40, monthly_fee=29_900))
    assert [jump.clients for jump in tier_jumps(TIERED, limited)] == [16]
    assert monthly_fee(TIERED, limited, 60) == 29_900  # the last tier holds for any more


def test_each_client_and_each_user_is_charged_where_the_tool_is_priced_so() -> None:
    each = Tool(name="", monthly_fee=500, valid_from=date(2026, 1, 1),
                pricing=ToolPricing.PER_CLIENT)  # fmt: skip
    users = Tool(name="", monthly_fee=2000, valid_from=date(2026, 1, 1),
                 pricing=ToolPricing.PER_USER, users=3)  # fmt: skip
    assert (monthly_fee(each, (), 7), cost_per_client(each, (), 7)) == (3500, 500)
    assert (monthly_fee(users, (), 7), cost_per_client(users, (), 12)) == (6000, 500)


def test_a_tool_is_paid_for_by_ten_clients_at_12_90() -> None:
    assert break_even_clients(FLAT, (), 1290) == 10
    assert break_even_clients(FLAT, (), 1291) == 10
    assert break_even_clients(FLAT, (), 1289) == 11
    assert break_even_clients(FLAT, (), 0) is None


@given(fee=st.integers(1, 1_000_000), recovered=st.integers(200, 100_000))
def test_break_even_is_the_fewest_clients_that_pay_the_fee(fee: int, recovered: int) -> None:
    tool = Tool(name="", monthly_fee=fee, valid_from=date(2026, 1, 1))
    expected = -(-fee // recovered)  # the fee ÷ what each pays, up to a whole client
    found = break_even_clients(tool, (), recovered)
    assert found == expected
