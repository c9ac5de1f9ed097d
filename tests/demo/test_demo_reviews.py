"""The demo firm cares for its clients: its log, diagnoses and reviews agree and tell a story."""

from collections.abc import Iterator
from datetime import date, datetime

import pytest

from clientdesk.app.demo import fill_with_demo, refs_to_part_with
from clientdesk.app.desk import Desk
from clientdesk.domain.diagnosis import ClientType, FirmCause
from clientdesk.domain.interactions import Interaction, InteractionKind
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.review_records import (
    HandoverKind,
    Responsible,
    ReviewOutcome,
    Step,
    StepState,
)
from clientdesk.storage.store import Store

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module", params=["es", "en"])
def desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    store = Store.in_memory(lambda: datetime(2026, 11, 22, 9, 12))
    desk = Desk(store, TODAY)
    fill_with_demo(desk, request.param)
    yield desk
    store.close()


def language(desk: Desk) -> str:
    return desk.firm.firm().language


def log_of_all(desk: Desk) -> list[Interaction]:
    return [e for client in desk.clients.all() for e in desk.casework.interactions.of(client.id)]


def parting(desk: Desk) -> int:
    (ref,) = refs_to_part_with(language(desk))
    return desk.clients.by_ref(ref).id


def test_every_kind_of_interaction_was_logged_of_some_thirty_clients(desk: Desk) -> None:
    log = log_of_all(desk)
    assert {entry.kind for entry in log} == set(InteractionKind)
    assert 25 <= len({entry.client_id for entry in log}) <= 35
    assert all(entry.day <= TODAY and entry.by and entry.note for entry in log)


def test_the_log_names_only_people_of_the_firm(desk: Desk) -> None:
    staff = {person.name for person in desk.firm.staff()}
    assert {entry.by for entry in log_of_all(desk)} <= staff
    assert {entry.approved_by for entry in log_of_all(desk)} <= staff | {""}


def test_each_of_the_five_types_is_met_and_most_clients_are_of_none(desk: Desk) -> None:
    found = desk.casework.diagnoses.all()
    types = {each.type for diagnosis in found.values() for each in diagnosis.applying}
    assert types == set(ClientType)
    of_none = [each for each in found.values() if not each.applying]
    assert 30 < len(of_none) < 45


def test_every_sort_of_case_is_seen_and_one_is_overdue(desk: Desk) -> None:
    lines = desk.casework.reviews.lines()
    steps = [line.step for line in lines]
    assert len(lines) == 7
    assert set(steps) == {Step(number) for number in (1, 3, 4, 5, 6, 7)}
    # The next action of 6 November is 22 - 6 = 16 days late; it stands first.
    assert [line.days_late for line in lines] == [16, 0, 0, 0, 0, 0, 0]
    assert all(line.next_on for line in lines)


def test_a_step_was_left_out_with_a_reason(desk: Desk) -> None:
    reviews = desk.casework.reviews
    cases = [reviews.case(line.review.id) for line in reviews.lines()]
    left_out = [s for c in cases for s in c.steps if s.state is StepState.OVERRIDDEN]
    assert [bool(step.override_reason) for step in left_out] == [True]


def test_needs_uses_suggestions_savings_terms_and_a_plan_are_there(desk: Desk) -> None:
    reviews = desk.casework.reviews
    cases = [reviews.case(line.review.id) for line in reviews.lines()]
    for part in ("needs", "uses", "suggestions", "savings", "terms", "instalments"):
        assert any(getattr(case, part) for case in cases), part
    (planned,) = [case for case in cases if case.instalments]
    overdue = sum(
        invoice.balance or 0
        for invoice in desk.portfolio.invoices(planned.client.id)
        if invoice.due_on and invoice.due_on < date(2026, 10, 14)  # when the plan was made
    )
    assert sum(each.amount for each in planned.instalments) == overdue


