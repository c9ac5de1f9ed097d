"""What starting a plan writes, read ahead: the reviews that it opens, and what it promises."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from clientdesk.app.guard import guard_of
from clientdesk.app.plan_basis import plan_basis
from clientdesk.app.portfolio import Portfolio
from clientdesk.app.review_start import ReviewStart, StartRow
from clientdesk.domain.guard import Guard
from clientdesk.domain.package_records import Package
from clientdesk.domain.plan_promise import promised, proposed_terms, shared_savings
from clientdesk.domain.plan_records import Plan, PlanAction
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.profitability import ProfitReport
from clientdesk.domain.review_records import ReviewTerms, TermsSide
from clientdesk.storage import journal
from clientdesk.storage.plans import actions_to_start
from clientdesk.storage.record_start import first_records
from clientdesk.storage.rows import Reader, get
from clientdesk.storage.sums import last_record_day


@dataclass(frozen=True, slots=True)
class PreparedStart:
    """What a plan would write on a day.

    `actions` are those that a review is about, with the client's average month before and what
    they promise. `rows`, by client id, fill a new review. `as_of` is the latest change of the
    workbook that was read.
    """

    as_of: int
    plan: Plan
    guard: Guard
    actions: tuple[PlanAction, ...]
    rows: Mapping[int, tuple[StartRow, ...]]


class PlanStart:
    """Reads reports: in a window, use a snapshot in a job."""

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader = reader
        self._today = today

    def of(self, plan_id: int) -> PreparedStart:
        """All that starting a plan writes; Refused(PLAN_UNKNOWN).

        Nothing is done with clients that were archived since it was made. Over a period without
        records there is no month before, and so no promise to hold anything against.
        """
        plan = get(self._reader, Plan, plan_id)
        if plan is None:
            raise Refused(RefusalCode.PLAN_UNKNOWN)
        portfolio = Portfolio(self._reader, self._today)
        report = portfolio.report(portfolio.default_period())
        basis = plan_basis(self._reader, plan.period)
        actions = actions_to_start(self._reader, plan_id)
        return PreparedStart(
            as_of=journal.latest(self._reader.db),
            plan=plan,
            guard=guard_of(self._reader, self._today, report),
            actions=promised(basis, actions) if self._is_on_record(plan) else actions,
            rows={each.client_id: self._rows(plan, each, report) for each in actions},
        )

    def _is_on_record(self, plan: Plan) -> bool:
        """Whether anything is known of the plan's period: else no month before is to be had."""
        first = min(first_records(self._reader).values(), default=None)
        last = last_record_day(self._reader)
        if first is None or last is None:
            return False
        return first < plan.period_end and last >= plan.period_start

    def _rows(self, plan: Plan, action: PlanAction, report: ProfitReport) -> tuple[StartRow, ...]:
        start = ReviewStart(self._reader, self._today, action.client_id, report)
        terms = start.terms()
        wanted = proposal_of(self._reader, terms, plan, action)
        if wanted is not None:
            terms = [wanted if each.side is TermsSide.PROPOSED else each for each in terms]
        savings = shared_savings(start.savings(), action)
        return (*start.needs(), *start.uses(), *savings, *terms)


def proposal_of(
    reader: Reader, terms: Iterable[ReviewTerms], plan: Plan, action: PlanAction
) -> ReviewTerms | None:
    """What a plan proposes in a review that holds these terms; None where it is to let go."""
    package = get(reader, Package, action.package_id) if action.package_id else None
    return proposed_terms(terms, plan, action, package.name if package else "")
