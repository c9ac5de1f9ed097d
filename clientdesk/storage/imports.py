"""What imports ask of the workbook: which rows are known, many rows at once, taking one back."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter

from clientdesk.domain.facts import FactKey, FactType, fact_type
from clientdesk.storage.client_rows import links
from clientdesk.storage.rows import Reader, Record, Value, Writer, table_of, to_row, to_value

# Tables whose rows carry the import that brought them; those that others point at come last.
_BOOKED = ("time_entry", "payment", "expense", "interaction")
_MADE_BESIDE = ("client_fact", "client_alias", "engagement_service", "engagement", "staff_rate")
# A fact of the firm's own is money where its type says so; a price of 0 is none yet.
_MONEY = """
SELECT 1 FROM invoice UNION ALL SELECT 1 FROM expense UNION ALL SELECT 1 FROM staff_rate
UNION ALL SELECT 1 FROM overhead UNION ALL SELECT 1 FROM tool
UNION ALL SELECT 1 FROM engagement WHERE monthly_fee IS NOT NULL
UNION ALL SELECT 1 FROM firm WHERE minimum_fee <> 0
UNION ALL SELECT 1 FROM package WHERE price <> 0
UNION ALL SELECT 1 FROM client_package
UNION ALL SELECT 1 FROM offer
UNION ALL SELECT 1 FROM plan_action WHERE fee IS NOT NULL OR shared <> 0
UNION ALL SELECT 1 FROM interaction WHERE amount IS NOT NULL
UNION ALL SELECT 1 FROM client_fact WHERE key IN (SELECT value FROM json_each(?))
UNION ALL SELECT 1 FROM client_fact
    JOIN custom_fact ON client_fact.key = 'custom.' || custom_fact.id
    WHERE custom_fact.type = 'money'
LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Written:
    """A row as the journal saw it written; `before` None where it was new."""

    table: str
    row_id: int
    before: dict[str, Value] | None
    after: dict[str, Value]


def known_keys(reader: Reader, record_type: type[Record], keys: Iterable[str]) -> set[str]:
    """Those of the source keys that the table already holds."""
    rows = reader.db.execute(
        f"SELECT source_key FROM {table_of(record_type)} "
        "WHERE source_key IN (SELECT value FROM json_each(?))",
        [json.dumps(list(keys))],
    )
    return {key for (key,) in rows}


def insert_many(change: Writer, records: Sequence[Record]) -> None:
    """Stores new records of one type with one prepared statement."""
    if not records:
        return
    names = [name for name in to_row(records[0]) if name != "id"]
    values = attrgetter(*names)
    table = table_of(type(records[0]))
    sql = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
    rows = ([to_value(value) for value in values(record)] for record in records)
    change.db.executemany(sql, rows)


def aliases(reader: Reader) -> dict[str, int]:
    """Other names that clients have in files, as their keys, with the client's id."""
    return dict(reader.db.execute("SELECT name, client_id FROM client_alias").fetchall())


def remember_alias(change: Writer, name_key: str, client_id: int) -> None:
    """From now on a name means this client."""
    change.db.execute(
        "INSERT INTO client_alias (client_id, name) VALUES (?, ?) "
        "ON CONFLICT (name) DO UPDATE SET client_id = excluded.client_id",
        [client_id, name_key],
    )


def written_by(reader: Reader, batch_id: int) -> list[Written]:
    """What the import of a batch wrote, first to last."""
    rows = reader.db.execute(
        "SELECT table_name, row_id, before, after FROM journal WHERE after IS NOT NULL "
        "AND change_id = (SELECT min(change_id) FROM journal "
        "WHERE table_name = 'import_batch' AND row_id = ? AND before IS NULL) ORDER BY id",
        [batch_id],
    )
    return [
        Written(table, row_id, json.loads(before) if before else None, json.loads(after))
        for table, row_id, before, after in rows
        if before or table not in _BOOKED
    ]


def take_back(change: Writer, batch_id: int) -> None:
    """Removes what a batch brought; what other data uses stays, and so does what was edited."""
    written = written_by(change, batch_id)
    for table in _BOOKED:
        change.db.execute(f"DELETE FROM {table} WHERE batch_id = ?", [batch_id])
    for table in ("invoice", *_MADE_BESIDE, "client", "staff"):
        made = [row.row_id for row in written if row.table == table and row.before is None]
        _delete_unused(change, table, made)
    for row in reversed(written):
        if row.before is not None:
            _restore(change, row, row.before)
    change.db.execute("UPDATE import_batch SET withdrawn = 1 WHERE id = ?", [batch_id])


def _restore(change: Writer, row: Written, before: dict[str, Value]) -> None:
    """Puts back each value that still is as the import left it, unless its code is taken now."""
    for name, value in before.items():
        if value != row.after[name]:
            change.db.execute(
                f"UPDATE OR IGNORE {row.table} SET {name} = ? WHERE id = ? AND {name} IS ?",
                [value, row.row_id, row.after[name]],
            )


def _delete_unused(change: Writer, table: str, row_ids: list[int]) -> None:
    unused = "".join(
        f" AND NOT EXISTS (SELECT 1 FROM {link.table} WHERE {link.column} = {table}.id)"
        for link in links(change.db)
        if link.parent == table
    )
    change.db.execute(
        f"DELETE FROM {table} WHERE id IN (SELECT value FROM json_each(?)){unused}",
        [json.dumps(row_ids)],
    )


def has_money(reader: Reader) -> bool:
    """Whether any amount is stored yet, so that the workbook's currency means something."""
    keys = [key.value for key in FactKey if fact_type(key, {}) is FactType.MONEY]
    return reader.db.execute(_MONEY, [json.dumps(keys)]).fetchone() is not None
