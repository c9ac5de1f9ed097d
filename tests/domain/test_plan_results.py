"""Did it work: what a started plan brought against its promise (A28, B16)."""

from datetime import date
from fractions import Fraction

import pytest
from arithmetic_checks import adds_up
from hypothesis import given
from hypothesis import strategies as st
from plan_worlds import FEW, firms_with_plans

from clientdesk.domain.arithmetic import Figure
from clientdesk.domain.period import Period
from clientdesk.domain.plan import PlanBasis, effect
from clientdesk.domain.plan_answers import Answer
from clientdesk.domain.plan_promise import promised
from clientdesk.domain.plan_records import ActionKind, Plan, PlanAction
from clientdesk.domain.plan_results import (
    ActionResult,
    Performance,
    PlanResult,
    Stage,
    by_gain,
    changes_by_client,
    next_starts,
    performance_of,
    result_period,
    tools_left,
)
from clientdesk.domain.profitability import ClientResult

JANUARY, APRIL, MAY = date(2026, 1, 1), date(2026, 4, 1), date(2026, 5, 1)


def plan(plan_id: int = 1, starts_on: date = APRIL, started_on: date | None = None) -> Plan:
    return Plan(
        id=plan_id,
        name="Spring",
        made_on=date(2026, 3, 2),
        period_start=date(2025, 3, 1),
        period_end=date(2026, 3, 1),
        starts_on=starts_on,
        started_on=started_on or date(2026, 3, 16),
    )


def action(client_id: int, before: tuple[int, int, int], promised: tuple[int, int, int]
           ) -> PlanAction:  # fmt: skip
    return PlanAction(
        id=client_id,
        plan_id=1,
        client_id=client_id,
        kind=ActionKind.RAISE,
        fee_before=before[0],
        seconds_before=before[1],
        profit_before=before[2],
        fee_promised=promised[0],
        seconds_promised=promised[1],
        profit_promised=promised[2],
    )


def row(
    client_id: int,
    before: tuple[int, int, int],
    promised: tuple[int, int, int],
    since: tuple[int, int, int] | None,
) -> ActionResult:
    return ActionResult(
        action=action(client_id, before, promised),
        name=f"Client {client_id}",
        answer=Answer.ACCEPTED,
        since=Performance(*since) if since else None,
    )


