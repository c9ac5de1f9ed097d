"""One file before it is imported: what was recognised, its first rows, what is wrong with it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from clientdesk.app.desk import Desk
from clientdesk.app.importing.layout import FileLayout
from clientdesk.app.imports import ImportPreview
from clientdesk.app.messages import Messages
from clientdesk.ui.cards import KeyFigure
from clientdesk.ui.dialogs import language_of, text
from clientdesk.ui.import_questions import QuestionBox
from clientdesk.ui.import_rows import Remark, grouped, preview_columns
from clientdesk.ui.import_words import format_words, separator_words, skip_words
from clientdesk.ui.table import RIGHT, Column, RecordTable, RecordView
from clientdesk.ui.theme import MEDIUM
from clientdesk.ui.unknown_clients import UnknownClients
from clientdesk.ui.words import words


class ImportReview(QWidget):
    """Shows a preview; `answered` says how an unclear column is to be read."""

    answered = Signal(object)

    def __init__(
        self, desk: Desk, preview: ImportPreview, layout: FileLayout, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preview = preview
        self._messages = Messages(language_of(self))
        self._formats = desk.formats(language_of(self))
        self.unknown = UnknownClients(preview.unknown, desk.clients.all())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(text(self._recognised(layout), "muted", wrap=True))
        column.addLayout(self._counts())
        # One answer holds for the whole file, so each kind of question is asked once.
        for question in {each.code: each for each in reversed(preview.questions)}.values():
            box = QuestionBox(question, self._formats)
            box.answered.connect(self.answered)
            column.addWidget(box)
        column.addWidget(self._tabs(), 1)

    def _recognised(self, layout: FileLayout) -> str:
        parsed = self._preview.parsed
        template = self.tr("{kind} · {format} · {encoding} text, {separator}")
        return template.format(
            kind=words(parsed.kind),
            format=format_words(parsed.format),
            encoding=layout.encoding,
            separator=separator_words(layout.separator),
        )

    def _counts(self) -> QHBoxLayout:
        summary, formats = self._preview.summary, self._formats
        row = QHBoxLayout()
        row.setSpacing(MEDIUM)
        for caption, count, remark in (
            (self.tr("New"), summary.added, self.tr("will be added")),
            (self.tr("Already there"), summary.duplicates, self._updated()),
            (self.tr("Skipped"), len(summary.skipped), self.tr("titles and totals")),
            (self.tr("Not read"), len(summary.problems), self.tr("see the list below")),
        ):
            figure = KeyFigure(caption)
            figure.show_figure(formats.number(count), remark if count else "")
            row.addWidget(figure, 1)
        return row

    def _updated(self) -> str:
        updated = self._preview.summary.updated
        if not updated:
            return self.tr("nothing changes")
        return self.tr("%n will be updated", "", updated)

    def _tabs(self) -> QTabWidget:
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.tabBar().setDrawBase(False)
        _add(tabs, self._rows(), self.tr("First rows"))
        remarks = self._remarks()
        if remarks:
            _add(tabs, _table(self._remark_columns(), remarks, 2), self.tr("Left out"))
        if self._preview.unknown:
            count = len(self._preview.unknown)
            tabs.addTab(self.unknown, self.tr("%n new client(s)", "", count))
        if self._preview.problems and not self._preview.samples:
            tabs.setCurrentIndex(1)
        return tabs

    def _rows(self) -> RecordView:
        columns = preview_columns(self._preview.parsed.kind, self._formats)
        return _table(columns, self._preview.samples, -1)

    def _remark_columns(self) -> list[Column[Remark]]:
        return [
            Column(
                title=self.tr("Row"),
                text=lambda remark: str(remark.row),
                sort_key=lambda remark: remark.row,
                align=RIGHT,
                width=70,
            ),
            Column(title=self.tr("Column"), text=lambda remark: remark.column, width=180),
            Column(title=self.tr("Why"), text=self._why),
        ]

    def _remarks(self) -> list[Remark]:
        summary = self._preview.summary
        problems = [
            Remark(problem.row, problem.column, self._messages.problem(problem))
            for problem in summary.problems
        ]
        skipped = [Remark(each.row, "", skip_words(each.code)) for each in summary.skipped]
        return grouped(problems + skipped)

    def _why(self, remark: Remark) -> str:
        if remark.count == 1:
            return remark.words
        template = self.tr("%n row(s): {problem}, first row {row}", "", remark.count)
        return template.format(problem=remark.words, row=self._formats.number(remark.row))


def _add(tabs: QTabWidget, view: RecordView, name: str) -> None:
    view.setAccessibleName(name)
    tabs.addTab(view, name)


def _table(columns: Sequence[Column[Any]], records: Sequence[Any], stretch: int) -> RecordView:
    table: RecordTable[Any] = RecordTable(columns, id)
    view = RecordView(table, stretch=stretch)
    table.setParent(view)
    view.setSortingEnabled(False)
    table.set_records(records)
    return view
