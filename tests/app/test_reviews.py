"""Cases: opened with what is known, seven steps, lists, the gate, closed and reopened (B7–B16)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

import pytest
from case_samples import (
    NOVEMBER_20,
    SPRING,
    accompany,
    complete_file,
    done,
    open_case,
    sign,
    still_open,
    take_steps,
)
from package_firm import ANA, BOOKS, EVA, LEO, PAY, ZOE, build_firm, put
from question_samples import ask

from clientdesk.app.desk import Desk
from clientdesk.app.reviews import StepEdits
from clientdesk.domain.assessments import AnswerState
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.diagnosis import FirmCause
from clientdesk.domain.interactions import ClientLink, Interaction, InteractionKind, LinkKind
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.letter_records import KeptLetter, LetterState
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.questions import AnswerType, Form, RuleOperator
from clientdesk.domain.records import EngagementService, Expense, Invoice
from clientdesk.domain.review_records import (
    Coverage,
    HandoverItem,
    HandoverKind,
    Instalment,
    ReviewNeed,
    ReviewOutcome,
    ReviewSaving,
    ReviewStep,
    ReviewSuggestion,
    ReviewTerms,
    ReviewUse,
    SavingKind,
    Step,
    StepState,
    TermsSide,
)
from clientdesk.storage.forms import add_question
from clientdesk.storage.store import Store

LET_GO = ReviewOutcome.LET_GO


@pytest.fixture
def desk(store: Store, today: date) -> Desk:
    build_firm(store)
    return Desk(store, today)


def code_of(action: Callable[..., object], *args: object) -> RefusalCode:
    with pytest.raises(Refused) as refused:
        action(*args)
    return refused.value.code


def need(review_id: int, name: str, need_id: int = 0) -> ReviewNeed:
    return ReviewNeed(id=need_id, review_id=review_id, need=name)


def test_a_case_is_opened_once_and_undone_whole(desk: Desk, today: date) -> None:
    opened = desk.casework.reviews.open(ANA, " Luz ", "Loses money")
    assert opened.changes.tables == {"review", "review_use", "review_terms"}
    case = desk.casework.reviews.case(opened.review_id)
    assert (case.review.owner, case.review.cause) == ("Luz", "Loses money")
    assert (case.review.opened_on, case.client.name) == (today, "Ana")
    assert [step.step for step in case.steps] == list(range(1, 8))
    assert code_of(desk.casework.reviews.open, ANA) is RefusalCode.REVIEW_OPEN
    assert code_of(desk.casework.reviews.open, 99) is RefusalCode.CLIENT_UNKNOWN
    desk.undo()
    assert desk.casework.reviews.of_client(ANA) == []
    assert code_of(desk.casework.reviews.case, opened.review_id) is RefusalCode.REVIEW_UNKNOWN


def test_a_case_begins_with_the_agreement_and_the_needs_that_are_known(
    desk: Desk, store: Store
) -> None:
    """Ana has BKP and PLN. Her answers recommend PAY and put up BKP; one note is no need."""
    sign(store)
    put(store, Form(id=1, code="needs", name_en="Needs", name_es="Necesidades"))
    with store.change(ChangeLabel.EDIT_FORM) as change:
        more = RuleOperator.AT_LEAST
        add_question(
            change, ask(1, AnswerType.NUMBER, (more, "1", "PAY", 3), (more, "1", "BKP", 2))
        )
        add_question(change, ask(2, AnswerType.YES_NO, (RuleOperator.IS, "no", "PLN", 1)))
    asked = desk.assessments.start(ANA, 1, "en", "Bea").assessment.id
    desk.assessments.answer(asked, 1, AnswerState.ANSWERED, "3")
    desk.assessments.answer(asked, 2, AnswerState.ANSWERED, "no")
    desk.assessments.finish(asked)
    case = desk.casework.reviews.case(open_case(desk))
    assert [(each.need, each.service_id, each.covered) for each in case.needs] == [
        ("PAY", PAY, Coverage.NO),
        ("BKP", BOOKS, Coverage.YES),
    ]
    assert [(each.service, each.use) for each in case.uses] == [("1", ""), ("3", "")]
    original, proposed = case.terms
    assert (original.side, original.fee, original.starts_on) == (TermsSide.ORIGINAL, 30_000, SPRING)
    assert original.scope == proposed.scope == "1\n3"
    assert proposed.side is TermsSide.PROPOSED


def test_the_proposal_is_the_fee_of_the_first_door_but_never_less_than_today(
    desk: Desk, store: Store
) -> None:
    """Ana's fee covers her cost; 6,000.00 of expenses in her year make 500.00 a month more."""
    case = desk.casework.reviews.case(open_case(desk))
    assert [terms.fee for terms in case.terms] == [30_000, 30_000]
    put(store, Expense(client_id=EVA, day=date(2026, 5, 4), amount=600_000))
    door = desk.casework.doors.of(EVA).fee
    assert door is not None
    assert door > 50_000
    case = desk.casework.reviews.case(open_case(desk, EVA))
    assert [terms.fee for terms in case.terms] == [50_000, door]


