"""The grade as a user meets it: a badge that says why, set by hand, weighed by the firm.

Óptica Norte: 1,000 for 10 hours at 20 is a margin of 80 %, all of 30. Payment: 365 days earn
nothing; open for 25 days on the 31st, nothing is overdue for 30: half of 20. 40 of 50 is 80: A.
Bar Sur loses: none of 30 and half of 20, 10 of 50 is 20: D.
"""

from collections.abc import Callable
from datetime import date
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from test_accessible import nameless

from clientdesk.app.desk import Desk
from clientdesk.domain.assessments import GradeLetter
from clientdesk.domain.formats import Formats
from clientdesk.domain.grading import GradeCriterion, GradeMeasure, GradeStep
from clientdesk.ui.client_rows import client_columns, client_rows
from clientdesk.ui.clients import ClientsPage
from clientdesk.ui.grade_dialog import GradeDialog
from clientdesk.ui.grade_words import GRADES, grade_words, measure_words, step_words
from clientdesk.ui.main_window import MainWindow
from clientdesk.ui.session import Session

ENGLISH = Formats("en", "GB", "GBP")
OPTICA, BAR = 1, 2


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> GradeDialog:
    dialog = GradeDialog(session, session.desk.clients.get(BAR))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def said(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def press(qtbot: QtBot, dialog: QDialog, words: str) -> None:
    buttons = dialog.findChildren(QPushButton)
    found = next(each for each in buttons if each.text() == words and each.isVisible())
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def field(dialog: QDialog, name: str) -> QLineEdit:
    return next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name)


def open_dialog() -> QDialog:
    found = QApplication.activeModalWidget()
    assert isinstance(found, QDialog)
    return found


def test_why_this_grade(dialog: GradeDialog) -> None:
    words = said(dialog)
    assert "D · Act" in words
    assert "20 points of 100, counted on the 50% of the weights that is known." in words
    assert "0,0 of 30" in words
    assert "10,0 of 20" in words
    assert "– of 15" in words
    # C needs 40 % of 50 = 20, so 10 more: a third of the margin's 30, 40 ÷ 3 = 13.3 per cent.
    assert "to 14% would make it C · Improve." in words
    # 10 known of 100 is a D; with the 50 unknown, 60, a B.
    assert "anything from D · Act to B · Good" in words
    assert "D means: act. It is no reason to part with a client." in words


def test_by_hand_with_a_reason_and_back(qtbot: QtBot, dialog: GradeDialog, desk: Desk) -> None:
    press(qtbot, dialog, "Set by hand…")
    by_hand = open_dialog()
    press(qtbot, by_hand, "Save")
    assert "Write why. It is kept with the grade." in said(by_hand)
    qtbot.keyClicks(by_hand.findChild(QPlainTextEdit), "New owner in January.")
    with qtbot.waitSignal(dialog.changed):
        press(qtbot, by_hand, "Save")
    kept = desk.grades.of(BAR).by_hand
    assert kept is not None
    assert kept.reason == "New owner in January."
    assert "Set by hand on 22/11/2026: New owner in January." in said(dialog)
    assert "Computed, it would be D · Act." in said(dialog)
    with qtbot.waitSignal(dialog.changed):
        press(qtbot, dialog, "Back to the computed one")
    assert desk.grades.of(BAR).by_hand is None
    assert "Set by hand on" not in said(dialog)


def test_the_firm_weighs_as_it_likes(qtbot: QtBot, dialog: GradeDialog, desk: Desk) -> None:
    press(qtbot, dialog, "Weights and cut-offs…")
    weights = open_dialog()
    margin, payment = (field(weights, name) for name in ("Profit margin", "Payment"))
    margin.selectAll()
    qtbot.keyClicks(margin, "10")
    assert "The weights add up to 80 of 100." in said(weights)
    press(qtbot, weights, "Save")
    assert "must add up to 100" in said(weights)
    payment.selectAll()
    qtbot.keyClicks(payment, "40")
    with qtbot.waitSignal(dialog.changed):
        press(qtbot, weights, "Save")
    # Half of 40 known of 50: 40, a C.
    assert desk.grades.scale().weights[GradeCriterion.PAYMENT] == 40
    assert desk.grades.of(BAR).letter is GradeLetter.C
    assert "40 points of 100" in said(dialog)


