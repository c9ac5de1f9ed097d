"""Use cases around letters to one client: drafts, final letters, their files, their delivery."""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from clientdesk.app.letter_book import LetterBook
from clientdesk.app.letter_files import email_text, file_name
from clientdesk.app.letter_finish import FinishedLetter, finish, stamped
from clientdesk.app.letter_json import (
    findings_from,
    findings_json,
    inputs_from,
    inputs_json,
    letter_from,
    letter_json,
    rules_json,
)
from clientdesk.app.letter_offers import record_offer
from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.country import Delivery
from clientdesk.domain.letter import Letter
from clientdesk.domain.letter_findings import Finding
from clientdesk.domain.letter_inputs import LetterInputs, LetterTerms
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import KeptLetter, LetterState
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.output.eml import eml
from clientdesk.storage.letters import final_letters, letters_made_final, letters_of_client
from clientdesk.storage.reviews import open_review
from clientdesk.storage.rows import Writer, delete, get, insert, update
from clientdesk.storage.store import Store


@dataclass(frozen=True, slots=True)
class SavedLetter:
    """The letter that is kept, and what storing it changed."""

    letter_id: int
    changes: Changes


class Letters:
    """Letters to clients as the workbook keeps them.

    A letter with a hint of suspicion is never stored: Refused(LETTER_WORDS). Whoever typesets one
    that is not stored asks `LetterBook.refuse_hints` before.
    """

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._today = today

    @property
    def book(self) -> LetterBook:
        """Terms, composing and checking, as the workbook is now."""
        return LetterBook(self._store, self._today)

    def kept(self, client_id: int) -> list[KeptLetter]:
        """A client's drafts and final letters, the newest first."""
        return letters_of_client(self._store, client_id)

    def all_final(self) -> list[KeptLetter]:
        """Every letter that was made final, superseded ones too."""
        return letters_made_final(self._store)

    def get(self, letter_id: int) -> KeptLetter:
        """One kept letter, or Refused(LETTER_UNKNOWN)."""
        kept = get(self._store, KeptLetter, letter_id)
        if kept is None:
            raise Refused(RefusalCode.LETTER_UNKNOWN)
        return kept

    def letter_of(self, kept: KeptLetter) -> Letter:
        """The letter word for word."""
        return letter_from(kept.text)

    def inputs_of(self, kept: KeptLetter) -> LetterInputs:
        """All stored values that it was made from, as they were then."""
        return inputs_from(kept.inputs)

    def terms_of(self, kept: KeptLetter) -> LetterTerms:
        """What it was asked to say."""
        return self.inputs_of(kept).terms

    def findings_of(self, kept: KeptLetter) -> tuple[Finding, ...]:
        """What the rules found when it was made final."""
        return findings_from(kept.findings)

    def save_draft(
        self,
        client_id: int,
        kind: LetterKind,
        terms: LetterTerms,
        letter: Letter,
        draft_id: int = 0,
        review_id: int | None = None,
        supersedes_id: int | None = None,
    ) -> SavedLetter:
        """Stores a letter that is not final, in place of the draft `draft_id`.

        It remembers the final letter `supersedes_id` whose place it takes once it is final. Raises
        Refused(LETTER_FINAL) where that is a draft no more.
        """
        book = self.book
        inputs = book.inputs(client_id, kind, terms)
        book.refuse_hints(letter, inputs)
        record = self._record(letter, inputs, draft_id, review_id, supersedes_id)
        with self._store.change(ChangeLabel.SAVE_DRAFT, inputs.client.name) as change:
            letter_id = _put(change, record)
        return SavedLetter(letter_id, change.changes)

    def keep(
        self,
        client_id: int,
        kind: LetterKind,
        terms: LetterTerms,
        letter: Letter,
        draft_id: int = 0,
        review_id: int | None = None,
        supersedes_id: int | None = None,
    ) -> SavedLetter:
        """Makes a letter final: checked, typeset, stored with all it was made from.

        It supersedes `supersedes_id` or what took its place, else the final letter of the same
        kind in the same case, or outside any case the one that was not delivered. The same letter
        again is the one kept. Raises Refused: LETTER_BLOCKED where a rule blocks it, MISSING_GLYPH,
        LETTER_FINAL, LETTER_UNKNOWN.
        """
        book = self.book
        finished = finish(book, book.inputs(client_id, kind, terms), letter)
        return self.keep_one(finished, draft_id, review_id, supersedes_id)

    def keep_one(
        self,
        finished: FinishedLetter,
        draft_id: int = 0,
        review_id: int | None = None,
        supersedes_id: int | None = None,
    ) -> SavedLetter:
        """Keeps a letter that was finished in a job; see `keep`."""
        letter, inputs = finished.letter, finished.inputs
        record = self._record(letter, inputs, draft_id, review_id, supersedes_id)
        name = finished.inputs.client.name
        with self._store.change(ChangeLabel.KEEP_LETTER, name) as change:
            letter_id = _keep(change, _final(record, finished), record.supersedes_id)
            record_offer(change, letter.kind, inputs)
        return SavedLetter(letter_id, change.changes)

    def keep_finished(self, letters: Sequence[FinishedLetter]) -> Changes:
        """Keeps letters that were finished in a job, all in one change, each in the client's open
        case where there is one; a thank-you belongs to no case.
        """
        with self._store.change(ChangeLabel.KEEP_LETTER) as change:
            for each in letters:
                case = open_review(change, each.inputs.client.id)
                in_case = case is not None and each.letter.kind is not LetterKind.THANKS
                review_id = case.id if case is not None and in_case else None
                record = self._record(each.letter, each.inputs, 0, review_id)
                _keep(change, _final(record, each))
                record_offer(change, each.letter.kind, each.inputs)
        return change.changes

    def delete_draft(self, letter_id: int) -> Changes:
        """Removes a draft; Refused(LETTER_FINAL) for what is none."""
        kept = _draft(self.get(letter_id))
        with self._store.change(ChangeLabel.DELETE_DRAFT, self._name(kept)) as change:
            delete(change, KeptLetter, kept.id)
        return change.changes

    def record_delivery(
        self, letter_id: int, delivery: Delivery, day: date, note: str = ""
    ) -> Changes:
        """Says how and when a final letter went out; Refused(LETTER_DRAFT) for a draft."""
        kept = self.get(letter_id)
        if kept.state is LetterState.DRAFT:
            raise Refused(RefusalCode.LETTER_DRAFT)
        sent = replace(kept, delivery=delivery, delivered_on=day, delivery_note=note.strip())
        with self._store.change(ChangeLabel.RECORD_DELIVERY, self._name(kept)) as change:
            update(change, sent)
        return change.changes

    def draft(self, letter: Letter) -> Letter:
        """The letter with a word across each page that says it is not final."""
        return stamped(letter)

    def pdf(self, letter: Letter) -> bytes:
        """The letter typeset; Refused(MISSING_GLYPH) where a sign is in no font."""
        from clientdesk.output.letter_pdf import letter_pdf  # noqa: PLC0415 - slow import

        return letter_pdf(letter, invariant=True)

    def pdf_of(self, kept: KeptLetter) -> bytes:
        """The file of a final letter as it was kept, or a draft typeset with its stamp."""
        if kept.state is LetterState.DRAFT:
            return self.pdf(stamped(self.letter_of(kept)))
        return base64.b64decode(kept.pdf)

    def email(self, kept: KeptLetter) -> bytes:
        """An e-mail draft with the PDF attached, for the user's own mail program."""
        letter, inputs = self.letter_of(kept), self.inputs_of(kept)
        return eml(
            sender=inputs.firm.email,
            to=inputs.client.email,
            subject=letter.title,
            body=email_text(letter, inputs),
            attachment=self.file_name(kept),
            pdf=self.pdf_of(kept),
        )

    def file_name(self, kept: KeptLetter) -> str:
        """'2026-11-24 Hotel Mirador - renegociación.pdf'."""
        client = self.inputs_of(kept).client
        return file_name(client, kept.kind, kept.language, kept.letter_date)

    def _record(
        self,
        letter: Letter,
        inputs: LetterInputs,
        draft_id: int,
        review_id: int | None,
        supersedes_id: int | None = None,
    ) -> KeptLetter:
        draft = _draft(self.get(draft_id)) if draft_id else None
        if draft is not None and draft.client_id != inputs.client.id:
            raise Refused(RefusalCode.LETTER_UNKNOWN)
        before = draft.supersedes_id if draft is not None else None
        return KeptLetter(
            id=draft_id,
            client_id=inputs.client.id,
            review_id=review_id,
            kind=letter.kind,
            language=letter.language,
            reference=inputs.reference,
            letter_date=inputs.terms.letter_date,
            state=LetterState.DRAFT,
            made_at=datetime.combine(self._today, time()),
            text=letter_json(letter),
            inputs=inputs_json(inputs),
            supersedes_id=supersedes_id or before,
        )

    def _name(self, kept: KeptLetter) -> str:
        client = get(self._store, Client, kept.client_id)
        return client.name if client else ""


