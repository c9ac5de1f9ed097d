"""The five types of unprofitable clients: signs with their evidence, and what the firm itself did.

A client may be of several types or of none. What is not known is "not assessed", never "no".
Signs and limits: docs/decisions.md; every limit is a default that the firm can change. Internal:
nothing of a diagnosis is on anything that a client may see.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from clientdesk.domain.period import Period
from clientdesk.domain.thresholds import Level

_POINTS = {Level.WATCH: 1, Level.FLAG: 2}
_ENOUGH = 2  # points that make a type apply: two watches or one flag


class ClientType(StrEnum):
    """Why a client may cost more than it brings."""

    EXPENSE_PRODUCER = "expense_producer"  # of selling and collecting
    UNINFORMED = "uninformed"  # nobody went along with it
    MISALIGNED = "misaligned"  # beside the signed agreement
    INSOLVENT = "insolvent"  # a credit check is missing or was not true
    DISSATISFIED = "dissatisfied"  # the services do not fit the need


class SignUnit(StrEnum):
    """What the value of a sign is counted in."""

    SHARE = "share"  # 1 is the whole
    COUNT = "count"
    DAYS = "days"
    MONTHS = "months"  # of fees
    RATING = "rating"  # 0 to 10
    RATIO = "ratio"
    STATE = "state"  # 0 and up; what each number means is said by the sign


class Sign(StrEnum):
    """What a type is told by, in the order of its letters a) to f)."""

    COLLECTION_COST = "collection_cost"
    REMINDERS = "reminders"  # for every twelve invoices
    DAYS_OVERDUE = "days_overdue"  # weighted by amount
    FAILED_COLLECTION = "failed_collection"
    LOW_RATE = "low_rate"  # effective hourly rate ÷ the firm's target
    SIGNED_AGREEMENT = "signed_agreement"  # 1: on file, 0: none
    ONBOARDING = "onboarding"  # steps done ÷ steps
    LAST_CONTACT = "last_contact"
    REPEATED_QUESTIONS = "repeated_questions"  # a month
    INVOICE_QUERIES = "invoice_queries"
    OUT_OF_SCOPE = "out_of_scope"  # hours ÷ all hours
    OVER_VOLUME = "over_volume"  # volume ÷ contracted cap
    LATE_DOCUMENTS = "late_documents"  # months of the last four
    OTHER_CHANNEL = "other_channel"
    UNPAID_EXTRAS = "unpaid_extras"
    CREDIT_CHECK = "credit_check"  # 0: in order, 1: none or too old, 2: contradicted
    BAD_DEBT = "bad_debt"
    OLDEST_OPEN = "oldest_open"
    EXPOSURE = "exposure"
    BROKEN_PLANS = "broken_plans"
    OWN_BOOKS = "own_books"  # current ratio; confidential: for support only
    SATISFACTION = "satisfaction"
    COMPLAINTS = "complaints"
    COVERAGE = "coverage"  # of the needs found
    UNWANTED_SERVICES = "unwanted_services"
    FEE_DISPUTES = "fee_disputes"  # and credit notes
    FEWER_CONTACTS = "fewer_contacts"  # the fall against the year before

    @property
    def type(self) -> ClientType:
        """The one type that it is a sign of."""
        return next(type_ for type_, signs in SIGNS.items() if self in signs)

    @property
    def unit(self) -> SignUnit:
        """What its value is counted in."""
        return _UNITS.get(self, SignUnit.COUNT)


SIGNS: dict[ClientType, tuple[Sign, ...]] = {
    ClientType.EXPENSE_PRODUCER: (
        Sign.COLLECTION_COST,
        Sign.REMINDERS,
        Sign.DAYS_OVERDUE,
        Sign.FAILED_COLLECTION,
        Sign.LOW_RATE,
    ),
    ClientType.UNINFORMED: (
        Sign.SIGNED_AGREEMENT,
        Sign.ONBOARDING,
        Sign.LAST_CONTACT,
        Sign.REPEATED_QUESTIONS,
        Sign.INVOICE_QUERIES,
    ),
    ClientType.MISALIGNED: (
        Sign.OUT_OF_SCOPE,
        Sign.OVER_VOLUME,
        Sign.LATE_DOCUMENTS,
        Sign.OTHER_CHANNEL,
        Sign.UNPAID_EXTRAS,
    ),
    ClientType.INSOLVENT: (
        Sign.CREDIT_CHECK,
        Sign.BAD_DEBT,
        Sign.OLDEST_OPEN,
        Sign.EXPOSURE,
        Sign.BROKEN_PLANS,
        Sign.OWN_BOOKS,
    ),
    ClientType.DISSATISFIED: (
        Sign.SATISFACTION,
        Sign.COMPLAINTS,
        Sign.COVERAGE,
        Sign.UNWANTED_SERVICES,
        Sign.FEE_DISPUTES,
        Sign.FEWER_CONTACTS,
    ),
}
_UNITS = {
    Sign.COLLECTION_COST: SignUnit.SHARE,
    Sign.DAYS_OVERDUE: SignUnit.DAYS,
    Sign.LOW_RATE: SignUnit.SHARE,
    Sign.SIGNED_AGREEMENT: SignUnit.STATE,
    Sign.ONBOARDING: SignUnit.SHARE,
    Sign.LAST_CONTACT: SignUnit.DAYS,
    Sign.OUT_OF_SCOPE: SignUnit.SHARE,
    Sign.OVER_VOLUME: SignUnit.SHARE,
    Sign.OTHER_CHANNEL: SignUnit.SHARE,
    Sign.CREDIT_CHECK: SignUnit.STATE,
    Sign.BAD_DEBT: SignUnit.SHARE,
    Sign.OLDEST_OPEN: SignUnit.DAYS,
    Sign.EXPOSURE: SignUnit.MONTHS,
    Sign.OWN_BOOKS: SignUnit.RATIO,
    Sign.SATISFACTION: SignUnit.RATING,
    Sign.COVERAGE: SignUnit.SHARE,
    Sign.FEWER_CONTACTS: SignUnit.SHARE,
}


class LimitCode(StrEnum):
    """Limits that are no signs; those of hours, checks and effort have a flag only."""

    HOURS_ERROR = "hours_error"  # share by which hours may be wrong without a verdict turning
    CREDIT_CHECK_MONTHS = "credit_check_months"  # after which a credit check is too old
    LOW_PROFIT = "low_profit"  # of the fees: watch is low, flag is nil
    EFFORT = "effort"  # hours ÷ those of the average client, from which they are many
    TENURE_MONTHS = "tenure_months"  # with the firm: watch is settled, flag is loyal


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A row behind a sign: `table` and `row_id` say which. `words` is data (an invoice's number,
    a note), never a sentence; money in minor units, time in seconds.
    """

    table: str
    row_id: int
    day: date | None = None
    amount: int | None = None
    seconds: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignResult:
    """What a sign says on a day. `watch` and `flag` are the limits it was held against."""

    sign: Sign
    level: Level
    value: Fraction | None
    watch: Fraction | None
    flag: Fraction | None
    as_of: date
    rows: tuple[Evidence, ...] = ()

    @property
    def type(self) -> ClientType:
        return self.sign.type

    @property
    def points(self) -> int:
        """Watch 1, flag 2."""
        return _POINTS.get(self.level, 0)


