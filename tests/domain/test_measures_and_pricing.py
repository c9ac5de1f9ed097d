"""The published cases of `fixtures.json` that are one formula each."""

import json
from fractions import Fraction
from pathlib import Path

import pytest

from clientdesk.domain.measures import (
    billing_realization,
    collection_realization,
    lock_up,
    net_promoter_score,
    overall_realization,
)
from clientdesk.domain.pricing import (
    break_even_volume_change,
    margin_of,
    price_for_margin,
    price_for_markup,
    rate_for_margin,
)

CASES = {
    case["id"]: case
    for case in json.loads((Path(__file__).parent.parent / "data/fixtures.json").read_text())
}


def share(number: float) -> Fraction:
    """0.4 as it is written, not as a float has it."""
    return Fraction(str(number))


def test_gt08_billing_collection_and_overall_realization() -> None:
    for facts, expected in zip(CASES["GT-08"]["inputs"], CASES["GT-08"]["expected"], strict=True):
        standard, billed, collected = (facts.get(key, 0) for key in ("std", "billed", "collected"))
        shown = {
            "billing": billing_realization(billed, standard),
            "collection": collection_realization(collected, billed),
            "overall": overall_realization(collected, standard),
        }
        for name, figure in expected.items():
            assert round(float(shown[name] or 0), 3) == figure
    assert billing_realization(100, 0) is None


def test_gt13_a_markup_is_not_a_margin() -> None:
    facts, expected = CASES["GT-13"]["inputs"], CASES["GT-13"]["expected"]
    cost, rate = Fraction(facts["cost"]), share(facts["rate"])
    assert round(float(price_for_margin(cost, rate)), 2) == expected["price_for_margin"]
    assert price_for_markup(cost, rate) == expected["price_for_markup"]
    assert (
        round(float(margin_of(price_for_markup(cost, rate), cost)), 4)
        == (expected["margin_of_markup_price"])
    )
    with pytest.raises(ValueError, match="margin"):
        price_for_margin(cost, Fraction(1))


def test_gt14_break_even_volume_of_a_price_change() -> None:
    rise, cut, units = CASES["GT-14"]["inputs"]
    expected_rise, expected_cut, expected_units = CASES["GT-14"]["expected"]
    for facts, expected in ((rise, expected_rise), (cut, expected_cut)):
        change = break_even_volume_change(share(facts["dp"]), share(facts["cm"]))
        assert round(float(change) * 100, 2) == expected
    margin = margin_of(Fraction(units["price"]), Fraction(units["var"]))
    drop = break_even_volume_change(share(units["dp"]), margin)
    assert units["units"] * (1 + drop) == expected_units["break_even_units"]
    assert -drop * 100 == expected_units["max_drop_pct"]
    with pytest.raises(ValueError, match="volume"):
        break_even_volume_change(Fraction(-1, 2), Fraction(1, 2))


def test_gt16_net_promoter_score() -> None:
    facts = CASES["GT-16"]["inputs"]
    passives = 100 - facts["promoters"] - facts["detractors"]
    score = net_promoter_score(facts["promoters"], passives, facts["detractors"])
    assert score == CASES["GT-16"]["expected"]
    assert net_promoter_score(0, 0, 0) is None


def test_gt17_lock_up() -> None:
    facts = CASES["GT-17"]["inputs"]
    days = lock_up(Fraction(facts["debtor_days"]), Fraction(facts["wip_days"]))
    assert days == CASES["GT-17"]["expected"]


def test_every_case_has_its_test() -> None:
    tests = "".join(path.read_text("utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    for case in CASES:
        name = case.replace("GT-", "gt")
        assert f"def test_{name}_" in tests, case


def test_the_rate_for_a_margin_is_the_price_of_the_cost_by_the_hour() -> None:
    """60.00 of cost at a margin of 40 % is 100.00 (GT-13); over two hours 50.00 an hour."""
    assert rate_for_margin(6_000, 7_200, Fraction(2, 5)) == 5_000
    assert rate_for_margin(6_000, 0, Fraction(2, 5)) is None
    assert rate_for_margin(6_000, 7_200, Fraction(1)) is None
