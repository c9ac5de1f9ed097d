"""Another key for a workbook, or none: a verified copy, then replaced.

Interrupted at any moment, the file that has the workbook's name is whole: the one before or the
one after. What was prepared and not used is removed when the workbook is opened again.
"""

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from clientdesk.domain.problems import RefusalCode, Refused, refusal_of_disk
from clientdesk.storage.backup import Contents, Report, contents, faulty_tables, no_report
from clientdesk.storage.cipher import Key
from clientdesk.storage.connection import (
    MAGIC,
    DriverError,
    connect,
    connect_read_only,
    key_of,
    refusal_of,
    refuse_unless_whole,
    salt_of,
)
from clientdesk.storage.exporting import export
from clientdesk.storage.flushing import flush_folder
from clientdesk.storage.parts import make_private, part_of, remove_part
from clientdesk.storage.rows import Connection
from clientdesk.storage.wiping import OldBytes, Readers

if TYPE_CHECKING:
    from clientdesk.storage.store import Store


@dataclass(frozen=True, slots=True)
class Prepared:
    """A verified copy of a workbook with another key, beside it."""

    path: Path
    key: Key | None = field(repr=False)
    sealed: Contents = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReplacedFile:
    """The file that was replaced, and who still reads it; empty unless its bytes were plain."""

    bytes: OldBytes
    readers: Readers

    def wipe(self, patience: float) -> None:
        """Overwrites it when nobody reads it any more; leaves it where that takes too long."""
        if self.readers.gone(patience):
            self.bytes.wipe()
        else:
            self.bytes.release()


def prepare(store: "Store", key: Key | None, report: Report) -> Prepared:
    """Writes the copy; takes long for a large workbook, and may run on any thread.

    `report` may raise to stop, and nothing is left then. Raises Refused, CONTENTS_DIFFER where the
    workbook itself is not as it was saved.
    """
    store.refuse_read_only()
    if store.path is None:
        raise Refused(RefusalCode.FILE_MISSING, path="")
    sealed = _copy(store.path, store.key, key, report)
    return Prepared(store.path, key, sealed)


def discard(prepared: Prepared) -> None:
    """Removes a copy that is not wanted after all."""
    remove_part(prepared.path)


def finish(store: "Store", prepared: Prepared) -> ReplacedFile:
    """Puts the copy in the workbook's place; short, on the thread that owns the store.

    Raises Refused(CHANGED_MEANWHILE) where something was saved since the copy was made.
    """
    path = prepared.path
    with ExitStack() as unless_done:
        unless_done.callback(remove_part, path)
        with refusals(path):
            _settle(store.db, path, prepared.sealed)
            old = _bytes_to_wipe(store, prepared.key)
            unless_done.callback(old.release)
            readers = store.exchange(_replace, prepared.key)
        unless_done.pop_all()
    return ReplacedFile(old, readers)


def rekey_copy(path: Path, old: Key | None, new: Key | None) -> None:
    """Gives a copy that nobody has open another key; a plain one's bytes are overwritten.

    A copy that is plain already needs no `old`. Raises Refused, and leaves it as it was then.
    """
    key = _key_of_copy(path, (new, old))
    if key == new:
        return
    _copy(path, key, new, no_report)
    with refusals(path), ExitStack() as unless_done:
        unless_done.callback(remove_part, path)
        times = path.stat()
        plain = _bytes_of(path) if key is None else OldBytes()
        unless_done.callback(plain.release)
        os.utime(part_of(path), ns=(times.st_atime_ns, times.st_mtime_ns))
        _replace(path)
        plain.wipe()


def is_plain(path: Path) -> bool:
    """Whether anybody can read a workbook file; not one that is gone."""
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def opens_file(path: Path, passphrase: str) -> bool:
    """Whether a passphrase opens a file, which nothing is written beside; Refused as `key_of`."""
    key = key_of(path, passphrase)
    try:
        connect(f"{path.absolute().as_uri()}?immutable=1", uri=True, key=key).close()
    except DriverError:
        return False
    return True


def _key_of_copy(path: Path, keys: Iterable[Key | None]) -> Key | None:
    """The one of these that opens it, None for a plain file; Refused(WRONG_PASSPHRASE)."""
    if is_plain(path):
        return None
    salt = salt_of(path)
    for key in keys:
        if key is not None and key.salt == salt:
            return key
    raise Refused(RefusalCode.WRONG_PASSPHRASE, path=str(path))


def _copy(path: Path, old: Key | None, new: Key | None, report: Report) -> Contents:
    """The copy under the part's name, flushed and verified; none is left where that fails."""
    remove_part(path)
    with ExitStack() as unless_whole, refusals(path):
        unless_whole.callback(remove_part, path)
        part = part_of(path)
        report(0, 1)
        make_private(part)
        export(path, old, part, new)
        shutil.copymode(path, part)
        sealed = _sealed(path, old)
        _verify(path, new, sealed, report)
        unless_whole.pop_all()
    return sealed


def _sealed(path: Path, key: Key | None) -> Contents:
    with closing(connect_read_only(path, key)) as db:
        return contents(db)


def _verify(path: Path, key: Key | None, sealed: Contents, report: Report) -> None:
    """Refused unless the copy is whole, holds what was sealed, and every row is as sealed."""
    with closing(connect(str(part_of(path)), key=key)) as db:
        refuse_unless_whole(db, path, key)
        if key is not None and db.execute("PRAGMA cipher_integrity_check").fetchall():
            raise Refused(RefusalCode.DAMAGED, path=str(path))
        if contents(db) != sealed:
            raise Refused(RefusalCode.CHANGED_MEANWHILE, path=str(path))
        if tables := faulty_tables(db, report):
            raise Refused(RefusalCode.CONTENTS_DIFFER, path=str(path), tables=", ".join(tables))


def _settle(db: Connection, path: Path, sealed: Contents) -> None:
    """Everything that was saved is in the file itself, and is what the copy holds."""
    if contents(db) != sealed:
        raise Refused(RefusalCode.CHANGED_MEANWHILE, path=str(path))
    _busy, frames, moved = db.execute("PRAGMA wal_checkpoint(FULL)").fetchone()
    if frames != moved:  # a job still reads the state before
        raise Refused(RefusalCode.CHANGED_MEANWHILE, path=str(path))


def _bytes_to_wipe(store: "Store", key: Key | None) -> OldBytes:
    if store.encrypted or key is None or store.path is None:
        return OldBytes()
    return _bytes_of(store.path)


def _bytes_of(path: Path) -> OldBytes:
    real = path.resolve()
    return OldBytes(real, real.with_name(real.name + "-wal"))


def _replace(path: Path) -> None:
    """The part takes the file's place; nobody writes to either.

    Jobs may still read the file that goes, and their -wal file with it; a new file must not find
    that under its name, or SQLite would take it for its own.
    """
    real = path.resolve()
    for suffix in ("-wal", "-shm"):
        real.with_name(real.name + suffix).unlink(missing_ok=True)
    flush_folder(real.parent)
    part_of(path).replace(real)
    with suppress(OSError):  # it is done; which of two whole files a power cut leaves is all
        flush_folder(real.parent)


@contextmanager
def refusals(path: Path) -> Iterator[None]:
    """What disk and driver say, as Refused."""
    try:
        yield
    except OSError as error:
        raise refusal_of_disk(error, path) from error
    except DriverError as error:
        raise refusal_of(error, path) from error
