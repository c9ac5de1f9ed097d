"""A plan is started: the reviews it opens or joins, what it promises, and one step back."""

import json
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date

import pytest
from case_samples import done
from package_firm import ANA, EVA, LEO, SMALL, put
from plan_samples import build_year, let_go, raised

from clientdesk.app.desk import Desk
from clientdesk.app.plan_start import PlanStart
from clientdesk.domain.changes import ChangeInfo, ChangeLabel
from clientdesk.domain.period import Period
from clientdesk.domain.plan_records import ActionKind, PlanAction
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Expense
from clientdesk.domain.review import terms_of
from clientdesk.domain.review_records import ReviewTerms, Step, TermsSide
from clientdesk.storage.rows import fetch
from clientdesk.storage.store import Store

CAUSE = "The plan Spring"


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    build_year(store)
    return Desk(store, today)


def add(desk: Desk, *actions: PlanAction) -> int:
    return desk.plans.add("Spring", actions).plan_id


def refused(code: RefusalCode) -> AbstractContextManager[object]:
    return pytest.raises(Refused, match=code.name)


def proposal(desk: Desk, review_id: int) -> ReviewTerms:
    found = terms_of(desk.casework.reviews.case(review_id).terms, TermsSide.PROPOSED)
    assert found is not None
    return found


def action_of(desk: Desk, plan_id: int, client_id: int) -> PlanAction:
    return next(a for a in desk.plans.get(plan_id).actions if a.client_id == client_id)


