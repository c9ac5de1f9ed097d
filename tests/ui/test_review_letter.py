"""The letter of a case: shown as it will be printed, with what the rules find, and made final."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from case_samples import accompany, open_case
from fakes import FakeAsk, press, shown
from package_firm import ANA, build_firm
from PySide6.QtWidgets import QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import Changes
from clientdesk.domain.country import Delivery
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import LetterState
from clientdesk.domain.letter_text import with_words, words_of
from clientdesk.storage.store import Store
from clientdesk.ui.letter_editor import LetterEditor
from clientdesk.ui.review_letter import LetterCard
from clientdesk.ui.reviews import ReviewsPage
from clientdesk.ui.session import Session
from clientdesk.ui.signs import Signs

THANKS = LetterKind.THANKS


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """A firm and a client that lack nothing in a letter."""
    build_firm(store)
    accompany(store)
    desk = Desk(store, today)
    firm = replace(
        desk.firm.firm(),
        name="Bea & Co",
        country="GB",
        currency="GBP",
        place="Bristol",
        address="4 Quay Street, Bristol",
        email="hello@example.org",
        phone="020 5550 0100",
        signer="Bea Hill",
        signer_role="Partner",
        contact="Bea Hill",
    )
    desk.firm.save(firm)
    client = replace(
        desk.clients.get(ANA), address="1 High Street", city="Bristol", contact="Mr Daniel Price"
    )
    desk.clients.save(client, desk.clients.engagement(ANA))
    return desk


@pytest.fixture
def review(desk: Desk) -> int:
    return open_case(desk, ANA)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, ask: FakeAsk) -> Iterator[ReviewsPage]:
    page = ReviewsPage(Session(desk, "en"), ask)
    page.changed.connect(page.refresh)
    page.resize(1366, 700)
    qtbot.addWidget(page)
    yield page
    page.may_leave()


def card(page: ReviewsPage) -> LetterCard:
    found = page.findChild(LetterCard)
    assert found is not None
    return found


def open_page(qtbot: QtBot, page: ReviewsPage) -> None:
    with qtbot.waitSignal(card(page)._reading.read):
        page.show()


def draft(desk: Desk, review: int) -> int:
    book = desk.letters.book
    terms = book.defaults(ANA, THANKS)
    letter = book.compose(ANA, THANKS, terms)
    return desk.letters.save_draft(ANA, THANKS, terms, letter, review_id=review).letter_id


def drop_address(desk: Desk) -> Changes:
    client = replace(desk.clients.get(ANA), address="", city="")
    return desk.clients.save(client, desk.clients.engagement(ANA))


def button(page: ReviewsPage, words: str) -> QPushButton:
    found = card(page).findChildren(QPushButton)
    return next(each for each in found if each.text().replace("&", "") == words)


def findings(page: ReviewsPage) -> list[str]:
    signs = card(page).findChild(Signs)
    assert signs is not None
    return signs.sentences


def test_a_case_without_a_letter_offers_to_write_one(
    qtbot: QtBot, page: ReviewsPage, review: int
) -> None:
    page.show()
    assert "No letter yet" in shown(card(page))
    press(qtbot, card(page), "Write a letter…")
    (editor,) = page.findChildren(LetterEditor)
    assert editor.isVisible()
    editor.reject()


def test_a_draft_is_shown_and_every_rule_that_holds_is_said(
    qtbot: QtBot, page: ReviewsPage, desk: Desk, review: int
) -> None:
    draft(desk, review)
    open_page(qtbot, page)
    assert {"Thank-you letter", "Draft · 22/11/2026"} <= set(shown(card(page)))
    assert findings(page) == ["Every rule holds."]
    assert card(page)._preview.document.pageCount() == 1
    assert button(page, "Print…").isEnabled()


def test_a_clean_draft_is_made_final_for_its_case(
    qtbot: QtBot, page: ReviewsPage, desk: Desk, review: int
) -> None:
    letter_id = draft(desk, review)
    open_page(qtbot, page)
    assert button(page, "Make final").property("role") == "primary"
    with qtbot.waitSignal(card(page)._reading.read):
        press(qtbot, card(page), "Make final")
    kept = desk.letters.get(letter_id)
    assert (kept.state, kept.review_id) == (LetterState.FINAL, review)
    assert "Final · 22/11/2026" in shown(card(page))
    assert not button(page, "Make final").isVisibleTo(page)
    assert button(page, "Open…").isVisibleTo(page)


def test_a_draft_that_a_rule_blocks_is_mended_first(
    qtbot: QtBot, page: ReviewsPage, desk: Desk, review: int
) -> None:
    draft(desk, review)
    drop_address(desk)
    open_page(qtbot, page)
    assert findings(page)[0].startswith("D02  ")
    assert not button(page, "Make final").isEnabled()
    assert button(page, "Edit…").property("role") == "primary"


def test_a_letter_is_checked_again_when_the_client_changes(
    qtbot: QtBot, page: ReviewsPage, desk: Desk, review: int
) -> None:
    draft(desk, review)
    open_page(qtbot, page)
    with qtbot.waitSignal(card(page)._reading.read):
        page.refresh(drop_address(desk))
    assert findings(page)[0].startswith("D02  ")


def test_the_editor_opens_on_the_letter_that_is_shown(
    qtbot: QtBot, page: ReviewsPage, desk: Desk, review: int
) -> None:
    draft(desk, review)
    open_page(qtbot, page)
    press(qtbot, card(page), "Edit…")
    (editor,) = page.findChildren(LetterEditor)
    assert "Thank-you letter" in " ".join(
        box.currentText() for box in editor.findChildren(QComboBox)
    )
    editor.reject()


def test_of_several_letters_the_newest_comes_first_and_another_can_be_chosen(
    qtbot: QtBot, page: ReviewsPage, desk: Desk, review: int
) -> None:
    first = draft(desk, review)
    terms = desk.letters.terms_of(desk.letters.get(first))
    letter = desk.letters.letter_of(desk.letters.get(first))
    desk.letters.keep(ANA, THANKS, terms, letter, draft_id=first, review_id=review)
    second = draft(desk, review)
    open_page(qtbot, page)
    box = card(page).findChild(QComboBox)
    assert box is not None
    assert box.isVisibleTo(page)
    shown_first = card(page).letter
    assert shown_first is not None
    assert shown_first.id == second
    box.setFocus()
    box.setCurrentIndex(1)
    with qtbot.waitSignal(card(page)._reading.read):
        box.activated.emit(1)
    assert "Final · 22/11/2026" in shown(card(page))


def test_how_a_letter_went_out_is_said(
    qtbot: QtBot, page: ReviewsPage, desk: Desk, review: int, today: date
) -> None:
    letter_id = draft(desk, review)
    kept = desk.letters.get(letter_id)
    letters = desk.letters
    terms, letter = letters.terms_of(kept), letters.letter_of(kept)
    letters.keep(ANA, THANKS, terms, letter, draft_id=letter_id, review_id=review)
    letters.record_delivery(letter_id, Delivery.TRACKED_POST, today)
    open_page(qtbot, page)
    assert "Final · Tracked post, 22/11/2026" in shown(card(page))


def test_a_final_letter_that_was_warned_of_is_not_said_to_be_still_a_draft(
    qtbot: QtBot, page: ReviewsPage, desk: Desk, review: int
) -> None:
    letters, letter_id = desk.letters, draft(desk, review)
    kept = letters.get(letter_id)
    words = words_of(letters.letter_of(kept))
    promising = replace(words, text=f"{words.text}\n\nWe guarantee an early reply.")
    letter = with_words(letters.letter_of(kept), promising)
    letters.save_draft(ANA, THANKS, letters.terms_of(kept), letter, letter_id, review)
    open_page(qtbot, page)
    assert findings(page)[-1] == "Nothing keeps it from being final."
    with qtbot.waitSignal(card(page)._reading.read):
        press(qtbot, card(page), "Make final")
    assert letters.get(letter_id).state is LetterState.FINAL
    assert findings(page)
    assert "Nothing keeps it from being final." not in findings(page)


def test_while_a_letter_is_made_final_nothing_else_can_be_done_with_it(
    qtbot: QtBot, page: ReviewsPage, desk: Desk, review: int
) -> None:
    letter_id = draft(desk, review)
    open_page(qtbot, page)
    press(qtbot, card(page), "Make final")
    assert not card(page).isEnabled()
    assert desk.letters.get(letter_id).state is LetterState.DRAFT  # still at work elsewhere
    qtbot.waitUntil(lambda: card(page).isEnabled())
    assert desk.letters.get(letter_id).state is LetterState.FINAL