def test_todays_grades_are_kept(qtbot: QtBot, dialog: GradeDialog, desk: Desk) -> None:
    assert "No grade was kept yet." in said(dialog)
    with qtbot.waitSignal(dialog.changed):
        press(qtbot, dialog, "Keep today's grades of all clients")
    assert [kept.points for kept in desk.grades.history(OPTICA)] == [80]
    assert "No grade was kept yet." not in said(dialog)


def test_every_widget_has_a_name(qtbot: QtBot, dialog: GradeDialog) -> None:
    assert nameless(dialog) == []
    for words in ("Set by hand…", "Weights and cut-offs…"):
        press(qtbot, dialog, words)
        opened = open_dialog()
        assert nameless(opened) == []
        opened.reject()


def test_the_badge_says_why_by_keyboard(
    qtbot: QtBot, make_window: Callable[[Desk | None], MainWindow], desk: Desk
) -> None:
    window = make_window(desk)
    assert window.workspace is not None
    window.workspace.show_tab(1)
    page = window.findChild(ClientsPage)
    page.show_client(OPTICA)
    badge = next(
        each
        for each in page.findChildren(QPushButton)
        if each.accessibleName() == "Grade A · Excellent. Press to see why."
    )
    badge.setFocus()
    qtbot.keyClick(badge, Qt.Key.Key_Space)
    assert "A · Excellent" in said(open_dialog())
    open_dialog().reject()


def test_the_grade_is_a_column_nobody_sees_at_first(session: Session) -> None:
    column = client_columns(session)[-1]
    assert (column.title, column.hidden) == ("Grade", True)
    by_name = {row.client.name: column.text(row) for row in client_rows(session)}
    assert by_name == {
        "Óptica Norte": "A · Excellent",
        "Bar Sur": "D · Act",
        "Taller Viejo": "—",
    }


def test_a_grade_that_rests_on_little_has_a_sign(session: Session, today: date) -> None:
    # Satisfaction alone is 10 of 100.
    session.forget(session.desk.facts.save(3, {"satisfaction": "8"}, today))
    column = client_columns(session)[-1]
    by_name = {row.client.name: column.text(row) for row in client_rows(session)}
    assert by_name["Taller Viejo"] == "≈ A · Excellent"


def test_every_code_of_grades_has_words() -> None:
    for kind in (GradeLetter, GradeCriterion, GradeMeasure):
        assert set(GRADES[kind]) == set(kind)
        assert all(grade_words(code) for code in kind)


def test_measures_are_said_in_their_own_kind() -> None:
    values = {
        GradeMeasure.MARGIN: (Fraction(-18, 100), "Margin: −18%"),
        GradeMeasure.FEE_GROWTH: (Fraction(5, 100), "Fees against the year before: +5%"),
        GradeMeasure.DAYS_TO_PAY: (Fraction(43), "Days to pay: 43"),
        GradeMeasure.UNDERSTANDS: (Fraction(0), "Understands our way of working: no"),
        GradeMeasure.SATISFACTION: (Fraction(8), "Satisfaction: 8 of 10"),
        GradeMeasure.DOCUMENTS: (Fraction(2), "Complete documents (review): 2 of 5"),
    }
    for measure, (value, words) in values.items():
        assert measure_words(measure, value, ENGLISH) == words


def test_a_change_too_small_for_whole_numbers_is_said_with_one_decimal() -> None:
    step = GradeStep(GradeMeasure.MARGIN, Fraction(299, 1000), Fraction(30, 100), GradeLetter.A)
    assert step_words(step, ENGLISH) == "Margin: from 29.9% to 30%"
