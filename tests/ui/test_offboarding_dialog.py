"""The offboarding file on screen: written with keys, what is open beside it, one change (B14)."""

from dataclasses import replace
from datetime import date

import pytest
from fakes import FakeAsk, press, shown, write
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from clientdesk.app.offboarding_file import OffboardingFile
from clientdesk.domain.changes import ChangeLabel
from clientdesk.domain.offboarding_file import OpenItem, OpenItemCode
from clientdesk.domain.review_records import (
    DataChoice,
    HandoverItem,
    HandoverKind,
    Offboarding,
    Responsible,
    Review,
    ReviewOutcome,
)
from clientdesk.storage.rows import insert
from clientdesk.storage.store import Store
from clientdesk.ui.offboarding_dialog import OffboardingDialog
from clientdesk.ui.offboarding_words import open_item_words
from clientdesk.ui.session import Session

CLIENT = 1
REMOVE = "Remove this work"
DAY = date(2026, 12, 31)
COMPLETE = OffboardingFile(
    Offboarding(
        client_id=CLIENT,
        effective_on=DAY,
        no_work_done=True,
        no_work_open=True,
        no_access=True,
        final_invoice=0,
        data_choice=DataChoice.RETURN,
        retention_until=date(2032, 12, 31),
    )
)


def item(kind: HandoverKind, name: str, **values: object) -> HandoverItem:
    return replace(HandoverItem(client_id=CLIENT, kind=kind, name=name), **values)


def open_dialog(qtbot: QtBot, session: Session, ask: FakeAsk) -> OffboardingDialog:
    dialog = OffboardingDialog(session, session.desk.clients.get(CLIENT), ask)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def cells(dialog: OffboardingDialog, name: str) -> list[QLineEdit]:
    return [each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name]


def tick(dialog: OffboardingDialog, words: str) -> QCheckBox:
    return next(each for each in dialog.findChildren(QCheckBox) if each.text() == words)


def test_a_file_is_written_with_keys_and_stored_as_one_change(
    qtbot: QtBot, session: Session, ask: FakeAsk
) -> None:
    dialog = open_dialog(qtbot, session, ask)
    write(qtbot, dialog, "Services end on", "31/12/2026")
    write(qtbot, dialog, "Final invoice, with tax", "610")
    qtbot.keyClicks(cells(dialog, "Work")[0], "Monthly bookkeeping")
    qtbot.keyClicks(cells(dialog, "Period")[0], "November 2026")
    qtbot.keyClicks(cells(dialog, "Delivered on")[0], "15/12/2026")
    with qtbot.waitSignal(dialog.changed) as changed:
        press(qtbot, dialog, "Save")
    assert changed.args[0].tables == {"offboarding", "handover_item"}
    file = session.desk.casework.offboarding.of(CLIENT)
    assert (file.head.effective_on, file.head.final_invoice) == (DAY, 61_000)
    (work,) = file.items
    assert (work.kind, work.name, work.period, work.done_on) == (
        HandoverKind.WORK,
        "Monthly bookkeeping",
        "November 2026",
        date(2026, 12, 15),
    )
    assert not dialog.isVisible()


def test_a_file_that_was_not_begun_is_filled_in_and_stored_only_when_it_is_saved(
    qtbot: QtBot, session: Session, ask: FakeAsk
) -> None:
    dialog = open_dialog(qtbot, session, ask)
    said = "Filled in from the agreement, as a start. Nothing is stored until you save."
    assert said in shown(dialog)
    assert dialog.editor.file().head.effective_on == DAY
    press(qtbot, dialog, "Cancel")
    assert ask.questions == []
    assert not session.desk.casework.offboarding.of(CLIENT).is_begun
    dialog = open_dialog(qtbot, session, ask)
    press(qtbot, dialog, "Save")
    assert session.desk.casework.offboarding.of(CLIENT).head.effective_on == DAY
    assert said not in shown(open_dialog(qtbot, session, ask))


def test_papers_are_kept_as_the_law_says_until_another_day_is_written(
    qtbot: QtBot, session: Session, ask: FakeAsk
) -> None:
    """A firm in Spain keeps them for six years."""
    dialog = open_dialog(qtbot, session, ask)
    kept = "Papers kept until (6 years)"
    write(qtbot, dialog, "Services end on", "31/12/2026")
    assert dialog.editor.file().head.retention_until == date(2032, 12, 31)
    write(qtbot, dialog, "Services end on", "31/01/2027")
    assert dialog.editor.file().head.retention_until == date(2033, 1, 31)
    write(qtbot, dialog, kept, "01/01/2040")
    write(qtbot, dialog, "Services end on", "28/02/2027")
    assert dialog.editor.file().head.retention_until == date(2040, 1, 1)


