"""Section of the portfolio report: where the firm and its clients are going."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, Table

from clientdesk.domain.formats import Formats
from clientdesk.domain.money import round_half_even
from clientdesk.domain.trends import ClientTrend, Direction, PortfolioTrends, Trend, TrendMeasure
from clientdesk.output.composer import Composer
from clientdesk.output.dense_table import dense_table
from clientdesk.output.portfolio_sheet import PortfolioSheet
from clientdesk.output.sheet import DENSE_HEAD
from clientdesk.output.trend_charts import trend_chart

_CHART_HEIGHT = 34 * mm
_MOST = 24  # clients; the workbook of spreadsheets has them all
_NAME_SHARE = 0.24
_SIGNS = {
    Direction.RISING: "↗",
    Direction.STEADY: "→",
    Direction.FALLING: "↘",
    Direction.UNKNOWN: "",
}


def trends_section(
    trends: PortfolioTrends, sheet: PortfolioSheet, composer: Composer
) -> list[Flowable]:
    """Small charts of all clients together, and the clients that changed most; a measure that
    nothing is known of is named and left out.
    """
    measures = [trend.measure for trend in trends.firm.all if _is_known(trend)]
    story = _firm(trends, measures, composer)
    names = {each.client_id: f"{each.name} · {each.ref}" for each in sheet.report.clients}
    moving = _moving(trends, names)
    if not moving:
        return [*story, composer.note(composer.say("trend.no_direction"))]
    shown = sorted(moving[:_MOST], key=_by_margin)
    story += [composer.gap(3), _table(shown, measures, names, composer), composer.gap()]
    notes = [composer.say("trend.how")]
    if len(moving) > len(shown):
        notes.append(composer.say("trend.more", count=str(len(moving) - len(shown))))
    return [*story, composer.note(" ".join(notes))]


def trend_value(measure: TrendMeasure, value: Fraction | None, formats: Formats) -> str:
    """One value in its unit; a dash where there is nothing to make it of."""
    if measure is TrendMeasure.MARGIN:
        return formats.percent(value, 1)
    if value is None:
        return "—"
    if measure is TrendMeasure.HOURS:
        return formats.hours(round_half_even(value), 1)
    if measure is TrendMeasure.OVERDUE:
        return formats.whole_amount(round_half_even(value))
    return formats.number(value)


def _is_known(trend: Trend) -> bool:
    return any(point.value is not None for point in trend.points)


def _of(client: ClientTrend, measures: Sequence[TrendMeasure]) -> list[Trend]:
    return [trend for trend in client.all if trend.measure in measures]


def _firm(
    trends: PortfolioTrends, measures: Sequence[TrendMeasure], composer: Composer
) -> list[Flowable]:
    notes = [composer.say("trend.known", months=composer.formats.number(trends.months))]
    missing = [each for each in TrendMeasure if each not in measures]
    if missing:
        names = "; ".join(composer.say(f"trend.{measure}") for measure in missing)
        notes.append(composer.say("trend.left_out", measures=names))
    charts = [_charts(_of(trends.firm, measures), composer)] if measures else []
    return [*charts, composer.note(" ".join(notes))]


def _charts(shown: Sequence[Trend], composer: Composer) -> Table:
    width = composer.width / len(shown)
    heads = [
        Paragraph(composer.setter.markup(composer.say(f"trend.{trend.measure}")), DENSE_HEAD)
        for trend in shown
    ]
    charts = [_chart(trend, composer, width - 8 * mm) for trend in shown]
    style = [("LEFTPADDING", (0, 0), (-1, -1), 0), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    return Table([heads, charts], colWidths=[width] * len(charts), style=style, hAlign="LEFT")


def _chart(trend: Trend, composer: Composer, width: float) -> Flowable:
    formats = composer.formats

    def words(value: Fraction | None) -> str:
        return trend_value(trend.measure, value, formats)

    return trend_chart(trend.points, words, formats, width, _CHART_HEIGHT)


def _moving(trends: PortfolioTrends, names: Mapping[int | None, str]) -> list[ClientTrend]:
    """Clients of the report that go anywhere, the largest change of the margin first."""
    still = (Direction.STEADY, Direction.UNKNOWN)
    moving = [
        each
        for id_, each in trends.clients.items()
        if id_ in names and any(trend.direction not in still for trend in each.all)
    ]
    return sorted(moving, key=lambda each: (-abs(_by_margin(each)[0]), each.client_id or 0))


def _by_margin(client: ClientTrend) -> tuple[Fraction, int]:
    """The largest fall of the margin first."""
    return client.margin.change or Fraction(0), client.client_id or 0


def _table(
    clients: list[ClientTrend],
    measures: Sequence[TrendMeasure],
    names: Mapping[int | None, str],
    composer: Composer,
) -> Table:
    """A year before and now, with a sign for the direction, of each measure."""
    titles = [composer.say("line.name")]
    for measure in measures:
        titles += [composer.say(f"trend.{measure}_before"), composer.say("trend.now")]
    rows: list[list[Flowable]] = [composer.head(titles)]
    for each in clients:
        cells: list[Flowable] = [composer.text(names[each.client_id])]
        for trend in _of(each, measures):
            cells += _cells(trend, composer)
        rows.append(cells)
    first = composer.width * _NAME_SHARE
    count = len(titles) - 1
    return dense_table(rows, [first] + [(composer.width - first) / count] * count)


def _cells(trend: Trend, composer: Composer) -> list[Flowable]:
    before, latest = (
        trend_value(trend.measure, value, composer.formats)
        for value in (trend.before, trend.latest)
    )
    sign = _SIGNS[trend.direction]
    return [composer.figure(before), composer.figure(f"{sign} {latest}" if sign else latest)]