def test_a_case_begins_with_the_costs_that_were_not_passed_on(desk: Desk, store: Store) -> None:
    """In the year: couriers 60.00 of which 15.00 were passed on, bank charges 24.00, a credit
    note of 120.00; ÷ 12 = 3.75, 2.00 and 10.00 a month. A cent a year is nothing a month.
    """
    day = date(2026, 5, 4)
    put(
        store,
        expense(ANA, day, 4_000, "Mensajería: recogida"),
        expense(ANA, day, 2_000, "Mensajería: recogida", passed_on=1_500),
        expense(ANA, day, 2_400, "Bank charge"),
        expense(ANA, day, 1, "Postage"),
        expense(ANA, day, 900, "Registry", passed_on=900),
        expense(EVA, day, 9_000, "Courier"),
        invoice(ANA, 4, -12_000),
        invoice(ANA, 9, 30_000),
    )
    case = desk.casework.reviews.case(open_case(desk))
    assert [(each.kind, each.name, each.amount, each.share) for each in case.savings] == [
        (SavingKind.DISCOUNT, "", 1_000, 100),
        (SavingKind.COURIER, "Mensajería: recogida", 375, 100),
        (SavingKind.BANK_FEES, "Bank charge", 200, 100),
    ]
    assert not any(each.agreed for each in case.savings)


def expense(
    client_id: int, day: date, amount: int, description: str, passed_on: int = 0
) -> Expense:
    return Expense(
        client_id=client_id,
        day=day,
        amount=amount,
        passed_on=passed_on,
        description=description,
        source_key=f"{client_id} {amount} {description}",
    )


def test_the_scope_says_what_is_counted(desk: Desk, store: Store) -> None:
    line = EngagementService(engagement_id=LEO, service="Payroll", volume=4, unit="payslips")
    put(store, line)
    case = desk.casework.reviews.case(open_case(desk, LEO))
    assert case.terms[0].scope == "3\nPayroll (4 payslips)"


def test_a_step_and_what_its_form_holds_are_one_change(desk: Desk) -> None:
    reviews = desk.casework.reviews
    case = reviews.case(open_case(desk))
    head = replace(case.review, satisfaction_before=6, first_contact_on=NOVEMBER_20)
    rows = [need(case.review.id, "Payslips on time")]
    before = desk.undoable()
    changes = reviews.save_step(done(case.review.id, 1), StepEdits(review=head, needs=rows))
    assert changes.tables == {"review", "review_need", "review_step"}
    found = reviews.case(case.review.id)
    assert found.review == head
    assert [each.need for each in found.needs] == ["Payslips on time"]
    assert replace(found.steps[0], id=0) == done(case.review.id, 1)
    desk.undo()
    assert desk.undoable() == before
    assert reviews.case(case.review.id) == case


