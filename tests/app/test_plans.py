"""Plans are saved, edited, copied and deleted; none of it touches the firm's figures."""

from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date

import pytest
from package_firm import ANA, EVA, LEO, SMALL
from plan_samples import build_year, let_go, raised

from clientdesk.app.desk import Desk
from clientdesk.app.plans import SavedPlan
from clientdesk.domain.changes import ChangeInfo, ChangeLabel
from clientdesk.domain.period import Period
from clientdesk.domain.plan_records import ActionKind, PlanAction
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.review_records import Review
from clientdesk.storage.rows import fetch
from clientdesk.storage.store import Store


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    build_year(store)
    return Desk(store, today)


def kinds(plan: SavedPlan) -> dict[int, ActionKind]:
    return {action.client_id: action.kind for action in plan.actions}


def refused(code: RefusalCode) -> AbstractContextManager[object]:
    return pytest.raises(Refused, match=code.name)


def test_a_new_plan_goes_by_the_last_whole_months_and_starts_with_the_next(desk: Desk) -> None:
    added = desk.plans.add(" Spring ")
    saved = desk.plans.get(added.plan_id)
    assert (saved.plan.name, saved.plan.made_on) == ("Spring", date(2026, 11, 22))
    assert saved.period == desk.portfolio.default_period()
    assert saved.plan.starts_on == date(2026, 12, 1)
    assert (saved.actions, saved.is_started) == ((), False)
    assert added.changes.tables == {"plan"}


def test_a_plan_holds_what_it_does_with_each_client(desk: Desk) -> None:
    package = PlanAction(
        client_id=LEO, kind=ActionKind.PACKAGE, package_id=SMALL, fee=29_000, seconds=14_400
    )
    added = desk.plans.add("A", [raised(), let_go(EVA), package])
    saved = desk.plans.get(added.plan_id)
    assert kinds(saved) == {
        ANA: ActionKind.RAISE, EVA: ActionKind.LET_GO, LEO: ActionKind.PACKAGE
    }  # fmt: skip
    assert saved.actions[2] == replace(package, id=3, plan_id=added.plan_id)
    # Ana and Leo may say no; Eva is not asked.
    assert (saved.asked, saved.exits) == (2, 1)


def test_keeping_a_client_is_the_same_as_no_action(desk: Desk) -> None:
    plan_id = desk.plans.add("A", [raised(), PlanAction(client_id=EVA)]).plan_id
    assert kinds(desk.plans.get(plan_id)) == {ANA: ActionKind.RAISE}
    desk.plans.save_action(plan_id, PlanAction(client_id=ANA))
    assert desk.plans.get(plan_id).actions == ()


def test_a_client_that_is_let_go_is_not_asked(desk: Desk) -> None:
    plan_id = desk.plans.add("A", [replace(let_go(EVA), chance=40)]).plan_id
    assert desk.plans.get(plan_id).actions[0].chance == 100


def test_one_action_is_changed_and_the_others_are_left_alone(desk: Desk) -> None:
    plan_id = desk.plans.add("A", [raised(ANA), raised(EVA, 60_000)]).plan_id
    before = desk.plans.get(plan_id).actions
    desk.plans.save_action(plan_id, raised(EVA, 70_000))
    after = desk.plans.get(plan_id).actions
    assert after == (before[0], replace(before[1], fee=70_000))


def test_what_is_saved_unchanged_leaves_no_line_in_the_history(store: Store, desk: Desk) -> None:
    plan_id = desk.plans.add("A", [raised()]).plan_id
    for change in (
        desk.plans.save_actions(plan_id, [raised()]),
        desk.plans.rename(plan_id, "A "),
        desk.plans.set_reason(plan_id, ""),
    ):
        assert change.tables == frozenset()
    assert store.undoable() == ChangeInfo(ChangeLabel.ADD_PLAN, "A")


def test_the_head_of_a_plan_is_edited(desk: Desk) -> None:
    plan_id = desk.plans.add("A").plan_id
    half = Period(date(2026, 1, 1), date(2026, 7, 1))
    desk.plans.rename(plan_id, "B")
    desk.plans.set_reason(plan_id, " The bank asks for it. ")
    desk.plans.set_start(plan_id, date(2027, 2, 15))
    desk.plans.set_period(plan_id, half)
    saved = desk.plans.get(plan_id)
    assert (saved.plan.name, saved.plan.reason) == ("B", "The bank asks for it.")
    assert (saved.plan.starts_on, saved.period) == (date(2027, 2, 1), half)


