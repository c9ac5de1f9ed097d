"""A small firm with three services, three packages and four clients, for the tests of packages."""

from collections.abc import Iterable
from datetime import date

from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.facts import ClientFact, FactKey
from clientdesk.domain.package_records import Package, PackageService
from clientdesk.domain.records import (
    Client,
    Engagement,
    EngagementService,
    Firm,
    Staff,
    StaffRate,
    Tool,
)
from clientdesk.domain.services import Frequency, Service, ServiceKind, Task, Unit
from clientdesk.storage.rows import Record, insert, update
from clientdesk.storage.store import Store

BOOKS, PAY, PLAN = 1, 2, 3
ANA, EVA, LEO, ZOE = 1, 2, 3, 4
SMALL, MIDDLE, LARGE = 1, 2, 3
JANUARY = date(2026, 1, 1)


def put(store: Store, *records: Record) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        for record in records:
            insert(change, record)


def build_firm(store: Store) -> None:
    """3,600.00 a month for 100 practical hours: a cent a second. Ana, Eva and Leo are clients."""
    with store.change(ChangeLabel.EDIT_FIRM) as change:
        update(change, Firm(language="en"))
    put(
        store,
        Staff(name="Bea"),
        StaffRate(staff_id=1, valid_from=JANUARY, monthly_cost=360_000, monthly_seconds=450_000),
        _service("BKP", ServiceKind.COMPLIANCE, Unit.DOCUMENTS),
        _service("PAY", ServiceKind.COMPLIANCE, Unit.EMPLOYEES),
        _service("PLN", ServiceKind.ADVISORY, Unit.FLAT),
        Task(service_id=BOOKS, name="Post", seconds=180, unit=Unit.DOCUMENTS),
        Task(service_id=PAY, name="Pay", seconds=900, unit=Unit.EMPLOYEES),
        Task(service_id=PLAN, name="Meet", seconds=3_600, unit=Unit.FLAT),
        *_client(ANA, "Ana", 30_000, (BOOKS, PLAN), documents=50),
        *_client(EVA, "Eva", 50_000, (BOOKS, PAY), documents=100, employees=4),
        *_client(LEO, "Leo", 10_000, (PLAN,)),
        Client(id=ZOE, ref="C4", name="Zoe", prospect=True),
    )


def build_packages(store: Store) -> None:
    """Floors 172.80, 302.40 and 356.40; each price has a margin of more than 40 per cent."""
    put(
        store,
        Package(name="Small", tier=1, price=29_000, active=True),
        Package(name="Middle", tier=2, price=51_000, active=True),
        Package(name="Large", tier=3, price=60_000, active=True),
        *small(),
        *inside(MIDDLE, (BOOKS, Unit.DOCUMENTS, 120), (PLAN, Unit.FLAT, 1)),
        *large(),
    )


def small() -> list[PackageService]:
    """60 documents and a meeting: 10,800 s + 3,600 s, and a fifth more: 172.80."""
    return inside(SMALL, (BOOKS, Unit.DOCUMENTS, 60), (PLAN, Unit.FLAT, 1))


def large() -> list[PackageService]:
    """21,600 s + 4,500 s + 3,600 s, and a fifth more: 356.40."""
    rows = (BOOKS, Unit.DOCUMENTS, 120), (PAY, Unit.EMPLOYEES, 5), (PLAN, Unit.FLAT, 1)
    return inside(LARGE, *rows)


def inside(package_id: int, *rows: tuple[int, Unit, int]) -> list[PackageService]:
    return [
        PackageService(package_id=package_id, service_id=service, unit=unit, quantity=quantity)
        for service, unit, quantity in rows
    ]


def knows(client_id: int, **values: int) -> list[Record]:
    """Facts of a client as they are since January."""
    return [
        ClientFact(client_id=client_id, key=FactKey(key), value=str(value), as_of=JANUARY)
        for key, value in values.items()
    ]


def suite(planned: int = 0) -> Tool:
    return Tool(name="Suite", monthly_fee=12_900, valid_from=JANUARY, planned_clients=planned)


def _service(code: str, kind: ServiceKind, unit: Unit) -> Service:
    return Service(
        code=code, name_en=code, name_es="", kind=kind, unit=unit, frequency=Frequency.MONTHLY
    )


def _client(
    client_id: int, name: str, fee: int, services: Iterable[int], **facts: int
) -> list[Record]:
    return [
        Client(id=client_id, ref=f"C{client_id}", name=name, since=JANUARY),
        Engagement(id=client_id, client_id=client_id, monthly_fee=fee),
        *(
            EngagementService(engagement_id=client_id, service=str(each), service_id=each)
            for each in services
        ),
        *knows(client_id, **facts),
    ]
