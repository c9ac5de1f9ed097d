"""Until when the firm keeps what it holds of a client that left."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clientdesk.domain.offboarding_file import retention_end
from clientdesk.domain.records import Client


class RetentionReason(StrEnum):
    """What the day is counted from."""

    AGREED = "agreed"  # the offboarding file names it
    ENDED = "ended"  # the last day of the relation
    LAST_RECORD = "last_record"  # work, invoices or letters of a later day, or no other day known
    NO_DAY = "no_day"  # no record has a day: nothing to count from


class YearsBasis(StrEnum):
    """Where the number of years is from."""

    FIRM = "firm"  # the firm decided it
    LAW = "law"  # a source stands beside the country's
    UNVERIFIED = "unverified"  # custom: no source was found


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """How long this firm keeps papers; `source` names the law."""

    years: int
    basis: YearsBasis
    source: str = ""


@dataclass(frozen=True, slots=True)
class Leaving:
    """What is known of a client's going."""

    ended_on: date | None = None
    agreed_until: date | None = None
    last_record: date | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A client whose records are kept until a day; `counted_from` is None where it was agreed."""

    client: Client
    until: date | None
    reason: RetentionReason
    counted_from: date | None

    def is_due(self, today: date) -> bool:
        """Whether the records may go by now; never where no day is known."""
        return self.until is not None and self.until <= today


def kept_until(client: Client, leaving: Leaving, years: int) -> Kept:
    """The latest of the days that have a claim: what was agreed never ends before the years since
    the last record have passed.
    """
    days = [
        (leaving.agreed_until, RetentionReason.AGREED, None),
        (_later(leaving.ended_on, years), RetentionReason.ENDED, leaving.ended_on),
        (_later(leaving.last_record, years), RetentionReason.LAST_RECORD, leaving.last_record),
    ]
    known = [(until, reason, day) for until, reason, day in days if until is not None]
    if not known:
        return Kept(client, None, RetentionReason.NO_DAY, None)
    until, reason, day = max(known, key=lambda each: each[0])  # the first of equal days
    return Kept(client, until, reason, day)


def _later(day: date | None, years: int) -> date | None:
    return None if day is None else retention_end(day, years)
