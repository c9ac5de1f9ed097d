"""Values in JSON: money as text in major units, hours and ratios as numbers to six places."""

from fractions import Fraction

from clientdesk.domain.money import in_major_units
from clientdesk.output.report_figures import six_places

Json = dict[str, object]


def money_json(minor: int, digits: int) -> str:
    """123450 with 2 digits -> '1234.50'."""
    return f"{in_major_units(minor, digits):f}"


def number_json(value: Fraction | None) -> float | None:
    """A ratio; None where it is not defined."""
    found = six_places(value)
    # JSON has no decimals of its own; six places survive the way through a float unchanged.
    return None if found is None else float(found)


def hours_json(seconds: int) -> float | None:
    """Seconds as hours."""
    return number_json(Fraction(seconds, 3600))
