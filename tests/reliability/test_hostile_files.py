"""A workbook that somebody else prepared is refused before anything in it runs."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from clientdesk.domain.opening import Opening
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.storage import seals
from clientdesk.storage.connection import connect
from clientdesk.storage.rows import fetch
from clientdesk.storage.store import Store

GOOD = Path(__file__).parent.parent / "data/old_workbooks/v6.clientdesk"
KILL = "BEGIN DELETE FROM client; END"
COUNT = (
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS i FROM n"
)
SCHEMA = "PRAGMA writable_schema = ON; "
HOSTILE = {
    "a trigger": f"CREATE TRIGGER t AFTER INSERT ON change {KILL}",
    "a trigger on what every opening writes": f"CREATE TRIGGER t AFTER UPDATE ON seal {KILL}",
    "a trigger like ours": f"CREATE TRIGGER journal_seal_insert AFTER INSERT ON seal {KILL}",
    "our trigger with another body": "DROP TRIGGER journal_client_update; "
    f"CREATE TRIGGER journal_client_update AFTER UPDATE ON client {KILL}",
    "a view without an end": f"CREATE VIEW v AS {COUNT}",
    "a view in a table's place": "ALTER TABLE client RENAME TO hidden; "
    f"CREATE VIEW client AS SELECT * FROM hidden WHERE (SELECT i FROM ({COUNT}))",
    "a trigger in a view's place": "ALTER TABLE firm RENAME TO hidden; CREATE VIEW firm AS "
    f"SELECT * FROM hidden; CREATE TRIGGER t INSTEAD OF UPDATE ON firm {KILL}",
    "a virtual table": "CREATE VIRTUAL TABLE f USING fts5(a)",
    "a virtual table that reads files": SCHEMA + "INSERT INTO sqlite_master VALUES "
    "('table', 'f', 'f', 0, 'CREATE VIRTUAL TABLE f USING csv(filename=''/etc/passwd'')')",
    "a computed column": "ALTER TABLE staff ADD COLUMN evil TEXT AS (upper(name))",
    "a default that computes": "ALTER TABLE staff ADD COLUMN evil TEXT DEFAULT 'x'",
    "an index that computes": "CREATE INDEX evil ON client (length(name))",
    "a condition that computes": SCHEMA + "UPDATE sqlite_master SET sql = replace(sql, "
    "'name TEXT NOT NULL', 'name TEXT NOT NULL CHECK (length(zeroblob(1000000000)))') "
    "WHERE name = 'client'",
    "a schema of no sense": SCHEMA + "UPDATE sqlite_master SET sql = 'CREATE NONSENSE' "
    "WHERE name = 'client'",
    "two tables on the same page": SCHEMA + "UPDATE sqlite_master SET rootpage = "
    "(SELECT rootpage FROM sqlite_master WHERE name = 'journal') WHERE name = 'client'",
    "a table beyond the file": SCHEMA + "UPDATE sqlite_master SET rootpage = 99999999 "
    "WHERE name = 'client'",
    "statistics that are a view": SCHEMA + "DELETE FROM sqlite_master WHERE name = 'sqlite_stat1'; "
    f"INSERT INTO sqlite_master VALUES ('view', 'sqlite_stat1', 'sqlite_stat1', 0, "
    f"'CREATE VIEW sqlite_stat1 AS {COUNT}')",
    "a table more": "CREATE TABLE seal2 (a)",
    "a table less": "DROP TABLE seal",
    "a version of before": "PRAGMA user_version = 1",
    "no version": "PRAGMA user_version = 0",
    "a negative version": "PRAGMA user_version = -7",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "firm.clientdesk"
    shutil.copy(GOOD, path)
    return path


def change(path: Path, script: str) -> None:
    """As somebody with a database tool of his own does it, nothing checked."""
    db = sqlite3.connect(path)
    db.executescript("PRAGMA journal_mode = DELETE; PRAGMA trusted_schema = ON; " + script)
    db.close()


def reseal(path: Path, script: str) -> None:
    """A change of rows after which the seals hold again: its author knows our program."""
    db = connect(str(path))
    for statement in script.split(";"):
        db.execute(statement)
    seals.renew(db)
    db.execute("PRAGMA journal_mode = DELETE")
    db.close()


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("script", HOSTILE.values(), ids=HOSTILE)
def test_nothing_of_it_runs(path: Path, script: str, read_only: bool) -> None:
    change(path, script)
    before = path.read_bytes()
    with pytest.raises(Refused) as refused:
        Store.open(path, opening=Opening(read_only=read_only))
    assert refused.value.code in {RefusalCode.OTHER_SCHEMA, RefusalCode.DAMAGED}
    assert path.read_bytes() == before
    assert {item.name for item in path.parent.iterdir()} <= {path.name, path.name + ".lock"}


JOURNALED = {
    "another table": ("sqlite_master", '{"id":1}'),
    "the history": ("change", '{"id":1,"label":"set_up"}'),
    "the seals": ("seal", '{"table_name":"client"}'),
    "more than a table": ("client; DROP TABLE client", '{"id":1}'),
    "another column": ("client", '{"id":1, "x) VALUES (1); --":1}'),
    "a list": ("client", "[1]"),
    "a number": ("client", "7"),
    "no value": ("client", "{"),
    "no end of brackets": ("client", "[" * 100_000),
    "an object inside": ("client", '{"id":{"id":1}}'),
    "nothing of the row": ("client", '{"id":1}'),
    "another row": ("client", '{"id":777}'),
    "a text for a number": ("client", '{"id":1,"archived":"yes"}'),
    "too large a number": ("client", '{"id":1,"archived":' + "9" * 30 + "}"),
}


@pytest.mark.parametrize(("table", "row"), JOURNALED.values(), ids=JOURNALED)
def test_a_history_that_is_not_ours_is_not_replayed(path: Path, table: str, row: str) -> None:
    reseal(
        path,
        "INSERT INTO change SELECT 99, 'add_client', '', '2026-11-22T09:00:00', 'do', NULL, "
        f"'done', ''; INSERT INTO journal VALUES (9999, 99, '{table.replace(';', '')}', 1, "
        f"'{row.replace(';', '')}', NULL)",
    )
    store = Store.open(path)
    before = seals.all_seals(store.db)
    with pytest.raises(Refused) as refused:
        store.undo()
    assert refused.value.code is RefusalCode.DAMAGED
    assert seals.all_seals(store.db) == before
    assert [client.name for client in fetch(store, Client)] == ["Panadería La Espiga"]
    store.close()


UNREADABLE: dict[str, Callable[[bytes], bytes]] = {
    "cut in its first page": lambda content: content[:2_000],
    "cut at a page": lambda content: content[: 40 * 4096],
    "a header alone": lambda content: content[:100],
    "pages of another size": lambda content: content[:16] + b"\x02\x00" + content[18:],
    "a page size of nothing": lambda content: content[:16] + b"\x00\x00" + content[18:],
    "a format to come": lambda content: content[:18] + b"\x09\x09" + content[20:],
    "text of another encoding": lambda content: content[:56] + b"\0\0\0\3" + content[60:],
    "a list of free pages without an end": lambda content: content[:32]
    + b"\0\0\0\2\0\xff\0\0" + content[40:],
    "noise after the first page": lambda content: content[:4096] + bytes(range(256)) * 4096,
}  # fmt: skip


@pytest.mark.parametrize("damage", UNREADABLE.values(), ids=UNREADABLE)
def test_a_file_that_is_no_database_any_more_is_refused(
    path: Path, damage: Callable[[bytes], bytes]
) -> None:
    path.write_bytes(damage(path.read_bytes()))
    before = path.read_bytes()
    with pytest.raises(Refused) as refused:
        Store.open(path)
    assert refused.value.code in {RefusalCode.DAMAGED, RefusalCode.NOT_A_WORKBOOK}
    assert path.read_bytes() == before


@pytest.mark.parametrize("beside", ["-wal", "-shm", "-journal", ".lock", ".holder"])
def test_what_lies_beside_it_cannot_hurt(path: Path, beside: str) -> None:
    path.with_name(path.name + beside).write_bytes(bytes(range(256)) * 64)
    store = Store.open(path)
    assert [client.name for client in fetch(store, Client)] == ["Panadería La Espiga"]
    assert seals.broken(store.db) == ()
    store.close()
