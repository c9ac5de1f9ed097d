"""What a subscription costs a client as the number of clients grows.

129 a month over 5, 10, 15 clients = 25.80, 12.90, 8.60; the next tier, 299 over 25 = 11.96.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from clientdesk.domain.records import Tool, ToolPricing, ToolTier


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """With so many clients the tool costs `fee` a month, and each client `share` of it."""

    clients: int
    fee: int
    share: Fraction


@dataclass(frozen=True, slots=True)
class TierJump:
    """Where one more client moves the tool to the next tier and the share goes up."""

    clients: int  # the first number of clients in the new tier
    before: Fraction
    after: Fraction


def monthly_fee(tool: Tool, tiers: Sequence[ToolTier], clients: int) -> int:
    """The bill of a month with so many clients; the last tier holds for any more."""
    if tool.pricing is ToolPricing.PER_CLIENT:
        return tool.monthly_fee * clients
    if tool.pricing is ToolPricing.PER_USER:
        return tool.monthly_fee * tool.users
    if tool.pricing is ToolPricing.TIERED and tiers:
        return _tier_of(tiers, clients).monthly_fee
    return tool.monthly_fee


def cost_per_client(tool: Tool, tiers: Sequence[ToolTier], clients: int) -> Fraction:
    """The bill ÷ clients, exact; `clients` is at least 1."""
    return Fraction(monthly_fee(tool, tiers, clients), clients)


def tool_curve(tool: Tool, tiers: Sequence[ToolTier], most: int) -> tuple[CurvePoint, ...]:
    """The cost per client with 1 to `most` clients."""
    return tuple(
        CurvePoint(n, monthly_fee(tool, tiers, n), cost_per_client(tool, tiers, n))
        for n in range(1, most + 1)
    )


def break_even_clients(
    tool: Tool, tiers: Sequence[ToolTier], recovered: int, most: int = 10_000
) -> int | None:
    """The fewest clients that pay for the tool when each one's price holds `recovered` for it.

    None where no number up to `most` does. 129 at 12.90 each: 10 clients.
    """
    enough = (n for n in range(1, most + 1) if monthly_fee(tool, tiers, n) <= recovered * n)
    return next(enough, None)


def tier_jumps(tool: Tool, tiers: Sequence[ToolTier]) -> tuple[TierJump, ...]:
    """Every number of clients at which the next tier begins."""
    if tool.pricing is not ToolPricing.TIERED:
        return ()
    ends = sorted(tier.up_to for tier in tiers if tier.up_to is not None)
    last = max((tier.up_to is None for tier in tiers), default=False)
    inner = ends if last else ends[:-1]
    return tuple(
        TierJump(n + 1, cost_per_client(tool, tiers, n), cost_per_client(tool, tiers, n + 1))
        for n in inner
    )


def _tier_of(tiers: Sequence[ToolTier], clients: int) -> ToolTier:
    ordered = sorted(tiers, key=lambda tier: (tier.up_to is None, tier.up_to or 0))
    holds = (tier for tier in ordered if tier.up_to is None or clients <= tier.up_to)
    return next(holds, ordered[-1])