def test_a_copy_is_a_plan_of_its_own(desk: Desk) -> None:
    first = desk.plans.add("A", [raised()]).plan_id
    desk.plans.set_reason(first, "Because")
    second = desk.plans.copy(first, "B").plan_id
    desk.plans.save_actions(second, [let_go(EVA)])
    assert kinds(desk.plans.get(first)) == {ANA: ActionKind.RAISE}
    assert kinds(desk.plans.get(second)) == {EVA: ActionKind.LET_GO}
    assert desk.plans.get(second).plan.reason == "Because"
    assert [each.plan.name for each in desk.plans.all()] == ["B", "A"]


def test_the_copy_of_a_started_plan_is_not_started(desk: Desk) -> None:
    first = desk.plans.add("A", [raised()]).plan_id
    desk.plans.start(first, "A")
    copy = desk.plans.get(desk.plans.copy(first, "B").plan_id)
    (action,) = copy.actions
    assert not copy.is_started
    assert (action.fee, action.review_id, action.fee_promised) == (40_000, None, None)


def test_a_deleted_plan_comes_back_with_undo(store: Store, desk: Desk) -> None:
    plan_id = desk.plans.add("A", [raised(), let_go(EVA)]).plan_id
    before = desk.plans.get(plan_id)
    desk.plans.delete(plan_id)
    assert desk.plans.all() == []
    with refused(RefusalCode.PLAN_UNKNOWN):
        desk.plans.get(plan_id)
    store.undo()
    assert desk.plans.get(plan_id) == before


@pytest.mark.parametrize(
    "action",
    [
        PlanAction(client_id=ANA, kind=ActionKind.RAISE),
        PlanAction(client_id=ANA, kind=ActionKind.PACKAGE, fee=29_000),
        PlanAction(client_id=ANA, kind=ActionKind.PACKAGE, package_id=SMALL),
        PlanAction(client_id=ANA, kind=ActionKind.SCOPE, fee=100),
        PlanAction(client_id=ANA, kind=ActionKind.SHARE),
        raised(chance=101),
        raised(chance=-1),
        raised(fee=-1),
        PlanAction(client_id=ANA, kind=ActionKind.SCOPE, seconds=-3600),
    ],
)
def test_an_action_that_is_not_complete_is_refused_and_nothing_is_saved(
    desk: Desk, action: PlanAction
) -> None:
    plan_id = desk.plans.add("A", [raised(EVA)]).plan_id
    before = desk.plans.get(plan_id)
    with pytest.raises(Refused) as found:
        desk.plans.save_actions(plan_id, [action])
    assert (found.value.code, found.value.details["name"]) == (RefusalCode.BAD_ACTION, "Ana")
    assert desk.plans.get(plan_id) == before


def test_a_client_has_one_action(desk: Desk) -> None:
    with refused(RefusalCode.BAD_ACTION):
        desk.plans.add("A", [raised(), let_go(ANA)])
    assert desk.plans.all() == []


def test_an_action_is_about_a_client_that_is_there(desk: Desk) -> None:
    with refused(RefusalCode.CLIENT_UNKNOWN):
        desk.plans.add("A", [raised(99)])


def test_a_plan_has_a_name(desk: Desk) -> None:
    with refused(RefusalCode.MISSING_NAME):
        desk.plans.add("  ")
    plan_id = desk.plans.add("A").plan_id
    for rename in (desk.plans.rename, desk.plans.copy):
        with refused(RefusalCode.MISSING_NAME):
            rename(plan_id, "")


def test_a_plan_that_is_not_there_is_refused(desk: Desk) -> None:
    for use in (
        lambda: desk.plans.get(7),
        lambda: desk.plans.copy(7, "B"),
        lambda: desk.plans.rename(7, "B"),
        lambda: desk.plans.save_actions(7, []),
        lambda: desk.plans.delete(7),
        lambda: desk.plans.start(7, "B"),
    ):
        with refused(RefusalCode.PLAN_UNKNOWN):
            use()


def test_a_plan_changes_no_figure_and_no_review_until_it_is_started(
    store: Store, desk: Desk
) -> None:
    period = desk.portfolio.default_period()
    before = desk.reports().json(period), desk.reports().csv(period)
    first = desk.plans.add("A", [raised(), let_go(EVA)]).plan_id
    second = desk.plans.copy(first, "B").plan_id
    desk.plans.save_action(second, raised(LEO, 99_000))
    desk.plans.set_reason(second, "Because")
    desk.plans.delete(first)
    assert (desk.reports().json(period), desk.reports().csv(period)) == before
    assert fetch(store, Review) == []
