"""Diagnoses in words: every code, every unit, every verdict."""

from datetime import date
from enum import Enum
from fractions import Fraction

import pytest

from clientdesk.domain.diagnosis import (
    Cause,
    ClientType,
    FirmCause,
    LimitCode,
    Robustness,
    Sign,
    SignResult,
    TypeResult,
)
from clientdesk.domain.formats import Formats
from clientdesk.domain.margin_gap import GapCode
from clientdesk.domain.thresholds import Level
from clientdesk.ui.diagnosis_words import (
    cause_words,
    diagnosis_words,
    limit_words,
    missing_words,
    robustness_words,
    sign_line,
    type_level,
    type_words,
    value_words,
)

FORMATS = Formats("en", "GB", "GBP")
DAY = date(2026, 10, 31)
KINDS: tuple[type[Enum], ...] = (ClientType, Sign, LimitCode, FirmCause, GapCode)


def sign(
    code: Sign, level: Level, value: int | None = None, watch: int = 3, flag: int = 6
) -> SignResult:
    return SignResult(
        sign=code,
        level=level,
        value=None if value is None else Fraction(value),
        watch=Fraction(watch),
        flag=Fraction(flag),
        as_of=DAY,
    )


@pytest.mark.parametrize("code", [code for kind in KINDS for code in kind], ids=repr)
def test_every_code_of_a_diagnosis_has_words(code: Enum) -> None:
    assert diagnosis_words(code)


@pytest.mark.parametrize("code", Sign)
def test_every_sign_says_what_would_tell(code: Sign) -> None:
    assert "would tell" in missing_words(code)


@pytest.mark.parametrize("cause", FirmCause)
def test_a_cause_that_is_not_known_is_not_said_to_hold(cause: FirmCause) -> None:
    unknown = cause_words(Cause(cause, frozenset(), known=False))
    assert unknown.startswith("Not known")
    assert unknown != cause_words(Cause(cause, frozenset()))


@pytest.mark.parametrize(
    ("code", "value", "said"),
    [
        (Sign.COLLECTION_COST, Fraction(1, 20), "5%"),
        (Sign.COLLECTION_COST, Fraction(83, 1000), "8.3%"),
        (Sign.REMINDERS, Fraction(4), "4"),
        (Sign.REMINDERS, Fraction(9, 2), "4.5"),
        (Sign.EXPOSURE, Fraction(5, 2), "2.5 months"),
        (Sign.SATISFACTION, Fraction(7), "7 of 10"),
        (Sign.OWN_BOOKS, Fraction(9, 10), "0.90"),
        (Sign.SIGNED_AGREEMENT, Fraction(0), "none on file"),
        (Sign.SIGNED_AGREEMENT, Fraction(1), "on file"),
        (Sign.CREDIT_CHECK, Fraction(0), "in order"),
        (Sign.CREDIT_CHECK, Fraction(1), "none or too old"),
        (Sign.CREDIT_CHECK, Fraction(2), "contradicted"),
        (LimitCode.HOURS_ERROR, Fraction(3, 20), "15%"),
        (LimitCode.CREDIT_CHECK_MONTHS, Fraction(24), "24 months"),
        (Sign.REMINDERS, None, "n/d"),
    ],
)
def test_values_are_said_in_their_unit(
    code: Sign | LimitCode, value: Fraction | None, said: str
) -> None:
    assert value_words(code, value, FORMATS) == said


def test_limits_say_which_way_they_point() -> None:
    rising = sign(Sign.REMINDERS, Level.WATCH, 4)
    assert limit_words(rising, FORMATS) == "Watch from 3, flag from 6"
    assert sign_line(rising, FORMATS) == "from 3 / 6 · 31/10/2026"
    falling = sign(Sign.SATISFACTION, Level.FLAG, 6, watch=9, flag=7)
    assert limit_words(falling, FORMATS) == "Watch below 9 of 10, flag below 7 of 10"
    assert sign_line(falling, FORMATS) == "below 9 of 10 / 7 of 10 · 31/10/2026"


def test_a_sign_of_which_nothing_is_known_says_so() -> None:
    assert sign_line(sign(Sign.REMINDERS, Level.NOT_ASSESSED), FORMATS) == "Not assessed"


@pytest.mark.parametrize(
    ("levels", "said", "level"),
    [
        ((Level.NOT_ASSESSED, Level.NOT_ASSESSED), "Not assessed", Level.NOT_ASSESSED),
        ((Level.CLEAR, Level.NOT_ASSESSED), "No sign", Level.CLEAR),
        ((Level.WATCH, Level.CLEAR), "Worth watching · 1 point", Level.WATCH),
        ((Level.WATCH, Level.WATCH), "Might be · 2 points", Level.FLAG),
        ((Level.FLAG, Level.NOT_ASSESSED), "Might be · 2 points", Level.FLAG),
    ],
)
def test_types_are_said_with_care(levels: tuple[Level, ...], said: str, level: Level) -> None:
    signs = tuple(sign(code, each) for code, each in zip(Sign, levels, strict=False))
    result = TypeResult(ClientType.EXPENSE_PRODUCER, signs)
    # The plural comes from the catalogue of the language.
    assert type_words(result).replace("point(s)", "points").rstrip("s") == said.rstrip("s")
    assert type_level(result) is level


@pytest.mark.parametrize(
    ("flips_at", "firm", "said"),
    [
        (None, True, "Firm: no error in the hours would turn the verdict."),
        (None, False, "Fragile: there are no hours to go by."),
        (
            Fraction(-18, 100),
            True,
            "Firm: its hours would have to be 18% lower for it not to lose.",
        ),
        (Fraction(-9, 100), False, "Fragile: with hours 9% lower it would not lose."),
        (Fraction(18, 100), True, "Firm: its hours would have to be 18% higher for it to lose."),
        (Fraction(9, 100), False, "Fragile: with hours 9% higher it would lose."),
    ],
)
def test_the_verdict_says_how_wrong_the_hours_may_be(
    flips_at: Fraction | None, firm: bool, said: str
) -> None:
    assert robustness_words(Robustness(flips_at, firm), FORMATS) == said
