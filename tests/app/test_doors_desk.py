"""The margin gap and the doors, read from a workbook."""

from datetime import date

import pytest

from clientdesk.app.desk import Desk
from clientdesk.app.diagnosis_sheet import DiagnosisSheets
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.doors import PlannedPayment, Stage, VolumeCap
from clientdesk.domain.facts import ClientFact
from clientdesk.domain.margin_gap import GapCode
from clientdesk.domain.period import Period
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import (
    Client,
    Engagement,
    EngagementService,
    Expense,
    Invoice,
    Payment,
    Staff,
    StaffRate,
    TimeEntry,
)
from clientdesk.domain.services import Frequency, Service, ServiceKind, Task, Unit
from clientdesk.storage.rows import Record, insert
from clientdesk.storage.store import Store

JANUARY, FEBRUARY = date(2026, 1, 1), date(2026, 2, 1)
MONTH = Period(JANUARY, FEBRUARY)
MINUTE, HOUR = 60, 3600


def put(store: Store, *records: Record) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        for record in records:
            insert(change, record)


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """Ana agreed on 60 documents of 3 min for 150.00; Tom costs 20.00 an hour. The target is 40 %.

    100 documents came and 6 h were worked on them. 150.00 was invoiced, 20.00 credited.
    """
    put(
        store,
        Client(id=1, ref="A", name="Ana", since=date(2025, 1, 1)),
        Staff(id=1, name="Tom"),
        StaffRate(staff_id=1, valid_from=JANUARY, monthly_cost=160_000, monthly_seconds=100 * HOUR),
        Service(id=1, code="BKP", name_en="Bookkeeping", name_es="", kind=ServiceKind.COMPLIANCE,
                unit=Unit.DOCUMENTS, frequency=Frequency.MONTHLY),
        Task(service_id=1, name="Enter", seconds=3 * MINUTE, unit=Unit.DOCUMENTS),
        Engagement(id=1, client_id=1, signed_on=JANUARY, monthly_fee=15_000),
        EngagementService(engagement_id=1, service="Books", volume=60, unit="documents",
                          service_id=1),
        ClientFact(client_id=1, key="documents", value="100", as_of=JANUARY),
        TimeEntry(client_id=1, staff_id=1, day=JANUARY, seconds=6 * HOUR, source_key="t"),
        Invoice(client_id=1, number="1", issued_on=JANUARY, net=15_000, total=18_150,
                source_key="1"),
        Invoice(client_id=1, number="2", issued_on=JANUARY, net=-2_000, total=-2_420, balance=0,
                source_key="2"),
    )  # fmt: skip
    return Desk(store, today)


def test_the_gap_is_measured_against_the_agreed_work(desk: Desk) -> None:
    # 130.00 of fees: the target is 52.00, the profit 130.00 − 120.00 = 10.00. The agreed 60 × 3
    # min = 3 h cost 60.00, of 150.00 × 0.6 = 90.00; 3 h more are 60.00; 0.6 of 20.00 credited.
    parts = {part.code: part.amount for part in desk.casework.doors.gap(1, MONTH)}
    assert parts == dict.fromkeys(GapCode, 0) | {
        GapCode.PRICE: -3_000,
        GapCode.EXTRA_HOURS: 6_000,
        GapCode.DISCOUNTS_WRITE_OFFS: 1_200,
    }
    assert sum(parts.values()) == 5_200 - 1_000


def test_a_loss_on_an_invoice_never_paid_is_uncollected(store: Store, desk: Desk) -> None:
    put(
        store,
        Invoice(client_id=1, number="3", issued_on=JANUARY, net=5_000, total=6_050,
                written_off=5_000, source_key="3"),
        Invoice(id=9, client_id=1, number="4", issued_on=JANUARY, net=5_000, total=6_050,
                written_off=1_000, source_key="4"),
        Payment(invoice_id=9, day=JANUARY, amount=4_840, source_key="4"),
    )  # fmt: skip
    parts = {part.code: part.amount for part in desk.casework.doors.gap(1, MONTH)}
    assert parts[GapCode.UNCOLLECTED] == 5_000
    assert parts[GapCode.DISCOUNTS_WRITE_OFFS] == 1_200 + 1_000


def test_doors_of_a_month(desk: Desk) -> None:
    # 120.00 ÷ 0.6 = 200.00. At 130.00 only 78.00 of cost are left: 3.9 of 6 h, 65 %; of 300
    # standard minutes 105 go, so 65 documents stay.
    doors = desk.casework.doors.of(1, MONTH)
    assert (doors.current, doors.fee, doors.rise) == (15_000, 20_000, 5_000)
    assert doors.stages == (Stage(1, 17_500), Stage(2, 20_000))
    assert doors.hours_to_cut == 126 * MINUTE
    assert [_told(cap) for cap in doors.volumes] == [("Books", Unit.DOCUMENTS, 100, 60, 65)]
    assert (doors.letting_go, doors.overhead_left) == (-12_000, 0)  # 10.00 a month
    stages = desk.casework.doors.staged(1, 3, MONTH)  # steps of 16.67, up to whole units
    assert [stage.fee for stage in stages] == [16_700, 18_400, 20_000]


