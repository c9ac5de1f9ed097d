"""Money by our own grammar."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.app.importing.numbers import (
    column_mark,
    is_ambiguous,
    mark_of,
    read_amount,
    states_other_currency,
    take_apart,
)
from clientdesk.domain.imported import DecimalMark


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1.234,50", "1234.50"),
        ("1,234.50", "1234.50"),
        ("1 234,50", "1234.50"),
        ("1\u00a0234,50 €", "1234.50"),
        ("1'234.50", "1234.50"),
        ("1’234.50", "1234.50"),
        ("(420.81)", "-420.81"),
        ("($1,020.00)", "-1020.00"),
        ("-50.00", "-50.00"),
        ("−50,00 €", "-50.00"),
        ("50.00-", "-50.00"),
        ("$-12.5", "-12.5"),
        ("S/ 1,250.00", "1250.00"),
        ("EUR 12,5", "12.5"),
        ("$ 1,250.00 USD", "1250.00"),
        ("31070,11", "31070.11"),
        ("+30000,77", "30000.77"),
        ("1.234.567", "1234567"),
        ("2.000,0", "2000"),
        ("0.500", "0.5"),
        ("1234.567", "1234.567"),
        ("1,23,456.00", "123456"),
        ("950", "950"),
        ("10.00000000", "10"),
    ],
)
def test_an_amount_that_proves_its_mark_is_read_without_help(text: str, amount: str) -> None:
    assert read_amount(text, None) == Decimal(amount)


@pytest.mark.parametrize("text", ["1.234", "1,234", "-1.234 €", "12,345"])
def test_thousands_or_decimals_is_never_guessed(text: str) -> None:
    assert is_ambiguous(text)
    assert read_amount(text, None) is None


def test_the_column_settles_what_a_cell_cannot() -> None:
    mark = column_mark(["1.234", "12,50", "7"])
    assert mark == DecimalMark.COMMA
    assert read_amount("1.234", mark) == 1234
    assert read_amount("1.234", DecimalMark.POINT) == Decimal("1.234")


def test_a_column_that_proves_both_marks_proves_nothing() -> None:
    assert column_mark(["1.234,50", "1,234.50", "1.234"]) is None


@pytest.mark.parametrize("text", ["", "n/a", "12.03.2026", "1-2", "--5", "12 apples", "1.2.3"])
def test_what_is_no_amount_is_not_read(text: str) -> None:
    assert read_amount(text, None) is None


@pytest.mark.parametrize(
    ("text", "other"),
    [("$12", True), ("12 €", False), ("USD 12", True), ("Euro - EUR", False), ("12", False)],
)
def test_another_currency_is_noticed(text: str, other: bool) -> None:
    assert states_other_currency(text, "EUR") is other


@given(
    st.integers(-(10**12), 10**12),
    st.sampled_from([(".", ","), (",", "."), (" ", ","), ("'", ".")]),
)
def test_every_amount_written_with_cents_reads_back(cents: int, marks: tuple[str, str]) -> None:
    group, decimal = marks
    whole, rest = divmod(abs(cents), 100)
    text = f"{whole:,}".replace(",", group) + f"{decimal}{rest:02}"
    sign = "-" if cents < 0 else ""
    assert read_amount(sign + text, None) == Decimal(cents).scaleb(-2)


@given(st.text(max_size=20))
def test_any_text_is_read_or_refused(text: str) -> None:
    money = take_apart(text)
    assert (read_amount(text, DecimalMark.POINT) is None) or money is not None
    assert mark_of(text) is None or not is_ambiguous(text)
