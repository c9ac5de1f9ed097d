"""The backups of a workbook, in a folder of their own.

Each is named after the workbook and when it was made. Nothing else in the folder is touched.
"""

import re
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

from clientdesk.domain.backups import Backup, BackupContents, TableDifference
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.rotation import times_to_keep
from clientdesk.storage import seals
from clientdesk.storage.backup import (
    Contents,
    Report,
    contents,
    faulty_tables,
    is_sealed,
    no_report,
    write_copy,
)
from clientdesk.storage.cipher import SALT_BYTES, Key
from clientdesk.storage.connection import (
    MAGIC,
    DriverError,
    connect,
    key_of,
    refusal_of,
    refuse_unless_whole,
)
from clientdesk.storage.reading import readable
from clientdesk.storage.rows import Connection

_STAMP = "%Y-%m-%d %H.%M.%S"
_NAME = re.compile(r".* (\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)\.clientdesk")
_SET_BACK = timedelta(hours=2)  # by how much a clock may be, when summer ends
_SECOND = timedelta(seconds=1)
_NOT_TAKEN = (RefusalCode.CANNOT_WRITE, RefusalCode.READ_ONLY, RefusalCode.DISK_ERROR)


def listed(folder: Path) -> tuple[Backup, ...]:
    """The backups in a folder, the newest first; none where it cannot be read."""
    try:
        found = [_backup(path) for path in folder.iterdir()]
    except OSError:
        return ()
    backups = [each for each in found if each is not None]
    return tuple(sorted(backups, key=lambda each: each.made_at, reverse=True))


