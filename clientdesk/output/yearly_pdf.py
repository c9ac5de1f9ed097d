"""The yearly page: how reviews ended, and what started plans brought against their promise."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from reportlab.lib.pagesizes import landscape
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer, Table

from clientdesk.domain.country import Paper
from clientdesk.domain.formats import Formats, with_sign
from clientdesk.domain.plan_results import MONTHS_NEEDED, AverageMonth
from clientdesk.domain.review_records import ReviewOutcome
from clientdesk.domain.wording import Wording
from clientdesk.domain.year_results import YearLine, YearResult
from clientdesk.output.fonts import SEMIBOLD, Typesetter
from clientdesk.output.sheet import (
    BAD,
    CELL,
    DENSE,
    DENSE_HEAD,
    DENSE_HEAD_RIGHT,
    DENSE_RIGHT,
    HEAD_CELL,
    MARGIN,
    PAPER_SIZES,
    SECTION,
    SMALL,
    TITLE,
    Heading,
    build_pdf,
    ruled_table,
)

_LOSS = DENSE_RIGHT.clone("year-loss", textColor=BAD)
_KEY = CELL.clone("year-key", fontName=SEMIBOLD, fontSize=15, leading=19)
_KEY_LOSS = _KEY.clone("year-key-loss", textColor=BAD)
_FIGURES = ("fees", "hours", "contribution")
_NAME, _KIND, _ANSWER, _MONTHS = 0.21, 0.13, 0.11, 0.06


@dataclass(frozen=True, slots=True, kw_only=True)
class YearSheet:
    """What the yearly page is printed from."""

    firm_name: str
    year: YearResult
    printed_on: date
    paper: Paper

    @property
    def width(self) -> float:
        return float(landscape(PAPER_SIZES[self.paper])[0] - 2 * MARGIN)


def yearly_pdf(
    sheet: YearSheet, words: Wording, formats: Formats, *, invariant: bool = False
) -> bytes:
    """A landscape page for the firm alone; a long list of clients goes on to the next."""
    setter = Typesetter()
    title = words.say("yearly.title", year=str(sheet.year.year))
    head = words.say(
        "yearly.head", currency=formats.currency, today=formats.long_date(sheet.printed_on)
    )
    named = " · ".join(part for part in (title, sheet.firm_name) if part)
    story: list[Flowable] = [
        Heading(setter.markup(named, SEMIBOLD), TITLE),
        Paragraph(setter.markup(head), SMALL),
        *yearly_section(sheet.year, words, formats, setter, sheet.width),
    ]
    return build_pdf(
        story,
        paper=sheet.paper,
        title=title,
        author=sheet.firm_name,
        language=words.language,
        foot=words.say("yearly.foot", firm=sheet.firm_name),
        words=setter,
        wide=True,
        invariant=invariant,
    )


def yearly_section(
    year: YearResult, words: Wording, formats: Formats, setter: Typesetter, width: float
) -> list[Flowable]:
    """Everything below the title, for a page of its own or for a report."""
    story: list[Flowable] = [
        Spacer(0, 3 * mm),
        _key_figures(year, words, formats, setter, width),
        Spacer(0, 2 * mm),
        *(Paragraph(setter.markup(note), SMALL) for note in _notes(year, words)),
    ]
    for _, lines in groupby(year.lines, lambda line: line.plan.id):
        story += _plan(list(lines), words, formats, setter, width)
    return [*story, *_ends(year, words, formats, setter, width)]


def _key_figures(
    year: YearResult, words: Wording, formats: Formats, setter: Typesetter, width: float
) -> Table:
    names = ("recovered", "let_go", "contribution", "hours_freed")
    came = year.came if year.lines else None
    figures = (
        str(year.count(ReviewOutcome.RECOVERED)),
        str(year.count(ReviewOutcome.LET_GO)),
        _of("contribution", came, year.promised, words, formats),
        _of("hours", came, year.promised, words, formats),
    )
    lost = (False, False, came is not None and came.profit < 0, False)
    head = [Paragraph(setter.markup(words.say(f"yearly.{name}")), HEAD_CELL) for name in names]
    row = [
        Paragraph(setter.markup(figure, SEMIBOLD), _KEY_LOSS if loss else _KEY)
        for figure, loss in zip(figures, lost, strict=True)
    ]
    return ruled_table([head, row], [width * share for share in (0.16, 0.16, 0.36, 0.32)])


def _of(
    name: str, came: AverageMonth | None, promised: AverageMonth, words: Wording, formats: Formats
) -> str:
    if came is None:
        return words.say("yearly.not_yet")
    return words.say(
        "yearly.of", came=_figure(name, came, formats), promised=_figure(name, promised, formats)
    )


def _figure(name: str, change: AverageMonth, formats: Formats) -> str:
    """A change in fees or contribution, with its sign; hours that were freed."""
    if name == "hours":
        return formats.hours(-change.seconds, 1)
    amount = change.fees if name == "fees" else change.profit
    return with_sign(amount, formats.amount(amount))


def _notes(year: YearResult, words: Wording) -> list[str]:
    notes = [words.say("yearly.how")] if year.lines else []
    for result in year.early:
        plan, done = result.plan.name, str(result.months)
        notes.append(words.say("yearly.early", plan=plan, done=done, all=str(MONTHS_NEEDED)))
    if not year.lines and not year.early:
        notes.append(words.say("yearly.no_plan"))
    return notes


def _plan(
    lines: list[YearLine], words: Wording, formats: Formats, setter: Typesetter, width: float
) -> list[Flowable]:
    """A plan's clients with their sums; the head is repeated on each page."""
    plan = lines[0].plan
    started = formats.long_date(plan.started_on or plan.starts_on)
    title = words.say("yearly.plan", plan=plan.name, day=started)
    rows = [_line(line, words, formats, setter) for line in lines]
    came = sum((line.came for line in lines), AverageMonth())
    promised = sum((line.promised for line in lines), AverageMonth())
    total = [Paragraph(setter.markup(words.say("line.total"), SEMIBOLD), DENSE)]
    total += [Paragraph("", DENSE)] * 3 + _cells(came, promised, formats, setter)
    rest = (1 - _NAME - _KIND - _ANSWER - _MONTHS) / (2 * len(_FIGURES))
    shares = [_NAME, _KIND, _ANSWER, _MONTHS] + [rest] * (2 * len(_FIGURES))
    table = ruled_table(
        [_head(words, setter), *rows, total],
        [width * share for share in shares],
        tinted=[len(rows)],
        padding=2.5,
    )
    return [Heading(setter.markup(title, SEMIBOLD), SECTION), table]


