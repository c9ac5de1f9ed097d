"""What a review changed: the figures of a month before it and since, promised and realised."""

from dataclasses import dataclass
from datetime import date

from clientdesk.domain.money import average
from clientdesk.domain.period import Period, add_months, first_of_month_from
from clientdesk.domain.profitability import ClientResult

MONTHS_BEFORE = 12


@dataclass(frozen=True, slots=True)
class MonthlyFigures:
    """An average month: money in minor units, time in seconds. Profit is full profit."""

    period: Period
    months: int
    fees: int
    cost: int  # cost to serve
    profit: int
    seconds: int


@dataclass(frozen=True, slots=True)
class ReviewResultFigures:
    """An average month of the year before a case was opened, and since the agreed terms hold.

    `since` is None until one whole month of them has passed. `promised` is the profit that they
    should bring in a year, `realised` what they bring at the pace since then.
    """

    before: MonthlyFigures
    since: MonthlyFigures | None
    promised: int | None

    @property
    def realised(self) -> int | None:
        return self.since.profit * 12 if self.since else None


def year_before(opened_on: date) -> Period:
    """The twelve months before the one in which a case was opened."""
    end = opened_on.replace(day=1)
    return Period(add_months(end, -MONTHS_BEFORE), end)


def period_since(starts_on: date, known_until: date) -> Period | None:
    """The whole months, at most twelve, from the start of terms to the end of what is known.

    Terms that start within a month count from the next one. None before one month is whole.
    """
    start = first_of_month_from(starts_on)
    end = min(known_until, add_months(start, 12))
    return Period(start, end) if start < end else None


def monthly(result: ClientResult | None, period: Period) -> MonthlyFigures:
    """A client's figures of whole months as an average month, each rounded half-even.

    None: a client with no line in the report, hence nothing but zeros.
    """
    months = len(period.months())
    sums = (
        (result.fees, result.cost_to_serve, result.full_profit, result.seconds)
        if result
        else (0, 0, 0, 0)
    )
    return MonthlyFigures(period, months, *(average(each, months) for each in sums))
