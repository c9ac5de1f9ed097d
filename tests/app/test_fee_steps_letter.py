"""The steps that a case holds become the steps of the renegotiation letter."""

from dataclasses import replace
from datetime import date

import pytest
from case_samples import accompany, open_case
from letter_samples import ESTUDIO
from package_firm import ANA, build_firm

from clientdesk.app.desk import Desk
from clientdesk.domain.fee_steps import with_steps
from clientdesk.domain.letter_inputs import FeeStage, LetterTerms
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.review_records import ReviewTerms, TermsSide
from clientdesk.storage.store import Store

FEBRUARY, MAY = FeeStage(date(2027, 2, 1), 35_000), FeeStage(date(2027, 5, 1), 40_000)
RENEGOTIATION = LetterKind.RENEGOTIATION


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """Ana pays 300.00 a month to a firm whose letters can be made final."""
    build_firm(store)
    accompany(store)
    desk = Desk(store, today)
    desk.firm.save(replace(ESTUDIO, language="en", currency="GBP"))
    return desk


def say(desk: Desk, fee: int, *steps: FeeStage, side: TermsSide = TermsSide.PROPOSED) -> None:
    firm = desk.firm.firm()
    note = with_steps("As talked about", steps, desk.formats(firm.language))
    review = desk.casework.reviews.of_client(ANA)
    review_id = review[0].id if review else open_case(desk, ANA)
    terms = ReviewTerms(
        review_id=review_id, side=side, fee=fee, starts_on=steps[0].starts_on, note=note
    )
    desk.casework.reviews.save_terms(review_id, [terms])


def defaults(desk: Desk, language: str = "") -> LetterTerms:
    return desk.letters.book.defaults(ANA, RENEGOTIATION, language)


@pytest.mark.parametrize("side", [TermsSide.PROPOSED, TermsSide.AGREED])
def test_the_letter_offers_the_steps_of_the_case(desk: Desk, side: TermsSide) -> None:
    say(desk, 40_000, FEBRUARY, MAY, side=side)
    terms = defaults(desk)
    assert terms.stages == (FEBRUARY, MAY)
    assert (terms.proposed_fee, terms.effective_date) == (40_000, FEBRUARY.starts_on)
    assert terms.valid_until == date(2027, 1, 31)


@pytest.mark.parametrize("language", ["en", "es"])
def test_steps_break_no_rule_of_the_letter(desk: Desk, language: str) -> None:
    say(desk, 40_000, FEBRUARY, MAY)
    book, terms = desk.letters.book, defaults(desk, language)

    def broken(terms: LetterTerms) -> list[str]:
        letter = book.compose(ANA, RENEGOTIATION, terms)
        return [each.rule for each in book.check(ANA, RENEGOTIATION, letter, terms)]

    assert terms.stages
    assert broken(terms) == broken(replace(terms, stages=()))


def test_steps_too_soon_for_the_notice_move_behind_it(desk: Desk) -> None:
    soon = FeeStage(date(2026, 12, 1), 35_000), FeeStage(date(2027, 3, 1), 40_000)
    say(desk, 40_000, *soon)
    # A rise of a third asks for 60 days from 22 November: 21 January, so 1 February.
    assert defaults(desk).stages == (FEBRUARY, MAY)


def test_steps_to_another_fee_are_left_out(desk: Desk) -> None:
    say(desk, 45_000, FEBRUARY, MAY)
    terms = defaults(desk)
    assert (terms.proposed_fee, terms.stages) == (45_000, ())


def test_the_first_step_leaves_time_for_the_notice(desk: Desk) -> None:
    doors = desk.casework.doors
    # 60 days for a rise above a fifth, else 30: 21 January and 22 December, then a first.
    assert doors.first_step(ANA, 30_000, 36_001) == date(2027, 2, 1)
    assert doors.first_step(ANA, 30_000, 36_000) == date(2027, 1, 1)
