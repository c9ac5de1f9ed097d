"""What speaks for letting go: remedies that did not help, quarters below zero, the yearly limit."""

from dataclasses import replace
from datetime import date

import pytest

from clientdesk.domain.parting_advice import (
    CaseWork,
    PartingAdvice,
    RemedyState,
    agreed_since,
    quarters_since,
    remedies,
)
from clientdesk.domain.period import Period
from clientdesk.domain.review_records import (
    Instalment,
    ReviewSaving,
    ReviewStep,
    ReviewSuggestion,
    ReviewTerms,
    SavingKind,
    Step,
    StepState,
    TermsSide,
)

TODAY = date(2026, 11, 22)
WAITING, AGREED, REFUSED, FAILED = RemedyState
MARCH = date(2026, 3, 1)


def steps(*taken: Step) -> tuple[ReviewStep, ...]:
    done = ReviewStep(review_id=1, step=1, state=StepState.DONE, day=date(2026, 2, 10))
    return tuple(
        replace(done, step=each) if each in taken else ReviewStep(review_id=1, step=each)
        for each in Step
    )


def saving(agreed: bool) -> ReviewSaving:
    return ReviewSaving(review_id=1, kind=SavingKind.COURIER, amount=1_000, agreed=agreed)


def terms(side: TermsSide, starts_on: date | None = None) -> ReviewTerms:
    return ReviewTerms(review_id=1, side=side, fee=50_000, starts_on=starts_on)


def states(work: CaseWork) -> list[RemedyState]:
    return list(remedies(work, TODAY))


def test_nothing_is_tried_by_what_a_new_case_is_filled_with() -> None:
    filled = CaseWork(
        steps=steps(),
        suggestions=[ReviewSuggestion(review_id=1, need_id=1, service="Payroll")],
        savings=[saving(agreed=False)],
        terms=[terms(TermsSide.ORIGINAL), terms(TermsSide.PROPOSED)],
    )
    assert states(filled) == []


def test_a_saving_counts_once_its_step_was_taken() -> None:
    work = CaseWork(
        steps=steps(Step.REDUCTION), savings=[saving(agreed=True), saving(agreed=False)]
    )
    assert states(work) == [AGREED, REFUSED]


@pytest.mark.parametrize(
    ("reply", "contracted", "taken", "state"),
    [
        ("Yes please", ["payroll"], (), [AGREED]),
        ("Not now", [], (Step.APPROACH,), [REFUSED]),
        ("Let me think", [], (), [WAITING]),
        ("", [], (Step.APPROACH,), []),
    ],
)
def test_a_suggestion_is_agreed_once_its_service_is_contracted(
    reply: str, contracted: list[str], taken: tuple[Step, ...], state: list[RemedyState]
) -> None:
    suggested = ReviewSuggestion(review_id=1, need_id=1, service="Payroll", reply=reply)
    work = CaseWork(steps=steps(*taken), suggestions=[suggested], contracted=contracted)
    assert states(work) == state


@pytest.mark.parametrize(
    ("sides", "taken", "state"),
    [
        ([TermsSide.PROPOSED, TermsSide.AGREED], (Step.EVALUATION,), [AGREED]),
        ([TermsSide.PROPOSED], (Step.EVALUATION,), [REFUSED]),
        ([TermsSide.PROPOSED, TermsSide.COUNTER], (), [WAITING]),
        ([TermsSide.PROPOSED, TermsSide.COUNTER], (Step.EVALUATION,), [REFUSED]),
    ],
)
def test_new_terms_are_one_remedy_whoever_proposed_them(
    sides: list[TermsSide], taken: tuple[Step, ...], state: list[RemedyState]
) -> None:
    work = CaseWork(steps=steps(*taken), terms=[terms(side) for side in sides])
    assert states(work) == state


@pytest.mark.parametrize(
    ("due_on", "paid_on", "taken", "state"),
    [
        (date(2026, 11, 21), None, (Step.EVALUATION,), FAILED),
        (date(2026, 11, 22), None, (Step.EVALUATION,), AGREED),
        (date(2026, 11, 21), date(2026, 11, 21), (), AGREED),
        (date(2026, 12, 1), None, (), WAITING),
    ],
)
def test_a_plan_fails_with_an_instalment_that_is_past_and_unpaid(
    due_on: date, paid_on: date | None, taken: tuple[Step, ...], state: RemedyState
) -> None:
    part = Instalment(review_id=1, due_on=due_on, amount=1_000, paid_on=paid_on)
    assert states(CaseWork(steps=steps(*taken), instalments=[part])) == [state]


def test_a_step_left_out_tries_nothing() -> None:
    left_out = tuple(replace(each, state=StepState.OVERRIDDEN) for each in steps())
    assert states(CaseWork(steps=left_out, savings=[saving(agreed=False)])) == []


@pytest.mark.parametrize(
    ("found", "quarters", "met"),
    [
        ((REFUSED,), None, False),
        ((REFUSED, FAILED), None, True),
        ((REFUSED, WAITING, AGREED), None, False),
        ((AGREED,), (), False),
        ((AGREED,), (-1,), False),
        ((AGREED,), (-1, 0), False),
        ((AGREED,), (0, -1), False),
        ((AGREED,), (-1, -1), True),
    ],
)
def test_the_rule_asks_for_two_failures_or_two_quarters_below_zero(
    found: tuple[RemedyState, ...], quarters: tuple[int, ...] | None, met: bool
) -> None:
    assert PartingAdvice(remedies=found, quarters=quarters).calls_for_it is met


def test_the_counts_of_remedies() -> None:
    advice = PartingAdvice(remedies=(AGREED, REFUSED, FAILED, WAITING))
    # A plan that was not kept was agreed to before.
    assert (advice.tried, advice.agreed, advice.without_success) == (4, 2, 2)


def test_a_remedy_holds_from_the_agreed_terms_or_from_the_talk_about_savings() -> None:
    saved = CaseWork(steps=steps(Step.REDUCTION), savings=[saving(agreed=True)])
    assert agreed_since(saved) == date(2026, 2, 10)
    assert agreed_since(replace(saved, savings=[saving(agreed=False)])) is None
    both = replace(saved, terms=[terms(TermsSide.AGREED, MARCH)])
    assert agreed_since(both) == MARCH


@pytest.mark.parametrize(
    ("starts_on", "known_until", "first_months"),
    [
        (MARCH, date(2026, 5, 1), []),
        (MARCH, date(2026, 6, 1), [3]),
        (MARCH, date(2026, 11, 1), [3, 6]),
        (MARCH, date(2026, 12, 1), [6, 9]),
        (date(2026, 2, 10), date(2026, 6, 1), [3]),  # what is left of February does not count
    ],
)
def test_quarters_are_whole_and_the_last_two_count(
    starts_on: date, known_until: date, first_months: list[int]
) -> None:
    assert quarters_since(starts_on, known_until) == tuple(
        Period(date(2026, month, 1), date(2026, month + 3, 1) if month < 10 else known_until)
        for month in first_months
    )
