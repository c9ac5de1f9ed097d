"""Needs out of answers: the arithmetic, and that each answer moves its own services only (A8)."""

from datetime import date, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from question_samples import answers, ask, rule, said, unsaid

from clientdesk.domain.assessments import AnswerState, AssessmentAnswer
from clientdesk.domain.needs import (
    Need,
    NeedStrength,
    changes_between,
    coverage,
    fires,
    fresh,
    joined,
    needs_of,
    recommended,
    settings_of,
)
from clientdesk.domain.questions import AnswerType, RuleOperator
from clientdesk.domain.records import Firm

IS, AT_LEAST, HAS = RuleOperator.IS, RuleOperator.AT_LEAST, RuleOperator.HAS
SETTINGS = {"firm.cfo_sales_min": 100_000}

FORM = (
    ask(1, AnswerType.NUMBER, (AT_LEAST, "1", "CSH", 1), (AT_LEAST, "3", "CSH", 3)),
    ask(2, AnswerType.YES_NO, (IS, "no", "CSH", 2), (IS, "no", "KPI", 1)),
    ask(3, AnswerType.MONEY, (AT_LEAST, "firm.cfo_sales_min", "CFO", 2)),
    ask(4, AnswerType.YES_NO, (IS, "yes", "PAY", 3)),
    ask(
        5,
        AnswerType.YES_NO,
        (IS, "yes", "HRA", 2),
        (IS, "no", "PAY", 1),
        only_if=(("Q4", IS, "yes"),),
    ),
    ask(
        6, AnswerType.MULTIPLE, (HAS, "a", "TXP", 3), (HAS, "b", "CSH", 3), options=("a", "b", "c")
    ),
)


def weights(known: dict[int, AssessmentAnswer]) -> dict[str, int]:
    return {need.service_code: need.weight for need in needs_of(FORM, known, SETTINGS)}


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        (answers(), {}),
        (answers(q1="0"), {}),
        (answers(q1="1"), {"CSH": 1}),
        (answers(q1="3"), {"CSH": 3}),  # the heavier of 1 and 3, not their sum
        (answers(q1="2", q2="no"), {"CSH": 1 + 2, "KPI": 1}),
        (answers(q1="12", q2="no", q6="a\nb"), {"CSH": 3 + 2 + 3, "KPI": 1, "TXP": 3}),
        (answers(q3="99999"), {}),
        (answers(q3="100000"), {"CFO": 2}),
        (answers(q1="", q2="", q3="", q4="", q6=""), {}),
        (answers(q4="yes", q5="yes"), {"PAY": 3, "HRA": 2}),
        (answers(q4="no", q5="yes"), {}),  # kept, but it is not asked any more
        (answers(q4="", q5="no"), {"PAY": 1}),
        (answers(q6="c"), {}),
    ],
)
def test_needs_add_up_over_questions(
    known: dict[int, AssessmentAnswer], expected: dict[str, int]
) -> None:
    assert weights(known) == expected


def test_the_strongest_need_comes_first_and_names_its_causes() -> None:
    found = needs_of(FORM, answers(q1="5", q2="no"), SETTINGS)
    assert [(need.service_code, need.strength) for need in found] == [
        ("CSH", NeedStrength.RECOMMEND),
        ("KPI", NeedStrength.NOTE),
    ]
    causes = [(cause.question_id, cause.rule.value, cause.weight) for cause in found[0].causes]
    assert causes == [(1, "3", 3), (2, "no", 2)]


@pytest.mark.parametrize(
    ("weight", "strength"),
    [(1, NeedStrength.NOTE), (2, NeedStrength.DISCUSS), (3, NeedStrength.RECOMMEND)],
)
def test_three_recommend_two_discuss_one_notes(weight: int, strength: NeedStrength) -> None:
    form = [ask(1, AnswerType.YES_NO, (IS, "yes", "VAL", weight))]
    assert needs_of(form, answers(q1="yes"), {})[0].strength is strength


def test_two_answers_to_discuss_recommend_together() -> None:
    rules = (IS, "yes", "VAL", 2)
    form = [ask(1, AnswerType.YES_NO, rules), ask(2, AnswerType.YES_NO, rules)]
    assert recommended(needs_of(form, answers(q1="yes", q2="yes"), {})) == {"VAL"}


@pytest.mark.parametrize("state", [AnswerState.UNKNOWN, AnswerState.NOT_ASKED])
def test_what_is_not_known_fires_nothing(state: AnswerState) -> None:
    anything = rule(RuleOperator.ANY, "", "VAL", 3)
    assert not fires(anything, unsaid(1, state), AnswerType.TEXT, {})
    assert fires(anything, said(1, "words"), AnswerType.TEXT, {})


