"""A plan against its second way: the workbook itself is changed as the plan says, and reported."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest
from package_firm import put

from clientdesk.app.plan_basis import plan_basis
from clientdesk.app.portfolio import Portfolio
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.period import Period
from clientdesk.domain.plan import PlanBasis, lines_of, outcome
from clientdesk.domain.plan_records import ActionKind, PlanAction
from clientdesk.domain.records import (
    Activity,
    Client,
    Expense,
    Firm,
    Invoice,
    Overhead,
    OverheadDriver,
    Staff,
    StaffRate,
    TimeEntry,
    Tool,
    ToolPricing,
    ToolTier,
)
from clientdesk.storage.rows import Record, Writer, delete, fetch, insert, update
from clientdesk.storage.store import Store
from clientdesk.storage.tools import set_tool_clients

START = date(2026, 1, 1)
HALF = Period(START, date(2026, 7, 1))
BROKEN = Period(date(2026, 1, 10), date(2026, 4, 20))
ANA, EVA, LEO, MIA, SAM, KIM, ZOE = range(1, 8)
PAID = {ANA: 30_000, EVA: 20_000, LEO: 0, MIA: -5_000, SAM: 12_345, KIM: 7_000}
WORKED = {ANA: 36_000, EVA: 7_200, LEO: 3_600, MIA: 1_800, SAM: 0, KIM: 5_400, ZOE: 9_000}
# Ana pays more, Eva does other work for another price, Leo costs less, Mia takes over costs.
PLANS = {
    "nothing": (),
    "terms": (
        PlanAction(client_id=ANA, kind=ActionKind.RAISE, fee=36_500),
        PlanAction(client_id=EVA, kind=ActionKind.PACKAGE, fee=26_000, seconds=14_400),
        PlanAction(client_id=LEO, kind=ActionKind.SCOPE, seconds=1_200),
        PlanAction(client_id=MIA, kind=ActionKind.SHARE, shared=250),
    ),
    "one leaves": (PlanAction(client_id=EVA, kind=ActionKind.LET_GO),),
    "some leave": (
        PlanAction(client_id=ANA, kind=ActionKind.LET_GO),
        PlanAction(client_id=MIA, kind=ActionKind.LET_GO),
        PlanAction(client_id=SAM, kind=ActionKind.RAISE, fee=0),
    ),
    "all leave": tuple(
        PlanAction(client_id=each, kind=ActionKind.LET_GO) for each in (ANA, EVA, LEO, MIA, SAM)
    ),
}


@pytest.mark.parametrize("driver", OverheadDriver)
@pytest.mark.parametrize("period", [HALF, BROKEN])
@pytest.mark.parametrize("plan", PLANS)
def test_a_plan_is_the_report_of_a_workbook_that_was_changed_as_it_says(
    store: Store, today: date, driver: OverheadDriver, period: Period, plan: str
) -> None:
    _build(store, driver)
    basis = plan_basis(store, period)
    planned = outcome(basis, PLANS[plan])
    with store.change(ChangeLabel.IMPORT) as change:
        for action in PLANS[plan]:
            _put_back(change, basis, action)
    report = Portfolio(store, today).report(period)
    found = {each.client_id: lines_of(each) for each in (*report.clients, report.unattributed)}
    assert {id_: found[id_] for id_ in planned.lines} == planned.lines
    assert lines_of(report.totals) == planned.total


def _build(store: Store, driver: OverheadDriver) -> None:
    """An hour costs 36.00. A month of each client, six times over; Sam has no time, Leo no fees,
    Mia credit notes only, Kim is archived, Zoe a prospect, and some of Eva's time is not costed.
    """
    with store.change(ChangeLabel.EDIT_FIRM) as change:
        update(change, Firm(language="en", overhead_driver=driver, practical_capacity=100))
    put(
        store,
        Staff(name="Bea"),
        Staff(name="Max"),
        StaffRate(staff_id=1, valid_from=START, monthly_cost=360_000, monthly_seconds=360_000),
        *(Client(id=id_, ref=f"C{id_}", name=f"{id_}", prospect=id_ == ZOE, archived=id_ == KIM,
                 since=START) for id_ in WORKED),
        *(each for month in range(1, 7) for each in _month(month)),
        Overhead(name="Rent", monthly_amount=55_555, valid_from=START),
        *_tools(),
    )  # fmt: skip
    with store.change(ChangeLabel.IMPORT) as change:
        for tool_id in (2, 4, 6):
            set_tool_clients(change, tool_id, [ANA, EVA, LEO, KIM])


def _month(month: int) -> Iterable[Record]:
    day = date(2026, month, 15)
    for id_, net in PAID.items():
        yield Invoice(client_id=id_, number=f"{id_}-{month}", issued_on=day, net=net, total=net,
                      source_key=f"i{id_}-{month}")  # fmt: skip
    for id_, seconds in WORKED.items():
        if seconds:
            yield _time(id_, day, seconds)
    yield replace(_time(ANA, day, 600), activity=Activity.COLLECTION, source_key=f"c{month}")
    yield replace(_time(EVA, day, 3_600), staff_id=2, source_key=f"u{month}")
    yield replace(_time(ANA, day, 900), client_id=None, source_key=f"n{month}")
    yield Expense(client_id=MIA, day=day, amount=1_000, passed_on=300, source_key=f"e{month}")


def _time(client_id: int, day: date, seconds: int) -> TimeEntry:
    key = f"t{client_id}-{day}"
    return TimeEntry(client_id=client_id, staff_id=1, day=day, seconds=seconds, source_key=key)


def _tools() -> Iterable[Record]:
    """One for all who have time and one kept for some, of the pricings that go by clients."""
    pricings = (ToolPricing.FLAT, ToolPricing.PER_CLIENT, ToolPricing.TIERED)
    for number, pricing in enumerate([each for each in pricings for _ in range(2)], start=1):
        yield Tool(
            id=number, name=f"{number}", monthly_fee=1_111, valid_from=START, pricing=pricing
        )
    for tool_id in (5, 6):
        for up_to, monthly in ((2, 2_000), (3, 2_500), (None, 9_000)):
            yield ToolTier(tool_id=tool_id, up_to=up_to, monthly_fee=monthly)
    yield Tool(name="Seats", monthly_fee=777, valid_from=START, users=3,
               pricing=ToolPricing.PER_USER)  # fmt: skip


def _put_back(change: Writer, basis: PlanBasis, action: PlanAction) -> None:
    """What a plan says of a client, written into its records."""
    id_, period = action.client_id, basis.period
    months = basis.clients[id_].months
    if action.kind is ActionKind.LET_GO:
        for table in ("time_entry", "invoice", "expense", "tool_client"):
            change.db.execute(f"DELETE FROM {table} WHERE client_id = ?", [id_])
        change.db.execute("UPDATE client SET archived = 1 WHERE id = ?", [id_])
        return
    if action.fee is not None:
        for invoice in fetch(change, Invoice, "client_id = ?", [id_]):
            delete(change, Invoice, invoice.id)
        net = action.fee * months
        insert(change, Invoice(client_id=id_, number="new", issued_on=period.start, net=net,
                               total=net, source_key=f"new{id_}"))  # fmt: skip
    if action.seconds is not None:
        _scale(change, id_, period, action.seconds * months)
    if action.shared:
        passed_on = action.shared * months
        insert(change, Expense(client_id=id_, day=period.start, amount=0, passed_on=passed_on,
                               source_key=f"share{id_}"))  # fmt: skip


def _scale(change: Writer, client_id: int, period: Period, seconds: int) -> None:
    """All delivery of the period in one proportion, which whole seconds allow here."""
    days = [period.start.isoformat(), period.end.isoformat()]
    where = "client_id = ? AND activity = 'delivery' AND day >= ? AND day < ?"
    entries = fetch(change, TimeEntry, where, [client_id, *days])
    total = sum(each.seconds for each in entries)
    for each in entries:
        scaled, rest = divmod(each.seconds * seconds, total)
        assert rest == 0
        update(change, replace(each, seconds=scaled))
