"""The passphrase of a workbook: set, changed, removed; backups and other copies follow."""

from collections.abc import Callable, Iterable
from contextlib import ExitStack, nullcontext
from dataclasses import dataclass
from pathlib import Path

from clientdesk.app.keyrings import forget_account, keep_passphrase
from clientdesk.domain.passphrase import SHORTEST
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage import protect
from clientdesk.storage.backup import Report, no_report
from clientdesk.storage.cipher import Key, comes_from, new_key
from clientdesk.storage.file_names import copies_beside
from clientdesk.storage.lock import locked
from clientdesk.storage.protect import Prepared, ReplacedFile
from clientdesk.storage.store import Store
from clientdesk.storage.wiping import wipe_file

__all__ = ["Followed", "Prepared", "Protection", "opens_file"]
_PATIENCE = 60.0  # seconds that other work may take to end


@dataclass(frozen=True, slots=True)
class Followed:
    """Copies that have the workbook's key now, and those that could not be given it: `plain` ones
    can be read by anybody, `locked` ones keep the passphrase they had."""

    done: tuple[Path, ...] = ()
    plain: tuple[Path, ...] = ()
    locked: tuple[Path, ...] = ()

    @property
    def left(self) -> tuple[Path, ...]:
        """All that could not be given the key."""
        return self.plain + self.locked


class Protection:
    """Encrypts a workbook's file. `backups` lists its backups, wherever they are."""

    def __init__(self, store: Store, backups: Callable[[], Iterable[Path]]) -> None:
        self._store, self._backups = store, backups
        self._before: Key | None = None
        self._remains: list[ReplacedFile] = []

    @property
    def encrypted(self) -> bool:
        """Whether the file needs a passphrase."""
        return self._store.encrypted

    def opens(self, passphrase: str) -> bool:
        """Whether this is the passphrase; takes about 0.15 s. Everything opens a plain file."""
        key = self._store.key
        return key is None or comes_from(key, passphrase)

    def set(self, new: str, report: Report = no_report) -> Followed:
        """Encrypts a plain workbook and its copies. Raises Refused, and nothing has changed."""
        return self.go_over_to(new, report)

    def change(self, current: str, new: str, report: Report = no_report) -> Followed:
        """Another passphrase. Raises Refused(WRONG_PASSPHRASE) unless the current one is right."""
        self._refuse_unless_opened_by(current)
        return self.go_over_to(new, report)

    def remove(self, current: str, report: Report = no_report) -> Followed:
        """A plain file again, and plain copies. Raises Refused as `change`."""
        self._refuse_unless_opened_by(current)
        return self.go_over_to(None, report)

    def go_over_to(self, new: str | None, report: Report = no_report) -> Followed:
        """All three steps: `prepare`, `finish` and `follow`. Nothing has changed when it raises."""
        prepared = self.prepare(new, report)
        with ExitStack() as unless_finished:
            unless_finished.callback(self.discard, prepared)
            self.finish(prepared)
            unless_finished.pop_all()
        return self.follow(report)

    def prepare(self, new: str | None, report: Report = no_report) -> Prepared:
        """A verified copy with a new passphrase, or none, beside the workbook. For a job's thread.

        Raises Refused; PASSPHRASE_MISSING for a short one. `report` may raise to stop.
        """
        if new is not None and len(new) < SHORTEST:
            raise Refused(RefusalCode.PASSPHRASE_MISSING)
        return protect.prepare(self._store, new_key(new) if new else None, report)

    def discard(self, prepared: Prepared) -> None:
        """The copy is not wanted after all."""
        protect.discard(prepared)

    def finish(self, prepared: Prepared) -> None:
        """Puts the copy in place of the workbook, which stays open. For the desk's own thread.

        Raises Refused, and the workbook is as it was; CHANGED_MEANWHILE where something was saved
        since the copy was made.
        """
        before = self._store.key
        self._remains.append(protect.finish(self._store, prepared))
        if before is not None:
            self._before = before
            forget_account(before.salt)

    def follow(self, report: Report = no_report) -> Followed:
        """Gives the copies the workbook's key and wipes what was plain. For a job's thread."""
        while self._remains:
            self._remains.pop().wipe(_PATIENCE)
        copies = self._copies()
        done, plain, locked = [], [], []
        for number, path in enumerate(copies):
            report(number, len(copies))
            if self._follows(path):
                done.append(path)
            elif protect.is_plain(path):
                plain.append(path)
            else:
                locked.append(path)
        return Followed(tuple(done), tuple(plain), tuple(locked))

    def unprotected(self) -> tuple[Path, ...]:
        """Copies that anybody can read, of a workbook that has a passphrase."""
        if not self.encrypted:
            return ()
        return tuple(path for path in self._copies() if protect.is_plain(path))

    def drop(self, copies: Iterable[Path]) -> None:
        """Overwrites and removes copies that could not be encrypted."""
        for path in copies:
            with protect.refusals(path):
                wipe_file(path)

    def forget_key(self) -> None:
        """Once the workbook is closed: only its passphrase opens it again."""
        self._store.forget_key()
        self._before = None

    def keep(self, passphrase: str) -> None:
        """Gives the system's keyring the passphrase. Raises Refused(KEYRING_MISSING)."""
        if self._store.path is not None:
            keep_passphrase(self._store.path, passphrase)

    def _refuse_unless_opened_by(self, current: str) -> None:
        if not self.encrypted:
            raise Refused(RefusalCode.NOT_ENCRYPTED, path=str(self._store.path))
        if not self.opens(current):
            raise Refused(RefusalCode.WRONG_PASSPHRASE, path=str(self._store.path))

    def _copies(self) -> list[Path]:
        """Backups, and what the program left beside the workbook."""
        path = self._store.path
        if path is None:
            return []
        return list(dict.fromkeys([*self._backups(), *copies_beside(path)]))

    def _follows(self, path: Path) -> bool:
        store = self._store
        beside = store.path is not None and path.parent == store.path.parent
        try:
            # Somebody may work in what is beside, as in a workbook that was salvaged.
            with locked(path, store.now()) if beside else nullcontext():
                protect.rekey_copy(path, self._before, store.key)
        except Refused:
            return False
        return True


def opens_file(path: Path, passphrase: str) -> bool:
    """Whether a passphrase opens a workbook that is not open; Refused for what is no workbook."""
    return protect.opens_file(path, passphrase)
