"""A rise in steps from the doors to the terms of a case, and what is weighed before letting go."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from case_samples import accompany, take_steps
from fakes import press, shown, write
from package_firm import ANA, put
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot
from test_accessible import nameless

from clientdesk.app.desk import Desk
from clientdesk.domain.doors import Stage, ThreeDoors
from clientdesk.domain.letter_kinds import LetterKind
from clientdesk.domain.records import TimeEntry
from clientdesk.domain.review_records import ReviewSaving, SavingKind, Step, TermsSide
from clientdesk.storage.store import Store
from clientdesk.ui.doors_card import DoorsCard
from clientdesk.ui.fee_steps_button import FeeStepsButton
from clientdesk.ui.session import Session
from clientdesk.ui.step_dialog import StepDialog
from clientdesk.ui.step_terms import TermsColumn

OpenStep = Callable[[Step], StepDialog]
TWO = "2 steps: 1,107 · 1,369"
DOORS = ThreeDoors(
    current=84_500,
    fee=136_900,
    rise=52_400,
    scope_share=None,
    hours_to_cut=None,
    volumes=(),
    letting_go=-100,
    overhead_left=0,
    stages=(Stage(1, 110_700), Stage(2, 136_900)),
)


@pytest.fixture
def desk(case_desk: Desk) -> Desk:
    return case_desk


def column(dialog: StepDialog, side: TermsSide) -> TermsColumn:
    return next(each for each in dialog.findChildren(TermsColumn) if each.terms.side is side)


def choices(column: TermsColumn) -> list[QAction]:
    """What the menu of the button offers when it is opened."""
    menu = column.findChild(FeeStepsButton).menu()  # type: ignore[union-attr]  # it has one
    menu.aboutToShow.emit()
    return menu.actions()


@pytest.fixture
def card(qtbot: QtBot, desk: Desk) -> DoorsCard:
    card = DoorsCard(Session(desk, "en"))
    qtbot.addWidget(card)
    card.resize(366, 200)
    card.show()
    return card


def test_the_rise_in_steps_is_one_click_from_the_fee(qtbot: QtBot, card: DoorsCard) -> None:
    card.show_doors(DOORS)
    # From 845 to 1,369 are 524: steps of 262, or of 174.67 up to whole pounds.
    ways = f"{TWO}\n3 steps: 1,020 · 1,195 · 1,369"
    assert ways not in shown(card)
    press(qtbot, card, "In steps")
    assert ways in shown(card)
    press(qtbot, card, "In steps")
    assert ways not in shown(card)


def test_without_a_rise_there_are_no_steps(card: DoorsCard) -> None:
    card.show_doors(replace(DOORS, rise=0, fee=84_500, stages=()))
    button = next(each for each in card.children() if each.property("text") == "In steps")
    assert not button.isVisible()  # type: ignore[attr-defined]  # a button


def test_the_steps_stay_open_for_the_next_client(qtbot: QtBot, card: DoorsCard) -> None:
    card.show_doors(DOORS)
    press(qtbot, card, "In steps")
    card.show_doors(None)
    card.show_doors(DOORS)
    assert any(words.startswith(TWO) for words in shown(card))


def test_our_proposal_takes_the_steps_and_the_letter_follows(
    qtbot: QtBot, desk: Desk, review: int, open_step: OpenStep
) -> None:
    dialog = open_step(Step.EVALUATION)
    ours = column(dialog, TermsSide.PROPOSED)
    write(qtbot, ours, "Fee a month", "400.00")
    two, three, at_once = choices(ours)
    assert [each.text() for each in (two, three, at_once)] == [
        "2 steps: 350 · 400",
        "3 steps: 334 · 367 · 400",
        "At once",
    ]
    two.trigger()
    # 60 days of notice for a third more: from 22 November to 21 January, so 1 February.
    assert ours.terms.note == "01/02/2027: 350.00\n01/05/2027: 400.00"
    assert ours.terms.starts_on == date(2027, 2, 1)
    press(qtbot, ours, "Agree to this")
    assert column(dialog, TermsSide.AGREED).terms.note == ours.terms.note
    press(qtbot, dialog, "Save")
    stages = desk.letters.book.defaults(ANA, LetterKind.RENEGOTIATION).stages
    assert [(each.starts_on, each.fee) for each in stages] == [
        (date(2027, 2, 1), 35_000),
        (date(2027, 5, 1), 40_000),
    ]


def test_steps_follow_the_day_of_the_proposal_and_go_with_at_once(
    qtbot: QtBot, open_step: OpenStep
) -> None:
    ours = column(open_step(Step.EVALUATION), TermsSide.PROPOSED)
    write(qtbot, ours, "Fee a month", "400.00")
    write(qtbot, ours, "From", "01/06/2027")
    choices(ours)[1].trigger()
    assert ours.terms.note.splitlines()[2] == "01/12/2027: 400.00"
    choices(ours)[2].trigger()
    assert (ours.terms.note, ours.terms.starts_on) == ("", date(2027, 6, 1))


def test_steps_that_lead_to_another_fee_are_said(qtbot: QtBot, open_step: OpenStep) -> None:
    ours = column(open_step(Step.EVALUATION), TermsSide.PROPOSED)
    write(qtbot, ours, "Fee a month", "400.00")
    choices(ours)[0].trigger()
    doubt = "The steps in the note lead to another fee."
    assert doubt not in shown(ours)
    write(qtbot, ours, "Fee a month", "450.00")
    assert doubt in shown(ours)


def test_only_our_proposal_of_more_can_go_in_steps(qtbot: QtBot, open_step: OpenStep) -> None:
    dialog = open_step(Step.EVALUATION)
    buttons = {side: column(dialog, side).findChild(FeeStepsButton) for side in TermsSide}
    visible = [side for side, each in buttons.items() if each and each.isVisible()]
    assert visible == [TermsSide.PROPOSED]
    ours = column(dialog, TermsSide.PROPOSED)
    write(qtbot, ours, "Fee a month", "300.00")
    button = buttons[TermsSide.PROPOSED]
    assert button is not None
    assert not button.isEnabled()
    write(qtbot, ours, "Fee a month", "301.00")
    assert button.isEnabled()


def test_the_last_step_says_what_speaks_for_it_and_against(
    qtbot: QtBot, store: Store, desk: Desk, review: int, open_step: OpenStep
) -> None:
    accompany(store)
    put(store, TimeEntry(client_id=ANA, staff_id=1, day=date(2026, 10, 5), seconds=3600))
    savings = [
        ReviewSaving(review_id=review, kind=SavingKind.COURIER, amount=900, agreed=agreed)
        for agreed in (True, False, False)
    ]
    desk.casework.reviews.save_savings(review, savings)
    take_steps(desk, review, until=4)
    dialog = open_step(Step.DEFINITION)
    tried = "Remedies tried: 3, agreed: 1, refused or not kept: 2."
    qtbot.waitUntil(lambda: tried in shown(dialog))
    words = shown(dialog)
    assert "Profit since the agreed terms: not yet known, no quarter is over." in words
    assert "The usual rule for letting go is met. A partner still has to agree." in words
    limit = (
        "Let go this year: 0 of at most 0 (10% of 3 clients, rounded down). "
        "This is a limit, not a goal."
    )
    assert limit in words
    assert nameless(dialog) == []


def test_an_untried_case_is_told_so(qtbot: QtBot, open_step: OpenStep) -> None:
    dialog = open_step(Step.DEFINITION)
    qtbot.waitUntil(lambda: "No remedy has been put to the client yet." in shown(dialog))
    words = shown(dialog)
    assert "Profit after a remedy: nothing has been agreed yet." in words
    assert any(each.startswith("The usual rule for letting go is not met") for each in words)


def test_the_menu_of_steps_opens_by_keyboard(qtbot: QtBot, open_step: OpenStep) -> None:
    ours = column(open_step(Step.EVALUATION), TermsSide.PROPOSED)
    button = ours.findChild(FeeStepsButton)
    assert button is not None
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
