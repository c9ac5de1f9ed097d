"""The forms that a new firm starts from: what they ask, and where each answer leads."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientdesk.app.question_bank import BankForm, area_name, load_forms
from clientdesk.app.service_catalogue import load_catalogue
from clientdesk.domain.assessments import AnswerState, AssessmentAnswer
from clientdesk.domain.facts import FactKey, FactType, fact_type
from clientdesk.domain.form_lint import lint_form
from clientdesk.domain.interview import asked, read_answer
from clientdesk.domain.needs import needs_of, settings_of
from clientdesk.domain.questions import AnswerType, AskedQuestion, FormPurpose, RuleOperator
from clientdesk.domain.records import Firm

SOURCE = json.loads((Path(__file__).parent / "data" / "questions.json").read_text("utf-8"))
ASKED_OF_CLIENTS = {each["id"]: each for each in SOURCE["questions"]}
SETTINGS = settings_of(Firm())
TYPES = {"multi": "multiple", "scale_1_5": "scale_5"}
FIXED = {
    AnswerType.YES_NO: ["yes", "no"],
    AnswerType.SCALE_5: ["1", "2", "3", "4", "5"],
    AnswerType.SCALE_10: [*"0123456789", "10"],
    AnswerType.TEXT: ["The yearly report"],
}
WRITTEN = {
    RuleOperator.IS: "{}",
    RuleOperator.AT_LEAST: ">={}",
    RuleOperator.AT_MOST: "<={}",
    RuleOperator.HAS: "has:{}",
    RuleOperator.ANY: "non_empty",
}
OF_OUR_OWN = {  # each service that had no financial fact, and the fact that points to it
    "APB": FactKey.SUPPLIER_BILLS,
    "CTL": FactKey.CASH_TAKINGS,
    "FIN": FactKey.LOANS,
    "STR": FactKey.START_CAPITAL,
    "TXC": FactKey.PROFIT,
    "TXP": FactKey.TAX_PAID,
    "TXR": FactKey.TAX_DISPUTED,
    "VAT": FactKey.VAT_PAID,
}
NEEDS, REVIEW = load_forms(2)
QUESTIONS = [
    replace(each, question=replace(each.question, id=each.question.position))
    for each in NEEDS.questions
]
BY_CODE = {each.question.code: each for each in QUESTIONS}
BOTH = [*NEEDS.questions, *REVIEW.questions]


def possible(each: AskedQuestion) -> list[str]:
    """Answers to a question on both sides of every limit, every option, and some together."""
    kind = each.question.type
    if kind in FIXED:
        return FIXED[kind]
    codes = [option.code for option in each.options]
    if kind is AnswerType.MULTIPLE:
        groups = [combinations(codes, size) for size in (0, 1, 2, len(codes))]
        return ["\n".join(chosen) for group in groups for chosen in group]
    if kind is AnswerType.SINGLE:
        return codes
    limits = [SETTINGS.get(rule.value) or int(rule.value) for rule in each.rules]
    return [str(n + by) for n in sorted({0, *limits}) for by in (-1, 0, 1)]


def answer(each: AskedQuestion, value: str) -> AssessmentAnswer:
    return AssessmentAnswer(
        assessment_id=1,
        question_id=each.question.id,
        state=AnswerState.ANSWERED,
        value=value,
        answered_at=datetime(2026, 6, 1),
    )


def weights(said: Mapping[str, str]) -> dict[str, int]:
    """The weight of each service after these answers, by the code of the question."""
    given_ = {BY_CODE[code].question.id: answer(BY_CODE[code], said[code]) for code in said}
    return {need.service_code: need.weight for need in needs_of(QUESTIONS, given_, SETTINGS)}


def codes_asked(said: Mapping[str, str]) -> set[str]:
    given_ = {BY_CODE[code].question.id: answer(BY_CODE[code], said[code]) for code in said}
    return {each.question.code for each in asked(QUESTIONS, given_)}


def holds(rule: str, value: str, places: int) -> bool:
    """A second reading of the rules as questions.json writes them; `value` is as it is stored."""
    if rule == "non_empty":
        return bool(value)
    if rule.startswith("has:"):
        return rule[4:] in value.split("\n")
    if rule[:2] not in (">=", "<=", "=="):
        return rule == value
    limit = SETTINGS.get(rule[2:]) or int(rule[2:]) * 10**places
    return {">=": int(value) >= limit, "<=": int(value) <= limit, "==": int(value) == limit}[
        rule[:2]
    ]


def expected(source: Mapping[str, Any], value: str) -> dict[str, int]:
    places = 2 if source["type"] == "money" else 0
    fired = [found for rule, found in source["rules"] if holds(rule, value, places)]
    return {code: max(f.get(code, 0) for f in fired) for found in fired for code in found}


def written(each: AskedQuestion) -> dict[str, dict[str, int]]:
    """The rules of a question as questions.json writes them."""
    numbers = each.question.type not in (AnswerType.SINGLE, AnswerType.YES_NO)
    marks = WRITTEN | ({RuleOperator.IS: "=={}"} if numbers else {})
    found: dict[str, dict[str, int]] = {}
    for rule in each.rules:
        text = marks[rule.operator].format(rule.value)
        found.setdefault(text, {})[rule.service_code] = rule.weight
    return found


def cases() -> Iterator[tuple[str, str]]:
    for code in ASKED_OF_CLIENTS:
        yield from ((code, value) for value in possible(BY_CODE[code]))


def test_the_bank_asks_the_44_questions_and_one_more_for_each_of_eight_services() -> None:
    own = [code for code in BY_CODE if code not in ASKED_OF_CLIENTS]
    assert len(ASKED_OF_CLIENTS) == 44
    assert [code for code in BY_CODE if code in ASKED_OF_CLIENTS] == list(ASKED_OF_CLIENTS)
    assert {BY_CODE[code].question.fact for code in own} == set(OF_OUR_OWN.values())
    assert len(own) == 8


@pytest.mark.parametrize("code", ASKED_OF_CLIENTS)
def test_a_question_is_worded_answered_and_ruled_as_in_the_source(code: str) -> None:
    source, each = ASKED_OF_CLIENTS[code], BY_CODE[code]
    kind = "scale_10" if code == "Q42" else TYPES.get(source["type"], source["type"])
    question = each.question
    assert (question.text_en, question.text_es) == (source["en"], source["es"])
    assert (question.area, question.type) == (source["area"], kind)
    assert [option.code for option in each.options] == source["options"]
    assert written(each) == {rule: found for rule, found in source["rules"] if found}


@pytest.mark.parametrize(("code", "value"), list(cases()))
def test_an_answer_fires_its_own_rules_and_no_other(code: str, value: str) -> None:
    assert read_answer(BY_CODE[code], value) is None
    assert weights({code: value}) == expected(ASKED_OF_CLIENTS[code], value)


def test_every_rule_fires_on_some_answer() -> None:
    for code, source in ASKED_OF_CLIENTS.items():
        places = 2 if source["type"] == "money" else 0
        for rule, _ in source["rules"]:
            assert any(holds(rule, value, places) for value in possible(BY_CODE[code]))
    for each in QUESTIONS:
        fired = [weights({each.question.code: value}) for value in possible(each)]
        for rule in each.rules:
            assert any(found.get(rule.service_code) == rule.weight for found in fired)


conversations = st.fixed_dictionaries(
    {code: st.sampled_from(possible(each)) for code, each in BY_CODE.items()}
)
other_answers = st.sampled_from(
    [(code, value) for code, each in BY_CODE.items() for value in possible(each)]
)


@settings(deadline=None)
@given(conversations, other_answers)
def test_another_answer_changes_only_the_services_of_its_question(
    said: dict[str, str], other_answer: tuple[str, str]
) -> None:
    """And of the questions that are asked because of it."""
    code, value = other_answer
    after = said | {code: value}
    one, other = weights(said), weights(after)
    changed = {service for service in one.keys() | other.keys()
               if one.get(service) != other.get(service)}  # fmt: skip
    led_to = [each for each in QUESTIONS if code in {c.on_code for c in each.conditions}]
    assert changed <= {r.service_code for e in [BY_CODE[code], *led_to] for r in e.rules}


@pytest.mark.parametrize(
    ("said", "left_out"),
    [
        ({"Q03": "0"}, {"Q24", "Q26"}),  # nobody on the payroll: hiring is still asked about
        ({"Q20": "0"}, {"Q21"}),  # paid at once: nothing to chase
        ({"Q47": "0"}, {"Q34"}),  # no loans
        ({"Q37": "11"}, {"Q38"}),  # a successor is a question for later
        ({"Q01": "company"}, {"Q48"}),
        ({"Q14": "no"}, {"Q51"}),
        ({"Q03": "1", "Q20": "1", "Q47": "100", "Q37": "10"}, set()),
        ({"Q01": "not_yet_formed", "Q14": "yes"}, set()),
        ({}, set()),  # what is not known leaves out nothing
    ],
)
def test_what_makes_no_sense_is_left_out(said: dict[str, str], left_out: set[str]) -> None:
    assert codes_asked(said) == BY_CODE.keys() - left_out


def test_no_question_is_out_of_reach_in_a_whole_conversation() -> None:
    """One in which every condition holds: payroll, credit, loans, an early exit, a new form."""
    said = {code: possible(each)[-1] for code, each in BY_CODE.items()}
    open_ = {"Q01": "not_yet_formed", "Q03": "1", "Q14": "yes", "Q20": "1", "Q37": "5"}
    assert codes_asked(said | open_ | {"Q47": "100"}) == BY_CODE.keys()


@pytest.mark.parametrize("bank", [NEEDS, REVIEW], ids=["needs", "review"])
def test_the_forms_pass_their_own_lint(bank: BankForm) -> None:
    codes = [each.service.code for each in load_catalogue()]
    numbered = [
        replace(each, question=replace(each.question, id=each.question.position))
        for each in bank.questions
    ]
    assert lint_form(bank.form, numbered, codes, SETTINGS) == ()


@pytest.mark.parametrize(("service", "fact"), OF_OUR_OWN.items())
def test_a_financial_fact_points_to_each_of_the_eight_services(service: str, fact: str) -> None:
    (each,) = (each for each in QUESTIONS if each.question.fact == fact)
    assert {rule.service_code for rule in each.rules} == {service}
    assert each.question.type in (AnswerType.NUMBER, AnswerType.MONEY)


def test_amounts_of_rules_are_in_the_minor_units_of_the_currency() -> None:
    """Loans of 50,000: 5,000,000 cents, 50,000 pesos without cents, 50,000,000 fils."""
    for digits, limit in ((2, "5000000"), (0, "50000"), (3, "50000000")):
        loans = next(e for e in load_forms(digits)[0].questions if e.question.fact == "loans")
        assert [rule.value for rule in loans.rules] == [str(10**digits), limit]
        covenants = next(e for e in load_forms(digits)[0].questions if e.question.code == "Q34")
        assert [condition.value for condition in covenants.conditions] == [str(10**digits)]


def test_numbers_that_are_no_amounts_stay_as_they_are() -> None:
    assert [rule.value for rule in BY_CODE["Q03"].rules] == ["1", "10"]
    assert [c.value for c in BY_CODE["Q24"].conditions] == ["1"]


def test_a_fact_is_asked_for_in_the_way_it_is_kept() -> None:
    for each in BOTH:
        question = each.question
        if question.fact:
            kind = fact_type(question.fact, {})
            assert (question.type is AnswerType.MONEY) == (kind is FactType.MONEY)
            assert (question.type is AnswerType.YES_NO) == (kind is FactType.YES_NO)


def test_each_fact_is_asked_for_once_in_a_form() -> None:
    for bank in (NEEDS, REVIEW):
        facts = [each.question.fact for each in bank.questions if each.question.fact]
        assert len(facts) == len(set(facts))
        assert {FactKey(fact) for fact in facts}


def test_codes_and_places_are_in_order_and_no_code_is_used_twice() -> None:
    for bank in (NEEDS, REVIEW):
        codes = [each.question.code for each in bank.questions]
        assert len(codes) == len(set(codes))
        places = [each.question.position for each in bank.questions]
        assert places == list(range(1, len(codes) + 1))
    for each in BOTH:
        codes = [option.code for option in each.options]
        assert len(codes) == len(set(codes))
        assert [o.position for o in each.options] == list(range(1, len(codes) + 1))


def test_everything_is_said_in_both_languages_and_not_twice_alike() -> None:
    for each in BOTH:
        question = each.question
        assert question.text_en.strip() and question.text_es.strip()
        assert bool(question.help_en) == bool(question.help_es)
        for words in ([o.label_en for o in each.options], [o.label_es for o in each.options]):
            assert all(words)
            assert len(set(words)) == len(words)


def test_a_scale_says_what_its_ends_mean() -> None:
    ends = {AnswerType.SCALE_5: ("1:", "5:"), AnswerType.SCALE_10: ("0:", "10:")}
    for each in BOTH:
        question = each.question
        if question.type in ends and question.fact != FactKey.SATISFACTION:
            low, high = ends[question.type]
            assert question.help_en.startswith(low) and f" {high}" in question.help_en
            assert question.help_es.startswith(low) and f" {high}" in question.help_es


def test_questions_of_an_area_stand_together_and_the_area_has_a_name() -> None:
    for bank in (NEEDS, REVIEW):
        areas = [each.question.area for each in bank.questions]
        changes = sum(one != other for one, other in pairwise(areas))
        assert changes + 1 == len(set(areas))
        for area in areas:
            assert area_name(area, "en") not in (area, area_name(area, "es"))


def test_an_area_of_the_firms_own_is_called_as_it_is_written() -> None:
    assert area_name("Grants", "es") == "Grants"


def test_the_review_is_internal_and_looks_at_every_side_of_the_client() -> None:
    assert (NEEDS.form.purpose, REVIEW.form.purpose) == (FormPurpose.NEEDS, FormPurpose.REVIEW)
    assert (NEEDS.form.interval_months, REVIEW.form.interval_months) == (12, 12)
    areas = {each.question.area for each in REVIEW.questions}
    assert areas == {*("payment", "documents", "scope", "relationship"),
                     *("growth", "referrals", "risk")}  # fmt: skip
    facts = {each.question.fact for each in REVIEW.questions} - {""}
    assert facts == {FactKey.UNDERSTANDS, FactKey.SATISFACTION}
    assert not any(each.rules for each in REVIEW.questions)
    assert 9 <= len(REVIEW.questions) <= 14
