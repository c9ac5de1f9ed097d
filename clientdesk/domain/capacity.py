"""Capacity: what the team could work for clients, what it worked, and what is left over.

Source: time-driven activity-based costing; fixture GT-01. Unused capacity is nobody's cost.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from clientdesk.domain.costing import Rate, team_rate
from clientdesk.domain.money import round_half_even
from clientdesk.domain.period import Period
from clientdesk.domain.records import StaffRate


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who supplies time from the first of `rates` (oldest first) on.

    `months`, by their first days, are the only ones in which an archived person still did.
    """

    staff_id: int
    rates: Sequence[StaffRate]
    months: frozenset[date] | None = None

    def supplies_in(self, day: date) -> bool:
        """Whether the person was there in the month of a day."""
        return self.months is None or day.replace(day=1) in self.months

    def rate_on(self, day: date) -> Rate | None:
        """The rate in force on a day."""
        begun = [rate for rate in self.rates if rate.valid_from <= day]
        if not begun or not self.supplies_in(day):
            return None
        rate = begun[-1]
        return Rate(rate.monthly_cost, rate.monthly_seconds, rate.billing_rate)

    def months_by_rate(self, period: Period) -> Iterator[tuple[StaffRate, Fraction]]:
        """Each rate with the months of the period it was in force, broken ones by days."""
        ends = [rate.valid_from for rate in self.rates[1:]]
        for rate, end in zip(self.rates, [*ends, None], strict=True):
            applies = period.overlap(rate.valid_from, end)
            parts = applies.months() if applies else []
            shares = [part.share_of_month() for part in parts if self.supplies_in(part.start)]
            yield rate, sum(shares, Fraction(0))


@dataclass(frozen=True, slots=True)
class Supply:
    """What a period's capacity costs, in minor units, and the seconds paid for; exact."""

    cost: Fraction
    seconds: Fraction

    def practical_seconds(self, practical_capacity: int) -> int:
        """The part that can be worked for clients: 28,800 min at 80 % = 23,040."""
        return round_half_even(self.seconds * practical_capacity / 100)


@dataclass(frozen=True, slots=True, kw_only=True)
class Capacity:
    """Supplied, used and unused capacity of a period.

    Used is all costed time, measured or estimated, of clients and of nobody known, and its cost is
    the sum of the rounded lines of a report: used + unused cost is the supplied cost to the cent,
    and the unused cost takes up their rounding, at most half a minor unit a line. `fitted` is what
    estimates were multiplied by to fit in: 1 where there was room.
    """

    supplied_cost: int = 0
    practical_seconds: int = 0
    used_seconds: int = 0
    used_cost: int = 0
    fitted: Fraction = Fraction(1)

    @property
    def unused_seconds(self) -> int:
        """Negative: worked beyond practical capacity."""
        return self.practical_seconds - self.used_seconds

    @property
    def unused_cost(self) -> int:
        return self.supplied_cost - self.used_cost


def supply_of(people: Sequence[Person], period: Period) -> Supply:
    """What the people supplied in a period."""
    parts = [part for person in people for part in person.months_by_rate(period)]
    return Supply(
        sum((rate.monthly_cost * months for rate, months in parts), Fraction(0)),
        sum((rate.monthly_seconds * months for rate, months in parts), Fraction(0)),
    )


def rates_by_person(people: Sequence[Person], day: date) -> dict[int | None, Rate]:
    """The rates in force on a day by staff id, and the team's by None; empty without any."""
    found = {person.staff_id: person.rate_on(day) for person in people}
    rates: dict[int | None, Rate] = {id_: rate for id_, rate in found.items() if rate is not None}
    team = team_rate(list(rates.values()))
    return {**rates, None: team} if team else {}
