"""What the form of a step holds beside the step itself, written into an open change."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.review_records import (
    Instalment,
    Review,
    ReviewNeed,
    ReviewSaving,
    ReviewSuggestion,
    ReviewTerms,
    ReviewUse,
)
from clientdesk.storage.reviews import keep_rows, parts_of
from clientdesk.storage.rows import Writer, update


@dataclass(frozen=True, slots=True, kw_only=True)
class StepEdits:
    """The head and the lists of a case; None: left as it is. Lists are kept exactly as given."""

    review: Review | None = None
    needs: Sequence[ReviewNeed] | None = None
    uses: Sequence[ReviewUse] | None = None
    suggestions: Sequence[ReviewSuggestion] | None = None
    savings: Sequence[ReviewSaving] | None = None
    terms: Sequence[ReviewTerms] | None = None
    instalments: Sequence[Instalment] | None = None


NO_EDITS = StepEdits()

P = TypeVar("P", ReviewNeed, ReviewUse, ReviewSuggestion, ReviewSaving, ReviewTerms, Instalment)


def write_edits(change: Writer, review: Review, edits: StepEdits) -> None:
    """Writes what differs; Refused(NEED_MISSING) where a suggestion would lose its need."""
    if edits.review is not None:
        _keep_head(change, review, edits.review)
    if edits.needs is not None or edits.suggestions is not None:
        _keep_needs(change, review.id, edits)
    if edits.uses is not None:
        _keep(change, review.id, ReviewUse, edits.uses)
    if edits.savings is not None:
        _keep(change, review.id, ReviewSaving, edits.savings)
    if edits.terms is not None:
        _keep_terms(change, review.id, edits.terms)
    if edits.instalments is not None:
        _keep(change, review.id, Instalment, edits.instalments)


def _keep_head(change: Writer, stored: Review, wanted: Review) -> None:
    """How a case ends is for closing it alone."""
    head = replace(
        wanted,
        id=stored.id,
        client_id=stored.client_id,
        closed_on=stored.closed_on,
        outcome=stored.outcome,
    )
    if head != stored:
        update(change, head)


def _keep_needs(change: Writer, review_id: int, edits: StepEdits) -> None:
    needs = parts_of(change, ReviewNeed, review_id)
    suggestions = parts_of(change, ReviewSuggestion, review_id)
    wanted = needs if edits.needs is None else _of(review_id, edits.needs)
    made = suggestions if edits.suggestions is None else _of(review_id, edits.suggestions)
    staying = {need.id for need in needs} & {need.id for need in wanted}
    if any(suggestion.need_id not in staying for suggestion in made):
        raise Refused(RefusalCode.NEED_MISSING)
    keep_rows(change, suggestions, made)
    keep_rows(change, needs, wanted)


def _keep_terms(change: Writer, review_id: int, rows: Sequence[ReviewTerms]) -> None:
    """One row a side: the stored row of a side stays the same row."""
    stored = parts_of(change, ReviewTerms, review_id)
    ids = {terms.side: terms.id for terms in stored}
    by_side = {terms.side: terms for terms in rows}
    wanted = [replace(terms, id=ids.get(side, 0)) for side, terms in by_side.items()]
    keep_rows(change, stored, _of(review_id, wanted))


def _keep(change: Writer, review_id: int, part: type[P], rows: Sequence[P]) -> None:
    keep_rows(change, parts_of(change, part, review_id), _of(review_id, rows))


def _of(review_id: int, rows: Sequence[P]) -> list[P]:
    return [replace(row, review_id=review_id) for row in rows]
