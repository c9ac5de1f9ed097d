"""A client's figures for files that programs read: CSV and JSON have the same ones."""

from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction

from clientdesk.domain.money import in_major_units, round_half_even
from clientdesk.domain.profitability import ClientResult

Figure = Decimal | None

AMOUNTS = (
    "fees",
    "write_offs",
    "delivery_cost",
    "selling_cost",
    "collection_cost",
    "expenses",
    "tools",
    "cost_to_serve",
    "contribution",
    "overhead",
    "full_profit",
)
MONEY = frozenset((*AMOUNTS, "admin_cost", "effective_hourly_rate"))


def figures(result: ClientResult, digits: int) -> dict[str, Figure]:
    """All figures by name: money in major units, ratios to six places, hours; None: not defined."""
    money = {name: in_major_units(getattr(result, name), digits) for name in AMOUNTS}
    rate = result.effective_hourly_rate
    hourly = None if rate is None else in_major_units(round_half_even(rate), digits)
    return {
        **money,
        "margin": six_places(result.margin),
        "hours": six_places(Fraction(result.seconds, 3600)),
        "uncosted_hours": six_places(Fraction(result.uncosted_seconds, 3600)),
        "effective_hourly_rate": hourly,
        "realization": six_places(result.realization),
        "dso": six_places(result.dso),
        "admin_cost": in_major_units(result.admin_cost, digits),
        "estimated_hours": six_places(Fraction(result.estimated_seconds, 3600)),
    }


def six_places(value: Fraction | None) -> Figure:
    """A ratio as a decimal, rounded half-even; None stays None."""
    if value is None:
        return None
    scaled = Decimal(round_half_even(value * 10**6)).scaleb(-6)
    return scaled.quantize(Decimal("0.000001"), rounding=ROUND_HALF_EVEN)
