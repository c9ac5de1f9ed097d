"""Everything held about one client for other programs: rows as they are stored, with their past."""

import json
from collections.abc import Iterable, Mapping, Sequence

from clientdesk.domain.client_sheet import INTERNAL_COLUMNS, INTERNAL_TABLES
from clientdesk.output.json_values import Json

FORMAT = 1
Row = Mapping[str, str | int | None]


def client_json(
    made_on: str,
    currency: str,
    digits: int,
    tables: Iterable[tuple[str, Sequence[Row]]],
    changes: Sequence[Json],
) -> str:
    """The shape is fixed: other programs read it by its keys, which are the columns' names.

    Amounts are whole minor units of `currency`, of which `digits` are decimals; times are whole
    seconds; dates are ISO. `internal` tables and columns are the firm's own notes.
    """
    shape = {
        "format": FORMAT,
        "made_on": made_on,
        "units": {"money": currency, "decimals": digits, "time": "seconds"},
        "tables": {name: _table(name, rows) for name, rows in tables},
        "changes": changes,
    }
    return json.dumps(shape, ensure_ascii=False, indent=2)


def _table(name: str, rows: Sequence[Row]) -> Json:
    columns = sorted(column for table, column in INTERNAL_COLUMNS if table == name)
    return {
        "internal": name in INTERNAL_TABLES,
        "internal_columns": columns,
        "rows": [dict(row) for row in rows],
    }
