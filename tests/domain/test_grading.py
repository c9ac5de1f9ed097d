"""The grade: points by hand, unknown criteria that only cost confidence, and what would change it.

Weights: margin 30, payment 20, organisation 15, scope 10, growth 10, satisfaction 10, risk 5.
"""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.assessments import ClientGrade, GradeLetter
from clientdesk.domain.grade_evidence import GradeSources, measures_of
from clientdesk.domain.grading import (
    DEFAULT_SCALE,
    Grade,
    GradeCriterion,
    Graded,
    GradeMeasure,
    GradeScale,
    GradeStep,
    bands,
    grade_of,
    rows_of,
    scale_from,
    steps_of,
)
from clientdesk.domain.profitability import Ageing, ClientResult

A, B, C, D = GradeLetter
M = GradeMeasure
BANDS = bands(target_margin=40)
DATE = date(2026, 11, 22)


def graded(values: dict[GradeMeasure, Fraction], scale: GradeScale = DEFAULT_SCALE) -> Grade:
    grade = grade_of(values, scale, BANDS)
    assert grade is not None
    return grade


def test_points_are_shares_of_the_known_weights() -> None:
    # Margin 30 of a target of 40: 3/4 of 30 = 22.5. Days to pay, (90 − 45) ÷ 60 = 3/4; overdue,
    # (25 − 5) ÷ 25 = 4/5; their mean 0.775 of 20 = 15.5. So 38 of the 50 known: 76 of 100.
    grade = graded(
        {M.MARGIN: Fraction(30, 100), M.DAYS_TO_PAY: Fraction(45), M.OVERDUE: Fraction(5, 100)}
    )
    assert (grade.letter, grade.points, grade.confidence) == (A, 76, 50)
    points = {line.criterion: line.points for line in grade.lines}
    assert points[GradeCriterion.MARGIN] == Fraction(45, 2)
    assert points[GradeCriterion.PAYMENT] == Fraction(31, 2)
    assert points[GradeCriterion.RISK] is None


def test_what_is_not_known_is_a_range_not_a_fault() -> None:
    # 38 points are sure and 50 open: 38 is a D, 88 an A.
    grade = graded(
        {M.MARGIN: Fraction(30, 100), M.DAYS_TO_PAY: Fraction(45), M.OVERDUE: Fraction(5, 100)}
    )
    assert (grade.lowest, grade.highest) == (D, A)


def test_nothing_known_is_no_grade() -> None:
    assert grade_of({}, DEFAULT_SCALE, BANDS) is None


def first_step(values: dict[GradeMeasure, Fraction]) -> GradeStep:
    return steps_of(graded(values), DEFAULT_SCALE, BANDS)[0]


@pytest.mark.parametrize(
    ("margin", "letter"),
    # A margin alone: 30 of 40 is 75 points, 29.9 is 74.75, which never shows as a reached 75.
    [("0.30", A), ("0.299", B), ("0.24", B), ("0.239", C), ("0.16", C), ("0.159", D), ("-1", D)],
)
def test_each_cut_off_is_reached_exactly(margin: str, letter: GradeLetter) -> None:
    grade = graded({M.MARGIN: Fraction(margin)})
    assert grade.letter is letter
    assert DEFAULT_SCALE.letter(grade.points) is letter


@pytest.mark.parametrize(
    ("measure", "nothing", "half", "full"),
    [
        (M.MARGIN, "0", "0.2", "0.4"),
        (M.DAYS_TO_PAY, "90", "60", "30"),
        (M.OVERDUE, "0.25", "0.125", "0"),
        (M.MONTHS_BEHIND, "6", "3", "0"),
        (M.EFFORT, "2", "1.5", "1"),
        (M.FEE_GROWTH, "-0.1", "0", "0.1"),
        (M.SATISFACTION, "0", "5", "10"),
        (M.DOCUMENTS, "1", "3", "5"),
        (M.EXTRA_WORK, "1", "0.5", "0"),
    ],
)
def test_the_corners_of_a_measure(measure: M, nothing: str, half: str, full: str) -> None:
    band = BANDS[measure]
    shares = [band.share(Fraction(value)) for value in (nothing, half, full)]
    assert shares == [0, Fraction(1, 2), 1]
    beyond = Fraction(full) + (Fraction(full) - Fraction(nothing))
    assert band.share(beyond) == 1


