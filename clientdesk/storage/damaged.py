"""A damaged workbook, read as far as it can be read.

What is read is a copy made for it, so that neither SQLite nor a header put right by us ever
touches the damaged file. Nothing of it runs: only tables are read, never views or triggers.
"""

import os
import re
from collections import deque
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as driver

from clientdesk.storage.cipher import SALT_BYTES, Key, unlock
from clientdesk.storage.connection import MAGIC, looks_encrypted
from clientdesk.storage.parts import make_private
from clientdesk.storage.rows import Connection
from clientdesk.storage.schema import APPLICATION_ID, CURRENT_VERSION, SCHEMA_DIGESTS
from clientdesk.storage.seals import columns_of

Row = tuple[Any, ...]
BLOCK = 4096
_AT_ONCE = 1000
_TRIES = 1000  # unreadable places looked around in one table, before the rest of them is given up
_SEALED_SINCE = 6
# What the header of every plain workbook says, by place: page size 4096, a -wal file, whole pages,
# fractions; the schema's format; no vacuum of itself, UTF-8; what the file is.
_HEADER = (
    (0, MAGIC),
    (16, bytes([16, 0, 2, 2, 0, 64, 32, 32])),
    (44, bytes([0, 0, 0, 4])),
    (52, bytes([0, 0, 0, 0, 0, 0, 0, 1])),
    (68, APPLICATION_ID.to_bytes(4, "big")),
)


def copy_to_read(source: Path, copy: Path) -> None:
    """Copies a file and its -wal, with zeros for what the disk does not give back."""
    for suffix in ("", "-wal"):
        origin = source.with_name(source.name + suffix)
        if origin.is_file():
            _copy_blocks(origin, copy.with_name(copy.name + suffix))


def salt_of(path: Path) -> bytes | None:
    """The salt of a workbook that seems encrypted; None for one that is not."""
    with path.open("rb") as file:
        first = file.read(BLOCK)
    # A damaged file may end in the middle of a page.
    plain = first.startswith(MAGIC) or not looks_encrypted(first, BLOCK)
    return None if plain else first[:SALT_BYTES]


def mend_header(path: Path) -> None:
    """Writes the header that every plain workbook has; what it says of this one alone is left."""
    with path.open("r+b") as file:
        for place, content in _HEADER:
            file.seek(place)
            file.write(content)


