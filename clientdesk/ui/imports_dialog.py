"""The files imported so far; any of them can be withdrawn whole."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.messages import Messages
from clientdesk.domain.problems import Refused
from clientdesk.domain.records import ImportBatch
from clientdesk.ui.ask import Ask
from clientdesk.ui.dialogs import add_close, language_of, page, text
from clientdesk.ui.import_words import format_words
from clientdesk.ui.record_list import RecordList
from clientdesk.ui.table import RIGHT, Column
from clientdesk.ui.words import words


class ImportsDialog(QDialog):
    """Lists every import, the latest first."""

    changed = Signal(object)

    def __init__(self, desk: Desk, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._ask = desk, ask
        self._formats = desk.formats(language_of(self))
        self.setWindowTitle(self.tr("Imports"))
        hint = self.tr("Withdrawing takes out everything that came with a file, and nothing else.")
        self.imports = RecordList(
            self._columns(),
            desk.imports.batches,
            hint,
            name=self.tr("Imported files"),
            sort_by=-1,
        )
        self.withdraw = self.imports.add_row_button(
            self.tr("&Withdraw…"), "arrow-u-up-left", self._on_withdraw
        )
        self.imports.view.picked.connect(self._on_picked)
        column = page(self)
        column.addWidget(text(self.tr("Imported files"), "page-title"))
        column.addWidget(self.imports, 1)
        add_close(self, column)
        self.resize(960, 560)
        self._reload()

    def _columns(self) -> list[Column[ImportBatch]]:
        formats = self._formats
        return [
            Column(title=self.tr("File"), text=lambda each: each.file_name, strong=True),
            Column(title=self.tr("Holds"), text=lambda each: words(each.kind), width=100),
            Column(title=self.tr("From"), text=lambda each: format_words(each.format), width=120),
            Column(
                title=self.tr("Imported on"),
                text=lambda each: formats.short_date(each.imported_at.date()),
                sort_key=lambda each: each.id,
                width=110,
            ),
            self._count(self.tr("Added"), "added"),
            self._count(self.tr("Already there"), "duplicates"),
            self._count(self.tr("Not read"), "problems"),
            Column(title=self.tr("State"), text=self._state, width=110),
        ]

    def _count(self, title: str, name: str) -> Column[ImportBatch]:
        return Column(
            title=title,
            text=lambda each: self._formats.number(getattr(each, name)),
            sort_key=lambda each: int(getattr(each, name)),
            align=RIGHT,
            width=105,
        )

    def _state(self, batch: ImportBatch) -> str:
        return self.tr("Withdrawn") if batch.withdrawn else self.tr("In use")

    def _reload(self) -> None:
        self.imports.reload()
        self._on_picked(self.imports.current)

    def _on_picked(self, batch: ImportBatch | None) -> None:
        self.withdraw.setEnabled(batch is not None and not batch.withdrawn)

    def _on_withdraw(self) -> None:
        batch: ImportBatch = self.imports.current
        question = self.tr("Withdraw “{file}” with the %n row(s) that it added?", "", batch.added)
        question = question.format(file=batch.file_name)
        if not self._ask.confirm(self, question, self.tr("Withdraw")):
            return
        try:
            changes = self._desk.imports.withdraw(batch.id)
        except Refused as refused:
            self._ask.warn(self, Messages(language_of(self)).refusal(refused))
            return
        self._reload()
        self.changed.emit(changes)
