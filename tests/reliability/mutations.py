"""Good files made bad: cut, doubled, flipped, mixed up, in another encoding, with nasty cells."""

from collections.abc import Callable
from random import Random

NASTY = (
    b"\0", b"\xff\xfe", b"\xed\xa0\x80", b"\xef\xbb\xbf", b'"', b'""', b"'", b"\r", b"\n\n", b";",
    b",", b"\t", b"\x1a", b"=1+1", b"=cmd|' /C calc'!A0", b"1e999", b"-1e999", b"nan", b"inf",
    b"9" * 400, b"9" * 5_000,
    b"9" * 400 + b":00:00", b"9" * 5_000 + b" h",
    b"-0", b"0x10", b"1_000", "١٢٣".encode(), "½".encode(), "²".encode(),
    b"0000-00-00", b"2026-02-30", b"99999-01-01", b"31/12/9999", b"1900-01-01", b"25:61:61",
    b"-01:00:00", b"999999999999:00:00", b"1:2:3:4", b"1.234,56", b"1,234.56", b"1.2.3.4,5,6",
    b"EUR", "€".encode(), b"%", b"sep=;", b"<b>", b"{0}", b"%s%n", b"../../etc/passwd",
    "\u202e\u2066".encode(), "\ud7ff\ufffd\U0010ffff".encode(), b"a" * 9_000, b"'; DROP TABLE x",
)  # fmt: skip
_ENCODINGS = ("utf-16", "utf-16-le", "utf-32", "cp1252", "mac_roman", "utf-7", "cp037")


def mutated(content: bytes, others: list[bytes], random: Random) -> bytes:
    """One to eight mutations of a file; `others` lend their pieces."""
    for _ in range(random.randrange(1, 9)):
        content = random.choice(_MUTATIONS)(content, random)
        if random.random() < 0.05:
            place = random.randrange(len(content) + 1)
            content = content[:place] + _slice(random.choice(others), random) + content[place:]
    return content


def _slice(content: bytes, random: Random) -> bytes:
    start = random.randrange(len(content) + 1)
    return content[start : start + random.choice((1, 3, 50, 2_000))]


def _flip(content: bytes, random: Random) -> bytes:
    changed = bytearray(content or b" ")
    for _ in range(random.choice((1, 1, 5, 50))):
        changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _cut(content: bytes, random: Random) -> bytes:
    start = random.randrange(len(content) + 1)
    return content[:start] + content[start + random.choice((1, 2, 30, 3_000)) :]


def _double(content: bytes, random: Random) -> bytes:
    place = random.randrange(len(content) + 1)
    return content[:place] + _slice(content, random) * random.choice((1, 2, 20)) + content[place:]


def _insert(content: bytes, random: Random) -> bytes:
    place = random.randrange(len(content) + 1)
    return content[:place] + random.choice(NASTY) + content[place:]


def _cell(content: bytes, random: Random) -> bytes:
    """Another content for one cell."""
    lines = content.split(b"\n")
    row = random.randrange(len(lines))
    separator = b";" if lines[0].count(b";") > lines[0].count(b",") else b","
    cells = lines[row].split(separator)
    cells[random.randrange(len(cells))] = random.choice(NASTY)
    lines[row] = separator.join(cells)
    return b"\n".join(lines)


def _lines(content: bytes, random: Random) -> bytes:
    """Two lines change places, or one goes."""
    lines = content.split(b"\n")
    one, two = random.randrange(len(lines)), random.randrange(len(lines))
    lines[one], lines[two] = lines[two], lines[one]
    if random.random() < 0.5:
        del lines[one]
    return b"\n".join(lines)


def _separator(content: bytes, random: Random) -> bytes:
    return content.replace(random.choice((b",", b";", b"\n")), random.choice((b";", b"\t", b"|")))


def _encoding(content: bytes, random: Random) -> bytes:
    text = content.decode("utf-8", "replace")
    return text.encode(random.choice(_ENCODINGS), "replace")


_MUTATIONS: tuple[Callable[[bytes, Random], bytes], ...] = (
    _flip, _cut, _double, _insert, _insert, _cell, _cell, _cell, _lines, _separator, _encoding,
)  # fmt: skip
