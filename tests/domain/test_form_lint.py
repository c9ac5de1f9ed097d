"""What is wrong with a form, found by hand in small ones (A8)."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from question_samples import If, Rule, ask

from clientdesk.domain.form_lint import FormFinding, FormFindingCode, lint_form
from clientdesk.domain.questions import (
    AnswerType,
    AskedQuestion,
    Form,
    FormPurpose,
    RuleOperator,
)

IS, AT_LEAST, AT_MOST = RuleOperator.IS, RuleOperator.AT_LEAST, RuleOperator.AT_MOST
HAS, ANY = RuleOperator.HAS, RuleOperator.ANY
NEEDS = Form(id=1, code="needs", name_en="Needs", name_es="Necesidades")
DEAD, UNKNOWN = FormFindingCode.RULE_NEVER_FIRES, FormFindingCode.CONDITION_UNKNOWN
PAYS = ask(1, AnswerType.NUMBER, (AT_LEAST, "1", "PAY", 3))


def lint(*questions: AskedQuestion, form: Form = NEEDS, services: Sequence[str] = ("PAY",)) -> list:
    return list(lint_form(form, questions, services, {"firm.cfo_sales_min": 100}))


def dead(each: AskedQuestion, *earlier: AskedQuestion) -> list[str]:
    """The values of the rules that can never fire."""
    services = {"PAY", "CFO"}
    found = lint_form(NEEDS, [*earlier, each], services, {"firm.cfo_sales_min": 100})
    return [
        f.rule.value
        for f in found
        if f.code is DEAD and f.rule and f.question_id == each.question.id
    ]


def test_a_form_without_faults_has_no_findings() -> None:
    assert lint(PAYS) == []


def test_a_question_that_leads_to_no_service_is_found() -> None:
    assert lint(PAYS, ask(2)) == [FormFinding(FormFindingCode.QUESTION_WITHOUT_SERVICE, 2)]


@pytest.mark.parametrize(
    "excused", [ask(2, fact="understands"), ask(2, AnswerType.TEXT)], ids=["fact", "words"]
)
def test_a_fact_and_an_answer_in_words_need_no_service(excused: AskedQuestion) -> None:
    assert lint(PAYS, excused) == []


def test_a_review_needs_no_services_at_all() -> None:
    assert lint(ask(1), form=replace(NEEDS, purpose=FormPurpose.REVIEW)) == []


def test_a_service_that_nothing_asks_for_is_found() -> None:
    found = lint(PAYS, services=["PAY", "VAL"])
    assert found == [FormFinding(FormFindingCode.SERVICE_WITHOUT_QUESTION, service_code="VAL")]


@pytest.mark.parametrize("kind", [AnswerType.NUMBER, AnswerType.MONEY])
def test_a_figure_is_a_financial_fact(kind: AnswerType) -> None:
    assert lint(ask(1, kind, (AT_LEAST, "1", "PAY", 1))) == []


def test_a_service_with_opinions_only_has_no_financial_fact() -> None:
    found = lint(ask(1, AnswerType.YES_NO, (IS, "yes", "PAY", 3)))
    assert found == [FormFinding(FormFindingCode.SERVICE_WITHOUT_FACT, service_code="PAY")]


@pytest.mark.parametrize(
    ("kind", "rules", "never"),
    [
        (AnswerType.YES_NO, [(IS, "yes"), (IS, "maybe"), (HAS, "no")], ["maybe"]),
        (AnswerType.SINGLE, [(IS, "a"), (IS, "gone"), (AT_LEAST, "a")], ["gone", "a"]),
        (AnswerType.MULTIPLE, [(HAS, "a"), (HAS, "gone"), (IS, "b"), (ANY, "")], ["gone"]),
        (AnswerType.MULTIPLE, [(IS, "b\na"), (IS, "a\ngone")], ["a\ngone"]),
        (AnswerType.SCALE_5, [(AT_LEAST, "5"), (AT_LEAST, "6"), (AT_MOST, "0")], ["6", "0"]),
        (AnswerType.SCALE_10, [(AT_MOST, "0"), (AT_LEAST, "11"), (IS, "10")], ["11"]),
        (AnswerType.NUMBER, [(AT_LEAST, "60"), (AT_MOST, "-10"), (IS, "many")], ["many"]),
        (
            AnswerType.MONEY,
            [(AT_LEAST, "firm.cfo_sales_min"), (AT_LEAST, "firm.gone"), (AT_LEAST, "0")],
            ["firm.gone"],
        ),
        (AnswerType.DATE, [(AT_LEAST, "2026-01-01"), (AT_LEAST, "soon")], ["soon"]),
        (AnswerType.TEXT, [(ANY, ""), (IS, "yes")], []),
    ],
)
def test_a_rule_no_answer_can_meet_is_found(
    kind: AnswerType, rules: list[tuple[RuleOperator, str]], never: list[str]
) -> None:
    whole: list[Rule] = [(operator, value, "PAY", 1) for operator, value in rules]
    assert dead(ask(1, kind, *whole, options=("a", "b"))) == never


def test_a_rule_for_a_service_that_is_not_offered_is_found() -> None:
    each = ask(1, AnswerType.NUMBER, (AT_LEAST, "1", "PAY", 3), (AT_LEAST, "1", "OLD", 3))
    found = lint(each)
    assert [(f.code, f.service_code) for f in found] == [(DEAD, "OLD")]


STAFF = ask(1, AnswerType.NUMBER)
OFTEN = ask(2, AnswerType.SINGLE, options=("weekly", "monthly"), only_if=(("Q1", AT_LEAST, "1"),))


@pytest.mark.parametrize(
    ("conditions", "never"),
    [
        ((("Q1", AT_LEAST, "1"),), False),
        ((("Q1", AT_LEAST, "5"), ("Q1", AT_MOST, "5")), False),
        ((("Q1", AT_LEAST, "6"), ("Q1", AT_MOST, "5")), True),
        ((("Q2", IS, "weekly"),), False),
        ((("Q2", IS, "weekly"), ("Q2", IS, "monthly")), True),
        ((("Q2", IS, "weekly"), ("Q1", IS, "0")), True),  # Q2 itself asks for at least 1
        ((("Q2", IS, "weekly"), ("Q1", IS, "1")), False),
    ],
)
def test_conditions_that_exclude_each_other_leave_a_rule_dead(
    conditions: tuple[If, ...], never: bool
) -> None:
    each = ask(3, AnswerType.YES_NO, (IS, "yes", "PAY", 1), only_if=conditions)
    assert dead(each, STAFF, OFTEN) == (["yes"] if never else [])


@pytest.mark.parametrize(
    ("condition", "known"),
    [
        (("Q1", AT_LEAST, "1"), True),
        (("Q2", IS, "weekly"), True),
        (("Q2", IS, "daily"), False),  # no such option
        (("Q1", IS, "many"), False),
        (("Q9", IS, "yes"), False),  # no such question
        (("Q3", IS, "yes"), False),  # itself
        (("Q4", IS, "yes"), False),  # comes later
    ],
)
def test_a_condition_must_be_on_an_earlier_question_and_an_answer_it_can_have(
    condition: If, known: bool
) -> None:
    form = (STAFF, OFTEN, ask(3, only_if=(condition,)), ask(4))
    found = [f.question_id for f in lint(*form) if f.code is UNKNOWN]
    assert found == ([] if known else [3])


def missing(*questions: AskedQuestion, form: Form = NEEDS) -> list[int | None]:
    code = FormFindingCode.MISSING_TRANSLATION
    return [f.question_id for f in lint(*questions, form=form) if f.code is code]


def test_words_in_one_language_only_are_found() -> None:
    two = ask(2, options=("a",))
    other = replace(two, options=(replace(two.options[0], label_es=" "),))
    three = ask(3)
    helped = replace(three, question=replace(three.question, help_en="Count all"))
    four = ask(4)
    said_once = replace(four, question=replace(four.question, text_en=""))
    assert missing(PAYS, other, helped, said_once) == [2, 3, 4]
    assert missing(PAYS, form=replace(NEEDS, name_es="")) == [None]


def test_findings_come_in_the_order_of_the_questions_then_the_services() -> None:
    one = ask(1, AnswerType.SINGLE, (IS, "gone", "PAY", 1), only_if=(("Q7", IS, "yes"),))
    found = lint(one, ask(2), services=["PAY", "VAL"])
    assert [(f.code.value, f.question_id, f.service_code) for f in found] == [
        ("rule_never_fires", 1, "PAY"),
        ("condition_unknown", 1, ""),
        ("question_without_service", 2, ""),
        ("service_without_fact", None, "PAY"),
        ("service_without_question", None, "VAL"),
    ]
