"""What was sent stays as it was: on another day and machine, after every edit, through undo."""

import base64
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from letter_workbook import CLIENTS, FIRMS, TODAY, fill
from PIL import Image

from clientdesk.app.desk import Desk
from clientdesk.app.letters import Letters
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.country import Delivery
from clientdesk.domain.letter import Letter, Paragraph
from clientdesk.domain.letter_inputs import LetterTerms
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import KeptLetter, LetterState
from clientdesk.domain.package_records import Package
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client, Firm, Invoice
from clientdesk.domain.review_records import HandoverItem
from clientdesk.storage.rows import delete, fetch, insert, update
from clientdesk.storage.store import Store

KINDS = [kind for kind in LetterKind if kind is not LetterKind.REVIEW]
THANKS, OFFBOARDING = LetterKind.THANKS, LetterKind.OFFBOARDING
YEARS_LATER = date(2041, 7, 9)
# Prints the hash of each kept file, then of the same letter typeset once more.
AGAIN = """
import sys
from datetime import date
from hashlib import sha256
from pathlib import Path
from clientdesk.app.letters import Letters
from clientdesk.storage.store import Store

store = Store.open(Path(sys.argv[1]))
letters = Letters(store, date(2041, 7, 9))
for kept in letters.kept(1):
    for pdf in (letters.pdf_of(kept), letters.pdf(letters.letter_of(kept))):
        print(sha256(pdf).hexdigest())
store.close()
"""


@pytest.fixture
def desk(store: Store) -> Iterator[Desk]:
    fill(store, "es")
    return Desk(store, TODAY)


def keep(letters: Letters, kind: LetterKind, words: str = "") -> KeptLetter:
    terms, letter = written(letters, kind, words)
    return letters.get(letters.keep(1, kind, terms, letter, review_id=1).letter_id)


def written(letters: Letters, kind: LetterKind, words: str = "") -> tuple[LetterTerms, Letter]:
    """A letter as composed, or with a paragraph of one's own before its end."""
    terms = letters.book.defaults(1, kind)
    letter = letters.book.compose(1, kind, terms)
    if words:
        letter = replace(letter, blocks=(*letter.blocks[:-1], Paragraph(words), letter.blocks[-1]))
    return terms, letter


@pytest.mark.parametrize(
    ("zone", "language"), [("Pacific/Kiritimati", "C"), ("America/Los_Angeles", "tr_TR.UTF-8")]
)
def test_a_kept_letter_is_the_same_file_in_another_zone_language_and_year(
    tmp_path: Path, zone: str, language: str
) -> None:
    path = tmp_path / "firm.clientdesk"
    with closing(Store.create(path)) as store:
        fill(store, "es")
        for kind in KINDS:
            keep(Letters(store, TODAY), kind)
        expected = [kept.sha256 for kept in Letters(store, TODAY).kept(1)]
    elsewhere = {"TZ": zone, "LC_ALL": language, "LANG": language, "PYTHONHASHSEED": "7"}
    done = subprocess.run(
        [sys.executable, "-c", AGAIN, path],
        env=os.environ | elsewhere,
        capture_output=True,
        text=True,
        timeout=100,
        check=True,
    )
    assert len(expected) == len(KINDS)
    assert done.stdout.split() == [each for hash_ in expected for each in (hash_, hash_)]


@pytest.mark.parametrize("kind", KINDS)
def test_no_later_edit_changes_what_was_kept(store: Store, desk: Desk, kind: LetterKind) -> None:
    desk.firm.save(replace(desk.firm.firm(), logo=logo("navy")))
    kept = keep(desk.letters, kind)
    before = all_of(desk.letters, kept)
    edit_everything(store, desk)
    later = Letters(store, YEARS_LATER)
    after = later.get(kept.id)
    assert after == kept
    assert all_of(later, after) == before
    assert later.pdf(later.letter_of(after)) == later.pdf_of(after)
    assert kept.sha256 == hashlib.sha256(later.pdf_of(after)).hexdigest()
    assert written(desk.letters, THANKS)[1].addressee[0] == "Otra Casa SL"  # the edits were real


def all_of(letters: Letters, kept: KeptLetter) -> tuple[object, ...]:
    return (
        letters.pdf_of(kept),
        letters.letter_of(kept),
        letters.inputs_of(kept),
        letters.findings_of(kept),
        letters.email(kept),
        letters.file_name(kept),
    )


def logo(colour: str) -> str:
    picture = BytesIO()
    Image.new("RGB", (40, 20), colour).save(picture, "PNG")
    return base64.b64encode(picture.getvalue()).decode()


def edit_everything(store: Store, desk: Desk) -> None:
    """Another firm, another client, other prices, invoices and lists."""
    desk.firm.save(
        Firm(name="Otra Firma", country="US", currency="USD", language="en", logo=logo("red"))
    )
    agreement = desk.clients.engagement(1)
    assert agreement is not None
    agreement = replace(agreement, monthly_fee=1, signed_on=date(2026, 11, 25), reference="X")
    desk.clients.save(Client(id=1, ref="ZZ", name="Otra Casa SL", language="en"), agreement)
    with store.change(ChangeLabel.IMPORT) as change:
        for package in fetch(change, Package):
            update(change, replace(package, name=f"{package.name} 2", price=1))
        for invoice in fetch(change, Invoice):
            update(change, replace(invoice, balance=0, number=f"{invoice.number} bis"))
        for item in fetch(change, HandoverItem):
            delete(change, HandoverItem, item.id)


