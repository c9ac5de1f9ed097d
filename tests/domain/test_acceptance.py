"""How likely clients agree: the defaults, and how the firm's own answers change them."""

from fractions import Fraction

import pytest

from clientdesk.app.acceptance import acceptance
from clientdesk.domain.acceptance import Learned
from clientdesk.domain.plan_records import ActionKind

RAISE, SCOPE, SHARE, PACKAGE = (
    ActionKind.RAISE,
    ActionKind.SCOPE,
    ActionKind.SHARE,
    ActionKind.PACKAGE,
)


@pytest.mark.parametrize(
    ("per_cent", "chance"),
    [(-3, 95), (0, 95), (5, 95), (6, 90), (10, 90), (20, 80), (35, 65), (50, 50), (51, 30)],
)
def test_the_dearer_the_less_likely(per_cent: int, chance: int) -> None:
    for kind in (RAISE, PACKAGE):
        assert acceptance().chance(kind, Fraction(per_cent, 100)) == chance


def test_a_limit_is_met_exactly() -> None:
    assert acceptance().chance(RAISE, Fraction(1, 10)) == 90
    assert acceptance().chance(RAISE, Fraction(1, 10) + Fraction(1, 10**9)) == 80


def test_scope_and_costs_have_a_limit_of_their_own() -> None:
    small, steep = Fraction(1, 100), Fraction(45, 100)
    assert [acceptance().chance(kind, small) for kind in (SCOPE, SHARE)] == [75, 80]
    assert [acceptance().chance(kind, steep) for kind in (SCOPE, SHARE)] == [50, 50]


def test_what_is_paid_for_the_first_time_is_the_least_likely() -> None:
    assert acceptance().chance(RAISE, None) == 30


def test_the_firm_decides_alone_on_keeping_and_letting_go() -> None:
    for kind in (ActionKind.KEEP, ActionKind.LET_GO):
        assert acceptance((Learned(kind, 0, 5),)).chance(kind, None) == 100


def test_answers_weigh_as_many_as_they_are_against_eight_of_the_default() -> None:
    # (3 × 100 + 8 × 90) ÷ (4 + 8) = 85; with one no: 720 ÷ 9 = 80.
    assert acceptance((Learned(RAISE, 3, 4),)).chance(RAISE, Fraction(1, 10)) == 85
    assert acceptance((Learned(RAISE, 0, 1),)).chance(RAISE, Fraction(1, 10)) == 80
    assert acceptance((Learned(SCOPE, 3, 4),)).chance(RAISE, Fraction(1, 10)) == 90


def test_many_answers_outweigh_the_default() -> None:
    # (992 × 100 + 8 × 30) ÷ 1,000 = 99.44
    assert acceptance((Learned(RAISE, 992, 992),)).chance(RAISE, Fraction(2)) == 99
