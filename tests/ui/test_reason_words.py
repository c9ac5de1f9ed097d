"""What a rule and a client's fact say together, in words."""

import pytest

from clientdesk.domain.facts import CustomFact, FactType, FactValue
from clientdesk.domain.formats import Formats
from clientdesk.domain.personas import (
    CriterionRole,
    Operator,
    Outcome,
    PersonaCriterion,
    Reason,
    fit_of,
    operators_for,
)
from clientdesk.ui.fact_names import FactNames
from clientdesk.ui.reason_words import reason_line, reason_words, reasons_text

MUST, EXCLUDE = CriterionRole.MUST, CriterionRole.EXCLUDE


@pytest.fixture
def names() -> FactNames:
    own = [CustomFact(id=7, name="Uses our portal", type=FactType.YES_NO)]
    return FactNames(own, Formats("en", "GB", "GBP"))


def say(
    names: FactNames,
    fact: str,
    operator: Operator,
    value: str,
    actual: FactValue | None,
    *,
    most: str = "",
    role: CriterionRole = MUST,
) -> str:
    criterion = PersonaCriterion(
        role=role, fact=fact, operator=operator, value=value, value_to=most
    )
    facts = {} if actual is None else {fact: actual}
    return reason_words(fit_of([criterion], facts).reasons[0], names)


def test_what_holds_says_what_the_client_has(names: FactNames) -> None:
    assert say(names, "industry", Operator.IS, "retail", "Retail") == "Industry is Retail"
    assert say(names, "channel", Operator.IS, "email", "email") == "Preferred channel is E-mail"


def test_what_fails_says_what_is_wanted(names: FactNames) -> None:
    assert say(names, "employees", Operator.AT_LEAST, "5", 4) == "Employees: 4, at least 5 wanted"
    assert say(names, "industry", Operator.IS, "retail", "farm") == "Industry: farm, retail wanted"
    assert (
        say(names, "industry", Operator.ONE_OF, "retail\ntrade", "farm")
        == "Industry: farm, wanted is one of retail, trade"
    )


def test_amounts_are_written_as_money_without_empty_cents(names: FactNames) -> None:
    """Minor units: 500,000.00 wanted at least, 700,000.50 at most, 1,234.56 known."""
    sentence = say(names, "sales", Operator.BETWEEN, "50000000", 123456, most="70000050")
    assert sentence == "Sales a year: 1,234.56, from 500,000 to 700,000.50 wanted"


def test_what_is_unknown_is_said_as_unknown(names: FactNames) -> None:
    assert say(names, "sales", Operator.AT_LEAST, "1", None) == "Sales a year: not known"


def test_an_exclusion_says_whether_it_strikes(names: FactNames) -> None:
    out = say(names, "industry", Operator.IS, "gambling", "gambling", role=EXCLUDE)
    assert out == "Industry: gambling, which is excluded"
    free = say(names, "industry", Operator.IS, "gambling", "retail", role=EXCLUDE)
    assert free == "Industry: retail, which is not excluded"


def test_the_firms_own_fact_has_the_firms_name(names: FactNames) -> None:
    assert say(names, "custom.7", Operator.IS, "yes", False) == "Uses our portal: no, yes wanted"


@pytest.mark.parametrize("operator", Operator)
@pytest.mark.parametrize("outcome", Outcome)
@pytest.mark.parametrize("role", CriterionRole)
@pytest.mark.usefixtures("in_spanish")
def test_every_reason_has_a_whole_sentence(
    names: FactNames, operator: Operator, outcome: Outcome, role: CriterionRole
) -> None:
    key = "industry" if operator in operators_for(FactType.TEXT) else "employees"
    actual: FactValue = "retail" if key == "industry" else 4
    criterion = PersonaCriterion(role=role, fact=key, operator=operator, value="3", value_to="5")
    sentence = reason_line(Reason(criterion, outcome, actual), names)
    assert sentence
    assert "{" not in sentence


def test_the_text_that_is_stored_has_a_line_for_each_rule(names: FactNames) -> None:
    rules = [
        PersonaCriterion(role=MUST, fact="employees", operator=Operator.AT_LEAST, value="5"),
        PersonaCriterion(role=MUST, fact="sales", operator=Operator.AT_MOST, value="100"),
    ]
    stored = reasons_text(fit_of(rules, {"employees": 9}), names)
    assert stored == ("holds: Employees: 9, at least 5 wanted\nnot known: Sales a year: not known")
