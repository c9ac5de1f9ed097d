"""The log of a client and its links (A21, B7): added, changed, undone; nothing of it is lost."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from clientdesk.app.desk import Desk
from clientdesk.app.interactions import Interactions
from clientdesk.domain.interaction_fields import EXTRA, states_of
from clientdesk.domain.interactions import (
    ClientLink,
    Interaction,
    InteractionKind,
    InteractionState,
    LinkKind,
)
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Channel, Client
from clientdesk.storage.store import Store

HOTEL, BAR, MILL = 1, 2, 3
MAY = date(2026, 5, 4)


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    desk = Desk(store, today)
    for ref, name in (("H1", "Hotel"), ("B1", "Bar"), ("M1", "Mill")):
        desk.clients.add(Client(ref=ref, name=name))
    return desk


@pytest.fixture
def log(desk: Desk) -> Interactions:
    return desk.casework.interactions


def call(day: date = MAY, note: str = "Rang", client_id: int = HOTEL) -> Interaction:
    return Interaction(client_id=client_id, day=day, kind=InteractionKind.CALL, note=note)


def test_everything_that_is_logged_is_read_back(log: Interactions) -> None:
    logged = Interaction(
        client_id=HOTEL,
        day=MAY,
        kind=InteractionKind.EXCEPTION,
        note="Letters to the bank",
        topic="bank",
        state=InteractionState.OPEN,
        channel=Channel.PHONE,
        by="Eva",
        approved_by="Ana",
        amount=12_000,
        paid=True,
        seconds=5_400,
        other_id=BAR,
    )
    changes = log.add(logged)
    assert changes.tables == {"interaction"}
    (stored,) = log.of(HOTEL)
    assert replace(stored, id=0, source_key="") == logged
    assert log.get(stored.id) == stored


def test_the_log_shows_the_newest_day_first_and_of_one_day_the_last_written(
    log: Interactions,
) -> None:
    for day, note in ((MAY, "a"), (date(2026, 6, 1), "b"), (MAY, "c")):
        log.add(call(day, note))
    log.add(call(client_id=BAR))
    assert [entry.note for entry in log.of(HOTEL)] == ["b", "c", "a"]


def test_the_same_may_happen_twice(log: Interactions) -> None:
    log.add(call())
    log.add(call())
    assert len({entry.source_key for entry in log.of(HOTEL)}) == 2


def test_an_entry_after_a_deleted_one_is_stored(log: Interactions) -> None:
    log.add(call(note="a"))
    log.add(call(note="b"))
    log.delete(log.of(HOTEL)[0].id)
    log.add(call(note="c"))
    assert [entry.note for entry in log.of(HOTEL)] == ["c", "a"]


def test_a_change_keeps_where_the_entry_came_from(log: Interactions) -> None:
    log.add(call())
    (stored,) = log.of(HOTEL)
    log.save(replace(stored, note="Rang twice", source_key=""))
    (changed,) = log.of(HOTEL)
    assert (changed.note, changed.source_key) == ("Rang twice", stored.source_key)


def test_deleting_is_undone_and_made_again(desk: Desk, log: Interactions) -> None:
    log.add(call())
    before = log.of(HOTEL)
    log.delete(before[0].id)
    assert log.of(HOTEL) == []
    desk.undo()
    assert log.of(HOTEL) == before
    desk.redo()
    assert log.of(HOTEL) == []


def test_an_entry_that_is_gone_is_neither_saved_nor_deleted(log: Interactions) -> None:
    log.add(call())
    (gone,) = log.of(HOTEL)
    log.delete(gone.id)
    with pytest.raises(Refused) as saved:
        log.save(gone)
    with pytest.raises(Refused) as deleted:
        log.delete(gone.id)
    codes = {saved.value.code, deleted.value.code}
    assert codes == {RefusalCode.INTERACTION_UNKNOWN}


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        (call(client_id=99), RefusalCode.CLIENT_UNKNOWN),
        (replace(call(), other_id=99), RefusalCode.CLIENT_UNKNOWN),
        (replace(call(), other_id=HOTEL), RefusalCode.SAME_CLIENT),
    ],
)
def test_an_entry_of_nobody_is_refused(
    log: Interactions, entry: Interaction, code: RefusalCode
) -> None:
    with pytest.raises(Refused) as refused:
        log.add(entry)
    assert refused.value.code is code
    assert log.of(HOTEL) == []


def test_topics_are_offered_once_the_newest_first(log: Interactions) -> None:
    for month, topic in ((3, "VAT"), (4, "payroll"), (5, "VAT"), (6, "")):
        log.add(replace(call(date(2026, month, 1)), topic=topic))
    assert log.topics() == ["VAT", "payroll"]


def test_a_link_is_stored_once_and_seen_from_both_sides(log: Interactions) -> None:
    changes = log.link(BAR, HOTEL, LinkKind.FAMILY)
    assert changes.tables == {"client_link"}
    stored = ClientLink(id=1, client_id=HOTEL, other_id=BAR, kind=LinkKind.FAMILY)
    for client_id, other in ((HOTEL, "Bar"), (BAR, "Hotel")):
        (linked,) = log.links(client_id)
        assert (linked.link, linked.client.name) == (stored, other)
    assert log.links(MILL) == []


def test_linking_again_says_the_new_reason(log: Interactions) -> None:
    log.link(HOTEL, BAR, LinkKind.FAMILY)
    log.link(BAR, HOTEL, LinkKind.SAME_OWNER)
    assert [linked.link.kind for linked in log.links(HOTEL)] == [LinkKind.SAME_OWNER]
    assert log.link(HOTEL, BAR, LinkKind.SAME_OWNER).tables == frozenset()


def test_linked_clients_come_by_name(log: Interactions) -> None:
    log.link(HOTEL, MILL, LinkKind.SAME_GROUP)
    log.link(HOTEL, BAR, LinkKind.FAMILY)
    assert [linked.client.name for linked in log.links(HOTEL)] == ["Bar", "Mill"]


def test_a_link_is_removed_and_brought_back(desk: Desk, log: Interactions) -> None:
    log.link(HOTEL, BAR, LinkKind.FAMILY)
    (linked,) = log.links(HOTEL)
    log.unlink(linked.link.id)
    assert log.links(BAR) == []
    assert log.unlink(linked.link.id).tables == frozenset()
    desk.undo()
    assert log.links(BAR) != []


@pytest.mark.parametrize(
    ("other_id", "code"),
    [(HOTEL, RefusalCode.SAME_CLIENT), (99, RefusalCode.CLIENT_UNKNOWN)],
)
def test_a_link_to_nobody_else_is_refused(
    log: Interactions, other_id: int, code: RefusalCode
) -> None:
    with pytest.raises(Refused) as refused:
        log.link(HOTEL, other_id, LinkKind.FAMILY)
    assert refused.value.code is code


def test_whoever_came_through_a_client_is_told_once(log: Interactions) -> None:
    referral = replace(call(), kind=InteractionKind.REFERRAL)
    log.add(replace(referral, day=date(2026, 6, 1), other_id=BAR))
    log.add(replace(referral, other_id=MILL))
    log.add(replace(referral, day=date(2026, 7, 1), other_id=MILL))
    log.add(replace(referral, note="Somebody who never came"))
    log.add(replace(call(), other_id=BAR))
    assert [client.name for client in log.referred(HOTEL)] == ["Mill", "Bar"]
    assert log.referred(BAR) == []


def test_every_kind_says_what_it_asks_for_and_how_it_can_stand() -> None:
    fields = set(Interaction.__dataclass_fields__)
    assert set(EXTRA) == set(InteractionKind)
    for kind, asked in EXTRA.items():
        assert set(asked) <= fields
        assert ("state" in asked) == (len(states_of(kind)) > 1)
    assert states_of(InteractionKind.CREDIT_CHECK)[0] is InteractionState.DONE
    assert states_of(InteractionKind.COLLECTION_ATTEMPT)[0] is InteractionState.OPEN


def test_a_day_still_to_come_is_not_logged(desk: Desk, log: Interactions) -> None:
    log.add(call(desk.today))
    (logged,) = log.of(HOTEL)
    tomorrow = desk.today + timedelta(days=1)
    for write in (log.add, log.save):
        with pytest.raises(Refused) as refused:
            write(replace(logged, day=tomorrow))
        assert refused.value.code is RefusalCode.NOT_YET
    assert [entry.day for entry in log.of(HOTEL)] == [desk.today]
