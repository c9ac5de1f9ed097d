"""Who comes first, which persona counts, what a client is likely to want, what time it takes."""

from fractions import Fraction

import pytest

from clientdesk.domain.facts import FactKey
from clientdesk.domain.matching import (
    ClientFit,
    Ideal,
    best_first,
    best_persona,
    effort_of,
    likely_services,
    standard_seconds,
)
from clientdesk.domain.personas import (
    CriterionRole,
    Fit,
    Operator,
    Persona,
    PersonaCriterion,
    Rules,
    Verdict,
)
from clientdesk.domain.records import Client
from clientdesk.domain.services import Frequency, Service, ServiceKind, Task, Unit

HOUR = 3600
PAYROLL, ADVICE = 3, 8


def at_least(employees: int, role: CriterionRole = CriterionRole.MUST) -> PersonaCriterion:
    return PersonaCriterion(
        role=role, fact=FactKey.EMPLOYEES, operator=Operator.AT_LEAST, value=str(employees)
    )


def sales_over(least: int, role: CriterionRole = CriterionRole.MUST) -> PersonaCriterion:
    return PersonaCriterion(
        role=role, fact=FactKey.SALES, operator=Operator.AT_LEAST, value=str(least)
    )


def ideal(id_: int, services: set[int], *criteria: PersonaCriterion, likelihood: int = 3) -> Ideal:
    persona = Persona(id=id_, name=f"P{id_}", likelihood=likelihood)
    return Ideal(persona, Rules(criteria), frozenset(services))


def fitting(name: str, verdict: Verdict, score: int, confidence: int) -> ClientFit:
    fit = Fit(verdict, Fraction(score, 100), Fraction(confidence, 100), ())
    return ClientFit(Client(ref=name, name=name), fit)


def test_the_best_fit_comes_first_and_equals_go_by_name() -> None:
    order = [
        fitting("Zoe", Verdict.FITS, 100, 100),
        fitting("Alma", Verdict.FITS, 100, 40),
        fitting("álvaro", Verdict.FITS, 100, 40),
        fitting("Berta", Verdict.FITS, 80, 100),
        fitting("Ana", Verdict.NEARLY, 90, 100),
        fitting("Abel", Verdict.NO, 90, 100),
        fitting("Aina", Verdict.EXCLUDED, 100, 100),
    ]
    assert best_first(reversed(order)) == order


def test_whom_one_persona_excludes_may_be_another_ones_client() -> None:
    many_out = ideal(1, {PAYROLL}, at_least(50, CriterionRole.EXCLUDE))
    many_in = ideal(2, {PAYROLL}, at_least(50))
    best = best_persona([many_out, many_in], PAYROLL, {FactKey.EMPLOYEES: 60})
    assert best is not None
    assert (best.persona.id, best.fit.verdict) == (2, Verdict.FITS)


def test_of_two_that_fit_alike_the_likelier_buyer_counts() -> None:
    found = [ideal(1, {PAYROLL}, at_least(5)), ideal(2, {PAYROLL}, at_least(5), likelihood=5)]
    best = best_persona(found, PAYROLL, {FactKey.EMPLOYEES: 7})
    assert best is not None
    assert best.persona.id == 2


def test_a_service_without_a_persona_has_no_match() -> None:
    assert best_persona([ideal(1, {PAYROLL})], ADVICE, {}) is None


def test_likely_are_the_services_of_personas_that_fit() -> None:
    found = [
        ideal(1, {PAYROLL}, at_least(5)),
        ideal(2, {ADVICE, 9}, at_least(50)),
        ideal(3, {10}, at_least(5, CriterionRole.EXCLUDE)),
    ]
    assert likely_services(found, {FactKey.EMPLOYEES: 7}) == {PAYROLL}
    assert likely_services([], {FactKey.EMPLOYEES: 7}) == frozenset()


def test_a_near_miss_makes_no_service_likely() -> None:
    facts = {FactKey.EMPLOYEES: 4}
    near = ideal(1, {PAYROLL}, at_least(5))
    assert near.rules.fit(facts).verdict is Verdict.NEARLY
    assert likely_services([near], facts) == frozenset()


def test_a_client_wants_the_services_of_a_persona_only_with_half_of_its_rules_known() -> None:
    # A must weighs 3, as does the exclusion: 3 known of 6 is just half, 3 of 9 is less.
    half = ideal(1, {PAYROLL}, at_least(5), sales_over(0))
    third = ideal(2, {ADVICE}, at_least(5), sales_over(0), sales_over(9, CriterionRole.EXCLUDE))
    facts = {FactKey.EMPLOYEES: 7}
    assert [each.rules.fit(facts).verdict for each in (half, third)] == [Verdict.FITS] * 2
    assert likely_services([half, third], facts) == {PAYROLL}


def test_of_whom_nothing_is_known_nothing_is_likely() -> None:
    everybody = ideal(3, {ADVICE})
    found = [ideal(1, {PAYROLL}, at_least(5)), everybody]
    assert {each.rules.fit({}).verdict for each in found} == {Verdict.FITS}
    assert likely_services(found, {}) == frozenset()


def test_standard_time_is_task_time_by_volume() -> None:
    # 90 documents x 3 min + one quarterly return x 60 min / 3 = 270 + 20 min.
    books = service(1, Unit.DOCUMENTS, Frequency.MONTHLY)
    tax = service(2, Unit.RETURNS, Frequency.QUARTERLY)
    tasks = {
        1: [Task(service_id=1, name="Enter", seconds=180, unit=Unit.DOCUMENTS)],
        2: [Task(service_id=2, name="File", seconds=HOUR, unit=Unit.RETURNS)],
    }
    volumes = {Unit.DOCUMENTS: 90, Unit.RETURNS: 1}
    assert standard_seconds([books, tax], tasks, volumes) == 290 * 60
    assert standard_seconds([books, tax], tasks, {}) == 0


def service(id_: int, unit: Unit, frequency: Frequency) -> Service:
    return Service(
        id=id_,
        code=f"S{id_}",
        name_en="",
        name_es="",
        kind=ServiceKind.COMPLIANCE,
        unit=unit,
        frequency=frequency,
    )


@pytest.mark.parametrize(
    ("hours", "months", "effort"),
    [
        (18, 12, Fraction(3, 2)),  # 1.5 h a month beside 1 h
        (12, 12, Fraction(1)),
        (1, 12, Fraction(1, 2)),
        (90, 12, Fraction(3)),
        (0, 12, Fraction(1)),  # nothing measured
        (18, 0, Fraction(1)),
    ],
)
def test_effort_is_own_time_beside_the_standard_within_its_ends(
    hours: int, months: int, effort: Fraction
) -> None:
    assert effort_of(hours * HOUR, months, Fraction(HOUR)) == effort


def test_effort_without_a_standard_is_not_known_and_counts_as_usual() -> None:
    assert effort_of(18 * HOUR, 12, Fraction(0)) == 1
