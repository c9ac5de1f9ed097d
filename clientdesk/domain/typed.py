"""What people type into a field: money, hours and dates as their country writes them.

Both decimal marks are taken where only one reading is possible, since a keypad has just a point.
"""

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction

from clientdesk.domain.formats import Formats
from clientdesk.domain.money import from_major_units

_SPACES = re.compile(r"[\s\u00a0\u202f']")
_SIGN = re.compile(r"^[^\d\-−]{1,4}(?=[\d\-−])|(?<=\d)[^\d\-−]{1,4}$")  # "$", "US$", "EUR"
_NUMBER = re.compile(r"[-−]?\d+(?:[.,]\d+)*")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_THREE_NUMBERS = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})")


def typed_money(text: str, formats: Formats) -> int | None:
    """'1.234,5', '1,234.5' or '$1234.50' -> 123450 minor units; None where it is unclear."""
    number = _decimal(_SIGN.sub("", _SPACES.sub("", text)), formats, formats.digits)
    return None if number is None else from_major_units(number, formats.digits)


def typed_hours(text: str, formats: Formats) -> int | None:
    """'160' or '162,5' -> seconds; more than none."""
    number = _decimal(_SPACES.sub("", text), formats, 2)
    return int(number * 3600) if number is not None and number > 0 else None


def typed_minutes(text: str, formats: Formats) -> int | None:
    """'3' or '2,5' minutes -> seconds; more than none."""
    number = _decimal(_SPACES.sub("", text), formats, 2)
    return int(number * 60) if number is not None and number > 0 else None


def typed_number(text: str) -> int | None:
    """'60' -> 60; a whole number, zero or more."""
    plain = _SPACES.sub("", text)
    return int(plain) if plain.isdecimal() else None


def typed_fraction(text: str, formats: Formats) -> Fraction | None:
    """'2,5' -> 5/2; zero or more, with up to three decimals."""
    number = _decimal(_SPACES.sub("", text), formats, 3)
    return None if number is None or number < 0 else Fraction(number)


def typed_date(text: str, formats: Formats) -> date | None:
    """'5/3/2026' in the order of the country, or '2026-03-05' everywhere."""
    if iso := _ISO.fullmatch(text.strip()):
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    match = _THREE_NUMBERS.fullmatch(text.strip())
    if match is None:
        return None
    first, second, year = (int(part) for part in match.groups())
    month, day = (first, second) if formats.country == "US" else (second, first)
    return _day(year if year > 99 else 2000 + year, month, day)


def _decimal(text: str, formats: Formats, places: int) -> Decimal | None:
    if not _NUMBER.fullmatch(text):
        return None
    mark = _decimal_mark(text, formats)
    whole, _, fraction = text.partition(mark) if mark else (text, "", "")
    groups = re.split(r"[.,]", whole.lstrip("-−"))
    if not _are_groups(groups) or len(fraction) > places:
        return None
    sign = "-" if text[0] in "-−" else ""
    return Decimal(f"{sign}{''.join(groups)}.{fraction or 0}")


def _decimal_mark(text: str, formats: Formats) -> str:
    marks = [character for character in text if character in ".,"]
    if len(set(marks)) == 2:
        return marks[-1]
    if len(marks) != 1:
        return ""
    if len(text) - text.index(marks[0]) - 1 != 3:
        return marks[0]
    own = formats.number(Decimal("0.1"), 1)[1]
    return marks[0] if marks[0] == own else ""


def _are_groups(groups: list[str]) -> bool:
    return len(groups) == 1 or (
        len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])
    )


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
