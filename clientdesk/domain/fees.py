"""The fee that a client pays by habit."""

from collections.abc import Sequence
from fractions import Fraction
from statistics import median

from clientdesk.domain.money import round_half_even


def usual_monthly_fee(monthly_net: Sequence[int]) -> int | None:
    """The median of the months since the first invoice; None where nothing was invoiced.

    Where most months have none (invoiced by the quarter), the average of those months.
    """
    first = next((i for i, net in enumerate(monthly_net) if net), len(monthly_net))
    months = [Fraction(net) for net in monthly_net[first:]]
    if not months:
        return None
    fee = median(months) or sum(months, Fraction(0)) / len(months)
    return round_half_even(fee) if fee > 0 else None
