"""Use cases around reviews: a case per client, its seven steps, and the gate before the last."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from datetime import date

from clientdesk.app.case_figures import AtStake, CaseFigures, StakeLine
from clientdesk.app.offboarding_file import OffboardingFile, file_of
from clientdesk.app.review_edits import NO_EDITS, StepEdits, write_edits
from clientdesk.app.review_gate import gate_of, locks_of
from clientdesk.app.review_start import ReviewStart, StartRow
from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.diagnosis import FirmCause
from clientdesk.domain.letter_records import KeptLetter
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.domain.review import (
    Gate,
    check_parting,
    current_step,
    days_late,
    due_on,
    is_settled,
    must_be_open,
    reopened,
    settle,
    seven,
)
from clientdesk.domain.review_records import (
    Instalment,
    Review,
    ReviewNeed,
    ReviewOutcome,
    ReviewSaving,
    ReviewStep,
    ReviewSuggestion,
    ReviewTerms,
    ReviewUse,
    Step,
)
from clientdesk.domain.review_results import MonthlyFigures, ReviewResultFigures
from clientdesk.storage import reviews as stored
from clientdesk.storage.rows import fetch, get, insert, update
from clientdesk.storage.store import Change, Store

__all__ = [
    "NO_EDITS",
    "AtStake",
    "Gate",
    "MonthlyFigures",
    "OpenedReview",
    "ReviewCase",
    "ReviewLine",
    "ReviewResultFigures",
    "Reviews",
    "StakeLine",
    "StepEdits",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """A case in the list. `step` is the first one not settled, None where all are.

    `next_on` is when the next action is due (None: none is planned), `days_late` since when.
    """

    review: Review
    client: Client
    step: Step | None
    next_on: date | None
    days_late: int


@dataclass(frozen=True, slots=True)
class ReviewCase:
    """A case with all that belongs to it; always seven steps."""

    review: Review
    client: Client
    steps: tuple[ReviewStep, ...]
    needs: tuple[ReviewNeed, ...]
    uses: tuple[ReviewUse, ...]
    suggestions: tuple[ReviewSuggestion, ...]
    savings: tuple[ReviewSaving, ...]
    terms: tuple[ReviewTerms, ...]
    instalments: tuple[Instalment, ...]
    letters: tuple[KeptLetter, ...]
    offboarding: OffboardingFile


@dataclass(frozen=True, slots=True)
class OpenedReview:
    """A case that was just opened."""

    review_id: int
    changes: Changes


class Reviews:
    """Reads and writes cases. What belongs to a closed one is refused with REVIEW_CLOSED."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._today = today

    def lines(self, closed: bool = False) -> list[ReviewLine]:
        """The open cases, overdue ones first, those without a next action last; or the closed
        ones, the latest first.
        """
        found = [line for line in self._lines() if (line.review.closed_on is not None) is closed]
        if closed:
            return sorted(found, key=lambda line: line.review.closed_on or date.min, reverse=True)
        return sorted(found, key=lambda line: (line.next_on or date.max, line.review.opened_on))

    def case(self, review_id: int) -> ReviewCase:
        """A whole case, or Refused(REVIEW_UNKNOWN)."""
        review = self._get(review_id)
        reader = self._store
        return ReviewCase(
            review=review,
            client=self._client(review.client_id),
            steps=self._steps(review_id),
            needs=tuple(stored.parts_of(reader, ReviewNeed, review_id)),
            uses=tuple(stored.parts_of(reader, ReviewUse, review_id)),
            suggestions=tuple(stored.parts_of(reader, ReviewSuggestion, review_id)),
            savings=tuple(stored.parts_of(reader, ReviewSaving, review_id)),
            terms=tuple(stored.parts_of(reader, ReviewTerms, review_id)),
            instalments=tuple(stored.parts_of(reader, Instalment, review_id)),
            letters=tuple(stored.letters_of(reader, review_id)),
            offboarding=file_of(reader, review.client_id),
        )

    def of_client(self, client_id: int) -> list[Review]:
        """The cases of a client, the newest first."""
        return stored.reviews_of(self._store, client_id)

    def open(
        self,
        client_id: int,
        owner: str = "",
        cause: str = "",
        rows: Sequence[StartRow] | None = None,
    ) -> OpenedReview:
        """Opens a case, filled with what is known of the client: `rows` of a `ReviewStart` that
        was read in a job, else read here.

        Refused(REVIEW_OPEN) where the client has an open one.
        """
        client = self._client(client_id)
        self._check_none_open(client)
        review = Review(
            client_id=client_id, opened_on=self._today, owner=owner.strip(), cause=cause.strip()
        )
        if rows is None:
            rows = ReviewStart(self._store, self._today, client_id).rows()
        with self._store.change(ChangeLabel.OPEN_REVIEW, client.name) as change:
            review_id = insert(change, review)
            for row in rows:
                insert(change, replace(row, review_id=review_id))
        return OpenedReview(review_id, change.changes)

    def save(self, review: Review) -> Changes:
        """Stores a changed head. It neither closes a case nor reopens it."""
        return self._edit(review.id, StepEdits(review=review))

    def save_step(self, step: ReviewStep, edits: StepEdits = NO_EDITS) -> Changes:
        """Stores a step, and in the same change what its form holds beside it.

        Refused with STEP_OUTCOME, OVERRIDE_REASON, STEP_LOCKED or FIRM_CAUSE; see
        `domain.review.settle`. A step that keeps a settled step 7 locked cannot be opened again.
        """
        review = self._open_case(step.review_id)
        steps = self._steps(review.id)
        settle(steps, step, self._locks(review.client_id, step))
        with self._change(ChangeLabel.SAVE_STEP, review) as change:
            stored.keep_step(change, step)
            write_edits(change, review, edits)
        return change.changes

    def save_needs(self, review_id: int, rows: Sequence[ReviewNeed]) -> Changes:
        """Keeps exactly these needs; Refused(NEED_MISSING) where a suggestion answers another."""
        return self._edit(review_id, StepEdits(needs=rows))

    def save_uses(self, review_id: int, rows: Sequence[ReviewUse]) -> Changes:
        """Keeps exactly these uses of services."""
        return self._edit(review_id, StepEdits(uses=rows))

    def save_suggestions(self, review_id: int, rows: Sequence[ReviewSuggestion]) -> Changes:
        """Keeps exactly these suggestions; Refused(NEED_MISSING) for one without a need."""
        return self._edit(review_id, StepEdits(suggestions=rows))

    def save_savings(self, review_id: int, rows: Sequence[ReviewSaving]) -> Changes:
        """Keeps exactly these savings."""
        return self._edit(review_id, StepEdits(savings=rows))

    def save_terms(self, review_id: int, rows: Sequence[ReviewTerms]) -> Changes:
        """Keeps exactly these terms, the last one of each side."""
        return self._edit(review_id, StepEdits(terms=rows))

    def save_instalments(self, review_id: int, rows: Sequence[Instalment]) -> Changes:
        """Keeps exactly these instalments of the payment plan."""
        return self._edit(review_id, StepEdits(instalments=rows))

    def close(self, review_id: int, outcome: ReviewOutcome, signed_off_by: str = "") -> Changes:
        """Ends a case today.

        Letting go is refused with STEP_LOCKED, FIRM_CAUSE, STEP_OUTCOME, SIGN_OFF or OPEN_ITEMS
        until nothing stands against it; so is a parting of the client's own with OPEN_ITEMS where
        its offboarding file was begun.
        """
        review = self._open_case(review_id)
        if outcome is ReviewOutcome.LET_GO:
            causes = locks_of(self._store, self._today, review.client_id)
            name = self._client(review.client_id).name
            check_parting(self._steps(review_id), causes, signed_off_by, name)
        self._check_handover(review.client_id, outcome)
        with self._change(ChangeLabel.CLOSE_REVIEW, review) as change:
            by = signed_off_by.strip()
            update(
                change, replace(review, closed_on=self._today, outcome=outcome, signed_off_by=by)
            )
        return change.changes

    def reopen(self, review_id: int) -> Changes:
        """Goes on with a closed case; Refused(REVIEW_OPEN) where the client has an open one."""
        review = self._get(review_id)
        self._check_none_open(self._client(review.client_id))
        with self._change(ChangeLabel.REOPEN_REVIEW, review) as change:
            update(change, reopened(review))
        return change.changes

    def delete(self, review_id: int) -> Changes:
        """Removes a case with its steps and lists; letters and the offboarding file stay."""
        review = self._get(review_id)
        with self._change(ChangeLabel.DELETE_REVIEW, review) as change:
            stored.remove_review(change, review_id)
        return change.changes

    def gate(self, client_id: int) -> Gate:
        """What keeps the client from being let go; all of steps 1 to 6 where no case is open."""
        return gate_of(self._store, self._today, client_id)

    def at_stake(self, client_id: int) -> AtStake:
        """Who belongs to the client or came through it. Reads a report: see `CaseFigures`."""
        return CaseFigures(self._store, self._today).at_stake(client_id)

    def result(self, review_id: int) -> ReviewResultFigures:
        """What the review changed. Reads reports: in a job, use `CaseFigures` on a snapshot."""
        return CaseFigures(self._store, self._today).result(review_id)

    def _lines(self) -> Iterator[ReviewLine]:
        clients = {client.id: client for client in stored.clients_with_case(self._store)}
        written = stored.steps_by_review(self._store)
        for review in fetch(self._store, Review):
            steps = seven(review.id, written.get(review.id, ()))
            yield ReviewLine(
                review,
                clients[review.client_id],
                current_step(steps),
                None if review.closed_on else due_on(steps),
                0 if review.closed_on else days_late(steps, self._today),
            )

    def _edit(self, review_id: int, edits: StepEdits) -> Changes:
        review = self._open_case(review_id)
        with self._change(ChangeLabel.EDIT_REVIEW, review) as change:
            write_edits(change, review, edits)
        return change.changes

    def _locks(self, client_id: int, step: ReviewStep) -> tuple[FirmCause, ...]:
        """Only step 7 asks for them: they are read from all that is known of the client."""
        if step.step != Step.DEFINITION or not is_settled(step):
            return ()
        return locks_of(self._store, self._today, client_id)

    def _check_handover(self, client_id: int, outcome: ReviewOutcome) -> None:
        file = file_of(self._store, client_id)
        leaves = outcome is ReviewOutcome.LEFT and file.is_begun
        if (leaves or outcome is ReviewOutcome.LET_GO) and file.open_items:
            codes = dict.fromkeys(item.code for item in file.open_items)
            raise Refused(RefusalCode.OPEN_ITEMS, items=" ".join(codes))

    def _check_none_open(self, client: Client) -> None:
        if stored.open_review(self._store, client.id) is not None:
            raise Refused(RefusalCode.REVIEW_OPEN, name=client.name)

    def _steps(self, review_id: int) -> tuple[ReviewStep, ...]:
        return seven(review_id, stored.parts_of(self._store, ReviewStep, review_id))

    def _open_case(self, review_id: int) -> Review:
        review = self._get(review_id)
        must_be_open(review)
        return review

    def _get(self, review_id: int) -> Review:
        review = get(self._store, Review, review_id)
        if review is None:
            raise Refused(RefusalCode.REVIEW_UNKNOWN)
        return review

    def _client(self, client_id: int) -> Client:
        client = get(self._store, Client, client_id)
        if client is None:
            raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(client_id))
        return client

    def _change(self, label: ChangeLabel, review: Review) -> AbstractContextManager[Change]:
        return self._store.change(label, self._client(review.client_id).name)
