"""Plans for the small firm of `package_firm`, with a year of figures that can be worked by hand."""

from datetime import date

from package_firm import ANA, EVA, LEO, build_firm, build_packages, put

from clientdesk.domain.plan_records import ActionKind, PlanAction
from clientdesk.domain.records import Invoice, TimeEntry
from clientdesk.storage.store import Store

MONTHS = range(1, 11)  # January to October 2026; the clients are there since January
HOURS = {ANA: 10, EVA: 5, LEO: 1}
NETS = {ANA: 30_000, EVA: 50_000, LEO: 10_000}


def build_year(store: Store) -> None:
    """An hour costs 36.00. A month Ana pays 300.00 for 10 hours, Eva 500.00 for 5, Leo 100.00
    for one: contributions of -60.00, 320.00 and 64.00.
    """
    build_firm(store)
    build_packages(store)
    put(store, *(_time(each, month) for each in HOURS for month in MONTHS))
    put(store, *(_invoice(each, month) for each in NETS for month in MONTHS))


def raised(client_id: int = ANA, fee: int = 40_000, chance: int = 80) -> PlanAction:
    return PlanAction(client_id=client_id, kind=ActionKind.RAISE, fee=fee, chance=chance)


def let_go(client_id: int) -> PlanAction:
    return PlanAction(client_id=client_id, kind=ActionKind.LET_GO)


def _time(client_id: int, month: int) -> TimeEntry:
    return TimeEntry(
        client_id=client_id,
        staff_id=1,
        day=date(2026, month, 5),
        seconds=HOURS[client_id] * 3600,
        source_key=f"t{client_id}-{month}",
    )


def _invoice(client_id: int, month: int) -> Invoice:
    net = NETS[client_id]
    return Invoice(
        client_id=client_id,
        number=f"F{client_id}-{month}",
        issued_on=date(2026, month, 28),
        net=net,
        total=net,
        source_key=f"i{client_id}-{month}",
    )
