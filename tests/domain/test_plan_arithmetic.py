"""Each line of a plan is today's and what every client changes in it."""

from fractions import Fraction

import pytest
from arithmetic_checks import adds_up
from hypothesis import given
from plan_worlds import FEW, JANUARY, firms_with_plans, let_go, raised, three_clients

from clientdesk.domain.arithmetic import Arithmetic, Figure, TermLabel
from clientdesk.domain.guard import Guard
from clientdesk.domain.plan import PlanBasis
from clientdesk.domain.plan_arithmetic import plan_line
from clientdesk.domain.plan_records import PlanAction
from clientdesk.domain.plan_summary import PlanSummary, plan_summary
from clientdesk.domain.records import GuardReading

GUARD = Guard(reading=GuardReading.ALL, share=10, clients=3, weak=1, let_go=0)
LINES = [
    Figure.FEES, Figure.WRITE_OFFS, Figure.DELIVERY_COST, Figure.SELLING_COST,
    Figure.COLLECTION_COST, Figure.EXPENSES, Figure.TOOLS, Figure.CONTRIBUTION, Figure.OVERHEAD,
    Figure.FULL_PROFIT, Figure.HOURS,
]  # fmt: skip


def summary_of(basis: PlanBasis, actions: list[PlanAction]) -> PlanSummary:
    return plan_summary(basis, actions, JANUARY, GUARD)


def rows(found: Arithmetic) -> list[tuple[str, Fraction | int]]:
    return [(term.name or term.label.value, term.value) for term in found.terms]


def test_what_is_left_behind_falls_to_the_clients_without_an_action() -> None:
    """330.00 of overhead by hours: 120, 120 and 90 of 330; without the third, half each. It leaves
    90.00, which the second takes 45.00 of; the first, raised to 1,200.00 a month, the other half.
    """
    summary = summary_of(three_clients(), [raised(1, 120_000), let_go(3)])
    names = {1: "Ana", 2: "Bo", 3: "Cai"}
    found = plan_line(summary, Figure.OVERHEAD, names)
    assert rows(found) == [
        ("today", 33_000), ("Cai", -9_000), ("Ana", 4_500), ("without_action", 4_500),
    ]  # fmt: skip
    assert found.value == 33_000
    fees = plan_line(summary, Figure.FEES, names)
    assert rows(fees) == [("today", 510_000), ("Ana", 60_000), ("Cai", -60_000)]


@FEW
@given(firms_with_plans())
def test_every_line_adds_up_to_what_it_is_if_all_agree(
    made: tuple[PlanBasis, list[PlanAction]],
) -> None:
    summary = summary_of(*made)
    for figure in LINES:
        found = plan_line(summary, figure, {})
        hours = Fraction(summary.planned.seconds, 3600)
        wanted = hours if figure is Figure.HOURS else getattr(summary.planned, figure.value)
        assert adds_up(found)
        assert found.value == wanted


@pytest.mark.parametrize("figure", LINES)
def test_an_empty_plan_is_today_and_nothing_else(figure: Figure) -> None:
    found = plan_line(summary_of(three_clients(), []), figure, {})
    assert [term.label for term in found.terms] == [TermLabel.TODAY]
