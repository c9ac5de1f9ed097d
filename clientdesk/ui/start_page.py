"""What the window shows with no workbook open."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientdesk.ui.cards import EmptyState, Links, card_with

CARD_WIDTH = 520


class StartPage(QWidget):
    """Offers the demo, a new workbook, an existing one, and those used lately."""

    demo_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()
    file_chosen = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = Links()
        self._recent_card = card_with(self.tr("Used lately"), self._recent)
        self._recent_card.setFixedWidth(CARD_WIDTH)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self._welcome())
        column.addWidget(self._recent_card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def show_recent(self, paths: list[Path]) -> None:
        self._recent.clear()
        self._recent_card.setVisible(bool(paths))
        for path in paths:
            self._recent.add(
                path.stem, str(path.parent), partial(self.file_chosen.emit, path), "file-text"
            )

    def _welcome(self) -> EmptyState:
        state = EmptyState(
            "briefcase",
            self.tr("Which clients cost more than they bring?"),
            self.tr(
                "Bring in your time export and your invoices, and ClientDesk works it out. "
                "Everything stays in one file on this computer. The demo shows a firm with "
                "60 clients."
            ),
        )
        state.add_button(self.tr("Try the demo"), "sparkle", self.demo_wanted.emit, "primary")
        state.add_button(self.tr("New workbook…"), "file-plus", self.new_wanted.emit)
        state.add_button(self.tr("Open…"), "folder-open", self.open_wanted.emit)
        state.end_buttons()
        return state