def result(months: int, *rows: ActionResult) -> PlanResult:
    ends = date(2026 + (3 + months) // 12, (3 + months) % 12 + 1, 1)
    return PlanResult(plan=plan(), period=Period(APRIL, ends) if months else None, rows=rows)


@pytest.mark.parametrize(
    ("months", "stage"),
    [
        (0, Stage.TOO_EARLY),
        (2, Stage.TOO_EARLY),
        (3, Stage.INTERIM),
        (11, Stage.INTERIM),
        (12, Stage.FINAL),
    ],
)
def test_nothing_is_said_before_three_months_and_the_last_word_after_twelve(
    months: int, stage: Stage
) -> None:
    assert result(months).months == months
    assert result(months).stage is stage


@pytest.mark.parametrize(
    ("started_on", "known_until", "later", "expected"),
    [
        (date(2026, 3, 16), date(2026, 11, 1), None, Period(APRIL, date(2026, 11, 1))),
        (date(2026, 4, 20), date(2026, 11, 1), None, Period(MAY, date(2026, 11, 1))),  # late
        (date(2026, 3, 16), date(2027, 11, 1), None, Period(APRIL, date(2027, 4, 1))),  # a year
        (date(2026, 3, 16), APRIL, None, None),
        (date(2026, 3, 16), date(2026, 11, 1), date(2026, 9, 1), Period(APRIL, date(2026, 9, 1))),
        (date(2026, 3, 16), date(2026, 11, 1), date(2027, 1, 1), Period(APRIL, date(2026, 11, 1))),
    ],
)
def test_only_whole_months_after_the_start_count_and_at_most_a_year_of_them(
    started_on: date, known_until: date, later: date | None, expected: Period | None
) -> None:
    assert result_period(plan(started_on=started_on), known_until, later) == expected


def test_results_begin_in_the_first_whole_month_after_the_start() -> None:
    assert result(0).begins == APRIL
    late = PlanResult(plan=plan(started_on=date(2026, 4, 20)), period=None, rows=())
    assert late.begins == MAY


def test_an_average_month_counts_contribution_and_not_full_profit() -> None:
    # 4 months: fees 1,000.02 / 4 = 250.005 → 250.00 (half-even); contribution 1,000.02 − 600.00
    # = 400.02 / 4 = 100.005 → 100.00; overhead of 200.00 plays no part; 14,402 s / 4 = 3,600.5
    result = ClientResult(
        client_id=1,
        ref="C1",
        name="Ana",
        fees=100_002,
        delivery_cost=60_000,
        overhead=20_000,
        delivery_seconds=14_402,
    )
    found = performance_of(result).a_month(4)
    assert found == Performance(25_000, 3_600, 10_000)
    assert found.margin == Fraction(2, 5)


def test_a_client_in_no_report_brought_nothing() -> None:
    assert performance_of(None).a_month(6) == Performance()
    assert Performance().margin is None


def test_what_others_pay_for_its_tools_counts_against_a_client_from_the_day_it_left() -> None:
    gone = ActionResult(
        action=action(1, (10_000, 0, -2_000), (0, 0, 0)),
        name="Leo",
        answer=Answer.LET_GO,
        tools_promised=500,
        tools_left=600,
        left_on=date(2026, 6, 15),  # July is the first whole month without it
    )
    assert gone.promised_change.contribution == 2_000 - 500
    assert gone.tools_in(Period(APRIL, date(2026, 10, 1))) == 3 * 600
    assert performance_of(None, 1_800) == Performance(0, 0, -1_800)
    assert row(2, (0, 0, 0), (0, 0, 0), None).tools_in(Period(APRIL, MAY)) == 0


def test_change_and_promise_are_held_against_the_month_before() -> None:
    # fees 300 → 345 of 360; hours 10 → 9 of 8; contribution 50 → 110 of 130
    one = row(1, (30_000, 36_000, 5_000), (36_000, 28_800, 13_000), (34_500, 32_400, 11_000))
    assert one.change == Performance(4_500, -3_600, 6_000)
    assert one.promised_change == Performance(6_000, -7_200, 8_000)


def test_totals_are_the_sums_of_the_clients() -> None:
    up = row(1, (30_000, 36_000, 5_000), (36_000, 28_800, 13_000), (34_500, 32_400, 11_000))
    gone = row(2, (10_000, 18_000, -2_000), (0, 0, 0), (0, 0, 0))
    totals = result(6, up, gone).totals
    assert totals.before == Performance(40_000, 54_000, 3_000)
    assert totals.change == Performance(-5_500, -21_600, 8_000)
    assert totals.promised_change == Performance(-4_000, -25_200, 10_000)


def test_before_there_is_enough_the_totals_hold_only_the_promise() -> None:
    totals = result(2, row(1, (100, 0, 10), (200, 0, 90), None)).totals
    assert totals.since is None
    assert totals.change is None
    assert totals.promised_change == Performance(100, 0, 80)


def test_a_client_that_nothing_can_be_said_of_is_in_neither_side_of_the_totals() -> None:
    told = row(1, (100, 60, 10), (200, 60, 90), (150, 60, 50))
    early = row(2, (900, 60, 10), (999, 60, 90), None)
    totals = result(6, told, early).totals
    assert totals.before == told.before
    assert totals.promised == told.promised
    assert totals.change == Performance(50, 0, 40)


def test_a_later_plan_ends_the_months_of_the_earlier_one_for_the_same_client_only() -> None:
    spring, autumn = plan(1), plan(2, starts_on=date(2026, 9, 1))
    actions = {1: [action(1, (0, 0, 0), (0, 0, 0)), action(2, (0, 0, 0), (0, 0, 0))],
               2: [action(2, (0, 0, 0), (0, 0, 0))]}  # fmt: skip
    assert next_starts([autumn, spring], actions) == {(1, 2): date(2026, 9, 1)}


def test_answers_are_counted() -> None:
    one = result(4, row(1, (0, 0, 0), (0, 0, 0), None))
    assert one.count(Answer.ACCEPTED) == 1
    assert one.count(Answer.WAITING, Answer.REFUSED) == 0


def test_who_was_promised_to_gain_most_comes_first() -> None:
    small, large = row(1, (0, 0, 0), (0, 0, 5), None), row(2, (0, 0, 0), (0, 0, 9), None)
    assert by_gain([small, large]) == (large, small)


def test_while_nothing_can_be_said_the_arithmetic_is_that_of_the_promise() -> None:
    early = result(2, row(1, (100, 0, 10), (200, 0, 90), None), row(2, (0, 0, 5), (0, 0, 7), None))
    assert changes_by_client(Figure.CONTRIBUTION, early).value == 82


amounts = st.integers(-10_000_000, 10_000_000)
months = st.tuples(amounts, amounts, amounts)


@given(st.lists(st.tuples(months, months, months), max_size=8))
def test_the_arithmetic_of_a_total_adds_up_client_by_client(
    clients: list[tuple[tuple[int, int, int], ...]],
) -> None:
    found = result(6, *(row(n, *each) for n, each in enumerate(clients)))
    change = found.totals.change or found.totals.promised_change
    money = changes_by_client(Figure.CONTRIBUTION, found)
    hours = changes_by_client(Figure.HOURS, found)
    assert adds_up(money)
    assert adds_up(hours)
    assert (money.value or 0) == change.contribution
    assert (hours.value or 0) == Fraction(-change.seconds, 3600)
    assert (changes_by_client(Figure.FEES, found).value or 0) == change.fees


@FEW
@given(firms_with_plans())
def test_the_promises_of_the_clients_add_up_to_the_effect_of_the_plan(
    made_up: tuple[PlanBasis, list[PlanAction]],
) -> None:
    basis, wanted = made_up
    actions = promised(basis, [each for each in wanted if each.kind is not ActionKind.KEEP])
    gone = [each.client_id for each in actions if each.kind is ActionKind.LET_GO]
    tools = tools_left(basis, gone, {each.client_id for each in actions})
    rows = tuple(
        ActionResult(
            action=each,
            name="",
            answer=Answer.WAITING,
            tools_promised=tools.get(each.client_id, 0),
        )
        for each in actions
    )
    sums = PlanResult(plan=plan(), period=None, rows=rows).totals.promised_change
    exact = Fraction(effect(basis, actions).full_profit, basis.months)
    assert abs(sums.contribution - exact) <= len(rows) + 1  # each figure is rounded to the cent
