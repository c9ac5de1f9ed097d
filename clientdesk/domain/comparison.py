"""A period beside the one before it, where that one is known in full."""

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from clientdesk.domain.money import ratio
from clientdesk.domain.period import Period, add_months


@dataclass(frozen=True, slots=True)
class RecordStart:
    """The first day with time and the first with an invoice; None where there is none at all."""

    time: date | None
    invoices: date | None

    @property
    def complete_from(self) -> date | None:
        """From when on there are both, where the firm keeps both; None without any."""
        days = [day for day in (self.time, self.invoices) if day is not None]
        return max(days, default=None)


@dataclass(frozen=True, slots=True)
class Change:
    """A figure and what it was: both money in minor units, or both seconds."""

    now: int
    before: int

    @property
    def amount(self) -> int:
        return self.now - self.before

    @property
    def share(self) -> Fraction | None:
        """The change as a part of what it was; None where that was not above zero."""
        return ratio(self.amount, self.before) if self.before > 0 else None


def period_before(period: Period) -> Period:
    """As many whole months before; as many days where the period is not of whole months."""
    if period.start.day == period.end.day == 1:
        return Period(add_months(period.start, -len(period.months())), period.start)
    return Period(period.start - timedelta(days=period.days), period.start)


def reaches_back(start: RecordStart, period: Period) -> bool:
    """Whether records cover all of a period: time and invoices, each where the firm keeps any,
    begin in its first month at the latest (bills of a month are written at its end).
    """
    begins = start.complete_from
    return begins is not None and begins < period.months()[0].end
