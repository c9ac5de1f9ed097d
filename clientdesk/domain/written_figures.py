"""Dates and sums as a text writes them, read back to be compared with the stored ones."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache, lru_cache
from unicodedata import normalize

from babel import Locale

from clientdesk.domain.formats import MINUS, Formats

_NUMBER = r"\d[\d.,’' ]*\d|\d"
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_NUMERIC_DATE = re.compile(
    r"(?<![\w/.-])(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})(?![\w/-])"
)


@lru_cache(maxsize=2048)
def spaced(text: str) -> str:
    """The text with plain spaces only, and without signs that nobody sees: amounts are written
    with other spaces, and pasted words hold soft hyphens and accents apart from their letters.
    """
    return re.sub(r"\s", " ", _UNSEEN.sub("", normalize("NFC", text)))


def holds(text: str, value: str) -> bool:
    """Whether the value stands in the text as a whole: '61' is not in '610' nor in '61,5'."""
    if not value:
        return False
    wanted = re.escape(spaced(value).casefold())
    pattern = rf"(?<!\w)(?<!\d[.,]){wanted}(?!\w)(?![.,]\d)"
    return re.search(pattern, spaced(text).casefold()) is not None


def dates_in(text: str, formats: Formats) -> list[tuple[date, str]]:
    """The written-out dates of a text with how they are written; months in its language."""
    found = []
    for match in _dates(formats.language).finditer(spaced(text)):
        parts = {name: part for name, part in match.groupdict().items() if part is not None}
        day = _day(parts, formats.language)
        if day is not None:
            found.append((day, match[0]))
    return found


def numeric_dates(text: str) -> list[str]:
    """'31/12/2026' and the like: nobody knows which is the month."""
    return _NUMERIC_DATE.findall(spaced(text))


def amounts_in(text: str, formats: Formats) -> Iterator[str]:
    """The sums of money of a text, as they are written."""
    sign = re.escape(money_sign(formats))
    pattern = rf"{MINUS}?(?:{sign} ?(?:{_NUMBER})|(?:{_NUMBER}) ?{sign})"
    return (match[0] for match in re.finditer(pattern, spaced(text)))


def money_sign(formats: Formats) -> str:
    return re.sub(r"[\d.,\s]", "", formats.money(0))


def percents_in(text: str) -> list[str]:
    """'21,6 %' and the like, as they are written."""
    return [match[0] for match in re.finditer(r"\d+(?:[.,]\d+)? ?%", spaced(text))]


def same_figure(one: str, other: str) -> bool:
    """Whether two sums are written alike, spaces apart."""
    return spaced(one).replace(" ", "") == spaced(other).replace(" ", "")


def other_format(text: str, formats: Formats) -> list[str]:
    """Numbers with the decimal sign of another country: '1,234.50' where '1.234,50' is written."""
    group, decimal = (",", ".") if "." in formats.amount(10)[-3:] else (".", ",")
    if not formats.digits:
        group, decimal = _group_of(formats), ""
    strange = rf"(?<![\w.,])\d{{1,3}}(?:[{decimal}]\d{{3}})+[{group}]\d{{1,2}}(?![\w.,]\d)"
    plain = rf"(?<![\w.,])\d+[{group}]\d{{2}}(?![\w.,]?\d)"
    if not decimal:
        return []
    found = re.findall(strange, text) + re.findall(plain, text)
    return list(dict.fromkeys(found))


def _group_of(formats: Formats) -> str:
    return formats.amount(10**6)[1:2]


@cache
def _dates(language: str) -> re.Pattern[str]:
    month = "|".join(_months(language))
    number, year = r"\d{1,2}", r"\d{4}"
    ordinal, of, of_year = "(?:º|st|nd|rd|th)?", "(?:de )?", "(?:del? )?"
    day_first = rf"(?P<day>{number}){ordinal} {of}(?P<month>{month}),? {of_year}(?P<year>{year})"
    month_first = rf"(?P<month2>{month}) (?P<day2>{number}),? (?P<year2>{year})"
    return re.compile(rf"(?<!\w)(?:{day_first}|{month_first})(?!\w)", re.IGNORECASE)


@cache
def _months(language: str) -> tuple[str, ...]:
    names = Locale(language).months["format"]["wide"]
    return tuple(names[month].lower() for month in range(1, 13))


def _day(parts: dict[str, str], language: str) -> date | None:
    number, month, year = (
        parts.get(name) or parts[f"{name}2"] for name in ("day", "month", "year")
    )
    try:
        return date(int(year), _months(language).index(month.lower()) + 1, int(number))
    except ValueError:
        return None