@pytest.mark.parametrize("state", [LetterState.FINAL, LetterState.SUPERSEDED])
def test_no_use_case_edits_or_deletes_what_was_made_final(
    store: Store, desk: Desk, state: LetterState
) -> None:
    letters = desk.letters
    kept = keep(letters, THANKS)
    if state is LetterState.SUPERSEDED:
        keep(letters, THANKS, "Otra carta.")
    kept = letters.get(kept.id)
    terms, letter = written(letters, THANKS, "Cambiada.")
    for change in (
        lambda: letters.save_draft(1, THANKS, terms, letter, kept.id),
        lambda: letters.keep(1, THANKS, terms, letter, kept.id),
        lambda: letters.delete_draft(kept.id),
    ):
        with pytest.raises(Refused) as refused:
            change()
        assert refused.value.code is RefusalCode.LETTER_FINAL
    assert letters.get(kept.id) == kept
    assert kept.state is state


def test_letters_outlive_their_case_and_an_archived_client(store: Store, desk: Desk) -> None:
    kept = keep(desk.letters, THANKS)
    desk.casework.reviews.delete(1)
    desk.clients.archive(1)
    found = desk.letters.get(kept.id)
    assert found == replace(kept, review_id=None)
    assert desk.letters.pdf_of(found) == desk.letters.pdf_of(kept)


def test_a_delivery_says_how_it_went_out_and_leaves_the_letter_alone(desk: Desk) -> None:
    kept = keep(desk.letters, THANKS)
    desk.letters.record_delivery(kept.id, Delivery.BUROFAX, TODAY, " NB-1234 ")
    sent = desk.letters.get(kept.id)
    assert sent == replace(
        kept, delivery=Delivery.BUROFAX, delivered_on=TODAY, delivery_note="NB-1234"
    )


@pytest.mark.parametrize("kind", KINDS)
def test_a_letter_in_place_of_another_keeps_both_and_says_which(
    desk: Desk, kind: LetterKind
) -> None:
    first = keep(desk.letters, kind)
    second = keep(desk.letters, kind, "Con mucho gusto.")
    assert second.supersedes_id == first.id
    assert second.state is LetterState.FINAL
    old = desk.letters.get(first.id)
    assert old == replace(first, state=LetterState.SUPERSEDED)
    assert desk.letters.pdf_of(old) == desk.letters.pdf_of(first)


def test_in_place_of_a_superseded_letter_the_one_that_stands_is_superseded(desk: Desk) -> None:
    first = keep(desk.letters, THANKS)
    second = keep(desk.letters, THANKS, "Con mucho gusto.")
    terms, letter = written(desk.letters, THANKS, "Otra vez.")
    third = desk.letters.keep(1, THANKS, terms, letter, review_id=1, supersedes_id=first.id)
    standing = [each.id for each in desk.letters.kept(1) if each.state is LetterState.FINAL]
    assert standing == [third.letter_id]
    assert desk.letters.get(third.letter_id).supersedes_id == second.id


def test_only_a_final_letter_of_the_same_client_and_kind_is_superseded(
    store: Store, desk: Desk
) -> None:
    letters = desk.letters
    with store.change(ChangeLabel.IMPORT) as change:
        insert(change, replace(CLIENTS["es"], id=2, ref="HM2"))
    terms, letter = written(letters, THANKS)
    of_other = letters.keep(2, THANKS, letters.book.defaults(2, THANKS), letter).letter_id
    draft = letters.save_draft(1, THANKS, terms, letter).letter_id
    of_kind = keep(letters, OFFBOARDING).id
    before = fetch(store, KeptLetter)
    for wrong in (of_other, draft, of_kind, 404):
        with pytest.raises(Refused) as refused:
            letters.keep(1, THANKS, terms, letter, supersedes_id=wrong)
        assert refused.value.code is RefusalCode.LETTER_UNKNOWN
    assert fetch(store, KeptLetter) == before


def test_a_draft_of_one_client_is_never_written_over_by_another(store: Store, desk: Desk) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        insert(change, replace(CLIENTS["es"], id=2, ref="HM2"))
    terms, letter = written(desk.letters, THANKS)
    draft = desk.letters.save_draft(1, THANKS, terms, letter).letter_id
    for change_of_other in (desk.letters.save_draft, desk.letters.keep):
        with pytest.raises(Refused) as refused:
            change_of_other(2, THANKS, terms, letter, draft)
        assert refused.value.code is RefusalCode.LETTER_UNKNOWN
    assert desk.letters.get(draft).client_id == 1


def test_keeping_a_letter_can_be_undone_and_done_again_to_the_byte(
    store: Store, desk: Desk
) -> None:
    first = keep(desk.letters, OFFBOARDING)
    second = keep(desk.letters, OFFBOARDING, "Con mucho gusto.")
    both = fetch(store, KeptLetter)
    desk.undo()
    assert fetch(store, KeptLetter) == [first]
    desk.undo()
    assert fetch(store, KeptLetter) == []
    desk.redo()
    assert fetch(store, KeptLetter) == [first]
    desk.redo()
    assert fetch(store, KeptLetter) == both
    assert desk.letters.pdf_of(desk.letters.get(second.id)) == desk.letters.pdf_of(second)


def test_the_picture_of_the_firm_is_kept_once_in_a_letter(desk: Desk) -> None:
    picture = logo("green")
    desk.firm.save(replace(FIRMS["es"], logo=picture))
    kept = keep(desk.letters, THANKS)
    assert picture in kept.text
    assert picture not in kept.inputs


def test_the_firms_own_note_on_a_client_is_in_no_letter_and_not_kept_with_one(
    store: Store, desk: Desk
) -> None:
    desk.clients.save(replace(CLIENTS["es"], note="Paga cuando quiere"))
    for kind in KINDS:
        kept = keep(desk.letters, kind)
        assert "Paga cuando" not in f"{kept.text} {kept.inputs} {kept.findings}"
