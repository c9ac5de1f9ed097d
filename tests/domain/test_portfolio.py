"""The whale curve and how hours concentrate."""

import json
from datetime import date
from fractions import Fraction
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.period import Period
from clientdesk.domain.portfolio import (
    WhaleFigure,
    concentration,
    concentration_curve,
    concentration_of,
    whale_curve,
    whale_of,
)
from clientdesk.domain.profitability import ClientResult, ProfitReport

CASES = {
    case["id"]: case
    for case in json.loads((Path(__file__).parent.parent / "data/fixtures.json").read_text())
}

NOBODY = ClientResult(client_id=None, ref="", name="")


def report(*results: ClientResult) -> ProfitReport:
    return ProfitReport(
        period=Period(date(2025, 11, 1), date(2026, 11, 1)),
        currency="EUR",
        clients=results,
        unattributed=NOBODY,
        totals=NOBODY,
    )


def client(
    ref: str, fees: int = 0, cost: int = 0, overhead: int = 0, hours: int = 0
) -> ClientResult:
    return ClientResult(
        client_id=int(ref[1:]),
        ref=ref,
        name=ref,
        fees=fees,
        delivery_cost=cost,
        overhead=overhead,
        delivery_seconds=hours * 3600,
    )


def test_gt06_whale_curve_of_twenty_customers() -> None:
    case = CASES["GT-06"]
    expected = case["expected"]
    curve = whale_curve((ref, ref, profit) for ref, profit in case["inputs"].items())
    assert [int(point.ref) for point in curve.points] == expected["order"]
    assert [point.cumulative for point in curve.points] == expected["cumulative"]
    peak = curve.points[curve.peak_index]
    assert (curve.total, peak.cumulative) == (expected["total"], expected["peak_value"])
    assert round(float(peak.cumulative_share or 0) * 100, 2) == expected["peak_pct"]
    assert (curve.peak_index + 1) * 5 == expected["peak_at_customer_pct"]
    assert curve.peak_value == expected["peak_value"]
    assert round(float(curve.peak_share or 0) * 100, 2) == expected["peak_pct"]
    assert curve.peak_clients_share == Fraction(expected["peak_at_customer_pct"], 100)
    assert curve.losses == expected["losses"]
    assert round(float(curve.erosion or 0) * 100, 2) == expected["erosion_pct"]
    assert [point.ref for point in curve.past_peak] == ["5", "10", "7", "3"]
    assert curve.tail == curve.past_peak
    at_20_percent = curve.points[3].cumulative_share or 0
    assert round(float(at_20_percent) * 100, 2) == expected["cum_pct_at_20pct_customers"]


def test_gt04_whale_curve_of_five_customers() -> None:
    expected = CASES["GT-04"]["expected"]
    curve = whale_curve((ref, ref, profit) for ref, profit in expected["operating_income"].items())
    assert [point.ref for point in curve.points] == expected["ranking"]
    assert [point.cumulative for point in curve.points] == expected["cumulative"]
    shares = [round(float(point.cumulative_share or 0) * 100, 1) for point in curve.points]
    assert shares == expected["cumulative_pct"]
    # The last one, T, loses 3,346 of 94,133: 3.7 % of what is left.
    assert (curve.peak_index, curve.losses) == (3, -3346)
    assert round(float(curve.erosion or 0) * 100, 1) == 3.7


def test_equal_profits_are_ranked_by_ref() -> None:
    curve = whale_curve([("C2", "x", 5), ("C1", "y", 5)])
    assert [point.ref for point in curve.points] == ["C1", "C2"]


def test_a_portfolio_without_profit_has_money_but_no_shares() -> None:
    curve = whale_curve([("C1", "x", 5), ("C2", "y", -9)])
    assert [point.cumulative for point in curve.points] == [5, -4]
    assert {point.cumulative_share for point in curve.points} == {None}
    assert (curve.peak_value, curve.peak_share, curve.erosion) == (5, None, None)


def test_losses_that_take_all_back_leave_nothing_to_take_a_share_of() -> None:
    curve = whale_curve([("C1", "x", 7), ("C2", "y", -7)])
    assert (curve.total, curve.peak_value, curve.losses) == (0, 7, -7)
    assert (curve.peak_share, curve.erosion) == (None, None)


