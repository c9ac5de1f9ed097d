"""The way of the clients onto standard packages: who should move where, and how many have."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from clientdesk.app.package_book import PackageBook
from clientdesk.domain.coverage import fits_well
from clientdesk.domain.package_fit import PackageFit, best_package
from clientdesk.domain.package_records import ClientPackage, Offer, Package
from clientdesk.domain.period import Period, add_months
from clientdesk.domain.records import Client
from clientdesk.storage.packages import NEWEST_OFFER, packages_by_tier, stays_in
from clientdesk.storage.rows import Reader, fetch

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

    `fee` is what it pays a month: on its package, else by its agreement or its invoices; None
    where nothing says so. `offer` is the latest one made to it. Where a move is planned for later,
    `coming` is the package and `coming_on` the day, and `direction` goes from there.
    """

    client: Client
    from_package: Package | None
    fee: int | None
    to_package: Package | None
    fit: PackageFit | None
    direction: Direction
    offer: Offer | None
    coming: Package | None = None
    coming_on: date | None = None


@dataclass(frozen=True, slots=True)
class StandardShare:
    """How many of a month's clients were on a package at its end."""

    month: date
    on_standard: int
    clients: int


class Migration:
    """The current clients in one state of the workbook: the store's, or a snapshot's in a job."""

    def __init__(self, reader: Reader, today: date) -> None:
        self._reader = reader
        self._today = today
        self._book = PackageBook(reader, today)

    @property
    def offered(self) -> list[Package]:
        """The packages that clients can be moved to, by tier."""
        return self._book.offered

    def rows(self) -> list[MigrationRow]:
        """Every client by name, with the package it is on and the one that suits it."""
        fits = self._book.all_fits()
        return [self._row(client, fits[client.id]) for client in self._clients]

    def shares(self, months: int = 12) -> list[StandardShare]:
        """Clients on packages at the end of each of the last months, this one the last.

        The clients of a month are today's that were with the firm by its end.
        """
        this_month = self._today.replace(day=1)
        starts = [add_months(this_month, -back) for back in reversed(range(months))]
        period = Period(starts[0], add_months(this_month, 1))
        stays = stays_in(self._reader, period)
        return [_share(start, self._clients, stays) for start in starts]

    def _row(self, client: Client, fits: Iterable[PackageFit]) -> MigrationRow:
        stay, best = self._book.stays.get(client.id), best_package(fits)
        before = self._packages[stay.package_id] if stay else None
        move = self._book.moves.get(client.id)
        coming = self._packages[move.package_id] if move else None
        after = self._packages[best.package_id] if best and fits_well(best) else None
        return MigrationRow(
            client=client,
            from_package=before,
            fee=stay.price if stay else self._fees.get(client.id) or None,
            to_package=after,
            fit=best,
            direction=direction_of(coming or before, after),
            offer=self._offers.get(client.id),
            coming=coming,
            coming_on=move.since if move else None,
        )

    @cached_property
    def _clients(self) -> list[Client]:
        return fetch(self._reader, Client, _CURRENT, order="name COLLATE NOCASE, id")

    @cached_property
    def _packages(self) -> dict[int, Package]:
        return {package.id: package for package in packages_by_tier(self._reader, True)}

    @cached_property
    def _fees(self) -> dict[int, int]:
        return {demand.client_id: demand.fee for demand in self._book.demands}

    @cached_property
    def _offers(self) -> dict[int, Offer]:
        """The latest offer by client id."""
        newest_first = fetch(self._reader, Offer, order=NEWEST_OFFER)
        return {offer.client_id: offer for offer in reversed(newest_first)}


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


def _share(month: date, clients: Iterable[Client], stays: Iterable[ClientPackage]) -> StandardShare:
    end = add_months(month, 1)
    with_us = {client.id for client in clients if client.since is None or client.since < end}
    on_package = {
        stay.client_id
        for stay in stays
        if stay.since < end and (stay.until is None or stay.until >= end)
    }
    return StandardShare(month, len(with_us & on_package), len(with_us))
