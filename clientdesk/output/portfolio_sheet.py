"""What the portfolio report is made from, as PDF and as a workbook of spreadsheets."""

from dataclasses import dataclass
from datetime import date

from clientdesk.domain.country import Paper
from clientdesk.domain.guard import Guard
from clientdesk.domain.plan_results import PlanResult
from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.domain.segments import Segment, SegmentLimits
from clientdesk.domain.trends import PortfolioTrends
from clientdesk.domain.year_results import YearResult

DEFAULT_SEGMENT_LIMITS = SegmentLimits()


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioSheet:
    """The figures of a firm. A part without figures is left out: `before` is the period before,
    None where it is not known in full; `segments` are all of them, or none; `plans` are the started
    ones, `years` those to tell of, both with the latest first.
    """

    firm_name: str
    report: ProfitReport
    printed_on: date
    paper: Paper
    before: ProfitReport | None = None
    segments: tuple[Segment, ...] = ()
    limits: SegmentLimits = DEFAULT_SEGMENT_LIMITS
    guard: Guard | None = None
    trends: PortfolioTrends | None = None
    plans: tuple[PlanResult, ...] = ()
    years: tuple[YearResult, ...] = ()

    @property
    def ranked(self) -> list[ClientResult]:
        """The clients, the highest full profit first."""
        return sorted(self.report.clients, key=lambda each: (-each.full_profit, each.ref))