def test_one_client_was_recovered_and_its_figures_rose(desk: Desk) -> None:
    closed = desk.casework.reviews.lines(closed=True)
    (line,) = [each for each in closed if each.review.promised_profit is not None]
    assert line.review.outcome is ReviewOutcome.RECOVERED
    result = desk.casework.reviews.result(line.review.id)
    assert result.since is not None
    assert result.since.profit > result.before.profit
    assert result.promised is not None
    assert result.realised is not None
    assert abs(result.realised - result.promised) < result.promised // 5


def test_who_was_never_introduced_is_not_let_go(desk: Desk) -> None:
    locked = [
        line.client.id
        for line in desk.casework.reviews.lines()
        if FirmCause.NO_SIGNED_AGREEMENT in desk.casework.diagnoses.causes_that_lock(line.client.id)
    ]
    assert len(locked) == 1
    assert desk.casework.reviews.gate(locked[0]).locked


def test_the_parting_is_prepared_and_nothing_locks_it(desk: Desk) -> None:
    client_id = parting(desk)
    assert not desk.casework.reviews.gate(client_id).locked
    file = desk.casework.offboarding.of(client_id)
    assert {item.kind for item in file.items} == set(HandoverKind)
    assert file.head.effective_on is not None
    for item in file.items:
        theirs = item.responsible in (Responsible.CLIENT, Responsible.SUCCESSOR)
        done_in_time = item.due_on is not None and item.due_on <= file.head.effective_on
        assert item.done_on or theirs or done_in_time, item.name
    assert file.open_items, "records and powers are still to be handed over"


def test_nothing_blocks_the_letters_of_the_cases(desk: Desk) -> None:
    book = desk.letters.book
    for line in desk.casework.reviews.lines():
        client_id = line.client.id
        if desk.casework.diagnoses.causes_that_lock(client_id):
            continue  # an agreement comes first
        kind = LetterKind.OFFBOARDING if client_id == parting(desk) else LetterKind.RENEGOTIATION
        terms = book.defaults(client_id, kind)
        found = book.check(client_id, kind, book.compose(client_id, kind, terms), terms)
        assert [each for each in found if each.blocks] == [], line.client.name


def test_whoever_goes_along_with_a_parting_is_shown(desk: Desk) -> None:
    stake = desk.casework.reviews.at_stake(parting(desk))
    assert len(stake.linked) == 1
    assert stake.linked[0].yearly_fees > 0


def test_clients_are_linked_and_recommended_one_another(desk: Desk) -> None:
    log = desk.casework.interactions
    clients = desk.clients.all()
    assert sum(len(log.links(client.id)) for client in clients) == 2 * 2
    came = {each.id: client for client in clients for each in log.referred(client.id)}
    assert len(came) == 3
    for client_id, through in came.items():
        newcomer = desk.clients.get(client_id)
        assert newcomer.since is not None
        assert through.since is not None
        assert through.since < newcomer.since


def test_a_referral_was_told_before_the_client_came(desk: Desk) -> None:
    for entry in log_of_all(desk):
        if entry.kind is InteractionKind.REFERRAL and entry.other_id is not None:
            since = desk.clients.get(entry.other_id).since
            assert since is not None
            assert entry.day < since


def test_agreed_channels_are_kept_with_the_agreement(desk: Desk) -> None:
    agreed = [desk.clients.engagement(client.id) for client in desk.clients.all()]
    assert sum(1 for each in agreed if each is not None and each.channel is not None) == 4


def test_what_is_still_to_come_is_left_out() -> None:
    store = Store.in_memory(lambda: datetime(2026, 9, 1, 9, 0))
    desk = Desk(store, date(2026, 9, 1))
    fill_with_demo(desk, "en")
    lines = desk.casework.reviews.lines()
    # Two of February, one each of April and June, and two that the plan of May opened.
    assert len(lines) == 6
    days = [step.day for line in lines for step in desk.casework.reviews.case(line.review.id).steps]
    assert all(day <= date(2026, 9, 1) for day in days if day)
    assert not desk.casework.offboarding.of(parting(desk)).is_begun
    store.close()
