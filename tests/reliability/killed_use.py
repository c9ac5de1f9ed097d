"""A process that uses a workbook at random until it is killed, and says each step that is saved.

    python killed_use.py FOLDER SEED

Each line on standard output is a `Said` as JSON: before a step what it is, after it the state that
was reached.
"""

import json
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from random import Random

from random_use import DAY, RandomUse

from clientdesk.app.backup_places import BackupPlaces
from clientdesk.app.backups import backups_of, restore
from clientdesk.app.desk import Desk
from clientdesk.domain.opening import Opening
from clientdesk.storage import journal, seals
from clientdesk.storage.rows import Connection
from clientdesk.storage.store import Store

NAME = "firm.clientdesk"
_STEPS = ("use",) * 16 + ("backup", "backup", "rekey", "rekey", "restore", "open")


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A step that begins (`step`), or the state after it. `coming` is the state of the backup that
    is restored, `passphrase` the one that is set: '' for none."""

    step: str = ""
    state: str = ""
    latest: int = 0
    coming: str = ""
    passphrase: str = ""


def places_in(folder: Path) -> BackupPlaces:
    return BackupPlaces(folder / "data", folder / "config")


def opened(folder: Path, passphrase: str) -> Store:
    path = folder / NAME
    opening = Opening(passphrase=passphrase or None)
    return Store.open(path, opening=opening, backups=places_in(folder).folder_of(path))


def state_of(db: Connection) -> str:
    """The contents in short."""
    return sha256(repr(seals.all_seals(db)).encode()).hexdigest()[:16]


def state_before_the_last_change(db: Connection) -> str:
    """As if the latest change had not been made, reckoned from its lines in the history."""
    db.execute("BEGIN")
    last = journal.latest(db)
    sums = seals.Seals()
    for table, before, after in db.execute(
        "SELECT table_name, before, after FROM journal WHERE change_id = ? ORDER BY id", [last]
    ):
        sums.add(table, after, before)
    sums.store(db)
    db.execute("DELETE FROM journal WHERE change_id = ?", [last])
    db.execute("DELETE FROM change WHERE id = ?", [last])
    for table in ("journal", "change"):
        rows, digest = seals.counted(db, table)
        sql = "UPDATE seal SET rows = ?, digest = ? WHERE table_name = ?"
        db.execute(sql, [rows, f"{digest:032x}", table])
    state = state_of(db)
    db.execute("ROLLBACK")
    return state


class KilledUse:
    """The steps, on a workbook that is open between them."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._random = Random(seed)
        self._passphrase = ""
        self._states: dict[Path, str] = {}  # of the backups
        self._store = self._open()
        self._steps: dict[str, Callable[[], None]] = {
            "use": self._use, "backup": self._backup, "rekey": self._rekey,
            "restore": self._restore, "open": self._reopen,
        }  # fmt: skip

    def run(self) -> None:
        while True:
            self._steps[self._random.choice(_STEPS)]()
            db = self._store.db
            latest, state = journal.latest(db), state_of(db)
            _say(Said(state=state, latest=latest, passphrase=self._passphrase))

    @property
    def _desk(self) -> Desk:
        return Desk(self._store, DAY, places_in(self._folder))

    def _open(self) -> Store:
        _say(Said(step="open"))
        store = opened(self._folder, self._passphrase)
        self._know_backups(state_of(store.db))  # a migration makes one
        return store

    def _use(self) -> None:
        _say(Said(step="use"))
        RandomUse(self._desk, self._random, self._folder, rows=300).act()

    def _backup(self) -> None:
        _say(Said(step="backup"))
        self._desk.backups.make()
        self._know_backups(state_of(self._store.db))

    def _rekey(self) -> None:
        new = self._random.choice(("", "correct horse one", "battery staple two"))
        _say(Said(step="rekey", passphrase=new))
        desk, now = self._desk, self._passphrase
        if now == new:
            return
        if not now:
            desk.protection.set(new)
        elif new:
            desk.protection.change(now, new)
        else:
            desk.protection.remove(now)
        self._passphrase = new

    def _restore(self) -> None:
        backups = self._desk.backups.list()
        if not backups:
            return
        backup = self._random.choice(backups).path
        _say(Said(step="restore", coming=self._states[backup]))
        self._desk.close(back_up=False)
        restore(backup, self._folder / NAME, self._passphrase or None)
        self._store = self._open()

    def _reopen(self) -> None:
        _say(Said(step="close"))
        state = state_of(self._store.db)
        self._desk.close()
        self._know_backups(state)
        self._store = self._open()

    def _know_backups(self, state: str) -> None:
        """Those that are new hold this state."""
        for backup in backups_of(self._folder / NAME, places_in(self._folder)):
            self._states.setdefault(backup.path, state)


def _say(said: Said) -> None:
    sys.stdout.write(json.dumps(asdict(said)) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    KilledUse(Path(sys.argv[1]), int(sys.argv[2])).run()
