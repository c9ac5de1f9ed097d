"""Limits that the firm can change, and their defaults."""

from fractions import Fraction

import pytest

from clientdesk.app.thresholds import Thresholds, default_limits, threshold_of
from clientdesk.domain.diagnosis import LimitCode, Sign
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.thresholds import Limits, Threshold
from clientdesk.storage.rows import fetch
from clientdesk.storage.store import Store


def test_every_sign_has_limits_that_are_sound_and_whole_in_thousandths() -> None:
    assert set(default_limits()) == {each.value for each in (*Sign, *LimitCode)}
    for code, limits in default_limits().items():
        assert limits.is_sound, code
        for limit in (limits.watch, limits.flag):
            assert limit is None or (limit * 1000).denominator == 1


def test_shares_are_read_without_a_float() -> None:
    assert default_limits()["hours_error"].flag == Fraction(3, 20)
    assert default_limits()["low_rate"] == Limits(Fraction(4, 5), Fraction(3, 5), falling=True)


def test_own_limits_stand_before_the_defaults_and_are_undone(store: Store) -> None:
    thresholds = Thresholds(store)
    changes = thresholds.save([Threshold(code="complaints", watch=2_000, flag=4_000)])
    assert changes.touch("threshold")
    assert thresholds.limits()["complaints"] == Limits(Fraction(2), Fraction(4))
    assert thresholds.defaults()["complaints"] == Limits(Fraction(1), Fraction(2))
    store.undo()
    assert thresholds.limits() == dict(default_limits())


def test_saving_leaves_other_limits_alone_and_stores_no_default(store: Store) -> None:
    thresholds = Thresholds(store)
    own = Threshold(code="low_rate", watch=900, flag=None)
    thresholds.save([own])
    thresholds.save([threshold_of("reminders", default_limits()["reminders"])])
    assert [row.code for row in fetch(store, Threshold)] == ["low_rate"]
    assert thresholds.limits()["low_rate"] == Limits(Fraction(9, 10), None, falling=True)
    thresholds.save([threshold_of("low_rate", default_limits()["low_rate"])])
    assert fetch(store, Threshold) == []


@pytest.mark.parametrize(
    "threshold",
    [
        Threshold(code="complaints", watch=2_000, flag=2_000),
        Threshold(code="low_rate", watch=600, flag=800),
        Threshold(code="complaints", watch=-1, flag=1),
        Threshold(code="mood", watch=1, flag=2),
    ],
)
def test_limits_that_make_no_sense_are_refused_and_nothing_is_stored(
    store: Store, threshold: Threshold
) -> None:
    with pytest.raises(Refused) as refused:
        Thresholds(store).save([Threshold(code="reminders", watch=1, flag=2), threshold])
    assert refused.value.code is RefusalCode.BAD_THRESHOLD
    assert fetch(store, Threshold) == []
