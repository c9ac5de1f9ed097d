"""A rise in dated steps, written into a note and read back from it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.doors import Stage, staged
from clientdesk.domain.fee_steps import (
    beginning,
    dated,
    gradual,
    not_before,
    steps_of,
    with_steps,
    written_steps,
)
from clientdesk.domain.formats import Formats
from clientdesk.domain.letter_inputs import FeeStage
from clientdesk.domain.review_records import ReviewTerms, TermsSide

SPAIN = Formats("es", "ES", "EUR")
FEBRUARY = FeeStage(date(2027, 2, 1), 110_700)
MAY = FeeStage(date(2027, 5, 1), 136_900)
COUNTRIES = [
    ("ES", "EUR"), ("AR", "ARS"), ("MX", "MXN"), ("PE", "PEN"), ("VE", "VES"), ("CL", "CLP"),
    ("CO", "COP"), ("UY", "UYU"), ("PY", "PYG"), ("US", "USD"), ("GB", "GBP"), ("CR", "CRC"),
]  # fmt: skip


def proposed(fee: int, note: str) -> ReviewTerms:
    return ReviewTerms(review_id=1, side=TermsSide.PROPOSED, fee=fee, note=note)


def test_a_quarter_lies_between_two_steps() -> None:
    steps = dated((Stage(1, 110_700), Stage(2, 136_900)), date(2027, 2, 1))
    assert steps == (FEBRUARY, MAY)


@pytest.mark.parametrize(
    ("proposed_fee", "fees"),
    [
        # From 200.00: up to half more at once, then in two steps, from double on in three.
        (30_000, ()),
        (30_100, (25_100, 30_100)),  # 50.50 up to whole euros: 51
        (39_900, (30_000, 39_900)),
        (40_000, (26_700, 33_400, 40_000)),  # 66.67 and 133.33
    ],
)
def test_a_steep_rise_takes_steps(proposed_fee: int, fees: tuple[int, ...]) -> None:
    steps = gradual(20_000, proposed_fee, date(2027, 2, 1), 2)
    assert tuple(step.fee for step in steps) == fees
    days = (date(2027, 2, 1), date(2027, 5, 1), date(2027, 8, 1))
    assert tuple(step.starts_on for step in steps) == days[: len(fees)]


def test_steps_keep_their_distance_from_another_day_on() -> None:
    later = beginning((FEBRUARY, MAY), date(2027, 4, 15))
    assert [step.starts_on for step in later] == [date(2027, 4, 15), date(2027, 7, 15)]
    assert [step.fee for step in later] == [FEBRUARY.fee, MAY.fee]
    assert beginning((), date(2027, 4, 15)) == ()


def test_the_note_holds_a_line_for_each_step_before_what_it_said() -> None:
    note = with_steps("Talked about on Monday: fine", (FEBRUARY, MAY), SPAIN)
    assert note.splitlines() == [
        "01/02/2027: 1.107,00",
        "01/05/2027: 1.369,00",
        "Talked about on Monday: fine",
    ]


def test_other_steps_take_the_place_of_those_in_the_note() -> None:
    note = with_steps("Fine", (FEBRUARY, MAY), SPAIN)
    assert written_steps(with_steps(note, (MAY,), SPAIN), SPAIN) == (MAY,)
    assert with_steps(note, (), SPAIN) == "Fine"


@given(
    country=st.sampled_from(COUNTRIES),
    language=st.sampled_from(["es", "en"]),
    current=st.integers(1, 10**9),
    rise=st.integers(1, 10**9),
    count=st.sampled_from([2, 3]),
    first=st.dates(date(2026, 1, 1), date(2040, 12, 31)),
)
def test_what_was_written_is_read_back(
    country: tuple[str, str], language: str, current: int, rise: int, count: int, first: date
) -> None:
    formats = Formats(language, *country)
    stages = staged(current, current + rise, count, formats.digits)
    steps = dated(stages, first)
    assert written_steps(with_steps("A note", steps, formats), formats) == steps


@pytest.mark.parametrize(
    ("fee", "steps"),
    [
        pytest.param(136_900, (FEBRUARY, MAY), id="to the fee"),
        pytest.param(140_000, (), id="to another fee"),
    ],
)
def test_steps_count_only_where_they_lead_to_the_fee(fee: int, steps: tuple[FeeStage, ...]) -> None:
    note = with_steps("", (FEBRUARY, MAY), SPAIN)
    assert steps_of(proposed(fee, note), SPAIN) == steps


def test_one_step_or_a_fall_is_no_rise_in_steps() -> None:
    assert steps_of(proposed(136_900, with_steps("", (MAY,), SPAIN)), SPAIN) == ()
    down = (FeeStage(date(2027, 2, 1), 140_000), MAY)
    assert steps_of(proposed(136_900, with_steps("", down, SPAIN)), SPAIN) == ()
    back = (FeeStage(date(2027, 6, 1), 110_700), MAY)
    assert steps_of(proposed(136_900, with_steps("", back, SPAIN)), SPAIN) == ()


@pytest.mark.parametrize(
    ("first", "days"),
    [
        (date(2027, 1, 1), [date(2027, 2, 1), date(2027, 5, 1)]),
        (date(2027, 2, 1), [date(2027, 2, 1), date(2027, 5, 1)]),
        (date(2027, 4, 1), [date(2027, 4, 1), date(2027, 7, 1)]),
        (date(2027, 4, 15), [date(2027, 5, 1), date(2027, 8, 1)]),
    ],
)
def test_steps_too_soon_move_together(first: date, days: list[date]) -> None:
    moved = not_before((FEBRUARY, MAY), first)
    assert [step.starts_on for step in moved] == days
    assert [step.fee for step in moved] == [110_700, 136_900]
