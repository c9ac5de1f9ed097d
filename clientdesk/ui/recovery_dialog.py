"""What can be done with a workbook that is damaged: go back to a backup, or save what is left."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.app.backup_places import BackupPlaces
from clientdesk.app.messages import Messages
from clientdesk.app.recovery import GoodBackup, Recovery, Salvaged
from clientdesk.domain.backups import Backup
from clientdesk.domain.formats import Formats
from clientdesk.domain.problems import Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.backup_list import BackupList, ListedBackup
from clientdesk.ui.dialogs import add_close, button, card, language_of, page, text
from clientdesk.ui.jobs import Job, Jobs
from clientdesk.ui.progress_dialog import ProgressDialog
from clientdesk.ui.recovery_words import good_words, salvaged_words, what_happened
from clientdesk.ui.theme import SMALL

_WIDTH, _HEIGHT = 760, 720
_WITHOUT_LIST = 540  # pixels high
_COUNTRY = {"es": "ES", "en": "GB"}  # the workbook that would say it is damaged


def recover(
    window: QWidget, ask: Ask, refused: Refused, path: Path, passphrase: str | None = None
) -> Path | None:
    """The workbook that is whole again and to be opened; None where the user left it at that."""
    recovery = Recovery(path, BackupPlaces.of_user(), passphrase)
    if recovery.encrypted and passphrase is None:
        from clientdesk.ui.unlock_dialog import ask_passphrase  # noqa: PLC0415

        recovery.passphrase = ask_passphrase(window, ask, path, False)
    dialog = RecoveryDialog(recovery, refused, ask, window)
    dialog.exec()
    dialog.deleteLater()
    return dialog.mended


class RecoveryDialog(QDialog):
    """Looks for the newest good backup by itself. `mended` is the workbook to be opened."""

    def __init__(
        self, recovery: Recovery, refused: Refused, ask: Ask, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._recovery, self._ask = recovery, ask
        self._language = language_of(self)
        self._formats = Formats(self._language, _COUNTRY[self._language], "EUR")
        self._jobs = Jobs(self)
        self._chosen: GoodBackup | None = None
        self.mended: Path | None = None
        self.setWindowTitle(self.tr("Recover a workbook"))
        self.list = BackupList(self._formats, recovery.contents)
        self.list.picked.connect(self._on_picked)
        self._verdict = text("", "", wrap=True)
        self._make_buttons()
        self._lay_out(refused)
        self.finished.connect(self._on_finished)
        self.resize(_WIDTH, _HEIGHT)
        self._look()

    def _make_buttons(self) -> None:
        self._restore = button(self.tr("&Restore this backup"), "", "primary")
        self._restore.setEnabled(False)
        self._restore.clicked.connect(self._on_restore)
        self._other = button(self.tr("Choose &another backup…"), "folder-open")
        self._other.clicked.connect(self._on_other)
        self._salvage = button(self.tr("&Salvage what can be read"), "lifebuoy")
        self._salvage.clicked.connect(self._on_salvage)

    def _lay_out(self, refused: Refused) -> None:
        column = page(self)
        title = self.tr("“{name}” cannot be opened as it is")
        name = self._recovery.path.stem
        column.addWidget(text(title.format(name=name), "page-title", wrap=True))
        column.addWidget(text(what_happened(refused, self._language), "", wrap=True))
        words = self.tr(
            "Whatever you choose, the damaged file is kept: nothing is changed in it or deleted."
        )
        column.addWidget(text(words, "muted", wrap=True))
        column.addWidget(self._backup_card(), 1)
        if self._recovery.path.is_file():
            column.addWidget(self._salvage_card())
        add_close(self, column).buttons()[0].setText(self.tr("Leave it as it is"))

    def _backup_card(self) -> QFrame:
        frame = card(self.tr("Go back to a backup"))
        column = frame.layout()
        assert isinstance(column, QVBoxLayout)
        column.addWidget(self.list, 100)
        column.addWidget(self._verdict)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._restore)
        row.addWidget(self._other)
        row.addStretch()
        column.addLayout(row)
        column.addStretch()  # where there is no list
        return frame

    def _salvage_card(self) -> QFrame:
        frame = card(self.tr("Save what is left"))
        column = frame.layout()
        assert isinstance(column, QVBoxLayout)
        words = self.tr(
            "Everything that can still be read goes into a new workbook beside this one. What a "
            "table has lost is taken from the history. Then you are told what is missing."
        )
        column.addWidget(text(words, "muted", wrap=True))
        row = QHBoxLayout()
        row.addWidget(self._salvage)
        row.addStretch()
        column.addLayout(row)
        return frame

    def _look(self) -> None:
        """Shows the backups and looks for the newest that is whole."""
        backups = self._recovery.backups()
        self.list.show_backups(backups)
        self.list.setVisible(bool(backups))
        self._restore.setVisible(bool(backups))
        if not backups:
            self.resize(_WIDTH, _WITHOUT_LIST)
            words = self.tr("No backup of this workbook was found where they are kept.")
            self._verdict.setText(words)
            return
        self._verdict.setText(self.tr("Looking for the newest backup that is whole…"))
        job = self._jobs.start(self._recovery.newest_good)
        job.done.connect(self._on_found)
        job.refused.connect(self._on_refused)

    def _on_found(self, found: GoodBackup | None) -> None:
        if found is None:
            self._verdict.setText(self.tr("None of these backups is whole."))
            return
        self._chosen = found
        self.list.view.select_key(found.backup.path)
        self._show_chosen()

    def _on_picked(self, line: ListedBackup | None) -> None:
        if self._chosen is None or line is None:
            return  # the first look is not over
        if line.backup.path == self._chosen.backup.path:
            self._show_chosen()
        else:
            self._look_at(line.backup)

    def _look_at(self, backup: Backup) -> None:
        self._restore.setEnabled(False)
        self._verdict.setText(self.tr("Reading every record of the backup…"))
        job = self._jobs.start(partial(self._recovery.look_at, backup))
        job.done.connect(self._on_looked_at)
        job.refused.connect(self._on_refused)

    def _on_looked_at(self, found: GoodBackup) -> None:
        line = self.list.current
        if line is not None and line.backup.path == found.backup.path:
            self._chosen = found
            self._show_chosen()

    def _show_chosen(self) -> None:
        if self._chosen is not None:
            self._verdict.setText(good_words(self._chosen, self._formats))
            self._restore.setEnabled(True)

    def _on_refused(self, refused: Refused) -> None:
        self._verdict.setText(Messages(self._language).refusal(refused))

    def _on_other(self) -> None:
        filters = self.tr("ClientDesk workbooks (*.clientdesk)")
        path = self._ask.open_file(self, self.tr("Choose a backup"), filters)
        if path is None:
            return
        try:
            backup = self._recovery.at(path)
        except Refused as refused:
            self._on_refused(refused)
            return
        known = [line.backup for line in self.list.lines if line.backup.path != path]
        self._chosen = None
        self.list.show_backups([backup, *known])
        self.resize(_WIDTH, _HEIGHT)
        self.list.setVisible(True)
        self._restore.setVisible(True)
        self._look_at(backup)

    def _on_restore(self) -> None:
        if self._chosen is None:
            return
        path = self._chosen.backup.path
        job = self._start(
            self.tr("Restoring the backup…"),
            self._jobs.start(lambda progress: self._recovery.restore(path, progress)),
        )
        job.done.connect(self._on_restored)

    def _on_salvage(self) -> None:
        job = self._start(
            self.tr("Reading what can still be read…"), self._jobs.start(self._recovery.salvage)
        )
        job.done.connect(self._on_salvaged)

    def _start(self, words: str, job: Job) -> Job:
        ProgressDialog(words, job, self)
        job.refused.connect(self._on_hindered)
        return job

    def _on_hindered(self, refused: Refused) -> None:
        self._ask.warn(self, Messages(self._language).refusal(refused))

    def _on_restored(self, kept: Path | None) -> None:
        words = self.tr("The backup is restored.")
        detail = self.tr("The damaged file is kept as {file}.").format(file=kept) if kept else ""
        self._ask.inform(self, words, detail)
        self._leave_with(self._recovery.path)

    def _on_salvaged(self, salvaged: Salvaged) -> None:
        words, detail = salvaged_words(salvaged, self._formats)
        self._ask.inform(self, words, detail)
        self._leave_with(salvaged.path)

    def _leave_with(self, path: Path) -> None:
        self.mended = path
        self.accept()

    def _on_finished(self) -> None:
        self.list.stop()
        self._jobs.close()
