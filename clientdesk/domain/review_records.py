"""A client's review: the case, its seven steps, and what each of them found. Records.

Money in minor units a month unless said otherwise.
"""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum


class Step(IntEnum):
    """The seven steps, in their order."""

    IDENTIFICATION = 1
    SATISFACTION = 2
    APPROACH = 3
    REDUCTION = 4
    EVALUATION = 5
    COMMUNICATION = 6
    DEFINITION = 7


class StepState(StrEnum):
    """OVERRIDDEN: not taken, for a written reason."""

    OPEN = "open"
    DONE = "done"
    OVERRIDDEN = "overridden"


class ReviewOutcome(StrEnum):
    """How a case ended; '' in the record while it is open."""

    RECOVERED = "recovered"  # new terms that reach the target
    KEPT = "kept"  # no better terms, the good relation goes on
    LET_GO = "let_go"
    LEFT = "left"  # the client went by itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """A case about one client. The promise is what the agreed terms should bring a year."""

    id: int = 0
    client_id: int
    opened_on: date
    owner: str = ""
    cause: str = ""  # why it was opened, in the firm's words
    first_contact_on: date | None = None
    satisfaction_before: int | None = None  # 0 to 10
    satisfaction_after: int | None = None
    promised_profit: int | None = None
    closed_on: date | None = None
    outcome: ReviewOutcome | None = None
    signed_off_by: str = ""  # the partner who agreed to let go


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewStep:
    """What came of one step; `next_on` is when its next action is due."""

    id: int = 0
    review_id: int
    step: int
    state: StepState = StepState.OPEN
    day: date | None = None
    by: str = ""
    outcome: str = ""
    note: str = ""
    next_action: str = ""
    next_on: date | None = None
    next_by: str = ""
    override_reason: str = ""


class Coverage(StrEnum):
    """Whether the firm covers a need."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewNeed:
    """Step 1: a need of the client, and whether the firm covers it."""

    id: int = 0
    review_id: int
    need: str
    service_id: int | None = None
    covered: Coverage = Coverage.NO


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewUse:
    """Step 2: what a service is good for to this client."""

    id: int = 0
    review_id: int
    service: str
    use: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewSuggestion:
    """Step 3: a complementary service; each answers a recorded need."""

    id: int = 0
    review_id: int
    need_id: int
    service: str
    reply: str = ""


class SavingKind(StrEnum):
    """Step 4: what can be cut or passed on."""

    DISCOUNT = "discount"
    TRAVEL = "travel"
    COURIER = "courier"
    INSURANCE = "insurance"
    STORAGE = "storage"
    BANK_FEES = "bank_fees"
    WORK = "work"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewSaving:
    """Step 4: a cost of `amount` a month, `share` per cent of which is cut or passed on."""

    id: int = 0
    review_id: int
    kind: SavingKind
    name: str = ""
    amount: int
    share: int = 100
    agreed: bool = False


class TermsSide(StrEnum):
    """Whose terms; step 5 sets them beside one another."""

    ORIGINAL = "original"
    PROPOSED = "proposed"
    COUNTER = "counter"  # what the client proposes
    AGREED = "agreed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewTerms:
    """Step 5: the terms of one side; at most one of each side in a review."""

    id: int = 0
    review_id: int
    side: TermsSide
    fee: int | None = None
    scope: str = ""
    starts_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Instalment:
    """A part of a payment plan; `paid_on` None: still to come, or broken once it is past."""

    id: int = 0
    review_id: int
    due_on: date
    amount: int
    paid_on: date | None = None


class HandoverKind(StrEnum):
    """What a parting has to settle."""

    WORK = "work"  # done where `done_on` is set, else outstanding
    DEADLINE = "deadline"
    RECORD = "record"
    ACCESS = "access"


class Responsible(StrEnum):
    """Who does it."""

    FIRM = "firm"
    CLIENT = "client"
    SUCCESSOR = "successor"


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverItem:
    """A line of the offboarding file: work, a deadline, records held, a power to give up.

    `due_on`: when work is to be delivered, a deadline falls, records go back, a power ends.
    `done_on`: when that happened. `how`: how records are given back; `by` who of the firm.
    """

    id: int = 0
    client_id: int
    kind: HandoverKind
    name: str
    period: str = ""  # "noviembre de 2026": as the letter says it
    responsible: Responsible | None = None
    due_on: date | None = None
    done_on: date | None = None
    how: str = ""
    by: str = ""


class DataChoice(StrEnum):
    """What the client wants done with its personal data."""

    RETURN = "return"
    TRANSFER = "transfer"
    ERASE = "erase"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offboarding:
    """The head of a client's offboarding file; its lines are `HandoverItem`s.

    `no_work_done` and `no_work_open` are the firm's own statement that there is none.
    `final_invoice` and `refund` None: not settled yet; both with tax, once, not monthly.
    """

    id: int = 0
    client_id: int
    effective_on: date | None = None
    no_work_done: bool = False
    no_work_open: bool = False
    no_access: bool = False
    final_invoice: int | None = None
    final_invoice_on: date | None = None
    refund: int | None = None
    data_choice: DataChoice | None = None
    retention_until: date | None = None
