"""Shared subscriptions: each month's bill divided among those who use the tool, to the cent."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.costing import ToolUse, tool_shares
from clientdesk.domain.period import Period
from clientdesk.domain.records import Tool, ToolPricing, ToolTier
from clientdesk.domain.tools import monthly_fee

JANUARY = date(2026, 1, 1)
MONTH = Period(JANUARY, date(2026, 2, 1))
QUARTER = Period(JANUARY, date(2026, 4, 1))
TIERS = (
    ToolTier(tool_id=1, up_to=20, monthly_fee=12_900),
    ToolTier(tool_id=1, up_to=None, monthly_fee=29_900),
)


def tool(pricing: ToolPricing = ToolPricing.FLAT, fee: int = 12_900, users: int = 1) -> Tool:
    return Tool(
        id=1, name="Suite", monthly_fee=fee, valid_from=JANUARY, pricing=pricing, users=users
    )


def shares_of(use: ToolUse, clients: int) -> list[int]:
    return list(tool_shares(use, MONTH, {JANUARY: list(range(1, clients + 1))}).values())


def test_a14_a_flat_fee_falls_with_the_number_of_clients() -> None:
    # 129.00 over 5, 10, 15 clients
    assert set(shares_of(ToolUse(tool()), 5)) == {2_580}
    assert set(shares_of(ToolUse(tool()), 10)) == {1_290}
    assert set(shares_of(ToolUse(tool()), 15)) == {860}


def test_a_tier_is_that_of_the_months_clients() -> None:
    use = ToolUse(tool(ToolPricing.TIERED, fee=0), TIERS)
    assert set(shares_of(use, 20)) == {645}  # 129.00 ÷ 20
    assert set(shares_of(use, 25)) == {1_196}  # 299.00 ÷ 25
    assert sum(shares_of(use, 21)) == 29_900  # 1,423.81 each: 17 of 21 pay the extra cent
    assert sorted(set(shares_of(use, 21))) == [1_423, 1_424]


def test_a_fee_for_each_client_is_the_same_for_any_number() -> None:
    use = ToolUse(tool(ToolPricing.PER_CLIENT, fee=350))
    assert shares_of(use, 3) == [350, 350, 350]
    assert sum(tool_shares(use, QUARTER, {}).values()) == 0  # nobody uses it, nothing is billed


def test_a_fee_for_each_user_is_shared_by_the_clients() -> None:
    use = ToolUse(tool(ToolPricing.PER_USER, fee=2_000, users=3))
    assert shares_of(use, 4) == [1_500] * 4  # 60.00 ÷ 4


def test_the_extra_cents_go_to_the_first_clients() -> None:
    assert shares_of(ToolUse(tool(fee=1_000)), 3) == [334, 333, 333]


def test_a_client_who_leaves_raises_the_share_of_the_others() -> None:
    with_all = tool_shares(ToolUse(tool()), MONTH, {JANUARY: [1, 2, 3, 4, 5]})
    without_one = tool_shares(ToolUse(tool()), MONTH, {JANUARY: [1, 2, 3, 4]})
    assert with_all[1, JANUARY] == 2_580
    assert without_one[1, JANUARY] == 3_225  # 129.00 ÷ 4


def test_a_tool_that_nobody_uses_is_nobodys_cost() -> None:
    shares = tool_shares(ToolUse(tool(fee=900)), QUARTER, {})
    assert sum(shares.values()) == 2_700
    assert {client for client, _ in shares} == {None}


def test_a_tool_counts_by_days_in_the_month_it_begins() -> None:
    begun = Tool(name="Suite", monthly_fee=3_100, valid_from=date(2026, 1, 16))
    assert sum(tool_shares(ToolUse(begun), MONTH, {JANUARY: [1, 2]}).values()) == 1_600  # 16 of 31


tools = st.builds(
    Tool,
    name=st.just("Suite"),
    monthly_fee=st.integers(0, 10**6),
    valid_from=st.just(JANUARY),
    pricing=st.sampled_from(ToolPricing),
    users=st.integers(1, 9),
)


@given(tools, st.lists(st.integers(0, 10**6), min_size=1, max_size=4), st.integers(1, 60))
def test_shares_sum_to_the_bill_to_the_cent_and_differ_by_one_at_most(
    any_tool: Tool, fees: list[int], clients: int
) -> None:
    limits = [10 * (n + 1) for n in range(len(fees) - 1)]
    tiers = [
        ToolTier(tool_id=1, up_to=limit, monthly_fee=fee)
        for limit, fee in zip([*limits, None], fees, strict=True)
    ]
    shares = shares_of(ToolUse(any_tool, tiers), clients)
    assert sum(shares) == monthly_fee(any_tool, tiers, clients)
    assert max(shares) - min(shares) <= 1


@given(st.integers(0, 10**6), st.integers(2, 60))
def test_removing_a_client_of_a_flat_tool_never_lowers_a_share(fee: int, clients: int) -> None:
    before = shares_of(ToolUse(tool(fee=fee)), clients)
    after = shares_of(ToolUse(tool(fee=fee)), clients - 1)
    assert all(less <= more for less, more in zip(before, after, strict=False))
