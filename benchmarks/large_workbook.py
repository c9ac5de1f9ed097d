"""A workbook of a firm with many clients: two years of time, invoices and payments.

    python benchmarks/large_workbook.py FILE [CLIENTS] [ENTRIES]

The same numbers give the same workbook. Each tenth client keeps no time and is estimated from its
agreement; two tools are shared; the pay of each of twenty people rose after a year.
"""

import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.period import Period
from clientdesk.domain.records import (
    Activity,
    Client,
    Engagement,
    EngagementService,
    Invoice,
    Overhead,
    Payment,
    Staff,
    StaffRate,
    TimeEntry,
    Tool,
)
from clientdesk.domain.services import Frequency, Service, ServiceKind, Task, Unit
from clientdesk.storage.rows import Record, insert
from clientdesk.storage.store import Store

YEARS = Period(date(2024, 11, 1), date(2026, 11, 1))
PEOPLE = 20
_ACTIVITIES = (Activity.DELIVERY,) * 7 + (Activity.ADMIN, Activity.SELLING, Activity.COLLECTION)


def make(path: Path, clients: int = 500, entries: int = 100_000) -> None:
    """Writes a new workbook."""
    store, chance = Store.create(path), Random(6)
    with store.change(ChangeLabel.IMPORT) as change:
        for record in (*_firm(), *_clients(clients, chance), *_time(clients, entries, chance)):
            insert(change, record)
    store.close()


def _firm() -> Iterator[Record]:
    for number in range(1, PEOPLE + 1):
        yield Staff(id=number, name=f"Person {number}")
        for year in (2024, 2025):
            yield StaffRate(
                staff_id=number,
                valid_from=date(year, 11, 1),
                monthly_cost=200_000 + 7_919 * number + 9_000 * (year - 2024),
                monthly_seconds=160 * 3600,
                billing_rate=6_000,
            )
    yield Overhead(name="Rent", monthly_amount=900_000, valid_from=YEARS.start)
    for number in (1, 2):
        yield Tool(name=f"Tool {number}", monthly_fee=40_003 * number, valid_from=YEARS.start)
    yield Service(
        id=901,
        code="LARGE",
        name_en="Books",
        name_es="Libros",
        kind=ServiceKind.COMPLIANCE,
        unit=Unit.DOCUMENTS,
        frequency=Frequency.MONTHLY,
    )
    yield Task(service_id=901, name="Enter", seconds=180, unit=Unit.DOCUMENTS)


def _clients(count: int, chance: Random) -> Iterator[Record]:
    for client in range(1, count + 1):
        yield Client(id=client, ref=f"C{client:04}", name=f"Client {client:04}")
        yield Engagement(id=client, client_id=client, monthly_fee=30_000 + 100 * client)
        yield EngagementService(
            engagement_id=client, service="Books", volume=60, unit="documents", service_id=901
        )
        fee, late = chance.randint(10_000, 90_000), chance.randint(0, 70)
        for number, part in enumerate(YEARS.months()):
            bill = client * 100 + number
            yield Invoice(
                id=bill,
                client_id=client,
                number=str(bill),
                issued_on=part.last_day,
                due_on=part.last_day + timedelta(days=30),
                net=fee,
                total=fee * 121 // 100,
                source_key=f"i{bill}",
            )
            if number < 22 or late < 30:
                yield Payment(
                    invoice_id=bill,
                    day=part.last_day + timedelta(days=10 + late),
                    amount=fee * 121 // 100,
                    source_key=f"p{bill}",
                )


def _time(clients: int, entries: int, chance: Random) -> Iterator[Record]:
    measured = [client for client in range(1, clients + 1) if client % 10]
    for number in range(entries):
        yield TimeEntry(
            client_id=chance.choice(measured) if number % 50 else None,
            staff_id=chance.randint(1, PEOPLE),
            day=YEARS.start + timedelta(days=chance.randrange(YEARS.days)),
            seconds=chance.randint(5, 180) * 60,
            activity=chance.choice(_ACTIVITIES),
            source_key=f"t{number}",
        )


if __name__ == "__main__":
    make(Path(sys.argv[1]), *(int(number) for number in sys.argv[2:4]))
