"""The days of a letter, counted by hand on the calendar of 2026."""

from datetime import date

import pytest

from clientdesk.app.countries import load_country
from clientdesk.domain import letter_dates
from clientdesk.domain.records import Engagement

SUNDAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("agreed", "country", "proposed", "days"),
    [
        (None, "AR", 12000, 30),  # a rise of exactly a fifth is not steep
        (None, "AR", 12001, 60),
        (None, "US", 11000, 30),  # no notice by habit, but a fee needs thirty days
        (15, "AR", 11000, 15),
        (90, "AR", 13000, 90),
    ],
)
def test_notice_of_a_new_fee(agreed: int | None, country: str, proposed: int, days: int) -> None:
    engagement = Engagement(client_id=1, notice_days=agreed)
    found = letter_dates.renegotiation_notice(engagement, load_country(country), 10000, proposed)
    assert found == days


def test_ten_working_days_skip_two_week_ends() -> None:
    assert letter_dates.earliest_reply(SUNDAY) == date(2026, 12, 4)


def test_reply_is_due_two_weeks_before_on_a_working_day() -> None:
    # 1 February 2027 less 14 days is Monday 18 January.
    assert letter_dates.reply_by(SUNDAY, date(2027, 2, 1)) == date(2027, 1, 18)
    # 1 January 2027 less 14 days is Friday 18 December.
    assert letter_dates.reply_by(SUNDAY, date(2027, 1, 1)) == date(2026, 12, 18)


def test_a_new_fee_starts_on_a_first_after_the_notice() -> None:
    assert letter_dates.renegotiation_date(SUNDAY, 60) == date(2027, 2, 1)
    assert letter_dates.renegotiation_date(SUNDAY, 30) == date(2027, 1, 1)


def test_services_end_with_a_month_after_the_notice() -> None:
    assert letter_dates.offboarding_date(SUNDAY, 30) == date(2026, 12, 31)
    assert letter_dates.offboarding_date(SUNDAY, 0) == date(2026, 11, 30)
    assert letter_dates.offboarding_date(date(2026, 11, 28), 0) == date(2026, 12, 31)
