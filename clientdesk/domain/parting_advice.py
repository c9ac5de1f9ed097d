"""What speaks for letting a client go and what against it; advice, which locks nothing.

The rule: only after two quarters below zero under agreed terms, or where two remedies were refused
or failed; and a partner signs off. Both numbers are the usual ones, not a law.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clientdesk.domain.folding import folded
from clientdesk.domain.period import Period, add_months, first_of_month_from
from clientdesk.domain.review import terms_of
from clientdesk.domain.review_records import (
    Instalment,
    ReviewSaving,
    ReviewStep,
    ReviewSuggestion,
    ReviewTerms,
    Step,
    StepState,
    TermsSide,
)

ENOUGH = 2  # remedies that did not help, or quarters below zero
QUARTER = 3  # months


class RemedyState(StrEnum):
    """WAITING: nobody has answered yet."""

    WAITING = "waiting"
    AGREED = "agreed"
    REFUSED = "refused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseWork:
    """What was tried in a case. `contracted` names the services that are agreed today."""

    steps: Sequence[ReviewStep]
    suggestions: Sequence[ReviewSuggestion] = ()
    savings: Sequence[ReviewSaving] = ()
    terms: Sequence[ReviewTerms] = ()
    instalments: Sequence[Instalment] = ()
    contracted: Sequence[str] = ()

    def is_done(self, step: Step) -> bool:
        """Whether a step was taken; one that was left out tried nothing."""
        return any(each.step == step and each.state is StepState.DONE for each in self.steps)

    def day_of(self, step: Step) -> date | None:
        return next((each.day for each in self.steps if each.step == step), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class PartingAdvice:
    """`quarters` is the profit of the last whole ones since a remedy was agreed, the latest last;
    None where none was agreed.
    """

    remedies: tuple[RemedyState, ...] = ()
    quarters: tuple[int, ...] | None = None

    @property
    def tried(self) -> int:
        return len(self.remedies)

    @property
    def agreed(self) -> int:
        """Those that were agreed to, whether or not they helped."""
        return sum(each in (RemedyState.AGREED, RemedyState.FAILED) for each in self.remedies)

    @property
    def without_success(self) -> int:
        return sum(each in (RemedyState.REFUSED, RemedyState.FAILED) for each in self.remedies)

    @property
    def loses_on(self) -> bool:
        """Whether the last two whole quarters were below zero in spite of what was agreed."""
        last = (self.quarters or ())[-ENOUGH:]
        return len(last) == ENOUGH and all(profit < 0 for profit in last)

    @property
    def calls_for_it(self) -> bool:
        """Whether the usual rule is met, apart from the partner."""
        return self.loses_on or self.without_success >= ENOUGH


def remedies(work: CaseWork, today: date) -> Iterator[RemedyState]:
    """Complementary services that were answered, savings and new terms that were put to the
    client, and a payment plan.
    """
    yield from _suggested(work)
    if work.is_done(Step.REDUCTION):
        yield from (_answered(agreed=each.agreed) for each in work.savings)
    yield from _new_terms(work)
    yield from _plan(work, today)


def agreed_since(work: CaseWork) -> date | None:
    """From when a remedy that was agreed to holds: new terms, else the talk about savings."""
    agreed = terms_of(work.terms, TermsSide.AGREED)
    if agreed is not None and agreed.starts_on is not None:
        return agreed.starts_on
    saves = any(each.agreed for each in work.savings) and work.is_done(Step.REDUCTION)
    return work.day_of(Step.REDUCTION) if saves else None


def quarters_since(starts_on: date, known_until: date) -> tuple[Period, ...]:
    """The last two whole quarters from a day on, counted in whole months from the next first."""
    first = first_of_month_from(starts_on)
    found = []
    while (end := add_months(first, QUARTER)) <= known_until:
        found.append(Period(first, end))
        first = end
    return tuple(found[-ENOUGH:])


def _suggested(work: CaseWork) -> Iterator[RemedyState]:
    """A service counts as agreed once it is in the agreement."""
    names = {folded(name) for name in work.contracted}
    for each in work.suggestions:
        if folded(each.service) in names:
            yield RemedyState.AGREED
        elif each.reply.strip():
            yield _answered(agreed=False, known=work.is_done(Step.APPROACH))


def _new_terms(work: CaseWork) -> Iterator[RemedyState]:
    """One remedy, however many sides proposed terms."""
    evaluated = work.is_done(Step.EVALUATION)
    proposed = terms_of(work.terms, TermsSide.PROPOSED) is not None and evaluated
    if terms_of(work.terms, TermsSide.AGREED) is not None:
        yield RemedyState.AGREED
    elif proposed or terms_of(work.terms, TermsSide.COUNTER) is not None:
        yield _answered(agreed=False, known=evaluated)


def _plan(work: CaseWork, today: date) -> Iterator[RemedyState]:
    """A payment plan with an instalment that is past and unpaid was not kept."""
    rows = work.instalments
    if any(each.paid_on is None and each.due_on < today for each in rows):
        yield RemedyState.FAILED
    elif rows:
        kept = work.is_done(Step.EVALUATION) or any(each.paid_on for each in rows)
        yield _answered(agreed=kept, known=False)


def _answered(*, agreed: bool, known: bool = True) -> RemedyState:
    if agreed:
        return RemedyState.AGREED
    return RemedyState.REFUSED if known else RemedyState.WAITING
