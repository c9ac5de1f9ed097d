"""Until when records are kept."""

from datetime import date

from clientdesk.domain.records import Client
from clientdesk.domain.retention import Leaving, RetentionReason, kept_until

CLIENT = Client(id=1, ref="C001", name="Bar Sur")


def test_years_count_from_the_last_day_of_the_relation() -> None:
    kept = kept_until(CLIENT, Leaving(ended_on=date(2020, 3, 31)), 6)
    assert (kept.until, kept.reason) == (date(2026, 3, 31), RetentionReason.ENDED)
    assert kept.counted_from == date(2020, 3, 31)


def test_a_record_after_the_last_day_counts_on() -> None:
    leaving = Leaving(ended_on=date(2020, 3, 31), last_record=date(2020, 5, 4))
    kept = kept_until(CLIENT, leaving, 6)
    assert (kept.until, kept.reason) == (date(2026, 5, 4), RetentionReason.LAST_RECORD)


def test_what_was_agreed_holds_where_it_is_later() -> None:
    leaving = Leaving(date(2020, 3, 31), date(2030, 3, 31), date(2020, 2, 1))
    kept = kept_until(CLIENT, leaving, 6)
    assert (kept.until, kept.reason, kept.counted_from) == (
        date(2030, 3, 31),
        RetentionReason.AGREED,
        None,
    )


def test_what_was_agreed_never_ends_before_the_years_of_the_law() -> None:
    leaving = Leaving(agreed_until=date(2021, 1, 1), last_record=date(2020, 5, 4))
    assert kept_until(CLIENT, leaving, 6).until == date(2026, 5, 4)


def test_a_leap_day_ends_on_the_last_of_february() -> None:
    assert kept_until(CLIENT, Leaving(ended_on=date(2020, 2, 29)), 5).until == date(2025, 2, 28)


def test_records_are_due_on_their_day_and_never_without_one() -> None:
    kept = kept_until(CLIENT, Leaving(ended_on=date(2020, 3, 31)), 6)
    assert kept.is_due(date(2026, 3, 31))
    assert not kept.is_due(date(2026, 3, 30))
    nothing = kept_until(CLIENT, Leaving(), 6)
    assert (nothing.until, nothing.reason) == (None, RetentionReason.NO_DAY)
    assert not nothing.is_due(date(9999, 12, 31))