def test_a_step_written_twice_is_one_row(desk: Desk) -> None:
    review_id = open_case(desk)
    desk.casework.reviews.save_step(done(review_id, 2))
    changed = replace(done(review_id, 2), outcome="Met")
    desk.casework.reviews.save_step(changed)
    (step,) = [s for s in desk.casework.reviews.case(review_id).steps if s.state is StepState.DONE]
    assert (step.step, step.outcome) == (2, "Met")
    assert desk.casework.reviews.save_step(step).tables == set()


def test_lists_are_kept_by_what_differs(desk: Desk) -> None:
    reviews = desk.casework.reviews
    review_id = open_case(desk)
    reviews.save_needs(review_id, [need(review_id, "One"), need(review_id, "Two")])
    first, second = reviews.case(review_id).needs
    changed = replace(second, covered=Coverage.PARTLY)
    reviews.save_needs(review_id, [changed, need(0, "Three")])
    found = reviews.case(review_id).needs
    assert [(each.id, each.need, each.covered) for each in found] == [
        (second.id, "Two", Coverage.PARTLY),
        (found[1].id, "Three", Coverage.NO),
    ]
    assert first.id not in {each.id for each in found}
    assert reviews.save_needs(review_id, found).tables == set()


def test_every_list_of_a_case_is_kept(desk: Desk) -> None:
    reviews = desk.casework.reviews
    one = open_case(desk)
    use = ReviewUse(review_id=one, service="Books", use="Sees the month by the 10th")
    saving = ReviewSaving(review_id=one, kind=SavingKind.COURIER, name="DHL", amount=1_250)
    part = Instalment(review_id=one, due_on=date(2027, 1, 5), amount=20_000)
    later = replace(part, due_on=date(2027, 2, 5))
    reviews.save_uses(one, [use])
    reviews.save_savings(one, [saving])
    reviews.save_instalments(one, [later, part])
    case = reviews.case(one)
    assert [replace(each, id=0) for each in case.uses] == [use]
    assert [replace(each, id=0) for each in case.savings] == [saving]
    assert [replace(each, id=0) for each in case.instalments] == [part, later]


def test_there_is_one_set_of_terms_a_side(desk: Desk) -> None:
    reviews = desk.casework.reviews
    one = open_case(desk)
    original, proposed = reviews.case(one).terms
    counter = ReviewTerms(review_id=one, side=TermsSide.COUNTER, fee=31_000)
    better = ReviewTerms(review_id=one, side=TermsSide.PROPOSED, fee=40_000)
    reviews.save_terms(one, [original, counter, better])
    found = reviews.case(one).terms
    assert {(each.id, each.side, each.fee) for each in found} == {
        (original.id, TermsSide.ORIGINAL, 30_000),
        (proposed.id, TermsSide.PROPOSED, 40_000),
        (found[-1].id, TermsSide.COUNTER, 31_000),
    }


def test_a_suggestion_answers_a_recorded_need_of_its_case(desk: Desk) -> None:
    reviews = desk.casework.reviews
    one, other = open_case(desk), open_case(desk, EVA)
    reviews.save_needs(one, [need(one, "Payslips")])
    (mine,) = reviews.case(one).needs
    row = ReviewSuggestion(review_id=one, need_id=mine.id, service="Payroll")
    assert code_of(reviews.save_suggestions, other, [row]) is RefusalCode.NEED_MISSING
    unknown = replace(row, need_id=99)
    assert code_of(reviews.save_suggestions, one, [unknown]) is RefusalCode.NEED_MISSING
    reviews.save_suggestions(one, [row])
    assert [each.service for each in reviews.case(one).suggestions] == ["Payroll"]
    assert code_of(reviews.save_needs, one, []) is RefusalCode.NEED_MISSING
    assert len(reviews.case(one).needs) == 1
    reviews.save_suggestions(one, [])
    reviews.save_needs(one, [])
    assert reviews.case(one).needs == ()


