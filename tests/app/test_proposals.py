"""A plan proposed out of a workbook: who can be asked for what, and what is best."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest
from case_samples import open_case, sign
from package_firm import ANA, EVA, LEO, MIDDLE, SMALL, ZOE, put
from plan_samples import build_year

from clientdesk.app.desk import Desk
from clientdesk.app.proposals import Proposals
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.package_records import ClientPackage
from clientdesk.domain.period import Period
from clientdesk.domain.plan_records import ActionKind, IfRefused, PlanAction
from clientdesk.domain.records import Client, Payment, Tool, ToolPricing
from clientdesk.domain.review_records import ReviewOutcome, ReviewTerms, TermsSide
from clientdesk.storage.rows import get, update
from clientdesk.storage.store import Store

DECEMBER = date(2026, 12, 1)


@pytest.fixture
def desk(store: Store, today: date) -> Iterator[Desk]:
    build_year(store)
    yield Desk(store, today)


@contextmanager
def proposals(store: Store, today: date) -> Iterator[Proposals]:
    with store.snapshot() as snapshot:
        yield Proposals(snapshot, today)


def kinds(store: Store, today: date, client_id: int) -> set[ActionKind]:
    found = Proposals(store, today).material().options.of(client_id)
    return {each.kind for each in found}


def test_the_best_plan_of_a_small_firm(desk: Desk, store: Store, today: date) -> None:
    # Ana pays 300.00 for 360.00 of work; the target would be 600.00, what she can pay is half more
    # than today. At 50 % she agrees to 150.00 more in ten months; if not, she stays as she is.
    # The others are at the target, and of three clients a tenth is none.
    found = Proposals(store, today)
    material = found.material()
    proposal = material.propose()
    assert proposal.actions == (
        PlanAction(client_id=ANA, kind=ActionKind.RAISE, fee=45_000, chance=50),
    )
    assert (proposal.effect, proposal.proved) == (75_000, True)
    summary = material.summary(proposal.actions, found.starts_on)
    assert (summary.today.fees, summary.planned.fees) == (900_000, 1_050_000)
    assert summary.today.full_profit == 900_000 - 576_000
    assert summary.expected.total.full_profit == 324_000 + 75_000
    assert (summary.guard.clients, summary.guard.left) == (3, 0)
    assert summary.cash[0].month == found.starts_on == DECEMBER


def test_a_plan_proposed_is_saved_and_changes_no_figure(
    desk: Desk, store: Store, today: date
) -> None:
    before = desk.reports().json(desk.portfolio.default_period())
    plan_id = desk.plans.add("Best", Proposals(store, today).material().propose().actions).plan_id
    assert [each.client_id for each in desk.plans.get(plan_id).actions] == [ANA]
    assert desk.reports().json(desk.portfolio.default_period()) == before


def test_clients_pay_at_once_where_no_payment_is_recorded(
    desk: Desk, store: Store, today: date
) -> None:
    # Else all of ten months would look unpaid and no new fee would ever come in.
    plan = (PlanAction(client_id=ANA, kind=ActionKind.RAISE, fee=45_000),)
    found = Proposals(store, today)
    assert found.material().summary(plan, DECEMBER).cash[0].effect == 15_000
    # Once an invoice of Eva's is paid, Ana is seen to have paid none of hers.
    put(store, Payment(invoice_id=11, day=date(2026, 10, 30), amount=50_000))
    assert found.basis().clients[ANA].months_to_pay > 0
    assert found.material().summary(plan, DECEMBER).cash[0].effect == 0


def test_material_is_worked_with_when_the_snapshot_is_gone(
    desk: Desk, store: Store, today: date
) -> None:
    with desk.on_snapshot(Proposals) as found:
        material = found.material()
        starts_on = found.starts_on
    proposal = material.propose()
    summary = material.summary(proposal.actions, starts_on)
    assert summary.expected.full_profit - summary.today.full_profit == proposal.effect
    assert material.default_action(ANA, ActionKind.RAISE) == proposal.actions[0]
    assert material.chance(replace(proposal.actions[0], fee=31_500)) == 95


def test_packages_are_those_that_fit_at_their_price_and_with_its_effort(
    desk: Desk, store: Store, today: date
) -> None:
    # Ana's 10 hours a month are 36,000 s beside a standard of 12,600 s: 20/7. The small package
    # takes 14,400 s and the middle one, for 510.00, is beyond her reach of 450.00.
    found = Proposals(store, today)
    assert [each.name for each in found.packages()] == ["Small", "Middle", "Large"]
    material = found.material()
    action = material.default_action(ANA, ActionKind.PACKAGE, SMALL)
    assert (action.fee, action.seconds, action.chance) == (29_000, round(14_400 * 20 / 7), 95)
    assert action.if_refused is IfRefused.STAYS
    offered = {each.package_id for each in material.options.of(ANA)}
    assert SMALL in offered
    assert MIDDLE not in offered


def test_who_is_on_a_package_is_not_moved_to_it(desk: Desk, store: Store, today: date) -> None:
    put(store, ClientPackage(client_id=ANA, package_id=SMALL, since=date(2025, 3, 1), price=29_000))
    offered = {each.package_id for each in Proposals(store, today).material().options.of(ANA)}
    assert SMALL not in offered


@pytest.mark.parametrize(("day", "rises"), [(date(2025, 12, 1), True), (date(2025, 12, 2), False)])
def test_a_fee_agreed_within_a_year_is_not_raised_again(
    desk: Desk, store: Store, today: date, day: date, rises: bool
) -> None:
    # The plan would begin on 1 December 2026.
    sign(store, ANA, day)
    assert (ActionKind.RAISE in kinds(store, today, ANA)) is rises


def test_terms_agreed_in_a_review_count_from_their_first_day(
    desk: Desk, store: Store, today: date
) -> None:
    review = open_case(desk, ANA)
    terms = ReviewTerms(
        review_id=review, side=TermsSide.AGREED, fee=30_000, starts_on=date(2026, 7, 1)
    )
    desk.casework.reviews.save_terms(review, [terms])
    assert ActionKind.RAISE not in kinds(store, today, ANA)
    desk.casework.reviews.save_terms(review, [replace(terms, starts_on=date(2025, 7, 1))])
    assert ActionKind.RAISE in kinds(store, today, ANA)


def test_archived_clients_prospects_and_those_who_left_are_kept_as_they_were(
    desk: Desk, store: Store, today: date
) -> None:
    with store.change(ChangeLabel.EDIT_CLIENT) as change:
        ana = get(change, Client, ANA)
        assert ana is not None
        update(change, replace(ana, archived=True))
    review = open_case(desk, LEO)
    desk.casework.reviews.close(review, ReviewOutcome.LEFT)
    assert kinds(store, today, ANA) == kinds(store, today, LEO) == {ActionKind.KEEP}
    assert kinds(store, today, ZOE) == {ActionKind.KEEP}
    assert ActionKind.LET_GO in kinds(store, today, EVA)
    desk.casework.reviews.reopen(review)
    assert ActionKind.LET_GO in kinds(store, today, LEO)


def test_an_empty_workbook_has_an_empty_plan(store: Store, today: date) -> None:
    material = Proposals(store, today).material()
    proposal = material.propose()
    assert (proposal.actions, proposal.effect, proposal.proved) == ((), 0, True)
    assert material.summary((), DECEMBER).effect.full_profit == 0


def test_an_empty_plan_is_the_report_in_any_period(desk: Desk, store: Store, today: date) -> None:
    put(store, Tool(name="Suite", monthly_fee=900, valid_from=date(2026, 1, 1),
                    pricing=ToolPricing.PER_CLIENT))  # fmt: skip
    for period in (
        desk.portfolio.default_period(),
        Period(date(2026, 2, 10), date(2026, 4, 20)),
        Period(date(2024, 1, 1), date(2024, 2, 1)),
    ):
        report = desk.portfolio.report(period)
        summary = Proposals(store, today).material(period).summary((), DECEMBER)
        for name in ("fees", "cost_to_serve", "tools", "contribution", "full_profit", "seconds"):
            assert getattr(summary.planned, name) == getattr(report.totals, name)
            for result in report.clients:
                lines = summary.outcome.of(result.client_id or 0)
                assert getattr(lines, name) == getattr(result, name)


def test_a_client_archived_since_is_in_the_figures_of_a_plan_but_no_longer_in_what_it_does(
    desk: Desk, store: Store, today: date
) -> None:
    plan = [PlanAction(client_id=ANA, kind=ActionKind.RAISE, fee=45_000)]
    desk.clients.archive(ANA)
    summary = Proposals(store, today).material().summary(plan, DECEMBER)
    assert summary.actions == ()
    assert summary.planned == summary.today
    begun = [replace(plan[0], review_id=1)]  # what was started stays what it was
    assert Proposals(store, today).material().summary(begun, DECEMBER).actions == tuple(begun)
