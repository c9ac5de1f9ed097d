"""The yearly limit of exits, counted in a workbook."""

import json
from dataclasses import replace
from datetime import date

import pytest
from package_firm import ANA, EVA, LEO, build_firm, put

from clientdesk.app.desk import Desk
from clientdesk.app.guard import guard_of
from clientdesk.domain.period import Period
from clientdesk.domain.records import GuardReading, Invoice, TimeEntry
from clientdesk.domain.review_records import Review, ReviewOutcome
from clientdesk.storage.store import Store

MAY = date(2026, 5, 4)


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    build_firm(store)
    return Desk(store, today)


def close(store: Store, client_id: int, day: date, outcome: ReviewOutcome) -> None:
    put(store, Review(client_id=client_id, opened_on=MAY, closed_on=day, outcome=outcome))


def earn(store: Store, client_id: int, net: int, hours: int) -> None:
    """A month of a client; an hour costs 36.00."""
    put(
        store,
        TimeEntry(
            client_id=client_id, staff_id=1, day=MAY, seconds=hours * 3600,
            source_key=f"t{client_id}",
        ),
        Invoice(
            client_id=client_id, number=f"F{client_id}", issued_on=MAY, net=net, total=net,
            source_key=f"i{client_id}",
        ),
    )  # fmt: skip


@pytest.mark.usefixtures("desk")
def test_prospects_are_no_clients(store: Store, today: date) -> None:
    guard = guard_of(store, today)
    assert (guard.clients, guard.let_go, guard.reading, guard.share) == (3, 0, GuardReading.ALL, 10)


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize(
    ("day", "counted"),
    [
        (date(2025, 12, 31), 0),
        (date(2026, 1, 1), 1),
        (date(2026, 11, 22), 1),
    ],
)
def test_those_let_go_since_the_first_of_january_count(
    store: Store, today: date, day: date, counted: int
) -> None:
    """Who went in another year is in neither number, even where nobody archived the client."""
    close(store, EVA, day, ReviewOutcome.LET_GO)
    guard = guard_of(store, today)
    assert (guard.let_go, guard.clients, guard.base) == (counted, 2, 2 + counted)


@pytest.mark.usefixtures("desk")
def test_on_the_first_of_january_the_count_begins_anew(store: Store) -> None:
    close(store, EVA, date(2026, 12, 31), ReviewOutcome.LET_GO)
    before, after = (guard_of(store, day) for day in (date(2026, 12, 31), date(2027, 1, 1)))
    assert (before.let_go, before.base) == (1, 3)
    assert (after.let_go, after.base) == (0, 2)


def test_a_review_that_is_opened_again_gives_the_exit_back(
    store: Store, desk: Desk, today: date
) -> None:
    close(store, EVA, MAY, ReviewOutcome.LET_GO)
    (review,) = desk.casework.reviews.of_client(EVA)
    desk.casework.reviews.reopen(review.id)
    guard = guard_of(store, today)
    assert (guard.let_go, guard.clients) == (0, 3)


@pytest.mark.usefixtures("desk")
def test_a_client_that_left_by_itself_or_was_kept_is_no_exit(store: Store, today: date) -> None:
    close(store, EVA, MAY, ReviewOutcome.LEFT)
    close(store, LEO, MAY, ReviewOutcome.RECOVERED)
    assert guard_of(store, today).let_go == 0


def test_the_limit_does_not_change_when_a_client_let_go_is_archived(
    store: Store, desk: Desk, today: date
) -> None:
    close(store, EVA, MAY, ReviewOutcome.LET_GO)
    before = guard_of(store, today)
    desk.clients.archive(EVA)
    assert guard_of(store, today) == before


def test_an_archived_client_that_was_not_let_go_is_none_any_more(
    store: Store, desk: Desk, today: date
) -> None:
    desk.clients.archive(LEO)
    assert guard_of(store, today).base == 2


def test_a_client_let_go_twice_counts_once(store: Store, desk: Desk, today: date) -> None:
    close(store, EVA, MAY, ReviewOutcome.LET_GO)
    close(store, EVA, today, ReviewOutcome.LET_GO)
    assert guard_of(store, today).let_go == 1
    assert desk.casework.reviews.of_client(EVA)


@pytest.mark.usefixtures("desk")
def test_weak_are_those_of_low_no_or_negative_profit(store: Store, today: date) -> None:
    # 300.00 for 10 h (360.00) is a loss, 500.00 for 13 h (468.00) is 6.4 %: low, and
    # 100.00 for 2 h (72.00) is 28 %: fair.
    earn(store, ANA, 30_000, 10)
    earn(store, EVA, 50_000, 13)
    earn(store, LEO, 10_000, 2)
    assert guard_of(store, today).weak == 2


@pytest.mark.usefixtures("desk")
def test_a_weak_client_that_was_let_go_counts_once_in_the_other_reading(
    store: Store, desk: Desk, today: date
) -> None:
    earn(store, ANA, 30_000, 10)
    earn(store, EVA, 50_000, 13)
    earn(store, LEO, 10_000, 2)
    close(store, ANA, MAY, ReviewOutcome.LET_GO)
    desk.firm.save(replace(desk.firm.firm(), guard_reading=GuardReading.WEAK, exit_share=50))
    guard = guard_of(store, today)
    # Eva, and Ana who went: half of two is one, and it is used.
    assert (guard.weak, guard.base, guard.limit, guard.left) == (1, 2, 1, 0)


def test_a_report_of_another_period_does_not_change_it(
    store: Store, desk: Desk, today: date
) -> None:
    earn(store, ANA, 30_000, 10)
    other = desk.portfolio.report(Period(date(2025, 1, 1), date(2025, 2, 1)))
    own = desk.portfolio.report(desk.portfolio.default_period())
    assert guard_of(store, today, other) == guard_of(store, today, own) == guard_of(store, today)


def test_the_report_for_other_programs_says_it(store: Store, desk: Desk) -> None:
    close(store, EVA, MAY, ReviewOutcome.LET_GO)
    desk.firm.save(replace(desk.firm.firm(), exit_share=34))
    found = json.loads(desk.reports().json(desk.portfolio.default_period()))["guard"]
    # 34 % of 3 are 1.02. Ana and Leo have work by their agreements, and no invoice: a loss.
    assert found == {
        "reading": "all",
        "share": 0.34,
        "clients": 2,
        "weak": 2,
        "base": 3,
        "let_go": 1,
        "limit": 1,
        "left": 0,
    }
