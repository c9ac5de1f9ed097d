"""A sign of a type as one button: how it stands, its name, its value and its limits."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from clientdesk.domain.diagnosis import SignResult
from clientdesk.domain.formats import Formats
from clientdesk.domain.thresholds import Level
from clientdesk.ui.cards import Elided
from clientdesk.ui.diagnosis_words import LOOKS, diagnosis_words, sign_line, value_words
from clientdesk.ui.dialogs import text
from clientdesk.ui.theme import SMALL, put_picture, set_role
from clientdesk.ui.words import words

_HEIGHT = 44
_ROLES = {Level.FLAG: "strong-bad", Level.WATCH: "strong"}


class SignRow(QPushButton):
    """Opens the rows behind the sign."""

    def __init__(self, result: SignResult, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.result = result
        known = result.level is not Level.NOT_ASSESSED
        value = value_words(result.sign, result.value, formats) if known else ""
        self._lay_out(diagnosis_words(result.sign), sign_line(result, formats), value)

    def _lay_out(self, name: str, line: str, value: str) -> None:
        set_role(self, "link")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(f"{name}\n{line}")
        self.setAccessibleName(f"{name}, {words(self.result.level)} {value}".strip())
        self.setAccessibleDescription(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 6, 2)
        row.setSpacing(SMALL)
        row.addWidget(self._sign(), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(name, line), 1)
        figure = text(value, _ROLES.get(self.result.level, "muted"))
        row.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _sign(self) -> QLabel:
        label = QLabel()
        label.setContentsMargins(0, 2, 0, 0)
        picture, tint = LOOKS[self.result.level]
        put_picture(label, picture, 16, tint)
        return label

    def _words(self, name: str, line: str) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(0)
        caption = Elided(line)
        set_role(caption, "caption")
        column.addWidget(Elided(name))
        column.addWidget(caption)
        return column

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, _HEIGHT)
