"""Sheets beside the figures of a period: segments, the limit of exits, trends, started plans."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from clientdesk.domain.formats import Formats
from clientdesk.domain.guard import Guard
from clientdesk.domain.money import in_major_units, round_half_even
from clientdesk.domain.plan_results import Performance, PlanResult
from clientdesk.domain.records import GuardReading
from clientdesk.domain.trends import PortfolioTrends, Trend, TrendMeasure
from clientdesk.domain.wording import Wording
from clientdesk.domain.year_results import YearResult
from clientdesk.output.portfolio_sheet import PortfolioSheet
from clientdesk.output.report_figures import six_places
from clientdesk.output.segment_definition import segment_definition
from clientdesk.output.xlsx_book import Column, Form, Page, Value

_NAME_WIDTH, _RULE_WIDTH = 40, 84
_FORMS = {
    TrendMeasure.MARGIN: Form.SHARE,
    TrendMeasure.HOURS: Form.HOURS,
    TrendMeasure.DAYS_TO_PAYMENT: Form.DAYS,
    TrendMeasure.OVERDUE: Form.MONEY,
}
_TIMES = ("before", "promised", "since")
_MONTH_FORMS = (Form.MONEY, Form.HOURS, Form.MONEY)  # fees, hours, contribution


def segments_page(page: Page, sheet: PortfolioSheet, words: Wording, formats: Formats) -> None:
    """All segments with their definition and sums."""
    columns = [
        Column(words.say("portfolio.segment"), width=_NAME_WIDTH),
        Column(words.say("portfolio.definition"), width=_RULE_WIDTH),
        Column(words.say("portfolio.segment_clients"), Form.COUNT, 10),
        Column(words.say("line.fees"), Form.MONEY),
        Column(words.say("line.hours"), Form.HOURS),
        Column(words.say("line.contribution"), Form.MONEY),
        Column(words.say("line.full_profit"), Form.MONEY),
    ]
    page.head(columns, freeze=1)
    forms = [column.form for column in columns]
    for each in sheet.segments:
        values: list[Value] = [
            words.say(f"segment.{each.code}"),
            segment_definition(each.rule, sheet.limits, words, formats),
            len(each.members),
            in_major_units(each.fees, formats.digits),
            hours(each.seconds),
            in_major_units(each.contribution, formats.digits),
            in_major_units(each.full_profit, formats.digits),
        ]
        page.row(values, forms)


def guard_page(page: Page, guard: Guard, words: Wording) -> None:
    """The limit of the year as it is worked out."""
    page.head([Column(words.say("review.concept"), width=64), Column(words.say("review.value"))])
    weak = guard.reading is GuardReading.WEAK
    rows: tuple[tuple[str, Value, Form], ...] = (
        (
            "reading",
            words.say("portfolio.guard_weak" if weak else "portfolio.guard_all"),
            Form.TEXT,
        ),
        ("base", guard.base, Form.COUNT),
        ("share", six_places(Fraction(guard.share, 100)), Form.SHARE),
        ("exact", six_places(guard.exact), Form.HOURS),
        ("limit", guard.limit, Form.COUNT),
        ("let_go", guard.let_go, Form.COUNT),
        ("left", guard.left, Form.COUNT),
    )
    for key, value, form in rows:
        page.row([words.say(f"portfolio.guard_{key}"), value], [Form.TEXT, form])


def trends_page(
    page: Page, trends: PortfolioTrends, sheet: PortfolioSheet, words: Wording, digits: int
) -> None:
    """Every client's measures a year before and now, then its margin and hours month by month."""
    months = [part.start for part in trends.period.months()]
    columns = [Column(words.say("line.ref"), width=10), Column(words.say("line.name"), width=36)]
    for measure in TrendMeasure:
        form = _FORMS[measure]
        columns.append(Column(words.say(f"trend.{measure}_before"), form))
        columns.append(Column(words.say(f"trend.{measure}_now"), form))
    for measure in (TrendMeasure.MARGIN, TrendMeasure.HOURS):
        name = words.say(f"trend.{measure}")
        columns += [Column(f"{name} {month:%Y-%m}", _FORMS[measure], 13) for month in months]
    page.head(columns, freeze=2)
    forms = [column.form for column in columns]
    for client in sheet.report.clients:
        found = trends.clients.get(client.client_id or 0)
        if found is None:
            continue
        values: list[Value] = [client.ref, client.name]
        for trend in found.all:
            values += [_value(trend, value, digits) for value in (trend.before, trend.latest)]
        for trend in (found.margin, found.hours):
            points = {point.month: point.value for point in trend.points}
            values += [_value(trend, points.get(month), digits) for month in months]
        page.row(values, forms)


