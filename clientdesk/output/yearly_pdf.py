"""The yearly page: how reviews ended, and what started plans brought against their promise."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from reportlab.lib.pagesizes import landscape
from reportlab.platypus import Flowable, Paragraph, Table

from clientdesk.domain.country import Paper
from clientdesk.domain.formats import Formats, with_sign
from clientdesk.domain.plan_results import MONTHS_NEEDED, NOTHING, Performance
from clientdesk.domain.review_records import ReviewOutcome
from clientdesk.domain.wording import Wording
from clientdesk.domain.year_results import YearLine, YearResult
from clientdesk.output.composer import Composer
from clientdesk.output.dense_table import dense_table, kept_start
from clientdesk.output.fonts import SEMIBOLD
from clientdesk.output.sheet import (
    BAD,
    CELL,
    HEAD_CELL,
    MARGIN,
    PAPER_SIZES,
    TITLE,
    build_pdf,
    ruled_table,
)

_KEY = CELL.clone("year-key", fontName=SEMIBOLD, fontSize=15, leading=19)
_KEY_LOSS = _KEY.clone("year-key-loss", textColor=BAD)
_KEY_SHARES = (0.16, 0.16, 0.36, 0.32)  # of the width, as all of them
_FIGURES = ("fees", "hours", "contribution")
_NAME, _KIND, _ANSWER, _MONTHS = 0.21, 0.13, 0.11, 0.06
_END_SHARES = (0.38, 0.24, 0.38)


@dataclass(frozen=True, slots=True, kw_only=True)
class YearSheet:
    """What the yearly page is printed from."""

    firm_name: str
    year: YearResult
    printed_on: date
    paper: Paper


def yearly_pdf(
    sheet: YearSheet, words: Wording, formats: Formats, *, invariant: bool = False
) -> bytes:
    """A landscape page for the firm alone; a long list of clients goes on to the next."""
    composer = Composer(words, formats, landscape(PAPER_SIZES[sheet.paper])[0] - 2 * MARGIN)
    title = words.say("yearly.title", year=str(sheet.year.year))
    head = words.say(
        "yearly.head", currency=formats.currency, today=formats.long_date(sheet.printed_on)
    )
    named = " · ".join(part for part in (title, sheet.firm_name) if part)
    story: list[Flowable] = [
        composer.heading(named, TITLE),
        composer.note(head),
        *yearly_section(sheet.year, composer),
    ]
    return build_pdf(
        story,
        paper=sheet.paper,
        title=title,
        author=sheet.firm_name,
        language=words.language,
        foot=words.say("yearly.foot", firm=sheet.firm_name),
        words=composer.setter,
        wide=True,
        invariant=invariant,
    )


def yearly_section(year: YearResult, composer: Composer) -> list[Flowable]:
    """Everything below the title, for a page of its own or for a report."""
    story: list[Flowable] = [
        composer.gap(3),
        _key_figures(year, composer),
        composer.gap(),
        *(composer.note(note) for note in _notes(year, composer)),
    ]
    for _, lines in groupby(year.lines, lambda line: line.plan.id):
        story += _plan(list(lines), composer)
    return [*story, *_ends(year, composer)]


def _key_figures(year: YearResult, composer: Composer) -> Table:
    names = ("recovered", "let_go", "contribution", "hours_freed")
    came = year.came if year.lines else None
    figures = (
        str(year.count(ReviewOutcome.RECOVERED)),
        str(year.count(ReviewOutcome.LET_GO)),
        _of("contribution", came, year.promised, composer),
        _of("hours", came, year.promised, composer),
    )
    lost = (False, False, came is not None and came.contribution < 0, False)
    markup = composer.setter.markup
    head = [Paragraph(markup(composer.say(f"yearly.{name}")), HEAD_CELL) for name in names]
    row = [
        Paragraph(markup(figure, SEMIBOLD), _KEY_LOSS if loss else _KEY)
        for figure, loss in zip(figures, lost, strict=True)
    ]
    return ruled_table([head, row], [composer.width * share for share in _KEY_SHARES])


def _of(name: str, came: Performance | None, promised: Performance, composer: Composer) -> str:
    if came is None:
        return composer.say("yearly.not_yet")
    shown = (_figure(name, each, composer.formats) for each in (came, promised))
    return composer.say("yearly.of", **dict(zip(("came", "promised"), shown, strict=True)))


def _figure(name: str, change: Performance, formats: Formats) -> str:
    """A change in fees or contribution, with its sign; hours that were freed."""
    if name == "hours":
        return formats.hours(-change.seconds, 1)
    amount = change.fees if name == "fees" else change.contribution
    return with_sign(amount, formats.amount(amount))


def _notes(year: YearResult, composer: Composer) -> list[str]:
    notes = [composer.say("yearly.how")] if year.lines else []
    for result in year.early:
        plan, done = result.plan.name, str(result.months)
        notes.append(composer.say("yearly.early", plan=plan, done=done, all=str(MONTHS_NEEDED)))
    if not year.lines and not year.early:
        notes.append(composer.say("yearly.no_plan"))
    return notes


def _plan(lines: list[YearLine], composer: Composer) -> list[Flowable]:
    """A plan's clients with their sums; the head is repeated on each page."""
    plan = lines[0].plan
    started = composer.formats.long_date(plan.day_of_start)
    title = composer.say("yearly.plan", plan=plan.name, day=started)
    came = sum((line.came for line in lines), NOTHING)
    promised = sum((line.promised for line in lines), NOTHING)
    total = [composer.text(composer.say("line.total"), strong=True)]
    total += [composer.text("") for _ in range(3)]
    rows = [_line(line, composer) for line in lines]
    rows.append([*total, *_cells(came, promised, composer)])
    rest = (1 - _NAME - _KIND - _ANSWER - _MONTHS) / (2 * len(_FIGURES))
    shares = [_NAME, _KIND, _ANSWER, _MONTHS] + [rest] * (2 * len(_FIGURES))
    widths = [composer.width * share for share in shares]
    table = dense_table([_head(composer), *rows], widths, tinted=[len(lines)])
    part = [composer.subheading(title), table]
    return [kept_start(part, composer.width), *part]


