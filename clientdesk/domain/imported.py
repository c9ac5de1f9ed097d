"""What an import reads from a file: one frozen record a row, before anything is stored.

`row` is the row as a spreadsheet counts it: from 1, header and empty lines included.
Money is minor units of the firm's currency, time is seconds.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from clientdesk.domain.interactions import InteractionKind, InteractionState
from clientdesk.domain.problems import Problem, ProblemCode
from clientdesk.domain.records import Activity, Channel, FileKind


class DateOrder(StrEnum):
    """How the numbers of a date follow each other."""

    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


class DecimalMark(StrEnum):
    """What stands before the cents."""

    COMMA = ","
    POINT = "."


class DurationStyle(StrEnum):
    """What a bare number in a duration column counts."""

    HOURS = "hours"
    MINUTES = "minutes"
    SECONDS = "seconds"
    DAYS = "days"  # a spreadsheet's fraction of a day


class SkipCode(StrEnum):
    """Why a row is not data."""

    PREAMBLE = "preamble"
    TOTAL = "total"
    FOOTER = "footer"
    GROUP = "group"
    REPEATED_HEADER = "repeated_header"
    FURTHER_LINE = "further_line"
    NOT_ISSUED = "not_issued"
    NO_INVOICE = "no_invoice"
    REPEATED = "repeated"  # the same invoice or client again; counted as a duplicate


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that is not data, and why."""

    row: int
    code: SkipCode


@dataclass(frozen=True, slots=True)
class Question:
    """A column that only the user can settle; `samples` are some of its values."""

    code: ProblemCode
    column: str
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeRow:
    """Time worked. `start` tells two equal entries of one day apart; empty where unknown."""

    row: int
    client: str
    staff: str
    email: str
    day: date
    start: str
    seconds: int
    activity: Activity
    project: str
    task: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceRow:
    """An invoice; `balance` None where the file does not say what is open."""

    row: int
    client: str
    tax_id: str
    number: str
    issued_on: date
    due_on: date | None
    net: int
    total: int
    balance: int | None
    written_off: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentRow:
    """Money received for the invoice of that number."""

    row: int
    number: str
    day: date
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpenseRow:
    """A direct expense, for a client where one is named."""

    row: int
    client: str
    day: date
    amount: int
    passed_on: int
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceRow:
    """A service of an agreement, with its cap."""

    service: str
    volume: int | None
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientRow:
    """A line of a client list, with the terms of its agreement where the file has them."""

    row: int
    ref: str
    name: str
    contact: str
    address: str
    city: str
    country: str
    tax_id: str
    language: str
    email: str
    phone: str
    channel: Channel | None
    since: date | None
    note: str
    agreement: str
    signed_on: date | None
    monthly_fee: int | None
    notice_days: int | None
    document_day: int | None
    services: tuple[ServiceRow, ...]
    prospect: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffRow:
    """A person, and what the person costs from a day on where the file says so."""

    row: int
    name: str
    email: str
    role: str
    valid_from: date | None
    monthly_cost: int | None
    monthly_seconds: int | None
    billing_rate: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """A fact of a client. What `value` means as a number and as an amount stands beside it;
    `unread` is why it means neither. `as_of` None: the day of the import.
    """

    row: int
    client: str
    fact: str
    value: str
    number: Decimal | None
    amount: int | None
    unread: ProblemCode | None
    as_of: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class InteractionRow:
    """What happened with a client; `other` is who was referred, as the file names them."""

    row: int
    client: str
    day: date
    kind: InteractionKind
    note: str
    topic: str
    state: InteractionState
    channel: Channel | None
    by: str
    approved_by: str
    amount: int | None
    paid: bool
    seconds: int
    other: str


Row = (
    TimeRow | InvoiceRow | PaymentRow | ExpenseRow | ClientRow | StaffRow | FactRow | InteractionRow
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedFile:
    """A file read. `rows` = records + problems + skipped, always."""

    file: str
    format: str
    kind: FileKind
    rows: int
    records: tuple[Row, ...]
    problems: tuple[Problem, ...]
    skipped: tuple[Skipped, ...]
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSummary:
    """What became of a file: rows = added + duplicates + skipped + problems, always.

    `updated` counts the duplicates that changed something known, such as an invoice's balance.
    """

    file: str
    format: str
    kind: FileKind
    rows: int
    added: int
    duplicates: int
    updated: int
    skipped: tuple[Skipped, ...]
    problems: tuple[Problem, ...]
    new_clients: tuple[str, ...]
    batch_id: int | None

    @property
    def refused(self) -> bool:
        """Nothing was read, because only the user can say what the dates are."""
        return any(item.code == ProblemCode.AMBIGUOUS_DATES for item in self.problems)
