"""Floor, margin and markup of a package, and the rules of a set of them (A10, A12, A13, A14)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from clientdesk.domain.package_cost import (
    CostBasis,
    Floor,
    FloorKind,
    FloorLine,
    ToolTerms,
    floor_of,
)
from clientdesk.domain.package_plan import PlannedUse, planned_basis
from clientdesk.domain.package_records import Package, PackageService
from clientdesk.domain.package_rules import (
    Contents,
    PackageProblem,
    PackageProblemCode,
    lowest_price,
    package_margin,
    package_markup,
    package_problems,
)
from clientdesk.domain.records import Firm, Tool
from clientdesk.domain.services import Frequency, Service, ServiceKind, Task, Unit

Code = PackageProblemCode
BOOKS, PAY, TAX, PLAN = 1, 2, 3, 4
FIRM = Firm(target_margin=40, minimum_fee=0)


def service(service_id: int, kind: ServiceKind = ServiceKind.COMPLIANCE) -> Service:
    return Service(
        id=service_id,
        code=f"S{service_id}",
        name_en=f"Service {service_id}",
        name_es="",
        kind=kind,
        unit=Unit.FLAT,
        frequency=Frequency.MONTHLY,
    )


SERVICES = {1: service(1), 2: service(2), 3: service(3), 4: service(4, ServiceKind.ADVISORY)}


def task(service_id: int, minutes: int, unit: Unit) -> Task:
    return Task(service_id=service_id, name=unit.value, seconds=minutes * 60, unit=unit)


def suite(clients: int, planned: int = 0) -> ToolTerms:
    tool = Tool(
        name="Suite", monthly_fee=12_900, valid_from=date(2026, 1, 1), planned_clients=planned
    )
    return ToolTerms(tool, (), frozenset({BOOKS}), clients)


# The constructed case: 9,600.00 a month for 23,040 practical minutes, 25/36 of a cent a second.
BASIS = CostBasis(
    services=SERVICES,
    tasks={
        BOOKS: [
            task(BOOKS, 3, Unit.DOCUMENTS),
            task(BOOKS, 25, Unit.BANK_ACCOUNTS),
            task(BOOKS, 12, Unit.CALLS),
        ],
        PAY: [task(PAY, 15, Unit.EMPLOYEES)],
        TAX: [task(TAX, 60, Unit.RETURNS)],
    },
    rates={None: Fraction(960_000, 23_040 * 60)},
    tools=[suite(clients=10)],
    buffer=20,
)


def row(
    service_id: int, unit: Unit = Unit.FLAT, quantity: int = 1, package: int = 0
) -> PackageService:
    return PackageService(package_id=package, service_id=service_id, unit=unit, quantity=quantity)


CASE = (
    row(BOOKS, Unit.DOCUMENTS, 90),
    row(BOOKS, Unit.BANK_ACCOUNTS, 2),
    row(BOOKS, Unit.CALLS, 6),
    row(PAY, Unit.EMPLOYEES, 4),
    row(TAX, Unit.RETURNS, 1),
)


def test_the_floor_of_the_constructed_case_line_by_line_with_its_buffer() -> None:
    floor = floor_of(CASE, BASIS)
    # 270 + 50 + 72 + 60 + 60 = 512 minutes; 2,083.33 is the only line that is rounded.
    assert [line.cost for line in floor.lines] == [11_250, 2_083, 3_000, 2_500, 2_500, 1_290, 4_525]
    assert floor.seconds == 512 * 60
    assert sum(line.cost for line in floor.lines if line.kind is FloorKind.TASK) == 21_333
    # 213.33 + 12.90 = 226.23; a fifth of it is 45.246, and 226.23 + 45.25 = 271.48.
    assert floor.total == 27_148
    assert floor_of((), BASIS).lines == ()
    without = floor_of(CASE, replace(BASIS, buffer=0))
    assert without.total == 21_333 + 1_290


def test_the_lowest_price_of_the_constructed_case_has_the_target_margin() -> None:
    # 271.48 ÷ 0.6 = 452.466…, rounded up so that the margin is reached.
    assert lowest_price(27_148, FIRM) == 45_247
    assert lowest_price(27_148, replace(FIRM, minimum_fee=50_000)) == 50_000
    assert lowest_price(24_290, FIRM) == 40_484  # 404.83 in the case, which rounds to the cent
    assert lowest_price(100, replace(FIRM, target_margin=100)) == 100


def test_margin_is_a_share_of_the_price_and_markup_of_the_cost() -> None:
    # GT-13: 100 at a margin of 40 % is 166.67, at a markup of 40 % 140, with a margin of 28.57 %.
    assert package_margin(14_000, 10_000) == Fraction(2, 7)
    assert package_markup(14_000, 10_000) == Fraction(2, 5)
    margin = package_margin(16_667, 10_000)
    assert margin is not None
    assert round(margin, 4) == Fraction(2, 5)
    assert package_margin(0, 100) is None
    assert package_markup(100, 0) is None
    assert package_margin(50, 100) == -1


def test_a_tool_is_shared_by_the_planned_clients_of_all_packages_that_use_it() -> None:
    uses = [
        PlannedUse(frozenset({BOOKS, PAY}), 4),
        PlannedUse(frozenset({BOOKS}), 6),
        PlannedUse(frozenset({PLAN}), 90),
    ]
    basis = planned_basis(replace(BASIS, tools=[suite(clients=2)]), uses)
    assert [terms.clients for terms in basis.tools] == [10]
    assert floor_of(CASE, basis).lines[-2].cost == 1_290


def test_a_tool_with_a_plan_of_its_own_or_in_no_package_keeps_its_clients() -> None:
    own, unused = suite(clients=5, planned=5), suite(clients=3)
    uses = [PlannedUse(frozenset({BOOKS}), 8)]
    basis = replace(BASIS, tools=[own])
    assert planned_basis(basis, uses).tools == [own]
    basis = replace(BASIS, tools=[unused])
    assert planned_basis(basis, [PlannedUse(frozenset({PLAN}), 8)]).tools == [unused]


def package(package_id: int, price: int, **changed: object) -> Package:
    base = Package(
        id=package_id,
        name=f"P{package_id}",
        tier=package_id,
        price=price,
        persona_id=1,
        active=True,
    )
    return replace(base, **changed)  # type: ignore[arg-type]  # the test's own keywords


def cost(total: int) -> Floor:
    return Floor((FloorLine(kind=FloorKind.TASK, cost=total),))


SOUND = (package(1, 20_000), package(2, 30_000), package(3, 40_000))
INSIDE: Contents = {
    1: (row(BOOKS, Unit.DOCUMENTS, 30), row(PLAN)),
    2: (row(BOOKS, Unit.DOCUMENTS, 60), row(PLAN), row(PAY)),
    3: (row(BOOKS, Unit.DOCUMENTS, 60), row(PLAN), row(PAY), row(TAX)),
}
FLOORS = {1: cost(12_000), 2: cost(18_000), 3: cost(24_000)}  # each a margin of just 40 %


def problems(
    packages: tuple[Package, ...] = SOUND,
    contents: Contents = INSIDE,
    floors: Mapping[int, Floor] = FLOORS,
    firm: Firm = FIRM,
) -> tuple[PackageProblem, ...]:
    return package_problems(packages, contents, floors, SERVICES, firm)


def test_three_nested_packages_that_rise_and_pay_have_no_problem() -> None:
    assert problems() == ()


def test_there_are_three_to_five_active_packages() -> None:
    assert problems(SOUND[:2])[0] == PackageProblem(Code.TOO_FEW, amount=2, limit=3)
    draft = replace(SOUND[2], active=False)
    assert Code.TOO_FEW in [problem.code for problem in problems((*SOUND[:2], draft))]
    many = tuple(package(n, 20_000 + n) for n in range(1, 7))
    contents = dict.fromkeys(range(1, 7), INSIDE[3])
    floors = {n: cost(1) for n in range(1, 7)}
    assert problems(many, contents, floors) == (PackageProblem(Code.TOO_MANY, amount=6, limit=5),)
    assert problems(many[:5], contents, floors) == ()


def test_a_higher_tier_costs_more() -> None:
    for price in (30_000, 29_999):
        top = replace(SOUND[2], price=price)
        found = problems((*SOUND[:2], top), floors=FLOORS | {3: cost(1)})
        assert found == (PackageProblem(Code.PRICE_NOT_RISING, 3, 2, amount=price, limit=30_000),)


def test_a_higher_tier_holds_all_of_the_lower_and_at_least_as_much_of_it() -> None:
    contents = {**INSIDE, 2: (row(BOOKS, Unit.DOCUMENTS, 29), row(PAY), row(PLAN))}
    less = PackageProblem(Code.NOT_NESTED, 2, 1, BOOKS, Unit.DOCUMENTS, 29, 30)
    assert problems(contents=contents) == (less,)
    contents = {**INSIDE, 3: (row(BOOKS, Unit.DOCUMENTS, 60), row(PAY), row(TAX), row(PLAN))[1:]}
    gone = PackageProblem(Code.NOT_NESTED, 3, 2, BOOKS, Unit.DOCUMENTS, 0, 60)
    assert problems(contents=contents) == (gone,)


def test_tiers_are_compared_by_tier_and_drafts_are_left_out() -> None:
    low, middle, high = SOUND
    assert problems((high, low, middle)) == ()
    draft = package(9, 1, tier=2, active=False)
    found = problems((*SOUND, draft), {**INSIDE, 9: INSIDE[1]}, {**FLOORS, 9: cost(0)})
    assert [problem.code for problem in found] == []


@pytest.mark.parametrize(
    ("price", "code", "limit"),
    [
        (11_999, Code.BELOW_FLOOR, 12_000),
        (12_000, Code.BELOW_MARGIN, 20_000),  # 120.00 ÷ 0.6
        (19_999, Code.BELOW_MARGIN, 20_000),
    ],
)
def test_a_price_covers_the_floor_and_the_target_margin(
    price: int, code: PackageProblemCode, limit: int
) -> None:
    found = problems((replace(SOUND[0], price=price), *SOUND[1:]))
    assert found == (PackageProblem(code, 1, amount=price, limit=limit),)


def test_a_price_is_at_least_the_minimum_fee() -> None:
    found = problems(firm=replace(FIRM, minimum_fee=20_001))
    assert found == (PackageProblem(Code.BELOW_MINIMUM, 1, amount=20_000, limit=20_001),)


def test_a_package_without_a_price_says_only_that_and_no_reason_excuses_it() -> None:
    free = replace(SOUND[0], price=0, exception="Friends of the house")
    (found,) = problems((free, *SOUND[1:]), firm=replace(FIRM, minimum_fee=20_000))
    assert found == PackageProblem(Code.NO_PRICE, 1)
    assert (found.blocks, found.is_excusable, found.excepted) == (True, False, False)


def test_a_floor_without_a_cost_rate_is_unknown_and_needs_a_written_reason() -> None:
    unpaid = floor_of(CASE, replace(BASIS, rates={}))
    # A tool share of 12.90 and its buffer are left: they hide no missing rate.
    assert (unpaid.total, unpaid.lacks_rate) == (1_548, True)
    assert not floor_of(CASE, BASIS).lacks_rate
    assert not floor_of((row(PLAN),), BASIS).lacks_rate  # no tasks: nothing to cost
    (found,) = problems(floors=FLOORS | {1: unpaid})
    assert found == PackageProblem(Code.NO_COST_RATE, 1)
    assert (found.blocks, found.is_excusable) == (True, True)
    excused = replace(SOUND[0], exception="Rates come in January")
    (found,) = problems((excused, *SOUND[1:]), floors=FLOORS | {1: unpaid})
    assert found.excepted


def test_a_written_reason_lets_a_broken_rule_pass_but_it_stays_in_sight() -> None:
    cheap = replace(SOUND[0], price=12_000, exception="Entry offer for a year")
    (found,) = problems((cheap, *SOUND[1:]))
    assert (found.code, found.blocks, found.excepted) == (Code.BELOW_MARGIN, True, True)
    blank = replace(cheap, exception="  ")
    assert [problem.excepted for problem in problems((blank, *SOUND[1:]))] == [False]
    # Of two tiers that do not rise, the reason may stand at either.
    floors = FLOORS | {2: cost(1)}
    lower = replace(SOUND[0], price=30_000, exception="Older package")
    (found,) = problems((lower, *SOUND[1:]), floors=floors)
    assert (found.code, found.excepted) == (Code.PRICE_NOT_RISING, True)


def test_a_package_names_its_ideal_client_and_holds_both_kinds_of_service() -> None:
    bare = replace(SOUND[0], persona_id=None)
    contents = {**INSIDE, 1: (row(BOOKS, Unit.DOCUMENTS, 30),)}
    assert problems((bare, *SOUND[1:]), contents) == (
        PackageProblem(Code.NO_PERSONA, 1),
        PackageProblem(Code.NO_ADVISORY, 1),
    )
    assert problems(contents={**INSIDE, 1: (row(PLAN),)}) == (
        PackageProblem(Code.NO_COMPLIANCE, 1),
    )


def test_a_package_without_services_says_only_that() -> None:
    found = problems(contents={**INSIDE, 1: ()})
    assert found == (PackageProblem(Code.NO_SERVICES, 1),)
    assert (found[0].blocks, found[0].is_excusable) == (True, False)


def test_a_service_that_no_active_package_holds_is_named() -> None:
    contents = {**INSIDE, 3: INSIDE[2]}
    (found,) = problems(contents=contents)
    assert found == PackageProblem(Code.SERVICE_NOWHERE, service_id=TAX)
    assert not found.blocks
    drafts = tuple(replace(item, active=False) for item in SOUND)
    assert [problem.code for problem in problems(drafts, contents)] == [Code.TOO_FEW]
    gone = {**SERVICES, TAX: replace(SERVICES[TAX], archived=True)}
    assert package_problems(SOUND, contents, FLOORS, gone, FIRM) == ()


def test_a_problem_of_two_tiers_concerns_both() -> None:
    found = PackageProblem(Code.PRICE_NOT_RISING, 3, 2)
    assert [found.concerns(n) for n in (1, 2, 3)] == [False, True, True]
    assert not PackageProblem(Code.TOO_FEW).concerns(0)
