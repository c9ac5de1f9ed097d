"""Which clients stand in the list of those whose records may go, and by which rule."""

from dataclasses import replace
from datetime import date

import pytest

from clientdesk.app.countries import load_countries, retention_source
from clientdesk.app.desk import Desk
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.records import Client, Invoice, Payment
from clientdesk.domain.retention import RetentionReason, YearsBasis
from clientdesk.domain.review_records import Offboarding
from clientdesk.storage.rows import Record, insert
from clientdesk.storage.store import Store

GONE, HERE, LEAVING, SILENT = 1, 2, 3, 4


def put(store: Store, *records: Record) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        for record in records:
            insert(change, record)


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """A firm in Spain: six years. One client is archived, one left, one never had a record."""
    invoice = Invoice(
        client_id=GONE, number="1", issued_on=date(2018, 1, 10), net=1, total=1, source_key="a"
    )
    put(
        store,
        Client(id=GONE, ref="C001", name="Gone", archived=True),
        Client(id=HERE, ref="C002", name="Here"),
        Client(id=LEAVING, ref="C003", name="Leaving"),
        Client(id=SILENT, ref="C004", name="Silent", archived=True),
        invoice,
        replace(invoice, client_id=HERE, source_key="b"),
        Payment(invoice_id=1, day=date(2018, 2, 10), amount=1, source_key="c"),
        Offboarding(client_id=LEAVING, effective_on=date(2026, 6, 30)),
    )
    return Desk(store, today)


def test_only_who_left_is_listed_the_earliest_day_first(desk: Desk) -> None:
    # 10 February 2018 and six years; 30 June 2026 and six years; no day at all.
    assert [(kept.client.name, kept.until) for kept in desk.privacy.retention.all()] == [
        ("Gone", date(2024, 2, 10)),
        ("Leaving", date(2032, 6, 30)),
        ("Silent", None),
    ]


def test_the_payment_of_an_invoice_is_a_record(desk: Desk) -> None:
    kept = desk.privacy.retention.of(GONE)
    assert kept is not None
    assert (kept.reason, kept.counted_from) == (RetentionReason.LAST_RECORD, date(2018, 2, 10))


def test_due_is_whose_day_has_passed(desk: Desk) -> None:
    assert [kept.client.id for kept in desk.privacy.retention.due()] == [GONE]


def test_a_client_that_is_still_one_has_no_day(desk: Desk) -> None:
    assert desk.privacy.retention.of(HERE) is None


def test_a_last_day_to_come_is_none_yet(desk: Desk, store: Store) -> None:
    put(store, Offboarding(client_id=HERE, effective_on=date(2026, 11, 23)))
    assert desk.privacy.retention.of(HERE) is None


def test_the_law_is_named_where_it_was_checked(desk: Desk) -> None:
    rule = desk.privacy.retention.rule
    assert (rule.years, rule.basis) == (6, YearsBasis.LAW)
    assert rule.source == "Código de Comercio, art. 30"


def test_years_without_a_source_say_so(desk: Desk) -> None:
    desk.firm.save(replace(desk.firm.firm(), country="AR"))
    rule = desk.privacy.retention.rule
    assert (rule.years, rule.basis, rule.source) == (10, YearsBasis.UNVERIFIED, "")


def test_what_the_firm_decided_goes_before_the_law(desk: Desk) -> None:
    desk.firm.save(replace(desk.firm.firm(), retention_years=9))
    rule = desk.privacy.retention.rule
    assert (rule.years, rule.basis) == (9, YearsBasis.FIRM)


def test_four_countries_have_a_checked_source() -> None:
    checked = {code for code in load_countries() if retention_source(code)}
    assert checked == {"CO", "ES", "GB", "MX"}
    assert retention_source("XX") == ""
