"""Sections of the portfolio report: every client with all of its figures, in two tables."""

from reportlab.platypus import Flowable, Table

from clientdesk.domain.profitability import ClientResult
from clientdesk.output.composer import Composer
from clientdesk.output.dense_table import dense_table, figure_widths
from clientdesk.output.figure_words import figure, line_key
from clientdesk.output.portfolio_sheet import PortfolioSheet

RESULTS = (
    "fees",
    "cost_to_serve",
    "contribution",
    "overhead",
    "full_profit",
    "margin",
    "hours",
    "effective_hourly_rate",
    "realization",
    "dso",
)
COSTS = (
    "write_offs",
    "delivery_cost",
    "admin_cost",
    "selling_cost",
    "collection_cost",
    "expenses",
    "tools",
    "cost_to_serve",
    "estimated_hours",
    "uncosted_hours",
)
_PROFITS = ("contribution", "full_profit", "margin")
_NAME_SHARE = 0.24  # of the width


def results_table(sheet: PortfolioSheet, composer: Composer) -> Table:
    """From fees to full profit, the best client first."""
    return _table(sheet, composer, RESULTS)


def costs_table(sheet: PortfolioSheet, composer: Composer) -> Table:
    """What the cost to serve of each client is made of, in the same order."""
    return _table(sheet, composer, COSTS)


def _table(sheet: PortfolioSheet, composer: Composer, names: tuple[str, ...]) -> Table:
    report = sheet.report
    head = composer.head([composer.say(line_key(name)) for name in ("name", *names)])
    rows = [_row(f"{each.name} · {each.ref}", each, names, composer) for each in sheet.ranked]
    nobody, total = composer.say("line.unattributed"), composer.say("line.total")
    rows.append(_row(nobody, report.unattributed, names, composer))
    rows.append(_row(total, report.totals, names, composer, strong=True))
    widths = _widths(sheet, composer, names)
    return dense_table([head, *rows], widths, tinted=[len(rows) - 1])


def _widths(sheet: PortfolioSheet, composer: Composer, names: tuple[str, ...]) -> list[float]:
    first = composer.width * _NAME_SHARE
    titles = [composer.say(line_key(name)) for name in names]
    totals = [figure(sheet.report.totals, name, composer.formats) for name in names]
    return [first, *figure_widths(titles, totals, composer.width - first)]


def _row(
    name: str,
    result: ClientResult,
    names: tuple[str, ...],
    composer: Composer,
    strong: bool = False,
) -> list[Flowable]:
    cells: list[Flowable] = [composer.text(name, strong=strong)]
    for each in names:
        words = figure(result, each, composer.formats)
        cells.append(composer.figure(words, strong=strong, loss=_is_loss(result, each)))
    return cells


def _is_loss(result: ClientResult, name: str) -> bool:
    """A figure below zero, to be printed in red as well as with its minus."""
    if name not in _PROFITS:
        return False
    value = getattr(result, name)
    return value is not None and value < 0
