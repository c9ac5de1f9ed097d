"""Figures as each country writes them: the table of conventions, by hand."""

from datetime import date, datetime
from fractions import Fraction

import pytest

from clientdesk.domain.formats import Formats

DAY = date(2026, 3, 5)
SPACE = "\u00a0"


@pytest.mark.parametrize(
    ("language", "country", "currency", "money"),
    [
        ("es", "ES", "EUR", f"1.234,50{SPACE}€"),
        ("es", "AR", "ARS", f"${SPACE}1.234,50"),
        ("es", "MX", "MXN", "$1,234.50"),
        ("es", "PE", "PEN", f"S/{SPACE}1,234.50"),
        ("es", "EC", "USD", "$1.234,50"),
        ("es", "UY", "UYU", f"${SPACE}1.234,50"),
        ("es", "BO", "BOB", f"Bs{SPACE}1.234,50"),
        ("es", "CR", "CRC", f"₡1{SPACE}234,50"),
        ("es", "GT", "GTQ", f"Q{SPACE}1,234.50"),
        ("es", "DO", "DOP", "RD$1,234.50"),
        ("en", "GB", "GBP", "£1,234.50"),
        ("en", "IE", "EUR", "€1,234.50"),
        ("en", "US", "USD", "$1,234.50"),
    ],
)
def test_money_of_each_country(language: str, country: str, currency: str, money: str) -> None:
    formats = Formats(language, country, currency)
    assert formats.money(123_450) == money
    assert formats.money(-123_450) == f"−{money}"


def test_a_currency_without_cents_has_none() -> None:
    assert Formats("es", "CL", "CLP").money(1_235) == "$1.235"


def test_dates_in_letters_are_never_all_numbers() -> None:
    assert Formats("es", "AR", "ARS").long_date(DAY) == "5 de marzo de 2026"
    assert Formats("en", "GB", "GBP").long_date(DAY) == "5 March 2026"
    assert Formats("en", "US", "USD").long_date(DAY) == "March 5, 2026"


def test_short_dates_follow_the_country() -> None:
    assert Formats("es", "ES", "EUR").short_date(DAY) == "05/03/2026"
    assert Formats("en", "US", "USD").short_date(DAY) == "03/05/2026"


def test_percent_has_a_thin_space_in_spanish_and_none_in_english() -> None:
    assert Formats("es", "ES", "EUR").percent(Fraction(125, 1000), 1) == "12,5\u202f%"
    assert Formats("en", "GB", "GBP").percent(Fraction(-1, 3)) == "−33%"
    assert Formats("en", "GB", "GBP").percent(None) == "n/d"


def test_ties_are_rounded_to_the_even_unit() -> None:
    formats = Formats("en", "GB", "GBP")
    assert [formats.whole_amount(n) for n in (50, 150, 250)] == ["0", "2", "2"]
    assert formats.hours(5400) == "2"
    assert formats.hours(4788, 2) == "1.33"
    assert formats.rate(Fraction(25_000, 3)) == "83.33"
    assert formats.rate(None) == "n/d"


def test_a_pairing_that_nobody_knows_still_writes_figures() -> None:
    assert Formats("en", "AR", "ARS").amount(123_450) == "1,234.50"


def test_a_loss_that_rounds_to_nothing_has_no_sign() -> None:
    formats = Formats("en", "GB", "GBP")
    assert formats.percent(Fraction(-4, 1000)) == "0%"
    assert formats.whole_amount(-49) == "0"
    assert formats.percent(Fraction(-6, 1000)) == "−1%"


@pytest.mark.parametrize(
    ("language", "country", "written"),
    [
        ("es", "AR", "martes 1 de diciembre de 2026 a las 16:00"),
        ("en", "GB", "Tuesday 1 December 2026 at 16:00"),
        ("en", "US", "Tuesday, December 1, 2026, at 4:00 PM"),
    ],
)
def test_an_appointment_names_the_weekday_and_the_hour(
    language: str, country: str, written: str
) -> None:
    assert Formats(language, country, "EUR").appointment(datetime(2026, 12, 1, 16)) == written


def test_a_change_has_its_sign_unless_it_rounds_to_nothing() -> None:
    formats = Formats("en", "GB", "GBP")
    shares = (Fraction(41, 1000), Fraction(-63, 1000), Fraction(1, 9999), Fraction(0))
    assert [formats.signed_percent(each) for each in shares] == ["+4.1%", "−6.3%", "0.0%", "0.0%"]
    amounts = (123_450, -123_450, 49, 0)
    assert [formats.signed_amount(each) for each in amounts] == ["+1,234", "−1,234", "0", "0"]
    seconds = (9_000, -9_000, 179, 0)  # 179 s = 0.0497 h
    assert [formats.signed_hours(each, 1) for each in seconds] == ["+2.5", "−2.5", "0.0", "0.0"]
    assert formats.weekday(date(2026, 11, 24)) == "Tue"
