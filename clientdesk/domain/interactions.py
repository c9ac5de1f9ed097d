"""The log of what happened with a client: every meeting, complaint, reminder, exception.

What the five types are read from, beside time and invoices. Notes are facts, dated and short: a
client may ask to see them.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clientdesk.domain.records import Channel


class InteractionKind(StrEnum):
    """What happened."""

    MEETING = "meeting"
    CALL = "call"
    MESSAGE = "message"  # an e-mail or a chat that was more than a reminder
    ONBOARDING_STEP = "onboarding_step"  # DONE or not yet
    QUESTION = "question"  # how to do something; `topic` tells repeated ones
    INVOICE_QUERY = "invoice_query"  # an invoice that was not understood
    COMPLAINT = "complaint"
    FEE_DISPUTE = "fee_dispute"
    REMINDER = "reminder"
    COLLECTION_ATTEMPT = "collection_attempt"  # DONE: paid; FAILED: closed without success
    CREDIT_CHECK = "credit_check"  # DONE: as told; FAILED: contradicted what was told
    LATE_DOCUMENTS = "late_documents"  # documents of a period after the agreed day
    BROKEN_PLAN = "broken_plan"  # an instalment missed or a debit returned
    EXCEPTION = "exception"  # work outside the agreement; `amount` is its price, 0: given away
    REFERRAL = "referral"  # `other_id` came through this client


class InteractionState(StrEnum):
    """How it stands, for what can end well or badly."""

    OPEN = "open"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interaction:
    """One line of the log. Money in minor units, time in seconds.

    `amount` is the price of an exception (None: not priced yet) and `paid` whether it was paid;
    `seconds` the work it took where it was measured, `approved_by` who of the firm agreed to it.
    """

    id: int = 0
    client_id: int
    day: date
    kind: InteractionKind
    note: str = ""
    topic: str = ""
    state: InteractionState = InteractionState.DONE
    channel: Channel | None = None
    by: str = ""
    approved_by: str = ""
    amount: int | None = None
    paid: bool = False
    seconds: int = 0
    other_id: int | None = None  # another client: who was referred
    source_key: str = ""
    batch_id: int | None = None


class LinkKind(StrEnum):
    """Why two clients belong together."""

    SAME_OWNER = "same_owner"
    SAME_GROUP = "same_group"
    FAMILY = "family"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientLink:
    """Two clients that belong together; stored once, read from both sides."""

    id: int = 0
    client_id: int
    other_id: int
    kind: LinkKind
