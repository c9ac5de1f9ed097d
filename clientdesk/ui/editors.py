"""Editors of one value each: text, several lines, a choice, a date, money, a count.

Every editor has `value()`, `set_value()` and `problem()`, the sentence for what was typed, and
says `edited` only when the user changed it.
"""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import Protocol

from PySide6.QtCore import QDate, QLocale, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QToolButton,
    QWidget,
    QWidgetAction,
)

from clientdesk.domain.formats import Formats
from clientdesk.domain.typed import (
    typed_date,
    typed_hours,
    typed_minutes,
    typed_money,
    typed_number,
)
from clientdesk.ui.theme import put_icon, set_role

_EXAMPLE_AMOUNT = 123450
_FRAME = 28  # border, padding and document margin around the lines, in pixels
_CONTROL = 34  # height of a line of text, in pixels
_NARROW = 8  # characters a combo box asks for, so that long names do not widen a form


class Editor(Protocol):
    """What a form needs of an editor, besides being a widget."""

    @property
    def edited(self) -> SignalInstance: ...

    def value(self) -> object:
        """What is in the field now; only asked for where there is no problem."""

    def set_value(self, value: object) -> None:
        """Fills the field; not an edit by the user."""

    def problem(self) -> str:
        """Why the field cannot be read, in a sentence; empty where it can."""


class TextEditor(QLineEdit):
    """One line of text, without the blanks around it."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, placeholder: str = "") -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.textEdited.connect(self.edited)

    def value(self) -> object:
        return self.text().strip()

    def set_value(self, value: object) -> None:
        self.setText(str(value))
        self.setCursorPosition(0)

    def problem(self) -> str:
        return ""


class LinesEditor(QPlainTextEdit):
    """Several lines of text; Tab leaves the field."""

    edited = Signal()
    left = Signal()  # the focus goes elsewhere

    def __init__(self, parent: QWidget | None = None, lines: int = 3) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + _FRAME)
        self.textChanged.connect(self._on_text_changed)
        self._loading = False

    def value(self) -> object:
        return self.toPlainText().strip()

    def set_value(self, value: object) -> None:
        self._loading = True
        self.setPlainText(str(value))
        self._loading = False

    def problem(self) -> str:
        return ""

    def _on_text_changed(self) -> None:
        if not self._loading:
            self.edited.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class ChoiceEditor(QComboBox):
    """One of a few values, each shown in words."""

    edited = Signal()

    def __init__(
        self, choices: Sequence[tuple[object, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values = [value for value, _ in choices]
        self.addItems([words for _, words in choices])
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_NARROW)
        self.activated.connect(self.edited)

    def value(self) -> object:
        # Kept beside the combo box: its item data would turn an enum into a plain str.
        return self._values[self.currentIndex()]

    def set_value(self, value: object) -> None:
        if value not in self._values:
            self._values.append(value)
            self.addItem(str(value))
        self.setCurrentIndex(self._values.index(value))

    def problem(self) -> str:
        return ""


class DateEditor(QWidget):
    """A day, or none: typed as the country writes it, or picked from a calendar."""

    edited = Signal()

    def __init__(self, formats: Formats, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats, self._today = formats, today
        self._text = QLineEdit()
        self._text.textEdited.connect(self.edited)
        self._text.editingFinished.connect(self._on_finished)
        self._calendar = QCalendarWidget()
        self._calendar.setLocale(QLocale(formats.language))
        self._calendar.setVerticalHeaderFormat(
            QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        )
        self._calendar.clicked.connect(self._on_picked)
        self._menu = QMenu(self)
        action = QWidgetAction(self._menu)
        action.setDefaultWidget(self._calendar)
        self._menu.addAction(action)
        self._menu.aboutToShow.connect(self._on_calendar_shown)
        self._lay_out()

    def value(self) -> object:
        return typed_date(self._text.text(), self._formats)

    def set_value(self, value: object) -> None:
        self._text.setText(self._formats.short_date(value) if isinstance(value, date) else "")

    def problem(self) -> str:
        if not self._text.text().strip() or self.value() is not None:
            return ""
        example = self._formats.short_date(self._today)
        return self.tr("This is not a date. Write it like {example}.").format(example=example)

    def _lay_out(self) -> None:
        button = QToolButton()
        put_icon(button, "calendar-blank")
        set_role(button, "quiet")
        button.setToolTip(self.tr("Pick a day"))
        button.setAccessibleName(self.tr("Pick a day"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self._menu)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._text, 1)
        row.addWidget(button)
        self.setFocusProxy(self._text)

    def _on_calendar_shown(self) -> None:
        day = typed_date(self._text.text(), self._formats) or self._today
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))

    def _on_picked(self, day: QDate) -> None:
        self.set_value(date(day.year(), day.month(), day.day()))
        self._menu.hide()
        self.edited.emit()

    def _on_finished(self) -> None:
        if (day := self.value()) is not None:
            self.set_value(day)


class MoneyEditor(QLineEdit):
    """An amount in the firm's currency, or none."""

    edited = Signal()

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(self.edited)
        self.editingFinished.connect(self._on_finished)

    def value(self) -> object:
        return typed_money(self.text(), self._formats)

    def set_value(self, value: object) -> None:
        self.setText(self._formats.amount(value) if isinstance(value, int) else "")

    def problem(self) -> str:
        if not self.text().strip() or self.value() is not None:
            return ""
        example = self._formats.amount(_EXAMPLE_AMOUNT)
        return self.tr("This is not an amount. Write it like {example}.").format(example=example)

    def _on_finished(self) -> None:
        if (amount := self.value()) is not None:
            self.set_value(amount)