def test_a_head_that_is_saved_neither_closes_nor_moves_the_case(desk: Desk, today: date) -> None:
    reviews = desk.casework.reviews
    case = reviews.case(open_case(desk))
    ended = replace(case.review, closed_on=today, outcome=LET_GO, client_id=EVA, owner="Teo")
    reviews.save(ended)
    assert reviews.case(case.review.id).review == replace(case.review, owner="Teo")


def test_overdue_cases_come_first_and_closed_ones_apart(desk: Desk) -> None:
    reviews = desk.casework.reviews
    for client_id, due in ((ANA, None), (EVA, date(2026, 11, 30)), (LEO, date(2026, 11, 12))):
        one = open_case(desk, client_id)
        reviews.save_step(replace(done(one, 1), next_on=due))
    assert [(each.client.name, each.step, each.days_late) for each in reviews.lines()] == [
        ("Leo", Step.SATISFACTION, 10),
        ("Eva", Step.SATISFACTION, 0),
        ("Ana", Step.SATISFACTION, 0),
    ]
    reviews.close(reviews.lines()[0].review.id, ReviewOutcome.RECOVERED)
    assert [each.client.name for each in reviews.lines()] == ["Eva", "Ana"]
    (closed,) = reviews.lines(closed=True)
    assert (closed.client.name, closed.next_on, closed.days_late) == ("Leo", None, 0)


def test_step_seven_waits_for_the_six_and_for_what_the_firm_left_undone(
    desk: Desk, store: Store
) -> None:
    reviews = desk.casework.reviews
    assert reviews.gate(ANA).steps_open == tuple(Step)[:6]
    one = open_case(desk)
    take_steps(desk, one, 5)
    assert reviews.gate(ANA).steps_open == (Step.COMMUNICATION,)
    assert code_of(reviews.save_step, done(one, 7)) is RefusalCode.STEP_LOCKED
    reviews.save_step(done(one, 6))
    assert FirmCause.NO_SIGNED_AGREEMENT in reviews.gate(ANA).causes
    assert code_of(reviews.save_step, done(one, 7)) is RefusalCode.FIRM_CAUSE
    accompany(store)
    assert not reviews.gate(ANA).locked
    reviews.save_step(done(one, 7))
    assert code_of(reviews.save_step, still_open(one, 3)) is RefusalCode.STEP_LOCKED


def test_a_reason_in_writing_takes_the_place_of_a_step(desk: Desk, store: Store) -> None:
    reviews = desk.casework.reviews
    accompany(store)
    one = open_case(desk)
    take_steps(desk, one, 5)
    skipped = ReviewStep(review_id=one, step=6, state=StepState.OVERRIDDEN)
    assert code_of(reviews.save_step, skipped) is RefusalCode.OVERRIDE_REASON
    reviews.save_step(replace(skipped, override_reason="The owner died"))
    assert not reviews.gate(ANA).locked


def test_letting_go_needs_step_seven_a_partner_and_a_complete_file(
    desk: Desk, store: Store, today: date
) -> None:
    reviews = desk.casework.reviews
    accompany(store)
    one = open_case(desk)
    assert code_of(reviews.close, one, LET_GO, "Luz") is RefusalCode.STEP_LOCKED
    take_steps(desk, one, 6)
    assert code_of(reviews.close, one, LET_GO, "Luz") is RefusalCode.STEP_OUTCOME
    reviews.save_step(done(one, 7))
    assert code_of(reviews.close, one, LET_GO, " ") is RefusalCode.SIGN_OFF
    assert code_of(reviews.close, one, LET_GO, "Luz") is RefusalCode.OPEN_ITEMS
    desk.casework.offboarding.save(complete_file())
    changes = reviews.close(one, LET_GO, " Luz ")
    assert changes.tables == {"review"}
    review = reviews.case(one).review
    assert (review.closed_on, review.outcome, review.signed_off_by) == (today, LET_GO, "Luz")


