"""Our own grammar of money: what a cell says by itself, and what only its column can say.

'1.234' is a thousand and something in Madrid and one and something in Boston. A cell decides for
itself where only one reading is possible; else its column, else the file, else the user.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from clientdesk.domain.imported import DecimalMark

_SPACES = re.compile(r"(?<=\d)[ \u00a0\u202f\u2009'’](?=\d{3}(?!\d))")
_NUMBER = re.compile(r"\d[\d.,]*|[.,]\d+")
_TOO_LARGE = Decimal(10**12)  # sums of such amounts still are whole numbers of 64 bits
_PLAIN = re.compile(r"(-?)(\d[\d.,]*)")
_NO_CENTS = re.compile(r"(?<=\d)[.,][-–—]{1,2}")  # 1'234.- in Switzerland
_NO_WORDS = re.compile(r"[\d\s.,()+'’−–-]*")
_GROUPED = {
    DecimalMark.POINT: re.compile(r"[1-9]\d{0,2}(,\d{2,3})*,\d{3}(\.\d*)?|\d*(\.\d*)?"),
    DecimalMark.COMMA: re.compile(r"[1-9]\d{0,2}(\.\d{2,3})*\.\d{3}(,\d*)?|\d*(,\d*)?"),
}
_MINUS = "-−–"
_SYMBOLS = {
    "€": {"EUR"},
    "£": {"GBP"},
    "¥": {"JPY", "CNY"},
    "S/": {"PEN"},
    "S/.": {"PEN"},
    "R$": {"BRL"},
    "US$": {"USD"},
    "U$S": {"USD"},
    "RD$": {"DOP"},
    "MX$": {"MXN"},
    "CA$": {"CAD"},
    "A$": {"AUD"},
    "NZ$": {"NZD"},
    "C$": {"NIO", "CAD"},
    "Bs": {"BOB", "VES"},
    "Bs.": {"BOB", "VES"},
    "₡": {"CRC"},
    "Q": {"GTQ"},
    "L": {"HNL"},
    "Gs.": {"PYG"},
    "₲": {"PYG"},
    "B/.": {"PAB"},
    "Euro": {"EUR"},
    "Euros": {"EUR"},
    "zł": {"PLN"},
    "Kč": {"CZK"},
    "kr": {"SEK", "NOK", "DKK", "ISK"},
    "kr.": {"SEK", "NOK", "DKK", "ISK"},
    "Fr.": {"CHF"},
    "SFr.": {"CHF"},
    "₹": {"INR"},
    "Rs": {"INR", "PKR", "LKR", "NPR", "MUR"},
    "Rs.": {"INR", "PKR", "LKR", "NPR", "MUR"},
    "R": {"ZAR"},
    "₺": {"TRY"},
    "Ft": {"HUF"},
    "lei": {"RON"},
    "AU$": {"AUD"},
    "HK$": {"HKD"},
    "S$": {"SGD"},
    "US Dollar": {"USD"},
    "US Dollars": {"USD"},
    "British Pound": {"GBP"},
    "Pound Sterling": {"GBP"},
    "Swiss Franc": {"CHF"},
    "$": {
        "USD",
        "MXN",
        "ARS",
        "CLP",
        "COP",
        "UYU",
        "CAD",
        "AUD",
        "NZD",
        "SGD",
        "HKD",
        "DOP",
        "CUP",
    },
}


_NUMBER_AROUND = re.compile(r"[\d\s.,()+'’−–-]+$|^[\d\s.,()+'’−–-]+")


@dataclass(frozen=True, slots=True)
class Money:
    """One cell taken apart: the currency's word, the digits with their marks, the sign."""

    currency: str
    digits: str
    negative: bool


