"""Opening a workbook: the file may want a passphrase, be held by someone else, or be damaged.

What can be asked is asked here; everything else is said in a sentence.
"""

from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from clientdesk.app.messages import Messages
from clientdesk.domain.opening import TO_WRITE, Opening
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.dialogs import language_of
from clientdesk.ui.one_window import other_window_comes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientdesk.app.desk import Desk

OpenDesk = Callable[[Path, Opening], "Desk"]
_TO_RECOVER = frozenset(
    {RefusalCode.DAMAGED, RefusalCode.OTHER_SCHEMA, RefusalCode.EMPTY_FILE}
    | {RefusalCode.CONTENTS_DIFFER}
)
_GONE = frozenset({RefusalCode.NOT_A_WORKBOOK, RefusalCode.FILE_MISSING})
_HELD = frozenset({RefusalCode.IN_USE, RefusalCode.IN_USE_ELSEWHERE})
_LOCKED = frozenset({RefusalCode.PASSPHRASE_NEEDED, RefusalCode.WRONG_PASSPHRASE})
ASKED_ABOUT = _TO_RECOVER | _HELD | _LOCKED | {RefusalCode.READ_ONLY}


class Opener(QObject):
    """Opens workbooks over a window; `opened` brings the desk."""

    opened = Signal(object)  # Desk

    def __init__(self, window: QMainWindow, ask: Ask, open_desk: OpenDesk) -> None:
        super().__init__(window)
        self._window, self._ask, self._open_desk = window, ask, open_desk

    def open(self, path: Path, opening: Opening = TO_WRITE) -> bool:
        """Opens a workbook as far as it can be; False where there is none in the end."""
        try:
            self.open_or_raise(path, opening)
        except Refused as refused:
            return self.settle(refused, path, opening)
        return True

    def open_or_raise(self, path: Path, opening: Opening) -> None:
        """Opens a workbook without a question; raises Refused."""
        with _waiting():
            desk = self._open_desk(path, opening)
        self.opened.emit(desk)

    def settle(self, refused: Refused, path: Path, opening: Opening = TO_WRITE) -> bool:
        """What comes after a workbook could not be opened; True where it is open in the end."""
        if refused.code in _LOCKED:
            return self._with_passphrase(refused, path, opening)
        if refused.code in _HELD:
            return self._held(refused, path, opening)
        if refused.code in _TO_RECOVER:
            return self.recover(refused, path, opening.passphrase)
        if refused.code in _GONE and _has_backups(path):
            return self.recover(refused, path, opening.passphrase)
        if refused.code is RefusalCode.READ_ONLY and not opening.read_only:
            return self.open(path, replace(opening, read_only=True))
        self._ask.warn(self._window, Messages(language_of(self._window)).refusal(refused))
        return False

    def _with_passphrase(self, refused: Refused, path: Path, opening: Opening) -> bool:
        from clientdesk.ui.unlock_dialog import ask_passphrase  # noqa: PLC0415

        wrong = refused.code is RefusalCode.WRONG_PASSPHRASE
        passphrase = ask_passphrase(self._window, self._ask, path, wrong)
        if passphrase is not None:
            return self.open(path, replace(opening, passphrase=passphrase))
        return wrong and _has_backups(path) and self._doubt(refused, path, opening.passphrase)

    def _doubt(self, refused: Refused, path: Path, passphrase: str | None) -> bool:
        """A damaged file looks just like one with another passphrase."""
        question = self.tr("If the passphrase is right, the file is damaged. See its backups?")
        return self._ask.confirm(self._window, question, self.tr("See the backups")) and (
            self.recover(refused, path, passphrase)
        )

    def _held(self, refused: Refused, path: Path, opening: Opening) -> bool:
        if other_window_comes(path):
            return False
        from clientdesk.ui.held_dialog import choose_opening  # noqa: PLC0415

        chosen = choose_opening(self._window, self._ask, refused, opening)
        return chosen is not None and self.open(path, chosen)

    def recover(self, refused: Refused, path: Path, passphrase: str | None = None) -> bool:
        """The ways out for a workbook that is not open; True where one is open in the end."""
        from clientdesk.ui.recovery_dialog import recover  # noqa: PLC0415

        mended = recover(self._window, self._ask, refused, path, passphrase)
        return mended is not None and self.open(mended, Opening(passphrase=passphrase))


def _has_backups(path: Path) -> bool:
    from clientdesk.app.backup_places import BackupPlaces  # noqa: PLC0415
    from clientdesk.app.backups import backups_of  # noqa: PLC0415

    return bool(backups_of(path, BackupPlaces.of_user()))


@contextmanager
def _waiting() -> "Iterator[None]":
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
