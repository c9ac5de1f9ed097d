"""Periods: half-open spans of days, `[start, end)`."""

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from clientdesk.domain.problems import RefusalCode, Refused


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Days from `start` up to, not including, `end`."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end <= self.start:
            raise ValueError("a period ends after it starts")

    @classmethod
    def of(cls, start: date, end: date) -> "Period":
        """Like the constructor, for days that people typed: Refused(BAD_PERIOD) when empty."""
        if end <= start:
            raise Refused(RefusalCode.BAD_PERIOD)
        return cls(start, end)

    @classmethod
    def through(cls, first: date, last: date) -> "Period":
        """From the first to the last day, both included, as people say it."""
        return cls.of(first, last + timedelta(days=1))

    @property
    def days(self) -> int:
        return (self.end - self.start).days

    @property
    def last_day(self) -> date:
        return self.end - timedelta(days=1)

    def months(self) -> list["Period"]:
        """The period cut at each first of a month; the first and last part may be short."""
        parts: list[Period] = []
        start = self.start
        while start < self.end:
            end = min(add_months(start.replace(day=1), 1), self.end)
            parts.append(Period(start, end))
            start = end
        return parts

    def share_of_month(self) -> Fraction:
        """For a part of one month: its days ÷ the days of that month."""
        first = self.start.replace(day=1)
        return Fraction(self.days, (add_months(first, 1) - first).days)

    def overlap(self, start: date, end: date | None) -> "Period | None":
        """The part that also lies in `[start, end)`; `end` None is open."""
        first = max(self.start, start)
        last = self.end if end is None else min(self.end, end)
        return Period(first, last) if first < last else None


def add_months(first_of_month: date, months: int) -> date:
    """The first of the month that many months later (earlier when negative)."""
    index = first_of_month.year * 12 + first_of_month.month - 1 + months
    return date(index // 12, index % 12 + 1, 1)


def next_month(day: date) -> date:
    """The first of the month after the day's."""
    return add_months(day.replace(day=1), 1)


def first_of_month_from(day: date) -> date:
    """The day itself if it is a first, or else the next first."""
    return day if day.day == 1 else next_month(day)


def calendar_year(year: int) -> Period:
    """From its first of January to its last of December."""
    return Period(date(year, 1, 1), date(year + 1, 1, 1))


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or the last one of a shorter month: 31 Jan -> 28 Feb."""
    first = add_months(day.replace(day=1), months)
    last = add_months(first, 1) - timedelta(days=1)
    return min(first + timedelta(days=day.day - 1), last)


def last_complete_months(today: date, last_record: date | None, months: int = 12) -> Period:
    """The months before the running one, or before the last month with records if that is earlier.

    A running month shows cost without its invoices and would make every client look bad.
    """
    end = today.replace(day=1)
    if last_record is not None:
        end = min(end, add_months(last_record.replace(day=1), 1))
    return Period(add_months(end, -months), end)
