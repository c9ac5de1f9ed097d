"""Enter in a dialog presses what the dialog is for, wherever the cursor was before."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from clientdesk.ui.dialogs import add_buttons, page


def test_enter_in_a_field_never_cancels_even_after_cancel_had_the_focus(qtbot: QtBot) -> None:
    dialog, field = QDialog(), QLineEdit()
    qtbot.addWidget(dialog)
    column = page(dialog)
    column.addWidget(field)
    primary = add_buttons(dialog, column, "Save")
    primary.clicked.connect(dialog.accept)
    with qtbot.waitActive(dialog):
        dialog.show()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Backtab)  # round the corner to Cancel, the last
    assert not primary.isDefault()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted
