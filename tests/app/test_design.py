"""Proposing packages, setting them beside today's, and adopting them, through a real workbook."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from package_firm import (
    ANA,
    BOOKS,
    EVA,
    JANUARY,
    LEO,
    PAY,
    PLAN,
    SMALL,
    build_firm,
    build_packages,
    put,
    suite,
)

from clientdesk.app.design import DesignComparison, DesignRow, Designs
from clientdesk.app.desk import Desk
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.design_records import Design, DesignRules, Objective, UncoveredReason
from clientdesk.domain.package_records import ClientPackage, PackageService
from clientdesk.domain.personas import Verdict
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client, EngagementService, Staff
from clientdesk.domain.services import Unit
from clientdesk.storage.rows import delete, fetch, update
from clientdesk.storage.store import Store


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    build_firm(store)
    return Desk(store, today)


def run(desk: Desk, rules: DesignRules) -> Design:
    with desk.on_snapshot(Designs) as designs:
        *_, last = designs.run(
            rules, report=lambda done, total: None, should_stop=lambda: False, seconds=5
        )
        return last


def compared(desk: Desk, design: Design) -> DesignComparison:
    with desk.on_snapshot(Designs) as designs:
        return designs.compare(design)


def names(desk: Desk, design: Design) -> tuple[str, ...]:
    with desk.on_snapshot(Designs) as designs:
        return designs.names(design)


def refusal(code: RefusalCode) -> "pytest.RaisesExc[Refused]":
    return pytest.raises(Refused, check=lambda refused: refused.code is code)


def clients_rules(desk: Desk) -> DesignRules:
    return replace(desk.designer.rules(), objective=Objective.CLIENTS)


def test_the_rules_begin_as_the_firm_has_them(desk: Desk) -> None:
    firm = replace(desk.firm.firm(), target_margin=30, unwanted_services=2, minimum_fee=9_900)
    desk.firm.save(firm)
    rules = desk.designer.rules()
    assert (rules.least, rules.most) == (3, 5)
    assert (rules.target_margin, rules.unwanted, rules.minimum_fee) == (30, 2, 9_900)
    assert rules.tolerance == 10


def test_each_client_gets_the_package_made_for_its_needs(desk: Desk) -> None:
    # At most one service without use. Ana: 50 documents × 180 s + 3,600 s = 126.00, × 1.2 =
    # 151.20; at a margin of 40 % at least 252.00; she pays 300.00 and can pay half as much again.
    # Eva: 180.00 + 36.00, × 1.2 = 259.20: 432.00 of at most 750.00. Leo: 43.20: 72.00 of 150.00.
    found = run(desk, desk.designer.rules())
    by_client = {package.client_ids: package for package in found.packages}
    assert set(by_client) == {(ANA,), (EVA,), (LEO,)}
    assert by_client[ANA,].services == {BOOKS, PLAN}
    assert by_client[EVA,].services == {BOOKS, PAY}
    assert by_client[LEO,].services == {PLAN}
    assert [package.price for package in found.packages] == [15_000, 45_000, 75_000]
    assert by_client[EVA,].quantities == {Unit.DOCUMENTS: 100, Unit.EMPLOYEES: 4}
    assert by_client[EVA,].floor.total == 25_920
    # 12 × ((150 − 36) + (450 − 126) + (750 − 216)) = 12 × 972.00
    assert (found.objective, found.gap) == (12 * 97_200, 0)
    assert found.covered_fees == found.fees == 90_000


def test_a_proposal_stands_beside_today(desk: Desk, store: Store) -> None:
    build_packages(store)
    put(store, ClientPackage(client_id=ANA, package_id=SMALL, since=JANUARY, price=29_000))
    comparison = compared(desk, run(desk, desk.designer.rules()))
    ana, _, leo = comparison.rows
    assert ana == DesignRow(
        client_id=ANA,
        ref="C1",
        name="Ana",
        before=desk.packages.get(SMALL),
        after=1,
        fee_before=30_000,
        price_after=45_000,
        profit_before=12 * (30_000 - 12_600),
        profit_after=12 * (45_000 - 12_600),
        seconds_before=12_600,  # 126.00 at a cent a second
        seconds_after=12_600,
    )
    assert (leo.before, leo.after, leo.price_after) == (None, 0, 15_000)
    assert comparison.clients_before == 1
    assert (comparison.fees_before, comparison.fees_after) == (12 * 90_000, 12 * 135_000)
    # Today 12 × (900 − 126 − 216 − 36); then 12 × 972.00, which is what was maximised.
    assert comparison.profit_before == 12 * 52_200
    assert comparison.profit_after == 12 * 97_200
    assert comparison.cash_effect == 45_000  # a month
    assert comparison.seconds_before == comparison.seconds_after == 12_600 + 21_600 + 3_600


def test_nothing_changes_for_a_client_that_stays_out(desk: Desk, store: Store) -> None:
    rules = replace(desk.designer.rules(), forbidden=frozenset({PAY}))
    found = run(desk, rules)
    assert found.uncovered == ((EVA, UncoveredReason.NEEDS_FORBIDDEN),)
    eva = compared(desk, found).rows[1]
    assert (eva.after, eva.price_after) == (None, None)
    assert eva.profit_before == eva.profit_after == 12 * (50_000 - 21_600)


def test_tool_shares_are_in_the_floor_and_in_the_profit(desk: Desk) -> None:
    desk.firm.save_tool(suite(), service_ids=[BOOKS])
    found = run(desk, desk.designer.rules())
    # Ana and Eva share 129.00: 64.50 each.
    assert dict(found.steps[-1].clients_by_tool) == {1: 2}
    comparison = compared(desk, found)
    assert comparison.profit_after == found.objective == 12 * (97_200 - 12_900)
    assert comparison.profit_before == 12 * (52_200 - 12_900)


def test_names_go_from_small_to_large_and_carry_the_year_where_they_are_taken(
    desk: Desk, store: Store
) -> None:
    found = run(desk, desk.designer.rules())
    assert names(desk, found) == ("Essential", "Professional", "Complete")
    desk.designer.adopt(found, (0, 1, 2), names(desk, found))
    assert names(desk, found) == ("Essential 2026", "Professional 2026", "Complete 2026")
    desk.firm.save(replace(desk.firm.firm(), language="es"))
    assert names(desk, found) == ("Esencial", "Profesional", "Integral")


def test_adopting_replaces_the_active_packages_and_one_undo_takes_it_back(
    desk: Desk, store: Store
) -> None:
    build_packages(store)
    found = run(desk, desk.designer.rules())
    changes = desk.designer.adopt(found, (0, 1, 2), ("Start", "Grow", "All"))
    assert changes.tables == {"package", "package_service"}
    active = [package for package in desk.packages.all() if package.active]
    assert [(each.name, each.price, each.planned_clients) for each in active] == [
        ("Start", 15_000, 1),
        ("Grow", 45_000, 1),
        ("All", 75_000, 1),
    ]
    contents = [replace(row, id=0) for row in desk.packages.contents(active[2].id)]
    assert contents == [
        PackageService(
            package_id=active[2].id, service_id=BOOKS, unit=Unit.DOCUMENTS, quantity=100
        ),
        PackageService(package_id=active[2].id, service_id=PAY, unit=Unit.EMPLOYEES, quantity=4),
    ]
    desk.undo()
    assert [each.name for each in desk.packages.all() if each.active] == [
        "Small",
        "Middle",
        "Large",
    ]
    assert len(desk.packages.all()) == 3


def test_what_is_adopted_fits_and_has_the_floor_it_was_priced_on(desk: Desk) -> None:
    desk.firm.save_tool(suite(), service_ids=[BOOKS])
    found = run(desk, clients_rules(desk))
    desk.designer.adopt(found, range(len(found.packages)), names(desk, found))
    stored = desk.packages.all()
    assert len(stored) == len(found.packages)
    for designed, package in zip(found.packages, stored, strict=True):
        floor = desk.packages.floor(package, desk.packages.contents(package.id))
        assert floor.total == designed.floor.total
        for client_id in designed.client_ids:
            fit = next(f for f in desk.packages.fits(client_id) if f.package_id == package.id)
            assert fit.verdict is Verdict.FITS
    blocking = [problem for problem in desk.packages.book().problems() if problem.blocks]
    assert all(problem.excepted for problem in blocking)


def test_packages_that_are_not_nested_get_a_written_reason(desk: Desk) -> None:
    found = run(desk, desk.designer.rules())
    desk.designer.adopt(found, (0, 1, 2), names(desk, found))
    small, middle, large = desk.packages.all()
    assert small.exception == ""
    assert middle.exception == ""
    assert large.exception.startswith("Proposed for clients with other needs")


def test_some_or_none_can_be_adopted(desk: Desk) -> None:
    found = run(desk, desk.designer.rules())
    assert desk.designer.adopt(found, (), names(desk, found)).tables == frozenset()
    desk.designer.adopt(found, (2,), ("A", "B", "C"))
    assert [package.name for package in desk.packages.all()] == ["C"]
    with refusal(RefusalCode.MISSING_NAME):
        desk.designer.adopt(found, (1,), ("A", " ", "C"))


def test_what_is_missing_is_said(desk: Desk, store: Store, today: date) -> None:
    rules = desk.designer.rules()
    with refusal(RefusalCode.BAD_PACKAGE_RANGE):
        run(desk, replace(rules, least=4, most=3))
    with refusal(RefusalCode.NO_PACKAGE_PAYS):
        run(desk, replace(rules, minimum_fee=1_000_000))
    with store.change(ChangeLabel.EDIT_AGREEMENT) as change:
        for line in fetch(change, EngagementService):
            delete(change, EngagementService, line.id)
    with refusal(RefusalCode.NO_NEEDS):
        run(desk, rules)
    with store.change(ChangeLabel.EDIT_STAFF) as change:
        for person in fetch(change, Staff):
            update(change, replace(person, archived=True))
    with refusal(RefusalCode.NO_COSTS):
        run(desk, rules)
    empty = Desk(Store.in_memory(), today)
    with refusal(RefusalCode.NO_SERVICES):
        run(empty, rules)
    empty.close()


def test_a_client_put_away_or_not_yet_taken_on_is_not_designed_for(
    desk: Desk, store: Store
) -> None:
    with store.change(ChangeLabel.ARCHIVE_CLIENT) as change:
        update(change, replace(fetch(change, Client, "id = ?", [EVA])[0], archived=True))
    found = run(desk, desk.designer.rules())
    assert found.clients == 2
    assert {client for package in found.packages for client in package.client_ids} == {ANA, LEO}
    assert found.gap == Fraction(0)
