"""Diagnoses of a workbook (B4, B5): values from its rows, rows that are there, nothing made up."""

import json
from dataclasses import replace
from datetime import date, datetime
from fractions import Fraction

import pytest

from clientdesk.app.desk import Desk
from clientdesk.app.diagnoses import Diagnoses
from clientdesk.domain.assessments import AnswerState, Assessment, AssessmentAnswer
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.diagnosis import (
    ClientType,
    Diagnosis,
    FirmCause,
    Sign,
    SignResult,
)
from clientdesk.domain.facts import ClientFact
from clientdesk.domain.interactions import Interaction, InteractionKind, InteractionState
from clientdesk.domain.period import Period
from clientdesk.domain.personas import (
    CriterionRole,
    Operator,
    Persona,
    PersonaCriterion,
    PersonaService,
)
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import (
    Activity,
    Channel,
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
from clientdesk.domain.review_records import Instalment, Review
from clientdesk.domain.services import Frequency, Service, ServiceKind, Task, Unit
from clientdesk.domain.thresholds import Level, Threshold
from clientdesk.storage.forms import all_questions
from clientdesk.storage.rows import Record, fetch, get, insert, table_of, update
from clientdesk.storage.store import Store

HOTEL, BAR, MILL = 1, 2, 3
HOUR = 3600
RECORDS: tuple[type[Record], ...] = (
    Assessment,
    AssessmentAnswer,
    ClientFact,
    Engagement,
    Expense,
    Instalment,
    Interaction,
    Invoice,
    Payment,
    Review,
    Service,
    TimeEntry,
)
TABLES = {table_of(record): record for record in RECORDS}


def put(store: Store, *records: Record) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        for record in records:
            insert(change, record)


def entry(number: int, hours: int, activity: Activity) -> TimeEntry:
    return TimeEntry(
        client_id=HOTEL,
        staff_id=1,
        day=date(2026, 3, 2),
        seconds=hours * HOUR,
        activity=activity,
        source_key=f"t{number}",
    )


def invoices() -> list[Record]:
    """Hotel: 100.00 and tax each month, due at the month's end, paid ten days late until August;
    September's and October's are open."""
    found: list[Record] = []
    for number in range(1, 13):
        year, month = (2025, 10 + number) if number < 3 else (2026, number - 2)
        invoice = Invoice(
            id=number,
            client_id=HOTEL,
            number=f"F{number}",
            issued_on=date(year, month, 1),
            due_on=date(year, month, 20),
            net=10_000,
            total=12_100,
            source_key=f"i{number}",
        )
        found.append(invoice)
        if number < 11:
            paid = Payment(
                id=number,
                invoice_id=number,
                day=date(year, month, 20) if month == 2 else date(year, month, 30),
                amount=12_100,
                source_key=f"p{number}",
            )
            found.append(paid)
    return found


def line(kind: InteractionKind, day: date = date(2026, 5, 4), **more: object) -> Interaction:
    return Interaction(
        client_id=HOTEL,
        day=day,
        kind=kind,
        source_key=f"{kind}{day}{more}",
        **more,
    )


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    """Tom costs 20.00 an hour (1,600.00 ÷ 100 h at 80 %). Hotel: 40 documents agreed, 46 come."""
    put(
        store,
        Client(id=HOTEL, ref="H1", name="Hotel", since=date(2023, 1, 1)),
        Client(id=BAR, ref="B1", name="Bar"),
        Client(id=MILL, ref="M1", name="Mill", prospect=True),
        Staff(id=1, name="Tom"),
        StaffRate(
            staff_id=1,
            valid_from=date(2025, 1, 1),
            monthly_cost=160_000,
            monthly_seconds=100 * HOUR,
        ),
        Service(id=1, code="BKP", name_en="Bookkeeping", name_es="", kind=ServiceKind.COMPLIANCE,
                unit=Unit.DOCUMENTS, frequency=Frequency.MONTHLY),
        Task(service_id=1, name="Enter", seconds=900, unit=Unit.DOCUMENTS),
        Engagement(id=1, client_id=HOTEL, reference="EL-1", signed_on=date(2023, 1, 2),
                   monthly_fee=10_000, document_day=10, channel=Channel.EMAIL),
        EngagementService(engagement_id=1, service="Books", volume=40, unit="documents",
                          service_id=1),
        ClientFact(client_id=HOTEL, key="documents", value="46", as_of=date(2025, 6, 1)),
        entry(1, 30, Activity.DELIVERY),
        entry(2, 5, Activity.COLLECTION),
        entry(3, 1, Activity.SELLING),
        entry(4, 2, Activity.ADMIN),
        Expense(client_id=HOTEL, day=date(2026, 3, 3), amount=1_500, source_key="e1",
                description="Devolución bancaria"),
        Expense(client_id=HOTEL, day=date(2026, 3, 4), amount=9_000, source_key="e2",
                description="Embankment tour"),
        *invoices(),
    )  # fmt: skip
    return Desk(store, today)


def sign(diagnosis: Diagnosis, wanted: Sign) -> SignResult:
    return next(each for found in diagnosis.types for each in found.signs if each.sign is wanted)


def hotel(desk: Desk) -> Diagnosis:
    return desk.casework.diagnoses.of(HOTEL)


def test_collecting_cost_is_made_again_from_its_rows(desk: Desk, store: Store) -> None:
    """(5 + 1 + 2) h × 20.00 + 15.00 of the bank = 175.00 of 1,200.00; a tour is no collecting."""
    found = sign(hotel(desk), Sign.COLLECTION_COST)
    assert (found.value, found.level) == (Fraction(17_500, 120_000), Level.FLAG)
    hours = sum(row.seconds or 0 for row in found.rows)
    money = sum(row.amount or 0 for row in found.rows)
    assert Fraction(hours * 2_000, HOUR) + money == 17_500
    assert found.as_of == date(2026, 10, 31)


def test_days_overdue_are_made_again_from_payments_and_what_is_open(desk: Desk) -> None:
    """Nine payments of 121.00 ten days late, one in time, 41 days open since 20 September and 11
    since 20 October: (90 + 41 + 11) ÷ 12."""
    found = sign(hotel(desk), Sign.DAYS_OVERDUE)
    assert found.value == Fraction(90 + 41 + 11, 12)
    assert [row.table for row in found.rows] == ["payment"] * 9 + ["invoice"] * 2


def test_an_hour_of_the_hotel_beside_the_target(desk: Desk) -> None:
    """38 h for 1,200.00 are 31.58 an hour. All cost 38 × 20 + 105 of expenses = 865.00; ÷ 38 h ÷
    0.6 = 37.94: 1,200 × 0.6 ÷ 865."""
    found = sign(hotel(desk), Sign.LOW_RATE)
    assert found.value == Fraction(120_000 * 6, 865_00 * 10)
    assert sum(row.amount or 0 for row in found.rows) == 120_000


def test_volume_against_the_cap_of_the_signed_agreement(desk: Desk, store: Store) -> None:
    """46 ÷ 40 = 115 per cent; with the agreement unsigned it is the firm that has left undone."""
    found = sign(hotel(desk), Sign.OVER_VOLUME)
    assert (found.value, found.level) == (Fraction(115, 100), Level.WATCH)
    (agreement,) = fetch(store, Engagement)
    with store.change(ChangeLabel.EDIT_AGREEMENT) as change:
        update(change, replace(agreement, signed_on=None))
    unsigned = hotel(desk)
    assert sign(unsigned, Sign.OVER_VOLUME).level is Level.NOT_ASSESSED
    assert unsigned.of(ClientType.UNINFORMED).applies
    assert unsigned.never_let_go
    assert desk.casework.diagnoses.causes_that_lock(HOTEL) == (FirmCause.NO_SIGNED_AGREEMENT,)


def test_balance_age_and_exposure(desk: Desk) -> None:
    """242.00 open ÷ 121.00 a month = 2; the older one was due on 20 September, 41 days before."""
    found = hotel(desk)
    assert sign(found, Sign.OLDEST_OPEN).value == 41
    assert sign(found, Sign.EXPOSURE).value == 2
    assert sum(row.amount or 0 for row in sign(found, Sign.EXPOSURE).rows) == 24_200


def test_what_was_written_today_shows_today_and_not_in_a_period_before(
    desk: Desk, today: date
) -> None:
    log = desk.casework.interactions
    log.add(line(InteractionKind.COMPLAINT, today))
    log.add(line(InteractionKind.COMPLAINT, date(2025, 3, 1)))
    found = sign(hotel(desk), Sign.COMPLAINTS)
    assert (found.value, found.as_of) == (1, today)
    asked = Period(date(2025, 1, 1), date(2026, 1, 1))
    earlier = sign(desk.casework.diagnoses.of(HOTEL, asked), Sign.COMPLAINTS)
    assert (earlier.value, earlier.as_of) == (1, date(2025, 12, 31))
    usual = desk.portfolio.default_period()
    assert desk.casework.diagnoses.of(HOTEL, usual) == hotel(desk)


def test_every_row_of_evidence_is_in_the_workbook(desk: Desk, store: Store) -> None:
    _fill_everything(desk, store)
    found = hotel(desk)
    rows = [row for each in found.types for result in each.signs for row in result.rows]
    assert {row.table for row in rows} == set(TABLES)
    for row in rows:
        assert get(store, TABLES[row.table], row.row_id) is not None, row
    known = [result for each in found.types for result in each.signs]
    assert [each.sign for each in known if each.level is Level.NOT_ASSESSED] == []


def test_all_says_the_same_of_each_but_for_the_rows_of_time(desk: Desk, store: Store) -> None:
    _fill_everything(desk, store)
    diagnoses = desk.casework.diagnoses
    everyone = diagnoses.all()
    assert set(everyone) == {HOTEL, BAR}  # no prospects
    for client_id, found in everyone.items():
        assert found == _without_time(diagnoses.of(client_id))


def test_all_reads_as_many_statements_for_a_hundred_clients_as_for_two(
    desk: Desk, store: Store
) -> None:
    _fill_everything(desk, store)
    few = _statements(store, desk)
    put(store, *(Client(ref=f"X{n}", name=f"Client {n}") for n in range(100)))
    put(store, *(Engagement(client_id=n, signed_on=date(2024, 1, 1)) for n in range(4, 104)))
    assert _statements(store, desk) == few


def test_a_client_of_whom_nothing_is_known_is_not_assessed(desk: Desk) -> None:
    """But for what is known not to be there: the agreement and the credit check."""
    bar = desk.casework.diagnoses.of(BAR)
    known = {
        result.sign
        for found in bar.types
        for result in found.signs
        if result.level is not Level.NOT_ASSESSED
    }
    assert known == {Sign.SIGNED_AGREEMENT, Sign.CREDIT_CHECK}
    assert bar.robustness.flips_at is None
    assert not bar.robustness.firm
    with pytest.raises(Refused) as refused:
        desk.casework.diagnoses.of(99)
    assert refused.value.code is RefusalCode.CLIENT_UNKNOWN


def test_the_firms_own_causes_of_the_hotel(desk: Desk) -> None:
    """40 documents × 15 min at 20.00 an hour are 200.00, with a fifth more 240.00: the fee of
    100.00 is below. Nobody asked, checked, reviewed; what is 41 days late was never asked for."""
    causes = {each.cause: each.known for each in hotel(desk).causes}
    assert causes == {
        FirmCause.PRICE_BELOW_FLOOR: True,
        FirmCause.NO_ASSESSMENT: True,
        FirmCause.NO_CREDIT_CHECK: True,
        FirmCause.NO_REVIEW: True,
        FirmCause.NO_ONBOARDING: False,
        FirmCause.OUTSIDE_PERSONA: False,
        FirmCause.NO_REMINDER: False,
        FirmCause.NO_CONTACT: False,
    }


def test_causes_go_as_the_firm_mends_them(desk: Desk, store: Store, today: date) -> None:
    put(
        store,
        Persona(id=1, name="Large"),
        PersonaService(persona_id=1, service_id=1),
        PersonaCriterion(persona_id=1, role=CriterionRole.EXCLUDE, fact="documents",
                         operator=Operator.AT_MOST, value="50"),
        replace(line(InteractionKind.REMINDER), client_id=BAR),
    )  # fmt: skip
    causes = {each.cause for each in hotel(desk).causes if each.known}
    assert causes >= {FirmCause.OUTSIDE_PERSONA, FirmCause.NO_REMINDER}
    log = desk.casework.interactions
    log.add(line(InteractionKind.REMINDER))
    log.add(line(InteractionKind.CREDIT_CHECK))
    put(store, Review(client_id=HOTEL, opened_on=today))
    left = {each.cause for each in hotel(desk).causes if each.known}
    assert left == {
        FirmCause.OUTSIDE_PERSONA,
        FirmCause.PRICE_BELOW_FLOOR,
        FirmCause.NO_ASSESSMENT,
    }


def test_limits_of_the_firm_count_at_once(desk: Desk) -> None:
    """115 per cent is flagged once flagging begins there."""
    desk.casework.thresholds.save([Threshold(code="over_volume", watch=1_050, flag=1_150)])
    found = sign(hotel(desk), Sign.OVER_VOLUME)
    assert (found.level, found.watch, found.flag) == (
        Level.FLAG,
        Fraction(105, 100),
        Fraction(115, 100),
    )


def test_a_later_unsigned_draft_does_not_hide_the_signed_agreement(
    desk: Desk, store: Store
) -> None:
    put(store, Engagement(client_id=HOTEL, reference="EL-2"))
    assert sign(hotel(desk), Sign.SIGNED_AGREEMENT).level is Level.CLEAR


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Nothing: we use all of it.", 0),
        ("Nada", 0),
        ("Todo nos sirve.", 0),
        ("Nothing, except the printed report", 1),
        ("The bookkeeping", 1),
        ("No necesitamos el informe trimestral.", 1),
        ("All the reports on paper", 1),
    ],
)
def test_what_a_client_says_it_does_not_need(
    desk: Desk, store: Store, words: str, value: int
) -> None:
    _answer(desk, store, "Q44", words)
    assert sign(hotel(desk), Sign.UNWANTED_SERVICES).value == value


