"""Dates, decided for a whole column."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.app.importing.dates import DateColumn, decide, read_date
from clientdesk.domain.imported import DateOrder

NO_ORDER = DateColumn(None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2021-01-28", date(2021, 1, 28)),
        ("2021/1/5", date(2021, 1, 5)),
        ("2021-01-28T10:30:00Z", date(2021, 1, 28)),
        ("2019-06-16 12:00", date(2019, 6, 16)),
        ("20210128", date(2021, 1, 28)),
        ("Jan 28 2021", date(2021, 1, 28)),
        ("January 28, 2021", date(2021, 1, 28)),
        ("28 ene 2021", date(2021, 1, 28)),
        ("28 de septiembre de 2021", date(2021, 9, 28)),
        ("28-Jan-21", date(2021, 1, 28)),
        ("3. März 2021", date(2021, 3, 3)),
        ("lunes, 1 de marzo de 2021", date(2021, 3, 1)),
        ("44224", date(2021, 1, 28)),
    ],
)
def test_a_date_without_two_readings_needs_no_column(text: str, day: date) -> None:
    assert read_date(text, NO_ORDER) == day


@pytest.mark.parametrize(
    ("cells", "order"),
    [
        (["03/04/2026", "13/04/2026"], DateOrder.DMY),
        (["03/04/2026", "04/13/2026"], DateOrder.MDY),
        (["03.04.2026", "31.04.2026", "30.04.2026"], DateOrder.DMY),
        (["03/04/26", "28/04/26", "29/04/26"], DateOrder.DMY),
        (["99-04-28", "99-04-03"], DateOrder.YMD),
        (["3/4/2026 10:00", "4/28/2026 11:00"], DateOrder.MDY),
    ],
)
def test_one_day_above_twelve_settles_a_column(cells: list[str], order: DateOrder) -> None:
    assert decide(cells) == DateColumn(order)


@pytest.mark.parametrize(
    "cells", [["03/04/2026", "05/06/2026"], ["03.04.2026"], ["05/05/2026", "05/06/2026"]]
)
def test_a_column_that_proves_nothing_is_ambiguous(cells: list[str]) -> None:
    column = decide(cells)
    assert column.ambiguous
    assert all(read_date(cell, column) is None for cell in cells)


def test_the_users_answer_settles_an_ambiguous_column() -> None:
    assert read_date("03/04/2026", decide(["03/04/2026"], DateOrder.MDY)) == date(2026, 3, 4)
    assert read_date("03/04/2026", decide(["03/04/2026"], DateOrder.DMY)) == date(2026, 4, 3)


def test_proof_in_the_column_wins_over_an_answer() -> None:
    assert decide(["13/04/2026", "03/04/2026"], DateOrder.MDY).order == DateOrder.DMY


def test_years_first_or_last_in_two_digits_is_asked() -> None:
    assert decide(["21-01-13"]).ambiguous
    assert decide(["26-04-28", "26-04-03", "26-05-31"]).ambiguous


def test_day_and_month_alike_need_no_answer() -> None:
    column = decide(["05/05/2026"])
    assert read_date("05/05/2026", column) == date(2026, 5, 5)


def test_where_two_orders_contradict_only_proven_dates_of_the_usual_one_are_read() -> None:
    column = decide(["13/01/2026", "14/01/2026", "01/15/2026", "03/02/2026"])
    assert column.contradictory
    assert read_date("13/01/2026", column) == date(2026, 1, 13)
    assert read_date("01/15/2026", column) is None
    assert read_date("03/02/2026", column) is None


@pytest.mark.parametrize(
    "text", ["31/02/2026", "0/1/2026", "2026-13-01", "soon", "", "32 ene 2021"]
)
def test_what_is_no_date_is_not_read(text: str) -> None:
    assert read_date(text, DateColumn(DateOrder.DMY)) is None


@given(st.dates(date(1990, 1, 1), date(2060, 1, 1)), st.integers(2, 40))
def test_a_decided_column_reads_every_date_as_it_was_written(first: date, count: int) -> None:
    days = [first + timedelta(days=offset) for offset in range(count)]
    cells = [f"{day:%d/%m/%Y}" for day in days]
    column = decide(cells)
    assert column.ambiguous or [read_date(cell, column) for cell in cells] == days


@given(st.text(max_size=20))
def test_any_text_is_a_date_or_none(text: str) -> None:
    for order in DateOrder:
        assert isinstance(read_date(text, decide([text], order)), date | None)
