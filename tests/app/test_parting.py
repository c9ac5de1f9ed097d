"""What is weighed before a client is let go, read from a workbook."""

from dataclasses import replace
from datetime import date

import pytest
from case_samples import accompany, complete_file, done, open_case, take_steps
from package_firm import ANA, EVA, build_firm, put

from clientdesk.app.desk import Desk
from clientdesk.app.guard import guard_of
from clientdesk.app.parting import Parting, PartingFigures
from clientdesk.domain.records import Invoice, TimeEntry
from clientdesk.domain.review_records import (
    ReviewNeed,
    ReviewOutcome,
    ReviewSaving,
    ReviewSuggestion,
    ReviewTerms,
    SavingKind,
    TermsSide,
)
from clientdesk.storage.store import Store


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    build_firm(store)
    accompany(store)
    return Desk(store, today)


def weighed(desk: Desk, review: int) -> Parting:
    with desk.on_snapshot(PartingFigures) as figures:
        return figures.of(review)


def work(store: Store, *months: int, hours: int = 20, net: int = 30_000) -> None:
    """An hour costs 36.00: 20 hours a month cost 720.00 against 300.00 of fees."""
    for month in months:
        day = date(2026, month, 5)
        put(
            store,
            TimeEntry(
                client_id=ANA, staff_id=1, day=day, seconds=hours * 3600, source_key=f"t{month}"
            ),
            Invoice(
                client_id=ANA, number=f"F{month}", issued_on=day, net=net, total=net,
                source_key=f"i{month}",
            ),
        )  # fmt: skip


def agree(desk: Desk, review: int, starts_on: date) -> None:
    agreed = ReviewTerms(review_id=review, side=TermsSide.AGREED, fee=30_000, starts_on=starts_on)
    desk.casework.reviews.save_terms(review, [agreed])


def test_remedies_are_read_from_the_lists_of_the_case(desk: Desk) -> None:
    reviews, review = desk.casework.reviews, open_case(desk)
    savings = [
        ReviewSaving(review_id=review, kind=SavingKind.COURIER, amount=900, agreed=agreed)
        for agreed in (True, False)
    ]
    reviews.save_savings(review, savings)
    take_steps(desk, review, until=4)
    advice = weighed(desk, review).advice
    assert (advice.tried, advice.agreed, advice.without_success) == (2, 1, 1)
    assert not advice.calls_for_it


def test_a_suggested_service_that_is_in_the_agreement_was_agreed_to(desk: Desk) -> None:
    reviews, review = desk.casework.reviews, open_case(desk)
    reviews.save_needs(review, [ReviewNeed(review_id=review, need="To plan")])
    (need,) = reviews.case(review).needs
    agreed = reviews.case(review).uses[0].service
    rows = [
        ReviewSuggestion(review_id=review, need_id=need.id, service=name, reply="Well")
        for name in (agreed, "Something else")
    ]
    reviews.save_suggestions(review, rows)
    advice = weighed(desk, review).advice
    assert (advice.tried, advice.agreed, advice.without_success) == (2, 1, 0)


def test_profit_counts_by_whole_quarters_since_the_agreed_terms(store: Store, desk: Desk) -> None:
    work(store, 5, 6, 7, 8, 9, 10)
    review = open_case(desk)
    agree(desk, review, date(2026, 5, 1))
    advice = weighed(desk, review).advice
    # 3 x (300.00 - 720.00) in each of the two.
    assert advice.quarters == (-126_000, -126_000)
    assert advice.loses_on
    assert advice.calls_for_it


def test_a_quarter_is_the_full_profit_of_its_months(store: Store, desk: Desk) -> None:
    work(store, 8, 9, 10, hours=5)
    review = open_case(desk)
    agree(desk, review, date(2026, 8, 1))
    # 5 hours at a cent a second are 180.00 a month: 3 x (300.00 - 180.00).
    assert weighed(desk, review).advice.quarters == (36_000,)


def test_before_a_quarter_is_over_profit_is_not_known(store: Store, desk: Desk) -> None:
    work(store, 9, 10)
    review = open_case(desk)
    assert weighed(desk, review).advice.quarters is None
    agree(desk, review, date(2026, 9, 1))
    assert weighed(desk, review).advice.quarters == ()


def test_exits_are_those_of_the_yearly_limit(store: Store, desk: Desk, today: date) -> None:
    review = open_case(desk)
    assert weighed(desk, review).exits == guard_of(store, today)


def test_an_archived_client_counts_in_the_year_it_was_let_go(desk: Desk) -> None:
    review = open_case(desk)
    take_steps(desk, review, until=6)
    desk.casework.reviews.save_step(done(review, 7))
    desk.casework.offboarding.save(complete_file())
    desk.casework.reviews.close(review, ReviewOutcome.LET_GO, "Luz")
    ana = next(each for each in desk.clients.all() if each.id == ANA)
    agreement = desk.clients.engagement(ANA)
    desk.clients.save(replace(ana, archived=True), agreement, desk.clients.services(ANA))
    exits = weighed(desk, open_case(desk, EVA)).exits
    assert (exits.let_go, exits.base) == (1, 3)
