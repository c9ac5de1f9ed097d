"""All: every assessment with what came of it, and what can be done with one."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clientdesk.app.assessments import AssessmentRow
from clientdesk.domain.assessments import Assessment
from clientdesk.ui.cards import EmptyState
from clientdesk.ui.dialogs import button, text
from clientdesk.ui.package_words import NOTHING
from clientdesk.ui.page import Page
from clientdesk.ui.session import Session
from clientdesk.ui.table import LOWEST, RIGHT, Column, RecordTable, RecordView
from clientdesk.ui.theme import MEDIUM, SMALL, put_icon

_LIST, _NONE = range(2)
_DATE = 2  # the column
_SEARCH_WIDTH = 220


class AssessmentList(Page):
    """The list and its buttons; what they ask for is done by the page around it."""

    tables = frozenset(
        {"client", "firm", "form", "question", "question_option", "question_rule", "service"}
        | {"question_condition", "assessment", "assessment_answer", "engagement_service"}
        | {"engagement", "package_service", "client_package"}
    )
    opened = Signal(object)  # Assessment: to go on with, or to see what came of it
    compare_wanted = Signal(object)  # Assessment
    delete_wanted = Signal(object)  # Assessment
    print_wanted = Signal(object, bool)  # Assessment, whether with its answers

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._rows: Sequence[AssessmentRow] = ()
        self._search = QLineEdit()
        self._count = text("", "muted")
        self._table = RecordTable[AssessmentRow](
            self._columns(), lambda row: row.assessment.id, self
        )
        self.view = RecordView(self._table)
        self.view.sortByColumn(_DATE, Qt.SortOrder.DescendingOrder)
        self._open = button(self.tr("&Result"), "clipboard-text")
        self._compare = button(self.tr("C&ompare…"), "arrows-left-right")
        self._print = button(self.tr("&Print…"), "printer")
        self._delete = button(self.tr("De&lete"), "trash")
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def current(self) -> Assessment | None:
        """The assessment of the current row."""
        row: AssessmentRow | None = self.view.current()
        return row.assessment if row else None

    def reload(self) -> None:
        self._rows = self.session.desk.assessments.all()
        self._table.set_records(self._rows)
        self._pages.setCurrentIndex(_LIST if self._rows else _NONE)
        self._show_count()
        if self._rows and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.view.filter.index(0, 0))
        self._show_buttons(self.view.current())

    def show_assessment(self, assessment_id: int) -> None:
        """Goes to the line of an assessment."""
        self.view.select_key(assessment_id)

    def _show_count(self) -> None:
        open_ = sum(1 for row in self._rows if not row.finished)
        said = [self.tr("%n assessment(s).", "", len(self._rows))]
        if open_:
            said.append(self.tr("%n not finished.", "", open_))
        self._count.setText(" ".join(said) if self._rows else "")

    def _show_buttons(self, row: AssessmentRow | None) -> None:
        for each in (self._open, self._print, self._delete):
            each.setEnabled(row is not None)
        self._compare.setEnabled(row is not None and self._has_other(row))
        running = row is not None and not row.finished
        self._open.setText(self.tr("Con&tinue…") if running else self.tr("&Result"))
        put_icon(self._open, "play" if running else "clipboard-text")

    def _has_other(self, row: AssessmentRow) -> bool:
        """Whether the client was asked the same form another time."""
        same = [e for e in self._rows if (e.client.id, e.form.id) == (row.client.id, row.form.id)]
        return len(same) > 1

    def _on_opened(self) -> None:
        if self.current is not None:
            self.opened.emit(self.current)

    def _on_search(self, words: str) -> None:
        self.view.filter.set_text(words)
        self._show_buttons(self.view.current())

    def _on_print(self, completed: bool) -> None:
        if self.current is not None:
            self.print_wanted.emit(self.current, completed)

    def _columns(self) -> list[Column[AssessmentRow]]:
        language = self.session.language
        return [
            Column(title=self.tr("Client"), text=lambda row: row.client.name, strong=True),
            Column(title=self.tr("Form"), text=lambda row: row.form.name(language), width=200),
            Column(
                title=self.tr("Date"),
                text=lambda row: self.session.formats.short_date(_day(row)),
                sort_key=lambda row: f"{_day(row).isoformat()} {row.assessment.id:09}",
                width=110,
            ),
            Column(title=self.tr("Asked by"), text=lambda row: row.assessment.by, width=170),
            Column(
                title=self.tr("State"),
                text=self._state,
                sort_key=lambda row: row.progress.done / max(row.progress.total, 1),
                tone=lambda row: "good" if row.finished else "warn",
                width=190,
            ),
            Column(
                title=self.tr("Recommended"),
                text=self._needs,
                sort_key=lambda row: LOWEST if row.recommended is None else row.recommended,
                accessible=self._needs_spoken,
                align=RIGHT,
                width=130,
            ),
            Column(
                title=self.tr("Covered"),
                text=self._coverage,
                sort_key=lambda row: LOWEST if row.coverage is None else float(row.coverage),
                align=RIGHT,
                width=100,
            ),
        ]

    def _state(self, row: AssessmentRow) -> str:
        if row.finished:
            return self.tr("Finished")
        said = self.tr("{done} of {total} answered")
        return said.format(done=row.progress.done, total=row.progress.total)

    def _needs(self, row: AssessmentRow) -> str:
        return NOTHING if row.recommended is None else str(row.recommended)

    def _needs_spoken(self, row: AssessmentRow) -> str:
        if row.recommended is None:
            return NOTHING
        return self.tr("%n service(s) recommended", "", row.recommended)

    def _coverage(self, row: AssessmentRow) -> str:
        return NOTHING if not row.recommended else self.session.formats.percent(row.coverage)

    def _connect(self) -> None:
        self.view.picked.connect(self._show_buttons)
        self.view.opened.connect(lambda _: self._on_opened())
        self._search.textChanged.connect(self._on_search)
        self._open.clicked.connect(self._on_opened)
        self._compare.clicked.connect(lambda: self.compare_wanted.emit(self.current))
        self._delete.clicked.connect(lambda: self.delete_wanted.emit(self.current))
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.view)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(self._delete.click)

    def _lay_out(self) -> None:
        self.view.setAccessibleName(self.tr("Assessments"))
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setAccessibleName(self.tr("Search"))
        self._search.setClearButtonEnabled(True)
        self._search.setFixedWidth(_SEARCH_WIDTH)
        self._print.setMenu(self._print_menu(self._print))
        self._pages.addWidget(self._list())
        self._pages.addWidget(self._nothing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    def _list(self) -> QWidget:
        line = QHBoxLayout()
        line.setSpacing(SMALL)
        line.addWidget(self._search)
        line.addWidget(self._count, 1)
        for each in (self._open, self._compare, self._print, self._delete):
            line.addWidget(each)
        widget = QWidget()
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addLayout(line)
        column.addWidget(self.view, 1)
        return widget

    def _print_menu(self, parent: QPushButton) -> QMenu:
        menu = QMenu(parent)
        for words, completed in (
            (self.tr("&Blank form, to write on…"), False),
            (self.tr("&With the answers…"), True),
        ):
            action = QAction(words, menu)
            action.triggered.connect(lambda _checked, full=completed: self._on_print(full))
            menu.addAction(action)
        return menu

    def _nothing(self) -> EmptyState:
        return EmptyState(
            "clipboard-text",
            self.tr("No assessment yet"),
            self.tr(
                "An assessment asks a client one thing at a time and finds the services it needs. "
                "Begin one with the button above."
            ),
        )


def _day(row: AssessmentRow) -> date:
    return row.assessment.finished_on or row.assessment.started_on
