"""Trends in words: what might be rising or falling, by how much, and what that goes by."""

from fractions import Fraction

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from clientdesk.domain.formats import Formats
from clientdesk.domain.money import round_half_even
from clientdesk.domain.trends import FEWEST, SHOWN, YEAR, Direction, Trend, TrendMeasure

translate = QCoreApplication.translate

SIGNS = {
    Direction.RISING: "↗",
    Direction.STEADY: "→",
    Direction.FALLING: "↘",
    Direction.UNKNOWN: "",
}
_TITLES = {
    TrendMeasure.MARGIN: QT_TRANSLATE_NOOP("Trends", "Margin, three months at a time"),
    TrendMeasure.HOURS: QT_TRANSLATE_NOOP("Trends", "Hours a month"),
    TrendMeasure.DAYS_TO_PAYMENT: QT_TRANSLATE_NOOP("Trends", "Days from invoice to payment"),
    TrendMeasure.OVERDUE: QT_TRANSLATE_NOOP("Trends", "Overdue at the end of the month"),
}
_SENTENCES = {
    Direction.RISING: QT_TRANSLATE_NOOP(
        "Trends", "Might be rising: {latest} now, {before} a year before."
    ),
    Direction.STEADY: QT_TRANSLATE_NOOP(
        "Trends", "About the same: {latest} now, {before} a year before."
    ),
    Direction.FALLING: QT_TRANSLATE_NOOP(
        "Trends", "Might be falling: {latest} now, {before} a year before."
    ),
    Direction.UNKNOWN: QT_TRANSLATE_NOOP("Trends", "Not enough is known to say where it goes."),
}


def measure_words(measure: TrendMeasure) -> str:
    """What a chart shows."""
    return translate("Trends", str(_TITLES[measure]))


def value_words(measure: TrendMeasure, value: Fraction | None, formats: Formats) -> str:
    """One value in its unit."""
    if measure is TrendMeasure.MARGIN:
        return formats.percent(value)
    if value is None:
        return "—"
    if measure is TrendMeasure.HOURS:
        return translate("Trends", "{hours} h").format(
            hours=formats.hours(round_half_even(value), 1)
        )
    if measure is TrendMeasure.OVERDUE:
        return formats.whole_amount(round_half_even(value))
    return translate("Trends", "%n day(s)", "", round_half_even(value))


def trend_words(trend: Trend, formats: Formats) -> str:
    """In which direction it might go, hedged: it says what happened, not what will."""
    sentence = translate("Trends", str(_SENTENCES[trend.direction]))
    latest, before = (
        value_words(trend.measure, value, formats) for value in (trend.latest, trend.before)
    )
    return sentence.format(latest=latest, before=before)


def known_words(months: int, compared: int) -> str:
    """How much is known, and what the direction goes by."""
    known = translate("Trends", "%n month(s) known of {all}.", "", months).format(all=SHOWN)
    if not compared:
        more = translate("Trends", "A direction needs %n month(s).", "", YEAR + FEWEST)
    else:
        more = translate(
            "Trends",
            "Now: the last %n month(s), held against the same months a year before (shaded).",
            "",
            compared,
        )
    return f"{known} {more}"
