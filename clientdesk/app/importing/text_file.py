"""The bytes of a file as text: which encoding, and what is not text at all."""

import codecs
import os
import re
from pathlib import Path

from charset_normalizer import from_bytes

from clientdesk.domain.problems import RefusalCode, Refused

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LONGEST_LINE = 200_000  # characters; a cell of a spreadsheet holds 32,767
_SPREADSHEETS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_NOT_TABLES = (b"%PDF", b"<?xml", b"<html", b"<!doctype", b"\x89PNG", b"SQLite format 3")
_WESTERN_CODE_PAGES = ("cp1252", "mac_roman", "cp850")
_OTHER_CODE_PAGES = ["cp1250", "cp1251", "cp1252", "cp1253", "mac_roman", "cp850"]
_WESTERN = "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿŒœŠšŽžŸ"
_WESTERN_SIGNS = "€£¢¥§©®ªº°¿¡«»·´¨–—‘’“”„…•™±²³¹¼½¾×¬µ¶\xa0\xad"
_MAC_SIGNS = re.compile(  # ñ, é and € of the Macintosh, read as Windows text
    r"(?<=[a-zà-ÿ])[ÀÁÂÃÄÅÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜŒŠŽŸ](?=[a-zà-ÿ])|(?<=\d)[ \xa0]?Û|\bÛ[ \xa0]?(?=\d)"
)
_SIGN_INSIDE_WORD = re.compile(r"(?<=[a-z])[^\x00-\x7f" + _WESTERN + "’·ªº°\xad](?=[a-z])")


def read_text(path: Path) -> str:
    """The text of a file, without byte order mark and NUL characters, lines ended by \\n."""
    try:
        if not path.is_file():  # a folder; a device or a pipe would be read without end
            raise Refused(RefusalCode.IMPORT_FILE_MISSING, path=name_of(path))
        data = path.read_bytes()
    except OSError as error:
        raise Refused(RefusalCode.IMPORT_FILE_MISSING, path=name_of(path)) from error
    return to_text(data, name_of(path))


def to_text(data: bytes, name: str) -> str:
    """`read_text` for bytes already read; raises Refused for spreadsheets and other binary data."""
    if data.startswith(_SPREADSHEETS):
        raise Refused(RefusalCode.SPREADSHEET, path=name)
    if data.lstrip()[:16].lower().startswith(tuple(start.lower() for start in _NOT_TABLES)):
        raise Refused(RefusalCode.UNREADABLE_TEXT, path=name)
    text = _decode(data, name).replace("\0", "")
    if _control_characters(text) * 100 > len(text):
        raise Refused(RefusalCode.UNREADABLE_TEXT, path=name)
    if not text.strip("\ufeff \t\r\n\x1a"):
        raise Refused(RefusalCode.NOTHING_TO_IMPORT, path=name)
    text = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if max(map(len, text.split("\n"))) > _LONGEST_LINE:
        raise Refused(RefusalCode.UNREADABLE_TEXT, path=name)
    return text


def name_of(path: Path) -> str:
    """The name of a file as text, whatever its bytes."""
    return os.fsencode(path.name).decode("utf-8", "replace")


def _decode(data: bytes, name: str) -> str:
    encoding = _marked_encoding(data) or _sixteen_bit(data) or "utf-8"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8":
            raise Refused(RefusalCode.UNREADABLE_TEXT, path=name) from error
    return _one_byte(data)


def _marked_encoding(data: bytes) -> str:
    return next((encoding for bom, encoding in _BOMS if data.startswith(bom)), "")


def _sixteen_bit(data: bytes) -> str:
    """UTF-16 without a mark shows as a NUL in every other byte of Western text."""
    head = data[:4000]
    half = len(head) // 2
    if half == 0 or len(data) % 2:
        return ""
    low, high = head[0::2].count(0), head[1::2].count(0)
    if high > half * 0.6 and low < half * 0.1:
        return "utf-16-le"
    return "utf-16-be" if low > half * 0.6 and high < half * 0.1 else ""


def _one_byte(data: bytes) -> str:
    # Detectors take a Windows-1252 file with a single euro sign for something exotic.
    for encoding in _WESTERN_CODE_PAGES:
        western = data.decode(encoding, errors="replace")
        if _looks_western(western) and not _mac_signs(western):
            return western
    best = from_bytes(data, cp_isolation=_OTHER_CODE_PAGES).best()
    return data.decode(best.encoding if best else "latin-1", errors="replace")


def _looks_western(text: str) -> bool:
    foreign = [char for char in text if char > "\x7f"]
    odd = sum(char not in _WESTERN and char not in _WESTERN_SIGNS for char in foreign)
    odd += len(_SIGN_INSIDE_WORD.findall(text.lower()))
    return odd * 10 <= len(foreign)


def _mac_signs(text: str) -> bool:
    return _MAC_SIGNS.search(text) is not None


def _control_characters(text: str) -> int:
    return len(re.findall(r"[\x01-\x08\x0e-\x19\x1b-\x1f\ufffd]", text))
