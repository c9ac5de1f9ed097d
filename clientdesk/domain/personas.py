"""Ideal-client personas: a description by criteria, apart from any client, and how a client fits.

An unknown fact never counts as no: it leaves the score alone and lowers the confidence.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from clientdesk.domain.facts import ClientFacts, FactType, FactValue

MUST_WEIGHT = 3
NEAR_MISSES = 1  # unmet musts with which a client still nearly fits


class CriterionRole(StrEnum):
    """What a criterion does."""

    MUST = "must"
    PREFER = "prefer"
    EXCLUDE = "exclude"


class Operator(StrEnum):
    """How a fact is compared."""

    IS = "is"
    IS_NOT = "is_not"
    ONE_OF = "one_of"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    BETWEEN = "between"


class Outcome(StrEnum):
    """Whether a criterion holds for a client."""

    MET = "met"
    UNMET = "unmet"
    UNKNOWN = "unknown"


class Verdict(StrEnum):
    """How a client stands to a persona or a package."""

    FITS = "fits"
    NEARLY = "nearly"
    NO = "no"
    EXCLUDED = "excluded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Persona:
    """An ideal client. `likelihood` to buy and `benefit` from it are 1 (low) to 5 (high)."""

    id: int = 0
    name: str
    description: str = ""
    likelihood: int = 3
    benefit: int = 3
    benefit_note: str = ""  # what it gains
    archived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonaService:
    """A service that a persona is the ideal client of."""

    id: int = 0
    persona_id: int
    service_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonaCriterion:
    """One rule over one fact. `value` is text as facts are stored; for ONE_OF a line for each,
    for BETWEEN the least, with `value_to` the most. `weight` 1 to 3 counts for PREFER only."""

    id: int = 0
    persona_id: int = 0
    role: CriterionRole
    fact: str
    operator: Operator
    value: str
    value_to: str = ""
    weight: int = 1


@dataclass(frozen=True, slots=True)
class Reason:
    """A criterion, whether it holds, and what is known of the client (None: nothing)."""

    criterion: PersonaCriterion
    outcome: Outcome
    actual: FactValue | None


@dataclass(frozen=True, slots=True)
class Fit:
    """How a client fits a persona.

    `score` is the weight of what holds ÷ the weight of what is known; `confidence` the weight of
    what is known ÷ all weight, both 0 to 1; musts weigh 3. `verdict` EXCLUDED where an exclusion
    holds, NO where more than one must fails, NEARLY with exactly one: it would fit if that changed.
    """

    verdict: Verdict
    score: Fraction
    confidence: Fraction
    reasons: tuple[Reason, ...]

    @property
    def missing(self) -> tuple[Reason, ...]:
        """The musts that fail: what would have to change."""
        return tuple(
            reason
            for reason in self.reasons
            if reason.criterion.role is CriterionRole.MUST and reason.outcome is Outcome.UNMET
        )


def operators_for(kind: FactType) -> tuple[Operator, ...]:
    """The comparisons that make sense for a type of fact."""
    if kind is FactType.YES_NO:
        return (Operator.IS,)
    if kind in (FactType.TEXT, FactType.CHOICE):
        return (Operator.IS, Operator.IS_NOT, Operator.ONE_OF)
    return (Operator.AT_LEAST, Operator.AT_MOST, Operator.BETWEEN, Operator.IS)


def fit_of(criteria: Sequence[PersonaCriterion], facts: ClientFacts) -> Fit:
    """How a client with these facts fits; no criteria: everybody fits, with nothing known."""
    raise NotImplementedError
