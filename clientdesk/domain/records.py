"""Records: what the workbook holds, one frozen dataclass a table.

Money is whole minor units of the firm's currency, time is whole seconds, days are `date`.
`id` is 0 in a record that is not stored yet.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Activity(StrEnum):
    """What an hour was spent on; each is a cost line of its own."""

    DELIVERY = "delivery"
    SELLING = "selling"
    COLLECTION = "collection"
    ADMIN = "admin"


class OverheadDriver(StrEnum):
    """What overhead is shared by."""

    HOURS = "hours"
    FEES = "fees"
    EQUAL = "equal"


class Channel(StrEnum):
    """How a client prefers to be reached."""

    EMAIL = "email"
    PHONE = "phone"
    WHATSAPP = "whatsapp"
    POST = "post"


class FileKind(StrEnum):
    """What the rows of an imported file are."""

    TIME = "time"
    INVOICES = "invoices"
    CLIENTS = "clients"
    PAYMENTS = "payments"
    EXPENSES = "expenses"
    STAFF = "staff"
    FACTS = "facts"
    INTERACTIONS = "interactions"


class GuardReading(StrEnum):
    """Of which clients the yearly limit of exits is a share (A27)."""

    ALL = "all"
    WEAK = "weak"  # those of low, no or negative profit


class ToolPricing(StrEnum):
    """How a subscription is charged to the firm."""

    FLAT = "flat"
    PER_CLIENT = "per_client"
    PER_USER = "per_user"
    TIERED = "tiered"


@dataclass(frozen=True, slots=True, kw_only=True)
class Firm:
    """The bookkeeping firm whose workbook this is; one row."""

    id: int = 1
    name: str = ""
    country: str = "ES"
    currency: str = "EUR"
    language: str = "es"
    place: str = ""
    address: str = ""
    tax_id: str = ""
    email: str = ""
    phone: str = ""
    signer: str = ""
    signer_role: str = ""
    contact: str = ""
    practical_capacity: int = 80  # per cent of paid hours that can be worked for clients
    target_margin: int = 40  # per cent of fees
    overhead_driver: OverheadDriver = OverheadDriver.HOURS
    minimum_fee: int = 0  # a month, of any client
    price_buffer: int = 20  # per cent on top of a package's cost
    tolerance: int = 10  # per cent over a package's quantities that is let pass
    reach_of_sales: int = 3  # per cent of its sales that a client can pay
    reach_rise: int = 50  # per cent above today's fee, where sales are not known
    unwanted_services: int = 1  # how many a package may hold that its client has no use for
    cfo_sales_min: int = 100_000_000  # yearly sales from which a finance director may pay
    audit_sales_threshold: int = 570_000_000  # yearly sales from which an audit may be due
    logo: str = ""  # a PNG or JPEG file as base64, for the head of letters
    guard_reading: GuardReading = GuardReading.ALL
    exit_share: int = 10  # per cent of those clients that are let go in a year at most
    retention_years: int = 0  # how long papers are kept; 0: as the country's law has it


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """A person whose time is recorded."""

    id: int = 0
    name: str
    email: str = ""
    role: str = ""
    archived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffRate:
    """What a person costs and is billed at, from a day on until the person's next rate.

    Capacity cost rate = monthly_cost ÷ (monthly_seconds × the firm's practical capacity).
    An owner's monthly_cost is what a replacement would cost.
    """

    id: int = 0
    staff_id: int
    valid_from: date
    monthly_cost: int
    monthly_seconds: int
    billing_rate: int | None = None  # minor units an hour; None: no standard rate


@dataclass(frozen=True, slots=True, kw_only=True)
class Overhead:
    """A monthly cost of the firm that no client causes: rent, insurance, training."""

    id: int = 0
    name: str
    monthly_amount: int
    valid_from: date
    valid_until: date | None = None  # first day it no longer applies


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """A subscription shared by the clients who use it.

    `monthly_fee` is the whole fee (FLAT), each client's (PER_CLIENT) or each user's (PER_USER, of
    whom there are `users`); TIERED has `ToolTier`s instead. With no client named in `tool_client`,
    those who agreed on the services of `tool_service` share it, else those with time that month;
    `planned_clients` is what packages are priced on.
    """

    id: int = 0
    name: str
    monthly_fee: int
    valid_from: date
    valid_until: date | None = None
    pricing: ToolPricing = ToolPricing.FLAT
    users: int = 1
    planned_clients: int = 0  # 0: as many as use it now


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolTier:
    """The monthly fee of a tiered tool with up to so many clients; None: any number."""

    id: int = 0
    tool_id: int
    up_to: int | None
    monthly_fee: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """A client of the firm; `ref` is the firm's own short code, unique."""

    id: int = 0
    ref: str
    name: str
    contact: str = ""  # addressee as written in a letter: "Sra. Ana Quiroga", "Mr Daniel Price"
    address: str = ""
    city: str = ""
    country: str = ""  # empty: the firm's
    tax_id: str = ""
    language: str = ""  # empty: the firm's
    email: str = ""
    phone: str = ""
    channel: Channel | None = None
    since: date | None = None
    note: str = ""
    archived: bool = False
    batch_id: int | None = None
    prospect: bool = False  # not a client yet: in no figure of the firm


@dataclass(frozen=True, slots=True, kw_only=True)
class Engagement:
    """The signed agreement with a client: terms that letters and diagnosis refer to."""

    id: int = 0
    client_id: int
    reference: str = ""
    signed_on: date | None = None
    monthly_fee: int | None = None
    notice_days: int | None = None  # None: the country's default
    document_day: int | None = None  # day of the month by which documents are due
    channel: Channel | None = None  # the agreed way for documents; None: none was agreed


@dataclass(frozen=True, slots=True, kw_only=True)
class EngagementService:
    """A service in an agreement, with its cap: 'Contabilidad mensual', 60, 'documentos'."""

    id: int = 0
    engagement_id: int
    service: str
    volume: int | None = None
    unit: str = ""
    service_id: int | None = None  # in the catalogue, where it is known


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeEntry:
    """Time worked by a person on a day, for a client or (client_id None) for nobody known."""

    id: int = 0
    client_id: int | None
    staff_id: int
    day: date
    seconds: int
    activity: Activity = Activity.DELIVERY
    project: str = ""
    task: str = ""
    note: str = ""
    source_key: str = ""
    batch_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoice:
    """An invoice or, with negative amounts, a credit note.

    `net` is without tax and makes fees; `total` is with tax and makes receivables.
    `balance` is what the invoicing program says is open; None where its file did not say,
    and then total less payments is used.
    """

    id: int = 0
    client_id: int
    number: str
    issued_on: date
    due_on: date | None = None
    net: int
    total: int
    balance: int | None = None
    written_off: int = 0  # of `net`
    source_key: str = ""
    batch_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """Money received for an invoice."""

    id: int = 0
    invoice_id: int
    day: date
    amount: int
    source_key: str = ""
    batch_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Expense:
    """A direct expense for a client; `passed_on` is the part the client was charged for."""

    id: int = 0
    client_id: int | None
    day: date
    amount: int
    passed_on: int = 0
    description: str = ""
    source_key: str = ""
    batch_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportBatch:
    """One imported file, so that it can be withdrawn whole."""

    id: int = 0
    file_name: str
    kind: FileKind
    format: str
    imported_at: datetime
    rows: int
    added: int
    duplicates: int
    problems: int
    withdrawn: bool = False
