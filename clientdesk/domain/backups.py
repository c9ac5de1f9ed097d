"""What is told of a backup."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A backup in its folder; `size` in bytes."""

    path: Path
    made_at: datetime
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupContents:
    """What a backup holds; `changes` counts the lines of its history."""

    version: int
    clients: int
    changes: int
    last_change: datetime | None
    last_by: str
    encrypted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TableDifference:
    """How a table differs: its rows `then` and `now`, the rows that only one of the two has, and
    those that both have but not alike."""

    table: str
    then: int
    now: int
    only_then: int
    only_now: int
    changed: int
