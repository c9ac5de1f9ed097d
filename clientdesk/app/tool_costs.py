"""Use cases around what a subscription costs each client, now and as more clients use it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from clientdesk.app.agreed_volumes import agreed_volumes
from clientdesk.domain.period import last_complete_months
from clientdesk.domain.records import Tool, ToolTier
from clientdesk.domain.report_inputs import estimates_of, tool_users
from clientdesk.domain.tools import (
    CurvePoint,
    TierJump,
    break_even_clients,
    cost_per_client,
    monthly_fee,
    tier_jumps,
    tool_curve,
)
from clientdesk.storage import sums
from clientdesk.storage.rows import Reader
from clientdesk.storage.tools import tiers_of_tools

_FEWEST_DRAWN, _MOST_DRAWN = 20, 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCost:
    """A tool with the clients that used it in the last complete month, and those it is priced on.

    `planned` is as many as use it now where no plan is made.
    """

    tool: Tool
    tiers: tuple[ToolTier, ...]
    clients: int
    planned: int

    def fee(self, clients: int) -> int:
        """The bill of a month with so many clients, in minor units."""
        return monthly_fee(self.tool, self.tiers, clients)

    def share(self, clients: int) -> Fraction:
        """What each of so many clients costs a month, exact; at least one client."""
        return cost_per_client(self.tool, self.tiers, max(clients, 1))

    def curve(self) -> tuple[CurvePoint, ...]:
        """The cost of each client, well beyond today's number, the plan's and the last tier."""
        limits = (tier.up_to for tier in self.tiers if tier.up_to is not None)
        far = max(2 * self.clients, 2 * self.planned, *(limit + limit // 4 for limit in limits), 0)
        return tool_curve(self.tool, self.tiers, min(max(far, _FEWEST_DRAWN), _MOST_DRAWN))

    def jumps(self) -> tuple[TierJump, ...]:
        return tier_jumps(self.tool, self.tiers)

    def break_even(self, recovered: int) -> int | None:
        """The fewest clients that pay for it with `recovered` in each one's price, or None."""
        return break_even_clients(self.tool, self.tiers, recovered)


class ToolCosts:
    """Reads what tools cost."""

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader = reader
        self._today = today

    def all(self, tools: Sequence[Tool]) -> list[ToolCost]:
        """Each of these tools as it is used now, in their order."""
        tiers, users = tiers_of_tools(self._reader), self._users()
        return [
            ToolCost(
                tool=tool,
                tiers=tuple(tiers.get(tool.id, ())),
                clients=users.get(tool.id, 0),
                planned=tool.planned_clients or users.get(tool.id, 0),
            )
            for tool in tools
        ]

    def _users(self) -> dict[int, int]:
        """How many clients used each tool in the last complete month."""
        period = last_complete_months(self._today, sums.last_record_day(self._reader), 1)
        inputs = sums.inputs_of(self._reader, period, agreed_volumes(self._reader))
        estimates = estimates_of(period, inputs)
        return {
            use.tool.id: len(tool_users(use, period, inputs, estimates)[period.start])
            for use in inputs.tools
        }
