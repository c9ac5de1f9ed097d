"""The history of a workbook: who changed what, when, and what it was before."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from clientdesk.domain.changes import ChangeInfo, ChangeLabel


class ChangeKind(StrEnum):
    """Something done, or something done that was taken back or made again."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


class ChangeState(StrEnum):
    """SUPERSEDED: taken back, and something else was done since; it cannot be made again."""

    DONE = "done"
    UNDONE = "undone"
    SUPERSEDED = "superseded"


class RowAction(StrEnum):
    """What became of a record."""

    ADDED = "added"
    EDITED = "edited"
    DELETED = "deleted"


class ValueKind(StrEnum):
    """How a stored value is written for people."""

    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"  # minor units
    TIME = "time"  # seconds
    PERCENT = "percent"
    THOUSANDTHS = "thousandths"
    DAY = "day"
    MOMENT = "moment"
    YES_NO = "yes_no"
    CODE = "code"  # a member of an enum
    RECORD = "record"  # the name of the record that it refers to
    COUNTRY = "country"
    LANGUAGE = "language"
    CURRENCY = "currency"
    CONTENTS = "contents"  # a file or what a program keeps for itself; not shown


@dataclass(frozen=True, slots=True)
class HistoryField:
    """A column of a table: 'engagement' and 'monthly_fee'."""

    table: str
    column: str


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One line of the history. `target` is the change that an undo or redo took."""

    id: int
    info: ChangeInfo
    made_at: datetime
    made_by: str
    kind: ChangeKind
    state: ChangeState
    target: int | None = None

    @property
    def undoable(self) -> bool:
        """Whether it can be taken back, with all that was done since."""
        return self._is(ChangeState.DONE) and self.info.label is not ChangeLabel.SET_UP

    @property
    def redoable(self) -> bool:
        """Whether it can be made again, with all that was taken back before it."""
        return self._is(ChangeState.UNDONE)

    def _is(self, state: ChangeState) -> bool:
        return self.kind is ChangeKind.DO and self.state is state


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryFilter:
    """What of the history is wanted; None and '' narrow nothing.

    `words` are found in the detail, in who made it, or in the labels `labels`; both days count.
    """

    client_id: int | None = None
    field: HistoryField | None = None
    words: str = ""
    labels: frozenset[ChangeLabel] = frozenset()
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class HistoryValue:
    """A stored value as `kind` has it: int for MONEY, date for DAY, an enum's member for CODE."""

    kind: ValueKind
    value: object


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after; None where it was or is empty, or there was or is no record."""

    field: HistoryField
    before: HistoryValue | None
    after: HistoryValue | None


@dataclass(frozen=True, slots=True)
class RecordChange:
    """What a change did to one record; `name` and `marks` tell it from others of its table."""

    table: str
    row_id: int
    name: str
    marks: tuple[HistoryValue, ...]
    action: RowAction
    fields: tuple[FieldChange, ...]
