"""The letters' typefaces: Source Sans Pro, and DejaVu Sans for the signs that it lacks."""

import importlib.util
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "SourceSansPro"
SEMIBOLD = "SourceSansPro-Semibold"
BOLD = "SourceSansPro-Bold"
FALLBACK = "DejaVuSans"
FALLBACK_BOLD = "DejaVuSans-Bold"

_SOURCE_SANS = {
    REGULAR: "SourceSansPro-Regular.ttf",
    SEMIBOLD: "SourceSansPro-Semibold.ttf",
    BOLD: "SourceSansPro-Bold.ttf",
}
_FALLBACK_OF = {REGULAR: FALLBACK, SEMIBOLD: FALLBACK_BOLD, BOLD: FALLBACK_BOLD}
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")
# Right-to-left scripts come out in the wrong order without shaping: better to say so.
_UNSHAPED = ("R", "AL")


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
        pdfmetrics.registerFont(TTFont(name, str(path)))


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
        runs = groupby(clean, key=lambda sign: _font_for(sign, font))
        return "".join(_run("".join(signs), name, font) for name, signs in runs)

    def plain(self, text: str, font: str = REGULAR) -> list[tuple[str, str]]:
        """(font, run) pairs of the text, for drawing without markup."""
        clean = self._printable(text, font)
        runs = groupby(clean, key=lambda sign: _font_for(sign, font) or font)
        return [(name, "".join(signs)) for name, signs in runs]

    def _printable(self, text: str, font: str) -> str:
        # A narrow no-break space lets reportlab break the line; a no-break space does not.
        text = unicodedata.normalize("NFC", text).replace("\u202f", "\u00a0")
        text = _CONTROLS.sub(" ", text)
        lacking = {sign for sign in set(text) if _font_for(sign, font) is None}
        self.missing |= lacking
        return "".join("?" if sign in lacking else sign for sign in text)


def _font_for(sign: str, font: str) -> str | None:
    if sign.isascii():  # every face has these
        return font
    if unicodedata.bidirectional(sign) in _UNSHAPED:
        return None
    names = (font, _FALLBACK_OF[font])
    return next((name for name in names if ord(sign) in _glyphs(name)), None)


def _glyphs(font: str) -> Mapping[int, int]:
    registered = pdfmetrics.getFont(font)
    assert isinstance(registered, TTFont)
    glyphs: Mapping[int, int] = registered.face.charToGlyph
    return glyphs


def _run(signs: str, name: str | None, font: str) -> str:
    text = escape(signs)
    return text if name in (None, font) else f'<font name="{name}">{text}</font>'


def _package_folder(package: str) -> Path:
    """Where a package lies, without importing it (matplotlib takes half a second)."""
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None:
        raise FileNotFoundError(package)
    return Path(found.origin).parent