def test_what_would_change_it_is_the_shortest_way_first() -> None:
    # Margin 16 of 40: 12 of 30. Documents 3 of 5: 7.5 of 15. 19.5 of 45 = 43.3, a C; a B needs
    # 60 % of 45 = 27, so 7.5 more: a quarter of the margin's points (16 + 10 = 26 per cent), or
    # half of the documents' (5 of 5).
    grade = graded({M.MARGIN: Fraction(16, 100), M.DOCUMENTS: Fraction(3)})
    assert (grade.letter, grade.points) == (C, 43)
    assert steps_of(grade, DEFAULT_SCALE, BANDS) == (
        GradeStep(M.MARGIN, Fraction(16, 100), Fraction(26, 100), B),
        GradeStep(M.DOCUMENTS, Fraction(3), Fraction(5), B),
    )


def test_a_change_is_said_in_whole_steps_that_are_enough() -> None:
    # 70 days earn 1/3 = 33.3 points; C needs 40: 90 − 0.4 × 60 = 66 days. 71 days need the same 66.
    for days in (70, 71):
        assert first_step({M.DAYS_TO_PAY: Fraction(days)}).wanted == 66
    # A satisfaction of 3 earns 30; 4 earns the 40 of a C.
    assert first_step({M.SATISFACTION: Fraction(3)}).wanted == 4


def test_an_a_needs_no_change() -> None:
    assert steps_of(graded({M.MARGIN: Fraction(1)}), DEFAULT_SCALE, BANDS) == ()


@st.composite
def known_values(draw: st.DrawFn) -> dict[GradeMeasure, Fraction]:
    measures = draw(st.lists(st.sampled_from(GradeMeasure), min_size=1, unique=True))
    ends = {m: sorted((BANDS[m].nothing, BANDS[m].full)) for m in measures}
    return {m: draw(st.fractions(*ends[m], max_denominator=60)) for m in measures}


@given(known_values())
def test_every_change_that_is_named_leads_to_its_letter(values: dict[M, Fraction]) -> None:
    grade = graded(values)
    for step in steps_of(grade, DEFAULT_SCALE, BANDS):
        after = graded(values | {step.measure: step.wanted})
        assert after.letter <= step.letter < grade.letter


@given(known_values(), st.data())
def test_doing_better_never_costs_points(values: dict[M, Fraction], data: st.DataObject) -> None:
    measure = data.draw(st.sampled_from(sorted(values)))
    better = values | {measure: BANDS[measure].full}
    assert graded(better).points >= graded(values).points


@given(known_values())
def test_the_grade_lies_in_its_range(values: dict[M, Fraction]) -> None:
    grade = graded(values)
    assert grade.highest <= grade.letter <= grade.lowest


@given(known_values(), st.fractions(0, 1, max_denominator=20))
def test_unknown_criteria_cost_confidence_not_points(
    values: dict[M, Fraction], share: Fraction
) -> None:
    # Whoever earns the same share in all that is known has that share of 100, however little it is.
    even = {m: BANDS[m].nothing + share * (BANDS[m].full - BANDS[m].nothing) for m in GradeMeasure}
    some = graded({m: even[m] for m in values})
    assert some.points == graded(even).points
    assert some.confidence <= graded(even).confidence == 100


def test_a_criterion_without_weight_counts_for_nothing() -> None:
    weights = dict.fromkeys(GradeCriterion, 0) | {GradeCriterion.MARGIN: 100}
    scale = GradeScale(weights, DEFAULT_SCALE.cut_offs)
    assert grade_of({M.COMFORT: Fraction(5)}, scale, BANDS) is None
    both = graded({M.COMFORT: Fraction(1), M.MARGIN: Fraction(2, 10)}, scale)
    assert (both.points, both.letter, both.confidence) == (50, C, 100)
    assert [step.measure for step in steps_of(both, scale, BANDS)] == [M.MARGIN]


def test_a_scale_is_kept_as_rows_and_read_back() -> None:
    weights = dict(DEFAULT_SCALE.weights) | {GradeCriterion.MARGIN: 20, GradeCriterion.RISK: 15}
    scale = GradeScale(weights, {A: 80, B: 65, C: 30})
    assert scale_from(rows_of(scale)) == scale
    assert scale_from([]) == DEFAULT_SCALE