def test_where_all_lose_there_is_no_peak_and_all_are_the_tail() -> None:
    curve = whale_curve([("C1", "x", -1), ("C2", "y", -3)])
    assert (curve.peak_index, curve.peak_value) == (-1, 0)
    assert curve.peak_clients_share == Fraction(0)
    assert [point.ref for point in curve.tail] == ["C1", "C2"]
    assert curve.past_peak == curve.points
    assert (curve.total, curve.erosion) == (-4, None)


def test_without_clients_there_is_nothing_and_no_share() -> None:
    curve = whale_curve([])
    assert (curve.total, curve.peak_index, curve.peak_value, curve.losses) == (0, -1, 0, 0)
    assert (curve.peak_share, curve.peak_clients_share, curve.erosion) == (None, None, None)
    assert concentration_curve(report()) == ()


def test_one_client_is_the_whole_curve() -> None:
    curve = whale_curve([("C1", "x", 40)])
    assert (curve.peak_index, curve.past_peak) == (0, ())
    assert [curve.peak_share, curve.peak_clients_share, curve.erosion] == [1, 1, 0]


def test_clients_at_nothing_are_past_the_peak_but_take_nothing_back() -> None:
    curve = whale_curve([("C3", "z", -2), ("C2", "y", 0), ("C1", "x", 5)])
    assert [point.ref for point in curve.past_peak] == ["C2", "C3"]
    assert [point.ref for point in curve.tail] == ["C3"]


@given(st.lists(st.integers(-10_000, 10_000), max_size=30))
def test_the_peak_and_the_losses_make_the_total(profits: list[int]) -> None:
    curve = whale_curve((f"C{n:02}", "x", profit) for n, profit in enumerate(profits))
    assert curve.total == sum(profits) == curve.peak_value + curve.losses
    assert curve.peak_value == sum(profit for profit in profits if profit > 0)
    if curve.peak_share is not None and curve.erosion is not None:
        assert curve.peak_share - curve.erosion == 1


def test_contribution_leaves_out_the_overhead_and_ranks_anew() -> None:
    # Full profit: 100 − 20 − 70 = 10 and 60 − 20 − 10 = 30; contribution 80 and 40.
    made = report(client("C1", 100, 20, 70), client("C2", 60, 20, 10))
    assert [(p.ref, p.profit) for p in whale_of(made).points] == [("C2", 30), ("C1", 10)]
    found = whale_of(made, WhaleFigure.CONTRIBUTION).points
    assert [(p.ref, p.profit) for p in found] == [("C1", 80), ("C2", 40)]


def test_a_client_with_time_and_no_fees_is_in_the_tail() -> None:
    curve = whale_of(report(client("C1", 100, 20), client("C2", cost=15, hours=3)))
    assert [(point.ref, point.profit) for point in curve.tail] == [("C2", -15)]


def test_a20_the_curve_of_hours_meets_what_is_said_of_it() -> None:
    # 60 + 20 of 100 hours in the first two of eleven; ties by ref.
    hours = (0, 1, 60, 1, 2, 20, 10, 2, 2, 1, 1)
    made = report(*(client(f"C{n:02}", hours=each) for n, each in enumerate(hours, start=1)))
    points = concentration_curve(made)
    assert [point.ref for point in points[:4]] == ["C03", "C06", "C07", "C05"]
    assert points[1].clients_share == Fraction(2, 11)
    assert points[1].hours_share == concentration_of(made).hours_share_of_top_tenth
    held = concentration_of(made).clients_share_holding_90_percent_of_hours
    most = next(point for point in points if (point.hours_share or 0) >= Fraction(9, 10))
    assert most.clients_share == held
    assert points[-1].hours_share == points[-1].clients_share == Fraction(1)


def test_clients_without_hours_have_a_place_and_no_share() -> None:
    assert [point.hours_share for point in concentration_curve(report(client("C1")))] == [None]


def test_a20_the_ninety_ten_claim_is_measured() -> None:
    # Eleven clients: the tenth is ⌈1.1⌉ = 2 of them. 60 + 20 of 100 hours; 90 need 60+20+10.
    measured = concentration([60, 20, 10, 2, 2, 2, 1, 1, 1, 1, 0])
    assert measured.hours_share_of_top_tenth == Fraction(80, 100)
    assert measured.clients_share_holding_90_percent_of_hours == Fraction(3, 11)


def test_no_hours_no_claim() -> None:
    assert concentration([]).hours_share_of_top_tenth is None
    assert concentration([0, 0]).clients_share_holding_90_percent_of_hours is None
