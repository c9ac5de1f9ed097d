"""Many letters at once: each has its file, a rule makes a draft of one, final ones are kept."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from letter_samples import ESTUDIO, HOTEL, PRICE

from clientdesk.app.desk import Desk
from clientdesk.app.importing.progress import Cancelled
from clientdesk.app.letter_addressees import usual_addressees
from clientdesk.app.letter_batch import BatchStatus, LetterBatch, PreparedLetter, write_files
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import LetterState
from clientdesk.domain.problems import RefusalCode
from clientdesk.domain.records import Invoice
from clientdesk.domain.review_records import Review
from clientdesk.storage.rows import insert, update
from clientdesk.storage.store import Store

TODAY = date(2026, 11, 24)
THANKS = LetterKind.THANKS
Wanted = Sequence[tuple[int, LetterKind]]


@pytest.fixture
def desk(store: Store) -> Desk:
    """A firm with three clients, two of the same name; the first is in a case."""
    with store.change(ChangeLabel.IMPORT) as change:
        update(change, ESTUDIO)
        insert(change, HOTEL)
        insert(change, replace(HOTEL, id=2, ref="HM2"))
        insert(change, replace(PRICE, id=3, name="Price Ltd", language="en", country="GB"))
        insert(change, Review(id=7, client_id=1, opened_on=date(2026, 9, 1)))
    return Desk(store, TODAY)


def prepared(store: Store, wanted: Wanted, draft: bool = False) -> list[PreparedLetter]:
    return LetterBatch(store, TODAY).prepare(wanted, draft=draft)


def test_each_letter_has_a_file_of_its_own_in_its_own_language(
    desk: Desk, store: Store, tmp_path: Path
) -> None:
    made = prepared(store, [(1, THANKS), (2, THANKS), (3, THANKS)])
    assert [(each.status, each.language) for each in made] == [
        (BatchStatus.FINAL, "es"),
        (BatchStatus.FINAL, "es"),
        (BatchStatus.FINAL, "en"),
    ]
    write_files(made, tmp_path / "out")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "2026-11-24 Hotel Mirador del Valle S.A. - agradecimiento.pdf",
        "2026-11-24 Hotel Mirador del Valle S.A. HM2 - agradecimiento.pdf",
        "2026-11-24 Price Ltd - thank you.pdf",
    ]


def test_final_letters_are_kept_in_one_change_each_in_its_case(desk: Desk, store: Store) -> None:
    made = prepared(store, [(1, LetterKind.THANKS), (3, THANKS)])
    desk.letters.keep_finished([each.finished for each in made if each.finished])
    assert [kept.state for kept in desk.letters.kept(1)] == [LetterState.FINAL]
    assert desk.letters.kept(1)[0].review_id is None  # thanks belong to no case
    desk.undo()
    assert desk.letters.kept(1) == desk.letters.kept(3) == []


def test_what_a_rule_holds_back_is_a_stamped_draft_and_is_not_kept(
    store: Store, desk: Desk
) -> None:
    (made,) = prepared(store, [(1, LetterKind.OFFBOARDING)])
    assert (made.status, made.finished, made.is_held_back) == (BatchStatus.DRAFT, None, True)
    terms = desk.letters.book.defaults(1, LetterKind.OFFBOARDING)
    letter = desk.letters.book.compose(1, LetterKind.OFFBOARDING, terms)
    assert made.pdf == desk.letters.pdf(desk.letters.draft(letter))


def test_drafts_that_were_asked_for_are_not_final(desk: Desk, store: Store) -> None:
    (made,) = prepared(store, [(1, THANKS)], draft=True)
    assert (made.status, made.finished, made.is_held_back) == (BatchStatus.DRAFT, None, False)


def test_one_letter_that_cannot_be_made_does_not_stop_the_others(desk: Desk, store: Store) -> None:
    first, second = prepared(store, [(1, LetterKind.RENEGOTIATION), (1, THANKS)])
    assert first.refused is not None
    assert first.refused.code is RefusalCode.NO_FEE
    assert (first.file, first.pdf) == ("", b"")
    assert second.status is BatchStatus.FINAL


def test_a_letter_with_a_hint_of_suspicion_has_no_file(desk: Desk, store: Store) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        update(change, replace(ESTUDIO, signer_role="Sujeto obligado"))
    (made,) = prepared(store, [(1, THANKS)], draft=True)
    assert (made.status, made.file, made.pdf) == (BatchStatus.BLOCKED, "", b"")


def test_a_batch_tells_how_far_it_is_and_can_be_stopped(desk: Desk, store: Store) -> None:
    told: list[tuple[int, int]] = []
    batch, wanted = LetterBatch(store, TODAY), [(1, THANKS), (2, THANKS)]
    batch.prepare(wanted, report=lambda done, total: told.append((done, total)))
    assert told == [(0, 2), (1, 2), (2, 2)]
    with pytest.raises(Cancelled):
        batch.prepare(wanted, should_stop=lambda: len(told) > 0)


def test_thanks_go_to_those_who_stayed_for_years_and_reach_the_target(
    desk: Desk, store: Store
) -> None:
    # Without cost any fee is above the target; the third came two years ago, the second pays none.
    with store.change(ChangeLabel.IMPORT) as change:
        update(change, replace(PRICE, id=3, since=date(2024, 11, 24)))
        for client_id in (1, 3):
            number = f"F{client_id}"
            insert(
                change,
                Invoice(
                    client_id=client_id,
                    number=number,
                    issued_on=date(2026, 10, 1),
                    net=10000,
                    total=10000,
                    source_key=number,
                ),
            )
    assert usual_addressees(store, TODAY, THANKS) == [1]
    assert usual_addressees(store, TODAY, LetterKind.RENEGOTIATION) == []


def test_the_names_of_files_tell_nothing_but_client_day_and_kind(desk: Desk, store: Store) -> None:
    for made in prepared(store, [(1, LetterKind.OFFBOARDING), (3, THANKS)]):
        assert re.fullmatch(r"2026-11-24 .+ - [\w ]+\.pdf", made.file)
