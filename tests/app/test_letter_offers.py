"""A package letter that is final is an offer made."""

import pytest
from letter_workbook import CLIENTS, TODAY, fill

from clientdesk.app.letters import Letters, SavedLetter
from clientdesk.domain.letter_inputs import LetterOption
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.package_records import Offer, OfferAnswer
from clientdesk.storage.rows import fetch
from clientdesk.storage.store import Store

OFFER = LetterKind.OFFER


@pytest.fixture
def letters(store: Store) -> Letters:
    fill(store, "es")
    return Letters(store, TODAY)


def keep(letters: Letters, client_id: int, kind: LetterKind = OFFER) -> SavedLetter:
    terms = letters.book.defaults(client_id, kind)
    return letters.keep(client_id, kind, terms, letters.book.compose(client_id, kind, terms))


def recommended(letters: Letters, client_id: int) -> LetterOption:
    options = letters.book.defaults(client_id, OFFER).options
    return next(option for option in options if option.recommended)


def test_the_offer_of_a_final_letter_waits_for_its_answer(store: Store, letters: Letters) -> None:
    client_id = CLIENTS["es"].id
    wanted = recommended(letters, client_id)
    changes = keep(letters, client_id).changes
    offers = fetch(store, Offer, "client_id = ? AND offered_on = ?", [client_id, str(TODAY)])
    assert [(each.package_id, each.price, each.answer) for each in offers] == [
        (wanted.package_id, wanted.price, OfferAnswer.OPEN)
    ]
    assert changes.touch("offer")


def test_an_offer_that_waits_already_is_not_made_twice(store: Store, letters: Letters) -> None:
    client_id = CLIENTS["es"].id
    keep(letters, client_id)
    before = fetch(store, Offer)
    keep(letters, client_id)
    assert fetch(store, Offer) == before


def test_undo_takes_the_letter_and_its_offer_back_together(store: Store, letters: Letters) -> None:
    before = fetch(store, Offer)
    keep(letters, CLIENTS["es"].id)
    store.undo()
    assert fetch(store, Offer) == before
    assert letters.kept(CLIENTS["es"].id) == []


def test_other_letters_offer_nothing(store: Store, letters: Letters) -> None:
    before = fetch(store, Offer)
    keep(letters, CLIENTS["es"].id, LetterKind.RENEGOTIATION)
    assert fetch(store, Offer) == before
