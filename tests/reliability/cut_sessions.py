"""Sessions of real use whose writes are recorded, and what a power cut leaves of them."""

from collections import Counter
from datetime import datetime
from pathlib import Path
from random import Random

from power_cut import Log, RecordedConnection, Recorder
from random_use import DAY, RandomUse

from clientdesk.app.desk import Desk
from clientdesk.domain.problems import Refused
from clientdesk.storage import seals
from clientdesk.storage.connection import SETTINGS
from clientdesk.storage.openings import Opened, migrate
from clientdesk.storage.rows import Connection
from clientdesk.storage.store import Store

NAME = "firm.clientdesk"
_USES = 3  # how often the workbook is opened and closed


def recorded_use(folder: Path, seed: int, *, acts: int = 30, sync: str = "FULL") -> Log:
    """A new workbook in random use. After each act its seals are said: one of these states is to
    be found later."""
    random, path = Random(seed), folder / NAME
    Store.create(path, _noon).close()
    log = Log({NAME: path.read_bytes()})
    recorder = Recorder(log)
    for _ in range(_USES):
        pages = random.choice((20, 1000))  # before a checkpoint: a few, or as usual
        db = _connection(path, sync, pages)
        store = Store(Opened(db=db), _noon)
        use = RandomUse(Desk(store, DAY), random, folder)
        for _ in range(acts):
            log.say(seals.all_seals(db))
            use.act()
        log.say(seals.all_seals(db))
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        store.close()
    recorder.unregister()
    return log


def recorded_migration(folder: Path, old: Path, *, sync: str = "FULL") -> Log:
    """An old workbook brought up to date; a cut leaves one that can be brought up to date."""
    path = folder / NAME
    path.write_bytes(old.read_bytes())
    log = Log({NAME: path.read_bytes()})
    recorder = Recorder(log)
    db = _connection(path, sync, 1000)
    migrate(db)
    log.say(seals.all_seals(db))
    db.close()
    recorder.unregister()
    return log


def count_verdicts(log: Log, cuts: int, seed: int, folder: Path) -> Counter[str]:
    """'well', 'lost' or 'corrupt', of so many cuts at random moments."""
    random = Random(seed)
    moments = (random.randrange(1, len(log.events) + 1) for _ in range(cuts))
    return Counter(verdict(log, cut, random, folder) for cut in moments)


def verdict(log: Log, cut: int, random: Random, folder: Path) -> str:
    """What the program finds at its next start: the last state said, or the one then being saved.

    'lost' is any other state, 'corrupt' a workbook that does not open or is not as sealed.
    """
    for old in folder.iterdir():
        old.unlink()
    for name, content in log.disk_after(cut, random).items():
        (folder / name).write_bytes(content)
    said = log.said_before(cut)
    coming = log.said_before(len(log.events))[len(said) : len(said) + 1]
    try:
        store = Store.open(folder / NAME, _noon)
    except Refused:
        return "corrupt"
    try:
        if not _is_whole(store):
            return "corrupt"
        return "well" if seals.all_seals(store.db) in [*said[-1:], *coming] else "lost"
    finally:
        store.close()


def _is_whole(store: Store) -> bool:
    checked = store.db.execute("PRAGMA integrity_check").fetchone()
    return checked == ("ok",) and not seals.broken(store.db)


def _connection(path: Path, sync: str, pages: int) -> Connection:
    """As `connection.connect_file` makes it."""
    db = RecordedConnection(path)
    for setting in SETTINGS:
        db.execute(setting)
    db.execute(f"PRAGMA synchronous = {sync}")
    db.execute("PRAGMA journal_mode = WAL")
    db.execute(f"PRAGMA wal_autocheckpoint = {pages}")
    return db


def _noon() -> datetime:
    return datetime(2026, 11, 22, 12)
