"""Segments in words: every code, and definitions with the limits of the firm."""

from enum import Enum
from fractions import Fraction

import pytest
from PySide6.QtCore import QCoreApplication

from clientdesk.domain.formats import Formats
from clientdesk.domain.profit_classes import ProfitLimits
from clientdesk.domain.segments import SEGMENTS, Effort, SegmentCode, SegmentLimits, Tenure
from clientdesk.ui.segment_words import (
    SEGMENT_WORDS,
    segment_definition,
    segment_hint,
    segment_words,
)

FORMATS = Formats("en", "GB", "GBP")
OWN = SegmentLimits(
    ProfitLimits(nil=Fraction(1, 100), low=Fraction(1, 10), good=Fraction(3, 10)),
    heavy=Fraction(5, 2),
    settled_months=6,
    loyal_months=60,
)


@pytest.mark.parametrize("code", [*SegmentCode, *Effort, *Tenure], ids=repr)
def test_every_code_has_words(code: Enum) -> None:
    assert SEGMENT_WORDS[type(code)][code]


@pytest.mark.parametrize("code", SegmentCode)
def test_every_segment_has_a_name_of_its_own_and_says_what_might_help(
    code: SegmentCode, qapp: QCoreApplication
) -> None:
    assert [segment_words(each) for each in SegmentCode].count(segment_words(code)) == 1
    assert segment_hint(code)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (SegmentCode.LOYAL, "profit from 30% · client 60 month(s) or more"),
        (SegmentCode.PROFITABLE, "profit from 30% · client under 60 month(s)"),
        (SegmentCode.FAIR, "profit from 10%, under 30% · hours under 2.5 × average"),
        (SegmentCode.ABSORBING, "profit from 0, under 10% · hours from 2.5 × average"),
        (SegmentCode.STARTING, "profit below zero · client under 6 month(s)"),
        (
            SegmentCode.DRAINING,
            "profit below zero · hours from 2.5 × average · client 6 month(s) or more",
        ),
        (SegmentCode.INACTIVE, "neither fees nor hours"),
    ],
)
def test_a_definition_says_the_limits_in_use(code: SegmentCode, said: str) -> None:
    rule = next(rule for rule in SEGMENTS if rule.code is code)
    words = segment_definition(rule, OWN, FORMATS)
    # Before its words are translated a plural is "month(s)", after that "months".
    assert words.replace("month(s)", "months") == said.replace("month(s)", "months")


def test_a_target_below_low_profit_leaves_no_gap() -> None:
    limits = SegmentLimits(ProfitLimits(Fraction(0), Fraction(1, 5), Fraction(1, 10)))
    good = next(rule for rule in SEGMENTS if rule.code is SegmentCode.LOYAL)
    assert segment_definition(good, limits, FORMATS).startswith("profit from 20%")
