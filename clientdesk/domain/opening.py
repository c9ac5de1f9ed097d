"""How a workbook is to be opened, who else has it open, and why it is only read."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What the user wants: `read_only` for a look at one state, though another program writes;
    `take_over` where another computer seems to have it open but has not."""

    create: bool = False
    passphrase: str | None = field(default=None, repr=False)
    read_only: bool = False
    take_over: bool = False


TO_WRITE = Opening()


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """The process that has a workbook open for writing; since when, by its own clock."""

    user: str = ""
    host: str = ""
    pid: int = 0
    since: datetime | None = None


class ReadOnlyReason(StrEnum):
    """Why a workbook is only looked at."""

    HELD = "held"  # another process or computer writes to it
    MEDIUM = "medium"  # its disk, or the file, cannot be written to
    WISH = "wish"  # the user only wants to look


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadOnly:
    """One state of a workbook, taken at `as_of`; nothing can be changed in it."""

    reason: ReadOnlyReason
    as_of: datetime
    holder: Holder | None = None
