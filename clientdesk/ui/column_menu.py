"""Which columns of a list are shown."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from clientdesk.ui.table import RecordView


def column_menu(view: RecordView, shown: Callable[[], object]) -> QMenu:
    """A menu that shows and hides columns and tells of it; the first one always stays."""
    menu = QMenu(view)
    for number, column in enumerate(view.columns[1:], 1):
        action = QAction(column.title, menu)
        action.setCheckable(True)
        action.setChecked(not view.isColumnHidden(number))
        action.toggled.connect(partial(_show, view, number, shown))
        menu.addAction(action)
    return menu


def shows_lines(view: RecordView) -> bool:
    """Whether a column that draws the course of a figure is shown."""
    drawn = (number for number, column in enumerate(view.columns) if column.line)
    return any(not view.isColumnHidden(number) for number in drawn)


def _show(view: RecordView, number: int, shown: Callable[[], object], wanted: bool) -> None:
    view.setColumnHidden(number, not wanted)
    shown()
