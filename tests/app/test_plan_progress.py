"""Results of started plans, read from a workbook (A28, B16)."""

from datetime import date

import pytest
from package_firm import put
from plan_result_samples import (
    ANA,
    ANAS_REVIEW,
    JULY,
    LEO,
    LEOS_REVIEW,
    MAY,
    agree,
    build_results,
    end_review,
    eva_and_a_tool,
)

from clientdesk.app.plan_basis import plan_basis
from clientdesk.app.plan_progress import PlanProgress, PlanResults, learned
from clientdesk.app.plans import Plans
from clientdesk.app.yearly_report import YearlyReport
from clientdesk.domain.acceptance import Learned
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.package_records import Offer, OfferAnswer, Package
from clientdesk.domain.period import Period
from clientdesk.domain.plan import effect as plan_effect
from clientdesk.domain.plan_answers import Answer
from clientdesk.domain.plan_records import ActionKind, PlanAction
from clientdesk.domain.plan_results import ActionResult, Performance, PlanResult, Stage
from clientdesk.domain.records import TimeEntry
from clientdesk.domain.review_records import ReviewOutcome
from clientdesk.storage.rows import insert
from clientdesk.storage.store import Store

NOVEMBER = date(2026, 11, 1)
HOUR = 3_600


@pytest.fixture
def firm(store: Store) -> Store:
    build_results(store)
    return store


def _old_entry() -> TimeEntry:
    return TimeEntry(
        client_id=ANA, staff_id=1, day=date(2025, 2, 3), seconds=HOUR, source_key="old"
    )


def only(store: Store, today: date) -> PlanResult:
    (result,) = PlanProgress(store, today).all()
    return result


def row(result: PlanResult, client_id: int) -> ActionResult:
    return next(each for each in result.rows if each.action.client_id == client_id)


def test_a_workbook_without_a_started_plan_has_no_results(store: Store, today: date) -> None:
    assert PlanProgress(store, today).read() == PlanResults((), (), ())


def test_a_plan_that_was_not_started_has_no_results(firm: Store, today: date) -> None:
    plans = Plans(firm, today)
    plans.add("Autumn plan", (PlanAction(client_id=ANA, kind=ActionKind.LET_GO),))
    assert only(firm, today).plan.name == "Spring plan"


def test_each_client_is_measured_before_as_promised_and_since(firm: Store, today: date) -> None:
    # Before: 300 − 10 h × 20 = 100 and 100 − 200 = −100. Since, of six months: Ana
    # 360 − 9 h × 20 = 180; Leo two months of −100, so −200 / 6 = −33.33, and 20 h / 6.
    result = only(firm, today)
    ana, leo = row(result, ANA), row(result, LEO)
    assert (result.period, result.stage) == (Period(MAY, NOVEMBER), Stage.INTERIM)
    assert ana.before == Performance(30_000, 10 * HOUR, 10_000)
    assert ana.promised == Performance(36_000, 10 * HOUR, 16_000)
    assert ana.since == Performance(36_000, 9 * HOUR, 18_000)
    assert leo.before == Performance(10_000, 10 * HOUR, -10_000)
    assert leo.promised == Performance(0, 0, 0)
    assert leo.since == Performance(3_333, 12_000, -3_333)
    assert result.totals.change == Performance(-667, -27_600, 14_667)


def test_letting_go_saves_no_fixed_fee_of_a_tool_and_the_promise_is_that_of_the_plan(
    store: Store, today: date
) -> None:
    # A tool of 30 for three: 10 each, 15 for two. Ana 100 − 10 = 90, promised 160 − 15 = 145;
    # Leo −100 − 10, promised 0 less the 5 more that Eva pays: 55 + 105 = 160, as the plan says.
    build_results(store, others=eva_and_a_tool())
    result = only(store, today)
    assert row(result, ANA).promised_change.contribution == 5_500
    assert row(result, LEO).promised_change.contribution == 10_500
    plan = result.plan
    basis = plan_basis(store, plan.period)
    effect = plan_effect(basis, [each.action for each in result.rows])
    assert 12 * result.totals.promised_change.contribution == effect.full_profit


def test_who_left_leaves_its_part_of_the_tools_from_then_on(store: Store, today: date) -> None:
    # Leo: two months of −100 − 10; in the other four of six Eva pays 5 more for it:
    # (−220 − 20) / 6 = −40.
    build_results(store, others=eva_and_a_tool())
    end_review(store, LEOS_REVIEW, ReviewOutcome.LET_GO)
    since = row(only(store, today), LEO).since
    assert since is not None
    assert since.contribution == -4_000


def test_the_course_of_the_clients_is_told_month_by_month(firm: Store, today: date) -> None:
    # Until April 100 − 100; then Ana's 180, with Leo's −100 in May and June.
    (result,) = PlanProgress(firm, today).read().plans
    course = result.course
    assert [each.contribution for each in course] == [0] * 13 + [8_000] * 2 + [18_000] * 4
    assert (course[0].month, course[-1].month) == (date(2025, 4, 1), date(2026, 10, 1))


