"""Money: whole minor units, fractions in between, rounded once."""

from collections.abc import Sequence
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction
from math import floor

WHOLE = 100  # per cent


def round_half_even(amount: Fraction) -> int:
    """Nearest whole minor unit; a tie goes to the even one."""
    return round(amount)


def average(total: int | Fraction, count: int) -> int:
    """A total ÷ how many months or others make it up, in whole units, half-even."""
    return round_half_even(Fraction(total, count))


def split(total: int, weights: Sequence[Fraction | int]) -> list[int]:
    """Shares `total` by `weights` with the largest remainder, so that the parts sum to it.

    Weights are not negative and not all zero. On equal remainders the earlier share gets the unit.
    """
    whole = sum(weights)
    if whole <= 0 or min(weights) < 0:
        raise ValueError("weights must be positive")
    shares = [int(total * weight // whole) for weight in weights]
    remainders = [total * weight % whole for weight in weights]
    by_remainder = sorted(range(len(shares)), key=lambda i: -remainders[i])
    for i in by_remainder[: total - sum(shares)]:
        shares[i] += 1
    return shares


def settle(total: int, exact: Sequence[Fraction | int]) -> list[int]:
    """Exact parts of either sign in whole units that sum to `total`, which is their sum rounded.

    Each is within a unit or two of its exact one; on equal remainders the earlier gets the unit.
    Parts of nothing stay nothing, unless there is no other.
    """
    places = [i for i, part in enumerate(exact) if part] or [0]
    parts = [0] * len(exact)
    each, rest = divmod(total - sum(floor(exact[i]) for i in places), len(places))
    by_remainder = sorted(places, key=lambda i: floor(exact[i]) - exact[i])
    for number, i in enumerate(by_remainder):
        parts[i] = floor(exact[i]) + each + (number < rest)
    return parts


def ratio(part: int | Fraction, whole: int | Fraction) -> Fraction | None:
    """part ÷ whole, or None where there is nothing to divide by: a ratio is never made up."""
    return Fraction(part, whole) if whole else None


def in_major_units(amount: int, digits: int) -> Decimal:
    """123450 with 2 digits -> Decimal('1234.50')."""
    return Decimal(amount).scaleb(-digits)


def from_major_units(amount: Decimal, digits: int) -> int:
    """Decimal('1234.5') with 2 digits -> 123450; half-even where it is finer than a minor unit."""
    return int(amount.scaleb(digits).to_integral_value(ROUND_HALF_EVEN))
