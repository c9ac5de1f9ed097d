"""A renegotiation letter says what its case says: the fee talked about, to the cent (F03)."""

from dataclasses import replace
from datetime import date

import pytest
from case_samples import accompany, open_case
from package_firm import ANA, build_firm, put

from clientdesk.app.desk import Desk
from clientdesk.domain.letter_inputs import LetterTerms
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.records import TimeEntry
from clientdesk.domain.review_records import ReviewOutcome, ReviewTerms, TermsSide
from clientdesk.storage.store import Store

MONTHS = [date(2026, month, 5) for month in range(1, 11)]


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """Ana pays 300.00 a month; 20 hours a month cost 720.00."""
    build_firm(store)
    accompany(store)
    entries = [
        TimeEntry(client_id=ANA, staff_id=1, day=day, seconds=20 * 3600, source_key=f"t{day}")
        for day in MONTHS
    ]
    put(store, *entries)
    desk = Desk(store, today)
    desk.firm.save(replace(desk.firm.firm(), name="Bea & Co", country="GB", currency="GBP"))
    return desk


def say(desk: Desk, review: int, **fees: int | None) -> None:
    rows = [
        ReviewTerms(review_id=review, side=TermsSide(side), fee=fee, starts_on=date(2027, 5, 1))
        for side, fee in fees.items()
    ]
    desk.casework.reviews.save_terms(review, rows)


def defaults(desk: Desk) -> LetterTerms:
    return desk.letters.book.defaults(ANA, LetterKind.RENEGOTIATION)


def test_without_a_case_the_fee_is_the_one_that_reaches_the_target(desk: Desk) -> None:
    assert defaults(desk).proposed_fee == desk.casework.doors.of(ANA).fee


def test_the_proposed_fee_and_its_day_are_those_of_the_case(desk: Desk) -> None:
    say(desk, open_case(desk, ANA), original=30_000, proposed=41_250)
    terms = defaults(desk)
    assert (terms.proposed_fee, terms.effective_date) == (41_250, date(2027, 5, 1))


def test_what_was_agreed_goes_before_what_was_proposed(desk: Desk) -> None:
    say(desk, open_case(desk, ANA), proposed=41_250, agreed=39_000)
    assert defaults(desk).proposed_fee == 39_000


def test_a_day_too_soon_for_the_notice_is_not_taken(desk: Desk) -> None:
    review = open_case(desk, ANA)
    soon = ReviewTerms(
        review_id=review, side=TermsSide.PROPOSED, fee=41_250, starts_on=date(2026, 12, 1)
    )
    desk.casework.reviews.save_terms(review, [soon])
    assert defaults(desk).effective_date > date(2026, 12, 21), "30 days of notice"


def test_a_case_without_a_rise_changes_nothing(desk: Desk) -> None:
    target = desk.casework.doors.of(ANA).fee
    say(desk, open_case(desk, ANA), proposed=None, agreed=30_000)
    assert defaults(desk).proposed_fee == target


def test_a_closed_case_is_past(desk: Desk) -> None:
    target = desk.casework.doors.of(ANA).fee
    review = open_case(desk, ANA)
    say(desk, review, proposed=41_250)
    desk.casework.reviews.close(review, ReviewOutcome.KEPT)
    assert defaults(desk).proposed_fee == target


def test_the_option_of_todays_scope_costs_what_the_case_says(desk: Desk) -> None:
    say(desk, open_case(desk, ANA), proposed=41_250)
    prices = [option.price for option in defaults(desk).options]
    assert not prices or prices[-1] == 41_250


def test_a_steep_rise_comes_in_steps_unless_it_was_agreed_as_it_is(desk: Desk) -> None:
    # From 300.00 to 480.00: 60 % more, so in two steps of 90.00.
    review = open_case(desk, ANA)
    say(desk, review, proposed=48_000)
    terms = defaults(desk)
    assert [stage.fee for stage in terms.stages] == [39_000, 48_000]
    assert terms.stages[0].starts_on == terms.effective_date
    say(desk, review, proposed=48_000, agreed=48_000)
    assert defaults(desk).stages == ()
