"""From fees to full profit: the lines and what follows from them, for all who have them."""

from dataclasses import dataclass
from fractions import Fraction

from clientdesk.domain.money import ratio


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfitLines:
    """Lines of a client or of the firm over a period, in minor units; time in seconds.

    Who has them says what all of its `seconds` are.
    """

    fees: int = 0
    write_offs: int = 0
    delivery_cost: int = 0
    selling_cost: int = 0
    collection_cost: int = 0
    expenses: int = 0
    tools: int = 0
    overhead: int = 0
    delivery_seconds: int = 0

    @property
    def time_cost(self) -> int:
        return self.delivery_cost + self.selling_cost + self.collection_cost

    @property
    def cost_to_serve(self) -> int:
        return self.time_cost + self.expenses + self.tools

    @property
    def contribution(self) -> int:
        """Fees − write-offs − cost to serve: what would go if the client went."""
        return self.fees - self.write_offs - self.cost_to_serve

    @property
    def full_profit(self) -> int:
        """Contribution − the share of overhead, which would stay."""
        return self.contribution - self.overhead

    @property
    def margin(self) -> Fraction | None:
        """Full profit ÷ fees."""
        return ratio(self.full_profit, self.fees)

    @property
    def seconds(self) -> int:
        """All time, of delivery and of anything else."""
        raise NotImplementedError

    @property
    def effective_hourly_rate(self) -> Fraction | None:
        """Fees ÷ hours, in minor units an hour (GT-09: 12,000 over 40 hours = 300)."""
        return ratio(self.fees * 3600, self.seconds)
