"""Fonts of the system for Chinese, Japanese and Korean, which are too large to bring along.

Only faces with TrueType outlines can be embedded; scripts that need shaping are not looked for.
"""

import os
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

_SCRIPTS = ("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "FULLWIDTH", "IDEOGRAPHIC")
# Japanese faces first: they hold the Chinese signs as well, and their kana.
_FILES = (
    "meiryo.ttc", "YuGothM.ttc", "msgothic.ttc", "ipaexg.ttf", "ipag.ttf", "NotoSansJP-Regular.ttf",
    "Arial Unicode.ttf", "ARIALUNI.TTF", "DroidSansFallbackFull.ttf", "DroidSansFallback.ttf",
    "msyh.ttc", "simsun.ttc", "wqy-microhei.ttc", "wqy-zenhei.ttc", "malgun.ttf",
    "NanumGothic.ttf",
)  # fmt: skip


def system_font_for(sign: str) -> str | None:
    """The registered name of a system font that has the sign; None where there is none."""
    if not unicodedata.name(sign, "").startswith(_SCRIPTS):
        return None
    return next((name for name in _registered() if ord(sign) in _signs(name)), None)


@cache
def _registered() -> tuple[str, ...]:
    return tuple(name for path in _installed() if (name := _register(path)))


def _installed() -> Iterator[Path]:
    """The files of `_FILES` that this machine has, in that order."""
    found = {path.name: path for folder in _folders() for path in folder.rglob("*.tt[cf]")}
    found |= {path.name: path for folder in _folders() for path in folder.rglob("*.TTF")}
    yield from (found[name] for name in _FILES if name in found)


def _folders() -> list[Path]:
    home = Path.home()
    windows = os.environ.get("WINDIR", "")
    known = [
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        home / ".local/share/fonts",
        Path("/System/Library/Fonts"),
        Path("/Library/Fonts"),
        home / "Library/Fonts",
    ]
    known += [Path(windows) / "Fonts"] if windows else []
    return [folder for folder in known if folder.is_dir()]


def _register(path: Path) -> str | None:
    name = f"System-{path.stem}"
    try:
        pdfmetrics.registerFont(TTFont(name, str(path)))
    except (TTFError, OSError):  # a face whose outlines cannot be embedded
        return None
    return name


def _signs(name: str) -> dict[int, int]:
    font = pdfmetrics.getFont(name)
    assert isinstance(font, TTFont)
    signs: dict[int, int] = font.face.charToGlyph
    return signs
