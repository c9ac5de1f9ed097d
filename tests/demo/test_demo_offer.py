"""What the demo firm offers makes sense beside its clients: it can be shown, and it tells a story.

Sixty clients, three prospects: one that fits, one to avoid, one of whom little is known.
"""

from collections.abc import Iterator
from datetime import date, datetime
from itertools import pairwise

import pytest

from clientdesk.app.demo import fill_with_demo
from clientdesk.app.desk import Desk
from clientdesk.app.migration import Direction, Migration
from clientdesk.domain.package_records import OfferAnswer
from clientdesk.domain.personas import CriterionRole, Verdict
from clientdesk.storage.store import Store

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module", params=["es", "en"])
def desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    store = Store.in_memory(lambda: datetime(2026, 11, 22, 9, 12))
    desk = Desk(store, TODAY)
    fill_with_demo(desk, request.param)
    yield desk
    store.close()


def test_every_service_that_clients_have_agreed_on_has_a_persona(desk: Desk) -> None:
    without = {service.id for service in desk.personas.services_without()}
    needed = {service for demand in desk.matching.demands() for service in demand.needs}
    assert len(needed) == 4
    assert not needed & without
    assert without, "some services are left to describe"


def test_every_persona_says_whom_it_wants_and_whom_not(desk: Desk) -> None:
    personas = desk.personas.all()
    assert len(personas) == 8
    for persona in personas:
        criteria = desk.personas.criteria(persona.id)
        assert {criterion.role for criterion in criteria} == set(CriterionRole)
        verdicts = {each.fit.verdict for each in desk.personas.fits(criteria)}
        assert {Verdict.FITS, Verdict.NEARLY} <= verdicts
        assert persona.description
        assert persona.benefit_note


def test_packages_keep_every_rule_without_an_exception(desk: Desk) -> None:
    packages = desk.packages.all()
    assert len(packages) == 4
    assert all(package.active and not package.exception for package in packages)
    assert not [problem for problem in desk.packages.book().problems() if problem.blocks]
    assert all(below.price < above.price for below, above in pairwise(packages))


def test_most_clients_fit_a_package_and_some_fit_none(desk: Desk) -> None:
    coverage = desk.packages.book().coverage()
    assert coverage.clients == 60
    assert 30 < coverage.fitting < 50
    assert {fit.verdict for _, fit in coverage.uncovered if fit} == {
        Verdict.NEARLY, Verdict.NO, Verdict.EXCLUDED,
    }  # fmt: skip


def test_who_does_not_understand_how_we_work_fits_no_package(desk: Desk) -> None:
    fits = desk.packages.book().all_fits()
    outside = [d.client_id for d in desk.matching.demands() if d.facts.get("understands") is False]
    assert len(outside) > 10
    for client_id in outside:
        assert {fit.verdict for fit in fits[client_id]} <= {Verdict.EXCLUDED}


def test_prospects_are_told_apart_at_intake(desk: Desk) -> None:
    intakes = sorted(desk.packages.intakes().items())
    assert [intake.avoid for _, intake in intakes] == [False, True, False]


def test_the_share_on_packages_grew_over_the_year(desk: Desk) -> None:
    with desk.on_snapshot(Migration) as migration:
        shares = [month.on_standard for month in migration.shares()]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (1, 12)


def test_offers_are_open_accepted_and_declined(desk: Desk) -> None:
    offers = [offer for client in desk.clients.all() for offer in desk.offers.of(client.id)]
    assert {offer.answer for offer in offers} == set(OfferAnswer)
    accepted = next(offer for offer in offers if offer.answer is OfferAnswer.ACCEPTED)
    stay = desk.packages.on_package()[accepted.client_id]
    assert (stay.package_id, stay.since) == (accepted.package_id, date(2026, 12, 1))


def test_clients_have_a_way_onto_packages_and_up(desk: Desk) -> None:
    with desk.on_snapshot(Migration) as migration:
        directions = {row.direction for row in migration.rows()}
    assert directions == {Direction.NEW, Direction.NONE, Direction.SAME, Direction.UP}
