"""The offboarding file: what a parting has to settle, and what of it is still open."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clientdesk.domain.period import months_later
from clientdesk.domain.review_records import HandoverItem, HandoverKind, Offboarding, Responsible


class OpenItemCode(StrEnum):
    """What keeps a case of letting go from being closed."""

    END_DATE = "end_date"
    WORK = "work"  # the firm's own work that is not delivered
    WORK_UNSAID = "work_unsaid"  # neither work nor the statement that none is outstanding
    DEADLINE = "deadline"  # nobody named for it, or no day
    RECORD = "record"  # not given back
    ACCESS = "access"  # not given up
    ACCESS_UNSAID = "access_unsaid"  # neither a power nor the statement that there is none
    FINAL_INVOICE = "final_invoice"  # neither a last invoice nor a refund settled
    DATA_CHOICE = "data_choice"
    RETENTION = "retention"


@dataclass(frozen=True, slots=True)
class OpenItem:
    """One thing to settle; `item` is the line of the file it is about, if it is about one."""

    code: OpenItemCode
    item: HandoverItem | None = None


@dataclass(frozen=True, slots=True)
class OffboardingFile:
    """The head and the lines of a client's file."""

    head: Offboarding
    items: tuple[HandoverItem, ...] = ()

    @property
    def is_begun(self) -> bool:
        """Whether anything of it was written."""
        return self.head.id != 0 or bool(self.items)

    @property
    def open_items(self) -> tuple[OpenItem, ...]:
        """What is left to settle, in the order of the file; empty when it is complete."""
        lines = (OpenItem(OpenItemCode(item.kind), item) for item in self.items if is_open(item))
        return (*lines, *(OpenItem(code) for code in _unsaid(self)))

    def of(self, kind: HandoverKind) -> tuple[HandoverItem, ...]:
        """Its lines of one kind, in their order."""
        return tuple(item for item in self.items if item.kind is kind)


def is_open(item: HandoverItem) -> bool:
    """Whether a line still asks for something.

    Work that the client or the successor finishes is handed over as soon as it is theirs; a
    deadline is settled when somebody is named for its day.
    """
    if item.kind is HandoverKind.WORK:
        theirs = item.responsible in (Responsible.CLIENT, Responsible.SUCCESSOR)
        return item.done_on is None and not theirs
    if item.kind is HandoverKind.DEADLINE:
        return item.responsible is None or item.due_on is None
    return item.done_on is None


def retention_end(effective_on: date, years: int) -> date:
    """Until when the firm keeps its papers: so many years from the last day of the relation."""
    return months_later(effective_on, 12 * years)


def _unsaid(file: OffboardingFile) -> Iterator[OpenItemCode]:
    head = file.head
    if head.effective_on is None:
        yield OpenItemCode.END_DATE
    if not file.of(HandoverKind.WORK) and not head.no_work_open:
        yield OpenItemCode.WORK_UNSAID
    if not file.of(HandoverKind.ACCESS) and not head.no_access:
        yield OpenItemCode.ACCESS_UNSAID
    if head.final_invoice is None and head.refund is None:
        yield OpenItemCode.FINAL_INVOICE
    if head.data_choice is None:
        yield OpenItemCode.DATA_CHOICE
    if head.retention_until is None:
        yield OpenItemCode.RETENTION
