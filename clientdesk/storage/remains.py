"""The proof that a client is gone: what of its name is still in the workbook, byte by byte."""

import json
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from clientdesk.domain.traces import LEAST_IN_BYTES, Traces, comparable
from clientdesk.storage.rows import Connection

Report = Callable[[int, int], None]
_CHUNK = 1 << 20
_OVERLAP = 4096  # more than any name has bytes
_SEPARATOR = "\x1f"
_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
_HISTORY = "journal"
_OWN = ("_sqlite_migrations", "seal", "open_change")


@dataclass(frozen=True, slots=True)
class Place:
    """A field whose words hold a searched word, as a word of its own or within another."""

    table: str
    row_id: int
    column: str
    text: str
    is_history: bool


@dataclass(frozen=True, slots=True)
class Remains:
    """What was `searched` for, and where it is still to be read.

    `bytes_read` is of the file itself, 0 for an encrypted one, whose rows are read instead;
    `in_bytes` are the words found there.
    """

    searched: tuple[str, ...]
    places: tuple[Place, ...]
    bytes_read: int
    in_bytes: tuple[str, ...]
    free_pages: int

    @property
    def unexplained(self) -> tuple[str, ...]:
        """Words that the bytes hold and no field does: what was erased and not overwritten."""
        held = [_unescaped(place.text) for place in self.places]
        return tuple(
            word for word in self.in_bytes if not any(_unescaped(word) in text for text in held)
        )

    @property
    def is_clean(self) -> bool:
        """Whether nothing of the client is left anywhere."""
        return not (self.places or self.in_bytes or self.free_pages)


def remains_of(db: Connection, path: Path | None, traces: Traces, report: Report) -> Remains:
    """Looks at every word of every row, history included, and at the file's bytes.

    `path` is None where they are encrypted or there is no file. `report` may raise to stop.
    """
    searched = [word for word in traces.words if len(word) >= LEAST_IN_BYTES]
    places = list(_places(db, traces, report))
    files = [] if path is None else [path, path.with_name(path.name + "-wal")]
    there = [each for each in files if each.exists()]
    found = {word for each in there for word in _in_file(each, searched)}
    return Remains(
        searched=traces.words,
        places=tuple(places),
        bytes_read=sum(each.stat().st_size for each in there),
        in_bytes=tuple(word for word in searched if word in found),
        free_pages=int(db.execute("PRAGMA freelist_count").fetchone()[0]),
    )


def _places(db: Connection, traces: Traces, report: Report) -> Iterator[Place]:
    names = db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    tables = [name for (name,) in names if not name.startswith("sqlite_") and name not in _OWN]
    for done, table in enumerate(tables):
        report(done, len(tables))
        columns = _columns(db, table)
        for row_id, *values in db.execute(f"SELECT rowid, {', '.join(columns)} FROM {table}"):
            texts = [value if isinstance(value, str) else "" for value in values]
            if traces.maybe_in(comparable(_SEPARATOR.join(texts))):
                for column, text in zip(columns, texts, strict=True):
                    if _holds(text, traces):
                        yield Place(table, row_id, column, text, table == _HISTORY)


def _holds(text: str, traces: Traces) -> bool:
    """As words of their own, or the longer ones within another."""
    plain = _unescaped(text)
    long = (_unescaped(word) for word in traces.words if len(word) >= LEAST_IN_BYTES)
    return any(word in plain for word in long) or traces.found_in(text)


def _unescaped(text: str) -> str:
    """What can be compared of a text, stored as JSON or not."""
    return comparable(text).replace("\\", "")


def _columns(db: Connection, table: str) -> list[str]:
    return [row[1] for row in db.execute(f"PRAGMA table_info({table})").fetchall()]


def _in_file(path: Path, words: Iterable[str]) -> set[str]:
    """The words that the file's bytes hold, whatever their case."""
    wanted = {word: _encoded(word) for word in words}
    return {
        word
        for part in _parts(path)
        for word, ways in wanted.items()
        if any(way in part for way in ways)
    }


def _parts(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        before = b""
        while part := file.read(_CHUNK):
            yield (before + part).lower()
            before = part[-_OVERLAP:]


def _encoded(word: str) -> tuple[bytes, ...]:
    """Every way its bytes may stand there once A to Z are small: accented letters small or large,
    as they were typed, composed or not, with the backslashes of JSON, or of JSON in JSON."""
    cased = {way for each in (word, word.lower(), word.upper()) for way in (each, each.title())}
    formed = {unicodedata.normalize(form, each) for form in ("NFC", "NFD") for each in cased}
    stored = {way for each in formed for way in (each, _as_json(each), _as_json(_as_json(each)))}
    return tuple({each.encode(code).lower() for code in _ENCODINGS for each in stored})


def _as_json(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]
