"""Segments: every client in one, by limits that the firm can change."""

from collections import Counter
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.period import Period
from clientdesk.domain.profit_classes import ProfitClass, ProfitLimits
from clientdesk.domain.profitability import ClientResult, ProfitReport
from clientdesk.domain.segments import (
    SEGMENTS,
    Effort,
    Segment,
    SegmentCode,
    SegmentLimits,
    Tenure,
    average_seconds,
    effort_of,
    segments,
    tenure_of,
)

TODAY = date(2026, 11, 22)
LIMITS = SegmentLimits()
NOBODY = ClientResult(client_id=None, ref="", name="")
OLD, YOUNG = date(2015, 1, 1), date(2026, 6, 1)


def client(number: int, fees: int, cost: int, hours: int = 10) -> ClientResult:
    ref = f"C{number}"
    return ClientResult(
        client_id=number,
        ref=ref,
        name=ref,
        fees=fees,
        delivery_cost=cost,
        delivery_seconds=hours * 3600,
    )


def report(*results: ClientResult) -> ProfitReport:
    return ProfitReport(
        period=Period(date(2025, 11, 1), date(2026, 11, 1)),
        currency="EUR",
        clients=results,
        unattributed=NOBODY,
        totals=NOBODY,
    )


def placed(found: tuple[Segment, ...]) -> dict[str, SegmentCode]:
    """Which segment each client is in."""
    return {member.result.ref: each.code for each in found for member in each.members}


def test_each_combination_is_in_exactly_one_segment() -> None:
    for profit, effort, tenure in product(ProfitClass, Effort, Tenure):
        holding = [
            rule.code
            for rule in SEGMENTS
            if profit in rule.profit and effort in rule.effort and tenure in rule.tenure
        ]
        assert len(holding) == 1, (profit, effort, tenure)


def test_each_segment_is_defined_once_in_its_order() -> None:
    assert [rule.code for rule in SEGMENTS] == list(SegmentCode)


# Of 100 in fees: good from 40, low below 15. Beside the client, six have 10 hours and one has 60:
# with another 60 the average is 180 ÷ 8 = 22.5 and many are from 33.75, with 10 from 24.4.
@pytest.mark.parametrize(
    ("fees", "cost", "hours", "since", "code"),
    [
        (100, 60, 10, OLD, SegmentCode.LOYAL),
        (100, 60, 60, OLD, SegmentCode.LOYAL),
        (100, 60, 10, YOUNG, SegmentCode.PROFITABLE),
        (100, 60, 10, None, SegmentCode.PROFITABLE),
        (100, 61, 10, OLD, SegmentCode.FAIR),
        (100, 85, 60, None, SegmentCode.DEMANDING),
        (100, 86, 10, YOUNG, SegmentCode.SLIM),
        (100, 100, 10, OLD, SegmentCode.SLIM),
        (100, 99, 60, OLD, SegmentCode.ABSORBING),
        (100, 101, 60, YOUNG, SegmentCode.STARTING),
        (100, 101, 10, OLD, SegmentCode.LOSING),
        (100, 101, 10, None, SegmentCode.LOSING),
        (0, 101, 60, OLD, SegmentCode.DRAINING),
        (0, 0, 10, OLD, SegmentCode.SLIM),  # time without cost or fees: no profit
        (0, 0, 0, OLD, SegmentCode.INACTIVE),
    ],
)
def test_b3_a_client_is_where_its_profit_effort_and_tenure_put_it(
    fees: int, cost: int, hours: int, since: date | None, code: SegmentCode
) -> None:
    others = [client(number, 100, 50, 60 if number == 2 else 10) for number in range(2, 9)]
    made = report(client(1, fees, cost, hours), *others)
    known = {1: since} if since else {}
    assert placed(segments(made, known, LIMITS, TODAY))["C1"] is code


def test_hours_are_many_from_the_limit_on_and_none_never_are() -> None:
    average = Fraction(40 * 3600)
    assert effort_of(60 * 3600, average, Fraction(3, 2)) is Effort.HEAVY
    assert effort_of(60 * 3600 - 1, average, Fraction(3, 2)) is Effort.USUAL
    assert effort_of(0, Fraction(0), Fraction(3, 2)) is Effort.USUAL


def test_the_average_is_of_those_with_hours() -> None:
    assert average_seconds([client(1, 0, 0, 10), client(2, 0, 0, 5), client(3, 0, 0, 0)]) == 27_000
    assert average_seconds([]) == 0


@pytest.mark.parametrize(
    ("since", "tenure"),
    [
        (None, Tenure.UNKNOWN),
        (date(2023, 11, 22), Tenure.LOYAL),
        (date(2023, 11, 23), Tenure.SETTLED),
        (date(2025, 11, 22), Tenure.SETTLED),
        (date(2025, 11, 23), Tenure.NEW),
        (date(2027, 1, 1), Tenure.NEW),
    ],
)
def test_tenure_turns_on_the_day(since: date | None, tenure: Tenure) -> None:
    assert tenure_of(since, LIMITS, TODAY) is tenure


def test_other_limits_move_a_client() -> None:
    made = report(client(1, 100, 90))
    assert placed(segments(made, {1: OLD}, LIMITS, TODAY)) == {"C1": SegmentCode.SLIM}
    generous = replace(LIMITS, profit=ProfitLimits(Fraction(0), Fraction(5, 100), Fraction(1, 10)))
    assert placed(segments(made, {1: OLD}, generous, TODAY)) == {"C1": SegmentCode.LOYAL}


def test_the_best_of_a_segment_come_first_and_equal_ones_by_ref() -> None:
    made = report(client(3, 100, 50), client(1, 100, 20), client(2, 100, 50))
    loyal = segments(made, dict.fromkeys((1, 2, 3), OLD), LIMITS, TODAY)[0]
    assert [each.result.ref for each in loyal.members] == ["C1", "C2", "C3"]
    assert (loyal.fees, loyal.full_profit, loyal.seconds) == (300, 180, 30 * 3600)
    assert loyal.client_ids == {1, 2, 3}


def test_without_clients_all_segments_are_empty() -> None:
    found = segments(report(), {}, LIMITS, TODAY)
    assert [each.code for each in found] == list(SegmentCode)
    assert placed(found) == {}


amounts = st.integers(0, 1000)


@given(st.lists(st.tuples(amounts, amounts, st.integers(0, 100)), max_size=12), st.booleans())
def test_segments_hold_every_client_once_and_sum_to_them(
    lines: list[tuple[int, int, int]], known: bool
) -> None:
    made = report(*(client(number, *line) for number, line in enumerate(lines, start=1)))
    since = {number: OLD for number in range(1, len(lines) + 1) if known}
    found = segments(made, since, LIMITS, TODAY)
    refs = Counter(member.result.ref for each in found for member in each.members)
    assert refs == Counter(each.ref for each in made.clients)
    for name in ("fees", "seconds", "contribution", "full_profit"):
        parts = sum(getattr(each, name) for each in found)
        assert parts == sum(getattr(each, name) for each in made.clients)
