"""Records to rows and back: a record's fields are its table's columns."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, ClassVar, Protocol, TypeVar, get_args, get_type_hints


class Record(Protocol):
    """Any frozen dataclass of `domain.records`."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def id(self) -> int: ...


class Cursor(Protocol):
    """What a statement gives back."""

    @property
    def lastrowid(self) -> int | None: ...

    def fetchone(self) -> Any: ...  # noqa: ANN401 - a row of whatever was selected

    def fetchall(self) -> list[Any]: ...

    def __iter__(self) -> Iterator[Any]: ...


class Connection(Protocol):
    """What we use of the driver's connection, which has no types of its own."""

    @property
    def in_transaction(self) -> bool: ...

    def execute(self, sql: str, parameters: Any = ..., /) -> Cursor: ...  # noqa: ANN401

    def executemany(self, sql: str, parameters: Any, /) -> Cursor: ...  # noqa: ANN401

    def backup(self, target: Any, /) -> None: ...  # noqa: ANN401

    def close(self) -> None: ...


class Reader(Protocol):
    """Anything with a connection to read from: the store, an open change, a snapshot."""

    @property
    def db(self) -> Connection: ...


class Writer(Reader, Protocol):
    """An open change: the only thing that writes."""

    @property
    def id(self) -> int: ...


R = TypeVar("R", bound=Record)
Value = str | int | None


def insert(change: Writer, record: Record) -> int:
    """Stores a new record and returns its id; an id other than 0 is kept."""
    row = to_row(record)
    if not row["id"]:
        del row["id"]
    places = ", ".join(f":{name}" for name in row)
    sql = f"INSERT INTO {table_of(type(record))} ({', '.join(row)}) VALUES ({places})"
    return int(change.db.execute(sql, row).lastrowid or 0)


def update(change: Writer, record: Record) -> None:
    """Overwrites the row with the record's id."""
    row = to_row(record)
    sets = ", ".join(f"{name} = :{name}" for name in row)
    change.db.execute(f"UPDATE {table_of(type(record))} SET {sets} WHERE id = :id", row)


def delete(change: Writer, record_type: type[Record], row_id: int) -> None:
    """Removes one row; a row that others refer to is kept by its foreign keys, with an error."""
    change.db.execute(f"DELETE FROM {table_of(record_type)} WHERE id = ?", [row_id])


def fetch(
    reader: Reader,
    record_type: type[R],
    where: str = "",
    args: Iterable[Value] = (),
    order: str = "id",
) -> list[R]:
    """All records of a type, or those that meet the condition `where` with its `?` places."""
    names = ", ".join(field.name for field in fields(record_type))
    condition = f" WHERE {where}" if where else ""
    sql = f"SELECT {names} FROM {table_of(record_type)}{condition} ORDER BY {order}"
    readers = _readers(record_type)
    rows = reader.db.execute(sql, list(args))
    return [
        record_type(**{name: read(v) for (name, read), v in zip(readers, row, strict=True)})
        for row in rows
    ]


def get(reader: Reader, record_type: type[R], row_id: int) -> R | None:
    """The record with this id, or None."""
    found = fetch(reader, record_type, "id = ?", [row_id])
    return found[0] if found else None


def to_row(record: Record) -> dict[str, Value]:
    """Column values: dates as ISO text, codes as text, booleans as 0 or 1."""
    return {field.name: to_value(getattr(record, field.name)) for field in fields(record)}


def to_value(value: object) -> Value:
    """One field as SQLite stores it."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, bool):
        return int(value)
    if value is None or isinstance(value, int | str):
        return value
    raise TypeError(f"{type(value).__name__} is not stored: money and time are integers")


@cache
def table_of(record_type: type[Record]) -> str:
    """TimeEntry -> time_entry."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", record_type.__name__).lower()


@cache
def _readers(record_type: type[Record]) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(record_type)
    return tuple((field.name, _reader(hints[field.name])) for field in fields(record_type))


def _reader(hint: Any) -> Any:  # noqa: ANN401 - a type hint has no type of its own
    if isinstance(hint, UnionType):
        inner = _reader(next(arg for arg in get_args(hint) if arg is not type(None)))
        return lambda value: None if value is None else inner(value)
    if hint in (date, datetime):
        return hint.fromisoformat
    return hint
