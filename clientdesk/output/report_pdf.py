"""The portfolio report as PDF: contents and summary, curves, and every client by full profit."""

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.lib.pagesizes import landscape
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Paragraph, Table

from clientdesk.domain.formats import Formats
from clientdesk.domain.wording import Wording
from clientdesk.output.composer import Composer
from clientdesk.output.dense_table import kept_start
from clientdesk.output.fonts import SEMIBOLD
from clientdesk.output.portfolio_sheet import PortfolioSheet
from clientdesk.output.report_clients import costs_table, results_table
from clientdesk.output.report_curves import hours_section, whale_section
from clientdesk.output.report_plans import plan_section
from clientdesk.output.report_segments import guard_section, segments_section
from clientdesk.output.report_summary import summary_notes, summary_table
from clientdesk.output.report_trends import trends_section
from clientdesk.output.sheet import (
    MARGIN,
    PAPER_SIZES,
    SECTION,
    TITLE,
    Contents,
    Heading,
    build_pdf,
)
from clientdesk.output.yearly_pdf import yearly_section

_CONTENTS_SHARE = 0.3  # of the width of the first page
_GUTTER = 10 * mm
_FIRST = SECTION.clone("first", spaceBefore=0)


@dataclass(frozen=True, slots=True)
class _Section:
    """A part of the report under a heading of its own; one that `starts_page`, or follows on."""

    title: str
    story: list[Flowable]
    starts_page: bool = False


def portfolio_pdf(
    sheet: PortfolioSheet, words: Wording, formats: Formats, *, invariant: bool = False
) -> bytes:
    """Landscape pages; the heads of long tables are repeated on each."""
    composer = Composer(words, formats, landscape(PAPER_SIZES[sheet.paper])[0] - 2 * MARGIN)
    sections = list(_sections(sheet, composer))
    summary = composer.heading(words.say("portfolio.summary"), _FIRST)
    headings = [composer.heading(section.title) for section in sections]
    story = [*_top(sheet, composer)]
    story.append(_first_page(sheet, composer, summary, sections, headings))
    story += summary_notes(sheet, composer)
    for section, heading in zip(sections, headings, strict=True):
        part = [heading, *section.story]
        story += [PageBreak() if section.starts_page else kept_start(part, composer.width), *part]
    missing = composer.setter.missing
    if missing:
        codes = ", ".join(f"U+{ord(sign):04X}" for sign in sorted(missing))
        story += [composer.gap(3), composer.note(words.say("portfolio.missing", codes=codes))]
    return build_pdf(
        story,
        paper=sheet.paper,
        title=words.say("portfolio.title"),
        author=sheet.firm_name,
        language=words.language,
        foot=_foot(sheet, words),
        words=composer.setter,
        wide=True,
        invariant=invariant,
    )


def _foot(sheet: PortfolioSheet, words: Wording) -> str:
    if not sheet.firm_name:
        return words.say("portfolio.foot_unnamed")
    return words.say("portfolio.foot", firm=sheet.firm_name)


def _sections(sheet: PortfolioSheet, composer: Composer) -> Iterator[_Section]:
    """What comes after the first page, in order; parts that nothing is known of are left out."""
    say = composer.say
    yield _Section(say("portfolio.whale"), whale_section(sheet, composer), starts_page=True)
    yield _Section(say("portfolio.hours"), hours_section(sheet, composer))
    if sheet.segments:
        yield _Section(say("portfolio.segments"), segments_section(sheet, composer))
    if sheet.guard is not None:
        yield _Section(say("portfolio.guard"), guard_section(sheet.guard, composer))
    if sheet.trends is not None:
        story = trends_section(sheet.trends, sheet, composer)
        yield _Section(say("trend.title"), story)
    yield from _plan_sections(sheet, composer)
    results, costs = results_table(sheet, composer), costs_table(sheet, composer)
    yield _Section(say("portfolio.clients"), [results], starts_page=True)
    yield _Section(say("portfolio.costs"), [costs])


def _plan_sections(sheet: PortfolioSheet, composer: Composer) -> Iterator[_Section]:
    """Each started plan, and each year that there is anything to say of."""
    for result in sheet.plans:
        day = composer.formats.long_date(result.plan.day_of_start)
        title = composer.say("plan.title", name=result.plan.name, day=day)
        yield _Section(title, plan_section(result, composer))
    for year in sheet.years:
        title = composer.say("yearly.title", year=str(year.year))
        yield _Section(title, yearly_section(year, composer))


def _top(sheet: PortfolioSheet, composer: Composer) -> list[Flowable]:
    period, formats = sheet.report.period, composer.formats
    line = composer.say(
        "portfolio.period",
        start=formats.long_date(period.start),
        end=formats.long_date(period.last_day),
        currency=formats.currency,
        today=formats.long_date(sheet.printed_on),
    )
    parts = composer.say("portfolio.title"), sheet.firm_name
    title = " · ".join(part for part in parts if part)
    story: list[Flowable] = [composer.heading(title, TITLE), composer.note(line)]
    uncosted = sheet.report.totals.uncosted_seconds
    if uncosted:
        hours = formats.hours(uncosted, 1)
        story.append(composer.note(composer.say("portfolio.uncosted", hours=hours), warns=True))
    return [*story, composer.gap(5)]


def _first_page(
    sheet: PortfolioSheet,
    composer: Composer,
    summary: Heading,
    sections: list[_Section],
    headings: list[Heading],
) -> Table:
    """The contents at the left, the summary at the right."""
    titles = [composer.say("portfolio.summary"), *(section.title for section in sections)]
    markup = [composer.setter.markup(title) for title in titles]
    contents = Contents(list(zip(markup, [summary, *headings], strict=True)))
    left = composer.width * _CONTENTS_SHARE
    right = composer.width - left
    name = composer.setter.markup(composer.say("portfolio.contents"), SEMIBOLD)
    columns = [
        [Paragraph(name, _FIRST), contents],
        [summary, summary_table(sheet, composer, right - _GUTTER)],
    ]
    style = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (0, 0), 0),
        ("LEFTPADDING", (1, 0), (1, 0), _GUTTER),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 0),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
    ]
    return Table([columns], colWidths=[left, right], style=style, hAlign="LEFT")
