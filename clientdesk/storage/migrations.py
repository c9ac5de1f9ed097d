"""The migrations. One, and what it makes in `tables`, is never edited after its release.

Every table but the journal's own gets three triggers that write each row's before and after into
`journal` under the open change, inside the same transaction. With no change open the write fails:
nothing gets into a workbook unrecorded.

sqlite_utils takes as long to load as the whole window, so this module is imported only where there
is something to migrate.
"""

from sqlite_utils import Database, Migrations

from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage import seals, tables
from clientdesk.storage.rows import Connection
from clientdesk.storage.schema import APPLICATION_ID, CURRENT_VERSION

migrations = Migrations("clientdesk")


@migrations()
def main_job(db: Database) -> None:
    """Everything from imports to letters."""
    _run(db, tables.TABLES_1, tables.JOURNALED_1)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute("PRAGMA user_version = 1")


@migrations()
def packages(db: Database) -> None:
    """Services with their tasks, facts, personas, packages, offers; tools of every pricing."""
    _run(db, tables.TABLES_2, tables.JOURNALED_2)
    db.execute("PRAGMA user_version = 2")


@migrations()
def assessments(db: Database) -> None:
    """Forms, their questions, what clients answered, and grades."""
    _run(db, tables.TABLES_3, tables.JOURNALED_3)
    db.execute("PRAGMA user_version = 3")


@migrations()
def reviews(db: Database) -> None:
    """The log, thresholds, reviews with their steps, offboarding files, and kept letters."""
    _run(db, tables.TABLES_4, tables.JOURNALED_4)
    db.execute("PRAGMA user_version = 4")


@migrations()
def plans(db: Database) -> None:
    """What-if plans, and how the firm reads the yearly limit of exits."""
    _run(db, tables.TABLES_5, tables.JOURNALED_5)
    db.execute("PRAGMA user_version = 5")


@migrations()
def seals_and_authors(db: Database) -> None:
    """Who made each change, and the seals. A later migration ends by renewing them, as this one."""
    _run(db, tables.TABLES_6, tables.JOURNALED_6)
    seals.renew(db.conn)
    db.execute("PRAGMA user_version = 6")


def _run(db: Database, statements: str, journaled: tuple[str, ...]) -> None:
    for statement in statements.split(";\n"):
        if statement.strip():
            db.execute(statement)
    for table in journaled:
        journal_table(db, table)


def journal_table(db: Database, table: str) -> None:
    """Creates the triggers that journal `table`; again after a migration changed its columns."""
    columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
    old, new = seals.row_as_json(columns, "OLD."), seals.row_as_json(columns, "NEW.")
    for event, before, after in (
        ("INSERT", "NULL", new),
        ("UPDATE", old, new),
        ("DELETE", old, "NULL"),
    ):
        row = "OLD" if event == "DELETE" else "NEW"
        db.execute(f"DROP TRIGGER IF EXISTS journal_{table}_{event.lower()}")
        db.execute(
            f"CREATE TRIGGER journal_{table}_{event.lower()} AFTER {event} ON {table} BEGIN "
            "INSERT INTO journal (change_id, table_name, row_id, before, after) VALUES "
            f"((SELECT change_id FROM open_change), '{table}', {row}.id, {before}, {after}); END"
        )


def apply(connection: Connection) -> None:
    """Brings a new or older workbook to `schema.CURRENT_VERSION`."""
    # The library takes the driver's connection, but its types know only sqlite3's.
    db = Database(connection)  # type: ignore[arg-type]
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if len(migrations.pending(db)) != CURRENT_VERSION - version:
        raise Refused(RefusalCode.DAMAGED, path="")  # what it says was done is not what it is
    migrations.apply(db)


def make(connection: Connection, version: int) -> None:
    """Makes an empty workbook of a version, to put rows into that are of that version."""
    db = Database(connection)  # type: ignore[arg-type]  # as above
    later = [each.name for each in migrations.pending(db)[version:]]
    migrations.apply(db, stop_before=later)
