"""What a letter is made from: terms that can be changed, and what the workbook knows."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from clientdesk.domain.country import Country, Delivery
from clientdesk.domain.letter_kinds import Reason
from clientdesk.domain.records import Client, Engagement, EngagementService, Firm
from clientdesk.domain.report_inputs import OpenInvoice
from clientdesk.domain.review_records import HandoverItem, Offboarding


@dataclass(frozen=True, slots=True)
class MonthCount:
    """What was counted in a month, named by its first day."""

    month: date
    count: int


@dataclass(frozen=True, slots=True)
class VolumeFact:
    """What was counted against what was agreed: 120 'documentos' a month, 60 in the agreement.

    `months` is what the average was made of; 0: counted as it stands, like employees. `by_month`
    is there where the months were counted one by one.
    """

    unit: str
    monthly_average: int
    agreed: int
    months: int
    by_month: tuple[MonthCount, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionLine:
    """A service of an option, in the letter's language; `volume` None: nothing is counted."""

    service: str
    volume: int | None = None
    unit: str = ""
    frequency: str = ""  # "cada mes"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterOption:
    """A choice that a letter offers: a package, or today's scope at another fee.

    `price` and `floor` are for a month without tax; `floor` None: no cost is known. `package_id`
    and `version` tell which package stood behind it (version: the latest change of it).
    `exception` is the written reason why it may break the order of the options.
    """

    name: str
    price: int
    lines: tuple[OptionLine, ...]
    floor: int | None = None
    recommended: bool = False
    need: str = ""  # the recorded need that a recommended one meets, in the letter's words
    need_code: str = ""  # its service code among the latest answers
    package_id: int | None = None
    version: int = 0
    exception: str = ""


@dataclass(frozen=True, slots=True)
class FeeStage:
    """A fee for a month, without tax, from a day on: a step of a rise."""

    starts_on: date
    fee: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeOrder:
    """Work beside the agreement: what, for how much (once, without tax), and until when."""

    description: str
    price: int
    due_on: date | None = None
    completed_by: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTerms:
    """What one letter says that can be changed before it is written; money in minor units.

    Fees are for a month; `stages` are the steps of a rise, the last with the proposed fee.
    `notice_override` is the written reason for a shorter notice. Fields that a kind does not use
    stay empty.
    """

    letter_date: date
    effective_date: date
    reply_by: date
    language: str
    current_fee: int | None = None
    proposed_fee: int | None = None
    tax_included: bool = False
    open_invoices: tuple[OpenInvoice, ...] = ()
    facts: tuple[VolumeFact, ...] = ()
    delivery: Delivery | None = None
    reason: Reason | None = None
    notice_override: str = ""
    discussed_on: date | None = None  # the talk before the letter
    slots: tuple[datetime, ...] = ()  # two times to talk
    valid_until: date | None = None
    options: tuple[LetterOption, ...] = ()
    stages: tuple[FeeStage, ...] = ()
    change_order: ChangeOrder | None = None
    records_back_on: date | None = None
    records_how: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterInputs:
    """Everything a letter may know of the firm and the client.

    `steps_open` names the review steps that still lock an offboarding letter; None where the kind
    is not locked by them. `has_firm_cause`: what failed is on the firm's side.
    """

    firm: Firm
    client: Client
    firm_country: Country
    client_country: Country
    engagement: Engagement | None
    services: tuple[EngagementService, ...]
    terms: LetterTerms
    offboarding: Offboarding | None = None
    handover: tuple[HandoverItem, ...] = ()
    need_codes: frozenset[str] = frozenset()  # services that the latest answers point to
    steps_open: tuple[int, ...] | None = None
    has_firm_cause: bool = False
    unbilled: int | None = None  # work not invoiced yet, where it is known
    prepaid: int = 0  # credit that the client has with the firm

    @property
    def years(self) -> int:
        """Whole years with the firm; 0 where the start is not known."""
        since, today = self.client.since, self.terms.letter_date
        if since is None or since > today:
            return 0
        return today.year - since.year - ((today.month, today.day) < (since.month, since.day))

    @property
    def contact(self) -> str:
        """The person of the firm to talk to."""
        return self.firm.contact or self.firm.signer or self.firm.name

    @property
    def reference(self) -> str:
        return f"{self.client.ref}-{self.terms.letter_date:%Y%m%d}"


def with_fee(terms: LetterTerms, fee: int | None) -> LetterTerms:
    """The terms at another proposed fee: the option at the old one goes along; stages are dropped,
    as they led to the old one.
    """
    options = tuple(
        replace(each, price=fee) if fee is not None and each.price == terms.proposed_fee else each
        for each in terms.options
    )
    stages = terms.stages if fee == terms.proposed_fee else ()
    return replace(terms, proposed_fee=fee, options=options, stages=stages)