def test_records_that_were_withdrawn_leave_a_plan_without_a_course(
    firm: Store, today: date
) -> None:
    with firm.change(ChangeLabel.IMPORT) as change:
        change.db.execute("DELETE FROM time_entry WHERE day > '2025-03-01'")
        change.db.execute("DELETE FROM invoice WHERE issued_on > '2025-03-01'")
        insert(change, _old_entry())
    (result,) = PlanProgress(firm, today).read().plans
    assert (result.stage, result.course) == (Stage.TOO_EARLY, ())


def test_nothing_is_claimed_before_three_whole_months(firm: Store) -> None:
    (result,) = PlanProgress(firm, date(2026, 7, 31)).read().plans  # May and June are whole
    assert (result.stage, result.months) == (Stage.TOO_EARLY, 2)
    assert [each.since for each in result.rows] == [None, None]
    assert result.totals.since is None
    assert result.course[-1].month == date(2026, 4, 1)
    assert only(firm, date(2026, 8, 1)).stage is Stage.INTERIM


def test_months_without_records_are_no_results(store: Store, today: date) -> None:
    build_results(store, until=JULY)
    assert only(store, today).months == 2


def test_answers_come_from_the_reviews_that_the_plan_opened(firm: Store, today: date) -> None:
    assert {each.answer for each in only(firm, today).rows} == {Answer.WAITING}
    agree(firm)
    end_review(firm, LEOS_REVIEW, ReviewOutcome.LET_GO)
    result = only(firm, today)
    assert (row(result, ANA).answer, row(result, ANA).holds_from) == (Answer.ACCEPTED, MAY)
    assert row(result, LEO).answer is Answer.LET_GO


def test_a_later_plan_for_the_same_client_ends_what_the_first_may_claim(
    firm: Store, today: date
) -> None:
    september = date(2026, 9, 1)
    plans = Plans(firm, date(2026, 8, 10))
    change = PlanAction(client_id=ANA, kind=ActionKind.RAISE, fee=40_000)
    later = plans.add("Autumn plan", (change,), starts_on=september).plan_id
    plans.start(later, "Autumn plan")
    autumn, spring = PlanProgress(firm, today).all()
    assert row(spring, ANA).period == Period(MAY, september)
    assert row(spring, LEO).period == Period(MAY, NOVEMBER)
    assert (autumn.plan.id, autumn.stage) == (later, Stage.TOO_EARLY)


def test_the_year_adds_up_what_came_and_what_was_promised_for_the_same_months(
    firm: Store, today: date
) -> None:
    # Six months: Ana 6 × 180 − 6 × 100 = 480 of 360; Leo −200 − 6 × −100 = 400 of 600.
    # Hours: Ana 6 × 1; Leo 60 − 20 = 40; of 0 and 60.
    end_review(firm, ANAS_REVIEW, ReviewOutcome.RECOVERED)
    end_review(firm, LEOS_REVIEW, ReviewOutcome.LET_GO)
    (year,) = PlanProgress(firm, today).years()
    assert year.year == 2026
    assert (year.count(ReviewOutcome.RECOVERED), year.count(ReviewOutcome.LET_GO)) == (1, 1)
    assert (year.came.contribution, year.promised.contribution) == (88_000, 96_000)
    assert (year.came.seconds, year.promised.seconds) == (-46 * HOUR, -60 * HOUR)
    assert (year.months, year.early) == (6, ())


def test_a_year_in_which_nothing_can_be_said_yet_counts_only_how_reviews_ended(
    firm: Store,
) -> None:
    end_review(firm, LEOS_REVIEW, ReviewOutcome.LEFT, date(2026, 6, 3))
    (year,) = PlanProgress(firm, date(2026, 7, 5)).years()
    assert (year.count(ReviewOutcome.LEFT), year.lines) == (1, ())
    assert [(each.plan.name, each.months) for each in year.early] == [("Spring plan", 2)]


def test_a_plan_over_new_year_is_split_between_the_years(store: Store) -> None:
    build_results(store, until=date(2027, 3, 1))
    this, last = PlanProgress(store, date(2027, 3, 9)).years()
    assert (this.year, this.months, last.year, last.months) == (2027, 2, 2026, 8)
    # Ana gains 80 a month; Leo's loss of 100 is gone but for two months of 2026.
    assert this.came.contribution == 2 * 8_000 + 2 * 10_000
    assert last.came.contribution == 8 * 8_000 + 6 * 10_000


def test_who_agreed_is_learned_by_what_was_asked(firm: Store, today: date) -> None:
    assert learned(firm) == ()
    agree(firm)
    end_review(firm, LEOS_REVIEW, ReviewOutcome.LET_GO)
    put(
        firm,
        Package(name="Small", price=20_000),
        Offer(client_id=LEO, package_id=1, offered_on=MAY, price=1, answer=OfferAnswer.DECLINED),
    )
    expected = (Learned(ActionKind.RAISE, 1, 1), Learned(ActionKind.PACKAGE, 0, 1))
    assert learned(firm) == PlanProgress(firm, today).read().learned == expected


def test_a_year_of_which_nothing_is_known_is_an_empty_page(firm: Store, today: date) -> None:
    year = YearlyReport(firm, today).result(2020)
    assert (year.year, year.ends, year.lines) == (2020, (), ())
