"""Sets a report in type: its words, figures and signs in one hand."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Paragraph, Spacer

from clientdesk.domain.formats import Formats
from clientdesk.domain.wording import Wording
from clientdesk.output.dense_table import FigureCell
from clientdesk.output.fonts import SEMIBOLD, Typesetter
from clientdesk.output.sheet import (
    BAD,
    DENSE,
    DENSE_HEAD,
    DENSE_HEAD_RIGHT,
    DENSE_RIGHT,
    SECTION,
    SMALL,
    SUBSECTION,
    Heading,
    Subheading,
)

_STRONG = DENSE.clone("strong", fontName=SEMIBOLD)
_STRONG_RIGHT = DENSE_RIGHT.clone("strong-right", fontName=SEMIBOLD)
_LOSS = DENSE_RIGHT.clone("loss", textColor=BAD)
_STRONG_LOSS = _STRONG_RIGHT.clone("strong-loss", textColor=BAD)
_WARNING = SMALL.clone("warning", textColor=BAD)


@dataclass(frozen=True, slots=True)
class Composer:
    """`width` is what stands between the margins."""

    words: Wording
    formats: Formats
    width: float
    setter: Typesetter = field(default_factory=Typesetter)

    def say(self, key: str, **places: str) -> str:
        return self.words.say(key, **places)

    def heading(self, words: str, style: ParagraphStyle = SECTION) -> Heading:
        """A heading that the outline leads to."""
        return Heading(self.setter.markup(words, SEMIBOLD), style)

    def subheading(self, words: str) -> Subheading:
        """A heading within a section."""
        return Subheading(self.setter.markup(words, SEMIBOLD), SUBSECTION)

    def note(self, words: str, *, warns: bool = False) -> Paragraph:
        """A small line; a warning is red."""
        return Paragraph(self.setter.markup(words), _WARNING if warns else SMALL)

    def head(self, words: Sequence[str], left: int = 1) -> list[Flowable]:
        """Titles of columns, of which the first `left` are of text."""
        return [
            Paragraph(
                self.setter.markup(each, SEMIBOLD),
                DENSE_HEAD if place < left else DENSE_HEAD_RIGHT,
            )
            for place, each in enumerate(words)
        ]

    def text(self, words: str, *, strong: bool = False) -> Paragraph:
        font = SEMIBOLD if strong else DENSE.fontName
        return Paragraph(self.setter.markup(words, font), _STRONG if strong else DENSE)

    def figure(self, words: str, *, strong: bool = False, loss: bool = False) -> FigureCell:
        """A figure; a loss is red as well as below zero."""
        style = (_STRONG_LOSS if loss else _STRONG_RIGHT) if strong else _LOSS if loss else None
        found = style or DENSE_RIGHT
        return FigureCell(self.setter.plain(words, found.fontName), found)

    def gap(self, millimetres: float = 2) -> Spacer:
        return Spacer(0, millimetres * mm)
