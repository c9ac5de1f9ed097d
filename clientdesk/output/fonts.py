"""The letters' typefaces: Source Sans Pro, DejaVu Sans for what it lacks, and for Chinese,
Japanese and Korean a font of the system where there is one.

Arabic and Hebrew are shaped and put into the order they are read in, run by run.
"""

import importlib.util
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from arabic_reshaper import ArabicReshaper
from bidi import get_display
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from clientdesk.output.system_fonts import system_font_for

REGULAR = "SourceSansPro"
SEMIBOLD = "SourceSansPro-Semibold"
BOLD = "SourceSansPro-Bold"
FORM = "SourceSansPro-Form"  # Regular again, for fields to fill in
FALLBACK = "DejaVuSans"
FALLBACK_BOLD = "DejaVuSans-Bold"

_SOURCE_SANS = {
    REGULAR: "SourceSansPro-Regular.ttf",
    FORM: "SourceSansPro-Regular.ttf",
    SEMIBOLD: "SourceSansPro-Semibold.ttf",
    BOLD: "SourceSansPro-Bold.ttf",
}
_FALLBACK_OF = {REGULAR: FALLBACK, SEMIBOLD: FALLBACK_BOLD, BOLD: FALLBACK_BOLD}
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")
_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe"
# From the first sign written from right to left to the last, with what stands between them.
_RTL_RUN = re.compile(
    rf"[{_RIGHT_TO_LEFT}](?:[^A-Za-z\u00c0-\u058f]*[{_RIGHT_TO_LEFT}][).]*)*", re.DOTALL
)
_RESHAPER = ArabicReshaper({"delete_harakat": False})


def register_fonts() -> None:
    """Makes the fonts known to reportlab; the second call does nothing."""
    if REGULAR in pdfmetrics.getRegisteredFontNames():
        return
    # Colours in text are never evaluated.
    vars(rl_config)["toColorCanUse"] = None
    vars(rl_config)["useA85"] = 0  # streams as they are: smaller and faster
    source = _package_folder("font_source_sans_pro") / "files"
    dejavu = _package_folder("matplotlib") / "mpl-data" / "fonts" / "ttf"
    files = {name: source / file for name, file in _SOURCE_SANS.items()}
    files |= {name: dejavu / f"{name}.ttf" for name in (FALLBACK, FALLBACK_BOLD)}
    for name, path in sorted(files.items()):
        font = TTFont(name, str(path))
        if name == FORM:  # of two fonts with one face reportlab would keep the first
            font.face.name = FORM.encode()
        pdfmetrics.registerFont(font)


@dataclass
class Typesetter:
    """Turns plain text into reportlab's markup, escaped, each sign in a font that has it.

    Signs that no font has are collected in `missing` and printed as '?', never as an empty box.
    """

    missing: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        register_fonts()

    def markup(self, text: str, font: str = REGULAR) -> str:
        """The text in `font`, with runs in the fallback where needed."""
        clean = self._printable(text, font)
        if clean.isascii() or all(_font_for(sign, font) == font for sign in set(clean)):
            return escape(clean)
        runs = _runs(clean, font)
        return "".join(_run(signs, name, font) for name, signs in runs)

    def plain(self, text: str, font: str = REGULAR) -> list[tuple[str, str]]:
        """(font, run) pairs of the text, for drawing without markup."""
        clean = self._printable(text, font)
        return list(_runs(clean, font))

    def flat(self, text: str) -> str:
        """The text for a drawing, which has one face: signs that this lacks are missing."""
        clean = self._printable(text, REGULAR)
        lacking = {sign for sign in clean if _font_for(sign, REGULAR) != REGULAR}
        self.missing |= lacking
        return "".join("?" if sign in lacking else sign for sign in clean)

    def _printable(self, text: str, font: str) -> str:
        # A narrow no-break space lets reportlab break the line; a no-break space does not.
        text = unicodedata.normalize("NFC", text).replace("\u202f", "\u00a0")
        text = _RTL_RUN.sub(_in_reading_order, _CONTROLS.sub(" ", text))
        lacking = {sign for sign in set(text) if _font_for(sign, font) is None}
        self.missing |= lacking
        return "".join("?" if sign in lacking else sign for sign in text)


def _in_reading_order(run: re.Match[str]) -> str:
    """Letters joined and turned round; kept on one line, where the order of lines is right too."""
    shown = get_display(_RESHAPER.reshape(run.group()), base_dir="R")
    return str(shown).replace(" ", "\u00a0")


def _runs(text: str, font: str) -> Iterator[tuple[str, str]]:
    """(font, signs) pairs; spaces stay with what stands before them."""
    for name, signs in groupby(text, key=lambda sign: _font_for(sign, font) or font):
        yield name, "".join(signs)


def _font_for(sign: str, font: str) -> str | None:
    if sign.isascii():  # every face has these
        return font
    names = (font, _FALLBACK_OF[font])
    known = next((name for name in names if ord(sign) in _glyphs(name)), None)
    return known or system_font_for(sign)


def _glyphs(font: str) -> Mapping[int, int]:
    glyphs: Mapping[int, int] = _font(font).face.charToGlyph
    return glyphs


def _font(name: str) -> TTFont:
    font = pdfmetrics.getFont(name)
    assert isinstance(font, TTFont)
    return font


def _run(signs: str, name: str, font: str) -> str:
    text = escape(signs)
    return text if name == font else f'<font name="{name}">{text}</font>'


def _package_folder(package: str) -> Path:
    """Where a package lies, without importing it (matplotlib takes half a second)."""
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None:
        raise FileNotFoundError(package)
    return Path(found.origin).parent
