"""What the portfolio report is made from, out of one state of a workbook."""

from datetime import date

from clientdesk.app.comparison import report_before
from clientdesk.app.countries import load_country
from clientdesk.app.guard import guard_of
from clientdesk.app.plan_progress import PlanProgress
from clientdesk.app.portfolio import Portfolio
from clientdesk.app.profit_limits import segment_limits
from clientdesk.app.segments import segments_of
from clientdesk.app.trends import Trends
from clientdesk.domain.period import Period
from clientdesk.output.portfolio_sheet import PortfolioSheet
from clientdesk.storage.rows import Reader
from clientdesk.storage.sums import firm_of


def portfolio_sheet(reader: Reader, today: date, period: Period) -> PortfolioSheet:
    """All that is printed of a period, read once."""
    firm = firm_of(reader)
    report = Portfolio(reader, today).report(period)
    progress = PlanProgress(reader, today)
    return PortfolioSheet(
        firm_name=firm.name,
        report=report,
        printed_on=today,
        paper=load_country(firm.country).paper,
        before=report_before(reader, today, period),
        segments=segments_of(reader, report, today),
        limits=segment_limits(reader),
        guard=guard_of(reader, today, report),
        trends=Trends(reader, today).all(),
        plans=progress.all(),
        years=progress.years(),
    )
