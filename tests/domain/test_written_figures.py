"""Dates and sums are read back from a text as they were written into it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.formats import Formats
from clientdesk.domain.written_figures import (
    amounts_in,
    dates_in,
    holds,
    numeric_dates,
    other_format,
    percents_in,
    same_figure,
)

PLACES = [("es", "AR", "ARS"), ("es", "ES", "EUR"), ("en", "GB", "GBP"), ("en", "US", "USD")]
FORMATS = [Formats(*place) for place in [*PLACES, ("es", "CL", "CLP"), ("es", "MX", "MXN")]]


@pytest.mark.parametrize("formats", FORMATS)
@given(day=st.dates(date(1990, 1, 1), date(2090, 12, 31)))
def test_a_long_date_is_read_back(formats: Formats, day: date) -> None:
    written = formats.long_date(day)
    assert dates_in(f"Desde el {written}.", formats) == [(day, written)]


@pytest.mark.parametrize("formats", FORMATS)
@given(amount=st.integers(0, 10**10))
def test_a_sum_is_read_back_and_is_of_this_country(formats: Formats, amount: int) -> None:
    written = formats.money(amount)
    text = f"Suma {written}, y nada más."
    found = list(amounts_in(text, formats))
    assert len(found) == 1
    assert same_figure(found[0], written)
    assert holds(text, written)
    assert other_format(text, formats) == []


@pytest.mark.parametrize(
    ("text", "value", "stands"),
    [
        ("hay 61 en total", "61", True),
        ("hay 610", "61", False),
        ("el 61,5", "61", False),
        ("el 61.", "61", True),
        ("de 1.610,00 €", "610,00 €", False),
        ("de 610,00\u00a0€", "610,00 €", True),
        ("nothing", "", False),
    ],
)
def test_a_value_stands_as_a_whole(text: str, value: str, stands: bool) -> None:
    assert holds(text, value) is stands


@pytest.mark.parametrize("text", ["31/12/2026", "31-12-26", "12.31.2026", "2026-12-31"])
def test_a_date_in_figures_is_found(text: str) -> None:
    assert numeric_dates(f"Vence el {text}.") == [text]


@pytest.mark.parametrize("text", ["CS-2016-C001", "HM-20261124", "+54 11 5555-0100", "1.220,00"])
def test_a_reference_or_a_sum_is_no_date(text: str) -> None:
    assert numeric_dates(f"Ref. {text}") == []


def test_sums_as_in_another_country_are_found() -> None:
    assert other_format("Son 1,234.50 y 12.50.", Formats("es", "AR", "ARS")) == [
        "1,234.50",
        "12.50",
    ]
    assert other_format("That is 1.234,50.", Formats("en", "GB", "GBP")) == ["1.234,50"]


def test_percents_are_found() -> None:
    assert percents_in("el 21,6\u202f% y el 5%") == ["21,6 %", "5%"]