class CountEditor(QLineEdit):
    """A whole number between two bounds, or none."""

    edited = Signal()

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(self.edited)

    def value(self) -> object:
        return typed_number(self.text())

    def set_value(self, value: object) -> None:
        self.setText("" if value is None else str(value))

    def problem(self) -> str:
        if not self.text().strip():
            return ""
        count = typed_number(self.text())
        if count is not None and self._least <= count <= self._most:
            return ""
        return self.tr("Write a whole number from {least} to {most}.").format(
            least=self._least, most=self._most
        )


class HoursEditor(QLineEdit):
    """Hours with up to two decimals, kept as seconds, or none."""

    edited = Signal()

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(self.edited)

    def value(self) -> object:
        return typed_hours(self.text(), self._formats)

    def set_value(self, value: object) -> None:
        seconds = value if isinstance(value, int) else 0
        places = 0 if seconds % 3600 == 0 else 2
        self.setText(self._formats.hours(seconds, places) if seconds else "")

    def problem(self) -> str:
        if not self.text().strip() or self.value() is not None:
            return ""
        return self.tr("Write hours, such as 160.")


class MinutesEditor(QLineEdit):
    """Minutes with up to two decimals, kept as seconds, or none."""

    edited = Signal()

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats = formats
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(self.edited)

    def value(self) -> object:
        return typed_minutes(self.text(), self._formats)

    def set_value(self, value: object) -> None:
        seconds = value if isinstance(value, int) else 0
        places = 0 if seconds % 60 == 0 else 2
        self.setText(self._formats.number(Fraction(seconds, 60), places) if seconds else "")

    def problem(self) -> str:
        if not self.text().strip() or self.value() is not None:
            return ""
        return self.tr("Write minutes, such as 15.")


class TickEditor(QCheckBox):
    """Yes or no, as a box to tick beside its words."""

    edited = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setMinimumHeight(_CONTROL)
        self.clicked.connect(self.edited)

    def value(self) -> object:
        return self.isChecked()

    def set_value(self, value: object) -> None:
        self.setChecked(bool(value))

    def problem(self) -> str:
        return ""
