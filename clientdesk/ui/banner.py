"""What the window keeps saying above the tabs: a workbook is only read, or a disk is full."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from clientdesk.ui.dialogs import text
from clientdesk.ui.theme import LARGE, SMALL, TIGHT, set_role

Button = tuple[str, Callable[[], object]]
_HEIGHT = 36


class Banners(QWidget):
    """One line for each matter, the latest last; none take no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[str, QFrame] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def say(self, matter: str, words: str, buttons: Sequence[Button] = (), tone: str = "") -> None:
        """Shows a line in place of the one there was on this matter; `tone` is '' or 'warn'."""
        self.drop(matter)
        line = self._shown[matter] = _line(words, buttons, tone)
        self._column.addWidget(line)

    def drop(self, matter: str) -> None:
        """The matter is over."""
        line = self._shown.pop(matter, None)
        if line is not None:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()

    def clear(self) -> None:
        """No matter is open: another workbook is shown."""
        for matter in list(self._shown):
            self.drop(matter)


def _line(words: str, buttons: Sequence[Button], tone: str) -> QFrame:
    line = QFrame()
    set_role(line, "banner-warn" if tone == "warn" else "banner")
    row = QHBoxLayout(line)
    line.setMinimumHeight(_HEIGHT)  # as high without a button as with one
    row.setContentsMargins(LARGE, TIGHT, LARGE, TIGHT)
    row.setSpacing(SMALL)
    label = text(words, "", wrap=True)
    line.setAccessibleName(words)
    row.addWidget(label, 1)
    for name, act in buttons:
        button = QPushButton(name)
        set_role(button, "banner")
        button.clicked.connect(act)
        row.addWidget(button)
    return line


def above(banners: Banners, pages: QWidget) -> QWidget:
    """The banners over the pages of the window."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(banners)
    column.addWidget(pages, 1)
    return both