def _head(composer: Composer) -> list[Flowable]:
    keys = ["line.name", "yearly.action", "yearly.answer", "yearly.months"]
    for name in _FIGURES:
        keys += [f"yearly.column_{name}", "yearly.promised"]
    return composer.head([composer.say(key) for key in keys], left=3)


def _line(line: YearLine, composer: Composer) -> list[Flowable]:
    return [
        composer.text(line.name),
        composer.text(composer.say(f"plan_action.{line.kind}")),
        composer.text(composer.say(f"plan_answer.{line.answer}")),
        composer.figure(str(line.months)),
        *_cells(line.came, line.promised, composer),
    ]


def _cells(came: Performance, promised: Performance, composer: Composer) -> list[Flowable]:
    cells: list[Flowable] = []
    for name in _FIGURES:
        loss = name == "contribution" and came.contribution < 0
        cells.append(composer.figure(_figure(name, came, composer.formats), loss=loss))
        cells.append(composer.figure(_figure(name, promised, composer.formats)))
    return cells


def _ends(year: YearResult, composer: Composer) -> list[Flowable]:
    """Every review that ended in the year."""
    if not year.ends:
        return []
    keys = ("line.name", "yearly.outcome", "yearly.ended")
    rows: list[list[Flowable]] = [composer.head([composer.say(key) for key in keys], left=3)]
    for end in year.ends:
        outcome = composer.say(f"review_outcome.{end.outcome}")
        day = composer.formats.long_date(end.closed_on)
        rows.append([composer.text(words) for words in (end.name, outcome, day)])
    table = dense_table(rows, [composer.width * share for share in _END_SHARES])
    part = [composer.subheading(composer.say("yearly.ends")), table]
    return [kept_start(part, composer.width), *part]
