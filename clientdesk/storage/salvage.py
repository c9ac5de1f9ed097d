"""Salvage: what can be read of a damaged workbook, in a new one beside it.

The history holds every row a second time, in the last line about it. So a row that cannot be read
is taken from there, and the seals say where the outcome is proved to be what was saved. The
damaged file is only read.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from clientdesk.domain.problems import RefusalCode, Refused, refusal_of_disk
from clientdesk.storage import migrations, seals
from clientdesk.storage.cipher import Key
from clientdesk.storage.connection import DriverError, connect, refusal_of
from clientdesk.storage.damaged import Damaged, blank_broken_pages, copy_to_read, mend_header
from clientdesk.storage.flushing import flush_file, flush_folder
from clientdesk.storage.parts import make_private
from clientdesk.storage.rows import Connection
from clientdesk.storage.salvaged_rows import SalvagedRows, prepare_history

Report = Callable[[int, int], None]
_HISTORY = ("change", "journal")
_MADE_ANEW = ("open_change", "seal", "_sqlite_migrations")


@dataclass(frozen=True, slots=True, kw_only=True)
class SalvagedTable:
    """A table of the new workbook: its rows, how many of them come from the history, and how many
    of those that were sealed are missing. `proven` where it is what was saved, row by row."""

    table: str
    rows: int
    from_history: int = 0
    lost: int = 0
    proven: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvaged:
    """The new workbook, its tables, and how many references led nowhere and were mended."""

    path: Path
    tables: tuple[SalvagedTable, ...]
    unlinked: int

    @property
    def whole(self) -> bool:
        """Whether it is proved that nothing is missing and nothing differs."""
        return not self.unlinked and all(each.proven for each in self.tables)


def salvage(
    source: Path, target: Path, key: Key | None, report: Report = lambda done, total: None
) -> Salvaged:
    """Writes what can be read of `source` to the new file `target`, whole or not at all.

    `report(done, total)` counts tables; it may raise to stop. Raises Refused: ALREADY_EXISTS,
    NOTHING_SALVAGED, CANNOT_WRITE, DISK_FULL.
    """
    if target.exists():
        raise Refused(RefusalCode.ALREADY_EXISTS, path=str(target))
    copy = target.with_name(f".{target.name}.source")
    part = target.with_name(f".{target.name}.part")
    try:
        _remove(copy, part)
        _prepare(source, copy, key)
        found, unlinked = _fill(copy, part, key, report)
        if not any(each.rows for each in found):
            raise Refused(RefusalCode.NOTHING_SALVAGED, path=str(source))
        _keep(part, target)
    except OSError as error:
        raise refusal_of_disk(error, target) from error
    except DriverError as error:
        raise refusal_of(error, target) from error
    finally:
        _remove(copy, part)
    return Salvaged(path=target, tables=found, unlinked=unlinked)


def last_change(source: Path, beside: Path, key: Key | None) -> tuple[int | None, datetime | None]:
    """Number and time of the last change that a damaged workbook shows; None where it does not.

    It is read from a copy that is made beside the file `beside` and goes at once. Raises Refused
    where there is no room for one.
    """
    copy = beside.with_name(f".{beside.name}.source")
    try:
        _remove(copy)
        _prepare(source, copy, key)
        return _last_change(copy, key)
    except OSError as error:
        raise refusal_of_disk(error, copy) from error
    except DriverError as error:
        raise refusal_of(error, copy) from error
    finally:
        _remove(copy)


def _prepare(source: Path, copy: Path, key: Key | None) -> None:
    """A copy that SQLite reads as far as it goes."""
    copy_to_read(source, copy)
    if key is None:
        mend_header(copy)
    else:
        blank_broken_pages(copy, key)


def _last_change(copy: Path, key: Key | None) -> tuple[int | None, datetime | None]:
    damaged = Damaged(copy, key)
    try:
        number = damaged.highest("change")
        found = list(damaged.rows("change", ["id", "made_at"], number or 0))
    finally:
        damaged.close()
    try:
        return number, datetime.fromisoformat(found[-1][1]) if found else None
    except (TypeError, ValueError):
        return number, None


def _fill(
    copy: Path, part: Path, key: Key | None, report: Report
) -> tuple[tuple[SalvagedTable, ...], int]:
    make_private(part)
    damaged = Damaged(copy, key)
    db = connect(str(part), key=key)
    try:
        db.execute("PRAGMA foreign_keys = OFF")
        migrations.make(db, damaged.version)
        db.execute("BEGIN")
        db.execute("CREATE TEMP TABLE new_firm AS SELECT * FROM firm")
        triggers = _drop_triggers(db)
        found = _salvage_tables(db, damaged, report)
        unlinked = _mend_links(db)
        whole = not unlinked and all(each.proven for each in found)
        _finish(db, triggers, whole)
    finally:
        damaged.close()
        db.close()
    return found, unlinked


def _salvage_tables(db: Connection, damaged: Damaged, report: Report) -> tuple[SalvagedTable, ...]:
    """The history first: the other tables are mended from it."""
    sealed = damaged.seals()
    rows = SalvagedRows(db, damaged, sealed)
    others = [name for name in _tables_of(db) if name not in _HISTORY]
    found = []
    for done, table in enumerate([*_HISTORY, *others]):
        tick = partial(report, done, len(others) + len(_HISTORY))
        read = rows.load(table, tick)
        if table in others:
            rows.mend(table)
        elif table == "journal":
            prepare_history(db)
        count = rows.count(table)
        found.append(
            SalvagedTable(
                table=table,
                rows=count,
                from_history=max(count - read, 0),
                lost=max(sealed.get(table, (0, ""))[0] - count, 0),
                proven=rows.is_sealed(table),
            )
        )
    return tuple(found)


def _finish(db: Connection, triggers: list[str], whole: bool) -> None:
    if not db.execute("SELECT 1 FROM firm").fetchone():
        db.execute("INSERT INTO firm SELECT * FROM new_firm")
    if not whole:  # a change of which lines are missing cannot be taken back as a whole
        db.execute("UPDATE change SET state = 'superseded' WHERE label <> 'set_up'")
    for trigger in triggers:
        db.execute(trigger)
    db.execute("COMMIT")
    migrations.apply(db)
    db.execute("BEGIN")
    seals.renew(db)
    db.execute("COMMIT")
    if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise DriverError("database disk image is malformed")


def _drop_triggers(db: Connection) -> list[str]:
    """What is put back is no new change; returns the triggers, to be made again."""
    found = db.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in found:
        db.execute(f"DROP TRIGGER {name}")
    return [sql for _, sql in found]


def _tables_of(db: Connection) -> list[str]:
    sql = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    return sorted(name for (name,) in db.execute(sql) if name not in _MADE_ANEW)


def _mend_links(db: Connection) -> int:
    """Unsets references that lead nowhere; a row that cannot do without one goes."""
    mended = 0
    while found := db.execute("PRAGMA foreign_key_check").fetchall():
        mended += len(found)
        for table, row_id, _, number in found:
            _unlink(db, table, row_id, number)
    return mended


def _unlink(db: Connection, table: str, row_id: int, number: int) -> None:
    links = db.execute(f"PRAGMA foreign_key_list({table})").fetchall()
    column = next(link[3] for link in links if link[0] == number)
    needed = {row[1]: row[3] for row in db.execute(f"PRAGMA table_info({table})")}[column]
    if needed:
        db.execute(f"DELETE FROM {table} WHERE id = ?", [row_id])
    else:
        db.execute(f"UPDATE {table} SET {column} = NULL WHERE id = ?", [row_id])


def _keep(part: Path, target: Path) -> None:
    flush_file(part)
    part.replace(target)
    flush_folder(target.parent)


def _remove(*paths: Path) -> None:
    for path in paths:
        for suffix in ("", "-wal", "-shm", "-journal"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
