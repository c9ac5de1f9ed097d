"""Use cases around offers: made to a client, answered, withdrawn."""

from dataclasses import replace
from datetime import date

from clientdesk.app.packages import Packages, move_client
from clientdesk.domain.changes import ChangeLabel, Changes
from clientdesk.domain.package_records import Offer, OfferAnswer
from clientdesk.domain.period import next_month
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Client
from clientdesk.storage.packages import NEWEST_OFFER
from clientdesk.storage.rows import Writer, delete, fetch, get, insert, update
from clientdesk.storage.store import Store


class Offers:
    """Reads and writes offers."""

    def __init__(self, store: Store, today: date) -> None:
        self._store = store
        self._packages = Packages(store, today)

    def of(self, client_id: int) -> list[Offer]:
        """The offers made to a client, the newest first."""
        return fetch(self._store, Offer, "client_id = ?", [client_id], NEWEST_OFFER)

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

    def answer(self, offer_id: int, answer: OfferAnswer, day: date) -> Changes:
        """Records the answer; ACCEPTED also moves the client, from the first of the next month.

        A prospect that accepts is a client from then on. Refused(OFFER_ANSWERED) the second time.
        """
        offer = self._open(offer_id)
        with self._store.change(ChangeLabel.ANSWER_OFFER, self._name(offer.client_id)) as change:
            update(change, replace(offer, answer=answer, answered_on=day))
            if answer is OfferAnswer.ACCEPTED:
                _take_on(change, offer, next_month(day))
        return change.changes

    def withdraw(self, offer_id: int) -> Changes:
        """Removes an offer that has no answer yet."""
        offer = self._open(offer_id)
        name = self._name(offer.client_id)
        with self._store.change(ChangeLabel.WITHDRAW_OFFER, name) as change:
            delete(change, Offer, offer_id)
        return change.changes

    def _open(self, offer_id: int) -> Offer:
        offer = get(self._store, Offer, offer_id)
        if offer is None or offer.answer is not OfferAnswer.OPEN:
            raise Refused(RefusalCode.OFFER_ANSWERED)
        return offer

    def _name(self, client_id: int) -> str:
        client = get(self._store, Client, client_id)
        if client is None:
            raise Refused(RefusalCode.CLIENT_UNKNOWN, ref=str(client_id))
        return client.name


def _take_on(change: Writer, offer: Offer, since: date) -> None:
    """Moves the client onto the package it accepted; a prospect is a client from that day on."""
    move_client(change, offer.client_id, offer.package_id, since, offer.price)
    client = get(change, Client, offer.client_id)
    if client is not None and client.prospect:
        update(change, replace(client, prospect=False, since=client.since or since))
