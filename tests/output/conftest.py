"""Reads a PDF back with Qt, as the preview does."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from pdf_reading import text_of

from clientdesk.output import system_fonts

PdfText = Callable[[bytes], str]


@pytest.fixture
def pdf_text(qapp: object) -> PdfText:
    """The text of all pages, parted by form feeds."""
    return text_of


@pytest.fixture
def font_with_tokyo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A font of the user's own with the signs of a company in Tokyo, which no font of ours has."""
    folder = tmp_path / ".local/share/fonts"
    folder.mkdir(parents=True)
    _save_font(folder / "meiryo.ttc", "株式会社東京")
    monkeypatch.setenv("HOME", str(tmp_path))
    system_fonts._registered.cache_clear()
    yield
    system_fonts._registered.cache_clear()


def _save_font(path: Path, signs: str) -> None:
    pen = TTGlyphPen(None)
    pen.moveTo((0, 0))
    for corner in ((0, 800), (800, 800), (800, 0)):
        pen.lineTo(corner)
    pen.closePath()
    names = [".notdef", *(f"uni{ord(sign):04X}" for sign in signs)]
    font = FontBuilder(1000, isTTF=True)
    font.setupGlyphOrder(names)
    font.setupCharacterMap({ord(sign): f"uni{ord(sign):04X}" for sign in signs})
    font.setupGlyf(dict.fromkeys(names, pen.glyph()))
    font.setupHorizontalMetrics(dict.fromkeys(names, (1000, 0)))
    font.setupHorizontalHeader(ascent=800, descent=-200)
    font.setupNameTable({"familyName": "Tokyo", "styleName": "Regular"})
    font.setupOS2()
    font.setupPost()
    font.save(path)
