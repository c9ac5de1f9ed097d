"""What came of a started plan: an average month before it, as it was promised, and since.

Profit is contribution here: when a client leaves, its part of the overhead stays with the firm, and
full profit would count that as gained.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from functools import cached_property

from clientdesk.domain.arithmetic import Arithmetic, Figure, Measure, in_hours, made, named_terms
from clientdesk.domain.money import average, ratio, split
from clientdesk.domain.month_results import ClientMonth
from clientdesk.domain.period import Period, first_of_month_from
from clientdesk.domain.plan import PlanBasis, outcome
from clientdesk.domain.plan_answers import Answer
from clientdesk.domain.plan_records import ActionKind, Plan, PlanAction
from clientdesk.domain.profitability import ClientResult
from clientdesk.domain.review_results import period_since

MONTHS_NEEDED = 3  # before anything is claimed: fewer say more of the season than of the plan
MONTHS_IN_ALL = 12


class Stage(StrEnum):
    """How much a plan's results can be trusted yet."""

    TOO_EARLY = "too_early"
    INTERIM = "interim"
    FINAL = "final"


@dataclass(frozen=True, slots=True)
class Performance:
    """What a client pays, takes and leaves, of an average month or added up: money in minor units,
    time in seconds.
    """

    fees: int = 0
    seconds: int = 0
    contribution: int = 0

    @property
    def margin(self) -> Fraction | None:
        """Contribution ÷ fees."""
        return ratio(self.contribution, self.fees)

    def a_month(self, months: int) -> "Performance":
        """Of so many months, as an average one."""
        return Performance(
            average(self.fees, months),
            average(self.seconds, months),
            average(self.contribution, months),
        )

    def over(self, months: int) -> "Performance":
        """Of an average month, as that of so many."""
        return Performance(self.fees * months, self.seconds * months, self.contribution * months)

    def __add__(self, other: "Performance") -> "Performance":
        fees, seconds = self.fees + other.fees, self.seconds + other.seconds
        return Performance(fees, seconds, self.contribution + other.contribution)

    def __sub__(self, other: "Performance") -> "Performance":
        fees, seconds = self.fees - other.fees, self.seconds - other.seconds
        return Performance(fees, seconds, self.contribution - other.contribution)


NOTHING = Performance()


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionResult:
    """One client of a plan. `holds_from` is when agreed terms or a package begin, where known.

    `period` are the whole months since the plan, for as long as no later plan changed the client
    again; `since` is their average month, None before there are MONTHS_NEEDED of them.

    What shared tools cost a client that leaves is not all saved: `tools_promised` and, from
    `left_on` on, `tools_left` a month fall to clients outside the plan. They count against it.
    """

    action: PlanAction
    name: str
    answer: Answer
    holds_from: date | None = None
    period: Period | None = None
    since: Performance | None = None
    tools_promised: int = 0
    tools_left: int = 0
    left_on: date | None = None

    def tools_in(self, span: Period) -> int:
        """What others pay for its tools in the months of a span after it left."""
        left_on = self.left_on or span.end
        return self.tools_left * sum(1 for part in span.months() if part.start >= left_on)

    @property
    def before(self) -> Performance:
        action = self.action
        fees, seconds = action.fee_before or 0, action.seconds_before or 0
        return Performance(fees, seconds, action.profit_before or 0)

    @property
    def promised(self) -> Performance:
        action = self.action
        fees, seconds = action.fee_promised or 0, action.seconds_promised or 0
        return Performance(fees, seconds, (action.profit_promised or 0) - self.tools_promised)

    @property
    def change(self) -> Performance | None:
        """What an average month has gained since."""
        return self.since - self.before if self.since is not None else None

    @property
    def promised_change(self) -> Performance:
        """What an average month was to gain."""
        return self.promised - self.before


@dataclass(frozen=True, slots=True)
class ResultTotals:
    """The sums of a plan's clients; `since` None: nothing can be claimed yet."""

    before: Performance
    promised: Performance
    since: Performance | None

    @property
    def change(self) -> Performance | None:
        return self.since - self.before if self.since is not None else None

    @property
    def promised_change(self) -> Performance:
        return self.promised - self.before


@dataclass(frozen=True, slots=True)
class MonthContribution:
    """The contribution of a plan's clients in one month."""

    month: date
    contribution: int


