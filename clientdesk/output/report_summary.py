"""Sections of the portfolio report: the firm's lines, beside those of the period before."""

from reportlab.platypus import Flowable, Table

from clientdesk.domain.profitability import ClientResult
from clientdesk.output.composer import Composer
from clientdesk.output.dense_table import dense_table
from clientdesk.output.figure_words import change, change_share, figure, line_key
from clientdesk.output.portfolio_sheet import PortfolioSheet
from clientdesk.output.report_figures import AMOUNTS

LINES = (*AMOUNTS, "margin", "hours", "effective_hourly_rate", "realization", "dso")
_SUMS = ("cost_to_serve", "contribution", "full_profit")
_COLUMNS = ("this_period", "period_before", "change", "change_share")


def summary_table(sheet: PortfolioSheet, composer: Composer, width: float) -> Table:
    """Every line of the firm; with those of the period before where they are known."""
    columns = _COLUMNS if sheet.before else _COLUMNS[:1]
    titles = [composer.say(f"portfolio.{key}") for key in columns]
    rows: list[list[Flowable]] = [composer.head([composer.say("review.concept"), *titles])]
    before = sheet.before.totals if sheet.before else None
    for name in LINES:
        strong = name in _SUMS
        shown = _shown(sheet.report.totals, before, name, composer)
        cells = [composer.figure(words, strong=strong) for words in shown]
        rows.append([composer.text(composer.say(line_key(name)), strong=strong), *cells])
    first = width * (0.36 if before else 0.6)
    widths = [first] + [(width - first) / len(columns)] * len(columns)
    tinted = [place for place, name in enumerate(LINES) if name in _SUMS]
    return dense_table(rows, widths, tinted=tinted)


def summary_notes(sheet: PortfolioSheet, composer: Composer) -> list[Flowable]:
    """What the figures are compared with, what capacity was left, and what was estimated."""
    notes = [_compared(sheet, composer), *_capacity(sheet, composer)]
    return [composer.gap(), composer.note(" ".join(notes))]


def _shown(
    now: ClientResult, before: ClientResult | None, name: str, composer: Composer
) -> list[str]:
    formats = composer.formats
    shown = [figure(now, name, formats)]
    if before is None:
        return shown
    changes = [by(now, before, name, formats) for by in (change, change_share)]
    return [*shown, figure(before, name, formats), *changes]


def _compared(sheet: PortfolioSheet, composer: Composer) -> str:
    if sheet.before is None:
        return composer.say("portfolio.not_compared")
    period, formats = sheet.before.period, composer.formats
    start, end = (formats.long_date(day) for day in (period.start, period.last_day))
    return composer.say("portfolio.compared", start=start, end=end)


def _capacity(sheet: PortfolioSheet, composer: Composer) -> list[str]:
    """How much of the team's capacity is nobody's cost, and which hours were not measured."""
    capacity, formats, notes = sheet.report.capacity, composer.formats, []
    if capacity.practical_seconds:
        beyond = capacity.unused_seconds < 0
        notes.append(
            composer.say(
                "portfolio.beyond_capacity" if beyond else "portfolio.unused_capacity",
                practical=formats.hours(capacity.practical_seconds),
                used=formats.hours(capacity.used_seconds),
                unused=formats.hours(abs(capacity.unused_seconds)),
                cost=formats.amount(abs(capacity.unused_cost)),
            )
        )
    if sheet.report.totals.estimated_seconds:
        notes.append(composer.say("portfolio.estimated"))
    if capacity.fitted < 1:
        notes.append(composer.say("portfolio.fitted", share=formats.percent(capacity.fitted)))
    return notes
