"""No path leads around the gate before step 7: whatever is done, undone and redone (B14)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from case_samples import accompany, complete_file, sign
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from package_firm import ANA, build_firm

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Engagement
from clientdesk.domain.review_records import Review, ReviewOutcome, ReviewStep, StepState
from clientdesk.storage.rows import fetch, get
from clientdesk.storage.store import Store

TODAY = date(2026, 11, 22)
ENDS = st.sampled_from([ReviewOutcome.LET_GO, ReviewOutcome.KEPT])
MOSTLY = st.sampled_from([True, True, False])
WORDS = st.sampled_from(["Agreed", "Agreed", " "])


class Cases(RuleBasedStateMachine):
    """One client, any order of steps, endings, repairs, undo and redo.

    What holds is read from the tables alone, not through the use cases under test.
    """

    def __init__(self) -> None:
        super().__init__()
        self.store = Store.in_memory(lambda: datetime(2026, 11, 22, 9, 12))
        build_firm(self.store)
        accompany(self.store)
        self.desk = Desk(self.store, TODAY)

    def teardown(self) -> None:
        self.desk.close()

    @initialize(until=st.sampled_from([7, 6, 8]))
    def begin_far_on(self, until: int) -> None:
        """Without this, a run would hardly ever come as far as letting go: 8."""
        self.prepare(min(until, 7))
        if until == 8:
            self.close(ReviewOutcome.LET_GO, "Luz", complete=True)

    @rule(number=st.integers(1, 7), state=st.sampled_from(StepState), words=WORDS)
    def save_step(self, number: int, state: StepState, words: str) -> None:
        for review in self._reviews()[-1:]:
            was_open = review.closed_on is None
            ready = was_open and self._six_are_settled(review) and self._is_signed()
            step = ReviewStep(
                review_id=review.id,
                step=number,
                state=state,
                day=TODAY,
                by="Luz",
                outcome=words,
                override_reason=words,
            )
            happened = self._try(self.desk.casework.reviews.save_step, step)
            if happened and number == 7 and state is not StepState.OPEN:
                assert ready

    @rule(until=st.sampled_from([0, 6, 7]))
    def prepare(self, until: int) -> None:
        self._try(self.desk.casework.reviews.open, ANA)
        for number in range(1, until + 1):
            self.save_step(number, StepState.DONE, "Agreed")

    @rule(outcome=ENDS, partner=WORDS, complete=MOSTLY)
    def close(self, outcome: ReviewOutcome, partner: str, complete: bool) -> None:
        for review in self._reviews()[-1:]:
            self._write_the_file(complete)
            ready = (
                self._six_are_settled(review)
                and self._is_signed()
                and self._state(review, 7) is StepState.DONE
                and bool(partner.strip())
                and not self.desk.casework.offboarding.of(ANA).open_items
            )
            happened = self._try(self.desk.casework.reviews.close, review.id, outcome, partner)
            if happened and outcome is ReviewOutcome.LET_GO:
                assert ready

    @rule(place=st.integers(0, 3))
    def reopen(self, place: int) -> None:
        for review in self._reviews()[place : place + 1]:
            self._try(self.desk.casework.reviews.reopen, review.id)

    @rule(place=st.integers(0, 3))
    def delete(self, place: int) -> None:
        for review in self._reviews()[place : place + 1]:
            self.desk.casework.reviews.delete(review.id)

    @rule(signed=MOSTLY)
    def change_the_agreement(self, signed: bool) -> None:
        sign(self.store, ANA, TODAY if signed else None)

    @rule()
    @precondition(lambda self: self._may_undo())
    def undo(self) -> None:
        self.store.undo()

    @rule()
    @precondition(lambda self: self.store.redoable() is not None)
    def redo(self) -> None:
        self.store.redo()

    @invariant()
    def a_settled_step_seven_stands_on_six_settled_steps(self) -> None:
        for review in self._reviews():
            if self._state(review, 7) is not StepState.OPEN:
                assert self._six_are_settled(review)

    @invariant()
    def who_was_let_go_went_through_all_seven_steps_with_a_partner(self) -> None:
        for review in self._reviews():
            if review.outcome is ReviewOutcome.LET_GO:
                assert review.closed_on is not None
                assert self._state(review, 7) is StepState.DONE
                assert review.signed_off_by.strip()

    @invariant()
    def there_is_at_most_one_open_case(self) -> None:
        assert sum(review.closed_on is None for review in self._reviews()) <= 1

    @invariant()
    def the_gate_is_open_exactly_where_all_of_it_is_met(self) -> None:
        ready = any(
            review.closed_on is None and self._six_are_settled(review) for review in self._reviews()
        )
        assert self.desk.casework.reviews.gate(ANA).locked is not (ready and self._is_signed())

    def _write_the_file(self, complete: bool) -> None:
        file = complete_file()
        choice = file.head.data_choice if complete else None
        written = replace(file, head=replace(file.head, data_choice=choice))
        self._try(self.desk.casework.offboarding.save, written)

    def _try(self, action: Callable[..., object], *args: object) -> bool:
        """Whether it happened; what is refused changes nothing."""
        before = self.store.undoable(), self._reviews(), fetch(self.store, ReviewStep)
        try:
            action(*args)
        except Refused as refused:
            assert refused.code is not RefusalCode.CANNOT_WRITE
            assert before == (self.store.undoable(), self._reviews(), fetch(self.store, ReviewStep))
            return False
        return True

    def _may_undo(self) -> bool:
        """Down to what the test itself set up, whose last change was an import."""
        found = self.store.undoable()
        return found is not None and found.label is not ChangeLabel.IMPORT

    def _reviews(self) -> list[Review]:
        return fetch(self.store, Review)

    def _state(self, review: Review, number: int) -> StepState:
        found = fetch(self.store, ReviewStep, "review_id = ? AND step = ?", [review.id, number])
        return found[0].state if found else StepState.OPEN

    def _six_are_settled(self, review: Review) -> bool:
        steps = fetch(self.store, ReviewStep, "review_id = ? AND step < 7", [review.id])
        return len(steps) == 6 and all(
            (step.state is StepState.DONE and step.day and step.by.strip() and step.outcome.strip())
            or (step.state is StepState.OVERRIDDEN and step.override_reason.strip())
            for step in steps
        )

    def _is_signed(self) -> bool:
        agreement = get(self.store, Engagement, ANA)
        return agreement is not None and agreement.signed_on is not None


TestCases = Cases.TestCase
TestCases.settings = settings(max_examples=40, stateful_step_count=15)
