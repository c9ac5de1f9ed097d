"""What is held of the chosen client: shown as a file, erased, and until when it is kept."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clientdesk.app.desk import Desk
from clientdesk.app.erasure import Cleared, Erased, Survey, clear_backups
from clientdesk.domain.problems import Refused
from clientdesk.domain.records import Client
from clientdesk.ui.ask import Ask
from clientdesk.ui.client_commands import show
from clientdesk.ui.client_data_dialog import ClientDataDialog
from clientdesk.ui.erase_dialog import EraseDialog, EraseWish
from clientdesk.ui.erase_proof import EraseProof
from clientdesk.ui.jobs import Progress
from clientdesk.ui.progress_dialog import Waiting
from clientdesk.ui.retention_dialog import RetentionDialog

if TYPE_CHECKING:
    from clientdesk.ui.main_window import MainWindow

MESSAGE_MS = 8000


class PrivacyCommands(QObject):
    """Opens the dialogs over the window; the long work is done in jobs."""

    def __init__(self, window: "MainWindow", ask: Ask, waiting: Waiting) -> None:
        super().__init__(window)
        self._window, self._ask, self._waiting = window, ask, waiting

    def export(self, desk: Desk, client: Client) -> None:
        """Everything held about a client, as a file."""
        dialog = ClientDataDialog(client, self._window)
        dialog.accepted.connect(lambda: self._save(desk, client, dialog.language))
        show(dialog)

    def erase(self, desk: Desk, client: Client) -> None:
        """Looks what an erasure would do, then shows it."""
        words = self.tr("Looking where “{name}” is named…").format(name=client.name)
        survey = desk.privacy.erasure.survey
        job = self._waiting.start(words, lambda progress: survey(client.id, progress))
        job.done.connect(partial(self._on_surveyed, desk))

    def retention(self, desk: Desk) -> None:
        """Whose records may go."""
        dialog = RetentionDialog(desk, self._window)
        dialog.erase_wanted.connect(partial(self.erase, desk))
        dialog.export_wanted.connect(partial(self.export, desk))
        show(dialog)

    def _save(self, desk: Desk, client: Client, language: str) -> None:
        data = desk.privacy.client_data
        name = data.suggested_name(client, language)
        title = self.tr("Export everything held")
        path = self._ask.save_file(self._window, title, name, self.tr("ZIP files (*.zip)"))
        if path is None:
            return
        target: Path = path
        words = self.tr("Writing {file}…").format(file=target.name)
        job = self._waiting.start(
            words, lambda progress: data.write(target, client.id, language, progress)
        )
        job.done.connect(lambda _none: self._say(self.tr("Written: {file}").format(file=target)))

    def _on_surveyed(self, desk: Desk, survey: Survey) -> None:
        dialog = EraseDialog(desk, survey, len(desk.backups.list()), self._window)
        dialog.accepted.connect(lambda: self._erase(desk, survey, dialog.wish))
        show(dialog)

    def _erase(self, desk: Desk, survey: Survey, wish: EraseWish) -> None:
        words = self.tr("Erasing “{name}”…").format(name=survey.client.name)
        job = self._waiting.start(words, partial(_erased, desk, survey, wish))
        job.done.connect(partial(self._on_erased, desk, survey))

    def _on_erased(self, desk: Desk, survey: Survey, done: "_Done") -> None:
        self._window.refresh(done.erased.changes)
        show(EraseProof(desk, survey, done.erased, done.cleared, done.hindered, self._window))

    def _say(self, words: str) -> None:
        self._window.statusBar().showMessage(words, MESSAGE_MS)


@dataclass(frozen=True, slots=True)
class _Done:
    """What a job of erasing brings back; `hindered` is why backups could not be cleared."""

    erased: Erased
    cleared: Cleared | None = None
    hindered: Refused | None = None


def _erased(desk: Desk, survey: Survey, wish: EraseWish, progress: Progress) -> _Done:
    """Erases; that backups could not be cleared does not take the erasure back."""
    erased = desk.privacy.erasure.erase(survey.client.id, wish.strike, progress)
    if not wish.clear_backups:
        return _Done(erased)
    try:
        return _Done(erased, clear_backups(desk.backups))
    except Refused as refused:
        return _Done(erased, hindered=refused)
