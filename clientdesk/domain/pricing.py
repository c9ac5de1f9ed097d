"""Prices from cost, and what a price change may cost in volume; margin is never markup."""

from fractions import Fraction


def price_for_margin(cost: Fraction, margin: Fraction) -> Fraction:
    """cost ÷ (1 − margin); the margin is a share of the price, below 1 (GT-13: 100 at 40 % is
    166.67).
    """
    if margin >= 1:
        raise ValueError("a margin is below the whole price")
    return cost / (1 - margin)


def price_for_markup(cost: Fraction, markup: Fraction) -> Fraction:
    """cost × (1 + markup); the markup is a share of the cost (GT-13: 100 at 40 % is 140)."""
    return cost * (1 + markup)


def rate_for_margin(cost: int, seconds: int, margin: Fraction) -> Fraction | None:
    """The fees an hour that leave a margin over a cost of so many seconds, in minor units.

    None without time, or where nothing of the fees may be cost.
    """
    if seconds <= 0 or margin >= 1:
        return None
    return price_for_margin(Fraction(cost), margin) * 3600 / seconds


def margin_of(price: Fraction, cost: Fraction) -> Fraction:
    """Profit ÷ price (GT-13: 140 over a cost of 100 has a margin of 28.57 %, not 40 %)."""
    return (price - cost) / price


def break_even_volume_change(price_change: Fraction, contribution_margin: Fraction) -> Fraction:
    """−ΔP ÷ (CM + ΔP), all shares of the old price: the change in volume that leaves the
    contribution as it was (GT-14: +5 % at 40 % bears −11.1 %).
    """
    if contribution_margin + price_change <= 0:
        raise ValueError("no volume makes up for a price below the variable cost")
    return -price_change / (contribution_margin + price_change)