def _draft(kept: KeptLetter) -> KeptLetter:
    if kept.state is not LetterState.DRAFT:
        raise Refused(RefusalCode.LETTER_FINAL)
    return kept


def _final(record: KeptLetter, finished: FinishedLetter) -> KeptLetter:
    return replace(
        record,
        state=LetterState.FINAL,
        rules=rules_json(finished.rules),
        findings=findings_json(finished.findings),
        pdf=base64.b64encode(finished.pdf).decode(),
        sha256=hashlib.sha256(finished.pdf).hexdigest(),
    )


def _keep(change: Writer, final: KeptLetter, supersedes_id: int | None = None) -> int:
    """Stores a final letter, in place of the one it supersedes; one that is there is left alone."""
    earlier = final_letters(change, final.client_id, final.kind, final.review_id)
    same = next((each for each in earlier if each.text == final.text), None)
    if same is not None and supersedes_id is None:
        if final.id:
            delete(change, KeptLetter, final.id)
        return same.id
    before = _replaced(earlier)
    if supersedes_id is not None:
        named = _made_final(change, final, supersedes_id)
        before = named if named.state is LetterState.FINAL else before
    if before is not None:
        update(change, replace(before, state=LetterState.SUPERSEDED))
    return _put(change, replace(final, supersedes_id=before.id if before else None))


def _made_final(change: Writer, final: KeptLetter, letter_id: int) -> KeptLetter:
    """An earlier letter to the same client and of the same kind; no draft."""
    found = get(change, KeptLetter, letter_id)
    same = found is not None and (found.client_id, found.kind) == (final.client_id, final.kind)
    if found is None or not same or found.state is LetterState.DRAFT:
        raise Refused(RefusalCode.LETTER_UNKNOWN)
    return found


def _replaced(earlier: Sequence[KeptLetter]) -> KeptLetter | None:
    """In a case the latest; outside any, one that went out stands beside the new one."""
    waiting = [each for each in earlier if each.review_id or each.delivered_on is None]
    return waiting[0] if waiting else None


def _put(change: Writer, record: KeptLetter) -> int:
    if not record.id:
        return insert(change, record)
    if record != get(change, KeptLetter, record.id):
        update(change, record)
    return record.id
