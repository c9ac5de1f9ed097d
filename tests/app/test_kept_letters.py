"""Letters as the workbook keeps them: drafts change, final ones never do."""

import hashlib
import json
from dataclasses import replace
from datetime import date
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from letter_samples import (
    ENDING,
    ESTUDIO,
    HANDOVER,
    HOTEL,
    LAST_INVOICE,
    ending_inputs,
    proposal_inputs,
    spanish_offboarding,
    spanish_renegotiation,
)

from clientdesk.app.letter_files import file_name
from clientdesk.app.letter_json import inputs_from, inputs_json, letter_from, letter_json
from clientdesk.app.letters import Letters
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.country import Delivery
from clientdesk.domain.letter import Letter, Paragraph
from clientdesk.domain.letter_inputs import LetterTerms
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import KeptLetter, LetterState
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.review_records import Review
from clientdesk.storage.rows import Record, fetch, insert, update
from clientdesk.storage.store import Store

TODAY = date(2026, 11, 24)
THANKS, OFFBOARDING = LetterKind.THANKS, LetterKind.OFFBOARDING
HINTS = ("indicios de blanqueo", "una operación sospechosa", "suspicious activity")


def put(store: Store, *records: Record) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        for record in records:
            insert(change, record)


@pytest.fixture
def letters(store: Store) -> Letters:
    """The firm of the samples and its hotel, with a case that is open."""
    with store.change(ChangeLabel.IMPORT) as change:
        update(change, ESTUDIO)
    put(store, HOTEL, Review(id=1, client_id=1, opened_on=date(2026, 9, 1)))
    return Letters(store, TODAY)


def thanks(letters: Letters, words: str = "") -> tuple[LetterTerms, Letter]:
    """A letter that no rule holds back, with words of one's own in it."""
    terms = letters.book.defaults(1, THANKS)
    letter = letters.book.compose(1, THANKS, terms)
    return terms, replace(letter, blocks=(*letter.blocks, Paragraph(words))) if words else letter


def test_a_draft_is_written_over_and_a_final_letter_never(store: Store, letters: Letters) -> None:
    terms, letter = thanks(letters)
    draft = letters.save_draft(1, THANKS, terms, letter)
    _, edited = thanks(letters, "Con un abrazo.")
    again = letters.save_draft(1, THANKS, terms, edited, draft.letter_id)
    assert again.letter_id == draft.letter_id
    assert letters.letter_of(letters.get(draft.letter_id)) == edited
    final = letters.keep(1, THANKS, terms, edited, draft.letter_id)
    assert final.letter_id == draft.letter_id  # the draft has become final
    for change in (letters.save_draft, letters.keep):
        with pytest.raises(Refused) as refused:
            change(1, THANKS, terms, letter, draft.letter_id)
        assert refused.value.code is RefusalCode.LETTER_FINAL
    with pytest.raises(Refused) as refused:
        letters.delete_draft(final.letter_id)
    assert refused.value.code is RefusalCode.LETTER_FINAL
    assert len(fetch(store, KeptLetter)) == 1


def test_a_final_letter_keeps_all_it_was_made_from(letters: Letters) -> None:
    terms, letter = thanks(letters)
    kept = letters.get(letters.keep(1, THANKS, terms, letter, review_id=1).letter_id)
    assert (kept.state, kept.review_id, kept.reference) == (LetterState.FINAL, 1, "HM-20261124")
    assert letters.letter_of(kept) == letter
    assert letters.terms_of(kept) == terms
    assert letters.inputs_of(kept).client == HOTEL
    assert json.loads(kept.rules)["D25"] >= 1
    pdf = letters.pdf_of(kept)
    assert pdf.startswith(b"%PDF")
    assert kept.sha256 == hashlib.sha256(pdf).hexdigest()


def test_a_kept_letter_typeset_years_later_is_the_same_file(store: Store, letters: Letters) -> None:
    terms, letter = thanks(letters)
    kept = letters.get(letters.keep(1, THANKS, terms, letter).letter_id)
    later = Letters(store, date(2033, 1, 2))
    assert later.pdf(later.letter_of(later.get(kept.id))) == letters.pdf_of(kept)


def test_the_same_letter_again_is_the_one_that_is_kept(store: Store, letters: Letters) -> None:
    terms, letter = thanks(letters)
    first = letters.keep(1, THANKS, terms, letter)
    draft = letters.save_draft(1, THANKS, terms, letter)
    assert letters.keep(1, THANKS, terms, letter).letter_id == first.letter_id
    assert letters.keep(1, THANKS, terms, letter, draft.letter_id).letter_id == first.letter_id
    assert [kept.id for kept in letters.kept(1)] == [first.letter_id]


def test_a_new_final_letter_supersedes_the_one_of_its_case(letters: Letters) -> None:
    terms, letter = thanks(letters)
    old = letters.keep(1, THANKS, terms, letter, review_id=1)
    other = letters.keep(1, THANKS, terms, letter)  # outside the case
    new = letters.keep(1, THANKS, terms, thanks(letters, "Nueva.")[1], review_id=1)
    states = {kept.id: kept.state for kept in letters.kept(1)}
    assert states == {
        old.letter_id: LetterState.SUPERSEDED,
        other.letter_id: LetterState.FINAL,
        new.letter_id: LetterState.FINAL,
    }
    assert letters.get(new.letter_id).supersedes_id == old.letter_id