def test_the_report_for_other_programs_holds_every_type_with_its_signs(desk: Desk) -> None:
    found = json.loads(desk.reports().json(desk.portfolio.default_period()))
    types = {client["ref"]: client["types"] for client in found["clients"]}
    first = types["H1"][0]
    told = (first["type"], first["points"], first["applies"])
    assert told == ("expense_producer", 2, True)
    assert first["signs"][0] == {"sign": "collection_cost", "level": "flag", "value": 0.145833}
    assert first["signs"][1] == {"sign": "reminders", "level": "not_assessed", "value": None}
    assert {each["type"] for each in types["B1"]} == {each.value for each in ClientType}
    assert sum(len(each["signs"]) for each in types["B1"]) == len(Sign)


def _statements(store: Store, desk: Desk) -> int:
    seen: list[str] = []
    store.db.set_trace_callback(seen.append)
    Diagnoses(store, desk.today).all()
    store.db.set_trace_callback(None)
    return len(seen)


def _without_time(found: Diagnosis) -> Diagnosis:
    types = tuple(
        replace(
            each,
            signs=tuple(
                replace(result, rows=tuple(r for r in result.rows if r.table != "time_entry"))
                for result in each.signs
            ),
        )
        for each in found.types
    )
    return replace(found, types=types)


