"""What the firm itself did or left undone: shown before anything that is said of a client."""

from collections.abc import Iterator
from dataclasses import dataclass

from clientdesk.domain.diagnosis import Cause, ClientType, FirmCause
from clientdesk.domain.thresholds import Level

_ALL = frozenset(ClientType)
# Which types each may explain.
_TYPES = {
    FirmCause.PRICE_BELOW_FLOOR: {ClientType.EXPENSE_PRODUCER, ClientType.MISALIGNED},
    FirmCause.NO_ASSESSMENT: {ClientType.DISSATISFIED, ClientType.UNINFORMED},
    FirmCause.NO_ONBOARDING: {ClientType.UNINFORMED, ClientType.MISALIGNED},
    FirmCause.OUTSIDE_PERSONA: {ClientType.MISALIGNED, ClientType.DISSATISFIED},
    FirmCause.NO_CREDIT_CHECK: {ClientType.INSOLVENT},
    FirmCause.NO_SIGNED_AGREEMENT: {ClientType.UNINFORMED, ClientType.MISALIGNED},
    FirmCause.NO_REMINDER: {ClientType.EXPENSE_PRODUCER, ClientType.INSOLVENT},
    FirmCause.NO_REVIEW: _ALL,
    FirmCause.NO_CONTACT: {ClientType.UNINFORMED, ClientType.DISSATISFIED},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FirmFacts:
    """What is known of the firm's side with one client; None: nothing to go by.

    `fee` and `floor` are a month; the floor is what the agreed work costs with its buffer, the
    least it costs where a volume is not known (`floor_is_whole` False).
    """

    fee: int | None = None
    floor: int | None = None
    floor_is_whole: bool = True
    assessed: bool = False
    onboarding: Level = Level.NOT_ASSESSED
    outside_persona: bool | None = None
    credit_checked: bool | None = None
    signed: bool = False
    reminded: bool | None = None
    reviewed: bool = False
    contact: Level = Level.NOT_ASSESSED


def firm_causes(facts: FirmFacts) -> tuple[Cause, ...]:
    """The causes that hold, then those that nothing is known of."""
    found = list(_causes(facts))
    return tuple(sorted(found, key=lambda each: not each.known))


def _causes(facts: FirmFacts) -> Iterator[Cause]:
    for cause, holds in _answers(facts).items():
        if holds is not False:
            yield Cause(cause, frozenset(_TYPES[cause]), known=holds is not None)


def _answers(facts: FirmFacts) -> dict[FirmCause, bool | None]:
    """Whether each cause holds; None: not known."""
    return {
        FirmCause.PRICE_BELOW_FLOOR: _below_floor(facts),
        FirmCause.NO_ASSESSMENT: not facts.assessed,
        FirmCause.NO_ONBOARDING: _fails(facts.onboarding),
        FirmCause.OUTSIDE_PERSONA: facts.outside_persona,
        FirmCause.NO_CREDIT_CHECK: _not(facts.credit_checked),
        FirmCause.NO_SIGNED_AGREEMENT: not facts.signed,
        FirmCause.NO_REMINDER: _not(facts.reminded),
        FirmCause.NO_REVIEW: not facts.reviewed,
        FirmCause.NO_CONTACT: _fails(facts.contact),
    }


def _below_floor(facts: FirmFacts) -> bool | None:
    if facts.fee is None or facts.floor is None:
        return None
    if facts.fee < facts.floor:
        return True
    return False if facts.floor_is_whole else None


def _fails(level: Level) -> bool | None:
    return None if level is Level.NOT_ASSESSED else level is not Level.CLEAR


def _not(done: bool | None) -> bool | None:
    return None if done is None else not done
