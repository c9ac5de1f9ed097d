from dataclasses import fields
from datetime import date, datetime

import pytest
from fakes import field_of, press, write
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from clientdesk.domain.formats import Formats
from clientdesk.domain.letter_inputs import (
    ChangeOrder,
    FeeStage,
    LetterOption,
    LetterTerms,
    OptionLine,
    VolumeFact,
)
from clientdesk.ui.letter_options_editor import OptionsEditor
from clientdesk.ui.letter_term_editors import (
    ChangeOrderEditor,
    FactsEditor,
    SlotsEditor,
    StagesEditor,
)
from clientdesk.ui.letter_term_fields import TERM_NAMES

POUNDS = Formats("en", "GB", "GBP")
TODAY = date(2026, 11, 22)
BOOKS = OptionLine(service="Bookkeeping", volume=60, unit="documents")
PAY = OptionLine(service="Payroll")
SMALL = LetterOption(name="Essential", price=61000, lines=(BOOKS,))
LARGE = LetterOption(name="Full", price=74200, lines=(BOOKS, PAY), recommended=True)


def options(qtbot: QtBot) -> OptionsEditor:
    editor = OptionsEditor(POUNDS)
    qtbot.addWidget(editor)
    editor.set_value((SMALL, LARGE))
    editor.show()
    return editor


def named(editor: OptionsEditor, name: str) -> QLineEdit:
    found = [each for each in editor.findChildren(QLineEdit) if each.accessibleName() == name]
    return found[0]


def test_options_come_out_as_they_went_in(qtbot: QtBot) -> None:
    assert options(qtbot).value() == (SMALL, LARGE)


def test_another_price_and_another_recommendation_are_taken_over(qtbot: QtBot) -> None:
    editor = options(qtbot)
    price = named(editor, "Price of the option Full")
    price.selectAll()
    qtbot.keyClicks(price, "800")
    with qtbot.waitSignal(editor.edited):
        radio = editor.findChildren(QRadioButton)[0]
        qtbot.mouseClick(radio, Qt.MouseButton.LeftButton, pos=QPoint(8, radio.height() // 2))
    small, large = editor.value()  # type: ignore[misc]
    assert (small.recommended, large.recommended, large.price) == (True, False, 80000)


def test_an_option_that_breaks_the_order_asks_for_a_reason(qtbot: QtBot) -> None:
    editor = options(qtbot)
    reason = named(editor, "Reason for an exception of the option Full")
    assert not reason.isVisible()
    price = named(editor, "Price of the option Full")
    price.selectAll()
    qtbot.keyClicks(price, "600")
    assert reason.isVisible()
    qtbot.keyClicks(reason, "Agreed in May")
    assert editor.value()[1].exception == "Agreed in May"  # type: ignore[index]


def test_an_option_left_out_can_be_put_back(qtbot: QtBot) -> None:
    editor = options(qtbot)
    remove = next(
        each
        for each in editor.findChildren(QRadioButton)[0].parentWidget().children()
        if getattr(each, "toolTip", str)() == "Leave out the option Essential"
    )
    remove.click()  # type: ignore[attr-defined]
    assert editor.value() == (LARGE,)
    press(qtbot, editor, "Put the options back")
    assert editor.value() == (SMALL, LARGE)


def test_an_option_without_a_name_is_no_option(qtbot: QtBot) -> None:
    editor = options(qtbot)
    named(editor, "Name of the option Full").clear()
    assert editor.problem() == "Give each option a name."


def test_a_fact_left_out_can_be_told_again(qtbot: QtBot) -> None:
    fact = VolumeFact("documents", 120, 60, 12)
    editor = FactsEditor(POUNDS)
    qtbot.addWidget(editor)
    editor.set_value((fact,))
    editor.show()
    press(qtbot, editor, "120 documents, 60 agreed")
    assert editor.value() == ()
    editor.set_value(())
    press(qtbot, editor, "120 documents, 60 agreed")
    assert editor.value() == (fact,)


def test_times_to_talk_are_days_with_an_hour(qtbot: QtBot) -> None:
    slots = (datetime(2026, 12, 1, 10), datetime(2026, 12, 3, 16, 30))
    editor = SlotsEditor(POUNDS, TODAY)
    qtbot.addWidget(editor)
    editor.set_value(slots)
    assert editor.value() == slots
    first = next(e for e in editor.findChildren(QLineEdit) if "First" in e.accessibleName())
    first.clear()
    assert editor.value() == slots[1:]
    first.setText("soon")
    assert editor.problem().startswith("This is not a date.")


def test_steps_of_a_rise_are_whole_or_said_to_be_wrong(qtbot: QtBot) -> None:
    stages = (FeeStage(date(2027, 2, 1), 67600), FeeStage(date(2027, 8, 1), 74200))
    editor = StagesEditor(POUNDS, TODAY)
    qtbot.addWidget(editor)
    editor.set_value(())
    assert (editor.value(), editor.problem()) == ((), "")
    editor.set_value(stages)
    assert editor.value() == stages
    editor.findChildren(QLineEdit)[-1].clear()
    assert editor.problem() == "Complete the steps, or remove them."


def test_a_change_order_has_words_and_a_price_or_is_none(qtbot: QtBot) -> None:
    order = ChangeOrder(description="Catch up on 2025", price=90000, due_on=date(2027, 2, 1))
    editor = ChangeOrderEditor(POUNDS, TODAY)
    qtbot.addWidget(editor)
    editor.set_value(None)
    editor.show()
    assert (editor.value(), editor.problem()) == (None, "")
    write(qtbot, editor, "Its price", "900")
    assert editor.problem() == "Write what is done and for how much, or neither."
    write(qtbot, editor, "Work beside the agreement", "Catch up on 2025")
    write(qtbot, editor, "To be paid by", "1/2/2027")
    assert (editor.value(), editor.problem()) == (order, "")
    assert field_of(editor, "Its price").isVisible()


@pytest.mark.parametrize("kind", list(TERM_NAMES))
def test_what_the_form_asks_is_what_the_terms_hold(kind: str) -> None:
    known = {field.name for field in fields(LetterTerms)}
    assert set(TERM_NAMES[kind]) <= known  # type: ignore[index]


def test_the_option_and_the_step_at_the_fee_go_along_with_it(qtbot: QtBot) -> None:
    """742.00 becomes 800.00; 610.00, today's fee, stays."""
    editor, steps = options(qtbot), StagesEditor(POUNDS, TODAY)
    qtbot.addWidget(steps)
    editor.follow(74200, 80000)
    assert [option.price for option in editor.value()] == [61000, 80000]  # type: ignore[attr-defined]
    first, last = date(2027, 2, 1), date(2027, 8, 1)
    steps.set_value((FeeStage(first, 67600), FeeStage(last, 74200)))
    steps.follow(74200, 80000)
    assert steps.value() == (FeeStage(first, 67600), FeeStage(last, 80000))


def test_the_steps_go_along_with_the_day_of_the_change(qtbot: QtBot) -> None:
    """From February to April: the second step, six months on, from August to October."""
    steps = StagesEditor(POUNDS, TODAY)
    qtbot.addWidget(steps)
    first, last = FeeStage(date(2027, 2, 1), 67600), FeeStage(date(2027, 8, 1), 74200)
    steps.set_value((first, last))
    steps.begin(date(2027, 1, 1), date(2027, 4, 1))
    assert steps.value() == (first, last), "they began on a day of their own"
    steps.begin(date(2027, 2, 1), date(2027, 4, 1))
    assert steps.value() == (
        FeeStage(date(2027, 4, 1), 67600),
        FeeStage(date(2027, 10, 1), 74200),
    )