def _told(cap: VolumeCap) -> tuple[str, Unit, int, int | None, int]:
    volume = cap.volume
    return volume.service, volume.unit, volume.today, volume.agreed, cap.fits


def test_door_one_put_into_the_workbook_reaches_the_target(store: Store, desk: Desk) -> None:
    fee = desk.casework.doors.of(1, MONTH).fee
    assert fee is not None
    put(
        store,
        Invoice(client_id=1, number="5", issued_on=JANUARY, net=fee - 13_000, total=0,
                source_key="5"),
    )  # fmt: skip
    (ana,) = desk.portfolio.report(MONTH).clients
    assert (ana.fees, ana.full_profit) == (20_000, 8_000)
    assert sum(part.amount for part in desk.casework.doors.gap(1, MONTH)) == 0


def test_door_two_put_into_the_workbook_reaches_the_target(store: Store, desk: Desk) -> None:
    cut = desk.casework.doors.of(1, MONTH).hours_to_cut
    assert cut is not None
    with store.change(ChangeLabel.IMPORT) as change:
        change.db.execute("UPDATE time_entry SET seconds = seconds - ?", [cut])
    (ana,) = desk.portfolio.report(MONTH).clients
    assert ana.full_profit == 5_200  # 40 % of 130.00


def test_caps_put_into_the_workbook_reach_the_target(store: Store, desk: Desk) -> None:
    # Without timesheets 100 documents are 5 h; 130.00 leave 78.00 for cost: 3.9 h, 78 documents.
    with store.change(ChangeLabel.IMPORT) as change:
        change.db.execute("DELETE FROM time_entry")
    (cap,) = desk.casework.doors.of(1, MONTH).volumes
    assert cap.fits == 78
    with store.change(ChangeLabel.IMPORT) as change:
        change.db.execute("UPDATE client_fact SET value = ?", [str(cap.fits)])
    (ana,) = desk.portfolio.report(MONTH).clients
    assert (ana.delivery_cost, ana.full_profit) == (7_800, 5_200)


def test_a_client_that_came_in_the_period_is_counted_from_then_on(store: Store, desk: Desk) -> None:
    # 120.00 of cost in the second of two months, by whoever came in it.
    put(
        store,
        Client(id=2, ref="B", name="Bea", since=FEBRUARY),
        TimeEntry(client_id=2, staff_id=1, day=FEBRUARY, seconds=6 * HOUR, source_key="b"),
    )
    both = Period(JANUARY, date(2026, 3, 1))
    doors = desk.casework.doors.of(2, both)
    assert (doors.current, doors.fee, doors.rise) == (None, 20_000, None)


def test_without_an_agreement_the_hours_are_not_told_apart(store: Store, desk: Desk) -> None:
    put(
        store,
        Client(id=2, ref="B", name="Bea"),
        Expense(client_id=2, day=JANUARY, amount=700, source_key="e"),
    )
    parts = desk.casework.doors.gap(2, MONTH)
    assert sum(part.amount for part in parts) == 700
    assert {part.code for part in parts if not part.known} == {
        GapCode.EXTRA_HOURS,
        GapCode.WHO_DID_IT,
    }


def test_the_payment_plan_covers_what_is_open_today(desk: Desk) -> None:
    # 181.50 in two parts; the credit note is settled.
    plan = desk.casework.doors.payment_plan(1, 2, date(2026, 12, 5))
    assert plan == (
        PlannedPayment(date(2026, 12, 5), 9_075),
        PlannedPayment(date(2027, 1, 5), 9_075),
    )


def test_a_sheet_has_a_plan_only_where_something_is_overdue(store: Store, desk: Desk) -> None:
    sheets = DiagnosisSheets(store, desk.today)
    sheet = sheets.of(1, MONTH)
    assert [payment.due_on for payment in sheet.plan] == [
        date(2026, 12, 1),
        date(2027, 1, 1),
        date(2027, 2, 1),
    ]
    assert sheet.gap.target - sheet.gap.actual == sum(part.amount for part in sheet.gap.parts)
    assert [stage.fee for stage in sheet.three_stages] == [16_700, 18_400, 20_000]
    with store.change(ChangeLabel.IMPORT) as change:
        change.db.execute("UPDATE invoice SET due_on = ?", [desk.today.isoformat()])
    assert sheets.of(1, MONTH).plan == ()


def test_prospects_and_unknown_clients_have_no_doors(store: Store, desk: Desk) -> None:
    put(store, Client(id=3, ref="P", name="Pia", prospect=True))
    for client_id in (3, 99):
        with pytest.raises(Refused) as refused:
            desk.casework.doors.of(client_id, MONTH)
        assert refused.value.code is RefusalCode.CLIENT_UNKNOWN
