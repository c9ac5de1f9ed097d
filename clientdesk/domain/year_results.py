"""The yearly page: how reviews ended in a calendar year, and what started plans brought in it."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from clientdesk.domain.plan_answers import Answer
from clientdesk.domain.plan_records import ActionKind, Plan
from clientdesk.domain.plan_results import NOTHING, Performance, PlanResult
from clientdesk.domain.review_records import ReviewOutcome


@dataclass(frozen=True, slots=True)
class YearEnd:
    """A client whose review ended in the year."""

    client_id: int
    name: str
    outcome: ReviewOutcome
    closed_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class YearLine:
    """What a plan brought with one client in the `months` of the year that are measured.

    All sums over those months, against as many average months before the plan: `came` and
    `promised` are changes, hours that were freed are seconds below zero.
    """

    plan: Plan
    client_id: int
    name: str
    kind: ActionKind
    answer: Answer
    months: int
    came: Performance
    promised: Performance


@dataclass(frozen=True, kw_only=True)
class YearResult:
    """A calendar year. `early` are started plans of which nothing can be said in it yet."""

    year: int
    ends: tuple[YearEnd, ...]
    lines: tuple[YearLine, ...]
    early: tuple[PlanResult, ...] = ()

    def count(self, outcome: ReviewOutcome) -> int:
        """How many clients' reviews ended like this."""
        return len({end.client_id for end in self.ends if end.outcome is outcome})

    @property
    def months(self) -> int:
        """The most months that any client is measured in."""
        return max((line.months for line in self.lines), default=0)

    @cached_property
    def came(self) -> Performance:
        return sum((line.came for line in self.lines), NOTHING)

    @cached_property
    def promised(self) -> Performance:
        return sum((line.promised for line in self.lines), NOTHING)

    @property
    def plans(self) -> tuple[Plan, ...]:
        """The plans that are counted."""
        return tuple({line.plan.id: line.plan for line in self.lines}.values())
