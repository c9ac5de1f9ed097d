"""The firm's logo: what stands in the head of letters, chosen from a file or taken away."""

from base64 import b64decode
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.messages import Messages
from clientdesk.domain.problems import Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.dialogs import button, language_of, text
from clientdesk.ui.theme import MEDIUM

_WIDTH, _HEIGHT = 240, 36


class LogoLine(QWidget):
    """Stores at once what is chosen; `changed` tells with what it wrote."""

    changed = Signal(object)

    def __init__(self, desk: Desk, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._ask = desk, ask
        self._picture = QLabel()
        self._none = text(self.tr("Without a logo the firm's initial stands there."), "muted")
        self.choose_button = button(self.tr("Choose &logo…"), "image")
        self.remove_button = button(self.tr("Ta&ke logo away"))
        self.choose_button.clicked.connect(self._on_choose)
        self.remove_button.clicked.connect(lambda: self._set(None))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(MEDIUM)
        for part in (self._picture, self._none, self.choose_button, self.remove_button):
            row.addWidget(part)
        row.addStretch()
        self._show()

    def _on_choose(self) -> None:
        pictures = self.tr("Pictures (*.png *.jpg *.jpeg)")
        path = self._ask.open_file(self, self.tr("Choose logo"), pictures)
        if path is not None:
            self._set(path)

    def _set(self, path: Path | None) -> None:
        try:
            changes = self._desk.firm.set_logo(path)
        except Refused as refused:
            self._ask.warn(self, Messages(language_of(self)).refusal(refused))
            return
        self._show()
        self.changed.emit(changes)

    def _show(self) -> None:
        logo = self._desk.firm.firm().logo
        self._picture.setVisible(bool(logo))
        self._none.setVisible(not logo)
        self.remove_button.setVisible(bool(logo))
        if logo:
            self._picture.setAccessibleName(self.tr("The firm's logo"))
            self._picture.setPixmap(_scaled(b64decode(logo)))


def _scaled(content: bytes) -> QPixmap:
    picture = QPixmap()
    picture.loadFromData(content)
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.scaled(_WIDTH, _HEIGHT, keep, smooth)
