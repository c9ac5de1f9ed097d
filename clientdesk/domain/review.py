"""A review as a state machine: seven steps, and the last one behind a gate.

Steps 1 to 6 may be taken in any order, as each type of client asks for; step 7 opens only when all
six are settled and nothing that the firm itself left undone stands in its way.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from clientdesk.domain.diagnosis import FirmCause
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.review_records import (
    Review,
    ReviewStep,
    ReviewTerms,
    Step,
    StepState,
    TermsSide,
)

BEFORE_LAST = tuple(Step)[:-1]


@dataclass(frozen=True, slots=True)
class Gate:
    """What keeps step 7 and the offboarding letter shut: steps not settled, causes of our own."""

    steps_open: tuple[Step, ...]
    causes: tuple[FirmCause, ...] = ()

    @property
    def locked(self) -> bool:
        return bool(self.steps_open or self.causes)

    def check(self) -> None:
        """Refused with STEP_LOCKED or FIRM_CAUSE while it is shut."""
        if self.steps_open:
            steps = ", ".join(str(int(step)) for step in self.steps_open)
            raise Refused(RefusalCode.STEP_LOCKED, steps=steps)
        if self.causes:
            raise Refused(RefusalCode.FIRM_CAUSE, causes=" ".join(self.causes))


SHUT = Gate(BEFORE_LAST)  # there is no case


def seven(review_id: int, stored: Iterable[ReviewStep]) -> tuple[ReviewStep, ...]:
    """All seven steps in order; those that nothing was written of yet are open and empty."""
    by_number = {step.step: step for step in stored}
    return tuple(
        by_number.get(number, ReviewStep(review_id=review_id, step=number)) for number in Step
    )


def is_settled(step: ReviewStep) -> bool:
    """Whether a step is done, or left out with a reason."""
    return step.state is not StepState.OPEN


def open_steps(steps: Iterable[ReviewStep]) -> tuple[Step, ...]:
    """Those of steps 1 to 6 that are not settled."""
    settled = {step.step for step in steps if is_settled(step)}
    return tuple(step for step in BEFORE_LAST if step not in settled)


def current_step(steps: Iterable[ReviewStep]) -> Step | None:
    """The first step that is not settled; None where all are."""
    settled = {step.step for step in steps if is_settled(step)}
    return next((step for step in Step if step not in settled), None)


def next_actions(steps: Iterable[ReviewStep]) -> tuple[ReviewStep, ...]:
    """The steps whose next action is still to come, the earliest first.

    Those of open steps, and of the step settled last; the action after an earlier step was
    followed by that one.
    """
    steps = tuple(steps)
    settled = [step for step in steps if is_settled(step)]
    waiting = [step for step in steps if not is_settled(step)]
    waiting += sorted(settled, key=lambda step: (step.day or date.min, step.step))[-1:]
    dated = [(step.next_on, step.step, step) for step in waiting if step.next_on is not None]
    return tuple(step for _, _, step in sorted(dated, key=lambda each: each[:2]))


def due_on(steps: Iterable[ReviewStep]) -> date | None:
    """When the next action is due; None where none is planned."""
    actions = next_actions(steps)
    return actions[0].next_on if actions else None


def days_late(steps: Iterable[ReviewStep], today: date) -> int:
    """Days since the next action was due; 0 where it is not late."""
    due = due_on(steps)
    return max(0, (today - due).days) if due else 0


def is_overdue(steps: Iterable[ReviewStep], today: date) -> bool:
    """Whether the next action should have been taken before today."""
    return days_late(steps, today) > 0


def settle(steps: Sequence[ReviewStep], step: ReviewStep, causes: Sequence[FirmCause]) -> None:
    """Refused where a step may not be written as it is, beside the other steps of its case.

    Done needs a day, a name and an outcome, left out needs a reason. Step 7 cannot be left out,
    waits for the gate, and keeps steps 1 to 6 settled as long as it is done itself.
    """
    _check_words(step)
    after = [step if each.step == step.step else each for each in steps]
    if is_settled(after[-1]):
        Gate(open_steps(after), tuple(causes) if step.step == Step.DEFINITION else ()).check()


def check_parting(
    steps: Sequence[ReviewStep], causes: Sequence[FirmCause], partner: str, name: str
) -> None:
    """Refused where the client `name` may not be let go.

    All seven steps must be settled, the gate open, and a partner must have agreed. What is left
    of the handover is asked elsewhere.
    """
    Gate(open_steps(steps), tuple(causes)).check()
    if not all(map(is_settled, steps)):
        raise Refused(RefusalCode.STEP_OUTCOME)
    if not partner.strip():
        raise Refused(RefusalCode.SIGN_OFF, name=name)


def reopened(review: Review) -> Review:
    """A case that goes on: its steps stay as they were, its outcome and its sign-off go."""
    return replace(review, closed_on=None, outcome=None, signed_off_by="")


def must_be_open(review: Review) -> None:
    """Refused(REVIEW_CLOSED) for a case that is ended."""
    if review.closed_on is not None:
        raise Refused(RefusalCode.REVIEW_CLOSED)


def terms_of(terms: Iterable[ReviewTerms], side: TermsSide) -> ReviewTerms | None:
    """The terms of one side, where they were written."""
    return next((each for each in terms if each.side is side), None)


def _check_words(step: ReviewStep) -> None:
    if step.state is StepState.DONE:
        if step.day is None or not step.by.strip() or not step.outcome.strip():
            raise Refused(RefusalCode.STEP_OUTCOME)
    elif step.state is StepState.OVERRIDDEN:
        if step.step == Step.DEFINITION:
            raise Refused(RefusalCode.STEP_OUTCOME)
        if not step.override_reason.strip():
            raise Refused(RefusalCode.OVERRIDE_REASON)
