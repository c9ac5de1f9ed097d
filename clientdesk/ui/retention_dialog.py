"""Whose records may go: clients that left, with the day until which their papers are kept."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from clientdesk.app.desk import Desk
from clientdesk.domain.retention import Kept
from clientdesk.ui.dialogs import add_close, language_of, page, text
from clientdesk.ui.erase_words import reason_words, rule_words
from clientdesk.ui.record_list import RecordList
from clientdesk.ui.table import Column


class RetentionDialog(QDialog):
    """Lists them, the earliest day first; nothing goes by itself."""

    erase_wanted = Signal(object)  # Client
    export_wanted = Signal(object)  # Client

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._formats = desk.formats(language_of(self))
        self.setWindowTitle(self.tr("What may be erased"))
        retention = desk.privacy.retention
        self.list = RecordList(
            self._columns(),
            lambda: [_Row(each) for each in retention.all()],
            self._hint(),
            name=self.tr("Clients that left"),
            sort_by=-1,
        )
        self.list.add_row_button(self.tr("E&xport…"), "export", self._on_export)
        erase = self.list.add_row_button(self.tr("&Erase for good…"), "eraser", self._on_erase)
        erase.setToolTip(self.tr("Shows first what would go"))
        column = page(self)
        column.addWidget(text(self.tr("What may be erased"), "page-title"))
        column.addWidget(text(rule_words(retention.rule), "", wrap=True))
        column.addWidget(self.list, 1)
        add_close(self, column)
        self.resize(900, 520)
        self.list.reload()

    def _hint(self) -> str:
        if self._desk.privacy.retention.all():
            return self.tr("Clients that are archived or have left. Nothing is erased by itself.")
        return self.tr("No client is archived or has left yet.")

    def _columns(self) -> "list[Column[_Row]]":
        return [
            Column(title=self.tr("Client"), text=lambda each: each.kept.client.name, strong=True),
            Column(title=self.tr("Kept until"), text=self._until, sort_key=_day, width=150),
            Column(
                title=self.tr("Why"),
                text=lambda each: reason_words(each.kept, self._formats),
                width=270,
            ),
            Column(title=self.tr("State"), text=self._state, tone=self._tone, width=170),
        ]

    def _until(self, row: "_Row") -> str:
        return self._formats.short_date(row.kept.until) if row.kept.until else "–"

    def _state(self, row: "_Row") -> str:
        if row.kept.until is None:
            return self.tr("no day known")
        return self.tr("may be erased") if self._is_due(row) else self.tr("to be kept")

    def _tone(self, row: "_Row") -> str:
        return "warn" if self._is_due(row) else ""

    def _is_due(self, row: "_Row") -> bool:
        return row.kept.is_due(self._desk.today)

    def _on_erase(self) -> None:
        client = self.list.current.kept.client
        self.accept()
        self.erase_wanted.emit(client)

    def _on_export(self) -> None:
        client = self.list.current.kept.client
        self.accept()
        self.export_wanted.emit(client)


class _Row:
    """A client with the id that the list tells it by."""

    def __init__(self, kept: Kept) -> None:
        self.kept, self.id = kept, kept.client.id


def _day(row: _Row) -> int:
    return row.kept.until.toordinal() if row.kept.until else 1 << 30
