from datetime import date
from fractions import Fraction

import pytest

from clientdesk.domain.formats import Formats
from clientdesk.domain.typed import (
    typed_date,
    typed_fraction,
    typed_hours,
    typed_money,
    typed_number,
)

SPAIN = Formats("es", "ES", "EUR")
STATES = Formats("en", "US", "USD")
CHILE = Formats("es", "CL", "CLP")


@pytest.mark.parametrize(
    ("text", "formats", "minor"),
    [
        ("1234,5", SPAIN, 123450),
        ("1.234,50 €", SPAIN, 123450),
        ("1.250", SPAIN, 125000),
        ("12.50", SPAIN, 1250),
        ("1,234.50", SPAIN, 123450),
        ("1 234,50", SPAIN, 123450),
        ("1.234.567", SPAIN, 123456700),
        ("−20", SPAIN, -2000),
        ("1,250", STATES, 125000),
        ("$1,234.50", STATES, 123450),
        ("US$ 12.5", STATES, 1250),
        ("12 EUR", SPAIN, 1200),
        ("2.000", CHILE, 2000),
    ],
)
def test_money_is_read_as_the_country_writes_it(text: str, formats: Formats, minor: int) -> None:
    assert typed_money(text, formats) == minor


@pytest.mark.parametrize(
    ("text", "formats"),
    [
        ("1,250", SPAIN),
        ("1.250", STATES),
        ("12,50", CHILE),
        ("1.23.456", SPAIN),
        ("12.34.567,5", SPAIN),
        ("1,2.3,4", SPAIN),
        ("abc", SPAIN),
        ("", SPAIN),
        ("5-3", SPAIN),
        ("12 perros", SPAIN),
    ],
)
def test_money_without_one_reading_is_not_guessed(text: str, formats: Formats) -> None:
    assert typed_money(text, formats) is None


@pytest.mark.parametrize(
    ("text", "formats", "day"),
    [
        ("5/3/2026", SPAIN, date(2026, 3, 5)),
        ("5.3.26", SPAIN, date(2026, 3, 5)),
        ("3/5/2026", STATES, date(2026, 3, 5)),
        ("2026-03-05", STATES, date(2026, 3, 5)),
        ("31/2/2026", SPAIN, None),
        ("marzo", SPAIN, None),
    ],
)
def test_a_date_has_the_order_of_the_country(text: str, formats: Formats, day: date | None) -> None:
    assert typed_date(text, formats) == day


def test_a_count_is_a_whole_number() -> None:
    assert typed_number(" 60 ") == 60
    assert typed_number("6,5") is None
    assert typed_number("-3") is None


def test_hours_become_seconds() -> None:
    assert typed_hours("160", SPAIN) == 576000
    assert typed_hours("1,33", SPAIN) == 4788
    assert typed_hours("0", SPAIN) is None


@pytest.mark.parametrize(
    ("text", "formats", "number"),
    [
        ("2,5", SPAIN, Fraction(5, 2)),
        ("2.5", SPAIN, Fraction(5, 2)),
        ("0.125", STATES, Fraction(1, 8)),
        ("0", SPAIN, Fraction(0)),
        ("-1", SPAIN, None),
        ("12 %", SPAIN, None),
        ("", SPAIN, None),
    ],
)
def test_numbers_with_decimals(text: str, formats: Formats, number: Fraction | None) -> None:
    assert typed_fraction(text, formats) == number
