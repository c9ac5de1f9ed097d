"""Offers, their answers, and the way of the clients onto standard packages (A19, A24, A26)."""

from dataclasses import replace
from datetime import date

import pytest
from package_firm import (
    ANA,
    EVA,
    LARGE,
    LEO,
    MIDDLE,
    SMALL,
    ZOE,
    build_firm,
    build_packages,
    put,
)

from clientdesk.app.desk import Desk
from clientdesk.app.migration import Direction, Migration, MigrationRow, StandardShare, direction_of
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.package_records import OfferAnswer, Package
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.storage.store import Store

DECEMBER = date(2026, 12, 1)


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    build_firm(store)
    build_packages(store)
    return Desk(store, today)


def client_of(desk: Desk, client_id: int) -> Client:
    return desk.clients.get(client_id)


def rows(desk: Desk) -> list[MigrationRow]:
    with desk.on_snapshot(Migration) as migration:
        return migration.rows()


def shares(desk: Desk, months: int) -> list[StandardShare]:
    with desk.on_snapshot(Migration) as migration:
        return migration.shares(months)


def test_an_offer_keeps_what_was_offered_and_from_where(desk: Desk, today: date) -> None:
    desk.packages.move(ANA, SMALL, date(2026, 2, 1), 29_000)
    changes = desk.offers.make(ANA, MIDDLE, 50_000, today, "By phone")
    assert changes.tables == {"offer"}
    (offer,) = desk.offers.of(ANA)
    assert (offer.package_id, offer.from_package_id, offer.price) == (MIDDLE, SMALL, 50_000)
    assert (offer.offered_on, offer.answer, offer.note) == (today, OfferAnswer.OPEN, "By phone")
    assert desk.offers.of(EVA) == []


def test_the_offers_of_a_client_are_listed_newest_first(desk: Desk) -> None:
    for client, day in ((ANA, 3), (ANA, 9), (LEO, 10), (ANA, 5)):
        desk.offers.make(client, SMALL, 29_000, date(2026, 11, day))
    assert [offer.offered_on.day for offer in desk.offers.of(ANA)] == [9, 5, 3]


def test_an_accepted_offer_moves_the_client_and_one_undo_takes_all_of_it_back(
    desk: Desk, today: date
) -> None:
    desk.packages.move(ANA, SMALL, date(2026, 2, 1), 29_000)
    desk.offers.make(ANA, MIDDLE, 50_000, today)
    before = (desk.offers.of(ANA), desk.packages.on_package())
    changes = desk.offers.answer(desk.offers.of(ANA)[0].id, OfferAnswer.ACCEPTED, today)
    assert changes.tables == {"offer", "client_package"}
    (offer,) = desk.offers.of(ANA)
    assert (offer.answer, offer.answered_on) == (OfferAnswer.ACCEPTED, today)
    stay = desk.packages.on_package()[ANA]
    assert (stay.package_id, stay.since, stay.price) == (MIDDLE, DECEMBER, 50_000)
    undoable = desk.undoable()
    assert undoable is not None
    assert (undoable.label, undoable.detail) == (ChangeLabel.ANSWER_OFFER, "Ana")
    assert desk.undo().tables == {"offer", "client_package"}
    assert (desk.offers.of(ANA), desk.packages.on_package()) == before


def test_a_declined_offer_moves_nobody(desk: Desk, today: date) -> None:
    desk.offers.make(ANA, SMALL, 29_000, today)
    changes = desk.offers.answer(desk.offers.of(ANA)[0].id, OfferAnswer.DECLINED, today)
    assert changes.tables == {"offer"}
    assert desk.packages.on_package() == {}


def test_an_offer_is_answered_once_and_withdrawn_only_before(desk: Desk, today: date) -> None:
    desk.offers.make(ANA, SMALL, 29_000, today)
    offer_id = desk.offers.of(ANA)[0].id
    desk.offers.answer(offer_id, OfferAnswer.DECLINED, today)
    for again in (
        lambda: desk.offers.answer(offer_id, OfferAnswer.ACCEPTED, today),
        lambda: desk.offers.withdraw(offer_id),
    ):
        with pytest.raises(Refused) as refused:
            again()
        assert refused.value.code is RefusalCode.OFFER_ANSWERED
    desk.undo()
    desk.offers.withdraw(offer_id)
    assert desk.offers.of(ANA) == []
    undoable = desk.undoable()
    assert undoable is not None
    assert (undoable.label, undoable.detail) == (ChangeLabel.WITHDRAW_OFFER, "Ana")


