"""Use cases around offers, and the way of the clients onto standard packages."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from clientdesk.app.packages import Packages, move_client
from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.coverage import fits_well
from clientdesk.domain.package_fit import PackageFit, best_package
from clientdesk.domain.package_records import Answer, ClientPackage, Offer, Package
from clientdesk.domain.period import Period, add_months
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.storage.packages import stays_in
from clientdesk.storage.rows import Writer, delete, fetch, get, insert, update
from clientdesk.storage.store import Store

_NEWEST = "offered_on DESC, id DESC"
_CURRENT = "archived = 0 AND prospect = 0"


class Direction(StrEnum):
    """Where a client would move, by the prices of the packages."""

    UP = "up"
    SAME = "same"
    DOWN = "down"
    NEW = "new"  # on no package yet
    NONE = "none"  # fits no package


@dataclass(frozen=True, slots=True)
class MigrationRow:
    """A client's way: from its package today to the one that suits it best, if any fits.

    `from_price` is what it pays on its package today; `offer` is the latest one made to it.
    """

    client: Client
    from_package: Package | None
    from_price: int | None
    to_package: Package | None
    fit: PackageFit | None
    direction: Direction
    offer: Offer | None


@dataclass(frozen=True, slots=True)
class StandardShare:
    """How many of a month's clients were on a package at its end."""

    month: date
    on_standard: int
    clients: int


class Offers:
    """Reads and writes offers."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._today = today
        self._packages = Packages(store, today)

    def all(self) -> list[Offer]:
        """Every offer, the newest first."""
        return fetch(self._store, Offer, order=_NEWEST)

    def of(self, client_id: int) -> list[Offer]:
        """The offers made to a client, the newest first."""
        return fetch(self._store, Offer, "client_id = ?", [client_id], _NEWEST)

    def make(
        self, client_id: int, package_id: int, price: int, day: date, note: str = ""
    ) -> Changes:
        """Records that a package was offered to a client, at a price a month."""
        on_now = self._packages.on_package().get(client_id)
        offer = Offer(
            client_id=client_id,
            package_id=package_id,
            from_package_id=on_now.package_id if on_now else None,
            offered_on=day,
            price=price,
            note=note,
        )
        with self._store.change(ChangeLabel.MAKE_OFFER, self._name(client_id)) as change:
            insert(change, offer)
        return change.changes

    def answer(self, offer_id: int, answer: Answer, day: date) -> Changes:
        """Records the answer; ACCEPTED also moves the client, from the first of the next month.

        A prospect that accepts is a client from then on. Refused(OFFER_ANSWERED) the second time.
        """
        offer = self._open(offer_id)
        with self._store.change(ChangeLabel.ANSWER_OFFER, self._name(offer.client_id)) as change:
            update(change, replace(offer, answer=answer, answered_on=day))
            if answer is Answer.ACCEPTED:
                _take_on(change, offer, add_months(day.replace(day=1), 1))
        return change.changes

    def withdraw(self, offer_id: int) -> Changes:
        """Removes an offer that has no answer yet."""
        offer = self._open(offer_id)
        with self._store.change(ChangeLabel.MAKE_OFFER, self._name(offer.client_id)) as change:
            delete(change, Offer, offer_id)
        return change.changes

    def migration(self) -> list[MigrationRow]:
        """Every current client by name, with the package it is on and the one that suits it."""
        packages = {package.id: package for package in self._packages.all(include_archived=True)}
        fits, stays = self._packages.all_fits(), self._packages.on_package()
        offers = {offer.client_id: offer for offer in reversed(self.all())}
        return [
            _row(client, packages, stays.get(client.id), fits[client.id], offers.get(client.id))
            for client in self._clients()
        ]

    def standard_share(self, months: int = 12) -> list[StandardShare]:
        """Clients on packages at the end of each of the last months, this one the last.

        The clients of a month are today's that were with the firm by its end.
        """
        this_month = self._today.replace(day=1)
        starts = [add_months(this_month, -back) for back in reversed(range(months))]
        period = Period(starts[0], add_months(this_month, 1))
        stays, clients = stays_in(self._store, period), self._clients()
        return [_share(start, clients, stays) for start in starts]

    def _clients(self) -> list[Client]:
        return fetch(self._store, Client, _CURRENT, order="name COLLATE NOCASE, id")

    def _open(self, offer_id: int) -> Offer:
        offer = get(self._store, Offer, offer_id)
        if offer is None or offer.answer is not Answer.OPEN:
            raise Refused(RefusalCode.OFFER_ANSWERED)
        return offer

    def _name(self, client_id: int) -> str:
        client = get(self._store, Client, client_id)
        if client is None:
            raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(client_id))
        return client.name


def direction_of(before: Package | None, after: Package | None) -> Direction:
    """By the prices of the packages; a client's own price does not count.

    None for `before`: it is on no package; None for `after`: no package fits it.
    """
    if after is None:
        return Direction.NONE
    if before is None:
        return Direction.NEW
    if after.price == before.price:
        return Direction.SAME
    return Direction.UP if after.price > before.price else Direction.DOWN


def _take_on(change: Writer, offer: Offer, since: date) -> None:
    """Moves the client onto the package it accepted; a prospect is a client from that day on."""
    move_client(change, offer.client_id, offer.package_id, since, offer.price)
    client = get(change, Client, offer.client_id)
    if client is not None and client.prospect:
        update(change, replace(client, prospect=False, since=client.since or since))


def _row(
    client: Client,
    packages: Mapping[int, Package],
    stay: ClientPackage | None,
    fits: Iterable[PackageFit],
    offer: Offer | None,
) -> MigrationRow:
    best = best_package(fits)
    before = packages[stay.package_id] if stay else None
    after = packages[best.package_id] if best and fits_well(best) else None
    return MigrationRow(
        client=client,
        from_package=before,
        from_price=stay.price if stay else None,
        to_package=after,
        fit=best,
        direction=direction_of(before, after),
        offer=offer,
    )


def _share(month: date, clients: Iterable[Client], stays: Iterable[ClientPackage]) -> StandardShare:
    end = add_months(month, 1)
    with_us = {client.id for client in clients if client.since is None or client.since < end}
    on_package = {
        stay.client_id
        for stay in stays
        if stay.since < end and (stay.until is None or stay.until >= end)
    }
    return StandardShare(month, len(with_us & on_package), len(with_us))