def test_what_is_still_open_follows_what_is_written(
    qtbot: QtBot, session: Session, ask: FakeAsk
) -> None:
    file = replace(COMPLETE, items=(item(HandoverKind.RECORD, "Books"),))
    session.desk.casework.offboarding.save(file)
    dialog = open_dialog(qtbot, session, ask)
    assert dialog.open_sentences == ["Not given back: Books"]
    qtbot.keyClicks(cells(dialog, "Given back on")[0], "15/12/2026")
    assert dialog.open_sentences == ["Nothing is open: the case can be closed."]


def test_that_there_is_none_is_said_only_where_no_line_is_written(
    qtbot: QtBot, session: Session, ask: FakeAsk
) -> None:
    session.desk.casework.offboarding.save(COMPLETE)
    dialog = open_dialog(qtbot, session, ask)
    none_open = tick(dialog, "There is no work in hand")
    none_done = tick(dialog, "There is no finished work to list")
    assert none_open.isChecked()
    assert none_done.isChecked()
    qtbot.keyClicks(cells(dialog, "Work")[0], "Books")
    assert not none_open.isVisible()
    assert not none_open.isChecked()
    assert none_done.isVisible()
    assert dialog.open_sentences == ["Not delivered: Books"]
    remove = [b for b in dialog.findChildren(QToolButton) if b.accessibleName() == REMOVE]
    qtbot.mouseClick(remove[0], Qt.MouseButton.LeftButton)
    assert none_open.isVisible()
    assert dialog.open_sentences == ["The work in hand, or that there is none"]


def test_what_cannot_be_read_is_said_and_nothing_is_stored(
    qtbot: QtBot, session: Session, ask: FakeAsk
) -> None:
    dialog = open_dialog(qtbot, session, ask)
    write(qtbot, dialog, "Services end on", "soon")
    qtbot.keyClicks(cells(dialog, "How they go back")[0], "by hand")
    press(qtbot, dialog, "Save")
    assert dialog.isVisible()
    assert "This is not a date. Write it like 22/11/2026." in shown(dialog)
    assert "Write what it is." in shown(dialog)
    assert not session.desk.casework.offboarding.of(CLIENT).is_begun


def test_all_that_was_stored_comes_back_and_asks_nothing_when_it_is_closed(
    qtbot: QtBot, session: Session, ask: FakeAsk
) -> None:
    lines = (
        item(HandoverKind.WORK, "Books", responsible=Responsible.FIRM, due_on=DAY, by="Luz"),
        item(HandoverKind.DEADLINE, "VAT", responsible=Responsible.SUCCESSOR, due_on=DAY),
        item(HandoverKind.RECORD, "Vouchers", how="by hand", done_on=DAY),
        item(HandoverKind.ACCESS, "Bank", by="Luz", due_on=DAY),
    )
    head = replace(COMPLETE.head, no_access=False, no_work_open=False, refund=1_250)
    session.desk.casework.offboarding.save(OffboardingFile(head, lines))
    stored = session.desk.casework.offboarding.of(CLIENT)
    dialog = open_dialog(qtbot, session, ask)
    assert dialog.editor.file() == stored
    press(qtbot, dialog, "Cancel")
    assert ask.questions == []


def test_what_was_written_is_not_lost_without_a_question(
    qtbot: QtBot, session: Session, ask: FakeAsk
) -> None:
    ask.confirms = False
    dialog = open_dialog(qtbot, session, ask)
    write(qtbot, dialog, "Refund, with tax", "12")
    press(qtbot, dialog, "Cancel")
    assert ask.questions == ["Close without saving what you wrote?"]
    assert dialog.isVisible()
    ask.confirms = True
    press(qtbot, dialog, "Cancel")
    assert not dialog.isVisible()


def test_the_file_of_a_client_that_was_let_go_says_what_to_do_first(
    qtbot: QtBot, session: Session, ask: FakeAsk, store: Store, today: date
) -> None:
    with store.change(ChangeLabel.IMPORT) as change:
        insert(
            change,
            Review(
                client_id=CLIENT,
                opened_on=today,
                closed_on=today,
                outcome=ReviewOutcome.LET_GO,
                signed_off_by="Luz",
            ),
        )
    dialog = open_dialog(qtbot, session, ask)
    write(qtbot, dialog, "Refund, with tax", "12")
    press(qtbot, dialog, "Save")
    assert "This review is closed. Reopen it to change something." in shown(dialog)


@pytest.mark.parametrize("code", OpenItemCode)
def test_whatever_is_open_is_said_in_words(code: OpenItemCode) -> None:
    sentence = open_item_words(OpenItem(code, item(HandoverKind.WORK, "Books")))
    assert sentence
    named = code in {"work", "deadline", "record", "access"}
    assert ("Books" in sentence) is named


def test_the_same_work_of_two_months_is_told_apart() -> None:
    books = item(HandoverKind.WORK, "Books", period="November 2026")
    assert (
        open_item_words(OpenItem(OpenItemCode.WORK, books)) == "Not delivered: Books, November 2026"
    )
