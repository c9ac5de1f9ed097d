"""Every change of the workbook: who, when, before and after; and going back to one of them."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.history import ChangeDetails, HistoryBook, HistoryPage, Narrowed
from clientdesk.app.messages import Messages
from clientdesk.domain.history import HistoryEntry, HistoryFilter
from clientdesk.domain.problems import Refused
from clientdesk.ui.ask import Ask
from clientdesk.ui.dialogs import add_close, button, page, text
from clientdesk.ui.history_details import HistoryDetails
from clientdesk.ui.history_export import write_history
from clientdesk.ui.history_filter import HistoryFilterBar
from clientdesk.ui.history_words import HistoryWords, entry_words, state_words
from clientdesk.ui.jobs import Job, Jobs, Progress
from clientdesk.ui.progress_dialog import ProgressDialog
from clientdesk.ui.session import Session
from clientdesk.ui.table import Column, RecordTable, RecordView
from clientdesk.ui.theme import LARGE, SMALL


class HistoryDialog(QDialog):
    """The changes at the left, the latest first; what the chosen one did at the right.

    Everything is read in jobs: a history may have a million lines.
    """

    changed = Signal(object)  # Changes
    written = Signal(object)  # Path

    def __init__(
        self, session: Session, ask: Ask, parent: QWidget | None = None, client_id: int = 0
    ) -> None:
        super().__init__(parent)
        self._desk, self._ask, self._language = session.desk, ask, session.language
        self._messages = Messages(session.language)
        self._jobs = Jobs(self)
        self._reading: Job | None = None
        self._closed = False  # what was being read may still arrive after that
        self._replaying = False  # the window has to hear what came of it
        self._narrowed = Narrowed()
        self._say = HistoryWords(session.formats)
        book = session.desk.history.book
        self.filter = HistoryFilterBar(
            book.clients(), book.fields(), session.formats, session.desk.today
        )
        self._model = RecordTable[HistoryEntry](self._columns(), lambda each: each.id)
        self.view = RecordView(self._model, stretch=2, sort_by=-1)
        self.details = HistoryDetails(self._say)
        self._state = text("", "caption")
        self._older = button(self.tr("Show &older changes"))
        self._back = button(self.tr("&Undo back to here"), "arrow-u-up-left")
        self._forth = button(self.tr("&Make again up to here"), "arrow-u-up-right")
        self._export = button(self.tr("&Export…"), "export")
        self._lay_out()
        self._connect()
        if client_id:
            self.filter.choose_client(client_id)
        self._read()

    @property
    def entries(self) -> tuple[HistoryEntry, ...]:
        """The changes that are shown."""
        return self._model.records

    @property
    def busy(self) -> bool:
        """Whether something is being read or done."""
        return self._jobs.busy

    def _read(self) -> None:
        """Reads the first page of what is wanted now; a reading that is going is given up."""
        if self._closed:
            return
        if self._reading is not None:
            self._reading.cancel()
        self._state.setText(self.tr("Reading…"))
        wanted = self.filter.wanted()
        job = self._start(partial(_first_page, self._desk, wanted))
        job.done.connect(partial(self._on_first_page, job))
        job.ended.connect(self._on_reading_ended)
        self._reading = job

    def _on_first_page(self, job: Job, found: tuple[Narrowed, HistoryPage]) -> None:
        if job is not self._reading:
            return
        self._narrowed, first = found
        self._model.set_records(first.entries)
        self._show_page(first)
        self.view.selectRow(0)
        self._on_picked(self.view.current())

    def _on_reading_ended(self, job: Job) -> None:
        if job is self._reading:
            self._reading = None

    def _on_older(self) -> None:
        last = min(each.id for each in self.entries)
        self._older.setEnabled(False)
        read = partial(_older_page, self._desk, self.filter.wanted(), self._narrowed, last)
        self._start(read).done.connect(self._on_older_page)

    def _on_older_page(self, more: HistoryPage) -> None:
        self._model.set_records((*self.entries, *more.entries))
        self._show_page(more)

    def _show_page(self, shown: HistoryPage) -> None:
        self._older.setEnabled(True)
        self._older.setVisible(shown.more)
        counted = self.tr("%n change(s)", "", len(self.entries))
        template = self.tr("{changes} shown, older ones follow") if shown.more else "{changes}"
        nothing = self.tr("Nothing in the history matches.")
        self._state.setText(template.format(changes=counted) if self.entries else nothing)

    def _on_picked(self, entry: HistoryEntry | None) -> None:
        self._back.setEnabled(entry is not None and entry.undoable)
        self._forth.setEnabled(entry is not None and entry.redoable)
        self.details.setVisible(entry is not None)
        if entry is not None:
            self.details.show_entry(entry)
            self._read_details(0)

    def _read_details(self, offset: int) -> None:
        change_id, wanted = self.view.current().id, self.filter.wanted()
        desk, language, narrowed = self._desk, self._language, self._narrowed

        def read(progress: Progress) -> ChangeDetails:
            progress(0, 1)
            with desk.on_snapshot(HistoryBook) as book:
                return book.details(change_id, language, wanted, narrowed, offset=offset)

        self._start(read).done.connect(partial(self._on_details, change_id, offset))

    def _on_details(self, change_id: int, offset: int, details: ChangeDetails) -> None:
        entry = self.view.current()
        if entry is not None and entry.id == change_id:
            self.details.show_details(details, offset)

    def _on_back(self) -> None:
        entry, history = self.view.current(), self._desk.history
        steps = history.undo_steps(entry.id)
        question = self.tr("Undo %n change(s), back to this one?", "", steps)
        if self._agreed(steps, question, self.tr("Undo"), entry):
            self._replay(lambda progress: history.undo_to(entry.id))

    def _on_forth(self) -> None:
        entry, history = self.view.current(), self._desk.history
        steps = history.redo_steps(entry.id)
        question = self.tr("Make %n change(s) again, up to this one?", "", steps)
        if self._agreed(steps, question, self.tr("Make again"), entry):
            self._replay(lambda progress: history.redo_to(entry.id))

    def _agreed(self, steps: int, question: str, action: str, entry: HistoryEntry) -> bool:
        """One step needs no question: it is taken back as easily."""
        return steps <= 1 or self._ask.confirm(self, question, action, entry_words(entry))

    def _replay(self, work: Callable[[Progress], object]) -> None:
        job = self._start(work)
        self._replaying = True
        job.ended.connect(self._on_replayed)
        job.done.connect(self.changed)
        job.done.connect(lambda changes: self._read())
        ProgressDialog(self.tr("Going through the changes…"), job, self)

    def _on_replayed(self, _job: Job) -> None:
        self._replaying = False

    def _on_export(self) -> None:
        filters = self.tr("Tables (*.csv);;Excel workbooks (*.xlsx)")
        title, name = self.tr("Export the history"), self.tr("history.csv")
        path: Path | None = self._ask.save_file(self, title, name, filters)
        if path is None:
            return
        work = partial(write_history, self._desk, self.filter.wanted(), self._say, path)
        job = self._start(work)
        job.done.connect(self.written)
        job.done.connect(self._on_written)
        ProgressDialog(self.tr("Writing {file}…").format(file=path.name), job, self)

    def _on_written(self, path: Path) -> None:
        self._state.setText(self.tr("Written: {file}").format(file=path))

    def _start(self, work: Callable[[Progress], object]) -> Job:
        job = self._jobs.start(work)
        job.refused.connect(self._on_refused)
        return job

    def _on_refused(self, refused: Refused) -> None:
        self._ask.warn(self, self._messages.refusal(refused))

    def _columns(self) -> list[Column[HistoryEntry]]:
        return [
            Column(
                title=self.tr("When"),
                text=self._say.moment,
                sort_key=lambda each: each.id,
                width=140,
            ),
            Column(title=self.tr("Who"), text=lambda each: each.made_by, width=70),
            Column(title=self.tr("What"), text=entry_words, strong=True, width=240),
            Column(title=self.tr("State"), text=state_words, width=80),
        ]

    def _connect(self) -> None:
        self.filter.changed.connect(self._read)
        self.view.picked.connect(self._on_picked)
        self.details.more_wanted.connect(self._read_details)
        self._older.clicked.connect(self._on_older)
        self._back.clicked.connect(self._on_back)
        self._forth.clicked.connect(self._on_forth)
        self._export.clicked.connect(self._on_export)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("History"))
        self.view.setAccessibleName(self.tr("Changes"))
        self.view.setSortingEnabled(False)
        self.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        row = QHBoxLayout()
        row.setSpacing(LARGE)
        row.addLayout(self._list(), 1)
        row.addWidget(self.details, 1)
        column = page(self)
        column.addWidget(text(self.tr("History"), "page-title"))
        column.addWidget(self.filter)
        column.addLayout(row, 1)
        box = add_close(self, column)
        for each in (self._back, self._forth, self._export):
            box.addButton(each, QDialogButtonBox.ButtonRole.ActionRole)
            each.setEnabled(each is self._export)
        self.resize(1240, 700)

    def _list(self) -> QVBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(SMALL)
        left.addWidget(self.view, 1)
        left.addWidget(self._older)
        left.addWidget(self._state)
        self._older.hide()
        return left

    def done(self, result: int) -> None:
        if self._replaying:
            return
        self._closed, self._reading = True, None
        self._jobs.close()
        super().done(result)


def _first_page(
    desk: Desk, wanted: HistoryFilter, progress: Progress
) -> tuple[Narrowed, HistoryPage]:
    with desk.on_snapshot(HistoryBook) as book:
        narrowed = book.narrow(wanted, progress)
        return narrowed, book.page(wanted, narrowed)


def _older_page(
    desk: Desk, wanted: HistoryFilter, narrowed: Narrowed, before: int, progress: Progress
) -> HistoryPage:
    progress(0, 1)
    with desk.on_snapshot(HistoryBook) as book:
        return book.page(wanted, narrowed, before)
