"""The yearly limit of exits in one state of a workbook: the one count that the program goes by."""

from collections.abc import Iterable
from datetime import date

from clientdesk.app.portfolio import Portfolio
from clientdesk.app.profit_limits import profit_limits
from clientdesk.domain.guard import Guard
from clientdesk.domain.period import calendar_year
from clientdesk.domain.profit_classes import ProfitLimits, profit_class
from clientdesk.domain.profitability import ProfitReport
from clientdesk.domain.records import Client
from clientdesk.storage.reviews import let_go_between, parted_with
from clientdesk.storage.rows import Reader, fetch
from clientdesk.storage.sums import firm_of


def guard_of(reader: Reader, today: date, report: ProfitReport | None = None) -> Guard:
    """The limit of the calendar year of `today`.

    Weak is who was in the default period; its `report` saves work, another one is passed over.
    Those let go this year are counted once, archived or not: they are no clients any more. Nor is
    anybody whose latest review ended with their leaving, in whichever year.
    """
    firm = firm_of(reader)
    gone = let_go_between(reader, calendar_year(today.year))
    there = {each.id for each in fetch(reader, Client, "NOT archived AND NOT prospect")}
    clients = there - gone - parted_with(reader)
    weak = clients & set(_weak(_report(reader, today, report), profit_limits(reader)))
    return Guard(
        reading=firm.guard_reading,
        share=firm.exit_share,
        clients=len(clients),
        weak=len(weak),
        let_go=len(gone),
    )


def _report(reader: Reader, today: date, made: ProfitReport | None) -> ProfitReport:
    portfolio = Portfolio(reader, today)
    period = portfolio.default_period()
    return made if made is not None and made.period == period else portfolio.report(period)


def _weak(report: ProfitReport, limits: ProfitLimits) -> Iterable[int]:
    for result in report.clients:
        if result.client_id is not None and profit_class(result, limits).is_weak:
            yield result.client_id
