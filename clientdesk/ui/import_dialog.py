"""Files on their way in: each is shown first, and nothing is written before Import is clicked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QStackedWidget, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.importing.layout import FileLayout, look_at
from clientdesk.app.importing.mapping import ColumnMapping
from clientdesk.app.imports import Imported, ImportPreview
from clientdesk.app.messages import Messages
from clientdesk.domain.imported import DateOrder, DecimalMark, DurationStyle, ImportSummary
from clientdesk.domain.problems import RefusalCode, Refused
from clientdesk.domain.records import FileKind
from clientdesk.ui.ask import Ask
from clientdesk.ui.dialogs import add_close, button, language_of, page, text
from clientdesk.ui.import_questions import Answer
from clientdesk.ui.import_review import ImportReview
from clientdesk.ui.jobs import Job, Jobs, Progress
from clientdesk.ui.mapping_editor import MappingEditor

_MAPPABLE = (RefusalCode.UNKNOWN_FORMAT, RefusalCode.COLUMNS_MISSING, RefusalCode.NO_HEADER)


@dataclass(frozen=True, slots=True)
class _Reading:
    """How the user wants a file read."""

    date_order: DateOrder | None = None
    mapping: ColumnMapping | None = None


@dataclass(frozen=True, slots=True)
class _Seen:
    """A file read, as it comes back from the other thread."""

    preview: ImportPreview
    layout: FileLayout


class ImportDialog(QDialog):
    """Goes through the files one after the other; `changed` comes after each one imported."""

    changed = Signal(object)

    def __init__(
        self, desk: Desk, paths: Sequence[Path], ask: Ask, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._ask = desk, ask
        self._paths = list(paths)
        self._done: list[ImportSummary] = []
        self._reading = _Reading()
        self._seen: _Seen | None = None
        self._job: Job | None = None
        self._jobs = Jobs(self)
        self._messages = Messages(language_of(self))
        self._formats = desk.formats(language_of(self))
        self._lay_out()
        self._next()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Import"))
        self._heading = text("", "page-title")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._body = QStackedWidget()
        column = page(self)
        column.addWidget(self._heading)
        column.addWidget(self._bar)
        column.addWidget(self._body, 1)
        box = add_close(self, column)
        self._close = box.buttons()[0]
        self._import = button("", "download-simple", "primary")
        self._import.setDefault(True)  # else Enter would be Cancel
        self._import.clicked.connect(self._on_import)
        self._columns = button(self.tr("C&olumns…"))
        self._columns.clicked.connect(self._on_columns)
        self._skip = button(self.tr("&Leave this file out"))
        self._skip.clicked.connect(self._on_skipped)
        box.addButton(self._import, QDialogButtonBox.ButtonRole.AcceptRole)
        for each in (self._columns, self._skip):
            box.addButton(each, QDialogButtonBox.ButtonRole.ActionRole)
        self.resize(1060, 680)

    def _next(self) -> None:
        """Reads the first of the files left, or says what was done."""
        self._reading, self._seen = _Reading(), None
        if self._paths:
            self._read()
        else:
            self._show_summary()

    def _read(self) -> None:
        path, reading, imports = self._paths[0], self._reading, self._desk.imports

        def work(progress: Progress) -> _Seen:
            layout = look_at(path)
            preview = imports.preview(
                path, None, reading.date_order, reading.mapping, report=progress
            )
            return _Seen(preview, layout)

        job = self._start(work)
        job.done.connect(self._on_read)
        job.refused.connect(self._on_refused)
        job.cancelled.connect(self.reject)

    def _start(self, work: Callable[[Progress], object]) -> Job:
        self._heading.setText(self._paths[0].name)
        self._job = self._jobs.start(work)
        self._job.progressed.connect(self._on_progress)
        self._job.ended.connect(self._on_ended)
        self._bar.setRange(0, 0)
        self._bar.show()
        self._body.setEnabled(False)
        self._offer()
        self._close.setText(self.tr("Cancel"))
        return self._job

    def _offer(self, *buttons: QWidget) -> None:
        """Shows these buttons beside Close."""
        for each in (self._import, self._columns, self._skip):
            each.setVisible(each in buttons)

    def _show(self, widget: QWidget) -> None:
        old = self._body.currentWidget()
        self._body.setCurrentIndex(self._body.addWidget(widget))
        if old is not None:
            self._body.removeWidget(old)
            old.deleteLater()

    def _on_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _on_ended(self) -> None:
        self._job = None
        self._bar.hide()
        self._body.setEnabled(True)

    def _on_read(self, seen: _Seen) -> None:
        self._seen = seen
        review = ImportReview(self._desk, seen.preview, seen.layout, self)
        review.answered.connect(self._on_answered)
        self._review = review
        self._show(review)
        count = seen.preview.summary.added + seen.preview.summary.updated
        self._import.setText(self.tr("&Import %n row(s)", "", count))
        self._import.setEnabled(count > 0)
        self._offer(self._import, self._columns, self._skip)
        self._import.setFocus()

    def _on_refused(self, refused: Refused) -> None:
        sentence = text(self._messages.refusal(refused), "", wrap=True)
        sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._show(sentence)
        self._offer(self._skip)
        if refused.code in _MAPPABLE:
            self._edit_columns(sentence.text())

    def _on_answered(self, answer: Answer) -> None:
        mapping = self._reading.mapping
        match answer:
            case DateOrder():
                self._reading = replace(self._reading, date_order=answer)
            case DecimalMark():
                mapping = replace(mapping or self._guessed(), decimal_mark=answer)
            case DurationStyle():
                mapping = replace(mapping or self._guessed(), duration_style=answer)
        self._reading = replace(self._reading, mapping=mapping)
        self._read()

    def _guessed(self) -> ColumnMapping:
        """The columns as they were recognised: an answer about them goes with a mapping."""
        if self._seen is None:
            raise ValueError("no file has been read")
        kind = self._seen.preview.parsed.kind
        return ColumnMapping(kind=kind, columns=self._seen.layout.guessed[kind])

    def _on_columns(self) -> None:
        self._edit_columns("")

    def _edit_columns(self, refusal: str) -> None:
        try:
            layout = self._seen.layout if self._seen else look_at(self._paths[0])
        except Refused:
            return  # no table: what was said of it stays
        kind = self._seen.preview.parsed.kind if self._seen else _likely(layout)
        editor = MappingEditor(layout, kind, refusal)
        editor.chosen.connect(self._on_mapped)
        self._show(editor)
        self._offer(self._skip)

    def _on_mapped(self, mapping: ColumnMapping) -> None:
        self._reading = replace(self._reading, mapping=mapping)
        self._read()

    def _on_skipped(self) -> None:
        del self._paths[0]
        self._next()

    def _on_import(self) -> None:
        if self._seen is None:
            return
        preview, choices = self._seen.preview, self._review.unknown.choices()
        commit = self._desk.imports.commit
        job = self._start(lambda progress: commit(preview, choices, report=progress))
        job.done.connect(self._on_imported)
        job.refused.connect(self._on_refused)
        job.cancelled.connect(self._read)

    def _on_imported(self, imported: Imported) -> None:
        self._done.append(imported.summary)
        self.changed.emit(imported.changes)
        del self._paths[0]
        self._next()

    def _show_summary(self) -> None:
        if not self._done:
            self.reject()
            return
        self._heading.setText(self.tr("%n file(s) imported", "", len(self._done)))
        self._bar.hide()
        lines = [self._line(summary) for summary in self._done]
        lines.append(self.tr("Each can be withdrawn whole under File, Past imports."))
        words = text("\n\n".join(lines), "", wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._show(words)
        self._offer()
        self._close.setText(self.tr("Close"))

    def _line(self, summary: ImportSummary) -> str:
        number = self._formats.number
        return self.tr(
            "{file}: {added} added, {duplicates} already there, {problems} not read"
        ).format(
            file=summary.file,
            added=number(summary.added),
            duplicates=number(summary.duplicates),
            problems=number(len(summary.problems)),
        )

    def reject(self) -> None:
        """Cancels what runs, or closes; what was imported before stays."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        self._jobs.close()
        super().done(result)


def _likely(layout: FileLayout) -> FileKind:
    """The kind for which most columns are known."""
    return max(layout.guessed, key=lambda kind: len(layout.guessed[kind]))
