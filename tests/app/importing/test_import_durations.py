"""Durations and times of day."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.app.importing.durations import read_duration, read_time
from clientdesk.domain.imported import DurationStyle


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1:30", 5400),
        ("132:49:50", 478190),
        ("0:06", 360),
        ("1.50", 5400),
        ("1,5", 5400),
        ("1.33", 4788),
        ("0,01", 36),
        ("90 min", 5400),
        ("18:25 min", 1105),
        ("45 sec", 45),
        ("1h 30m", 5400),
        ("1h30", 5400),
        ("1.5h", 5400),
        ("2 h", 7200),
        ("1 hora 15 minutos", 4500),
        ("-1:30", -5400),
        ("-0,5", -1800),
    ],
)
def test_a_duration_is_whole_seconds(text: str, seconds: int) -> None:
    assert read_duration(text, DurationStyle.HOURS) == seconds


@pytest.mark.parametrize(
    ("style", "text", "seconds"),
    [
        (DurationStyle.MINUTES, "90", 5400),
        (DurationStyle.SECONDS, "90", 90),
        (DurationStyle.DAYS, "0.0625", 5400),
    ],
)
def test_a_bare_number_counts_what_the_column_says(
    style: DurationStyle, text: str, seconds: int
) -> None:
    assert read_duration(text, style) == seconds


def test_a_bare_number_without_a_unit_is_not_read() -> None:
    assert read_duration("90", None) is None


@pytest.mark.parametrize("text", ["", "soon", "1:75", "h", "1:2:3:4", "min"])
def test_what_is_no_duration_is_not_read(text: str) -> None:
    assert read_duration(text, DurationStyle.HOURS) is None


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("10:23 AM", 37380),
        ("11:23:01 PM", 84181),
        ("12:00 a. m.", 0),
        ("12:30 p.m.", 45000),
        ("23:15", 83700),
        ("9:05", 32700),
        ("24:00", 86400),
        ("13:00 PM", None),
        ("25:00", None),
        ("noon", None),
    ],
)
def test_a_time_of_day_in_twelve_or_twenty_four_hours(text: str, seconds: int | None) -> None:
    assert read_time(text) == seconds


@given(st.integers(0, 10**6))
def test_clock_durations_read_back(seconds: int) -> None:
    text = f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    assert read_duration(text, None) == seconds
