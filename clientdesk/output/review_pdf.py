"""The internal client review: each figure with the arithmetic that makes it. Not for the client."""

from dataclasses import dataclass, fields
from datetime import date, timedelta
from fractions import Fraction

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer, Table

from clientdesk.domain.country import Paper
from clientdesk.domain.diagnosis import Diagnosis
from clientdesk.domain.formats import Formats
from clientdesk.domain.month_results import MonthResult
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import Ageing, ClientResult
from clientdesk.domain.wording import Wording
from clientdesk.output.charts import fees_and_cost_chart
from clientdesk.output.diagnosis_section import diagnosis_section
from clientdesk.output.fonts import SEMIBOLD, Typesetter
from clientdesk.output.review_table import Row, three_columns
from clientdesk.output.sheet import (
    BAD,
    CELL_RIGHT,
    HEAD_RIGHT,
    MARGIN,
    PAPER_SIZES,
    SECTION,
    SMALL,
    TITLE,
    build_pdf,
    ruled_table,
)

_BADGE = SMALL.clone("badge", fontName=SEMIBOLD, textColor=BAD)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewSheet:
    """What a review is printed from."""

    firm_name: str
    result: ClientResult
    months: tuple[MonthResult, ...]
    period: Period
    printed_on: date
    paper: Paper
    diagnosis: Diagnosis | None = None


def review_pdf(
    sheet: ReviewSheet, words: Wording, formats: Formats, *, invariant: bool = False
) -> bytes:
    """One client's figures, their arithmetic, their chart; marked as internal on every page."""
    setter = Typesetter()
    width = PAPER_SIZES[sheet.paper][0] - 2 * MARGIN
    story: list[Flowable] = [
        *_top(sheet, words, formats, setter),
        *_diagnosis(sheet, words, formats, setter),
        *_section("review.result", _result_table(sheet, words, formats, setter), words),
        KeepTogether(
            _section("review.measures", _measure_table(sheet, words, formats, setter), words)
        ),
        KeepTogether(
            _section("review.ageing", _ageing_table(sheet, words, formats, setter), words)
        ),
        KeepTogether(_section("review.chart", _chart(sheet, words, formats, width), words)),
    ]
    name = sheet.result.name
    return build_pdf(
        story,
        paper=sheet.paper,
        title=words.say("review.title", name=name),
        author=sheet.firm_name,
        language=words.language,
        foot=words.say("review.foot", name=name),
        words=setter,
        invariant=invariant,
    )


def _top(
    sheet: ReviewSheet, words: Wording, formats: Formats, setter: Typesetter
) -> list[Flowable]:
    period = words.say(
        "review.period",
        start=formats.long_date(sheet.period.start),
        end=formats.long_date(sheet.period.end - timedelta(days=1)),
        currency=formats.currency,
        today=formats.long_date(sheet.printed_on),
    )
    title = words.say("review.title", name=sheet.result.name)
    story: list[Flowable] = [
        Paragraph(setter.markup(words.say("review.badge"), SEMIBOLD), _BADGE),
        Paragraph(setter.markup(title, SEMIBOLD), TITLE),
        Paragraph(setter.markup(period), SMALL),
    ]
    if sheet.result.uncosted_seconds:
        hours = formats.hours(sheet.result.uncosted_seconds, 1)
        uncosted = words.say("review.uncosted", hours=hours)
        story.append(Paragraph(setter.markup(uncosted, SEMIBOLD), _BADGE))
    return story


def _diagnosis(
    sheet: ReviewSheet, words: Wording, formats: Formats, setter: Typesetter
) -> list[Flowable]:
    if sheet.diagnosis is None:
        return []
    return diagnosis_section(sheet.diagnosis, words, formats, setter, sheet.paper)


def _section(key: str, content: Flowable, words: Wording) -> list[Flowable]:
    return [Paragraph(words.say(key), SECTION), content, Spacer(0, 2 * mm)]


def _result_table(
    sheet: ReviewSheet, words: Wording, formats: Formats, setter: Typesetter
) -> Table:
    header = tuple(words.say(f"review.{name}") for name in ("concept", "how", "amount"))
    return three_columns(header, result_rows(sheet.result, words, formats), setter, sheet.paper)