@dataclass(frozen=True, kw_only=True)
class PlanResult:
    """A started plan with each of its clients; `period` are the whole months since it began.

    `course` are the months from those it was worked out from on; while it is too early to say
    anything, up to its beginning.
    """

    plan: Plan
    period: Period | None
    rows: tuple[ActionResult, ...]
    course: tuple[MonthContribution, ...] = ()

    @property
    def begins(self) -> date:
        """The first month that is measured."""
        return begins(self.plan)

    @property
    def months(self) -> int:
        return months_of(self.period)

    @property
    def stage(self) -> Stage:
        if self.months < MONTHS_NEEDED:
            return Stage.TOO_EARLY
        return Stage.INTERIM if self.months < MONTHS_IN_ALL else Stage.FINAL

    @cached_property
    def totals(self) -> ResultTotals:
        """Of the clients that are counted."""
        rows = counted(self.rows)
        told = [row.since for row in rows if row.since is not None]
        before = sum((row.before for row in rows), NOTHING)
        promised = sum((row.promised for row in rows), NOTHING)
        return ResultTotals(before, promised, sum(told, NOTHING) if told else None)

    def count(self, *answers: Answer) -> int:
        """How many clients of the plan answered one of these."""
        return sum(1 for row in self.rows if row.answer in answers)


def changes_by_client(figure: Figure, result: PlanResult) -> Arithmetic:
    """The change in FEES, CONTRIBUTION, or HOURS freed, client by client: since the plan began, or
    as it was promised while nothing can be said of that.
    """
    measure = Measure.HOURS if figure is Figure.HOURS else Measure.MONEY
    told = result.totals.since is not None
    changes = [(row.name, row.change if told else row.promised_change) for row in result.rows]
    known = [(name, _number(change, figure)) for name, change in changes if change is not None]
    return made(figure, measure, named_terms(known, measure))


def _number(change: Performance, figure: Figure) -> Fraction | int:
    match figure:
        case Figure.HOURS:
            return in_hours(-change.seconds)
        case Figure.FEES:
            return change.fees
        case _:
            return change.contribution


def counted(rows: Sequence[ActionResult]) -> tuple[ActionResult, ...]:
    """The clients that something can be said of, as soon as there are any; else all."""
    return tuple(row for row in rows if row.since is not None) or tuple(rows)


def course_of(clients: Iterable[Sequence[ClientMonth]]) -> tuple[MonthContribution, ...]:
    """Their contribution month by month, from months of the same period."""
    sums: dict[date, int] = {}
    for months in clients:
        for each in months:
            contribution = each.fees - each.write_offs - each.cost
            sums[each.month] = sums.get(each.month, 0) + contribution
    return tuple(MonthContribution(month, sums[month]) for month in sorted(sums))


def months_of(period: Period | None) -> int:
    """The whole months of a period; 0 for none."""
    return len(period.months()) if period is not None else 0


def result_period(plan: Plan, known_until: date, later: date | None = None) -> Period | None:
    """The whole months, at most twelve, in which a started plan is measured.

    From where it begins to the end of what is known, or to where a `later` plan changes the same
    client again.
    """
    return period_since(begins(plan), min(known_until, later or known_until))


def begins(plan: Plan) -> date:
    """The month in which its changes begin, or the first whole one after it was started."""
    return first_of_month_from(max(plan.starts_on, plan.day_of_start))


def performance_of(result: ClientResult | None, tools: int = 0) -> Performance:
    """Of a period; zeros where a client is in no report. `tools` are what others pay for it."""
    if result is None:
        return Performance(contribution=-tools)
    return Performance(result.fees, result.seconds, result.contribution - tools)


def tools_left(basis: PlanBasis, gone: Sequence[int], inside: Collection[int]) -> dict[int, int]:
    """What clients outside a plan pay more a month for shared tools without those who are gone, by
    the latter; `inside` are all clients of the plan, who bear their own part of it.
    """
    actions = [PlanAction(client_id=id_, kind=ActionKind.LET_GO) for id_ in gone]
    after, today = outcome(basis, actions).lines, basis.today.lines
    more = sum(lines.tools - today[id_].tools for id_, lines in after.items() if id_ not in inside)
    weights = [basis.today.of(id_).tools for id_ in gone]
    if not any(weights):
        return {}
    shares = split(average(more, basis.months), weights)
    return dict(zip(gone, shares, strict=True))


def next_starts(plans: Sequence[Plan], actions: Mapping[int, Sequence[PlanAction]]
                ) -> dict[tuple[int, int], date]:  # fmt: skip
    """By plan and client, when the next started plan changes the client again.

    `actions` are the changes of each plan, by its id.
    """
    nexts: dict[tuple[int, int], date] = {}
    coming: dict[int, date] = {}
    for plan in sorted(plans, key=lambda each: (each.starts_on, each.id), reverse=True):
        for action in actions.get(plan.id, ()):
            if action.client_id in coming:
                nexts[plan.id, action.client_id] = coming[action.client_id]
            coming[action.client_id] = plan.starts_on
    return nexts


def by_gain(rows: Iterable[ActionResult]) -> tuple[ActionResult, ...]:
    """Those first that were promised to gain most."""
    return tuple(
        sorted(rows, key=lambda row: (-row.promised_change.contribution, row.name.casefold()))
    )
