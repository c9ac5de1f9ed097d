"""What a rule compares a fact with: words in use, a number, an amount, yes or no."""

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from clientdesk.domain.facts import FactKey, FactType, FactValue, read_value, written_value
from clientdesk.domain.formats import Formats
from clientdesk.domain.personas import Operator
from clientdesk.domain.records import Channel
from clientdesk.ui.dialogs import text
from clientdesk.ui.editors import ChoiceEditor, CountEditor, Editor, MoneyEditor
from clientdesk.ui.fact_names import FactNames
from clientdesk.ui.pick_editor import PickEditor
from clientdesk.ui.theme import TIGHT
from clientdesk.ui.ticks_editor import TicksEditor
from clientdesk.ui.words import words

MOST = 1_000_000_000
BETWEEN_WIDTH, LEAST_WIDTH = 86, 60
Choices = list[tuple[object, str]]


class RowChoice(ChoiceEditor):
    """A choice in a narrow row that scrolls: long words end in an ellipsis, and the wheel moves
    the rows and changes nothing."""

    def offers(self, values: Sequence[object]) -> bool:
        """Whether exactly these can be chosen."""
        return self._values == list(values)

    def set_choices(self, choices: Choices) -> None:
        """Offers other choices, the first of them chosen."""
        self._values = [value for value, _ in choices]
        self.clear()
        self.addItems([words_ for _, words_ in choices])

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        kind = QStyle.ComplexControl.CC_ComboBox
        width = self.style().subControlRect(kind, option, field, self).width()
        elide = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(self.currentText(), elide, width - 2)
        painter = QStylePainter(self)
        painter.drawComplexControl(kind, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class AmountEditor(MoneyEditor):
    """An amount, without its cents where there are none: rules speak of round figures."""

    def set_value(self, value: object) -> None:
        super().set_value(value)
        whole = 10**self._formats.digits
        if isinstance(value, int) and value % whole == 0:
            self.setText(self._formats.whole_amount(value))


class ValueEditor(QWidget):
    """The editors that a fact and a comparison ask for; values are text as they are stored."""

    edited = Signal()

    def __init__(
        self, names: FactNames, in_use: Callable[[str], list[str]], formats: Formats
    ) -> None:
        super().__init__()
        self._names, self._in_use, self._formats = names, in_use, formats
        self._key, self._operator = "", Operator.IS
        self._editors: list[Editor] = []
        self._between = self.tr("and")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(TIGHT)

    def ask_for(self, key: str, operator: Operator) -> None:
        """Shows the editors for a fact and a comparison, empty."""
        self._key, self._operator = key, operator
        self._clear()
        count = 2 if operator is Operator.BETWEEN else 1
        self.setMinimumWidth(count * BETWEEN_WIDTH + 30 if count > 1 else LEAST_WIDTH)
        for number in range(count):
            if number:
                self._row.addWidget(text(self._between, "caption"))
            self._add(self._make())

    @property
    def key(self) -> str:
        """The fact that is asked for."""
        return self._key

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops."""
        return [cast("QWidget", editor) for editor in self._editors]

    def value(self) -> tuple[str, str]:
        """The value and, for 'between', the most; '' where there is none."""
        values = [self._text(editor) for editor in self._editors]
        return values[0] if values else "", values[1] if len(values) > 1 else ""

    def set_value(self, value: str, most: str = "") -> None:
        for editor, stored in zip(self._editors, (value, most), strict=False):
            editor.set_value(self._read(stored))

    def problem(self) -> str:
        """What is missing or cannot be read, in a sentence; empty where nothing is."""
        wrong = next((sentence for e in self._editors if (sentence := e.problem())), "")
        if wrong:
            return wrong
        return "" if all(self._text(each) for each in self._editors) else self._missing()

    def focus(self) -> None:
        """Puts the cursor into the first editor."""
        cast("QWidget", self._editors[0]).setFocus()

    def _missing(self) -> str:
        if self._operator is Operator.ONE_OF:
            return self.tr("Tick at least one value.")
        return self.tr("Say with what the fact is compared.")

    def _text(self, editor: Editor) -> str:
        value = editor.value()
        if isinstance(value, tuple):
            return "\n".join(str(each) for each in value)
        return "" if value is None or editor.problem() else written_value(cast("FactValue", value))

    def _read(self, stored: str) -> object:
        if self._operator is Operator.ONE_OF:
            return tuple(line for line in stored.splitlines() if line)
        kind = self._names.type(self._key)
        if kind in (FactType.TEXT, FactType.CHOICE):
            return stored
        return read_value(stored, kind)

    def _make(self) -> Editor:
        if self._operator is Operator.ONE_OF:
            return self._ticks()
        kind = self._names.type(self._key)
        if kind is FactType.YES_NO:
            return RowChoice([(True, self.tr("yes")), (False, self.tr("no"))])
        if kind is FactType.MONEY:
            return AmountEditor(self._formats)
        if kind is FactType.NUMBER:
            return CountEditor(0, MOST)
        if self._key == FactKey.CHANNEL:
            return RowChoice(self._channels())
        return PickEditor(self._in_use(self._key))

    def _ticks(self) -> TicksEditor:
        ticks = TicksEditor(self.tr("Choose…"), own=self._key != FactKey.CHANNEL)
        values = [channel.value for channel in Channel]
        if self._key != FactKey.CHANNEL:
            values = self._in_use(self._key)
        ticks.set_choices([(each, self._names.written(self._key, each), "") for each in values])
        return ticks

    def _channels(self) -> Choices:
        return [(channel.value, words(channel)) for channel in Channel]

    def _add(self, editor: Editor) -> None:
        widget = cast("QWidget", editor)
        widget.setAccessibleName(self.tr("Value"))
        between = self._operator is Operator.BETWEEN
        widget.setMinimumWidth(BETWEEN_WIDTH if between else LEAST_WIDTH)
        editor.edited.connect(self.edited)
        self._row.addWidget(widget, 1)
        widget.show()  # now, so that Tab goes to it
        self._editors.append(editor)
        if len(self._editors) == 1:
            self.setFocusProxy(widget)

    def _clear(self) -> None:
        self._editors = []
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, QWidget | QLabel):
                widget.hide()
                widget.deleteLater()
