"""What packages are worked out from: the latest agreement and facts, and what costs today."""

from datetime import date
from fractions import Fraction

from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.facts import ClientFact
from clientdesk.domain.records import (
    Client,
    Engagement,
    EngagementService,
    Staff,
    StaffRate,
    Tool,
)
from clientdesk.domain.services import Frequency, Service, ServiceKind, Unit
from clientdesk.storage.rows import Record, insert
from clientdesk.storage.services import agreed_services, latest_facts, rates_on
from clientdesk.storage.store import Store
from clientdesk.storage.tool_terms import tool_terms

BOOKS, PAY, TAX = 1, 2, 3
JANUARY, MAY, TODAY = date(2026, 1, 1), date(2026, 5, 1), date(2026, 11, 22)


def put(store: Store, *records: Record) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        for record in records:
            insert(change, record)


def service(code: str) -> Service:
    return Service(
        code=code, name_en=code, name_es="", kind=ServiceKind.COMPLIANCE, unit=Unit.FLAT,
        frequency=Frequency.MONTHLY,
    )  # fmt: skip


def agreement(number: int, signed_on: date | None, service_id: int) -> list[Record]:
    line = EngagementService(engagement_id=number, service="x", service_id=service_id)
    return [Engagement(id=number, client_id=1, signed_on=signed_on), line]


def test_the_agreement_signed_last_counts_whichever_was_typed_last(store: Store) -> None:
    put(
        store,
        Client(ref="C1", name="Ana"),
        *map(service, ("BKP", "PAY", "TAX")),
        *agreement(1, MAY, BOOKS),
        *agreement(2, JANUARY, PAY),
        *agreement(3, None, TAX),
    )
    assert agreed_services(store) == {1: frozenset({BOOKS})}


def test_a_fact_whose_latest_value_is_empty_is_not_known(store: Store) -> None:
    facts = [("employees", "4", JANUARY), ("employees", "", MAY), ("sales", "9", JANUARY)]
    put(
        store,
        Client(ref="C1", name="Ana"),
        *(ClientFact(client_id=1, key=key, value=value, as_of=day) for key, value, day in facts),
    )
    assert latest_facts(store) == {1: {"sales": "9"}}
    assert latest_facts(store, MAY) == {1: {"employees": "4", "sales": "9"}}


def test_somebody_archived_costs_nothing_any_more(store: Store) -> None:
    put(
        store,
        Staff(name="Bea"),
        Staff(name="Max", archived=True),
        StaffRate(staff_id=1, valid_from=JANUARY, monthly_cost=360_000, monthly_seconds=360_000),
        StaffRate(staff_id=2, valid_from=JANUARY, monthly_cost=720_000, monthly_seconds=360_000),
    )
    # A cent a second, at half the capacity two; the team is Bea alone.
    assert rates_on(store, TODAY, 50) == {1: Fraction(2), None: Fraction(2)}
    assert rates_on(store, date(2025, 12, 31), 50) == {}


def test_a_tool_counts_while_it_runs(store: Store) -> None:
    ended = Tool(name="Old", monthly_fee=100, valid_from=JANUARY, valid_until=MAY)
    put(store, ended, Tool(name="Next", monthly_fee=100, valid_from=TODAY))
    on_each = {day: [each.tool.name for each in tool_terms(store, {}, day)]
               for day in (JANUARY, MAY, TODAY)}  # fmt: skip
    assert on_each == {JANUARY: ["Old"], MAY: [], TODAY: ["Next"]}
