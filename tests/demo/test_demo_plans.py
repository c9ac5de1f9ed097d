"""The demo firm plans: a plan that was started months ago, and one for the year to come."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest

from clientdesk.app.checks import faults
from clientdesk.app.demo import fill_with_demo
from clientdesk.app.desk import Desk
from clientdesk.app.guard import guard_of
from clientdesk.app.plans import SavedPlan
from clientdesk.domain.plan_records import ActionKind
from clientdesk.domain.review_records import ReviewOutcome
from clientdesk.storage.store import Store

TODAY = date(2026, 11, 22)


def demo(language: str, today: date) -> Iterator[tuple[Store, Desk]]:
    store = Store.in_memory(lambda: datetime(2026, 11, 22, 9, 12))
    desk = Desk(store, today)
    fill_with_demo(desk, language)
    yield store, desk
    store.close()


@pytest.fixture(scope="module", params=["es", "en"])
def made(request: pytest.FixtureRequest) -> Iterator[tuple[Store, Desk]]:
    yield from demo(request.param, TODAY)


@pytest.fixture
def desk(made: tuple[Store, Desk]) -> Desk:
    return made[1]


@pytest.fixture
def plans(desk: Desk) -> list[SavedPlan]:
    return desk.plans.all()


def test_one_plan_was_started_and_one_waits(plans: list[SavedPlan]) -> None:
    assert [plan.is_started for plan in plans] == [False, True]
    assert {len(plan.actions) for plan in plans} == {5, 6}
    assert {action.kind for plan in plans for action in plan.actions} == {
        ActionKind.RAISE, ActionKind.PACKAGE, ActionKind.SCOPE, ActionKind.LET_GO
    }  # fmt: skip


def test_at_least_three_whole_months_have_passed_since_the_start(
    desk: Desk, plans: list[SavedPlan]
) -> None:
    known_until = desk.portfolio.default_period().end
    # June to October.
    assert (known_until.year, known_until.month - plans[1].plan.starts_on.month) == (2026, 5)


def test_every_client_of_the_plan_has_its_review(desk: Desk, plans: list[SavedPlan]) -> None:
    reviews = desk.casework.reviews
    cases = [reviews.case(action.review_id or 0) for action in plans[1].actions]
    assert [case.client.id for case in cases] == [a.client_id for a in plans[1].actions]
    outcomes = [case.review.outcome for case in cases]
    assert outcomes.count(ReviewOutcome.RECOVERED) == 4
    assert outcomes.count(ReviewOutcome.KEPT) == 1
    assert outcomes.count(None) == 1


def test_who_agreed_is_on_the_package_that_the_plan_proposed(
    desk: Desk, plans: list[SavedPlan]
) -> None:
    stays = desk.packages.on_package()
    reviews = desk.casework.reviews
    for action in plans[1].actions:
        if reviews.case(action.review_id or 0).review.outcome is ReviewOutcome.RECOVERED:
            stay = stays[action.client_id]
            assert (stay.package_id, stay.price) == (action.package_id, action.fee)


def test_the_plan_promised_something_for_every_client(plans: list[SavedPlan]) -> None:
    for action in plans[1].actions:
        assert None not in (action.fee_before, action.seconds_before, action.profit_before)
        assert (action.profit_promised or 0) > (action.profit_before or 0)


def test_the_plans_are_within_the_yearly_limit_and_the_workbook_is_whole(
    made: tuple[Store, Desk], plans: list[SavedPlan]
) -> None:
    store, desk = made
    guard = guard_of(store, TODAY)
    assert not any(guard.is_over_with(plan.exits) for plan in plans)
    assert faults(desk) == []


def test_plans_of_later_are_left_out() -> None:
    for today, count in ((date(2026, 5, 25), 0), (date(2026, 9, 1), 1)):
        for _, desk in demo("en", today):
            assert len(desk.plans.all()) == count
