"""The arithmetic of a figure: a small table whose rows add up to what the screen shows.

Rows are read from the top: each is added, subtracted, multiplied or divided by as its operator
says. Money rows are whole minor units, so that what is seen adds up to the last of them.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from clientdesk.domain.guard import Guard
from clientdesk.domain.money import split
from clientdesk.domain.portfolio import tenth_of
from clientdesk.domain.profitability import ClientResult
from clientdesk.domain.records import GuardReading

_SECONDS = 3600
_MOST_ROWS = 12


class Figure(StrEnum):
    """What can be asked for. The first ones are lines of a client or of the firm."""

    FEES = "fees"
    WRITE_OFFS = "write_offs"
    DELIVERY_COST = "delivery_cost"
    SELLING_COST = "selling_cost"
    COLLECTION_COST = "collection_cost"
    EXPENSES = "expenses"
    TOOLS = "tools"
    COST_TO_SERVE = "cost_to_serve"
    CONTRIBUTION = "contribution"
    OVERHEAD = "overhead"
    FULL_PROFIT = "full_profit"
    MARGIN = "margin"
    HOURS = "hours"
    EFFECTIVE_HOURLY_RATE = "effective_hourly_rate"
    REALIZATION = "realization"
    DSO = "dso"
    OVERDUE = "overdue"
    TENTH = "tenth"  # the share of hours of the tenth with most
    WHALE_PEAK = "whale_peak"
    GUARD_LIMIT = "guard_limit"


class Measure(StrEnum):
    """What a number is: money in minor units, time in hours, a share of 1, a rate an hour."""

    MONEY = "money"
    HOURS = "hours"
    SHARE = "share"
    RATE = "rate"
    DAYS = "days"
    COUNT = "count"


class Operator(StrEnum):
    """What a row does to what is above it; the first row is ADD."""

    ADD = "add"
    TAKE = "take"
    TIMES = "times"
    OVER = "over"


class TermLabel(StrEnum):
    """What a row is, where it is not a figure and has no name of its own."""

    NAMED = "named"  # a month, a client, a tool: see `name`
    OTHER_CLIENTS = "other_clients"  # `count` of them
    NO_CLIENT = "no_client"
    AT_RATE = "at_rate"  # hours at what an hour costs
    UNCOSTED = "uncosted"  # hours without a cost
    DELIVERY_HOURS = "delivery_hours"
    SELLING_HOURS = "selling_hours"
    COLLECTION_HOURS = "collection_hours"
    ALL_HOURS = "all_hours"
    STANDARD_VALUE = "standard_value"
    RECEIVABLES = "receivables"
    SALES = "sales"
    PERIOD_DAYS = "period_days"
    ALL_OVERHEAD = "all_overhead"
    OWN_HOURS = "own_hours"
    ONE_CLIENT = "one_client"
    OWN_FEES = "own_fees"
    ALL_FEES = "all_fees"
    ALL_CLIENTS = "all_clients"
    WEAK_CLIENTS = "weak_clients"
    OVERDUE_PART = "overdue_part"  # `name` is its days
    EXITS_THIS_YEAR = "exits_this_year"
    GUARD_SHARE = "guard_share"
    TODAY = "today"
    WITHOUT_ACTION = "without_action"  # the clients that a plan does nothing with


class Rounding(StrEnum):
    """How the last number comes from what the rows give."""

    NONE = "none"
    DOWN = "down"
    SHARED = "shared"  # a share of a whole, to the unit by the largest remainder


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A row: a figure or a label, its number, and what it does. `hours` at `rate` explain it."""

    label: Figure | TermLabel
    value: Fraction | int
    measure: Measure = Measure.MONEY
    operator: Operator = Operator.ADD
    name: str = ""
    count: int = 0
    hours: Fraction | None = None
    rate: Fraction | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Arithmetic:
    """A figure with the rows it is made of. `value` None: not defined, as where there is nothing to
    divide by.
    """

    figure: Figure
    measure: Measure
    terms: tuple[Term, ...]
    value: Fraction | int | None
    rounding: Rounding = Rounding.NONE


def result_of(terms: Iterable[Term]) -> Fraction | None:
    """What the rows give, from the top; None where one divides by nothing."""
    result = Fraction(0)
    for term in terms:
        if term.operator is Operator.OVER and not term.value:
            return None
        result = _applied(result, term.operator, Fraction(term.value))
    return result


def made(figure: Figure, measure: Measure, terms: Sequence[Term]) -> Arithmetic:
    """The arithmetic of rows that are known to be all."""
    return Arithmetic(figure=figure, measure=measure, terms=tuple(terms), value=result_of(terms))


def named_terms(
    amounts: Sequence[tuple[str, Fraction | int]], measure: Measure, most: int | None = None
) -> list[Term]:
    """A row for each name; what is beyond `most` of them in one."""
    shown, rest = amounts[:most], amounts[most:] if most is not None else []
    terms = [
        Term(label=TermLabel.NAMED, name=name, value=value, measure=measure)
        for name, value in shown
    ]
    if rest:
        total = sum((Fraction(value) for _, value in rest), Fraction(0))
        terms.append(
            Term(label=TermLabel.OTHER_CLIENTS, count=len(rest), value=total, measure=measure)
        )
    return terms


