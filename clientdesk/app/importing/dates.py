"""Dates, decided for a whole column: one day above 12 settles it, nothing else is guessed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from clientdesk.app.importing.words import folded
from clientdesk.domain.imported import DateOrder

_ISO = re.compile(r"(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})(?:[T\s].*)?")
_TRIPLE = re.compile(r"(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})(?:,?\s+\S.*|T.*)?")
_COMPACT = re.compile(r"(19|20)\d{6}")
_SERIAL = re.compile(r"([2-7]\d{4})(?:[.,]\d+)?")
_SIX_DIGITS = re.compile(r"\d{6}")
_NAMED = re.compile(r"\d+|[^\W\d_]+")
_CLOCK = re.compile(r"[,T\s]*\d{1,2}:\d{2}(?::\d{2})?.*")
_YEARS = range(1900, 2101)  # others are slips of the keyboard
_EPOCH = date(1899, 12, 30)
_MONTHS = (
    "jan january ene enero januar janvier janv janeiro gen gennaio jaenner",
    "feb february febrero februar fevrier fev fevr fevereiro febbraio",
    "mar march marzo maerz marz mrz mars marco",
    "apr april abr abril avril avr aprile",
    "may mayo mai maio mag maggio",
    "jun june junio juni juin junho giugno giu",
    "jul july julio juli juillet juil julho luglio lug",
    "aug august ago agosto aout",
    "sep sept september septiembre setiembre septembre setembro set settembre",
    "oct october octubre okt oktober octobre out outubro ott ottobre",
    "nov november noviembre novembre novembro",
    "dec december dic diciembre dez dezember decembre dezembro dicembre",
)
_MONTH = {name: month for month, names in enumerate(_MONTHS, 1) for name in names.split()}
_BESIDE_DATES = (
    "de del of the st nd rd th a mon tue tues wed thu thur thurs fri sat sun monday "
    "tuesday wednesday thursday friday saturday sunday lun mie jue vie sab dom lunes "
    "martes miercoles jueves viernes sabado domingo mo di mi do fr sa so"
)
_FILLERS = frozenset(_BESIDE_DATES.split())


@dataclass(frozen=True, slots=True)
class DateColumn:
    """How the dates of a column are read. `order` None: only dates that need none are read.

    `ambiguous`: the user has to say. `contradictory`: the column proves two orders.
    `serials`: 46085 is a spreadsheet's day, and not 04-06-85 less its zero.
    """

    order: DateOrder | None
    ambiguous: bool = False
    contradictory: bool = False
    serials: bool = True


def decide(cells: Iterable[str], answer: DateOrder | None = None) -> DateColumn:
    """The order of a column. Proof in the column wins over `answer`, which wins over nothing."""
    distinct = dict.fromkeys(cell.strip() for cell in cells)
    if any(_SIX_DIGITS.fullmatch(cell) for cell in distinct):
        return DateColumn(answer, serials=False)
    triples = [found for cell in distinct if (found := _TRIPLE.fullmatch(cell))]
    if not triples:
        return DateColumn(answer)
    proofs = [_readings(triple) for triple in triples]
    readable = [orders for orders in proofs if orders]
    possible = set(_candidates(triples)).intersection(*readable)
    if not possible:
        return DateColumn(answer or _most_proven(readable), contradictory=answer is None)
    if len(possible) == 1:
        return DateColumn(possible.pop())
    if _same_either_way(triples, possible):
        return DateColumn(sorted(possible)[0])
    return DateColumn(answer) if answer in possible else DateColumn(None, ambiguous=True)


def is_numeric_date(text: str) -> bool:
    """Whether a cell is a date whose numbers need an order: '03/04/2026'."""
    return _TRIPLE.fullmatch(text.strip()) is not None


@lru_cache(maxsize=20_000)
def could_be_date(text: str) -> bool:
    """Whether a cell is a date in any order."""
    return any(read_date(text, DateColumn(order)) for order in DateOrder)


def read_date(text: str, column: DateColumn) -> date | None:
    """The date of a cell, or None where it is no date in its column."""
    text = text.strip()
    if found := _ISO.fullmatch(text):
        return _day(*found.groups())
    if found := _TRIPLE.fullmatch(text):
        return _from_triple(found, column)
    if _COMPACT.fullmatch(text):
        return _day(text[:4], text[4:6], text[6:])
    if column.serials and (found := _SERIAL.fullmatch(text)):
        return _EPOCH + timedelta(days=int(found[1]))
    return _with_month_name(text)


def _from_triple(found: re.Match[str], column: DateColumn) -> date | None:
    if column.order is None:
        return None
    if column.contradictory and _readings(found) != {column.order}:
        return None
    return _in_order(found, column.order)


def _candidates(triples: list[re.Match[str]]) -> list[DateOrder]:
    """Two-digit years may come first: '21-01-28'. Then days vary more at the end."""
    two_digits = all(len(triple[4]) == 2 for triple in triples)
    firsts = len({triple[1] for triple in triples})
    lasts = len({triple[4] for triple in triples})
    if two_digits and (firsts < lasts or (firsts == lasts and triples[0][2] == "-")):
        return list(DateOrder)
    return [DateOrder.DMY, DateOrder.MDY] if not two_digits else _unless_impossible(triples)


def _unless_impossible(triples: list[re.Match[str]]) -> list[DateOrder]:
    plain = {DateOrder.DMY, DateOrder.MDY}
    if all(_readings(triple) & plain for triple in triples if _readings(triple)):
        return sorted(plain)
    return list(DateOrder)


def _readings(triple: re.Match[str]) -> set[DateOrder]:
    return {order for order in DateOrder if _in_order(triple, order)}


def _most_proven(readings: list[set[DateOrder]]) -> DateOrder | None:
    counts = {order: readings.count({order}) for order in (DateOrder.DMY, DateOrder.MDY)}
    best, second = sorted(counts, key=lambda order: -counts[order])
    return best if counts[best] > counts[second] else None


def _same_either_way(triples: list[re.Match[str]], orders: set[DateOrder]) -> bool:
    return all(len({_in_order(triple, order) for order in orders}) == 1 for triple in triples)


def _in_order(triple: re.Match[str], order: DateOrder) -> date | None:
    first, _, second, third = triple.groups()
    if order == DateOrder.DMY:
        return _day(third, second, first)
    if order == DateOrder.MDY:
        return _day(third, first, second)
    return _day(first, second, third) if len(third) == 2 and len(first) == 2 else None


def _with_month_name(text: str) -> date | None:
    parts = _NAMED.findall(folded(_CLOCK.sub("", text)))
    months = [_MONTH[part] for part in parts if part in _MONTH]
    numbers = [part for part in parts if part.isdigit()]
    others = {part for part in parts if not part.isdigit() and part not in _MONTH}
    if len(months) != 1 or len(numbers) != 2 or others - _FILLERS:
        return None
    day, year = numbers if len(numbers[0]) <= 2 else reversed(numbers)
    return _day(year, str(months[0]), day)


def _day(year: str, month: str, day: str) -> date | None:
    full = int(year) + (0 if len(year) > 2 else 2000 if int(year) < 70 else 1900)
    if full not in _YEARS:
        return None
    try:
        return date(full, int(month), int(day))
    except ValueError:
        return None
