"""The pane beside the list: one client's facts, figures, time and invoices, and what happened."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from clientdesk.app.portfolio import TimeEntryLine
from clientdesk.domain.changes import Changes
from clientdesk.domain.diagnosis import Evidence
from clientdesk.domain.grading import Graded
from clientdesk.domain.profitability import ClientResult
from clientdesk.domain.records import Client, Invoice
from clientdesk.ui.cards import column_of
from clientdesk.ui.client_figures import ClientFigures
from clientdesk.ui.client_lists import invoice_columns, invoice_key, time_columns, time_key
from clientdesk.ui.client_rows import ClientRow
from clientdesk.ui.diagnosis_pane import DiagnosisPane
from clientdesk.ui.dialogs import button, card, text
from clientdesk.ui.grade_words import badge_role, graded_words
from clientdesk.ui.interaction_log import InteractionLog
from clientdesk.ui.session import Session
from clientdesk.ui.table import RecordTable, RecordView
from clientdesk.ui.theme import MEDIUM, SMALL, TIGHT, set_role
from clientdesk.ui.trend_pane import TrendPane
from clientdesk.ui.trend_reading import TrendReading


class ClientPane(QWidget):
    """Shows one client; what to do with it is the page's business."""

    letter_wanted = Signal()
    edit_wanted = Signal()
    review_wanted = Signal()
    grade_wanted = Signal()
    case_wanted = Signal()
    changed = Signal(object)  # Changes

    def __init__(
        self, session: Session, trends: TrendReading, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._name = text("", "page-title", wrap=True)
        self._package = text("", "badge")
        self._grade = button("", role="badge")
        self._facts = text("", "muted", wrap=True)
        self._signal = text("", "warn", wrap=True)
        self._figures = ClientFigures(session)
        self._trend = TrendPane(session, trends)
        self._time = RecordTable[TimeEntryLine](time_columns(session), time_key, self)
        self._invoices = RecordTable[Invoice](invoice_columns(session), invoice_key, self)
        self._log = InteractionLog(session)
        self._diagnosis = DiagnosisPane(session)
        self._views = {
            "time_entry": self._list(self._time, self.tr("Time")),
            "invoice": self._list(self._invoices, self.tr("Invoices")),
        }
        self._tabs = QTabBar()
        self._pages = QStackedWidget()
        self._row: ClientRow | None = None
        self._log.changed.connect(self.changed)
        self._diagnosis.changed.connect(self.changed)
        self._diagnosis.row_wanted.connect(self._on_row_wanted)
        self._diagnosis.case_wanted.connect(self.case_wanted)
        self._lay_out()

    def show_client(self, row: ClientRow | None) -> None:
        """Shows a client; None hides everything."""
        self.setVisible(row is not None)
        self._row = row
        if row is None:
            return
        self._show_facts(row)
        self._figures.show_client(row.client.id, row.result)
        self._trend.show_client(row.client.id)
        self._show_lists(row.client.id)
        self._log.show_client(row.client)
        self._diagnosis.show_client(row.client.id)

    def refresh(self, changes: Changes) -> None:
        """Shows what was written to the log and the like, which is no matter of the list."""
        self._figures.refresh(changes)
        self._log.refresh(changes)
        self._diagnosis.refresh(changes)

    def stop(self) -> None:
        """Before the workbook is closed."""
        self._figures.stop()
        self._diagnosis.stop()

    def _on_row_wanted(self, row: Evidence) -> None:
        """Goes to a row behind a sign, where one of the tabs has it."""
        if row.table == "interaction":
            self._tabs.setCurrentIndex(self._pages.indexOf(self._log))
            self._log.show_entry(row.row_id)
        elif row.table == "payment":
            paid = (each.id for each in self._invoices.records if each.number == row.words)
            self._select("invoice", next(paid, 0))
        elif row.table in self._views:
            self._select(row.table, row.row_id)
        elif row.table == "engagement":
            self.edit_wanted.emit()

    def _select(self, table: str, row_id: int) -> None:
        view = self._views[table]
        self._tabs.setCurrentIndex(self._pages.indexOf(view))
        view.select_key(row_id)

    def _show_facts(self, row: ClientRow) -> None:
        self._name.setText(row.client.name)
        self._package.setText(row.package)
        self._package.setVisible(bool(row.package))
        self._show_grade(row.grade)
        self._facts.setText(" · ".join(self._fact_words(row.client)))
        signal = self._signal_words(row.result)
        self._signal.setText(signal)
        self._signal.setVisible(bool(signal))

    def _show_grade(self, graded: Graded) -> None:
        """The grade as a badge that says why when it is pressed."""
        words_ = graded_words(graded) or self.tr("No grade yet")
        self._grade.setText(words_)
        set_role(self._grade, badge_role(graded.letter))
        named = self.tr("Grade {grade}. Press to see why.")
        self._grade.setAccessibleName(named.format(grade=words_))
        self._grade.setToolTip(self.tr("Why this grade"))

    def _fact_words(self, client: Client) -> list[str]:
        facts = [client.ref, client.city]
        if client.since:
            facts.insert(1, self.tr("client since {year}").format(year=client.since.year))
        if client.archived:
            facts.append(self.tr("archived"))
        return [fact for fact in facts if fact]

    def _signal_words(self, result: ClientResult) -> str:
        formats = self._session.formats
        if result.uncosted_seconds:
            hours = formats.hours(result.uncosted_seconds, 1)
            return self.tr("Incomplete: {hours} h have no cost rate").format(hours=hours)
        if result.ageing.overdue:
            amount = formats.money(result.ageing.overdue)
            return self.tr("{amount} overdue").format(amount=amount)
        return ""

    def _show_lists(self, client_id: int) -> None:
        portfolio = self._session.desk.portfolio
        self._time.set_records(portfolio.time_entries(client_id, self._session.period))
        self._invoices.set_records(portfolio.invoices(client_id))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(self._head())
        column.addWidget(self._body(), 1)

    def _head(self) -> QFrame:
        head = card()
        inside = column_of(head)
        inside.setSpacing(6)
        for label in (self._name, self._facts, self._signal):
            inside.addWidget(label)
        letter = button(self.tr("Letter…"), role="primary")
        edit, review = button(self.tr("Edit…")), button(self.tr("Client review…"))
        letter.clicked.connect(self.letter_wanted)
        edit.clicked.connect(self.edit_wanted)
        review.clicked.connect(self.review_wanted)
        self._grade.clicked.connect(self.grade_wanted)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, TIGHT, 0, 0)
        buttons.setSpacing(SMALL)
        for each in (letter, edit, review):
            buttons.addWidget(each)
        buttons.addStretch()
        inside.addLayout(self._badges())
        inside.addLayout(buttons)
        return head

    def _badges(self) -> QHBoxLayout:
        badges = QHBoxLayout()
        badges.setSpacing(SMALL)
        for badge in (self._package, self._grade):
            badges.addWidget(badge)
        badges.addStretch()
        return badges

    def _body(self) -> QFrame:
        body = QFrame()
        set_role(body, "card")
        column = QVBoxLayout(body)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        set_role(self._tabs, "close")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(self.tr("What to show of the client"))
        pages: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Figures"), self._figures),
            (self.tr("Trend"), self._trend),
            (self.tr("Diagnosis"), self._diagnosis),
            (self.tr("Log"), self._log),
            (self.tr("Time"), self._views["time_entry"]),
            (self.tr("Invoices"), self._views["invoice"]),
        )
        for words_, page in pages:
            self._tabs.addTab(words_)
            self._pages.addWidget(page)
        self._tabs.currentChanged.connect(self._pages.setCurrentIndex)
        column.addWidget(self._tabs)
        column.addWidget(self._pages, 1)
        return body

    def _list(
        self, model: RecordTable[TimeEntryLine] | RecordTable[Invoice], name: str
    ) -> RecordView:
        view = RecordView(model, stretch=1, sort_by=-1)
        set_role(view, "flush")
        view.setAccessibleName(name)
        return view
