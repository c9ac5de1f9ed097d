"""How a client fits a persona: every comparison, what is unknown, who is out, what is missing."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.facts import CUSTOM, ClientFacts, FactKey, FactType, FactValue
from clientdesk.domain.personas import (
    CriterionRole,
    Operator,
    Outcome,
    PersonaCriterion,
    Verdict,
    can_compare,
    fit_of,
    operators_for,
)

MUST, PREFER, EXCLUDE = CriterionRole
WORSE = [Verdict.FITS, Verdict.NEARLY, Verdict.NO, Verdict.EXCLUDED]


def rule(
    fact: str,
    operator: Operator,
    value: str,
    value_to: str = "",
    role: CriterionRole = MUST,
    weight: int = 1,
) -> PersonaCriterion:
    return PersonaCriterion(
        role=role, fact=fact, operator=operator, value=value, value_to=value_to, weight=weight
    )


def outcome(operator: Operator, value: str, actual: FactValue, value_to: str = "") -> Outcome:
    fact = f"{CUSTOM}1"
    return fit_of([rule(fact, operator, value, value_to)], {fact: actual}).reasons[0].outcome


@pytest.mark.parametrize(
    ("operator", "value", "met", "unmet"),
    [
        (Operator.IS, "hostelería", "Hosteleria", "transporte"),
        (Operator.IS_NOT, "Hostelería", "transporte", "HOSTELERIA"),
        (Operator.ONE_OF, "Hostelería\n\ncomercio", "COMERCIO", "transporte"),
        (Operator.IS, "yes", True, False),
        (Operator.IS, "no", False, True),
        (Operator.AT_LEAST, "10", 10, 9),
        (Operator.AT_MOST, "10", 10, 11),
        (Operator.IS, "10", 10, 11),
        (Operator.IS, "-3", -3, 3),
    ],
)
def test_every_comparison_says_yes_and_no(
    operator: Operator, value: str, met: FactValue, unmet: FactValue
) -> None:
    assert outcome(operator, value, met) is Outcome.MET
    assert outcome(operator, value, unmet) is Outcome.UNMET


@pytest.mark.parametrize(("actual", "holds"), [(4, False), (5, True), (9, True), (10, False)])
def test_between_holds_its_ends(actual: int, holds: bool) -> None:
    assert outcome(Operator.BETWEEN, "5", actual, "9") is (Outcome.MET if holds else Outcome.UNMET)


FULL = {
    Operator.IS: ("1", ""),
    Operator.IS_NOT: ("1", ""),
    Operator.ONE_OF: ("1\n2", ""),
    Operator.AT_LEAST: ("1", ""),
    Operator.AT_MOST: ("1", ""),
    Operator.BETWEEN: ("1", "2"),
}


@pytest.mark.parametrize("operator", Operator)
@pytest.mark.parametrize("kind", FactType)
def test_a_rule_can_be_compared_just_where_its_operator_is_offered(
    operator: Operator, kind: FactType
) -> None:
    value, value_to = ("yes", "") if kind is FactType.YES_NO else FULL[operator]
    offered = operator in operators_for(kind)
    assert can_compare(rule("x", operator, value, value_to), kind) is offered


@pytest.mark.parametrize(
    ("operator", "value", "value_to", "kind"),
    [
        (Operator.AT_LEAST, "", "", FactType.NUMBER),
        (Operator.AT_LEAST, "many", "", FactType.MONEY),
        (Operator.BETWEEN, "5", "", FactType.NUMBER),
        (Operator.BETWEEN, "9", "5", FactType.NUMBER),
        (Operator.IS, "perhaps", "", FactType.YES_NO),
        (Operator.IS, "  ", "", FactType.TEXT),
        (Operator.ONE_OF, "\n \n", "", FactType.CHOICE),
    ],
)
def test_a_rule_without_a_full_value_cannot_be_compared(
    operator: Operator, value: str, value_to: str, kind: FactType
) -> None:
    assert not can_compare(rule("x", operator, value, value_to), kind)


def test_a_rule_half_written_is_unknown_for_everybody_and_fails_nobody() -> None:
    fit = fit_of([rule(FactKey.EMPLOYEES, Operator.AT_LEAST, "")], {FactKey.EMPLOYEES: 12})
    assert fit.reasons[0].outcome is Outcome.UNKNOWN
    assert fit.reasons[0].actual == 12
    assert (fit.verdict, fit.confidence) == (Verdict.FITS, 0)


PERSONA = [
    rule(FactKey.EMPLOYEES, Operator.AT_LEAST, "5"),
    rule(FactKey.SALES, Operator.AT_LEAST, "30000000"),
    rule(FactKey.INDUSTRY, Operator.IS, "retail", role=PREFER, weight=2),
    rule(FactKey.CHANNEL, Operator.IS, "email", role=PREFER),
    rule(FactKey.UNDERSTANDS, Operator.IS, "no", role=EXCLUDE),
]
IDEAL: ClientFacts = {
    FactKey.EMPLOYEES: 8,
    FactKey.SALES: 45_000_000,
    FactKey.INDUSTRY: "Retail",
    FactKey.CHANNEL: "email",
    FactKey.UNDERSTANDS: True,
}


def without(facts: ClientFacts, *keys: str) -> dict[str, FactValue]:
    return {key: value for key, value in facts.items() if key not in keys}


def test_the_ideal_client_fits_whole_and_for_sure() -> None:
    fit = fit_of(PERSONA, IDEAL)
    assert (fit.verdict, fit.score, fit.confidence) == (Verdict.FITS, 1, 1)


def test_score_is_what_holds_of_what_is_known() -> None:
    # Musts 3 + 3, preferred 2 + 1; the industry (2) does not hold: 7 of 9.
    fit = fit_of(PERSONA, {**IDEAL, FactKey.INDUSTRY: "transport"})
    assert (fit.verdict, fit.score, fit.confidence) == (Verdict.FITS, Fraction(7, 9), 1)


def test_confidence_is_what_is_known_of_everything() -> None:
    # Everything weighs 3 + 3 + 2 + 1 + 3 = 12; without sales and the industry 7 are known.
    fit = fit_of(PERSONA, without(IDEAL, FactKey.SALES, FactKey.INDUSTRY))
    assert (fit.verdict, fit.score, fit.confidence) == (Verdict.FITS, 1, Fraction(7, 12))


def test_one_missing_must_is_a_near_miss_that_names_it() -> None:
    fit = fit_of(PERSONA, {**IDEAL, FactKey.EMPLOYEES: 3})
    assert fit.verdict is Verdict.NEARLY
    assert [(r.criterion.fact, r.actual) for r in fit.missing] == [(FactKey.EMPLOYEES, 3)]


def test_what_a_near_miss_names_is_what_would_make_it_fit() -> None:
    facts = {**IDEAL, FactKey.SALES: 1}
    (missing,) = fit_of(PERSONA, facts).missing
    wanted = int(missing.criterion.value)
    assert fit_of(PERSONA, {**facts, missing.criterion.fact: wanted}).verdict is Verdict.FITS


def test_two_missing_musts_are_a_no() -> None:
    fit = fit_of(PERSONA, {**IDEAL, FactKey.EMPLOYEES: 3, FactKey.SALES: 1})
    assert fit.verdict is Verdict.NO
    assert len(fit.missing) == 2


def test_a_preference_that_fails_is_not_missing() -> None:
    fit = fit_of(PERSONA, {**IDEAL, FactKey.CHANNEL: "post"})
    assert (fit.verdict, fit.missing) == (Verdict.FITS, ())


def test_an_exclusion_outweighs_everything() -> None:
    assert fit_of(PERSONA, {**IDEAL, FactKey.UNDERSTANDS: False}).verdict is Verdict.EXCLUDED


def test_without_rules_everybody_fits_with_nothing_known() -> None:
    fit = fit_of([], IDEAL)
    assert (fit.verdict, fit.score, fit.confidence) == (Verdict.FITS, 1, 0)


def test_a_client_of_whom_nothing_is_known_is_not_turned_away() -> None:
    fit = fit_of(PERSONA, {})
    assert (fit.verdict, fit.score, fit.confidence) == (Verdict.FITS, 1, 0)
    assert {reason.outcome for reason in fit.reasons} == {Outcome.UNKNOWN}


NUMBERS, WORDS, FLAGS = ("n1", "n2"), ("w1", "w2"), ("f1",)
numeric = st.builds(
    rule,
    st.sampled_from(NUMBERS),
    st.sampled_from(operators_for(FactType.NUMBER)),
    st.integers(0, 4).map(str),
    st.integers(0, 4).map(str),
    st.sampled_from(CriterionRole),
    st.integers(1, 3),
)
verbal = st.builds(
    rule,
    st.sampled_from(WORDS),
    st.sampled_from(operators_for(FactType.TEXT)),
    st.sampled_from(["a", "b", "a\nb"]),
    st.just(""),
    st.sampled_from(CriterionRole),
    st.integers(1, 3),
)
flagged = st.builds(
    rule,
    st.sampled_from(FLAGS),
    st.just(Operator.IS),
    st.sampled_from(["yes", "no"]),
    st.just(""),
    st.sampled_from(CriterionRole),
    st.integers(1, 3),
)
criteria_lists = st.lists(numeric | verbal | flagged, max_size=7)
fact_books = st.fixed_dictionaries(
    {},
    optional={
        **{name: st.integers(0, 4) for name in NUMBERS},
        **{name: st.sampled_from(["A", "b", "c"]) for name in WORDS},
        **{name: st.booleans() for name in FLAGS},
    },
)
forgotten_facts = st.sampled_from(NUMBERS + WORDS + FLAGS)


@given(criteria_lists, fact_books, forgotten_facts)
def test_forgetting_a_fact_never_makes_the_verdict_worse(
    criteria: list[PersonaCriterion], facts: dict[str, FactValue], gone: str
) -> None:
    before, after = fit_of(criteria, facts), fit_of(criteria, without(facts, gone))
    assert WORSE.index(after.verdict) <= WORSE.index(before.verdict)


@given(criteria_lists, fact_books, forgotten_facts)
def test_forgetting_a_fact_lowers_the_confidence_just_where_a_rule_used_it(
    criteria: list[PersonaCriterion], facts: dict[str, FactValue], gone: str
) -> None:
    before, after = fit_of(criteria, facts), fit_of(criteria, without(facts, gone))
    used = any(
        reason.criterion.fact == gone and reason.outcome is not Outcome.UNKNOWN
        for reason in before.reasons
    )
    assert (after.confidence < before.confidence) is used
    assert after.confidence <= before.confidence


@given(criteria_lists, fact_books, forgotten_facts)
def test_an_unknown_fact_leaves_the_score_of_all_others(
    criteria: list[PersonaCriterion], facts: dict[str, FactValue], gone: str
) -> None:
    others = [criterion for criterion in criteria if criterion.fact != gone]
    assert fit_of(criteria, without(facts, gone)).score == fit_of(others, facts).score


@given(criteria_lists, fact_books, forgotten_facts)
def test_forgetting_what_does_not_hold_never_lowers_the_score(
    criteria: list[PersonaCriterion], facts: dict[str, FactValue], gone: str
) -> None:
    before, after = fit_of(criteria, facts), fit_of(criteria, without(facts, gone))
    held = any(
        reason.criterion.fact == gone and reason.outcome is Outcome.MET for reason in before.reasons
    )
    assert held or after.score >= before.score


@given(criteria_lists, fact_books)
def test_whom_an_exclusion_describes_is_out_whatever_else_holds(
    criteria: list[PersonaCriterion], facts: dict[str, FactValue]
) -> None:
    fit = fit_of([*criteria, rule("x", Operator.IS, "yes", role=EXCLUDE)], {**facts, "x": True})
    assert fit.verdict is Verdict.EXCLUDED


@given(criteria_lists, fact_books)
def test_score_and_confidence_are_shares(
    criteria: list[PersonaCriterion], facts: dict[str, FactValue]
) -> None:
    fit = fit_of(criteria, facts)
    assert 0 <= fit.score <= 1
    assert 0 <= fit.confidence <= 1
    assert len(fit.reasons) == len(criteria)
