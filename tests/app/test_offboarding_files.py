"""Offboarding files: kept by what differs, with the law's years for papers (B14)."""

from dataclasses import replace
from datetime import date

import pytest
from case_samples import complete_file
from package_firm import ANA, EVA, ZOE, build_firm

from clientdesk.app.countries import load_countries
from clientdesk.app.desk import Desk
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import Firm
from clientdesk.domain.review_records import HandoverItem, HandoverKind, Offboarding, Responsible
from clientdesk.storage.rows import update
from clientdesk.storage.store import Store


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    build_firm(store)
    return Desk(store, today)


def work(name: str, **values: object) -> HandoverItem:
    return replace(HandoverItem(client_id=ANA, kind=HandoverKind.WORK, name=name), **values)


def test_a_file_that_was_not_begun_is_empty(desk: Desk) -> None:
    file = desk.casework.offboarding.of(ANA)
    assert not file.is_begun
    assert file.head == Offboarding(client_id=ANA)


def test_a_file_comes_back_as_it_was_saved_and_only_changes_are_written(desk: Desk) -> None:
    files = desk.casework.offboarding
    books = work("Books", period="November 2026", responsible=Responsible.FIRM)
    file = replace(complete_file(), items=(books, work("Payroll")))
    assert files.save(file).tables == {"offboarding", "handover_item"}
    found = files.of(ANA)
    assert replace(found.head, id=0) == file.head
    assert [replace(item, id=0) for item in found.items] == list(file.items)
    assert files.save(found).tables == set()
    done = replace(found.items[0], done_on=date(2026, 12, 15))
    assert files.save(replace(found, items=(done,))).tables == {"handover_item"}
    assert files.of(ANA).items == (done,)
    desk.undo()
    assert files.of(ANA) == found


def test_a_line_without_a_name_is_none_and_one_of_another_client_is_copied(desk: Desk) -> None:
    files = desk.casework.offboarding
    files.save(replace(complete_file(EVA), items=(work("Books"), work(" "))))
    (item,) = files.of(EVA).items
    assert (item.client_id, item.name) == (EVA, "Books")
    assert files.of(ANA).items == ()


def test_a_file_belongs_to_a_client(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        desk.casework.offboarding.save(complete_file(99))
    assert refused.value.code is RefusalCode.CLIENT_UNKNOWN


def test_a_file_begins_with_the_notice_and_the_agreed_services(desk: Desk) -> None:
    """Today is 22 November; 30 days' notice in Spain end on 22 December: the end of December."""
    file = desk.casework.offboarding.proposed(ANA)
    last = date(2026, 12, 31)
    assert file.head == Offboarding(
        client_id=ANA, effective_on=last, retention_until=date(2032, 12, 31)
    )
    assert file.items == (
        work("1", responsible=Responsible.FIRM, due_on=last),
        work("3", responsible=Responsible.FIRM, due_on=last),
    )
    assert not desk.casework.offboarding.of(ANA).is_begun
    assert desk.casework.offboarding.proposed(ZOE).items == ()


@pytest.mark.parametrize(
    ("country", "own", "until"),
    [
        ("ES", 0, date(2032, 12, 31)),
        ("GB", 0, date(2032, 12, 31)),
        ("MX", 0, date(2031, 12, 31)),
        ("AR", 0, date(2036, 12, 31)),
        ("XX", 0, date(2036, 12, 31)),
        ("ES", 4, date(2030, 12, 31)),
    ],
)
def test_papers_are_kept_as_the_country_has_it_unless_the_firm_decides(
    desk: Desk, store: Store, country: str, own: int, until: date
) -> None:
    with store.change(ChangeLabel.EDIT_FIRM) as change:
        update(change, Firm(country=country, retention_years=own))
    assert desk.casework.offboarding.retention_until(date(2026, 12, 31)) == until


def test_every_country_says_how_long() -> None:
    assert all(3 <= country.retention_years <= 20 for country in load_countries().values())