ANSWERS = {
    1: ["0", "1", "2", "3", "12", ""],
    2: ["yes", "no", ""],
    3: ["99999", "100000", ""],
    4: ["yes", "no", ""],
    5: ["yes", "no", ""],
    6: ["a", "a\nb", "c", ""],
}
SAID = st.fixed_dictionaries({}, optional={k: st.sampled_from(v) for k, v in ANSWERS.items()})
MOVES = {1: {"CSH"}, 2: {"CSH", "KPI"}, 3: {"CFO"}, 4: {"PAY", "HRA"}, 5: {"HRA", "PAY"}}
MOVES[6] = {"TXP", "CSH"}


def known_of(values: dict[int, str]) -> dict[int, AssessmentAnswer]:
    return answers(**{f"q{id_}": value for id_, value in values.items()})


@given(SAID, st.randoms(use_true_random=False))
def test_the_order_of_answering_does_not_change_the_needs(
    values: dict[int, str], random: object
) -> None:
    order = list(values.items())
    random.shuffle(order)  # type: ignore[attr-defined]  # hypothesis's Random
    assert needs_of(FORM, known_of(dict(order)), SETTINGS) == needs_of(
        FORM, known_of(values), SETTINGS
    )


@given(SAID, st.sampled_from(sorted(ANSWERS)), st.data())
def test_one_answer_changes_only_its_services_and_those_of_what_it_opens(
    values: dict[int, str], changed: int, data: st.DataObject
) -> None:
    other = values | {changed: data.draw(st.sampled_from(ANSWERS[changed]))}
    before, after = weights(known_of(values)), weights(known_of(other))
    moved = {code for code in before | after if before.get(code) != after.get(code)}
    assert moved <= MOVES[changed]


def test_coverage_is_of_recommended_services_only() -> None:
    """CSH and PAY are recommended, KPI a note: one of two is contracted."""
    needs = needs_of(FORM, answers(q1="3", q2="no", q4="yes"), SETTINGS)
    assert coverage(needs, {"PAY", "KPI", "BKP"}) == Fraction(1, 2)
    assert coverage(needs, set()) == 0
    assert coverage(needs, {"PAY", "CSH"}) == 1


def test_nothing_recommended_is_covered() -> None:
    assert coverage((), {"BKP"}) == 1
    assert coverage(needs_of(FORM, answers(q1="1"), SETTINGS), set()) == 1


def test_the_needs_of_two_forms_add_up() -> None:
    first = needs_of(FORM, answers(q1="1", q4="yes"), SETTINGS)
    second = needs_of([ask(9, AnswerType.YES_NO, (IS, "yes", "CSH", 2))], answers(q9="yes"), {})
    found: tuple[Need, ...] = joined([first, second])
    assert {need.service_code: need.weight for need in found} == {"CSH": 3, "PAY": 3}


@pytest.mark.parametrize(
    ("day", "today", "is_fresh"),
    [
        ((2025, 11, 22), date(2026, 11, 22), True),
        ((2025, 11, 21), date(2026, 11, 22), False),
        ((2024, 2, 29), date(2025, 2, 28), True),  # a year later is the last of February
        ((2024, 2, 29), date(2025, 3, 1), False),
    ],
)
def test_answers_are_stale_after_twelve_months(
    day: tuple[int, int, int], today: date, is_fresh: bool
) -> None:
    known = {1: said(1, "yes", datetime(*day, 18, 30))}
    assert fresh(known, today) == (known if is_fresh else {})


def test_only_what_was_answered_otherwise_is_a_change() -> None:
    form = [ask(n) for n in range(1, 7)]
    before = answers(q1="yes", q2="yes", q3="", q4="no") | {5: unsaid(5, AnswerState.NOT_ASKED)}
    after = answers(q1="yes", q2="no", q3="yes", q6="yes")
    changes = changes_between(form, before, after)
    assert [each.question.question.id for each in changes] == [2, 3, 4, 6]
    assert [(each.before, each.after) for each in changes[2:]] == [
        (before[4], None),
        (None, after[6]),
    ]


def test_settings_have_the_names_that_rules_use() -> None:
    found = settings_of(Firm(cfo_sales_min=7, audit_sales_threshold=8))
    assert (found["firm.cfo_sales_min"], found["firm.audit_sales_threshold"]) == (7, 8)
    assert "firm.name" not in found
