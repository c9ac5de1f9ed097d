"""A step of a case as one button: its sign, its name, and one line about it."""

from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from clientdesk.domain.review_records import Step
from clientdesk.ui.cards import Elided
from clientdesk.ui.dialogs import text
from clientdesk.ui.theme import LARGE, SMALL, put_picture, set_role
from clientdesk.ui.words import words

_HEIGHT = 44
_ICON = 20


class StepLook(StrEnum):
    """How a step stands."""

    DONE = "done"
    LEFT_OUT = "left_out"
    NOW = "now"
    LATER = "later"
    LOCKED = "locked"


_SIGNS = {
    StepLook.DONE: ("check-circle-fill", "good"),
    StepLook.LEFT_OUT: ("minus-circle", "warn"),
    StepLook.NOW: ("circle-half", "accent"),
    StepLook.LATER: ("circle", "muted"),
    StepLook.LOCKED: ("lock-simple", "muted"),
}
_SPOKEN: dict[StepLook, object] = {
    StepLook.DONE: QT_TRANSLATE_NOOP("StepRow", "done"),
    StepLook.LEFT_OUT: QT_TRANSLATE_NOOP("StepRow", "left out"),
    StepLook.NOW: QT_TRANSLATE_NOOP("StepRow", "in progress"),
    StepLook.LATER: QT_TRANSLATE_NOOP("StepRow", "not begun"),
    StepLook.LOCKED: QT_TRANSLATE_NOOP("StepRow", "locked"),
}


class StepRow(QPushButton):
    """Opens the form of its step."""

    def __init__(self, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = f"{int(step)}  {words(step)}"
        self._sign = QLabel()
        self._name = text(self._title, "strong")
        self._line = Elided("")
        self._lay_out()

    @property
    def line(self) -> str:
        """What is said under the name."""
        return self._line.text()

    def show_step(self, line: str, look: StepLook) -> None:
        """Shows one line about the step, and how it stands."""
        picture, tint = _SIGNS[look]
        put_picture(self._sign, picture, _ICON, tint)
        set_role(self._name, "strong-muted" if look is StepLook.LOCKED else "strong")
        self._line.setText(line)
        self._line.update()
        self.setToolTip(line)
        said = QCoreApplication.translate("StepRow", str(_SPOKEN[look]))
        self.setAccessibleName(f"{self._title}, {said}")
        self.setAccessibleDescription(line)

    def _lay_out(self) -> None:
        set_role(self, "area")
        set_role(self._line, "caption")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._name)
        column.addWidget(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(SMALL, 2, SMALL, 2)
        row.setSpacing(LARGE)
        row.addWidget(self._sign)
        row.addLayout(column, 1)
        for label in (self._sign, self._name, self._line):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)
