"""Sections of the portfolio report: the whale curve, and how hours concentrate."""

from fractions import Fraction

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table

from clientdesk.domain.portfolio import (
    WhaleCurve,
    WhaleFigure,
    concentration_curve,
    concentration_of,
    whale_of,
)
from clientdesk.output.composer import Composer
from clientdesk.output.curve_charts import NamedCurve, hours_chart, whale_chart
from clientdesk.output.dense_table import dense_table
from clientdesk.output.portfolio_sheet import PortfolioSheet

_WHALE_HEIGHT = 62 * mm
_HOURS_HEIGHT = 64 * mm
_CHART_SHARE = Fraction(11, 20)  # of the width, beside its figures
_GUTTER = 8 * mm


def whale_section(sheet: PortfolioSheet, composer: Composer) -> list[Flowable]:
    """The curve of full profit with that of contribution, and what they come to."""
    if not sheet.report.clients:
        return [composer.note(composer.say("portfolio.nothing"))]
    full = whale_of(sheet.report, WhaleFigure.FULL_PROFIT)
    other = whale_of(sheet.report, WhaleFigure.CONTRIBUTION)
    names = [composer.say(f"portfolio.whale_{name}") for name in ("full", "contribution")]
    curves = NamedCurve(full, names[0]), NamedCurve(other, names[1])
    width = composer.width * float(_CHART_SHARE)
    room = composer.width - width
    chart = whale_chart(*curves, composer.formats, width, _WHALE_HEIGHT)
    figures = _whale_table(composer, names, full, other, room - _GUTTER)
    note = composer.note(composer.say("portfolio.whale_axis"))
    return [_side_by_side(chart, figures, width, room), note]


def hours_section(sheet: PortfolioSheet, composer: Composer) -> list[Flowable]:
    """The firm's own curve beside what is often said, with the figures at its side."""
    points = concentration_curve(sheet.report)
    if not any(point.seconds for point in points):
        return [composer.note(composer.say("portfolio.nothing"))]
    width = composer.width * float(_CHART_SHARE)
    words = composer.say("portfolio.claim"), composer.say("portfolio.even")
    chart = hours_chart(points, composer.formats, *words, width, _HOURS_HEIGHT)
    room = composer.width - width
    figures = _hours_table(sheet, composer, room - _GUTTER)
    return [_side_by_side(chart, figures, width, room)]


def _whale_table(
    composer: Composer, names: list[str], full: WhaleCurve, other: WhaleCurve, width: float
) -> Table:
    head = composer.head(["", *names])
    sides = [_whale_figures(composer, curve) for curve in (full, other)]
    rows: list[list[Flowable]] = [head]
    for key in sides[0]:
        shown = zip((full, other), sides, strict=True)
        losing = [(side[key], key == "losses" and curve.losses < 0) for curve, side in shown]
        cells = [composer.figure(words, loss=loss) for words, loss in losing]
        rows.append([composer.text(composer.say(f"portfolio.{key}")), *cells])
    return dense_table(rows, [width * share for share in (0.48, 0.26, 0.26)])


def _whale_figures(composer: Composer, curve: WhaleCurve) -> dict[str, str]:
    formats = composer.formats
    return {
        "whale_total": formats.amount(curve.total),
        "peak": formats.amount(curve.peak_value),
        "peak_share": formats.percent(curve.peak_share, 1),
        "peak_clients": _of_clients(composer, curve, curve.peak_index + 1),
        "past_peak": _of_clients(composer, curve, len(curve.past_peak)),
        "tail": _of_clients(composer, curve, len(curve.tail)),
        "losses": formats.amount(curve.losses),
        "erosion": formats.percent(curve.erosion, 1),
    }


def _of_clients(composer: Composer, curve: WhaleCurve, count: int) -> str:
    share = composer.formats.percent(Fraction(count, len(curve.points)), 1)
    return composer.say("portfolio.of_clients", count=str(count), share=share)


def _hours_table(sheet: PortfolioSheet, composer: Composer, width: float) -> Table:
    spread, formats = concentration_of(sheet.report), composer.formats
    held = spread.clients_share_holding_90_percent_of_hours
    seconds = sum(client.seconds for client in sheet.report.clients)
    shown = {
        "hours_total": formats.hours(seconds, 1),
        "tenth": formats.percent(spread.hours_share_of_top_tenth, 1),
        "held": formats.percent(held, 1),
    }
    rows: list[list[Flowable]] = [composer.head([composer.say("review.measure"), ""])]
    for key, words in shown.items():
        rows.append([composer.text(composer.say(f"portfolio.{key}")), composer.figure(words)])
    return dense_table(rows, [width * 0.75, width * 0.25])


def _side_by_side(left: Flowable, right: Flowable, width: float, room: float) -> Table:
    style = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (0, -1), 0),
        ("LEFTPADDING", (1, 0), (1, -1), _GUTTER),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ]
    return Table([[left, right]], colWidths=[width, room], style=style, hAlign="LEFT")
