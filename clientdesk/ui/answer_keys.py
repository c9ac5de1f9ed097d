"""Large buttons to answer with: one of them or several, by a click, an arrow key or a digit."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from clientdesk.ui.answer_words import Choice
from clientdesk.ui.dialogs import text
from clientdesk.ui.theme import MEDIUM, SMALL, put_picture, set_role

HEIGHT = 46
_ONE_COLUMN = 4  # more choices than these stand in two columns
_KEYS = 9
_NONE = ""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class ScaleButton(QPushButton):
    """A figure of a scale."""

    def __init__(self, role: str = "scale-answer") -> None:
        super().__init__()
        set_role(self, role)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setMinimumSize(40, HEIGHT)

    def say(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            event.ignore()  # the whole row decides where an arrow goes
        else:
            super().keyPressEvent(event)


class AnswerButton(ScaleButton):
    """A choice with the key that chooses it; a tick shows that it is chosen."""

    def __init__(self, key: str) -> None:
        super().__init__("answer")
        self._name = text("", "answer", wrap=True)
        self._tick = QLabel()
        put_picture(self._tick, "check", tint="accent")
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.setSpacing(MEDIUM)
        if key:
            row.addWidget(text(key, "key"))
        row.addWidget(self._name, 1)
        row.addWidget(self._tick)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = self._tick.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._tick.setSizePolicy(policy)
        self._tick.hide()
        self.toggled.connect(self._tick.setVisible)

    def say(self, words: str) -> None:
        self._name.setText(words)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        return QSize(200, max(HEIGHT, self.heightForWidth(self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, HEIGHT)


class AnswerKeys(QWidget):
    """A value is one of the stored ones or, with `several`, a line for each.

    Of several, `none` names the answer that none of them is right; it is value ''.
    """

    edited = Signal()

    def __init__(
        self,
        choices: Sequence[Choice],
        several: bool = False,
        none: str = "",
        across: bool = False,
    ) -> None:
        super().__init__()
        self.several, self._across = several, across
        self._values = [value for value, _ in choices] + ([_NONE] if none else [])
        names = [name for _, name in choices] + ([none] if none else [])
        self._buttons = [self._button(place) for place in range(len(self._values))]
        self._lay_out()
        self.say(names)
        self._last_key = ""
        self._rove(0)

    @property
    def at_once(self) -> bool:
        """An answer is whole as soon as it is chosen."""
        return True

    def name(self, words: str) -> None:
        """What a screen reader calls the whole."""
        self.setAccessibleName(words)

    def say(self, names: Sequence[str]) -> None:
        """Calls the choices otherwise, as in another language."""
        for button, name in zip(self._buttons, names, strict=True):
            button.say(name)

    def text(self) -> str | None:
        """What is chosen, as it is stored; None for nothing."""
        places = [place for place, each in enumerate(self._buttons) if each.isChecked()]
        return "\n".join(self._values[place] for place in places) if places else None

    def set_text(self, value: str | None) -> None:
        chosen = set() if value is None else set(value.split("\n"))
        for place, button in enumerate(self._buttons):
            button.setChecked(self._values[place] in chosen)
        first = next((n for n, each in enumerate(self._buttons) if each.isChecked()), 0)
        self._rove(first)

    def problem(self) -> str:
        return ""

    def focus(self) -> None:
        """Goes to what is chosen, else to the first choice."""
        button = next((b for b in self._buttons if b.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
        if button is not None:
            button.setFocus()

    def press(self, key: str) -> bool:
        """Chooses by a key; whether it is one of ours. On a scale 1 and then 0 make 10."""
        wanted = self._last_key + key if self._across and self._last_key == "1" else key
        places = [n for n in range(len(self._values)) if self._key(n) in (wanted, key)]
        if not key or not places:
            return False
        place = next((n for n in places if self._key(n) == wanted), places[0])
        self._last_key = key
        self._choose(place)
        return True

    def _key(self, place: int) -> str:
        if self._across:
            return self._values[place]
        if self._values[place] == _NONE:
            return "0"
        return str(place + 1) if place < _KEYS else ""

    def _button(self, place: int) -> ScaleButton:
        button = ScaleButton() if self._across else AnswerButton(self._key(place))
        button.clicked.connect(lambda: self._on_clicked(place))
        return button

    def _choose(self, place: int) -> None:
        button = self._buttons[place]
        button.setChecked(not button.isChecked() if self.several else True)
        self._on_clicked(place)

    def _on_clicked(self, place: int) -> None:
        button = self._buttons[place]
        alone = not self.several or self._values[place] == _NONE
        if not self.several:
            button.setChecked(True)
        for other, each in enumerate(self._buttons):
            if each is not button and (alone or self._values[other] == _NONE):
                each.setChecked(False)
        if self.several and self.text() is None:
            self._buttons[-1].setChecked(True)  # none of them: what was there is not left to stand
        self._rove(place)
        button.setFocus()
        self.edited.emit()

    def _rove(self, place: int) -> None:
        """Makes one button the stop of Tab; the arrow keys go to the others."""
        for other, each in enumerate(self._buttons):
            strong = Qt.FocusPolicy.StrongFocus
            each.setFocusPolicy(strong if other == place else Qt.FocusPolicy.ClickFocus)

    def _step(self, step: int) -> None:
        focused = next((n for n, each in enumerate(self._buttons) if each.hasFocus()), 0)
        fresh = self.text() is None and not self.several
        start = (-1 if step > 0 else len(self._buttons)) if fresh else focused
        place = min(max(start + step, 0), len(self._buttons) - 1)
        if self.several:
            self._rove(place)
            self._buttons[place].setFocus()
        elif not self._buttons[place].isChecked():
            self._choose(place)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SMALL)
        count = len(self._buttons)
        columns = count if self._across else 2 if count > _ONE_COLUMN else 1
        rows = -(-count // columns)
        for place, button in enumerate(self._buttons):
            row, column = (0, place) if self._across else (place % rows, place // rows)
            grid.addWidget(button, row, column)
        for column in range(columns):
            grid.setColumnStretch(column, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif step is not None:
            self._last_key = ""
            self._step(step)
        elif not self.press(event.text()):
            self._last_key = ""
            super().keyPressEvent(event)