def _head(words: Wording, setter: Typesetter) -> list[Paragraph]:
    plain = (words.say("line.name"), words.say("yearly.action"), words.say("yearly.answer"))
    cells = [Paragraph(setter.markup(each, SEMIBOLD), DENSE_HEAD) for each in plain]
    right = [words.say("yearly.months")]
    for name in _FIGURES:
        right += [words.say(f"yearly.column_{name}"), words.say("yearly.promised")]
    return cells + [Paragraph(setter.markup(each, SEMIBOLD), DENSE_HEAD_RIGHT) for each in right]


def _line(line: YearLine, words: Wording, formats: Formats, setter: Typesetter) -> list[Paragraph]:
    action, answer = words.say(f"plan_action.{line.kind}"), words.say(f"plan_answer.{line.answer}")
    cells = [Paragraph(setter.markup(each), DENSE) for each in (line.name, action, answer)]
    cells.append(Paragraph(str(line.months), DENSE_RIGHT))
    return cells + _cells(line.came, line.promised, formats, setter)


def _cells(
    came: AverageMonth, promised: AverageMonth, formats: Formats, setter: Typesetter
) -> list[Paragraph]:
    cells = []
    for name in _FIGURES:
        style = _LOSS if name == "contribution" and came.profit < 0 else DENSE_RIGHT
        cells.append(Paragraph(setter.markup(_figure(name, came, formats)), style))
        cells.append(Paragraph(setter.markup(_figure(name, promised, formats)), DENSE_RIGHT))
    return cells


def _ends(
    year: YearResult, words: Wording, formats: Formats, setter: Typesetter, width: float
) -> list[Flowable]:
    """Every review that ended in the year."""
    if not year.ends:
        return []
    head = [words.say("line.name"), words.say("yearly.outcome"), words.say("yearly.ended")]
    rows = [
        (end.name, words.say(f"review_outcome.{end.outcome}"), formats.long_date(end.closed_on))
        for end in year.ends
    ]
    cells = [[Paragraph(setter.markup(each, SEMIBOLD), DENSE_HEAD) for each in head]]
    cells += [[Paragraph(setter.markup(each), DENSE) for each in row] for row in rows]
    table = ruled_table(cells, [width * share for share in (0.38, 0.24, 0.38)], padding=2.5)
    title = Heading(setter.markup(words.say("yearly.ends"), SEMIBOLD), SECTION)
    return [KeepTogether([title, table])]
