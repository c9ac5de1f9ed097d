"""What blank and completed forms share: the head, the areas, the pages."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, KeepTogether, Paragraph, Spacer

from clientdesk.domain.formats import Formats
from clientdesk.domain.questions import AskedQuestion
from clientdesk.domain.wording import Wording
from clientdesk.output.fonts import REGULAR, SEMIBOLD, Typesetter
from clientdesk.output.form_sheet import FormSheet
from clientdesk.output.sheet import (
    BAD,
    MARGIN,
    PAPER_SIZES,
    SECTION,
    SMALL,
    TITLE,
    FirmHead,
    RuleLine,
    build_pdf,
)

INDENT = 9 * mm  # questions stand beside their numbers
_BADGE = SMALL.clone("internal", fontName=SEMIBOLD, textColor=BAD)
_AREA = SECTION.clone("area", fontSize=12, spaceBefore=14, spaceAfter=4)
_NUMBER_ROOM = 20 * mm  # of the page, at the right of the foot


@dataclass(frozen=True, slots=True)
class Printing:
    """A form being printed, with the words, formats and typefaces for it."""

    sheet: FormSheet
    words: Wording
    formats: Formats
    setter: Typesetter

    @property
    def width(self) -> float:
        """From margin to margin, in points."""
        return float(PAPER_SIZES[self.sheet.paper][0] - 2 * MARGIN)

    def text(self, text: str, style: ParagraphStyle) -> Paragraph:
        """The text escaped, in the face of the style."""
        return Paragraph(self.setter.markup(text, style.fontName), style)

    def said(self, key: str, style: ParagraphStyle, **places: str) -> Paragraph:
        """A sentence of ours in a style."""
        return self.text(self.words.say(key, **places), style)

    def question(self, number: int, each: AskedQuestion, style: ParagraphStyle) -> Paragraph:
        """The question beside its number."""
        text = self.setter.markup(each.question.text(self.words.language), style.fontName)
        return Paragraph(text, style, bulletText=f"{number}.")


def opening(printing: Printing) -> list[Flowable]:
    """The firm's head and what the form is called."""
    sheet, setter = printing.sheet, printing.setter
    story: list[Flowable] = []
    if sheet.firm_name:
        story += [FirmHead(sheet.firm_name, sheet.firm_details, setter), Spacer(0, 6 * mm)]
    if sheet.internal:
        story.append(printing.said("head.internal", _BADGE))
    story += [printing.text(sheet.form_name, TITLE), Spacer(0, 2 * mm)]
    return story


def by_area(
    printing: Printing,
    numbered: Sequence[tuple[int, AskedQuestion]],
    block: Callable[[int, AskedQuestion], list[Flowable]],
) -> list[Flowable]:
    """The block of each question kept on one page, the first of an area with its heading."""
    story: list[Flowable] = []
    for area, members in groupby(numbered, key=lambda pair: pair[1].question.area):
        start = heading(printing, printing.sheet.areas.get(area, area))
        for number, each in members:
            story.append(KeepTogether([*start, *block(number, each)]))
            start = []
    return story


def heading(printing: Printing, name: str) -> list[Flowable]:
    """The name of an area over a hairline; nothing where it has none."""
    if not name:
        return []
    rule = RuleLine(printing.width)
    return [printing.text(name, _AREA), rule]


def form_pages(story: Sequence[Flowable], printing: Printing, *, invariant: bool) -> bytes:
    """The story as PDF; the form and the client are named on every page."""
    sheet, words = printing.sheet, printing.words
    places = {"form": sheet.form_name, "client": sheet.client_name}
    named = words.say("head.title", **places) if sheet.client_name else sheet.form_name
    foot = words.say("head.foot", **places) if sheet.client_name else sheet.form_name
    return build_pdf(
        [*story, *_missing(printing)],
        paper=sheet.paper,
        title=named,
        author=sheet.firm_name,
        language=words.language,
        foot=_shortened(foot, printing.width - _NUMBER_ROOM),
        words=printing.setter,
        invariant=invariant,
    )


def _missing(printing: Printing) -> list[Flowable]:
    if not printing.setter.missing:
        return []
    codes = ", ".join(f"U+{ord(sign):04X}" for sign in sorted(printing.setter.missing))
    return [Spacer(0, 8), printing.said("end.missing", SMALL, codes=codes)]


def _shortened(text: str, width: float) -> str:
    """The text, cut with an ellipsis where it would run into the page number."""
    short = text[:200]
    while stringWidth(short, REGULAR, 8) > width:
        short = short[:-1]
    return text if short == text else f"{short[:-1].rstrip()}…"
