"""The classes of profit: loss, nil, low, fair and good, by full profit ÷ fees.

The limits of nil and low are the firm's own (thresholds `low_profit`), good is its target margin.
"""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from clientdesk.domain.profitability import ClientResult


class ProfitClass(StrEnum):
    """INACTIVE: neither fees nor cost, hence nothing to say."""

    LOSS = "loss"
    NIL = "nil"
    LOW = "low"
    FAIR = "fair"
    GOOD = "good"
    INACTIVE = "inactive"

    @property
    def is_weak(self) -> bool:
        """Low, nil or a loss: whom the yearly limit of exits speaks of (A27)."""
        return self in (ProfitClass.LOSS, ProfitClass.NIL, ProfitClass.LOW)


@dataclass(frozen=True, slots=True)
class ProfitLimits:
    """Margins, as parts of 1, below which profit is nil and low, and from which it is good."""

    nil: Fraction
    low: Fraction
    good: Fraction


DEFAULT_LIMITS = ProfitLimits(nil=Fraction(2, 100), low=Fraction(15, 100), good=Fraction(40, 100))


def profit_class(result: ClientResult, limits: ProfitLimits) -> ProfitClass:
    """A client's class; without fees it is a loss as soon as it costs anything."""
    if result.full_profit < 0:
        return ProfitClass.LOSS
    margin = result.margin
    if margin is None:
        return ProfitClass.NIL if result.seconds else ProfitClass.INACTIVE
    if margin < limits.nil:
        return ProfitClass.NIL
    if margin < limits.low:
        return ProfitClass.LOW
    return ProfitClass.GOOD if margin >= limits.good else ProfitClass.FAIR
