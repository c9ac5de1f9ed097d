"""Whole, verified copies of a workbook."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from clientdesk.domain.problems import RefusalCode, Refused, refusal_of_disk
from clientdesk.storage import seals, unsealed
from clientdesk.storage.cipher import Key
from clientdesk.storage.connection import (
    DriverError,
    connect,
    connect_read_only,
    refusal_of,
    refuse_unless_whole,
)
from clientdesk.storage.file_names import marked
from clientdesk.storage.flushing import flush_file, flush_folder
from clientdesk.storage.parts import make_private, part_of, remove_part
from clientdesk.storage.rows import Connection
from clientdesk.storage.schema import APPLICATION_ID

Report = Callable[[int, int], None]
Contents = dict[str, tuple[int, str]]
_SEALED_SINCE = 6  # the first version with seals


def no_report(done: int, total: int) -> None:
    """For callers that show no progress."""


def write_copy(
    source: Connection, target: Path, key: Key | None, report: Report = no_report
) -> None:
    """Writes the state that `source` sees as one file, as encrypted as `key` says.

    What was at the target is replaced once the copy is verified. Raises Refused as
    `verified_part`; nothing has changed then.
    """
    with verified_part(source, target, key, report) as part:
        part.replace(target)
        flush_folder(target.parent)


@contextmanager
def verified_part(
    source: Connection, target: Path, key: Key | None, report: Report = no_report
) -> Iterator[Path]:
    """A copy under a temporary name beside the target, to be given its name inside the block.

    It was opened, looked through, found to hold what the source holds, and flushed. Only its owner
    may read it. Raises Refused: CONTENTS_DIFFER where the source itself does not hold what was
    saved in it, else BACKUP_FAILED, CANNOT_WRITE, DISK_FULL and the like.
    """
    try:
        remove_part(target)
        part = part_of(target)
        make_private(part)
        if key is not None and not _file_of(source):
            _export(source, part, key)  # nobody else writes to what is in memory
            _compare(source, part, target, key, report)
        else:
            with _one_state(source):
                _copy_pages(source, part, key)
                _compare(source, part, target, key, report)
        flush_file(part)
        yield part
    except OSError as error:
        raise refusal_of_disk(error, target) from error
    except DriverError as error:
        raise refusal_of(error, target) from error
    finally:
        remove_part(target)


def contents(db: Connection) -> Contents:
    """Equal for two files that hold the same: seals, or how many rows where there are none yet."""
    if is_sealed(db):
        return seals.all_seals(db)
    tables = db.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    return {name: (_count(db, name), "") for (name,) in tables}


def faulty_tables(db: Connection, report: Report = no_report) -> tuple[str, ...]:
    """Tables that do not hold what was sealed or, in a version without seals, what was recorded."""
    return seals.broken(db, report) if is_sealed(db) else unsealed.differing(db)


def is_sealed(db: Connection) -> bool:
    return int(db.execute("PRAGMA user_version").fetchone()[0]) >= _SEALED_SINCE


@contextmanager
def _one_state(source: Connection) -> Iterator[None]:
    """Others may write meanwhile; a snapshot is in a transaction already."""
    if source.in_transaction:
        yield
        return
    source.execute("BEGIN")
    try:
        yield
    finally:
        source.execute("ROLLBACK")


def _copy_pages(source: Connection, part: Path, key: Key | None) -> None:
    copy = connect(str(part), key=key)
    try:
        source.backup(copy)
        # In WAL mode, as a workbook is, it could not be read from a disk that cannot be written.
        copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()


def _export(source: Connection, part: Path, key: Key) -> None:
    """From memory, where nothing is encrypted and nobody else writes."""
    if source.in_transaction:
        source.execute("COMMIT")
    version = int(source.execute("PRAGMA user_version").fetchone()[0])
    source.execute(f"ATTACH ? AS copy KEY {key.literal}", [str(part)])
    try:
        source.execute("SELECT sqlcipher_export('copy')")
        source.execute(f"PRAGMA copy.user_version = {version}")
        source.execute(f"PRAGMA copy.application_id = {APPLICATION_ID}")
    finally:
        source.execute("DETACH copy")


def _compare(source: Connection, part: Path, target: Path, key: Key | None, report: Report) -> None:
    copy = connect_read_only(part, key)
    try:
        same = _is_whole(copy, part, key) and contents(copy) == contents(source)
        if same and not faulty_tables(copy, report):
            return
    finally:
        copy.close()
    if tables := faulty_tables(source):
        path = _file_of(source) or str(target)
        raise Refused(RefusalCode.CONTENTS_DIFFER, path=path, tables=", ".join(tables))
    raise Refused(RefusalCode.BACKUP_FAILED, path=str(target))


def _is_whole(copy: Connection, part: Path, key: Key | None) -> bool:
    try:
        refuse_unless_whole(copy, part, key)
    except (Refused, DriverError):
        return False
    return True


def _file_of(db: Connection) -> str:
    """The file of a connection; '' for one in memory."""
    return str(db.execute("PRAGMA database_list").fetchone()[2])


def _count(db: Connection, table: str) -> int:
    return int(db.execute(f'SELECT COUNT(*) FROM "{table}"').fetchone()[0])


def copy_beside(db: Connection, path: Path, version: int, key: Key | None) -> Path:
    """Writes 'NAME (version 1).clientdesk' beside the workbook and returns its path.

    A copy made at an earlier try is replaced: the workbook is still of that version.
    """
    copy = marked(path, f"version {version}")
    write_copy(db, copy, key)
    return copy
