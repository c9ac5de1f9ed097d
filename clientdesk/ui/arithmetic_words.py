"""Words for the rows of a figure's arithmetic."""

from fractions import Fraction

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.domain.arithmetic import (
    Arithmetic,
    Figure,
    Measure,
    Operator,
    Term,
    TermLabel,
    hundredths,
)
from clientdesk.domain.formats import MINUS, Formats

translate = QCoreApplication.translate
FIGURE_WORDS: dict[Figure, object] = {
    Figure.FEES: QT_TRANSLATE_NOOP("Arithmetic", "Fees"),
    Figure.WRITE_OFFS: QT_TRANSLATE_NOOP("Arithmetic", "Write-offs"),
    Figure.DELIVERY_COST: QT_TRANSLATE_NOOP("Arithmetic", "Delivery time"),
    Figure.SELLING_COST: QT_TRANSLATE_NOOP("Arithmetic", "Selling"),
    Figure.COLLECTION_COST: QT_TRANSLATE_NOOP("Arithmetic", "Collection"),
    Figure.EXPENSES: QT_TRANSLATE_NOOP("Arithmetic", "Direct expenses"),
    Figure.TOOLS: QT_TRANSLATE_NOOP("Arithmetic", "Tools"),
    Figure.COST_TO_SERVE: QT_TRANSLATE_NOOP("Arithmetic", "Cost to serve"),
    Figure.CONTRIBUTION: QT_TRANSLATE_NOOP("Arithmetic", "Contribution"),
    Figure.OVERHEAD: QT_TRANSLATE_NOOP("Arithmetic", "Share of overhead"),
    Figure.FULL_PROFIT: QT_TRANSLATE_NOOP("Arithmetic", "Full profit"),
    Figure.MARGIN: QT_TRANSLATE_NOOP("Arithmetic", "Margin"),
    Figure.HOURS: QT_TRANSLATE_NOOP("Arithmetic", "Hours"),
    Figure.EFFECTIVE_HOURLY_RATE: QT_TRANSLATE_NOOP("Arithmetic", "Effective hourly rate"),
    Figure.REALIZATION: QT_TRANSLATE_NOOP("Arithmetic", "Realization"),
    Figure.DSO: QT_TRANSLATE_NOOP("Arithmetic", "Days to pay"),
    Figure.OVERDUE: QT_TRANSLATE_NOOP("Arithmetic", "Overdue"),
    Figure.TENTH: QT_TRANSLATE_NOOP("Arithmetic", "Time of the hardest tenth"),
    Figure.WHALE_PEAK: QT_TRANSLATE_NOOP("Arithmetic", "Profit without the losses"),
    Figure.GUARD_LIMIT: QT_TRANSLATE_NOOP("Arithmetic", "Limit of exits this year"),
}
LABEL_WORDS: dict[TermLabel, object] = {
    TermLabel.AT_RATE: QT_TRANSLATE_NOOP("Arithmetic", "{hours} h at {rate} an hour"),
    TermLabel.UNCOSTED: QT_TRANSLATE_NOOP("Arithmetic", "{hours} h without a cost rate"),
    TermLabel.OVERDUE_PART: QT_TRANSLATE_NOOP("Arithmetic", "{days} days past due"),
    TermLabel.NO_CLIENT: QT_TRANSLATE_NOOP("Arithmetic", "Work without a client"),
    TermLabel.DELIVERY_HOURS: QT_TRANSLATE_NOOP("Arithmetic", "Hours of delivery"),
    TermLabel.SELLING_HOURS: QT_TRANSLATE_NOOP("Arithmetic", "Hours of selling"),
    TermLabel.COLLECTION_HOURS: QT_TRANSLATE_NOOP("Arithmetic", "Hours of collecting"),
    TermLabel.ALL_HOURS: QT_TRANSLATE_NOOP("Arithmetic", "Hours of all clients"),
    TermLabel.STANDARD_VALUE: QT_TRANSLATE_NOOP(
        "Arithmetic", "Standard value: delivery hours at their billing rates"
    ),
    TermLabel.RECEIVABLES: QT_TRANSLATE_NOOP("Arithmetic", "Open invoices, with tax"),
    TermLabel.SALES: QT_TRANSLATE_NOOP("Arithmetic", "Invoiced in the period, with tax"),
    TermLabel.PERIOD_DAYS: QT_TRANSLATE_NOOP("Arithmetic", "Days of the period"),
    TermLabel.ALL_OVERHEAD: QT_TRANSLATE_NOOP("Arithmetic", "Overhead of the firm"),
    TermLabel.OWN_HOURS: QT_TRANSLATE_NOOP("Arithmetic", "Hours of this client"),
    TermLabel.OWN_FEES: QT_TRANSLATE_NOOP("Arithmetic", "Fees of this client"),
    TermLabel.ONE_CLIENT: QT_TRANSLATE_NOOP("Arithmetic", "This client"),
    TermLabel.ALL_FEES: QT_TRANSLATE_NOOP("Arithmetic", "Fees of all clients"),
    TermLabel.ALL_CLIENTS: QT_TRANSLATE_NOOP("Arithmetic", "Clients"),
    TermLabel.WEAK_CLIENTS: QT_TRANSLATE_NOOP(
        "Arithmetic", "Clients with low, no or negative profit"
    ),
    TermLabel.EXITS_THIS_YEAR: QT_TRANSLATE_NOOP("Arithmetic", "Clients let go this year"),
    TermLabel.TODAY: QT_TRANSLATE_NOOP("Arithmetic", "Today"),
    TermLabel.WITHOUT_ACTION: QT_TRANSLATE_NOOP("Arithmetic", "Clients without an action"),
    TermLabel.GUARD_SHARE: QT_TRANSLATE_NOOP("Arithmetic", "Share that may go in a year"),
}
_PLACES = {Measure.HOURS: 2, Measure.DAYS: 1, Measure.COUNT: 0}
# What people read before a row's number.
SIGNS = {Operator.ADD: "+", Operator.TAKE: MINUS, Operator.TIMES: "×", Operator.OVER: "÷"}


def figure_words(figure: Figure) -> str:
    """What a figure is called."""
    return translate("Arithmetic", str(FIGURE_WORDS[figure]))


def term_words(term: Term, formats: Formats) -> str:
    """What a row is."""
    if isinstance(term.label, Figure):
        return figure_words(term.label)
    if term.label is TermLabel.NAMED:
        return term.name
    if term.label is TermLabel.OTHER_CLIENTS:
        return translate("Arithmetic", "%n other client(s)", "", term.count)
    template = translate("Arithmetic", str(LABEL_WORDS[term.label]))
    hours, rate = formats.number(term.hours or 0, 2), formats.rate(term.rate)
    return template.format(hours=hours, rate=rate, days=term.name)


def numbers(arithmetic: Arithmetic, formats: Formats) -> list[str]:
    """The number of each row, as people read it; hours so that they add up as they are shown."""
    if arithmetic.measure is Measure.HOURS:
        return [formats.number(Fraction(each, 100), 2) for each in hundredths(arithmetic)]
    return [number(term.value, term.measure, formats) for term in arithmetic.terms]


def number(value: Fraction | int | None, measure: Measure, formats: Formats) -> str:
    """A number in its measure; 'n/d' where it is not defined."""
    if value is None:
        return formats.percent(None)
    found = Fraction(value)
    if measure is Measure.MONEY:
        return formats.amount(round(found))
    if measure is Measure.RATE:
        return formats.rate(found)
    if measure is Measure.SHARE:
        return formats.percent(found, 1)
    return formats.number(found, _PLACES[measure])
