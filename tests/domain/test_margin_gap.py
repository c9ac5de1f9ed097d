"""The margin gap: each part by hand, and all of them together by property."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.margin_gap import (
    AgreedWork,
    GapBasis,
    GapCode,
    margin_gap,
    target_profit,
)
from clientdesk.domain.profitability import ClientResult
from clientdesk.domain.records import OverheadDriver

HOUR = 3600
NO_PARTS = dict.fromkeys(GapCode, 0)
# 1,000.00 of fees at 40 % leave 600.00 for cost: 20 h at 20.00 and 200.00 of overhead.
ON_TARGET = ClientResult(
    client_id=1, ref="A", name="Ana", fees=100_000, delivery_cost=40_000,
    delivery_seconds=20 * HOUR, overhead=20_000,
)  # fmt: skip
AGREED = AgreedWork(Fraction(20 * HOUR), Fraction(40_000))
BASIS = GapBasis(
    result=ON_TARGET, agreed=AGREED, target_margin=40, driver=OverheadDriver.EQUAL
)  # fmt: skip


def parts(basis: GapBasis) -> dict[GapCode, int]:
    return {part.code: part.amount for part in margin_gap(basis)}


def test_a_client_on_target_has_no_gap() -> None:
    assert parts(BASIS) == NO_PARTS


def test_a_fee_short_of_the_floor_is_price() -> None:
    # 900.00 leave 540.00 for the agreed cost of 600.00.
    basis = replace(BASIS, result=replace(ON_TARGET, fees=90_000))
    assert parts(basis) == NO_PARTS | {GapCode.PRICE: 6_000}


def test_hours_beyond_the_agreed_ones_are_extra_at_the_agreed_rate() -> None:
    # 5 h more at 20.00.
    worked = replace(ON_TARGET, delivery_seconds=25 * HOUR, delivery_cost=50_000)
    assert parts(replace(BASIS, result=worked)) == NO_PARTS | {GapCode.EXTRA_HOURS: 10_000}


def test_extra_hours_bear_the_overhead_they_draw_where_it_goes_by_hours() -> None:
    # 200.00 of overhead over 25 h are 8.00 an hour: 5 h × (20.00 + 8.00) = 140.00; the price then
    # bears 40.00 less.
    worked = replace(ON_TARGET, delivery_seconds=25 * HOUR, delivery_cost=50_000)
    basis = replace(BASIS, result=worked, driver=OverheadDriver.HOURS)
    assert parts(basis) == NO_PARTS | {GapCode.EXTRA_HOURS: 14_000, GapCode.PRICE: -4_000}


def test_dearer_people_are_who_did_it() -> None:
    # The same 20 h cost 550.00.
    worked = replace(ON_TARGET, delivery_cost=55_000)
    assert parts(replace(BASIS, result=worked)) == NO_PARTS | {GapCode.WHO_DID_IT: 15_000}


def test_time_of_selling_and_collecting_is_a_part_of_its_own() -> None:
    worked = replace(ON_TARGET, selling_cost=1_500, collection_cost=2_500)
    assert parts(replace(BASIS, result=worked)) == NO_PARTS | {
        GapCode.SELLING_AND_COLLECTION: 4_000
    }


def test_tools_count_beyond_those_of_the_agreed_services() -> None:
    # 30.00 of tools where 12.00 belong to the agreement, and 7.00 of expenses not passed on.
    basis = replace(
        BASIS,
        result=replace(ON_TARGET, tools=3_000, expenses=700),
        agreed=replace(AGREED, tools=1_200),
    )
    assert parts(basis) == NO_PARTS | {GapCode.TOOLS_AND_EXPENSES: 2_500, GapCode.PRICE: 1_200}


def test_credit_notes_and_write_offs_are_told_from_what_was_never_paid() -> None:
    # 1,000.00 invoiced, 100.00 credited: the fees lose 100.00, the target 40.00 of them. Of 80.00
    # written off, 50.00 were never paid at all.
    result = replace(ON_TARGET, fees=90_000, write_offs=8_000)
    basis = replace(BASIS, result=result, credited=10_000, uncollected=5_000)
    assert parts(basis) == NO_PARTS | {
        GapCode.DISCOUNTS_WRITE_OFFS: 6_000 + 3_000,
        GapCode.UNCOLLECTED: 5_000,
    }


def test_without_an_agreement_price_holds_the_hours_and_says_so() -> None:
    worked = replace(ON_TARGET, delivery_seconds=25 * HOUR, delivery_cost=50_000)
    found = margin_gap(replace(BASIS, result=worked, agreed=None))
    assert {part.code: part.amount for part in found} == NO_PARTS | {GapCode.PRICE: 10_000}
    unknown = {part.code for part in found if not part.known}
    assert unknown == {GapCode.EXTRA_HOURS, GapCode.WHO_DID_IT}


def test_hours_without_a_rate_are_in_no_part() -> None:
    worked = replace(ON_TARGET, delivery_seconds=22 * HOUR, uncosted_seconds=2 * HOUR)
    assert parts(replace(BASIS, result=worked)) == NO_PARTS


def test_the_target_is_rounded_once() -> None:
    assert [target_profit(fees, 50) for fees in (1, 3, 100)] == [0, 2, 50]  # 0.5, 1.5: to even


MONEY = st.integers(0, 5_000_000)
SECONDS = st.integers(0, 3_000_000)


@st.composite
def bases(draw: st.DrawFn) -> GapBasis:
    money = ("write_offs", "delivery_cost", "selling_cost", "collection_cost", "tools", "overhead")
    seconds = ("delivery_seconds", "selling_seconds", "uncosted_seconds")
    figures = {name: draw(MONEY) for name in money} | {name: draw(SECONDS) for name in seconds}
    signed = {name: draw(st.integers(-900_000, 5_000_000)) for name in ("fees", "expenses")}
    agreed = draw(st.none() | st.builds(AgreedWork, st.fractions(0, 10**6), st.fractions(0, 10**7)))
    return GapBasis(
        result=ClientResult(client_id=1, ref="A", name="Ana", **figures, **signed),
        agreed=agreed,
        target_margin=draw(st.integers(0, 95)),
        driver=draw(st.sampled_from(OverheadDriver)),
        credited=draw(MONEY),
        uncollected=draw(MONEY),
    )


@given(bases())
def test_parts_sum_to_target_less_actual_profit(basis: GapBasis) -> None:
    found = margin_gap(basis)
    target = target_profit(basis.result.fees, basis.target_margin)
    assert sum(part.amount for part in found) == target - basis.result.full_profit
    assert [part.code for part in found] == list(GapCode)
