"""The days of a letter: when a change may begin, when a reply is due."""

from datetime import date, timedelta

from clientdesk.domain.country import Country
from clientdesk.domain.period import first_of_month_from, next_month
from clientdesk.domain.records import Engagement

RENEGOTIATION_NOTICE = 30  # days; F05 of the letter rules
STEEP_RISE_NOTICE = 60  # days, for a rise above a fifth
REPLY_WORKING_DAYS = 10
_HANDOVER_DAYS = 7  # a list of work is promised between the letter and the end


def notice_days(engagement: Engagement | None, country: Country) -> int:
    """What the agreement says, or else the country's habit."""
    if engagement is not None and engagement.notice_days is not None:
        return engagement.notice_days
    return country.notice_days


def renegotiation_notice(
    engagement: Engagement | None, country: Country, current: int, proposed: int
) -> int:
    """Days between letter and new fee: at least 30 without an agreement, 60 for a steep rise."""
    agreed = engagement is not None and engagement.notice_days is not None
    days = notice_days(engagement, country)
    days = days if agreed else max(days, RENEGOTIATION_NOTICE)
    steep = 5 * (proposed - current) > current
    return max(days, STEEP_RISE_NOTICE) if steep else days


def month_end_from(day: date) -> date:
    """The last day of the day's month."""
    return next_month(day) - timedelta(days=1)


def add_working_days(day: date, count: int) -> date:
    """Monday to Friday; public holidays are not known here."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day


def renegotiation_date(letter_date: date, notice: int) -> date:
    """A first of a month after the notice, with room for a reply before it."""
    reply = earliest_reply(letter_date)
    return first_of_month_from(max(letter_date + timedelta(days=notice), reply + timedelta(days=1)))


def earliest_reply(letter_date: date) -> date:
    return add_working_days(letter_date, REPLY_WORKING_DAYS)


def reply_by(letter_date: date, effective_date: date) -> date:
    """About two weeks before the change on a working day, never less than ten working days."""
    wanted = effective_date - timedelta(days=14)
    wanted -= timedelta(days=max(0, wanted.weekday() - 4))
    return max(wanted, earliest_reply(letter_date))


def offboarding_date(letter_date: date, notice: int) -> date:
    """A month's end after the notice."""
    return month_end_from(letter_date + timedelta(days=max(notice, _HANDOVER_DAYS)))
