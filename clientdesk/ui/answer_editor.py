"""The editor that a question asks for; answers are text as they are stored."""

from collections.abc import Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from clientdesk.domain.formats import Formats
from clientdesk.domain.interview import SCALES
from clientdesk.domain.questions import AnswerType, AskedQuestion
from clientdesk.ui.answer_keys import AnswerKeys
from clientdesk.ui.answer_words import AnswerWords
from clientdesk.ui.dialogs import text
from clientdesk.ui.editors import CountEditor, DateEditor, Editor, LinesEditor
from clientdesk.ui.theme import SMALL
from clientdesk.ui.value_editor import AmountEditor

MOST = 999_999_999_999_999
FIELD_WIDTH, FIELD_HEIGHT = 240, 40
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LongText(LinesEditor):
    """Several lines: Enter goes on, Shift+Enter begins a line."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in _ENTER and not shift:
            event.ignore()
        elif event.key() in _ENTER:
            self.textCursor().insertBlock()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class WrittenAnswer(QWidget):
    """A number, an amount, a day or words, written into a field."""

    edited = Signal()
    left = Signal()

    def __init__(self, kind: AnswerType, formats: Formats, today: date) -> None:
        super().__init__()
        self._kind = kind
        self._editor = _editor(kind, formats, today)
        self._widget = cast("QWidget", self._editor)
        self._editor.edited.connect(self.edited)
        self._field = self._widget.focusProxy() or self._widget
        if isinstance(self._field, QLineEdit):
            self._field.editingFinished.connect(self.left)
        elif isinstance(self._field, LongText):
            self._field.left.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._widget)
        if kind is AnswerType.MONEY:
            row.addWidget(text(formats.currency, "muted"))
        if kind is not AnswerType.TEXT:
            self._field.setMinimumHeight(FIELD_HEIGHT)
            self._widget.setFixedWidth(FIELD_WIDTH)
            row.addStretch(1)
        self.setFocusProxy(self._field)

    @property
    def at_once(self) -> bool:
        return False

    def name(self, words: str) -> None:
        """What a screen reader calls the field."""
        self._field.setAccessibleName(words)

    def say(self, names: Sequence[str]) -> None:
        """There is nothing to choose from."""

    def text(self) -> str | None:
        if self._editor.problem():
            return None
        value = self._editor.value()
        if isinstance(value, date):
            return value.isoformat()
        return None if value in (None, "") else str(value)

    def set_text(self, value: str | None) -> None:
        self._editor.set_value(self._read(value))

    def problem(self) -> str:
        return self._editor.problem()

    def press(self, key: str) -> bool:
        return False

    def focus(self) -> None:
        self._field.setFocus()
        if isinstance(self._field, QLineEdit):
            self._field.selectAll()

    def _read(self, value: str | None) -> object:
        if self._kind is AnswerType.TEXT:
            return value or ""
        if value is None:
            return None
        return date.fromisoformat(value) if self._kind is AnswerType.DATE else int(value)


def answer_editor(
    each: AskedQuestion, says: AnswerWords, formats: Formats, today: date
) -> AnswerKeys | WrittenAnswer:
    """The editor for the type of a question, empty."""
    kind = each.question.type
    if kind in SCALES:
        return AnswerKeys(says.choices(each), across=True)
    if kind is AnswerType.MULTIPLE:
        return AnswerKeys(says.choices(each), several=True, none=says.none_of_them())
    if kind in (AnswerType.YES_NO, AnswerType.SINGLE):
        return AnswerKeys(says.choices(each))
    return WrittenAnswer(kind, formats, today)


def _editor(kind: AnswerType, formats: Formats, today: date) -> Editor:
    if kind is AnswerType.MONEY:
        return AmountEditor(formats)
    if kind is AnswerType.DATE:
        return DateEditor(formats, today)
    if kind is AnswerType.TEXT:
        return LongText(lines=4)
    return CountEditor(0, MOST)
