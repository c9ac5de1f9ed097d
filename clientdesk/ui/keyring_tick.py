"""Whether the system's keyring keeps a passphrase, with what that means."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from clientdesk.app.keyrings import is_kept, keyring_works
from clientdesk.ui.dialogs import text
from clientdesk.ui.theme import TIGHT


class KeyringTick(QWidget):
    """A box to tick; takes no room where there is no keyring that is safe."""

    def __init__(self, kept: Path | None = None, parent: QWidget | None = None) -> None:
        """Ticked where the keyring keeps the passphrase of the workbook `kept` already."""
        super().__init__(parent)
        self._box = QCheckBox(self.tr("&Keep it in this computer's keyring"))
        note = self.tr(
            "Then ClientDesk does not ask when it opens the workbook. Whoever uses this computer "
            "under your name can open it too."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._box)
        column.addWidget(text(note, "caption", wrap=True))
        if not keyring_works():
            self.hide()
        elif kept is not None:
            self._box.setChecked(is_kept(kept))

    @property
    def ticked(self) -> bool:
        return self._box.isChecked()