def test_a_prospect_that_accepts_is_a_client_from_then_on(desk: Desk, today: date) -> None:
    desk.offers.make(ZOE, SMALL, 29_000, today)
    desk.offers.answer(desk.offers.of(ZOE)[0].id, OfferAnswer.ACCEPTED, today)
    zoe = client_of(desk, ZOE)
    assert (zoe.prospect, zoe.since) == (False, DECEMBER)
    desk.undo()
    assert client_of(desk, ZOE).prospect


def test_a_prospect_keeps_the_day_it_is_known_since_when_it_accepts(
    store: Store, desk: Desk, today: date
) -> None:
    put(store, Client(id=9, ref="C9", name="Ida", prospect=True, since=date(2026, 3, 1)))
    desk.offers.make(9, SMALL, 29_000, today)
    desk.offers.answer(desk.offers.of(9)[0].id, OfferAnswer.ACCEPTED, today)
    assert client_of(desk, 9).since == date(2026, 3, 1)


def test_the_direction_goes_by_the_prices_of_the_packages() -> None:
    low, high = Package(id=1, name="Low", price=100), Package(id=2, name="High", price=200)
    assert direction_of(low, high) is Direction.UP
    assert direction_of(high, low) is Direction.DOWN
    assert direction_of(high, high) is Direction.SAME
    assert direction_of(low, replace(high, price=100)) is Direction.SAME
    assert direction_of(None, low) is Direction.NEW
    assert direction_of(low, None) is Direction.NONE
    assert direction_of(None, None) is Direction.NONE


def test_every_client_has_its_way_from_package_to_package(desk: Desk, today: date) -> None:
    desk.packages.move(ANA, LARGE, date(2026, 2, 1), 55_000)
    desk.offers.make(ANA, MIDDLE, 51_000, date(2026, 11, 2))
    desk.offers.make(ANA, SMALL, 29_000, today)
    ana, eva, leo = rows(desk)
    assert (ana.client.name, eva.client.name, leo.client.name) == ("Ana", "Eva", "Leo")
    assert ana.from_package is not None
    assert (ana.from_package.id, ana.fee) == (LARGE, 55_000)
    assert (ana.to_package and ana.to_package.id, ana.direction) == (SMALL, Direction.DOWN)
    assert ana.offer is not None
    assert ana.offer.package_id == SMALL  # the later of two
    assert (eva.to_package and eva.to_package.id, eva.direction) == (LARGE, Direction.NEW)
    assert (leo.to_package, leo.direction, leo.offer) == (None, Direction.NONE, None)
    assert leo.fit is not None
    assert leo.fit.package_id == SMALL  # the nearest, with what speaks against it


def test_the_way_to_the_package_a_client_is_on_already_is_the_same(desk: Desk) -> None:
    desk.packages.move(EVA, LARGE, date(2026, 2, 1), 55_000)
    assert [row.direction for row in rows(desk)] == [
        Direction.NEW,
        Direction.SAME,
        Direction.NONE,
    ]


def test_the_share_on_standard_packages_is_shown_month_by_month(desk: Desk) -> None:
    desk.packages.move(ANA, SMALL, date(2026, 9, 15), 29_000)
    desk.packages.move(EVA, LARGE, date(2026, 10, 1), 60_000)
    desk.packages.move(EVA, None, date(2026, 10, 31), 0)
    desk.packages.move(ANA, None, date(2026, 11, 1), 0)
    desk.packages.move(LEO, SMALL, DECEMBER, 29_000)
    found = [(share.month.month, share.on_standard, share.clients) for share in
             shares(desk, 4)]  # fmt: skip
    # Eva was off her package on the last day of October, Ana on hers; Leo is not on one yet.
    assert found == [(8, 0, 3), (9, 1, 3), (10, 1, 3), (11, 0, 3)]


def test_a_client_counts_from_its_first_day_and_a_prospect_never(store: Store, desk: Desk) -> None:
    put(store, Client(ref="C9", name="Ida", since=date(2026, 11, 10)))
    found = [(share.month, share.clients) for share in shares(desk, 12)]
    assert len(found) == 12
    assert found[0] == (date(2025, 12, 1), 0)
    assert found[1:11] == [(date(2026, month, 1), 3) for month in range(1, 11)]
    assert found[11] == (date(2026, 11, 1), 4)
