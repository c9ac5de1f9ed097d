"""How documents show a client's figures: their names, the figures, and what changed."""

from fractions import Fraction

from clientdesk.domain.formats import Formats, with_sign
from clientdesk.domain.profitability import ClientResult

SHARES = frozenset({"margin", "realization"})
HOURS = frozenset({"hours", "uncosted_hours", "estimated_hours"})
_SHORTER = {"delivery_cost": "delivery", "selling_cost": "selling", "collection_cost": "collection"}
_SHORTER |= {"admin_cost": "admin"}
_SECONDS = {
    "hours": "seconds",
    "uncosted_hours": "uncosted_seconds",
    "estimated_hours": "estimated_seconds",
}


def line_key(name: str) -> str:
    """The key of a figure's words."""
    return f"line.{_SHORTER.get(name, name)}"


def figure(result: ClientResult, name: str, formats: Formats) -> str:
    """A client's figure as the tables show it; 'n/d' where it is not defined."""
    if name == "hours":
        return hours_of(result, formats)
    if name in HOURS:
        return formats.hours(getattr(result, _SECONDS[name]), 1)
    if name in SHARES:
        return formats.percent(getattr(result, name), 1)
    if name == "effective_hourly_rate":
        return formats.rate(result.effective_hourly_rate)
    if name == "dso":
        return formats.percent(None) if result.dso is None else formats.number(result.dso)
    return formats.amount(getattr(result, name))


def hours_of(result: ClientResult, formats: Formats) -> str:
    """Hours, with a sign where any of them are estimated."""
    hours = formats.hours(result.seconds, 1)
    return f"≈ {hours}" if result.estimated_seconds else hours


def change(now: ClientResult, before: ClientResult, name: str, formats: Formats) -> str:
    """By how much a figure changed, with its sign; of shares in percentage points.

    Empty where one of the two is not defined.
    """
    exact = _exact(now, name), _exact(before, name)
    if exact[0] is None or exact[1] is None:
        return ""
    by = exact[0] - exact[1]
    if name in SHARES:
        return with_sign(by, formats.number(by * 100, 1))
    if name in HOURS:
        return with_sign(by, formats.number(by, 1))
    if name == "dso":
        return with_sign(by, formats.number(by))
    return with_sign(by, formats.amount(round(by)))


def change_share(now: ClientResult, before: ClientResult, name: str, formats: Formats) -> str:
    """The change in per cent, of sums alone; empty where it was nothing or a loss."""
    exact = _exact(now, name), _exact(before, name)
    if name in SHARES or name == "dso" or exact[0] is None or not exact[1] or exact[1] < 0:
        return ""
    share = exact[0] / exact[1] - 1
    return formats.signed_percent(share)


def _exact(result: ClientResult, name: str) -> Fraction | None:
    """Hours, shares of 1, days, or minor units of money."""
    if name in HOURS:
        return Fraction(getattr(result, _SECONDS[name]), 3600)
    value: Fraction | int | None = getattr(result, name)
    return None if value is None else Fraction(value)
