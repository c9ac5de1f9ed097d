"""An offboarding file on screen: when and how it ends, work, deadlines, records, accesses."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.app.offboarding_file import OffboardingFile
from clientdesk.domain.review_records import DataChoice, HandoverKind, Offboarding
from clientdesk.ui.cards import card_with
from clientdesk.ui.dialogs import text
from clientdesk.ui.editors import ChoiceEditor, DateEditor, MoneyEditor, TickEditor
from clientdesk.ui.forms import Field, RecordForm
from clientdesk.ui.offboarding_rows import HandoverRows
from clientdesk.ui.session import Session
from clientdesk.ui.step_part import staff_names
from clientdesk.ui.theme import LARGE, MEDIUM
from clientdesk.ui.words import words


class OffboardingEditor(QWidget):
    """Edits a file and stores nothing: whoever shows it asks for `file()` when Save is clicked."""

    edited = Signal()

    def __init__(
        self, session: Session, file: OffboardingFile, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._loaded = session, file
        self._default: date | None = None
        self._head = RecordForm[Offboarding](self._fields(), 3)
        staff = staff_names(session.desk)
        self._rows = {
            kind: HandoverRows(session, kind, file.head.client_id, staff) for kind in HandoverKind
        }
        self._no_work_done = TickEditor(self.tr("There is no finished work to list"))
        self._no_work_open = TickEditor(self.tr("There is no work in hand"))
        self._no_access = TickEditor(self.tr("We hold no access and no power of this client"))
        self._lay_out()
        self._load(file)
        self._connect()

    def file(self) -> OffboardingFile:
        """The file as it is in the fields; a statement holds only where no line says otherwise."""
        items = tuple(item for rows in self._rows.values() for item in rows.records())
        head = replace(
            self._head.record(),
            no_work_done=self._no_work_done.isChecked(),
            no_work_open=self._no_work_open.isChecked(),
            no_access=self._no_access.isChecked(),
        )
        return OffboardingFile(head, items)

    def check(self) -> bool:
        """Says what cannot be read and goes there; True where all can."""
        checks = [self._head.check(), *(rows.check() for rows in self._rows.values())]
        return all(checks)

    def is_changed(self) -> bool:
        return self.file() != self._loaded

    def _load(self, file: OffboardingFile) -> None:
        self._head.load(file.head)
        for kind, rows in self._rows.items():
            rows.load_records(file.of(kind))
        self._no_work_done.set_value(file.head.no_work_done)
        self._no_work_open.set_value(file.head.no_work_open)
        self._no_access.set_value(file.head.no_access)
        self._default = self._retention(file.head.effective_on)
        self._loaded = self.file()
        self._show_ticks()

    def _connect(self) -> None:
        self._head.edited.connect(self._on_head_edited)
        for rows in self._rows.values():
            rows.edited.connect(self._on_rows_edited)
        for tick in (self._no_work_done, self._no_work_open, self._no_access):
            tick.edited.connect(self.edited)

    def _on_head_edited(self) -> None:
        """A new last day moves the day until which papers are kept, unless it was written."""
        head = self._head.record()
        default = self._retention(head.effective_on)
        if default and default != self._default and head.retention_until in (None, self._default):
            self._retention_editor.set_value(default)
            self._default = default
        self.edited.emit()

    def _on_rows_edited(self) -> None:
        self._show_ticks()
        self.edited.emit()

    def _show_ticks(self) -> None:
        """A statement that there is none can be made only where no line is written."""
        work = self._rows[HandoverKind.WORK].records()
        for tick, lines in (
            (self._no_work_done, [item for item in work if item.done_on]),
            (self._no_work_open, [item for item in work if not item.done_on]),
            (self._no_access, list(self._rows[HandoverKind.ACCESS].records())),
        ):
            tick.setVisible(not lines)
            if lines:
                tick.set_value(False)

    def _retention(self, effective_on: date | None) -> date | None:
        if effective_on is None:
            return None
        return self._session.desk.casework.offboarding.retention_until(effective_on)

    def _fields(self) -> list[Field]:
        formats, today = self._session.formats, self._session.desk.today
        years = self._session.desk.casework.offboarding.retention_years()
        kept = self.tr("Papers &kept until (%n years)", "", years)
        self._retention_editor = DateEditor(formats, today)
        choices = [(None, self.tr("Not known yet")), *((e, words(e)) for e in DataChoice)]
        return [
            Field("effective_on", self.tr("Services &end on"), DateEditor(formats, today)),
            Field("data_choice", self.tr("The client's personal da&ta"), ChoiceEditor(choices)),
            Field("retention_until", kept, self._retention_editor),
            Field("final_invoice", self.tr("&Final invoice, with tax"), MoneyEditor(formats)),
            Field("final_invoice_on", self.tr("&Issued on"), DateEditor(formats, today)),
            Field("refund", self.tr("Re&fund, with tax"), MoneyEditor(formats)),
        ]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        for title, note, parts in self._cards():
            said = [text(note, "muted", wrap=True)] if note else []
            column.addWidget(card_with(title, *said, *parts))
        column.addStretch(1)

    def _cards(self) -> Iterable[tuple[str, str, tuple[QWidget, ...]]]:
        rows = self._rows
        yield self.tr("The end of the relation"), "", (self._head,)
        yield (
            self.tr("Work"),
            self.tr("What is finished has its day; the rest, who does it and until when."),
            (rows[HandoverKind.WORK], _beside(self._no_work_done, self._no_work_open)),
        )
        yield (
            self.tr("Deadlines after the last day"),
            self.tr("All that are known, each with whoever looks after it from then on."),
            (rows[HandoverKind.DEADLINE],),
        )
        yield (
            self.tr("Records that we hold"),
            self.tr("They go back whatever is still to be paid."),
            (rows[HandoverKind.RECORD],),
        )
        yield (
            self.tr("Accesses and powers"),
            self.tr("Tax agency, digital certificate, bank, payroll, programs, registered office."),
            (rows[HandoverKind.ACCESS], self._no_access),
        )


def _beside(*ticks: TickEditor) -> QWidget:
    """Boxes to tick in one row."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(LARGE)
    for tick in ticks:
        row.addWidget(tick)
    row.addStretch(1)
    return made
