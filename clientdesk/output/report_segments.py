"""Sections of the portfolio report: the segments, and the yearly limit of exits."""

from fractions import Fraction

from reportlab.platypus import Flowable

from clientdesk.domain.guard import Guard
from clientdesk.domain.records import GuardReading
from clientdesk.domain.segments import Segment
from clientdesk.output.composer import Composer
from clientdesk.output.dense_table import dense_table
from clientdesk.output.portfolio_sheet import PortfolioSheet
from clientdesk.output.segment_definition import segment_definition

_COLUMNS = ("segment", "definition", "segment_clients")
_FIGURES = ("fees", "hours", "contribution", "full_profit")
_SHARES = (0.18, 0.42, 0.06, 0.085, 0.085, 0.085, 0.085)
GUARD_LINES = (
    "guard_reading",
    "guard_base",
    "guard_share",
    "guard_exact",
    "guard_limit",
    "guard_let_go",
    "guard_left",
)


def segments_section(sheet: PortfolioSheet, composer: Composer) -> list[Flowable]:
    """All segments with who is in them, and what they bring; the empty ones too."""
    titles = [composer.say(f"portfolio.{key}") for key in _COLUMNS]
    titles += [composer.say(f"line.{name}") for name in _FIGURES]
    rows: list[list[Flowable]] = [composer.head(titles, left=2)]
    rows += [_segment(each, sheet, composer) for each in sheet.segments]
    note = composer.note(composer.say("portfolio.segments_note"))
    widths = [composer.width * share for share in _SHARES]
    return [dense_table(rows, widths), composer.gap(), note]


def guard_section(guard: Guard, composer: Composer) -> list[Flowable]:
    """The limit as it is worked out, and what is left of it this year."""
    rows: list[list[Flowable]] = [
        composer.head([composer.say("review.concept"), composer.say("review.value")])
    ]
    for key, words in zip(GUARD_LINES, guard_words(guard, composer), strict=True):
        strong = key == "guard_left"
        label = composer.text(composer.say(f"portfolio.{key}"), strong=strong)
        rows.append([label, composer.figure(words, strong=strong)])
    widths = [composer.width * 0.34, composer.width * 0.28]
    return [
        dense_table(rows, widths),
        composer.gap(),
        composer.note(composer.say("portfolio.guard_note")),
    ]


def guard_words(guard: Guard, composer: Composer) -> list[str]:
    """The values of `GUARD_LINES`."""
    weak = guard.reading is GuardReading.WEAK
    return [
        composer.say("portfolio.guard_weak" if weak else "portfolio.guard_all"),
        str(guard.base),
        composer.formats.percent(Fraction(guard.share, 100)),
        composer.formats.number(guard.exact, 1),
        str(guard.limit),
        str(guard.let_go),
        str(guard.left),
    ]


def _segment(segment: Segment, sheet: PortfolioSheet, composer: Composer) -> list[Flowable]:
    formats = composer.formats
    rule = segment_definition(segment.rule, sheet.limits, composer.words, formats)
    figures = (
        str(len(segment.members)),
        formats.amount(segment.fees),
        formats.hours(segment.seconds, 1),
        formats.amount(segment.contribution),
        formats.amount(segment.full_profit),
    )
    losses = (False, False, False, segment.contribution < 0, segment.full_profit < 0)
    cells = zip(figures, losses, strict=True)
    return [
        composer.text(composer.say(f"segment.{segment.code}")),
        composer.text(rule),
        *(composer.figure(words, loss=loss) for words, loss in cells),
    ]
