"""The seven steps: what may be written when, what is due, the gate before the last (B7, B14)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.diagnosis import FirmCause
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.review import (
    SHUT,
    Gate,
    check_parting,
    current_step,
    days_late,
    due_on,
    is_overdue,
    is_settled,
    must_be_open,
    next_actions,
    open_steps,
    reopened,
    settle,
    seven,
)
from clientdesk.domain.review_records import (
    Review,
    ReviewOutcome,
    ReviewStep,
    Step,
    StepState,
)

TODAY = date(2026, 11, 22)
STATES = st.sampled_from(StepState)


def done(number: int, day: date = TODAY, next_on: date | None = None) -> ReviewStep:
    return ReviewStep(
        review_id=1,
        step=number,
        state=StepState.DONE,
        day=day,
        by="Luz",
        outcome="Agreed",
        next_on=next_on,
    )


def left_out(number: int, reason: str = "Done last year") -> ReviewStep:
    return ReviewStep(review_id=1, step=number, state=StepState.OVERRIDDEN, override_reason=reason)


def waiting(number: int, next_on: date | None = None) -> ReviewStep:
    return ReviewStep(review_id=1, step=number, next_on=next_on)


def all_done(until: int) -> tuple[ReviewStep, ...]:
    return seven(1, [done(number) for number in range(1, until + 1)])


def refusal(steps: Sequence[ReviewStep], step: ReviewStep, *causes: FirmCause) -> Refused | None:
    try:
        settle(steps, step, causes)
    except Refused as refused:
        return refused
    return None


def code(steps: Sequence[ReviewStep], step: ReviewStep, *causes: FirmCause) -> RefusalCode | None:
    found = refusal(steps, step, *causes)
    return found.code if found else None


def test_a_case_always_has_seven_steps_in_order() -> None:
    steps = seven(9, [done(3), done(1)])
    assert [step.step for step in steps] == [1, 2, 3, 4, 5, 6, 7]
    assert [step.state for step in steps if is_settled(step)] == [StepState.DONE] * 2
    assert {step.review_id for step in steps if not is_settled(step)} == {9}


def test_the_current_step_is_the_first_that_is_not_settled() -> None:
    assert current_step(seven(1, [])) is Step.IDENTIFICATION
    assert current_step(seven(1, [done(1), left_out(2), done(4)])) is Step.APPROACH
    assert current_step(all_done(7)) is None


def test_steps_one_to_six_may_be_taken_in_any_order() -> None:
    for number in range(1, 7):
        assert code(seven(1, []), done(number)) is None


@pytest.mark.parametrize(
    "broken",
    [
        replace(done(2), day=None),
        replace(done(2), by=" "),
        replace(done(2), outcome="\n"),
        left_out(7),
    ],
)
def test_a_step_is_done_only_with_a_day_a_name_and_an_outcome(broken: ReviewStep) -> None:
    assert code(all_done(6), broken) is RefusalCode.STEP_OUTCOME


def test_a_step_is_left_out_only_with_a_written_reason() -> None:
    assert code(seven(1, []), left_out(2, "  ")) is RefusalCode.OVERRIDE_REASON
    assert code(seven(1, []), left_out(2)) is None


@pytest.mark.parametrize("missing", range(1, 7))
def test_step_seven_stays_shut_while_one_of_the_six_is_open(missing: int) -> None:
    steps = seven(1, [done(number) for number in range(1, 7) if number != missing])
    found = refusal(steps, done(7))
    assert found is not None
    assert found.code is RefusalCode.STEP_LOCKED
    assert found.details == {"steps": str(missing)}
    assert Gate(open_steps(steps), ()).locked


@given(st.lists(STATES, min_size=6, max_size=6))
def test_step_seven_opens_exactly_when_all_six_are_settled(states: list[StepState]) -> None:
    steps = seven(1, [replace(done(n), state=state) for n, state in enumerate(states, 1)])
    expected = StepState.OPEN not in states
    assert Gate(open_steps(steps), ()).locked is not expected
    assert (code(steps, done(7)) is None) is expected
    assert open_steps(steps) == tuple(
        Step(number) for number, state in enumerate(states, 1) if state is StepState.OPEN
    )


def test_a_cause_of_our_own_keeps_step_seven_shut_although_all_six_are_done() -> None:
    steps = all_done(6)
    found = refusal(steps, done(7), FirmCause.NO_SIGNED_AGREEMENT, FirmCause.NO_ONBOARDING)
    assert found is not None
    assert found.code is RefusalCode.FIRM_CAUSE
    assert found.details == {"causes": "no_signed_agreement no_onboarding"}
    assert Gate(open_steps(steps), (FirmCause.NO_SIGNED_AGREEMENT,)).locked
    assert code(steps, done(7)) is None


@pytest.mark.parametrize("number", range(1, 7))
def test_a_step_cannot_be_opened_again_behind_a_settled_step_seven(number: int) -> None:
    assert code(all_done(7), waiting(number)) is RefusalCode.STEP_LOCKED
    assert code(all_done(7), left_out(number)) is None
    assert code(all_done(7), waiting(7)) is None


def test_without_a_case_all_six_steps_are_open() -> None:
    assert SHUT.locked
    assert SHUT.steps_open == tuple(Step)[:6]
    assert not Gate(()).locked


def test_letting_go_needs_all_seven_steps_no_cause_of_ours_and_a_partner() -> None:
    for steps, causes, partner, expected in (
        (all_done(5), (), "Luz", RefusalCode.STEP_LOCKED),
        (all_done(7), (FirmCause.NO_CONTACT,), "Luz", RefusalCode.FIRM_CAUSE),
        (all_done(6), (), "Luz", RefusalCode.STEP_OUTCOME),
        (all_done(7), (), " ", RefusalCode.SIGN_OFF),
    ):
        with pytest.raises(Refused) as refused:
            check_parting(steps, causes, partner, "Ana")
        assert refused.value.code is expected
    check_parting(all_done(7), (), "Luz", "Ana")


def test_a_case_that_is_reopened_keeps_nothing_of_its_end() -> None:
    case = Review(client_id=1, opened_on=TODAY)
    ended = replace(case, closed_on=TODAY, outcome=ReviewOutcome.LET_GO, signed_off_by="Luz Arce")
    assert reopened(ended) == case
    must_be_open(case)
    with pytest.raises(Refused) as refused:
        must_be_open(ended)
    assert refused.value.code is RefusalCode.REVIEW_CLOSED


def test_the_action_after_an_earlier_step_is_behind_us_once_a_later_one_is_settled() -> None:
    day = date(2026, 11, 2)
    first = done(1, day, next_on=date(2026, 11, 9))
    assert due_on(seven(1, [first])) == date(2026, 11, 9)
    second = done(2, date(2026, 11, 9), next_on=date(2026, 12, 1))
    assert due_on(seven(1, [first, second])) == date(2026, 12, 1)
    assert due_on(seven(1, [first, replace(second, next_on=None)])) is None


def test_the_earliest_action_of_open_steps_is_due_too() -> None:
    steps = seven(1, [done(1, TODAY, date(2026, 12, 9)), waiting(3, date(2026, 12, 1))])
    assert [step.step for step in next_actions(steps)] == [3, 1]
    assert due_on(steps) == date(2026, 12, 1)


@pytest.mark.parametrize(("offset", "late"), [(-3, 3), (-1, 1), (0, 0), (1, 0)])
def test_an_action_is_overdue_from_the_day_after_it_was_due(offset: int, late: int) -> None:
    steps = seven(1, [waiting(1, TODAY + timedelta(days=offset))])
    assert days_late(steps, TODAY) == late
    assert is_overdue(steps, TODAY) is (late > 0)


def test_a_case_without_a_planned_action_is_not_overdue() -> None:
    assert due_on(seven(1, [])) is None
    assert not is_overdue(seven(1, [done(1)]), TODAY)
