"""A value from 1 to 5, picked by a click, an arrow key or its digit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from clientdesk.ui.theme import TIGHT, set_role

MOST = 5


class ScaleEditor(QWidget):
    """Five buttons of which one is down; `low` and `high` say what the ends mean."""

    edited = Signal()

    def __init__(self, low: str, high: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(TIGHT)
        for number in range(1, MOST + 1):
            row.addWidget(self._button(number, {1: low, MOST: high}.get(number, "")), 1)
        self._buttons.idClicked.connect(self._on_clicked)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)  # to show where the focus is

    def value(self) -> object:
        return self._buttons.checkedId()

    def set_value(self, value: object) -> None:
        button = self._buttons.button(value if isinstance(value, int) else 1)
        if button is not None:
            button.setChecked(True)

    def problem(self) -> str:
        return ""

    def _button(self, number: int, meaning: str) -> QPushButton:
        button = QPushButton(str(number))
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the whole scale is one stop of Tab
        button.setToolTip(meaning)
        set_role(button, "scale")
        self._buttons.addButton(button, number)
        return button

    def _on_clicked(self, _number: int) -> None:
        self.setFocus()
        self.edited.emit()

    def _pick(self, number: int) -> None:
        number = min(max(number, 1), MOST)
        if number != self.value():
            self.set_value(number)
            self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._pick(self._buttons.checkedId() + step)
        elif event.text() in {str(number) for number in range(1, MOST + 1)}:
            self._pick(int(event.text()))
        else:
            super().keyPressEvent(event)
