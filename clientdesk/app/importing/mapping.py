"""Which column holds what: read from a mapping file, or guessed from the header's words."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from clientdesk.app.importing.words import column_name
from clientdesk.domain.imported import DateOrder, DecimalMark, DurationStyle
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import FileKind
from clientdesk.resource_files import resource

E = TypeVar("E", FileKind, DateOrder, DecimalMark, DurationStyle)
Names = Mapping[FileKind, Mapping[str, list[str]]]  # kind -> field -> names of columns
_LONGEST = 20_000  # characters of a mapping
_VAGUE = {"type", "tipo"}  # names of columns that may stand in any file
_SHARED = {("day", "start")}  # one column may hold a day and its time

_ABOUT_CLIENTS = (
    "ref", "tax_id", "email", "phone", "address", "city", "country", "language", "contact",
    "monthly_fee", "services", "agreement",
)  # fmt: skip
# Each kind needs one field of each group.
REQUIRED: Mapping[FileKind, tuple[tuple[str, ...], ...]] = {
    FileKind.TIME: (("day",), ("duration", "decimal_hours", "minutes", "seconds", "end")),
    FileKind.INVOICES: (
        ("number",),
        ("client",),
        ("issued_on",),
        ("total", "net", "line_net", "line_total", "unit_price"),
    ),
    FileKind.PAYMENTS: (("number",), ("day",), ("amount",)),
    FileKind.EXPENSES: (("client",), ("day",), ("amount",)),
    FileKind.STAFF: (("name",), ("monthly_cost", "billing_rate", "role")),
    FileKind.CLIENTS: (("name", "last_name"), _ABOUT_CLIENTS),
    FileKind.FACTS: (("client",), ("fact",), ("value",)),
    FileKind.INTERACTIONS: (("client",), ("day",), ("kind",)),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMapping:
    """The user's own words on a file: field -> header, and what its columns cannot prove."""

    kind: FileKind
    columns: Mapping[str, str]
    date_order: DateOrder | None = None
    decimal_mark: DecimalMark | None = None
    duration_style: DurationStyle | None = None


@dataclass(frozen=True, slots=True)
class Columns:
    """field -> index, for one kind of file."""

    kind: FileKind
    indexes: Mapping[str, int]

    @property
    def complete(self) -> bool:
        return not self.missing

    @property
    def missing(self) -> tuple[str, ...]:
        """The first name of each group of fields that no column was found for."""
        groups = REQUIRED[self.kind]
        return tuple(group[0] for group in groups if not self.indexes.keys() & set(group))


@cache
def load_names() -> Names:
    """The names of columns that are known, from `resources/columns.toml`."""
    table = tomllib.loads(resource("columns.toml").read_text(encoding="utf-8"))
    return {FileKind(kind): fields for kind, fields in table.items()}


def load_mapping(path: Path) -> ColumnMapping:
    """A mapping from a TOML or JSON file with `kind`, `columns` and, where needed, `dates`,
    `decimal` and `durations`. Raises Refused with the place that is wrong.
    """
    try:
        if not path.is_file():
            raise Refused(RefusalCode.IMPORT_FILE_MISSING, path=path.name)
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(RefusalCode.IMPORT_FILE_MISSING, path=path.name) from error
    if len(text) > _LONGEST:
        raise _bad(path, "columns")
    try:
        data = json.loads(text) if text.lstrip().startswith("{") else tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise _bad(path, str(error)) from error
    return _mapping(path, data)


def _mapping(path: Path, data: dict[str, object]) -> ColumnMapping:
    columns = data.get("columns")
    if not isinstance(columns, dict):
        raise _bad(path, "columns")
    kind = _choice(path, data, "kind", FileKind)
    if kind is None:
        raise _bad(path, "kind")
    known = load_names()[kind]
    for field, header in columns.items():
        if field not in known or not isinstance(header, str):
            raise _bad(path, f"columns.{field}")
    if not Columns(kind, dict.fromkeys(columns, 0)).complete:
        raise _bad(path, "columns")
    return ColumnMapping(
        kind=kind,
        columns=dict(columns),
        date_order=_choice(path, data, "dates", DateOrder),
        decimal_mark=_choice(path, data, "decimal", DecimalMark),
        duration_style=_choice(path, data, "durations", DurationStyle),
    )


def columns_by_mapping(header: tuple[str, ...], mapping: ColumnMapping, file: str) -> Columns:
    """The indexes of the mapped headers; raises Refused for one that the file lacks."""
    places = {_same(name): index for index, name in reversed(list(enumerate(header)))}
    for name in mapping.columns.values():
        if _same(name) not in places:
            raise Refused(RefusalCode.MAPPED_COLUMN_MISSING, path=file, column=name)
    indexes = {field: places[_same(name)] for field, name in mapping.columns.items()}
    return Columns(mapping.kind, indexes)


def guess_columns(header: tuple[str, ...], kind: FileKind, names: Names) -> Columns:
    """The column for each field of a kind, as far as the header's words say."""
    columns = [column_name(cell) for cell in header]
    indexes: dict[str, int] = {}
    for field, known in names[kind].items():
        taken = {index for other, index in indexes.items() if (other, field) not in _SHARED}
        found = [name for name in known if name in columns and columns.index(name) not in taken]
        if found:
            indexes[field] = columns.index(found[0])
    return Columns(kind, indexes)


def guess_kind(header: tuple[str, ...], names: Names) -> Columns | None:
    """The kind whose columns are all there and that explains most columns, or None."""
    guesses = [guess_columns(header, kind, names) for kind in REQUIRED]
    complete = [guess for guess in guesses if guess.complete]
    clear = [guess for guess in complete if not _is_vague(guess, header)]
    best = max(clear or complete, key=_explained, default=None)
    return None if best is None or best.kind in _lists_ruled_out(guesses) else best


def _is_vague(guess: Columns, header: tuple[str, ...]) -> bool:
    """A log whose kinds stand in a "type", which many other files have too."""
    index = guess.indexes.get("kind")
    return index is not None and column_name(header[index]) in _VAGUE


def _explained(guess: Columns) -> int:
    return len(guess.indexes)


def _lists_ruled_out(guesses: list[Columns]) -> set[FileKind]:
    """Days beside clients or amounts are no list of clients or staff, whatever else is missing.

    An amount that nothing describes may be an invoice's, a payment's or an expense's.
    """
    fields = {guess.kind: guess.indexes.keys() for guess in guesses}
    worked = {"client", "day"} <= fields[FileKind.TIME]
    invoice = fields[FileKind.INVOICES]
    billed = "issued_on" in invoice and not invoice.isdisjoint({"total", "net"})
    bare = fields[FileKind.EXPENSES].isdisjoint({"description", "passed_on"})
    out = {FileKind.STAFF: worked, FileKind.CLIENTS: billed, FileKind.EXPENSES: bare}
    return {kind for kind, ruled_out in out.items() if ruled_out}


def _same(name: str) -> str:
    return " ".join(name.casefold().split())


def _bad(path: Path, place: str) -> Refused:
    return Refused(RefusalCode.BAD_MAPPING, path=path.name, reason=place)


def _choice(path: Path, data: dict[str, object], key: str, choices: type[E]) -> E | None:
    value = data.get(key)
    if value is None:
        return None
    try:
        return choices(str(value))
    except ValueError as error:
        raise _bad(path, key) from error
