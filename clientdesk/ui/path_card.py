"""The card of the guided path: its five steps with their progress, and the one next thing to do."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from clientdesk.domain.formats import Formats
from clientdesk.ui.cards import Elided
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.theme import LARGE, MEDIUM, SMALL, put_picture, set_role

if TYPE_CHECKING:
    from clientdesk.domain.agenda import NextThing, Path, PathState

_ROW_HEIGHT = 39
_PICTURES = {  # by what the state is called: its module is not for the first window
    "open": ("circle", "muted"),
    "begun": ("circle-half", "warn"),
    "done": ("check-circle", "good"),
}


class PathCard(QFrame):
    """Each step goes to where it is taken; the filled button does the next thing."""

    wanted = Signal(object)  # PathStep, or the NextThing

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        names = (
            self.tr("Personas"),
            self.tr("Needs"),
            self.tr("Packages"),
            self.tr("Migrate"),
            self.tr("Let go"),
        )
        self._rows = [StepRow(name) for name in names]  # as PathStep orders them
        self._thing: NextThing | None = None
        self._said = text("", "muted", wrap=True)
        self._go = button(self.tr("Go"), "", "primary")
        self._foot = QWidget()
        hidden = self._foot.sizePolicy()
        hidden.setRetainSizeWhenHidden(True)  # nothing moves when it comes
        self._foot.setSizePolicy(hidden)
        self._foot.hide()
        self._lay_out()
        for place, row in enumerate(self._rows):
            row.clicked.connect(partial(self._on_step, place))
        self._go.clicked.connect(self._on_go)

    def show_path(self, path: "Path", thing: "NextThing", formats: Formats) -> None:
        """Shows how far each step is and what comes next."""
        from clientdesk.domain.agenda import PathStep  # noqa: PLC0415
        from clientdesk.ui.agenda_words import (  # noqa: PLC0415 - not for the first window
            next_button,
            next_words,
            state_words,
            step_words,
        )

        for step, row in zip(PathStep, self._rows, strict=True):
            state = path.state(step)
            row.show_state(state, step_words(step, path, formats), state_words(state))
        self._thing = thing
        self._said.setText(next_words(thing))
        self._go.setText(next_button(thing))
        self._go.setAccessibleDescription(self._said.text())
        self._foot.show()

    def _on_step(self, place: int) -> None:
        from clientdesk.domain.agenda import PathStep  # noqa: PLC0415

        self.wanted.emit(tuple(PathStep)[place])

    def _on_go(self) -> None:
        if self._thing is not None:
            self.wanted.emit(self._thing)

    def _lay_out(self) -> None:
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, SMALL, 0, 0)
        foot.setSpacing(MEDIUM)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, MEDIUM, LARGE, MEDIUM)
        column.setSpacing(0)
        column.addWidget(text(self.tr("Your path"), "card-title"))
        column.addSpacing(2)
        for row in self._rows:
            column.addWidget(row)
        column.addWidget(self._foot)


class StepRow(QPushButton):
    """A step of the path: how far it is as an icon, its name, and under it what was counted."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "link")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self._name = name
        self._picture = QLabel()
        self._counted = Elided("")
        self._lay_out()
        put_picture(self._picture, *_picture("open"))

    def show_state(self, state: "PathState", counted: str, said: str) -> None:
        """`said` is the state in words, for those who do not see the icon."""
        put_picture(self._picture, *_picture(state))
        self._counted.setText(counted)
        self.setToolTip(f"{said}. {counted}")
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(f"{said}. {counted}")

    def _lay_out(self) -> None:
        set_role(self._counted, "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._picture)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        for label in (text(self._name, "strong"), self._counted):
            words.addWidget(label)
        words.addStretch()
        row.addLayout(words, 1)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), _ROW_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, _ROW_HEIGHT)


def _picture(state: str) -> tuple[str, int, str]:
    name, tint = _PICTURES[state]
    return name, 20, tint
