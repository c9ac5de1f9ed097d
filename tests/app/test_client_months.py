"""How many months a client's figures come from, and what a plan makes of them."""

from datetime import date

import pytest
from package_firm import put

from clientdesk.app.client_months import months_by_client
from clientdesk.app.doors import Doors
from clientdesk.app.plan_basis import plan_basis
from clientdesk.domain.period import Period
from clientdesk.domain.plan import NO_LINES, effect
from clientdesk.domain.plan_records import ActionKind, PlanAction
from clientdesk.domain.records import Client, Invoice, Staff, StaffRate, TimeEntry
from clientdesk.storage.rows import fetch
from clientdesk.storage.store import Store

YEAR = Period(date(2025, 11, 1), date(2026, 11, 1))
OLD = date(2015, 1, 1)
ANA, EVA, LEO = 1, 2, 3


def invoice(client_id: int, day: date, net: int = 10_000) -> Invoice:
    key = f"{client_id}-{day}"
    return Invoice(
        client_id=client_id, number=key, issued_on=day, net=net, total=net, source_key=key
    )


def months(store: Store) -> dict[int, int]:
    return months_by_client(store, YEAR, fetch(store, Client))


def test_without_any_record_all_months_count(store: Store) -> None:
    put(store, Client(id=ANA, ref="C1", name="Ana"))
    assert months(store) == {ANA: 12}


@pytest.mark.parametrize(
    ("since", "expected"),
    [(OLD, 12), (date(2026, 6, 17), 5), (None, 3), (date(2027, 1, 1), 1)],
)
def test_months_count_from_the_first_day_or_else_from_the_first_record(
    store: Store, since: date | None, expected: int
) -> None:
    # Eva has records all along; Ana's own begin in August.
    put(
        store,
        Client(id=ANA, ref="C1", name="Ana", since=since),
        Client(id=EVA, ref="C2", name="Eva"),
        invoice(EVA, date(2024, 3, 1)),
        invoice(ANA, date(2026, 8, 31)),
    )
    assert months(store) == {ANA: expected, EVA: 12}


def test_no_month_counts_from_before_the_records_of_the_firm(store: Store) -> None:
    put(
        store,
        Client(id=ANA, ref="C1", name="Ana", since=OLD),
        Client(id=EVA, ref="C2", name="Eva", since=OLD),
        Client(id=LEO, ref="C3", name="Leo", prospect=True),
        Staff(name="Bea"),
        TimeEntry(client_id=EVA, staff_id=1, day=date(2026, 7, 2), seconds=60, source_key="t"),
        invoice(ANA, date(2026, 8, 31)),
        invoice(LEO, date(2025, 1, 1)),  # of a prospect: in no figure
    )
    assert {id_: each for id_, each in months(store).items() if id_ != LEO} == {ANA: 4, EVA: 4}


def test_three_months_of_records_are_no_year(store: Store, today: date) -> None:
    # 100.00 a month for 120.00 of work since August: to keep 40 % it should be 200.00.
    put(
        store,
        Client(id=ANA, ref="C1", name="Ana", since=OLD),
        Staff(name="Bea"),
        StaffRate(staff_id=1, valid_from=OLD, monthly_cost=360_000, monthly_seconds=450_000),
    )
    for month in (8, 9, 10):
        day = date(2026, month, 5)
        hours = TimeEntry(
            client_id=ANA, staff_id=1, day=day, seconds=12_000, source_key=f"t{month}"
        )
        put(store, invoice(ANA, day), hours)
    basis = plan_basis(store, YEAR)
    same = PlanAction(client_id=ANA, kind=ActionKind.RAISE, fee=10_000)
    assert effect(basis, [same]) == NO_LINES
    assert Doors(store, today).of(ANA, YEAR).fee == 20_000
