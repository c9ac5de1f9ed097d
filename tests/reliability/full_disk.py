"""A session on a disk that is full, fails, is taken away or cannot be written any more.

    unshare -rm python full_disk.py WORK FOLDER STEP

WORK is one of `WORKS`.

It runs in name spaces of its own, where it may mount a disk of 4 MB below FOLDER. STEP is by how
many bytes the room on the disk grows from one session to the next; 0 for one session alone. Says
what is wrong, one line each, and at the end how many sessions there were and how many steps were
refused in them.
"""

import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from killed_use import state_of
from random_use import DAY

from clientdesk.app.backup_places import BackupPlaces
from clientdesk.app.checks import faults
from clientdesk.app.desk import Desk
from clientdesk.domain.opening import Opening
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client, FileKind
from clientdesk.output.files import write_atomically
from clientdesk.storage import seals
from clientdesk.storage.store import Store

SIZE = 4 << 20
OLD = Path(__file__).parent.parent / "data/old_workbooks/v1.clientdesk"
PASSPHRASE = "correct horse one"
EXPECTED = {
    RefusalCode.DISK_FULL, RefusalCode.DISK_ERROR, RefusalCode.CANNOT_WRITE, RefusalCode.READ_ONLY,
    RefusalCode.BACKUP_FAILED, RefusalCode.NOTHING_TO_UNDO, RefusalCode.CLIENT_UNKNOWN,
    RefusalCode.FOLDER_MISSING, RefusalCode.FILE_MISSING,
}  # fmt: skip


@dataclass(slots=True)
class Session:
    """What a user does, each step refused or done; `state` is the last that was saved."""

    folder: Path
    files: Path  # on a disk with room
    refused: int = 0
    state: str = ""
    passphrase: str = ""
    wrong: list[str] = field(default_factory=list)
    store: Store | None = None

    @property
    def path(self) -> Path:
        return self.folder / "firm.clientdesk"

    def run(self) -> None:
        for step in (
            self._open, self.add, self._import, self._undo, self._export, self._back_up,
            self._encrypt, self.add, self._back_up, self._close, self._open, self.add,
        ):  # fmt: skip
            self.attempt(step)
        self.attempt(self._close)

    def attempt(self, step: Callable[[], object]) -> None:
        try:
            step()
        except Refused as refused:
            self.refused += 1
            if refused.code not in EXPECTED:
                self.wrong.append(f"{step.__name__}: {refused.code}")
        if self.store is not None:
            self.state = state_of(self.store.db)

    def open(self) -> Store:
        opening = Opening(passphrase=self.passphrase or None)
        return Store.open(self.path, opening=opening, backups=self._places.folder_of(self.path))

    def _open(self) -> None:
        self.store = self.store or self.open()

    def add(self) -> None:
        clients = self._desk.clients
        clients.add(Client(ref=clients.next_ref(), name="Ana", note="x" * 20_000))

    def _import(self) -> None:
        desk = self._desk
        desk.imports.commit(desk.imports.preview(self.files / "time.csv", FileKind.TIME))

    def _undo(self) -> None:
        self._desk.undo()

    def _export(self) -> None:
        desk = self._desk
        period = desk.portfolio.default_period()
        write_atomically(self.folder / "report.csv", desk.reports().csv(period))

    def _back_up(self) -> None:
        self._desk.backups.make()

    def _encrypt(self) -> None:
        protection = self._desk.protection
        try:
            protection.set(PASSPHRASE)
        finally:
            self.passphrase = PASSPHRASE if protection.encrypted else ""

    def _close(self) -> None:
        desk = self._desk
        self.store = None
        hindered = desk.close()
        if hindered is not None:
            raise hindered

    @property
    def _desk(self) -> Desk:
        if self.store is None:
            raise Refused(RefusalCode.FILE_MISSING)
        return Desk(self.store, DAY, self._places)

    @property
    def _places(self) -> BackupPlaces:
        return BackupPlaces(self.folder / "data", self.files / "config")