@dataclass(frozen=True, slots=True)
class TypeResult:
    """A type with all its signs, in the order of their letters."""

    type: ClientType
    signs: tuple[SignResult, ...]

    @property
    def points(self) -> int:
        return sum(sign.points for sign in self.signs)

    @property
    def applies(self) -> bool:
        """At least two watches or one flag."""
        return self.points >= _ENOUGH

    @property
    def assessed(self) -> bool:
        """Whether anything at all is known."""
        return any(sign.level is not Level.NOT_ASSESSED for sign in self.signs)

    def level(self, sign: Sign) -> Level:
        """What one of its signs says."""
        found = (each.level for each in self.signs if each.sign is sign)
        return next(found, Level.NOT_ASSESSED)


class FirmCause(StrEnum):
    """What the firm itself did or left undone."""

    PRICE_BELOW_FLOOR = "price_below_floor"
    NO_ASSESSMENT = "no_assessment"
    NO_ONBOARDING = "no_onboarding"
    OUTSIDE_PERSONA = "outside_persona"
    NO_CREDIT_CHECK = "no_credit_check"
    NO_SIGNED_AGREEMENT = "no_signed_agreement"
    NO_REMINDER = "no_reminder"
    NO_REVIEW = "no_review"
    NO_CONTACT = "no_contact"


@dataclass(frozen=True, slots=True)
class Cause:
    """A cause that holds, beside the types it may explain; not `known`: nothing to go by."""

    cause: FirmCause
    types: frozenset[ClientType]
    known: bool = True


@dataclass(frozen=True, slots=True)
class Robustness:
    """By which share the hours may be wrong before losing turns into not losing, or the other way:
    -0.18 where hours 18 % lower would do. None: no error of the hours does.
    """

    flips_at: Fraction | None
    firm: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """One client: its types, those with most points first, and the firm's own causes.

    `never_let_go`: uninformed by what the firm left undone, so that step 7 stays shut.
    """

    client_id: int
    period: Period
    types: tuple[TypeResult, ...]
    causes: tuple[Cause, ...]
    robustness: Robustness
    never_let_go: bool

    @property
    def applying(self) -> tuple[TypeResult, ...]:
        """The types that the client is of."""
        return tuple(each for each in self.types if each.applies)

    def of(self, type_: ClientType) -> TypeResult:
        """One of the five."""
        return next(each for each in self.types if each.type is type_)


# What the firm left undone where one of these signs of the uninformed fails.
LOCKING = {
    Sign.SIGNED_AGREEMENT: FirmCause.NO_SIGNED_AGREEMENT,
    Sign.ONBOARDING: FirmCause.NO_ONBOARDING,
    Sign.LAST_CONTACT: FirmCause.NO_CONTACT,
}


def ranked(signs: Iterable[SignResult]) -> tuple[TypeResult, ...]:
    """All five types, those with most points first; of equal ones in their usual order."""
    found = {result.sign: result for result in signs}
    types = [
        TypeResult(type_, tuple(found[sign] for sign in signs_)) for type_, signs_ in SIGNS.items()
    ]
    return tuple(sorted(types, key=lambda each: -each.points))


def locking_causes(uninformed: TypeResult) -> tuple[FirmCause, ...]:
    """What keeps step 7 shut: signs a, b or c flagged, or watched while the type applies.

    The evidence is then against the firm, not against the client.
    """
    failing = {Level.FLAG, Level.WATCH} if uninformed.applies else {Level.FLAG}
    return tuple(cause for sign, cause in LOCKING.items() if uninformed.level(sign) in failing)