def _fill_everything(desk: Desk, store: Store) -> None:
    """Something of every kind of evidence about the hotel."""
    kinds = [kind for kind in InteractionKind if kind is not InteractionKind.REFERRAL]
    lines = [
        line(kind, topic="VAT", seconds=60, amount=100, channel=Channel.PHONE) for kind in kinds
    ]
    failed = line(InteractionKind.COLLECTION_ATTEMPT, note="x", state=InteractionState.FAILED)
    again = line(InteractionKind.QUESTION, note="again", topic="VAT")
    before = [line(InteractionKind.CALL, date(2025, 6, n)) for n in range(1, 6)]
    late = line(InteractionKind.LATE_DOCUMENTS, date(2026, 11, 11))
    put(
        store,
        *lines,
        *before,
        failed,
        again,
        late,
        Review(id=1, client_id=HOTEL, opened_on=date(2026, 4, 1), satisfaction_before=6),
        Instalment(review_id=1, due_on=date(2026, 6, 1), amount=500),
        ClientFact(client_id=HOTEL, key="equity", value="-5", as_of=date(2026, 1, 1)),
        Service(id=2, code="CSH", name_en="Cash", name_es="", kind=ServiceKind.ADVISORY,
                unit=Unit.FLAT, frequency=Frequency.MONTHLY),
    )  # fmt: skip
    _answer(desk, store, "Q44", "the printed report", "Q43", "cash_peace_of_mind")


def _answer(desk: Desk, store: Store, *said: str) -> None:
    """A conversation about needs, finished this month, with answers by the code of the question."""
    desk.forms.start()
    form = next(form for form in desk.forms.all() if form.code == "needs")
    questions = {each.question.code: each.question.id for each in all_questions(store)[form.id]}
    day = date(2026, 11, 9)
    put(
        store,
        Assessment(id=1, client_id=HOTEL, form_id=form.id, language="en", started_on=day,
                   finished_on=day),
        *(
            AssessmentAnswer(
                assessment_id=1,
                question_id=questions[code],
                state=AnswerState.ANSWERED,
                value=value,
                answered_at=datetime(2026, 11, 9, 10),
            )
            for code, value in zip(said[::2], said[1::2], strict=True)
        ),
    )  # fmt: skip