def all_rows(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every journaled table."""
    names = store.db.execute(
        "SELECT DISTINCT tbl_name FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall()
    return {name: store.db.execute(f"SELECT * FROM {name}").fetchall() for (name,) in names}


def test_every_action_opens_a_review_that_says_where_it_comes_from(desk: Desk) -> None:
    plan_id = add(desk, raised(), let_go(EVA))
    desk.plans.set_reason(plan_id, "It asks for what we do not do.")
    made = desk.plans.start(plan_id, CAUSE, "Luz")
    assert made.opened == 2
    cases = [desk.casework.reviews.case(each) for each in made.review_ids]
    assert [case.client.name for case in cases] == ["Ana", "Eva"]
    assert {(case.review.cause, case.review.owner) for case in cases} == {(CAUSE, "Luz")}
    assert desk.plans.get(plan_id).plan.started_on == desk.today
    assert action_of(desk, plan_id, ANA).review_id == made.review_ids[0]
    # The case is filled like any other: what is agreed today stands beside the proposal.
    assert [each.service for each in cases[0].uses] == ["1", "3"]
    original = terms_of(cases[0].terms, TermsSide.ORIGINAL)
    assert original is not None
    assert original.fee == 30_000


def test_the_review_proposes_the_terms_of_the_plan(desk: Desk) -> None:
    plan_id = add(desk, replace(raised(fee=41_500), note="In two steps"))
    desk.plans.set_start(plan_id, date(2027, 1, 1))
    (review_id,) = desk.plans.start(plan_id, CAUSE).review_ids
    found = proposal(desk, review_id)
    assert (found.fee, found.starts_on) == (41_500, date(2027, 1, 1))
    assert found.note == "In two steps"


def test_a_package_is_the_scope_that_is_proposed(desk: Desk) -> None:
    package = PlanAction(
        client_id=ANA, kind=ActionKind.PACKAGE, package_id=SMALL, fee=29_000, seconds=14_400
    )
    (review_id,) = desk.plans.start(add(desk, package), CAUSE).review_ids
    found = proposal(desk, review_id)
    assert (found.fee, found.scope) == (29_000, "Small")


def test_less_scope_is_proposed_at_todays_fee(desk: Desk) -> None:
    scope = PlanAction(client_id=ANA, kind=ActionKind.SCOPE, seconds=18_000)
    (review_id,) = desk.plans.start(add(desk, scope), CAUSE).review_ids
    assert proposal(desk, review_id).fee == 30_000


def test_costs_to_share_are_proposed_as_that_part_of_the_savings(store: Store, desk: Desk) -> None:
    courier = Expense(
        client_id=ANA, day=date(2026, 3, 3), amount=24_000, description="Courier", source_key="e"
    )
    put(store, courier)
    # 240.00 in the twelve months are 20.00 a month, of which 5.00 are a quarter.
    plan_id = add(desk, PlanAction(client_id=ANA, kind=ActionKind.SHARE, shared=500))
    (review_id,) = desk.plans.start(plan_id, CAUSE).review_ids
    (saving,) = desk.casework.reviews.case(review_id).savings
    assert (saving.amount, saving.share) == (2_000, 25)


def test_before_letting_go_the_review_proposes_the_fee_that_reaches_the_target(
    desk: Desk,
) -> None:
    plan_id = add(desk, let_go(ANA))
    desk.plans.set_reason(plan_id, "Because")
    with desk.on_snapshot(PlanStart) as start:
        assert start.of(plan_id).guard.left == 0
    (review_id,) = desk.plans.start(plan_id, CAUSE).review_ids
    # 360.00 of cost a month at a margin of 40 %: 600.00.
    assert proposal(desk, review_id).fee == 60_000


def test_what_is_promised_is_an_average_month_before_and_with_the_plan(desk: Desk) -> None:
    scope = PlanAction(client_id=EVA, kind=ActionKind.SCOPE, seconds=7_200)
    plan_id = add(desk, raised(fee=40_000), scope, let_go(LEO))
    desk.plans.set_reason(plan_id, "Because")
    desk.plans.start(plan_id, CAUSE)
    ana, eva, leo = desk.plans.get(plan_id).actions
    # Ten hours cost 360.00; contribution 300.00 - 360.00, then 400.00 - 360.00.
    assert (ana.fee_before, ana.seconds_before, ana.profit_before) == (30_000, 36_000, -6_000)
    assert (ana.fee_promised, ana.seconds_promised, ana.profit_promised) == (40_000, 36_000, 4_000)
    # 500.00 for five hours (180.00), then for two (72.00).
    assert (eva.fee_before, eva.seconds_before, eva.profit_before) == (50_000, 18_000, 32_000)
    assert (eva.fee_promised, eva.seconds_promised, eva.profit_promised) == (50_000, 7_200, 42_800)
    # 100.00 for an hour (36.00), then nothing.
    assert (leo.fee_before, leo.seconds_before, leo.profit_before) == (10_000, 3_600, 6_400)
    assert (leo.fee_promised, leo.seconds_promised, leo.profit_promised) == (0, 0, 0)


def test_one_undo_takes_the_start_back_and_one_redo_makes_it_again(
    store: Store, desk: Desk
) -> None:
    plan_id = add(desk, raised(), raised(EVA, 60_000))
    before = all_rows(store)
    desk.plans.start(plan_id, CAUSE)
    after = all_rows(store)
    assert store.undoable() == ChangeInfo(ChangeLabel.START_PLAN, "Spring")
    store.undo()
    assert all_rows(store) == before
    store.redo()
    assert all_rows(store) == after


def test_an_open_review_is_joined_and_takes_the_fee_of_the_plan(desk: Desk) -> None:
    open_one = desk.casework.reviews.open(ANA, "Bea", "Pays late").review_id
    plan_id = add(desk, raised(fee=41_500), raised(EVA, 60_000))
    started = desk.plans.start(plan_id, CAUSE)
    assert started.opened == 1
    assert started.review_ids[0] == open_one
    case = desk.casework.reviews.case(open_one)
    assert (case.review.owner, case.review.cause) == ("Bea", "Pays late")
    assert proposal(desk, open_one).fee == 41_500
    assert [each.side for each in case.terms].count(TermsSide.PROPOSED) == 1
    assert len(desk.casework.reviews.of_client(ANA)) == 1


def test_an_open_review_without_a_proposal_gets_the_plans(desk: Desk) -> None:
    open_one = desk.casework.reviews.open(ANA).review_id
    desk.casework.reviews.save_terms(open_one, [])
    desk.plans.start(add(desk, raised(fee=41_500)), CAUSE)
    assert proposal(desk, open_one).fee == 41_500


@pytest.mark.parametrize("side", [TermsSide.COUNTER, TermsSide.AGREED])
def test_what_a_client_answered_already_is_not_written_over(desk: Desk, side: TermsSide) -> None:
    reviews = desk.casework.reviews
    open_one = reviews.open(ANA).review_id
    told = ReviewTerms(review_id=open_one, side=side, fee=33_000)
    reviews.save_terms(open_one, [*reviews.case(open_one).terms, told])
    before = reviews.case(open_one).terms
    desk.plans.start(add(desk, raised(fee=41_500)), CAUSE)
    assert reviews.case(open_one).terms == before


def test_terms_that_were_put_to_the_client_are_not_written_over(desk: Desk) -> None:
    reviews = desk.casework.reviews
    open_one = reviews.open(ANA).review_id
    reviews.save_step(done(open_one, Step.EVALUATION))
    before = reviews.case(open_one).terms
    desk.plans.start(add(desk, raised(fee=41_500)), CAUSE)
    assert reviews.case(open_one).terms == before


def test_joining_a_review_to_let_go_leaves_its_proposal(desk: Desk) -> None:
    open_one = desk.casework.reviews.open(ANA).review_id
    before = desk.casework.reviews.case(open_one).terms
    plan_id = add(desk, let_go(ANA))
    desk.plans.set_reason(plan_id, "Because")
    assert desk.plans.start(plan_id, CAUSE).opened == 0
    assert desk.casework.reviews.case(open_one).terms == before


def test_a_plan_that_does_nothing_is_not_started(desk: Desk) -> None:
    with refused(RefusalCode.PLAN_EMPTY):
        desk.plans.start(add(desk), CAUSE)


def test_over_the_yearly_limit_a_written_reason_is_asked_for(store: Store, desk: Desk) -> None:
    plan_id = add(desk, let_go(EVA), raised())
    with pytest.raises(Refused) as found:
        desk.plans.start(plan_id, CAUSE)
    # A tenth of three clients is nobody.
    assert found.value.code is RefusalCode.PLAN_REASON
    assert found.value.details == {"exits": "1", "left": "0"}
    assert fetch(store, ReviewTerms) == []
    desk.plans.set_reason(plan_id, "It asks for what we do not do.")
    assert desk.plans.start(plan_id, CAUSE).opened == 2


def test_within_the_yearly_limit_no_reason_is_asked_for(desk: Desk) -> None:
    desk.firm.save(replace(desk.firm.firm(), exit_share=34))
    assert desk.plans.start(add(desk, let_go(EVA)), CAUSE).opened == 1
    with refused(RefusalCode.PLAN_REASON):  # 34 % of three are one, not two
        desk.plans.start(add(desk, let_go(EVA), let_go(LEO)), CAUSE)


def test_a_started_plan_is_not_changed_any_more(desk: Desk) -> None:
    plan_id = add(desk, raised())
    desk.plans.start(plan_id, CAUSE)
    before = desk.plans.get(plan_id)
    for use in (
        lambda: desk.plans.start(plan_id, CAUSE),
        lambda: desk.plans.save_actions(plan_id, []),
        lambda: desk.plans.save_action(plan_id, raised(EVA)),
        lambda: desk.plans.set_reason(plan_id, "x"),
        lambda: desk.plans.set_start(plan_id, desk.today),
        lambda: desk.plans.set_period(plan_id, before.period),
    ):
        with pytest.raises(Refused) as found:
            use()
        assert found.value.code is RefusalCode.PLAN_STARTED
        assert found.value.details == {"name": "Spring", "day": "2026-11-22"}
    assert desk.plans.get(plan_id) == before


def test_a_started_plan_can_be_renamed_and_deleted_and_its_reviews_stay(desk: Desk) -> None:
    plan_id = add(desk, raised())
    (review_id,) = desk.plans.start(plan_id, CAUSE).review_ids
    desk.plans.rename(plan_id, "Summer")
    desk.plans.delete(plan_id)
    assert desk.casework.reviews.case(review_id).client.name == "Ana"


def test_a_review_that_is_deleted_leaves_the_plan_and_undo_joins_them_again(
    store: Store, desk: Desk
) -> None:
    plan_id = add(desk, raised())
    (review_id,) = desk.plans.start(plan_id, CAUSE).review_ids
    desk.casework.reviews.delete(review_id)
    assert action_of(desk, plan_id, ANA).review_id is None
    assert action_of(desk, plan_id, ANA).fee_promised == 40_000
    store.undo()
    assert action_of(desk, plan_id, ANA).review_id == review_id


def test_nothing_is_done_with_a_client_that_was_archived_meanwhile(desk: Desk) -> None:
    plan_id = add(desk, raised(), raised(EVA, 60_000))
    desk.clients.archive(ANA)
    assert desk.plans.start(plan_id, CAUSE).opened == 1
    assert desk.casework.reviews.of_client(ANA) == []
    with refused(RefusalCode.PLAN_EMPTY):
        desk.plans.start(add(desk, raised()), CAUSE)


def test_what_a_job_read_is_written_as_if_it_were_read_now(store: Store, desk: Desk) -> None:
    plan_id = add(desk, raised(), raised(EVA, 60_000))
    with desk.on_snapshot(PlanStart) as start:
        prepared = start.of(plan_id)
    desk.plans.start(plan_id, CAUSE, prepared=prepared)
    with_job = all_rows(store)
    store.undo()
    desk.plans.start(plan_id, CAUSE)
    assert all_rows(store) == with_job


def test_what_a_job_read_is_read_again_where_the_workbook_changed(desk: Desk) -> None:
    plan_id = add(desk, raised(), raised(EVA, 60_000))
    with desk.on_snapshot(PlanStart) as start:
        prepared = start.of(plan_id)
    desk.plans.save_actions(plan_id, [raised(LEO, 20_000)])
    (review_id,) = desk.plans.start(plan_id, CAUSE, prepared=prepared).review_ids
    assert desk.casework.reviews.case(review_id).client.name == "Leo"


def test_the_figures_of_the_firm_are_the_same_after_the_start(desk: Desk) -> None:
    """Opening reviews is talk: no fee changes before it is agreed."""
    period = desk.portfolio.default_period()
    before = json.loads(desk.reports().json(period))
    desk.plans.start(add(desk, raised(), raised(EVA, 60_000)), CAUSE)
    assert json.loads(desk.reports().json(period)) == before


@pytest.mark.parametrize("first", [date(2024, 1, 1), date(2030, 1, 1)])
def test_over_a_period_without_records_no_month_before_is_made_up(desk: Desk, first: date) -> None:
    period = Period(first, first.replace(month=4))
    plan_id = desk.plans.add("Spring", [raised(fee=40_000)], period).plan_id
    started = desk.plans.start(plan_id, CAUSE)
    (ana,) = desk.plans.get(plan_id).actions
    assert (ana.fee_before, ana.seconds_before, ana.profit_before) == (None, None, None)
    assert (ana.fee_promised, ana.seconds_promised, ana.profit_promised) == (None, None, None)
    assert proposal(desk, started.review_ids[0]).fee == 40_000, "the review is opened all the same"