def blank_broken_pages(path: Path, key: Key) -> None:
    """Puts empty pages in the place of those of an encrypted file that are not as they were
    written: SQLCipher's connections do not get over one, SQLite goes on at the next."""
    with suppress(driver.Error), closing(_connection(path, key)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with path.open("r+b") as file:
        file.truncate(file.seek(0, os.SEEK_END) // BLOCK * BLOCK)
    broken = _broken_pages(path, key)
    if not broken:
        return
    donor = path.with_name(f"{path.name}.donor")
    try:
        _make_donor(donor, key, max(broken))
        with path.open("r+b") as file, donor.open("rb") as empty:
            for page in broken:
                empty.seek((page - 1) * BLOCK)
                file.seek((page - 1) * BLOCK)
                file.write(empty.read(BLOCK))
    finally:
        donor.unlink(missing_ok=True)


def _broken_pages(path: Path, key: Key) -> list[int]:
    with closing(_connection(path, key)) as db:
        said = [str(line) for (line,) in db.execute("PRAGMA cipher_integrity_check")]
    return [int(found[1]) for line in said if (found := re.search(r"page (\d+)", line))]


def _make_donor(path: Path, key: Key, pages: int) -> None:
    """A file under the same key with nothing in its pages: each is good in its place only."""
    path.unlink(missing_ok=True)
    with closing(_connection(path, key)) as db:
        db.execute("PRAGMA journal_mode = OFF")
        db.execute("CREATE TABLE empty (zeros)")
        for _ in range(0, pages, _AT_ONCE):
            db.execute("INSERT INTO empty VALUES (zeroblob(?))", [_AT_ONCE * BLOCK])


class Damaged:
    """The tables of a damaged file. Nothing raises: what cannot be read is not there."""

    def __init__(self, path: Path, key: Key | None) -> None:
        self._db = _connection(path, key)
        for setting in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
            self._db.execute(f"PRAGMA {setting}")
        # Has SQLite go on where a line of the schema cannot be read.
        self._db.execute("PRAGMA writable_schema = ON")

    def close(self) -> None:
        self._db.close()

    @property
    def version(self) -> int:
        """The version, as far as it is said; a file with seals is of one that has them."""
        found = self._ask("PRAGMA user_version")
        said = int(found[0][0]) if found else 0
        if said not in SCHEMA_DIGESTS:
            return CURRENT_VERSION
        return max(said, _SEALED_SINCE) if "seal" in self.tables else said

    @property
    def tables(self) -> frozenset[str]:
        """The tables that can be found; no view, and none that a module of SQLite makes up."""
        sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE %'"
        return frozenset(str(name) for (name,) in self._ask(sql))

    def seals(self) -> dict[str, tuple[int, str]]:
        """Rows and digest of each table, as far as they can be read."""
        rows = self._ask("SELECT table_name, rows, digest FROM seal")
        return {table: (count, digest) for table, count, digest in rows}

    def columns(self, table: str) -> list[str]:
        try:
            return columns_of(self._db, table)
        except driver.Error:
            return []

    def rows(self, table: str, columns: list[str], most: int) -> Iterator[Row]:
        """Every row that can be read; the first of `columns` is its id, `most` the highest.

        From both ends of a span to what is broken, then the same in both halves of the rest.
        """
        sql = f"SELECT {', '.join(columns)} FROM {table} NOT INDEXED WHERE id BETWEEN ? AND ?"
        spans = deque([(1, most)])
        tries = 0
        while spans and tries < _TRIES:
            low, high = spans.popleft()
            for row in self._walk(f"{sql} ORDER BY id LIMIT {_AT_ONCE}", low, high, 1):
                yield row
                low = row[0] + 1
            if self._whole:
                continue
            tries += 1
            for row in self._walk(f"{sql} ORDER BY id DESC LIMIT {_AT_ONCE}", low, high, -1):
                yield row
                high = row[0] - 1
            if not self._whole and low < high:
                middle = (low + high) // 2
                spans += [(low, middle), (middle + 1, high)]

    def highest(self, table: str) -> int | None:
        """The highest id, where it can be read."""
        found = self._ask(f"SELECT MAX(id) FROM {table} NOT INDEXED")
        return found[0][0] or 0 if found else None

    def _walk(self, sql: str, low: int, high: int, step: int) -> Iterator[Row]:
        """Rows upwards or downwards until one cannot be read; `_whole` says whether all were."""
        self._whole = False
        while low <= high:
            rows, self._whole = self._read(sql, [low, high])
            for row in rows:
                # A broken page may give ids of another place; they would lead round in circles.
                if not isinstance(row[0], int) or not low <= row[0] <= high:
                    self._whole = False
                    return
                yield row
                low, high = (row[0] + 1, high) if step > 0 else (low, row[0] - 1)
            if not self._whole or len(rows) < _AT_ONCE:
                return
        self._whole = True

    def _read(self, sql: str, parameters: list[int]) -> tuple[list[Row], bool]:
        rows: list[Row] = []
        try:
            rows.extend(self._db.execute(sql, parameters))
        except driver.Error:
            return rows, False
        return rows, True

    def _ask(self, sql: str) -> list[Row]:
        return self._read(sql, [])[0]


def _connection(path: Path, key: Key | None) -> Connection:
    db = driver.connect(str(path), isolation_level=None, check_same_thread=False)
    db.text_factory = _lenient
    found: Connection = db
    unlock(found, key)
    return found


def _lenient(text: bytes) -> str:
    return text.decode("utf-8", "replace")


def _copy_blocks(source: Path, copy: Path) -> None:
    size = source.stat().st_size
    make_private(copy)
    with source.open("rb", buffering=0) as file, copy.open("r+b") as target:
        for place in range(0, size, BLOCK):
            target.write(_block(file, place, min(BLOCK, size - place)))


def _block(file: Any, place: int, size: int) -> bytes:  # noqa: ANN401 - an unbuffered file
    try:
        file.seek(place)
        return bytes(file.read(size)).ljust(size, b"\0")
    except OSError:
        return bytes(size)
