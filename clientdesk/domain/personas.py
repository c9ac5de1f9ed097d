"""Ideal-client personas: a description by criteria, apart from any client, and how a client fits.

An unknown fact never counts as no: it leaves the score alone and lowers the confidence.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from clientdesk.domain.facts import ClientFacts, FactType, FactValue, read_value
from clientdesk.domain.folding import folded

MUST_WEIGHT = 3
NEAR_MISSES = 1  # unmet musts with which a client still nearly fits
_ANY: dict[FactType, FactValue] = {
    FactType.TEXT: "",
    FactType.NUMBER: 0,
    FactType.MONEY: 0,
    FactType.YES_NO: False,
    FactType.CHOICE: "",
}


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
    Exclusions weigh 3 in the confidence and nothing in the score. With nothing known the score is
    1, as nothing speaks against, and the confidence 0.
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
    return Rules(criteria).fit(facts)


def can_compare(criterion: PersonaCriterion, kind: FactType) -> bool:
    """Whether a rule over a fact of this type says yes or no: a fitting operator, full values."""
    return _Rule(criterion).reason(_ANY[kind]).outcome is not Outcome.UNKNOWN


class Rules:
    """Criteria read once, so that many clients are compared with them quickly."""

    def __init__(self, criteria: Iterable[PersonaCriterion]) -> None:
        self._rules = [_Rule(criterion) for criterion in criteria]
        self._weight = sum(rule.weight for rule in self._rules)

    def fit(self, facts: ClientFacts) -> Fit:
        """How a client with these facts fits."""
        reasons = tuple(rule.reason(facts.get(rule.criterion.fact)) for rule in self._rules)
        known = scored = held = failed = 0
        excluded = False
        for rule, reason in zip(self._rules, reasons, strict=True):
            if reason.outcome is Outcome.UNKNOWN:
                continue
            known += rule.weight
            met = reason.outcome is Outcome.MET
            if rule.excludes:
                excluded |= met
                continue
            scored += rule.weight
            held += rule.weight * met
            failed += rule.is_must and not met
        score = Fraction(held, scored) if scored else Fraction(1)
        confidence = Fraction(known, self._weight) if self._weight else Fraction(0)
        return Fit(_verdict(excluded, failed), score, confidence, reasons)


class _Rule:
    """A criterion with its values read: what it asks of words, of numbers, of yes and no."""

    def __init__(self, criterion: PersonaCriterion) -> None:
        self.criterion = criterion
        self.is_must = criterion.role is CriterionRole.MUST
        self.excludes = criterion.role is CriterionRole.EXCLUDE
        preferred = criterion.role is CriterionRole.PREFER
        self.weight = criterion.weight if preferred else MUST_WEIGHT
        self._of_words = _words_test(criterion)
        self._of_number = _number_test(criterion)
        self._of_answer = _answer_test(criterion)

    def reason(self, actual: FactValue | None) -> Reason:
        """Whether it holds for what is known; not known where it cannot be compared with it."""
        holds: bool | None = None
        if isinstance(actual, bool):
            holds = self._of_answer(actual) if self._of_answer else None
        elif isinstance(actual, int):
            holds = self._of_number(actual) if self._of_number else None
        elif actual is not None:
            holds = self._of_words(actual) if self._of_words else None
        if holds is None:
            return Reason(self.criterion, Outcome.UNKNOWN, actual)
        return Reason(self.criterion, Outcome.MET if holds else Outcome.UNMET, actual)


def _verdict(excluded: bool, failed: int) -> Verdict:
    if excluded:
        return Verdict.EXCLUDED
    if failed > NEAR_MISSES:
        return Verdict.NO
    return Verdict.NEARLY if failed else Verdict.FITS


def _answer_test(criterion: PersonaCriterion) -> Callable[[bool], bool] | None:
    wanted = read_value(criterion.value, FactType.YES_NO)
    if wanted is None or criterion.operator not in operators_for(FactType.YES_NO):
        return None
    return lambda actual: actual is wanted


def _number_test(criterion: PersonaCriterion) -> Callable[[int], bool] | None:
    between = criterion.operator is Operator.BETWEEN
    low = read_value(criterion.value, FactType.NUMBER)
    high = read_value(criterion.value_to, FactType.NUMBER) if between else low
    if not isinstance(low, int) or not isinstance(high, int) or low > high:
        return None
    if criterion.operator is Operator.AT_LEAST:
        return lambda actual: actual >= low
    if criterion.operator is Operator.AT_MOST:
        return lambda actual: actual <= high
    if criterion.operator not in operators_for(FactType.NUMBER):
        return None
    return lambda actual: low <= actual <= high


def _words_test(criterion: PersonaCriterion) -> Callable[[str], bool] | None:
    one_of = criterion.operator is Operator.ONE_OF
    texts = criterion.value.splitlines() if one_of else [criterion.value]
    wanted = {folded(text.strip()) for text in texts if text.strip()}
    if not wanted or criterion.operator not in operators_for(FactType.TEXT):
        return None
    if criterion.operator is Operator.IS_NOT:
        return lambda actual: folded(actual) not in wanted
    return lambda actual: folded(actual) in wanted
