"""What waits to be done, in one state of a workbook: cases, assessments, letters, offers."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property

from clientdesk.app.assessment_due import DueClient
from clientdesk.domain.agenda import FOLLOW_UP_DAYS, DueItem, DueKind, in_order
from clientdesk.domain.assessments import Assessment
from clientdesk.domain.letter_records import LetterState
from clientdesk.domain.package_records import Package
from clientdesk.domain.records import Client
from clientdesk.domain.review import current_step, next_actions
from clientdesk.domain.review_records import Review, ReviewStep, Step
from clientdesk.storage import agenda as stored
from clientdesk.storage.agenda import LetterLine
from clientdesk.storage.rows import Reader, fetch

OpenCases = Mapping[Review, Sequence[ReviewStep]]  # with all seven steps


class DueItems:
    """`to_ask` is who is due with which form, `cases` the open ones with their steps."""

    def __init__(
        self, reader: Reader, today: date, to_ask: Sequence[DueClient], cases: OpenCases
    ) -> None:
        self._reader = reader
        self._today = today
        self._to_ask, self._cases = to_ask, cases

    def all(self) -> tuple[DueItem, ...]:
        """What is due by the next days, what is latest first."""
        found = (
            *self._reviews(),
            *self._assessments(),
            *self._letters(),
            *self._offers(),
            *self._instalments(),
            *self._handover(),
        )
        return in_order(found, self._today)

    def _reviews(self) -> Iterator[DueItem]:
        for review, steps in self._cases.items():
            actions = next_actions(steps)
            yield DueItem(
                kind=DueKind.REVIEW if actions else DueKind.UNPLANNED,
                on=actions[0].next_on if actions else None,
                client_id=review.client_id,
                name=self._names[review.client_id],
                words=actions[0].next_action if actions else "",
                step=int(current_step(steps) or Step.DEFINITION),
                target=review.id,
            )

    def _assessments(self) -> Iterator[DueItem]:
        """Clients that were asked before, and assessments not finished: an item for all of them.

        Those never asked are what the path counts.
        """
        again = {each.client.id: each for each in self._to_ask if each.last is not None}
        if again:
            first = min(each.due_on for each in again.values())
            yield DueItem(kind=DueKind.ASSESSMENT, on=first, count=len(again))
        begun = fetch(self._reader, Assessment, "finished_on IS NULL")
        if begun:
            yield DueItem(kind=DueKind.BEGUN, count=len(begun))

    def _letters(self) -> Iterator[DueItem]:
        for letter in stored.letters_waiting(self._reader):
            kind, day = _of_letter(letter)
            if kind is DueKind.ANSWER and (day is None or day >= self._today):
                continue
            yield DueItem(
                kind=kind,
                on=day,
                client_id=letter.client_id,
                name=letter.name,
                words=letter.kind.value,
                target=letter.id,
            )

    def _offers(self) -> Iterator[DueItem]:
        packages = {each.id: each.name for each in fetch(self._reader, Package)}
        for offer in stored.open_offers(self._reader):
            yield DueItem(
                kind=DueKind.OFFER,
                on=offer.offered_on + timedelta(days=FOLLOW_UP_DAYS),
                client_id=offer.client_id,
                name=self._names[offer.client_id],
                words=packages[offer.package_id],
            )

    def _instalments(self) -> Iterator[DueItem]:
        clients = {review.id: review.client_id for review in self._cases}
        for part in stored.unpaid_instalments(self._reader):
            client_id = clients[part.review_id]
            yield DueItem(
                kind=DueKind.INSTALMENT,
                on=part.due_on,
                client_id=client_id,
                name=self._names[client_id],
                amount=part.amount,
                target=part.review_id,
            )

    def _handover(self) -> Iterator[DueItem]:
        for item in stored.handover_left(self._reader):
            yield DueItem(
                kind=DueKind.HANDOVER,
                on=item.due_on,
                client_id=item.client_id,
                name=self._names[item.client_id],
                words=item.name,
            )

    @cached_property
    def _names(self) -> dict[int, str]:
        return {client.id: client.name for client in fetch(self._reader, Client)}


def _of_letter(letter: LetterLine) -> tuple[DueKind, date | None]:
    """What is left to do of a letter, and since when."""
    if letter.state is LetterState.DRAFT:
        return DueKind.DRAFT, None
    if letter.delivered_on is None:
        return DueKind.DELIVER, letter.letter_date
    return DueKind.ANSWER, letter.reply_by
