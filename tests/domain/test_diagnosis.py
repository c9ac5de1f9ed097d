"""From signs to types (B4), the firm's own causes (B5), and how sure a verdict is."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sign_samples import CLEAR, FLAG, LAST, NOT_ASSESSED, WATCH

from clientdesk.domain.diagnosis import (
    SIGNS,
    ClientType,
    FirmCause,
    Sign,
    SignResult,
    SignUnit,
    TypeResult,
    locking_causes,
    ranked,
)
from clientdesk.domain.firm_causes import FirmFacts, firm_causes
from clientdesk.domain.profitability import ClientResult
from clientdesk.domain.records import OverheadDriver
from clientdesk.domain.robustness import robustness
from clientdesk.domain.thresholds import Level, Limits

HOURS, FEES = OverheadDriver.HOURS, OverheadDriver.FEES
LIMIT = Fraction(15, 100)
# A fee of 820.00, 700.00 of time and 300.00 of overhead that hours share: a loss of 180.00.
LOSING = ClientResult(
    client_id=1,
    ref="H1",
    name="Hotel",
    fees=82_000,
    delivery_cost=70_000,
    overhead=30_000,
    delivery_seconds=36_000,
)


def said(**levels: Level) -> list[SignResult]:
    """Every sign not assessed but those named."""
    return [
        SignResult(
            sign=sign,
            level=levels.get(sign.value, NOT_ASSESSED),
            value=None,
            watch=None,
            flag=None,
            as_of=LAST,
        )
        for sign in Sign
    ]


def uninformed(**levels: Level) -> TypeResult:
    return next(each for each in ranked(said(**levels)) if each.type is ClientType.UNINFORMED)


def test_every_sign_belongs_to_one_type_in_the_order_of_its_letters() -> None:
    lettered = [sign for signs in SIGNS.values() for sign in signs]
    assert lettered == list(Sign)
    assert [len(signs) for signs in SIGNS.values()] == [5, 5, 5, 6, 6]
    assert all(Sign(sign).type in ClientType and sign.unit in SignUnit for sign in Sign)


@pytest.mark.parametrize(
    ("levels", "points", "applies"),
    [
        ({}, 0, False),
        ({"complaints": CLEAR}, 0, False),
        ({"complaints": WATCH}, 1, False),
        ({"complaints": FLAG}, 2, True),
        ({"complaints": WATCH, "coverage": WATCH}, 2, True),
        ({"complaints": FLAG, "coverage": WATCH}, 3, True),
    ],
)
def test_a_type_applies_with_two_watches_or_one_flag(
    levels: dict[str, Level], points: int, applies: bool
) -> None:
    found = next(each for each in ranked(said(**levels)) if each.type is ClientType.DISSATISFIED)
    assert (found.points, found.applies, found.assessed) == (points, applies, bool(levels))


def test_types_are_ranked_by_points_and_a_client_may_have_several() -> None:
    types = ranked(said(complaints=FLAG, reminders=WATCH, exposure=FLAG, bad_debt=FLAG))
    assert [(each.type, each.points) for each in types] == [
        (ClientType.INSOLVENT, 4),
        (ClientType.DISSATISFIED, 2),
        (ClientType.EXPENSE_PRODUCER, 1),
        (ClientType.UNINFORMED, 0),
        (ClientType.MISALIGNED, 0),
    ]
    assert [each.applies for each in types] == [True, True, False, False, False]


@pytest.mark.parametrize(
    ("levels", "causes"),
    [
        ({}, ()),
        ({"signed_agreement": FLAG}, (FirmCause.NO_SIGNED_AGREEMENT,)),
        ({"onboarding": FLAG}, (FirmCause.NO_ONBOARDING,)),
        ({"last_contact": FLAG}, (FirmCause.NO_CONTACT,)),
        ({"onboarding": WATCH}, ()),  # not enough for the type
        ({"onboarding": WATCH, "invoice_queries": WATCH}, (FirmCause.NO_ONBOARDING,)),
        (
            {"onboarding": WATCH, "last_contact": WATCH},
            (FirmCause.NO_ONBOARDING, FirmCause.NO_CONTACT),
        ),
        ({"invoice_queries": FLAG, "repeated_questions": FLAG}, ()),  # d and e do not lock
        ({"signed_agreement": CLEAR, "onboarding": CLEAR, "last_contact": CLEAR}, ()),
    ],
)
def test_uninformed_through_a_b_or_c_keeps_step_seven_shut(
    levels: dict[str, Level], causes: tuple[FirmCause, ...]
) -> None:
    assert locking_causes(uninformed(**levels)) == causes


ALL_WELL = FirmFacts(
    fee=20_000,
    floor=20_000,
    assessed=True,
    onboarding=CLEAR,
    outside_persona=False,
    credit_checked=True,
    signed=True,
    reminded=True,
    reviewed=True,
    contact=CLEAR,
)


@pytest.mark.parametrize(
    ("change", "cause"),
    [
        ({"fee": 19_999}, FirmCause.PRICE_BELOW_FLOOR),
        ({"assessed": False}, FirmCause.NO_ASSESSMENT),
        ({"onboarding": WATCH}, FirmCause.NO_ONBOARDING),
        ({"onboarding": FLAG}, FirmCause.NO_ONBOARDING),
        ({"outside_persona": True}, FirmCause.OUTSIDE_PERSONA),
        ({"credit_checked": False}, FirmCause.NO_CREDIT_CHECK),
        ({"signed": False}, FirmCause.NO_SIGNED_AGREEMENT),
        ({"reminded": False}, FirmCause.NO_REMINDER),
        ({"reviewed": False}, FirmCause.NO_REVIEW),
        ({"contact": FLAG}, FirmCause.NO_CONTACT),
    ],
)
def test_each_cause_of_the_firm_is_told_with_the_types_it_may_explain(
    change: dict[str, object], cause: FirmCause
) -> None:
    (found,) = firm_causes(replace(ALL_WELL, **change))
    assert (found.cause, found.known) == (cause, True)
    assert found.types


@pytest.mark.parametrize(
    ("change", "cause"),
    [
        ({"fee": None}, FirmCause.PRICE_BELOW_FLOOR),
        ({"floor": None}, FirmCause.PRICE_BELOW_FLOOR),
        ({"floor_is_whole": False}, FirmCause.PRICE_BELOW_FLOOR),
        ({"onboarding": NOT_ASSESSED}, FirmCause.NO_ONBOARDING),
        ({"outside_persona": None}, FirmCause.OUTSIDE_PERSONA),
        ({"reminded": None}, FirmCause.NO_REMINDER),
        ({"contact": NOT_ASSESSED}, FirmCause.NO_CONTACT),
    ],
)
def test_what_nothing_is_known_of_is_neither_a_cause_nor_none(
    change: dict[str, object], cause: FirmCause
) -> None:
    (found,) = firm_causes(replace(ALL_WELL, **change))
    assert (found.cause, found.known) == (cause, False)


def test_a_fee_below_even_the_part_of_the_floor_that_is_known_is_below_it() -> None:
    (found,) = firm_causes(replace(ALL_WELL, fee=19_999, floor_is_whole=False))
    assert found.known
    assert firm_causes(ALL_WELL) == ()


def test_known_causes_come_first() -> None:
    found = firm_causes(replace(ALL_WELL, fee=None, reviewed=False))
    assert [each.known for each in found] == [True, False]


@pytest.mark.parametrize(
    ("fees", "flips_at", "firm"),
    [
        (82_000, Fraction(-18, 100), True),
        (85_000, Fraction(-15, 100), True),
        (86_000, Fraction(-14, 100), False),
        (100_000, Fraction(0), False),
        (114_000, Fraction(14, 100), False),
        (115_000, Fraction(15, 100), True),
        (0, Fraction(-1), True),
        (-1, None, True),  # even no hours at all leave a loss
    ],
)
def test_a_verdict_is_firm_from_fifteen_per_cent_of_the_hours_on(
    fees: int, flips_at: Fraction | None, firm: bool
) -> None:
    """A loss of 180.00 beside 1,000.00 that goes with the hours: they would be 18 % lower."""
    found = robustness(replace(LOSING, fees=fees), HOURS, LIMIT)
    assert (found.flips_at, found.firm) == (flips_at, firm)


def test_overhead_shared_by_fees_does_not_go_with_the_hours() -> None:
    """A loss of 180.00 beside 700.00 of time."""
    assert robustness(LOSING, FEES, LIMIT).flips_at == Fraction(-18, 70)


def test_hours_without_a_cost_come_off_what_a_profit_may_bear_and_no_hours_say_nothing() -> None:
    """A profit of 260.00 beside 1,000.00: 26 %; an hour without a cost beside nine is 11.1 %, which
    leaves 14.9 %."""
    gaining = replace(LOSING, fees=126_000)
    assert robustness(gaining, HOURS, LIMIT).firm
    assert not robustness(replace(gaining, uncosted_seconds=3_600), HOURS, LIMIT).firm
    assert robustness(replace(LOSING, uncosted_seconds=3_600), HOURS, LIMIT).firm
    assert not robustness(replace(gaining, uncosted_seconds=36_000), HOURS, LIMIT).firm
    none = replace(LOSING, delivery_cost=0, overhead=0, delivery_seconds=0)
    assert robustness(none, HOURS, LIMIT) == robustness(none, FEES, None)
    assert not robustness(none, HOURS, LIMIT).firm


@given(
    st.integers(1, 10**6),
    st.integers(1, 10**6),
    st.integers(0, 10**6),
    st.sampled_from(OverheadDriver),
)
def test_at_the_share_told_the_profit_is_nothing(
    fees: int, cost: int, overhead: int, driver: OverheadDriver
) -> None:
    """By hand: fees − cost × (1 + share) − overhead × (1 + share) where hours share it = 0."""
    result = replace(LOSING, fees=fees, delivery_cost=cost, overhead=overhead)
    flips_at = robustness(result, driver, LIMIT).flips_at
    with_hours = cost + (overhead if driver is HOURS else 0)
    without = fees - (0 if driver is HOURS else overhead)
    if flips_at is None:
        assert without < 0
    else:
        assert without - with_hours * (1 + flips_at) == 0


@pytest.mark.parametrize(
    ("limits", "sound"),
    [
        (Limits(Fraction(1), Fraction(2)), True),
        (Limits(Fraction(2), Fraction(2)), False),
        (Limits(Fraction(3), Fraction(2)), False),
        (Limits(Fraction(8), Fraction(6), falling=True), True),
        (Limits(Fraction(6), Fraction(8), falling=True), False),
        (Limits(None, Fraction(2)), True),
        (Limits(Fraction(2), None), True),
        (Limits(None, None), True),
        (Limits(Fraction(-1), Fraction(2)), False),
    ],
)
def test_flagging_lies_beyond_watching(limits: Limits, sound: bool) -> None:
    assert limits.is_sound is sound
