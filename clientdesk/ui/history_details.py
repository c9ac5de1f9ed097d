"""What one change did: every record with its fields before and after."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from clientdesk.app.history import ChangeDetails
from clientdesk.domain.history import FieldChange, HistoryEntry, RecordChange
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.history_names import field_words
from clientdesk.ui.history_words import (
    NOTHING,
    HistoryWords,
    action_words,
    entry_words,
    state_words,
)
from clientdesk.ui.table import Column, RecordTable, RecordView
from clientdesk.ui.theme import LARGE, SMALL, set_role

_TABLES_NAMED = 4


@dataclass(frozen=True, slots=True)
class _Line:
    """A field of a record; `heads` where it is the first one of its record."""

    number: int
    record: RecordChange
    field: FieldChange
    heads: bool


class HistoryDetails(QFrame):
    """A heading, then a table of lines; asks for more where a change did very much."""

    more_wanted = Signal(int)  # how many records are shown

    def __init__(self, say: HistoryWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "card")
        self._say = say
        self._records: list[RecordChange] = []
        self._title = text("", "card-title", wrap=True)
        self._remark = text("", "caption", wrap=True)
        self._tables = text("", "caption", wrap=True)
        self._model = RecordTable[_Line](self._columns(), lambda each: each.number)
        self.view = RecordView(self._model, stretch=2, sort_by=-1)
        self._whole = text("", wrap=True)
        self._more = button(self.tr("Show more recor&ds"))
        self._lay_out()
        self.view.picked.connect(self._on_picked)
        self._more.clicked.connect(lambda: self.more_wanted.emit(len(self._records)))

    @property
    def lines(self) -> list[tuple[str, str, str, str]]:
        """Record, field, before and after as they are shown."""
        return [
            (self._record_words(each), self._field_words(each), *self._values(each))
            for each in self._model.records
        ]

    def show_entry(self, entry: HistoryEntry) -> None:
        """Names the change; what it did comes with `show_details`."""
        self._records = []
        said = (self._say.moment(entry), entry.made_by, state_words(entry))
        self._title.setText(entry_words(entry))
        self._remark.setText(" · ".join(part for part in said if part))
        self._tables.clear()
        self._show([])
        self._more.hide()

    def show_details(self, details: ChangeDetails, offset: int) -> None:
        """Adds records to the first `offset` ones, whatever came after those."""
        self._records = [*self._records[:offset], *details.records]
        counts = [self._say.count(each) for each in details.counts[:_TABLES_NAMED]]
        left = len(details.counts) - len(counts)
        if left > 0:
            counts.append(self.tr("and %n more", "", left))
        self._tables.setText(" · ".join(counts))
        self._show(self._records)
        self._more.setVisible(details.more)

    def _show(self, records: Sequence[RecordChange]) -> None:
        lines: list[_Line] = []
        for record in records:
            for number, field in enumerate(record.fields):
                lines.append(_Line(len(lines), record, field, heads=number == 0))
        self._model.set_records(lines)
        self._on_picked(None)

    def _columns(self) -> list[Column[_Line]]:
        return [
            Column(title=self.tr("Record"), text=self._head, strong=True, width=170),
            Column(title=self.tr("Field"), text=self._field_words, width=130),
            Column(title=self.tr("Before"), text=lambda each: self._values(each)[0], width=140),
            Column(title=self.tr("After"), text=lambda each: self._values(each)[1], width=140),
        ]

    def _head(self, line: _Line) -> str:
        return self._record_words(line) if line.heads else ""

    def _record_words(self, line: _Line) -> str:
        template = self.tr("{record} · {action}")
        action = action_words(line.record.action)
        return template.format(record=self._say.record(line.record), action=action)

    def _field_words(self, line: _Line) -> str:
        return field_words(line.field.field)

    def _values(self, line: _Line) -> tuple[str, str]:
        before, after = self._say.value(line.field.before), self._say.value(line.field.after)
        return _one_line(before), _one_line(after)

    def _on_picked(self, line: _Line | None) -> None:
        """The picked line in full: a table cuts what is long."""
        self._whole.setVisible(line is not None)
        if line is None:
            return
        template = self.tr("{record}\n{field}: {before} → {after}")
        before, after = self._say.value(line.field.before), self._say.value(line.field.after)
        names = {"record": self._record_words(line), "field": self._field_words(line)}
        self._whole.setText(template.format(**names, before=before, after=after))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(SMALL)
        self.view.setAccessibleName(self.tr("What the change did"))
        self.view.setSortingEnabled(False)
        for each in (self._title, self._remark, self._tables):
            column.addWidget(each)
        column.addWidget(self.view, 1)
        column.addWidget(self._whole)
        column.addWidget(self._more)
        self._more.hide()


def _one_line(words: str) -> str:
    return " ".join(words.split()) or NOTHING
