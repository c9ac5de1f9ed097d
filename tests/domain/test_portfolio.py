"""The whale curve and how hours concentrate."""

import json
from fractions import Fraction
from pathlib import Path

from clientdesk.domain.portfolio import concentration, whale_curve

CASES = {
    case["id"]: case
    for case in json.loads((Path(__file__).parent.parent / "data/fixtures.json").read_text())
}


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
    assert curve.losses == expected["losses"]
    at_20_percent = curve.points[3].cumulative_share or 0
    assert round(float(at_20_percent) * 100, 2) == expected["cum_pct_at_20pct_customers"]


def test_gt04_whale_curve_of_five_customers() -> None:
    expected = CASES["GT-04"]["expected"]
    curve = whale_curve((ref, ref, profit) for ref, profit in expected["operating_income"].items())
    assert [point.ref for point in curve.points] == expected["ranking"]
    assert [point.cumulative for point in curve.points] == expected["cumulative"]
    shares = [round(float(point.cumulative_share or 0) * 100, 1) for point in curve.points]
    assert shares == expected["cumulative_pct"]


def test_equal_profits_are_ranked_by_ref() -> None:
    curve = whale_curve([("C2", "x", 5), ("C1", "y", 5)])
    assert [point.ref for point in curve.points] == ["C1", "C2"]


def test_a_portfolio_without_profit_has_money_but_no_shares() -> None:
    curve = whale_curve([("C1", "x", 5), ("C2", "y", -9)])
    assert [point.cumulative for point in curve.points] == [5, -4]
    assert {point.cumulative_share for point in curve.points} == {None}
    assert whale_curve([("C1", "x", -1)]).peak_index == -1
    assert whale_curve([]).total == 0


def test_a20_the_ninety_ten_claim_is_measured() -> None:
    # Eleven clients: the tenth is ⌈1.1⌉ = 2 of them. 60 + 20 of 100 hours; 90 need 60+20+10.
    measured = concentration([60, 20, 10, 2, 2, 2, 1, 1, 1, 1, 0])
    assert measured.hours_share_of_top_tenth == Fraction(80, 100)
    assert measured.clients_share_holding_90_percent_of_hours == Fraction(3, 11)


def test_no_hours_no_claim() -> None:
    assert concentration([]).hours_share_of_top_tenth is None
    assert concentration([0, 0]).clients_share_holding_90_percent_of_hours is None
