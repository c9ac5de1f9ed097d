"""What the Reviews tab says of a case and its steps."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication

from clientdesk.app.desk import Desk
from clientdesk.app.reviews import ReviewCase, ReviewLine
from clientdesk.domain.diagnosis import FirmCause
from clientdesk.domain.formats import Formats
from clientdesk.domain.records import Client
from clientdesk.domain.review import Gate
from clientdesk.domain.review_records import (
    Coverage,
    Review,
    ReviewNeed,
    ReviewOutcome,
    ReviewSaving,
    ReviewStep,
    ReviewSuggestion,
    ReviewTerms,
    SavingKind,
    Step,
    StepState,
    TermsSide,
)
from clientdesk.ui.application import speak
from clientdesk.ui.review_words import aim_words, gate_words, line_words, step_words

TODAY = date(2026, 11, 22)
UK = Formats("en", "GB", "GBP")
OPEN_GATE = Gate(())


def line(
    step: Step | None = Step.APPROACH,
    next_on: date | None = None,
    days_late: int = 0,
    review: Review | None = None,
) -> ReviewLine:
    review = review or Review(id=1, client_id=1, opened_on=date(2026, 9, 3))
    return ReviewLine(review, Client(ref="C1", name="Bar Sur"), step, next_on, days_late)


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        (line(), "Step 3 of 7 · no day set"),
        (line(next_on=TODAY), "Step 3 of 7 · due today"),
        (line(next_on=TODAY + timedelta(days=2)), "Step 3 of 7 · 24/11/2026"),
        (line(step=None), "All steps taken · no day set"),
    ],
)
def test_a_line_says_the_step_and_when_its_next_action_is_due(shown: ReviewLine, said: str) -> None:
    assert line_words(shown, UK, TODAY) == said


def test_a_line_that_is_late_says_by_how_many_days() -> None:
    late = line(next_on=TODAY - timedelta(days=9), days_late=9)
    assert line_words(late, UK, TODAY).startswith("Step 3 of 7 · 9 day")


def test_a_closed_case_says_how_it_ended() -> None:
    review = Review(
        client_id=1,
        opened_on=date(2026, 3, 1),
        closed_on=date(2026, 11, 12),
        outcome=ReviewOutcome.RECOVERED,
    )
    assert line_words(line(review=review), UK, TODAY) == "Recovered · 12/11/2026"


@pytest.fixture
def case(desk: Desk) -> ReviewCase:
    reviews = desk.casework.reviews
    return reviews.case(reviews.open(2, owner="Ana").review_id)


def summary(case: ReviewCase, step: Step, gate: Gate = OPEN_GATE) -> str:
    return step_words(case.steps[step - 1], case, gate, UK)


def test_a_step_not_begun_says_what_it_is_for(case: ReviewCase) -> None:
    bare = replace(case, needs=(), uses=(), suggestions=(), savings=(), terms=(), letters=())
    for step in Step:
        assert summary(bare, step) == aim_words(step)


def test_a_step_in_progress_says_what_is_known_so_far(case: ReviewCase) -> None:
    need = ReviewNeed(review_id=1, need="Cash", covered=Coverage.YES)
    filled = replace(
        case,
        review=replace(case.review, satisfaction_before=6),
        needs=(need, replace(need, covered=Coverage.PARTLY)),
        suggestions=(ReviewSuggestion(review_id=1, need_id=1, service="Forecast"),),
        savings=(ReviewSaving(review_id=1, kind=SavingKind.TRAVEL, amount=3_800, share=50),),
        terms=(ReviewTerms(review_id=1, side=TermsSide.PROPOSED, fee=74_200),),
    )
    assert "1 covered" in summary(filled, Step.IDENTIFICATION)
    assert summary(filled, Step.SATISFACTION) == "Satisfaction 6 of 10"
    assert summary(filled, Step.APPROACH).startswith("1 ")
    assert summary(filled, Step.REDUCTION) == "Saves 19.00 a month"
    assert summary(filled, Step.EVALUATION) == "We propose 742.00 a month"
    answered = (*filled.terms, ReviewTerms(review_id=1, side=TermsSide.COUNTER, fee=69_000))
    said = summary(replace(filled, terms=answered), Step.EVALUATION)
    assert said == "The client proposes 690.00 a month"


def test_the_next_action_comes_before_what_is_known(case: ReviewCase) -> None:
    planned = ReviewStep(
        review_id=1, step=2, next_action="Ask by phone", next_on=date(2026, 11, 24)
    )
    steps = (case.steps[0], planned, *case.steps[2:])
    assert summary(replace(case, steps=steps), Step.SATISFACTION) == "Ask by phone · 24/11/2026"


def test_a_settled_step_says_what_came_of_it(case: ReviewCase) -> None:
    done = ReviewStep(review_id=1, step=1, state=StepState.DONE, outcome="Four needs")
    left = ReviewStep(
        review_id=1, step=2, state=StepState.OVERRIDDEN, override_reason="Asked in March"
    )
    settled = replace(case, steps=(done, left, *case.steps[2:]))
    assert summary(settled, Step.IDENTIFICATION) == "Four needs"
    assert summary(settled, Step.SATISFACTION) == "Left out: Asked in March"


@pytest.mark.parametrize(
    ("gate", "said"),
    [
        (Gate((Step(6),)), "Locked until step 6 has an outcome"),
        (Gate((Step(4), Step(6))), "Locked until steps 4 and 6 have an outcome"),
        (Gate((Step(2), Step(4), Step(6))), "Locked until steps 2, 4 and 6 have an outcome"),
        (Gate((), (FirmCause.NO_SIGNED_AGREEMENT,)), "Locked: what failed is on our side"),
        (OPEN_GATE, ""),
    ],
)
def test_the_last_step_says_what_locks_it(case: ReviewCase, gate: Gate, said: str) -> None:
    assert gate_words(gate) == said
    assert summary(case, Step.DEFINITION, gate) == (said or aim_words(Step.DEFINITION))


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_step_has_an_aim(qapp: QCoreApplication, language: str) -> None:
    speak(qapp, language)
    assert all(aim_words(step) for step in Step)
