"""Money: whole minor units, fractions in between, rounded once."""

from collections.abc import Sequence
from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction


def round_half_even(amount: Fraction) -> int:
    """Nearest whole minor unit; a tie goes to the even one."""
    return round(amount)


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


def ratio(part: int | Fraction, whole: int | Fraction) -> Fraction | None:
    """part ÷ whole, or None where there is nothing to divide by: a ratio is never made up."""
    return Fraction(part) / whole if whole else None


def in_major_units(amount: int, digits: int) -> Decimal:
    """123450 with 2 digits -> Decimal('1234.50')."""
    return Decimal(amount).scaleb(-digits)


def from_major_units(amount: Decimal, digits: int) -> int:
    """Decimal('1234.5') with 2 digits -> 123450; half-even where it is finer than a minor unit."""
    return int(amount.scaleb(digits).to_integral_value(ROUND_HALF_EVEN))