def of_lines(figure: Figure, result: ClientResult) -> Arithmetic | None:
    """A figure that is made of other lines of the same client or firm; None for the others."""
    rows = _ROWS.get(figure)
    if rows is None:
        return None
    terms = [
        Term(label=label, value=_number(result, label), measure=measure, operator=operator)
        for operator, label, measure in rows
    ]
    if figure is Figure.REALIZATION and result.unrated_seconds:
        return Arithmetic(figure=figure, measure=Measure.SHARE, terms=(), value=None)
    return made(figure, _MEASURES.get(figure, Measure.MONEY), terms)


def of_clients(
    figure: Figure, clients: Iterable[ClientResult], nobody: ClientResult | None = None
) -> Arithmetic:
    """A line of the firm client by client, the largest first, the smallest ones together; `nobody`
    is work without a client.
    """
    measure = _MEASURES.get(figure, Measure.MONEY)
    ranked = sorted(clients, key=lambda each: (-abs(_number(each, figure)), each.ref))
    ranked = [each for each in ranked if _number(each, figure)]
    amounts = [(each.name, _number(each, figure)) for each in ranked]
    terms = named_terms(amounts, measure, _MOST_ROWS)
    if nobody is not None and _number(nobody, figure):
        terms.append(Term(label=TermLabel.NO_CLIENT, value=_number(nobody, figure),
                          measure=measure))  # fmt: skip
    return made(figure, measure, terms)


def of_parts(figure: Figure, total: int, parts: Sequence[tuple[Term, Fraction]]) -> Arithmetic:
    """Exact parts of a rounded total, in whole minor units that sum to it (largest remainder)."""
    signs = {part > 0 for _, part in parts if part}
    if len(signs) == 1 and total:
        shares = split(abs(total), [abs(part) for _, part in parts])
        whole = [share if total > 0 else -share for share in shares]
    else:
        whole = _evened([round(part) for _, part in parts], total)
    terms = [replace(term, value=share) for (term, _), share in zip(parts, whole, strict=True)]
    return made(figure, Measure.MONEY, terms)


def of_named(figure: Figure, amounts: Mapping[str, int]) -> Arithmetic:
    """A sum of named amounts: months, tools."""
    return made(figure, Measure.MONEY, named_terms(list(amounts.items()), Measure.MONEY))


def of_tenth(seconds: Sequence[tuple[str, str, int]]) -> Arithmetic:
    """The share of hours of the ⌈tenth⌉ of clients with most, from each one's ref, name, seconds;
    the same as `portfolio.concentration`.
    """
    ranked = sorted(seconds, key=lambda each: (-each[2], each[0]))
    count = tenth_of(len(ranked))
    hours = [(name, in_hours(each)) for _, name, each in ranked[:count]]
    terms = named_terms(hours, Measure.HOURS, _MOST_ROWS)
    whole = in_hours(sum(each for _, _, each in ranked))
    terms.append(Term(label=TermLabel.ALL_HOURS, value=whole, measure=Measure.HOURS,
                      operator=Operator.OVER))  # fmt: skip
    return made(Figure.TENTH, Measure.SHARE, terms)


def of_share(figure: Figure, whole: Term, own: Term, all_of: Term, value: int) -> Arithmetic:
    """A share: the whole × the client's own ÷ everybody's, to the unit that it was given."""
    terms = (whole, replace(own, operator=Operator.TIMES), replace(all_of, operator=Operator.OVER))
    return Arithmetic(
        figure=figure,
        measure=Measure.MONEY,
        terms=terms,
        value=value,
        rounding=Rounding.SHARED,
    )


def of_guard(guard: Guard) -> Arithmetic:
    """The yearly limit of exits, rounded down."""
    label = TermLabel.ALL_CLIENTS if guard.reading is GuardReading.ALL else TermLabel.WEAK_CLIENTS
    counted = guard.base - guard.let_go
    share = Fraction(guard.share, 100)
    terms = (
        Term(label=label, value=counted, measure=Measure.COUNT),
        Term(label=TermLabel.EXITS_THIS_YEAR, value=guard.let_go, measure=Measure.COUNT),
        Term(label=TermLabel.GUARD_SHARE, value=share, measure=Measure.SHARE, operator=_BY),
    )
    return Arithmetic(
        figure=Figure.GUARD_LIMIT,
        measure=Measure.COUNT,
        terms=terms,
        value=guard.limit,
        rounding=Rounding.DOWN,
    )


def hundredths(arithmetic: Arithmetic) -> list[int]:
    """The hours of each row in hundredths, so that a sum of rows adds up as it is shown."""
    exact = [Fraction(term.value) * 100 for term in arithmetic.terms]
    rounded = [round(each) for each in exact]
    adding = all(term.operator is Operator.ADD for term in arithmetic.terms)
    return _evened(rounded, round(sum(exact, Fraction(0)))) if adding else rounded