def plans_page(page: Page, plans: Sequence[PlanResult], words: Wording, digits: int) -> None:
    """Every client of every started plan: an average month before, promised and since."""
    keys = ("xlsx.plan", "line.name", "yearly.action", "yearly.answer")
    widths = (26, _NAME_WIDTH, 22, 16)
    columns = [Column(words.say(key), width=width) for key, width in zip(keys, widths, strict=True)]
    for name, form in zip(("fees", "hours", "contribution"), _MONTH_FORMS, strict=True):
        titles = [words.say(f"plan.{name}_before")]
        titles += [f"{words.say(f'line.{name}')}, {words.say(f'plan.{name}_{time}')}"
                   for time in _TIMES[1:]]  # fmt: skip
        columns += [Column(title, form) for title in titles]
    page.head(columns, freeze=2)
    forms = [column.form for column in columns]
    for result in plans:
        for row in result.rows:
            action = words.say(f"plan_action.{row.action.kind}")
            answer = words.say(f"plan_answer.{row.answer}")
            months = row.before, row.promised, row.since
            cells = list(_months(months, digits))
            page.row([result.plan.name, row.name, action, answer, *cells], forms)
        totals = result.totals
        sums = list(_months((totals.before, totals.promised, totals.since), digits))
        page.total([result.plan.name, words.say("line.total"), None, None, *sums], forms)


def years_page(page: Page, years: Sequence[YearResult], words: Wording, digits: int) -> None:
    """What started plans brought in each calendar year, client by client."""
    columns = [Column(words.say("xlsx.year"), Form.COUNT, 8)]
    columns.append(Column(words.say("xlsx.plan"), width=26))
    columns.append(Column(words.say("line.name"), width=_NAME_WIDTH))
    columns.append(Column(words.say("yearly.months"), Form.COUNT, 8))
    for name, form in zip(("fees", "hours", "contribution"), _MONTH_FORMS, strict=True):
        title = words.say(f"yearly.column_{name}")
        columns += [Column(title, form), Column(f"{title}, {words.say('yearly.promised')}", form)]
    page.head(columns, freeze=3)
    forms = [column.form for column in columns]
    for year in years:
        for line in year.lines:
            cells = _changes(line.came, line.promised, digits)
            page.row([year.year, line.plan.name, line.name, line.months, *cells], forms)
        sums = _changes(year.came, year.promised, digits)
        page.total([year.year, None, words.say("line.total"), None, *sums], forms)


def hours(seconds: int | Fraction) -> Decimal | None:
    """Hours to six places."""
    return six_places(Fraction(seconds) / 3600)


def _value(trend: Trend, value: Fraction | None, digits: int) -> Value:
    if value is None:
        return None
    if trend.measure is TrendMeasure.HOURS:
        return hours(value)
    if trend.measure is TrendMeasure.OVERDUE:
        return in_major_units(round_half_even(value), digits)
    return six_places(value)


def _months(months: Sequence[Performance | None], digits: int) -> Iterator[Value]:
    """Fees, then hours, then contribution, each of the three times."""
    for name in ("fees", "seconds", "contribution"):
        for month in months:
            value = None if month is None else int(getattr(month, name))
            if value is None:
                yield None
            else:
                yield hours(value) if name == "seconds" else in_major_units(value, digits)


def _changes(came: Performance, promised: Performance, digits: int) -> list[Value]:
    """Fees, hours freed and contribution, each beside its promise."""
    found: list[Value] = []
    for name in ("fees", "seconds", "contribution"):
        for change in (came, promised):
            value = int(getattr(change, name))
            freed = name == "seconds"
            found.append(hours(-value) if freed else in_major_units(value, digits))
    return found
