"""What the workbook knows of a client, as far as signs are told by it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from clientdesk.domain.assessments import Assessment
from clientdesk.domain.diagnosis import Evidence
from clientdesk.domain.facts import ClientFact, FactKey
from clientdesk.domain.interactions import Interaction, InteractionKind
from clientdesk.domain.needs import ClientNeeds
from clientdesk.domain.period import Period
from clientdesk.domain.profitability import ClientResult
from clientdesk.domain.records import Client, Engagement, Expense, Payment, TimeEntry
from clientdesk.domain.review_records import Instalment
from clientdesk.domain.services import Service, Unit
from clientdesk.domain.thresholds import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceState:
    """An invoice with its payments; `open` is what of its total is still to come, with tax."""

    id: int
    client_id: int
    number: str
    issued_on: date
    due_on: date | None
    net: int
    total: int
    written_off: int
    open: int
    payments: tuple[Payment, ...] = ()

    @property
    def due(self) -> date:
        """When it falls due; the day it was issued where nothing is known."""
        return self.due_on or self.issued_on


@dataclass(frozen=True, slots=True)
class Rating:
    """How satisfied a client is, 0 to 10, and the row that says so."""

    value: int
    row: Evidence


@dataclass(frozen=True, slots=True)
class NotNeeded:
    """What a client says it does not need, in its words; '' where it says: nothing."""

    answer_id: int
    day: date
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SignSources:
    """One client. Figures and receivables are those of `period`, like in any report; the log and
    what is like it counts for `log_period`, which goes on to the day of the diagnosis.

    `kept_since` says from which day on anybody wrote down a kind of thing, for any client: what is
    not written down of one client is "none" only where the firm writes it down at all.
    `time` is empty where only the values are wanted; they come from `result`.
    """

    client: Client
    period: Period
    log_period: Period
    result: ClientResult | None = None
    target_rate: Fraction | None = None  # minor units an hour
    agreement: Engagement | None = None  # the latest, signed or not
    log: Sequence[Interaction] = ()  # oldest first
    kept_since: Mapping[InteractionKind, date] = field(default_factory=dict)
    invoices: Sequence[InvoiceState] = ()  # oldest first
    time: Sequence[TimeEntry] = ()
    collecting: Sequence[Expense] = ()  # expenses that belong to collecting
    caps: Mapping[Unit, int] = field(default_factory=dict)  # agreed, a month
    volumes: Mapping[Unit, int] = field(default_factory=dict)  # a month, on average
    volume_facts: Sequence[ClientFact] = ()
    missed: Sequence[Instalment] = ()  # due and not paid
    book_facts: Mapping[str, ClientFact] = field(default_factory=dict)
    rating: Rating | None = None  # the latest
    conversations: Sequence[Assessment] = ()  # finished ones
    needs: ClientNeeds | None = None
    contracted: Sequence[Service] = ()
    service_ids: Mapping[str, int] = field(default_factory=dict)  # of the catalogue, by code
    not_needed: NotNeeded | None = None
    credit_check_months: int = 24

    @property
    def signed(self) -> Engagement | None:
        """The signed agreement on file, as of the diagnosis."""
        agreement = self.agreement
        if agreement is None or agreement.signed_on is None:
            return None
        return agreement if agreement.signed_on < self.log_period.end else None

    def logged(self, *kinds: InteractionKind) -> list[Interaction]:
        """What the log holds of some kinds in its period."""
        start, end = self.log_period.start, self.log_period.end
        return [each for each in self.log if each.kind in kinds and start <= each.day < end]

    def is_kept(self, *kinds: InteractionKind) -> bool:
        """Whether the firm writes down at least one of these kinds."""
        return any(kind in self.kept_since for kind in kinds)


@dataclass(frozen=True, slots=True)
class Measured:
    """The value of a sign with the rows behind it; None: not known.

    `at_least` is a level that something else than the value gives.
    """

    value: Fraction | None
    rows: tuple[Evidence, ...] = ()
    at_least: Level = Level.NOT_ASSESSED


UNKNOWN = Measured(None)
BOOK_FACTS = (
    FactKey.CURRENT_ASSETS,
    FactKey.CURRENT_LIABILITIES,
    FactKey.EQUITY,
    FactKey.UNPAID_TAX,
)


def counted(sources: SignSources, rows: Iterable[Interaction], *kinds: InteractionKind) -> Measured:
    """How many rows of the log there are, where the firm keeps a log of these kinds."""
    if not sources.is_kept(*kinds):
        return UNKNOWN
    evidence = of_log(rows)
    return Measured(Fraction(len(evidence)), evidence)


def of_log(rows: Iterable[Interaction]) -> tuple[Evidence, ...]:
    """Lines of the log as evidence."""
    return tuple(
        Evidence(
            table="interaction",
            row_id=row.id,
            day=row.day,
            amount=row.amount,
            seconds=row.seconds or None,
            words=row.note or row.topic,
        )
        for row in rows
    )


def of_invoices(invoices: Iterable[InvoiceState], amount: str) -> tuple[Evidence, ...]:
    """Invoices as evidence, by one of their amounts; the day is the day they are due."""
    return tuple(
        Evidence(
            table="invoice",
            row_id=each.id,
            day=each.due,
            amount=getattr(each, amount),
            words=each.number,
        )
        for each in invoices
    )


def of_facts(facts: Iterable[ClientFact]) -> tuple[Evidence, ...]:
    """Facts as evidence: what is known, and since when."""
    return tuple(
        Evidence(table="client_fact", row_id=fact.id, day=fact.as_of, words=fact.value)
        for fact in facts
    )