def test_outside_a_case_a_letter_that_went_out_stands_beside_the_next(letters: Letters) -> None:
    terms, letter = thanks(letters)
    sent = letters.keep(1, THANKS, terms, letter)
    letters.record_delivery(sent.letter_id, Delivery.BY_HAND, TODAY, "Firmó la Sra. Quiroga")
    letters.keep(1, THANKS, terms, thanks(letters, "Otro año.")[1])
    assert letters.get(sent.letter_id).state is LetterState.FINAL
    assert letters.get(sent.letter_id).delivery_note == "Firmó la Sra. Quiroga"


def test_undo_takes_back_a_letter_and_what_it_superseded(store: Store, letters: Letters) -> None:
    terms, letter = thanks(letters)
    old = letters.keep(1, THANKS, terms, letter)
    letters.keep(1, THANKS, terms, thanks(letters, "Nueva.")[1])
    store.undo()
    assert [(each.id, each.state) for each in letters.kept(1)] == [
        (old.letter_id, LetterState.FINAL)
    ]


def test_a_letter_that_a_rule_blocks_stays_a_draft(store: Store, letters: Letters) -> None:
    # Steps 1 to 6 of the case are open, and nothing is said of the work.
    terms = letters.book.defaults(1, OFFBOARDING)
    letter = letters.book.compose(1, OFFBOARDING, terms)
    with pytest.raises(Refused) as refused:
        letters.keep(1, OFFBOARDING, terms, letter)
    assert refused.value.code is RefusalCode.LETTER_BLOCKED
    assert "B14" in refused.value.details["rules"].split(", ")
    assert fetch(store, KeptLetter) == []
    draft = letters.get(letters.save_draft(1, OFFBOARDING, terms, letter).letter_id)
    assert letters.pdf_of(draft) == letters.pdf(letters.draft(letter))  # with its stamp


@pytest.mark.parametrize("hint", HINTS)
def test_a_hint_of_suspicion_is_stored_nowhere(store: Store, letters: Letters, hint: str) -> None:
    terms, letter = thanks(letters, f"Hemos visto {hint}.")
    written = replace(terms, notice_override=hint)
    for kept_terms, kept_letter in ((terms, letter), (written, thanks(letters)[1])):
        for change in (letters.save_draft, letters.keep):
            with pytest.raises(Refused) as refused:
                change(1, THANKS, kept_terms, kept_letter)
            assert refused.value.code is RefusalCode.LETTER_WORDS
            assert refused.value.details == {}  # nothing of it in a log or on a command's output
    assert fetch(store, KeptLetter) == []
    assert store.db.execute(
        "SELECT COUNT(*) FROM journal WHERE after LIKE '%sosp%'"
    ).fetchone() == (0,)


def test_only_a_final_letter_is_delivered(letters: Letters) -> None:
    terms, letter = thanks(letters)
    draft = letters.save_draft(1, THANKS, terms, letter)
    with pytest.raises(Refused) as refused:
        letters.record_delivery(draft.letter_id, Delivery.BUROFAX, TODAY)
    assert refused.value.code is RefusalCode.LETTER_DRAFT
    letters.delete_draft(draft.letter_id)
    with pytest.raises(Refused) as refused:
        letters.get(draft.letter_id)
    assert refused.value.code is RefusalCode.LETTER_UNKNOWN


def test_an_email_draft_brings_the_letter_and_sends_nothing(store: Store, letters: Letters) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        update(change, replace(HOTEL, email="ana@example.org"))
    terms, letter = thanks(letters)
    kept = letters.get(letters.keep(1, THANKS, terms, letter).letter_id)
    message = message_from_bytes(letters.email(kept), policy=default)
    assert (message["From"], message["To"]) == ("estudio@example.org", "ana@example.org")
    assert message["X-Unsent"] == "1"
    attached = next(message.iter_attachments())
    assert attached.get_filename() == letters.file_name(kept)
    assert attached.get_content() == letters.pdf_of(kept)
    body = message.get_body()
    assert body is not None
    assert body.get_content().startswith("Estimada Sra. Quiroga:")


def test_a_file_is_named_by_its_day_its_client_and_its_kind() -> None:
    assert file_name(HOTEL, LetterKind.RENEGOTIATION, "es", TODAY) == (
        "2026-11-24 Hotel Mirador del Valle S.A. - renegociación.pdf"
    )
    odd = replace(HOTEL, name='A/B: "<C>"?\n')
    assert file_name(odd, THANKS, "en", TODAY) == "2026-11-24 A B C - thank you.pdf"
    assert (
        file_name(replace(HOTEL, name=" / "), THANKS, "en", TODAY)
        == "2026-11-24 HM - thank you.pdf"
    )


@given(name=st.text(max_size=300))
def test_a_file_name_is_one_that_every_system_takes(name: str) -> None:
    found = file_name(replace(HOTEL, name=name), THANKS, "es", TODAY)
    assert Path(found).name == found
    assert not set(found) & set('\\/:*?"<>|')
    assert len(found.encode()) < 200


@pytest.mark.parametrize("letter", [spanish_renegotiation(), spanish_offboarding()])
def test_a_letter_comes_back_from_json_as_it_was(letter: Letter) -> None:
    assert letter_from(letter_json(letter)) == letter


def test_what_a_letter_was_made_from_comes_back_as_it_was() -> None:
    for inputs in (ending_inputs(), proposal_inputs()):
        assert inputs_from(inputs_json(inputs)) == inputs
    assert ending_inputs().terms == ENDING
    assert (ending_inputs().handover, ending_inputs().offboarding) == (HANDOVER, LAST_INVOICE)


def test_a_letter_of_an_earlier_version_is_read_without_what_it_lacks() -> None:
    written = json.loads(letter_json(spanish_renegotiation()))
    del written["fields"], written["logo"]
    written["unheard_of"] = "x"
    found = letter_from(json.dumps(written))
    assert found == replace(spanish_renegotiation(), fields=())
