"""What encryption costs on a workbook of 200,000 hours: opening, reading, another key.

    python benchmarks/encryption.py [ROWS [RUNS]]

Plain and encrypted take turns; the figures are medians of the processor's time, which other work on
the machine changes little: the ones to quote are the ratio and the difference. Opening is all that
the program does before its window shows: the passphrase, the lock, the look through the file.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median

from clientdesk.app.desk import Desk
from clientdesk.app.passphrases import strength
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.opening import Opening
from clientdesk.domain.problems import Refused
from clientdesk.domain.records import Client, Staff, TimeEntry
from clientdesk.storage.cipher import new_key
from clientdesk.storage.rows import insert
from clientdesk.storage.store import Store

FIRST, SECOND, WRONG = "eleven purple horses", "seven small bells", "not this one"
PLAIN, LOCKED = Opening(), Opening(passphrase=FIRST)
CLIENTS = 300
READ = "SELECT * FROM time_entry"
GROUPED = "SELECT client_id, SUM(seconds) FROM time_entry NOT INDEXED GROUP BY client_id"


def main() -> None:
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    with tempfile.TemporaryDirectory() as folder:
        plain, locked = Path(folder, "plain.clientdesk"), Path(folder, "locked.clientdesk")
        for path, key in ((plain, None), (locked, new_key(FIRST))):
            with closing(Store.create(path, key=key)) as store:
                _fill(store, rows)
        print(f"{rows} hours, {plain.stat().st_size / 1e6:.1f} MB; plain, encrypted, ratio, more")
        _compare("open", runs, lambda: _open(plain, PLAIN), lambda: _open(locked, LOCKED))
        _compare_reading(plain, locked, runs)
        print(f"wrong passphrase refused: {_median(runs, lambda: _refused(locked)):.3f} s")
        _keys(plain, runs)
        print(f"strength of a phrase: {_median(runs, lambda: strength(FIRST)) * 1000:.1f} ms")
        _memory_security(locked, runs)


def _fill(store: Store, rows: int) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        for number in range(1, CLIENTS + 1):
            insert(change, Client(id=number, ref=f"C{number}", name=f"Client number {number}"))
        insert(change, Staff(id=1, name="Eva"))
        for number in range(rows):
            entry = TimeEntry(
                client_id=1 + number % CLIENTS,
                staff_id=1,
                day=date(2026, 1 + number % 12, 1 + number % 28),
                seconds=900 + number % 7200,
                task="Bookkeeping",
                source_key=str(number),
            )
            insert(change, entry)


def _open(path: Path, opening: Opening) -> None:
    Store.open(path, opening=opening).close()


def _refused(path: Path) -> None:
    try:
        Store.open(path, opening=Opening(passphrase=WRONG))
    except Refused:
        return
    raise AssertionError("a wrong passphrase opened the file")


def _compare_reading(plain: Path, locked: Path, runs: int) -> None:
    """A fresh connection each time: nothing is in its cache, all in the system's."""
    for name, sql in (("read all rows", READ), ("sum by client", GROUPED)):
        one, other = partial(_read, plain, PLAIN, sql), partial(_read, locked, LOCKED, sql)
        _compare(name, runs, one, other)


def _read(path: Path, opening: Opening, *statements: str) -> float:
    with closing(Store.open(path, opening=opening)) as store:
        started = time.process_time()
        for sql in statements:
            store.db.execute(sql).fetchall()
        return time.process_time() - started


def _memory_security(locked: Path, runs: int) -> None:
    """SQLCipher can wipe and lock all memory that SQLite uses; we do not ask it to. Comes last: it
    holds for the whole process from then on."""
    with_it = ("PRAGMA cipher_memory_security = ON", READ)
    _compare(
        "read all rows, with cipher_memory_security",
        runs,
        lambda: _read(locked, LOCKED, READ),
        lambda: _read(locked, LOCKED, *with_it),
    )


def _keys(plain: Path, runs: int) -> None:
    """Each a copy, looked through row by row, then replaced; no backups."""
    store = Store.open(plain)
    with closing(Desk(store, date(2026, 11, 22))) as desk:
        tasks = (lambda: desk.protection.set(FIRST), lambda: desk.protection.change(FIRST, SECOND))
        last = lambda: desk.protection.remove(SECOND)  # noqa: E731 - beside its like
        times = [[_seconds(task) for task in (*tasks, last)] for _ in range(max(runs // 2, 1))]
    for name, measured in zip(("set", "change", "remove"), zip(*times, strict=True), strict=True):
        print(f"{name} the passphrase: {median(measured):.2f} s")


def _compare(name: str, runs: int, one: Callable[[], object], other: Callable[[], object]) -> None:
    pairs = [(_seconds(one), _seconds(other)) for _ in range(runs + 1)][1:]
    first, second = (median(times) for times in zip(*pairs, strict=True))
    print(f"{name}: {first:.3f} s, {second:.3f} s, {second / first:.2f}x, {second - first:+.3f} s")


def _median(runs: int, task: Callable[[], object]) -> float:
    return median(_seconds(task) for _ in range(runs))


def _seconds(task: Callable[[], object]) -> float:
    """As the task itself measures it, where it does."""
    started = time.process_time()
    own = task()
    return own if isinstance(own, float) else time.process_time() - started


if __name__ == "__main__":
    main()
