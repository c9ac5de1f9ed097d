"""The way through a form: branches, back and forth, nothing lost (A7)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from question_samples import answers, ask, said, unsaid

from clientdesk.domain.assessments import AnswerState, AssessmentAnswer
from clientdesk.domain.interview import (
    Progress,
    asked,
    following,
    meets,
    next_question,
    previous,
    progress,
    read_answer,
)
from clientdesk.domain.problems import RefusalCode
from clientdesk.domain.questions import AnswerType, AskedQuestion, RuleOperator

IS, AT_LEAST, AT_MOST = RuleOperator.IS, RuleOperator.AT_LEAST, RuleOperator.AT_MOST
HAS, ANY = RuleOperator.HAS, RuleOperator.ANY

# Staff? If so how often paid; if weekly, by whom. The last one always.
FORM = (
    ask(1),
    ask(2, AnswerType.SINGLE, options=("weekly", "monthly"), only_if=(("Q1", IS, "yes"),)),
    ask(3, AnswerType.TEXT, only_if=(("Q2", IS, "weekly"),)),
    ask(4, AnswerType.NUMBER),
)


def ids(found: tuple[AskedQuestion, ...]) -> list[int]:
    return [each.question.id for each in found]


def id_of(found: AskedQuestion | None) -> int | None:
    return found.question.id if found else None


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        (answers(), [1, 2, 3, 4]),
        (answers(q1="yes"), [1, 2, 3, 4]),
        (answers(q1="no"), [1, 4]),
        (answers(q1=""), [1, 2, 3, 4]),
        (answers(q1="yes", q2="monthly"), [1, 2, 4]),
        (answers(q1="yes", q2="weekly"), [1, 2, 3, 4]),
        (answers(q1="no", q2="weekly"), [1, 4]),
        (answers(q1="", q2=""), [1, 2, 3, 4]),
    ],
)
def test_a_known_answer_skips_what_it_makes_senseless_and_an_unknown_one_nothing(
    known: dict[int, AssessmentAnswer], expected: list[int]
) -> None:
    assert ids(asked(FORM, known)) == expected


def test_what_was_not_asked_skips_nothing() -> None:
    assert ids(asked(FORM, {1: unsaid(1, AnswerState.NOT_ASKED)})) == [1, 2, 3, 4]


def test_every_condition_must_hold() -> None:
    both = ask(3, only_if=(("Q1", IS, "yes"), ("Q2", IS, "yes")))
    form = (ask(1), ask(2), both)
    assert ids(asked(form, answers(q1="yes", q2="yes"))) == [1, 2, 3]
    assert ids(asked(form, answers(q1="yes", q2="no"))) == [1, 2]
    assert ids(asked(form, answers(q1="no", q2="yes"))) == [1, 2]


def test_a_condition_on_a_question_that_is_not_there_skips_nothing() -> None:
    assert ids(asked([ask(1, only_if=(("Q9", IS, "yes"),))], {})) == [1]


def test_it_resumes_at_the_first_question_without_an_answer() -> None:
    assert id_of(next_question(FORM, {})) == 1
    assert id_of(next_question(FORM, answers(q1="no"))) == 4
    assert id_of(next_question(FORM, answers(q1="yes", q4="3"))) == 2
    assert next_question(FORM, answers(q1="no", q4="")) is None


def test_forth_and_back_pass_over_what_is_skipped() -> None:
    known = answers(q1="no")
    assert id_of(following(FORM, known, 1)) == 4
    assert id_of(previous(FORM, known, 4)) == 1
    assert previous(FORM, known, 1) is None
    assert following(FORM, known, 4) is None
    assert id_of(previous(FORM, known, 2)) == 1  # itself not asked any more
    assert id_of(following(FORM, known, 2)) == 4


def test_progress_counts_what_is_still_to_ask() -> None:
    assert progress(FORM, {}) == Progress(0, 4)
    assert progress(FORM, answers(q1="no")) == Progress(1, 2)
    assert progress(FORM, answers(q1="no", q2="weekly", q4="")) == Progress(2, 2)


VALUES = {1: ("yes", "no", ""), 2: ("weekly", "monthly", ""), 3: ("Eva", ""), 4: ("0", "7", "")}
STEPS = st.lists(st.one_of(st.just(None), st.integers(0, 2)), max_size=30)


@given(STEPS)
def test_going_back_never_loses_an_answer(steps: list[int | None]) -> None:
    """None goes back a question; a number gives the current one that answer and goes on."""
    known: dict[int, AssessmentAnswer] = {}
    given_last: dict[int, str] = {}
    at = next_question(FORM, known)
    for step in steps:
        if at is None:
            break
        id_ = at.question.id
        if step is None:
            at = previous(FORM, known, id_) or at
            continue
        given_last[id_] = VALUES[id_][step % len(VALUES[id_])]
        known = known | {id_: said(id_, given_last[id_]) if given_last[id_] else unsaid(id_)}
        at = following(FORM, known, id_)
    assert {id_: answer.value for id_, answer in known.items()} == given_last


@given(st.dictionaries(st.sampled_from([1, 2, 3, 4]), st.integers(0, 2)))
def test_every_question_to_ask_is_reached_forth_and_back(chosen: dict[int, int]) -> None:
    values = {f"q{n}": VALUES[n][pick % len(VALUES[n])] for n, pick in chosen.items()}
    known = answers(**values)
    forth, at = [1], 1
    while (after := following(FORM, known, at)) is not None:
        forth.append(at := after.question.id)
    back = [at]
    while (before := previous(FORM, known, at)) is not None:
        back.append(at := before.question.id)
    assert forth == back[::-1] == ids(asked(FORM, known))


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (AnswerType.YES_NO, ["yes", "no"], ["", "true", "Yes"]),
        (AnswerType.SINGLE, ["a", "b"], ["", "c", "a\nb"]),
        (AnswerType.MULTIPLE, ["", "a", "b\na"], ["c", "a\nc", "a\na", "a\n"]),
        (AnswerType.NUMBER, ["0", "-10", "52"], ["", "1.5", "1,000", "ten", "٣", "1" * 16]),
        (AnswerType.MONEY, ["0", "-5", "123456"], ["", "12.50", "€5"]),
        (AnswerType.DATE, ["2026-02-28"], ["", "2026-02-29", "28/02/2026", "3"]),
        (AnswerType.SCALE_5, ["1", "5"], ["", "0", "6", "2.5"]),
        (AnswerType.SCALE_10, ["0", "10"], ["", "-1", "11"]),
        (AnswerType.TEXT, ["a", "two\nlines"], ["", "  \n"]),
    ],
)
def test_each_type_takes_its_own_answers_only(
    kind: AnswerType, good: list[str], bad: list[str]
) -> None:
    question = ask(1, kind, options=("a", "b"))
    assert [read_answer(question, value) for value in good] == [None] * len(good)
    assert {read_answer(question, value) for value in bad} == {RefusalCode.BAD_ANSWER}


@pytest.mark.parametrize(
    ("operator", "wanted", "kind", "holds", "fails"),
    [
        (IS, "yes", AnswerType.YES_NO, ["yes"], ["no"]),
        (IS, "owner", AnswerType.SINGLE, ["owner"], ["owner_only", "x"]),
        (IS, "3", AnswerType.SCALE_5, ["3"], ["2", "4"]),
        (IS, "10", AnswerType.NUMBER, ["10", "010"], ["1", "100", "-10"]),
        (IS, "2026-01-01", AnswerType.DATE, ["2026-01-01"], ["2026-01-02"]),
        (IS, "Ana", AnswerType.TEXT, ["Ana"], ["ana", "Ana B"]),
        (AT_LEAST, "45", AnswerType.NUMBER, ["45", "100"], ["44", "-45", "5"]),
        (AT_LEAST, "9", AnswerType.SCALE_10, ["9", "10"], ["8"]),
        (AT_LEAST, "firm.cfo_sales_min", AnswerType.MONEY, ["1000", "2000"], ["999"]),
        (AT_LEAST, "firm.unheard_of", AnswerType.MONEY, [], ["0", "999999"]),
        (AT_LEAST, "2026-01-01", AnswerType.DATE, ["2026-01-01", "2027-01-01"], ["2025-12-31"]),
        (AT_LEAST, "a", AnswerType.SINGLE, [], ["a", "b"]),
        (AT_MOST, "-10", AnswerType.NUMBER, ["-10", "-50"], ["-9", "0", "10"]),
        (AT_MOST, "5", AnswerType.NUMBER, ["5", "0"], ["6", "10"]),
        (HAS, "time", AnswerType.MULTIPLE, ["time", "tax\ntime"], ["", "times", "tax"]),
        (ANY, "", AnswerType.TEXT, ["x"], ["", " "]),
        (ANY, "", AnswerType.MULTIPLE, ["tax"], [""]),
    ],
)
def test_each_operator_holds_for_its_own_answers_only(
    operator: RuleOperator, wanted: str, kind: AnswerType, holds: list[str], fails: list[str]
) -> None:
    settings = {"firm.cfo_sales_min": 1000}
    assert all(meets(operator, wanted, value, kind, settings) for value in holds)
    assert not any(meets(operator, wanted, value, kind, settings) for value in fails)
