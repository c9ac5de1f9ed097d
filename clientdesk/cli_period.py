"""The period that `--from` and `--to` name."""

from datetime import date

from clientdesk.app.portfolio import Portfolio
from clientdesk.domain.period import Period
from clientdesk.domain.problems import RefusalCode, Refused


def chosen_period(portfolio: Portfolio, start: str | None, end: str | None) -> Period:
    """`--to` names the last day, which the half-open period ends after; Refused(BAD_DATE)."""
    default = portfolio.default_period()
    first = _day(start) if start else default.start
    last = _day(end) if end else None
    return Period.through(first, last) if last else Period.of(first, default.end)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise Refused(RefusalCode.BAD_DATE, value=text) from error
