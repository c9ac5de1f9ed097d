"""The portfolio report as PDF: totals, the whale curve, every client by full profit."""

from dataclasses import dataclass
from datetime import date, timedelta

from reportlab.lib.pagesizes import landscape
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, Spacer, Table

from clientdesk.domain.country import Paper
from clientdesk.domain.formats import Formats
from clientdesk.domain.portfolio import concentration_of, whale_of
from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.domain.wording import Wording
from clientdesk.output.charts import whale_chart
from clientdesk.output.fonts import SEMIBOLD, Typesetter
from clientdesk.output.sheet import (
    BAD,
    DENSE,
    DENSE_HEAD,
    DENSE_HEAD_RIGHT,
    DENSE_RIGHT,
    HEAD_RIGHT,
    MARGIN,
    PAPER_SIZES,
    SECTION,
    SMALL,
    TITLE,
    Heading,
    build_pdf,
    ruled_table,
)

_FIGURES = (
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
_TOTALS = ("fees", "write_offs", "cost_to_serve", "contribution", "full_profit", "margin", "hours")
_LOSS = DENSE_RIGHT.clone("loss", textColor=BAD)
_KEY_FIGURE = DENSE_RIGHT.clone("key", fontName=SEMIBOLD, fontSize=12, leading=16)


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioSheet:
    """What a portfolio report is printed from."""

    firm_name: str
    report: ProfitReport
    printed_on: date
    paper: Paper

    @property
    def width(self) -> float:
        return float(landscape(PAPER_SIZES[self.paper])[0] - 2 * MARGIN)


def portfolio_pdf(
    sheet: PortfolioSheet, words: Wording, formats: Formats, *, invariant: bool = False
) -> bytes:
    """Landscape pages; the head of the clients' table is repeated on each."""
    setter = Typesetter()
    story: list[Flowable] = [
        *_top(sheet, words, formats, setter),
        _totals(sheet, words, formats, setter),
        *_capacity(sheet, words, formats, setter),
        *_whale(sheet, words, formats, setter),
        Heading(words.say("portfolio.clients"), SECTION),
        _clients(sheet, words, formats, setter),
    ]
    if setter.missing:
        codes = ", ".join(f"U+{ord(sign):04X}" for sign in sorted(setter.missing))
        story += [Spacer(0, 8), Paragraph(words.say("portfolio.missing", codes=codes), SMALL)]
    return build_pdf(
        story,
        paper=sheet.paper,
        title=words.say("portfolio.title"),
        author=sheet.firm_name,
        language=words.language,
        foot=words.say("portfolio.foot", firm=sheet.firm_name),
        words=setter,
        wide=True,
        invariant=invariant,
    )


def figure(result: ClientResult, name: str, formats: Formats) -> str:
    """A client's figure as the tables show it; 'n/d' where it is not defined."""
    match name:
        case "hours":
            return hours_of(result, formats)
        case "margin" | "realization":
            return formats.percent(getattr(result, name), 1)
        case "effective_hourly_rate":
            return formats.rate(result.effective_hourly_rate)
        case "dso":
            return formats.percent(None) if result.dso is None else formats.number(result.dso)
        case _:
            return formats.amount(getattr(result, name))


def hours_of(result: ClientResult, formats: Formats) -> str:
    """Hours, with a sign where any of them are estimated."""
    hours = formats.hours(result.seconds, 1)
    return f"≈ {hours}" if result.estimated_seconds else hours


def _top(
    sheet: PortfolioSheet, words: Wording, formats: Formats, setter: Typesetter
) -> list[Flowable]:
    period = sheet.report.period
    line = words.say(
        "portfolio.period",
        start=formats.long_date(period.start),
        end=formats.long_date(period.end - timedelta(days=1)),
        currency=formats.currency,
        today=formats.long_date(sheet.printed_on),
    )
    title = " · ".join(part for part in (words.say("portfolio.title"), sheet.firm_name) if part)
    story: list[Flowable] = [
        Heading(setter.markup(title, SEMIBOLD), TITLE),
        Paragraph(setter.markup(line), SMALL),
    ]
    uncosted = sheet.report.totals.uncosted_seconds
    if uncosted:
        note = words.say("portfolio.uncosted", hours=formats.hours(uncosted, 1))
        story.append(Paragraph(setter.markup(note), SMALL.clone("bad", textColor=BAD)))
    return [*story, Spacer(0, 4 * mm)]


def _totals(sheet: PortfolioSheet, words: Wording, formats: Formats, setter: Typesetter) -> Table:
    head = [
        Paragraph(setter.markup(words.say(f"line.{name}"), SEMIBOLD), HEAD_RIGHT)
        for name in _TOTALS
    ]
    totals = sheet.report.totals
    row = [
        Paragraph(setter.markup(figure(totals, name, formats), SEMIBOLD), _KEY_FIGURE)
        for name in _TOTALS
    ]
    return ruled_table([head, row], [sheet.width / len(_TOTALS)] * len(_TOTALS))


def _capacity(
    sheet: PortfolioSheet, words: Wording, formats: Formats, setter: Typesetter
) -> list[Flowable]:
    """How much of the team's capacity is nobody's cost, and which hours were not measured."""
    capacity, notes = sheet.report.capacity, []
    if capacity.practical_seconds:
        beyond = capacity.unused_seconds < 0
        notes.append(
            words.say(
                "portfolio.beyond_capacity" if beyond else "portfolio.unused_capacity",
                practical=formats.hours(capacity.practical_seconds),
                used=formats.hours(capacity.used_seconds),
                unused=formats.hours(abs(capacity.unused_seconds)),
                cost=formats.amount(abs(capacity.unused_cost)),
            )
        )
    if sheet.report.totals.estimated_seconds:
        notes.append(words.say("portfolio.estimated"))
    if capacity.fitted < 1:
        share = formats.percent(capacity.fitted)
        notes.append(words.say("portfolio.fitted", share=share))
    note = Paragraph(setter.markup(" ".join(notes)), SMALL)
    return [Spacer(0, 2 * mm), note] if notes else []


def _whale(
    sheet: PortfolioSheet, words: Wording, formats: Formats, setter: Typesetter
) -> list[Flowable]:
    curve, spread = whale_of(sheet.report), concentration_of(sheet.report)
    peak = sum(max(point.profit, 0) for point in curve.points)
    notes = [
        words.say(
            "portfolio.whale_note", peak=formats.amount(peak), losses=formats.amount(curve.losses)
        )
    ]
    top, held = spread.hours_share_of_top_tenth, spread.clients_share_holding_90_percent_of_hours
    if top is not None:
        shares = {"top": formats.percent(top), "held": formats.percent(held)}
        notes.append(words.say("portfolio.hours_note", **shares))
    return [
        Heading(words.say("portfolio.whale"), SECTION),
        whale_chart(curve, formats, sheet.width, 62 * mm),
        Paragraph(setter.markup(" ".join(notes)), SMALL),
    ]


def _clients(sheet: PortfolioSheet, words: Wording, formats: Formats, setter: Typesetter) -> Table:
    report = sheet.report
    ranked = sorted(report.clients, key=lambda client: (-client.full_profit, client.ref))
    head = [Paragraph(words.say("line.name"), DENSE_HEAD)]
    head += [Paragraph(words.say(f"line.{name}"), DENSE_HEAD_RIGHT) for name in _FIGURES]
    rows = [_row(f"{client.name} · {client.ref}", client, formats, setter) for client in ranked]
    rows.append(_row(words.say("line.unattributed"), report.unattributed, formats, setter))
    rows.append(_row(words.say("line.total"), report.totals, formats, setter))
    name = sheet.width * 0.24
    widths = [name] + [(sheet.width - name) / len(_FIGURES)] * len(_FIGURES)
    return ruled_table([head, *rows], widths, tinted=[len(rows) - 1], padding=2.5)


def _row(name: str, result: ClientResult, formats: Formats, setter: Typesetter) -> list[Paragraph]:
    cells = [Paragraph(setter.markup(name), DENSE)]
    for figure_name in _FIGURES:
        style = _LOSS if _is_loss(result, figure_name) else DENSE_RIGHT
        cells.append(Paragraph(setter.markup(figure(result, figure_name, formats)), style))
    return cells


def _is_loss(result: ClientResult, name: str) -> bool:
    """A figure below zero, to be printed in red as well as with its minus."""
    if name not in ("contribution", "full_profit", "margin"):
        return False
    value = getattr(result, name)
    return value is not None and value < 0
