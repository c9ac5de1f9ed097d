"""What came of started plans, from one state of a workbook: reviews, offers, and the figures since.

Reads a report for each span of months: in a window, use a snapshot in a job.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from clientdesk.app.plan_basis import plan_basis
from clientdesk.app.plan_cases import PlanCases
from clientdesk.app.portfolio import Portfolio
from clientdesk.domain.acceptance import Learned
from clientdesk.domain.period import Period, calendar_year
from clientdesk.domain.plan import PlanBasis
from clientdesk.domain.plan_answers import Answer, answer_of, holds_from
from clientdesk.domain.plan_records import ActionKind, Plan, PlanAction
from clientdesk.domain.plan_results import (
    MONTHS_NEEDED,
    ActionResult,
    MonthContribution,
    Performance,
    PlanResult,
    Stage,
    by_gain,
    counted,
    course_of,
    months_of,
    next_starts,
    performance_of,
    result_period,
    tools_left,
)
from clientdesk.domain.profitability import ClientResult
from clientdesk.domain.records import Client
from clientdesk.domain.year_results import YearEnd, YearLine, YearResult
from clientdesk.storage.plans import actions_by_plan, started_plans
from clientdesk.storage.rows import Reader, fetch


def learned(reader: Reader) -> tuple[Learned, ...]:
    """How often clients said yes so far, by what they were asked; never asked is left out."""
    return PlanCases(reader).learned()


@dataclass(frozen=True, slots=True)
class PlanResults:
    """All there is to say of started plans: the latest plan and the latest year first."""

    plans: tuple[PlanResult, ...]
    years: tuple[YearResult, ...]
    learned: tuple[Learned, ...]


class PlanProgress:
    """Results of started plans, of the store or of a snapshot."""

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader = reader
        self._today = today
        self._portfolio = Portfolio(reader, today)
        self._cases = PlanCases(reader)
        self._reports: dict[Period, dict[int, ClientResult]] = {}
        self._bases: dict[Period, PlanBasis] = {}

    def read(self) -> PlanResults:
        """Plans with their course, years, and what clients' answers teach."""
        plans = tuple(replace(each, course=self._course(each)) for each in self._results)
        return PlanResults(plans, self.years(), self._cases.learned())

    def all(self) -> tuple[PlanResult, ...]:
        """The result of each started plan without its course, the latest first."""
        return self._results

    def years(self) -> tuple[YearResult, ...]:
        """Each calendar year with a closed review or a started plan, the latest first."""
        ends = self._cases.ends(self._names)
        years = {end.closed_on.year for end in ends}
        for result in self._results:
            years |= set(_years_of(result))
        return tuple(self._year(year, ends) for year in sorted(years, reverse=True))

    @cached_property
    def _known_until(self) -> date:
        """The end of the last complete month with records."""
        return self._portfolio.default_period().end

    @cached_property
    def _results(self) -> tuple[PlanResult, ...]:
        return tuple(self._result(plan) for plan in self._plans)

    @cached_property
    def _plans(self) -> list[Plan]:
        return started_plans(self._reader)

    @cached_property
    def _actions(self) -> dict[int, tuple[PlanAction, ...]]:
        stored = actions_by_plan(self._reader)
        return {
            plan.id: tuple(
                each for each in stored.get(plan.id, ()) if each.kind is not ActionKind.KEEP
            )
            for plan in self._plans
        }

    @cached_property
    def _next_starts(self) -> dict[tuple[int, int], date]:
        return next_starts(self._plans, self._actions)

    @cached_property
    def _names(self) -> dict[int, str]:
        return {client.id: client.name for client in fetch(self._reader, Client)}

    def _result(self, plan: Plan) -> PlanResult:
        actions = self._actions[plan.id]
        rows = [self._row(plan, action) for action in actions]
        promised = [each.client_id for each in actions if each.kind is ActionKind.LET_GO]
        gone = [row.action.client_id for row in rows if row.answer in (Answer.LET_GO, Answer.LEFT)]
        tools = self._tools(plan, promised), self._tools(plan, gone)
        told = by_gain(self._told(row, *tools) for row in rows)
        return PlanResult(plan=plan, period=result_period(plan, self._known_until), rows=told)

    def _tools(self, plan: Plan, gone: Sequence[int]) -> dict[int, int]:
        """What shared tools cost others without them; a basis is read only where some left."""
        if not gone:
            return {}
        basis = self._basis(plan.period)
        known = [client_id for client_id in gone if client_id in basis.clients]
        return tools_left(basis, known, {each.client_id for each in self._actions[plan.id]})

    def _basis(self, period: Period) -> PlanBasis:
        if period not in self._bases:
            self._bases[period] = plan_basis(self._reader, period)
        return self._bases[period]

    def _told(
        self, row: ActionResult, promised: dict[int, int], gone: dict[int, int]
    ) -> ActionResult:
        """The row with what came of it."""
        client_id = row.action.client_id
        row = replace(
            row,
            tools_promised=promised.get(client_id, 0),
            tools_left=gone.get(client_id, 0),
        )
        return replace(row, since=self._since(row))

    def _course(self, result: PlanResult) -> tuple[MonthContribution, ...]:
        """Up to the plan's beginning while nothing can be said of what came after it."""
        told = result.period is not None and result.stage is not Stage.TOO_EARLY
        end = result.period.end if result.period is not None and told else result.begins
        start, end = result.plan.period_start, min(end, self._known_until)
        if end <= start:
            return ()
        shown = Period(start, end)
        months = self._portfolio.all_months(shown)
        return course_of(months.get(row.action.client_id, ()) for row in counted(result.rows))

    def _row(self, plan: Plan, action: PlanAction) -> ActionResult:
        """What was said to an action, and when; what came of it is still to be read."""
        case, started_on = self._cases.of(action), plan.day_of_start
        later = self._next_starts.get((plan.id, action.client_id))
        return ActionResult(
            action=action,
            name=self._names[action.client_id],
            answer=answer_of(action, case, started_on),
            holds_from=holds_from(action, case, started_on),
            period=result_period(plan, self._known_until, later),
            left_on=case.review.closed_on if case.review is not None else None,
        )

    def _since(self, row: ActionResult) -> Performance | None:
        """None too where nothing is known from before to hold it against."""
        period, months = row.period, months_of(row.period)
        if period is None or months < MONTHS_NEEDED or row.action.fee_before is None:
            return None
        return self._sums(row, period).a_month(months)

    def _sums(self, row: ActionResult, span: Period) -> Performance:
        result = self._report(span).get(row.action.client_id)
        return performance_of(result, row.tools_in(span))

    def _report(self, period: Period) -> dict[int, ClientResult]:
        """Each client's line, read once."""
        if period not in self._reports:
            lines = self._portfolio.report(period).clients
            self._reports[period] = {each.client_id or 0: each for each in lines}
        return self._reports[period]

    def _year(self, year: int, ends: list[YearEnd]) -> YearResult:
        rows = [(result.plan, row) for result in self._results for row in result.rows]
        lines = (self._year_line(year, plan, row) for plan, row in rows)
        here = [result for result in self._results if year in _years_of(result)]
        return YearResult(
            year=year,
            ends=tuple(end for end in ends if end.closed_on.year == year),
            lines=tuple(line for line in lines if line is not None),
            early=tuple(each for each in here if each.stage is Stage.TOO_EARLY),
        )

    def _year_line(self, year: int, plan: Plan, row: ActionResult) -> YearLine | None:
        """None where nothing of the year is measured, or nothing can be said of the plan yet."""
        if row.since is None or row.period is None:
            return None
        span = calendar_year(year).overlap(row.period.start, row.period.end)
        if span is None:
            return None
        months = months_of(span)
        return YearLine(
            plan=plan,
            client_id=row.action.client_id,
            name=row.name,
            kind=row.action.kind,
            answer=row.answer,
            months=months,
            came=self._sums(row, span) - row.before.over(months),
            promised=row.promised_change.over(months),
        )


def _years_of(result: PlanResult) -> range:
    """From the year in which a plan was started to that of its last month so far."""
    first = result.plan.day_of_start.year
    last = result.period.last_day.year if result.period is not None else first
    return range(first, max(first, last) + 1)