def in_hours(seconds: int | Fraction) -> Fraction:
    return Fraction(seconds) / _SECONDS


_SUM, _LESS, _BY, _PER = Operator.ADD, Operator.TAKE, Operator.TIMES, Operator.OVER
_Row = tuple[Operator, Figure | TermLabel, Measure]
_ROWS: Mapping[Figure, tuple[_Row, ...]] = {
    Figure.COST_TO_SERVE: (
        (_SUM, Figure.DELIVERY_COST, Measure.MONEY),
        (_SUM, Figure.SELLING_COST, Measure.MONEY),
        (_SUM, Figure.COLLECTION_COST, Measure.MONEY),
        (_SUM, Figure.EXPENSES, Measure.MONEY),
        (_SUM, Figure.TOOLS, Measure.MONEY),
    ),
    Figure.CONTRIBUTION: (
        (_SUM, Figure.FEES, Measure.MONEY),
        (_LESS, Figure.WRITE_OFFS, Measure.MONEY),
        (_LESS, Figure.COST_TO_SERVE, Measure.MONEY),
    ),
    Figure.FULL_PROFIT: (
        (_SUM, Figure.FEES, Measure.MONEY),
        (_LESS, Figure.WRITE_OFFS, Measure.MONEY),
        (_LESS, Figure.DELIVERY_COST, Measure.MONEY),
        (_LESS, Figure.SELLING_COST, Measure.MONEY),
        (_LESS, Figure.COLLECTION_COST, Measure.MONEY),
        (_LESS, Figure.EXPENSES, Measure.MONEY),
        (_LESS, Figure.TOOLS, Measure.MONEY),
        (_LESS, Figure.OVERHEAD, Measure.MONEY),
    ),
    Figure.MARGIN: (
        (_SUM, Figure.FULL_PROFIT, Measure.MONEY),
        (_PER, Figure.FEES, Measure.MONEY),
    ),
    Figure.HOURS: (
        (_SUM, TermLabel.DELIVERY_HOURS, Measure.HOURS),
        (_SUM, TermLabel.SELLING_HOURS, Measure.HOURS),
        (_SUM, TermLabel.COLLECTION_HOURS, Measure.HOURS),
    ),
    Figure.EFFECTIVE_HOURLY_RATE: (
        (_SUM, Figure.FEES, Measure.MONEY),
        (_PER, Figure.HOURS, Measure.HOURS),
    ),
    Figure.REALIZATION: (
        (_SUM, Figure.FEES, Measure.MONEY),
        (_LESS, Figure.WRITE_OFFS, Measure.MONEY),
        (_PER, TermLabel.STANDARD_VALUE, Measure.MONEY),
    ),
    Figure.DSO: (
        (_SUM, TermLabel.RECEIVABLES, Measure.MONEY),
        (_PER, TermLabel.SALES, Measure.MONEY),
        (_BY, TermLabel.PERIOD_DAYS, Measure.DAYS),
    ),
}
_MEASURES: Mapping[Figure, Measure] = {
    Figure.MARGIN: Measure.SHARE,
    Figure.HOURS: Measure.HOURS,
    Figure.EFFECTIVE_HOURLY_RATE: Measure.RATE,
    Figure.REALIZATION: Measure.SHARE,
    Figure.DSO: Measure.DAYS,
    Figure.TENTH: Measure.SHARE,
    Figure.GUARD_LIMIT: Measure.COUNT,
}
_OWN_NUMBERS: Mapping[TermLabel, Callable[[ClientResult], Fraction | int]] = {
    TermLabel.DELIVERY_HOURS: lambda result: in_hours(result.delivery_seconds),
    TermLabel.SELLING_HOURS: lambda result: in_hours(result.selling_seconds),
    TermLabel.COLLECTION_HOURS: lambda result: in_hours(result.collection_seconds),
    TermLabel.STANDARD_VALUE: lambda result: result.standard_value,
    TermLabel.RECEIVABLES: lambda result: result.ageing.total,
    TermLabel.SALES: lambda result: result.sales,
    TermLabel.PERIOD_DAYS: lambda result: result.period_days,
}


def _number(result: ClientResult, label: Figure | TermLabel) -> Fraction | int:
    """A line of a client or of the firm, in the unit that the rows have it in."""
    if isinstance(label, TermLabel):
        return _OWN_NUMBERS[label](result)
    if label is Figure.HOURS:
        return in_hours(result.seconds)
    if label is Figure.OVERDUE:
        return result.ageing.overdue
    found: int = getattr(result, label.value)
    return found


def _applied(result: Fraction, operator: Operator, value: Fraction) -> Fraction:
    match operator:
        case Operator.ADD:
            return result + value
        case Operator.TAKE:
            return result - value
        case Operator.TIMES:
            return result * value
        case Operator.OVER:
            return result / value


def _evened(parts: Sequence[int], total: int) -> list[int]:
    """Rounded parts of both signs; what rounding left over goes to the largest."""
    found = list(parts)
    if found:
        largest = max(range(len(found)), key=lambda place: abs(found[place]))
        found[largest] += total - sum(found)
    return found