def test_what_is_open_is_named_by_code(desk: Desk, store: Store) -> None:
    accompany(store)
    one = open_case(desk)
    take_steps(desk, one, 7)
    file = complete_file()
    lines = [HandoverItem(client_id=ANA, kind=HandoverKind.RECORD, name=n) for n in ("A", "B")]
    desk.casework.offboarding.save(
        replace(file, head=replace(file.head, data_choice=None), items=tuple(lines))
    )
    with pytest.raises(Refused) as refused:
        desk.casework.reviews.close(one, LET_GO, "Luz")
    assert refused.value.details == {"items": "record data_choice"}


def test_a_client_that_leaves_by_itself_needs_a_complete_file_only_where_one_was_begun(
    desk: Desk,
) -> None:
    reviews = desk.casework.reviews
    one = open_case(desk)
    file = complete_file()
    begun = replace(file, head=replace(file.head, effective_on=None))
    desk.casework.offboarding.save(begun)
    assert code_of(reviews.close, one, ReviewOutcome.LEFT) is RefusalCode.OPEN_ITEMS
    reviews.close(one, ReviewOutcome.RECOVERED)
    two = open_case(desk, EVA)
    reviews.close(two, ReviewOutcome.LEFT)


def test_nothing_of_a_closed_case_is_changed_until_it_is_reopened(desk: Desk) -> None:
    reviews = desk.casework.reviews
    one = open_case(desk)
    reviews.close(one, ReviewOutcome.KEPT)
    closed = RefusalCode.REVIEW_CLOSED
    assert code_of(reviews.save_step, done(one, 1)) is closed
    assert code_of(reviews.save, reviews.case(one).review) is closed
    assert code_of(reviews.save_needs, one, []) is closed
    assert code_of(reviews.close, one, LET_GO, "Luz") is closed
    assert reviews.gate(ANA).steps_open == tuple(Step)[:6]
    reviews.reopen(one)
    reviews.save_step(done(one, 1))
    assert code_of(reviews.reopen, one) is RefusalCode.REVIEW_OPEN


def test_a_closed_case_is_not_reopened_beside_an_open_one(desk: Desk) -> None:
    reviews = desk.casework.reviews
    one = open_case(desk)
    reviews.close(one, ReviewOutcome.KEPT)
    two = open_case(desk)
    assert code_of(reviews.reopen, one) is RefusalCode.REVIEW_OPEN
    assert [each.id for each in reviews.of_client(ANA)] == [two, one]


def test_the_file_of_a_client_that_was_let_go_is_closed_with_its_case(
    desk: Desk, store: Store
) -> None:
    accompany(store)
    one = open_case(desk)
    take_steps(desk, one, 7)
    desk.casework.offboarding.save(complete_file())
    desk.casework.reviews.close(one, LET_GO, "Luz")
    assert code_of(desk.casework.offboarding.save, complete_file()) is RefusalCode.REVIEW_CLOSED
    desk.casework.reviews.reopen(one)
    desk.casework.offboarding.save(complete_file())


def test_deleting_a_case_leaves_its_letters_and_its_file_and_can_be_undone(
    desk: Desk, store: Store
) -> None:
    reviews = desk.casework.reviews
    one = open_case(desk)
    reviews.save_needs(one, [need(one, "Payslips")])
    (mine,) = reviews.case(one).needs
    reviews.save_suggestions(one, [ReviewSuggestion(review_id=one, need_id=mine.id, service="P")])
    desk.casework.offboarding.save(complete_file())
    put(store, letter(one))
    before = reviews.case(one)
    reviews.delete(one)
    assert reviews.of_client(ANA) == []
    (left,) = store.db.execute(
        "SELECT COUNT(*) FROM kept_letter WHERE review_id IS NULL"
    ).fetchone()
    assert left == 1
    assert desk.casework.offboarding.of(ANA) == before.offboarding
    desk.undo()
    assert reviews.case(one) == before


def letter(review_id: int) -> KeptLetter:
    return KeptLetter(
        client_id=ANA,
        review_id=review_id,
        kind=LetterKind.RENEGOTIATION,
        language="en",
        reference="C1",
        letter_date=NOVEMBER_20,
        state=LetterState.FINAL,
        made_at=datetime(2026, 11, 20, 9),
        text="{}",
        inputs="{}",
    )


