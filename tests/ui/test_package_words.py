"""Packages in words: every code has a sentence, and amounts read as people say them."""

from fractions import Fraction

import pytest

from clientdesk.app.desk import Desk
from clientdesk.domain.consumption import ConsumptionState
from clientdesk.domain.package_fit import PackageFit, PackageReason, PackageReasonCode
from clientdesk.domain.package_records import Package, PackageService
from clientdesk.domain.package_rules import PackageProblem, PackageProblemCode
from clientdesk.domain.personas import Outcome, Verdict
from clientdesk.domain.services import Frequency, Service, ServiceKind, Unit
from clientdesk.ui.package_words import (
    Names,
    amount_words,
    cell_parts,
    cell_words,
    ordered_reasons,
    problem_words,
    reason_words,
    reasons_text,
    risk_words,
    state_words,
    times_words,
    why_words,
)

PAYROLL = Service(
    id=1,
    code="PAY",
    name_en="Payroll",
    name_es="Nóminas",
    kind=ServiceKind.COMPLIANCE,
    unit=Unit.EMPLOYEES,
    frequency=Frequency.QUARTERLY,
)
BASIC, MORE = Package(id=1, name="Basic"), Package(id=2, name="More")


@pytest.fixture
def names(desk: Desk) -> Names:
    return Names({1: PAYROLL}, {1: BASIC, 2: MORE}, desk.formats("en"))


def row(unit: Unit, quantity: int) -> PackageService:
    return PackageService(package_id=1, service_id=1, unit=unit, quantity=quantity)


@pytest.mark.parametrize("unit", Unit)
def test_every_amount_has_words(unit: Unit) -> None:
    assert "7" in amount_words(unit, 7)


@pytest.mark.parametrize("frequency", Frequency)
def test_every_frequency_has_words(frequency: Frequency) -> None:
    assert times_words(frequency)


@pytest.mark.parametrize("state", ConsumptionState)
def test_every_state_has_words(state: ConsumptionState) -> None:
    assert state_words(state)


@pytest.mark.parametrize("code", PackageReasonCode)
def test_every_reason_is_a_sentence(code: PackageReasonCode, names: Names) -> None:
    reason = PackageReason(code, Outcome.MET, 1, Unit.EMPLOYEES, 5, 4)
    sentence = reason_words(reason, names)
    assert sentence
    assert "{" not in sentence


@pytest.mark.parametrize("code", PackageProblemCode)
def test_every_problem_is_a_sentence(code: PackageProblemCode, names: Names) -> None:
    problem = PackageProblem(code, 2, 1, 1, Unit.EMPLOYEES, 2, 3)
    sentence = problem_words(problem, names)
    assert sentence.endswith(".")
    assert "{" not in sentence


def test_a_cell_says_its_main_unit_first() -> None:
    parts = cell_parts(PAYROLL, [row(Unit.CALLS, 2), row(Unit.EMPLOYEES, 8)])
    assert parts == [amount_words(Unit.EMPLOYEES, 8), amount_words(Unit.CALLS, 2)]


def test_what_is_not_counted_is_said_by_its_frequency() -> None:
    assert cell_words(PAYROLL, [row(Unit.FLAT, 1)]) == "each quarter"
    assert cell_words(PAYROLL, []) == "—"


def test_a_service_left_out_by_the_larger_package_is_named(names: Names) -> None:
    problem = PackageProblem(PackageProblemCode.NOT_NESTED, 2, 1, 1, Unit.EMPLOYEES, 0, 3)
    assert problem_words(problem, names) == "More leaves out Payroll, Basic holds it."


def test_use_within_the_tolerance_is_not_called_too_much(names: Names) -> None:
    reason = PackageReason(PackageReasonCode.WITHIN_CAP, Outcome.MET, 1, Unit.EMPLOYEES, 11, 10)
    assert reason_words(reason, names).endswith("which is let pass")


def fit(*reasons: PackageReason) -> PackageFit:
    return PackageFit(1, 1, Verdict.NO, Fraction(1), Fraction(1), reasons, Fraction(0))


def test_what_fails_is_said_first(names: Names) -> None:
    inside = PackageReason(PackageReasonCode.NEED_INSIDE, Outcome.MET, 1)
    unknown = PackageReason(PackageReasonCode.REACH_UNKNOWN, Outcome.UNKNOWN)
    missing = PackageReason(PackageReasonCode.NEED_MISSING, Outcome.UNMET, 1)
    found = fit(inside, unknown, missing)
    assert ordered_reasons(found) == [missing, unknown, inside]
    assert why_words(found, names) == "Leaves out Payroll, which the client needs"
    assert reasons_text(found, names).splitlines()[2] == "Holds Payroll"


def test_two_failures_are_one_and_a_count(names: Names) -> None:
    missing = PackageReason(PackageReasonCode.NEED_MISSING, Outcome.UNMET, 1)
    assert why_words(fit(missing, missing), names).endswith("and 1 more")


@pytest.mark.parametrize(
    ("risk", "word"),
    [(0.0, "Low"), (1 / 15, "Low"), (0.2, "Medium"), (1 / 3, "Medium"), (0.4, "High")],
)
def test_risk_has_three_names(risk: float, word: str) -> None:
    assert risk_words(risk) == word