@pytest.mark.parametrize(
    ("margin", "cut_offs", "sound"),
    [
        (30, (75, 60, 40), True),
        (31, (75, 60, 40), False),  # 101
        (30, (75, 75, 40), False),
        (30, (101, 60, 40), False),
        (30, (75, 60, 0), False),
    ],
)
def test_weights_make_100_and_cut_offs_fall(
    margin: int, cut_offs: tuple[int, int, int], sound: bool
) -> None:
    weights = dict(DEFAULT_SCALE.weights) | {GradeCriterion.MARGIN: margin}
    assert GradeScale(weights, dict(zip((A, B, C), cut_offs, strict=True))).is_sound is sound


def test_a_negative_weight_is_not_sound() -> None:
    weights = dict(DEFAULT_SCALE.weights) | {GradeCriterion.MARGIN: 40, GradeCriterion.RISK: -5}
    assert not GradeScale(weights, DEFAULT_SCALE.cut_offs).is_sound


def test_what_was_set_by_hand_stands_in_place_of_what_was_computed() -> None:
    kept = ClientGrade(
        client_id=1, grade=A, points=0, confidence=0, given_on=DATE, reason="founding client"
    )
    assert Graded(graded({M.MARGIN: Fraction(0)}), kept).letter is A
    assert Graded(graded({M.MARGIN: Fraction(0)})).letter is D
    assert Graded().letter is None


def result(
    delivery_cost: int = 0, delivery_seconds: int = 0, uncosted: int = 0, estimated: int = 0
) -> ClientResult:
    return ClientResult(
        client_id=1,
        ref="C1",
        name="Bar",
        fees=100,
        delivery_cost=delivery_cost,
        delivery_seconds=delivery_seconds,
        uncosted_seconds=uncosted,
        estimated_seconds=estimated,
    )


def test_the_measures_of_figures() -> None:
    # 12,000 of fees at a cost of 9,000: 25 %. 1,500 open of 15,000 in 360 days: 36 days, of which
    # 750 for more than 30 days: 5 %. 90 hours worked of 60: 150 %. 10,000 the year before: +20 %.
    figures = ClientResult(
        client_id=1,
        ref="C1",
        name="Bar",
        fees=12_000,
        delivery_cost=9_000,
        delivery_seconds=90 * 3600,
        sales=15_000,
        ageing=Ageing(not_due=500, days_1_30=250, days_31_60=250, over_90=500),
        period_days=360,
    )
    sources = GradeSources(
        result=figures, earlier_fees=10_000, standard_seconds=Fraction(60 * 3600)
    )
    assert measures_of(sources) == {
        M.MARGIN: Fraction(1, 4),
        M.DAYS_TO_PAY: 36,
        M.OVERDUE: Fraction(1, 20),
        M.EFFORT: Fraction(3, 2),
        M.FEE_GROWTH: Fraction(1, 5),
    }


def test_a_gain_that_hours_without_cost_may_use_up_is_not_known() -> None:
    assert M.MARGIN not in measures_of(GradeSources(result=result()))
    some = result(delivery_seconds=100, uncosted=11)
    assert M.MARGIN not in measures_of(GradeSources(result=some))
    few = result(delivery_seconds=100, uncosted=10)
    assert measures_of(GradeSources(result=few))[M.MARGIN] == 1
    loss = result(delivery_cost=150, delivery_seconds=100, uncosted=90)
    assert measures_of(GradeSources(result=loss))[M.MARGIN] == Fraction(-1, 2)


def test_estimated_hours_say_nothing_of_scope() -> None:
    hours = result(delivery_seconds=100, estimated=100)
    assert M.EFFORT not in measures_of(GradeSources(result=hours, standard_seconds=Fraction(50)))


def test_the_measures_of_facts_and_of_the_review() -> None:
    sources = GradeSources(
        facts={"understands": False, "satisfaction": 9, "months_behind": 2, "sales": 1},
        answers={"R01": "4", "R06": "yes", "R12": "2", "R13": "words", "R04": "3"},
    )
    assert measures_of(sources) == {
        M.UNDERSTANDS: 0,
        M.SATISFACTION: 9,
        M.MONTHS_BEHIND: 2,
        M.PUNCTUALITY: 4,
        M.EXTRA_WORK: 1,
        M.REFERRALS: 2,
    }
