"""Which columns of a list are shown."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from clientdesk.ui.table import RecordView


def column_menu(parent: QWidget, view: RecordView, show: Callable[[int, bool], object]) -> QMenu:
    """A menu that calls `show(number, shown)`; the first column always stays."""
    menu = QMenu(parent)
    for number, column in enumerate(view.columns[1:], 1):
        action = QAction(column.title, menu)
        action.setCheckable(True)
        action.setChecked(not view.isColumnHidden(number))
        action.toggled.connect(partial(show, number))
        menu.addAction(action)
    return menu


def shows_lines(view: RecordView) -> bool:
    """Whether a column that draws the course of a figure is shown."""
    drawn = (number for number, column in enumerate(view.columns) if column.line)
    return any(not view.isColumnHidden(number) for number in drawn)