def make(
    source: Connection,
    workbook: Path,
    folder: Path,
    key: Key | None,
    now: datetime,
    report: Report = no_report,
) -> Backup:
    """Writes a verified backup of the state that `source` sees, and rotates the older ones.

    Raises Refused; BACKUP_FAILED where the folder takes no file.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        remove_parts(folder)
        made_at = _time_after(listed(folder), now)
        path = folder / f"{workbook.stem} {made_at.strftime(_STAMP)}.clientdesk"
        write_copy(source, path, key, report)
    except OSError as error:
        raise Refused(RefusalCode.BACKUP_FAILED, path=str(folder)) from error
    except Refused as refused:
        if refused.code in _NOT_TAKEN:
            raise Refused(RefusalCode.BACKUP_FAILED, path=str(folder)) from refused
        raise
    rotate(folder, key, sealed=path)
    return Backup(path=path, made_at=made_at, size=path.stat().st_size)


def rotate(folder: Path, key: Key | None, sealed: Path | None = None) -> None:
    """Removes the backups that are not to be kept, once the newest has passed the full check.

    Raises Refused(BACKUP_DAMAGED) where it has not; all are kept then. The seals of the one that
    is `sealed` were looked at just now.
    """
    found = listed(folder)
    keep = times_to_keep(backup.made_at for backup in found)
    extra = [backup for backup in found if backup.made_at not in keep]
    if not extra:
        return
    newest = found[0].path
    _check(newest, key, no_report, seals_too=newest != sealed)
    for backup in extra:
        with suppress(OSError):  # tried again the next time
            backup.path.unlink()


def remove_parts(folder: Path) -> None:
    """Removes what backups that were interrupted left behind: they may hold more than is known."""
    with suppress(OSError):
        for part in folder.glob(".*.clientdesk.part*"):
            part.unlink()


def verify(path: Path, key: Key | None, report: Report = no_report) -> None:
    """The full check: all that SQLite can find, and the seals. Raises Refused(BACKUP_DAMAGED)."""
    _check(path, key, report, seals_too=True)


@contextmanager
def opened(path: Path, key: Key | None) -> Iterator[Connection]:
    """A connection that reads a backup. Raises Refused as opening a workbook does, and
    BACKUP_DAMAGED where the file is damaged."""
    try:
        # Not as a workbook: it may be on a disk that cannot be written, and nothing is left there.
        with readable(path) as uri, closing(connect(uri, uri=True, key=key)) as db:
            db.execute("PRAGMA query_only = ON")
            _refuse_unless_whole(db, path, key)
            yield db
    except DriverError as error:
        raise _of_backup(refusal_of(error, path), path) from error


def key_for(path: Path, key: Key | None, passphrase: str | None = None) -> Key | None:
    """The key of a backup: `key`, where it is its own, else the one of the passphrase.

    Raises Refused as `key_of`.
    """
    try:
        with path.open("rb") as file:
            salt = file.read(SALT_BYTES)
    except OSError:
        salt = MAGIC
    if key is not None and salt == bytes.fromhex(key.digits)[-SALT_BYTES:]:
        return key
    return key_of(path, passphrase)


def contents_of(path: Path, key: Key | None) -> Contents:
    """What `contents` says of a backup."""
    with opened(path, key) as db:
        return contents(db)


def described(path: Path, key: Key | None) -> BackupContents:
    """What a backup holds."""
    with opened(path, key) as db:
        author = "made_by" if is_sealed(db) else "''"
        changes, last = db.execute("SELECT COUNT(*), MAX(id) FROM change").fetchone()
        sql = f"SELECT made_at, {author} FROM change WHERE id = ?"
        at, by = db.execute(sql, [last]).fetchone() or (None, "")
        return BackupContents(
            version=int(db.execute("PRAGMA user_version").fetchone()[0]),
            clients=int(db.execute("SELECT COUNT(*) FROM client").fetchone()[0]),
            changes=changes,
            last_change=datetime.fromisoformat(at) if at else None,
            last_by=by,
            encrypted=key is not None,
        )


def differences(
    now: Connection, path: Path, key: Key | None, report: Report = no_report
) -> tuple[TableDifference, ...]:
    """The journaled tables that differ between a snapshot and a backup, which it attaches."""
    with opened(path, key) as then:
        before, after = contents(then), contents(now)
        known = set(seals.sealed_tables(then))
    tables = [
        table
        for table in seals.sealed_tables(now)
        if before.get(table) != after.get(table) and table not in ("change", "journal")
    ]
    literal = key.literal if key is not None else "''"
    found = []
    with readable(path) as uri:
        now.execute(f"ATTACH ? AS backup KEY {literal}", [uri])
        for done, table in enumerate(tables):
            report(done, len(tables))
            found.append(_difference(now, table) if table in known else _all_new(now, table))
    return tuple(each for each in found if each.only_then or each.only_now or each.changed)


def _difference(db: Connection, table: str) -> TableDifference:
    """Of the columns that both have: a later version may have added some."""
    then = [row[1] for row in db.execute(f"PRAGMA backup.table_info({table})")]
    both = [name for name in seals.columns_of(db, table) if name in then]
    alike = " AND ".join(f"b.{name} IS n.{name}" for name in both)
    pairs = f"main.{table} AS n JOIN backup.{table} AS b ON b.id = n.id"
    rows_then, rows_now = _number(db, f"backup.{table}"), _number(db, f"main.{table}")
    shared = _number(db, pairs)
    return TableDifference(
        table=table,
        then=rows_then,
        now=rows_now,
        only_then=rows_then - shared,
        only_now=rows_now - shared,
        changed=_number(db, f"{pairs} WHERE NOT ({alike})"),
    )


def _all_new(db: Connection, table: str) -> TableDifference:
    rows = _number(db, f"main.{table}")
    return TableDifference(table=table, then=0, now=rows, only_then=0, only_now=rows, changed=0)


def _number(db: Connection, source: str) -> int:
    return int(db.execute(f"SELECT COUNT(*) FROM {source}").fetchone()[0])


def _check(path: Path, key: Key | None, report: Report, *, seals_too: bool) -> None:
    with opened(path, key) as db:
        lines = db.execute("PRAGMA integrity_check").fetchall()
        if lines != [("ok",)] or (seals_too and faulty_tables(db, report)):
            raise Refused(RefusalCode.BACKUP_DAMAGED, path=str(path))


def _backup(path: Path) -> Backup | None:
    found = _NAME.fullmatch(path.name)
    try:
        made_at = datetime.strptime(found[1], _STAMP) if found else None
    except ValueError:  # digits that are no day
        return None
    if made_at is None or not path.is_file():
        return None
    return Backup(path=path, made_at=made_at, size=path.stat().st_size)


def _time_after(found: tuple[Backup, ...], now: datetime) -> datetime:
    """Now, but after the newest backup, also where the clock was just set back."""
    if found and timedelta(0) <= found[0].made_at - now.replace(microsecond=0) <= _SET_BACK:
        return found[0].made_at + _SECOND
    return now.replace(microsecond=0)


def _refuse_unless_whole(db: Connection, path: Path, key: Key | None) -> None:
    try:
        refuse_unless_whole(db, path, key)
    except Refused as refused:
        raise _of_backup(refused, path) from refused


def _of_backup(refused: Refused, path: Path) -> Refused:
    if refused.code in (RefusalCode.DAMAGED, RefusalCode.OTHER_SCHEMA, RefusalCode.DISK_ERROR):
        return Refused(RefusalCode.BACKUP_DAMAGED, path=str(path))
    return refused