def result_rows(result: ClientResult, words: Wording, formats: Formats) -> list[Row]:
    """Fees − write-offs − costs = contribution − overhead = full profit, line by line."""
    delivery = _delivery(result, words, formats)
    times = (
        ("selling", result.selling_seconds, result.selling_cost),
        ("collection", result.collection_seconds, result.collection_cost),
    )

    def minus(name: str, amount: int, how: str = "") -> Row:
        label = words.say("sign.minus", line=words.say(f"line.{name}"))
        return Row(label, how, formats.amount(amount))

    def equals(name: str, amount: int) -> Row:
        label = words.say("sign.equals", line=words.say(f"line.{name}"))
        return Row(label, "", formats.amount(amount), tinted=True)

    return [
        Row(words.say("line.fees"), "", formats.amount(result.fees)),
        minus("write_offs", result.write_offs),
        minus("delivery", result.delivery_cost, delivery),
        *(minus(name, cost, _time(seconds, cost, words, formats)) for name, seconds, cost in times),
        minus("expenses", result.expenses),
        minus("tools", result.tools),
        equals("contribution", result.contribution),
        minus("overhead", result.overhead),
        equals("full_profit", result.full_profit),
    ]


def _delivery(result: ClientResult, words: Wording, formats: Formats) -> str:
    how = _time(result.delivery_seconds, result.delivery_cost, words, formats)
    if result.estimated_seconds:
        return words.say("how.estimated", time=how)
    if not result.admin_cost:
        return how
    return words.say("how.with_admin", time=how, admin=formats.amount(result.admin_cost))


def _time(seconds: int, cost: int, words: Wording, formats: Formats) -> str:
    if not seconds:
        return ""
    rate = formats.rate(Fraction(cost * 3600, seconds))
    return words.say("how.time", hours=formats.hours(seconds, 2), rate=rate)


def _measure_table(
    sheet: ReviewSheet, words: Wording, formats: Formats, setter: Typesetter
) -> Table:
    header = tuple(words.say(f"review.{name}") for name in ("measure", "how", "value"))
    return three_columns(header, measure_rows(sheet.result, words, formats), setter, sheet.paper)


def measure_rows(result: ClientResult, words: Wording, formats: Formats) -> list[Row]:
    """Each measure with the figures it is divided from."""
    amount, hours = formats.amount, formats.hours(result.seconds, 2)
    fees, billed = amount(result.fees), amount(result.fees - result.write_offs)
    days = "" if result.dso is None else formats.number(result.dso, 0)
    measures = {
        "cost_to_serve": ({}, amount(result.cost_to_serve)),
        "margin": (
            {"profit": amount(result.full_profit), "fees": fees},
            formats.percent(result.margin, 1),
        ),
        "effective_hourly_rate": (
            {"fees": fees, "hours": hours},
            formats.rate(result.effective_hourly_rate),
        ),
        "realization": (
            {"billed": billed, "standard": amount(result.standard_value)},
            formats.percent(result.realization, 1),
        ),
        "dso": (
            {
                "receivables": amount(result.ageing.total),
                "sales": amount(result.sales),
                "days": str(result.period_days),
            },
            words.say("review.days", days=days) if days else formats.percent(None),
        ),
    }
    return [
        Row(words.say(f"line.{name}"), words.say(f"how.{name}", **places), figure)
        for name, (places, figure) in measures.items()
    ]


def _ageing_table(
    sheet: ReviewSheet, words: Wording, formats: Formats, setter: Typesetter
) -> Table:
    names = [*(item.name for item in fields(Ageing)), "total"]
    head = [
        Paragraph(setter.markup(words.say(f"ageing.{name}"), SEMIBOLD), HEAD_RIGHT)
        for name in names
    ]
    amounts = [formats.amount(getattr(sheet.result.ageing, name)) for name in names]
    row = [Paragraph(setter.markup(amount), CELL_RIGHT) for amount in amounts]
    width = (PAPER_SIZES[sheet.paper][0] - 2 * MARGIN) / len(names)
    return ruled_table([head, row], [width] * len(names), padding=2.5)


def _chart(sheet: ReviewSheet, words: Wording, formats: Formats, width: float) -> Flowable:
    fees, cost = words.say("line.fees"), words.say("line.cost_to_serve")
    return fees_and_cost_chart(sheet.months, formats, fees, cost, width, 48 * mm)
