"""How a client fits a package, and the risk of one that does not (A11, A16, A18)."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientdesk.domain.demand import ClientDemand
from clientdesk.domain.package_fit import (
    PackageFit,
    PackageReason,
    PackageReasonCode,
    best_package,
    package_fit,
    risk_of,
)
from clientdesk.domain.package_records import Package, PackageService
from clientdesk.domain.personas import Fit, Outcome, Verdict
from clientdesk.domain.services import Unit

BOOKS, TAX, PLAN, PAY = 1, 2, 3, 4


def row(service: int, unit: Unit = Unit.FLAT, quantity: int = 1) -> PackageService:
    return PackageService(package_id=7, service_id=service, unit=unit, quantity=quantity)


PACKAGE = Package(id=7, name="Essential", price=30_000)
CONTENTS = (row(BOOKS, Unit.DOCUMENTS, 60), row(TAX), row(PLAN))
DEMAND = ClientDemand(
    client_id=5,
    ref="C5",
    name="Ana",
    needs=frozenset({BOOKS, TAX}),
    wants=frozenset({BOOKS, TAX, PLAN}),
    volumes={Unit.DOCUMENTS: 60},
    facts={},
    fee=25_000,
    reach=30_000,
)


def fit(
    demand: ClientDemand = DEMAND,
    contents: tuple[PackageService, ...] = CONTENTS,
    unwanted: int = 1,
    persona: Fit | None = None,
    price: int = 30_000,
) -> PackageFit:
    package = replace(PACKAGE, price=price)
    return package_fit(demand, package, contents, unwanted=unwanted, tolerance=10, persona=persona)


def codes(found: PackageFit, outcome: Outcome) -> list[PackageReasonCode]:
    return [reason.code for reason in found.reasons if reason.outcome is outcome]


def documents(count: int) -> Mapping[Unit, int]:
    return {Unit.DOCUMENTS: count}


def like(verdict: Verdict, score: Fraction, confidence: Fraction) -> Fit:
    return Fit(verdict, score, confidence, ())


def test_a_client_whose_every_need_is_inside_fits_wholly() -> None:
    found = fit()
    assert (found.package_id, found.client_id) == (7, 5)
    assert (found.verdict, found.score, found.confidence) == (Verdict.FITS, 1, 1)
    assert (found.misfit, found.risk) == (0, 0.0)
    assert found.reasons == (
        PackageReason(PackageReasonCode.NEED_INSIDE, Outcome.MET, BOOKS),
        PackageReason(PackageReasonCode.NEED_INSIDE, Outcome.MET, TAX),
        PackageReason(PackageReasonCode.WITHIN_CAP, Outcome.MET, BOOKS, Unit.DOCUMENTS, 60, 60),
        PackageReason(PackageReasonCode.IN_REACH, Outcome.MET, amount=30_000, limit=30_000),
    )


def test_one_missing_need_would_fit_if_it_were_inside() -> None:
    found = fit(contents=(CONTENTS[0], CONTENTS[2]))
    assert found.verdict is Verdict.NEARLY
    assert [reason.service_id for reason in found.against] == [TAX]
    # One of two needs is missing: 4 × 1/2 of the weights 4 + 3 + 2 + 1.
    assert found.misfit == Fraction(2, 10)
    # 4 × 1/2, volumes 3, reach 2, and two of the three wanted services: 2/3.
    assert found.score == Fraction(2 + 3 + 2 + Fraction(2, 3), 10)


def test_two_things_that_fail_do_not_nearly_fit() -> None:
    found = fit(contents=(CONTENTS[0], CONTENTS[2]), price=30_001)
    assert found.verdict is Verdict.NO
    assert found.misfit == Fraction(2 + 2, 10)


@pytest.mark.parametrize(
    ("count", "verdict"), [(60, Verdict.FITS), (66, Verdict.FITS), (67, Verdict.NEARLY)]
)
def test_a_volume_may_go_over_its_quantity_by_the_tolerance(count: int, verdict: Verdict) -> None:
    # 60 documents and 10 per cent: up to 66.
    assert fit(replace(DEMAND, volumes=documents(count))).verdict is verdict


def test_a_price_over_the_reach_nearly_fits() -> None:
    found = fit(price=30_001)
    assert found.verdict is Verdict.NEARLY
    assert found.misfit == Fraction(2, 10)
    assert found.against == (
        PackageReason(PackageReasonCode.OUT_OF_REACH, Outcome.UNMET, amount=30_001, limit=30_000),
    )


def test_so_many_services_without_use_are_let_pass_and_lower_the_score_only() -> None:
    one = replace(DEMAND, wants=frozenset({BOOKS, TAX}))
    found = fit(one)
    assert (found.verdict, found.misfit) == (Verdict.FITS, 0)
    # The wants weigh 1, and two of the three services are wanted.
    assert found.score == Fraction(9 + Fraction(2, 3), 10)
    assert (
        PackageReason(PackageReasonCode.UNWANTED, Outcome.MET, PLAN, amount=1, limit=1)
        in found.reasons
    )


def test_one_service_without_use_too_many_nearly_fits_and_two_do_not() -> None:
    one = replace(DEMAND, wants=frozenset({BOOKS, TAX}))
    assert fit(one, unwanted=0).verdict is Verdict.NEARLY
    found = fit(one, (*CONTENTS, row(PAY)), unwanted=0)
    assert found.verdict is Verdict.NO
    assert found.misfit == Fraction(1, 10) * Fraction(2, 4)  # two of four services have no use


def test_an_unknown_volume_and_reach_never_fail_and_lower_the_confidence_alone() -> None:
    found = fit(replace(DEMAND, volumes={}, reach=None))
    assert (found.verdict, found.score, found.misfit) == (Verdict.FITS, 1, 0)
    assert found.confidence == Fraction(4 + 1, 10)  # needs and wants of 10
    assert codes(found, Outcome.UNKNOWN) == [
        PackageReasonCode.VOLUME_UNKNOWN,
        PackageReasonCode.REACH_UNKNOWN,
    ]


def test_half_of_the_volumes_known_is_half_of_their_weight() -> None:
    contents = (*CONTENTS, row(BOOKS, Unit.BANK_ACCOUNTS, 2))
    assert fit(contents=contents).confidence == Fraction(4 + 1 + 2 + Fraction(3, 2), 10)


def test_a_unit_that_two_services_count_is_one_thing_to_change() -> None:
    contents = (*CONTENTS, row(TAX, Unit.DOCUMENTS, 50))
    found = fit(replace(DEMAND, volumes=documents(80)), contents)
    assert found.verdict is Verdict.NEARLY
    assert len(found.against) == 2
    assert found.misfit == Fraction(3, 10)


def test_volumes_of_services_that_nobody_needs_do_not_count() -> None:
    contents = (*CONTENTS, row(PLAN, Unit.EMPLOYEES, 1))
    demand = replace(DEMAND, volumes=documents(10) | {Unit.EMPLOYEES: 40})
    assert fit(demand, contents).verdict is Verdict.FITS


def test_where_no_need_is_known_what_is_likely_counts_with_less_confidence() -> None:
    found = fit(replace(DEMAND, needs=frozenset()))
    assert (found.verdict, found.score) == (Verdict.FITS, 1)
    assert found.confidence == Fraction(6, 10)
    over = fit(replace(DEMAND, needs=frozenset(), volumes=documents(67)))
    assert over.verdict is Verdict.NEARLY


def test_a_client_of_whom_no_need_is_known_fits_nothing_and_fails_nothing() -> None:
    found = fit(replace(DEMAND, needs=frozenset(), wants=frozenset()))
    assert (found.verdict, found.misfit, found.against) == (Verdict.NEARLY, 0, ())
    assert codes(found, Outcome.UNKNOWN) == [PackageReasonCode.NEEDS_UNKNOWN]


def test_a_package_of_nothing_the_client_wants_fits_nobody() -> None:
    found = fit(replace(DEMAND, needs=frozenset(), wants=frozenset({PAY})), (row(TAX),))
    assert found.verdict is Verdict.NEARLY  # the one service without use is not let pass
    assert fit(contents=()).verdict is Verdict.NO


def test_all_that_can_fail_failing_is_the_whole_misfit() -> None:
    demand = replace(DEMAND, needs=frozenset({PAY}), wants=frozenset({PAY}))
    found = fit(demand, (row(TAX),), price=30_001)
    assert (found.misfit, found.score, found.risk) == (1, 0, 1.0)


@pytest.mark.parametrize(
    ("verdict", "code"),
    [
        (Verdict.EXCLUDED, PackageReasonCode.PERSONA_EXCLUDED),
        (Verdict.NO, PackageReasonCode.PERSONA_NO),
        (Verdict.NEARLY, PackageReasonCode.PERSONA_NEARLY),
    ],
)
def test_whom_the_ideal_client_does_not_allow_the_package_does_not_fit(
    verdict: Verdict, code: PackageReasonCode
) -> None:
    found = fit(persona=like(verdict, Fraction(1, 4), Fraction(1)))
    assert found.verdict is verdict
    assert codes(found, Outcome.UNMET) == [code]
    half = Fraction(1, 2) if verdict is Verdict.NEARLY else Fraction(1)
    assert found.misfit == 2 * half / 12


def test_a_persona_that_excludes_outweighs_all_that_fails() -> None:
    excluded = like(Verdict.EXCLUDED, Fraction(0), Fraction(1))
    assert fit(contents=(), persona=excluded).verdict is Verdict.EXCLUDED


def test_the_ideal_client_counts_as_far_as_it_is_known() -> None:
    found = fit(persona=like(Verdict.FITS, Fraction(1, 2), Fraction(1, 2)))
    assert codes(found, Outcome.MET)[-1] is PackageReasonCode.PERSONA_FITS
    # 10 of the others and half of 2 are known; of these 10 hold, and half of 1.
    assert found.confidence == Fraction(11, 12)
    assert found.score == Fraction(10 + Fraction(1, 2), 11)


def test_a_client_nearly_like_the_ideal_one_counts_half_at_most() -> None:
    # Of 12 all are known: 10 of the others hold, and of the 2 of the persona half, not 3/4.
    found = fit(persona=like(Verdict.NEARLY, Fraction(3, 4), Fraction(1)))
    assert (found.score, found.misfit) == (Fraction(11, 12), Fraction(1, 12))


def test_an_ideal_client_of_whom_nothing_is_known_is_no_reason_against() -> None:
    found = fit(persona=like(Verdict.FITS, Fraction(0), Fraction(0)))
    assert codes(found, Outcome.UNKNOWN) == [PackageReasonCode.PERSONA_UNKNOWN]
    assert (found.verdict, found.score, found.confidence) == (
        Verdict.FITS, 1, Fraction(10, 12),
    )  # fmt: skip


def test_the_best_package_fits_then_fails_least_then_holds_most() -> None:
    fits = fit()
    nearly = fit(price=30_001)
    worse = fit(replace(DEMAND, volumes=documents(67)))
    useless = fit(replace(DEMAND, wants=frozenset({BOOKS, TAX})))
    assert best_package([nearly, useless, fits]) is fits
    assert best_package([worse, nearly]) is nearly  # 2/10 before 3/10
    assert best_package([useless, fit(price=30_001)]) is useless
    first, second = replace(fits, package_id=1), replace(fits, package_id=2)
    assert best_package([first, second]) is first
    assert best_package([]) is None


@pytest.mark.parametrize(
    ("misfit", "risk"),
    [(0, 0), (Fraction(1, 4), 1 / 15), (Fraction(1, 2), 1 / 5), (Fraction(3, 4), 7 / 15), (1, 1)],
)
def test_each_quarter_of_misfit_adds_twice_the_risk_of_the_one_before(
    misfit: Fraction, risk: float
) -> None:
    # A16: 16 ** (1/4) = 2, so (2 − 1) ÷ 15, (4 − 1) ÷ 15, (8 − 1) ÷ 15 and (16 − 1) ÷ 15.
    assert risk_of(Fraction(misfit)) == pytest.approx(risk, abs=1e-15)


shares = st.fractions(0, 1)


@given(shares, shares)
def test_the_risk_rises_with_the_misfit_and_more_than_in_proportion(
    one: Fraction, two: Fraction
) -> None:
    low, high = sorted((one, two))
    assert risk_of(low) <= risk_of(high)
    assert risk_of(low) <= float(low) + 1e-12
    middle = risk_of((low + high) / 2)
    assert middle <= (risk_of(low) + risk_of(high)) / 2 + 1e-12


services = st.frozensets(st.integers(1, 6), max_size=5)
units = st.sampled_from([Unit.DOCUMENTS, Unit.EMPLOYEES, Unit.FLAT])


@st.composite
def demands(draw: st.DrawFn) -> ClientDemand:
    needs = draw(services)
    return replace(
        DEMAND,
        needs=needs,
        wants=needs | draw(services),
        volumes=draw(st.dictionaries(units, st.integers(0, 100), max_size=2)),
        reach=draw(st.none() | st.integers(20_000, 40_000)),
    )


contents_of = st.lists(
    st.builds(row, st.integers(1, 6), units, st.integers(0, 100)),
    max_size=6,
    unique_by=lambda each: (each.service_id, each.unit),
).map(tuple)


@given(demands(), contents_of, st.integers(0, 3))
def test_who_fits_meets_every_rule_written_out(
    demand: ClientDemand, contents: tuple[PackageService, ...], unwanted: int
) -> None:
    found = fit(demand, contents, unwanted)
    inside = {each.service_id for each in contents}
    counted = demand.needs or demand.wants
    holds = (
        demand.needs <= inside
        and len(inside - demand.wants) <= unwanted
        and bool(inside & demand.wants)
        and (demand.reach is None or demand.reach >= 30_000)
        and all(
            demand.volumes.get(each.unit, 0) * 100 <= each.quantity * 110
            for each in contents
            if each.unit is not Unit.FLAT and each.service_id in counted
        )
    )
    assert (found.verdict is Verdict.FITS) == holds
    for figure in (found.score, found.confidence, found.misfit):
        assert 0 <= figure <= 1
    assert found.score + found.misfit <= 1
    if inside:
        assert (found.misfit == 0) == (not found.against)


@given(demands(), contents_of)
def test_forgetting_a_volume_or_the_reach_never_makes_a_fit_worse(
    demand: ClientDemand, contents: tuple[PackageService, ...]
) -> None:
    order = list(Verdict)
    known = fit(demand, contents)
    forgotten = fit(replace(demand, volumes={}, reach=None), contents)
    assert order.index(forgotten.verdict) <= order.index(known.verdict)
    assert forgotten.confidence <= known.confidence
