"""Says when a disk no longer takes in what is saved, and offers another place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from clientdesk.app.messages import Messages
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.ui.banner import Button
from clientdesk.ui.dialogs import language_of
from clientdesk.ui.go_on import GoOn

if TYPE_CHECKING:
    from clientdesk.app.desk import Desk
    from clientdesk.ui.main_window import MainWindow

_MATTER = "disk"
_OF_THE_DISK = frozenset(
    {RefusalCode.DISK_FULL, RefusalCode.DISK_ERROR, RefusalCode.READ_ONLY, RefusalCode.DAMAGED}
)


class DiskWatch(QObject):
    """A banner from the first write that failed to the next one that did not."""

    written = Signal(object)  # Refused or None; from whichever thread writes

    def __init__(self, window: "MainWindow", go_on: GoOn) -> None:
        super().__init__(window)
        self._window, self._go_on = window, go_on
        self._desk: Desk | None = None
        self._refused: Refused | None = None
        self.written.connect(self.on_written)

    def begin(self, desk: "Desk") -> None:
        """A workbook is shown."""
        self._desk = desk
        desk.access.tell(self.written.emit)

    def end(self) -> None:
        """No workbook is shown any more."""
        if self._desk is not None:
            self._desk.access.tell(None)
        self._desk = self._refused = None
        self._window.banners.drop(_MATTER)

    def on_written(self, refused: Refused | None) -> None:
        """Something was saved, or could not be."""
        if self._desk is None or (refused is not None and refused.code not in _OF_THE_DISK):
            return
        if refused is None and self._refused is not None:
            self._window.banners.drop(_MATTER)
        elif refused is not None:
            words = Messages(language_of(self._window)).refusal(refused)
            self._window.banners.say(_MATTER, words, self._buttons(refused), "warn")
        self._refused = refused

    def _buttons(self, refused: Refused) -> list[Button]:
        again = self.tr("Try again"), self._try_again
        elsewhere = self.tr("Save a copy elsewhere and go on there…"), self._go_on.elsewhere
        backup = self.tr("Newest backup…"), lambda: self._go_on.recover(refused)
        full = refused.code is RefusalCode.DISK_FULL
        return [again, elsewhere] if full else [again, elsewhere, backup]

    def _try_again(self) -> None:
        """Writes once more; a disk that was taken out and put back is another one to the system,
        so the file is opened anew."""
        if self._desk is None:
            return
        try:
            self._desk.access.try_writing()
        except Refused as refused:
            if refused.code is not RefusalCode.DISK_FULL and self._desk.access.is_another_file:
                self._go_on.again(read_only=False)
