"""Which backups are kept: never too few, never two too close, and for years on end."""

from datetime import datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.rotation import APART, times_to_keep

START = datetime(2024, 1, 1)
MINUTES = st.integers(0, 3 * 366 * 24 * 60)
TIMES = st.lists(MINUTES.map(lambda m: START + timedelta(minutes=m)), max_size=400)
CLUSTERS = st.lists(st.integers(0, 6000), max_size=300).map(
    lambda all_: [START + timedelta(minutes=each) for each in all_]
)


def rotated(times: list[datetime]) -> list[datetime]:
    """One backup after another, each followed by a rotation."""
    kept: frozenset[datetime] = frozenset()
    for time in times:
        kept = times_to_keep([*kept, time])
    return sorted(kept)


def test_nothing_is_kept_of_nothing() -> None:
    assert times_to_keep([]) == frozenset()


def test_all_of_today_and_yesterday_that_are_half_an_hour_apart_are_kept() -> None:
    day = datetime(2026, 11, 22, 9)
    at = [day + timedelta(minutes=m) for m in (0, 29, 30, 45, 60, 61)]
    # 9:29 and 9:45 are too close to 9:00 and 9:30; 10:01 is the newest of all
    assert times_to_keep(at) == {at[0], at[2], at[4], at[5]}
    assert times_to_keep([*at, day - timedelta(hours=10)]) >= {day - timedelta(hours=10)}


def test_of_the_days_before_only_the_last_is_kept() -> None:
    newest = datetime(2026, 11, 22, 18)
    before = [datetime(2026, 11, 19, hour) for hour in (9, 12, 17)]
    assert times_to_keep([newest, *before]) == {newest, before[2]}


def test_a_backup_a_day_leaves_12_days_then_10_weeks_then_9_months() -> None:
    days = [datetime(2024, 1, 1, 18) + timedelta(days=n) for n in range(731)]  # to 2025-12-31
    kept = rotated(days)
    # Daily: 20 to 31 December. The week of the 20th (from Monday 15th) is stood for by it, so the
    # weeks are the ten before, each with its Sunday: 14 December back to 12 October. October is
    # stood for, so the months are September back to January, with the last Sunday each that was
    # once kept as a week's.
    assert kept[-12:] == days[-12:]
    sundays = [datetime(2025, 12, 14, 18) - timedelta(weeks=n) for n in range(10)]
    assert kept[-22:-12] == sorted(sundays)
    assert sundays[-1] == datetime(2025, 10, 12, 18)
    months = kept[:-22]
    assert [time.month for time in months] == [1, 2, 3, 4, 5, 6, 7, 8, 9]
    assert all(time.year == 2025 and time.day >= 22 for time in months)


def test_a_row_of_backups_at_short_intervals_leaves_one_every_half_hour_or_so() -> None:
    times = [datetime(2026, 11, 22, 8) + timedelta(minutes=20 * n) for n in range(30)]
    kept = rotated(times)  # 8:00 to 17:40; one in two, as 20 minutes are too few and 40 enough
    assert kept == [*times[0:30:2], times[29]]


def test_whoever_comes_back_after_years_keeps_what_there_was() -> None:
    old = [datetime(2020, 3, 2, 9), datetime(2020, 7, 1, 9), datetime(2021, 7, 1, 9)]
    assert times_to_keep([*old, datetime(2026, 11, 22, 9)]) == {*old, datetime(2026, 11, 22, 9)}


@given(TIMES | CLUSTERS)
def test_the_newest_is_kept_and_only_what_there_is(times: list[datetime]) -> None:
    kept = times_to_keep(times)
    assert kept <= set(times)
    assert not times or max(times) in kept


@given(TIMES | CLUSTERS)
def test_keeping_again_removes_nothing_more(times: list[datetime]) -> None:
    kept = times_to_keep(times)
    assert times_to_keep(kept) == kept


@given(TIMES | CLUSTERS)
def test_there_are_never_more_than_the_rotation_has_places(times: list[datetime]) -> None:
    kept = times_to_keep(times)
    recent = [time for time in kept if time.date() >= max(times).date() - timedelta(days=1)]
    assert len(kept) - len(recent) <= 12 + 10 + 9
    # within two days, at most 96 that are half an hour apart, the newest and one a day
    assert len(recent) <= 2 * 48 + 3


@given(CLUSTERS)
def test_recent_ones_are_apart_but_for_the_last_of_each_day(times: list[datetime]) -> None:
    kept = sorted(times_to_keep(times))
    last_of_day = {max(t for t in kept if t.date() == each.date()) for each in kept}
    others = [time for time in kept if time not in last_of_day]
    assert all(b - a >= APART for a, b in pairwise(others))


@given(TIMES)
def test_each_of_the_12_latest_days_with_a_backup_keeps_its_last(times: list[datetime]) -> None:
    kept = times_to_keep(times)
    for day in sorted({time.date() for time in times}, reverse=True)[:12]:
        assert max(time for time in times if time.date() == day) in kept


@given(st.lists(st.integers(1, 5000), min_size=1, max_size=300))
def test_rotating_after_each_backup_always_reaches_back_as_far(steps: list[int]) -> None:
    """No gap opens: of any 12 days that had a backup, the last is still there the next day."""
    time, times = START, []
    for step in steps:
        time += timedelta(minutes=step)
        times.append(time)
    kept = rotated(times)
    days = sorted({each.date() for each in times}, reverse=True)[:12]
    assert {each.date() for each in kept} >= set(days)
