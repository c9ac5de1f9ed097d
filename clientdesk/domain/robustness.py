"""How wrong the hours may be before a verdict turns."""

from fractions import Fraction

from clientdesk.domain.diagnosis import Robustness
from clientdesk.domain.estimates import TimeBasis
from clientdesk.domain.money import ratio
from clientdesk.domain.profitability import ClientResult
from clientdesk.domain.records import OverheadDriver


def robustness(result: ClientResult, driver: OverheadDriver, limit: Fraction | None) -> Robustness:
    """By which share of its hours a client's full profit crosses zero.

    Full profit ÷ what goes with the hours: their cost, and the overhead where hours share it.
    Hours too many here are hours missing with other clients, so that the firm's stay the same.
    A loss of 180.00 with 1,000.00 of such cost: -18 per cent. None where not even no hours at
    all would do; then, or from `limit` on, a verdict is firm. It never is without hours; and hours
    without a cost yet come off what a profit may bear.
    """
    with_hours = result.time_cost + (result.overhead if driver is OverheadDriver.HOURS else 0)
    flips_at = ratio(result.full_profit, with_hours)
    if flips_at is not None and flips_at < -1:
        flips_at = None
    return Robustness(flips_at, _is_firm(result, flips_at, limit or Fraction(0)))


def _is_firm(result: ClientResult, flips_at: Fraction | None, limit: Fraction) -> bool:
    costed = result.seconds - result.uncosted_seconds
    if result.basis is TimeBasis.NONE or not costed:
        return False
    if flips_at is None or flips_at < 0:
        return flips_at is None or -flips_at >= limit
    return flips_at - Fraction(result.uncosted_seconds, costed) >= limit
