"""The form of each step: what it asks for, and what saving it keeps (B8–B14)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from case_samples import accompany, take_steps
from fakes import FakeAsk, field_of, press, shown, write
from package_firm import ANA, BOOKS, EVA, put
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from test_accessible import nameless

from clientdesk.app.desk import Desk
from clientdesk.domain.changes import Changes
from clientdesk.domain.interactions import ClientLink, Interaction, InteractionKind, LinkKind
from clientdesk.domain.records import Channel, Invoice
from clientdesk.domain.review_records import (
    Coverage,
    ReviewNeed,
    ReviewOutcome,
    ReviewStep,
    SavingKind,
    Step,
    StepState,
    TermsSide,
)
from clientdesk.storage.store import Store
from clientdesk.ui.application import speak
from clientdesk.ui.offboarding_dialog import OffboardingDialog
from clientdesk.ui.pick_editor import PickEditor
from clientdesk.ui.record_rows import RecordRows
from clientdesk.ui.session import Session
from clientdesk.ui.step_dialog import StepDialog
from clientdesk.ui.step_terms import TermsColumn

TODAY = date(2026, 11, 22)
OpenStep = Callable[[Step], StepDialog]


@pytest.fixture
def desk(case_desk: Desk) -> Desk:
    return case_desk


def rows_of(dialog: QWidget) -> RecordRows:  # type: ignore[type-arg]  # of any record
    found = dialog.findChild(RecordRows)
    assert found is not None
    return found


def cells(dialog: QWidget, name: str) -> list[QWidget]:
    """The editors of one column, from the top."""
    return [
        each
        for each in rows_of(dialog).findChildren(QWidget)
        if each.accessibleName() == name and each.isVisibleTo(dialog)
    ]


def type_into(qtbot: QtBot, cell: QWidget, words: str) -> None:
    """Typed as a user does; into a field with a list, without the list, which needs a screen."""
    if isinstance(cell, PickEditor):
        cell.setText(words)
        cell.edited.emit()
        return
    cell.setFocus()
    if isinstance(cell, QLineEdit):
        cell.selectAll()
    qtbot.keyClicks(cell, words)


def choose(qtbot: QtBot, cell: QWidget, words: str) -> None:
    assert isinstance(cell, QComboBox)
    cell.setFocus()
    qtbot.keyClick(cell, Qt.Key.Key_Home)
    for _ in range(cell.findText(words)):
        qtbot.keyClick(cell, Qt.Key.Key_Down)


def settle(qtbot: QtBot, dialog: StepDialog, outcome: str) -> None:
    """Says that the step was taken, and what came of it."""
    choose(qtbot, field_of(dialog, "State"), "Done")
    type_into(qtbot, field_of(dialog, "Outcome"), outcome)


def test_identification_keeps_needs_with_their_cover_and_the_first_contact(
    qtbot: QtBot, desk: Desk, review: int, open_step: OpenStep
) -> None:
    dialog = open_step(Step.IDENTIFICATION)
    write(qtbot, dialog, "First contact by us", "18/11/2026")
    (need,) = cells(dialog, "Need")
    type_into(qtbot, need, "To know its cash ahead")
    choose(qtbot, cells(dialog, "Covered")[0], "Partly")
    settle(qtbot, dialog, "Asked in person")
    press(qtbot, dialog, "Save")
    case = desk.casework.reviews.case(review)
    (kept,) = case.needs
    assert (kept.need, kept.covered, kept.service_id) == (
        "To know its cash ahead",
        Coverage.PARTLY,
        None,
    )
    assert case.review.first_contact_on == date(2026, 11, 18)
    step = case.steps[0]
    assert (step.state, step.outcome, step.by, step.day) == (
        StepState.DONE,
        "Asked in person",
        "Luz",
        TODAY,
    )


def test_a_form_is_one_change(qtbot: QtBot, desk: Desk, review: int, open_step: OpenStep) -> None:
    dialog = open_step(Step.IDENTIFICATION)
    write(qtbot, dialog, "First contact by us", "18/11/2026")
    type_into(qtbot, cells(dialog, "Need")[0], "Cash")
    settle(qtbot, dialog, "Asked")
    press(qtbot, dialog, "Save")
    desk.undo()
    case = desk.casework.reviews.case(review)
    assert case.needs == ()
    assert case.review.first_contact_on is None
    assert case.steps[0].state is StepState.OPEN


def test_a_step_is_not_done_without_what_came_of_it(
    qtbot: QtBot, desk: Desk, review: int, open_step: OpenStep
) -> None:
    dialog = open_step(Step.APPROACH)
    choose(qtbot, field_of(dialog, "State"), "Done")
    press(qtbot, dialog, "Save")
    assert dialog.isVisible()
    assert "Write what came of it." in shown(dialog)
    assert desk.casework.reviews.case(review).steps[2].state is StepState.OPEN


def test_a_step_is_left_out_only_with_a_reason(
    qtbot: QtBot, desk: Desk, review: int, open_step: OpenStep
) -> None:
    dialog = open_step(Step.REDUCTION)
    choose(qtbot, field_of(dialog, "State"), "Left out, with a reason")
    press(qtbot, dialog, "Save")
    assert "Write why this step is left out." in shown(dialog)
    type_into(qtbot, field_of(dialog, "Reason"), "No cost to share")
    press(qtbot, dialog, "Save")
    step = desk.casework.reviews.case(review).steps[3]
    assert (step.state, step.override_reason) == (StepState.OVERRIDDEN, "No cost to share")


def test_an_open_step_plans_its_next_action(
    qtbot: QtBot, desk: Desk, review: int, open_step: OpenStep
) -> None:
    dialog = open_step(Step.APPROACH)
    write(qtbot, dialog, "Next action", "Visit")
    write(qtbot, dialog, "Due on", "24/11/2026")
    press(qtbot, dialog, "Save")
    step = desk.casework.reviews.case(review).steps[2]
    assert (step.next_action, step.next_on) == ("Visit", date(2026, 11, 24))


def test_satisfaction_keeps_what_each_agreed_service_is_good_for(
    qtbot: QtBot, desk: Desk, review: int, open_step: OpenStep
) -> None:
    dialog = open_step(Step.SATISFACTION)
    agreed = [each.service for each in desk.casework.reviews.case(review).uses]
    assert [each.property("text") for each in cells(dialog, "Service")] == agreed
    type_into(qtbot, cells(dialog, "What it is good for")[0], "Sleeps well")
    write(qtbot, dialog, "Before, 0 to 10", "6")
    press(qtbot, dialog, "Save")
    case = desk.casework.reviews.case(review)
    assert case.uses[0].use == "Sleeps well"
    assert (case.review.satisfaction_before, case.review.satisfaction_after) == (6, None)


def test_satisfaction_is_from_0_to_10(
    qtbot: QtBot, desk: Desk, review: int, open_step: OpenStep
) -> None:
    dialog = open_step(Step.SATISFACTION)
    write(qtbot, dialog, "Before, 0 to 10", "11")
    press(qtbot, dialog, "Save")
    assert dialog.isVisible()
    assert desk.casework.reviews.case(review).review.satisfaction_before is None


def test_nothing_is_suggested_without_a_need(open_step: OpenStep) -> None:
    dialog = open_step(Step.APPROACH)
    assert dialog.findChild(RecordRows) is None
    said = "Write in step 1 what the client needs: a suggestion answers a need."
    assert said in shown(dialog)


def test_a_suggestion_answers_a_need_and_keeps_the_reply(
    qtbot: QtBot, desk: Desk, review: int, open_step: OpenStep
) -> None:
    reviews = desk.casework.reviews
    reviews.save_needs(
        review, [ReviewNeed(review_id=review, need=each) for each in ("Cash", "Payroll")]
    )
    dialog = open_step(Step.APPROACH)
    choose(qtbot, cells(dialog, "Need it answers")[0], "Payroll")
    type_into(qtbot, cells(dialog, "What we suggest")[0], "Payroll check")
    type_into(qtbot, cells(dialog, "What the client says")[0], "Yes please")
    press(qtbot, dialog, "Save")
    case = reviews.case(review)
    (made,) = case.suggestions
    assert (made.service, made.reply) == ("Payroll check", "Yes please")
    assert made.need_id == next(each.id for each in case.needs if each.need == "Payroll")


def test_a_need_that_is_renamed_keeps_its_suggestions(
    qtbot: QtBot, desk: Desk, review: int, open_step: OpenStep
) -> None:
    reviews = desk.casework.reviews
    reviews.save_needs(review, [ReviewNeed(review_id=review, need="Cash")])
    dialog = open_step(Step.APPROACH)
    type_into(qtbot, cells(dialog, "What we suggest")[0], "Forecast")
    press(qtbot, dialog, "Save")
    dialog = open_step(Step.IDENTIFICATION)
    type_into(qtbot, cells(dialog, "Need")[0], "Cash a month ahead")
    press(qtbot, dialog, "Save")
    case = reviews.case(review)
    assert [each.need for each in case.needs] == ["Cash a month ahead"]
    assert [each.need_id for each in case.suggestions] == [case.needs[0].id]


def test_talks_of_the_case_are_read_from_the_log(store: Store, open_step: OpenStep) -> None:
    put(
        store,
        Interaction(
            client_id=ANA,
            day=TODAY,
            kind=InteractionKind.MEETING,
            channel=Channel.PHONE,
            note="Wants to see its cash",
            source_key="a",
        ),
        Interaction(client_id=ANA, day=date(2026, 1, 5), kind=InteractionKind.CALL, source_key="b"),
    )
    words = shown(open_step(Step.APPROACH))
    assert "22/11/2026 · Meeting · Telephone" in words
    assert "Wants to see its cash" in words
    assert not any("05/01/2026" in each for each in words), "before the case"


def test_a_talk_is_logged_from_the_form(qtbot: QtBot, desk: Desk, open_step: OpenStep) -> None:
    dialog = open_step(Step.COMMUNICATION)
    told: list[Changes] = []
    dialog.changed.connect(told.append)
    press(qtbot, dialog, "Log a talk…")
    entry = next(
        each for each in dialog.findChildren(QWidget) if each.windowTitle() == "Log for Ana"
    )
    write(qtbot, entry, "Note", "Agrees to a visit")
    press(qtbot, entry, "Save")
    assert [each.note for each in desk.casework.interactions.of(ANA)] == ["Agrees to a visit"]
    qtbot.waitUntil(lambda: "Agrees to a visit" in shown(dialog))
    assert len(told) == 1


def test_reduction_sums_what_each_share_saves(
    qtbot: QtBot, desk: Desk, review: int, open_step: OpenStep
) -> None:
    dialog = open_step(Step.REDUCTION)
    choose(qtbot, cells(dialog, "Kind")[0], "Courier")
    type_into(qtbot, cells(dialog, "What it is")[0], "Weekly pick-up")
    type_into(qtbot, cells(dialog, "A month")[0], "45.00")
    type_into(qtbot, cells(dialog, "Share, %")[0], "50")
    assert "22.50" in shown_soon(qtbot, dialog, "Saved a month")
    press(qtbot, dialog, "Save")
    (saving,) = desk.casework.reviews.case(review).savings
    assert (saving.kind, saving.name, saving.amount, saving.share, saving.agreed) == (
        SavingKind.COURIER,
        "Weekly pick-up",
        4_500,
        50,
        False,
    )


def test_a_cost_that_cannot_be_read_is_said_and_not_kept(
    qtbot: QtBot, desk: Desk, review: int, open_step: OpenStep
) -> None:
    dialog = open_step(Step.REDUCTION)
    type_into(qtbot, cells(dialog, "What it is")[0], "Parking")
    type_into(qtbot, cells(dialog, "A month")[0], "ten")
    press(qtbot, dialog, "Save")
    assert dialog.isVisible()
    assert desk.casework.reviews.case(review).savings == ()


def column(dialog: StepDialog, side: TermsSide) -> TermsColumn:
    columns = dialog.findChildren(TermsColumn)
    return next(each for each in columns if each.terms.side is side)


def test_terms_stand_side_by_side_and_are_held_against_today(
    qtbot: QtBot, desk: Desk, review: int, open_step: OpenStep
) -> None:
    dialog = open_step(Step.EVALUATION)
    assert column(dialog, TermsSide.ORIGINAL).terms.fee == 30_000
    counter = column(dialog, TermsSide.COUNTER)
    write(qtbot, counter, "Fee a month", "330.00")
    # 330 is 30 more than 300: a tenth.
    assert "+30.00 (+10.0%)" in shown(counter)


def test_what_the_client_proposes_can_be_agreed_to(
    qtbot: QtBot, desk: Desk, review: int, open_step: OpenStep
) -> None:
    dialog = open_step(Step.EVALUATION)
    counter = column(dialog, TermsSide.COUNTER)
    write(qtbot, counter, "Fee a month", "330.00")
    write(qtbot, counter, "From", "01/02/2027")
    type_into(qtbot, field_of(counter, "What it includes"), "Books")
    type_into(qtbot, field_of(counter, "Note"), "Keeps the visits")
    press(qtbot, counter, "Agree to this")
    write(qtbot, dialog, "Profit a year that the agreed terms should bring", "1240")
    press(qtbot, dialog, "Save")
    case = desk.casework.reviews.case(review)
    agreed = next(each for each in case.terms if each.side is TermsSide.AGREED)
    assert (agreed.fee, agreed.starts_on, agreed.scope, agreed.note) == (
        33_000,
        date(2027, 2, 1),
        "Books",
        "",
    )
    assert case.review.promised_profit == 124_000


def test_a_payment_plan_shares_out_what_is_owed(
    qtbot: QtBot, desk: Desk, store: Store, review: int, open_step: OpenStep
) -> None:
    put(
        store,
        Invoice(
            client_id=ANA,
            number="F1",
            issued_on=date(2026, 9, 1),
            net=100_000,
            total=100_000,
            source_key="f1",
        ),
    )
    dialog = open_step(Step.EVALUATION)
    press(qtbot, dialog, "Propose instalments")
    press(qtbot, dialog, "Save")
    plan = desk.casework.reviews.case(review).instalments
    # 1,000.00 in three: the first gets the cent.
    assert [each.amount for each in plan] == [33_334, 33_333, 33_333]
    assert [each.due_on for each in plan] == [
        date(2026, 12, 1),
        date(2027, 1, 1),
        date(2027, 2, 1),
    ]


def test_a_client_that_owes_nothing_needs_no_plan(open_step: OpenStep) -> None:
    assert "The client owes nothing today." in shown(open_step(Step.EVALUATION))


def test_communication_says_how_to_reach_the_client_and_what_it_can_choose(
    qtbot: QtBot, desk: Desk, review: int, open_step: OpenStep
) -> None:
    client = replace(desk.clients.get(ANA), channel=Channel.WHATSAPP, phone="020 5550 0100")
    desk.clients.save(client, desk.clients.engagement(ANA))
    dialog = open_step(Step.COMMUNICATION)
    words = shown(dialog)
    assert {"WhatsApp", "020 5550 0100", "Today", "Our proposal"} <= set(words)
    type_into(qtbot, field_of(dialog, "Alternatives offered"), "Fewer documents at today's fee")
    press(qtbot, dialog, "Save")
    step = desk.casework.reviews.case(review).steps[5]
    assert step.note == "Fewer documents at today's fee"


def test_a_letter_is_asked_for_from_the_form(qtbot: QtBot, open_step: OpenStep) -> None:
    dialog = open_step(Step.COMMUNICATION)
    with qtbot.waitSignal(dialog.letter_wanted) as asked:
        press(qtbot, dialog, "Write a letter…")
    assert asked.args == [None]


def test_the_last_step_is_locked_and_names_what_is_open(
    desk: Desk, review: int, open_step: OpenStep
) -> None:
    take_steps(desk, review, 4)
    words = shown(open_step(Step.DEFINITION))
    assert "Step 5, Evaluation, has no outcome yet." in words
    assert "Step 6, Communication, has no outcome yet." in words
    assert "Step 4, Reduction, has no outcome yet." not in words


def test_a_locked_step_cannot_be_saved(open_step: OpenStep) -> None:
    dialog = open_step(Step.DEFINITION)
    assert "Save" not in [each.property("text") for each in dialog.findChildren(QWidget)]
    assert not field_of(dialog, "State").isEnabled()


def test_who_goes_along_is_shown_before_letting_go(
    qtbot: QtBot, store: Store, open_step: OpenStep
) -> None:
    put(store, ClientLink(client_id=ANA, other_id=EVA, kind=LinkKind.SAME_OWNER))
    dialog = open_step(Step.DEFINITION)
    qtbot.waitUntil(lambda: "Eva (Same owner)" in shown(dialog))


def test_what_the_offboarding_file_still_asks_for_is_said_and_opened(
    qtbot: QtBot, desk: Desk, open_step: OpenStep
) -> None:
    dialog = open_step(Step.DEFINITION)
    assert "The day on which services end" in shown(dialog)
    press(qtbot, dialog, "Offboarding file…")
    (file,) = dialog.findChildren(OffboardingDialog)
    write(qtbot, file, "Services end on", "31/12/2026")
    press(qtbot, file, "Save")
    assert desk.casework.offboarding.of(ANA).head.effective_on == date(2026, 12, 31)
    assert "The day on which services end" not in shown(dialog)


def test_the_last_step_is_taken_by_a_partner(
    qtbot: QtBot, desk: Desk, store: Store, review: int, open_step: OpenStep
) -> None:
    accompany(store)
    take_steps(desk, review, 6)
    dialog = open_step(Step.DEFINITION)
    choose(qtbot, field_of(dialog, "State"), "Done")
    type_into(qtbot, field_of(dialog, "Partner who agrees"), "Pat")
    type_into(qtbot, field_of(dialog, "Outcome"), "We part at the end of the year")
    press(qtbot, dialog, "Save")
    step = desk.casework.reviews.case(review).steps[6]
    assert (step.state, step.by) == (StepState.DONE, "Pat")


def test_a_closed_case_is_only_shown(desk: Desk, review: int, open_step: OpenStep) -> None:
    desk.casework.reviews.close(review, ReviewOutcome.KEPT)
    dialog = open_step(Step.IDENTIFICATION)
    assert not field_of(dialog, "First contact by us").isEnabled()
    assert "Save" not in [each.property("text") for each in dialog.findChildren(QWidget)]


def test_what_is_refused_is_said_and_the_form_stays(
    qtbot: QtBot, desk: Desk, review: int, open_step: OpenStep
) -> None:
    dialog = open_step(Step.SATISFACTION)
    desk.casework.reviews.close(review, ReviewOutcome.KEPT)
    settle(qtbot, dialog, "Content")
    press(qtbot, dialog, "Save")
    assert dialog.isVisible()
    assert desk.casework.reviews.case(review).steps[1] == ReviewStep(review_id=review, step=2)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("step", Step)
def test_every_control_has_a_name(
    qtbot: QtBot,
    qapp: QCoreApplication,
    desk: Desk,
    ask: FakeAsk,
    review: int,
    step: Step,
    language: str,
) -> None:
    speak(qapp, language)
    reviews = desk.casework.reviews
    need = ReviewNeed(review_id=review, need="Cash", service_id=BOOKS)
    reviews.save_needs(review, [need])
    dialog = StepDialog(Session(desk, language), ask, reviews.case(review), step, reviews.gate(ANA))
    qtbot.addWidget(dialog)
    dialog.show()
    assert nameless(dialog) == []
    dialog.done(0)


def shown_soon(qtbot: QtBot, dialog: QWidget, words: str) -> list[str]:
    """All words, once these are among them: a layout shows new lines later."""
    qtbot.waitUntil(lambda: words in shown(dialog))
    return shown(dialog)
