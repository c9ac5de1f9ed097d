from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextLayout
from pytestqt.qtbot import QtBot

from clientdesk.domain.letter_findings import Finding, Severity
from clientdesk.ui.letter_text_edit import LetterTextEdit

TEXT = "Thank you for 5 years.\n\n**What ends.** Payroll, on 31 December.\n\n[Work]\n\nGoodbye."
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def opened(qtbot: QtBot) -> LetterTextEdit:
    edit = LetterTextEdit()
    qtbot.addWidget(edit)
    edit.show_text(TEXT, ["[Work]"], ["31 December"])
    edit.show()
    return edit


def go(edit: LetterTextEdit, words: str) -> None:
    """Puts the cursor behind these words."""
    assert edit.select(words)
    cursor = edit.textCursor()
    cursor.setPosition(cursor.selectionEnd())
    edit.setTextCursor(cursor)


def test_the_text_comes_out_as_it_went_in_and_nothing_can_be_undone(qtbot: QtBot) -> None:
    edit = opened(qtbot)
    assert edit.text() == TEXT
    assert not edit.document().isUndoAvailable()


def test_enter_begins_a_paragraph_and_undo_takes_it_back(qtbot: QtBot) -> None:
    edit = opened(qtbot)
    go(edit, "5 years.")
    with qtbot.waitSignal(edit.edited):
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        qtbot.keyClicks(edit, "Really.")
    assert edit.text() == TEXT.replace("5 years.", "5 years.\n\nReally.")
    while edit.document().isUndoAvailable():
        qtbot.keyClick(edit, Qt.Key.Key_Z, CTRL)
    assert edit.text() == TEXT


def test_a_table_cannot_be_written_into_deleted_or_cut(qtbot: QtBot) -> None:
    edit = opened(qtbot)
    go(edit, "[Wo")
    with qtbot.waitSignal(edit.protected):
        qtbot.keyClicks(edit, "x")
    for key, modifier in (
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_X, CTRL),
    ):
        edit.select("[Work]")
        with qtbot.waitSignal(edit.protected):
            qtbot.keyClick(edit, key, modifier)
    assert edit.text() == TEXT


def test_a_paragraph_cannot_be_drawn_into_a_table(qtbot: QtBot) -> None:
    edit = opened(qtbot)
    go(edit, "[Work]")
    with qtbot.waitSignal(edit.protected):
        qtbot.keyClick(edit, Qt.Key.Key_Delete)
    assert edit.text() == TEXT


def test_writing_over_everything_is_taken_back_whole(qtbot: QtBot) -> None:
    edit = opened(qtbot)
    edit.selectAll()
    with qtbot.waitSignal(edit.protected):
        qtbot.keyClicks(edit, "x")
    assert edit.text() == TEXT


def test_a_pasted_paragraph_brings_no_blank_lines_and_no_looks(qtbot: QtBot) -> None:
    edit = opened(qtbot)
    go(edit, "5 years.")
    pasted = QMimeData()
    pasted.setHtml("<h1>One</h1>")
    pasted.setText("\n\nOne\n\nTwo\n")
    edit.insertFromMimeData(pasted)
    assert edit.text() == TEXT.replace("5 years.", "5 years.One\n\nTwo")


def test_another_text_in_place_of_this_one_is_one_step_back(qtbot: QtBot) -> None:
    edit = opened(qtbot)
    edit.replace_text("Anew.", [], [])
    assert edit.text() == "Anew."
    qtbot.keyClick(edit, Qt.Key.Key_Z, CTRL)
    assert edit.text() == TEXT


def test_quoted_words_are_found_across_blanks_whatever_their_case(qtbot: QtBot) -> None:
    edit = opened(qtbot)
    assert edit.select("payroll,  on\n31 DECEMBER")
    assert edit.textCursor().selectedText() == "Payroll, on 31 December"
    assert not edit.select("Conveyancing")


def test_ctrl_b_makes_the_first_sentence_a_lead_and_plain_again(qtbot: QtBot) -> None:
    edit = opened(qtbot)
    go(edit, "Goodb")
    qtbot.keyClick(edit, Qt.Key.Key_B, CTRL)
    assert edit.text().endswith("\n\n**Goodbye.**")
    qtbot.keyClick(edit, Qt.Key.Key_B, CTRL)
    assert edit.text() == TEXT


def test_ctrl_b_leaves_a_table_alone(qtbot: QtBot) -> None:
    edit = opened(qtbot)
    go(edit, "[Wo")
    qtbot.keyClick(edit, Qt.Key.Key_B, CTRL)
    assert edit.text() == TEXT


def test_the_selection_tells_how_far_a_lead_goes(qtbot: QtBot) -> None:
    edit = opened(qtbot)
    edit.select("Thank you")
    qtbot.keyClick(edit, Qt.Key.Key_B, CTRL)
    assert edit.text().startswith("**Thank you** for 5 years.")


def marks(edit: LetterTextEdit, words: str) -> set[tuple[bool, bool, bool]]:
    """Whether each sign of these words has a ground, is bold and is underlined."""
    edit.select(words)
    cursor = edit.textCursor()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    block = edit.document().findBlock(start)
    found = set()
    ranges = block.layout().formats()
    for place in range(start - block.position(), end - block.position()):
        over = [each for each in ranges if each.start <= place < each.start + each.length]
        ground = any(each.format.background().style() != Qt.BrushStyle.NoBrush for each in over)
        bold = any(each.format.fontWeight() > 400 for each in over)
        found.add((ground, bold, any(_waves(each) for each in over)))
    return found


def _waves(each: QTextLayout.FormatRange) -> bool:
    return each.format.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline


def test_stored_values_leads_tables_and_findings_stand_out(qtbot: QtBot) -> None:
    edit = opened(qtbot)
    edit.show_findings([Finding(rule="D21", severity=Severity.BLOCK, quote="years")])
    assert marks(edit, "31 December") == {(True, False, False)}
    assert marks(edit, "What ends.") == {(False, True, False)}
    assert marks(edit, "[Work]") == {(True, True, False)}
    assert marks(edit, "years") == {(False, False, True)}
    assert marks(edit, "Goodbye.") == {(False, False, False)}


def test_words_selected_with_the_keyboard_can_be_written_over(qtbot: QtBot) -> None:
    edit = opened(qtbot)
    cursor = edit.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    edit.setTextCursor(cursor)
    qtbot.keyClick(edit, Qt.Key.Key_Home, SHIFT)
    qtbot.keyClicks(edit, "Farewell")
    assert edit.text() == TEXT.replace("Goodbye.", "Farewell")


def test_a_whole_word_is_gone_to_before_a_part_of_another(qtbot: QtBot) -> None:
    edit = LetterTextEdit()
    qtbot.addWidget(edit)
    edit.show_text("Los documentos: te esperan.", [], [])
    assert edit.select("te")
    assert edit.textCursor().selectionStart() == len("Los documentos: ")
