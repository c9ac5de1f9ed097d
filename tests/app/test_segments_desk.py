"""Segments of a workbook: by the firm's target margin and its own limits."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from clientdesk.app.desk import Desk
from clientdesk.app.profit_limits import profit_limits, segment_limits
from clientdesk.app.thresholds import Thresholds
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.profit_classes import ProfitLimits
from clientdesk.domain.records import Client, Invoice
from clientdesk.domain.segments import SegmentCode, SegmentLimits
from clientdesk.domain.thresholds import Threshold
from clientdesk.storage.rows import insert
from clientdesk.storage.store import Store


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """Two clients with fees and no cost, one of them for three years; one that is archived."""
    with store.change(ChangeLabel.SET_UP) as change:
        for ref, since in (("OLD", date(2020, 5, 1)), ("NOW", None)):
            client_id = insert(change, Client(ref=ref, name=ref, since=since))
            insert(
                change,
                Invoice(
                    client_id=client_id,
                    number=ref,
                    issued_on=date(2026, 10, 6),
                    net=10_000,
                    total=10_000,
                    source_key=ref,
                ),
            )
        insert(change, Client(ref="GONE", name="GONE", archived=True))
        insert(change, Client(ref="MAYBE", name="MAYBE", prospect=True))
    return Desk(store, today)


def placed(desk: Desk) -> Mapping[str, SegmentCode]:
    portfolio = desk.portfolio
    found = portfolio.segments(portfolio.report(portfolio.default_period()))
    return {member.result.ref: each.code for each in found for member in each.members}


def test_usual_limits_are_those_of_the_table_and_the_firms_target(store: Store) -> None:
    usual = ProfitLimits(nil=Fraction(2, 100), low=Fraction(15, 100), good=Fraction(40, 100))
    assert profit_limits(store) == usual
    assert segment_limits(store) == SegmentLimits(usual, Fraction(3, 2), 12, 36)


def test_the_firms_own_limits_stand_before_the_usual_ones(desk: Desk, store: Store) -> None:
    desk.firm.save(replace(desk.firm.firm(), target_margin=30))
    Thresholds(store).save(
        [
            Threshold(code="low_profit", watch=100, flag=10),
            Threshold(code="effort", watch=None, flag=2_500),
            Threshold(code="tenure_months", watch=6_000, flag=60_500),
        ]
    )
    assert profit_limits(store) == ProfitLimits(
        nil=Fraction(1, 100), low=Fraction(1, 10), good=Fraction(3, 10)
    )
    limits = segment_limits(store)
    assert limits.heavy == Fraction(5, 2)
    assert (limits.settled_months, limits.loyal_months) == (6, 61)  # begun months count whole


def test_clients_are_placed_and_prospects_are_not(desk: Desk) -> None:
    assert placed(desk) == {"OLD": SegmentCode.LOYAL, "NOW": SegmentCode.PROFITABLE}


def test_a_longer_loyalty_is_asked_for_and_undone(desk: Desk, store: Store) -> None:
    Thresholds(store).save([Threshold(code="tenure_months", watch=12_000, flag=120_000)])
    assert placed(desk)["OLD"] is SegmentCode.PROFITABLE
    store.undo()
    assert placed(desk)["OLD"] is SegmentCode.LOYAL


def test_the_json_report_has_every_client_in_one_segment(desk: Desk) -> None:
    found = json.loads(desk.reports().json(desk.portfolio.default_period()))
    assert [each["segment"] for each in found["segments"]] == [code.value for code in SegmentCode]
    assert found["segments"][0] == {
        "segment": "loyal",
        "profit": ["good"],
        "effort": ["heavy", "usual"],
        "tenure": ["loyal"],
        "clients": ["OLD"],
        "hours": 0.0,
        "fees": "100.00",
        "contribution": "100.00",
        "full_profit": "100.00",
    }
    refs = sorted(ref for each in found["segments"] for ref in each["clients"])
    assert refs == sorted(each["ref"] for each in found["clients"])
