"""The backups of a workbook as a list: when they were made and what they hold."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clientdesk.domain.backups import Backup, BackupContents
from clientdesk.domain.formats import Formats
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.ui.late_reading import LateReading
from clientdesk.ui.table import LOWEST, RIGHT, Column, RecordTable, RecordView

ReadContents = Callable[[Path], BackupContents]
MEGABYTE = 1_000_000
UNKNOWN = "…"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedBackup:
    """A line: what it holds is read later, and cannot be read of one that is `damaged`, nor of one
    that is `locked` by another passphrase than the workbook's."""

    backup: Backup
    contents: BackupContents | None = None
    damaged: bool = False
    locked: bool = False


class BackupList(QWidget):
    """The newest first. What each holds is read by a job, with `read`, on another thread."""

    picked = Signal(object)  # ListedBackup or None

    def __init__(self, formats: Formats, read: ReadContents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formats, self._read = formats, read
        self._table: RecordTable[ListedBackup] = RecordTable(
            self._columns(), lambda line: line.backup.path, self
        )
        self.view = RecordView(self._table, sort_by=-1)
        self.view.setAccessibleName(self.tr("Backups"))
        self.view.picked.connect(self.picked)
        self._reading = LateReading(self)
        self._reading.read.connect(self._on_read)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)

    @property
    def current(self) -> ListedBackup | None:
        line: ListedBackup | None = self.view.current()
        return line

    @property
    def lines(self) -> tuple[ListedBackup, ...]:
        return self._table.records

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Shows them at once, and what they hold as soon as it is read."""
        self._table.set_records([])  # in the order of time, also where there is a new one
        self._table.set_records([ListedBackup(backup=backup) for backup in backups])
        if backups:
            self.view.setCurrentIndex(self.view.filter.index(0, 0))
        read = self._read
        self._reading.start(lambda: [_looked_at(backup, read) for backup in backups])

    def stop(self) -> None:
        """Reads no more; before the workbook is closed."""
        self._reading.stop()

    def _on_read(self, lines: list[ListedBackup]) -> None:
        self._table.set_records(lines)
        self.picked.emit(self.current)

    def _columns(self) -> list[Column[ListedBackup]]:
        moment = self._formats.moment
        return [
            Column(
                title=self.tr("Made at"),
                text=lambda line: moment(line.backup.made_at),
                sort_key=lambda line: line.backup.made_at.isoformat(),
                strong=True,
                width=150,
            ),
            Column(
                title=self.tr("Clients"),
                text=self._clients,
                sort_key=lambda line: line.contents.clients if line.contents else LOWEST,
                align=RIGHT,
                width=90,
            ),
            Column(
                title=self.tr("Last change"),
                text=self._last_change,
                sort_key=lambda line: self._iso(line.contents),
                tone=lambda line: "bad" if line.damaged else "",
                width=170,
            ),
            Column(
                title=self.tr("Changed by"),
                text=lambda line: line.contents.last_by if line.contents else "",
                width=110,
            ),
            Column(
                title=self.tr("Size"),
                text=lambda line: megabytes(self._formats, line.backup.size),
                sort_key=lambda line: line.backup.size,
                align=RIGHT,
                width=90,
            ),
        ]

    def _clients(self, line: ListedBackup) -> str:
        if line.contents is None:
            return "" if line.damaged or line.locked else UNKNOWN
        return self._formats.number(line.contents.clients)

    def _last_change(self, line: ListedBackup) -> str:
        if line.damaged:
            return self.tr("Cannot be read")
        if line.locked:
            return self.tr("Another passphrase")
        if line.contents is None:
            return UNKNOWN
        last = line.contents.last_change
        return self._formats.moment(last) if last else ""

    def _iso(self, contents: BackupContents | None) -> str:
        last = contents.last_change if contents else None
        return last.isoformat() if last else ""


def megabytes(formats: Formats, size: int) -> str:
    """'8,4 MB'."""
    words = QCoreApplication.translate("BackupList", "{size} MB")
    return words.format(size=formats.number(Fraction(size, MEGABYTE), 1))


def _looked_at(backup: Backup, read: ReadContents) -> ListedBackup:
    try:
        return ListedBackup(backup=backup, contents=read(backup.path))
    except Refused as refused:
        locked = refused.code in (RefusalCode.PASSPHRASE_NEEDED, RefusalCode.WRONG_PASSPHRASE)
        return ListedBackup(backup=backup, damaged=not locked, locked=locked)
