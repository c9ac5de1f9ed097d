"""A firm with a few clients, for tests of the window."""

from datetime import date

from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.records import Client, Invoice, Staff, StaffRate, TimeEntry
from clientdesk.storage.rows import insert
from clientdesk.storage.store import Store


def fill(store: Store) -> None:
    """Two clients with time and invoices in October 2026, one client archived, one person."""
    with store.change(ChangeLabel.SET_UP) as change:
        ana = insert(change, Staff(name="Ana"))
        insert(
            change,
            StaffRate(
                staff_id=ana,
                valid_from=date(2026, 1, 1),
                monthly_cost=160_000,
                monthly_seconds=100 * 3600,
            ),
        )
        good = insert(change, Client(ref="C001", name="Óptica Norte"))
        bad = insert(change, Client(ref="C002", name="Bar Sur"))
        insert(change, Client(ref="C003", name="Taller Viejo", archived=True))
        for client_id, hours, fee in ((good, 10, 100_000), (bad, 50, 10_000)):
            insert(
                change,
                TimeEntry(
                    client_id=client_id,
                    staff_id=ana,
                    day=date(2026, 10, 5),
                    seconds=hours * 3600,
                    source_key=f"t{client_id}",
                ),
            )
            insert(
                change,
                Invoice(
                    client_id=client_id,
                    number=f"F{client_id}",
                    issued_on=date(2026, 10, 6),
                    net=fee,
                    total=fee,
                    source_key=f"i{client_id}",
                ),
            )
