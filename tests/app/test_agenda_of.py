"""The desk's agenda: what the path counts, and what waits to be done."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from case_samples import open_case, still_open, take_steps
from package_firm import ANA, BOOKS, EVA, LEO, MIDDLE, SMALL, build_firm, build_packages, put

from clientdesk.app.agenda import Agenda, agenda_of
from clientdesk.app.desk import Desk
from clientdesk.app.migration import Direction, Migration, MigrationRow
from clientdesk.domain.agenda import DueKind, Path, PathStep
from clientdesk.domain.assessments import Assessment
from clientdesk.domain.interactions import Interaction, InteractionKind
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import KeptLetter, LetterState
from clientdesk.domain.package_records import Offer, OfferAnswer
from clientdesk.domain.period import Period
from clientdesk.domain.personas import Persona, PersonaService
from clientdesk.domain.questions import Form
from clientdesk.domain.records import Client, Invoice, TimeEntry
from clientdesk.domain.review_records import (
    HandoverItem,
    HandoverKind,
    Instalment,
    Review,
    ReviewOutcome,
    ReviewStep,
    ReviewTerms,
    TermsSide,
)
from clientdesk.storage.store import Store

YEAR = Period(date(2025, 11, 1), date(2026, 11, 1))
YESTERDAY = date(2026, 11, 21)


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    build_firm(store)
    return Desk(store, today)


def agenda(store: Store, today: date, period: Period = YEAR) -> Agenda:
    return agenda_of(store, today, period)


def due(store: Store, today: date) -> list[tuple[DueKind, str, date | None]]:
    return [(item.kind, item.name, item.on) for item in agenda(store, today).due]


def letter(client_id: int, kind: LetterKind, **more: object) -> KeptLetter:
    """A renegotiation or another letter of a month ago, to be answered by yesterday."""
    values = {
        "language": "en",
        "reference": "R",
        "letter_date": date(2026, 10, 22),
        "state": LetterState.FINAL,
        "made_at": datetime(2026, 10, 22, 9, 0),
        "text": "{}",
        "inputs": f'{{"terms":{{"reply_by":"{YESTERDAY}"}}}}',
    }
    return KeptLetter(client_id=client_id, kind=kind, **{**values, **more})  # type: ignore[arg-type]  # each of its own type


def test_an_empty_workbook_has_everything_before_it(store: Store, today: date) -> None:
    found = agenda(store, today)
    assert found.path == Path()
    assert (found.next_thing.step, found.next_thing.name) == (PathStep.PERSONAS, "")
    assert (found.due, found.without_agreement, found.before) == ((), 0, None)
    assert (found.guard.limit, found.guard.let_go) == (0, 0)


def test_the_path_counts_services_with_a_persona(desk: Desk, store: Store, today: date) -> None:
    put(store, Persona(name="Shop"), PersonaService(persona_id=1, service_id=BOOKS))
    found = agenda(store, today)
    assert (found.path.described, found.path.services) == (1, 3)
    assert found.next_thing.name == "PAY"  # before PLN


def test_only_current_clients_asked_lately_are_assessed(
    desk: Desk, store: Store, today: date
) -> None:
    """Of Ana, Eva and Leo: Ana was asked in June, Eva more than a year ago, Leo never."""
    put(store, Form(code="N", name_en="Needs", name_es="", interval_months=12))
    for client_id, day in ((ANA, date(2026, 6, 1)), (EVA, date(2025, 11, 1))):
        put(
            store,
            Assessment(
                client_id=client_id, form_id=1, language="en", started_on=day, finished_on=day
            ),
        )
    found = agenda(store, today)
    assert (found.path.assessed, found.path.clients) == (1, 3)
    again = [item for item in found.due if item.kind is DueKind.ASSESSMENT]
    assert [(item.count, item.on) for item in again] == [(1, date(2026, 11, 1))]


def test_of_those_never_asked_the_one_that_pays_most_is_next(
    desk: Desk, store: Store, today: date
) -> None:
    put(store, Form(code="N", name_en="Needs", name_es=""), Persona(name="All"))
    put(store, *(PersonaService(persona_id=1, service_id=each) for each in (1, 2, 3)))
    thing = agenda(store, today).next_thing
    assert (thing.step, thing.name, thing.target) == (PathStep.NEEDS, "Eva", EVA)


def test_an_offer_of_the_package_that_suits_takes_a_client_off_those_to_move(
    desk: Desk, store: Store, today: date
) -> None:
    build_packages(store)
    before = agenda(store, today).path
    rows = {row.client.id: row for row in _moves(store, today)}
    client_id = next(iter(rows))
    package = rows[client_id].to_package
    assert package is not None
    put(
        store,
        Offer(
            client_id=client_id, package_id=package.id, offered_on=date(2026, 11, 20), price=29_000
        ),
    )
    after = agenda(store, today).path
    assert (before.packages, before.moving) == (3, len(rows))
    assert (after.moving, after.offers, after.accepted) == (len(rows) - 1, 1, 0)


def test_an_offer_is_followed_up_two_weeks_later(desk: Desk, store: Store, today: date) -> None:
    build_packages(store)
    sent, fresh = today - timedelta(20), today
    put(
        store,
        Offer(client_id=ANA, package_id=SMALL, offered_on=sent, price=1),
        Offer(client_id=EVA, package_id=MIDDLE, offered_on=fresh, price=1),
        Offer(
            client_id=LEO,
            package_id=SMALL,
            offered_on=sent,
            price=1,
            answer=OfferAnswer.DECLINED,
            answered_on=today,
        ),
    )
    assert due(store, today) == [(DueKind.OFFER, "Ana", today - timedelta(6))]


def test_a_case_is_due_by_its_next_action_or_has_none(
    desk: Desk, store: Store, today: date
) -> None:
    first, second = open_case(desk, ANA), open_case(desk, EVA)
    desk.casework.reviews.save_step(_planned(still_open(first, 2), YESTERDAY))
    found = agenda(store, today).due
    assert [(i.kind, i.name, i.words, i.step, i.target) for i in found] == [
        (DueKind.REVIEW, "Ana", "Ring her", 1, first),
        (DueKind.UNPLANNED, "Eva", "", 1, second),
    ]


def test_a_case_with_six_steps_settled_waits_for_the_last(
    desk: Desk, store: Store, today: date
) -> None:
    review = open_case(desk, ANA)
    take_steps(desk, review, 6)
    assert agenda(store, today).path.deciding == 1


def test_letters_wait_to_be_finished_sent_and_answered(
    desk: Desk, store: Store, today: date
) -> None:
    kind, sent = LetterKind.RENEGOTIATION, date(2026, 10, 23)
    put(
        store,
        letter(ANA, kind, state=LetterState.DRAFT),
        letter(EVA, LetterKind.THANKS),
        letter(LEO, kind, delivered_on=sent),
        letter(EVA, LetterKind.THANKS, delivered_on=sent),  # asks for no answer
        letter(ANA, kind, state=LetterState.SUPERSEDED),
    )
    assert due(store, today) == [
        (DueKind.DELIVER, "Eva", date(2026, 10, 22)),
        (DueKind.ANSWER, "Leo", YESTERDAY),
        (DueKind.DRAFT, "Ana", None),
    ]


@pytest.mark.parametrize(
    "answer",
    [
        Interaction(client_id=ANA, day=date(2026, 11, 2), kind=InteractionKind.CALL),
        ReviewTerms(review_id=1, side=TermsSide.COUNTER, fee=100),
        None,
    ],
)
def test_a_letter_is_answered_by_a_talk_by_terms_or_with_its_case(
    desk: Desk, store: Store, today: date, answer: Interaction | ReviewTerms | None
) -> None:
    closed = None if answer else date(2026, 11, 3)
    outcome = None if answer else ReviewOutcome.KEPT
    put(
        store,
        Review(client_id=ANA, opened_on=date(2026, 10, 1), closed_on=closed, outcome=outcome),
        letter(ANA, LetterKind.RENEGOTIATION, delivered_on=date(2026, 10, 23), review_id=1),
    )
    if answer:
        assert DueKind.ANSWER in [kind for kind, *_ in due(store, today)]
        put(store, answer)
    assert DueKind.ANSWER not in [kind for kind, *_ in due(store, today)]


def test_instalments_and_what_is_handed_over_are_due(desk: Desk, store: Store, today: date) -> None:
    review = open_case(desk, ANA)
    put(
        store,
        Instalment(review_id=review, due_on=YESTERDAY, amount=5_000),
        Instalment(review_id=review, due_on=YESTERDAY, amount=5_000, paid_on=YESTERDAY),
        HandoverItem(client_id=ANA, kind=HandoverKind.RECORD, name="Ledgers", due_on=today),
        HandoverItem(client_id=EVA, kind=HandoverKind.RECORD, name="Ledgers", due_on=today),
    )
    found = [item for item in agenda(store, today).due if item.kind is not DueKind.UNPLANNED]
    assert [(item.kind, item.amount, item.words) for item in found] == [
        (DueKind.INSTALMENT, 5_000, ""),
        (DueKind.HANDOVER, 0, "Ledgers"),
    ]


def test_a_client_without_an_agreement_is_counted(desk: Desk, store: Store, today: date) -> None:
    put(
        store,
        Client(ref="N", name="Nora"),
        Client(ref="O", name="Olga", archived=True),
        Client(ref="P", name="Pia", prospect=True),
    )
    assert agenda(store, today).without_agreement == 1


def test_the_period_before_is_read_where_records_cover_it(
    desk: Desk, store: Store, today: date
) -> None:
    put(store, *_month(date(2025, 11, 3), 1), *_month(date(2026, 10, 5), 2))
    assert agenda(store, today).before is None
    put(store, *_month(date(2024, 11, 4), 3))
    before = agenda(store, today).before
    assert before is not None
    assert (before.period.start, before.totals.fees) == (date(2024, 11, 1), 30_000)


def test_a_period_that_is_not_over_is_compared_with_nothing(
    desk: Desk, store: Store, today: date
) -> None:
    put(store, *_month(date(2024, 1, 2), 1), *_month(date(2026, 10, 5), 2))
    running = Period(date(2026, 1, 1), date(2027, 1, 1))
    assert agenda(store, today, running).before is None


def test_an_agenda_of_a_report_is_the_one_it_would_read(
    desk: Desk, store: Store, today: date
) -> None:
    put(store, *_month(date(2026, 10, 5), 1))
    report = desk.portfolio.report(YEAR)
    assert agenda_of(store, today, YEAR, report) == agenda(store, today)


def _moves(store: Store, today: date) -> list[MigrationRow]:
    """Those that would be better on another package, as the migration list says."""
    moves = (Direction.UP, Direction.DOWN, Direction.NEW)
    return [row for row in Migration(store, today).rows() if row.direction in moves]


def _planned(step: ReviewStep, day: date) -> ReviewStep:
    return replace(step, next_action="Ring her", next_on=day)


def _month(day: date, number: int) -> tuple[TimeEntry, Invoice]:
    """An hour for Ana, and an invoice of 300.00."""
    entry = TimeEntry(client_id=ANA, staff_id=1, day=day, seconds=3_600, source_key=f"t{number}")
    invoice = Invoice(
        client_id=ANA,
        number=f"F{number}",
        issued_on=day,
        net=30_000,
        total=30_000,
        source_key=f"i{number}",
    )
    return entry, invoice
