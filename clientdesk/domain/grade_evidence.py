"""What the workbook knows of a client, as the measures that its grade rests on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from clientdesk.domain.estimates import TimeBasis
from clientdesk.domain.facts import ClientFacts, FactKey
from clientdesk.domain.grading import GradeMeasure
from clientdesk.domain.money import ratio
from clientdesk.domain.profitability import ClientResult

REVIEW_FORM = "review"  # code of the form whose answers count
_UNCOSTED = Fraction(1, 10)  # of a client's hours; with more, a gain is not known to be one
_ANSWERS = {
    "R01": GradeMeasure.PUNCTUALITY,
    "R02": GradeMeasure.DOCUMENTS,
    "R03": GradeMeasure.DEADLINES,
    "R05": GradeMeasure.WITHIN_SCOPE,
    "R06": GradeMeasure.EXTRA_WORK,
    "R09": GradeMeasure.EASE,
    "R11": GradeMeasure.PROSPECTS,
    "R12": GradeMeasure.REFERRALS,
    "R13": GradeMeasure.COMFORT,
}
FACTS = {
    FactKey.UNDERSTANDS: GradeMeasure.UNDERSTANDS,
    FactKey.MONTHS_BEHIND: GradeMeasure.MONTHS_BEHIND,
    FactKey.SATISFACTION: GradeMeasure.SATISFACTION,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class GradeSources:
    """One client: its figures of twelve months, its facts, and its last review.

    `earlier_fees` are those of the twelve months before, None where these are not whole;
    `standard_seconds` what its agreed services should have taken; `answers` are by question code.
    """

    result: ClientResult | None = None
    earlier_fees: int | None = None
    standard_seconds: Fraction | None = None
    facts: ClientFacts = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)


def measures_of(sources: GradeSources) -> dict[GradeMeasure, Fraction]:
    """Every measure that is known; what is not known has no entry."""
    found = {**_of_figures(sources), **_of_answers(sources.answers)}
    for key, measure in FACTS.items():
        value = sources.facts.get(key)
        if isinstance(value, int):  # yes is 1
            found[measure] = Fraction(value)
    return {measure: value for measure, value in found.items() if value is not None}


def _of_figures(sources: GradeSources) -> dict[GradeMeasure, Fraction | None]:
    result = sources.result
    if result is None:
        return {}
    return {
        GradeMeasure.MARGIN: _margin(result),
        GradeMeasure.DAYS_TO_PAY: result.dso if result.sales > 0 else None,
        GradeMeasure.OVERDUE: _overdue(result),
        GradeMeasure.EFFORT: _effort(result, sources.standard_seconds),
        GradeMeasure.FEE_GROWTH: _growth(result.fees, sources.earlier_fees),
    }


def _margin(result: ClientResult) -> Fraction | None:
    """None without fees or hours, and for a gain that hours without a rate may use up."""
    uncosted = ratio(result.uncosted_seconds, result.seconds)
    if result.fees <= 0 or uncosted is None:
        return None
    return None if result.full_profit > 0 and uncosted > _UNCOSTED else result.margin


def _overdue(result: ClientResult) -> Fraction | None:
    """What has been due for more than 30 days ÷ what was invoiced, both with tax."""
    late = result.ageing.days_31_60 + result.ageing.days_61_90 + result.ageing.over_90
    return Fraction(max(late, 0), result.sales) if result.sales > 0 else None


def _effort(result: ClientResult, standard_seconds: Fraction | None) -> Fraction | None:
    """None for a client whose hours are themselves estimated from its services."""
    if not standard_seconds or result.basis is not TimeBasis.MEASURED:
        return None
    return ratio(result.delivery_seconds, standard_seconds)


def _growth(fees: int, earlier: int | None) -> Fraction | None:
    return Fraction(fees - earlier, earlier) if earlier and earlier > 0 else None


def _of_answers(answers: Mapping[str, str]) -> dict[GradeMeasure, Fraction | None]:
    return {
        measure: _number(answers[code]) for code, measure in _ANSWERS.items() if code in answers
    }


def _number(answer: str) -> Fraction | None:
    """An answer of a form that the firm may have changed: None where it is no number."""
    if answer in ("yes", "no"):
        return Fraction(answer == "yes")
    return Fraction(answer) if answer.isdecimal() else None
