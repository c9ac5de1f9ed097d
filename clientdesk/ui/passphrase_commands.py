"""Sets, changes and removes the passphrase of the workbook that is open."""

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clientdesk.app.messages import Messages
from clientdesk.app.protection import Followed, Prepared
from clientdesk.domain.changes import Changes
from clientdesk.domain.problems import Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.client_commands import show
from clientdesk.ui.dialogs import language_of
from clientdesk.ui.passphrase_dialog import PassphraseDialog, Task, Wish
from clientdesk.ui.progress_dialog import Waiting

if TYPE_CHECKING:
    from clientdesk.app.desk import Desk
    from clientdesk.ui.main_window import MainWindow

MESSAGE_MS = 8000


class PassphraseCommands(QObject):
    """First a copy with the new key, in a job; then it takes the file's place, and in another job
    the backups follow. Until the copy is whole, nothing has changed."""

    def __init__(self, window: "MainWindow", ask: Ask, waiting: Waiting) -> None:
        super().__init__(window)
        self._window, self._ask, self._waiting = window, ask, waiting

    def open(self, desk: "Desk") -> None:
        """Asks for a passphrase, or for another one where there is one."""
        self._ask_for(desk, Task.CHANGE if desk.encrypted else Task.SET)

    def _ask_for(self, desk: "Desk", task: Task) -> None:
        if desk.path is None:
            return
        known = [desk.path.stem, desk.firm.firm().name]
        opens = desk.protection.opens
        dialog = PassphraseDialog(task, desk.path, opens, self._window, known=known)
        dialog.finished.connect(partial(self._on_answered, desk, dialog))
        show(dialog)

    def _on_answered(self, desk: "Desk", dialog: PassphraseDialog, _result: int) -> None:
        if dialog.remove_wanted:
            self._ask_for(desk, Task.REMOVE)
        elif dialog.wish is not None:
            self._prepare(desk, dialog.wish)

    def _prepare(self, desk: "Desk", wish: Wish) -> None:
        encrypting = self.tr("Encrypting the workbook. Nothing in it changes until this is done…")
        plain = self.tr("Writing the workbook without encryption…")
        protection = desk.protection
        job = self._waiting.start(
            plain if wish.new is None else encrypting,
            lambda progress: protection.prepare(wish.new, progress),
        )
        job.done.connect(partial(self._on_prepared, desk, wish))

    def _on_prepared(self, desk: "Desk", wish: Wish, prepared: Prepared) -> None:
        self._attempt(lambda: self._finish(desk, wish, prepared))
        self._window.refresh(Changes(frozenset()))

    def _finish(self, desk: "Desk", wish: Wish, prepared: Prepared) -> None:
        with ExitStack() as unless_finished:
            unless_finished.callback(desk.protection.discard, prepared)
            desk.protection.finish(prepared)
            unless_finished.pop_all()
        job = self._waiting.start(
            self.tr("Doing the same with the backups…"), desk.protection.follow
        )
        job.done.connect(partial(self._on_followed, desk))
        if wish.keep and wish.new is not None:
            desk.protection.keep(wish.new)

    def _on_followed(self, desk: "Desk", followed: Followed) -> None:
        self._window.statusBar().showMessage(self.tr("Done, with the backups."), MESSAGE_MS)
        if followed.plain and desk.encrypted:
            self._offer_to_remove(desk, followed.plain)
        elif followed.left:
            words = self.tr("%n copies could not be changed.", "", len(followed.left))
            detail = self.tr("They stay as they were, with the passphrase they had:")
            self._ask.warn(self._window, words, _listed(detail, followed.left))

    def _offer_to_remove(self, desk: "Desk", plain: tuple[Path, ...]) -> None:
        """What anybody can still read."""
        question = self.tr("%n copies could not be encrypted. Remove them?", "", len(plain))
        detail = self.tr("Anybody who has these files can read everything in them:")
        action = self.tr("Remove them")
        if self._ask.confirm(self._window, question, action, _listed(detail, plain)):
            self._attempt(lambda: desk.protection.drop(plain))

    def _attempt(self, work: Callable[[], object]) -> None:
        try:
            work()
        except Refused as refused:
            self._ask.warn(self._window, Messages(language_of(self._window)).refusal(refused))


def _listed(words: str, paths: tuple[Path, ...]) -> str:
    return "\n".join([words, *map(str, paths)])
