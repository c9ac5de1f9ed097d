"""What came of started plans, from one state of a workbook: reviews, offers, and the figures since.

Reads a report for each span of months: in a window, use a snapshot in a job.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from clientdesk.app.agreed_volumes import agreed_volumes
from clientdesk.app.plan_cases import PlanCases
from clientdesk.app.portfolio import Portfolio
from clientdesk.domain.acceptance import Learned
from clientdesk.domain.month_results import all_month_results
from clientdesk.domain.period import Period
from clientdesk.domain.plan_answers import answer_of, holds_from
from clientdesk.domain.plan_records import ActionKind, Plan, PlanAction
from clientdesk.domain.plan_results import (
    MONTHS_NEEDED,
    ActionResult,
    AverageMonth,
    MonthProfit,
    PlanResult,
    Stage,
    average_month,
    begins,
    by_gain,
    counted,
    course_of,
    months_of,
    next_starts,
    result_period,
)
from clientdesk.domain.profitability import ClientResult
from clientdesk.domain.records import Client
from clientdesk.domain.year_results import YearEnd, YearLine, YearResult, times, year_of
from clientdesk.storage import sums
from clientdesk.storage.plans import actions_by_plan, started_plans
from clientdesk.storage.rows import Reader, fetch


def learned(reader: Reader) -> tuple[Learned, ...]:
    """How often clients said yes so far, by what they were asked; never asked is left out."""
    return PlanCases(reader).learned()


@dataclass(frozen=True, slots=True)
class Progress:
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

    def read(self) -> Progress:
        """Plans, years, and what clients' answers teach."""
        return Progress(self.all(), self.years(), self._cases.learned())

    def all(self) -> tuple[PlanResult, ...]:
        """The result of each started plan, the latest first."""
        return self._results

    def years(self) -> tuple[YearResult, ...]:
        """Each calendar year with a closed review or a started plan, the latest first."""
        ends = self._cases.ends(self._names)
        years = {end.closed_on.year for end in ends}
        for result in self._results:
            years |= set(_years_of(result))
        return tuple(self._year(year, ends) for year in sorted(years, reverse=True))

    @property
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
        rows = by_gain(self._row(plan, action) for action in self._actions[plan.id])
        period = result_period(plan, self._known_until)
        course = self._course(plan, period, rows)
        return PlanResult(plan=plan, period=period, rows=rows, course=course)

    def _course(
        self, plan: Plan, period: Period | None, rows: Sequence[ActionResult]
    ) -> tuple[MonthProfit, ...]:
        """Up to the plan's beginning while nothing can be said of what came after it."""
        told = period is not None and months_of(period) >= MONTHS_NEEDED
        end = period.end if period is not None and told else begins(plan)
        shown = Period(plan.period_start, min(end, self._known_until))
        inputs = sums.inputs_by_month(self._reader, shown, agreed_volumes(self._reader))
        months = all_month_results(shown, inputs)
        return course_of(months.get(row.action.client_id, ()) for row in counted(rows))

    def _row(self, plan: Plan, action: PlanAction) -> ActionResult:
        case, started_on = self._cases.of(action), plan.started_on or plan.starts_on
        later = self._next_starts.get((plan.id, action.client_id))
        period = result_period(plan, self._known_until, later)
        return ActionResult(
            action=action,
            name=self._names[action.client_id],
            answer=answer_of(action, case, started_on),
            holds_from=holds_from(action, case, started_on),
            period=period,
            since=self._since(action, period),
        )

    def _since(self, action: PlanAction, period: Period | None) -> AverageMonth | None:
        """None too where nothing is known from before to hold it against."""
        months = months_of(period)
        if period is None or months < MONTHS_NEEDED or action.fee_before is None:
            return None
        return average_month(self._report(period).get(action.client_id), months)

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
        span = year_of(year).overlap(row.period.start, row.period.end)
        if span is None:
            return None
        months = months_of(span)
        result = self._report(span).get(row.action.client_id)
        sums = AverageMonth(result.fees, result.seconds, result.contribution) if result else None
        return YearLine(
            plan=plan,
            client_id=row.action.client_id,
            name=row.name,
            kind=row.action.kind,
            answer=row.answer,
            months=months,
            came=(sums or AverageMonth()) - times(row.before, months),
            promised=times(row.promised_change, months),
        )


def _years_of(result: PlanResult) -> range:
    """From the year in which a plan was started to that of its last month so far."""
    first = (result.plan.started_on or result.plan.starts_on).year
    last = result.period.last_day.year if result.period is not None else first
    return range(first, max(first, last) + 1)
