"""The fee that a client pays by habit, and the fee that its cost asks for."""

from collections.abc import Sequence
from fractions import Fraction
from math import ceil
from statistics import median

from clientdesk.domain.money import round_half_even
from clientdesk.domain.pricing import price_for_margin
from clientdesk.domain.profitability import ClientResult


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


def required_monthly_fee(result: ClientResult, months: int, target_margin: int, digits: int) -> int:
    """Average monthly cost ÷ (1 − target margin), up to whole currency units (GT-13).

    Cost is cost to serve and the share of overhead; `target_margin` is per cent of fees.
    """
    cost = Fraction(result.cost_to_serve + result.overhead, months)
    exact = price_for_margin(cost, Fraction(target_margin, 100))
    unit: int = 10**digits
    return max(0, ceil(exact / unit) * unit)
