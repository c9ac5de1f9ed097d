"""Saved plans worked out beside one another."""

from datetime import date

import pytest
from package_firm import EVA, LEO
from plan_samples import build_year, let_go, raised

from clientdesk.app.desk import Desk
from clientdesk.app.plan_figures import PlanFigures
from clientdesk.domain.period import Period
from clientdesk.domain.plan_summary import PlanSummary
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.storage.store import Store


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    build_year(store)
    return Desk(store, today)


def compared(desk: Desk, *plan_ids: int) -> list[PlanSummary]:
    with desk.on_snapshot(PlanFigures) as figures:
        return [each.summary for each in figures.compare(plan_ids)]


def test_plans_stand_beside_one_another_in_the_order_asked_for(desk: Desk) -> None:
    raising = desk.plans.add("Raise", [raised(fee=40_000, chance=100)]).plan_id
    parting = desk.plans.add("Part", [let_go(LEO)]).plan_id
    first, second = compared(desk, parting, raising)
    # Leo brings 64.00 in each of ten months; Ana would pay 100.00 more in each.
    assert first.effect.full_profit == -64_000
    assert second.effect.full_profit == 100_000
    assert first.today == second.today
    assert (first.exits, first.is_over_guard, second.exits) == (1, True, 0)


def test_a_plan_is_worked_out_over_its_own_period(desk: Desk) -> None:
    half = Period(date(2026, 1, 1), date(2026, 7, 1))
    plan_id = desk.plans.add("Half", [raised(fee=40_000, chance=100)], half).plan_id
    (summary,) = compared(desk, plan_id)
    # 100.00 more in each of six months.
    assert (summary.period, summary.effect.fees) == (half, 60_000)
    assert summary.a_month(summary.effect.fees) == 10_000


def test_an_empty_plan_is_today(desk: Desk) -> None:
    plan_id = desk.plans.add("Nothing").plan_id
    with desk.on_snapshot(PlanFigures) as figures:
        summary = figures.summary(plan_id)
    assert summary.planned == summary.expected.total == summary.today


def test_a_plan_of_another_day_keeps_what_it_said(store: Store, desk: Desk) -> None:
    """Its period is stored with it: later records of other months do not change it."""
    plan_id = desk.plans.add("Kept", [raised(EVA, 60_000, chance=100)]).plan_id
    later = Desk(store, date(2027, 3, 1))
    assert compared(later, plan_id)[0].effect == compared(desk, plan_id)[0].effect


def test_a_plan_that_is_not_there_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused) as found:
        compared(desk, 7)
    assert found.value.code is RefusalCode.PLAN_UNKNOWN