def take_apart(text: str) -> Money | None:
    """'(420.81)', '50.00-', '1 234,50 €' -> their parts; None when it is no amount of money."""
    if plain := _PLAIN.fullmatch(text):
        return Money("", plain[2].rstrip(".,"), bool(plain[1]))
    text = _NO_CENTS.sub("", _SPACES.sub("", text.strip()))
    found = _NUMBER.findall(text)
    if len(found) != 1:
        return None
    before, after = (part.strip() for part in text.split(found[0], 1))
    bracketed = before.startswith("(") and after.endswith(")")
    if bracketed:
        before, after = before[1:].strip(), after[:-1].strip()
    minus = sum(char in _MINUS for char in before + after)
    currency = f"{before} {after}".strip(_MINUS + "+ \u00a0\u202f")
    if minus + bracketed > 1 or not all(_is_currency(word) for word in currency.split()):
        return None
    return Money(currency, found[0].rstrip(".,"), bool(minus or bracketed))


def mark_of(text: str) -> DecimalMark | None:
    """The decimal mark that a cell proves by itself, or None."""
    money = take_apart(text)
    if money is None:
        return None
    readings = [mark for mark in DecimalMark if _possible(money.digits, mark)]
    proven = re.search("[.,]", money.digits) is not None
    return readings[0] if proven and len(readings) == 1 else None


def is_ambiguous(text: str) -> bool:
    """Whether a cell is an amount that could be either of two."""
    money = take_apart(text)
    readings = [mark for mark in DecimalMark if money and _possible(money.digits, mark)]
    return len({_value(money.digits, mark) for mark in readings if money}) == 2


def column_mark(cells: Iterable[str]) -> DecimalMark | None:
    """The one mark that the cells of a column prove; None for none or for both."""
    marks = {mark for cell in cells if (mark := mark_of(cell))}
    return marks.pop() if len(marks) == 1 else None


def read_amount(text: str, mark: DecimalMark | None) -> Decimal | None:
    """The amount, or None where the cell is no amount under that mark, or larger than any.

    With no mark known only a cell that proves its own is read.
    """
    money = take_apart(text)
    if money is None:
        return None
    mark = mark or mark_of(text) or (None if is_ambiguous(text) else DecimalMark.POINT)
    if mark is None or not _possible(money.digits, mark):
        return None
    value = _value(money.digits, mark)
    if value >= _TOO_LARGE:
        return None
    return -value if money.negative else value


@lru_cache(maxsize=20_000)
def states_other_currency(text: str, currency: str) -> bool:
    """Whether a cell such as '$12.00', 'USD 12' or 'Euro - EUR' names another currency."""
    if _NO_WORDS.fullmatch(text):
        return False
    if re.fullmatch(r"[a-z]{3}", text):  # payment services write codes small
        return text.upper() != currency
    codes = re.findall(r"\b[A-Z]{3}\b", text)
    if codes:
        return currency not in codes
    word = _NUMBER_AROUND.sub("", text)
    return currency not in _SYMBOLS.get(word, {currency})


def currency_named(text: str) -> str:
    """The one currency that a cell such as '$12.00' or 'Euro - EUR' names, '' where it is not one.

    A bare dollar sign is the United States' dollar: for a workbook that has no currency yet.
    """
    if re.fullmatch(r"[a-z]{3}", text):
        return text.upper()
    if codes := re.findall(r"\b[A-Z]{3}\b", text):
        return str(codes[0])
    word = _NUMBER_AROUND.sub("", text)
    known = _SYMBOLS.get(word, set())
    return "USD" if word == "$" else next(iter(known)) if len(known) == 1 else ""


def _is_currency(word: str) -> bool:
    return not word or word in _SYMBOLS or re.fullmatch(r"[A-Z]{3}", word) is not None


def _possible(digits: str, mark: DecimalMark) -> bool:
    return _GROUPED[mark].fullmatch(digits) is not None


def _value(digits: str, mark: DecimalMark) -> Decimal:
    other = DecimalMark.COMMA if mark == DecimalMark.POINT else DecimalMark.POINT
    return Decimal(digits.replace(other, "").replace(mark, ".") or "0")
