"""Whether a workbook holds amounts: its currency may change only while it holds none."""

from datetime import date

import pytest

from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.facts import ClientFact, CustomFact, FactKey, FactType
from clientdesk.domain.package_records import ClientPackage, Offer, Package
from clientdesk.domain.records import Client, Engagement, Firm
from clientdesk.storage.imports import has_money
from clientdesk.storage.rows import Record, insert, update
from clientdesk.storage.store import Store

DAY = date(2026, 11, 2)
FREE = Package(name="Small")


@pytest.fixture
def office(store: Store) -> Store:
    """A client, a package without a price, and what is known of the client without amounts."""
    with store.change(ChangeLabel.IMPORT) as change:
        for record in (
            Client(ref="C1", name="Ana"),
            Engagement(client_id=1),
            FREE,
            CustomFact(name="Vans", type=FactType.NUMBER),
            CustomFact(name="Rent", type=FactType.MONEY),
            known(FactKey.EMPLOYEES, "4"),
            known(FactKey.INDUSTRY, "retail"),
            known("custom.1", "2"),
        ):
            insert(change, record)
    return store


def known(key: str, value: str) -> ClientFact:
    return ClientFact(client_id=1, key=key, value=value, as_of=DAY)


def test_counts_words_and_a_package_without_a_price_are_no_amounts(office: Store) -> None:
    assert not has_money(office)


@pytest.mark.parametrize(
    "record",
    [
        known(FactKey.SALES, "12000000"),
        known(FactKey.LOANS, "1"),
        known("custom.2", "90000"),
        Package(name="Large", price=60_000),
        ClientPackage(client_id=1, package_id=1, since=DAY, price=100),
        Offer(client_id=1, package_id=1, offered_on=DAY, price=100),
        Engagement(client_id=1, monthly_fee=100),
    ],
)
def test_each_kind_of_amount_ties_the_workbook_to_its_currency(
    office: Store, record: Record
) -> None:
    with office.change(ChangeLabel.IMPORT) as change:
        insert(change, record)
    assert has_money(office)


def test_a_minimum_fee_is_an_amount(office: Store) -> None:
    with office.change(ChangeLabel.EDIT_FIRM) as change:
        update(change, Firm(minimum_fee=10_000))
    assert has_money(office)
