"""The backups of the open workbook: what each holds, and how to go back to one."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.messages import Messages
from clientdesk.domain.backups import Backup, TableDifference
from clientdesk.domain.problems import Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.backup_list import BackupList, ListedBackup
from clientdesk.ui.dialogs import add_close, button, language_of, page, text
from clientdesk.ui.difference_pane import DifferencePane
from clientdesk.ui.late_reading import LateReading
from clientdesk.ui.progress_dialog import Waiting
from clientdesk.ui.theme import LARGE, SMALL

_PANE_WIDTH = 330


class BackupsDialog(QDialog):
    """Lists them, tells how the chosen one differs from now, makes one, checks one."""

    restore_wanted = Signal(object)  # ListedBackup
    made = Signal()

    def __init__(
        self, desk: Desk, ask: Ask, waiting: Waiting, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._ask, self._waiting = desk, ask, waiting
        self._formats = desk.formats(language_of(self))
        self.setWindowTitle(self.tr("Backups"))
        self.list = BackupList(self._formats, desk.backups.contents)
        self.differences = DifferencePane(self._formats)
        self._reading = LateReading(self)
        self._where = text("", "muted", wrap=True)
        self._make_buttons()
        self._lay_out()
        self.list.picked.connect(self._on_picked)
        self._reading.read.connect(self._on_compared)
        self.finished.connect(self._on_finished)
        self.resize(1080, 600)
        self.reload()

    def reload(self) -> None:
        """Looks into the folders again."""
        self._where.setText(self._place_words())
        backups = self._desk.backups.list()
        self.list.show_backups(backups)
        if not backups:
            self.differences.say(self.tr("There is no backup yet. Make the first one."))
        self._on_picked(self.list.current)

    def _make_buttons(self) -> None:
        writable = self._desk.read_only is None
        self._now = button(self.tr("Back up &now"), "archive-box", "primary")
        self._now.setEnabled(writable)
        self._now.clicked.connect(self._on_now)
        self._folder = button(self.tr("Choose &folder…"), "folder-open")
        self._folder.clicked.connect(self._on_folder)
        self._restore = button(self.tr("&Restore…"), "clock-counter-clockwise")
        self._restore.clicked.connect(self._on_restore)
        self._check = button(self.tr("Chec&k this one"), "check-circle")
        self._check.clicked.connect(self._on_check)

    def _lay_out(self) -> None:
        column = page(self)
        head = QHBoxLayout()
        head.addWidget(text(self.tr("Backups"), "page-title"), 1)
        head.addWidget(self._now)
        column.addLayout(head)
        words = self.tr(
            "A backup is made by itself for every 30 minutes of work and when the workbook is "
            "closed after changes; each is opened and checked. One a day is kept for 12 days, "
            "one a week for 10 weeks and one a month for 9 months."
        )
        column.addWidget(text(words, "muted", wrap=True))
        place = QHBoxLayout()
        place.addWidget(self._where, 1)
        place.addWidget(self._folder)
        column.addLayout(place)
        row = QHBoxLayout()
        row.setSpacing(LARGE)
        row.addWidget(self.list, 1)
        self.differences.setFixedWidth(_PANE_WIDTH)
        row.addWidget(self.differences)
        column.addLayout(row, 1)
        own = QHBoxLayout()
        own.setSpacing(SMALL)
        own.addWidget(self._restore)
        own.addWidget(self._check)
        own.addStretch()
        column.addLayout(own)
        add_close(self, column)

    def _place_words(self) -> str:
        backups = self._desk.backups
        if backups.missing_folder is not None:
            words = self.tr(
                "The folder {chosen} is not there now. Until it is back, backups go to {folder}."
            )
            return words.format(chosen=backups.missing_folder, folder=backups.folder)
        return self.tr("They go to {folder}").format(folder=backups.folder)

    def _on_picked(self, line: ListedBackup | None) -> None:
        usable = line is not None and (line.locked or line.contents is not None)
        self._check.setEnabled(line is not None and not line.locked)
        self._restore.setEnabled(usable and self._desk.read_only is None)
        if line is None:
            return
        if line.damaged:
            self.differences.say(self.tr("This backup cannot be read."))
            return
        if line.locked:
            words = self.tr("This backup has another passphrase. You are asked for it to restore.")
            self.differences.say(words)
            return
        self.differences.say(self.tr("Comparing…"))
        if line.contents is None:  # the list tells of it again once that is read
            return
        desk, path = self._desk, line.backup.path
        self._reading.start(lambda: _compared(desk, path))

    def _on_compared(self, found: Refused | tuple[TableDifference, ...]) -> None:
        if isinstance(found, Refused):
            self.differences.say(Messages(language_of(self)).refusal(found))
        else:
            self.differences.show_differences(found)

    def _on_now(self) -> None:
        words = self.tr("Making a backup and checking it…")
        job = self._waiting.start(words, self._desk.backups.make)
        job.done.connect(self._on_made)

    def _on_made(self, _backup: Backup) -> None:
        self.reload()
        self.made.emit()

    def _on_check(self) -> None:
        line = self.list.current
        if line is None:
            return
        path = line.backup.path
        words = self.tr("Reading every record of the backup…")
        backups = self._desk.backups
        job = self._waiting.start(words, lambda progress: backups.verify(path, progress))
        job.done.connect(self._on_checked)

    def _on_checked(self, _nothing: object) -> None:
        self._ask.inform(self, self.tr("This backup is whole: every record is as it was saved."))

    def _on_folder(self) -> None:
        folder = self._ask.folder(self, self.tr("Where the backups go"))
        if folder is not None:
            self._desk.backups.choose_folder(folder)
            self.reload()

    def _on_restore(self) -> None:
        line = self.list.current
        if line is not None and self._ask.confirm(
            self, self._question(line), self.tr("Restore"), self._kept_words()
        ):
            self.restore_wanted.emit(line)
            self.accept()

    def _question(self, line: ListedBackup) -> str:
        when = self._formats.moment(line.backup.made_at)
        if line.contents is None:
            return self.tr("Go back to the backup of {when}?").format(when=when)
        count = line.contents.clients
        words = self.tr("Go back to the backup of {when}, with %n client(s)?", "", count)
        return words.format(when=when)

    def _kept_words(self) -> str:
        name = self._desk.path.stem if self._desk.path else ""
        words = self.tr(
            "Nothing is deleted: the workbook as it is now is kept beside it, as “{name} "
            "(replaced …)”."
        )
        return words.format(name=name)

    def _on_finished(self) -> None:
        self.list.stop()
        self._reading.stop()


def _compared(desk: Desk, path: Path) -> Refused | tuple[TableDifference, ...]:
    """The differences, or what hindered reading them."""
    try:
        return desk.backups.differences(path)
    except Refused as refused:
        return refused
