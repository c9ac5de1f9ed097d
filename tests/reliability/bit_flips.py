"""One flipped bit in a workbook's file: who notices it, or that nothing of its contents changed."""

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

from random_use import DAY

from clientdesk.app.desk import Desk
from clientdesk.domain.opening import Opening
from clientdesk.domain.problems import Refused
from clientdesk.storage import seals
from clientdesk.storage.connection import DriverError
from clientdesk.storage.rows import Connection
from clientdesk.storage.store import Store

PASSPHRASE = "cuatro palabras muy largas"
# What the program keeps of itself: how often and when, not what.
_OWN = ("sqlite_stat1", "sqlite_stat4", "_sqlite_migrations")
Contents = dict[str, list[tuple[object, ...]]]


def count_noticed(path: Path, flips: int, seed: int, folder: Path) -> Counter[str]:
    """Flips one bit of a copy so many times; counts by who noticed.

    'unnoticed' is a change of the contents that nothing finds; any error but a refusal is raised.
    """
    good, random, copy = path.read_bytes(), Random(seed), folder / path.name
    opening = _opening(good)
    expected = _opened(good, copy, opening)
    found: Counter[str] = Counter()
    for _ in range(flips):
        place = random.randrange(8 * len(good))
        found[noticed_by(_flipped(good, place), copy, opening, expected)] += 1
    return found


def damaged_by(good: Path, content: bytes, folder: Path) -> str:
    """As `noticed_by`, of this damaged content of a workbook."""
    opening, copy = _opening(content), folder / good.name
    return noticed_by(content, copy, opening, _opened(good.read_bytes(), copy, opening))


def encrypted_copy(path: Path, target: Path) -> Path:
    """The same workbook with a passphrase."""
    shutil.copy(path, target)
    desk = Desk(Store.open(target), DAY)
    desk.protection.set(PASSPHRASE)
    desk.close()
    return target


def noticed_by(content: bytes, copy: Path, opening: Opening, expected: Contents) -> str:
    """'opening: CODE', 'seals', 'full check', 'harmless' or 'unnoticed'."""
    _put(content, copy)
    try:
        store = Store.open(copy, opening=opening)
    except Refused as refused:
        return f"opening: {refused.code}"
    try:
        return _noticed_in(store.db, expected)
    finally:
        store.close()


def _noticed_in(db: Connection, expected: Contents) -> str:
    if seals.broken(db):
        return "seals"
    if any(_faults(db)):
        return "full check"
    return "harmless" if _contents(db) == expected else "unnoticed"


def _faults(db: Connection) -> Iterator[object]:
    try:
        yield from (line for line in db.execute("PRAGMA integrity_check") if line != ("ok",))
        yield from db.execute("PRAGMA foreign_key_check")
    except DriverError as error:
        yield error


def _contents(db: Connection) -> Contents:
    schema = db.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    names = [name for kind, name, _ in schema if kind == "table" and name not in _OWN]
    return {"schema": schema, **{name: _rows(db, name) for name in names}}


def _rows(db: Connection, table: str) -> list[tuple[object, ...]]:
    return sorted(db.execute(f"SELECT * FROM {table}").fetchall(), key=repr)


def _opened(good: bytes, copy: Path, opening: Opening) -> Contents:
    _put(good, copy)
    store = Store.open(copy, opening=opening)
    contents = _contents(store.db)
    store.close()
    return contents


def _opening(content: bytes) -> Opening:
    return Opening(passphrase=None if content.startswith(b"SQLite") else PASSPHRASE)


def _put(content: bytes, copy: Path) -> None:
    for old in copy.parent.iterdir():
        old.unlink()
    copy.write_bytes(content)


def _flipped(content: bytes, place: int) -> bytes:
    """With one bit the other way."""
    changed = bytearray(content)
    changed[place // 8] ^= 1 << place % 8
    return bytes(changed)
