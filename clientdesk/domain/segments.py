"""Segments of the portfolio: profit class × effort × tenure, defined as data.

Every client is in exactly one. Profit is full profit ÷ fees (profit_classes), effort is hours ÷
those of the average client that has any, tenure is the time since the client's first day. Internal:
no segment is on anything that a client may see.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction

from clientdesk.domain.period import months_later
from clientdesk.domain.profit_classes import DEFAULT_LIMITS, ProfitClass, ProfitLimits, profit_class
from clientdesk.domain.profitability import ClientResult, ProfitReport


class Effort(StrEnum):
    """HEAVY: many more hours than the average client's."""

    USUAL = "usual"
    HEAVY = "heavy"


class Tenure(StrEnum):
    """How long somebody has been a client. UNKNOWN, where the first day is not written down, goes
    with SETTLED: neither called new nor thanked for years.
    """

    NEW = "new"
    SETTLED = "settled"
    LOYAL = "loyal"
    UNKNOWN = "unknown"


class SegmentCode(StrEnum):
    """From those to thank to those that cost most."""

    LOYAL = "loyal"
    PROFITABLE = "profitable"
    FAIR = "fair"
    DEMANDING = "demanding"
    SLIM = "slim"
    ABSORBING = "absorbing"
    STARTING = "starting"
    LOSING = "losing"
    DRAINING = "draining"
    INACTIVE = "inactive"


@dataclass(frozen=True, slots=True)
class SegmentLimits:
    """`heavy`: how many times the average client's hours are many; months with the firm from which
    a client is settled, and loyal.
    """

    profit: ProfitLimits = DEFAULT_LIMITS
    heavy: Fraction = Fraction(3, 2)
    settled_months: int = 12
    loyal_months: int = 36


@dataclass(frozen=True, slots=True)
class SegmentRule:
    """Who is in a segment: one of these profits and of these efforts and of these tenures."""

    code: SegmentCode
    profit: frozenset[ProfitClass]
    effort: frozenset[Effort]
    tenure: frozenset[Tenure]


_ANY_EFFORT, _ANY_TENURE = frozenset(Effort), frozenset(Tenure)
_USUAL, _HEAVY = frozenset({Effort.USUAL}), frozenset({Effort.HEAVY})
_LOYAL, _NEW = frozenset({Tenure.LOYAL}), frozenset({Tenure.NEW})
_GOOD, _FAIR = frozenset({ProfitClass.GOOD}), frozenset({ProfitClass.FAIR})
_SLIM, _LOSS = frozenset({ProfitClass.LOW, ProfitClass.NIL}), frozenset({ProfitClass.LOSS})
# Each combination is in one of them and in no other.
SEGMENTS: tuple[SegmentRule, ...] = (
    SegmentRule(SegmentCode.LOYAL, _GOOD, _ANY_EFFORT, _LOYAL),
    SegmentRule(SegmentCode.PROFITABLE, _GOOD, _ANY_EFFORT, _ANY_TENURE - _LOYAL),
    SegmentRule(SegmentCode.FAIR, _FAIR, _USUAL, _ANY_TENURE),
    SegmentRule(SegmentCode.DEMANDING, _FAIR, _HEAVY, _ANY_TENURE),
    SegmentRule(SegmentCode.SLIM, _SLIM, _USUAL, _ANY_TENURE),
    SegmentRule(SegmentCode.ABSORBING, _SLIM, _HEAVY, _ANY_TENURE),
    SegmentRule(SegmentCode.STARTING, _LOSS, _ANY_EFFORT, _NEW),
    SegmentRule(SegmentCode.LOSING, _LOSS, _USUAL, _ANY_TENURE - _NEW),
    SegmentRule(SegmentCode.DRAINING, _LOSS, _HEAVY, _ANY_TENURE - _NEW),
    SegmentRule(SegmentCode.INACTIVE, frozenset({ProfitClass.INACTIVE}), _ANY_EFFORT, _ANY_TENURE),
)


@dataclass(frozen=True, slots=True)
class Member:
    """A client with what puts it where it is. `since` is its first day, None where not known."""

    result: ClientResult
    profit: ProfitClass
    effort: Effort
    tenure: Tenure
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """The clients of a rule, the highest full profit first, then by ref; it may be empty."""

    rule: SegmentRule
    members: tuple[Member, ...]

    @property
    def code(self) -> SegmentCode:
        return self.rule.code

    @property
    def fees(self) -> int:
        return sum(each.result.fees for each in self.members)

    @property
    def seconds(self) -> int:
        return sum(each.result.seconds for each in self.members)

    @property
    def contribution(self) -> int:
        return sum(each.result.contribution for each in self.members)

    @property
    def full_profit(self) -> int:
        return sum(each.result.full_profit for each in self.members)

    @property
    def client_ids(self) -> frozenset[int]:
        ids = (each.result.client_id for each in self.members)
        return frozenset(id_ for id_ in ids if id_ is not None)


def segments(
    report: ProfitReport, since: Mapping[int, date], limits: SegmentLimits, day: date
) -> tuple[Segment, ...]:
    """All segments in their order, with every client of the report in one of them.

    `since` is the first day of the clients whose it is known, by id; tenure is as on `day`.
    """
    members = _members(report, since, limits, day)
    return tuple(
        Segment(rule, tuple(each for each in members if _is_in(rule, each))) for rule in SEGMENTS
    )


def effort_of(seconds: int, average: Fraction, heavy: Fraction) -> Effort:
    """Whether hours are many; none ever are."""
    return Effort.HEAVY if seconds and seconds >= average * heavy else Effort.USUAL


def average_seconds(results: Iterable[ClientResult]) -> Fraction:
    """Of the clients that have any; 0 with none."""
    worked = [each.seconds for each in results if each.seconds]
    return Fraction(sum(worked), len(worked) or 1)


def tenure_of(since: date | None, limits: SegmentLimits, day: date) -> Tenure:
    """How long somebody has been a client on a day."""
    if since is None:
        return Tenure.UNKNOWN
    if since <= months_later(day, -limits.loyal_months):
        return Tenure.LOYAL
    return Tenure.SETTLED if since <= months_later(day, -limits.settled_months) else Tenure.NEW


def _members(
    report: ProfitReport, since: Mapping[int, date], limits: SegmentLimits, day: date
) -> list[Member]:
    average = average_seconds(report.clients)
    ranked = sorted(report.clients, key=lambda each: (-each.full_profit, each.ref))
    return [
        Member(
            result,
            profit_class(result, limits.profit),
            effort_of(result.seconds, average, limits.heavy),
            tenure_of(first := since.get(result.client_id or 0), limits, day),
            first,
        )
        for result in ranked
    ]


def _is_in(rule: SegmentRule, member: Member) -> bool:
    return (
        member.profit in rule.profit
        and member.effort in rule.effort
        and member.tenure in rule.tenure
    )
