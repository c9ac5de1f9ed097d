"""What hides the window while its workbook is locked."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QMainWindow, QVBoxLayout, QWidget

from clientdesk.ui.cards import column_of
from clientdesk.ui.dialogs import button, card, text
from clientdesk.ui.passphrase_entry import PassphraseEntry
from clientdesk.ui.theme import put_picture

_CARD_WIDTH = 420
_PICTURE = 28


class LockScreen(QWidget):
    """Covers the whole window, menus and all; names nothing of the workbook, not even its file."""

    unlock_wanted = Signal(str)
    leave_wanted = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setAutoFillBackground(True)
        self._entry = PassphraseEntry(
            [("current", self.tr("&Passphrase"), self.tr("Type the passphrase."))]
        )
        self._unlock = button(self.tr("&Unlock"), "lock-open", "primary")
        self._unlock.setDefault(True)
        self._leave = button(self.tr("&Close the workbook"), role="link")
        self._unlock.clicked.connect(self._on_unlock)
        self._entry.entered.connect(self._on_unlock)
        self._leave.clicked.connect(self.leave_wanted)
        self._lay_out()
        window.installEventFilter(self)
        self.setGeometry(window.rect())

    def allow_leaving(self, may: bool) -> None:
        """Whether the workbook can be given up here: only where nothing in it is unsaved."""
        self._leave.setVisible(may)

    def begin(self) -> None:
        """Comes up and waits for the passphrase."""
        self.show()
        self.raise_()
        self._entry.go_to_first()

    def refuse(self) -> None:
        """The passphrase was another one."""
        self._entry.not_this_one()

    def forget(self) -> None:
        """Leaves nothing of what was typed."""
        self._entry.clear()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self._card(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def _card(self) -> QFrame:
        frame, picture = card(), QLabel()
        frame.setFixedWidth(_CARD_WIDTH)
        put_picture(picture, "lock", _PICTURE, "accent")
        inside = column_of(frame)
        inside.addWidget(picture)
        inside.addWidget(text(self.tr("Locked"), "page-title"))
        words = self.tr("Everything is where you left it.")
        inside.addWidget(text(words, "muted", wrap=True))
        inside.addWidget(self._entry)
        inside.addWidget(self._unlock)
        inside.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignHCenter)
        return frame

    def _on_unlock(self) -> None:
        if self._entry.check():
            self.unlock_wanted.emit(self._entry.typed.current)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and isinstance(watched, QMainWindow):
            self.setGeometry(watched.rect())
        return False