def test_those_who_would_go_along_are_shown_with_what_they_bring(desk: Desk, store: Store) -> None:
    """Eva paid 10 × 500.00 in the year; Leo came through Ana; Zoe is only a prospect of hers."""
    put(
        store,
        ClientLink(client_id=ANA, other_id=EVA, kind=LinkKind.SAME_OWNER),
        *(referral(client_id) for client_id in (EVA, LEO, ZOE)),
        *(invoice(EVA, month, 50_000) for month in range(1, 11)),
    )
    found = desk.casework.reviews.at_stake(ANA)
    assert [(line.client.name, line.link, line.yearly_fees) for line in found.linked] == [
        ("Eva", LinkKind.SAME_OWNER, 500_000),
        ("Leo", None, 0),
        ("Zoe", None, 0),
    ]
    assert found.yearly_fees == 500_000
    lines = {line.name: line.contribution for line in desk.portfolio.report(found.period).clients}
    assert found.linked[0].yearly_profit == lines["Eva"]
    assert found.yearly_profit == lines["Eva"] + lines["Leo"]
    other = desk.casework.reviews.at_stake(EVA)
    assert [(line.client.name, line.link) for line in other.linked] == [
        ("Ana", LinkKind.SAME_OWNER)
    ]
    assert desk.casework.reviews.at_stake(LEO).linked == ()


def test_links_are_followed_from_one_client_to_the_next(desk: Desk, store: Store) -> None:
    put(
        store,
        ClientLink(client_id=ANA, other_id=EVA, kind=LinkKind.FAMILY),
        ClientLink(client_id=EVA, other_id=LEO, kind=LinkKind.SAME_GROUP),
    )
    bonds = {line.client.name: line.link for line in desk.casework.reviews.at_stake(ANA).linked}
    assert bonds == {"Eva": LinkKind.FAMILY, "Leo": LinkKind.SAME_GROUP}


def test_who_is_archived_is_not_at_stake(desk: Desk, store: Store) -> None:
    put(store, ClientLink(client_id=ANA, other_id=EVA, kind=LinkKind.FAMILY))
    desk.clients.archive(EVA)
    assert desk.casework.reviews.at_stake(ANA).linked == ()


def invoice(client_id: int, month: int, net: int) -> Invoice:
    day = date(2026, month, 3)
    name = f"F{client_id}/{month}"
    return Invoice(
        client_id=client_id, number=name, issued_on=day, net=net, total=net, source_key=name
    )


def referral(other_id: int) -> Interaction:
    return Interaction(
        client_id=ANA,
        day=SPRING,
        kind=InteractionKind.REFERRAL,
        other_id=other_id,
        source_key=f"referral {other_id}",
    )


def test_the_result_sets_the_year_before_beside_the_months_since(desk: Desk, store: Store) -> None:
    """300.00 a month until August, 450.00 in September and October: terms from 1 September."""
    for month in range(1, 11):
        net = 45_000 if month >= 9 else 30_000
        put(store, invoice(ANA, month, net))
    reviews = desk.casework.reviews
    one = open_case(desk)
    assert reviews.result(one).since is None
    agreed = ReviewTerms(
        review_id=one, side=TermsSide.AGREED, fee=45_000, starts_on=date(2026, 9, 1)
    )
    reviews.save_terms(one, [agreed])
    reviews.save(replace(reviews.case(one).review, promised_profit=200_000))
    found = reviews.result(one)
    # 8 × 300.00 + 2 × 450.00 = 3,300.00 in twelve months: 275.00
    assert (found.before.months, found.before.fees) == (12, 27_500)
    assert found.since is not None
    assert (found.since.months, found.since.fees) == (2, 45_000)
    assert (found.promised, found.realised) == (200_000, found.since.profit * 12)
    assert code_of(reviews.result, 99) is RefusalCode.REVIEW_UNKNOWN
