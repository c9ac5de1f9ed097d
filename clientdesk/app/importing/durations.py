"""Durations and times of day, as whole seconds."""

import re
from fractions import Fraction
from functools import lru_cache

from clientdesk.domain.imported import DurationStyle

_CLOCK = re.compile(r"(-?)(\d{1,5}):([0-5]?\d)(?::([0-5]?\d)(?:[.,]\d+)?)?\s*(h|hrs|hours|horas)?")
_MINUTES_SECONDS = re.compile(r"(\d{1,7}):([0-5]\d)\s*min")
_PARTS = re.compile(
    r"(?:pt)?(?:(\d{1,9}(?:[.,]\d{1,30})?)\s*(?:h|hr|hrs|hours?|horas?|std|stunden?|heures?|ore)\.?)?"
    r"\s*(?:(\d{1,9}(?:[.,]\d{1,30})?)\s*(?:m|min|mins|minutes?|minutos?|minuten|minuti)\.?)?"
    r"\s*(?:(\d{1,9}(?:[.,]\d{1,30})?)\s*(?:s|sec|secs|seconds?|seg|segundos?|sek)\.?)?"
)
_HOURS_MINUTES = re.compile(r"(\d{1,5})\s*h\s*([0-5]\d)")
_BARE = re.compile(r"-?(?:\d{1,9}(?:[.,]\d{0,30})?|[.,]\d{1,30})")
_TIME = re.compile(r"(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap])?\s*\.?\s*m?\.?")
_TWELVE = re.compile(r"(\d{1,2})\s*([ap])\.?\s*m\.?")
_UNITS = {
    DurationStyle.HOURS: 3600,
    DurationStyle.MINUTES: 60,
    DurationStyle.SECONDS: 1,
    DurationStyle.DAYS: 86400,
}
DAY = 86400


def is_bare(text: str) -> bool:
    """Whether a duration is a number without a unit: '1.50', '90'."""
    return _BARE.fullmatch(text.strip()) is not None


@lru_cache(maxsize=20_000)
def read_duration(text: str, style: DurationStyle | None) -> int | None:
    """Seconds, below zero where the cell is; None where it is no duration.

    A bare number needs `style`. Hours above 24 in '132:49:50' are read; the caller judges them.
    """
    text = text.strip().lower()
    if found := _MINUTES_SECONDS.fullmatch(text):
        return int(found[1]) * 60 + int(found[2])
    if found := _CLOCK.fullmatch(text):
        seconds = int(found[2]) * 3600 + int(found[3]) * 60 + int(found[4] or 0)
        return -seconds if found[1] else seconds
    if is_bare(text):
        return None if style is None else round(_number(text) * _UNITS[style])
    if found := _HOURS_MINUTES.fullmatch(text):
        return int(found[1]) * 3600 + int(found[2]) * 60
    found = _PARTS.fullmatch(text)
    if found is None or not any(found.groups()):
        return None
    return round(
        sum(
            _number(part or "0") * unit
            for part, unit in zip(found.groups(), (3600, 60, 1), strict=True)
        )
    )


@lru_cache(maxsize=20_000)
def read_time(text: str) -> int | None:
    """Seconds after midnight of '9:05', '11:23:01 PM', '10 a. m.'; None where it is no time."""
    text = text.strip().lower().replace("\u202f", " ").replace("\u00a0", " ")
    if found := _TWELVE.fullmatch(text):
        return _seconds(int(found[1]), 0, 0, found[2])
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    return _seconds(int(found[1]), int(found[2]), int(found[3] or 0), found[4] or "")


def has_seconds(text: str) -> bool:
    """Whether a time of day is given to the second."""
    return re.search(r"\d:\d{2}:\d{2}", text) is not None


@lru_cache(maxsize=20_000)
def time_part(text: str) -> str:
    """'2019-06-16 12:00' -> '12:00'; a cell without a date is returned as it is."""
    found = re.search(
        r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?\s*(?:[ap]\.?\s?m\.?)?", text, re.IGNORECASE
    )
    return found[0] if found else text


def _seconds(hour: int, minute: int, second: int, half: str) -> int | None:
    if minute > 59 or second > 59 or hour > (12 if half else 24) or (half and hour == 0):
        return None
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    total = hour * 3600 + minute * 60 + second
    return total if total <= DAY else None


def _number(text: str) -> Fraction:
    # A mark in a duration is always a decimal mark: nobody worked a thousand hours in one entry.
    text = text.replace(",", ".")
    return Fraction(text + "0" if text.endswith(".") else text)