def judged(session: Session) -> Iterator[str]:
    """What is wrong when there is room again."""
    yield from session.wrong
    store = session.open()
    yield from (f"broken seal: {table}" for table in seals.broken(store.db))
    yield from (fault.code for fault in faults(Desk(store, DAY)))
    if session.state and state_of(store.db) != session.state:
        yield "lost"
    store.close()
    for item in session.folder.rglob("*"):
        empty = item.is_file() and not item.stat().st_size and item.suffix != ".lock"
        if empty or item.suffix == ".part":
            yield f"left over: {item.name}"


def sessions(work: str, folder: Path, step: int) -> Iterator[Session]:
    """One session after the other, each with more room, until one in which nothing is refused."""
    with_room = folder / "room"
    disk = folder / "disk"
    for each in (with_room, disk):
        each.mkdir()
    _write_time(with_room / "time.csv")
    room = 0
    while True:
        with _disk(disk):
            shutil.copy(OLD, disk / "firm.clientdesk")
            session = Session(disk, with_room)
            WORKS[work](session, room)
            session.wrong = [f"{room} bytes: {words}" for words in judged(session)]
        yield session
        if not session.refused or not step:
            return
        room += step


def _full(session: Session, room: int) -> None:
    """All of the disk but `room` is taken by something else."""
    ballast = session.folder / "ballast"
    free = shutil.disk_usage(session.folder).free
    ballast.write_bytes(bytes(max(free - room, 0)))
    session.run()
    ballast.unlink()


def _failing(session: Session, room: int) -> None:
    """The disk refuses every write beyond so many bytes of a file."""
    old = session.path.stat().st_size
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (old // 2 + room, hard))
    session.run()
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def _removed(session: Session, room: int) -> None:
    """Somebody takes the disk out while the workbook is open, and puts it back later."""
    session.store = session.open()
    away = session.folder.with_name("away")
    away.mkdir()
    _mount("--make-rprivate", "/")
    _mount("--move", session.folder, away)
    session.run()
    _mount("--move", away, session.folder)


def _locked(session: Session, room: int) -> None:
    """The disk becomes read-only while the workbook is open."""
    session.store = session.open()
    _mount("--bind", session.folder, session.folder)
    _mount("-o", "remount,bind,ro", session.folder)
    session.run()
    subprocess.run(["umount", "-l", session.folder], check=True)


def _read_only(session: Session, room: int) -> None:
    """A disk that was read-only before, with what a killed process left: it is read as it is."""
    store = session.store = session.open()
    session.attempt(session.add)
    left = {
        name: session.path.with_name(name).read_bytes()
        for name in (session.path.name, f"{session.path.name}-wal")
    }
    session.store = None
    store.close()
    for name, content in left.items():
        session.path.with_name(name).write_bytes(content)
    _mount("-o", "remount,ro", session.folder)
    session.attempt(session.open)
    store = Store.open(session.path, opening=Opening(read_only=True))
    if state_of(store.db) != session.state:
        session.wrong.append("not read as it is")
    store.close()
    _mount("-o", "remount,rw", session.folder)


WORKS = {
    "full": _full,
    "failing": _failing,
    "removed": _removed,
    "locked": _locked,
    "read-only": _read_only,
}


def _mount(*arguments: object) -> None:
    subprocess.run(["mount", *map(str, arguments)], check=True)


@contextmanager
def _disk(folder: Path) -> Iterator[None]:
    _mount("-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", folder)
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


def _write_time(path: Path) -> None:
    rows = [f"Bea,Ana {n % 7},Tax,2026-10-{n % 28 + 1:02},01:{n % 60:02}:00" for n in range(300)]
    path.write_text("\n".join(["User,Client,Project,Start date,Duration", *rows]), "utf-8")


def main() -> None:
    work, folder, step = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    done = list(sessions(work, folder, step))
    for words in (words for session in done for words in session.wrong):
        sys.stdout.write(words + "\n")
    refused = sum(session.refused for session in done)
    sys.stdout.write(f"{len(done)} sessions, {refused} steps refused\n")


if __name__ == "__main__":
    main()
