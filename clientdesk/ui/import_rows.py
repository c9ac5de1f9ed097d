"""The columns of an import's preview, by what the rows are."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

from clientdesk.domain.formats import Formats
from clientdesk.domain.records import FileKind
from clientdesk.ui.import_words import FIELDS, field_words, yes_words
from clientdesk.ui.table import LEFT, RIGHT, Column
from clientdesk.ui.words import words

_MONEY = frozenset(
    [
        "total",
        "net",
        "balance",
        "written_off",
        "amount",
        "passed_on",
        "monthly_cost",
        "billing_rate",
        "monthly_fee",
    ]
)
_SHOWN: dict[FileKind, tuple[str, ...]] = {
    **FIELDS,
    FileKind.TIME: ("day", "client", "staff", "duration", "project", "task", "note"),
    FileKind.STAFF: ("name", "email", "role", "valid_from", "monthly_cost", "billing_rate"),
    FileKind.INTERACTIONS: (
        *("day", "client", "kind", "note", "topic", "state", "channel", "by", "amount", "other"),
    ),
}
_WIDTHS = {"client": 200, "name": 200, "kind": 170, "note": 190, "description": 220, "task": 140}


@dataclass(frozen=True, slots=True)
class Remark:
    """Rows that do not become records, the first of them, and why, in words."""

    row: int
    column: str
    words: str
    count: int = 1


def grouped(remarks: Iterable[Remark]) -> list[Remark]:
    """One remark for all rows of which the same is to be said, in the order of the first rows."""
    ordered = sorted(remarks, key=lambda remark: remark.row)
    groups: dict[tuple[str, str], list[Remark]] = {}
    for each in ordered:
        groups.setdefault((each.column, each.words), []).append(each)
    return [replace(rows[0], count=len(rows)) for rows in groups.values()]


def preview_columns(kind: FileKind, formats: Formats) -> list[Column[Any]]:
    """One column a field, worded as the record will hold it."""
    return [
        Column(
            title=field_words(name),
            text=_text(name, formats),
            align=RIGHT if name in _MONEY or name == "duration" else LEFT,
            width=max(_WIDTHS.get(name, 115), 34 + 8 * len(field_words(name))),
        )
        for name in _SHOWN[kind]
    ]


def _text(name: str, formats: Formats) -> Callable[[Any], str]:
    if name == "duration":
        return lambda row: formats.hours(row.seconds, 2)
    return lambda row: _words(getattr(row, name), name, formats)


def _words(value: object, name: str, formats: Formats) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return yes_words() if value else ""
    if isinstance(value, Enum):
        return words(value)
    if isinstance(value, date):
        return formats.short_date(value)
    if isinstance(value, int) and name in _MONEY:
        return formats.amount(value)
    return str(value)
